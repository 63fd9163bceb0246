# PLOVER's contexts by their words. A word weighs 1, a weak one a half, each counted once in a
# passage; a passage has the context where they come to 1, or to the entry's threshold. Words are
# lemmas in lower case ("troop", "human right"), of one or more tokens.
#
# Examples: PASSAGE => contexts it must have.

[context.military]
words: military, army, armed force, troop, soldier, navy, warship, air force, airstrike, missile, artillery, offensive, warplane, ceasefire, truce, battalion, brigade, general staff, arms deal, ammunition, weaponry, defence minister, defense minister, defence ministry, defense ministry, military exercise, shelling, combat, fighter jet, tank
weak: force, defense, defence, border, commander, drone, war, weapon, arm, exercise, strike, attack, fighting, front line, general, deploy
example: The army moved its artillery to the border. => military

[context.intelligence]
words: intelligence, spy, espionage, surveillance, secret service, intelligence agency, wiretap, counterintelligence, counter-intelligence, mossad, cia, informant
weak: agent, secret, spying
example: The ministry accused him of espionage. => intelligence

[context.executive]
words: cabinet, prime minister's office, executive order, decree, reshuffle, presidency, head of government, government spokesman, coalition government, interim government
weak: president, minister, government, administration, appointment
threshold: 1.5
example: The president issued a decree on the new cabinet. => executive

[context.legislative]
words: parliament, congress, senate, lawmaker, legislator, legislation, legislature, national assembly, duma, bundestag, knesset, house of representatives, upper house, lower house, parliamentary, bill
weak: vote, speaker, deputy, committee, law
example: Lawmakers debated the bill. => legislative

[context.election]
words: election, electoral, ballot, polling, referendum, candidate, voter, presidential race, runoff, electoral commission, vote count, campaign rally
weak: vote, campaign, poll, opposition
example: The candidate rejected the result of the election. => election

[context.political_institutions]
words: constitution, constitutional, coup, political reform, power-sharing, transitional government, transition, martial law, state of emergency, independence of the court, term limit
weak: institution, reform, regime, party
example: The junta suspended the constitution. => political_institutions

[context.pro_democracy]
words: pro-democracy, pro - democracy, democracy, democratization, democratic reform, free and fair election, civil society
weak: democratic, opposition, reform, freedom
example: Thousands marched for democracy. => pro_democracy

[context.pro_autocracy]
words: autocracy, authoritarian, dictatorship, dictator, one-party rule, personality cult, pro-government rally, strongman
weak: regime, junta
example: The party praised one-man rule and dictatorship. => pro_autocracy

[context.economic]
words: economy, economic, trade, tariff, investment, bank, loan, debt, import, export, market, currency, inflation, budget, tax, unemployment, finance minister, imf, world bank, company, business, wto, customs, supply chain, industry, subsidy, free trade, sanction
weak: price, cost, growth, fund, dollar, euro, billion, million, deal, job
example: The two ministers discussed trade and investment. => economic

[context.legal]
words: court, trial, judge, prosecutor, lawsuit, verdict, indictment, extradition, sentence, convict, lawyer, tribunal, attorney, legal action, ruling, treaty, international law, international criminal court, justice minister, appeal court
weak: law, legal, charge, case, appeal, jail
example: A judge ordered a new trial. => legal

[context.reparations]
words: reparation, compensation, restitution, compensate, looted art, truth commission
weak: apology, victim, damages, return
example: The government offered compensation to the families. => reparations

[context.human_rights]
words: human right, torture, war crime, crime against humanity, genocide, amnesty international, human rights watch, extrajudicial, forced disappearance, political prisoner, ethnic cleansing, atrocity
weak: abuse, dignity, prisoner, detention, violation
example: The envoy raised the matter of human rights. => human_rights

[context.rights_freedoms]
words: freedom of speech, freedom of expression, press freedom, freedom of assembly, free speech, civil liberty, censorship, religious freedom, freedom of religion, civil right, right to vote
weak: journalist, media, newspaper, right, freedom, website, protest
example: The law limits press freedom. => rights_freedoms

[context.repression]
words: repression, crackdown, political prisoner, dissident, riot police, tear gas, police brutality, persecution, house arrest, purge, curfew
weak: arrest, detain, protester, activist, opposition, jail
example: Riot police fired tear gas at the crowd. => repression

[context.human_security]
words: humanitarian, famine, hunger, food aid, food security, civilian casualty, displaced, malnutrition, starvation, relief agency, shelter, clean water, world food programme, unicef, red cross
weak: civilian, aid, relief, food, water
example: The agency sent humanitarian relief. => human_security

[context.gender]
words: gender, women's right, woman's right, domestic violence, sexual violence, rape, abortion, femicide, girls' education, maternal, feminist
weak: woman, girl, sexual
example: The law punishes domestic violence. => gender

[context.lgbt]
words: lgbt, lgbtq, gay, lesbian, transgender, same-sex, homosexual, homosexuality, pride march, bisexual
example: The parliament banned same-sex marriage and the gay club. => lgbt

[context.religion_ethnicity]
words: religious, ethnic, sectarian, muslim, christian, jewish, hindu, buddhist, shia, shiite, sunni, church, mosque, temple, synagogue, cleric, imam, islam, islamic, minority group, tribe, tribal, catholic, orthodox, kurdish, rohingya, uighur, uyghur
weak: minority, community, faith, bishop
example: Leaders of the Muslim minority met the bishop. => religion_ethnicity

