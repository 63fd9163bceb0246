# Organs of states that have a name of their own: parliaments, courts, services, forces, agencies, central banks,
# state companies.
#
#   name      the name that records use
#   names     acronyms and other names
#   code      the country that it belongs to, or UNO EUR IGO NGO ISM IMG MNC
#   sectors   PLOVER sectors, the primary one first
#   seat      city and country of its headquarters, where it has one: Vienna AUT
#
# A name belongs to one organization only, here and in the other files of organizations.
#
# Examples: as in states.lex.

# Houses, ministries, services and forces of many states.
org.palestine-liberation-organization | name: Palestine Liberation Organization | names: PLO, Palestine Liberation Organisation | code: PSE | sectors: GOV | example: The Palestine Liberation Organization rejected the offer. => Palestine Liberation Organization = PSE GOV
org.palestinian-authority | name: Palestinian Authority | names: Palestinian National Authority | code: PSE | sectors: GOV | example: The Palestinian Authority rejected the offer. => Palestinian Authority = PSE GOV
org.peshmerga | name: Peshmerga | names: peshmerga | code: IRQ | sectors: MIL | example: The Peshmerga rejected the offer. => Peshmerga = IRQ MIL
org.sudan-people-s-liberation-army | name: Sudan People's Liberation Army | names: SPLA | code: SSD | sectors: MIL | example: The Sudan People's Liberation Army rejected the offer. => Sudan People's Liberation Army = SSD MIL
org.government-of-national-accord | name: Government of National Accord | names: GNA | code: LBY | sectors: GOV | example: The Government of National Accord rejected the offer. => Government of National Accord = LBY GOV
org.government-of-national-unity | name: Government of National Unity | names: GNU | code: LBY | sectors: GOV | example: The Government of National Unity rejected the offer. => Government of National Unity = LBY GOV
org.high-state-council | name: High State Council | code: LBY | sectors: LEG | example: The High State Council rejected the offer. => High State Council = LBY LEG
org.national-unity-government | name: National Unity Government | names: NUG | code: MMR | sectors: OPP | example: The National Unity Government rejected the offer. => National Unity Government = MMR OPP
org.azov-battalion | name: Azov Battalion | names: Azov Brigade, Azov Regiment | code: UKR | sectors: MIL | example: The Azov Battalion rejected the offer. => Azov Battalion = UKR MIL
org.state-department | name: State Department | names: U.S. State Department, US State Department, Department of State, U.S. Department of State | code: USA | sectors: GOV | example: The State Department rejected the offer. => State Department = USA GOV
org.pentagon | name: Pentagon | names: Department of Defense, Defense Department, U.S. Department of Defense, U.S. Defense Department, DoD | code: USA | sectors: MIL | example: The Pentagon rejected the offer. => Pentagon = USA MIL
org.department-of-the-treasury | name: Department of the Treasury | names: U.S. Department of the Treasury, U.S. Treasury, US Treasury, Treasury Department, U.S. Treasury Department, US Treasury Department | code: USA | sectors: GOV | example: The Department of the Treasury rejected the offer. => Department of the Treasury = USA GOV
org.office-of-foreign-assets-control | name: Office of Foreign Assets Control | names: OFAC | code: USA | sectors: GOV | example: The Office of Foreign Assets Control rejected the offer. => Office of Foreign Assets Control = USA GOV
org.department-of-justice | name: Department of Justice | names: Justice Department, U.S. Department of Justice, U.S. Justice Department, US Justice Department, DOJ | code: USA | sectors: JUD | example: The Department of Justice rejected the offer. => Department of Justice = USA JUD
org.department-of-homeland-security | name: Department of Homeland Security | names: DHS, U.S. Department of Homeland Security, Homeland Security | code: USA | sectors: GOV | example: The Department of Homeland Security rejected the offer. => Department of Homeland Security = USA GOV
org.department-of-commerce | name: Department of Commerce | names: U.S. Commerce Department, Commerce Department, U.S. Department of Commerce | code: USA | sectors: GOV | example: The Department of Commerce rejected the offer. => Department of Commerce = USA GOV
org.national-security-council | name: National Security Council | names: NSC, U.S. National Security Council | code: USA | sectors: GOV | example: The National Security Council rejected the offer. => National Security Council = USA GOV
org.congress | name: Congress | names: U.S. Congress, US Congress, United States Congress, Capitol Hill | code: USA | sectors: LEG | example: The Congress rejected the offer. => Congress = USA LEG
org.united-states-senate | name: United States Senate | names: U.S. Senate, US Senate | code: USA | sectors: LEG | example: The United States Senate rejected the offer. => United States Senate = USA LEG
org.united-states-house-of-representatives | name: United States House of Representatives | names: U.S. House of Representatives, US House of Representatives, U.S. House, US House, House Republicans, House Democrats | code: USA | sectors: LEG | example: The United States House of Representatives rejected the offer. => United States House of Representatives = USA LEG
org.supreme-court-of-the-united-states | name: Supreme Court of the United States | names: U.S. Supreme Court, US Supreme Court | code: USA | sectors: JUD | example: The Supreme Court of the United States rejected the offer. => Supreme Court of the United States = USA JUD
org.central-intelligence-agency | name: Central Intelligence Agency | names: CIA, C.I.A. | code: USA | sectors: SPY | example: The Central Intelligence Agency rejected the offer. => Central Intelligence Agency = USA SPY
org.national-security-agency | name: National Security Agency | names: NSA | code: USA | sectors: SPY | example: The National Security Agency rejected the offer. => National Security Agency = USA SPY
org.federal-bureau-of-investigation | name: Federal Bureau of Investigation | names: FBI, F.B.I. | code: USA | sectors: COP | example: The Federal Bureau of Investigation rejected the offer. => Federal Bureau of Investigation = USA COP
org.drug-enforcement-administration | name: Drug Enforcement Administration | names: DEA, U.S. Drug Enforcement Administration | code: USA | sectors: COP | example: The Drug Enforcement Administration rejected the offer. => Drug Enforcement Administration = USA COP
org.immigration-and-customs-enforcement | name: Immigration and Customs Enforcement | names: ICE, U.S. Immigration and Customs Enforcement | code: USA | sectors: COP | example: The Immigration and Customs Enforcement rejected the offer. => Immigration and Customs Enforcement = USA COP
org.customs-and-border-protection | name: Customs and Border Protection | names: CBP, U.S. Customs and Border Protection | code: USA | sectors: COP | example: The Customs and Border Protection rejected the offer. => Customs and Border Protection = USA COP
org.secret-service | name: Secret Service | names: U.S. Secret Service | code: USA | sectors: COP | example: The Secret Service rejected the offer. => Secret Service = USA COP
org.u-s-coast-guard | name: U.S. Coast Guard | names: US Coast Guard | code: USA | sectors: MIL | example: The U.S. Coast Guard rejected the offer. => U.S. Coast Guard = USA MIL
org.usaid | name: USAID | names: U.S. Agency for International Development, US Agency for International Development | code: USA | sectors: GOV | example: The USAID rejected the offer. => USAID = USA GOV
org.federal-reserve | name: Federal Reserve | names: U.S. Federal Reserve, the Fed | code: USA | sectors: GOV | example: The Federal Reserve rejected the offer. => Federal Reserve = USA GOV
org.environmental-protection-agency | name: Environmental Protection Agency | names: EPA | code: USA | sectors: GOV | example: The Environmental Protection Agency rejected the offer. => Environmental Protection Agency = USA GOV
org.nasa | name: NASA | code: USA | sectors: GOV | example: The NASA rejected the offer. => NASA = USA GOV
org.centers-for-disease-control-and-prevention | name: Centers for Disease Control and Prevention | names: CDC | code: USA | sectors: HLH | example: The Centers for Disease Control and Prevention rejected the offer. => Centers for Disease Control and Prevention = USA HLH
org.food-and-drug-administration | name: Food and Drug Administration | names: FDA | code: USA | sectors: HLH | example: The Food and Drug Administration rejected the offer. => Food and Drug Administration = USA HLH
org.u-s-central-command | name: U.S. Central Command | names: CENTCOM, US Central Command, Centcom | code: USA | sectors: MIL | example: The U.S. Central Command rejected the offer. => U.S. Central Command = USA MIL
org.u-s-africa-command | name: U.S. Africa Command | names: AFRICOM | code: USA | sectors: MIL | example: The U.S. Africa Command rejected the offer. => U.S. Africa Command = USA MIL
org.u-s-marine-corps | name: U.S. Marine Corps | names: US Marine Corps, U.S. Marines, US Marines, Marine Corps | code: USA | sectors: MIL | example: The U.S. Marine Corps rejected the offer. => U.S. Marine Corps = USA MIL
org.office-of-the-director-of-national-intelligence | name: Office of the Director of National Intelligence | names: ODNI | code: USA | sectors: SPY | example: The Office of the Director of National Intelligence rejected the offer. => Office of the Director of National Intelligence = USA SPY
org.securities-and-exchange-commission | name: Securities and Exchange Commission | names: SEC | code: USA | sectors: GOV | example: The Securities and Exchange Commission rejected the offer. => Securities and Exchange Commission = USA GOV
org.guantanamo | name: Guantanamo | names: Guantanamo Bay | code: USA | sectors: MIL | example: The Guantanamo rejected the offer. => Guantanamo = USA MIL
org.foreign-office | name: Foreign Office | names: Foreign and Commonwealth Office, Foreign Commonwealth and Development Office, FCDO, British Foreign Office, UK Foreign Office | code: GBR | sectors: GOV | example: The Foreign Office rejected the offer. => Foreign Office = GBR GOV
org.scotland-yard | name: Scotland Yard | names: Metropolitan Police, Met Police | code: GBR | sectors: COP | example: The Scotland Yard rejected the offer. => Scotland Yard = GBR COP
org.mi5 | name: MI5 | code: GBR | sectors: SPY | example: The MI5 rejected the offer. => MI5 = GBR SPY
org.mi6 | name: MI6 | names: Secret Intelligence Service, MI-6 | code: GBR | sectors: SPY | example: The MI6 rejected the offer. => MI6 = GBR SPY
org.gchq | name: GCHQ | code: GBR | sectors: SPY | example: The GCHQ rejected the offer. => GCHQ = GBR SPY
org.house-of-commons | name: House of Commons | names: British House of Commons, UK House of Commons | code: GBR | sectors: LEG | example: The House of Commons rejected the offer. => House of Commons = GBR LEG
org.house-of-lords | name: House of Lords | code: GBR | sectors: LEG | example: The House of Lords rejected the offer. => House of Lords = GBR LEG
org.bank-of-england | name: Bank of England | code: GBR | sectors: GOV | example: The Bank of England rejected the offer. => Bank of England = GBR GOV
org.home-office | name: Home Office | names: British Home Office, UK Home Office | code: GBR | sectors: GOV | example: The Home Office rejected the offer. => Home Office = GBR GOV
org.royal-navy | name: Royal Navy | code: GBR | sectors: MIL | example: The Royal Navy rejected the offer. => Royal Navy = GBR MIL
org.royal-air-force | name: Royal Air Force | names: RAF | code: GBR | sectors: MIL | example: The Royal Air Force rejected the offer. => Royal Air Force = GBR MIL
org.bundestag | name: Bundestag | names: German Bundestag | code: DEU | sectors: LEG | example: The Bundestag rejected the offer. => Bundestag = DEU LEG
org.bundesrat | name: Bundesrat | code: DEU | sectors: LEG | example: The Bundesrat rejected the offer. => Bundesrat = DEU LEG
org.bundeswehr | name: Bundeswehr | code: DEU | sectors: MIL | example: The Bundeswehr rejected the offer. => Bundeswehr = DEU MIL
org.bnd | name: BND | names: Federal Intelligence Service, Bundesnachrichtendienst | code: DEU | sectors: SPY | example: The BND rejected the offer. => BND = DEU SPY
org.bundesbank | name: Bundesbank | code: DEU | sectors: GOV | example: The Bundesbank rejected the offer. => Bundesbank = DEU GOV
org.national-assembly-of-france | name: National Assembly of France | names: French National Assembly, Assemblée Nationale | code: FRA | sectors: LEG | example: The National Assembly of France rejected the offer. => National Assembly of France = FRA LEG
org.quai-d-orsay | name: Quai d'Orsay | code: FRA | sectors: GOV | example: The Quai d'Orsay rejected the offer. => Quai d'Orsay = FRA GOV
org.dgse | name: DGSE | names: Directorate-General for External Security | code: FRA | sectors: SPY | example: The DGSE rejected the offer. => DGSE = FRA SPY
org.cortes | name: Cortes | names: Cortes Generales, Spanish Cortes, Congress of Deputies | code: ESP | sectors: LEG | example: The Cortes rejected the offer. => Cortes = ESP LEG
org.guardia-civil | name: Guardia Civil | names: Civil Guard | code: ESP | sectors: COP | example: The Guardia Civil rejected the offer. => Guardia Civil = ESP COP
org.carabinieri | name: Carabinieri | code: ITA | sectors: COP | example: The Carabinieri rejected the offer. => Carabinieri = ITA COP
org.state-duma | name: State Duma | names: Duma, Russian Duma, Russian State Duma | code: RUS | sectors: LEG | example: The State Duma rejected the offer. => State Duma = RUS LEG
org.federation-council | name: Federation Council | code: RUS | sectors: LEG | example: The Federation Council rejected the offer. => Federation Council = RUS LEG
org.federal-security-service | name: Federal Security Service | names: FSB, Russian Federal Security Service | code: RUS | sectors: SPY | example: The Federal Security Service rejected the offer. => Federal Security Service = RUS SPY
org.gru | name: GRU | names: Main Intelligence Directorate | code: RUS | sectors: SPY | example: The GRU rejected the offer. => GRU = RUS SPY
org.kgb | name: KGB | code: RUS | sectors: SPY | example: The KGB rejected the offer. => KGB = RUS SPY
org.svr | name: SVR | names: Foreign Intelligence Service, Russian Foreign Intelligence Service | code: RUS | sectors: SPY | example: The SVR rejected the offer. => SVR = RUS SPY
org.baltic-fleet | name: Baltic Fleet | code: RUS | sectors: MIL | example: The Baltic Fleet rejected the offer. => Baltic Fleet = RUS MIL
org.black-sea-fleet | name: Black Sea Fleet | code: RUS | sectors: MIL | example: The Black Sea Fleet rejected the offer. => Black Sea Fleet = RUS MIL
org.pacific-fleet | name: Pacific Fleet | code: RUS | sectors: MIL | example: The Pacific Fleet rejected the offer. => Pacific Fleet = RUS MIL
org.northern-fleet | name: Northern Fleet | code: RUS | sectors: MIL | example: The Northern Fleet rejected the offer. => Northern Fleet = RUS MIL
org.red-army | name: Red Army | code: RUS | sectors: MIL | example: The Red Army rejected the offer. => Red Army = RUS MIL
org.bank-of-russia | name: Bank of Russia | code: RUS | sectors: GOV | example: The Bank of Russia rejected the offer. => Bank of Russia = RUS GOV
org.verkhovna-rada | name: Verkhovna Rada | names: Rada, Ukrainian Rada | code: UKR | sectors: LEG | example: The Verkhovna Rada rejected the offer. => Verkhovna Rada = UKR LEG
org.sbu | name: SBU | names: Security Service of Ukraine | code: UKR | sectors: SPY | example: The SBU rejected the offer. => SBU = UKR SPY
org.hur | name: HUR | names: GUR | code: UKR | sectors: SPY | example: The HUR rejected the offer. => HUR = UKR SPY
org.ukrainian-armed-forces | name: Ukrainian Armed Forces | names: Armed Forces of Ukraine | code: UKR | sectors: MIL | example: The Ukrainian Armed Forces rejected the offer. => Ukrainian Armed Forces = UKR MIL
org.sejm | name: Sejm | names: Polish Sejm | code: POL | sectors: LEG | example: The Sejm rejected the offer. => Sejm = POL LEG
org.riigikogu | name: Riigikogu | code: EST | sectors: LEG | example: The Riigikogu rejected the offer. => Riigikogu = EST LEG
org.saeima | name: Saeima | code: LVA | sectors: LEG | example: The Saeima rejected the offer. => Saeima = LVA LEG
org.seimas | name: Seimas | code: LTU | sectors: LEG | example: The Seimas rejected the offer. => Seimas = LTU LEG
org.riksdag | name: Riksdag | code: SWE | sectors: LEG | example: The Riksdag rejected the offer. => Riksdag = SWE LEG
org.storting | name: Storting | names: Stortinget | code: NOR | sectors: LEG | example: The Storting rejected the offer. => Storting = NOR LEG
org.folketing | name: Folketing | names: Folketinget | code: DNK | sectors: LEG | example: The Folketing rejected the offer. => Folketing = DNK LEG
org.eduskunta | name: Eduskunta | names: Finnish Eduskunta | code: FIN | sectors: LEG | example: The Eduskunta rejected the offer. => Eduskunta = FIN LEG
org.althing | name: Althing | names: Althingi, Alþingi | code: ISL | sectors: LEG | example: The Althing rejected the offer. => Althing = ISL LEG
org.oireachtas | name: Oireachtas | names: Dáil, Dail, Dáil Éireann, Dail Eireann, Seanad | code: IRL | sectors: LEG | example: The Oireachtas rejected the offer. => Oireachtas = IRL LEG
org.skupstina | name: Skupstina | names: Serbian Skupstina | code: SRB | sectors: LEG | example: The Skupstina rejected the offer. => Skupstina = SRB LEG
org.grand-national-assembly | name: Grand National Assembly | names: Turkish Grand National Assembly, Grand National Assembly of Turkey | code: TUR | sectors: LEG | example: The Grand National Assembly rejected the offer. => Grand National Assembly = TUR LEG
org.mit | name: MIT | names: National Intelligence Organization | code: TUR | sectors: SPY | example: The MIT rejected the offer. => MIT = TUR SPY
org.knesset | name: Knesset | code: ISR | sectors: LEG | example: The Knesset rejected the offer. => Knesset = ISR LEG
org.mossad | name: Mossad | code: ISR | sectors: SPY | example: The Mossad rejected the offer. => Mossad = ISR SPY
org.shin-bet | name: Shin Bet | names: Shabak | code: ISR | sectors: SPY | example: The Shin Bet rejected the offer. => Shin Bet = ISR SPY
org.israel-defense-forces | name: Israel Defense Forces | names: IDF, Israeli Defense Forces, Israel Defence Forces, Israeli Defence Forces, I.D.F. | code: ISR | sectors: MIL | example: The Israel Defense Forces rejected the offer. => Israel Defense Forces = ISR MIL
org.majlis | name: Majlis | names: Islamic Consultative Assembly | code: IRN | sectors: LEG | example: The Majlis rejected the offer. => Majlis = IRN LEG
org.islamic-revolutionary-guard-corps | name: Islamic Revolutionary Guard Corps | names: IRGC, Revolutionary Guards, Revolutionary Guard, Iranian Revolutionary Guards, Quds Force, Qods Force, Revolutionary Guard Corps, Islamic Revolution Guards Corps | code: IRN | sectors: MIL | example: The Islamic Revolutionary Guard Corps rejected the offer. => Islamic Revolutionary Guard Corps = IRN MIL
org.guardian-council | name: Guardian Council | names: The Guardian Council | code: IRN | sectors: GOV | example: The Guardian Council rejected the offer. => Guardian Council = IRN GOV
org.assembly-of-experts | name: Assembly of Experts | code: IRN | sectors: LEG | example: The Assembly of Experts rejected the offer. => Assembly of Experts = IRN LEG
org.supreme-national-security-council | name: Supreme National Security Council | code: IRN | sectors: GOV | example: The Supreme National Security Council rejected the offer. => Supreme National Security Council = IRN GOV
org.shura-council | name: Shura Council | code: SAU | sectors: LEG | example: The Shura Council rejected the offer. => Shura Council = SAU LEG
org.inter-services-intelligence | name: Inter-Services Intelligence | names: ISI | code: PAK | sectors: SPY | example: The Inter-Services Intelligence rejected the offer. => Inter-Services Intelligence = PAK SPY
org.lok-sabha | name: Lok Sabha | code: IND | sectors: LEG | example: The Lok Sabha rejected the offer. => Lok Sabha = IND LEG
org.rajya-sabha | name: Rajya Sabha | code: IND | sectors: LEG | example: The Rajya Sabha rejected the offer. => Rajya Sabha = IND LEG
org.central-bureau-of-investigation | name: Central Bureau of Investigation | names: CBI | code: IND | sectors: COP | example: The Central Bureau of Investigation rejected the offer. => Central Bureau of Investigation = IND COP
org.research-and-analysis-wing | name: Research and Analysis Wing | names: RAW | code: IND | sectors: SPY | example: The Research and Analysis Wing rejected the offer. => Research and Analysis Wing = IND SPY
org.border-security-force | name: Border Security Force | names: BSF | code: IND | sectors: COP | example: The Border Security Force rejected the offer. => Border Security Force = IND COP
org.reserve-bank-of-india | name: Reserve Bank of India | names: RBI | code: IND | sectors: GOV | example: The Reserve Bank of India rejected the offer. => Reserve Bank of India = IND GOV
org.rapid-action-battalion | name: Rapid Action Battalion | names: RAB | code: BGD | sectors: COP | example: The Rapid Action Battalion rejected the offer. => Rapid Action Battalion = BGD COP
org.national-people-s-congress | name: National People's Congress | names: NPC | code: CHN | sectors: LEG | example: The National People's Congress rejected the offer. => National People's Congress = CHN LEG
org.chinese-people-s-political-consultative-conference | name: Chinese People's Political Consultative Conference | names: CPPCC | code: CHN | sectors: LEG | example: The Chinese People's Political Consultative Conference rejected the offer. => Chinese People's Political Consultative Conference = CHN LEG
org.state-council-of-china | name: State Council of China | names: China's State Council, Chinese State Council | code: CHN | sectors: GOV | example: The State Council of China rejected the offer. => State Council of China = CHN GOV
org.people-s-liberation-army | name: People's Liberation Army | names: PLA, Chinese People's Liberation Army | code: CHN | sectors: MIL | example: The People's Liberation Army rejected the offer. => People's Liberation Army = CHN MIL
org.central-military-commission | name: Central Military Commission | names: CMC | code: CHN | sectors: MIL | example: The Central Military Commission rejected the offer. => Central Military Commission = CHN MIL
org.china-coast-guard | name: China Coast Guard | names: Chinese Coast Guard, Chinese coast guard | code: CHN | sectors: MIL | example: The China Coast Guard rejected the offer. => China Coast Guard = CHN MIL
org.ministry-of-commerce-of-china | name: Ministry of Commerce of China | names: MOFCOM | code: CHN | sectors: GOV | example: The Ministry of Commerce of China rejected the offer. => Ministry of Commerce of China = CHN GOV
org.legislative-yuan | name: Legislative Yuan | code: TWN | sectors: LEG | example: The Legislative Yuan rejected the offer. => Legislative Yuan = TWN LEG
org.korean-people-s-army | name: Korean People's Army | names: KPA | code: PRK | sectors: MIL | example: The Korean People's Army rejected the offer. => Korean People's Army = PRK MIL
org.national-intelligence-service | name: National Intelligence Service | names: NIS | code: KOR | sectors: SPY | example: The National Intelligence Service rejected the offer. => National Intelligence Service = KOR SPY
org.national-diet | name: National Diet | names: Diet, Japanese Diet | code: JPN | sectors: LEG | example: The National Diet rejected the offer. => National Diet = JPN LEG
org.japan-self-defense-forces | name: Japan Self-Defense Forces | names: Self-Defense Forces, Maritime Self-Defense Force, Self-Defence Forces | code: JPN | sectors: MIL | example: The Japan Self-Defense Forces rejected the offer. => Japan Self-Defense Forces = JPN MIL
org.tatmadaw | name: Tatmadaw | code: MMR | sectors: MIL | example: The Tatmadaw rejected the offer. => Tatmadaw = MMR MIL
org.indonesian-national-armed-forces | name: Indonesian National Armed Forces | names: TNI | code: IDN | sectors: MIL | example: The Indonesian National Armed Forces rejected the offer. => Indonesian National Armed Forces = IDN MIL
org.south-african-national-defence-force | name: South African National Defence Force | names: SANDF | code: ZAF | sectors: MIL | example: The South African National Defence Force rejected the offer. => South African National Defence Force = ZAF MIL
org.economic-and-financial-crimes-commission | name: Economic and Financial Crimes Commission | names: EFCC | code: NGA | sectors: COP | example: The Economic and Financial Crimes Commission rejected the offer. => Economic and Financial Crimes Commission = NGA COP
org.kenya-defence-forces | name: Kenya Defence Forces | names: KDF | code: KEN | sectors: MIL | example: The Kenya Defence Forces rejected the offer. => Kenya Defence Forces = KEN MIL
org.rwanda-defence-force | name: Rwanda Defence Force | names: RDF | code: RWA | sectors: MIL | example: The Rwanda Defence Force rejected the offer. => Rwanda Defence Force = RWA MIL
org.fardc | name: FARDC | names: Armed Forces of the Democratic Republic of the Congo | code: COD | sectors: MIL | example: The FARDC rejected the offer. => FARDC = COD MIL
org.royal-canadian-mounted-police | name: Royal Canadian Mounted Police | names: RCMP | code: CAN | sectors: COP | example: The Royal Canadian Mounted Police rejected the offer. => Royal Canadian Mounted Police = CAN COP
org.statistics-canada | name: Statistics Canada | code: CAN | sectors: GOV | example: The Statistics Canada rejected the offer. => Statistics Canada = CAN GOV
org.parliament-hill | name: Parliament Hill | code: CAN | sectors: LEG | example: The Parliament Hill rejected the offer. => Parliament Hill = CAN LEG
org.royal-australian-air-force | name: Royal Australian Air Force | names: RAAF | code: AUS | sectors: MIL | example: The Royal Australian Air Force rejected the offer. => Royal Australian Air Force = AUS MIL
org.royal-australian-navy | name: Royal Australian Navy | code: AUS | sectors: MIL | example: The Royal Australian Navy rejected the offer. => Royal Australian Navy = AUS MIL
org.australian-federal-police | name: Australian Federal Police | code: AUS | sectors: COP | example: The Australian Federal Police rejected the offer. => Australian Federal Police = AUS COP
org.asio | name: ASIO | names: Australian Security Intelligence Organisation | code: AUS | sectors: SPY | example: The ASIO rejected the offer. => ASIO = AUS SPY

