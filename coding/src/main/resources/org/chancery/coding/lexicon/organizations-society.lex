# Media, companies, universities and research, churches, unions, civil society.
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

# Human rights and civil society.
org.syrian-observatory-for-human-rights | name: Syrian Observatory for Human Rights | names: SOHR | code: SYR | sectors: SOC | example: The Syrian Observatory for Human Rights rejected the offer. => Syrian Observatory for Human Rights = SYR SOC
org.american-civil-liberties-union | name: American Civil Liberties Union | names: ACLU | code: USA | sectors: SOC | example: The American Civil Liberties Union rejected the offer. => American Civil Liberties Union = USA SOC
org.white-helmets | name: White Helmets | code: SYR | sectors: SOC | example: The White Helmets rejected the offer. => White Helmets = SYR SOC
org.carter-center | name: Carter Center | code: USA | sectors: SOC | example: The Carter Center rejected the offer. => Carter Center = USA SOC

# Media.
org.voice-of-america | name: Voice of America | names: VOA | code: USA | sectors: JRN | example: The Voice of America rejected the offer. => Voice of America = USA JRN
org.channel-12 | name: Channel 12 | code: ISR | sectors: JRN | example: The Channel 12 rejected the offer. => Channel 12 = ISR JRN
org.kcna | name: KCNA | names: Korean Central News Agency | code: PRK | sectors: JRN | example: The KCNA rejected the offer. => KCNA = PRK JRN
org.yonhap | name: Yonhap | names: Yonhap News Agency | code: KOR | sectors: JRN | example: The Yonhap rejected the offer. => Yonhap = KOR JRN
org.xinhua | name: Xinhua | names: Xinhua News Agency | code: CHN | sectors: JRN | example: The Xinhua rejected the offer. => Xinhua = CHN JRN
org.cctv | name: CCTV | names: China Central Television, CGTN | code: CHN | sectors: JRN | example: The CCTV rejected the offer. => CCTV = CHN JRN
org.global-times | name: Global Times | code: CHN | sectors: JRN | example: The Global Times rejected the offer. => Global Times = CHN JRN
org.people-s-daily | name: People's Daily | code: CHN | sectors: JRN | example: The People's Daily rejected the offer. => People's Daily = CHN JRN
org.south-china-morning-post | name: South China Morning Post | code: HKG | sectors: JRN | example: The South China Morning Post rejected the offer. => South China Morning Post = HKG JRN
org.reuters | name: Reuters | code: GBR | sectors: JRN | example: The Reuters rejected the offer. => Reuters = GBR JRN
org.bbc | name: BBC | names: British Broadcasting Corporation | code: GBR | sectors: JRN | example: The BBC rejected the offer. => BBC = GBR JRN
org.the-guardian | name: The Guardian | code: GBR | sectors: JRN | example: The Guardian rejected the offer. => The Guardian = GBR JRN
org.financial-times | name: Financial Times | code: GBR | sectors: JRN | example: The Financial Times rejected the offer. => Financial Times = GBR JRN
org.the-economist | name: The Economist | code: GBR | sectors: JRN | example: The Economist rejected the offer. => The Economist = GBR JRN
org.sky-news | name: Sky News | code: GBR | sectors: JRN | example: The Sky News rejected the offer. => Sky News = GBR JRN
org.associated-press | name: Associated Press | names: AP | code: USA | sectors: JRN | example: The Associated Press rejected the offer. => Associated Press = USA JRN
org.cnn | name: CNN | code: USA | sectors: JRN | example: The CNN rejected the offer. => CNN = USA JRN
org.fox-news | name: Fox News | code: USA | sectors: JRN | example: The Fox News rejected the offer. => Fox News = USA JRN
org.nbc | name: NBC | names: NBC News | code: USA | sectors: JRN | example: The NBC rejected the offer. => NBC = USA JRN
org.cbs | name: CBS | names: CBS News | code: USA | sectors: JRN | example: The CBS rejected the offer. => CBS = USA JRN
org.abc-news | name: ABC News | code: USA | sectors: JRN | example: The ABC News rejected the offer. => ABC News = USA JRN
org.npr | name: NPR | code: USA | sectors: JRN | example: The NPR rejected the offer. => NPR = USA JRN
org.new-york-times | name: New York Times | names: The New York Times | code: USA | sectors: JRN | example: The New York Times rejected the offer. => New York Times = USA JRN
org.washington-post | name: Washington Post | names: The Washington Post | code: USA | sectors: JRN | example: The Washington Post rejected the offer. => Washington Post = USA JRN
org.wall-street-journal | name: Wall Street Journal | names: The Wall Street Journal | code: USA | sectors: JRN | example: The Wall Street Journal rejected the offer. => Wall Street Journal = USA JRN
org.bloomberg | name: Bloomberg | names: Bloomberg News | code: USA | sectors: JRN | example: The Bloomberg rejected the offer. => Bloomberg = USA JRN
org.politico | name: Politico | code: USA | sectors: JRN | example: The Politico rejected the offer. => Politico = USA JRN
org.axios | name: Axios | code: USA | sectors: JRN | example: The Axios rejected the offer. => Axios = USA JRN
org.radio-free-europe | name: Radio Free Europe | names: RFE/RL | code: USA | sectors: JRN | example: The Radio Free Europe rejected the offer. => Radio Free Europe = USA JRN
org.usa-today | name: USA Today | code: USA | sectors: JRN | example: The USA Today rejected the offer. => USA Today = USA JRN
org.agence-france-presse | name: Agence France-Presse | names: AFP | code: FRA | sectors: JRN | example: The Agence France-Presse rejected the offer. => Agence France-Presse = FRA JRN
org.le-monde | name: Le Monde | code: FRA | sectors: JRN | example: The Le Monde rejected the offer. => Le Monde = FRA JRN
org.france-24 | name: France 24 | code: FRA | sectors: JRN | example: The France 24 rejected the offer. => France 24 = FRA JRN
org.deutsche-welle | name: Deutsche Welle | code: DEU | sectors: JRN | example: The Deutsche Welle rejected the offer. => Deutsche Welle = DEU JRN
org.der-spiegel | name: Der Spiegel | names: Spiegel | code: DEU | sectors: JRN | example: The Der Spiegel rejected the offer. => Der Spiegel = DEU JRN
org.bild | name: Bild | code: DEU | sectors: JRN | example: The Bild rejected the offer. => Bild = DEU JRN
org.dpa | name: dpa | names: Deutsche Presse-Agentur | code: DEU | sectors: JRN | example: The dpa rejected the offer. => dpa = DEU JRN
org.ansa | name: ANSA | code: ITA | sectors: JRN | example: The ANSA rejected the offer. => ANSA = ITA JRN
org.el-pais | name: El País | names: El Pais | code: ESP | sectors: JRN | example: The El País rejected the offer. => El País = ESP JRN
org.efe | name: EFE | code: ESP | sectors: JRN | example: The EFE rejected the offer. => EFE = ESP JRN
org.tass | name: TASS | names: Tass, Itar-Tass, ITAR-TASS | code: RUS | sectors: JRN | example: The TASS rejected the offer. => TASS = RUS JRN
org.ria-novosti | name: RIA Novosti | names: RIA | code: RUS | sectors: JRN | example: The RIA Novosti rejected the offer. => RIA Novosti = RUS JRN
org.interfax | name: Interfax | code: RUS | sectors: JRN | example: The Interfax rejected the offer. => Interfax = RUS JRN
org.sputnik | name: Sputnik | code: RUS | sectors: JRN | example: The Sputnik rejected the offer. => Sputnik = RUS JRN
org.russia-today | name: Russia Today | code: RUS | sectors: JRN | example: The Russia Today rejected the offer. => Russia Today = RUS JRN
org.ukrinform | name: Ukrinform | code: UKR | sectors: JRN | example: The Ukrinform rejected the offer. => Ukrinform = UKR JRN
org.anadolu | name: Anadolu | names: Anadolu Agency | code: TUR | sectors: JRN | example: The Anadolu rejected the offer. => Anadolu = TUR JRN
org.hurriyet | name: Hurriyet | code: TUR | sectors: JRN | example: The Hurriyet rejected the offer. => Hurriyet = TUR JRN
org.irna | name: IRNA | code: IRN | sectors: JRN | example: The IRNA rejected the offer. => IRNA = IRN JRN
org.fars | name: Fars | names: Fars News Agency | code: IRN | sectors: JRN | example: The Fars rejected the offer. => Fars = IRN JRN
org.tasnim | name: Tasnim | names: Tasnim News Agency | code: IRN | sectors: JRN | example: The Tasnim rejected the offer. => Tasnim = IRN JRN
org.press-tv | name: Press TV | code: IRN | sectors: JRN | example: The Press TV rejected the offer. => Press TV = IRN JRN
org.al-jazeera | name: Al Jazeera | names: Al-Jazeera, al-Jazeera | code: QAT | sectors: JRN | example: The Al Jazeera rejected the offer. => Al Jazeera = QAT JRN
org.al-arabiya | name: Al Arabiya | names: Al-Arabiya | code: SAU | sectors: JRN | example: The Al Arabiya rejected the offer. => Al Arabiya = SAU JRN
org.spa | name: SPA | names: Saudi Press Agency | code: SAU | sectors: JRN | example: The SPA rejected the offer. => SPA = SAU JRN
org.wam | name: WAM | code: ARE | sectors: JRN | example: The WAM rejected the offer. => WAM = ARE JRN
org.sana | name: SANA | code: SYR | sectors: JRN | example: The SANA rejected the offer. => SANA = SYR JRN
org.haaretz | name: Haaretz | code: ISR | sectors: JRN | example: The Haaretz rejected the offer. => Haaretz = ISR JRN
org.jerusalem-post | name: Jerusalem Post | code: ISR | sectors: JRN | example: The Jerusalem Post rejected the offer. => Jerusalem Post = ISR JRN
org.times-of-israel | name: Times of Israel | code: ISR | sectors: JRN | example: The Times of Israel rejected the offer. => Times of Israel = ISR JRN
org.wafa | name: Wafa | names: WAFA | code: PSE | sectors: JRN | example: The Wafa rejected the offer. => Wafa = PSE JRN
org.nhk | name: NHK | code: JPN | sectors: JRN | example: The NHK rejected the offer. => NHK = JPN JRN
org.kyodo | name: Kyodo | names: Kyodo News | code: JPN | sectors: JRN | example: The Kyodo rejected the offer. => Kyodo = JPN JRN
org.asahi-shimbun | name: Asahi Shimbun | code: JPN | sectors: JRN | example: The Asahi Shimbun rejected the offer. => Asahi Shimbun = JPN JRN
org.press-trust-of-india | name: Press Trust of India | code: IND | sectors: JRN | example: The Press Trust of India rejected the offer. => Press Trust of India = IND JRN
org.times-of-india | name: Times of India | code: IND | sectors: JRN | example: The Times of India rejected the offer. => Times of India = IND JRN
org.the-hindu | name: The Hindu | code: IND | sectors: JRN | example: The Hindu rejected the offer. => The Hindu = IND JRN
org.dawn-newspaper | name: Dawn newspaper | code: PAK | sectors: JRN | example: The Dawn newspaper rejected the offer. => Dawn newspaper = PAK JRN
org.sonna | name: SONNA | names: Somali National News Agency | code: SOM | sectors: GOV | example: The SONNA rejected the offer. => SONNA = SOM GOV
org.cbc | name: CBC | names: Canadian Broadcasting Corporation | code: CAN | sectors: JRN | example: The CBC rejected the offer. => CBC = CAN JRN

