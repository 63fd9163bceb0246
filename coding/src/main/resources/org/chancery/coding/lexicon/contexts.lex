# PLOVER's contexts by their words. A word weighs 1, a weak one a half, one written "border*0.3" that;
# each counts once in a passage. A passage has the context where they come to 1, or to the entry's
# threshold; the heaviest context is named first. Words are lemmas in lower case ("troop", "human
# right"), of one or more tokens, hyphens as blanks; where a longer one stands ("war crime"), those
# within it ("crime") count for nothing.
#
# Examples: PASSAGE => contexts it must have. Counter-examples: PASSAGE => contexts it must not have.

[context.military]
words: military, army, armed force, troop, soldier, navy, warship, air force, airstrike, missile, artillery, offensive, warplane, ceasefire, truce
words: battalion, brigade, general staff, arms deal, ammunition, weaponry, defence minister, defense minister, defence ministry, defense ministry
words: military exercise, shelling, combat, fighter jet, tank, howitzer, paratrooper, paramilitary, garrison, regiment, trench, barracks, naval
words: armored, armoured, joint chiefs, defence chief, defense chief, defence secretary, defense secretary, war game, joint exercise, joint drill
words: naval drill, military drill, live fire, bomber, submarine, frigate, destroyer, aircraft carrier, ballistic missile, cruise missile
words: rocket launcher, air defence, air defense, airbase, air base, naval base, conscript, conscription, reservist, marine, infantry, insurgency
words: cease fire, no fly zone, arms embargo, arms sale, nato, squadron, warhead*0.5, bombardment, troop withdrawal, brigadier, militia, gunboat
words: mine clearance, landmine, frontline, armistice
weak: force, defense, defence, border, commander, drone, war, weapon, arm, exercise, strike, attack, fighting, front line, general, deploy
example: The army moved its artillery to the border. => military
counter: The general's wife read a novel. => military

[context.intelligence]
words: intelligence, spy, espionage, surveillance, secret service, intelligence agency, wiretap, counterintelligence, counter-intelligence, mossad
words: cia, informant, spymaster, secret agent, double agent, intelligence service, military intelligence, intelligence official, intelligence chief
words: mi6, mi5, fsb, gru, isi, eavesdropping, wiretapping, classified document, spy agency, spying, state secret
weak: agent, secret
example: The ministry accused him of espionage. => intelligence
counter: The firm uses artificial intelligence. => intelligence

[context.executive]
words: cabinet, prime minister's office, executive order, decree, reshuffle, presidency, head of government, government spokesman
words: coalition government, interim government, sack*0.6, dismissal*0.5, council of minister, cabinet meeting, interior minister*0.5
words: government reshuffle, caretaker government, swear in, sworn in, by decree, executive branch, prime ministerial, premier*0.5, white house*0.5
words: chief of staff, unity government, portfolio*0.5
weak: president, minister, government, administration, appointment
threshold: 1.5
example: The president issued a decree on the new cabinet. => executive

[context.legislative]
words: parliament, congress, senate, lawmaker, legislator, legislation, legislature, national assembly, duma, bundestag, knesset
words: house of representatives, upper house, lower house, parliamentary, bill, senator, mp, congressman, congresswoman, parliamentarian
words: lower chamber, upper chamber, amendment, draft law, no confidence, vote of confidence, filibuster, house speaker, majority leader
words: house of common, sejm, rada, majlis, first reading, second reading, legislative, assembly*0.5, ratification
weak: vote, speaker, deputy, committee, law
example: Lawmakers debated the bill. => legislative

[context.election]
words: election, electoral, ballot, polling, referendum, candidate, voter, presidential race, runoff, electoral commission, vote count
words: campaign rally, polling station, poll station, exit poll, recount, turnout, electorate, run off, snap election, midterm, primary election
words: presidential candidate, buy vote, vote buying, vote rigging, election observer, voter roll, ballot box, landslide victory, electoral college
words: by election, plebiscite, presidential poll, candidacy
weak: vote, campaign, poll, opposition
example: The candidate rejected the result of the election. => election

[context.political_institutions]
words: constitution, constitutional, coup, political reform, power-sharing, transitional government, transition, martial law, state of emergency
words: independence of the court, term limit, junta, putsch, constitutional court, constitutional amendment, constituent assembly, hand power to
words: civilian rule, civilian government, judicial independence, rule of law, federalism, decentralization, two term, military takeover, coup plot
words: state of siege, constitutional crisis, transitional council
weak: institution, reform, regime, party
example: The junta suspended the constitution. => political_institutions