# Parliaments by their own names.
org.federal-assembly-of-switzerland | name: Federal Assembly of Switzerland | code: CHE | sectors: LEG | example: The Federal Assembly of Switzerland warned the rebels. => Federal Assembly of Switzerland = CHE LEG
org.swiss-national-council | name: Swiss National Council | code: CHE | sectors: LEG | example: The ministers blamed the Swiss National Council. => Swiss National Council = CHE LEG
org.swiss-council-of-states | name: Swiss Council of States | code: CHE | sectors: LEG | example: The ministers blamed the Swiss Council of States. => Swiss Council of States = CHE LEG
org.nationalrat | name: Nationalrat | names: Austrian National Council | code: AUT | sectors: LEG | example: The diplomats supported Nationalrat. => Nationalrat = AUT LEG
org.austrian-federal-council | name: Austrian Federal Council | code: AUT | sectors: LEG | example: The ministers blamed the Austrian Federal Council. => Austrian Federal Council = AUT LEG
org.states-general | name: States General | names: Staten-Generaal | code: NLD | sectors: LEG | example: The mediators criticized States General. => States General = NLD LEG
org.tweede-kamer | name: Tweede Kamer | code: NLD | sectors: LEG | example: The delegates thanked Tweede Kamer. => Tweede Kamer = NLD LEG
org.eerste-kamer | name: Eerste Kamer | code: NLD | sectors: LEG | example: The ministers blamed Eerste Kamer. => Eerste Kamer = NLD LEG
org.chamber-of-representatives-of-belgium | name: Chamber of Representatives of Belgium | names: Belgian Chamber of Representatives | code: BEL | sectors: LEG | example: The envoys praised the Chamber of Representatives of Belgium. => Chamber of Representatives of Belgium = BEL LEG
org.flemish-parliament | name: Flemish Parliament | code: BEL | sectors: LEG | example: The Flemish Parliament called for talks. => Flemish Parliament = BEL LEG
org.senat | name: Sénat | code: FRA | sectors: LEG | example: Sénat rejected the offer. => Sénat = FRA LEG
org.palais-bourbon | name: Palais Bourbon | code: FRA | sectors: LEG | example: Palais Bourbon welcomed the decision. => Palais Bourbon = FRA LEG
org.montecitorio | name: Montecitorio | names: Palazzo Montecitorio | code: ITA | sectors: LEG | example: The ministers blamed Montecitorio. => Montecitorio = ITA LEG
org.palazzo-madama | name: Palazzo Madama | code: ITA | sectors: LEG | example: Palazzo Madama warned the rebels. => Palazzo Madama = ITA LEG
org.italian-chamber-of-deputies | name: Italian Chamber of Deputies | code: ITA | sectors: LEG | example: The ministers blamed the Italian Chamber of Deputies. => Italian Chamber of Deputies = ITA LEG
org.assembly-of-the-republic-of-portugal | name: Assembly of the Republic of Portugal | names: Portuguese Assembly of the Republic | code: PRT | sectors: LEG | example: The Assembly of the Republic of Portugal condemned the attack on Tuesday. => Assembly of the Republic of Portugal = PRT LEG
org.scottish-parliament | name: Scottish Parliament | names: Holyrood | code: GBR | sectors: LEG | example: The envoys praised the Scottish Parliament. => Scottish Parliament = GBR LEG
org.welsh-parliament | name: Welsh Parliament | names: Senedd | code: GBR | sectors: LEG | example: The ministers blamed the Welsh Parliament. => Welsh Parliament = GBR LEG
org.northern-ireland-assembly | name: Northern Ireland Assembly | names: Stormont | code: GBR | sectors: LEG | example: The diplomats supported the Northern Ireland Assembly. => Northern Ireland Assembly = GBR LEG
org.tynwald | name: Tynwald | code: GBR | sectors: LEG | example: The ministers blamed Tynwald. => Tynwald = GBR LEG
org.inatsisartut | name: Inatsisartut | code: DNK | sectors: LEG | example: The ministers blamed Inatsisartut. => Inatsisartut = DNK LEG
org.logting | name: Løgting | names: Logting | code: DNK | sectors: LEG | example: The mediators criticized Løgting. => Løgting = DNK LEG
org.orszaggyules | name: Országgyűlés | names: Orszaggyules | code: HUN | sectors: LEG | example: Országgyűlés condemned the attack on Tuesday. => Országgyűlés = HUN LEG
org.chamber-of-deputies-of-the-czech-republic | name: Chamber of Deputies of the Czech Republic | names: Czech Chamber of Deputies | code: CZE | sectors: LEG | example: The Chamber of Deputies of the Czech Republic called for talks. => Chamber of Deputies of the Czech Republic = CZE LEG
org.national-council-of-the-slovak-republic | name: National Council of the Slovak Republic | names: National Council of Slovakia, Slovak National Council | code: SVK | sectors: LEG | example: The National Council of the Slovak Republic rejected the offer. => National Council of the Slovak Republic = SVK LEG
org.drzavni-zbor | name: Državni zbor | names: Drzavni zbor | code: SVN | sectors: LEG | example: Državni zbor rejected the offer. => Državni zbor = SVN LEG
org.sabor | name: Sabor | names: Croatian Sabor, Hrvatski sabor | code: HRV | sectors: LEG | example: Sabor warned the rebels. => Sabor = HRV LEG
org.sobranie | name: Sobranie | names: Sobranje | code: MKD | sectors: LEG | example: Sobranie condemned the attack on Tuesday. => Sobranie = MKD LEG
org.kuvendi | name: Kuvendi | code: ALB | sectors: LEG | example: Kuvendi rejected the offer. => Kuvendi = ALB LEG
org.narodno-sabranie | name: Narodno Sabranie | code: BGR | sectors: LEG | example: The envoys praised Narodno Sabranie. => Narodno Sabranie = BGR LEG
org.romanian-chamber-of-deputies | name: Romanian Chamber of Deputies | code: ROU | sectors: LEG | example: The Romanian Chamber of Deputies rejected the offer. => Romanian Chamber of Deputies = ROU LEG
org.supreme-soviet-of-belarus | name: Supreme Soviet of Belarus | code: BLR | sectors: LEG | example: The envoys praised the Supreme Soviet of Belarus. => Supreme Soviet of Belarus = BLR LEG
org.all-belarusian-people-s-assembly | name: All-Belarusian People's Assembly | code: BLR | sectors: LEG | example: The All-Belarusian People's Assembly welcomed the decision. => All-Belarusian People's Assembly = BLR LEG
org.council-of-the-republic-of-belarus | name: Council of the Republic of Belarus | code: BLR | sectors: LEG | example: The Council of the Republic of Belarus condemned the attack on Tuesday. => Council of the Republic of Belarus = BLR LEG
org.supreme-soviet | name: Supreme Soviet | code: RUS | sectors: LEG | example: Supreme Soviet rejected the offer. => Supreme Soviet = RUS LEG
org.congress-of-people-s-deputies | name: Congress of People's Deputies | code: RUS | sectors: LEG | example: The Congress of People's Deputies condemned the attack on Tuesday. => Congress of People's Deputies = RUS LEG
org.mazhilis | name: Mazhilis | names: Majilis, Mäjilis | code: KAZ | sectors: LEG | example: The ministers blamed Mazhilis. => Mazhilis = KAZ LEG
org.jogorku-kenesh | name: Jogorku Kenesh | names: Zhogorku Kenesh | code: KGZ | sectors: LEG | example: Jogorku Kenesh warned the rebels. => Jogorku Kenesh = KGZ LEG
org.oliy-majlis | name: Oliy Majlis | code: UZB | sectors: LEG | example: The envoys praised the Oliy Majlis. => Oliy Majlis = UZB LEG
org.majlisi-oli | name: Majlisi Oli | names: Majlisi Namoyandagon | code: TJK | sectors: LEG | example: Majlisi Oli rejected the offer. => Majlisi Oli = TJK LEG
org.mejlis-of-turkmenistan | name: Mejlis of Turkmenistan | code: TKM | sectors: LEG | example: The delegates thanked the Mejlis of Turkmenistan. => Mejlis of Turkmenistan = TKM LEG
org.halk-maslahaty | name: Halk Maslahaty | code: TKM | sectors: LEG | example: Halk Maslahaty welcomed the decision. => Halk Maslahaty = TKM LEG
org.milli-majlis | name: Milli Majlis | names: Milli Mejlis | code: AZE | sectors: LEG | example: The Milli Majlis called for talks. => Milli Majlis = AZE LEG
org.state-great-khural | name: State Great Khural | names: State Great Hural, Great Khural | code: MNG | sectors: LEG | example: The State Great Khural welcomed the decision. => State Great Khural = MNG LEG
org.uk-cabinet-office | name: UK Cabinet Office | code: GBR | sectors: GOV | example: The mediators criticized the UK Cabinet Office. => UK Cabinet Office = GBR GOV
org.house-of-representatives-of-cyprus | name: House of Representatives of Cyprus | code: CYP | sectors: LEG | example: The ministers blamed the House of Representatives of Cyprus. => House of Representatives of Cyprus = CYP LEG
org.kamra-tad-deputati | name: Kamra tad-Deputati | code: MLT | sectors: LEG | example: Kamra tad-Deputati warned the rebels. => Kamra tad-Deputati = MLT LEG
org.chamber-of-deputies-of-luxembourg | name: Chamber of Deputies of Luxembourg | code: LUX | sectors: LEG | example: The Chamber of Deputies of Luxembourg called for talks. => Chamber of Deputies of Luxembourg = LUX LEG
org.landtag-of-liechtenstein | name: Landtag of Liechtenstein | code: LIE | sectors: LEG | example: The Landtag of Liechtenstein welcomed the decision. => Landtag of Liechtenstein = LIE LEG
org.general-council-of-andorra | name: General Council of Andorra | code: AND | sectors: LEG | example: The diplomats supported the General Council of Andorra. => General Council of Andorra = AND LEG
org.people-s-assembly-of-syria | name: People's Assembly of Syria | names: Syrian People's Assembly | code: SYR | sectors: LEG | example: The People's Assembly of Syria welcomed the decision. => People's Assembly of Syria = SYR LEG
org.council-of-representatives-of-iraq | name: Council of Representatives of Iraq | names: Iraqi Council of Representatives | code: IRQ | sectors: LEG | example: The Council of Representatives of Iraq rejected the offer. => Council of Representatives of Iraq = IRQ LEG
org.majlis-al-umma | name: Majlis al-Umma | code: KWT | sectors: LEG | example: Majlis al-Umma called for talks. => Majlis al-Umma = KWT LEG
org.majlis-oman | name: Majlis Oman | names: Majlis al-Dawla | code: OMN | sectors: LEG | example: The delegates thanked Majlis Oman. => Majlis Oman = OMN LEG
org.federal-national-council | name: Federal National Council | code: ARE | sectors: LEG | example: The Federal National Council rejected the offer. => Federal National Council = ARE LEG
org.palestinian-legislative-council | name: Palestinian Legislative Council | code: PSE | sectors: LEG | example: The Palestinian Legislative Council warned the rebels. => Palestinian Legislative Council = PSE LEG
org.palestinian-national-council | name: Palestinian National Council | code: PSE | sectors: LEG | example: The envoys praised the Palestinian National Council. => Palestinian National Council = PSE LEG
org.palestinian-central-council | name: Palestinian Central Council | code: PSE | sectors: LEG | example: The Palestinian Central Council rejected the offer. => Palestinian Central Council = PSE LEG
org.libyan-house-of-representatives | name: Libyan House of Representatives | code: LBY | sectors: LEG | example: The Libyan House of Representatives welcomed the decision. => Libyan House of Representatives = LBY LEG
org.general-national-congress | name: General National Congress | code: LBY | sectors: LEG | example: The General National Congress rejected the offer. => General National Congress = LBY LEG
org.assembly-of-the-representatives-of-the-people | name: Assembly of the Representatives of the People | names: Assembly of People's Representatives | code: TUN | sectors: LEG | example: The Assembly of the Representatives of the People warned the rebels. => Assembly of the Representatives of the People = TUN LEG
org.people-s-national-assembly-of-algeria | name: People's National Assembly of Algeria | names: Algerian People's National Assembly | code: DZA | sectors: LEG | example: The envoys praised the People's National Assembly of Algeria. => People's National Assembly of Algeria = DZA LEG
org.council-of-the-nation | name: Council of the Nation | code: DZA | sectors: LEG | example: The ministers blamed the Council of the Nation. => Council of the Nation = DZA LEG
org.loya-jirga | name: Loya Jirga | names: loya jirga | code: AFG | sectors: LEG | example: The ministers blamed Loya Jirga. => Loya Jirga = AFG LEG
org.wolesi-jirga | name: Wolesi Jirga | code: AFG | sectors: LEG | example: The ministers blamed Wolesi Jirga. => Wolesi Jirga = AFG LEG
org.meshrano-jirga | name: Meshrano Jirga | code: AFG | sectors: LEG | example: Meshrano Jirga condemned the attack on Tuesday. => Meshrano Jirga = AFG LEG
org.majlis-e-shoora | name: Majlis-e-Shoora | code: PAK | sectors: LEG | example: Majlis-e-Shoora welcomed the decision. => Majlis-e-Shoora = PAK LEG
org.vidhan-sabha | name: Vidhan Sabha | code: IND | sectors: LEG | example: The delegates thanked Vidhan Sabha. => Vidhan Sabha = IND LEG
org.jatiya-sangsad | name: Jatiya Sangsad | names: Jatiyo Sangsad | code: BGD | sectors: LEG | example: Jatiya Sangsad called for talks. => Jatiya Sangsad = BGD LEG
org.pratinidhi-sabha | name: Pratinidhi Sabha | code: NPL | sectors: LEG | example: Pratinidhi Sabha condemned the attack on Tuesday. => Pratinidhi Sabha = NPL LEG
org.rastriya-sabha | name: Rastriya Sabha | code: NPL | sectors: LEG | example: Rastriya Sabha rejected the offer. => Rastriya Sabha = NPL LEG
org.tshogdu | name: Tshogdu | code: BTN | sectors: LEG | example: The delegates thanked Tshogdu. => Tshogdu = BTN LEG
org.people-s-majlis | name: People's Majlis | code: MDV | sectors: LEG | example: The People's Majlis warned the rebels. => People's Majlis = MDV LEG
org.pyidaungsu-hluttaw | name: Pyidaungsu Hluttaw | names: Hluttaw | code: MMR | sectors: LEG | example: Pyidaungsu Hluttaw rejected the offer. => Pyidaungsu Hluttaw = MMR LEG
org.pyithu-hluttaw | name: Pyithu Hluttaw | code: MMR | sectors: LEG | example: Pyithu Hluttaw condemned the attack on Tuesday. => Pyithu Hluttaw = MMR LEG
org.amyotha-hluttaw | name: Amyotha Hluttaw | code: MMR | sectors: LEG | example: Amyotha Hluttaw warned the rebels. => Amyotha Hluttaw = MMR LEG
org.dewan-rakyat | name: Dewan Rakyat | code: MYS | sectors: LEG | example: Dewan Rakyat warned the rebels. => Dewan Rakyat = MYS LEG
org.dewan-negara | name: Dewan Negara | code: MYS | sectors: LEG | example: The ministers blamed Dewan Negara. => Dewan Negara = MYS LEG
org.people-s-consultative-assembly-of-indonesia | name: People's Consultative Assembly of Indonesia | names: People's Consultative Assembly | code: IDN | sectors: LEG | example: The People's Consultative Assembly of Indonesia rejected the offer. => People's Consultative Assembly of Indonesia = IDN LEG
org.dewan-perwakilan-rakyat | name: Dewan Perwakilan Rakyat | code: IDN | sectors: LEG | example: The diplomats supported Dewan Perwakilan Rakyat. => Dewan Perwakilan Rakyat = IDN LEG
org.supreme-people-s-assembly | name: Supreme People's Assembly | code: PRK | sectors: LEG | example: The diplomats supported the Supreme People's Assembly. => Supreme People's Assembly = PRK LEG
org.house-of-councillors | name: House of Councillors | names: House of Councilors | code: JPN | sectors: LEG | example: The House of Councillors condemned the attack on Tuesday. => House of Councillors = JPN LEG
org.npc-standing-committee | name: NPC Standing Committee | names: National People's Congress Standing Committee, Standing Committee of the National People's Congress | code: CHN | sectors: LEG | example: The delegates thanked the NPC Standing Committee. => NPC Standing Committee = CHN LEG
org.legislative-council-of-hong-kong | name: Legislative Council of Hong Kong | names: LegCo | code: HKG | sectors: LEG | example: The mediators criticized the Legislative Council of Hong Kong. => Legislative Council of Hong Kong = HKG LEG
org.executive-yuan | name: Executive Yuan | code: TWN | sectors: GOV | example: Executive Yuan called for talks. => Executive Yuan = TWN GOV
org.control-yuan | name: Control Yuan | code: TWN | sectors: GOV | example: Control Yuan called for talks. => Control Yuan = TWN GOV
org.mainland-affairs-council | name: Mainland Affairs Council | code: TWN | sectors: GOV | example: The Mainland Affairs Council welcomed the decision. => Mainland Affairs Council = TWN GOV
org.judicial-yuan | name: Judicial Yuan | code: TWN | sectors: JUD | example: The delegates thanked Judicial Yuan. => Judicial Yuan = TWN JUD
org.fono | name: Fono | code: WSM | sectors: LEG | example: The mediators criticized Fono. => Fono = WSM LEG
org.national-assembly-of-people-s-power | name: National Assembly of People's Power | code: CUB | sectors: LEG | example: The mediators criticized the National Assembly of People's Power. => National Assembly of People's Power = CUB LEG
org.national-congress-of-brazil | name: National Congress of Brazil | code: BRA | sectors: LEG | example: The National Congress of Brazil rejected the offer. => National Congress of Brazil = BRA LEG
org.brazilian-federal-senate | name: Brazilian Federal Senate | code: BRA | sectors: LEG | example: The delegates thanked the Brazilian Federal Senate. => Brazilian Federal Senate = BRA LEG
org.brazilian-chamber-of-deputies | name: Brazilian Chamber of Deputies | code: BRA | sectors: LEG | example: The Brazilian Chamber of Deputies called for talks. => Brazilian Chamber of Deputies = BRA LEG
org.argentine-chamber-of-deputies | name: Argentine Chamber of Deputies | code: ARG | sectors: LEG | example: The envoys praised the Argentine Chamber of Deputies. => Argentine Chamber of Deputies = ARG LEG
org.constitutional-convention-of-chile | name: Constitutional Convention of Chile | names: Chilean Constitutional Convention | code: CHL | sectors: LEG | example: The Constitutional Convention of Chile called for talks. => Constitutional Convention of Chile = CHL LEG
org.national-council-of-provinces | name: National Council of Provinces | code: ZAF | sectors: LEG | example: The National Council of Provinces condemned the attack on Tuesday. => National Council of Provinces = ZAF LEG
org.house-of-peoples-representatives | name: House of Peoples' Representatives | names: House of People's Representatives, House of Federation | code: ETH | sectors: LEG | example: The House of Peoples' Representatives warned the rebels. => House of Peoples' Representatives = ETH LEG
org.libandla | name: Libandla | code: SWZ | sectors: LEG | example: The diplomats supported Libandla. => Libandla = SWZ LEG
org.leinster-house | name: Leinster House | code: IRL | sectors: LEG | example: The mediators criticized Leinster House. => Leinster House = IRL LEG
org.house-of-commons-of-canada | name: House of Commons of Canada | names: Canadian House of Commons | code: CAN | sectors: LEG | example: The diplomats supported the House of Commons of Canada. => House of Commons of Canada = CAN LEG
org.senate-of-canada | name: Senate of Canada | code: CAN | sectors: LEG | example: The Senate of Canada called for talks. => Senate of Canada = CAN LEG
org.house-foreign-affairs-committee | name: House Foreign Affairs Committee | code: USA | sectors: LEG | example: The envoys praised the House Foreign Affairs Committee. => House Foreign Affairs Committee = USA LEG
org.senate-foreign-relations-committee | name: Senate Foreign Relations Committee | code: USA | sectors: LEG | example: The Senate Foreign Relations Committee warned the rebels. => Senate Foreign Relations Committee = USA LEG
org.house-intelligence-committee | name: House Intelligence Committee | code: USA | sectors: LEG | example: The House Intelligence Committee condemned the attack on Tuesday. => House Intelligence Committee = USA LEG
org.senate-intelligence-committee | name: Senate Intelligence Committee | code: USA | sectors: LEG | example: The Senate Intelligence Committee condemned the attack on Tuesday. => Senate Intelligence Committee = USA LEG
org.senate-armed-services-committee | name: Senate Armed Services Committee | code: USA | sectors: LEG | example: The delegates thanked the Senate Armed Services Committee. => Senate Armed Services Committee = USA LEG
org.house-armed-services-committee | name: House Armed Services Committee | code: USA | sectors: LEG | example: The House Armed Services Committee rejected the offer. => House Armed Services Committee = USA LEG
org.house-judiciary-committee | name: House Judiciary Committee | code: USA | sectors: LEG | example: The delegates thanked the House Judiciary Committee. => House Judiciary Committee = USA LEG
org.senate-judiciary-committee | name: Senate Judiciary Committee | code: USA | sectors: LEG | example: The ministers blamed the Senate Judiciary Committee. => Senate Judiciary Committee = USA LEG
org.house-oversight-committee | name: House Oversight Committee | code: USA | sectors: LEG | example: The diplomats supported the House Oversight Committee. => House Oversight Committee = USA LEG
org.house-ways-and-means-committee | name: House Ways and Means Committee | code: USA | sectors: LEG | example: The mediators criticized the House Ways and Means Committee. => House Ways and Means Committee = USA LEG
org.senate-finance-committee | name: Senate Finance Committee | code: USA | sectors: LEG | example: The Senate Finance Committee rejected the offer. => Senate Finance Committee = USA LEG
org.senate-banking-committee | name: Senate Banking Committee | code: USA | sectors: LEG | example: The Senate Banking Committee rejected the offer. => Senate Banking Committee = USA LEG
org.january-6-committee | name: January 6 committee | code: USA | sectors: LEG | example: The diplomats supported the January 6 committee. => January 6 committee = USA LEG
org.congressional-budget-office | name: Congressional Budget Office | code: USA | sectors: LEG | example: The Congressional Budget Office rejected the offer. => Congressional Budget Office = USA LEG
org.government-accountability-office | name: Government Accountability Office | code: USA | sectors: LEG | example: The envoys praised the Government Accountability Office. => Government Accountability Office = USA LEG
org.congressional-research-service | name: Congressional Research Service | code: USA | sectors: LEG | example: The Congressional Research Service condemned the attack on Tuesday. => Congressional Research Service = USA LEG
org.library-of-congress | name: Library of Congress | code: USA | sectors: LEG | example: The mediators criticized the Library of Congress. => Library of Congress = USA LEG
org.united-states-capitol | name: United States Capitol | names: U.S. Capitol | code: USA | sectors: LEG | example: The diplomats supported United States Capitol. => United States Capitol = USA LEG

# Courts, prosecutors and commissions of inquiry.
org.old-bailey | name: Old Bailey | code: GBR | sectors: JUD | example: Old Bailey rejected the offer. => Old Bailey = GBR JUD
org.crown-prosecution-service | name: Crown Prosecution Service | code: GBR | sectors: JUD | example: The mediators criticized the Crown Prosecution Service. => Crown Prosecution Service = GBR JUD
org.royal-courts-of-justice | name: Royal Courts of Justice | code: GBR | sectors: JUD | example: The Royal Courts of Justice condemned the attack on Tuesday. => Royal Courts of Justice = GBR JUD
org.supreme-court-of-the-united-kingdom | name: Supreme Court of the United Kingdom | code: GBR | sectors: JUD | example: The Supreme Court of the United Kingdom rejected the offer. => Supreme Court of the United Kingdom = GBR JUD
org.serious-fraud-office | name: Serious Fraud Office | code: GBR | sectors: JUD | example: The Serious Fraud Office called for talks. => Serious Fraud Office = GBR JUD
org.special-immigration-appeals-commission | name: Special Immigration Appeals Commission | code: GBR | sectors: JUD | example: The Special Immigration Appeals Commission called for talks. => Special Immigration Appeals Commission = GBR JUD
org.madras-high-court | name: Madras High Court | code: IND | sectors: JUD | example: The Madras High Court called for talks. => Madras High Court = IND JUD
org.bombay-high-court | name: Bombay High Court | code: IND | sectors: JUD | example: The Bombay High Court warned the rebels. => Bombay High Court = IND JUD
org.delhi-high-court | name: Delhi High Court | code: IND | sectors: JUD | example: The delegates thanked the Delhi High Court. => Delhi High Court = IND JUD
org.calcutta-high-court | name: Calcutta High Court | code: IND | sectors: JUD | example: The mediators criticized the Calcutta High Court. => Calcutta High Court = IND JUD
org.allahabad-high-court | name: Allahabad High Court | code: IND | sectors: JUD | example: The Allahabad High Court condemned the attack on Tuesday. => Allahabad High Court = IND JUD
org.kerala-high-court | name: Kerala High Court | code: IND | sectors: JUD | example: The Kerala High Court welcomed the decision. => Kerala High Court = IND JUD
org.karnataka-high-court | name: Karnataka High Court | code: IND | sectors: JUD | example: The Karnataka High Court warned the rebels. => Karnataka High Court = IND JUD
org.gujarat-high-court | name: Gujarat High Court | code: IND | sectors: JUD | example: The Gujarat High Court welcomed the decision. => Gujarat High Court = IND JUD
org.supreme-court-of-india | name: Supreme Court of India | code: IND | sectors: JUD | example: The mediators criticized the Supreme Court of India. => Supreme Court of India = IND JUD
org.national-green-tribunal | name: National Green Tribunal | code: IND | sectors: JUD | example: The mediators criticized the National Green Tribunal. => National Green Tribunal = IND JUD
org.lahore-high-court | name: Lahore High Court | code: PAK | sectors: JUD | example: The Lahore High Court condemned the attack on Tuesday. => Lahore High Court = PAK JUD
org.islamabad-high-court | name: Islamabad High Court | code: PAK | sectors: JUD | example: The Islamabad High Court condemned the attack on Tuesday. => Islamabad High Court = PAK JUD
org.sindh-high-court | name: Sindh High Court | code: PAK | sectors: JUD | example: The diplomats supported the Sindh High Court. => Sindh High Court = PAK JUD
org.peshawar-high-court | name: Peshawar High Court | code: PAK | sectors: JUD | example: The envoys praised the Peshawar High Court. => Peshawar High Court = PAK JUD
org.balochistan-high-court | name: Balochistan High Court | code: PAK | sectors: JUD | example: The mediators criticized the Balochistan High Court. => Balochistan High Court = PAK JUD
org.national-accountability-bureau | name: National Accountability Bureau | code: PAK | sectors: JUD | example: The National Accountability Bureau rejected the offer. => National Accountability Bureau = PAK JUD
org.federal-shariat-court | name: Federal Shariat Court | code: PAK | sectors: JUD | example: The Federal Shariat Court condemned the attack on Tuesday. => Federal Shariat Court = PAK JUD
org.supreme-court-of-pakistan | name: Supreme Court of Pakistan | code: PAK | sectors: JUD | example: The Supreme Court of Pakistan called for talks. => Supreme Court of Pakistan = PAK JUD
org.international-crimes-tribunal | name: International Crimes Tribunal | code: BGD | sectors: JUD | example: The ministers blamed the International Crimes Tribunal. => International Crimes Tribunal = BGD JUD
org.anti-corruption-commission-of-bangladesh | name: Anti-Corruption Commission of Bangladesh | code: BGD | sectors: JUD | example: The delegates thanked the Anti-Corruption Commission of Bangladesh. => Anti-Corruption Commission of Bangladesh = BGD JUD
org.bundesverfassungsgericht | name: Bundesverfassungsgericht | names: Federal Constitutional Court | code: DEU | sectors: JUD | example: The mediators criticized Bundesverfassungsgericht. => Bundesverfassungsgericht = DEU JUD
org.bundesgerichtshof | name: Bundesgerichtshof | names: Federal Court of Justice | code: DEU | sectors: JUD | example: Bundesgerichtshof rejected the offer. => Bundesgerichtshof = DEU JUD
org.conseil-d-etat | name: Conseil d'Etat | names: Conseil d'État | code: FRA | sectors: JUD | example: The diplomats supported Conseil d'Etat. => Conseil d'Etat = FRA JUD
org.conseil-constitutionnel | name: Conseil constitutionnel | names: French Constitutional Council | code: FRA | sectors: JUD | example: Conseil constitutionnel called for talks. => Conseil constitutionnel = FRA JUD
org.court-of-cassation-of-france | name: Court of Cassation of France | names: French Court of Cassation | code: FRA | sectors: JUD | example: The Court of Cassation of France rejected the offer. => Court of Cassation of France = FRA JUD
org.parquet-national-financier | name: Parquet National Financier | names: National Financial Prosecutor's Office | code: FRA | sectors: JUD | example: The delegates thanked Parquet National Financier. => Parquet National Financier = FRA JUD
org.corte-di-cassazione | name: Corte di Cassazione | code: ITA | sectors: JUD | example: The mediators criticized Corte di Cassazione. => Corte di Cassazione = ITA JUD
org.audiencia-nacional | name: Audiencia Nacional | names: Spanish National Court | code: ESP | sectors: JUD | example: The diplomats supported Audiencia Nacional. => Audiencia Nacional = ESP JUD
org.tribunal-supremo | name: Tribunal Supremo | code: ESP | sectors: JUD | example: The Tribunal Supremo condemned the attack on Tuesday. => Tribunal Supremo = ESP JUD
org.hoge-raad | name: Hoge Raad | code: NLD | sectors: JUD | example: The delegates thanked Hoge Raad. => Hoge Raad = NLD JUD
org.dutch-public-prosecution-service | name: Dutch Public Prosecution Service | code: NLD | sectors: JUD | example: The Dutch Public Prosecution Service condemned the attack on Tuesday. => Dutch Public Prosecution Service = NLD JUD
org.constitutional-tribunal-of-poland | name: Constitutional Tribunal of Poland | names: Polish Constitutional Tribunal | code: POL | sectors: JUD | example: The Constitutional Tribunal of Poland warned the rebels. => Constitutional Tribunal of Poland = POL JUD
org.national-council-of-the-judiciary-of-poland | name: National Council of the Judiciary of Poland | code: POL | sectors: JUD | example: The ministers blamed the National Council of the Judiciary of Poland. => National Council of the Judiciary of Poland = POL JUD
org.national-anti-corruption-bureau-of-ukraine | name: National Anti-Corruption Bureau of Ukraine | names: NABU, National Anti-Corruption Bureau | code: UKR | sectors: JUD | example: The National Anti-Corruption Bureau of Ukraine condemned the attack on Tuesday. => National Anti-Corruption Bureau of Ukraine = UKR JUD
org.high-anti-corruption-court | name: High Anti-Corruption Court | code: UKR | sectors: JUD | example: The High Anti-Corruption Court warned the rebels. => High Anti-Corruption Court = UKR JUD
org.specialized-anti-corruption-prosecutor-s-office | name: Specialized Anti-Corruption Prosecutor's Office | code: UKR | sectors: JUD | example: The delegates thanked the Specialized Anti-Corruption Prosecutor's Office. => Specialized Anti-Corruption Prosecutor's Office = UKR JUD
org.national-anticorruption-directorate | name: National Anticorruption Directorate | code: ROU | sectors: JUD | example: The mediators criticized the National Anticorruption Directorate. => National Anticorruption Directorate = ROU JUD
org.basmanny-court | name: Basmanny Court | names: Basmanny District Court | code: RUS | sectors: JUD | example: The envoys praised the Basmanny Court. => Basmanny Court = RUS JUD
org.investigative-committee-of-russia | name: Investigative Committee of Russia | names: Russian Investigative Committee | code: RUS | sectors: JUD | example: The diplomats supported the Investigative Committee of Russia. => Investigative Committee of Russia = RUS JUD
org.lefortovo-court | name: Lefortovo Court | code: RUS | sectors: JUD | example: The Lefortovo Court welcomed the decision. => Lefortovo Court = RUS JUD
org.moscow-city-court | name: Moscow City Court | code: RUS | sectors: JUD | example: The Moscow City Court rejected the offer. => Moscow City Court = RUS JUD
org.court-of-cassation-of-turkey | name: Court of Cassation of Turkey | names: Turkish Court of Cassation | code: TUR | sectors: JUD | example: The mediators criticized the Court of Cassation of Turkey. => Court of Cassation of Turkey = TUR JUD
org.yargitay | name: Yargitay | code: TUR | sectors: JUD | example: Yargitay condemned the attack on Tuesday. => Yargitay = TUR JUD
org.kosovo-specialist-chambers | name: Kosovo Specialist Chambers | names: Kosovo Specialist Chambers and Specialist Prosecutor's Office | code: KOS | sectors: JUD | example: The ministers blamed the Kosovo Specialist Chambers. => Kosovo Specialist Chambers = KOS JUD
org.islamic-revolutionary-court | name: Islamic Revolutionary Court | names: Islamic Revolution Court | code: IRN | sectors: JUD | example: The delegates thanked the Islamic Revolutionary Court. => Islamic Revolutionary Court = IRN JUD
org.federal-supreme-court-of-iraq | name: Federal Supreme Court of Iraq | names: Iraqi Federal Supreme Court | code: IRQ | sectors: JUD | example: The ministers blamed the Federal Supreme Court of Iraq. => Federal Supreme Court of Iraq = IRQ JUD
org.iraqi-special-tribunal | name: Iraqi Special Tribunal | names: Iraqi High Tribunal | code: IRQ | sectors: JUD | example: The Iraqi Special Tribunal welcomed the decision. => Iraqi Special Tribunal = IRQ JUD
org.high-court-of-justice-of-israel | name: High Court of Justice of Israel | names: Israeli High Court of Justice | code: ISR | sectors: JUD | example: The diplomats supported the High Court of Justice of Israel. => High Court of Justice of Israel = ISR JUD
org.zondo-commission | name: Zondo Commission | names: State Capture Commission | code: ZAF | sectors: JUD | example: The delegates thanked the Zondo Commission. => Zondo Commission = ZAF JUD
org.national-prosecuting-authority | name: National Prosecuting Authority | code: ZAF | sectors: JUD | example: The National Prosecuting Authority called for talks. => National Prosecuting Authority = ZAF JUD
org.truth-and-reconciliation-commission-of-south-africa | name: Truth and Reconciliation Commission of South Africa | code: ZAF | sectors: JUD | example: The delegates thanked the Truth and Reconciliation Commission of South Africa. => Truth and Reconciliation Commission of South Africa = ZAF JUD
org.constitutional-court-of-south-africa | name: Constitutional Court of South Africa | code: ZAF | sectors: JUD | example: The ministers blamed the Constitutional Court of South Africa. => Constitutional Court of South Africa = ZAF JUD
org.pretoria-high-court | name: Pretoria High Court | code: ZAF | sectors: JUD | example: The mediators criticized the Pretoria High Court. => Pretoria High Court = ZAF JUD
org.gauteng-high-court | name: Gauteng High Court | code: ZAF | sectors: JUD | example: The delegates thanked the Gauteng High Court. => Gauteng High Court = ZAF JUD
org.milimani-law-courts | name: Milimani Law Courts | code: KEN | sectors: JUD | example: The envoys praised the Milimani Law Courts. => Milimani Law Courts = KEN JUD
org.gacaca-courts | name: Gacaca courts | names: gacaca courts | code: RWA | sectors: JUD | example: The delegates thanked the Gacaca courts. => Gacaca courts = RWA JUD
org.supremo-tribunal-federal | name: Supremo Tribunal Federal | names: Brazilian Supreme Federal Court, Supreme Federal Court | code: BRA | sectors: JUD | example: The mediators criticized the Supremo Tribunal Federal. => Supremo Tribunal Federal = BRA JUD
org.superior-electoral-court | name: Superior Electoral Court | names: Superior Electoral Tribunal | code: BRA | sectors: JUD | example: The Superior Electoral Court rejected the offer. => Superior Electoral Court = BRA JUD
org.supreme-court-of-justice-of-the-nation | name: Supreme Court of Justice of the Nation | code: MEX | sectors: JUD | example: The Supreme Court of Justice of the Nation called for talks. => Supreme Court of Justice of the Nation = MEX JUD
org.fiscalia-general-de-la-republica | name: Fiscalía General de la República | code: MEX | sectors: JUD | example: The delegates thanked Fiscalía General de la República. => Fiscalía General de la República = MEX JUD
org.special-jurisdiction-for-peace | name: Special Jurisdiction for Peace | code: COL | sectors: JUD | example: The envoys praised Special Jurisdiction for Peace. => Special Jurisdiction for Peace = COL JUD
org.supreme-tribunal-of-justice | name: Supreme Tribunal of Justice | code: VEN | sectors: JUD | example: The Supreme Tribunal of Justice rejected the offer. => Supreme Tribunal of Justice = VEN JUD
org.supreme-people-s-court | name: Supreme People's Court | code: CHN | sectors: JUD | example: The Supreme People's Court rejected the offer. => Supreme People's Court = CHN JUD
org.supreme-people-s-procuratorate | name: Supreme People's Procuratorate | code: CHN | sectors: JUD | example: Supreme People's Procuratorate welcomed the decision. => Supreme People's Procuratorate = CHN JUD
org.central-commission-for-discipline-inspection | name: Central Commission for Discipline Inspection | code: CHN | sectors: GOV | example: The Central Commission for Discipline Inspection rejected the offer. => Central Commission for Discipline Inspection = CHN GOV
org.national-supervisory-commission | name: National Supervisory Commission | code: CHN | sectors: GOV | example: The mediators criticized the National Supervisory Commission. => National Supervisory Commission = CHN GOV
org.sandiganbayan | name: Sandiganbayan | code: PHL | sectors: JUD | example: The diplomats supported Sandiganbayan. => Sandiganbayan = PHL JUD
org.malaysian-anti-corruption-commission | name: Malaysian Anti-Corruption Commission | code: MYS | sectors: JUD | example: The Malaysian Anti-Corruption Commission rejected the offer. => Malaysian Anti-Corruption Commission = MYS JUD
org.corruption-eradication-commission | name: Corruption Eradication Commission | code: IDN | sectors: JUD | example: The envoys praised the Corruption Eradication Commission. => Corruption Eradication Commission = IDN JUD
org.constitutional-court-of-korea | name: Constitutional Court of Korea | code: KOR | sectors: JUD | example: The Constitutional Court of Korea called for talks. => Constitutional Court of Korea = KOR JUD
org.corruption-investigation-office-for-high-ranking-officials | name: Corruption Investigation Office for High-ranking Officials | names: Corruption Investigation Office | code: KOR | sectors: JUD | example: The Corruption Investigation Office for High-ranking Officials welcomed the decision. => Corruption Investigation Office for High-ranking Officials = KOR JUD
org.u-s-court-of-international-trade | name: U.S. Court of International Trade | names: Court of International Trade | code: USA | sectors: JUD | example: The U.S. Court of International Trade welcomed the decision. => U.S. Court of International Trade = USA JUD
org.foreign-intelligence-surveillance-court | name: Foreign Intelligence Surveillance Court | names: FISA court | code: USA | sectors: JUD | example: The envoys praised the Foreign Intelligence Surveillance Court. => Foreign Intelligence Surveillance Court = USA JUD
org.southern-district-of-new-york | name: Southern District of New York | code: USA | sectors: JUD | example: The Southern District of New York welcomed the decision. => Southern District of New York = USA JUD
org.supreme-court-of-canada | name: Supreme Court of Canada | code: CAN | sectors: JUD | example: The Supreme Court of Canada welcomed the decision. => Supreme Court of Canada = CAN JUD
org.high-court-of-australia | name: High Court of Australia | code: AUS | sectors: JUD | example: The High Court of Australia called for talks. => High Court of Australia = AUS JUD
org.court-of-final-appeal | name: Court of Final Appeal | names: Hong Kong Court of Final Appeal | code: HKG | sectors: JUD | example: The envoys praised the Court of Final Appeal. => Court of Final Appeal = HKG JUD
org.independent-commission-against-corruption-of-hong-kong | name: Independent Commission Against Corruption of Hong Kong | code: HKG | sectors: JUD | example: The Independent Commission Against Corruption of Hong Kong welcomed the decision. => Independent Commission Against Corruption of Hong Kong = HKG JUD