# Companies and universities.
org.gazprom | name: Gazprom | code: RUS | sectors: BUS | example: The Gazprom rejected the offer. => Gazprom = RUS BUS
org.rosneft | name: Rosneft | code: RUS | sectors: BUS | example: The Rosneft rejected the offer. => Rosneft = RUS BUS
org.rosatom | name: Rosatom | code: RUS | sectors: BUS | example: The Rosatom rejected the offer. => Rosatom = RUS BUS
org.rostec | name: Rostec | code: RUS | sectors: BUS | example: The Rostec rejected the offer. => Rostec = RUS BUS
org.naftogaz | name: Naftogaz | code: UKR | sectors: BUS | example: The Naftogaz rejected the offer. => Naftogaz = UKR BUS
org.saudi-aramco | name: Saudi Aramco | names: Aramco | code: SAU | sectors: BUS | example: The Saudi Aramco rejected the offer. => Saudi Aramco = SAU BUS
org.huawei | name: Huawei | code: CHN | sectors: BUS | example: The Huawei rejected the offer. => Huawei = CHN BUS
org.petrobras | name: Petrobras | code: BRA | sectors: BUS | example: The Petrobras rejected the offer. => Petrobras = BRA BUS
org.pdvsa | name: PDVSA | code: VEN | sectors: BUS | example: The PDVSA rejected the offer. => PDVSA = VEN BUS
org.apple | name: Apple | names: Apple Inc. | code: USA | sectors: BUS | example: The Apple rejected the offer. => Apple = USA BUS
org.google | name: Google | code: USA | sectors: BUS | example: The Google rejected the offer. => Google = USA BUS
org.microsoft | name: Microsoft | code: USA | sectors: BUS | example: The Microsoft rejected the offer. => Microsoft = USA BUS
org.facebook | name: Facebook | code: USA | sectors: BUS | example: The Facebook rejected the offer. => Facebook = USA BUS
org.twitter | name: Twitter | code: USA | sectors: BUS | example: The Twitter rejected the offer. => Twitter = USA BUS
org.boeing | name: Boeing | code: USA | sectors: BUS | example: The Boeing rejected the offer. => Boeing = USA BUS
org.lockheed-martin | name: Lockheed Martin | code: USA | sectors: BUS | example: The Lockheed Martin rejected the offer. => Lockheed Martin = USA BUS
org.raytheon | name: Raytheon | code: USA | sectors: BUS | example: The Raytheon rejected the offer. => Raytheon = USA BUS
org.exxonmobil | name: ExxonMobil | names: Exxon Mobil, Exxon | code: MNC | sectors: BUS | example: The ExxonMobil rejected the offer. => ExxonMobil = MNC BUS
org.chevron | name: Chevron | code: MNC | sectors: BUS | example: The Chevron rejected the offer. => Chevron = MNC BUS
org.general-motors | name: General Motors | code: USA | sectors: BUS | example: The General Motors rejected the offer. => General Motors = USA BUS
org.shell | name: Shell | names: Royal Dutch Shell | code: MNC | sectors: BUS | example: The Shell rejected the offer. => Shell = MNC BUS
org.bp | name: BP | code: MNC | sectors: BUS | example: The BP rejected the offer. => BP = MNC BUS
org.totalenergies | name: TotalEnergies | code: MNC | sectors: BUS | example: The TotalEnergies rejected the offer. => TotalEnergies = MNC BUS
org.airbus | name: Airbus | code: MNC | sectors: BUS | example: The Airbus rejected the offer. => Airbus = MNC BUS
org.siemens | name: Siemens | code: MNC | sectors: BUS | example: The Siemens rejected the offer. => Siemens = MNC BUS
org.volkswagen | name: Volkswagen | code: MNC | sectors: BUS | example: The Volkswagen rejected the offer. => Volkswagen = MNC BUS
org.samsung | name: Samsung | code: KOR | sectors: BUS | example: The Samsung rejected the offer. => Samsung = KOR BUS
org.toyota | name: Toyota | code: JPN | sectors: BUS | example: The Toyota rejected the offer. => Toyota = JPN BUS
org.tiktok | name: TikTok | names: ByteDance | code: CHN | sectors: BUS | example: The TikTok rejected the offer. => TikTok = CHN BUS
org.alibaba | name: Alibaba | code: CHN | sectors: BUS | example: The Alibaba rejected the offer. => Alibaba = CHN BUS
org.massachusetts-institute-of-technology | name: Massachusetts Institute of Technology | code: USA | sectors: EDU | example: The Massachusetts Institute of Technology rejected the offer. => Massachusetts Institute of Technology = USA EDU
org.harvard-university | name: Harvard University | names: Harvard | code: USA | sectors: EDU | example: The Harvard University rejected the offer. => Harvard University = USA EDU
org.stanford-university | name: Stanford University | code: USA | sectors: EDU | example: The Stanford University rejected the offer. => Stanford University = USA EDU
org.yale-university | name: Yale University | code: USA | sectors: EDU | example: The Yale University rejected the offer. => Yale University = USA EDU
org.columbia-university | name: Columbia University | code: USA | sectors: EDU | example: The Columbia University rejected the offer. => Columbia University = USA EDU
org.princeton-university | name: Princeton University | code: USA | sectors: EDU | example: The Princeton University rejected the offer. => Princeton University = USA EDU
org.oxford-university | name: Oxford University | names: University of Oxford | code: GBR | sectors: EDU | example: The Oxford University rejected the offer. => Oxford University = GBR EDU
org.cambridge-university | name: Cambridge University | names: University of Cambridge | code: GBR | sectors: EDU | example: The Cambridge University rejected the offer. => Cambridge University = GBR EDU
org.london-school-of-economics | name: London School of Economics | code: GBR | sectors: EDU | example: The London School of Economics rejected the offer. => London School of Economics = GBR EDU
org.chatham-house | name: Chatham House | code: GBR | sectors: EDU | example: The Chatham House rejected the offer. => Chatham House = GBR EDU
org.brookings-institution | name: Brookings Institution | names: Brookings | code: USA | sectors: EDU | example: The Brookings Institution rejected the offer. => Brookings Institution = USA EDU
org.rand-corporation | name: RAND Corporation | code: USA | sectors: EDU | example: The RAND Corporation rejected the offer. => RAND Corporation = USA EDU
org.council-on-foreign-relations | name: Council on Foreign Relations | code: USA | sectors: EDU | example: The Council on Foreign Relations rejected the offer. => Council on Foreign Relations = USA EDU

# Churches.
org.catholic-church | name: Catholic Church | names: Roman Catholic Church | code: VAT | sectors: REL | example: The Catholic Church rejected the offer. => Catholic Church = VAT REL
org.russian-orthodox-church | name: Russian Orthodox Church | code: RUS | sectors: REL | example: The Russian Orthodox Church rejected the offer. => Russian Orthodox Church = RUS REL
org.church-of-england | name: Church of England | code: GBR | sectors: REL | example: The Church of England rejected the offer. => Church of England = GBR REL
org.world-council-of-churches | name: World Council of Churches | code: NGO | sectors: REL | seat: Geneva CHE | example: The World Council of Churches rejected the offer. => World Council of Churches = NGO REL
