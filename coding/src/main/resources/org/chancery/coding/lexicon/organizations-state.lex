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
org.mi6 | name: MI6 | names: Secret Intelligence Service | code: GBR | sectors: SPY | example: The MI6 rejected the offer. => MI6 = GBR SPY
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
org.bnd | name: BND | names: Federal Intelligence Service | code: DEU | sectors: SPY | example: The BND rejected the offer. => BND = DEU SPY
org.bundesbank | name: Bundesbank | code: DEU | sectors: GOV | example: The Bundesbank rejected the offer. => Bundesbank = DEU GOV
org.national-assembly-of-france | name: National Assembly of France | names: French National Assembly, Assemblée Nationale | code: FRA | sectors: LEG | example: The National Assembly of France rejected the offer. => National Assembly of France = FRA LEG
org.quai-d-orsay | name: Quai d'Orsay | code: FRA | sectors: GOV | example: The Quai d'Orsay rejected the offer. => Quai d'Orsay = FRA GOV
org.dgse | name: DGSE | code: FRA | sectors: SPY | example: The DGSE rejected the offer. => DGSE = FRA SPY
org.cortes | name: Cortes | names: Cortes Generales | code: ESP | sectors: LEG | example: The Cortes rejected the offer. => Cortes = ESP LEG
org.guardia-civil | name: Guardia Civil | names: Civil Guard | code: ESP | sectors: COP | example: The Guardia Civil rejected the offer. => Guardia Civil = ESP COP
org.carabinieri | name: Carabinieri | code: ITA | sectors: COP | example: The Carabinieri rejected the offer. => Carabinieri = ITA COP
org.state-duma | name: State Duma | names: Duma, Russian Duma, Russian State Duma | code: RUS | sectors: LEG | example: The State Duma rejected the offer. => State Duma = RUS LEG
org.federation-council | name: Federation Council | code: RUS | sectors: LEG | example: The Federation Council rejected the offer. => Federation Council = RUS LEG
org.federal-security-service | name: Federal Security Service | names: FSB | code: RUS | sectors: SPY | example: The Federal Security Service rejected the offer. => Federal Security Service = RUS SPY
org.gru | name: GRU | code: RUS | sectors: SPY | example: The GRU rejected the offer. => GRU = RUS SPY
org.kgb | name: KGB | code: RUS | sectors: SPY | example: The KGB rejected the offer. => KGB = RUS SPY
org.svr | name: SVR | names: Foreign Intelligence Service | code: RUS | sectors: SPY | example: The SVR rejected the offer. => SVR = RUS SPY
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
org.storting | name: Storting | code: NOR | sectors: LEG | example: The Storting rejected the offer. => Storting = NOR LEG
org.folketing | name: Folketing | code: DNK | sectors: LEG | example: The Folketing rejected the offer. => Folketing = DNK LEG
org.eduskunta | name: Eduskunta | code: FIN | sectors: LEG | example: The Eduskunta rejected the offer. => Eduskunta = FIN LEG
org.althing | name: Althing | code: ISL | sectors: LEG | example: The Althing rejected the offer. => Althing = ISL LEG
org.oireachtas | name: Oireachtas | names: Dáil, Dail | code: IRL | sectors: LEG | example: The Oireachtas rejected the offer. => Oireachtas = IRL LEG
org.skupstina | name: Skupstina | code: SRB | sectors: LEG | example: The Skupstina rejected the offer. => Skupstina = SRB LEG
org.grand-national-assembly | name: Grand National Assembly | names: Turkish Grand National Assembly, Grand National Assembly of Turkey | code: TUR | sectors: LEG | example: The Grand National Assembly rejected the offer. => Grand National Assembly = TUR LEG
org.mit | name: MIT | names: National Intelligence Organization | code: TUR | sectors: SPY | example: The MIT rejected the offer. => MIT = TUR SPY
org.knesset | name: Knesset | code: ISR | sectors: LEG | example: The Knesset rejected the offer. => Knesset = ISR LEG
org.mossad | name: Mossad | code: ISR | sectors: SPY | example: The Mossad rejected the offer. => Mossad = ISR SPY
org.shin-bet | name: Shin Bet | names: Shabak | code: ISR | sectors: SPY | example: The Shin Bet rejected the offer. => Shin Bet = ISR SPY
org.israel-defense-forces | name: Israel Defense Forces | names: IDF, Israeli Defense Forces, Israel Defence Forces, Israeli Defence Forces, I.D.F. | code: ISR | sectors: MIL | example: The Israel Defense Forces rejected the offer. => Israel Defense Forces = ISR MIL
org.majlis | name: Majlis | names: Islamic Consultative Assembly | code: IRN | sectors: LEG | example: The Majlis rejected the offer. => Majlis = IRN LEG
org.islamic-revolutionary-guard-corps | name: Islamic Revolutionary Guard Corps | names: IRGC, Revolutionary Guards, Revolutionary Guard, Iranian Revolutionary Guards, Quds Force, Qods Force, Revolutionary Guard Corps | code: IRN | sectors: MIL | example: The Islamic Revolutionary Guard Corps rejected the offer. => Islamic Revolutionary Guard Corps = IRN MIL
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
org.fardc | name: FARDC | code: COD | sectors: MIL | example: The FARDC rejected the offer. => FARDC = COD MIL
org.royal-canadian-mounted-police | name: Royal Canadian Mounted Police | names: RCMP | code: CAN | sectors: COP | example: The Royal Canadian Mounted Police rejected the offer. => Royal Canadian Mounted Police = CAN COP
org.statistics-canada | name: Statistics Canada | code: CAN | sectors: GOV | example: The Statistics Canada rejected the offer. => Statistics Canada = CAN GOV
org.parliament-hill | name: Parliament Hill | code: CAN | sectors: LEG | example: The Parliament Hill rejected the offer. => Parliament Hill = CAN LEG
org.royal-australian-air-force | name: Royal Australian Air Force | names: RAAF | code: AUS | sectors: MIL | example: The Royal Australian Air Force rejected the offer. => Royal Australian Air Force = AUS MIL
org.royal-australian-navy | name: Royal Australian Navy | code: AUS | sectors: MIL | example: The Royal Australian Navy rejected the offer. => Royal Australian Navy = AUS MIL
org.australian-federal-police | name: Australian Federal Police | code: AUS | sectors: COP | example: The Australian Federal Police rejected the offer. => Australian Federal Police = AUS COP
org.asio | name: ASIO | code: AUS | sectors: SPY | example: The ASIO rejected the offer. => ASIO = AUS SPY