# Police, gendarmeries and border guards.
org.national-crime-agency | name: National Crime Agency | code: GBR | sectors: COP | example: The National Crime Agency called for talks. => National Crime Agency = GBR COP
org.police-service-of-northern-ireland | name: Police Service of Northern Ireland | names: PSNI | code: GBR | sectors: COP | example: The ministers blamed the Police Service of Northern Ireland. => Police Service of Northern Ireland = GBR COP
org.royal-ulster-constabulary | name: Royal Ulster Constabulary | names: RUC | code: GBR | sectors: COP | example: Royal Ulster Constabulary condemned the attack on Tuesday. => Royal Ulster Constabulary = GBR COP
org.greater-manchester-police | name: Greater Manchester Police | code: GBR | sectors: COP | example: The Greater Manchester Police condemned the attack on Tuesday. => Greater Manchester Police = GBR COP
org.west-midlands-police | name: West Midlands Police | code: GBR | sectors: COP | example: The envoys praised the West Midlands Police. => West Midlands Police = GBR COP
org.uk-border-force | name: UK Border Force | code: GBR | sectors: COP | example: The envoys praised the UK Border Force. => UK Border Force = GBR COP
org.police-scotland | name: Police Scotland | code: GBR | sectors: COP | example: The Police Scotland called for talks. => Police Scotland = GBR COP
org.counter-terrorism-policing | name: Counter Terrorism Policing | code: GBR | sectors: COP | example: The ministers blamed Counter Terrorism Policing. => Counter Terrorism Policing = GBR COP
org.garda-siochana | name: Garda Síochána | names: Garda Siochana, Gardaí, Gardai, An Garda Síochána | code: IRL | sectors: COP | example: Garda Síochána warned the rebels. => Garda Síochána = IRL COP
org.compagnies-republicaines-de-securite | name: Compagnies républicaines de sécurité | code: FRA | sectors: COP | example: Compagnies républicaines de sécurité called for talks. => Compagnies républicaines de sécurité = FRA COP
org.police-nationale | name: Police Nationale | code: FRA | sectors: COP | example: The delegates thanked the Police Nationale. => Police Nationale = FRA COP
org.gendarmerie-nationale | name: Gendarmerie Nationale | names: French National Gendarmerie | code: FRA | sectors: COP | example: Gendarmerie Nationale condemned the attack on Tuesday. => Gendarmerie Nationale = FRA COP
org.bundeskriminalamt | name: Bundeskriminalamt | names: Federal Criminal Police Office | code: DEU | sectors: COP | example: The delegates thanked Bundeskriminalamt. => Bundeskriminalamt = DEU COP
org.bundespolizei | name: Bundespolizei | code: DEU | sectors: COP | example: The diplomats supported Bundespolizei. => Bundespolizei = DEU COP
org.guardia-di-finanza | name: Guardia di Finanza | code: ITA | sectors: COP | example: Guardia di Finanza rejected the offer. => Guardia di Finanza = ITA COP
org.polizia-di-stato | name: Polizia di Stato | code: ITA | sectors: COP | example: Polizia di Stato called for talks. => Polizia di Stato = ITA COP
org.mossos-d-esquadra | name: Mossos d'Esquadra | names: Mossos | code: ESP | sectors: COP | example: The envoys praised Mossos d'Esquadra. => Mossos d'Esquadra = ESP COP
org.ertzaintza | name: Ertzaintza | code: ESP | sectors: COP | example: Ertzaintza warned the rebels. => Ertzaintza = ESP COP
org.policia-nacional | name: Policía Nacional | names: Policia Nacional | code: ESP | sectors: COP | example: Policía Nacional called for talks. => Policía Nacional = ESP COP
org.royal-marechaussee | name: Royal Marechaussee | names: Royal Netherlands Marechaussee, Koninklijke Marechaussee | code: NLD | sectors: COP | example: The diplomats supported Royal Marechaussee. => Royal Marechaussee = NLD COP
org.straz-graniczna | name: Straz Graniczna | code: POL | sectors: COP | example: Straz Graniczna condemned the attack on Tuesday. => Straz Graniczna = POL COP
org.jandarma | name: Jandarma | code: TUR | sectors: COP | example: The envoys praised Jandarma. => Jandarma = TUR COP
org.rosgvardia | name: Rosgvardia | names: Rosgvardiya | code: RUS | sectors: COP | example: The mediators criticized Rosgvardia. => Rosgvardia = RUS COP
org.omon | name: OMON | names: Omon | code: RUS | sectors: COP | example: OMON rejected the offer. => OMON = RUS COP
org.state-border-committee-of-belarus | name: State Border Committee of Belarus | code: BLR | sectors: COP | example: The State Border Committee of Belarus welcomed the decision. => State Border Committee of Belarus = BLR COP
org.berkut | name: Berkut | code: UKR | sectors: COP | example: The delegates thanked Berkut. => Berkut = UKR COP
org.state-border-guard-service-of-ukraine | name: State Border Guard Service of Ukraine | code: UKR | sectors: COP | example: The State Border Guard Service of Ukraine condemned the attack on Tuesday. => State Border Guard Service of Ukraine = UKR COP
org.national-police-of-ukraine | name: National Police of Ukraine | code: UKR | sectors: COP | example: The National Police of Ukraine welcomed the decision. => National Police of Ukraine = UKR COP
org.israel-police | name: Israel Police | code: ISR | sectors: COP | example: The Israel Police condemned the attack on Tuesday. => Israel Police = ISR COP
org.magav | name: Magav | code: ISR | sectors: COP | example: The mediators criticized Magav. => Magav = ISR COP
org.palestinian-civil-police | name: Palestinian Civil Police | code: PSE | sectors: COP | example: The envoys praised the Palestinian Civil Police. => Palestinian Civil Police = PSE COP
org.mutaween | name: Mutaween | names: Commission for the Promotion of Virtue and the Prevention of Vice | code: SAU | sectors: COP | example: The diplomats supported Mutaween. => Mutaween = SAU COP
org.gasht-e-ershad | name: Gasht-e Ershad | names: Guidance Patrol | code: IRN | sectors: COP | example: The envoys praised Gasht-e Ershad. => Gasht-e Ershad = IRN COP
org.faraja | name: FARAJA | code: IRN | sectors: COP | example: FARAJA condemned the attack on Tuesday. => FARAJA = IRN COP
org.pakistan-rangers | name: Pakistan Rangers | code: PAK | sectors: COP | example: The Pakistan Rangers condemned the attack on Tuesday. => Pakistan Rangers = PAK COP
org.sindh-rangers | name: Sindh Rangers | code: PAK | sectors: COP | example: The mediators criticized the Sindh Rangers. => Sindh Rangers = PAK COP
org.frontier-constabulary | name: Frontier Constabulary | code: PAK | sectors: COP | example: The envoys praised Frontier Constabulary. => Frontier Constabulary = PAK COP
org.federal-investigation-agency | name: Federal Investigation Agency | code: PAK | sectors: COP | example: The envoys praised the Federal Investigation Agency. => Federal Investigation Agency = PAK COP
org.islamabad-police | name: Islamabad Police | code: PAK | sectors: COP | example: The Islamabad Police condemned the attack on Tuesday. => Islamabad Police = PAK COP
org.frontier-corps | name: Frontier Corps | code: PAK | sectors: MIL | example: The delegates thanked the Frontier Corps. => Frontier Corps = PAK MIL
org.inter-services-public-relations | name: Inter-Services Public Relations | names: ISPR | code: PAK | sectors: MIL | example: The delegates thanked the Inter-Services Public Relations. => Inter-Services Public Relations = PAK MIL
org.central-reserve-police-force | name: Central Reserve Police Force | names: CRPF | code: IND | sectors: COP | example: The Central Reserve Police Force welcomed the decision. => Central Reserve Police Force = IND COP
org.indo-tibetan-border-police | name: Indo-Tibetan Border Police | names: ITBP | code: IND | sectors: COP | example: The Indo-Tibetan Border Police welcomed the decision. => Indo-Tibetan Border Police = IND COP
org.assam-rifles | name: Assam Rifles | code: IND | sectors: COP | example: The envoys praised the Assam Rifles. => Assam Rifles = IND COP
org.delhi-police | name: Delhi Police | code: IND | sectors: COP | example: The Delhi Police welcomed the decision. => Delhi Police = IND COP
org.mumbai-police | name: Mumbai Police | code: IND | sectors: COP | example: The Mumbai Police rejected the offer. => Mumbai Police = IND COP
org.national-investigation-agency | name: National Investigation Agency | code: IND | sectors: COP | example: The ministers blamed the National Investigation Agency. => National Investigation Agency = IND COP
org.sashastra-seema-bal | name: Sashastra Seema Bal | code: IND | sectors: COP | example: The delegates thanked Sashastra Seema Bal. => Sashastra Seema Bal = IND COP
org.central-industrial-security-force | name: Central Industrial Security Force | code: IND | sectors: COP | example: The Central Industrial Security Force warned the rebels. => Central Industrial Security Force = IND COP
org.enforcement-directorate | name: Enforcement Directorate | code: IND | sectors: COP | example: The Enforcement Directorate called for talks. => Enforcement Directorate = IND COP
org.uttar-pradesh-police | name: Uttar Pradesh Police | code: IND | sectors: COP | example: The Uttar Pradesh Police called for talks. => Uttar Pradesh Police = IND COP
org.narcotics-control-bureau | name: Narcotics Control Bureau | code: IND | sectors: COP | example: The Narcotics Control Bureau called for talks. => Narcotics Control Bureau = IND COP
org.border-guard-bangladesh | name: Border Guard Bangladesh | names: Bangladesh Rifles | code: BGD | sectors: COP | example: The Border Guard Bangladesh welcomed the decision. => Border Guard Bangladesh = BGD COP
org.armed-police-force-of-nepal | name: Armed Police Force of Nepal | code: NPL | sectors: COP | example: The diplomats supported the Armed Police Force of Nepal. => Armed Police Force of Nepal = NPL COP
org.special-task-force-of-sri-lanka | name: Special Task Force of Sri Lanka | code: LKA | sectors: COP | example: The Special Task Force of Sri Lanka warned the rebels. => Special Task Force of Sri Lanka = LKA COP
org.philippine-national-police | name: Philippine National Police | code: PHL | sectors: COP | example: The Philippine National Police warned the rebels. => Philippine National Police = PHL COP
org.densus-88 | name: Densus 88 | names: Detachment 88 | code: IDN | sectors: COP | example: The envoys praised Densus 88. => Densus 88 = IDN COP
org.brimob | name: Brimob | code: IDN | sectors: COP | example: The ministers blamed Brimob. => Brimob = IDN COP
org.polri | name: Polri | code: IDN | sectors: COP | example: The envoys praised Polri. => Polri = IDN COP
org.royal-malaysia-police | name: Royal Malaysia Police | names: Royal Malaysian Police | code: MYS | sectors: COP | example: The envoys praised the Royal Malaysia Police. => Royal Malaysia Police = MYS COP
org.bukit-aman | name: Bukit Aman | code: MYS | sectors: COP | example: The envoys praised Bukit Aman. => Bukit Aman = MYS COP
org.malaysian-maritime-enforcement-agency | name: Malaysian Maritime Enforcement Agency | code: MYS | sectors: COP | example: The diplomats supported the Malaysian Maritime Enforcement Agency. => Malaysian Maritime Enforcement Agency = MYS COP
org.royal-thai-police | name: Royal Thai Police | code: THA | sectors: COP | example: The Royal Thai Police condemned the attack on Tuesday. => Royal Thai Police = THA COP
org.vietnam-coast-guard | name: Vietnam Coast Guard | code: VNM | sectors: COP | example: The Vietnam Coast Guard warned the rebels. => Vietnam Coast Guard = VNM COP
org.people-s-armed-police | name: People's Armed Police | code: CHN | sectors: COP | example: The People's Armed Police warned the rebels. => People's Armed Police = CHN COP
org.chinese-ministry-of-public-security | name: Chinese Ministry of Public Security | code: CHN | sectors: COP | example: The diplomats supported the Chinese Ministry of Public Security. => Chinese Ministry of Public Security = CHN COP
org.national-police-agency | name: National Police Agency | names: Tokyo Metropolitan Police, Tokyo Metropolitan Police Department | code: JPN | sectors: COP | example: The National Police Agency warned the rebels. => National Police Agency = JPN COP
org.japan-coast-guard | name: Japan Coast Guard | code: JPN | sectors: MIL | example: The ministers blamed the Japan Coast Guard. => Japan Coast Guard = JPN MIL
org.japan-maritime-self-defense-force | name: Japan Maritime Self-Defense Force | names: JMSDF | code: JPN | sectors: MIL | example: The ministers blamed the Japan Maritime Self-Defense Force. => Japan Maritime Self-Defense Force = JPN MIL
org.japan-air-self-defense-force | name: Japan Air Self-Defense Force | code: JPN | sectors: MIL | example: The mediators criticized the Japan Air Self-Defense Force. => Japan Air Self-Defense Force = JPN MIL
org.japan-ground-self-defense-force | name: Japan Ground Self-Defense Force | code: JPN | sectors: MIL | example: The ministers blamed the Japan Ground Self-Defense Force. => Japan Ground Self-Defense Force = JPN MIL
org.pcg | name: PCG | code: PHL | sectors: MIL | example: The ministers blamed PCG. => PCG = PHL MIL
org.armed-forces-of-the-philippines | name: Armed Forces of the Philippines | code: PHL | sectors: MIL | example: The Armed Forces of the Philippines warned the rebels. => Armed Forces of the Philippines = PHL MIL
org.philippine-marine-corps | name: Philippine Marine Corps | code: PHL | sectors: MIL | example: The Philippine Marine Corps welcomed the decision. => Philippine Marine Corps = PHL MIL
org.south-african-police-service | name: South African Police Service | names: SAPS | code: ZAF | sectors: COP | example: The delegates thanked the South African Police Service. => South African Police Service = ZAF COP
org.directorate-for-priority-crime-investigation | name: Directorate for Priority Crime Investigation | code: ZAF | sectors: COP | example: The mediators criticized the Directorate for Priority Crime Investigation. => Directorate for Priority Crime Investigation = ZAF COP
org.directorate-of-criminal-investigations | name: Directorate of Criminal Investigations | code: KEN | sectors: COP | example: The Directorate of Criminal Investigations welcomed the decision. => Directorate of Criminal Investigations = KEN COP
org.general-service-unit | name: General Service Unit | code: KEN | sectors: COP | example: The ministers blamed the General Service Unit. => General Service Unit = KEN COP
org.kenya-police-service | name: Kenya Police Service | code: KEN | sectors: COP | example: The Kenya Police Service called for talks. => Kenya Police Service = KEN COP
org.kenya-wildlife-service | name: Kenya Wildlife Service | code: KEN | sectors: COP | example: The mediators criticized the Kenya Wildlife Service. => Kenya Wildlife Service = KEN COP
org.anti-terrorism-police-unit | name: Anti-Terrorism Police Unit | code: KEN | sectors: COP | example: The mediators criticized the Anti-Terrorism Police Unit. => Anti-Terrorism Police Unit = KEN COP
org.special-anti-robbery-squad | name: Special Anti-Robbery Squad | code: NGA | sectors: COP | example: The diplomats supported Special Anti-Robbery Squad. => Special Anti-Robbery Squad = NGA COP
org.nigeria-security-and-civil-defence-corps | name: Nigeria Security and Civil Defence Corps | code: NGA | sectors: COP | example: The envoys praised the Nigeria Security and Civil Defence Corps. => Nigeria Security and Civil Defence Corps = NGA COP
org.national-drug-law-enforcement-agency | name: National Drug Law Enforcement Agency | names: NDLEA | code: NGA | sectors: COP | example: The National Drug Law Enforcement Agency warned the rebels. => National Drug Law Enforcement Agency = NGA COP
org.independent-corrupt-practices-commission | name: Independent Corrupt Practices Commission | names: ICPC | code: NGA | sectors: COP | example: The Independent Corrupt Practices Commission welcomed the decision. => Independent Corrupt Practices Commission = NGA COP
org.ghana-police-service | name: Ghana Police Service | code: GHA | sectors: COP | example: The Ghana Police Service warned the rebels. => Ghana Police Service = GHA COP
org.zimbabwe-republic-police | name: Zimbabwe Republic Police | code: ZWE | sectors: COP | example: The delegates thanked the Zimbabwe Republic Police. => Zimbabwe Republic Police = ZWE COP
org.botswana-police-service | name: Botswana Police Service | code: BWA | sectors: COP | example: The Botswana Police Service called for talks. => Botswana Police Service = BWA COP
org.border-patrol | name: Border Patrol | names: U.S. Border Patrol, US Border Patrol | code: USA | sectors: COP | example: The ministers blamed Border Patrol. => Border Patrol = USA COP
org.bureau-of-alcohol-tobacco-firearms-and-explosives | name: Bureau of Alcohol Tobacco Firearms and Explosives | code: USA | sectors: COP | example: The Bureau of Alcohol Tobacco Firearms and Explosives called for talks. => Bureau of Alcohol Tobacco Firearms and Explosives = USA COP
org.u-s-marshals-service | name: U.S. Marshals Service | names: US Marshals Service | code: USA | sectors: COP | example: The mediators criticized the U.S. Marshals Service. => U.S. Marshals Service = USA COP
org.new-york-police-department | name: New York Police Department | names: NYPD | code: USA | sectors: COP | example: The New York Police Department rejected the offer. => New York Police Department = USA COP
org.los-angeles-police-department | name: Los Angeles Police Department | names: LAPD | code: USA | sectors: COP | example: Los Angeles Police Department warned the rebels. => Los Angeles Police Department = USA COP
org.capitol-police | name: Capitol Police | names: U.S. Capitol Police | code: USA | sectors: COP | example: The mediators criticized the Capitol Police. => Capitol Police = USA COP
org.transportation-security-administration | name: Transportation Security Administration | code: USA | sectors: COP | example: The mediators criticized the Transportation Security Administration. => Transportation Security Administration = USA COP
org.homeland-security-investigations | name: Homeland Security Investigations | code: USA | sectors: COP | example: The Homeland Security Investigations rejected the offer. => Homeland Security Investigations = USA COP
org.chicago-police-department | name: Chicago Police Department | code: USA | sectors: COP | example: The mediators criticized the Chicago Police Department. => Chicago Police Department = USA COP
org.federal-bureau-of-prisons | name: Federal Bureau of Prisons | code: USA | sectors: COP | example: The ministers blamed the Federal Bureau of Prisons. => Federal Bureau of Prisons = USA COP
org.minneapolis-police-department | name: Minneapolis Police Department | code: USA | sectors: COP | example: The delegates thanked the Minneapolis Police Department. => Minneapolis Police Department = USA COP
org.california-highway-patrol | name: California Highway Patrol | code: USA | sectors: COP | example: The envoys praised California Highway Patrol. => California Highway Patrol = USA COP
org.diplomatic-security-service | name: Diplomatic Security Service | code: USA | sectors: COP | example: The Diplomatic Security Service condemned the attack on Tuesday. => Diplomatic Security Service = USA COP
org.surete-du-quebec | name: Sûreté du Québec | code: CAN | sectors: COP | example: Sûreté du Québec rejected the offer. => Sûreté du Québec = CAN COP
org.ontario-provincial-police | name: Ontario Provincial Police | code: CAN | sectors: COP | example: The Ontario Provincial Police warned the rebels. => Ontario Provincial Police = CAN COP
org.canada-border-services-agency | name: Canada Border Services Agency | code: CAN | sectors: COP | example: The mediators criticized the Canada Border Services Agency. => Canada Border Services Agency = CAN COP
org.new-south-wales-police | name: New South Wales Police | names: NSW Police | code: AUS | sectors: COP | example: The New South Wales Police warned the rebels. => New South Wales Police = AUS COP
org.australian-border-force | name: Australian Border Force | code: AUS | sectors: COP | example: The envoys praised the Australian Border Force. => Australian Border Force = AUS COP
org.victoria-police | name: Victoria Police | code: AUS | sectors: COP | example: The Victoria Police condemned the attack on Tuesday. => Victoria Police = AUS COP
org.queensland-police-service | name: Queensland Police Service | names: Queensland Police | code: AUS | sectors: COP | example: The Queensland Police Service warned the rebels. => Queensland Police Service = AUS COP
org.policia-federal | name: Polícia Federal | code: BRA | sectors: COP | example: Polícia Federal welcomed the decision. => Polícia Federal = BRA COP
org.policia-militar | name: Polícia Militar | code: BRA | sectors: COP | example: The mediators criticized Polícia Militar. => Polícia Militar = BRA COP
org.bope | name: BOPE | code: BRA | sectors: COP | example: The mediators criticized BOPE. => BOPE = BRA COP
org.federal-police-of-mexico | name: Federal Police of Mexico | code: MEX | sectors: COP | example: The mediators criticized the Federal Police of Mexico. => Federal Police of Mexico = MEX COP
org.guardia-nacional-of-mexico | name: Guardia Nacional of Mexico | code: MEX | sectors: COP | example: The envoys praised the Guardia Nacional of Mexico. => Guardia Nacional of Mexico = MEX COP
org.faes | name: FAES | code: VEN | sectors: COP | example: The diplomats supported FAES. => FAES = VEN COP
org.cicpc | name: CICPC | code: VEN | sectors: COP | example: CICPC welcomed the decision. => CICPC = VEN COP
org.haitian-national-police | name: Haitian National Police | names: Haiti National Police, Haitian National Police force | code: HTI | sectors: COP | example: The Haitian National Police welcomed the decision. => Haitian National Police = HTI COP
org.jamaica-constabulary-force | name: Jamaica Constabulary Force | code: JAM | sectors: COP | example: The envoys praised the Jamaica Constabulary Force. => Jamaica Constabulary Force = JAM COP
org.carabineros | name: Carabineros | names: Carabineros de Chile | code: CHL | sectors: COP | example: The diplomats supported Carabineros. => Carabineros = CHL COP
org.guarda-nacional-republicana | name: Guarda Nacional Republicana | names: National Republican Guard of Portugal | code: PRT | sectors: COP | example: The diplomats supported Guarda Nacional Republicana. => Guarda Nacional Republicana = PRT COP