[context.inequality]
words: inequality, poverty, discrimination, racism, racial, land reform, caste, minimum wage, apartheid, social justice
weak: poor, equality, wage
example: The minister spoke of poverty and discrimination. => inequality

[context.diplomatic]
words: diplomatic, diplomat, ambassador, embassy, consulate, foreign minister, foreign ministry, envoy, summit, bilateral, diplomacy, foreign policy, consul, foreign secretary, secretary of state, negotiation, peace talk, mediation, un security council, security council, charge d'affaires
weak: talk, relation, visit, tie, meeting, delegation
example: The ambassador was recalled for consultations. => diplomatic

[context.territory]
words: territory, territorial, annexation, annex, disputed border, border dispute, sovereignty, occupied territory, separatist, secession, independence, south china sea, maritime boundary, demarcation, airspace, territorial water
weak: border, island, land, region
example: The two states dispute the sovereignty over the islands. => territory

[context.peacekeeping]
words: peacekeeper, peacekeeping, blue helmet, observer mission, monusco, unifil, minusma, stabilization force, peace operation, ceasefire monitor
weak: peace, mission, mandate
example: The mandate of the peacekeeping mission was extended. => peacekeeping

[context.health]
words: health, pandemic, vaccine, virus, coronavirus, covid, covid-19, disease, epidemic, ebola, hospital, cholera, medical, doctor, world health organization, vaccination, hiv, malaria, polio
weak: medicine, patient, outbreak
example: The ministry sent vaccines against cholera. => health

[context.asylum]
words: asylum, refugee, asylum seeker, unhcr, resettlement, refugee camp
weak: shelter, displaced, camp
example: Refugees asked for asylum. => asylum

[context.migration]
words: migrant, migration, immigrant, immigration, deportation, deport, border guard, visa, frontex, undocumented, migrant worker, people smuggler
weak: border, citizenship, travel ban
example: The two sides spoke of illegal migration. => migration

[context.disasters]
words: earthquake, flood, hurricane, typhoon, cyclone, tsunami, wildfire, drought, landslide, volcano, natural disaster, storm, disaster relief
weak: rescue, disaster, victim
example: The cyclone destroyed the harbour. => disasters

[context.natural_resource]
words: oil, natural gas, gas pipeline, pipeline, mining, mineral, rare earth, water resource, fishing, fishery, timber, dam, cobalt, gallium, lithium, coal, opec, crude, refinery, diamond
weak: gas, gold, energy, mine, grain, fuel
example: The talks concerned oil and mining. => natural_resource

[context.environment]
words: climate, climate change, environment, environmental, emission, pollution, deforestation, biodiversity, carbon, renewable energy, wildlife, paris agreement, conservation, global warming
weak: forest, waste, nature
example: The accord limits carbon emissions. => environment

[context.technology]
words: technology, semiconductor, artificial intelligence, satellite, 5g, space programme, space program, internet, software, telecommunication, data protection, chip, huawei, tiktok
weak: digital, data, science, network, research
example: The export of semiconductors was restricted. => technology

[context.terrorism]
words: terrorism, terrorist, terror, suicide bombing, suicide bomber, jihadist, al-qaeda, al qaeda, islamic state, isis, isil, boko haram, extremist, car bomb, al-shabab, taliban, counterterrorism, hezbollah, hamas, daesh
weak: militant, bombing, bomb
example: They agreed to fight terrorism. => terrorism

[context.cbrn]
words: nuclear, chemical weapon, biological weapon, uranium, enrichment, iaea, nerve agent, radioactive, novichok, sarin, plutonium, denuclearization, denuclearisation, warhead, weapon of mass destruction, radiological
weak: reactor, missile test, chemical
example: Inspectors visited the nuclear site. => cbrn

[context.cyber]
words: cyber, cyberattack, cyber attack, cybersecurity, hacker, hacking, malware, ransomware, hack, phishing, cyberspace
example: The bank was hit by a cyberattack. => cyber

[context.misinformation]
words: misinformation, disinformation, fake news, propaganda, false information, troll farm, conspiracy theory, rumor, rumour
weak: false, social media
example: The ministry warned of disinformation. => misinformation

[context.crime]
words: crime, criminal, murder, robbery, gang, homicide, police investigation, organized crime, organised crime, kidnapping, extortion, cartel, fraud, mafia, theft, smuggling, sabotage
weak: police, arrest, suspect, detective, prison
example: The gang lives by extortion. => crime

[context.corruption]
words: corruption, bribe, bribery, embezzlement, embezzle, money laundering, graft, kickback, nepotism, misuse of public fund
weak: scandal, fraud
example: He was charged with embezzlement. => corruption

[context.illegal_drugs]
words: drug cartel, drug trafficking, cocaine, heroin, narcotic, fentanyl, opium, methamphetamine, drug dealer, drug trade, drug smuggling, marijuana
weak: drug, cartel
example: The navy seized a ton of cocaine. => illegal_drugs

[context.trafficking]
words: trafficking, human trafficking, trafficker, arms smuggling, people smuggling, smuggler, forced labor, forced labour, sex trade, modern slavery, ivory trade, wildlife trade
weak: smuggling, slavery
example: The ministers agreed to fight human trafficking. => trafficking