[context.pro_democracy]
words: pro-democracy, democracy, democratization, democratic reform, free and fair election, civil society, democratic transition
words: multi party election, multiparty, restore democracy, democracy activist, democratic rule, free election, fair election, opposition rally*0.5
words: human chain*0.5, democratisation
weak: democratic, opposition, reform, freedom
example: Thousands marched for democracy. => pro_democracy

[context.pro_autocracy]
words: autocracy, authoritarian, dictatorship, dictator, one-party rule, personality cult, pro-government rally, strongman, autocrat
words: authoritarianism, totalitarian, one man rule*0.5, one party, president for life, rule for life, scrap term limit, term limit*0.5
words: strongman rule, absolute power, pro government, loyalist rally, monarchist, cult of personality
weak: regime, junta
example: The party praised one-man rule and dictatorship. => pro_autocracy

[context.economic]
words: economy, economic, trade, tariff, investment, bank, loan, debt, import, export, market, currency, inflation, budget, tax, unemployment
words: finance minister, imf, world bank, company, business, wto, customs, supply chain, industry, subsidy, free trade, sanction, economic growth
words: central bank, interest rate, creditor, bond, stock market, stock exchange, gdp, recession, austerity, bailout, investor, merchant, factory
words: manufacturing, manufacturer, customs duty, trade deal, trade war, trade agreement, exporter, importer, devaluation, foreign exchange
words: remittance, currency swap, monetary, fiscal, finance ministry, treasury, commerce, commercial, contract*0.6, privatization, privatisation
words: labour market, labor market, worker*0.4, salary, wage*0.5, airline*0.5, tourism, shipping, freight, belt and road, g20, brics, oecd
words: asean free trade, opec*0.5, purchase*0.5, sale*0.5, firm*0.5, price*0.6
weak: cost, growth, fund, dollar, euro, billion, million, deal, job
example: The two ministers discussed trade and investment. => economic

[context.legal]
words: court, trial, judge, prosecutor, lawsuit, verdict, indictment, extradition, sentence, convict, lawyer, tribunal, attorney, legal action
words: ruling, treaty*0.5, international law, international criminal court, justice minister, appeal court, jury, guilty, acquit, acquittal, plead
words: defendant, plaintiff, testify, testimony, sue, litigation, supreme court, high court, constitutional court, court of appeal, arrest warrant
words: warrant, extradite, arraign, indict, prosecution, prosecute, bail, felony, life sentence, death sentence, death penalty, judicial, judiciary
words: jurisdiction, arbitration, legal proceeding, icc, icj, interpol*0.5, stand trial, damages
weak: law, legal, charge, case, appeal, jail
example: A judge ordered a new trial. => legal

[context.reparations]
words: reparation, compensation, restitution, compensate, looted art, truth commission, reparations, redress, restitute, compensation fund
words: colonial crime, looted artefact, colonial loot, looted*0.5, truth and reconciliation, transitional justice, blood money, apologise for*0.5
words: apologize for*0.5, descendant*0.5, damages*0.5, war damage, historical injustice, stolen art
weak: apology, victim, return
example: The government offered compensation to the families. => reparations

[context.human_rights]
words: human right, torture, war crime, crime against humanity, genocide, amnesty international, human rights watch, extrajudicial
words: forced disappearance, political prisoner, ethnic cleansing, atrocity, torturer, torturing, abuse of prisoner, rights group, rights abuse
words: rights violation, mass grave, arbitrary detention, enforced disappearance, extra judicial, summary execution, mass killing, humanitarian law
words: prisoner of conscience, cruel treatment, inhuman, ill treatment, special rapporteur, rapporteur*0.5, slavery, child soldier
weak: abuse, dignity, prisoner, detention, violation
example: The envoy raised the matter of human rights. => human_rights