# Intelligence and security services.
org.defense-intelligence-agency | name: Defense Intelligence Agency | code: USA | sectors: SPY | example: The mediators criticized the Defense Intelligence Agency. => Defense Intelligence Agency = USA SPY
org.national-reconnaissance-office | name: National Reconnaissance Office | code: USA | sectors: SPY | example: The ministers blamed the National Reconnaissance Office. => National Reconnaissance Office = USA SPY
org.national-geospatial-intelligence-agency | name: National Geospatial-Intelligence Agency | code: USA | sectors: SPY | example: The National Geospatial-Intelligence Agency called for talks. => National Geospatial-Intelligence Agency = USA SPY
org.national-counterterrorism-center | name: National Counterterrorism Center | code: USA | sectors: SPY | example: The National Counterterrorism Center warned the rebels. => National Counterterrorism Center = USA SPY
org.u-s-cyber-command | name: U.S. Cyber Command | names: US Cyber Command | code: USA | sectors: SPY | example: The delegates thanked the U.S. Cyber Command. => U.S. Cyber Command = USA SPY
org.cybersecurity-and-infrastructure-security-agency | name: Cybersecurity and Infrastructure Security Agency | code: USA | sectors: SPY | example: The envoys praised the Cybersecurity and Infrastructure Security Agency. => Cybersecurity and Infrastructure Security Agency = USA SPY
org.defence-intelligence-of-britain | name: Defence Intelligence of Britain | names: UK Defence Intelligence | code: GBR | sectors: SPY | example: The Defence Intelligence of Britain called for talks. => Defence Intelligence of Britain = GBR SPY
org.national-cyber-security-centre | name: National Cyber Security Centre | code: GBR | sectors: SPY | example: The envoys praised the National Cyber Security Centre. => National Cyber Security Centre = GBR SPY
org.joint-intelligence-committee | name: Joint Intelligence Committee | code: GBR | sectors: SPY | example: The Joint Intelligence Committee rejected the offer. => Joint Intelligence Committee = GBR SPY
org.bundesamt-fur-verfassungsschutz | name: Bundesamt für Verfassungsschutz | names: BfV, Verfassungsschutz, Office for the Protection of the Constitution, Federal Office for the Protection of the Constitution | code: DEU | sectors: SPY | example: Bundesamt für Verfassungsschutz welcomed the decision. => Bundesamt für Verfassungsschutz = DEU SPY
org.military-counterintelligence-service-of-germany | name: Military Counterintelligence Service of Germany | code: DEU | sectors: SPY | example: The Military Counterintelligence Service of Germany warned the rebels. => Military Counterintelligence Service of Germany = DEU SPY
org.stasi | name: Stasi | names: East German Stasi | code: DEU | sectors: SPY | example: The delegates thanked Stasi. => Stasi = DEU SPY
org.dgsi | name: DGSI | names: General Directorate for Internal Security | code: FRA | sectors: SPY | example: The ministers blamed DGSI. => DGSI = FRA SPY
org.deuxieme-bureau | name: Deuxième Bureau | code: FRA | sectors: SPY | example: The Deuxième Bureau rejected the offer. => Deuxième Bureau = FRA SPY
org.aise | name: AISE | code: ITA | sectors: SPY | example: AISE rejected the offer. => AISE = ITA SPY
org.aisi | name: AISI | code: ITA | sectors: SPY | example: The envoys praised AISI. => AISI = ITA SPY
org.sismi | name: SISMI | code: ITA | sectors: SPY | example: SISMI welcomed the decision. => SISMI = ITA SPY
org.cni | name: CNI | names: Centro Nacional de Inteligencia, National Intelligence Centre of Spain | code: ESP | sectors: SPY | example: CNI rejected the offer. => CNI = ESP SPY
org.aivd | name: AIVD | code: NLD | sectors: SPY | example: The mediators criticized AIVD. => AIVD = NLD SPY
org.mivd | name: MIVD | code: NLD | sectors: SPY | example: The diplomats supported MIVD. => MIVD = NLD SPY
org.surete-de-l-etat | name: Sûreté de l'Etat | names: Belgian State Security | code: BEL | sectors: SPY | example: The mediators criticized Sûreté de l'Etat. => Sûreté de l'Etat = BEL SPY
org.norwegian-police-security-service | name: Norwegian Police Security Service | code: NOR | sectors: SPY | example: The mediators criticized the Norwegian Police Security Service. => Norwegian Police Security Service = NOR SPY
org.sapo | name: Säpo | code: SWE | sectors: SPY | example: The diplomats supported Säpo. => Säpo = SWE SPY
org.national-defence-radio-establishment | name: National Defence Radio Establishment | code: SWE | sectors: SPY | example: The ministers blamed National Defence Radio Establishment. => National Defence Radio Establishment = SWE SPY
org.supo | name: Supo | names: Finnish Security and Intelligence Service | code: FIN | sectors: SPY | example: The envoys praised Supo. => Supo = FIN SPY
org.danish-security-and-intelligence-service | name: Danish Security and Intelligence Service | code: DNK | sectors: SPY | example: The envoys praised the Danish Security and Intelligence Service. => Danish Security and Intelligence Service = DNK SPY
org.danish-defence-intelligence-service | name: Danish Defence Intelligence Service | code: DNK | sectors: SPY | example: The ministers blamed the Danish Defence Intelligence Service. => Danish Defence Intelligence Service = DNK SPY
org.estonian-internal-security-service | name: Estonian Internal Security Service | code: EST | sectors: SPY | example: The mediators criticized the Estonian Internal Security Service. => Estonian Internal Security Service = EST SPY
org.estonian-foreign-intelligence-service | name: Estonian Foreign Intelligence Service | code: EST | sectors: SPY | example: The mediators criticized the Estonian Foreign Intelligence Service. => Estonian Foreign Intelligence Service = EST SPY
org.latvian-state-security-service | name: Latvian State Security Service | code: LVA | sectors: SPY | example: The ministers blamed the Latvian State Security Service. => Latvian State Security Service = LVA SPY
org.state-security-department-of-lithuania | name: State Security Department of Lithuania | names: Lithuanian State Security Department | code: LTU | sectors: SPY | example: The delegates thanked the State Security Department of Lithuania. => State Security Department of Lithuania = LTU SPY
org.internal-security-agency-of-poland | name: Internal Security Agency of Poland | names: Polish Internal Security Agency | code: POL | sectors: SPY | example: The envoys praised the Internal Security Agency of Poland. => Internal Security Agency of Poland = POL SPY
org.central-anticorruption-bureau-of-poland | name: Central Anticorruption Bureau of Poland | code: POL | sectors: SPY | example: The Central Anticorruption Bureau of Poland welcomed the decision. => Central Anticorruption Bureau of Poland = POL SPY
org.security-information-service | name: Security Information Service | names: Czech Security Information Service | code: CZE | sectors: SPY | example: The Security Information Service rejected the offer. => Security Information Service = CZE SPY
org.slovak-information-service | name: Slovak Information Service | code: SVK | sectors: SPY | example: The Slovak Information Service welcomed the decision. => Slovak Information Service = SVK SPY
org.constitution-protection-office | name: Constitution Protection Office | code: HUN | sectors: SPY | example: The Constitution Protection Office warned the rebels. => Constitution Protection Office = HUN SPY
org.securitate | name: Securitate | code: ROU | sectors: SPY | example: Securitate rejected the offer. => Securitate = ROU SPY
org.state-agency-for-national-security | name: State Agency for National Security | code: BGR | sectors: SPY | example: The mediators criticized the State Agency for National Security. => State Agency for National Security = BGR SPY
org.sigurimi | name: Sigurimi | code: ALB | sectors: SPY | example: Sigurimi called for talks. => Sigurimi = ALB SPY
org.security-information-agency | name: Security Information Agency | code: SRB | sectors: SPY | example: The ministers blamed the Security Information Agency. => Security Information Agency = SRB SPY
org.nkvd | name: NKVD | code: RUS | sectors: SPY | example: The envoys praised NKVD. => NKVD = RUS SPY
org.cheka | name: Cheka | code: RUS | sectors: SPY | example: The mediators criticized Cheka. => Cheka = RUS SPY
org.federal-protective-service | name: Federal Protective Service | code: RUS | sectors: SPY | example: The Federal Protective Service rejected the offer. => Federal Protective Service = RUS SPY
org.main-directorate-of-the-general-staff | name: Main Directorate of the General Staff | code: RUS | sectors: SPY | example: The Main Directorate of the General Staff called for talks. => Main Directorate of the General Staff = RUS SPY
org.internet-research-agency | name: Internet Research Agency | code: RUS | sectors: SPY | example: The mediators criticized the Internet Research Agency. => Internet Research Agency = RUS SPY
org.smersh | name: SMERSH | code: RUS | sectors: SPY | example: SMERSH welcomed the decision. => SMERSH = RUS SPY
org.belarusian-kgb | name: Belarusian KGB | names: KGB of Belarus, State Security Committee of Belarus | code: BLR | sectors: SPY | example: The ministers blamed Belarusian KGB. => Belarusian KGB = BLR SPY
org.foreign-intelligence-service-of-ukraine | name: Foreign Intelligence Service of Ukraine | code: UKR | sectors: SPY | example: The Foreign Intelligence Service of Ukraine welcomed the decision. => Foreign Intelligence Service of Ukraine = UKR SPY
org.state-security-service-of-georgia | name: State Security Service of Georgia | code: GEO | sectors: SPY | example: The State Security Service of Georgia welcomed the decision. => State Security Service of Georgia = GEO SPY
org.state-security-service-of-azerbaijan | name: State Security Service of Azerbaijan | code: AZE | sectors: SPY | example: The State Security Service of Azerbaijan welcomed the decision. => State Security Service of Azerbaijan = AZE SPY
org.national-security-service-of-armenia | name: National Security Service of Armenia | code: ARM | sectors: SPY | example: The National Security Service of Armenia warned the rebels. => National Security Service of Armenia = ARM SPY
org.national-security-committee-of-kazakhstan | name: National Security Committee of Kazakhstan | code: KAZ | sectors: SPY | example: The National Security Committee of Kazakhstan called for talks. => National Security Committee of Kazakhstan = KAZ SPY
org.state-committee-for-national-security-of-kyrgyzstan | name: State Committee for National Security of Kyrgyzstan | names: GKNB | code: KGZ | sectors: SPY | example: The envoys praised the State Committee for National Security of Kyrgyzstan. => State Committee for National Security of Kyrgyzstan = KGZ SPY
org.state-security-service-of-uzbekistan | name: State Security Service of Uzbekistan | code: UZB | sectors: SPY | example: The delegates thanked the State Security Service of Uzbekistan. => State Security Service of Uzbekistan = UZB SPY
org.milli-istihbarat-teskilati | name: Milli Istihbarat Teskilati | names: Turkish National Intelligence Organization | code: TUR | sectors: SPY | example: The delegates thanked Milli Istihbarat Teskilati. => Milli Istihbarat Teskilati = TUR SPY
org.israeli-military-intelligence-directorate | name: Israeli Military Intelligence Directorate | code: ISR | sectors: SPY | example: The envoys praised the Israeli Military Intelligence Directorate. => Israeli Military Intelligence Directorate = ISR SPY
org.unit-8200 | name: Unit 8200 | code: ISR | sectors: SPY | example: Unit 8200 condemned the attack on Tuesday. => Unit 8200 = ISR SPY
org.general-intelligence-directorate-of-egypt | name: General Intelligence Directorate of Egypt | names: Egyptian General Intelligence Service | code: EGY | sectors: SPY | example: The General Intelligence Directorate of Egypt called for talks. => General Intelligence Directorate of Egypt = EGY SPY
org.mukhabarat | name: Mukhabarat | code: EGY | sectors: SPY | example: The envoys praised Mukhabarat. => Mukhabarat = EGY SPY
org.general-intelligence-department-of-jordan | name: General Intelligence Department of Jordan | names: Jordanian General Intelligence Department | code: JOR | sectors: SPY | example: The General Intelligence Department of Jordan warned the rebels. => General Intelligence Department of Jordan = JOR SPY
org.general-intelligence-presidency | name: General Intelligence Presidency | code: SAU | sectors: SPY | example: General Intelligence Presidency condemned the attack on Tuesday. => General Intelligence Presidency = SAU SPY
org.presidency-of-state-security | name: Presidency of State Security | code: SAU | sectors: SPY | example: The Presidency of State Security condemned the attack on Tuesday. => Presidency of State Security = SAU SPY
org.air-force-intelligence-directorate | name: Air Force Intelligence Directorate | names: Syrian Air Force Intelligence | code: SYR | sectors: SPY | example: The Air Force Intelligence Directorate condemned the attack on Tuesday. => Air Force Intelligence Directorate = SYR SPY
org.political-security-directorate | name: Political Security Directorate | code: SYR | sectors: SPY | example: The envoys praised the Political Security Directorate. => Political Security Directorate = SYR SPY
org.iraqi-national-intelligence-service | name: Iraqi National Intelligence Service | code: IRQ | sectors: SPY | example: The Iraqi National Intelligence Service warned the rebels. => Iraqi National Intelligence Service = IRQ SPY
org.vevak | name: VEVAK | names: Ministry of Intelligence and Security of Iran, MOIS | code: IRN | sectors: SPY | example: The ministers blamed VEVAK. => VEVAK = IRN SPY
org.savak | name: SAVAK | code: IRN | sectors: SPY | example: SAVAK welcomed the decision. => SAVAK = IRN SPY
org.intelligence-bureau-of-india | name: Intelligence Bureau of India | code: IND | sectors: SPY | example: The Intelligence Bureau of India rejected the offer. => Intelligence Bureau of India = IND SPY
org.national-technical-research-organisation | name: National Technical Research Organisation | code: IND | sectors: SPY | example: The National Technical Research Organisation rejected the offer. => National Technical Research Organisation = IND SPY
org.indian-intelligence-bureau | name: Indian Intelligence Bureau | code: IND | sectors: SPY | example: The ministers blamed the Indian Intelligence Bureau. => Indian Intelligence Bureau = IND SPY
org.national-directorate-of-security | name: National Directorate of Security | code: AFG | sectors: SPY | example: The ministers blamed the National Directorate of Security. => National Directorate of Security = AFG SPY
org.general-directorate-of-intelligence | name: General Directorate of Intelligence | names: KhAD | code: AFG | sectors: SPY | example: The mediators criticized the General Directorate of Intelligence. => General Directorate of Intelligence = AFG SPY
org.directorate-general-of-forces-intelligence | name: Directorate General of Forces Intelligence | code: BGD | sectors: SPY | example: The diplomats supported the Directorate General of Forces Intelligence. => Directorate General of Forces Intelligence = BGD SPY
org.mss | name: MSS | names: China's Ministry of State Security | code: CHN | sectors: SPY | example: MSS welcomed the decision. => MSS = CHN SPY
org.korean-central-intelligence-agency | name: Korean Central Intelligence Agency | names: KCIA | code: KOR | sectors: SPY | example: The mediators criticized the Korean Central Intelligence Agency. => Korean Central Intelligence Agency = KOR SPY
org.defense-counterintelligence-command | name: Defense Counterintelligence Command | code: KOR | sectors: SPY | example: The ministers blamed the Defense Counterintelligence Command. => Defense Counterintelligence Command = KOR SPY
org.reconnaissance-general-bureau | name: Reconnaissance General Bureau | code: PRK | sectors: SPY | example: The diplomats supported the Reconnaissance General Bureau. => Reconnaissance General Bureau = PRK SPY
org.ministry-of-state-security-of-north-korea | name: Ministry of State Security of North Korea | code: PRK | sectors: SPY | example: The mediators criticized the Ministry of State Security of North Korea. => Ministry of State Security of North Korea = PRK SPY
org.public-security-intelligence-agency | name: Public Security Intelligence Agency | code: JPN | sectors: SPY | example: The mediators criticized the Public Security Intelligence Agency. => Public Security Intelligence Agency = JPN SPY
org.cabinet-intelligence-and-research-office | name: Cabinet Intelligence and Research Office | code: JPN | sectors: SPY | example: The Cabinet Intelligence and Research Office called for talks. => Cabinet Intelligence and Research Office = JPN SPY
org.badan-intelijen-negara | name: Badan Intelijen Negara | names: State Intelligence Agency of Indonesia | code: IDN | sectors: SPY | example: The mediators criticized Badan Intelijen Negara. => Badan Intelijen Negara = IDN SPY
org.internal-security-department-of-singapore | name: Internal Security Department of Singapore | code: SGP | sectors: SPY | example: The mediators criticized the Internal Security Department of Singapore. => Internal Security Department of Singapore = SGP SPY
org.national-intelligence-coordinating-agency | name: National Intelligence Coordinating Agency | code: PHL | sectors: SPY | example: The ministers blamed the National Intelligence Coordinating Agency. => National Intelligence Coordinating Agency = PHL SPY
org.australian-secret-intelligence-service | name: Australian Secret Intelligence Service | names: ASIS | code: AUS | sectors: SPY | example: The Australian Secret Intelligence Service condemned the attack on Tuesday. => Australian Secret Intelligence Service = AUS SPY
org.australian-signals-directorate | name: Australian Signals Directorate | code: AUS | sectors: SPY | example: The Australian Signals Directorate rejected the offer. => Australian Signals Directorate = AUS SPY
org.office-of-national-intelligence | name: Office of National Intelligence | code: AUS | sectors: SPY | example: The envoys praised the Office of National Intelligence. => Office of National Intelligence = AUS SPY
org.new-zealand-security-intelligence-service | name: New Zealand Security Intelligence Service | names: NZSIS | code: NZL | sectors: SPY | example: The ministers blamed the New Zealand Security Intelligence Service. => New Zealand Security Intelligence Service = NZL SPY
org.government-communications-security-bureau | name: Government Communications Security Bureau | names: GCSB | code: NZL | sectors: SPY | example: The Government Communications Security Bureau warned the rebels. => Government Communications Security Bureau = NZL SPY
org.canadian-security-intelligence-service | name: Canadian Security Intelligence Service | code: CAN | sectors: SPY | example: The mediators criticized the Canadian Security Intelligence Service. => Canadian Security Intelligence Service = CAN SPY
org.communications-security-establishment | name: Communications Security Establishment | code: CAN | sectors: SPY | example: The ministers blamed Communications Security Establishment. => Communications Security Establishment = CAN SPY
org.department-of-state-services | name: Department of State Services | code: NGA | sectors: SPY | example: The envoys praised the Department of State Services. => Department of State Services = NGA SPY
org.state-security-service-of-nigeria | name: State Security Service of Nigeria | code: NGA | sectors: SPY | example: The State Security Service of Nigeria called for talks. => State Security Service of Nigeria = NGA SPY
org.south-african-state-security-agency | name: South African State Security Agency | code: ZAF | sectors: SPY | example: The South African State Security Agency welcomed the decision. => South African State Security Agency = ZAF SPY
org.central-intelligence-organisation | name: Central Intelligence Organisation | names: Central Intelligence Organization | code: ZWE | sectors: SPY | example: The Central Intelligence Organisation warned the rebels. => Central Intelligence Organisation = ZWE SPY
org.national-intelligence-service-of-kenya | name: National Intelligence Service of Kenya | names: Kenyan National Intelligence Service | code: KEN | sectors: SPY | example: The National Intelligence Service of Kenya welcomed the decision. => National Intelligence Service of Kenya = KEN SPY
org.internal-security-organisation | name: Internal Security Organisation | code: UGA | sectors: SPY | example: The Internal Security Organisation rejected the offer. => Internal Security Organisation = UGA SPY
org.chieftaincy-of-military-intelligence | name: Chieftaincy of Military Intelligence | code: UGA | sectors: SPY | example: The diplomats supported the Chieftaincy of Military Intelligence. => Chieftaincy of Military Intelligence = UGA SPY
org.national-intelligence-and-security-service-of-rwanda | name: National Intelligence and Security Service of Rwanda | code: RWA | sectors: SPY | example: The envoys praised the National Intelligence and Security Service of Rwanda. => National Intelligence and Security Service of Rwanda = RWA SPY
org.national-intelligence-and-security-service | name: National Intelligence and Security Service | code: ETH | sectors: SPY | example: The envoys praised the National Intelligence and Security Service. => National Intelligence and Security Service = ETH SPY
org.national-intelligence-and-security-agency | name: National Intelligence and Security Agency | names: NISA | code: SOM | sectors: SPY | example: The diplomats supported the National Intelligence and Security Agency. => National Intelligence and Security Agency = SOM SPY
org.national-intelligence-and-security-service-of-sudan | name: National Intelligence and Security Service of Sudan | names: Sudanese General Intelligence Service | code: SDN | sectors: SPY | example: The delegates thanked the National Intelligence and Security Service of Sudan. => National Intelligence and Security Service of Sudan = SDN SPY
org.internal-security-agency-of-libya | name: Internal Security Agency of Libya | code: LBY | sectors: SPY | example: The Internal Security Agency of Libya rejected the offer. => Internal Security Agency of Libya = LBY SPY
org.department-of-intelligence-and-security-of-algeria | name: Department of Intelligence and Security of Algeria | code: DZA | sectors: SPY | example: The mediators criticized the Department of Intelligence and Security of Algeria. => Department of Intelligence and Security of Algeria = DZA SPY
org.direccion-de-inteligencia-nacional | name: Dirección de Inteligencia Nacional | code: CHL | sectors: SPY | example: The diplomats supported Dirección de Inteligencia Nacional. => Dirección de Inteligencia Nacional = CHL SPY
org.secretariat-of-state-intelligence | name: Secretariat of State Intelligence | code: ARG | sectors: SPY | example: The Secretariat of State Intelligence condemned the attack on Tuesday. => Secretariat of State Intelligence = ARG SPY
org.sebin | name: SEBIN | names: Bolivarian National Intelligence Service | code: VEN | sectors: SPY | example: SEBIN condemned the attack on Tuesday. => SEBIN = VEN SPY
org.dgcim | name: DGCIM | names: General Directorate of Military Counterintelligence | code: VEN | sectors: SPY | example: DGCIM warned the rebels. => DGCIM = VEN SPY
org.direccion-de-inteligencia | name: Dirección de Inteligencia | names: Intelligence Directorate of Cuba | code: CUB | sectors: SPY | example: Dirección de Inteligencia condemned the attack on Tuesday. => Dirección de Inteligencia = CUB SPY
org.administrative-department-of-security | name: Administrative Department of Security | code: COL | sectors: SPY | example: The Administrative Department of Security welcomed the decision. => Administrative Department of Security = COL SPY
org.national-intelligence-service-of-peru | name: National Intelligence Service of Peru | code: PER | sectors: SPY | example: The ministers blamed the National Intelligence Service of Peru. => National Intelligence Service of Peru = PER SPY

# Armed forces.
org.usaf | name: USAF | code: USA | sectors: MIL | example: The ministers blamed USAF. => USAF = USA MIL
org.u-s-space-force | name: U.S. Space Force | names: US Space Force, Space Force | code: USA | sectors: MIL | example: The ministers blamed the U.S. Space Force. => U.S. Space Force = USA MIL
org.navy-seals | name: Navy SEALs | names: U.S. Navy SEALs, Navy Seals | code: USA | sectors: MIL | example: The Navy SEALs rejected the offer. => Navy SEALs = USA MIL
org.delta-force | name: Delta Force | code: USA | sectors: MIL | example: The ministers blamed the Delta Force. => Delta Force = USA MIL
org.green-berets | name: Green Berets | code: USA | sectors: MIL | example: The Green Berets condemned the attack on Tuesday. => Green Berets = USA MIL
org.army-rangers | name: Army Rangers | names: U.S. Army Rangers | code: USA | sectors: MIL | example: The envoys praised the Army Rangers. => Army Rangers = USA MIL
org.u-s-southern-command | name: U.S. Southern Command | names: US Southern Command, SOUTHCOM | code: USA | sectors: MIL | example: The U.S. Southern Command warned the rebels. => U.S. Southern Command = USA MIL
org.u-s-european-command | name: U.S. European Command | names: US European Command, EUCOM | code: USA | sectors: MIL | example: The mediators criticized the U.S. European Command. => U.S. European Command = USA MIL
org.u-s-indo-pacific-command | name: U.S. Indo-Pacific Command | names: US Indo-Pacific Command, INDOPACOM, U.S. Pacific Command, US Pacific Command | code: USA | sectors: MIL | example: The ministers blamed the U.S. Indo-Pacific Command. => U.S. Indo-Pacific Command = USA MIL
org.u-s-northern-command | name: U.S. Northern Command | names: US Northern Command, NORTHCOM | code: USA | sectors: MIL | example: The envoys praised the U.S. Northern Command. => U.S. Northern Command = USA MIL
org.u-s-special-operations-command | name: U.S. Special Operations Command | names: US Special Operations Command, SOCOM | code: USA | sectors: MIL | example: The U.S. Special Operations Command warned the rebels. => U.S. Special Operations Command = USA MIL
org.u-s-strategic-command | name: U.S. Strategic Command | names: US Strategic Command, STRATCOM | code: USA | sectors: MIL | example: The delegates thanked the U.S. Strategic Command. => U.S. Strategic Command = USA MIL
org.u-s-forces-korea | name: U.S. Forces Korea | names: US Forces Korea, United States Forces Korea, USFK | code: USA | sectors: MIL | example: The U.S. Forces Korea condemned the attack on Tuesday. => U.S. Forces Korea = USA MIL
org.u-s-forces-japan | name: U.S. Forces Japan | names: US Forces Japan | code: USA | sectors: MIL | example: The U.S. Forces Japan called for talks. => U.S. Forces Japan = USA MIL
org.sixth-fleet | name: Sixth Fleet | names: U.S. Sixth Fleet, US Sixth Fleet | code: USA | sectors: MIL | example: The Sixth Fleet welcomed the decision. => Sixth Fleet = USA MIL
org.fifth-fleet | name: Fifth Fleet | names: U.S. Fifth Fleet, US Fifth Fleet | code: USA | sectors: MIL | example: The Fifth Fleet condemned the attack on Tuesday. => Fifth Fleet = USA MIL
org.seventh-fleet | name: Seventh Fleet | names: U.S. Seventh Fleet, US Seventh Fleet, 7th Fleet | code: USA | sectors: MIL | example: The ministers blamed the Seventh Fleet. => Seventh Fleet = USA MIL
org.5th-fleet | name: 5th Fleet | names: U.S. 5th Fleet, US 5th Fleet | code: USA | sectors: MIL | example: The mediators criticized the 5th Fleet. => 5th Fleet = USA MIL
org.82nd-airborne-division | name: 82nd Airborne Division | names: 82nd Airborne | code: USA | sectors: MIL | example: The 82nd Airborne Division warned the rebels. => 82nd Airborne Division = USA MIL
org.101st-airborne-division | name: 101st Airborne Division | names: 101st Airborne | code: USA | sectors: MIL | example: The mediators criticized the 101st Airborne Division. => 101st Airborne Division = USA MIL
org.darpa | name: DARPA | names: Defense Advanced Research Projects Agency | code: USA | sectors: MIL | example: DARPA welcomed the decision. => DARPA = USA MIL
org.army-corps-of-engineers | name: Army Corps of Engineers | names: U.S. Army Corps of Engineers | code: USA | sectors: MIL | example: The ministers blamed the Army Corps of Engineers. => Army Corps of Engineers = USA MIL
org.missile-defense-agency | name: Missile Defense Agency | code: USA | sectors: MIL | example: The ministers blamed the Missile Defense Agency. => Missile Defense Agency = USA MIL
org.defense-security-cooperation-agency | name: Defense Security Cooperation Agency | code: USA | sectors: MIL | example: The Defense Security Cooperation Agency rejected the offer. => Defense Security Cooperation Agency = USA MIL
org.royal-marines | name: Royal Marines | code: GBR | sectors: MIL | example: The Royal Marines called for talks. => Royal Marines = GBR MIL
org.special-air-service | name: Special Air Service | code: GBR | sectors: MIL | example: The Special Air Service condemned the attack on Tuesday. => Special Air Service = GBR MIL
org.special-boat-service | name: Special Boat Service | code: GBR | sectors: MIL | example: The Special Boat Service welcomed the decision. => Special Boat Service = GBR MIL
org.parachute-regiment | name: Parachute Regiment | code: GBR | sectors: MIL | example: The Parachute Regiment warned the rebels. => Parachute Regiment = GBR MIL
org.gurkhas | name: Gurkhas | code: GBR | sectors: MIL | example: Gurkhas called for talks. => Gurkhas = GBR MIL
org.french-foreign-legion | name: French Foreign Legion | names: Foreign Legion | code: FRA | sectors: MIL | example: The French Foreign Legion rejected the offer. => French Foreign Legion = FRA MIL
org.operation-barkhane | name: Operation Barkhane | code: FRA | sectors: MIL | example: Operation Barkhane called for talks. => Operation Barkhane = FRA MIL
org.luftwaffe | name: Luftwaffe | code: DEU | sectors: MIL | example: The envoys praised Luftwaffe. => Luftwaffe = DEU MIL
org.wehrmacht | name: Wehrmacht | code: DEU | sectors: MIL | example: Wehrmacht warned the rebels. => Wehrmacht = DEU MIL
org.waffen-ss | name: Waffen-SS | code: DEU | sectors: MIL | example: Waffen-SS rejected the offer. => Waffen-SS = DEU MIL
org.spanish-legion | name: Spanish Legion | code: ESP | sectors: MIL | example: The mediators criticized the Spanish Legion. => Spanish Legion = ESP MIL
org.royal-netherlands-navy | name: Royal Netherlands Navy | code: NLD | sectors: MIL | example: Royal Netherlands Navy called for talks. => Royal Netherlands Navy = NLD MIL
org.royal-netherlands-air-force | name: Royal Netherlands Air Force | code: NLD | sectors: MIL | example: The Royal Netherlands Air Force welcomed the decision. => Royal Netherlands Air Force = NLD MIL
org.forsvarsmakten | name: Försvarsmakten | code: SWE | sectors: MIL | example: Försvarsmakten condemned the attack on Tuesday. => Försvarsmakten = SWE MIL
org.danish-defence | name: Danish Defence | code: DNK | sectors: MIL | example: Danish Defence rejected the offer. => Danish Defence = DNK MIL
org.sirius-patrol | name: Sirius Patrol | code: DNK | sectors: MIL | example: The delegates thanked Sirius Patrol. => Sirius Patrol = DNK MIL
org.territorial-defence-force-of-poland | name: Territorial Defence Force of Poland | code: POL | sectors: MIL | example: The Territorial Defence Force of Poland rejected the offer. => Territorial Defence Force of Poland = POL MIL
org.kaitseliit | name: Kaitseliit | names: Estonian Defence League | code: EST | sectors: MIL | example: Kaitseliit warned the rebels. => Kaitseliit = EST MIL
org.swiss-guard | name: Swiss Guard | names: Swiss Guards | code: CHE | sectors: MIL | example: The diplomats supported the Swiss Guard. => Swiss Guard = CHE MIL
org.tsk | name: TSK | code: TUR | sectors: MIL | example: The envoys praised TSK. => TSK = TUR MIL
org.army-of-bosnia-and-herzegovina | name: Army of Bosnia and Herzegovina | code: BIH | sectors: MIL | example: The diplomats supported the Army of Bosnia and Herzegovina. => Army of Bosnia and Herzegovina = BIH MIL
org.yugoslav-people-s-army | name: Yugoslav People's Army | names: Yugoslav Army | code: SRB | sectors: MIL | example: The Yugoslav People's Army rejected the offer. => Yugoslav People's Army = SRB MIL
org.kosovo-security-force | name: Kosovo Security Force | code: KOS | sectors: MIL | example: The envoys praised the Kosovo Security Force. => Kosovo Security Force = KOS MIL
org.armed-forces-of-the-russian-federation | name: Armed Forces of the Russian Federation | code: RUS | sectors: MIL | example: The Armed Forces of the Russian Federation rejected the offer. => Armed Forces of the Russian Federation = RUS MIL
org.russian-aerospace-forces | name: Russian Aerospace Forces | code: RUS | sectors: MIL | example: The diplomats supported the Russian Aerospace Forces. => Russian Aerospace Forces = RUS MIL
org.spetsnaz | name: Spetsnaz | names: spetsnaz | code: RUS | sectors: MIL | example: Spetsnaz warned the rebels. => Spetsnaz = RUS MIL
org.caspian-flotilla | name: Caspian Flotilla | code: RUS | sectors: MIL | example: The ministers blamed Caspian Flotilla. => Caspian Flotilla = RUS MIL
org.strategic-rocket-forces | name: Strategic Rocket Forces | names: Strategic Missile Forces | code: RUS | sectors: MIL | example: The diplomats supported the Strategic Rocket Forces. => Strategic Rocket Forces = RUS MIL
org.western-military-district | name: Western Military District | code: RUS | sectors: MIL | example: The delegates thanked Western Military District. => Western Military District = RUS MIL
org.southern-military-district | name: Southern Military District | code: RUS | sectors: MIL | example: Southern Military District condemned the attack on Tuesday. => Southern Military District = RUS MIL
org.central-military-district-of-russia | name: Central Military District of Russia | code: RUS | sectors: MIL | example: The ministers blamed the Central Military District of Russia. => Central Military District of Russia = RUS MIL
org.eastern-military-district | name: Eastern Military District | code: RUS | sectors: MIL | example: The diplomats supported Eastern Military District. => Eastern Military District = RUS MIL
org.territorial-defence-forces | name: Territorial Defence Forces | names: Territorial Defense Forces | code: UKR | sectors: MIL | example: The mediators criticized the Territorial Defence Forces. => Territorial Defence Forces = UKR MIL
org.unmanned-systems-forces | name: Unmanned Systems Forces | code: UKR | sectors: MIL | example: The delegates thanked the Unmanned Systems Forces. => Unmanned Systems Forces = UKR MIL
org.national-guard-of-ukraine | name: National Guard of Ukraine | code: UKR | sectors: MIL | example: The ministers blamed the National Guard of Ukraine. => National Guard of Ukraine = UKR MIL
org.general-staff-of-ukraine | name: General Staff of Ukraine | names: General Staff of the Armed Forces of Ukraine | code: UKR | sectors: MIL | example: The mediators criticized the General Staff of Ukraine. => General Staff of Ukraine = UKR MIL
org.47th-mechanized-brigade | name: 47th Mechanized Brigade | code: UKR | sectors: MIL | example: The 47th Mechanized Brigade condemned the attack on Tuesday. => 47th Mechanized Brigade = UKR MIL
org.3rd-assault-brigade | name: 3rd Assault Brigade | names: Third Assault Brigade | code: UKR | sectors: MIL | example: The envoys praised the 3rd Assault Brigade. => 3rd Assault Brigade = UKR MIL
org.armed-forces-of-belarus | name: Armed Forces of Belarus | code: BLR | sectors: MIL | example: The ministers blamed the Armed Forces of Belarus. => Armed Forces of Belarus = BLR MIL
org.artsakh-defence-army | name: Artsakh Defence Army | names: Nagorno-Karabakh Defense Army | code: ARM | sectors: MIL | example: The delegates thanked the Artsakh Defence Army. => Artsakh Defence Army = ARM MIL
org.golani-brigade | name: Golani Brigade | code: ISR | sectors: MIL | example: The ministers blamed the Golani Brigade. => Golani Brigade = ISR MIL
org.givati-brigade | name: Givati Brigade | code: ISR | sectors: MIL | example: The Givati Brigade called for talks. => Givati Brigade = ISR MIL
org.sayeret-matkal | name: Sayeret Matkal | code: ISR | sectors: MIL | example: Sayeret Matkal called for talks. => Sayeret Matkal = ISR MIL
org.shayetet-13 | name: Shayetet 13 | code: ISR | sectors: MIL | example: The ministers blamed Shayetet 13. => Shayetet 13 = ISR MIL
org.nahal-brigade | name: Nahal Brigade | code: ISR | sectors: MIL | example: The delegates thanked the Nahal Brigade. => Nahal Brigade = ISR MIL
org.cogat | name: COGAT | code: ISR | sectors: MIL | example: The envoys praised COGAT. => COGAT = ISR MIL
org.home-front-command | name: Home Front Command | code: ISR | sectors: MIL | example: The mediators criticized the Home Front Command. => Home Front Command = ISR MIL
org.netzah-yehuda | name: Netzah Yehuda | names: Netzah Yehuda Battalion | code: ISR | sectors: MIL | example: Netzah Yehuda warned the rebels. => Netzah Yehuda = ISR MIL
org.syrian-arab-army | name: Syrian Arab Army | names: Syrian Republican Guard | code: SYR | sectors: MIL | example: The Syrian Arab Army called for talks. => Syrian Arab Army = SYR MIL
org.4th-armoured-division | name: 4th Armoured Division | names: Fourth Division of Syria | code: SYR | sectors: MIL | example: The mediators criticized the 4th Armoured Division. => 4th Armoured Division = SYR MIL
org.counter-terrorism-service | name: Counter Terrorism Service | names: Golden Division | code: IRQ | sectors: MIL | example: The diplomats supported the Counter Terrorism Service. => Counter Terrorism Service = IRQ MIL
org.iraqi-joint-operations-command | name: Iraqi Joint Operations Command | code: IRQ | sectors: MIL | example: The Iraqi Joint Operations Command warned the rebels. => Iraqi Joint Operations Command = IRQ MIL
org.artesh | name: Artesh | code: IRN | sectors: MIL | example: Artesh called for talks. => Artesh = IRN MIL
org.khatam-al-anbiya | name: Khatam al-Anbiya | names: Khatam al-Anbia | code: IRN | sectors: MIL | example: The mediators criticized Khatam al-Anbiya. => Khatam al-Anbiya = IRN MIL
org.irgc-navy | name: IRGC Navy | code: IRN | sectors: MIL | example: The delegates thanked IRGC Navy. => IRGC Navy = IRN MIL
org.irgc-aerospace-force | name: IRGC Aerospace Force | code: IRN | sectors: MIL | example: The IRGC Aerospace Force welcomed the decision. => IRGC Aerospace Force = IRN MIL
org.royal-saudi-air-force | name: Royal Saudi Air Force | code: SAU | sectors: MIL | example: The ministers blamed the Royal Saudi Air Force. => Royal Saudi Air Force = SAU MIL
org.royal-saudi-land-forces | name: Royal Saudi Land Forces | code: SAU | sectors: MIL | example: The Royal Saudi Land Forces called for talks. => Royal Saudi Land Forces = SAU MIL
org.royal-saudi-navy | name: Royal Saudi Navy | code: SAU | sectors: MIL | example: The ministers blamed Royal Saudi Navy. => Royal Saudi Navy = SAU MIL
org.arab-legion | name: Arab Legion | code: JOR | sectors: MIL | example: The delegates thanked the Arab Legion. => Arab Legion = JOR MIL
org.jordan-armed-forces | name: Jordan Armed Forces | code: JOR | sectors: MIL | example: The mediators criticized the Jordan Armed Forces. => Jordan Armed Forces = JOR MIL
org.supreme-council-of-the-armed-forces | name: Supreme Council of the Armed Forces | code: EGY | sectors: MIL | example: The diplomats supported the Supreme Council of the Armed Forces. => Supreme Council of the Armed Forces = EGY MIL
org.libyan-arab-armed-forces | name: Libyan Arab Armed Forces | code: LBY | sectors: MIL | example: The delegates thanked the Libyan Arab Armed Forces. => Libyan Arab Armed Forces = LBY MIL
org.sudan-armed-forces | name: Sudan Armed Forces | code: SDN | sectors: MIL | example: The Sudan Armed Forces condemned the attack on Tuesday. => Sudan Armed Forces = SDN MIL
org.sovereignty-council | name: Sovereignty Council | names: Sovereign Council, Transitional Sovereignty Council | code: SDN | sectors: GOV | example: The Sovereignty Council welcomed the decision. => Sovereignty Council = SDN GOV
org.people-s-national-army-of-algeria | name: People's National Army of Algeria | names: Algerian People's National Army | code: DZA | sectors: MIL | example: The People's National Army of Algeria warned the rebels. => People's National Army of Algeria = DZA MIL
org.royal-moroccan-armed-forces | name: Royal Moroccan Armed Forces | code: MAR | sectors: MIL | example: The diplomats supported the Royal Moroccan Armed Forces. => Royal Moroccan Armed Forces = MAR MIL
org.strategic-plans-division | name: Strategic Plans Division | code: PAK | sectors: MIL | example: The Strategic Plans Division welcomed the decision. => Strategic Plans Division = PAK MIL
org.rashtriya-rifles | name: Rashtriya Rifles | code: IND | sectors: MIL | example: The envoys praised the Rashtriya Rifles. => Rashtriya Rifles = IND MIL
org.territorial-army-of-india | name: Territorial Army of India | code: IND | sectors: MIL | example: The Territorial Army of India rejected the offer. => Territorial Army of India = IND MIL
org.royal-nepal-army | name: Royal Nepal Army | code: NPL | sectors: MIL | example: The Royal Nepal Army warned the rebels. => Royal Nepal Army = NPL MIL
org.afghan-national-army | name: Afghan National Army | code: AFG | sectors: MIL | example: The ministers blamed the Afghan National Army. => Afghan National Army = AFG MIL
org.afghan-national-defence-and-security-forces | name: Afghan National Defence and Security Forces | names: Afghan National Defense and Security Forces | code: AFG | sectors: MIL | example: The Afghan National Defence and Security Forces rejected the offer. => Afghan National Defence and Security Forces = AFG MIL
org.afghan-national-security-forces | name: Afghan National Security Forces | code: AFG | sectors: MIL | example: The Afghan National Security Forces called for talks. => Afghan National Security Forces = AFG MIL
org.state-administration-council | name: State Administration Council | code: MMR | sectors: MIL | example: The envoys praised the State Administration Council. => State Administration Council = MMR MIL
org.royal-thai-army | name: Royal Thai Army | names: Royal Thai Armed Forces | code: THA | sectors: MIL | example: The Royal Thai Army welcomed the decision. => Royal Thai Army = THA MIL
org.royal-thai-air-force | name: Royal Thai Air Force | code: THA | sectors: MIL | example: The ministers blamed the Royal Thai Air Force. => Royal Thai Air Force = THA MIL
org.royal-thai-navy | name: Royal Thai Navy | code: THA | sectors: MIL | example: The ministers blamed Royal Thai Navy. => Royal Thai Navy = THA MIL
org.national-council-for-peace-and-order | name: National Council for Peace and Order | code: THA | sectors: MIL | example: The National Council for Peace and Order called for talks. => National Council for Peace and Order = THA MIL
org.internal-security-operations-command | name: Internal Security Operations Command | code: THA | sectors: MIL | example: The ministers blamed the Internal Security Operations Command. => Internal Security Operations Command = THA MIL
org.royal-cambodian-armed-forces | name: Royal Cambodian Armed Forces | code: KHM | sectors: MIL | example: The diplomats supported the Royal Cambodian Armed Forces. => Royal Cambodian Armed Forces = KHM MIL
org.people-s-army-of-vietnam | name: People's Army of Vietnam | names: Vietnam People's Army | code: VNM | sectors: MIL | example: The delegates thanked the People's Army of Vietnam. => People's Army of Vietnam = VNM MIL
org.army-of-the-republic-of-vietnam | name: Army of the Republic of Vietnam | names: ARVN | code: VNM | sectors: MIL | example: The mediators criticized the Army of the Republic of Vietnam. => Army of the Republic of Vietnam = VNM MIL
org.kopassus | name: Kopassus | code: IDN | sectors: MIL | example: The ministers blamed Kopassus. => Kopassus = IDN MIL
org.kostrad | name: Kostrad | code: IDN | sectors: MIL | example: The delegates thanked Kostrad. => Kostrad = IDN MIL
org.royal-malaysian-navy | name: Royal Malaysian Navy | code: MYS | sectors: MIL | example: The diplomats supported Royal Malaysian Navy. => Royal Malaysian Navy = MYS MIL
org.royal-malaysian-air-force | name: Royal Malaysian Air Force | code: MYS | sectors: MIL | example: The delegates thanked the Royal Malaysian Air Force. => Royal Malaysian Air Force = MYS MIL
org.singapore-armed-forces | name: Singapore Armed Forces | code: SGP | sectors: MIL | example: The Singapore Armed Forces welcomed the decision. => Singapore Armed Forces = SGP MIL
org.scout-rangers | name: Scout Rangers | code: PHL | sectors: MIL | example: The diplomats supported the Scout Rangers. => Scout Rangers = PHL MIL
org.f-fdtl | name: F-FDTL | code: TLS | sectors: MIL | example: The mediators criticized F-FDTL. => F-FDTL = TLS MIL
org.pla-navy | name: PLA Navy | names: People's Liberation Army Navy | code: CHN | sectors: MIL | example: PLA Navy condemned the attack on Tuesday. => PLA Navy = CHN MIL
org.pla-air-force | name: PLA Air Force | names: People's Liberation Army Air Force | code: CHN | sectors: MIL | example: The PLA Air Force welcomed the decision. => PLA Air Force = CHN MIL
org.pla-rocket-force | name: PLA Rocket Force | names: People's Liberation Army Rocket Force, Second Artillery | code: CHN | sectors: MIL | example: The ministers blamed the PLA Rocket Force. => PLA Rocket Force = CHN MIL
org.eastern-theater-command | name: Eastern Theater Command | names: Eastern Theatre Command | code: CHN | sectors: MIL | example: The Eastern Theater Command warned the rebels. => Eastern Theater Command = CHN MIL
org.southern-theater-command | name: Southern Theater Command | names: Southern Theatre Command | code: CHN | sectors: MIL | example: The ministers blamed the Southern Theater Command. => Southern Theater Command = CHN MIL
org.western-theater-command | name: Western Theater Command | names: Western Theatre Command | code: CHN | sectors: MIL | example: The delegates thanked the Western Theater Command. => Western Theater Command = CHN MIL
org.strategic-support-force | name: Strategic Support Force | code: CHN | sectors: MIL | example: The diplomats supported the Strategic Support Force. => Strategic Support Force = CHN MIL
org.china-maritime-safety-administration | name: China Maritime Safety Administration | code: CHN | sectors: MIL | example: The China Maritime Safety Administration welcomed the decision. => China Maritime Safety Administration = CHN MIL
org.combined-forces-command | name: Combined Forces Command | code: KOR | sectors: MIL | example: The ministers blamed the Combined Forces Command. => Combined Forces Command = KOR MIL
org.korean-people-s-army-navy | name: Korean People's Army Navy | code: PRK | sectors: MIL | example: The Korean People's Army Navy rejected the offer. => Korean People's Army Navy = PRK MIL
org.storm-corps | name: Storm Corps | code: PRK | sectors: MIL | example: The Storm Corps rejected the offer. => Storm Corps = PRK MIL
org.state-affairs-commission-of-north-korea | name: State Affairs Commission of North Korea | code: PRK | sectors: MIL | example: The mediators criticized the State Affairs Commission of North Korea. => State Affairs Commission of North Korea = PRK MIL
org.state-affairs-commission | name: State Affairs Commission | names: National Defence Commission, National Defense Commission | code: PRK | sectors: GOV | example: The State Affairs Commission welcomed the decision. => State Affairs Commission = PRK GOV
org.special-air-service-regiment | name: Special Air Service Regiment | code: AUS | sectors: MIL | example: The Special Air Service Regiment rejected the offer. => Special Air Service Regiment = AUS MIL
org.royal-new-zealand-air-force | name: Royal New Zealand Air Force | code: NZL | sectors: MIL | example: The Royal New Zealand Air Force rejected the offer. => Royal New Zealand Air Force = NZL MIL
org.royal-new-zealand-navy | name: Royal New Zealand Navy | code: NZL | sectors: MIL | example: Royal New Zealand Navy welcomed the decision. => Royal New Zealand Navy = NZL MIL
org.papua-new-guinea-defence-force | name: Papua New Guinea Defence Force | code: PNG | sectors: MIL | example: The Papua New Guinea Defence Force welcomed the decision. => Papua New Guinea Defence Force = PNG MIL
org.republic-of-fiji-military-forces | name: Republic of Fiji Military Forces | code: FJI | sectors: MIL | example: The Republic of Fiji Military Forces welcomed the decision. => Republic of Fiji Military Forces = FJI MIL
org.royal-canadian-navy | name: Royal Canadian Navy | code: CAN | sectors: MIL | example: The ministers blamed Royal Canadian Navy. => Royal Canadian Navy = CAN MIL
org.royal-canadian-air-force | name: Royal Canadian Air Force | code: CAN | sectors: MIL | example: The Royal Canadian Air Force called for talks. => Royal Canadian Air Force = CAN MIL
org.sedena | name: Sedena | names: SEDENA | code: MEX | sectors: MIL | example: The envoys praised Sedena. => Sedena = MEX MIL
org.semar | name: Semar | code: MEX | sectors: MIL | example: Semar condemned the attack on Tuesday. => Semar = MEX MIL
org.revolutionary-armed-forces-of-cuba | name: Revolutionary Armed Forces of Cuba | names: Cuban Revolutionary Armed Forces | code: CUB | sectors: MIL | example: The delegates thanked the Revolutionary Armed Forces of Cuba. => Revolutionary Armed Forces of Cuba = CUB MIL
org.bolivarian-national-armed-forces | name: Bolivarian National Armed Forces | names: National Bolivarian Armed Forces | code: VEN | sectors: MIL | example: The ministers blamed the Bolivarian National Armed Forces. => Bolivarian National Armed Forces = VEN MIL
org.bolivarian-national-guard | name: Bolivarian National Guard | code: VEN | sectors: MIL | example: The Bolivarian National Guard welcomed the decision. => Bolivarian National Guard = VEN MIL
org.bolivarian-militia | name: Bolivarian Militia | code: VEN | sectors: MIL | example: The Bolivarian Militia rejected the offer. => Bolivarian Militia = VEN MIL
org.armed-forces-of-haiti | name: Armed Forces of Haiti | code: HTI | sectors: MIL | example: The Armed Forces of Haiti called for talks. => Armed Forces of Haiti = HTI MIL
org.botswana-defence-force | name: Botswana Defence Force | code: BWA | sectors: MIL | example: The Botswana Defence Force rejected the offer. => Botswana Defence Force = BWA MIL
org.zimbabwe-defence-forces | name: Zimbabwe Defence Forces | names: Zimbabwe National Army | code: ZWE | sectors: MIL | example: The mediators criticized the Zimbabwe Defence Forces. => Zimbabwe Defence Forces = ZWE MIL
org.fifth-brigade | name: Fifth Brigade | code: ZWE | sectors: MIL | example: The Fifth Brigade rejected the offer. => Fifth Brigade = ZWE MIL
org.fadm | name: FADM | names: Mozambique Armed Defence Forces | code: MOZ | sectors: MIL | example: The mediators criticized FADM. => FADM = MOZ MIL
org.malawi-defence-force | name: Malawi Defence Force | code: MWI | sectors: MIL | example: The mediators criticized the Malawi Defence Force. => Malawi Defence Force = MWI MIL
org.tanzania-people-s-defence-force | name: Tanzania People's Defence Force | code: TZA | sectors: MIL | example: The Tanzania People's Defence Force welcomed the decision. => Tanzania People's Defence Force = TZA MIL
org.uganda-people-s-defence-force | name: Uganda People's Defence Force | names: UPDF, Uganda People's Defence Forces | code: UGA | sectors: MIL | example: The delegates thanked the Uganda People's Defence Force. => Uganda People's Defence Force = UGA MIL
org.special-forces-command-of-uganda | name: Special Forces Command of Uganda | names: Special Forces Command | code: UGA | sectors: MIL | example: The delegates thanked the Special Forces Command of Uganda. => Special Forces Command of Uganda = UGA MIL
org.burundi-national-defence-force | name: Burundi National Defence Force | names: Burundian National Defence Force | code: BDI | sectors: MIL | example: The Burundi National Defence Force warned the rebels. => Burundi National Defence Force = BDI MIL
org.ethiopian-national-defense-force | name: Ethiopian National Defense Force | names: Ethiopian National Defence Force, ENDF | code: ETH | sectors: MIL | example: The Ethiopian National Defense Force rejected the offer. => Ethiopian National Defense Force = ETH MIL
org.somali-national-army | name: Somali National Army | code: SOM | sectors: MIL | example: The Somali National Army warned the rebels. => Somali National Army = SOM MIL
org.danab | name: Danab | names: Danab Brigade | code: SOM | sectors: MIL | example: Danab called for talks. => Danab = SOM MIL
org.puntland-maritime-police-force | name: Puntland Maritime Police Force | code: SOM | sectors: MIL | example: The Puntland Maritime Police Force welcomed the decision. => Puntland Maritime Police Force = SOM MIL
org.haramcad | name: Haramcad | code: SOM | sectors: COP | example: Haramcad rejected the offer. => Haramcad = SOM COP
org.south-sudan-people-s-defence-forces | name: South Sudan People's Defence Forces | names: South Sudan People's Defense Forces, SSPDF | code: SSD | sectors: MIL | example: The mediators criticized the South Sudan People's Defence Forces. => South Sudan People's Defence Forces = SSD MIL
org.operation-hadin-kai | name: Operation Hadin Kai | code: NGA | sectors: MIL | example: The envoys praised Operation Hadin Kai. => Operation Hadin Kai = NGA MIL
org.armed-forces-of-liberia | name: Armed Forces of Liberia | code: LBR | sectors: MIL | example: The Armed Forces of Liberia called for talks. => Armed Forces of Liberia = LBR MIL
org.gambia-armed-forces | name: Gambia Armed Forces | code: GMB | sectors: MIL | example: The Gambia Armed Forces welcomed the decision. => Gambia Armed Forces = GMB MIL
org.fama | name: FAMa | code: MLI | sectors: MIL | example: The delegates thanked FAMa. => FAMa = MLI MIL
org.national-committee-for-the-salvation-of-the-people | name: National Committee for the Salvation of the People | code: MLI | sectors: MIL | example: The National Committee for the Salvation of the People called for talks. => National Committee for the Salvation of the People = MLI MIL
org.national-council-for-the-safeguard-of-the-homeland | name: National Council for the Safeguard of the Homeland | code: NER | sectors: MIL | example: The National Council for the Safeguard of the Homeland rejected the offer. => National Council for the Safeguard of the Homeland = NER MIL
org.rapid-intervention-battalion-of-burkina-faso | name: Rapid Intervention Battalion of Burkina Faso | code: BFA | sectors: MIL | example: The Rapid Intervention Battalion of Burkina Faso called for talks. => Rapid Intervention Battalion of Burkina Faso = BFA MIL
org.regiment-of-presidential-security | name: Regiment of Presidential Security | code: BFA | sectors: MIL | example: The envoys praised the Regiment of Presidential Security. => Regiment of Presidential Security = BFA MIL
org.patriotic-movement-for-safeguard-and-restoration | name: Patriotic Movement for Safeguard and Restoration | code: BFA | sectors: MIL | example: The envoys praised the Patriotic Movement for Safeguard and Restoration. => Patriotic Movement for Safeguard and Restoration = BFA MIL
org.chadian-national-army | name: Chadian National Army | code: TCD | sectors: MIL | example: The envoys praised the Chadian National Army. => Chadian National Army = TCD MIL
org.transitional-military-council-of-chad | name: Transitional Military Council of Chad | code: TCD | sectors: MIL | example: The mediators criticized the Transitional Military Council of Chad. => Transitional Military Council of Chad = TCD MIL
org.rapid-intervention-battalion | name: Rapid Intervention Battalion | code: CMR | sectors: MIL | example: The envoys praised the Rapid Intervention Battalion. => Rapid Intervention Battalion = CMR MIL
org.national-committee-of-reconciliation-and-development | name: National Committee of Reconciliation and Development | code: GIN | sectors: MIL | example: The National Committee of Reconciliation and Development welcomed the decision. => National Committee of Reconciliation and Development = GIN MIL
org.capsat | name: CAPSAT | names: Capsat | code: MDG | sectors: MIL | example: CAPSAT rejected the offer. => CAPSAT = MDG MIL

# Central banks.
org.people-s-bank-of-china | name: People's Bank of China | names: PBOC, PBoC | code: CHN | sectors: GOV | example: The mediators criticized the People's Bank of China. => People's Bank of China = CHN GOV
org.bank-of-japan | name: Bank of Japan | names: BOJ, BoJ | code: JPN | sectors: GOV | example: The envoys praised the Bank of Japan. => Bank of Japan = JPN GOV
org.swiss-national-bank | name: Swiss National Bank | code: CHE | sectors: GOV | example: Swiss National Bank warned the rebels. => Swiss National Bank = CHE GOV
org.riksbank | name: Riksbank | names: Sveriges Riksbank | code: SWE | sectors: GOV | example: The envoys praised Riksbank. => Riksbank = SWE GOV
org.norges-bank | name: Norges Bank | code: NOR | sectors: GOV | example: The envoys praised Norges Bank. => Norges Bank = NOR GOV
org.danmarks-nationalbank | name: Danmarks Nationalbank | code: DNK | sectors: GOV | example: The ministers blamed Danmarks Nationalbank. => Danmarks Nationalbank = DNK GOV
org.banque-de-france | name: Banque de France | names: Bank of France | code: FRA | sectors: GOV | example: The ministers blamed Banque de France. => Banque de France = FRA GOV
org.bank-of-italy | name: Bank of Italy | names: Banca d'Italia | code: ITA | sectors: GOV | example: The envoys praised the Bank of Italy. => Bank of Italy = ITA GOV
org.bank-of-spain | name: Bank of Spain | code: ESP | sectors: GOV | example: The mediators criticized the Bank of Spain. => Bank of Spain = ESP GOV
org.bank-of-greece | name: Bank of Greece | code: GRC | sectors: GOV | example: The Bank of Greece welcomed the decision. => Bank of Greece = GRC GOV
org.national-bank-of-poland | name: National Bank of Poland | code: POL | sectors: GOV | example: The envoys praised the National Bank of Poland. => National Bank of Poland = POL GOV
org.national-bank-of-ukraine | name: National Bank of Ukraine | code: UKR | sectors: GOV | example: The National Bank of Ukraine warned the rebels. => National Bank of Ukraine = UKR GOV
org.national-bank-of-romania | name: National Bank of Romania | code: ROU | sectors: GOV | example: The National Bank of Romania called for talks. => National Bank of Romania = ROU GOV
org.magyar-nemzeti-bank | name: Magyar Nemzeti Bank | names: National Bank of Hungary | code: HUN | sectors: GOV | example: The ministers blamed Magyar Nemzeti Bank. => Magyar Nemzeti Bank = HUN GOV
org.czech-national-bank | name: Czech National Bank | code: CZE | sectors: GOV | example: The diplomats supported Czech National Bank. => Czech National Bank = CZE GOV
org.national-bank-of-georgia | name: National Bank of Georgia | code: GEO | sectors: GOV | example: The diplomats supported the National Bank of Georgia. => National Bank of Georgia = GEO GOV
org.national-bank-of-kazakhstan | name: National Bank of Kazakhstan | code: KAZ | sectors: GOV | example: The delegates thanked the National Bank of Kazakhstan. => National Bank of Kazakhstan = KAZ GOV
org.central-bank-of-the-republic-of-turkey | name: Central Bank of the Republic of Turkey | code: TUR | sectors: GOV | example: The envoys praised the Central Bank of the Republic of Turkey. => Central Bank of the Republic of Turkey = TUR GOV
org.bank-of-israel | name: Bank of Israel | code: ISR | sectors: GOV | example: The Bank of Israel condemned the attack on Tuesday. => Bank of Israel = ISR GOV
org.saudi-arabian-monetary-authority | name: Saudi Arabian Monetary Authority | code: SAU | sectors: GOV | example: The delegates thanked the Saudi Arabian Monetary Authority. => Saudi Arabian Monetary Authority = SAU GOV
org.banque-du-liban | name: Banque du Liban | code: LBN | sectors: GOV | example: The diplomats supported Banque du Liban. => Banque du Liban = LBN GOV
org.central-bank-of-iran | name: Central Bank of Iran | code: IRN | sectors: GOV | example: The ministers blamed the Central Bank of Iran. => Central Bank of Iran = IRN GOV
org.state-bank-of-pakistan | name: State Bank of Pakistan | code: PAK | sectors: GOV | example: The State Bank of Pakistan warned the rebels. => State Bank of Pakistan = PAK GOV
org.bangladesh-bank | name: Bangladesh Bank | code: BGD | sectors: GOV | example: The mediators criticized Bangladesh Bank. => Bangladesh Bank = BGD GOV
org.central-bank-of-sri-lanka | name: Central Bank of Sri Lanka | code: LKA | sectors: GOV | example: The Central Bank of Sri Lanka warned the rebels. => Central Bank of Sri Lanka = LKA GOV
org.nepal-rastra-bank | name: Nepal Rastra Bank | code: NPL | sectors: GOV | example: The delegates thanked Nepal Rastra Bank. => Nepal Rastra Bank = NPL GOV
org.da-afghanistan-bank | name: Da Afghanistan Bank | code: AFG | sectors: GOV | example: The ministers blamed Da Afghanistan Bank. => Da Afghanistan Bank = AFG GOV
org.bank-of-thailand | name: Bank of Thailand | code: THA | sectors: GOV | example: The diplomats supported the Bank of Thailand. => Bank of Thailand = THA GOV
org.bank-negara | name: Bank Negara | names: Bank Negara Malaysia | code: MYS | sectors: GOV | example: The envoys praised the Bank Negara. => Bank Negara = MYS GOV
org.bank-indonesia | name: Bank Indonesia | code: IDN | sectors: GOV | example: The Bank Indonesia condemned the attack on Tuesday. => Bank Indonesia = IDN GOV
org.bangko-sentral-ng-pilipinas | name: Bangko Sentral ng Pilipinas | code: PHL | sectors: GOV | example: The Bangko Sentral ng Pilipinas condemned the attack on Tuesday. => Bangko Sentral ng Pilipinas = PHL GOV
org.monetary-authority-of-singapore | name: Monetary Authority of Singapore | code: SGP | sectors: GOV | example: The mediators criticized the Monetary Authority of Singapore. => Monetary Authority of Singapore = SGP GOV
org.hong-kong-monetary-authority | name: Hong Kong Monetary Authority | names: HKMA | code: HKG | sectors: GOV | example: The Hong Kong Monetary Authority called for talks. => Hong Kong Monetary Authority = HKG GOV
org.bank-of-korea | name: Bank of Korea | code: KOR | sectors: GOV | example: The mediators criticized the Bank of Korea. => Bank of Korea = KOR GOV
org.state-bank-of-vietnam | name: State Bank of Vietnam | code: VNM | sectors: GOV | example: The envoys praised the State Bank of Vietnam. => State Bank of Vietnam = VNM GOV
org.reserve-bank-of-australia | name: Reserve Bank of Australia | code: AUS | sectors: GOV | example: The delegates thanked the Reserve Bank of Australia. => Reserve Bank of Australia = AUS GOV
org.reserve-bank-of-new-zealand | name: Reserve Bank of New Zealand | code: NZL | sectors: GOV | example: The Reserve Bank of New Zealand condemned the attack on Tuesday. => Reserve Bank of New Zealand = NZL GOV
org.bank-of-canada | name: Bank of Canada | code: CAN | sectors: GOV | example: The mediators criticized the Bank of Canada. => Bank of Canada = CAN GOV
org.banxico | name: Banxico | names: Bank of Mexico | code: MEX | sectors: GOV | example: Banxico welcomed the decision. => Banxico = MEX GOV
org.banco-central-do-brasil | name: Banco Central do Brasil | names: Central Bank of Brazil | code: BRA | sectors: GOV | example: The diplomats supported Banco Central do Brasil. => Banco Central do Brasil = BRA GOV
org.central-bank-of-venezuela | name: Central Bank of Venezuela | code: VEN | sectors: GOV | example: The Central Bank of Venezuela called for talks. => Central Bank of Venezuela = VEN GOV
org.central-bank-of-argentina | name: Central Bank of Argentina | code: ARG | sectors: GOV | example: The Central Bank of Argentina warned the rebels. => Central Bank of Argentina = ARG GOV
org.banco-de-la-republica | name: Banco de la República | code: COL | sectors: GOV | example: The diplomats supported Banco de la República. => Banco de la República = COL GOV
org.south-african-reserve-bank | name: South African Reserve Bank | code: ZAF | sectors: GOV | example: The delegates thanked South African Reserve Bank. => South African Reserve Bank = ZAF GOV
org.reserve-bank-of-zimbabwe | name: Reserve Bank of Zimbabwe | code: ZWE | sectors: GOV | example: The diplomats supported the Reserve Bank of Zimbabwe. => Reserve Bank of Zimbabwe = ZWE GOV
org.central-bank-of-nigeria | name: Central Bank of Nigeria | code: NGA | sectors: GOV | example: The mediators criticized the Central Bank of Nigeria. => Central Bank of Nigeria = NGA GOV
org.central-bank-of-kenya | name: Central Bank of Kenya | code: KEN | sectors: GOV | example: The Central Bank of Kenya condemned the attack on Tuesday. => Central Bank of Kenya = KEN GOV
org.bank-of-ghana | name: Bank of Ghana | code: GHA | sectors: GOV | example: The diplomats supported the Bank of Ghana. => Bank of Ghana = GHA GOV
org.national-bank-of-ethiopia | name: National Bank of Ethiopia | code: ETH | sectors: GOV | example: The envoys praised the National Bank of Ethiopia. => National Bank of Ethiopia = ETH GOV
org.bank-of-tanzania | name: Bank of Tanzania | code: TZA | sectors: GOV | example: The delegates thanked the Bank of Tanzania. => Bank of Tanzania = TZA GOV
org.bank-of-zambia | name: Bank of Zambia | code: ZMB | sectors: GOV | example: The Bank of Zambia welcomed the decision. => Bank of Zambia = ZMB GOV
org.central-bank-of-libya | name: Central Bank of Libya | code: LBY | sectors: GOV | example: The Central Bank of Libya rejected the offer. => Central Bank of Libya = LBY GOV
org.central-bank-of-egypt | name: Central Bank of Egypt | code: EGY | sectors: GOV | example: The diplomats supported the Central Bank of Egypt. => Central Bank of Egypt = EGY GOV
org.central-bank-of-russia | name: Central Bank of Russia | code: RUS | sectors: GOV | example: The delegates thanked the Central Bank of Russia. => Central Bank of Russia = RUS GOV
org.central-bank-of-iraq | name: Central Bank of Iraq | code: IRQ | sectors: GOV | example: The Central Bank of Iraq welcomed the decision. => Central Bank of Iraq = IRQ GOV
org.central-bank-of-syria | name: Central Bank of Syria | code: SYR | sectors: GOV | example: The mediators criticized the Central Bank of Syria. => Central Bank of Syria = SYR GOV
org.central-bank-of-yemen | name: Central Bank of Yemen | code: YEM | sectors: GOV | example: The diplomats supported the Central Bank of Yemen. => Central Bank of Yemen = YEM GOV
org.central-bank-of-azerbaijan | name: Central Bank of Azerbaijan | code: AZE | sectors: GOV | example: The Central Bank of Azerbaijan welcomed the decision. => Central Bank of Azerbaijan = AZE GOV
org.bank-of-uganda | name: Bank of Uganda | code: UGA | sectors: GOV | example: The Bank of Uganda warned the rebels. => Bank of Uganda = UGA GOV