[context.rights_freedoms]
words: freedom of speech, freedom of expression, press freedom, freedom of assembly, free speech, civil liberty, censorship, religious freedom
words: freedom of religion, civil right, right to vote, newspaper*0.5, editor*0.5, radio station*0.5, television station*0.5, broadcaster*0.5
words: website*0.5, silence*0.5, closure*0.4, shut*0.4, ban*0.4, block*0.4, reporter*0.4, film*0.3, book*0.3, freedom of the press, free press
words: press law, media law, media freedom, independent media, right to peaceful assembly, peaceful assembly, right to assemble
words: freedom of association, freedom of movement, religious liberty, right of woman*0.5, reporter without border, censor, freedom of information
words: gag, gag order, right to protest, right to strike, right to privacy, privacy, ban on protest, ban on rally, blogger, voting right
words: civil society*0.5, internet shutdown, news site, block website, dissent
weak: journalist, media, right, freedom, protest
example: The law limits press freedom. => rights_freedoms

[context.repression]
words: repression, crackdown, political prisoner, dissident, riot police, tear gas, police brutality, persecution, house arrest, purge, curfew
words: repress, oppress, oppression, suppress, baton, rubber bullet, water cannon*0.6, political arrest, mass arrest, crack down, silence dissent
words: opposition leader jail, show trial, dissent*0.5, secret police, state violence, disappear*0.5, break up rally*0.5, exile*0.5, persecute
words: labour camp, labor camp, re education camp, marcher*0.5, demonstrator*0.5
weak: arrest, detain, protester, activist, opposition, jail
example: Riot police fired tear gas at the crowd. => repression

[context.human_security]
words: humanitarian, famine, hunger, food aid, food security, civilian casualty, displaced, malnutrition, starvation, relief agency, shelter
words: clean water, world food programme, unicef, red cross, humanitarian aid, aid convoy, aid worker, aid agency, relief aid, relief worker
words: food ration, food supply*0.5, food shortage, hungry, starve, flour, blanket, tent, drinking water, basic need, internally displaced
words: displaced person, displaced people, humanitarian corridor, humanitarian crisis, civilian death, humanitarian access, people in need
words: world food program, doctor without border, refugee camp, supplies*0.5, supply*0.3, siege*0.5, evacuation, livelihood, ocha, icrc
weak: civilian, aid, relief, food, water
example: The agency sent humanitarian relief. => human_security

[context.gender]
words: gender, women's right, woman's right, domestic violence, sexual violence, rape, abortion, femicide, girls' education, maternal, feminist
words: girl*0.6, school*0.4, ban*0.3, quota*0.5, feminism, gender equality, gender gap, gender based, marital rape, school for girl, female*0.5
words: maternity, genital mutilation, forced marriage, child marriage, honor killing, honour killing, sexual harassment, sexual assault, hijab
words: misogyny, contraception, mother*0.4, un women, pregnancy
weak: woman, sexual
example: The law punishes domestic violence. => gender

[context.lgbt]
words: lgbt, lgbtq, gay, lesbian, transgender, same-sex, homosexual, homosexuality, pride march, bisexual, pride parade, gay pride, queer, lgbti
words: sexual orientation, gender identity, sexual minority, homophobia, homophobic, anti gay, trans woman, trans people, rainbow flag, civil union
words: drag queen
example: The parliament banned same-sex marriage and the gay club. => lgbt

[context.religion_ethnicity]
words: religious, ethnic, sectarian, muslim, christian, jewish, hindu, buddhist, shia, shiite, sunni, church, mosque, temple, synagogue, cleric
words: imam, islam, islamic, minority group, tribe, tribal, catholic, orthodox, kurdish, rohingya, uighur, uyghur, religion, sunnis, shiites
words: muslims, christians, hindus, jews, jew, bishop, archbishop, pope, vatican, priest, pastor, rabbi, sermon, worshipper, pilgrim, pilgrimage
words: quran, koran, bible, blasphemy, sect, ethnicity, indigenous, tutsi, hutu, tamil, tigrayan, oromo, fulani, yazidi, druze, alawite, roma
words: antisemitism, anti semitic, islamophobia, evangelical, protestant, sikh, clan, caste*0.5, kurd, pashtun, hazara, uyghurs, cathedral
words: monastery, holy site, monk, nun, religious minority, churches, mufti, ayatollah, dalai lama
weak: minority, community, faith
example: Leaders of the Muslim minority met the bishop. => religion_ethnicity

[context.inequality]
words: inequality, poverty, discrimination, racism, racial, land reform, caste, minimum wage, apartheid, social justice, racist, racial justice
words: segregation, xenophobia, landless, land rights, social inequality, income gap, wealth gap, living wage, low paid, underprivileged
words: marginalised, marginalized, affirmative action, dalit, slum, squatter, cost of living, rich and poor, equal pay, equal right, social welfare
words: redistribution
weak: poor, equality, wage
example: The minister spoke of poverty and discrimination. => inequality