# Election commissions.
org.central-election-commission-of-russia | name: Central Election Commission of Russia | names: Russian Central Election Commission | code: RUS | sectors: GOV | example: The Central Election Commission of Russia called for talks. => Central Election Commission of Russia = RUS GOV
org.central-election-commission-of-ukraine | name: Central Election Commission of Ukraine | names: Ukrainian Central Election Commission | code: UKR | sectors: GOV | example: The Central Election Commission of Ukraine welcomed the decision. => Central Election Commission of Ukraine = UKR GOV
org.central-election-commission-of-georgia | name: Central Election Commission of Georgia | names: Georgian Central Election Commission | code: GEO | sectors: GOV | example: The diplomats supported the Central Election Commission of Georgia. => Central Election Commission of Georgia = GEO GOV
org.election-commission-of-india | name: Election Commission of India | code: IND | sectors: GOV | example: The diplomats supported the Election Commission of India. => Election Commission of India = IND GOV
org.election-commission-of-pakistan | name: Election Commission of Pakistan | code: PAK | sectors: GOV | example: The Election Commission of Pakistan rejected the offer. => Election Commission of Pakistan = PAK GOV
org.election-commission-of-bangladesh | name: Election Commission of Bangladesh | code: BGD | sectors: GOV | example: The Election Commission of Bangladesh welcomed the decision. => Election Commission of Bangladesh = BGD GOV
org.independent-electoral-and-boundaries-commission | name: Independent Electoral and Boundaries Commission | names: IEBC | code: KEN | sectors: GOV | example: The diplomats supported the Independent Electoral and Boundaries Commission. => Independent Electoral and Boundaries Commission = KEN GOV
org.independent-national-electoral-commission | name: Independent National Electoral Commission | names: INEC | code: NGA | sectors: GOV | example: The ministers blamed the Independent National Electoral Commission. => Independent National Electoral Commission = NGA GOV
org.independent-national-electoral-commission-of-congo | name: Independent National Electoral Commission of Congo | code: COD | sectors: GOV | example: The ministers blamed the Independent National Electoral Commission of Congo. => Independent National Electoral Commission of Congo = COD GOV
org.electoral-commission-of-ghana | name: Electoral Commission of Ghana | code: GHA | sectors: GOV | example: The Electoral Commission of Ghana warned the rebels. => Electoral Commission of Ghana = GHA GOV
org.independent-electoral-commission-of-south-africa | name: Independent Electoral Commission of South Africa | names: Electoral Commission of South Africa | code: ZAF | sectors: GOV | example: The ministers blamed the Independent Electoral Commission of South Africa. => Independent Electoral Commission of South Africa = ZAF GOV
org.zimbabwe-electoral-commission | name: Zimbabwe Electoral Commission | code: ZWE | sectors: GOV | example: The diplomats supported the Zimbabwe Electoral Commission. => Zimbabwe Electoral Commission = ZWE GOV
org.electoral-commission-of-zambia | name: Electoral Commission of Zambia | code: ZMB | sectors: GOV | example: The mediators criticized the Electoral Commission of Zambia. => Electoral Commission of Zambia = ZMB GOV
org.malawi-electoral-commission | name: Malawi Electoral Commission | code: MWI | sectors: GOV | example: The Malawi Electoral Commission warned the rebels. => Malawi Electoral Commission = MWI GOV
org.electoral-commission-of-uganda | name: Electoral Commission of Uganda | code: UGA | sectors: GOV | example: The ministers blamed the Electoral Commission of Uganda. => Electoral Commission of Uganda = UGA GOV
org.national-electoral-commission-of-tanzania | name: National Electoral Commission of Tanzania | code: TZA | sectors: GOV | example: The mediators criticized the National Electoral Commission of Tanzania. => National Electoral Commission of Tanzania = TZA GOV
org.electoral-commission-for-sierra-leone | name: Electoral Commission for Sierra Leone | code: SLE | sectors: GOV | example: The envoys praised the Electoral Commission for Sierra Leone. => Electoral Commission for Sierra Leone = SLE GOV
org.national-elections-commission | name: National Elections Commission | code: LBR | sectors: GOV | example: The National Elections Commission condemned the attack on Tuesday. => National Elections Commission = LBR GOV
org.national-election-board-of-ethiopia | name: National Election Board of Ethiopia | code: ETH | sectors: GOV | example: The National Election Board of Ethiopia called for talks. => National Election Board of Ethiopia = ETH GOV
org.high-national-elections-commission | name: High National Elections Commission | code: LBY | sectors: GOV | example: The High National Elections Commission called for talks. => High National Elections Commission = LBY GOV
org.independent-high-electoral-commission | name: Independent High Electoral Commission | code: IRQ | sectors: GOV | example: The Independent High Electoral Commission welcomed the decision. => Independent High Electoral Commission = IRQ GOV
org.supreme-election-council | name: Supreme Election Council | names: Supreme Electoral Council, YSK | code: TUR | sectors: GOV | example: The diplomats supported the Supreme Election Council. => Supreme Election Council = TUR GOV
org.independent-election-commission-of-afghanistan | name: Independent Election Commission of Afghanistan | code: AFG | sectors: GOV | example: The diplomats supported the Independent Election Commission of Afghanistan. => Independent Election Commission of Afghanistan = AFG GOV
org.commission-on-elections | name: Commission on Elections | names: Comelec, COMELEC | code: PHL | sectors: GOV | example: The Commission on Elections warned the rebels. => Commission on Elections = PHL GOV
org.general-elections-commission-of-indonesia | name: General Elections Commission of Indonesia | code: IDN | sectors: GOV | example: The General Elections Commission of Indonesia rejected the offer. => General Elections Commission of Indonesia = IDN GOV
org.election-commission-of-malaysia | name: Election Commission of Malaysia | code: MYS | sectors: GOV | example: The diplomats supported the Election Commission of Malaysia. => Election Commission of Malaysia = MYS GOV
org.union-election-commission | name: Union Election Commission | code: MMR | sectors: GOV | example: The Union Election Commission condemned the attack on Tuesday. => Union Election Commission = MMR GOV
org.election-commission-of-thailand | name: Election Commission of Thailand | code: THA | sectors: GOV | example: The Election Commission of Thailand rejected the offer. => Election Commission of Thailand = THA GOV
org.national-election-committee | name: National Election Committee | code: KHM | sectors: GOV | example: The National Election Committee condemned the attack on Tuesday. => National Election Committee = KHM GOV
org.electoral-commission-of-the-united-kingdom | name: Electoral Commission of the United Kingdom | code: GBR | sectors: GOV | example: The Electoral Commission of the United Kingdom condemned the attack on Tuesday. => Electoral Commission of the United Kingdom = GBR GOV
org.federal-election-commission | name: Federal Election Commission | names: FEC | code: USA | sectors: GOV | example: The ministers blamed the Federal Election Commission. => Federal Election Commission = USA GOV
org.elections-canada | name: Elections Canada | code: CAN | sectors: GOV | example: The delegates thanked Elections Canada. => Elections Canada = CAN GOV
org.national-electoral-institute | name: National Electoral Institute | names: Instituto Nacional Electoral, Federal Electoral Institute | code: MEX | sectors: GOV | example: The National Electoral Institute warned the rebels. => National Electoral Institute = MEX GOV
org.national-electoral-council-of-honduras | name: National Electoral Council of Honduras | names: Supreme Electoral Tribunal of Honduras | code: HND | sectors: GOV | example: The National Electoral Council of Honduras condemned the attack on Tuesday. => National Electoral Council of Honduras = HND GOV
org.provisional-electoral-council | name: Provisional Electoral Council | names: Haitian Provisional Electoral Council | code: HTI | sectors: GOV | example: The delegates thanked the Provisional Electoral Council. => Provisional Electoral Council = HTI GOV
org.central-election-commission-of-belarus | name: Central Election Commission of Belarus | code: BLR | sectors: GOV | example: The delegates thanked the Central Election Commission of Belarus. => Central Election Commission of Belarus = BLR GOV

# Human rights institutions, agencies and departments with names of their own.
org.national-aeronautics-and-space-administration | name: National Aeronautics and Space Administration | code: USA | sectors: GOV | example: The National Aeronautics and Space Administration called for talks. => National Aeronautics and Space Administration = USA GOV
org.federal-aviation-administration | name: Federal Aviation Administration | names: FAA | code: USA | sectors: GOV | example: The Federal Aviation Administration rejected the offer. => Federal Aviation Administration = USA GOV
org.federal-emergency-management-agency | name: Federal Emergency Management Agency | names: FEMA | code: USA | sectors: GOV | example: The diplomats supported the Federal Emergency Management Agency. => Federal Emergency Management Agency = USA GOV
org.federal-communications-commission | name: Federal Communications Commission | names: FCC | code: USA | sectors: GOV | example: The Federal Communications Commission condemned the attack on Tuesday. => Federal Communications Commission = USA GOV
org.federal-trade-commission | name: Federal Trade Commission | names: FTC | code: USA | sectors: GOV | example: The delegates thanked the Federal Trade Commission. => Federal Trade Commission = USA GOV
org.internal-revenue-service | name: Internal Revenue Service | names: IRS | code: USA | sectors: GOV | example: The Internal Revenue Service rejected the offer. => Internal Revenue Service = USA GOV
org.national-oceanic-and-atmospheric-administration | name: National Oceanic and Atmospheric Administration | names: NOAA | code: USA | sectors: GOV | example: The envoys praised the National Oceanic and Atmospheric Administration. => National Oceanic and Atmospheric Administration = USA GOV
org.u-s-department-of-energy | name: U.S. Department of Energy | names: U.S. Energy Department, US Energy Department | code: USA | sectors: GOV | example: The diplomats supported the U.S. Department of Energy. => U.S. Department of Energy = USA GOV
org.u-s-department-of-agriculture | name: U.S. Department of Agriculture | names: USDA | code: USA | sectors: GOV | example: The U.S. Department of Agriculture condemned the attack on Tuesday. => U.S. Department of Agriculture = USA GOV
org.u-s-department-of-the-interior | name: U.S. Department of the Interior | code: USA | sectors: GOV | example: The U.S. Department of the Interior condemned the attack on Tuesday. => U.S. Department of the Interior = USA GOV
org.u-s-department-of-labor | name: U.S. Department of Labor | names: U.S. Labor Department | code: USA | sectors: GOV | example: The diplomats supported the U.S. Department of Labor. => U.S. Department of Labor = USA GOV
org.u-s-department-of-education | name: U.S. Department of Education | names: U.S. Education Department | code: USA | sectors: GOV | example: The U.S. Department of Education called for talks. => U.S. Department of Education = USA GOV
org.u-s-department-of-transportation | name: U.S. Department of Transportation | code: USA | sectors: GOV | example: The mediators criticized the U.S. Department of Transportation. => U.S. Department of Transportation = USA GOV
org.department-of-veterans-affairs | name: Department of Veterans Affairs | names: Veterans Affairs Department | code: USA | sectors: GOV | example: The delegates thanked the Department of Veterans Affairs. => Department of Veterans Affairs = USA GOV
org.u-s-department-of-health-and-human-services | name: U.S. Department of Health and Human Services | names: HHS | code: USA | sectors: GOV | example: The delegates thanked the U.S. Department of Health and Human Services. => U.S. Department of Health and Human Services = USA GOV
org.office-of-management-and-budget | name: Office of Management and Budget | names: OMB | code: USA | sectors: GOV | example: The Office of Management and Budget welcomed the decision. => Office of Management and Budget = USA GOV
org.office-of-the-united-states-trade-representative | name: Office of the United States Trade Representative | names: Office of the U.S. Trade Representative, USTR | code: USA | sectors: GOV | example: The mediators criticized the Office of the United States Trade Representative. => Office of the United States Trade Representative = USA GOV
org.bureau-of-industry-and-security | name: Bureau of Industry and Security | code: USA | sectors: GOV | example: The ministers blamed the Bureau of Industry and Security. => Bureau of Industry and Security = USA GOV
org.export-import-bank-of-the-united-states | name: Export-Import Bank of the United States | names: U.S. Export-Import Bank, Exim Bank | code: USA | sectors: GOV | example: The diplomats supported the Export-Import Bank of the United States. => Export-Import Bank of the United States = USA GOV
org.peace-corps | name: Peace Corps | code: USA | sectors: GOV | example: The diplomats supported the Peace Corps. => Peace Corps = USA GOV
org.department-of-government-efficiency | name: Department of Government Efficiency | names: DOGE | code: USA | sectors: GOV | example: The diplomats supported the Department of Government Efficiency. => Department of Government Efficiency = USA GOV
org.nuclear-regulatory-commission | name: Nuclear Regulatory Commission | code: USA | sectors: GOV | example: The Nuclear Regulatory Commission welcomed the decision. => Nuclear Regulatory Commission = USA GOV
org.national-transportation-safety-board | name: National Transportation Safety Board | names: NTSB | code: USA | sectors: GOV | example: The National Transportation Safety Board rejected the offer. => National Transportation Safety Board = USA GOV
org.national-nuclear-security-administration | name: National Nuclear Security Administration | code: USA | sectors: GOV | example: The diplomats supported the National Nuclear Security Administration. => National Nuclear Security Administration = USA GOV
org.u-s-citizenship-and-immigration-services | name: U.S. Citizenship and Immigration Services | names: USCIS | code: USA | sectors: GOV | example: The U.S. Citizenship and Immigration Services welcomed the decision. => U.S. Citizenship and Immigration Services = USA GOV
org.millennium-challenge-corporation | name: Millennium Challenge Corporation | code: USA | sectors: GOV | example: The ministers blamed the Millennium Challenge Corporation. => Millennium Challenge Corporation = USA GOV
org.u-s-international-development-finance-corporation | name: U.S. International Development Finance Corporation | names: International Development Finance Corporation | code: USA | sectors: GOV | example: The diplomats supported the U.S. International Development Finance Corporation. => U.S. International Development Finance Corporation = USA GOV
org.u-s-agency-for-global-media | name: U.S. Agency for Global Media | code: USA | sectors: GOV | example: The U.S. Agency for Global Media called for talks. => U.S. Agency for Global Media = USA GOV
org.bureau-of-labor-statistics | name: Bureau of Labor Statistics | code: USA | sectors: GOV | example: The Bureau of Labor Statistics warned the rebels. => Bureau of Labor Statistics = USA GOV
org.census-bureau | name: Census Bureau | names: U.S. Census Bureau | code: USA | sectors: GOV | example: The Census Bureau called for talks. => Census Bureau = USA GOV
org.u-s-commission-on-international-religious-freedom | name: U.S. Commission on International Religious Freedom | names: USCIRF, US Commission on International Religious Freedom | code: USA | sectors: GOV | example: The U.S. Commission on International Religious Freedom condemned the attack on Tuesday. => U.S. Commission on International Religious Freedom = USA GOV
org.american-institute-in-taiwan | name: American Institute in Taiwan | code: USA | sectors: GOV | example: The envoys praised the American Institute in Taiwan. => American Institute in Taiwan = USA GOV
org.broadcasting-board-of-governors | name: Broadcasting Board of Governors | code: USA | sectors: GOV | example: The Broadcasting Board of Governors warned the rebels. => Broadcasting Board of Governors = USA GOV
org.iraq-study-group | name: Iraq Study Group | code: USA | sectors: GOV | example: The diplomats supported the Iraq Study Group. => Iraq Study Group = USA GOV
org.9-11-commission | name: 9/11 Commission | code: USA | sectors: GOV | example: The delegates thanked the 9/11 Commission. => 9/11 Commission = USA GOV
org.united-states-postal-service | name: United States Postal Service | names: U.S. Postal Service, US Postal Service | code: USA | sectors: GOV | example: The ministers blamed the United States Postal Service. => United States Postal Service = USA GOV
org.smithsonian-institution | name: Smithsonian Institution | code: USA | sectors: GOV | example: The envoys praised the Smithsonian Institution. => Smithsonian Institution = USA GOV
org.national-park-service | name: National Park Service | code: USA | sectors: GOV | example: The National Park Service warned the rebels. => National Park Service = USA GOV
org.u-s-geological-survey | name: U.S. Geological Survey | names: US Geological Survey, USGS | code: USA | sectors: GOV | example: The mediators criticized U.S. Geological Survey. => U.S. Geological Survey = USA GOV
org.national-weather-service | name: National Weather Service | code: USA | sectors: GOV | example: The diplomats supported the National Weather Service. => National Weather Service = USA GOV
org.national-hurricane-center | name: National Hurricane Center | code: USA | sectors: GOV | example: The National Hurricane Center called for talks. => National Hurricane Center = USA GOV
org.bureau-of-indian-affairs | name: Bureau of Indian Affairs | code: USA | sectors: GOV | example: The delegates thanked the Bureau of Indian Affairs. => Bureau of Indian Affairs = USA GOV
org.war-department | name: War Department | names: Department of War, U.S. Department of War, U.S. War Department | code: USA | sectors: GOV | example: The envoys praised the War Department. => War Department = USA GOV
org.committee-on-foreign-investment-in-the-united-states | name: Committee on Foreign Investment in the United States | names: CFIUS | code: USA | sectors: GOV | example: The Committee on Foreign Investment in the United States rejected the offer. => Committee on Foreign Investment in the United States = USA GOV
org.fincen | name: FinCEN | names: Financial Crimes Enforcement Network | code: USA | sectors: GOV | example: FinCEN called for talks. => FinCEN = USA GOV
org.bureau-of-diplomatic-security | name: Bureau of Diplomatic Security | code: USA | sectors: GOV | example: The ministers blamed the Bureau of Diplomatic Security. => Bureau of Diplomatic Security = USA GOV
org.national-institutes-of-health | name: National Institutes of Health | code: USA | sectors: HLH | example: The envoys praised the National Institutes of Health. => National Institutes of Health = USA HLH
org.u-s-naval-war-college | name: U.S. Naval War College | code: USA | sectors: EDU | example: The diplomats supported U.S. Naval War College. => U.S. Naval War College = USA EDU
org.naval-war-college | name: Naval War College | code: USA | sectors: EDU | example: Naval War College rejected the offer. => Naval War College = USA EDU
org.department-for-international-development | name: Department for International Development | names: DFID, DfID | code: GBR | sectors: GOV | example: The Department for International Development condemned the attack on Tuesday. => Department for International Development = GBR GOV
org.hm-treasury | name: HM Treasury | code: GBR | sectors: GOV | example: The mediators criticized HM Treasury. => HM Treasury = GBR GOV
org.hm-revenue-and-customs | name: HM Revenue and Customs | names: HMRC | code: GBR | sectors: GOV | example: The HM Revenue and Customs rejected the offer. => HM Revenue and Customs = GBR GOV
org.british-council | name: British Council | code: GBR | sectors: GOV | example: The mediators criticized the British Council. => British Council = GBR GOV
org.ofcom | name: Ofcom | code: GBR | sectors: GOV | example: Ofcom called for talks. => Ofcom = GBR GOV
org.crown-estate | name: Crown Estate | code: GBR | sectors: GOV | example: Crown Estate called for talks. => Crown Estate = GBR GOV
org.equality-and-human-rights-commission | name: Equality and Human Rights Commission | code: GBR | sectors: GOV | example: The Equality and Human Rights Commission called for talks. => Equality and Human Rights Commission = GBR GOV
org.northern-ireland-office | name: Northern Ireland Office | code: GBR | sectors: GOV | example: The Northern Ireland Office rejected the offer. => Northern Ireland Office = GBR GOV
org.information-commissioner-s-office | name: Information Commissioner's Office | code: GBR | sectors: GOV | example: The diplomats supported the Information Commissioner's Office. => Information Commissioner's Office = GBR GOV
org.charity-commission | name: Charity Commission | code: GBR | sectors: GOV | example: The ministers blamed the Charity Commission. => Charity Commission = GBR GOV
org.companies-house | name: Companies House | code: GBR | sectors: GOV | example: The envoys praised Companies House. => Companies House = GBR GOV
org.office-for-national-statistics | name: Office for National Statistics | code: GBR | sectors: GOV | example: The Office for National Statistics condemned the attack on Tuesday. => Office for National Statistics = GBR GOV
org.met-office | name: Met Office | code: GBR | sectors: GOV | example: The mediators criticized the Met Office. => Met Office = GBR GOV
org.department-for-business-and-trade | name: Department for Business and Trade | code: GBR | sectors: GOV | example: The ministers blamed the Department for Business and Trade. => Department for Business and Trade = GBR GOV
org.national-health-service | name: National Health Service | names: NHS | code: GBR | sectors: HLH | example: The envoys praised the National Health Service. => National Health Service = GBR HLH
org.public-health-england | name: Public Health England | code: GBR | sectors: HLH | example: Public Health England warned the rebels. => Public Health England = GBR HLH
org.uk-health-security-agency | name: UK Health Security Agency | code: GBR | sectors: HLH | example: The UK Health Security Agency warned the rebels. => UK Health Security Agency = GBR HLH
org.auswartiges-amt | name: Auswärtiges Amt | names: German Foreign Office | code: DEU | sectors: GOV | example: The diplomats supported Auswärtiges Amt. => Auswärtiges Amt = DEU GOV
org.federal-chancellery-of-germany | name: Federal Chancellery of Germany | names: German Chancellery | code: DEU | sectors: GOV | example: The mediators criticized the Federal Chancellery of Germany. => Federal Chancellery of Germany = DEU GOV
org.giz | name: GIZ | code: DEU | sectors: GOV | example: The delegates thanked GIZ. => GIZ = DEU GOV
org.kreditanstalt-fur-wiederaufbau | name: Kreditanstalt für Wiederaufbau | names: KfW | code: DEU | sectors: GOV | example: Kreditanstalt für Wiederaufbau called for talks. => Kreditanstalt für Wiederaufbau = DEU GOV
org.bundesnetzagentur | name: Bundesnetzagentur | code: DEU | sectors: GOV | example: The diplomats supported Bundesnetzagentur. => Bundesnetzagentur = DEU GOV
org.bafin | name: BaFin | code: DEU | sectors: GOV | example: The mediators criticized BaFin. => BaFin = DEU GOV
org.bamf | name: BAMF | code: DEU | sectors: GOV | example: The mediators criticized BAMF. => BAMF = DEU GOV
org.robert-koch-institute | name: Robert Koch Institute | code: DEU | sectors: GOV | example: The diplomats supported the Robert Koch Institute. => Robert Koch Institute = DEU GOV
org.agence-francaise-de-developpement | name: Agence Française de Développement | names: French Development Agency | code: FRA | sectors: GOV | example: Agence Française de Développement welcomed the decision. => Agence Française de Développement = FRA GOV
org.swiss-federal-council | name: Swiss Federal Council | code: CHE | sectors: GOV | example: The Swiss Federal Council welcomed the decision. => Swiss Federal Council = CHE GOV
org.federal-department-of-foreign-affairs | name: Federal Department of Foreign Affairs | code: CHE | sectors: GOV | example: The Federal Department of Foreign Affairs rejected the offer. => Federal Department of Foreign Affairs = CHE GOV
org.swiss-agency-for-development-and-cooperation | name: Swiss Agency for Development and Cooperation | code: CHE | sectors: GOV | example: The Swiss Agency for Development and Cooperation welcomed the decision. => Swiss Agency for Development and Cooperation = CHE GOV
org.state-secretariat-for-economic-affairs | name: State Secretariat for Economic Affairs | code: CHE | sectors: GOV | example: The State Secretariat for Economic Affairs condemned the attack on Tuesday. => State Secretariat for Economic Affairs = CHE GOV
org.generalitat | name: Generalitat | names: Generalitat de Catalunya | code: ESP | sectors: GOV | example: Generalitat warned the rebels. => Generalitat = ESP GOV
org.camoes-institute | name: Camões Institute | code: PRT | sectors: GOV | example: The diplomats supported the Camões Institute. => Camões Institute = PRT GOV
org.rijkswaterstaat | name: Rijkswaterstaat | code: NLD | sectors: GOV | example: The mediators criticized Rijkswaterstaat. => Rijkswaterstaat = NLD GOV
org.dutch-safety-board | name: Dutch Safety Board | code: NLD | sectors: GOV | example: The diplomats supported the Dutch Safety Board. => Dutch Safety Board = NLD GOV
org.swedish-migration-agency | name: Swedish Migration Agency | code: SWE | sectors: GOV | example: The Swedish Migration Agency called for talks. => Swedish Migration Agency = SWE GOV
org.swedish-international-development-cooperation-agency | name: Swedish International Development Cooperation Agency | code: SWE | sectors: GOV | example: The mediators criticized the Swedish International Development Cooperation Agency. => Swedish International Development Cooperation Agency = SWE GOV
org.norwegian-agency-for-development-cooperation | name: Norwegian Agency for Development Cooperation | code: NOR | sectors: GOV | example: The envoys praised the Norwegian Agency for Development Cooperation. => Norwegian Agency for Development Cooperation = NOR GOV
org.danida | name: Danida | code: DNK | sectors: GOV | example: Danida welcomed the decision. => Danida = DNK GOV
org.finnish-immigration-service | name: Finnish Immigration Service | code: FIN | sectors: GOV | example: The delegates thanked the Finnish Immigration Service. => Finnish Immigration Service = FIN GOV
org.institute-of-national-remembrance | name: Institute of National Remembrance | code: POL | sectors: GOV | example: The ministers blamed the Institute of National Remembrance. => Institute of National Remembrance = POL GOV
org.government-centre-for-security | name: Government Centre for Security | code: POL | sectors: GOV | example: The mediators criticized the Government Centre for Security. => Government Centre for Security = POL GOV
org.sovereignty-protection-office | name: Sovereignty Protection Office | code: HUN | sectors: GOV | example: The Sovereignty Protection Office condemned the attack on Tuesday. => Sovereignty Protection Office = HUN GOV
org.roskomnadzor | name: Roskomnadzor | code: RUS | sectors: GOV | example: The delegates thanked Roskomnadzor. => Roskomnadzor = RUS GOV
org.roscosmos | name: Roscosmos | code: RUS | sectors: GOV | example: The ministers blamed Roscosmos. => Roscosmos = RUS GOV
org.rosselkhoznadzor | name: Rosselkhoznadzor | code: RUS | sectors: GOV | example: The envoys praised Rosselkhoznadzor. => Rosselkhoznadzor = RUS GOV
org.rosoboronexport | name: Rosoboronexport | code: RUS | sectors: GOV | example: The mediators criticized Rosoboronexport. => Rosoboronexport = RUS GOV
org.rospotrebnadzor | name: Rospotrebnadzor | code: RUS | sectors: GOV | example: Rospotrebnadzor warned the rebels. => Rospotrebnadzor = RUS GOV
org.security-council-of-russia | name: Security Council of Russia | names: Russian Security Council, Security Council of the Russian Federation | code: RUS | sectors: GOV | example: The delegates thanked the Security Council of Russia. => Security Council of Russia = RUS GOV
org.rossotrudnichestvo | name: Rossotrudnichestvo | code: RUS | sectors: GOV | example: Rossotrudnichestvo condemned the attack on Tuesday. => Rossotrudnichestvo = RUS GOV
org.federal-customs-service-of-russia | name: Federal Customs Service of Russia | code: RUS | sectors: GOV | example: The Federal Customs Service of Russia called for talks. => Federal Customs Service of Russia = RUS GOV
org.presidential-human-rights-council-of-russia | name: Presidential Human Rights Council of Russia | code: RUS | sectors: GOV | example: The Presidential Human Rights Council of Russia rejected the offer. => Presidential Human Rights Council of Russia = RUS GOV
org.russian-direct-investment-fund | name: Russian Direct Investment Fund | code: RUS | sectors: GOV | example: The Russian Direct Investment Fund called for talks. => Russian Direct Investment Fund = RUS GOV
org.rosavtodor | name: Rosavtodor | code: RUS | sectors: GOV | example: The ministers blamed Rosavtodor. => Rosavtodor = RUS GOV
org.rosaviatsia | name: Rosaviatsia | code: RUS | sectors: GOV | example: The ministers blamed Rosaviatsia. => Rosaviatsia = RUS GOV
org.rosstat | name: Rosstat | code: RUS | sectors: GOV | example: The envoys praised Rosstat. => Rosstat = RUS GOV
org.gosplan | name: Gosplan | code: RUS | sectors: GOV | example: Gosplan called for talks. => Gosplan = RUS GOV
org.emergencies-ministry-of-russia | name: Emergencies Ministry of Russia | names: EMERCOM | code: RUS | sectors: GOV | example: The Emergencies Ministry of Russia called for talks. => Emergencies Ministry of Russia = RUS GOV
org.federal-penitentiary-service | name: Federal Penitentiary Service | code: RUS | sectors: GOV | example: The envoys praised the Federal Penitentiary Service. => Federal Penitentiary Service = RUS GOV
org.office-of-the-president-of-ukraine | name: Office of the President of Ukraine | code: UKR | sectors: GOV | example: The Office of the President of Ukraine warned the rebels. => Office of the President of Ukraine = UKR GOV
org.national-security-and-defence-council-of-ukraine | name: National Security and Defence Council of Ukraine | names: National Security and Defense Council of Ukraine | code: UKR | sectors: GOV | example: The delegates thanked the National Security and Defence Council of Ukraine. => National Security and Defence Council of Ukraine = UKR GOV
org.energoatom | name: Energoatom | code: UKR | sectors: GOV | example: The delegates thanked Energoatom. => Energoatom = UKR GOV
org.ukrenergo | name: Ukrenergo | code: UKR | sectors: GOV | example: Ukrenergo rejected the offer. => Ukrenergo = UKR GOV
org.state-emergency-service-of-ukraine | name: State Emergency Service of Ukraine | names: State Emergency Service | code: UKR | sectors: GOV | example: The delegates thanked the State Emergency Service of Ukraine. => State Emergency Service of Ukraine = UKR GOV
org.security-council-of-belarus | name: Security Council of Belarus | code: BLR | sectors: GOV | example: The ministers blamed the Security Council of Belarus. => Security Council of Belarus = BLR GOV
org.diyanet | name: Diyanet | names: Directorate of Religious Affairs | code: TUR | sectors: GOV | example: The diplomats supported Diyanet. => Diyanet = TUR GOV
org.afad | name: AFAD | names: Disaster and Emergency Management Authority | code: TUR | sectors: GOV | example: AFAD rejected the offer. => AFAD = TUR GOV
org.tika | name: TIKA | names: Turkish Cooperation and Coordination Agency | code: TUR | sectors: GOV | example: The ministers blamed TIKA. => TIKA = TUR GOV
org.presidency-of-defence-industries | name: Presidency of Defence Industries | code: TUR | sectors: GOV | example: The delegates thanked the Presidency of Defence Industries. => Presidency of Defence Industries = TUR GOV
org.rtuk | name: RTUK | names: RTÜK | code: TUR | sectors: GOV | example: The ministers blamed RTUK. => RTUK = TUR GOV
org.higher-education-council-of-turkey | name: Higher Education Council of Turkey | names: YÖK | code: TUR | sectors: GOV | example: The Higher Education Council of Turkey warned the rebels. => Higher Education Council of Turkey = TUR GOV
org.civil-administration-of-israel | name: Civil Administration of Israel | names: Israeli Civil Administration | code: ISR | sectors: GOV | example: The mediators criticized the Civil Administration of Israel. => Civil Administration of Israel = ISR GOV
org.israel-antiquities-authority | name: Israel Antiquities Authority | code: ISR | sectors: GOV | example: The Israel Antiquities Authority warned the rebels. => Israel Antiquities Authority = ISR GOV
org.israel-atomic-energy-commission | name: Israel Atomic Energy Commission | code: ISR | sectors: GOV | example: The ministers blamed the Israel Atomic Energy Commission. => Israel Atomic Energy Commission = ISR GOV
org.israel-land-authority | name: Israel Land Authority | code: ISR | sectors: GOV | example: The Israel Land Authority called for talks. => Israel Land Authority = ISR GOV
org.israel-prison-service | name: Israel Prison Service | names: Israeli Prison Service | code: ISR | sectors: COP | example: The Israel Prison Service welcomed the decision. => Israel Prison Service = ISR COP
org.palestinian-central-elections-commission | name: Palestinian Central Elections Commission | code: PSE | sectors: GOV | example: The delegates thanked the Palestinian Central Elections Commission. => Palestinian Central Elections Commission = PSE GOV
org.palestine-monetary-authority | name: Palestine Monetary Authority | code: PSE | sectors: GOV | example: The diplomats supported the Palestine Monetary Authority. => Palestine Monetary Authority = PSE GOV
org.gaza-health-ministry | name: Gaza Health Ministry | names: Palestinian Health Ministry | code: PSE | sectors: HLH | example: The Gaza Health Ministry called for talks. => Gaza Health Ministry = PSE HLH
org.expediency-council | name: Expediency Council | names: Expediency Discernment Council | code: IRN | sectors: GOV | example: The mediators criticized the Expediency Council. => Expediency Council = IRN GOV
org.atomic-energy-organization-of-iran | name: Atomic Energy Organization of Iran | code: IRN | sectors: GOV | example: The delegates thanked the Atomic Energy Organization of Iran. => Atomic Energy Organization of Iran = IRN GOV
org.bonyad-mostazafan | name: Bonyad Mostazafan | code: IRN | sectors: GOV | example: The ministers blamed Bonyad Mostazafan. => Bonyad Mostazafan = IRN GOV
org.setad | name: Setad | code: IRN | sectors: GOV | example: Setad condemned the attack on Tuesday. => Setad = IRN GOV
org.astan-quds-razavi | name: Astan Quds Razavi | code: IRN | sectors: GOV | example: Astan Quds Razavi condemned the attack on Tuesday. => Astan Quds Razavi = IRN GOV
org.public-investment-fund | name: Public Investment Fund | code: SAU | sectors: BUS | example: The Public Investment Fund condemned the attack on Tuesday. => Public Investment Fund = SAU BUS
org.ksrelief | name: KSrelief | names: King Salman Humanitarian Aid and Relief Center | code: SAU | sectors: GOV | example: The envoys praised KSrelief. => KSrelief = SAU GOV
org.allegiance-council | name: Allegiance Council | code: SAU | sectors: GOV | example: The Allegiance Council rejected the offer. => Allegiance Council = SAU GOV
org.mubadala | name: Mubadala | names: Mubadala Investment Company | code: ARE | sectors: BUS | example: Mubadala called for talks. => Mubadala = ARE BUS
org.abu-dhabi-investment-authority | name: Abu Dhabi Investment Authority | names: ADIA | code: ARE | sectors: GOV | example: The Abu Dhabi Investment Authority called for talks. => Abu Dhabi Investment Authority = ARE GOV
org.adq | name: ADQ | code: ARE | sectors: GOV | example: ADQ warned the rebels. => ADQ = ARE GOV
org.qatar-investment-authority | name: Qatar Investment Authority | code: QAT | sectors: GOV | example: The mediators criticized the Qatar Investment Authority. => Qatar Investment Authority = QAT GOV
org.amiri-diwan | name: Amiri Diwan | code: QAT | sectors: GOV | example: The delegates thanked Amiri Diwan. => Amiri Diwan = QAT GOV
org.kuwait-investment-authority | name: Kuwait Investment Authority | code: KWT | sectors: GOV | example: The Kuwait Investment Authority condemned the attack on Tuesday. => Kuwait Investment Authority = KWT GOV
org.suez-canal-authority | name: Suez Canal Authority | code: EGY | sectors: GOV | example: The delegates thanked the Suez Canal Authority. => Suez Canal Authority = EGY GOV
org.dar-al-ifta | name: Dar al-Ifta | code: EGY | sectors: GOV | example: The delegates thanked Dar al-Ifta. => Dar al-Ifta = EGY GOV
org.presidential-council-of-libya | name: Presidential Council of Libya | names: Presidency Council of Libya, Libyan Presidential Council | code: LBY | sectors: GOV | example: The envoys praised the Presidential Council of Libya. => Presidential Council of Libya = LBY GOV
org.government-of-national-stability | name: Government of National Stability | code: LBY | sectors: GOV | example: The Government of National Stability called for talks. => Government of National Stability = LBY GOV
org.libyan-investment-authority | name: Libyan Investment Authority | code: LBY | sectors: GOV | example: The mediators criticized the Libyan Investment Authority. => Libyan Investment Authority = LBY GOV
org.presidential-leadership-council | name: Presidential Leadership Council | code: YEM | sectors: GOV | example: The Presidential Leadership Council welcomed the decision. => Presidential Leadership Council = YEM GOV
org.syrian-salvation-government | name: Syrian Salvation Government | code: SYR | sectors: REB | example: The mediators criticized Syrian Salvation Government. => Syrian Salvation Government = SYR REB
org.rojava | name: Rojava | names: Autonomous Administration of North and East Syria | code: SYR | sectors: PRE | example: The delegates thanked Rojava. => Rojava = SYR PRE
org.syrian-interim-government | name: Syrian Interim Government | code: SYR | sectors: OPP | example: The ministers blamed Syrian Interim Government. => Syrian Interim Government = SYR OPP
org.high-peace-council | name: High Peace Council | names: Afghan High Peace Council | code: AFG | sectors: GOV | example: The envoys praised the High Peace Council. => High Peace Council = AFG GOV
org.niti-aayog | name: Niti Aayog | names: NITI Aayog | code: IND | sectors: GOV | example: Niti Aayog welcomed the decision. => Niti Aayog = IND GOV
org.ministry-of-external-affairs | name: Ministry of External Affairs | names: MEA | code: IND | sectors: GOV | example: The delegates thanked the Ministry of External Affairs. => Ministry of External Affairs = IND GOV
org.comptroller-and-auditor-general-of-india | name: Comptroller and Auditor General of India | code: IND | sectors: GOV | example: The envoys praised the Comptroller and Auditor General of India. => Comptroller and Auditor General of India = IND GOV
org.national-human-rights-commission-of-india | name: National Human Rights Commission of India | code: IND | sectors: GOV | example: The National Human Rights Commission of India warned the rebels. => National Human Rights Commission of India = IND GOV
org.indian-space-research-organisation | name: Indian Space Research Organisation | names: ISRO, Indian Space Research Organization | code: IND | sectors: GOV | example: The diplomats supported the Indian Space Research Organisation. => Indian Space Research Organisation = IND GOV
org.defence-research-and-development-organisation | name: Defence Research and Development Organisation | names: DRDO | code: IND | sectors: GOV | example: The delegates thanked the Defence Research and Development Organisation. => Defence Research and Development Organisation = IND GOV
org.indian-council-of-medical-research | name: Indian Council of Medical Research | code: IND | sectors: GOV | example: The Indian Council of Medical Research warned the rebels. => Indian Council of Medical Research = IND GOV
org.india-meteorological-department | name: India Meteorological Department | code: IND | sectors: GOV | example: The envoys praised the India Meteorological Department. => India Meteorological Department = IND GOV
org.central-board-of-film-certification | name: Central Board of Film Certification | code: IND | sectors: GOV | example: The Central Board of Film Certification warned the rebels. => Central Board of Film Certification = IND GOV
org.press-information-bureau | name: Press Information Bureau | code: IND | sectors: GOV | example: The Press Information Bureau called for talks. => Press Information Bureau = IND GOV
org.securities-and-exchange-board-of-india | name: Securities and Exchange Board of India | names: SEBI | code: IND | sectors: GOV | example: The envoys praised the Securities and Exchange Board of India. => Securities and Exchange Board of India = IND GOV
org.national-disaster-response-force | name: National Disaster Response Force | names: NDRF | code: IND | sectors: GOV | example: The ministers blamed the National Disaster Response Force. => National Disaster Response Force = IND GOV
org.planning-commission-of-india | name: Planning Commission of India | code: IND | sectors: GOV | example: The Planning Commission of India warned the rebels. => Planning Commission of India = IND GOV
org.archaeological-survey-of-india | name: Archaeological Survey of India | code: IND | sectors: GOV | example: The envoys praised the Archaeological Survey of India. => Archaeological Survey of India = IND GOV
org.union-public-service-commission | name: Union Public Service Commission | code: IND | sectors: GOV | example: The ministers blamed the Union Public Service Commission. => Union Public Service Commission = IND GOV
org.national-commission-for-women | name: National Commission for Women | code: IND | sectors: GOV | example: The delegates thanked the National Commission for Women. => National Commission for Women = IND GOV
org.unique-identification-authority-of-india | name: Unique Identification Authority of India | code: IND | sectors: GOV | example: The Unique Identification Authority of India rejected the offer. => Unique Identification Authority of India = IND GOV
org.national-command-authority-of-pakistan | name: National Command Authority of Pakistan | code: PAK | sectors: GOV | example: The diplomats supported the National Command Authority of Pakistan. => National Command Authority of Pakistan = PAK GOV
org.special-investment-facilitation-council | name: Special Investment Facilitation Council | code: PAK | sectors: GOV | example: The envoys praised the Special Investment Facilitation Council. => Special Investment Facilitation Council = PAK GOV
org.council-of-islamic-ideology | name: Council of Islamic Ideology | code: PAK | sectors: GOV | example: The diplomats supported the Council of Islamic Ideology. => Council of Islamic Ideology = PAK GOV
org.pakistan-telecommunication-authority | name: Pakistan Telecommunication Authority | code: PAK | sectors: GOV | example: The Pakistan Telecommunication Authority rejected the offer. => Pakistan Telecommunication Authority = PAK GOV
org.pemra | name: PEMRA | code: PAK | sectors: GOV | example: PEMRA warned the rebels. => PEMRA = PAK GOV
org.privy-council-of-thailand | name: Privy Council of Thailand | code: THA | sectors: GOV | example: The Privy Council of Thailand condemned the attack on Tuesday. => Privy Council of Thailand = THA GOV
org.national-anti-corruption-commission-of-thailand | name: National Anti-Corruption Commission of Thailand | code: THA | sectors: GOV | example: The mediators criticized the National Anti-Corruption Commission of Thailand. => National Anti-Corruption Commission of Thailand = THA GOV
org.myanma-oil-and-gas-enterprise | name: Myanma Oil and Gas Enterprise | code: MMR | sectors: GOV | example: Myanma Oil and Gas Enterprise rejected the offer. => Myanma Oil and Gas Enterprise = MMR GOV
org.vietnam-fatherland-front | name: Vietnam Fatherland Front | code: VNM | sectors: GOV | example: The Vietnam Fatherland Front warned the rebels. => Vietnam Fatherland Front = VNM GOV
org.taiwan-affairs-office | name: Taiwan Affairs Office | names: State Council Taiwan Affairs Office | code: CHN | sectors: GOV | example: The ministers blamed the Taiwan Affairs Office. => Taiwan Affairs Office = CHN GOV
org.national-development-and-reform-commission | name: National Development and Reform Commission | names: NDRC | code: CHN | sectors: GOV | example: The National Development and Reform Commission rejected the offer. => National Development and Reform Commission = CHN GOV
org.cyberspace-administration-of-china | name: Cyberspace Administration of China | code: CHN | sectors: GOV | example: The Cyberspace Administration of China called for talks. => Cyberspace Administration of China = CHN GOV
org.state-administration-of-foreign-exchange | name: State Administration of Foreign Exchange | code: CHN | sectors: GOV | example: The diplomats supported the State Administration of Foreign Exchange. => State Administration of Foreign Exchange = CHN GOV
org.china-national-space-administration | name: China National Space Administration | names: CNSA | code: CHN | sectors: GOV | example: The envoys praised the China National Space Administration. => China National Space Administration = CHN GOV
org.hong-kong-and-macao-affairs-office | name: Hong Kong and Macao Affairs Office | code: CHN | sectors: GOV | example: The ministers blamed the Hong Kong and Macao Affairs Office. => Hong Kong and Macao Affairs Office = CHN GOV
org.united-front-work-department | name: United Front Work Department | code: CHN | sectors: GOV | example: The ministers blamed the United Front Work Department. => United Front Work Department = CHN GOV
org.chinese-academy-of-sciences | name: Chinese Academy of Sciences | code: CHN | sectors: GOV | example: The Chinese Academy of Sciences called for talks. => Chinese Academy of Sciences = CHN GOV
org.chinese-academy-of-social-sciences | name: Chinese Academy of Social Sciences | code: CHN | sectors: GOV | example: The envoys praised the Chinese Academy of Social Sciences. => Chinese Academy of Social Sciences = CHN GOV
org.china-securities-regulatory-commission | name: China Securities Regulatory Commission | code: CHN | sectors: GOV | example: The envoys praised the China Securities Regulatory Commission. => China Securities Regulatory Commission = CHN GOV
org.state-administration-for-market-regulation | name: State Administration for Market Regulation | code: CHN | sectors: GOV | example: The mediators criticized the State Administration for Market Regulation. => State Administration for Market Regulation = CHN GOV
org.national-health-commission-of-china | name: National Health Commission of China | code: CHN | sectors: GOV | example: The delegates thanked the National Health Commission of China. => National Health Commission of China = CHN GOV
org.china-international-development-cooperation-agency | name: China International Development Cooperation Agency | code: CHN | sectors: GOV | example: The China International Development Cooperation Agency rejected the offer. => China International Development Cooperation Agency = CHN GOV
org.central-propaganda-department | name: Central Propaganda Department | names: Publicity Department of China | code: CHN | sectors: GOV | example: The mediators criticized the Central Propaganda Department. => Central Propaganda Department = CHN GOV
org.state-council-information-office | name: State Council Information Office | code: CHN | sectors: GOV | example: The State Council Information Office condemned the attack on Tuesday. => State Council Information Office = CHN GOV
org.liaison-office-of-the-central-people-s-government | name: Liaison Office of the Central People's Government | names: Hong Kong Liaison Office | code: CHN | sectors: GOV | example: The Liaison Office of the Central People's Government condemned the attack on Tuesday. => Liaison Office of the Central People's Government = CHN GOV
org.national-bureau-of-statistics-of-china | name: National Bureau of Statistics of China | code: CHN | sectors: GOV | example: The National Bureau of Statistics of China condemned the attack on Tuesday. => National Bureau of Statistics of China = CHN GOV
org.politburo-standing-committee | name: Politburo Standing Committee | names: Standing Committee of the Politburo | code: CHN | sectors: GOV | example: The mediators criticized the Politburo Standing Committee. => Politburo Standing Committee = CHN GOV
org.state-owned-assets-supervision-and-administration-commission | name: State-owned Assets Supervision and Administration Commission | names: SASAC | code: CHN | sectors: GOV | example: The diplomats supported the State-owned Assets Supervision and Administration Commission. => State-owned Assets Supervision and Administration Commission = CHN GOV
org.export-import-bank-of-china | name: Export-Import Bank of China | names: China Exim Bank | code: CHN | sectors: GOV | example: The Export-Import Bank of China condemned the attack on Tuesday. => Export-Import Bank of China = CHN GOV
org.china-development-bank | name: China Development Bank | code: CHN | sectors: GOV | example: China Development Bank welcomed the decision. => China Development Bank = CHN GOV
org.executive-council-of-hong-kong | name: Executive Council of Hong Kong | code: HKG | sectors: GOV | example: The Executive Council of Hong Kong condemned the attack on Tuesday. => Executive Council of Hong Kong = HKG GOV
org.office-for-safeguarding-national-security | name: Office for Safeguarding National Security | code: HKG | sectors: GOV | example: The Office for Safeguarding National Security rejected the offer. => Office for Safeguarding National Security = HKG GOV
org.ocean-affairs-council | name: Ocean Affairs Council | code: TWN | sectors: GOV | example: The delegates thanked the Ocean Affairs Council. => Ocean Affairs Council = TWN GOV
org.taipei-economic-and-cultural-office | name: Taipei Economic and Cultural Office | names: Taipei Economic and Cultural Representative Office | code: TWN | sectors: GOV | example: The Taipei Economic and Cultural Office welcomed the decision. => Taipei Economic and Cultural Office = TWN GOV
org.straits-exchange-foundation | name: Straits Exchange Foundation | code: TWN | sectors: GOV | example: The Straits Exchange Foundation warned the rebels. => Straits Exchange Foundation = TWN GOV
org.central-weather-administration-of-taiwan | name: Central Weather Administration of Taiwan | code: TWN | sectors: GOV | example: The Central Weather Administration of Taiwan rejected the offer. => Central Weather Administration of Taiwan = TWN GOV
org.association-for-relations-across-the-taiwan-straits | name: Association for Relations Across the Taiwan Straits | code: CHN | sectors: SOC | example: The Association for Relations Across the Taiwan Straits welcomed the decision. => Association for Relations Across the Taiwan Straits = CHN SOC
org.unification-ministry | name: Unification Ministry | names: Ministry of Unification | code: KOR | sectors: GOV | example: The diplomats supported the Unification Ministry. => Unification Ministry = KOR GOV
org.national-human-rights-commission-of-korea | name: National Human Rights Commission of Korea | code: KOR | sectors: GOV | example: The diplomats supported the National Human Rights Commission of Korea. => National Human Rights Commission of Korea = KOR GOV
org.korea-aerospace-research-institute | name: Korea Aerospace Research Institute | code: KOR | sectors: GOV | example: The Korea Aerospace Research Institute called for talks. => Korea Aerospace Research Institute = KOR GOV
org.koica | name: KOICA | names: Korea International Cooperation Agency | code: KOR | sectors: GOV | example: The ministers blamed KOICA. => KOICA = KOR GOV
org.committee-for-the-peaceful-reunification-of-the-country | name: Committee for the Peaceful Reunification of the Country | names: Committee for the Peaceful Reunification of the Fatherland | code: PRK | sectors: GOV | example: The ministers blamed the Committee for the Peaceful Reunification of the Country. => Committee for the Peaceful Reunification of the Country = PRK GOV
org.room-39 | name: Room 39 | names: Office 39 | code: PRK | sectors: GOV | example: Room 39 welcomed the decision. => Room 39 = PRK GOV
org.imperial-household-agency | name: Imperial Household Agency | code: JPN | sectors: GOV | example: The Imperial Household Agency warned the rebels. => Imperial Household Agency = JPN GOV
org.japan-international-cooperation-agency | name: Japan International Cooperation Agency | names: JICA | code: JPN | sectors: GOV | example: The envoys praised the Japan International Cooperation Agency. => Japan International Cooperation Agency = JPN GOV
org.jaxa | name: JAXA | names: Japan Aerospace Exploration Agency | code: JPN | sectors: GOV | example: The ministers blamed JAXA. => JAXA = JPN GOV
org.japan-meteorological-agency | name: Japan Meteorological Agency | code: JPN | sectors: GOV | example: The Japan Meteorological Agency welcomed the decision. => Japan Meteorological Agency = JPN GOV
org.nuclear-regulation-authority | name: Nuclear Regulation Authority | code: JPN | sectors: GOV | example: The Nuclear Regulation Authority warned the rebels. => Nuclear Regulation Authority = JPN GOV
org.national-security-council-of-the-philippines | name: National Security Council of the Philippines | code: PHL | sectors: GOV | example: The diplomats supported the National Security Council of the Philippines. => National Security Council of the Philippines = PHL GOV
org.commission-on-human-rights-of-the-philippines | name: Commission on Human Rights of the Philippines | names: Philippine Commission on Human Rights | code: PHL | sectors: GOV | example: The diplomats supported the Commission on Human Rights of the Philippines. => Commission on Human Rights of the Philippines = PHL GOV
org.presidential-communications-office-of-the-philippines | name: Presidential Communications Office of the Philippines | code: PHL | sectors: GOV | example: The Presidential Communications Office of the Philippines called for talks. => Presidential Communications Office of the Philippines = PHL GOV
org.pagasa | name: PAGASA | code: PHL | sectors: GOV | example: The ministers blamed PAGASA. => PAGASA = PHL GOV
org.phivolcs | name: Phivolcs | names: PHIVOLCS | code: PHL | sectors: GOV | example: Phivolcs rejected the offer. => Phivolcs = PHL GOV
org.komnas-ham | name: Komnas HAM | code: IDN | sectors: GOV | example: The ministers blamed Komnas HAM. => Komnas HAM = IDN GOV
org.basarnas | name: Basarnas | names: BASARNAS | code: IDN | sectors: GOV | example: Basarnas warned the rebels. => Basarnas = IDN GOV
org.bmkg | name: BMKG | code: IDN | sectors: GOV | example: The diplomats supported BMKG. => BMKG = IDN GOV
org.danantara | name: Danantara | code: IDN | sectors: GOV | example: Danantara called for talks. => Danantara = IDN GOV
org.suhakam | name: Suhakam | names: SUHAKAM | code: MYS | sectors: GOV | example: Suhakam called for talks. => Suhakam = MYS GOV
org.khazanah | name: Khazanah | names: Khazanah Nasional | code: MYS | sectors: GOV | example: Khazanah welcomed the decision. => Khazanah = MYS GOV
org.1malaysia-development-berhad | name: 1Malaysia Development Berhad | names: 1MDB | code: MYS | sectors: BUS | example: The envoys praised 1Malaysia Development Berhad. => 1Malaysia Development Berhad = MYS BUS
org.temasek | name: Temasek | names: Temasek Holdings | code: SGP | sectors: BUS | example: Temasek warned the rebels. => Temasek = SGP BUS
org.department-of-foreign-affairs-and-trade | name: Department of Foreign Affairs and Trade | names: DFAT | code: AUS | sectors: GOV | example: The Department of Foreign Affairs and Trade called for talks. => Department of Foreign Affairs and Trade = AUS GOV
org.ausaid | name: AusAID | code: AUS | sectors: GOV | example: The envoys praised AusAID. => AusAID = AUS GOV
org.australian-human-rights-commission | name: Australian Human Rights Commission | code: AUS | sectors: GOV | example: The diplomats supported the Australian Human Rights Commission. => Australian Human Rights Commission = AUS GOV
org.australian-competition-and-consumer-commission | name: Australian Competition and Consumer Commission | names: ACCC | code: AUS | sectors: GOV | example: The mediators criticized the Australian Competition and Consumer Commission. => Australian Competition and Consumer Commission = AUS GOV
org.esafety-commission | name: eSafety Commission | code: AUS | sectors: GOV | example: The eSafety Commission rejected the offer. => eSafety Commission = AUS GOV
org.foreign-investment-review-board | name: Foreign Investment Review Board | code: AUS | sectors: GOV | example: The Foreign Investment Review Board warned the rebels. => Foreign Investment Review Board = AUS GOV
org.australian-taxation-office | name: Australian Taxation Office | code: AUS | sectors: GOV | example: The Australian Taxation Office condemned the attack on Tuesday. => Australian Taxation Office = AUS GOV
org.therapeutic-goods-administration | name: Therapeutic Goods Administration | code: AUS | sectors: GOV | example: The diplomats supported the Therapeutic Goods Administration. => Therapeutic Goods Administration = AUS GOV
org.csiro | name: CSIRO | code: AUS | sectors: EDU | example: CSIRO called for talks. => CSIRO = AUS EDU
org.waitangi-tribunal | name: Waitangi Tribunal | code: NZL | sectors: GOV | example: The Waitangi Tribunal welcomed the decision. => Waitangi Tribunal = NZL GOV
org.global-affairs-canada | name: Global Affairs Canada | code: CAN | sectors: GOV | example: Global Affairs Canada welcomed the decision. => Global Affairs Canada = CAN GOV
org.privy-council-office | name: Privy Council Office | code: CAN | sectors: GOV | example: The envoys praised the Privy Council Office. => Privy Council Office = CAN GOV
org.canadian-international-development-agency | name: Canadian International Development Agency | names: CIDA | code: CAN | sectors: GOV | example: The Canadian International Development Agency warned the rebels. => Canadian International Development Agency = CAN GOV
org.canada-revenue-agency | name: Canada Revenue Agency | code: CAN | sectors: GOV | example: The Canada Revenue Agency welcomed the decision. => Canada Revenue Agency = CAN GOV
org.health-canada | name: Health Canada | code: CAN | sectors: GOV | example: Health Canada called for talks. => Health Canada = CAN GOV
org.immigration-and-refugee-board | name: Immigration and Refugee Board | code: CAN | sectors: GOV | example: The envoys praised the Immigration and Refugee Board. => Immigration and Refugee Board = CAN GOV
org.canadian-space-agency | name: Canadian Space Agency | code: CAN | sectors: GOV | example: The Canadian Space Agency rejected the offer. => Canadian Space Agency = CAN GOV
org.transport-canada | name: Transport Canada | code: CAN | sectors: GOV | example: Transport Canada warned the rebels. => Transport Canada = CAN GOV
org.public-health-agency-of-canada | name: Public Health Agency of Canada | code: CAN | sectors: HLH | example: The Public Health Agency of Canada rejected the offer. => Public Health Agency of Canada = CAN HLH
org.conagua | name: Conagua | names: CONAGUA | code: MEX | sectors: GOV | example: The ministers blamed Conagua. => Conagua = MEX GOV
org.secretaria-de-relaciones-exteriores | name: Secretaría de Relaciones Exteriores | code: MEX | sectors: GOV | example: The Secretaría de Relaciones Exteriores condemned the attack on Tuesday. => Secretaría de Relaciones Exteriores = MEX GOV
org.national-human-rights-commission-of-mexico | name: National Human Rights Commission of Mexico | code: MEX | sectors: GOV | example: The ministers blamed the National Human Rights Commission of Mexico. => National Human Rights Commission of Mexico = MEX GOV
org.cofece | name: Cofece | code: MEX | sectors: GOV | example: Cofece called for talks. => Cofece = MEX GOV
org.ibama | name: Ibama | names: IBAMA | code: BRA | sectors: GOV | example: Ibama rejected the offer. => Ibama = BRA GOV
org.funai | name: Funai | names: FUNAI | code: BRA | sectors: GOV | example: Funai welcomed the decision. => Funai = BRA GOV
org.bndes | name: BNDES | code: BRA | sectors: GOV | example: BNDES rejected the offer. => BNDES = BRA GOV
org.anvisa | name: Anvisa | names: ANVISA | code: BRA | sectors: GOV | example: Anvisa rejected the offer. => Anvisa = BRA GOV
org.indec | name: INDEC | code: ARG | sectors: GOV | example: The delegates thanked INDEC. => INDEC = ARG GOV
org.defensoria-del-pueblo | name: Defensoría del Pueblo | code: COL | sectors: GOV | example: The diplomats supported Defensoría del Pueblo. => Defensoría del Pueblo = COL GOV
org.council-of-state-of-cuba | name: Council of State of Cuba | names: Cuban Council of State | code: CUB | sectors: GOV | example: The ministers blamed the Council of State of Cuba. => Council of State of Cuba = CUB GOV
org.panama-canal-authority | name: Panama Canal Authority | code: PAN | sectors: GOV | example: The ministers blamed the Panama Canal Authority. => Panama Canal Authority = PAN GOV
org.transitional-presidential-council | name: Transitional Presidential Council | names: Haitian Transitional Presidential Council | code: HTI | sectors: GOV | example: The ministers blamed the Transitional Presidential Council. => Transitional Presidential Council = HTI GOV
org.kenya-national-commission-on-human-rights | name: Kenya National Commission on Human Rights | code: KEN | sectors: GOV | example: The Kenya National Commission on Human Rights welcomed the decision. => Kenya National Commission on Human Rights = KEN GOV
org.communications-authority-of-kenya | name: Communications Authority of Kenya | code: KEN | sectors: GOV | example: The Communications Authority of Kenya rejected the offer. => Communications Authority of Kenya = KEN GOV
org.ethics-and-anti-corruption-commission | name: Ethics and Anti-Corruption Commission | code: KEN | sectors: GOV | example: The Ethics and Anti-Corruption Commission warned the rebels. => Ethics and Anti-Corruption Commission = KEN GOV
org.independent-policing-oversight-authority | name: Independent Policing Oversight Authority | code: KEN | sectors: GOV | example: The diplomats supported the Independent Policing Oversight Authority. => Independent Policing Oversight Authority = KEN GOV
org.uganda-human-rights-commission | name: Uganda Human Rights Commission | code: UGA | sectors: GOV | example: The Uganda Human Rights Commission warned the rebels. => Uganda Human Rights Commission = UGA GOV
org.uganda-communications-commission | name: Uganda Communications Commission | code: UGA | sectors: GOV | example: The envoys praised the Uganda Communications Commission. => Uganda Communications Commission = UGA GOV
org.national-emergency-management-agency | name: National Emergency Management Agency | names: NEMA | code: NGA | sectors: GOV | example: The delegates thanked the National Emergency Management Agency. => National Emergency Management Agency = NGA GOV
org.nigerian-communications-commission | name: Nigerian Communications Commission | code: NGA | sectors: GOV | example: The diplomats supported the Nigerian Communications Commission. => Nigerian Communications Commission = NGA GOV
org.national-human-rights-commission-of-nigeria | name: National Human Rights Commission of Nigeria | code: NGA | sectors: GOV | example: The National Human Rights Commission of Nigeria condemned the attack on Tuesday. => National Human Rights Commission of Nigeria = NGA GOV
org.niger-delta-development-commission | name: Niger Delta Development Commission | code: NGA | sectors: GOV | example: The envoys praised the Niger Delta Development Commission. => Niger Delta Development Commission = NGA GOV
org.national-broadcasting-commission-of-nigeria | name: National Broadcasting Commission of Nigeria | code: NGA | sectors: GOV | example: The ministers blamed the National Broadcasting Commission of Nigeria. => National Broadcasting Commission of Nigeria = NGA GOV
org.nigeria-customs-service | name: Nigeria Customs Service | code: NGA | sectors: GOV | example: The Nigeria Customs Service rejected the offer. => Nigeria Customs Service = NGA GOV
org.nigeria-centre-for-disease-control | name: Nigeria Centre for Disease Control | names: NCDC, Nigeria Centre for Disease Control and Prevention | code: NGA | sectors: HLH | example: The Nigeria Centre for Disease Control rejected the offer. => Nigeria Centre for Disease Control = NGA HLH
org.south-african-human-rights-commission | name: South African Human Rights Commission | code: ZAF | sectors: GOV | example: The diplomats supported the South African Human Rights Commission. => South African Human Rights Commission = ZAF GOV
org.public-protector-of-south-africa | name: Public Protector of South Africa | code: ZAF | sectors: GOV | example: The mediators criticized the Public Protector of South Africa. => Public Protector of South Africa = ZAF GOV
org.special-investigating-unit | name: Special Investigating Unit | code: ZAF | sectors: GOV | example: Special Investigating Unit rejected the offer. => Special Investigating Unit = ZAF GOV
org.department-of-international-relations-and-cooperation | name: Department of International Relations and Cooperation | names: DIRCO | code: ZAF | sectors: GOV | example: The Department of International Relations and Cooperation welcomed the decision. => Department of International Relations and Cooperation = ZAF GOV
org.south-african-revenue-service | name: South African Revenue Service | code: ZAF | sectors: GOV | example: The South African Revenue Service rejected the offer. => South African Revenue Service = ZAF GOV
org.national-treasury-of-south-africa | name: National Treasury of South Africa | code: ZAF | sectors: GOV | example: The National Treasury of South Africa condemned the attack on Tuesday. => National Treasury of South Africa = ZAF GOV
org.ethiopian-human-rights-commission | name: Ethiopian Human Rights Commission | code: ETH | sectors: GOV | example: The diplomats supported the Ethiopian Human Rights Commission. => Ethiopian Human Rights Commission = ETH GOV
org.tigray-interim-administration | name: Tigray Interim Administration | names: Interim Regional Administration of Tigray | code: ETH | sectors: GOV | example: The Tigray Interim Administration rejected the offer. => Tigray Interim Administration = ETH GOV
org.relief-and-rehabilitation-commission | name: Relief and Rehabilitation Commission | code: SSD | sectors: GOV | example: The Relief and Rehabilitation Commission called for talks. => Relief and Rehabilitation Commission = SSD GOV
org.reconstituted-joint-monitoring-and-evaluation-commission | name: Reconstituted Joint Monitoring and Evaluation Commission | code: SSD | sectors: GOV | example: The envoys praised the Reconstituted Joint Monitoring and Evaluation Commission. => Reconstituted Joint Monitoring and Evaluation Commission = SSD GOV
org.humanitarian-aid-commission | name: Humanitarian Aid Commission | code: SDN | sectors: GOV | example: The delegates thanked the Humanitarian Aid Commission. => Humanitarian Aid Commission = SDN GOV
org.commission-on-human-rights-and-administrative-justice-of-ghana | name: Commission on Human Rights and Administrative Justice of Ghana | code: GHA | sectors: GOV | example: The mediators criticized the Commission on Human Rights and Administrative Justice of Ghana. => Commission on Human Rights and Administrative Justice of Ghana = GHA GOV
org.zimbabwe-human-rights-commission | name: Zimbabwe Human Rights Commission | code: ZWE | sectors: GOV | example: The Zimbabwe Human Rights Commission rejected the offer. => Zimbabwe Human Rights Commission = ZWE GOV
org.rwanda-governance-board | name: Rwanda Governance Board | code: RWA | sectors: GOV | example: The envoys praised the Rwanda Governance Board. => Rwanda Governance Board = RWA GOV