[context.diplomatic]
words: diplomatic, diplomat, ambassador, embassy, consulate, foreign minister, foreign ministry, envoy, summit, bilateral, diplomacy, foreign policy
words: consul, foreign secretary, secretary of state, negotiation, peace talk, mediation, un security council, security council, charge d'affaires
words: attache, foreign affairs, foreign relation, diplomatic tie, diplomatic relation, bilateral tie, mediator, mediate, negotiator, peace process
words: peace agreement, special envoy, peace deal, peace plan, delegate*0.5, consular, high commissioner, ambassadorial, accreditation
words: persona non grata, note verbale, state visit, official visit, top diplomat, secretary general, general assembly, diplomatic note
words: rapprochement, normalization, normalisation, normalize, normalise, european council, african union*0.5, un envoy, negotiate, round of talk
words: resume talk, peace conference
weak: talk, relation, visit, tie, meeting, delegation
example: The ambassador was recalled for consultations. => diplomatic

[context.territory]
words: territory, territorial, annexation, annex, disputed border, border dispute, sovereignty, occupied territory, separatist, secession
words: independence*0.6, south china sea, maritime boundary, demarcation, airspace, territorial water, disputed, declare independence*0.6
words: independence movement, reef, enclave, exclave, border demarcation, territorial claim, autonomy, autonomous region, self determination
words: secessionist, separatism, independence referendum, breakaway, occupied, occupation, buffer zone*0.6, dispute*0.5, sea*0.3, waters*0.4, line of control, annexed, contested
words: exclusive economic zone, continental shelf, maritime border, territorial dispute, territorial integrity, land swap, crimea, donbas, west bank
words: golan, kashmir, taiwan strait, nagorno karabakh, western sahara, senkaku, spratly, frontier dispute, disputed frontier, frontier*0.5
words: irredentist
weak: border, island, land, region
example: The two states dispute the sovereignty over the islands. => territory

[context.peacekeeping]
words: peacekeeper, peacekeeping, blue helmet, observer mission, monusco, unifil, minusma, stabilization force, peace operation, ceasefire monitor
words: blue helmets, peace keeper, peacekeeping force, un mission, united nations mission, monitoring mission, stabilization mission
words: stabilisation mission, stabilisation force, un force, unmiss, minusca, amisom, atmis, undof, eufor, kfor, osce mission, truce observer
words: truce monitor, ceasefire observer, military observer, peacekeeping troops, mission mandate
weak: peace, mission, mandate
example: The mandate of the peacekeeping mission was extended. => peacekeeping

[context.health]
words: health, pandemic, vaccine, virus, coronavirus, covid, covid-19, disease, epidemic, ebola, hospital, cholera, medical, doctor
words: world health organization, vaccination, hiv, malaria, polio, vaccinate, vaccinated, immunize, immunise, immunization, inoculate, inoculation
words: measles, tuberculosis, influenza, flu, mpox, monkeypox, smallpox, dengue, zika, plague, nurse, clinic, patient, surgeon, surgery, ward
words: ventilator, mask*0.5, oxygen*0.5, medicine, drug maker, pharmaceutical, infect, infection, quarantine, lockdown, public health, healthcare
words: health care, contagion, epidemiologist, who team, maternal care, maternal*0.5, malnutrition*0.5, illness, infant mortality, ambulance*0.5
words: outbreak
example: The ministry sent vaccines against cholera. => health

[context.asylum]
words: asylum, refugee, asylum seeker, unhcr, resettlement, refugee camp, asylum application, asylum claim, political asylum, grant asylum
words: safe third country, non refoulement, refugee status, refugee agency, refugee convention, resettle, refugees, unrwa
weak: shelter, displaced, camp
example: Refugees asked for asylum. => asylum

[context.migration]
words: migrant, migration, immigrant, immigration, deportation, deport, border guard, visa, frontex, undocumented, migrant worker, people smuggler
words: migratory, emigration, emigrant, emigrate, migrate, visa free, visa waiver, visa rule, residence permit, work permit, seasonal worker
words: guest worker, border patrol, border control, illegal crossing, border crossing*0.6, illegal entry, undocumented worker, repatriate
words: repatriation, diaspora, expatriate, passport, free movement, overstay, human smuggling, boat people, channel crossing, schengen
weak: border, citizenship, travel ban
example: The two sides spoke of illegal migration. => migration

[context.disasters]
words: earthquake, flood, hurricane, typhoon, cyclone, tsunami, wildfire, drought, landslide, volcano, natural disaster, storm, disaster relief
words: quake, aftershock, tremor, rubble, mudslide, avalanche, volcanic, eruption, flooding, floodwater, tornado, blizzard, heat wave, heatwave
words: bushfire, forest fire, disaster zone, state of disaster, rescuer, rescue worker, search and rescue, dam burst, dam break, oil spill
words: shipwreck, plane crash, monsoon, catastrophe, emergency relief
weak: rescue, disaster, victim
example: The cyclone destroyed the harbour. => disasters

[context.natural_resource]
words: oil, natural gas, gas pipeline, pipeline, mining, mineral, rare earth, water resource, fishing, fishery, timber, dam*0.6, cobalt, gallium
words: lithium, coal, opec, crude, refinery, diamond, gas field, oil field, oilfield, liquefied natural gas, lng, petroleum, fossil fuel, fisherman
words: fishermen, fishing ground, fishing right, fishing quota, cod, tuna, trawler, royalty*0.5, mine worker, miner, copper, iron ore, bauxite
words: nickel, platinum, phosphate, uranium mine, rare earths, hydropower, hydroelectric, irrigation, river water, water sharing, logging, logger
words: drilling, offshore field, gas supply, oil price, energy supply, wheat*0.5, grain deal, power plant*0.5, barrel, petrol*0.5, diesel
weak: gas, gold, energy, mine, grain, fuel
example: The talks concerned oil and mining. => natural_resource

[context.environment]
words: climate, climate change, environment, environmental, emission, pollution, deforestation, biodiversity, carbon, renewable energy, wildlife
words: paris agreement, conservation, global warming, rainforest, deforest, greenhouse gas, co2, climate conference, climate summit, cop28, cop29
words: cop30, climate finance, net zero, decarbonise, decarbonize, polluter, pollute, toxic waste, plastic waste, sewage, smog, air quality
words: ecosystem, endangered species, extinction, poacher*0.5, poaching*0.5, reforestation, solar power, wind farm, clean energy, desertification
words: coral, ocean acidification, whaling, conservationist, environmentalist, climate activist
weak: forest, waste, nature
example: The accord limits carbon emissions. => environment

[context.technology]
words: technology, semiconductor, artificial intelligence, satellite, 5g, space programme, space program, internet, software, telecommunication
words: data protection, chip, huawei, tiktok, microchip, chipmaker, ai, chatbot, machine learning, algorithm, quantum, rocket launch*0.5, orbit
words: space agency, spacecraft, astronaut, moon mission, lunar, space station, drone technology, high tech, tech company, tech firm, tech giant
words: app, online platform, computing, computer*0.5, supercomputer, telecom, broadband, fibre optic, fiber optic, undersea cable, robot, patent
words: biotechnology, digital economy, electronic, electronics, startup, search engine, encryption, google, microsoft, online
weak: digital, data, science, network, research
example: The export of semiconductors was restricted. => technology

[context.terrorism]
words: terrorism, terrorist, terror, suicide bombing, suicide bomber, jihadist, al-qaeda, islamic state, isis, isil, boko haram, extremist, car bomb
words: al-shabab, taliban, counterterrorism, hezbollah, hamas, daesh, al qaida, jihadi, jihadists, jihad, suicide attack, suicide vest, bomber*0.5
words: blow himself up, blow herself up, extremism, radicalization, radicalisation, lone wolf, hostage taker, roadside bomb, anti terror
words: counter terrorism, counterterror, terror attack, terrorist attack, terrorist group, islamists, islamist, al shabaab, abu sayyaf, pkk, ltte
words: lashkar e taiba, hijacker, hijacking, claim responsibility*0.5, claim the attack*0.6, claim the bombing*0.6, car bombing, blast*0.4
words: state sponsor of terrorism
weak: militant, bombing, bomb
example: They agreed to fight terrorism. => terrorism