# State oil and other state enterprises under government.
org.nigerian-national-petroleum-corporation | name: Nigerian National Petroleum Corporation | names: NNPC, Nigerian National Petroleum Company | code: NGA | sectors: BUS | example: The mediators criticized the Nigerian National Petroleum Corporation. => Nigerian National Petroleum Corporation = NGA BUS
org.national-oil-corporation | name: National Oil Corporation | names: Libyan National Oil Corporation | code: LBY | sectors: BUS | example: The diplomats supported the National Oil Corporation. => National Oil Corporation = LBY BUS
org.national-iranian-oil-company | name: National Iranian Oil Company | names: NIOC | code: IRN | sectors: BUS | example: The National Iranian Oil Company welcomed the decision. => National Iranian Oil Company = IRN BUS
org.kuwait-petroleum-corporation | name: Kuwait Petroleum Corporation | code: KWT | sectors: BUS | example: The diplomats supported the Kuwait Petroleum Corporation. => Kuwait Petroleum Corporation = KWT BUS
org.kuwait-oil-company | name: Kuwait Oil Company | code: KWT | sectors: BUS | example: The envoys praised the Kuwait Oil Company. => Kuwait Oil Company = KWT BUS
org.state-oil-marketing-organization | name: State Oil Marketing Organization | names: SOMO | code: IRQ | sectors: BUS | example: The State Oil Marketing Organization welcomed the decision. => State Oil Marketing Organization = IRQ BUS
org.basra-oil-company | name: Basra Oil Company | code: IRQ | sectors: BUS | example: The delegates thanked the Basra Oil Company. => Basra Oil Company = IRQ BUS
org.abu-dhabi-national-oil-company | name: Abu Dhabi National Oil Company | names: ADNOC | code: ARE | sectors: BUS | example: The Abu Dhabi National Oil Company warned the rebels. => Abu Dhabi National Oil Company = ARE BUS
org.qatarenergy | name: QatarEnergy | names: Qatar Petroleum | code: QAT | sectors: BUS | example: QatarEnergy condemned the attack on Tuesday. => QatarEnergy = QAT BUS
org.qatargas | name: QatarGas | code: QAT | sectors: BUS | example: The diplomats supported QatarGas. => QatarGas = QAT BUS
org.sonatrach | name: Sonatrach | code: DZA | sectors: BUS | example: The diplomats supported Sonatrach. => Sonatrach = DZA BUS
org.sonangol | name: Sonangol | code: AGO | sectors: BUS | example: Sonangol called for talks. => Sonangol = AGO BUS
org.socar | name: SOCAR | names: State Oil Company of Azerbaijan | code: AZE | sectors: BUS | example: SOCAR condemned the attack on Tuesday. => SOCAR = AZE BUS
org.kazmunaygas | name: KazMunayGas | names: KazMunaiGas | code: KAZ | sectors: BUS | example: KazMunayGas rejected the offer. => KazMunayGas = KAZ BUS
org.kazatomprom | name: Kazatomprom | code: KAZ | sectors: BUS | example: The delegates thanked Kazatomprom. => Kazatomprom = KAZ BUS
org.turkmengaz | name: Turkmengaz | code: TKM | sectors: BUS | example: The diplomats supported Turkmengaz. => Turkmengaz = TKM BUS
org.pemex | name: Pemex | names: PEMEX, Petróleos Mexicanos | code: MEX | sectors: BUS | example: Pemex condemned the attack on Tuesday. => Pemex = MEX BUS
org.comision-federal-de-electricidad | name: Comisión Federal de Electricidad | code: MEX | sectors: BUS | example: The diplomats supported Comisión Federal de Electricidad. => Comisión Federal de Electricidad = MEX BUS
org.ecopetrol | name: Ecopetrol | code: COL | sectors: BUS | example: The diplomats supported Ecopetrol. => Ecopetrol = COL BUS
org.petroecuador | name: Petroecuador | code: ECU | sectors: BUS | example: Petroecuador called for talks. => Petroecuador = ECU BUS
org.ypfb | name: YPFB | code: BOL | sectors: BUS | example: YPFB welcomed the decision. => YPFB = BOL BUS
org.ypf | name: YPF | code: ARG | sectors: BUS | example: YPF welcomed the decision. => YPF = ARG BUS
org.petrotrin | name: Petrotrin | code: TTO | sectors: BUS | example: Petrotrin welcomed the decision. => Petrotrin = TTO BUS
org.gepetrol | name: GEPetrol | code: GNQ | sectors: BUS | example: GEPetrol rejected the offer. => GEPetrol = GNQ BUS
org.sudapet | name: Sudapet | code: SDN | sectors: BUS | example: Sudapet called for talks. => Sudapet = SDN BUS
org.nilepet | name: Nilepet | code: SSD | sectors: BUS | example: Nilepet rejected the offer. => Nilepet = SSD BUS
org.petronas | name: Petronas | names: PETRONAS | code: MYS | sectors: BUS | example: The ministers blamed Petronas. => Petronas = MYS BUS
org.pertamina | name: Pertamina | code: IDN | sectors: BUS | example: Pertamina warned the rebels. => Pertamina = IDN BUS
org.oil-and-natural-gas-corporation | name: Oil and Natural Gas Corporation | names: ONGC | code: IND | sectors: BUS | example: The Oil and Natural Gas Corporation welcomed the decision. => Oil and Natural Gas Corporation = IND BUS
org.indian-oil-corporation | name: Indian Oil Corporation | code: IND | sectors: BUS | example: The Indian Oil Corporation called for talks. => Indian Oil Corporation = IND BUS
org.coal-india | name: Coal India | code: IND | sectors: BUS | example: The envoys praised Coal India. => Coal India = IND BUS
org.hindustan-aeronautics | name: Hindustan Aeronautics | names: Hindustan Aeronautics Limited | code: IND | sectors: BUS | example: The diplomats supported the Hindustan Aeronautics. => Hindustan Aeronautics = IND BUS
org.bharat-petroleum | name: Bharat Petroleum | code: IND | sectors: BUS | example: Bharat Petroleum warned the rebels. => Bharat Petroleum = IND BUS
org.air-india | name: Air India | code: IND | sectors: BUS | example: The delegates thanked Air India. => Air India = IND BUS
org.cnooc | name: CNOOC | names: China National Offshore Oil Corporation | code: CHN | sectors: BUS | example: The ministers blamed CNOOC. => CNOOC = CHN BUS
org.sinopec | name: Sinopec | code: CHN | sectors: BUS | example: The diplomats supported Sinopec. => Sinopec = CHN BUS
org.china-national-petroleum-corporation | name: China National Petroleum Corporation | names: CNPC | code: CHN | sectors: BUS | example: The ministers blamed the China National Petroleum Corporation. => China National Petroleum Corporation = CHN BUS
org.petrochina | name: PetroChina | code: CHN | sectors: BUS | example: PetroChina rejected the offer. => PetroChina = CHN BUS
org.cosco | name: COSCO | names: COSCO Shipping, China Ocean Shipping | code: CHN | sectors: BUS | example: The envoys praised COSCO. => COSCO = CHN BUS
org.norinco | name: Norinco | names: NORINCO | code: CHN | sectors: BUS | example: Norinco condemned the attack on Tuesday. => Norinco = CHN BUS
org.china-railway | name: China Railway | code: CHN | sectors: BUS | example: China Railway called for talks. => China Railway = CHN BUS
org.state-grid-corporation-of-china | name: State Grid Corporation of China | code: CHN | sectors: BUS | example: The State Grid Corporation of China called for talks. => State Grid Corporation of China = CHN BUS
org.comac | name: Comac | names: COMAC | code: CHN | sectors: BUS | example: Comac condemned the attack on Tuesday. => Comac = CHN BUS
org.smic | name: SMIC | names: Semiconductor Manufacturing International Corporation | code: CHN | sectors: BUS | example: SMIC rejected the offer. => SMIC = CHN BUS
org.china-mobile | name: China Mobile | code: CHN | sectors: BUS | example: China Mobile called for talks. => China Mobile = CHN BUS
org.china-telecom | name: China Telecom | code: CHN | sectors: BUS | example: The mediators criticized China Telecom. => China Telecom = CHN BUS
org.china-unicom | name: China Unicom | code: CHN | sectors: BUS | example: China Unicom rejected the offer. => China Unicom = CHN BUS
org.industrial-and-commercial-bank-of-china | name: Industrial and Commercial Bank of China | names: ICBC | code: CHN | sectors: BUS | example: The Industrial and Commercial Bank of China condemned the attack on Tuesday. => Industrial and Commercial Bank of China = CHN BUS
org.bank-of-china | name: Bank of China | code: CHN | sectors: BUS | example: The ministers blamed the Bank of China. => Bank of China = CHN BUS
org.china-construction-bank | name: China Construction Bank | code: CHN | sectors: BUS | example: The mediators criticized China Construction Bank. => China Construction Bank = CHN BUS
org.agricultural-bank-of-china | name: Agricultural Bank of China | code: CHN | sectors: BUS | example: The Agricultural Bank of China warned the rebels. => Agricultural Bank of China = CHN BUS
org.equinor | name: Equinor | names: Statoil | code: NOR | sectors: BUS | example: Equinor called for talks. => Equinor = NOR BUS
org.norges-bank-investment-management | name: Norges Bank Investment Management | code: NOR | sectors: GOV | example: The Norges Bank Investment Management called for talks. => Norges Bank Investment Management = NOR GOV
org.egas | name: EGAS | names: Egyptian Natural Gas Holding Company | code: EGY | sectors: BUS | example: The envoys praised EGAS. => EGAS = EGY BUS
org.egyptair | name: EgyptAir | code: EGY | sectors: BUS | example: EgyptAir welcomed the decision. => EgyptAir = EGY BUS
org.sabic | name: SABIC | code: SAU | sectors: BUS | example: SABIC warned the rebels. => SABIC = SAU BUS
org.transneft | name: Transneft | code: RUS | sectors: BUS | example: The diplomats supported Transneft. => Transneft = RUS BUS
org.rosneftegaz | name: Rosneftegaz | code: RUS | sectors: BUS | example: The delegates thanked Rosneftegaz. => Rosneftegaz = RUS BUS
org.aeroflot | name: Aeroflot | code: RUS | sectors: BUS | example: The diplomats supported Aeroflot. => Aeroflot = RUS BUS
org.russian-railways | name: Russian Railways | code: RUS | sectors: BUS | example: The Russian Railways rejected the offer. => Russian Railways = RUS BUS
org.sberbank | name: Sberbank | code: RUS | sectors: BUS | example: The diplomats supported Sberbank. => Sberbank = RUS BUS
org.vtb | name: VTB | names: VTB Bank | code: RUS | sectors: BUS | example: VTB rejected the offer. => VTB = RUS BUS
org.gazprombank | name: Gazprombank | code: RUS | sectors: BUS | example: Gazprombank welcomed the decision. => Gazprombank = RUS BUS
org.novatek | name: Novatek | names: NOVATEK | code: RUS | sectors: BUS | example: Novatek rejected the offer. => Novatek = RUS BUS
org.lukoil | name: Lukoil | names: LUKOIL | code: RUS | sectors: BUS | example: The ministers blamed Lukoil. => Lukoil = RUS BUS
org.almaz-antey | name: Almaz-Antey | code: RUS | sectors: BUS | example: The diplomats supported Almaz-Antey. => Almaz-Antey = RUS BUS
org.uralvagonzavod | name: Uralvagonzavod | code: RUS | sectors: BUS | example: Uralvagonzavod rejected the offer. => Uralvagonzavod = RUS BUS
org.kalashnikov-concern | name: Kalashnikov Concern | code: RUS | sectors: BUS | example: Kalashnikov Concern warned the rebels. => Kalashnikov Concern = RUS BUS
org.united-aircraft-corporation | name: United Aircraft Corporation | code: RUS | sectors: BUS | example: The United Aircraft Corporation condemned the attack on Tuesday. => United Aircraft Corporation = RUS BUS
org.sukhoi | name: Sukhoi | code: RUS | sectors: BUS | example: The delegates thanked Sukhoi. => Sukhoi = RUS BUS
org.nord-stream-ag | name: Nord Stream AG | code: RUS | sectors: BUS | example: The mediators criticized Nord Stream AG. => Nord Stream AG = RUS BUS
org.alrosa | name: Alrosa | names: ALROSA | code: RUS | sectors: BUS | example: The diplomats supported Alrosa. => Alrosa = RUS BUS
org.rusal | name: Rusal | names: RUSAL | code: RUS | sectors: BUS | example: Rusal condemned the attack on Tuesday. => Rusal = RUS BUS
org.norilsk-nickel | name: Norilsk Nickel | names: Nornickel | code: RUS | sectors: BUS | example: Norilsk Nickel called for talks. => Norilsk Nickel = RUS BUS
org.yukos | name: Yukos | code: RUS | sectors: BUS | example: Yukos welcomed the decision. => Yukos = RUS BUS
org.severstal | name: Severstal | code: RUS | sectors: BUS | example: The envoys praised Severstal. => Severstal = RUS BUS
org.vnesheconombank | name: Vnesheconombank | code: RUS | sectors: BUS | example: The delegates thanked Vnesheconombank. => Vnesheconombank = RUS BUS
org.surgutneftegas | name: Surgutneftegas | code: RUS | sectors: BUS | example: The diplomats supported Surgutneftegas. => Surgutneftegas = RUS BUS
org.tatneft | name: Tatneft | code: RUS | sectors: BUS | example: The ministers blamed Tatneft. => Tatneft = RUS BUS
org.bashneft | name: Bashneft | code: RUS | sectors: BUS | example: The diplomats supported Bashneft. => Bashneft = RUS BUS
org.gazprom-neft | name: Gazprom Neft | code: RUS | sectors: BUS | example: The diplomats supported Gazprom Neft. => Gazprom Neft = RUS BUS
org.rosseti | name: Rosseti | code: RUS | sectors: BUS | example: The delegates thanked Rosseti. => Rosseti = RUS BUS
org.sovcomflot | name: Sovcomflot | code: RUS | sectors: BUS | example: The ministers blamed Sovcomflot. => Sovcomflot = RUS BUS
org.bank-rossiya | name: Bank Rossiya | code: RUS | sectors: BUS | example: The mediators criticized the Bank Rossiya. => Bank Rossiya = RUS BUS
org.promsvyazbank | name: Promsvyazbank | code: RUS | sectors: BUS | example: Promsvyazbank condemned the attack on Tuesday. => Promsvyazbank = RUS BUS
org.alfa-bank | name: Alfa-Bank | names: Alfa Bank | code: RUS | sectors: BUS | example: Alfa-Bank welcomed the decision. => Alfa-Bank = RUS BUS
org.belaruskali | name: Belaruskali | code: BLR | sectors: BUS | example: Belaruskali called for talks. => Belaruskali = BLR BUS
org.belavia | name: Belavia | code: BLR | sectors: BUS | example: The delegates thanked Belavia. => Belavia = BLR BUS
org.ukroboronprom | name: Ukroboronprom | code: UKR | sectors: BUS | example: Ukroboronprom warned the rebels. => Ukroboronprom = UKR BUS
org.ukrzaliznytsia | name: Ukrzaliznytsia | names: Ukrainian Railways | code: UKR | sectors: BUS | example: Ukrzaliznytsia called for talks. => Ukrzaliznytsia = UKR BUS
org.privatbank | name: PrivatBank | code: UKR | sectors: BUS | example: The delegates thanked PrivatBank. => PrivatBank = UKR BUS
org.motor-sich | name: Motor Sich | code: UKR | sectors: BUS | example: Motor Sich condemned the attack on Tuesday. => Motor Sich = UKR BUS
org.dtek | name: DTEK | code: UKR | sectors: BUS | example: The envoys praised DTEK. => DTEK = UKR BUS
org.azovstal | name: Azovstal | code: UKR | sectors: BUS | example: The diplomats supported Azovstal. => Azovstal = UKR BUS
org.naftna-industrija-srbije | name: Naftna Industrija Srbije | code: SRB | sectors: BUS | example: The mediators criticized Naftna Industrija Srbije. => Naftna Industrija Srbije = SRB BUS
org.bulgargaz | name: Bulgargaz | names: Bulgartransgaz | code: BGR | sectors: BUS | example: Bulgargaz condemned the attack on Tuesday. => Bulgargaz = BGR BUS
org.mol-group | name: MOL Group | code: HUN | sectors: BUS | example: The delegates thanked the MOL Group. => MOL Group = HUN BUS
org.pkn-orlen | name: PKN Orlen | names: Orlen | code: POL | sectors: BUS | example: PKN Orlen rejected the offer. => PKN Orlen = POL BUS
org.pgnig | name: PGNiG | code: POL | sectors: BUS | example: The ministers blamed PGNiG. => PGNiG = POL BUS
org.cez-group | name: CEZ Group | code: CZE | sectors: BUS | example: The ministers blamed the CEZ Group. => CEZ Group = CZE BUS
org.moldovagaz | name: Moldovagaz | code: MDA | sectors: BUS | example: The mediators criticized Moldovagaz. => Moldovagaz = MDA BUS
org.pakistan-international-airlines | name: Pakistan International Airlines | code: PAK | sectors: BUS | example: The diplomats supported Pakistan International Airlines. => Pakistan International Airlines = PAK BUS
org.mahan-air | name: Mahan Air | code: IRN | sectors: BUS | example: The mediators criticized Mahan Air. => Mahan Air = IRN BUS
org.iran-air | name: Iran Air | code: IRN | sectors: BUS | example: The delegates thanked Iran Air. => Iran Air = IRN BUS
org.islamic-republic-of-iran-shipping-lines | name: Islamic Republic of Iran Shipping Lines | code: IRN | sectors: BUS | example: The diplomats supported the Islamic Republic of Iran Shipping Lines. => Islamic Republic of Iran Shipping Lines = IRN BUS
org.cham-wings | name: Cham Wings | code: SYR | sectors: BUS | example: The Cham Wings condemned the attack on Tuesday. => Cham Wings = SYR BUS
org.ethiopian-airlines | name: Ethiopian Airlines | code: ETH | sectors: BUS | example: Ethiopian Airlines warned the rebels. => Ethiopian Airlines = ETH BUS
org.ethio-telecom | name: Ethio Telecom | code: ETH | sectors: BUS | example: Ethio Telecom called for talks. => Ethio Telecom = ETH BUS
org.eskom | name: Eskom | code: ZAF | sectors: BUS | example: Eskom rejected the offer. => Eskom = ZAF BUS
org.transnet | name: Transnet | code: ZAF | sectors: BUS | example: Transnet warned the rebels. => Transnet = ZAF BUS
org.denel | name: Denel | code: ZAF | sectors: BUS | example: Denel called for talks. => Denel = ZAF BUS
org.south-african-airways | name: South African Airways | code: ZAF | sectors: BUS | example: South African Airways welcomed the decision. => South African Airways = ZAF BUS
org.zccm | name: ZCCM | code: ZMB | sectors: BUS | example: The delegates thanked ZCCM. => ZCCM = ZMB BUS
org.gecamines | name: Gécamines | names: Gecamines | code: COD | sectors: BUS | example: Gécamines welcomed the decision. => Gécamines = COD BUS
org.kenya-power | name: Kenya Power | code: KEN | sectors: BUS | example: Kenya Power welcomed the decision. => Kenya Power = KEN BUS
org.kenya-airways | name: Kenya Airways | code: KEN | sectors: BUS | example: The ministers blamed Kenya Airways. => Kenya Airways = KEN BUS
org.safaricom | name: Safaricom | code: KEN | sectors: BUS | example: The mediators criticized Safaricom. => Safaricom = KEN BUS
org.debswana | name: Debswana | code: BWA | sectors: BUS | example: Debswana welcomed the decision. => Debswana = BWA BUS
org.compagnie-des-bauxites-de-guinee | name: Compagnie des Bauxites de Guinée | code: GIN | sectors: BUS | example: The diplomats supported Compagnie des Bauxites de Guinée. => Compagnie des Bauxites de Guinée = GIN BUS
org.gaesa | name: GAESA | code: CUB | sectors: BUS | example: GAESA welcomed the decision. => GAESA = CUB BUS
org.conviasa | name: Conviasa | code: VEN | sectors: BUS | example: Conviasa called for talks. => Conviasa = VEN BUS
org.minerven | name: Minerven | code: VEN | sectors: BUS | example: The delegates thanked Minerven. => Minerven = VEN BUS
org.codelco | name: Codelco | code: CHL | sectors: BUS | example: Codelco rejected the offer. => Codelco = CHL BUS
org.sqm | name: SQM | code: CHL | sectors: BUS | example: The envoys praised SQM. => SQM = CHL BUS
org.edf | name: EDF | names: Électricité de France | code: FRA | sectors: BUS | example: The diplomats supported EDF. => EDF = FRA BUS
org.orano | name: Orano | code: FRA | sectors: BUS | example: The envoys praised Orano. => Orano = FRA BUS
org.areva | name: Areva | code: FRA | sectors: BUS | example: Areva condemned the attack on Tuesday. => Areva = FRA BUS
org.sncf | name: SNCF | code: FRA | sectors: BUS | example: SNCF called for talks. => SNCF = FRA BUS
org.naval-group | name: Naval Group | code: FRA | sectors: BUS | example: The Naval Group warned the rebels. => Naval Group = FRA BUS
org.dassault-aviation | name: Dassault Aviation | code: FRA | sectors: BUS | example: Dassault Aviation warned the rebels. => Dassault Aviation = FRA BUS
org.thales-group | name: Thales Group | code: FRA | sectors: BUS | example: The Thales Group called for talks. => Thales Group = FRA BUS
org.air-france | name: Air France | code: FRA | sectors: BUS | example: Air France warned the rebels. => Air France = FRA BUS