[context.cbrn]
words: nuclear, chemical weapon, biological weapon, uranium, enrichment, iaea, nerve agent, radioactive, novichok, sarin, plutonium
words: denuclearization, denuclearisation, warhead, weapon of mass destruction, radiological, nuclear programme, nuclear program, nuclear deal
words: nuclear weapon, nuclear test, nuclear site, nuclear power, nuclear talk, nuclear facility, centrifuge, non proliferation, nonproliferation
words: npt, opcw, chlorine gas, mustard gas, anthrax, ricin, dirty bomb, fissile, atomic, heavy water, polonium, weapons of mass destruction
words: enriched, chemical attack, gas attack, icbm, hydrogen bomb, radiation, fallout, jcpoa
weak: reactor, missile test, chemical
example: Inspectors visited the nuclear site. => cbrn

[context.cyber]
words: cyber, cyberattack, cyber attack, cybersecurity, hacker, hacking, malware, ransomware, hack, phishing, cyberspace, hackers, hacked
words: computer virus, data breach, denial of service, ddos, cyber espionage, cybercrime, spyware, pegasus, botnet, cyber command, cyber operation
words: cyber unit, trojan, zero day, stolen data*0.5
example: The bank was hit by a cyberattack. => cyber

[context.misinformation]
words: misinformation, disinformation, fake news, propaganda, false information, troll farm, conspiracy theory, rumor, rumour, fake, false claim
words: false report, falsehood, hoax, deepfake, deep fake, troll, bot network, fact check, fact checker, information war, influence operation
words: influence campaign, smear campaign, fabricate, fabrication, misleading, spread lie, lie*0.5, manipulated video, doctored, rumours
weak: false, social media
example: The ministry warned of disinformation. => misinformation

[context.crime]
words: crime, criminal, murder, robbery, gang, homicide, police investigation, organized crime, organised crime, kidnapping, extortion, cartel*0.6
words: fraud, mafia, theft, smuggling, sabotage, rob, robber, thief, burglar, burglary, steal, stolen, kidnap, kidnapper, ransom, gangster
words: gang member, gunned down*0.5, drug gang, drug cartel*0.6, criminal gang, crime ring, ring*0.3, underworld, hitman, murderer, killer, assassin*0.5
words: homicide rate, manslaughter, arson, arsonist, blackmail, extort, racketeering, counterfeit, forgery, smuggler*0.5, smuggle*0.5, detective
words: police force*0.5, crime syndicate, triad, yakuza, fraudster, scam, scammer, assault charge, rape*0.5, rapist, vandalism, pirate, piracy
words: poacher, contraband, carjacking, shoplifting, thug, serial killer, stabbing*0.5, bribe*0.5
weak: police, arrest, suspect, prison
example: The gang lives by extortion. => crime
counter: The warrant accuses him of war crimes. => crime

[context.corruption]
words: corruption, bribe, bribery, embezzlement, embezzle, money laundering, graft, kickback, nepotism, misuse of public fund, corrupt, bribe taking
words: anti corruption, anti graft, siphon, siphon off, slush fund, cronyism, patronage, misappropriate, misappropriation, buy vote, abuse of office
words: abuse of power, influence peddling, illicit enrichment, kick back, embezzled, ghost worker, money launderer, corruption scandal
words: illicit payment
weak: scandal, fraud
example: He was charged with embezzlement. => corruption

[context.illegal_drugs]
words: drug cartel, drug trafficking, cocaine, heroin, narcotic, fentanyl, opium, methamphetamine, drug dealer, drug trade, drug smuggling
words: marijuana, drug lord, drug kingpin, drug cartels, narco, narcotics, poppy, coca, meth, amphetamine, captagon, ecstasy, hashish, cannabis
words: opioid, heroin lab, war on drug, drug bust, drug ring, drug gang, drug route, drug seizure, drug war, drug smuggler, drug trafficker
words: illegal drug, illicit drug, addict, overdose, traffickers*0.5
weak: drug, cartel
example: The navy seized a ton of cocaine. => illegal_drugs

[context.trafficking]
words: trafficking, human trafficking, trafficker, arms smuggling, people smuggling, smuggler*0.5, forced labor, forced labour, sex trade
words: modern slavery, ivory trade, wildlife trade, arms trafficking, arms trafficker, gun running, gunrunner, trafficked, sex slavery
words: sexual slavery, sex trafficking, child trafficking, human smuggling, human smuggler*0.5, slave trade, bonded labour, bonded labor, organ trade
words: organ trafficking, ivory, rhino horn, contraband*0.5, smuggle*0.5, smuggling ring, wildlife trafficking
weak: smuggling, slavery
example: The ministers agreed to fight human trafficking. => trafficking
