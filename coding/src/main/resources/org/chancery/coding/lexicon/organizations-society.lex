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
org.radio-free-europe | name: Radio Free Europe | names: RFE/RL, Radio Free Europe/Radio Liberty, Radio Liberty | code: USA | sectors: JRN | example: The Radio Free Europe rejected the offer. => Radio Free Europe = USA JRN
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
org.ria-novosti | name: RIA Novosti | names: RIA, RIA news agency | code: RUS | sectors: JRN | example: The RIA Novosti rejected the offer. => RIA Novosti = RUS JRN
org.interfax | name: Interfax | names: Interfax news agency | code: RUS | sectors: JRN | example: The Interfax rejected the offer. => Interfax = RUS JRN
org.sputnik | name: Sputnik | code: RUS | sectors: JRN | example: The Sputnik rejected the offer. => Sputnik = RUS JRN
org.russia-today | name: Russia Today | code: RUS | sectors: JRN | example: The Russia Today rejected the offer. => Russia Today = RUS JRN
org.ukrinform | name: Ukrinform | code: UKR | sectors: JRN | example: The Ukrinform rejected the offer. => Ukrinform = UKR JRN
org.anadolu | name: Anadolu | names: Anadolu Agency | code: TUR | sectors: JRN | example: The Anadolu rejected the offer. => Anadolu = TUR JRN
org.hurriyet | name: Hurriyet | code: TUR | sectors: JRN | example: The Hurriyet rejected the offer. => Hurriyet = TUR JRN
org.irna | name: IRNA | names: Islamic Republic News Agency | code: IRN | sectors: JRN | example: The IRNA rejected the offer. => IRNA = IRN JRN
org.fars | name: Fars | names: Fars News Agency, Fars news agency | code: IRN | sectors: JRN | example: The Fars rejected the offer. => Fars = IRN JRN
org.tasnim | name: Tasnim | names: Tasnim News Agency, Tasnim news agency | code: IRN | sectors: JRN | example: The Tasnim rejected the offer. => Tasnim = IRN JRN
org.press-tv | name: Press TV | code: IRN | sectors: JRN | example: The Press TV rejected the offer. => Press TV = IRN JRN
org.al-jazeera | name: Al Jazeera | names: Al-Jazeera, al-Jazeera | code: QAT | sectors: JRN | example: The Al Jazeera rejected the offer. => Al Jazeera = QAT JRN
org.al-arabiya | name: Al Arabiya | names: Al-Arabiya | code: SAU | sectors: JRN | example: The Al Arabiya rejected the offer. => Al Arabiya = SAU JRN
org.spa | name: SPA | names: Saudi Press Agency | code: SAU | sectors: JRN | example: The SPA rejected the offer. => SPA = SAU JRN
org.wam | name: WAM | names: Emirates News Agency | code: ARE | sectors: JRN | example: The WAM rejected the offer. => WAM = ARE JRN
org.sana | name: SANA | names: Syrian Arab News Agency | code: SYR | sectors: JRN | example: The SANA rejected the offer. => SANA = SYR JRN
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
org.facebook | name: Facebook | names: Meta Platforms | code: USA | sectors: BUS | example: The Facebook rejected the offer. => Facebook = USA BUS
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

# News agencies of states.
org.china-news-service | name: China News Service | code: CHN | sectors: JRN | example: The ministers blamed the China News Service. => China News Service = CHN JRN
org.vietnam-news-agency | name: Vietnam News Agency | code: VNM | sectors: JRN | example: The envoys praised the Vietnam News Agency. => Vietnam News Agency = VNM JRN
org.voice-of-vietnam | name: Voice of Vietnam | code: VNM | sectors: JRN | example: The Voice of Vietnam welcomed the decision. => Voice of Vietnam = VNM JRN
org.nhan-dan | name: Nhan Dan | code: VNM | sectors: JRN | example: Nhan Dan condemned the attack on Tuesday. => Nhan Dan = VNM JRN
org.lao-news-agency | name: Lao News Agency | code: LAO | sectors: JRN | example: The Lao News Agency warned the rebels. => Lao News Agency = LAO JRN
org.agence-kampuchea-presse | name: Agence Kampuchea Presse | code: KHM | sectors: JRN | example: Agence Kampuchea Presse rejected the offer. => Agence Kampuchea Presse = KHM JRN
org.myanma-news-agency | name: Myanma News Agency | code: MMR | sectors: JRN | example: The Myanma News Agency condemned the attack on Tuesday. => Myanma News Agency = MMR JRN
org.montsame | name: Montsame | names: MONTSAME | code: MNG | sectors: JRN | example: The envoys praised Montsame. => Montsame = MNG JRN
org.central-news-agency-of-taiwan | name: Central News Agency of Taiwan | code: TWN | sectors: JRN | example: The envoys praised the Central News Agency of Taiwan. => Central News Agency of Taiwan = TWN JRN
org.focus-taiwan | name: Focus Taiwan | code: TWN | sectors: JRN | example: Focus Taiwan warned the rebels. => Focus Taiwan = TWN JRN
org.antara | name: Antara | names: Antara news agency | code: IDN | sectors: JRN | example: Antara called for talks. => Antara = IDN JRN
org.bernama | name: Bernama | code: MYS | sectors: JRN | example: The diplomats supported Bernama. => Bernama = MYS JRN
org.philippine-news-agency | name: Philippine News Agency | code: PHL | sectors: JRN | example: The diplomats supported the Philippine News Agency. => Philippine News Agency = PHL JRN
org.bangladesh-sangbad-sangstha | name: Bangladesh Sangbad Sangstha | code: BGD | sectors: JRN | example: Bangladesh Sangbad Sangstha condemned the attack on Tuesday. => Bangladesh Sangbad Sangstha = BGD JRN
org.associated-press-of-pakistan | name: Associated Press of Pakistan | code: PAK | sectors: JRN | example: The diplomats supported the Associated Press of Pakistan. => Associated Press of Pakistan = PAK JRN
org.asian-news-international | name: Asian News International | names: ANI | code: IND | sectors: JRN | example: Asian News International welcomed the decision. => Asian News International = IND JRN
org.indo-asian-news-service | name: Indo-Asian News Service | code: IND | sectors: JRN | example: The ministers blamed the Indo-Asian News Service. => Indo-Asian News Service = IND JRN
org.rastriya-samachar-samiti | name: Rastriya Samachar Samiti | code: NPL | sectors: JRN | example: The ministers blamed Rastriya Samachar Samiti. => Rastriya Samachar Samiti = NPL JRN
org.bakhtar | name: Bakhtar | names: Bakhtar News Agency | code: AFG | sectors: JRN | example: The mediators criticized Bakhtar. => Bakhtar = AFG JRN
org.pajhwok-afghan-news | name: Pajhwok Afghan News | names: Pajhwok | code: AFG | sectors: JRN | example: The Pajhwok Afghan News warned the rebels. => Pajhwok Afghan News = AFG JRN
org.khaama-press | name: Khaama Press | code: AFG | sectors: JRN | example: The Khaama Press welcomed the decision. => Khaama Press = AFG JRN
org.tolonews | name: TOLOnews | names: ToloNews, Tolo News | code: AFG | sectors: JRN | example: The mediators criticized TOLOnews. => TOLOnews = AFG JRN
org.isna | name: ISNA | names: Iranian Students' News Agency, Iranian Students News Agency | code: IRN | sectors: JRN | example: ISNA warned the rebels. => ISNA = IRN JRN
org.mehr-news-agency | name: Mehr News Agency | names: Mehr news agency | code: IRN | sectors: JRN | example: The Mehr News Agency called for talks. => Mehr News Agency = IRN JRN
org.young-journalists-club | name: Young Journalists Club | code: IRN | sectors: JRN | example: The envoys praised the Young Journalists Club. => Young Journalists Club = IRN JRN
org.mizan-news-agency | name: Mizan News Agency | names: Mizan Online | code: IRN | sectors: JRN | example: The Mizan News Agency rejected the offer. => Mizan News Agency = IRN JRN
org.iraqi-news-agency | name: Iraqi News Agency | code: IRQ | sectors: JRN | example: The envoys praised the Iraqi News Agency. => Iraqi News Agency = IRQ JRN
org.shafaq-news | name: Shafaq News | code: IRQ | sectors: JRN | example: The Shafaq News warned the rebels. => Shafaq News = IRQ JRN
org.petra-news-agency | name: Petra news agency | names: Petra News Agency | code: JOR | sectors: JRN | example: The Petra news agency called for talks. => Petra news agency = JOR JRN
org.jordan-news-agency | name: Jordan News Agency | code: JOR | sectors: JRN | example: The delegates thanked the Jordan News Agency. => Jordan News Agency = JOR JRN
org.kuna | name: KUNA | code: KWT | sectors: JRN | example: The delegates thanked KUNA. => KUNA = KWT JRN
org.kuwait-news-agency | name: Kuwait News Agency | code: KWT | sectors: JRN | example: The mediators criticized the Kuwait News Agency. => Kuwait News Agency = KWT JRN
org.qatar-news-agency | name: Qatar News Agency | code: QAT | sectors: JRN | example: The mediators criticized the Qatar News Agency. => Qatar News Agency = QAT JRN
org.bahrain-news-agency | name: Bahrain News Agency | code: BHR | sectors: JRN | example: The Bahrain News Agency rejected the offer. => Bahrain News Agency = BHR JRN
org.oman-news-agency | name: Oman News Agency | code: OMN | sectors: JRN | example: The delegates thanked the Oman News Agency. => Oman News Agency = OMN JRN
org.saba-news-agency | name: Saba news agency | names: Saba News Agency | code: YEM | sectors: JRN | example: The delegates thanked the Saba news agency. => Saba news agency = YEM JRN
org.national-news-agency-of-lebanon | name: National News Agency of Lebanon | code: LBN | sectors: JRN | example: The ministers blamed the National News Agency of Lebanon. => National News Agency of Lebanon = LBN JRN
org.lebanon-s-national-news-agency | name: Lebanon's National News Agency | code: LBN | sectors: JRN | example: The Lebanon's National News Agency welcomed the decision. => Lebanon's National News Agency = LBN JRN
org.mena-news-agency | name: MENA news agency | code: EGY | sectors: JRN | example: The MENA news agency condemned the attack on Tuesday. => MENA news agency = EGY JRN
org.middle-east-news-agency | name: Middle East News Agency | code: EGY | sectors: JRN | example: The mediators criticized the Middle East News Agency. => Middle East News Agency = EGY JRN
org.libyan-news-agency | name: Libyan News Agency | code: LBY | sectors: JRN | example: The envoys praised the Libyan News Agency. => Libyan News Agency = LBY JRN
org.tunis-afrique-presse | name: Tunis Afrique Presse | code: TUN | sectors: JRN | example: Tunis Afrique Presse warned the rebels. => Tunis Afrique Presse = TUN JRN
org.algeria-press-service | name: Algeria Press Service | code: DZA | sectors: JRN | example: The Algeria Press Service welcomed the decision. => Algeria Press Service = DZA JRN
org.maghreb-arabe-presse | name: Maghreb Arabe Presse | code: MAR | sectors: JRN | example: Maghreb Arabe Presse called for talks. => Maghreb Arabe Presse = MAR JRN
org.suna | name: SUNA | code: SDN | sectors: JRN | example: The delegates thanked SUNA. => SUNA = SDN JRN
org.sudan-news-agency | name: Sudan News Agency | code: SDN | sectors: JRN | example: The mediators criticized the Sudan News Agency. => Sudan News Agency = SDN JRN
org.ethiopian-news-agency | name: Ethiopian News Agency | code: ETH | sectors: JRN | example: The envoys praised the Ethiopian News Agency. => Ethiopian News Agency = ETH JRN
org.eritrean-news-agency | name: Eritrean News Agency | code: ERI | sectors: JRN | example: The Eritrean News Agency warned the rebels. => Eritrean News Agency = ERI JRN
org.kenya-news-agency | name: Kenya News Agency | code: KEN | sectors: JRN | example: The envoys praised the Kenya News Agency. => Kenya News Agency = KEN JRN
org.news-agency-of-nigeria | name: News Agency of Nigeria | code: NGA | sectors: JRN | example: The News Agency of Nigeria condemned the attack on Tuesday. => News Agency of Nigeria = NGA JRN
org.ghana-news-agency | name: Ghana News Agency | code: GHA | sectors: JRN | example: The Ghana News Agency condemned the attack on Tuesday. => Ghana News Agency = GHA JRN
org.agence-de-presse-senegalaise | name: Agence de Presse Sénégalaise | code: SEN | sectors: JRN | example: Agence de Presse Sénégalaise warned the rebels. => Agence de Presse Sénégalaise = SEN JRN
org.agence-ivoirienne-de-presse | name: Agence Ivoirienne de Presse | code: CIV | sectors: JRN | example: The mediators criticized Agence Ivoirienne de Presse. => Agence Ivoirienne de Presse = CIV JRN
org.angop | name: Angop | names: ANGOP | code: AGO | sectors: JRN | example: The mediators criticized Angop. => Angop = AGO JRN
org.new-ziana | name: New Ziana | code: ZWE | sectors: JRN | example: The diplomats supported New Ziana. => New Ziana = ZWE JRN
org.zambia-news-and-information-services | name: Zambia News and Information Services | code: ZMB | sectors: JRN | example: The Zambia News and Information Services called for talks. => Zambia News and Information Services = ZMB JRN
org.kazinform | name: Kazinform | code: KAZ | sectors: JRN | example: Kazinform condemned the attack on Tuesday. => Kazinform = KAZ JRN
org.akipress | name: AKIpress | code: KGZ | sectors: JRN | example: AKIpress welcomed the decision. => AKIpress = KGZ JRN
org.uza | name: UzA | code: UZB | sectors: JRN | example: The diplomats supported UzA. => UzA = UZB JRN
org.khovar | name: Khovar | code: TJK | sectors: JRN | example: The ministers blamed Khovar. => Khovar = TJK JRN
org.azertac | name: Azertac | names: AZERTAC | code: AZE | sectors: JRN | example: Azertac warned the rebels. => Azertac = AZE JRN
org.trend-news-agency | name: Trend news agency | code: AZE | sectors: JRN | example: The diplomats supported the Trend news agency. => Trend news agency = AZE JRN
org.turan-news-agency | name: Turan news agency | code: AZE | sectors: JRN | example: The mediators criticized the Turan news agency. => Turan news agency = AZE JRN
org.apa-news-agency | name: APA news agency | code: AZE | sectors: JRN | example: The APA news agency called for talks. => APA news agency = AZE JRN
org.armenpress | name: Armenpress | names: ARMENPRESS | code: ARM | sectors: JRN | example: Armenpress condemned the attack on Tuesday. => Armenpress = ARM JRN
org.belta | name: BelTA | names: Belta, BELTA | code: BLR | sectors: JRN | example: The ministers blamed BelTA. => BelTA = BLR JRN
org.interfax-ukraine | name: Interfax-Ukraine | code: UKR | sectors: JRN | example: The ministers blamed Interfax-Ukraine. => Interfax-Ukraine = UKR JRN
org.unian | name: UNIAN | code: UKR | sectors: JRN | example: UNIAN rejected the offer. => UNIAN = UKR JRN
org.rbc-ukraine | name: RBC-Ukraine | code: UKR | sectors: JRN | example: The envoys praised RBC-Ukraine. => RBC-Ukraine = UKR JRN
org.rossiya-segodnya | name: Rossiya Segodnya | code: RUS | sectors: JRN | example: The delegates thanked Rossiya Segodnya. => Rossiya Segodnya = RUS JRN
org.interfax-avn | name: Interfax-AVN | code: RUS | sectors: JRN | example: The mediators criticized Interfax-AVN. => Interfax-AVN = RUS JRN
org.moldpres | name: Moldpres | names: MOLDPRES | code: MDA | sectors: JRN | example: Moldpres rejected the offer. => Moldpres = MDA JRN
org.agerpres | name: Agerpres | names: AGERPRES | code: ROU | sectors: JRN | example: Agerpres called for talks. => Agerpres = ROU JRN
org.mediafax | name: Mediafax | code: ROU | sectors: JRN | example: Mediafax called for talks. => Mediafax = ROU JRN
org.bulgarian-news-agency | name: Bulgarian News Agency | code: BGR | sectors: JRN | example: The ministers blamed the Bulgarian News Agency. => Bulgarian News Agency = BGR JRN
org.tanjug | name: Tanjug | names: TANJUG | code: SRB | sectors: JRN | example: The delegates thanked Tanjug. => Tanjug = SRB JRN
org.beta-news-agency | name: Beta news agency | code: SRB | sectors: JRN | example: The envoys praised the Beta news agency. => Beta news agency = SRB JRN
org.fonet | name: FoNet | code: SRB | sectors: JRN | example: FoNet condemned the attack on Tuesday. => FoNet = SRB JRN
org.hina | name: HINA | code: HRV | sectors: JRN | example: The ministers blamed HINA. => HINA = HRV JRN
org.sta-news-agency | name: STA news agency | code: SVN | sectors: JRN | example: The diplomats supported the STA news agency. => STA news agency = SVN JRN
org.slovenian-press-agency | name: Slovenian Press Agency | code: SVN | sectors: JRN | example: The delegates thanked the Slovenian Press Agency. => Slovenian Press Agency = SVN JRN
org.mia-news-agency | name: MIA news agency | code: MKD | sectors: JRN | example: The MIA news agency rejected the offer. => MIA news agency = MKD JRN
org.albanian-telegraphic-agency | name: Albanian Telegraphic Agency | code: ALB | sectors: JRN | example: The delegates thanked the Albanian Telegraphic Agency. => Albanian Telegraphic Agency = ALB JRN
org.mti | name: MTI | names: MTI news agency | code: HUN | sectors: JRN | example: The mediators criticized MTI. => MTI = HUN JRN
org.ctk | name: CTK | names: ČTK | code: CZE | sectors: JRN | example: The delegates thanked CTK. => CTK = CZE JRN
org.czech-news-agency | name: Czech News Agency | code: CZE | sectors: JRN | example: The Czech News Agency condemned the attack on Tuesday. => Czech News Agency = CZE JRN
org.tasr | name: TASR | code: SVK | sectors: JRN | example: TASR condemned the attack on Tuesday. => TASR = SVK JRN
org.polish-press-agency | name: Polish Press Agency | code: POL | sectors: JRN | example: The mediators criticized the Polish Press Agency. => Polish Press Agency = POL JRN
org.bns | name: BNS | names: Baltic News Service | code: LTU | sectors: JRN | example: The diplomats supported BNS. => BNS = LTU JRN
org.austria-presse-agentur | name: Austria Presse Agentur | names: Austria Press Agency | code: AUT | sectors: JRN | example: Austria Presse Agentur called for talks. => Austria Presse Agentur = AUT JRN
org.keystone-sda | name: Keystone-SDA | code: CHE | sectors: JRN | example: The envoys praised Keystone-SDA. => Keystone-SDA = CHE JRN
org.belga | name: Belga | names: Belga news agency | code: BEL | sectors: JRN | example: The mediators criticized Belga. => Belga = BEL JRN
org.anp-news-agency | name: ANP news agency | code: NLD | sectors: JRN | example: The diplomats supported the ANP news agency. => ANP news agency = NLD JRN
org.tt-news-agency | name: TT News Agency | names: TT news agency | code: SWE | sectors: JRN | example: The TT News Agency called for talks. => TT News Agency = SWE JRN
org.ntb | name: NTB | names: NTB news agency | code: NOR | sectors: JRN | example: NTB called for talks. => NTB = NOR JRN
org.ritzau | name: Ritzau | names: Ritzau news agency | code: DNK | sectors: JRN | example: The delegates thanked Ritzau. => Ritzau = DNK JRN
org.stt-news-agency | name: STT news agency | code: FIN | sectors: JRN | example: The STT news agency called for talks. => STT news agency = FIN JRN
org.athens-news-agency | name: Athens News Agency | code: GRC | sectors: JRN | example: The Athens News Agency warned the rebels. => Athens News Agency = GRC JRN
org.ana-mpa | name: ANA-MPA | code: GRC | sectors: JRN | example: ANA-MPA welcomed the decision. => ANA-MPA = GRC JRN
org.cyprus-news-agency | name: Cyprus News Agency | code: CYP | sectors: JRN | example: The Cyprus News Agency condemned the attack on Tuesday. => Cyprus News Agency = CYP JRN
org.lusa | name: Lusa | names: Lusa news agency | code: PRT | sectors: JRN | example: Lusa condemned the attack on Tuesday. => Lusa = PRT JRN
org.europa-press | name: Europa Press | code: ESP | sectors: JRN | example: The diplomats supported the Europa Press. => Europa Press = ESP JRN
org.press-association | name: Press Association | code: GBR | sectors: JRN | example: The mediators criticized the Press Association. => Press Association = GBR JRN
org.pa-media | name: PA Media | code: GBR | sectors: JRN | example: PA Media condemned the attack on Tuesday. => PA Media = GBR JRN
org.pa-news-agency | name: PA news agency | code: GBR | sectors: JRN | example: The PA news agency condemned the attack on Tuesday. => PA news agency = GBR JRN
org.canadian-press | name: Canadian Press | code: CAN | sectors: JRN | example: The mediators criticized the Canadian Press. => Canadian Press = CAN JRN
org.australian-associated-press | name: Australian Associated Press | code: AUS | sectors: JRN | example: The Australian Associated Press welcomed the decision. => Australian Associated Press = AUS JRN
org.prensa-latina | name: Prensa Latina | code: CUB | sectors: JRN | example: The ministers blamed Prensa Latina. => Prensa Latina = CUB JRN
org.agencia-venezolana-de-noticias | name: Agencia Venezolana de Noticias | code: VEN | sectors: JRN | example: The diplomats supported the Agencia Venezolana de Noticias. => Agencia Venezolana de Noticias = VEN JRN
org.agencia-brasil | name: Agência Brasil | names: Agencia Brasil | code: BRA | sectors: JRN | example: Agência Brasil welcomed the decision. => Agência Brasil = BRA JRN
org.notimex | name: Notimex | code: MEX | sectors: JRN | example: Notimex condemned the attack on Tuesday. => Notimex = MEX JRN
org.telam | name: Télam | names: Telam | code: ARG | sectors: JRN | example: Télam welcomed the decision. => Télam = ARG JRN
org.andina-news-agency | name: Andina news agency | code: PER | sectors: JRN | example: The mediators criticized the Andina news agency. => Andina news agency = PER JRN
org.united-press-international | name: United Press International | names: UPI | code: USA | sectors: JRN | example: The envoys praised United Press International. => United Press International = USA JRN

# Newspapers, broadcasters and press groups.
org.los-angeles-times | name: Los Angeles Times | code: USA | sectors: JRN | example: Los Angeles Times rejected the offer. => Los Angeles Times = USA JRN
org.chicago-tribune | name: Chicago Tribune | code: USA | sectors: JRN | example: The Chicago Tribune warned the rebels. => Chicago Tribune = USA JRN
org.boston-globe | name: Boston Globe | code: USA | sectors: JRN | example: Boston Globe rejected the offer. => Boston Globe = USA JRN
org.miami-herald | name: Miami Herald | code: USA | sectors: JRN | example: The diplomats supported the Miami Herald. => Miami Herald = USA JRN
org.christian-science-monitor | name: Christian Science Monitor | code: USA | sectors: JRN | example: Christian Science Monitor rejected the offer. => Christian Science Monitor = USA JRN
org.washington-times | name: Washington Times | code: USA | sectors: JRN | example: The ministers blamed the Washington Times. => Washington Times = USA JRN
org.new-york-post | name: New York Post | code: USA | sectors: JRN | example: The mediators criticized the New York Post. => New York Post = USA JRN
org.newsweek | name: Newsweek | code: USA | sectors: JRN | example: The envoys praised Newsweek. => Newsweek = USA JRN
org.the-new-yorker | name: The New Yorker | names: New Yorker magazine | code: USA | sectors: JRN | example: The mediators criticized The New Yorker. => New Yorker = USA JRN
org.foreign-policy-magazine | name: Foreign Policy magazine | code: USA | sectors: JRN | example: Foreign Policy magazine condemned the attack on Tuesday. => Foreign Policy magazine = USA JRN
org.foreign-affairs-magazine | name: Foreign Affairs magazine | code: USA | sectors: JRN | example: Foreign Affairs magazine welcomed the decision. => Foreign Affairs magazine = USA JRN
org.propublica | name: ProPublica | code: USA | sectors: JRN | example: The mediators criticized ProPublica. => ProPublica = USA JRN
org.msnbc | name: MSNBC | code: USA | sectors: JRN | example: MSNBC warned the rebels. => MSNBC = USA JRN
org.cnbc | name: CNBC | code: USA | sectors: JRN | example: The ministers blamed CNBC. => CNBC = USA JRN
org.pbs | name: PBS | code: USA | sectors: JRN | example: The envoys praised PBS. => PBS = USA JRN
org.pbs-newshour | name: PBS NewsHour | code: USA | sectors: JRN | example: PBS NewsHour warned the rebels. => PBS NewsHour = USA JRN
org.semafor | name: Semafor | code: USA | sectors: JRN | example: The delegates thanked Semafor. => Semafor = USA JRN
org.buzzfeed-news | name: BuzzFeed News | names: BuzzFeed | code: USA | sectors: JRN | example: The BuzzFeed News rejected the offer. => BuzzFeed News = USA JRN
org.huffpost | name: HuffPost | code: USA | sectors: JRN | example: The ministers blamed HuffPost. => HuffPost = USA JRN
org.huffington-post | name: Huffington Post | code: USA | sectors: JRN | example: The diplomats supported the Huffington Post. => Huffington Post = USA JRN
org.vice-news | name: Vice News | code: USA | sectors: JRN | example: The ministers blamed the Vice News. => Vice News = USA JRN
org.breitbart | name: Breitbart | names: Breitbart News | code: USA | sectors: JRN | example: Breitbart rejected the offer. => Breitbart = USA JRN
org.newsmax | name: Newsmax | code: USA | sectors: JRN | example: The delegates thanked Newsmax. => Newsmax = USA JRN
org.the-intercept | name: The Intercept | code: USA | sectors: JRN | example: The Intercept warned the rebels. => Intercept = USA JRN
org.mcclatchy | name: McClatchy | code: USA | sectors: JRN | example: McClatchy condemned the attack on Tuesday. => McClatchy = USA JRN
org.dow-jones-newswires | name: Dow Jones Newswires | code: USA | sectors: JRN | example: The ministers blamed the Dow Jones Newswires. => Dow Jones Newswires = USA JRN
org.radio-free-asia | name: Radio Free Asia | code: USA | sectors: JRN | example: Radio Free Asia called for talks. => Radio Free Asia = USA JRN
org.radio-marti | name: Radio Martí | names: Radio Marti | code: USA | sectors: JRN | example: The ministers blamed Radio Martí. => Radio Martí = USA JRN
org.san-francisco-chronicle | name: San Francisco Chronicle | code: USA | sectors: JRN | example: San Francisco Chronicle rejected the offer. => San Francisco Chronicle = USA JRN
org.houston-chronicle | name: Houston Chronicle | code: USA | sectors: JRN | example: The mediators criticized Houston Chronicle. => Houston Chronicle = USA JRN
org.dallas-morning-news | name: Dallas Morning News | code: USA | sectors: JRN | example: The envoys praised the Dallas Morning News. => Dallas Morning News = USA JRN
org.defense-news | name: Defense News | code: USA | sectors: JRN | example: The diplomats supported the Defense News. => Defense News = USA JRN
org.military-times | name: Military Times | code: USA | sectors: JRN | example: The delegates thanked the Military Times. => Military Times = USA JRN
org.univision | name: Univision | code: USA | sectors: JRN | example: The ministers blamed Univision. => Univision = USA JRN
org.telemundo | name: Telemundo | code: USA | sectors: JRN | example: Telemundo warned the rebels. => Telemundo = USA JRN
org.sinclair-broadcast-group | name: Sinclair Broadcast Group | code: USA | sectors: JRN | example: The ministers blamed the Sinclair Broadcast Group. => Sinclair Broadcast Group = USA JRN
org.daily-beast | name: Daily Beast | code: USA | sectors: JRN | example: The delegates thanked Daily Beast. => Daily Beast = USA JRN
org.national-geographic | name: National Geographic | code: USA | sectors: JRN | example: National Geographic rejected the offer. => National Geographic = USA JRN
org.time-magazine | name: Time magazine | code: USA | sectors: JRN | example: Time magazine welcomed the decision. => Time magazine = USA JRN
org.new-republic | name: New Republic | code: USA | sectors: JRN | example: The diplomats supported New Republic. => New Republic = USA JRN
org.national-review | name: National Review | code: USA | sectors: JRN | example: National Review called for talks. => National Review = USA JRN
org.times-of-london | name: Times of London | code: GBR | sectors: JRN | example: The Times of London called for talks. => Times of London = GBR JRN
org.sunday-times | name: Sunday Times | code: GBR | sectors: JRN | example: The delegates thanked the Sunday Times. => Sunday Times = GBR JRN
org.daily-telegraph | name: Daily Telegraph | names: Sunday Telegraph | code: GBR | sectors: JRN | example: The Daily Telegraph called for talks. => Daily Telegraph = GBR JRN
org.daily-mail | name: Daily Mail | names: Mail on Sunday | code: GBR | sectors: JRN | example: The delegates thanked Daily Mail. => Daily Mail = GBR JRN
org.daily-mirror | name: Daily Mirror | code: GBR | sectors: JRN | example: Daily Mirror rejected the offer. => Daily Mirror = GBR JRN
org.daily-express | name: Daily Express | code: GBR | sectors: JRN | example: The Daily Express called for talks. => Daily Express = GBR JRN
org.evening-standard | name: Evening Standard | code: GBR | sectors: JRN | example: The mediators criticized Evening Standard. => Evening Standard = GBR JRN
org.itv-news | name: ITV News | names: ITV | code: GBR | sectors: JRN | example: The envoys praised the ITV News. => ITV News = GBR JRN
org.channel-4-news | name: Channel 4 News | names: Channel 4 | code: GBR | sectors: JRN | example: The Channel 4 News warned the rebels. => Channel 4 News = GBR JRN
org.al-quds-al-arabi | name: Al-Quds Al-Arabi | code: GBR | sectors: JRN | example: Al-Quds Al-Arabi condemned the attack on Tuesday. => Al-Quds Al-Arabi = GBR JRN
org.new-statesman | name: New Statesman | code: GBR | sectors: JRN | example: New Statesman rejected the offer. => New Statesman = GBR JRN
org.spectator-magazine | name: Spectator magazine | code: GBR | sectors: JRN | example: Spectator magazine called for talks. => Spectator magazine = GBR JRN
org.middle-east-eye | name: Middle East Eye | code: GBR | sectors: JRN | example: The ministers blamed Middle East Eye. => Middle East Eye = GBR JRN
org.iran-international | name: Iran International | code: GBR | sectors: JRN | example: The mediators criticized Iran International. => Iran International = GBR JRN
org.asharq-al-awsat | name: Asharq Al-Awsat | names: Asharq al-Awsat, Al-Sharq al-Awsat | code: GBR | sectors: JRN | example: Asharq Al-Awsat called for talks. => Asharq Al-Awsat = GBR JRN
org.bbc-persian | name: BBC Persian | code: GBR | sectors: JRN | example: BBC Persian condemned the attack on Tuesday. => BBC Persian = GBR JRN
org.bbc-world-service | name: BBC World Service | code: GBR | sectors: JRN | example: The BBC World Service rejected the offer. => BBC World Service = GBR JRN
org.the-scotsman | name: The Scotsman | code: GBR | sectors: JRN | example: The Scotsman condemned the attack on Tuesday. => Scotsman = GBR JRN
org.lloyd-s-list | name: Lloyd's List | code: GBR | sectors: JRN | example: The envoys praised Lloyd's List. => Lloyd's List = GBR JRN
org.the-lancet | name: The Lancet | code: GBR | sectors: JRN | example: The Lancet welcomed the decision. => Lancet = GBR JRN
org.argus-media | name: Argus Media | code: GBR | sectors: JRN | example: Argus Media welcomed the decision. => Argus Media = GBR JRN
org.irish-times | name: Irish Times | code: IRL | sectors: JRN | example: The Irish Times condemned the attack on Tuesday. => Irish Times = IRL JRN
org.irish-independent | name: Irish Independent | code: IRL | sectors: JRN | example: Irish Independent called for talks. => Irish Independent = IRL JRN
org.rte | name: RTÉ | names: RTE | code: IRL | sectors: JRN | example: The diplomats supported RTÉ. => RTÉ = IRL JRN
org.irish-examiner | name: Irish Examiner | code: IRL | sectors: JRN | example: Irish Examiner condemned the attack on Tuesday. => Irish Examiner = IRL JRN
org.le-figaro | name: Le Figaro | code: FRA | sectors: JRN | example: Le Figaro welcomed the decision. => Le Figaro = FRA JRN
org.liberation | name: Libération | names: Liberation newspaper | code: FRA | sectors: JRN | example: Libération rejected the offer. => Libération = FRA JRN
org.le-parisien | name: Le Parisien | code: FRA | sectors: JRN | example: The diplomats supported Le Parisien. => Le Parisien = FRA JRN
org.les-echos | name: Les Echos | names: Les Échos | code: FRA | sectors: JRN | example: The delegates thanked Les Echos. => Les Echos = FRA JRN
org.mediapart | name: Mediapart | code: FRA | sectors: JRN | example: The delegates thanked Mediapart. => Mediapart = FRA JRN
org.bfm-tv | name: BFM TV | names: BFMTV | code: FRA | sectors: JRN | example: The mediators criticized BFM TV. => BFM TV = FRA JRN
org.tf1 | name: TF1 | code: FRA | sectors: JRN | example: The mediators criticized TF1. => TF1 = FRA JRN
org.radio-france-internationale | name: Radio France Internationale | names: RFI | code: FRA | sectors: JRN | example: Radio France Internationale warned the rebels. => Radio France Internationale = FRA JRN
org.charlie-hebdo | name: Charlie Hebdo | code: FRA | sectors: JRN | example: The ministers blamed Charlie Hebdo. => Charlie Hebdo = FRA JRN
org.france-inter | name: France Inter | code: FRA | sectors: JRN | example: The delegates thanked France Inter. => France Inter = FRA JRN
org.franceinfo | name: Franceinfo | names: France Info | code: FRA | sectors: JRN | example: Franceinfo condemned the attack on Tuesday. => Franceinfo = FRA JRN
org.canard-enchaine | name: Canard Enchaîné | names: Le Canard Enchaîné, Le Canard Enchaine | code: FRA | sectors: JRN | example: The ministers blamed Canard Enchaîné. => Canard Enchaîné = FRA JRN
org.l-express | name: L'Express | code: FRA | sectors: JRN | example: The diplomats supported L'Express. => L'Express = FRA JRN
org.le-point | name: Le Point | code: FRA | sectors: JRN | example: The mediators criticized Le Point. => Le Point = FRA JRN
org.jeune-afrique | name: Jeune Afrique | code: FRA | sectors: JRN | example: Jeune Afrique warned the rebels. => Jeune Afrique = FRA JRN
org.euronews | name: Euronews | code: FRA | sectors: JRN | example: The ministers blamed Euronews. => Euronews = FRA JRN
org.l-humanite | name: L'Humanité | code: FRA | sectors: JRN | example: L'Humanité condemned the attack on Tuesday. => L'Humanité = FRA JRN
org.france-2 | name: France 2 | code: FRA | sectors: JRN | example: France 2 warned the rebels. => France 2 = FRA JRN
org.paris-match | name: Paris Match | code: FRA | sectors: JRN | example: The mediators criticized Paris Match. => Paris Match = FRA JRN
org.ouest-france | name: Ouest-France | code: FRA | sectors: JRN | example: Ouest-France condemned the attack on Tuesday. => Ouest-France = FRA JRN
org.suddeutsche-zeitung | name: Süddeutsche Zeitung | names: Sueddeutsche Zeitung | code: DEU | sectors: JRN | example: Süddeutsche Zeitung condemned the attack on Tuesday. => Süddeutsche Zeitung = DEU JRN
org.frankfurter-allgemeine-zeitung | name: Frankfurter Allgemeine Zeitung | names: Frankfurter Allgemeine, FAZ | code: DEU | sectors: JRN | example: The mediators criticized Frankfurter Allgemeine Zeitung. => Frankfurter Allgemeine Zeitung = DEU JRN
org.die-welt | name: Die Welt | names: Welt am Sonntag | code: DEU | sectors: JRN | example: The envoys praised Die Welt. => Die Welt = DEU JRN
org.die-zeit | name: Die Zeit | code: DEU | sectors: JRN | example: The envoys praised Die Zeit. => Die Zeit = DEU JRN
org.handelsblatt | name: Handelsblatt | code: DEU | sectors: JRN | example: The mediators criticized Handelsblatt. => Handelsblatt = DEU JRN
org.tagesspiegel | name: Tagesspiegel | names: Der Tagesspiegel | code: DEU | sectors: JRN | example: The diplomats supported Tagesspiegel. => Tagesspiegel = DEU JRN
org.ard | name: ARD | code: DEU | sectors: JRN | example: ARD called for talks. => ARD = DEU JRN
org.zdf | name: ZDF | code: DEU | sectors: JRN | example: ZDF condemned the attack on Tuesday. => ZDF = DEU JRN
org.bild-am-sonntag | name: Bild am Sonntag | code: DEU | sectors: JRN | example: Bild am Sonntag called for talks. => Bild am Sonntag = DEU JRN
org.correctiv | name: Correctiv | code: DEU | sectors: JRN | example: The mediators criticized Correctiv. => Correctiv = DEU JRN
org.taz-newspaper | name: taz newspaper | code: DEU | sectors: JRN | example: The ministers blamed taz newspaper. => taz newspaper = DEU JRN
org.rheinische-post | name: Rheinische Post | code: DEU | sectors: JRN | example: The Rheinische Post called for talks. => Rheinische Post = DEU JRN
org.funke-media-group | name: Funke media group | code: DEU | sectors: JRN | example: The Funke media group condemned the attack on Tuesday. => Funke media group = DEU JRN
org.der-standard | name: Der Standard | code: AUT | sectors: JRN | example: The mediators criticized Der Standard. => Der Standard = AUT JRN
org.die-presse | name: Die Presse | code: AUT | sectors: JRN | example: The mediators criticized Die Presse. => Die Presse = AUT JRN
org.kronen-zeitung | name: Kronen Zeitung | code: AUT | sectors: JRN | example: The mediators criticized Kronen Zeitung. => Kronen Zeitung = AUT JRN
org.orf | name: ORF | code: AUT | sectors: JRN | example: ORF welcomed the decision. => ORF = AUT JRN
org.neue-zurcher-zeitung | name: Neue Zürcher Zeitung | names: Neue Zuercher Zeitung, NZZ | code: CHE | sectors: JRN | example: Neue Zürcher Zeitung condemned the attack on Tuesday. => Neue Zürcher Zeitung = CHE JRN
org.swissinfo | name: Swissinfo | code: CHE | sectors: JRN | example: Swissinfo welcomed the decision. => Swissinfo = CHE JRN
org.tages-anzeiger | name: Tages-Anzeiger | code: CHE | sectors: JRN | example: Tages-Anzeiger condemned the attack on Tuesday. => Tages-Anzeiger = CHE JRN
org.le-temps | name: Le Temps | code: CHE | sectors: JRN | example: The diplomats supported Le Temps. => Le Temps = CHE JRN
org.sonntagszeitung | name: SonntagsZeitung | code: CHE | sectors: JRN | example: SonntagsZeitung welcomed the decision. => SonntagsZeitung = CHE JRN
org.nzz-am-sonntag | name: NZZ am Sonntag | code: CHE | sectors: JRN | example: NZZ am Sonntag welcomed the decision. => NZZ am Sonntag = CHE JRN
org.corriere-della-sera | name: Corriere della Sera | code: ITA | sectors: JRN | example: The delegates thanked Corriere della Sera. => Corriere della Sera = ITA JRN
org.la-repubblica | name: La Repubblica | names: Repubblica | code: ITA | sectors: JRN | example: The diplomats supported La Repubblica. => La Repubblica = ITA JRN
org.la-stampa | name: La Stampa | code: ITA | sectors: JRN | example: La Stampa warned the rebels. => La Stampa = ITA JRN
org.il-sole-24-ore | name: Il Sole 24 Ore | code: ITA | sectors: JRN | example: The ministers blamed Il Sole 24 Ore. => Il Sole 24 Ore = ITA JRN
org.rai | name: RAI | code: ITA | sectors: JRN | example: RAI welcomed the decision. => RAI = ITA JRN
org.il-messaggero | name: Il Messaggero | code: ITA | sectors: JRN | example: Il Messaggero rejected the offer. => Il Messaggero = ITA JRN
org.il-fatto-quotidiano | name: Il Fatto Quotidiano | code: ITA | sectors: JRN | example: Il Fatto Quotidiano condemned the attack on Tuesday. => Il Fatto Quotidiano = ITA JRN
org.adnkronos | name: Adnkronos | code: ITA | sectors: JRN | example: The ministers blamed Adnkronos. => Adnkronos = ITA JRN
org.il-giornale | name: Il Giornale | code: ITA | sectors: JRN | example: The delegates thanked Il Giornale. => Il Giornale = ITA JRN
org.el-mundo | name: El Mundo | code: ESP | sectors: JRN | example: El Mundo warned the rebels. => El Mundo = ESP JRN
org.la-vanguardia | name: La Vanguardia | code: ESP | sectors: JRN | example: The mediators criticized La Vanguardia. => La Vanguardia = ESP JRN
org.rtve | name: RTVE | code: ESP | sectors: JRN | example: The mediators criticized RTVE. => RTVE = ESP JRN
org.cadena-ser | name: Cadena SER | code: ESP | sectors: JRN | example: The delegates thanked Cadena SER. => Cadena SER = ESP JRN
org.el-confidencial | name: El Confidencial | code: ESP | sectors: JRN | example: The diplomats supported El Confidencial. => El Confidencial = ESP JRN
org.diario-de-noticias | name: Diário de Notícias | code: PRT | sectors: JRN | example: The Diário de Notícias condemned the attack on Tuesday. => Diário de Notícias = PRT JRN
org.rtp | name: RTP | code: PRT | sectors: JRN | example: RTP welcomed the decision. => RTP = PRT JRN
org.de-telegraaf | name: De Telegraaf | code: NLD | sectors: JRN | example: De Telegraaf warned the rebels. => De Telegraaf = NLD JRN
org.nrc-handelsblad | name: NRC Handelsblad | code: NLD | sectors: JRN | example: NRC Handelsblad rejected the offer. => NRC Handelsblad = NLD JRN
org.de-volkskrant | name: De Volkskrant | code: NLD | sectors: JRN | example: The diplomats supported De Volkskrant. => De Volkskrant = NLD JRN
org.nos-broadcaster | name: NOS broadcaster | code: NLD | sectors: JRN | example: The delegates thanked NOS broadcaster. => NOS broadcaster = NLD JRN
org.le-soir | name: Le Soir | code: BEL | sectors: JRN | example: Le Soir rejected the offer. => Le Soir = BEL JRN
org.de-standaard | name: De Standaard | code: BEL | sectors: JRN | example: De Standaard warned the rebels. => De Standaard = BEL JRN
org.vrt | name: VRT | code: BEL | sectors: JRN | example: The diplomats supported VRT. => VRT = BEL JRN
org.rtbf | name: RTBF | code: BEL | sectors: JRN | example: RTBF welcomed the decision. => RTBF = BEL JRN
org.dagens-nyheter | name: Dagens Nyheter | code: SWE | sectors: JRN | example: Dagens Nyheter called for talks. => Dagens Nyheter = SWE JRN
org.aftonbladet | name: Aftonbladet | code: SWE | sectors: JRN | example: Aftonbladet called for talks. => Aftonbladet = SWE JRN
org.svenska-dagbladet | name: Svenska Dagbladet | code: SWE | sectors: JRN | example: The envoys praised Svenska Dagbladet. => Svenska Dagbladet = SWE JRN
org.expressen | name: Expressen | code: SWE | sectors: JRN | example: Expressen condemned the attack on Tuesday. => Expressen = SWE JRN
org.svt | name: SVT | code: SWE | sectors: JRN | example: SVT called for talks. => SVT = SWE JRN
org.sveriges-television | name: Sveriges Television | code: SWE | sectors: JRN | example: The ministers blamed Sveriges Television. => Sveriges Television = SWE JRN
org.aftenposten | name: Aftenposten | code: NOR | sectors: JRN | example: Aftenposten welcomed the decision. => Aftenposten = NOR JRN
org.verdens-gang | name: Verdens Gang | code: NOR | sectors: JRN | example: The Verdens Gang warned the rebels. => Verdens Gang = NOR JRN
org.nrk | name: NRK | code: NOR | sectors: JRN | example: NRK condemned the attack on Tuesday. => NRK = NOR JRN
org.dagbladet | name: Dagbladet | code: NOR | sectors: JRN | example: Dagbladet warned the rebels. => Dagbladet = NOR JRN
org.jyllands-posten | name: Jyllands-Posten | code: DNK | sectors: JRN | example: The envoys praised Jyllands-Posten. => Jyllands-Posten = DNK JRN
org.politiken | name: Politiken | code: DNK | sectors: JRN | example: The ministers blamed Politiken. => Politiken = DNK JRN
org.berlingske | name: Berlingske | code: DNK | sectors: JRN | example: The ministers blamed Berlingske. => Berlingske = DNK JRN
org.helsingin-sanomat | name: Helsingin Sanomat | code: FIN | sectors: JRN | example: Helsingin Sanomat condemned the attack on Tuesday. => Helsingin Sanomat = FIN JRN
org.yle | name: Yle | names: YLE | code: FIN | sectors: JRN | example: The delegates thanked Yle. => Yle = FIN JRN
org.iltalehti | name: Iltalehti | code: FIN | sectors: JRN | example: The ministers blamed Iltalehti. => Iltalehti = FIN JRN
org.ilta-sanomat | name: Ilta-Sanomat | code: FIN | sectors: JRN | example: The diplomats supported Ilta-Sanomat. => Ilta-Sanomat = FIN JRN
org.ruv | name: RÚV | code: ISL | sectors: JRN | example: RÚV warned the rebels. => RÚV = ISL JRN
org.morgunbla-i | name: Morgunblaðið | code: ISL | sectors: JRN | example: Morgunblaðið welcomed the decision. => Morgunblaðið = ISL JRN
org.postimees | name: Postimees | code: EST | sectors: JRN | example: Postimees called for talks. => Postimees = EST JRN
org.err-broadcaster | name: ERR broadcaster | code: EST | sectors: JRN | example: The delegates thanked ERR broadcaster. => ERR broadcaster = EST JRN
org.eesti-ekspress | name: Eesti Ekspress | code: EST | sectors: JRN | example: The ministers blamed the Eesti Ekspress. => Eesti Ekspress = EST JRN
org.meduza | name: Meduza | code: LVA | sectors: JRN | example: The ministers blamed Meduza. => Meduza = LVA JRN
org.gazeta-wyborcza | name: Gazeta Wyborcza | code: POL | sectors: JRN | example: Gazeta Wyborcza called for talks. => Gazeta Wyborcza = POL JRN
org.rzeczpospolita | name: Rzeczpospolita | code: POL | sectors: JRN | example: The ministers blamed Rzeczpospolita. => Rzeczpospolita = POL JRN
org.tvn24 | name: TVN24 | names: TVN | code: POL | sectors: JRN | example: TVN24 welcomed the decision. => TVN24 = POL JRN
org.tvp | name: TVP | code: POL | sectors: JRN | example: TVP condemned the attack on Tuesday. => TVP = POL JRN
org.polskie-radio | name: Polskie Radio | code: POL | sectors: JRN | example: The ministers blamed Polskie Radio. => Polskie Radio = POL JRN
org.mlada-fronta-dnes | name: Mladá fronta Dnes | code: CZE | sectors: JRN | example: The delegates thanked the Mladá fronta Dnes. => Mladá fronta Dnes = CZE JRN
org.lidove-noviny | name: Lidové noviny | code: CZE | sectors: JRN | example: Lidové noviny condemned the attack on Tuesday. => Lidové noviny = CZE JRN
org.hospodarske-noviny | name: Hospodářské noviny | code: CZE | sectors: JRN | example: The mediators criticized Hospodářské noviny. => Hospodářské noviny = CZE JRN
org.czech-television | name: Czech Television | code: CZE | sectors: JRN | example: Czech Television rejected the offer. => Czech Television = CZE JRN
org.dennik-n | name: Dennik N | names: Denník N | code: SVK | sectors: JRN | example: Dennik N rejected the offer. => Dennik N = SVK JRN
org.sme-newspaper | name: SME newspaper | code: SVK | sectors: JRN | example: The diplomats supported SME newspaper. => SME newspaper = SVK JRN
org.magyar-nemzet | name: Magyar Nemzet | code: HUN | sectors: JRN | example: The diplomats supported Magyar Nemzet. => Magyar Nemzet = HUN JRN
org.nepszabadsag | name: Népszabadság | names: Nepszabadsag | code: HUN | sectors: JRN | example: Népszabadság warned the rebels. => Népszabadság = HUN JRN
org.index-hu | name: Index.hu | code: HUN | sectors: JRN | example: The mediators criticized Index.hu. => Index.hu = HUN JRN
org.telex-hu | name: Telex.hu | code: HUN | sectors: JRN | example: Telex.hu condemned the attack on Tuesday. => Telex.hu = HUN JRN
org.klubradio | name: Klubrádió | names: Klubradio | code: HUN | sectors: JRN | example: Klubrádió called for talks. => Klubrádió = HUN JRN
org.digi24 | name: Digi24 | code: ROU | sectors: JRN | example: Digi24 rejected the offer. => Digi24 = ROU JRN
org.adevarul | name: Adevărul | names: Adevarul | code: ROU | sectors: JRN | example: The mediators criticized Adevărul. => Adevărul = ROU JRN
org.24-chasa | name: 24 Chasa | code: BGR | sectors: JRN | example: 24 Chasa condemned the attack on Tuesday. => 24 Chasa = BGR JRN
org.bulgarian-national-television | name: Bulgarian National Television | code: BGR | sectors: JRN | example: The mediators criticized Bulgarian National Television. => Bulgarian National Television = BGR JRN
org.kathimerini | name: Kathimerini | code: GRC | sectors: JRN | example: Kathimerini rejected the offer. => Kathimerini = GRC JRN
org.ta-nea | name: Ta Nea | code: GRC | sectors: JRN | example: Ta Nea called for talks. => Ta Nea = GRC JRN
org.ert-broadcaster | name: ERT broadcaster | code: GRC | sectors: JRN | example: ERT broadcaster welcomed the decision. => ERT broadcaster = GRC JRN
org.to-vima | name: To Vima | code: GRC | sectors: JRN | example: The delegates thanked To Vima. => To Vima = GRC JRN
org.skai-television | name: Skai television | code: GRC | sectors: JRN | example: The delegates thanked Skai television. => Skai television = GRC JRN
org.politika | name: Politika | code: SRB | sectors: JRN | example: The envoys praised Politika. => Politika = SRB JRN
org.radio-television-of-serbia | name: Radio Television of Serbia | code: SRB | sectors: JRN | example: The Radio Television of Serbia warned the rebels. => Radio Television of Serbia = SRB JRN
org.b92 | name: B92 | code: SRB | sectors: JRN | example: B92 rejected the offer. => B92 = SRB JRN
org.jutarnji-list | name: Jutarnji List | code: HRV | sectors: JRN | example: Jutarnji List called for talks. => Jutarnji List = HRV JRN
org.vecernji-list | name: Večernji List | names: Vecernji List | code: HRV | sectors: JRN | example: The delegates thanked Večernji List. => Večernji List = HRV JRN
org.dnevni-avaz | name: Dnevni Avaz | code: BIH | sectors: JRN | example: The delegates thanked Dnevni Avaz. => Dnevni Avaz = BIH JRN
org.oslobodenje | name: Oslobođenje | names: Oslobodjenje | code: BIH | sectors: JRN | example: Oslobođenje called for talks. => Oslobođenje = BIH JRN
org.koha-ditore | name: Koha Ditore | code: KOS | sectors: JRN | example: Koha Ditore called for talks. => Koha Ditore = KOS JRN
org.kommersant | name: Kommersant | names: Kommersant newspaper | code: RUS | sectors: JRN | example: The envoys praised Kommersant. => Kommersant = RUS JRN
org.novaya-gazeta | name: Novaya Gazeta | code: RUS | sectors: JRN | example: The envoys praised Novaya Gazeta. => Novaya Gazeta = RUS JRN
org.novaya-gazeta-europe | name: Novaya Gazeta Europe | code: RUS | sectors: JRN | example: The delegates thanked Novaya Gazeta Europe. => Novaya Gazeta Europe = RUS JRN
org.vedomosti | name: Vedomosti | code: RUS | sectors: JRN | example: The mediators criticized Vedomosti. => Vedomosti = RUS JRN
org.izvestia | name: Izvestia | names: Izvestiya | code: RUS | sectors: JRN | example: Izvestia warned the rebels. => Izvestia = RUS JRN
org.rossiyskaya-gazeta | name: Rossiyskaya Gazeta | names: Rossiiskaya Gazeta | code: RUS | sectors: JRN | example: Rossiyskaya Gazeta rejected the offer. => Rossiyskaya Gazeta = RUS JRN
org.komsomolskaya-pravda | name: Komsomolskaya Pravda | code: RUS | sectors: JRN | example: Komsomolskaya Pravda rejected the offer. => Komsomolskaya Pravda = RUS JRN
org.moskovsky-komsomolets | name: Moskovsky Komsomolets | code: RUS | sectors: JRN | example: The Moskovsky Komsomolets warned the rebels. => Moskovsky Komsomolets = RUS JRN
org.nezavisimaya-gazeta | name: Nezavisimaya Gazeta | code: RUS | sectors: JRN | example: The delegates thanked Nezavisimaya Gazeta. => Nezavisimaya Gazeta = RUS JRN
org.pravda | name: Pravda | code: RUS | sectors: JRN | example: Pravda condemned the attack on Tuesday. => Pravda = RUS JRN
org.echo-of-moscow | name: Echo of Moscow | code: RUS | sectors: JRN | example: The mediators criticized the Echo of Moscow. => Echo of Moscow = RUS JRN
org.ekho-moskvy | name: Ekho Moskvy | code: RUS | sectors: JRN | example: Ekho Moskvy condemned the attack on Tuesday. => Ekho Moskvy = RUS JRN
org.dozhd | name: Dozhd | code: RUS | sectors: JRN | example: The envoys praised Dozhd. => Dozhd = RUS JRN
org.tv-rain | name: TV Rain | code: RUS | sectors: JRN | example: TV Rain welcomed the decision. => TV Rain = RUS JRN
org.channel-one-russia | name: Channel One Russia | code: RUS | sectors: JRN | example: The envoys praised Channel One Russia. => Channel One Russia = RUS JRN
org.rossiya-1 | name: Rossiya 1 | names: Rossiya-1 | code: RUS | sectors: JRN | example: The delegates thanked Rossiya 1. => Rossiya 1 = RUS JRN
org.rossiya-24 | name: Rossiya 24 | names: Rossiya-24 | code: RUS | sectors: JRN | example: The mediators criticized Rossiya 24. => Rossiya 24 = RUS JRN
org.ntv-russia | name: NTV Russia | names: Russian NTV channel | code: RUS | sectors: JRN | example: NTV Russia rejected the offer. => NTV Russia = RUS JRN
org.rbc-news-agency | name: RBC news agency | code: RUS | sectors: JRN | example: The RBC news agency welcomed the decision. => RBC news agency = RUS JRN
org.the-moscow-times | name: The Moscow Times | names: Moscow Times | code: RUS | sectors: JRN | example: The Moscow Times warned the rebels. => Moscow Times = RUS JRN
org.mediazona | name: Mediazona | code: RUS | sectors: JRN | example: The delegates thanked Mediazona. => Mediazona = RUS JRN
org.lenta-ru | name: Lenta.ru | code: RUS | sectors: JRN | example: The ministers blamed Lenta.ru. => Lenta.ru = RUS JRN
org.gazeta-ru | name: Gazeta.ru | code: RUS | sectors: JRN | example: The delegates thanked Gazeta.ru. => Gazeta.ru = RUS JRN
org.fontanka | name: Fontanka | code: RUS | sectors: JRN | example: The ministers blamed Fontanka. => Fontanka = RUS JRN
org.zvezda-television | name: Zvezda television | names: Zvezda TV | code: RUS | sectors: JRN | example: The mediators criticized Zvezda television. => Zvezda television = RUS JRN
org.tsargrad | name: Tsargrad | code: RUS | sectors: JRN | example: The delegates thanked Tsargrad. => Tsargrad = RUS JRN
org.rybar | name: Rybar | code: RUS | sectors: JRN | example: Rybar warned the rebels. => Rybar = RUS JRN
org.krasnaya-zvezda | name: Krasnaya Zvezda | code: RUS | sectors: JRN | example: Krasnaya Zvezda rejected the offer. => Krasnaya Zvezda = RUS JRN
org.istories | name: iStories | code: RUS | sectors: JRN | example: The delegates thanked iStories. => iStories = RUS JRN
org.ukrainska-pravda | name: Ukrainska Pravda | names: Ukrayinska Pravda | code: UKR | sectors: JRN | example: Ukrainska Pravda condemned the attack on Tuesday. => Ukrainska Pravda = UKR JRN
org.kyiv-independent | name: Kyiv Independent | names: The Kyiv Independent | code: UKR | sectors: JRN | example: The diplomats supported Kyiv Independent. => Kyiv Independent = UKR JRN
org.kyiv-post | name: Kyiv Post | code: UKR | sectors: JRN | example: The Kyiv Post condemned the attack on Tuesday. => Kyiv Post = UKR JRN
org.hromadske | name: Hromadske | code: UKR | sectors: JRN | example: Hromadske called for talks. => Hromadske = UKR JRN
org.suspilne | name: Suspilne | code: UKR | sectors: JRN | example: Suspilne warned the rebels. => Suspilne = UKR JRN
org.zerkalo-nedeli | name: Zerkalo Nedeli | code: UKR | sectors: JRN | example: Zerkalo Nedeli warned the rebels. => Zerkalo Nedeli = UKR JRN
org.dzerkalo-tyzhnia | name: Dzerkalo Tyzhnia | code: UKR | sectors: JRN | example: Dzerkalo Tyzhnia welcomed the decision. => Dzerkalo Tyzhnia = UKR JRN
org.nexta | name: Nexta | names: NEXTA | code: BLR | sectors: JRN | example: Nexta rejected the offer. => Nexta = BLR JRN
org.tut-by | name: Tut.by | code: BLR | sectors: JRN | example: Tut.by welcomed the decision. => Tut.by = BLR JRN
org.nasha-niva | name: Nasha Niva | code: BLR | sectors: JRN | example: The envoys praised Nasha Niva. => Nasha Niva = BLR JRN
org.belsat | name: Belsat | code: BLR | sectors: JRN | example: Belsat rejected the offer. => Belsat = BLR JRN
org.rustavi-2 | name: Rustavi 2 | code: GEO | sectors: JRN | example: The delegates thanked Rustavi 2. => Rustavi 2 = GEO JRN
org.imedi-tv | name: Imedi TV | names: Imedi | code: GEO | sectors: JRN | example: Imedi TV called for talks. => Imedi TV = GEO JRN
org.mtavari-arkhi | name: Mtavari Arkhi | names: Mtavari | code: GEO | sectors: JRN | example: The envoys praised Mtavari Arkhi. => Mtavari Arkhi = GEO JRN
org.civil-georgia | name: Civil Georgia | code: GEO | sectors: JRN | example: The delegates thanked Civil Georgia. => Civil Georgia = GEO JRN
org.formula-tv | name: Formula TV | code: GEO | sectors: JRN | example: The delegates thanked Formula TV. => Formula TV = GEO JRN
org.azatutyun | name: Azatutyun | code: ARM | sectors: JRN | example: Azatutyun welcomed the decision. => Azatutyun = ARM JRN
org.civilnet | name: CivilNet | code: ARM | sectors: JRN | example: CivilNet condemned the attack on Tuesday. => CivilNet = ARM JRN
org.meydan-tv | name: Meydan TV | code: AZE | sectors: JRN | example: The ministers blamed Meydan TV. => Meydan TV = AZE JRN
org.abzas-media | name: Abzas Media | code: AZE | sectors: JRN | example: The ministers blamed Abzas Media. => Abzas Media = AZE JRN
org.tengrinews | name: Tengrinews | code: KAZ | sectors: JRN | example: Tengrinews rejected the offer. => Tengrinews = KAZ JRN
org.cumhuriyet | name: Cumhuriyet | code: TUR | sectors: JRN | example: Cumhuriyet condemned the attack on Tuesday. => Cumhuriyet = TUR JRN
org.sabah-newspaper | name: Sabah newspaper | names: Daily Sabah | code: TUR | sectors: JRN | example: Sabah newspaper condemned the attack on Tuesday. => Sabah newspaper = TUR JRN
org.milliyet | name: Milliyet | code: TUR | sectors: JRN | example: Milliyet warned the rebels. => Milliyet = TUR JRN
org.zaman-newspaper | name: Zaman newspaper | code: TUR | sectors: JRN | example: The mediators criticized Zaman newspaper. => Zaman newspaper = TUR JRN
org.yeni-safak | name: Yeni Şafak | names: Yeni Safak | code: TUR | sectors: JRN | example: Yeni Şafak rejected the offer. => Yeni Şafak = TUR JRN
org.hurriyet-daily-news | name: Hurriyet Daily News | code: TUR | sectors: JRN | example: The diplomats supported the Hurriyet Daily News. => Hurriyet Daily News = TUR JRN
org.trt | name: TRT | names: TRT World, TRT Haber | code: TUR | sectors: JRN | example: The ministers blamed TRT. => TRT = TUR JRN
org.cnn-turk | name: CNN Turk | names: CNN Türk | code: TUR | sectors: JRN | example: The mediators criticized CNN Turk. => CNN Turk = TUR JRN
org.sozcu | name: Sozcu | names: Sözcü | code: TUR | sectors: JRN | example: Sozcu rejected the offer. => Sozcu = TUR JRN
org.bianet | name: Bianet | code: TUR | sectors: JRN | example: The diplomats supported Bianet. => Bianet = TUR JRN
org.haberturk | name: Haberturk | names: Habertürk | code: TUR | sectors: JRN | example: The delegates thanked Haberturk. => Haberturk = TUR JRN
org.dha | name: DHA | code: TUR | sectors: JRN | example: The ministers blamed DHA. => DHA = TUR JRN
org.demiroren-news-agency | name: Demirören News Agency | code: TUR | sectors: JRN | example: The mediators criticized the Demirören News Agency. => Demirören News Agency = TUR JRN
org.ntv-television | name: NTV television | code: TUR | sectors: JRN | example: NTV television rejected the offer. => NTV television = TUR JRN
org.halk-tv | name: Halk TV | code: TUR | sectors: JRN | example: The ministers blamed Halk TV. => Halk TV = TUR JRN
org.agos | name: Agos | code: TUR | sectors: JRN | example: Agos warned the rebels. => Agos = TUR JRN
org.taraf-newspaper | name: Taraf newspaper | code: TUR | sectors: JRN | example: Taraf newspaper welcomed the decision. => Taraf newspaper = TUR JRN
org.birgun | name: BirGün | names: Birgun | code: TUR | sectors: JRN | example: BirGün called for talks. => BirGün = TUR JRN
org.yedioth-ahronoth | name: Yedioth Ahronoth | names: Yediot Aharonot, Yediot Ahronot | code: ISR | sectors: JRN | example: The delegates thanked Yedioth Ahronoth. => Yedioth Ahronoth = ISR JRN
org.ynet | name: Ynet | names: ynet | code: ISR | sectors: JRN | example: Ynet called for talks. => Ynet = ISR JRN
org.maariv | name: Maariv | code: ISR | sectors: JRN | example: The delegates thanked Maariv. => Maariv = ISR JRN
org.israel-hayom | name: Israel Hayom | code: ISR | sectors: JRN | example: Israel Hayom warned the rebels. => Israel Hayom = ISR JRN
org.israel-radio | name: Israel Radio | code: ISR | sectors: JRN | example: Israel Radio condemned the attack on Tuesday. => Israel Radio = ISR JRN
org.kan-public-broadcaster | name: Kan public broadcaster | names: Kan broadcaster | code: ISR | sectors: JRN | example: Kan public broadcaster condemned the attack on Tuesday. => Kan public broadcaster = ISR JRN
org.israeli-public-broadcasting-corporation | name: Israeli Public Broadcasting Corporation | code: ISR | sectors: JRN | example: The delegates thanked the Israeli Public Broadcasting Corporation. => Israeli Public Broadcasting Corporation = ISR JRN
org.channel-13 | name: Channel 13 | code: ISR | sectors: JRN | example: Channel 13 called for talks. => Channel 13 = ISR JRN
org.channel-10 | name: Channel 10 | code: ISR | sectors: JRN | example: Channel 10 called for talks. => Channel 10 = ISR JRN
org.army-radio | name: Army Radio | code: ISR | sectors: JRN | example: The Army Radio called for talks. => Army Radio = ISR JRN
org.i24news | name: i24NEWS | names: i24 News | code: ISR | sectors: JRN | example: i24NEWS condemned the attack on Tuesday. => i24NEWS = ISR JRN
org.ma-an-news-agency | name: Ma'an News Agency | names: Maan News Agency, Ma'an news agency | code: PSE | sectors: JRN | example: The envoys praised the Ma'an News Agency. => Ma'an News Agency = PSE JRN
org.al-quds-newspaper | name: Al-Quds newspaper | code: PSE | sectors: JRN | example: The diplomats supported Al-Quds newspaper. => Al-Quds newspaper = PSE JRN
org.al-aqsa-tv | name: Al-Aqsa TV | names: Al-Aqsa television | code: PSE | sectors: JRN | example: Al-Aqsa TV warned the rebels. => Al-Aqsa TV = PSE JRN
org.quds-news-network | name: Quds News Network | code: PSE | sectors: JRN | example: The Quds News Network warned the rebels. => Quds News Network = PSE JRN
org.shehab-news-agency | name: Shehab News Agency | code: PSE | sectors: JRN | example: The mediators criticized the Shehab News Agency. => Shehab News Agency = PSE JRN
org.an-nahar | name: An-Nahar | names: An Nahar | code: LBN | sectors: JRN | example: The diplomats supported An-Nahar. => An-Nahar = LBN JRN
org.as-safir | name: As-Safir | names: As Safir | code: LBN | sectors: JRN | example: As-Safir welcomed the decision. => As-Safir = LBN JRN
org.al-manar | name: Al-Manar | names: al-Manar, Al Manar | code: LBN | sectors: JRN | example: Al-Manar condemned the attack on Tuesday. => Al-Manar = LBN JRN
org.l-orient-le-jour | name: L'Orient-Le Jour | names: L'Orient Today | code: LBN | sectors: JRN | example: The mediators criticized L'Orient-Le Jour. => L'Orient-Le Jour = LBN JRN
org.al-mayadeen | name: Al-Mayadeen | names: Al Mayadeen, al-Mayadeen | code: LBN | sectors: JRN | example: Al-Mayadeen warned the rebels. => Al-Mayadeen = LBN JRN
org.lbci | name: LBCI | code: LBN | sectors: JRN | example: LBCI warned the rebels. => LBCI = LBN JRN
org.naharnet | name: Naharnet | code: LBN | sectors: JRN | example: Naharnet called for talks. => Naharnet = LBN JRN
org.al-jadeed | name: Al Jadeed | names: Al-Jadeed | code: LBN | sectors: JRN | example: Al Jadeed rejected the offer. => Al Jadeed = LBN JRN
org.al-thawra-newspaper | name: Al-Thawra newspaper | code: SYR | sectors: JRN | example: Al-Thawra newspaper condemned the attack on Tuesday. => Al-Thawra newspaper = SYR JRN
org.enab-baladi | name: Enab Baladi | code: SYR | sectors: JRN | example: Enab Baladi welcomed the decision. => Enab Baladi = SYR JRN
org.shaam-news-network | name: Shaam News Network | code: SYR | sectors: JRN | example: The Shaam News Network called for talks. => Shaam News Network = SYR JRN
org.tishreen-newspaper | name: Tishreen newspaper | code: SYR | sectors: JRN | example: The delegates thanked Tishreen newspaper. => Tishreen newspaper = SYR JRN
org.al-ikhbariya | name: Al-Ikhbariya | code: SYR | sectors: JRN | example: Al-Ikhbariya welcomed the decision. => Al-Ikhbariya = SYR JRN
org.rudaw | name: Rudaw | code: IRQ | sectors: JRN | example: The ministers blamed Rudaw. => Rudaw = IRQ JRN
org.al-sumaria | name: Al-Sumaria | names: Alsumaria | code: IRQ | sectors: JRN | example: Al-Sumaria warned the rebels. => Al-Sumaria = IRQ JRN
org.kurdistan-24 | name: Kurdistan 24 | names: Kurdistan24 | code: IRQ | sectors: JRN | example: Kurdistan 24 rejected the offer. => Kurdistan 24 = IRQ JRN
org.al-sabah-newspaper | name: Al-Sabah newspaper | code: IRQ | sectors: JRN | example: The envoys praised Al-Sabah newspaper. => Al-Sabah newspaper = IRQ JRN
org.kayhan-newspaper | name: Kayhan newspaper | code: IRN | sectors: JRN | example: Kayhan newspaper condemned the attack on Tuesday. => Kayhan newspaper = IRN JRN
org.shargh | name: Shargh | code: IRN | sectors: JRN | example: Shargh rejected the offer. => Shargh = IRN JRN
org.irib | name: IRIB | code: IRN | sectors: JRN | example: IRIB warned the rebels. => IRIB = IRN JRN
org.etemad | name: Etemad | code: IRN | sectors: JRN | example: Etemad welcomed the decision. => Etemad = IRN JRN
org.tehran-times | name: Tehran Times | code: IRN | sectors: JRN | example: The envoys praised the Tehran Times. => Tehran Times = IRN JRN
org.iran-daily | name: Iran Daily | code: IRN | sectors: JRN | example: Iran Daily rejected the offer. => Iran Daily = IRN JRN
org.iran-newspaper | name: Iran newspaper | code: IRN | sectors: JRN | example: The diplomats supported Iran newspaper. => Iran newspaper = IRN JRN
org.hamshahri | name: Hamshahri | code: IRN | sectors: JRN | example: The ministers blamed Hamshahri. => Hamshahri = IRN JRN
org.jam-e-jam | name: Jam-e Jam | code: IRN | sectors: JRN | example: The diplomats supported Jam-e Jam. => Jam-e Jam = IRN JRN
org.javan-newspaper | name: Javan newspaper | code: IRN | sectors: JRN | example: The envoys praised Javan newspaper. => Javan newspaper = IRN JRN
org.iranwire | name: IranWire | code: IRN | sectors: JRN | example: IranWire condemned the attack on Tuesday. => IranWire = IRN JRN
org.al-alam | name: Al-Alam | names: Al Alam | code: IRN | sectors: JRN | example: Al-Alam warned the rebels. => Al-Alam = IRN JRN
org.ettelaat | name: Ettelaat | code: IRN | sectors: JRN | example: Ettelaat warned the rebels. => Ettelaat = IRN JRN
org.al-riyadh-newspaper | name: Al-Riyadh newspaper | code: SAU | sectors: JRN | example: Al-Riyadh newspaper warned the rebels. => Al-Riyadh newspaper = SAU JRN
org.okaz | name: Okaz | code: SAU | sectors: JRN | example: The diplomats supported Okaz. => Okaz = SAU JRN
org.arab-news | name: Arab News | code: SAU | sectors: JRN | example: The delegates thanked the Arab News. => Arab News = SAU JRN
org.saudi-gazette | name: Saudi Gazette | code: SAU | sectors: JRN | example: The mediators criticized Saudi Gazette. => Saudi Gazette = SAU JRN
org.al-ekhbariya | name: Al-Ekhbariya | names: Al Ekhbariya | code: SAU | sectors: JRN | example: Al-Ekhbariya welcomed the decision. => Al-Ekhbariya = SAU JRN
org.mbc-television | name: MBC television | names: MBC Group | code: SAU | sectors: JRN | example: MBC television warned the rebels. => MBC television = SAU JRN
org.gulf-news | name: Gulf News | code: ARE | sectors: JRN | example: The Gulf News welcomed the decision. => Gulf News = ARE JRN
org.khaleej-times | name: Khaleej Times | code: ARE | sectors: JRN | example: The Khaleej Times welcomed the decision. => Khaleej Times = ARE JRN
org.sky-news-arabia | name: Sky News Arabia | code: ARE | sectors: JRN | example: The mediators criticized Sky News Arabia. => Sky News Arabia = ARE JRN
org.al-ittihad-newspaper | name: Al-Ittihad newspaper | code: ARE | sectors: JRN | example: The diplomats supported Al-Ittihad newspaper. => Al-Ittihad newspaper = ARE JRN
org.al-bayan-newspaper | name: Al Bayan newspaper | code: ARE | sectors: JRN | example: Al Bayan newspaper welcomed the decision. => Al Bayan newspaper = ARE JRN
org.gulf-times | name: Gulf Times | code: QAT | sectors: JRN | example: The Gulf Times called for talks. => Gulf Times = QAT JRN
org.al-sharq-newspaper | name: Al-Sharq newspaper | code: QAT | sectors: JRN | example: The envoys praised Al-Sharq newspaper. => Al-Sharq newspaper = QAT JRN
org.al-araby-al-jadeed | name: Al-Araby Al-Jadeed | code: QAT | sectors: JRN | example: The mediators criticized Al-Araby Al-Jadeed. => Al-Araby Al-Jadeed = QAT JRN
org.gulf-daily-news | name: Gulf Daily News | code: BHR | sectors: JRN | example: The envoys praised the Gulf Daily News. => Gulf Daily News = BHR JRN
org.al-qabas | name: Al-Qabas | code: KWT | sectors: JRN | example: The diplomats supported Al-Qabas. => Al-Qabas = KWT JRN
org.al-rai-newspaper | name: Al-Rai newspaper | code: KWT | sectors: JRN | example: The diplomats supported Al-Rai newspaper. => Al-Rai newspaper = KWT JRN
org.kuwait-times | name: Kuwait Times | code: KWT | sectors: JRN | example: The ministers blamed the Kuwait Times. => Kuwait Times = KWT JRN
org.al-seyassah | name: Al-Seyassah | code: KWT | sectors: JRN | example: The diplomats supported Al-Seyassah. => Al-Seyassah = KWT JRN
org.jordan-times | name: Jordan Times | code: JOR | sectors: JRN | example: The delegates thanked the Jordan Times. => Jordan Times = JOR JRN
org.al-ghad-newspaper | name: Al-Ghad newspaper | code: JOR | sectors: JRN | example: The diplomats supported Al-Ghad newspaper. => Al-Ghad newspaper = JOR JRN
org.ammon-news | name: Ammon News | code: JOR | sectors: JRN | example: The diplomats supported the Ammon News. => Ammon News = JOR JRN
org.al-ahram | name: Al-Ahram | names: al-Ahram, Al Ahram | code: EGY | sectors: JRN | example: Al-Ahram rejected the offer. => Al-Ahram = EGY JRN
org.al-masry-al-youm | name: Al-Masry Al-Youm | names: Al-Masry al-Youm | code: EGY | sectors: JRN | example: The envoys praised Al-Masry Al-Youm. => Al-Masry Al-Youm = EGY JRN
org.mada-masr | name: Mada Masr | code: EGY | sectors: JRN | example: Mada Masr called for talks. => Mada Masr = EGY JRN
org.al-shorouk | name: Al-Shorouk | names: Shorouk newspaper | code: EGY | sectors: JRN | example: Al-Shorouk welcomed the decision. => Al-Shorouk = EGY JRN
org.al-gomhuria | name: Al-Gomhuria | names: Al-Gomhouria | code: EGY | sectors: JRN | example: The envoys praised Al-Gomhuria. => Al-Gomhuria = EGY JRN
org.ahram-online | name: Ahram Online | code: EGY | sectors: JRN | example: Ahram Online rejected the offer. => Ahram Online = EGY JRN
org.youm7 | name: Youm7 | code: EGY | sectors: JRN | example: Youm7 rejected the offer. => Youm7 = EGY JRN
org.al-qahera-news | name: Al-Qahera News | names: Al Qahera News | code: EGY | sectors: JRN | example: Al-Qahera News welcomed the decision. => Al-Qahera News = EGY JRN
org.libya-herald | name: Libya Herald | code: LBY | sectors: JRN | example: The diplomats supported the Libya Herald. => Libya Herald = LBY JRN
org.libya-observer | name: Libya Observer | code: LBY | sectors: JRN | example: The envoys praised Libya Observer. => Libya Observer = LBY JRN
org.libya-al-ahrar | name: Libya al-Ahrar | code: LBY | sectors: JRN | example: Libya al-Ahrar welcomed the decision. => Libya al-Ahrar = LBY JRN
org.mosaique-fm | name: Mosaique FM | code: TUN | sectors: JRN | example: The delegates thanked Mosaique FM. => Mosaique FM = TUN JRN
org.shems-fm | name: Shems FM | code: TUN | sectors: JRN | example: The mediators criticized Shems FM. => Shems FM = TUN JRN
org.la-presse-de-tunisie | name: La Presse de Tunisie | code: TUN | sectors: JRN | example: La Presse de Tunisie condemned the attack on Tuesday. => La Presse de Tunisie = TUN JRN
org.el-watan | name: El Watan | code: DZA | sectors: JRN | example: El Watan welcomed the decision. => El Watan = DZA JRN
org.el-khabar | name: El Khabar | code: DZA | sectors: JRN | example: El Khabar called for talks. => El Khabar = DZA JRN
org.echorouk | name: Echorouk | code: DZA | sectors: JRN | example: The ministers blamed Echorouk. => Echorouk = DZA JRN
org.ennahar | name: Ennahar | code: DZA | sectors: JRN | example: Ennahar warned the rebels. => Ennahar = DZA JRN
org.hespress | name: Hespress | code: MAR | sectors: JRN | example: The delegates thanked Hespress. => Hespress = MAR JRN
org.le360 | name: Le360 | code: MAR | sectors: JRN | example: Le360 rejected the offer. => Le360 = MAR JRN
org.akhbar-al-youm | name: Akhbar al-Youm | code: MAR | sectors: JRN | example: The diplomats supported Akhbar al-Youm. => Akhbar al-Youm = MAR JRN
org.sudan-tribune | name: Sudan Tribune | code: SDN | sectors: JRN | example: The Sudan Tribune welcomed the decision. => Sudan Tribune = SDN JRN
org.radio-dabanga | name: Radio Dabanga | names: Dabanga | code: SDN | sectors: JRN | example: The ministers blamed Radio Dabanga. => Radio Dabanga = SDN JRN
org.eye-radio | name: Eye Radio | code: SSD | sectors: JRN | example: Eye Radio condemned the attack on Tuesday. => Eye Radio = SSD JRN
org.radio-tamazuj | name: Radio Tamazuj | code: SSD | sectors: JRN | example: The ministers blamed Radio Tamazuj. => Radio Tamazuj = SSD JRN
org.radio-miraya | name: Radio Miraya | code: SSD | sectors: JRN | example: The ministers blamed Radio Miraya. => Radio Miraya = SSD JRN
org.addis-standard | name: Addis Standard | code: ETH | sectors: JRN | example: Addis Standard condemned the attack on Tuesday. => Addis Standard = ETH JRN
org.fana-broadcasting | name: Fana Broadcasting | names: Fana Broadcasting Corporate | code: ETH | sectors: JRN | example: Fana Broadcasting called for talks. => Fana Broadcasting = ETH JRN
org.ethiopian-broadcasting-corporation | name: Ethiopian Broadcasting Corporation | code: ETH | sectors: JRN | example: The diplomats supported the Ethiopian Broadcasting Corporation. => Ethiopian Broadcasting Corporation = ETH JRN
org.garowe-online | name: Garowe Online | code: SOM | sectors: JRN | example: The delegates thanked Garowe Online. => Garowe Online = SOM JRN
org.radio-mogadishu | name: Radio Mogadishu | code: SOM | sectors: JRN | example: The delegates thanked Radio Mogadishu. => Radio Mogadishu = SOM JRN
org.shabelle | name: Shabelle | names: Radio Shabelle | code: SOM | sectors: JRN | example: Shabelle warned the rebels. => Shabelle = SOM JRN
org.hiiraan-online | name: Hiiraan Online | code: SOM | sectors: JRN | example: The envoys praised Hiiraan Online. => Hiiraan Online = SOM JRN
org.radio-andalus | name: Radio Andalus | code: SOM | sectors: JRN | example: The Radio Andalus called for talks. => Radio Andalus = SOM JRN
org.daily-nation | name: Daily Nation | code: KEN | sectors: JRN | example: The ministers blamed Daily Nation. => Daily Nation = KEN JRN
org.nation-media-group | name: Nation Media Group | code: KEN | sectors: JRN | example: The envoys praised the Nation Media Group. => Nation Media Group = KEN JRN
org.citizen-tv | name: Citizen TV | code: KEN | sectors: JRN | example: The mediators criticized Citizen TV. => Citizen TV = KEN JRN
org.daily-monitor | name: Daily Monitor | code: UGA | sectors: JRN | example: The diplomats supported Daily Monitor. => Daily Monitor = UGA JRN
org.new-vision | name: New Vision | code: UGA | sectors: JRN | example: New Vision rejected the offer. => New Vision = UGA JRN
org.mwananchi | name: Mwananchi | code: TZA | sectors: JRN | example: Mwananchi condemned the attack on Tuesday. => Mwananchi = TZA JRN
org.kt-press | name: KT Press | code: RWA | sectors: JRN | example: The ministers blamed the KT Press. => KT Press = RWA JRN
org.igihe | name: Igihe | code: RWA | sectors: JRN | example: Igihe called for talks. => Igihe = RWA JRN
org.iwacu | name: Iwacu | code: BDI | sectors: JRN | example: Iwacu called for talks. => Iwacu = BDI JRN
org.radio-okapi | name: Radio Okapi | code: COD | sectors: JRN | example: Radio Okapi condemned the attack on Tuesday. => Radio Okapi = COD JRN
org.actualite-cd | name: Actualite.cd | code: COD | sectors: JRN | example: The diplomats supported Actualite.cd. => Actualite.cd = COD JRN
org.congo-news-agency | name: Congo News Agency | code: COD | sectors: JRN | example: The envoys praised the Congo News Agency. => Congo News Agency = COD JRN
org.thisday | name: ThisDay | code: NGA | sectors: JRN | example: The ministers blamed ThisDay. => ThisDay = NGA JRN
org.premium-times | name: Premium Times | code: NGA | sectors: JRN | example: The envoys praised the Premium Times. => Premium Times = NGA JRN
org.daily-trust | name: Daily Trust | code: NGA | sectors: JRN | example: The delegates thanked the Daily Trust. => Daily Trust = NGA JRN
org.channels-television | name: Channels Television | names: Channels TV | code: NGA | sectors: JRN | example: Channels Television welcomed the decision. => Channels Television = NGA JRN
org.saharareporters | name: SaharaReporters | names: Sahara Reporters | code: NGA | sectors: JRN | example: SaharaReporters rejected the offer. => SaharaReporters = NGA JRN
org.nigerian-tribune | name: Nigerian Tribune | code: NGA | sectors: JRN | example: The Nigerian Tribune warned the rebels. => Nigerian Tribune = NGA JRN
org.daily-graphic | name: Daily Graphic | code: GHA | sectors: JRN | example: Daily Graphic warned the rebels. => Daily Graphic = GHA JRN
org.joy-fm | name: Joy FM | code: GHA | sectors: JRN | example: Joy FM rejected the offer. => Joy FM = GHA JRN
org.mail-guardian | name: Mail & Guardian | names: Mail and Guardian | code: ZAF | sectors: JRN | example: The ministers blamed Mail & Guardian. => Mail & Guardian = ZAF JRN
org.daily-maverick | name: Daily Maverick | code: ZAF | sectors: JRN | example: The diplomats supported Daily Maverick. => Daily Maverick = ZAF JRN
org.news24 | name: News24 | code: ZAF | sectors: JRN | example: News24 welcomed the decision. => News24 = ZAF JRN
org.sabc | name: SABC | code: ZAF | sectors: JRN | example: The envoys praised SABC. => SABC = ZAF JRN
org.enca | name: eNCA | code: ZAF | sectors: JRN | example: eNCA welcomed the decision. => eNCA = ZAF JRN
org.business-day | name: Business Day | code: ZAF | sectors: JRN | example: The ministers blamed Business Day. => Business Day = ZAF JRN
org.sowetan | name: Sowetan | names: The Sowetan | code: ZAF | sectors: JRN | example: Sowetan condemned the attack on Tuesday. => Sowetan = ZAF JRN
org.city-press-newspaper | name: City Press newspaper | code: ZAF | sectors: JRN | example: City Press newspaper condemned the attack on Tuesday. => City Press newspaper = ZAF JRN
org.amabhungane | name: AmaBhungane | names: amaBhungane | code: ZAF | sectors: JRN | example: The mediators criticized AmaBhungane. => AmaBhungane = ZAF JRN
org.newsday-newspaper | name: NewsDay newspaper | code: ZWE | sectors: JRN | example: NewsDay newspaper condemned the attack on Tuesday. => NewsDay newspaper = ZWE JRN
org.zimbabwe-independent | name: Zimbabwe Independent | code: ZWE | sectors: JRN | example: Zimbabwe Independent condemned the attack on Tuesday. => Zimbabwe Independent = ZWE JRN
org.zimbabwe-broadcasting-corporation | name: Zimbabwe Broadcasting Corporation | code: ZWE | sectors: JRN | example: The Zimbabwe Broadcasting Corporation called for talks. => Zimbabwe Broadcasting Corporation = ZWE JRN
org.zimlive | name: ZimLive | code: ZWE | sectors: JRN | example: ZimLive condemned the attack on Tuesday. => ZimLive = ZWE JRN
org.lusaka-times | name: Lusaka Times | code: ZMB | sectors: JRN | example: The Lusaka Times condemned the attack on Tuesday. => Lusaka Times = ZMB JRN
org.le-soleil | name: Le Soleil | code: SEN | sectors: JRN | example: The mediators criticized Le Soleil. => Le Soleil = SEN JRN
org.walf-tv | name: Walf TV | code: SEN | sectors: JRN | example: The diplomats supported Walf TV. => Walf TV = SEN JRN
org.ortm | name: ORTM | code: MLI | sectors: JRN | example: The ministers blamed ORTM. => ORTM = MLI JRN
org.radio-omega | name: Radio Omega | code: BFA | sectors: JRN | example: Radio Omega called for talks. => Radio Omega = BFA JRN
org.lefaso-net | name: Lefaso.net | code: BFA | sectors: JRN | example: Lefaso.net called for talks. => Lefaso.net = BFA JRN
org.indian-express | name: Indian Express | names: The Indian Express | code: IND | sectors: JRN | example: The Indian Express called for talks. => Indian Express = IND JRN
org.hindustan-times | name: Hindustan Times | code: IND | sectors: JRN | example: The Hindustan Times rejected the offer. => Hindustan Times = IND JRN
org.ndtv | name: NDTV | code: IND | sectors: JRN | example: NDTV welcomed the decision. => NDTV = IND JRN
org.the-wire | name: The Wire | code: IND | sectors: JRN | example: The ministers blamed The Wire. => Wire = IND JRN
org.economic-times | name: Economic Times | names: The Economic Times | code: IND | sectors: JRN | example: The Economic Times rejected the offer. => Economic Times = IND JRN
org.doordarshan | name: Doordarshan | code: IND | sectors: JRN | example: The delegates thanked Doordarshan. => Doordarshan = IND JRN
org.all-india-radio | name: All India Radio | code: IND | sectors: JRN | example: All India Radio condemned the attack on Tuesday. => All India Radio = IND JRN
org.deccan-herald | name: Deccan Herald | code: IND | sectors: JRN | example: The ministers blamed the Deccan Herald. => Deccan Herald = IND JRN
org.deccan-chronicle | name: Deccan Chronicle | code: IND | sectors: JRN | example: The mediators criticized Deccan Chronicle. => Deccan Chronicle = IND JRN
org.india-today | name: India Today | code: IND | sectors: JRN | example: India Today rejected the offer. => India Today = IND JRN
org.republic-tv | name: Republic TV | code: IND | sectors: JRN | example: Republic TV welcomed the decision. => Republic TV = IND JRN
org.times-now | name: Times Now | code: IND | sectors: JRN | example: The Times Now called for talks. => Times Now = IND JRN
org.outlook-magazine | name: Outlook magazine | code: IND | sectors: JRN | example: Outlook magazine rejected the offer. => Outlook magazine = IND JRN
org.theprint | name: ThePrint | code: IND | sectors: JRN | example: ThePrint called for talks. => ThePrint = IND JRN
org.scroll-in | name: Scroll.in | code: IND | sectors: JRN | example: Scroll.in rejected the offer. => Scroll.in = IND JRN
org.hindu-businessline | name: Hindu BusinessLine | code: IND | sectors: JRN | example: The envoys praised Hindu BusinessLine. => Hindu BusinessLine = IND JRN
org.aaj-tak | name: Aaj Tak | code: IND | sectors: JRN | example: The mediators criticized Aaj Tak. => Aaj Tak = IND JRN
org.greater-kashmir | name: Greater Kashmir | code: IND | sectors: JRN | example: The diplomats supported Greater Kashmir. => Greater Kashmir = IND JRN
org.rising-kashmir | name: Rising Kashmir | code: IND | sectors: JRN | example: Rising Kashmir welcomed the decision. => Rising Kashmir = IND JRN
org.dainik-bhaskar | name: Dainik Bhaskar | code: IND | sectors: JRN | example: The envoys praised Dainik Bhaskar. => Dainik Bhaskar = IND JRN
org.tehelka | name: Tehelka | code: IND | sectors: JRN | example: Tehelka called for talks. => Tehelka = IND JRN
org.business-standard | name: Business Standard | code: IND | sectors: JRN | example: The mediators criticized Business Standard. => Business Standard = IND JRN
org.dawn-com | name: Dawn.com | code: PAK | sectors: JRN | example: Dawn.com condemned the attack on Tuesday. => Dawn.com = PAK JRN
org.geo-news | name: Geo News | names: Geo TV | code: PAK | sectors: JRN | example: The Geo News rejected the offer. => Geo News = PAK JRN
org.express-tribune | name: Express Tribune | names: The Express Tribune | code: PAK | sectors: JRN | example: The Express Tribune rejected the offer. => Express Tribune = PAK JRN
org.ary-news | name: ARY News | code: PAK | sectors: JRN | example: The delegates thanked the ARY News. => ARY News = PAK JRN
org.the-news-international | name: The News International | code: PAK | sectors: JRN | example: The envoys praised The News International. => News International = PAK JRN
org.samaa-tv | name: Samaa TV | code: PAK | sectors: JRN | example: The envoys praised Samaa TV. => Samaa TV = PAK JRN
org.dunya-news | name: Dunya News | code: PAK | sectors: JRN | example: The Dunya News warned the rebels. => Dunya News = PAK JRN
org.jang-group | name: Jang Group | code: PAK | sectors: JRN | example: The delegates thanked the Jang Group. => Jang Group = PAK JRN
org.radio-pakistan | name: Radio Pakistan | code: PAK | sectors: JRN | example: The mediators criticized Radio Pakistan. => Radio Pakistan = PAK JRN
org.prothom-alo | name: Prothom Alo | code: BGD | sectors: JRN | example: The ministers blamed Prothom Alo. => Prothom Alo = BGD JRN
org.bdnews24-com | name: bdnews24.com | code: BGD | sectors: JRN | example: bdnews24.com condemned the attack on Tuesday. => bdnews24.com = BGD JRN
org.dhaka-tribune | name: Dhaka Tribune | code: BGD | sectors: JRN | example: The mediators criticized the Dhaka Tribune. => Dhaka Tribune = BGD JRN
org.new-age-newspaper | name: New Age newspaper | code: BGD | sectors: JRN | example: New Age newspaper warned the rebels. => New Age newspaper = BGD JRN
org.kathmandu-post | name: Kathmandu Post | code: NPL | sectors: JRN | example: The envoys praised the Kathmandu Post. => Kathmandu Post = NPL JRN
org.himalayan-times | name: Himalayan Times | code: NPL | sectors: JRN | example: The Himalayan Times called for talks. => Himalayan Times = NPL JRN
org.kantipur | name: Kantipur | code: NPL | sectors: JRN | example: The envoys praised Kantipur. => Kantipur = NPL JRN
org.daily-mirror-of-sri-lanka | name: Daily Mirror of Sri Lanka | code: LKA | sectors: JRN | example: The mediators criticized the Daily Mirror of Sri Lanka. => Daily Mirror of Sri Lanka = LKA JRN
org.ada-derana | name: Ada Derana | code: LKA | sectors: JRN | example: Ada Derana welcomed the decision. => Ada Derana = LKA JRN
org.sunday-leader | name: Sunday Leader | code: LKA | sectors: JRN | example: The ministers blamed Sunday Leader. => Sunday Leader = LKA JRN
org.daily-news-of-sri-lanka | name: Daily News of Sri Lanka | code: LKA | sectors: JRN | example: The ministers blamed the Daily News of Sri Lanka. => Daily News of Sri Lanka = LKA JRN
org.tamilnet | name: TamilNet | code: LKA | sectors: JRN | example: The delegates thanked TamilNet. => TamilNet = LKA JRN
org.haveeru | name: Haveeru | code: MDV | sectors: JRN | example: The delegates thanked Haveeru. => Haveeru = MDV JRN
org.minivan-news | name: Minivan News | code: MDV | sectors: JRN | example: The ministers blamed the Minivan News. => Minivan News = MDV JRN
org.the-irrawaddy | name: The Irrawaddy | names: Irrawaddy magazine | code: MMR | sectors: JRN | example: The Irrawaddy called for talks. => Irrawaddy = MMR JRN
org.mizzima | name: Mizzima | code: MMR | sectors: JRN | example: Mizzima condemned the attack on Tuesday. => Mizzima = MMR JRN
org.frontier-myanmar | name: Frontier Myanmar | code: MMR | sectors: JRN | example: The ministers blamed Frontier Myanmar. => Frontier Myanmar = MMR JRN
org.myanmar-now | name: Myanmar Now | code: MMR | sectors: JRN | example: The envoys praised Myanmar Now. => Myanmar Now = MMR JRN
org.democratic-voice-of-burma | name: Democratic Voice of Burma | code: MMR | sectors: JRN | example: The delegates thanked the Democratic Voice of Burma. => Democratic Voice of Burma = MMR JRN
org.myanmar-times | name: Myanmar Times | code: MMR | sectors: JRN | example: The Myanmar Times called for talks. => Myanmar Times = MMR JRN
org.eleven-media | name: Eleven Media | code: MMR | sectors: JRN | example: The diplomats supported Eleven Media. => Eleven Media = MMR JRN
org.bangkok-post | name: Bangkok Post | code: THA | sectors: JRN | example: The Bangkok Post rejected the offer. => Bangkok Post = THA JRN
org.thai-pbs | name: Thai PBS | code: THA | sectors: JRN | example: The ministers blamed the Thai PBS. => Thai PBS = THA JRN
org.thai-rath | name: Thai Rath | code: THA | sectors: JRN | example: The ministers blamed Thai Rath. => Thai Rath = THA JRN
org.khaosod | name: Khaosod | code: THA | sectors: JRN | example: Khaosod condemned the attack on Tuesday. => Khaosod = THA JRN
org.prachatai | name: Prachatai | code: THA | sectors: JRN | example: The ministers blamed Prachatai. => Prachatai = THA JRN
org.phnom-penh-post | name: Phnom Penh Post | code: KHM | sectors: JRN | example: The diplomats supported the Phnom Penh Post. => Phnom Penh Post = KHM JRN
org.cambodia-daily | name: Cambodia Daily | code: KHM | sectors: JRN | example: The ministers blamed Cambodia Daily. => Cambodia Daily = KHM JRN
org.fresh-news | name: Fresh News | code: KHM | sectors: JRN | example: The Fresh News welcomed the decision. => Fresh News = KHM JRN
org.khmer-times | name: Khmer Times | code: KHM | sectors: JRN | example: The Khmer Times warned the rebels. => Khmer Times = KHM JRN
org.vod-news | name: VOD news | code: KHM | sectors: JRN | example: The VOD news rejected the offer. => VOD news = KHM JRN
org.voice-of-democracy | name: Voice of Democracy | code: KHM | sectors: JRN | example: The Voice of Democracy rejected the offer. => Voice of Democracy = KHM JRN
org.tuoi-tre | name: Tuoi Tre | code: VNM | sectors: JRN | example: The ministers blamed Tuoi Tre. => Tuoi Tre = VNM JRN
org.vnexpress | name: VnExpress | code: VNM | sectors: JRN | example: VnExpress called for talks. => VnExpress = VNM JRN
org.thanh-nien | name: Thanh Nien | code: VNM | sectors: JRN | example: Thanh Nien called for talks. => Thanh Nien = VNM JRN
org.jakarta-post | name: Jakarta Post | code: IDN | sectors: JRN | example: The Jakarta Post warned the rebels. => Jakarta Post = IDN JRN
org.kompas | name: Kompas | code: IDN | sectors: JRN | example: Kompas warned the rebels. => Kompas = IDN JRN
org.tempo-magazine | name: Tempo magazine | code: IDN | sectors: JRN | example: Tempo magazine called for talks. => Tempo magazine = IDN JRN
org.detik | name: Detik | code: IDN | sectors: JRN | example: The ministers blamed Detik. => Detik = IDN JRN
org.jakarta-globe | name: Jakarta Globe | code: IDN | sectors: JRN | example: The diplomats supported Jakarta Globe. => Jakarta Globe = IDN JRN
org.metro-tv | name: Metro TV | code: IDN | sectors: JRN | example: The mediators criticized Metro TV. => Metro TV = IDN JRN
org.new-straits-times | name: New Straits Times | code: MYS | sectors: JRN | example: The ministers blamed the New Straits Times. => New Straits Times = MYS JRN
org.malaysiakini | name: Malaysiakini | code: MYS | sectors: JRN | example: Malaysiakini rejected the offer. => Malaysiakini = MYS JRN
org.malay-mail | name: Malay Mail | code: MYS | sectors: JRN | example: The ministers blamed Malay Mail. => Malay Mail = MYS JRN
org.utusan-malaysia | name: Utusan Malaysia | code: MYS | sectors: JRN | example: Utusan Malaysia called for talks. => Utusan Malaysia = MYS JRN
org.sarawak-report | name: Sarawak Report | code: MYS | sectors: JRN | example: Sarawak Report condemned the attack on Tuesday. => Sarawak Report = MYS JRN
org.free-malaysia-today | name: Free Malaysia Today | code: MYS | sectors: JRN | example: Free Malaysia Today warned the rebels. => Free Malaysia Today = MYS JRN
org.straits-times | name: Straits Times | names: The Straits Times | code: SGP | sectors: JRN | example: The Straits Times condemned the attack on Tuesday. => Straits Times = SGP JRN
org.channel-newsasia | name: Channel NewsAsia | names: Channel News Asia | code: SGP | sectors: JRN | example: Channel NewsAsia rejected the offer. => Channel NewsAsia = SGP JRN
org.cna-broadcaster | name: CNA broadcaster | code: SGP | sectors: JRN | example: CNA broadcaster condemned the attack on Tuesday. => CNA broadcaster = SGP JRN
org.lianhe-zaobao | name: Lianhe Zaobao | code: SGP | sectors: JRN | example: The diplomats supported Lianhe Zaobao. => Lianhe Zaobao = SGP JRN
org.philippine-daily-inquirer | name: Philippine Daily Inquirer | code: PHL | sectors: JRN | example: Philippine Daily Inquirer welcomed the decision. => Philippine Daily Inquirer = PHL JRN
org.philippine-star | name: Philippine Star | code: PHL | sectors: JRN | example: The mediators criticized Philippine Star. => Philippine Star = PHL JRN
org.rappler | name: Rappler | code: PHL | sectors: JRN | example: Rappler called for talks. => Rappler = PHL JRN
org.abs-cbn | name: ABS-CBN | code: PHL | sectors: JRN | example: The delegates thanked ABS-CBN. => ABS-CBN = PHL JRN
org.gma-news | name: GMA News | code: PHL | sectors: JRN | example: The delegates thanked the GMA News. => GMA News = PHL JRN
org.manila-times | name: Manila Times | code: PHL | sectors: JRN | example: The ministers blamed the Manila Times. => Manila Times = PHL JRN
org.manila-bulletin | name: Manila Bulletin | code: PHL | sectors: JRN | example: Manila Bulletin called for talks. => Manila Bulletin = PHL JRN
org.businessworld | name: BusinessWorld | code: PHL | sectors: JRN | example: BusinessWorld condemned the attack on Tuesday. => BusinessWorld = PHL JRN
org.china-daily | name: China Daily | code: CHN | sectors: JRN | example: China Daily condemned the attack on Tuesday. => China Daily = CHN JRN
org.caixin | name: Caixin | code: CHN | sectors: JRN | example: Caixin warned the rebels. => Caixin = CHN JRN
org.pla-daily | name: PLA Daily | code: CHN | sectors: JRN | example: The delegates thanked PLA Daily. => PLA Daily = CHN JRN
org.caijing | name: Caijing | code: CHN | sectors: JRN | example: The delegates thanked Caijing. => Caijing = CHN JRN
org.yicai | name: Yicai | code: CHN | sectors: JRN | example: The envoys praised Yicai. => Yicai = CHN JRN
org.guangming-daily | name: Guangming Daily | code: CHN | sectors: JRN | example: Guangming Daily warned the rebels. => Guangming Daily = CHN JRN
org.southern-weekly | name: Southern Weekly | code: CHN | sectors: JRN | example: The mediators criticized Southern Weekly. => Southern Weekly = CHN JRN
org.phoenix-television | name: Phoenix Television | names: Phoenix TV | code: CHN | sectors: JRN | example: The mediators criticized Phoenix Television. => Phoenix Television = CHN JRN
org.study-times | name: Study Times | code: CHN | sectors: JRN | example: The ministers blamed the Study Times. => Study Times = CHN JRN
org.china-youth-daily | name: China Youth Daily | code: CHN | sectors: JRN | example: China Youth Daily rejected the offer. => China Youth Daily = CHN JRN
org.sixth-tone | name: Sixth Tone | code: CHN | sectors: JRN | example: Sixth Tone condemned the attack on Tuesday. => Sixth Tone = CHN JRN
org.beijing-news | name: Beijing News | code: CHN | sectors: JRN | example: The ministers blamed the Beijing News. => Beijing News = CHN JRN
org.apple-daily | name: Apple Daily | code: HKG | sectors: JRN | example: The ministers blamed Apple Daily. => Apple Daily = HKG JRN
org.ming-pao | name: Ming Pao | code: HKG | sectors: JRN | example: The ministers blamed Ming Pao. => Ming Pao = HKG JRN
org.hong-kong-free-press | name: Hong Kong Free Press | code: HKG | sectors: JRN | example: The Hong Kong Free Press warned the rebels. => Hong Kong Free Press = HKG JRN
org.rthk | name: RTHK | code: HKG | sectors: JRN | example: The delegates thanked RTHK. => RTHK = HKG JRN
org.stand-news | name: Stand News | code: HKG | sectors: JRN | example: The diplomats supported the Stand News. => Stand News = HKG JRN
org.wen-wei-po | name: Wen Wei Po | code: HKG | sectors: JRN | example: The delegates thanked Wen Wei Po. => Wen Wei Po = HKG JRN
org.ta-kung-pao | name: Ta Kung Pao | code: HKG | sectors: JRN | example: Ta Kung Pao rejected the offer. => Ta Kung Pao = HKG JRN
org.sing-tao-daily | name: Sing Tao Daily | code: HKG | sectors: JRN | example: Sing Tao Daily welcomed the decision. => Sing Tao Daily = HKG JRN
org.taipei-times | name: Taipei Times | code: TWN | sectors: JRN | example: The mediators criticized the Taipei Times. => Taipei Times = TWN JRN
org.united-daily-news | name: United Daily News | code: TWN | sectors: JRN | example: The delegates thanked the United Daily News. => United Daily News = TWN JRN
org.liberty-times | name: Liberty Times | code: TWN | sectors: JRN | example: The Liberty Times welcomed the decision. => Liberty Times = TWN JRN
org.china-times | name: China Times | code: TWN | sectors: JRN | example: The China Times condemned the attack on Tuesday. => China Times = TWN JRN
org.taiwan-news | name: Taiwan News | code: TWN | sectors: JRN | example: The Taiwan News warned the rebels. => Taiwan News = TWN JRN
org.chosun-ilbo | name: Chosun Ilbo | code: KOR | sectors: JRN | example: Chosun Ilbo rejected the offer. => Chosun Ilbo = KOR JRN
org.joongang-ilbo | name: JoongAng Ilbo | names: JoongAng Daily | code: KOR | sectors: JRN | example: The delegates thanked JoongAng Ilbo. => JoongAng Ilbo = KOR JRN
org.dong-a-ilbo | name: Dong-A Ilbo | names: Donga Ilbo | code: KOR | sectors: JRN | example: The mediators criticized Dong-A Ilbo. => Dong-A Ilbo = KOR JRN
org.hankyoreh | name: Hankyoreh | code: KOR | sectors: JRN | example: The envoys praised Hankyoreh. => Hankyoreh = KOR JRN
org.korea-herald | name: Korea Herald | code: KOR | sectors: JRN | example: The Korea Herald warned the rebels. => Korea Herald = KOR JRN
org.korea-times | name: Korea Times | code: KOR | sectors: JRN | example: The Korea Times condemned the attack on Tuesday. => Korea Times = KOR JRN
org.daily-nk | name: Daily NK | code: KOR | sectors: JRN | example: Daily NK welcomed the decision. => Daily NK = KOR JRN
org.kbs | name: KBS | names: Korean Broadcasting System | code: KOR | sectors: JRN | example: KBS welcomed the decision. => KBS = KOR JRN
org.munhwa-broadcasting-corporation | name: Munhwa Broadcasting Corporation | code: KOR | sectors: JRN | example: The Munhwa Broadcasting Corporation rejected the offer. => Munhwa Broadcasting Corporation = KOR JRN
org.nk-news | name: NK News | code: KOR | sectors: JRN | example: The NK News warned the rebels. => NK News = KOR JRN
org.ytn | name: YTN | code: KOR | sectors: JRN | example: YTN called for talks. => YTN = KOR JRN
org.maeil-business-newspaper | name: Maeil Business Newspaper | code: KOR | sectors: JRN | example: The diplomats supported Maeil Business Newspaper. => Maeil Business Newspaper = KOR JRN
org.rodong-sinmun | name: Rodong Sinmun | code: PRK | sectors: JRN | example: Rodong Sinmun welcomed the decision. => Rodong Sinmun = PRK JRN
org.uriminzokkiri | name: Uriminzokkiri | code: PRK | sectors: JRN | example: The envoys praised Uriminzokkiri. => Uriminzokkiri = PRK JRN
org.yomiuri-shimbun | name: Yomiuri Shimbun | names: Yomiuri | code: JPN | sectors: JRN | example: The delegates thanked Yomiuri Shimbun. => Yomiuri Shimbun = JPN JRN
org.mainichi-shimbun | name: Mainichi Shimbun | names: Mainichi | code: JPN | sectors: JRN | example: The delegates thanked Mainichi Shimbun. => Mainichi Shimbun = JPN JRN
org.nihon-keizai-shimbun | name: Nihon Keizai Shimbun | code: JPN | sectors: JRN | example: The mediators criticized Nihon Keizai Shimbun. => Nihon Keizai Shimbun = JPN JRN
org.sankei-shimbun | name: Sankei Shimbun | names: Sankei | code: JPN | sectors: JRN | example: Sankei Shimbun welcomed the decision. => Sankei Shimbun = JPN JRN
org.jiji-press | name: Jiji Press | code: JPN | sectors: JRN | example: The Jiji Press condemned the attack on Tuesday. => Jiji Press = JPN JRN
org.japan-times | name: Japan Times | code: JPN | sectors: JRN | example: The Japan Times called for talks. => Japan Times = JPN JRN
org.tokyo-shimbun | name: Tokyo Shimbun | code: JPN | sectors: JRN | example: The mediators criticized Tokyo Shimbun. => Tokyo Shimbun = JPN JRN
org.fuji-television | name: Fuji Television | code: JPN | sectors: JRN | example: Fuji Television welcomed the decision. => Fuji Television = JPN JRN
org.nikkei-asia | name: Nikkei Asia | names: Nikkei Asian Review | code: JPN | sectors: JRN | example: The delegates thanked Nikkei Asia. => Nikkei Asia = JPN JRN
org.tv-asahi | name: TV Asahi | code: JPN | sectors: JRN | example: TV Asahi warned the rebels. => TV Asahi = JPN JRN
org.sydney-morning-herald | name: Sydney Morning Herald | code: AUS | sectors: JRN | example: The delegates thanked the Sydney Morning Herald. => Sydney Morning Herald = AUS JRN
org.australian-broadcasting-corporation | name: Australian Broadcasting Corporation | code: AUS | sectors: JRN | example: The ministers blamed the Australian Broadcasting Corporation. => Australian Broadcasting Corporation = AUS JRN
org.australian-financial-review | name: Australian Financial Review | code: AUS | sectors: JRN | example: The ministers blamed Australian Financial Review. => Australian Financial Review = AUS JRN
org.sky-news-australia | name: Sky News Australia | code: AUS | sectors: JRN | example: The mediators criticized Sky News Australia. => Sky News Australia = AUS JRN
org.herald-sun | name: Herald Sun | code: AUS | sectors: JRN | example: The Herald Sun condemned the attack on Tuesday. => Herald Sun = AUS JRN
org.nine-entertainment | name: Nine Entertainment | code: AUS | sectors: JRN | example: Nine Entertainment condemned the attack on Tuesday. => Nine Entertainment = AUS JRN
org.new-zealand-herald | name: New Zealand Herald | code: NZL | sectors: JRN | example: The diplomats supported the New Zealand Herald. => New Zealand Herald = NZL JRN
org.radio-new-zealand | name: Radio New Zealand | names: RNZ | code: NZL | sectors: JRN | example: Radio New Zealand rejected the offer. => Radio New Zealand = NZL JRN
org.tvnz | name: TVNZ | code: NZL | sectors: JRN | example: The mediators criticized TVNZ. => TVNZ = NZL JRN
org.dominion-post | name: Dominion Post | code: NZL | sectors: JRN | example: The envoys praised the Dominion Post. => Dominion Post = NZL JRN
org.fiji-times | name: Fiji Times | code: FJI | sectors: JRN | example: The mediators criticized the Fiji Times. => Fiji Times = FJI JRN
org.fiji-sun | name: Fiji Sun | code: FJI | sectors: JRN | example: Fiji Sun welcomed the decision. => Fiji Sun = FJI JRN
org.post-courier | name: Post-Courier | names: Papua New Guinea Post-Courier | code: PNG | sectors: JRN | example: Post-Courier warned the rebels. => Post-Courier = PNG JRN
org.globe-and-mail | name: Globe and Mail | names: The Globe and Mail | code: CAN | sectors: JRN | example: Globe and Mail welcomed the decision. => Globe and Mail = CAN JRN
org.toronto-star | name: Toronto Star | code: CAN | sectors: JRN | example: The ministers blamed Toronto Star. => Toronto Star = CAN JRN
org.national-post | name: National Post | code: CAN | sectors: JRN | example: The ministers blamed the National Post. => National Post = CAN JRN
org.ctv-news | name: CTV News | names: CTV | code: CAN | sectors: JRN | example: The ministers blamed the CTV News. => CTV News = CAN JRN
org.montreal-gazette | name: Montreal Gazette | code: CAN | sectors: JRN | example: The envoys praised Montreal Gazette. => Montreal Gazette = CAN JRN
org.radio-canada | name: Radio-Canada | code: CAN | sectors: JRN | example: The diplomats supported Radio-Canada. => Radio-Canada = CAN JRN
org.le-devoir | name: Le Devoir | code: CAN | sectors: JRN | example: The envoys praised Le Devoir. => Le Devoir = CAN JRN
org.reforma-newspaper | name: Reforma newspaper | code: MEX | sectors: JRN | example: Reforma newspaper condemned the attack on Tuesday. => Reforma newspaper = MEX JRN
org.la-jornada | name: La Jornada | code: MEX | sectors: JRN | example: La Jornada rejected the offer. => La Jornada = MEX JRN
org.milenio | name: Milenio | code: MEX | sectors: JRN | example: The diplomats supported Milenio. => Milenio = MEX JRN
org.excelsior | name: Excélsior | names: Excelsior newspaper | code: MEX | sectors: JRN | example: Excélsior rejected the offer. => Excélsior = MEX JRN
org.proceso-magazine | name: Proceso magazine | code: MEX | sectors: JRN | example: The envoys praised Proceso magazine. => Proceso magazine = MEX JRN
org.televisa | name: Televisa | code: MEX | sectors: JRN | example: Televisa welcomed the decision. => Televisa = MEX JRN
org.animal-politico | name: Animal Político | names: Animal Politico | code: MEX | sectors: JRN | example: The mediators criticized Animal Político. => Animal Político = MEX JRN
org.aristegui-noticias | name: Aristegui Noticias | code: MEX | sectors: JRN | example: The Aristegui Noticias welcomed the decision. => Aristegui Noticias = MEX JRN
org.prensa-libre | name: Prensa Libre | code: GTM | sectors: JRN | example: The diplomats supported Prensa Libre. => Prensa Libre = GTM JRN
org.elperiodico | name: elPeriódico | names: El Periódico de Guatemala | code: GTM | sectors: JRN | example: The diplomats supported elPeriódico. => elPeriódico = GTM JRN
org.el-faro | name: El Faro | code: SLV | sectors: JRN | example: The envoys praised El Faro. => El Faro = SLV JRN
org.la-prensa-grafica | name: La Prensa Gráfica | code: SLV | sectors: JRN | example: La Prensa Gráfica condemned the attack on Tuesday. => La Prensa Gráfica = SLV JRN
org.el-diario-de-hoy | name: El Diario de Hoy | code: SLV | sectors: JRN | example: The delegates thanked El Diario de Hoy. => El Diario de Hoy = SLV JRN
org.confidencial | name: Confidencial | code: NIC | sectors: JRN | example: Confidencial condemned the attack on Tuesday. => Confidencial = NIC JRN
org.100-noticias | name: 100% Noticias | code: NIC | sectors: JRN | example: The 100% Noticias called for talks. => 100% Noticias = NIC JRN
org.la-nacion-of-costa-rica | name: La Nación of Costa Rica | code: CRI | sectors: JRN | example: The delegates thanked La Nación of Costa Rica. => La Nación of Costa Rica = CRI JRN
org.tico-times | name: Tico Times | code: CRI | sectors: JRN | example: The envoys praised the Tico Times. => Tico Times = CRI JRN
org.granma | name: Granma | names: Granma newspaper | code: CUB | sectors: JRN | example: Granma condemned the attack on Tuesday. => Granma = CUB JRN
org.14ymedio | name: 14ymedio | code: CUB | sectors: JRN | example: The mediators criticized 14ymedio. => 14ymedio = CUB JRN
org.juventud-rebelde | name: Juventud Rebelde | code: CUB | sectors: JRN | example: The delegates thanked Juventud Rebelde. => Juventud Rebelde = CUB JRN
org.listin-diario | name: Listín Diario | code: DOM | sectors: JRN | example: Listín Diario warned the rebels. => Listín Diario = DOM JRN
org.diario-libre | name: Diario Libre | code: DOM | sectors: JRN | example: Diario Libre condemned the attack on Tuesday. => Diario Libre = DOM JRN
org.le-nouvelliste | name: Le Nouvelliste | code: HTI | sectors: JRN | example: The ministers blamed Le Nouvelliste. => Le Nouvelliste = HTI JRN
org.radio-kiskeya | name: Radio Kiskeya | code: HTI | sectors: JRN | example: The mediators criticized Radio Kiskeya. => Radio Kiskeya = HTI JRN
org.haiti-libre | name: Haiti Libre | code: HTI | sectors: JRN | example: The envoys praised Haiti Libre. => Haiti Libre = HTI JRN
org.jamaica-gleaner | name: Jamaica Gleaner | code: JAM | sectors: JRN | example: The delegates thanked Jamaica Gleaner. => Jamaica Gleaner = JAM JRN
org.jamaica-observer | name: Jamaica Observer | code: JAM | sectors: JRN | example: The diplomats supported Jamaica Observer. => Jamaica Observer = JAM JRN
org.trinidad-express | name: Trinidad Express | code: TTO | sectors: JRN | example: The Trinidad Express welcomed the decision. => Trinidad Express = TTO JRN
org.trinidad-guardian | name: Trinidad Guardian | code: TTO | sectors: JRN | example: Trinidad Guardian condemned the attack on Tuesday. => Trinidad Guardian = TTO JRN
org.stabroek-news | name: Stabroek News | code: GUY | sectors: JRN | example: The envoys praised the Stabroek News. => Stabroek News = GUY JRN
org.kaieteur-news | name: Kaieteur News | code: GUY | sectors: JRN | example: The envoys praised the Kaieteur News. => Kaieteur News = GUY JRN
org.el-tiempo | name: El Tiempo | code: COL | sectors: JRN | example: The ministers blamed El Tiempo. => El Tiempo = COL JRN
org.el-espectador | name: El Espectador | code: COL | sectors: JRN | example: El Espectador welcomed the decision. => El Espectador = COL JRN
org.semana-magazine | name: Semana magazine | code: COL | sectors: JRN | example: Semana magazine rejected the offer. => Semana magazine = COL JRN
org.caracol-radio | name: Caracol Radio | names: Caracol Televisión | code: COL | sectors: JRN | example: The mediators criticized Caracol Radio. => Caracol Radio = COL JRN
org.blu-radio | name: Blu Radio | code: COL | sectors: JRN | example: Blu Radio warned the rebels. => Blu Radio = COL JRN
org.el-nacional | name: El Nacional | code: VEN | sectors: JRN | example: The ministers blamed El Nacional. => El Nacional = VEN JRN
org.ultimas-noticias | name: Últimas Noticias | code: VEN | sectors: JRN | example: The delegates thanked the Últimas Noticias. => Últimas Noticias = VEN JRN
org.globovision | name: Globovisión | names: Globovision | code: VEN | sectors: JRN | example: The delegates thanked Globovisión. => Globovisión = VEN JRN
org.telesur | name: Telesur | names: TeleSUR, teleSUR | code: VEN | sectors: JRN | example: Telesur warned the rebels. => Telesur = VEN JRN
org.rctv | name: RCTV | code: VEN | sectors: JRN | example: RCTV welcomed the decision. => RCTV = VEN JRN
org.efecto-cocuyo | name: Efecto Cocuyo | code: VEN | sectors: JRN | example: The ministers blamed Efecto Cocuyo. => Efecto Cocuyo = VEN JRN
org.runrunes | name: Runrunes | code: VEN | sectors: JRN | example: Runrunes condemned the attack on Tuesday. => Runrunes = VEN JRN
org.teleamazonas | name: Teleamazonas | code: ECU | sectors: JRN | example: The ministers blamed Teleamazonas. => Teleamazonas = ECU JRN
org.ecuavisa | name: Ecuavisa | code: ECU | sectors: JRN | example: Ecuavisa warned the rebels. => Ecuavisa = ECU JRN
org.rpp | name: RPP | code: PER | sectors: JRN | example: RPP warned the rebels. => RPP = PER JRN
org.idl-reporteros | name: IDL-Reporteros | code: PER | sectors: JRN | example: IDL-Reporteros condemned the attack on Tuesday. => IDL-Reporteros = PER JRN
org.pagina-siete | name: Página Siete | code: BOL | sectors: JRN | example: The mediators criticized Página Siete. => Página Siete = BOL JRN
org.los-tiempos | name: Los Tiempos | code: BOL | sectors: JRN | example: The diplomats supported Los Tiempos. => Los Tiempos = BOL JRN
org.el-mercurio | name: El Mercurio | code: CHL | sectors: JRN | example: The diplomats supported El Mercurio. => El Mercurio = CHL JRN
org.la-tercera | name: La Tercera | code: CHL | sectors: JRN | example: The diplomats supported La Tercera. => La Tercera = CHL JRN
org.radio-bio-bio | name: Radio Bío-Bío | code: CHL | sectors: JRN | example: The mediators criticized Radio Bío-Bío. => Radio Bío-Bío = CHL JRN
org.radio-cooperativa | name: Radio Cooperativa | code: CHL | sectors: JRN | example: Radio Cooperativa called for talks. => Radio Cooperativa = CHL JRN
org.ciper | name: CIPER | code: CHL | sectors: JRN | example: The envoys praised CIPER. => CIPER = CHL JRN
org.clarin | name: Clarín | names: Clarin | code: ARG | sectors: JRN | example: Clarín rejected the offer. => Clarín = ARG JRN
org.pagina-12 | name: Página 12 | names: Pagina 12, Página/12 | code: ARG | sectors: JRN | example: Página 12 welcomed the decision. => Página 12 = ARG JRN
org.infobae | name: Infobae | code: ARG | sectors: JRN | example: The envoys praised Infobae. => Infobae = ARG JRN
org.busqueda | name: Búsqueda | code: URY | sectors: JRN | example: Búsqueda called for talks. => Búsqueda = URY JRN
org.abc-color | name: ABC Color | code: PRY | sectors: JRN | example: The delegates thanked ABC Color. => ABC Color = PRY JRN
org.ultima-hora | name: Última Hora | code: PRY | sectors: JRN | example: The delegates thanked Última Hora. => Última Hora = PRY JRN
org.folha-de-s-paulo | name: Folha de S.Paulo | names: Folha de Sao Paulo, Folha de S. Paulo, Folha | code: BRA | sectors: JRN | example: The mediators criticized Folha de S.Paulo. => Folha de S.Paulo = BRA JRN
org.estado-de-s-paulo | name: Estado de S.Paulo | names: O Estado de S. Paulo, Estadao, Estadão | code: BRA | sectors: JRN | example: Estado de S.Paulo condemned the attack on Tuesday. => Estado de S.Paulo = BRA JRN
org.o-globo | name: O Globo | code: BRA | sectors: JRN | example: The envoys praised O Globo. => O Globo = BRA JRN
org.globo | name: Globo | names: TV Globo, Rede Globo, GloboNews | code: BRA | sectors: JRN | example: Globo called for talks. => Globo = BRA JRN
org.valor-economico | name: Valor Econômico | names: Valor Economico | code: BRA | sectors: JRN | example: The envoys praised Valor Econômico. => Valor Econômico = BRA JRN
org.veja | name: Veja | code: BRA | sectors: JRN | example: The mediators criticized Veja. => Veja = BRA JRN
org.cartacapital | name: CartaCapital | code: BRA | sectors: JRN | example: CartaCapital called for talks. => CartaCapital = BRA JRN
org.uol | name: UOL | code: BRA | sectors: JRN | example: UOL warned the rebels. => UOL = BRA JRN
org.metropoles | name: Metrópoles | code: BRA | sectors: JRN | example: The delegates thanked Metrópoles. => Metrópoles = BRA JRN
org.piaui-magazine | name: Piauí magazine | code: BRA | sectors: JRN | example: Piauí magazine condemned the attack on Tuesday. => Piauí magazine = BRA JRN
org.l-osservatore-romano | name: L'Osservatore Romano | names: Osservatore Romano | code: VAT | sectors: JRN | example: The envoys praised L'Osservatore Romano. => L'Osservatore Romano = VAT JRN
org.vatican-news | name: Vatican News | names: Vatican Radio | code: VAT | sectors: JRN | example: The Vatican News warned the rebels. => Vatican News = VAT JRN
org.inter-american-press-association | name: Inter American Press Association | code: NGO | sectors: JRN | example: The Inter American Press Association called for talks. => Inter American Press Association = NGO JRN
org.forbidden-stories | name: Forbidden Stories | code: NGO | sectors: JRN | example: The ministers blamed the Forbidden Stories. => Forbidden Stories = NGO JRN
org.lighthouse-reports | name: Lighthouse Reports | code: NGO | sectors: JRN | example: The Lighthouse Reports called for talks. => Lighthouse Reports = NGO JRN

# Companies.
org.amazon-com | name: Amazon.com | code: USA | sectors: BUS | example: Amazon.com condemned the attack on Tuesday. => Amazon.com = USA BUS
org.amazon-web-services | name: Amazon Web Services | code: USA | sectors: BUS | example: The mediators criticized the Amazon Web Services. => Amazon Web Services = USA BUS
org.alphabet-inc | name: Alphabet Inc. | code: USA | sectors: BUS | example: The mediators criticized Alphabet Inc. => Alphabet Inc. = USA BUS
org.tesla | name: Tesla | names: Tesla Inc. | code: USA | sectors: BUS | example: The mediators criticized Tesla. => Tesla = USA BUS
org.spacex | name: SpaceX | code: USA | sectors: BUS | example: SpaceX condemned the attack on Tuesday. => SpaceX = USA BUS
org.starlink | name: Starlink | code: USA | sectors: BUS | example: Starlink condemned the attack on Tuesday. => Starlink = USA BUS
org.openai | name: OpenAI | code: USA | sectors: BUS | example: OpenAI called for talks. => OpenAI = USA BUS
org.anthropic | name: Anthropic | code: USA | sectors: BUS | example: The envoys praised Anthropic. => Anthropic = USA BUS
org.nvidia | name: Nvidia | names: NVIDIA | code: USA | sectors: BUS | example: The delegates thanked Nvidia. => Nvidia = USA BUS
org.intel | name: Intel | code: USA | sectors: BUS | example: Intel warned the rebels. => Intel = USA BUS
org.qualcomm | name: Qualcomm | code: USA | sectors: BUS | example: Qualcomm warned the rebels. => Qualcomm = USA BUS
org.micron | name: Micron | names: Micron Technology | code: USA | sectors: BUS | example: The mediators criticized Micron. => Micron = USA BUS
org.ibm | name: IBM | code: USA | sectors: BUS | example: The ministers blamed IBM. => IBM = USA BUS
org.oracle-corporation | name: Oracle Corporation | code: USA | sectors: BUS | example: The Oracle Corporation condemned the attack on Tuesday. => Oracle Corporation = USA BUS
org.cisco | name: Cisco | names: Cisco Systems | code: USA | sectors: BUS | example: The mediators criticized Cisco. => Cisco = USA BUS
org.palantir | name: Palantir | names: Palantir Technologies | code: USA | sectors: BUS | example: The diplomats supported Palantir. => Palantir = USA BUS
org.netflix | name: Netflix | code: USA | sectors: BUS | example: The envoys praised Netflix. => Netflix = USA BUS
org.uber | name: Uber | code: USA | sectors: BUS | example: The ministers blamed Uber. => Uber = USA BUS
org.airbnb | name: Airbnb | code: USA | sectors: BUS | example: Airbnb rejected the offer. => Airbnb = USA BUS
org.paypal | name: PayPal | code: USA | sectors: BUS | example: PayPal called for talks. => PayPal = USA BUS
org.mastercard | name: Mastercard | code: USA | sectors: BUS | example: Mastercard called for talks. => Mastercard = USA BUS
org.jpmorgan | name: JPMorgan | names: JPMorgan Chase, J.P. Morgan, JP Morgan | code: USA | sectors: BUS | example: The envoys praised JPMorgan. => JPMorgan = USA BUS
org.goldman-sachs | name: Goldman Sachs | code: USA | sectors: BUS | example: The Goldman Sachs condemned the attack on Tuesday. => Goldman Sachs = USA BUS
org.morgan-stanley | name: Morgan Stanley | code: USA | sectors: BUS | example: Morgan Stanley welcomed the decision. => Morgan Stanley = USA BUS
org.citigroup | name: Citigroup | code: USA | sectors: BUS | example: The mediators criticized Citigroup. => Citigroup = USA BUS
org.citibank | name: Citibank | code: USA | sectors: BUS | example: The diplomats supported Citibank. => Citibank = USA BUS
org.bank-of-america | name: Bank of America | code: USA | sectors: BUS | example: The Bank of America condemned the attack on Tuesday. => Bank of America = USA BUS
org.wells-fargo | name: Wells Fargo | code: USA | sectors: BUS | example: The mediators criticized Wells Fargo. => Wells Fargo = USA BUS
org.lehman-brothers | name: Lehman Brothers | code: USA | sectors: BUS | example: The diplomats supported the Lehman Brothers. => Lehman Brothers = USA BUS
org.blackrock | name: BlackRock | code: USA | sectors: BUS | example: The envoys praised BlackRock. => BlackRock = USA BUS
org.blackstone-group | name: Blackstone Group | code: USA | sectors: BUS | example: The Blackstone Group warned the rebels. => Blackstone Group = USA BUS
org.kkr-co | name: KKR & Co | code: USA | sectors: BUS | example: The mediators criticized KKR & Co. => KKR & Co = USA BUS
org.berkshire-hathaway | name: Berkshire Hathaway | code: USA | sectors: BUS | example: The diplomats supported Berkshire Hathaway. => Berkshire Hathaway = USA BUS
org.moody-s | name: Moody's | names: Moody's Investors Service | code: USA | sectors: BUS | example: Moody's welcomed the decision. => Moody's = USA BUS
org.standard-poor-s | name: Standard & Poor's | code: USA | sectors: BUS | example: Standard & Poor's welcomed the decision. => Standard & Poor's = USA BUS
org.s-p-global | name: S&P Global | code: USA | sectors: BUS | example: S&P Global welcomed the decision. => S&P Global = USA BUS
org.fitch-ratings | name: Fitch Ratings | code: USA | sectors: BUS | example: The diplomats supported the Fitch Ratings. => Fitch Ratings = USA BUS
org.northrop-grumman | name: Northrop Grumman | code: USA | sectors: BUS | example: The envoys praised Northrop Grumman. => Northrop Grumman = USA BUS
org.general-dynamics | name: General Dynamics | code: USA | sectors: BUS | example: The General Dynamics welcomed the decision. => General Dynamics = USA BUS
org.l3harris | name: L3Harris | code: USA | sectors: BUS | example: L3Harris welcomed the decision. => L3Harris = USA BUS
org.rtx-corporation | name: RTX Corporation | code: USA | sectors: BUS | example: The RTX Corporation called for talks. => RTX Corporation = USA BUS
org.honeywell | name: Honeywell | code: USA | sectors: BUS | example: Honeywell warned the rebels. => Honeywell = USA BUS
org.general-electric | name: General Electric | code: USA | sectors: BUS | example: General Electric warned the rebels. => General Electric = USA BUS
org.ge-aerospace | name: GE Aerospace | code: USA | sectors: BUS | example: GE Aerospace rejected the offer. => GE Aerospace = USA BUS
org.caterpillar-inc | name: Caterpillar Inc. | code: USA | sectors: BUS | example: The mediators criticized Caterpillar Inc. => Caterpillar Inc. = USA BUS
org.conocophillips | name: ConocoPhillips | code: USA | sectors: BUS | example: The envoys praised ConocoPhillips. => ConocoPhillips = USA BUS
org.halliburton | name: Halliburton | code: USA | sectors: BUS | example: Halliburton warned the rebels. => Halliburton = USA BUS
org.schlumberger | name: Schlumberger | code: USA | sectors: BUS | example: The mediators criticized Schlumberger. => Schlumberger = USA BUS
org.baker-hughes | name: Baker Hughes | code: USA | sectors: BUS | example: The delegates thanked the Baker Hughes. => Baker Hughes = USA BUS
org.cheniere-energy | name: Cheniere Energy | code: USA | sectors: BUS | example: Cheniere Energy rejected the offer. => Cheniere Energy = USA BUS
org.venture-global | name: Venture Global | code: USA | sectors: BUS | example: The envoys praised Venture Global. => Venture Global = USA BUS
org.enron | name: Enron | code: USA | sectors: BUS | example: The diplomats supported Enron. => Enron = USA BUS
org.walmart | name: Walmart | names: Wal-Mart | code: USA | sectors: BUS | example: Walmart condemned the attack on Tuesday. => Walmart = USA BUS
org.costco | name: Costco | code: USA | sectors: BUS | example: Costco condemned the attack on Tuesday. => Costco = USA BUS
org.mcdonald-s | name: McDonald's | code: USA | sectors: BUS | example: McDonald's rejected the offer. => McDonald's = USA BUS
org.starbucks | name: Starbucks | code: USA | sectors: BUS | example: The ministers blamed Starbucks. => Starbucks = USA BUS
org.coca-cola | name: Coca-Cola | code: USA | sectors: BUS | example: The diplomats supported Coca-Cola. => Coca-Cola = USA BUS
org.pepsico | name: PepsiCo | code: USA | sectors: BUS | example: The diplomats supported PepsiCo. => PepsiCo = USA BUS
org.procter-gamble | name: Procter & Gamble | code: USA | sectors: BUS | example: The envoys praised Procter & Gamble. => Procter & Gamble = USA BUS
org.johnson-johnson | name: Johnson & Johnson | code: USA | sectors: BUS | example: Johnson & Johnson rejected the offer. => Johnson & Johnson = USA BUS
org.pfizer | name: Pfizer | code: USA | sectors: BUS | example: Pfizer condemned the attack on Tuesday. => Pfizer = USA BUS
org.moderna | name: Moderna | code: USA | sectors: BUS | example: The diplomats supported Moderna. => Moderna = USA BUS
org.merck-co | name: Merck & Co | code: USA | sectors: BUS | example: The ministers blamed Merck & Co. => Merck & Co = USA BUS
org.eli-lilly | name: Eli Lilly | code: USA | sectors: BUS | example: The envoys praised Eli Lilly. => Eli Lilly = USA BUS
org.gilead-sciences | name: Gilead Sciences | code: USA | sectors: BUS | example: The ministers blamed the Gilead Sciences. => Gilead Sciences = USA BUS
org.monsanto | name: Monsanto | code: USA | sectors: BUS | example: Monsanto called for talks. => Monsanto = USA BUS
org.cargill | name: Cargill | code: USA | sectors: BUS | example: The mediators criticized Cargill. => Cargill = USA BUS
org.archer-daniels-midland | name: Archer Daniels Midland | code: USA | sectors: BUS | example: Archer Daniels Midland rejected the offer. => Archer Daniels Midland = USA BUS
org.dupont | name: DuPont | code: USA | sectors: BUS | example: The envoys praised DuPont. => DuPont = USA BUS
org.dow-chemical | name: Dow Chemical | code: USA | sectors: BUS | example: The envoys praised Dow Chemical. => Dow Chemical = USA BUS
org.ford-motor | name: Ford Motor | names: Ford Motor Company, Ford Motor Co | code: USA | sectors: BUS | example: The envoys praised Ford Motor. => Ford Motor = USA BUS
org.chrysler | name: Chrysler | code: USA | sectors: BUS | example: Chrysler rejected the offer. => Chrysler = USA BUS
org.delta-air-lines | name: Delta Air Lines | code: USA | sectors: BUS | example: The diplomats supported the Delta Air Lines. => Delta Air Lines = USA BUS
org.united-airlines | name: United Airlines | code: USA | sectors: BUS | example: United Airlines rejected the offer. => United Airlines = USA BUS
org.american-airlines | name: American Airlines | code: USA | sectors: BUS | example: American Airlines called for talks. => American Airlines = USA BUS
org.southwest-airlines | name: Southwest Airlines | code: USA | sectors: BUS | example: Southwest Airlines warned the rebels. => Southwest Airlines = USA BUS
org.fedex | name: FedEx | code: USA | sectors: BUS | example: The ministers blamed FedEx. => FedEx = USA BUS
org.at-t | name: AT&T | code: USA | sectors: BUS | example: The diplomats supported AT&T. => AT&T = USA BUS
org.verizon | name: Verizon | code: USA | sectors: BUS | example: The envoys praised Verizon. => Verizon = USA BUS
org.t-mobile-us | name: T-Mobile US | code: USA | sectors: BUS | example: The mediators criticized the T-Mobile US. => T-Mobile US = USA BUS
org.comcast | name: Comcast | code: USA | sectors: BUS | example: The delegates thanked Comcast. => Comcast = USA BUS
org.walt-disney | name: Walt Disney | names: Walt Disney Company | code: USA | sectors: BUS | example: The diplomats supported Walt Disney. => Walt Disney = USA BUS
org.warner-bros | name: Warner Bros | names: Warner Bros. Discovery | code: USA | sectors: BUS | example: The Warner Bros warned the rebels. => Warner Bros = USA BUS
org.paramount-global | name: Paramount Global | code: USA | sectors: BUS | example: The envoys praised Paramount Global. => Paramount Global = USA BUS
org.chiquita | name: Chiquita | names: Chiquita Brands | code: USA | sectors: BUS | example: Chiquita warned the rebels. => Chiquita = USA BUS
org.united-fruit-company | name: United Fruit Company | code: USA | sectors: BUS | example: The ministers blamed the United Fruit Company. => United Fruit Company = USA BUS
org.bechtel | name: Bechtel | code: USA | sectors: BUS | example: The delegates thanked Bechtel. => Bechtel = USA BUS
org.kbr | name: KBR | code: USA | sectors: BUS | example: KBR condemned the attack on Tuesday. => KBR = USA BUS
org.kellogg-brown-root | name: Kellogg Brown & Root | code: USA | sectors: BUS | example: Kellogg Brown & Root condemned the attack on Tuesday. => Kellogg Brown & Root = USA BUS
org.newmont | name: Newmont | code: USA | sectors: BUS | example: The envoys praised Newmont. => Newmont = USA BUS
org.freeport-mcmoran | name: Freeport-McMoRan | names: Freeport McMoRan | code: USA | sectors: BUS | example: The diplomats supported Freeport-McMoRan. => Freeport-McMoRan = USA BUS
org.alcoa | name: Alcoa | code: USA | sectors: BUS | example: Alcoa condemned the attack on Tuesday. => Alcoa = USA BUS
org.us-steel | name: US Steel | names: U.S. Steel | code: USA | sectors: BUS | example: US Steel condemned the attack on Tuesday. => US Steel = USA BUS
org.westinghouse | name: Westinghouse | names: Westinghouse Electric | code: USA | sectors: BUS | example: Westinghouse called for talks. => Westinghouse = USA BUS
org.centrus-energy | name: Centrus Energy | code: USA | sectors: BUS | example: Centrus Energy welcomed the decision. => Centrus Energy = USA BUS
org.new-york-stock-exchange | name: New York Stock Exchange | code: USA | sectors: BUS | example: The ministers blamed the New York Stock Exchange. => New York Stock Exchange = USA BUS
org.coinbase | name: Coinbase | code: USA | sectors: BUS | example: The envoys praised Coinbase. => Coinbase = USA BUS
org.whatsapp | name: WhatsApp | code: USA | sectors: BUS | example: WhatsApp warned the rebels. => WhatsApp = USA BUS
org.instagram | name: Instagram | code: USA | sectors: BUS | example: The envoys praised Instagram. => Instagram = USA BUS
org.youtube | name: YouTube | code: USA | sectors: BUS | example: YouTube called for talks. => YouTube = USA BUS
org.linkedin | name: LinkedIn | code: USA | sectors: BUS | example: LinkedIn welcomed the decision. => LinkedIn = USA BUS
org.truth-social | name: Truth Social | code: USA | sectors: BUS | example: The delegates thanked Truth Social. => Truth Social = USA BUS
org.reddit | name: Reddit | code: USA | sectors: BUS | example: The delegates thanked Reddit. => Reddit = USA BUS
org.solarwinds | name: SolarWinds | code: USA | sectors: BUS | example: The delegates thanked SolarWinds. => SolarWinds = USA BUS
org.mandiant | name: Mandiant | code: USA | sectors: BUS | example: Mandiant welcomed the decision. => Mandiant = USA BUS
org.crowdstrike | name: CrowdStrike | code: USA | sectors: BUS | example: CrowdStrike condemned the attack on Tuesday. => CrowdStrike = USA BUS
org.recorded-future | name: Recorded Future | code: USA | sectors: BUS | example: Recorded Future warned the rebels. => Recorded Future = USA BUS
org.cloudflare | name: Cloudflare | code: USA | sectors: BUS | example: The envoys praised Cloudflare. => Cloudflare = USA BUS
org.clearview-ai | name: Clearview AI | code: USA | sectors: BUS | example: Clearview AI called for talks. => Clearview AI = USA BUS
org.dominion-voting-systems | name: Dominion Voting Systems | code: USA | sectors: BUS | example: The diplomats supported the Dominion Voting Systems. => Dominion Voting Systems = USA BUS
org.union-carbide | name: Union Carbide | code: USA | sectors: BUS | example: The Union Carbide warned the rebels. => Union Carbide = USA BUS
org.anduril | name: Anduril | names: Anduril Industries | code: USA | sectors: BUS | example: The envoys praised Anduril. => Anduril = USA BUS
org.purdue-pharma | name: Purdue Pharma | code: USA | sectors: BUS | example: The delegates thanked Purdue Pharma. => Purdue Pharma = USA BUS
org.u-s-chamber-of-commerce | name: U.S. Chamber of Commerce | names: US Chamber of Commerce | code: USA | sectors: BUS | example: The U.S. Chamber of Commerce called for talks. => U.S. Chamber of Commerce = USA BUS
org.us-china-business-council | name: US-China Business Council | names: U.S.-China Business Council | code: USA | sectors: BUS | example: The diplomats supported the US-China Business Council. => US-China Business Council = USA BUS
org.american-petroleum-institute | name: American Petroleum Institute | code: USA | sectors: BUS | example: The American Petroleum Institute warned the rebels. => American Petroleum Institute = USA BUS
org.boston-dynamics | name: Boston Dynamics | code: USA | sectors: BUS | example: The delegates thanked the Boston Dynamics. => Boston Dynamics = USA BUS
org.mckinsey | name: McKinsey | names: McKinsey & Company | code: USA | sectors: BUS | example: McKinsey welcomed the decision. => McKinsey = USA BUS
org.deloitte | name: Deloitte | code: USA | sectors: BUS | example: Deloitte welcomed the decision. => Deloitte = USA BUS
org.nike | name: Nike | code: USA | sectors: BUS | example: The ministers blamed Nike. => Nike = USA BUS
org.hsbc | name: HSBC | code: GBR | sectors: BUS | example: The diplomats supported HSBC. => HSBC = GBR BUS
org.barclays | name: Barclays | code: GBR | sectors: BUS | example: The envoys praised Barclays. => Barclays = GBR BUS
org.standard-chartered | name: Standard Chartered | code: GBR | sectors: BUS | example: The diplomats supported Standard Chartered. => Standard Chartered = GBR BUS
org.lloyds-banking-group | name: Lloyds Banking Group | names: Lloyds Bank | code: GBR | sectors: BUS | example: The Lloyds Banking Group condemned the attack on Tuesday. => Lloyds Banking Group = GBR BUS
org.natwest | name: NatWest | code: GBR | sectors: BUS | example: NatWest called for talks. => NatWest = GBR BUS
org.royal-bank-of-scotland | name: Royal Bank of Scotland | code: GBR | sectors: BUS | example: The ministers blamed the Royal Bank of Scotland. => Royal Bank of Scotland = GBR BUS
org.bae-systems | name: BAE Systems | code: GBR | sectors: BUS | example: The BAE Systems warned the rebels. => BAE Systems = GBR BUS
org.rolls-royce | name: Rolls-Royce | code: GBR | sectors: BUS | example: Rolls-Royce rejected the offer. => Rolls-Royce = GBR BUS
org.astrazeneca | name: AstraZeneca | code: GBR | sectors: BUS | example: AstraZeneca condemned the attack on Tuesday. => AstraZeneca = GBR BUS
org.glaxosmithkline | name: GlaxoSmithKline | code: GBR | sectors: BUS | example: GlaxoSmithKline welcomed the decision. => GlaxoSmithKline = GBR BUS
org.gsk | name: GSK | code: GBR | sectors: BUS | example: GSK called for talks. => GSK = GBR BUS
org.unilever | name: Unilever | code: GBR | sectors: BUS | example: The envoys praised Unilever. => Unilever = GBR BUS
org.vodafone | name: Vodafone | code: GBR | sectors: BUS | example: Vodafone warned the rebels. => Vodafone = GBR BUS
org.bt-group | name: BT Group | code: GBR | sectors: BUS | example: The BT Group warned the rebels. => BT Group = GBR BUS
org.british-airways | name: British Airways | code: GBR | sectors: BUS | example: British Airways condemned the attack on Tuesday. => British Airways = GBR BUS
org.lloyd-s-of-london | name: Lloyd's of London | code: GBR | sectors: BUS | example: The Lloyd's of London warned the rebels. => Lloyd's of London = GBR BUS
org.anglo-american | name: Anglo American | code: GBR | sectors: BUS | example: The mediators criticized Anglo American. => Anglo American = GBR BUS
org.rio-tinto | name: Rio Tinto | code: GBR | sectors: BUS | example: Rio Tinto called for talks. => Rio Tinto = GBR BUS
org.tullow-oil | name: Tullow Oil | code: GBR | sectors: BUS | example: The ministers blamed Tullow Oil. => Tullow Oil = GBR BUS
org.cambridge-analytica | name: Cambridge Analytica | code: GBR | sectors: BUS | example: The delegates thanked Cambridge Analytica. => Cambridge Analytica = GBR BUS
org.deepmind | name: DeepMind | names: Google DeepMind | code: GBR | sectors: BUS | example: DeepMind welcomed the decision. => DeepMind = GBR BUS
org.revolut | name: Revolut | code: GBR | sectors: BUS | example: The diplomats supported Revolut. => Revolut = GBR BUS
org.jaguar-land-rover | name: Jaguar Land Rover | code: GBR | sectors: BUS | example: Jaguar Land Rover condemned the attack on Tuesday. => Jaguar Land Rover = GBR BUS
org.p-o-ferries | name: P&O Ferries | code: GBR | sectors: BUS | example: The delegates thanked the P&O Ferries. => P&O Ferries = GBR BUS
org.london-stock-exchange | name: London Stock Exchange | code: GBR | sectors: BUS | example: The delegates thanked the London Stock Exchange. => London Stock Exchange = GBR BUS
org.london-metal-exchange | name: London Metal Exchange | code: GBR | sectors: BUS | example: The London Metal Exchange called for talks. => London Metal Exchange = GBR BUS
org.british-american-tobacco | name: British American Tobacco | code: GBR | sectors: BUS | example: The envoys praised British American Tobacco. => British American Tobacco = GBR BUS
org.de-beers | name: De Beers | code: GBR | sectors: BUS | example: The De Beers condemned the attack on Tuesday. => De Beers = GBR BUS
org.confederation-of-british-industry | name: Confederation of British Industry | code: GBR | sectors: BUS | example: The mediators criticized the Confederation of British Industry. => Confederation of British Industry = GBR BUS
org.arm-holdings | name: Arm Holdings | code: GBR | sectors: BUS | example: The ministers blamed the Arm Holdings. => Arm Holdings = GBR BUS
org.cairn-energy | name: Cairn Energy | code: GBR | sectors: BUS | example: The envoys praised Cairn Energy. => Cairn Energy = GBR BUS
org.premier-oil | name: Premier Oil | code: GBR | sectors: BUS | example: The envoys praised Premier Oil. => Premier Oil = GBR BUS
org.harbour-energy | name: Harbour Energy | code: GBR | sectors: BUS | example: Harbour Energy condemned the attack on Tuesday. => Harbour Energy = GBR BUS
org.g4s | name: G4S | code: GBR | sectors: BUS | example: G4S welcomed the decision. => G4S = GBR BUS
org.thames-water | name: Thames Water | code: GBR | sectors: BUS | example: Thames Water warned the rebels. => Thames Water = GBR BUS
org.british-steel | name: British Steel | code: GBR | sectors: BUS | example: British Steel rejected the offer. => British Steel = GBR BUS
org.easyjet | name: EasyJet | names: easyJet | code: GBR | sectors: BUS | example: The mediators criticized EasyJet. => EasyJet = GBR BUS
org.virgin-atlantic | name: Virgin Atlantic | code: GBR | sectors: BUS | example: The diplomats supported Virgin Atlantic. => Virgin Atlantic = GBR BUS
org.pearson-plc | name: Pearson plc | code: GBR | sectors: BUS | example: The diplomats supported Pearson plc. => Pearson plc = GBR BUS
org.serco | name: Serco | code: GBR | sectors: BUS | example: Serco rejected the offer. => Serco = GBR BUS
org.inmarsat | name: Inmarsat | code: GBR | sectors: BUS | example: Inmarsat rejected the offer. => Inmarsat = GBR BUS
org.ryanair | name: Ryanair | code: IRL | sectors: BUS | example: The delegates thanked Ryanair. => Ryanair = IRL BUS
org.aercap | name: AerCap | code: IRL | sectors: BUS | example: The ministers blamed AerCap. => AerCap = IRL BUS
org.bnp-paribas | name: BNP Paribas | code: FRA | sectors: BUS | example: The ministers blamed the BNP Paribas. => BNP Paribas = FRA BUS
org.societe-generale | name: Société Générale | names: Societe Generale | code: FRA | sectors: BUS | example: The ministers blamed Société Générale. => Société Générale = FRA BUS
org.credit-agricole | name: Crédit Agricole | names: Credit Agricole | code: FRA | sectors: BUS | example: Crédit Agricole condemned the attack on Tuesday. => Crédit Agricole = FRA BUS
org.renault | name: Renault | code: FRA | sectors: BUS | example: Renault condemned the attack on Tuesday. => Renault = FRA BUS
org.peugeot | name: Peugeot | code: FRA | sectors: BUS | example: The delegates thanked Peugeot. => Peugeot = FRA BUS
org.michelin | name: Michelin | code: FRA | sectors: BUS | example: Michelin condemned the attack on Tuesday. => Michelin = FRA BUS
org.danone | name: Danone | code: FRA | sectors: BUS | example: The envoys praised Danone. => Danone = FRA BUS
org.lafarge | name: Lafarge | code: FRA | sectors: BUS | example: Lafarge welcomed the decision. => Lafarge = FRA BUS
org.alstom | name: Alstom | code: FRA | sectors: BUS | example: The delegates thanked Alstom. => Alstom = FRA BUS
org.engie | name: Engie | code: FRA | sectors: BUS | example: Engie condemned the attack on Tuesday. => Engie = FRA BUS
org.vinci-construction-group | name: Vinci construction group | code: FRA | sectors: BUS | example: The ministers blamed the Vinci construction group. => Vinci construction group = FRA BUS
org.l-oreal | name: L'Oréal | names: L'Oreal | code: FRA | sectors: BUS | example: L'Oréal welcomed the decision. => L'Oréal = FRA BUS
org.lvmh | name: LVMH | code: FRA | sectors: BUS | example: LVMH rejected the offer. => LVMH = FRA BUS
org.sanofi | name: Sanofi | code: FRA | sectors: BUS | example: The ministers blamed Sanofi. => Sanofi = FRA BUS
org.bollore-group | name: Bolloré Group | names: Bollore Group | code: FRA | sectors: BUS | example: The Bolloré Group condemned the attack on Tuesday. => Bolloré Group = FRA BUS
org.air-france-klm | name: Air France-KLM | code: FRA | sectors: BUS | example: Air France-KLM welcomed the decision. => Air France-KLM = FRA BUS
org.carrefour | name: Carrefour | code: FRA | sectors: BUS | example: Carrefour rejected the offer. => Carrefour = FRA BUS
org.auchan | name: Auchan | code: FRA | sectors: BUS | example: The diplomats supported Auchan. => Auchan = FRA BUS
org.safran | name: Safran | code: FRA | sectors: BUS | example: The envoys praised Safran. => Safran = FRA BUS
org.nexter | name: Nexter | code: FRA | sectors: BUS | example: The diplomats supported Nexter. => Nexter = FRA BUS
org.mbda | name: MBDA | code: FRA | sectors: BUS | example: MBDA rejected the offer. => MBDA = FRA BUS
org.perenco | name: Perenco | code: FRA | sectors: BUS | example: The delegates thanked Perenco. => Perenco = FRA BUS
org.cma-cgm | name: CMA CGM | code: FRA | sectors: BUS | example: CMA CGM condemned the attack on Tuesday. => CMA CGM = FRA BUS
org.eramet | name: Eramet | code: FRA | sectors: BUS | example: The delegates thanked Eramet. => Eramet = FRA BUS
org.atos | name: Atos | code: FRA | sectors: BUS | example: The envoys praised Atos. => Atos = FRA BUS
org.vivendi | name: Vivendi | code: FRA | sectors: BUS | example: Vivendi welcomed the decision. => Vivendi = FRA BUS
org.capgemini | name: Capgemini | code: FRA | sectors: BUS | example: Capgemini warned the rebels. => Capgemini = FRA BUS
org.castel-group | name: Castel Group | code: FRA | sectors: BUS | example: The delegates thanked the Castel Group. => Castel Group = FRA BUS
org.deutsche-bank | name: Deutsche Bank | code: DEU | sectors: BUS | example: Deutsche Bank condemned the attack on Tuesday. => Deutsche Bank = DEU BUS
org.commerzbank | name: Commerzbank | code: DEU | sectors: BUS | example: Commerzbank condemned the attack on Tuesday. => Commerzbank = DEU BUS
org.bmw | name: BMW | code: DEU | sectors: BUS | example: The mediators criticized BMW. => BMW = DEU BUS
org.daimler | name: Daimler | code: DEU | sectors: BUS | example: The mediators criticized Daimler. => Daimler = DEU BUS
org.mercedes-benz | name: Mercedes-Benz | code: DEU | sectors: BUS | example: Mercedes-Benz welcomed the decision. => Mercedes-Benz = DEU BUS
org.porsche-ag | name: Porsche AG | code: DEU | sectors: BUS | example: Porsche AG warned the rebels. => Porsche AG = DEU BUS
org.basf | name: BASF | code: DEU | sectors: BUS | example: BASF welcomed the decision. => BASF = DEU BUS
org.bayer-ag | name: Bayer AG | code: DEU | sectors: BUS | example: Bayer AG rejected the offer. => Bayer AG = DEU BUS
org.biontech | name: BioNTech | code: DEU | sectors: BUS | example: The delegates thanked BioNTech. => BioNTech = DEU BUS
org.rheinmetall | name: Rheinmetall | code: DEU | sectors: BUS | example: The delegates thanked Rheinmetall. => Rheinmetall = DEU BUS
org.thyssenkrupp | name: ThyssenKrupp | names: Thyssenkrupp | code: DEU | sectors: BUS | example: ThyssenKrupp called for talks. => ThyssenKrupp = DEU BUS
org.lufthansa | name: Lufthansa | code: DEU | sectors: BUS | example: The mediators criticized Lufthansa. => Lufthansa = DEU BUS
org.deutsche-telekom | name: Deutsche Telekom | code: DEU | sectors: BUS | example: The diplomats supported Deutsche Telekom. => Deutsche Telekom = DEU BUS
org.deutsche-bahn | name: Deutsche Bahn | code: DEU | sectors: BUS | example: The mediators criticized Deutsche Bahn. => Deutsche Bahn = DEU BUS
org.allianz | name: Allianz | code: DEU | sectors: BUS | example: The diplomats supported Allianz. => Allianz = DEU BUS
org.e-on | name: E.ON | code: DEU | sectors: BUS | example: E.ON welcomed the decision. => E.ON = DEU BUS
org.rwe | name: RWE | code: DEU | sectors: BUS | example: RWE called for talks. => RWE = DEU BUS
org.uniper | name: Uniper | code: DEU | sectors: BUS | example: Uniper called for talks. => Uniper = DEU BUS
org.wintershall | name: Wintershall | names: Wintershall Dea | code: DEU | sectors: BUS | example: The diplomats supported Wintershall. => Wintershall = DEU BUS
org.wirecard | name: Wirecard | code: DEU | sectors: BUS | example: The ministers blamed Wirecard. => Wirecard = DEU BUS
org.sap-se | name: SAP SE | code: DEU | sectors: BUS | example: SAP SE welcomed the decision. => SAP SE = DEU BUS
org.krauss-maffei-wegmann | name: Krauss-Maffei Wegmann | code: DEU | sectors: BUS | example: Krauss-Maffei Wegmann warned the rebels. => Krauss-Maffei Wegmann = DEU BUS
org.robert-bosch-gmbh | name: Robert Bosch GmbH | code: DEU | sectors: BUS | example: Robert Bosch GmbH warned the rebels. => Robert Bosch GmbH = DEU BUS
org.henkel | name: Henkel | code: DEU | sectors: BUS | example: The delegates thanked Henkel. => Henkel = DEU BUS
org.adidas | name: Adidas | code: DEU | sectors: BUS | example: Adidas welcomed the decision. => Adidas = DEU BUS
org.audi | name: Audi | code: DEU | sectors: BUS | example: The ministers blamed Audi. => Audi = DEU BUS
org.heckler-koch | name: Heckler & Koch | code: DEU | sectors: BUS | example: The ministers blamed Heckler & Koch. => Heckler & Koch = DEU BUS
org.hensoldt | name: Hensoldt | code: DEU | sectors: BUS | example: Hensoldt welcomed the decision. => Hensoldt = DEU BUS
org.diehl-defence | name: Diehl Defence | code: DEU | sectors: BUS | example: The envoys praised Diehl Defence. => Diehl Defence = DEU BUS
org.munich-re | name: Munich Re | code: DEU | sectors: BUS | example: Munich Re welcomed the decision. => Munich Re = DEU BUS
org.hapag-lloyd | name: Hapag-Lloyd | code: DEU | sectors: BUS | example: The ministers blamed Hapag-Lloyd. => Hapag-Lloyd = DEU BUS
org.deutsche-boerse | name: Deutsche Boerse | names: Deutsche Börse | code: DEU | sectors: BUS | example: The ministers blamed Deutsche Boerse. => Deutsche Boerse = DEU BUS
org.deutsche-post | name: Deutsche Post | code: DEU | sectors: BUS | example: The ministers blamed the Deutsche Post. => Deutsche Post = DEU BUS
org.dhl | name: DHL | code: DEU | sectors: BUS | example: DHL rejected the offer. => DHL = DEU BUS
org.nestle | name: Nestlé | names: Nestle | code: CHE | sectors: BUS | example: Nestlé welcomed the decision. => Nestlé = CHE BUS
org.novartis | name: Novartis | code: CHE | sectors: BUS | example: The ministers blamed Novartis. => Novartis = CHE BUS
org.roche-holding | name: Roche Holding | code: CHE | sectors: BUS | example: Roche Holding welcomed the decision. => Roche Holding = CHE BUS
org.ubs | name: UBS | code: CHE | sectors: BUS | example: UBS welcomed the decision. => UBS = CHE BUS
org.credit-suisse | name: Credit Suisse | code: CHE | sectors: BUS | example: The delegates thanked Credit Suisse. => Credit Suisse = CHE BUS
org.glencore | name: Glencore | code: CHE | sectors: BUS | example: The ministers blamed Glencore. => Glencore = CHE BUS
org.trafigura | name: Trafigura | code: CHE | sectors: BUS | example: The mediators criticized Trafigura. => Trafigura = CHE BUS
org.gunvor | name: Gunvor | code: CHE | sectors: BUS | example: Gunvor warned the rebels. => Gunvor = CHE BUS
org.mercuria | name: Mercuria | code: CHE | sectors: BUS | example: The ministers blamed Mercuria. => Mercuria = CHE BUS
org.abb | name: ABB | code: CHE | sectors: BUS | example: ABB warned the rebels. => ABB = CHE BUS
org.swiss-re | name: Swiss Re | code: CHE | sectors: BUS | example: The diplomats supported Swiss Re. => Swiss Re = CHE BUS
org.holcim | name: Holcim | names: LafargeHolcim | code: CHE | sectors: BUS | example: The envoys praised Holcim. => Holcim = CHE BUS
org.nord-stream-2-ag | name: Nord Stream 2 AG | code: CHE | sectors: BUS | example: Nord Stream 2 AG rejected the offer. => Nord Stream 2 AG = CHE BUS
org.omv | name: OMV | code: AUT | sectors: BUS | example: OMV warned the rebels. => OMV = AUT BUS
org.raiffeisen-bank-international | name: Raiffeisen Bank International | names: Raiffeisen | code: AUT | sectors: BUS | example: The envoys praised the Raiffeisen Bank International. => Raiffeisen Bank International = AUT BUS
org.eni | name: Eni | names: ENI | code: ITA | sectors: BUS | example: Eni called for talks. => Eni = ITA BUS
org.enel | name: Enel | code: ITA | sectors: BUS | example: The ministers blamed Enel. => Enel = ITA BUS
org.leonardo-s-p-a | name: Leonardo S.p.A. | code: ITA | sectors: BUS | example: The envoys praised Leonardo S.p.A. => Leonardo S.p.A. = ITA BUS
org.fincantieri | name: Fincantieri | code: ITA | sectors: BUS | example: Fincantieri warned the rebels. => Fincantieri = ITA BUS
org.unicredit | name: UniCredit | code: ITA | sectors: BUS | example: UniCredit condemned the attack on Tuesday. => UniCredit = ITA BUS
org.intesa-sanpaolo | name: Intesa Sanpaolo | code: ITA | sectors: BUS | example: Intesa Sanpaolo called for talks. => Intesa Sanpaolo = ITA BUS
org.pirelli | name: Pirelli | code: ITA | sectors: BUS | example: Pirelli called for talks. => Pirelli = ITA BUS
org.alitalia | name: Alitalia | code: ITA | sectors: BUS | example: The mediators criticized Alitalia. => Alitalia = ITA BUS
org.generali-insurance-group | name: Generali insurance group | code: ITA | sectors: BUS | example: The Generali insurance group called for talks. => Generali insurance group = ITA BUS
org.saipem | name: Saipem | code: ITA | sectors: BUS | example: The ministers blamed Saipem. => Saipem = ITA BUS
org.hacking-team | name: Hacking Team | code: ITA | sectors: BUS | example: The envoys praised Hacking Team. => Hacking Team = ITA BUS
org.ita-airways | name: ITA Airways | code: ITA | sectors: BUS | example: The diplomats supported ITA Airways. => ITA Airways = ITA BUS
org.telecom-italia | name: Telecom Italia | code: ITA | sectors: BUS | example: The ministers blamed Telecom Italia. => Telecom Italia = ITA BUS
org.repsol | name: Repsol | code: ESP | sectors: BUS | example: Repsol warned the rebels. => Repsol = ESP BUS
org.banco-santander | name: Banco Santander | names: Santander bank | code: ESP | sectors: BUS | example: The ministers blamed Banco Santander. => Banco Santander = ESP BUS
org.bbva | name: BBVA | code: ESP | sectors: BUS | example: The envoys praised BBVA. => BBVA = ESP BUS
org.telefonica | name: Telefónica | names: Telefonica | code: ESP | sectors: BUS | example: Telefónica warned the rebels. => Telefónica = ESP BUS
org.iberdrola | name: Iberdrola | code: ESP | sectors: BUS | example: The ministers blamed Iberdrola. => Iberdrola = ESP BUS
org.inditex | name: Inditex | code: ESP | sectors: BUS | example: Inditex condemned the attack on Tuesday. => Inditex = ESP BUS
org.caixabank | name: CaixaBank | code: ESP | sectors: BUS | example: The mediators criticized CaixaBank. => CaixaBank = ESP BUS
org.navantia | name: Navantia | code: ESP | sectors: BUS | example: The envoys praised Navantia. => Navantia = ESP BUS
org.indra-sistemas | name: Indra Sistemas | code: ESP | sectors: BUS | example: The mediators criticized the Indra Sistemas. => Indra Sistemas = ESP BUS
org.galp | name: Galp | names: Galp Energia | code: PRT | sectors: BUS | example: The mediators criticized Galp. => Galp = PRT BUS
org.tap-air-portugal | name: TAP Air Portugal | code: PRT | sectors: BUS | example: The ministers blamed TAP Air Portugal. => TAP Air Portugal = PRT BUS
org.asml | name: ASML | code: NLD | sectors: BUS | example: The mediators criticized ASML. => ASML = NLD BUS
org.ing-group | name: ING Group | code: NLD | sectors: BUS | example: The diplomats supported the ING Group. => ING Group = NLD BUS
org.heineken | name: Heineken | code: NLD | sectors: BUS | example: The envoys praised Heineken. => Heineken = NLD BUS
org.klm | name: KLM | code: NLD | sectors: BUS | example: The diplomats supported KLM. => KLM = NLD BUS
org.vitol | name: Vitol | code: NLD | sectors: BUS | example: Vitol called for talks. => Vitol = NLD BUS
org.nexperia | name: Nexperia | code: NLD | sectors: BUS | example: The diplomats supported Nexperia. => Nexperia = NLD BUS
org.damen-shipyards | name: Damen Shipyards | code: NLD | sectors: BUS | example: The Damen Shipyards condemned the attack on Tuesday. => Damen Shipyards = NLD BUS
org.rabobank | name: Rabobank | code: NLD | sectors: BUS | example: The mediators criticized Rabobank. => Rabobank = NLD BUS
org.abn-amro | name: ABN AMRO | code: NLD | sectors: BUS | example: ABN AMRO condemned the attack on Tuesday. => ABN AMRO = NLD BUS
org.gasunie | name: Gasunie | code: NLD | sectors: BUS | example: Gasunie warned the rebels. => Gasunie = NLD BUS
org.tennet | name: TenneT | code: NLD | sectors: BUS | example: TenneT rejected the offer. => TenneT = NLD BUS
org.anheuser-busch-inbev | name: Anheuser-Busch InBev | names: AB InBev | code: BEL | sectors: BUS | example: The diplomats supported Anheuser-Busch InBev. => Anheuser-Busch InBev = BEL BUS
org.euroclear | name: Euroclear | code: BEL | sectors: BUS | example: The envoys praised Euroclear. => Euroclear = BEL BUS
org.solvay | name: Solvay | code: BEL | sectors: BUS | example: The mediators criticized Solvay. => Solvay = BEL BUS
org.brussels-airlines | name: Brussels Airlines | code: BEL | sectors: BUS | example: Brussels Airlines called for talks. => Brussels Airlines = BEL BUS
org.umicore | name: Umicore | code: BEL | sectors: BUS | example: The delegates thanked Umicore. => Umicore = BEL BUS
org.arcelormittal | name: ArcelorMittal | code: LUX | sectors: BUS | example: The envoys praised ArcelorMittal. => ArcelorMittal = LUX BUS
org.ericsson | name: Ericsson | code: SWE | sectors: BUS | example: Ericsson rejected the offer. => Ericsson = SWE BUS
org.volvo | name: Volvo | code: SWE | sectors: BUS | example: Volvo called for talks. => Volvo = SWE BUS
org.ikea | name: Ikea | names: IKEA | code: SWE | sectors: BUS | example: The ministers blamed Ikea. => Ikea = SWE BUS
org.h-m | name: H&M | code: SWE | sectors: BUS | example: H&M rejected the offer. => H&M = SWE BUS
org.vattenfall | name: Vattenfall | code: SWE | sectors: BUS | example: Vattenfall condemned the attack on Tuesday. => Vattenfall = SWE BUS
org.nordea | name: Nordea | code: SWE | sectors: BUS | example: Nordea welcomed the decision. => Nordea = SWE BUS
org.scania | name: Scania | code: SWE | sectors: BUS | example: The diplomats supported Scania. => Scania = SWE BUS
org.northvolt | name: Northvolt | code: SWE | sectors: BUS | example: The mediators criticized Northvolt. => Northvolt = SWE BUS
org.spotify | name: Spotify | code: SWE | sectors: BUS | example: Spotify warned the rebels. => Spotify = SWE BUS
org.electrolux | name: Electrolux | code: SWE | sectors: BUS | example: Electrolux warned the rebels. => Electrolux = SWE BUS
org.lundin-petroleum | name: Lundin Petroleum | names: Lundin Energy | code: SWE | sectors: BUS | example: Lundin Petroleum warned the rebels. => Lundin Petroleum = SWE BUS
org.telia | name: Telia | code: SWE | sectors: BUS | example: The ministers blamed Telia. => Telia = SWE BUS
org.telenor | name: Telenor | code: NOR | sectors: BUS | example: Telenor welcomed the decision. => Telenor = NOR BUS
org.yara-international | name: Yara International | code: NOR | sectors: BUS | example: The envoys praised Yara International. => Yara International = NOR BUS
org.norsk-hydro | name: Norsk Hydro | code: NOR | sectors: BUS | example: Norsk Hydro rejected the offer. => Norsk Hydro = NOR BUS
org.aker-solutions | name: Aker Solutions | code: NOR | sectors: BUS | example: The Aker Solutions condemned the attack on Tuesday. => Aker Solutions = NOR BUS
org.aker-bp | name: Aker BP | code: NOR | sectors: BUS | example: Aker BP called for talks. => Aker BP = NOR BUS
org.kongsberg-gruppen | name: Kongsberg Gruppen | names: Kongsberg Defence | code: NOR | sectors: BUS | example: The ministers blamed Kongsberg Gruppen. => Kongsberg Gruppen = NOR BUS
org.maersk | name: Maersk | names: A.P. Moller-Maersk | code: DNK | sectors: BUS | example: Maersk rejected the offer. => Maersk = DNK BUS
org.novo-nordisk | name: Novo Nordisk | code: DNK | sectors: BUS | example: Novo Nordisk called for talks. => Novo Nordisk = DNK BUS
org.danske-bank | name: Danske Bank | code: DNK | sectors: BUS | example: The ministers blamed Danske Bank. => Danske Bank = DNK BUS
org.vestas | name: Vestas | code: DNK | sectors: BUS | example: Vestas warned the rebels. => Vestas = DNK BUS
org.orsted | name: Ørsted | names: Orsted | code: DNK | sectors: BUS | example: Ørsted rejected the offer. => Ørsted = DNK BUS
org.carlsberg | name: Carlsberg | code: DNK | sectors: BUS | example: Carlsberg warned the rebels. => Carlsberg = DNK BUS
org.nokia | name: Nokia | code: FIN | sectors: BUS | example: The delegates thanked Nokia. => Nokia = FIN BUS
org.fortum | name: Fortum | code: FIN | sectors: BUS | example: The diplomats supported Fortum. => Fortum = FIN BUS
org.neste | name: Neste | code: FIN | sectors: BUS | example: Neste welcomed the decision. => Neste = FIN BUS
org.finnair | name: Finnair | code: FIN | sectors: BUS | example: Finnair warned the rebels. => Finnair = FIN BUS
org.gasgrid | name: Gasgrid | names: Gasgrid Finland | code: FIN | sectors: BUS | example: Gasgrid warned the rebels. => Gasgrid = FIN BUS
org.lot-polish-airlines | name: LOT Polish Airlines | code: POL | sectors: BUS | example: LOT Polish Airlines welcomed the decision. => LOT Polish Airlines = POL BUS
org.kghm | name: KGHM | code: POL | sectors: BUS | example: KGHM called for talks. => KGHM = POL BUS
org.polska-grupa-zbrojeniowa | name: Polska Grupa Zbrojeniowa | code: POL | sectors: BUS | example: Polska Grupa Zbrojeniowa called for talks. => Polska Grupa Zbrojeniowa = POL BUS
org.pkp | name: PKP | code: POL | sectors: BUS | example: PKP welcomed the decision. => PKP = POL BUS
org.gaz-system | name: Gaz-System | code: POL | sectors: BUS | example: The ministers blamed Gaz-System. => Gaz-System = POL BUS
org.skoda-auto | name: Skoda Auto | names: Škoda Auto | code: CZE | sectors: BUS | example: Skoda Auto rejected the offer. => Skoda Auto = CZE BUS
org.czechoslovak-group | name: Czechoslovak Group | code: CZE | sectors: BUS | example: The Czechoslovak Group rejected the offer. => Czechoslovak Group = CZE BUS
org.ppf-group | name: PPF Group | code: CZE | sectors: BUS | example: The PPF Group called for talks. => PPF Group = CZE BUS
org.otp-bank | name: OTP Bank | code: HUN | sectors: BUS | example: The delegates thanked OTP Bank. => OTP Bank = HUN BUS
org.wizz-air | name: Wizz Air | code: HUN | sectors: BUS | example: Wizz Air called for talks. => Wizz Air = HUN BUS
org.romgaz | name: Romgaz | code: ROU | sectors: BUS | example: Romgaz welcomed the decision. => Romgaz = ROU BUS
org.omv-petrom | name: OMV Petrom | code: ROU | sectors: BUS | example: OMV Petrom called for talks. => OMV Petrom = ROU BUS
org.transgaz | name: Transgaz | code: ROU | sectors: BUS | example: Transgaz rejected the offer. => Transgaz = ROU BUS
org.nuclearelectrica | name: Nuclearelectrica | code: ROU | sectors: BUS | example: The diplomats supported Nuclearelectrica. => Nuclearelectrica = ROU BUS
org.depa | name: DEPA | code: GRC | sectors: BUS | example: DEPA rejected the offer. => DEPA = GRC BUS
org.hellenic-petroleum | name: Hellenic Petroleum | code: GRC | sectors: BUS | example: Hellenic Petroleum rejected the offer. => Hellenic Petroleum = GRC BUS
org.piraeus-bank | name: Piraeus Bank | code: GRC | sectors: BUS | example: The diplomats supported Piraeus Bank. => Piraeus Bank = GRC BUS
org.alpha-bank | name: Alpha Bank | code: GRC | sectors: BUS | example: The ministers blamed Alpha Bank. => Alpha Bank = GRC BUS
org.elering | name: Elering | code: EST | sectors: BUS | example: Elering rejected the offer. => Elering = EST BUS
org.eesti-energia | name: Eesti Energia | code: EST | sectors: BUS | example: The mediators criticized Eesti Energia. => Eesti Energia = EST BUS
org.ignitis | name: Ignitis | code: LTU | sectors: BUS | example: The diplomats supported Ignitis. => Ignitis = LTU BUS
org.klaipedos-nafta | name: Klaipedos Nafta | code: LTU | sectors: BUS | example: Klaipedos Nafta called for talks. => Klaipedos Nafta = LTU BUS
org.amber-grid | name: Amber Grid | code: LTU | sectors: BUS | example: Amber Grid called for talks. => Amber Grid = LTU BUS
org.litgrid | name: Litgrid | code: LTU | sectors: BUS | example: The delegates thanked Litgrid. => Litgrid = LTU BUS
org.bank-of-cyprus | name: Bank of Cyprus | code: CYP | sectors: BUS | example: The delegates thanked the Bank of Cyprus. => Bank of Cyprus = CYP BUS
org.laiki-bank | name: Laiki Bank | code: CYP | sectors: BUS | example: Laiki Bank rejected the offer. => Laiki Bank = CYP BUS
org.cyprus-popular-bank | name: Cyprus Popular Bank | code: CYP | sectors: BUS | example: The mediators criticized Cyprus Popular Bank. => Cyprus Popular Bank = CYP BUS
org.metinvest | name: Metinvest | code: UKR | sectors: BUS | example: The diplomats supported Metinvest. => Metinvest = UKR BUS
org.ferrexpo | name: Ferrexpo | code: UKR | sectors: BUS | example: The envoys praised Ferrexpo. => Ferrexpo = UKR BUS
org.system-capital-management | name: System Capital Management | code: UKR | sectors: BUS | example: The delegates thanked System Capital Management. => System Capital Management = UKR BUS
org.kyivstar | name: Kyivstar | code: UKR | sectors: BUS | example: Kyivstar called for talks. => Kyivstar = UKR BUS
org.burisma | name: Burisma | names: Burisma Holdings | code: UKR | sectors: BUS | example: The diplomats supported Burisma. => Burisma = UKR BUS
org.zaporizhstal | name: Zaporizhstal | code: UKR | sectors: BUS | example: Zaporizhstal condemned the attack on Tuesday. => Zaporizhstal = UKR BUS
org.arcelormittal-kryvyi-rih | name: ArcelorMittal Kryvyi Rih | code: UKR | sectors: BUS | example: The envoys praised ArcelorMittal Kryvyi Rih. => ArcelorMittal Kryvyi Rih = UKR BUS
org.fire-point | name: Fire Point | code: UKR | sectors: BUS | example: The mediators criticized Fire Point. => Fire Point = UKR BUS
org.wildberries | name: Wildberries | code: RUS | sectors: BUS | example: Wildberries rejected the offer. => Wildberries = RUS BUS
org.yandex | name: Yandex | code: RUS | sectors: BUS | example: The envoys praised Yandex. => Yandex = RUS BUS
org.vkontakte | name: VKontakte | code: RUS | sectors: BUS | example: The diplomats supported VKontakte. => VKontakte = RUS BUS
org.vk-social-network | name: VK social network | code: RUS | sectors: BUS | example: The VK social network warned the rebels. => VK social network = RUS BUS
org.kaspersky | name: Kaspersky | names: Kaspersky Lab | code: RUS | sectors: BUS | example: Kaspersky condemned the attack on Tuesday. => Kaspersky = RUS BUS
org.megafon | name: Megafon | code: RUS | sectors: BUS | example: Megafon condemned the attack on Tuesday. => Megafon = RUS BUS
org.rostelecom | name: Rostelecom | code: RUS | sectors: BUS | example: Rostelecom welcomed the decision. => Rostelecom = RUS BUS
org.oboronprom | name: Oboronprom | code: RUS | sectors: BUS | example: The mediators criticized Oboronprom. => Oboronprom = RUS BUS
org.uaz | name: UAZ | code: RUS | sectors: BUS | example: The ministers blamed UAZ. => UAZ = RUS BUS
org.avtovaz | name: AvtoVAZ | code: RUS | sectors: BUS | example: The delegates thanked AvtoVAZ. => AvtoVAZ = RUS BUS
org.kamaz | name: KamAZ | names: Kamaz | code: RUS | sectors: BUS | example: KamAZ rejected the offer. => KamAZ = RUS BUS
org.tinkoff-bank | name: Tinkoff Bank | code: RUS | sectors: BUS | example: The mediators criticized Tinkoff Bank. => Tinkoff Bank = RUS BUS
org.t-bank | name: T-Bank | code: RUS | sectors: BUS | example: The envoys praised T-Bank. => T-Bank = RUS BUS
org.renova-group | name: Renova Group | code: RUS | sectors: BUS | example: The Renova Group condemned the attack on Tuesday. => Renova Group = RUS BUS
org.basic-element | name: Basic Element | code: RUS | sectors: BUS | example: Basic Element welcomed the decision. => Basic Element = RUS BUS
org.en-group | name: En+ Group | code: RUS | sectors: BUS | example: The diplomats supported the En+ Group. => En+ Group = RUS BUS
org.eurochem | name: Eurochem | names: EuroChem | code: RUS | sectors: BUS | example: The delegates thanked Eurochem. => Eurochem = RUS BUS
org.uralkali | name: Uralkali | code: RUS | sectors: BUS | example: The mediators criticized Uralkali. => Uralkali = RUS BUS
org.phosagro | name: PhosAgro | code: RUS | sectors: BUS | example: PhosAgro called for talks. => PhosAgro = RUS BUS
org.magnitogorsk-iron-and-steel-works | name: Magnitogorsk Iron and Steel Works | code: RUS | sectors: BUS | example: The diplomats supported the Magnitogorsk Iron and Steel Works. => Magnitogorsk Iron and Steel Works = RUS BUS
org.evraz | name: Evraz | code: RUS | sectors: BUS | example: Evraz rejected the offer. => Evraz = RUS BUS
org.nord-gold | name: Nord Gold | code: RUS | sectors: BUS | example: The ministers blamed Nord Gold. => Nord Gold = RUS BUS
org.polyus | name: Polyus | code: RUS | sectors: BUS | example: The delegates thanked Polyus. => Polyus = RUS BUS
org.moscow-exchange | name: Moscow Exchange | code: RUS | sectors: BUS | example: The Moscow Exchange condemned the attack on Tuesday. => Moscow Exchange = RUS BUS
org.sibur | name: Sibur | code: RUS | sectors: BUS | example: Sibur warned the rebels. => Sibur = RUS BUS
org.garantex | name: Garantex | code: RUS | sectors: BUS | example: Garantex condemned the attack on Tuesday. => Garantex = RUS BUS
org.s7-airlines | name: S7 Airlines | code: RUS | sectors: BUS | example: S7 Airlines condemned the attack on Tuesday. => S7 Airlines = RUS BUS
org.concord-management | name: Concord Management | names: Concord Management and Consulting | code: RUS | sectors: BUS | example: The mediators criticized Concord Management. => Concord Management = RUS BUS
org.kalibr-design-bureau | name: Kalibr design bureau | code: RUS | sectors: BUS | example: The Kalibr design bureau warned the rebels. => Kalibr design bureau = RUS BUS
org.tactical-missiles-corporation | name: Tactical Missiles Corporation | code: RUS | sectors: BUS | example: The envoys praised the Tactical Missiles Corporation. => Tactical Missiles Corporation = RUS BUS
org.zala-aero | name: Zala Aero | code: RUS | sectors: BUS | example: The delegates thanked Zala Aero. => Zala Aero = RUS BUS
org.turkish-airlines | name: Turkish Airlines | code: TUR | sectors: BUS | example: The delegates thanked Turkish Airlines. => Turkish Airlines = TUR BUS
org.baykar | name: Baykar | code: TUR | sectors: BUS | example: Baykar welcomed the decision. => Baykar = TUR BUS
org.aselsan | name: Aselsan | code: TUR | sectors: BUS | example: Aselsan condemned the attack on Tuesday. => Aselsan = TUR BUS
org.roketsan | name: Roketsan | code: TUR | sectors: BUS | example: Roketsan warned the rebels. => Roketsan = TUR BUS
org.turkish-aerospace-industries | name: Turkish Aerospace Industries | code: TUR | sectors: BUS | example: The Turkish Aerospace Industries warned the rebels. => Turkish Aerospace Industries = TUR BUS
org.halkbank | name: Halkbank | code: TUR | sectors: BUS | example: Halkbank welcomed the decision. => Halkbank = TUR BUS
org.koc-holding | name: Koç Holding | names: Koc Holding | code: TUR | sectors: BUS | example: Koç Holding rejected the offer. => Koç Holding = TUR BUS
org.botas | name: Botas | names: BOTAS, Botaş | code: TUR | sectors: BUS | example: The diplomats supported Botas. => Botas = TUR BUS
org.turkcell | name: Turkcell | code: TUR | sectors: BUS | example: Turkcell welcomed the decision. => Turkcell = TUR BUS
org.tupras | name: Tupras | names: Tüpraş | code: TUR | sectors: BUS | example: The ministers blamed Tupras. => Tupras = TUR BUS
org.ziraat-bank | name: Ziraat Bank | code: TUR | sectors: BUS | example: The diplomats supported Ziraat Bank. => Ziraat Bank = TUR BUS
org.arcelik | name: Arcelik | names: Arçelik | code: TUR | sectors: BUS | example: The envoys praised Arcelik. => Arcelik = TUR BUS
org.sabanci-holding | name: Sabanci Holding | code: TUR | sectors: BUS | example: Sabanci Holding condemned the attack on Tuesday. => Sabanci Holding = TUR BUS
org.karpowership | name: Karpowership | code: TUR | sectors: BUS | example: The envoys praised Karpowership. => Karpowership = TUR BUS
org.pegasus-airlines | name: Pegasus Airlines | code: TUR | sectors: BUS | example: The delegates thanked Pegasus Airlines. => Pegasus Airlines = TUR BUS
org.nso-group | name: NSO Group | code: ISR | sectors: BUS | example: The envoys praised the NSO Group. => NSO Group = ISR BUS
org.elbit | name: Elbit | names: Elbit Systems | code: ISR | sectors: BUS | example: Elbit condemned the attack on Tuesday. => Elbit = ISR BUS
org.rafael-advanced-defense-systems | name: Rafael Advanced Defense Systems | names: Rafael Advanced Defence Systems | code: ISR | sectors: BUS | example: The diplomats supported the Rafael Advanced Defense Systems. => Rafael Advanced Defense Systems = ISR BUS
org.israel-aerospace-industries | name: Israel Aerospace Industries | code: ISR | sectors: BUS | example: The Israel Aerospace Industries rejected the offer. => Israel Aerospace Industries = ISR BUS
org.el-al | name: El Al | code: ISR | sectors: BUS | example: The mediators criticized El Al. => El Al = ISR BUS
org.teva | name: Teva | names: Teva Pharmaceutical Industries | code: ISR | sectors: BUS | example: The delegates thanked Teva. => Teva = ISR BUS
org.bank-leumi | name: Bank Leumi | code: ISR | sectors: BUS | example: The diplomats supported the Bank Leumi. => Bank Leumi = ISR BUS
org.bank-hapoalim | name: Bank Hapoalim | code: ISR | sectors: BUS | example: The diplomats supported the Bank Hapoalim. => Bank Hapoalim = ISR BUS
org.israel-electric-corporation | name: Israel Electric Corporation | code: ISR | sectors: BUS | example: The delegates thanked the Israel Electric Corporation. => Israel Electric Corporation = ISR BUS
org.delek-group | name: Delek Group | names: Delek | code: ISR | sectors: BUS | example: The envoys praised the Delek Group. => Delek Group = ISR BUS
org.cellebrite | name: Cellebrite | code: ISR | sectors: BUS | example: The diplomats supported Cellebrite. => Cellebrite = ISR BUS
org.check-point-software | name: Check Point Software | code: ISR | sectors: BUS | example: The diplomats supported Check Point Software. => Check Point Software = ISR BUS
org.candiru | name: Candiru | code: ISR | sectors: BUS | example: The envoys praised Candiru. => Candiru = ISR BUS
org.zim-shipping-line | name: Zim shipping line | code: ISR | sectors: BUS | example: Zim shipping line called for talks. => Zim shipping line = ISR BUS
org.newmed-energy | name: NewMed Energy | code: ISR | sectors: BUS | example: The delegates thanked NewMed Energy. => NewMed Energy = ISR BUS
org.israel-military-industries | name: Israel Military Industries | code: ISR | sectors: BUS | example: The envoys praised the Israel Military Industries. => Israel Military Industries = ISR BUS
org.intellexa | name: Intellexa | code: ISR | sectors: BUS | example: The diplomats supported Intellexa. => Intellexa = ISR BUS
org.paltel | name: Paltel | code: PSE | sectors: BUS | example: The diplomats supported Paltel. => Paltel = PSE BUS
org.jawwal | name: Jawwal | code: PSE | sectors: BUS | example: The ministers blamed Jawwal. => Jawwal = PSE BUS
org.middle-east-airlines | name: Middle East Airlines | code: LBN | sectors: BUS | example: The diplomats supported Middle East Airlines. => Middle East Airlines = LBN BUS
org.syriatel | name: Syriatel | code: SYR | sectors: BUS | example: Syriatel warned the rebels. => Syriatel = SYR BUS
org.korek-telecom | name: Korek Telecom | code: IRQ | sectors: BUS | example: The ministers blamed Korek Telecom. => Korek Telecom = IRQ BUS
org.rafidain-bank | name: Rafidain Bank | code: IRQ | sectors: BUS | example: Rafidain Bank rejected the offer. => Rafidain Bank = IRQ BUS
org.iran-khodro | name: Iran Khodro | code: IRN | sectors: BUS | example: Iran Khodro warned the rebels. => Iran Khodro = IRN BUS
org.bank-melli | name: Bank Melli | code: IRN | sectors: BUS | example: The mediators criticized the Bank Melli. => Bank Melli = IRN BUS
org.bank-saderat | name: Bank Saderat | code: IRN | sectors: BUS | example: The diplomats supported the Bank Saderat. => Bank Saderat = IRN BUS
org.bank-sepah | name: Bank Sepah | code: IRN | sectors: BUS | example: The diplomats supported the Bank Sepah. => Bank Sepah = IRN BUS
org.mapna | name: Mapna | code: IRN | sectors: BUS | example: Mapna rejected the offer. => Mapna = IRN BUS
org.saipa | name: Saipa | code: IRN | sectors: BUS | example: The envoys praised Saipa. => Saipa = IRN BUS
org.bank-mellat | name: Bank Mellat | code: IRN | sectors: BUS | example: The Bank Mellat called for talks. => Bank Mellat = IRN BUS
org.saudi-binladin-group | name: Saudi Binladin Group | names: Saudi Binladen Group | code: SAU | sectors: BUS | example: The envoys praised the Saudi Binladin Group. => Saudi Binladin Group = SAU BUS
org.ma-aden | name: Ma'aden | code: SAU | sectors: BUS | example: Ma'aden warned the rebels. => Ma'aden = SAU BUS
org.acwa-power | name: ACWA Power | code: SAU | sectors: BUS | example: The mediators criticized ACWA Power. => ACWA Power = SAU BUS
org.kingdom-holding | name: Kingdom Holding | code: SAU | sectors: BUS | example: The ministers blamed Kingdom Holding. => Kingdom Holding = SAU BUS
org.neom | name: NEOM | code: SAU | sectors: BUS | example: The diplomats supported NEOM. => NEOM = SAU BUS
org.liv-golf | name: LIV Golf | code: SAU | sectors: BUS | example: LIV Golf called for talks. => LIV Golf = SAU BUS
org.riyadh-air | name: Riyadh Air | code: SAU | sectors: BUS | example: The envoys praised Riyadh Air. => Riyadh Air = SAU BUS
org.saudi-electricity-company | name: Saudi Electricity Company | code: SAU | sectors: BUS | example: The envoys praised the Saudi Electricity Company. => Saudi Electricity Company = SAU BUS
org.emirates-airline | name: Emirates airline | code: ARE | sectors: BUS | example: The diplomats supported Emirates airline. => Emirates airline = ARE BUS
org.etihad-airways | name: Etihad Airways | names: Etihad | code: ARE | sectors: BUS | example: Etihad Airways condemned the attack on Tuesday. => Etihad Airways = ARE BUS
org.dp-world | name: DP World | code: ARE | sectors: BUS | example: DP World called for talks. => DP World = ARE BUS
org.dubai-world | name: Dubai World | code: ARE | sectors: BUS | example: Dubai World rejected the offer. => Dubai World = ARE BUS
org.emaar | name: Emaar | names: Emaar Properties | code: ARE | sectors: BUS | example: The diplomats supported Emaar. => Emaar = ARE BUS
org.masdar | name: Masdar | code: ARE | sectors: BUS | example: Masdar condemned the attack on Tuesday. => Masdar = ARE BUS
org.g42 | name: G42 | code: ARE | sectors: BUS | example: G42 welcomed the decision. => G42 = ARE BUS
org.flydubai | name: flydubai | code: ARE | sectors: BUS | example: The mediators criticized flydubai. => flydubai = ARE BUS
org.ad-ports-group | name: AD Ports Group | code: ARE | sectors: BUS | example: The AD Ports Group warned the rebels. => AD Ports Group = ARE BUS
org.etisalat | name: Etisalat | code: ARE | sectors: BUS | example: The mediators criticized Etisalat. => Etisalat = ARE BUS
org.international-holding-company | name: International Holding Company | code: ARE | sectors: BUS | example: The International Holding Company condemned the attack on Tuesday. => International Holding Company = ARE BUS
org.nakheel | name: Nakheel | code: ARE | sectors: BUS | example: The delegates thanked Nakheel. => Nakheel = ARE BUS
org.qatar-airways | name: Qatar Airways | code: QAT | sectors: BUS | example: The envoys praised Qatar Airways. => Qatar Airways = QAT BUS
org.qatar-national-bank | name: Qatar National Bank | code: QAT | sectors: BUS | example: Qatar National Bank rejected the offer. => Qatar National Bank = QAT BUS
org.rasgas | name: RasGas | code: QAT | sectors: BUS | example: The delegates thanked RasGas. => RasGas = QAT BUS
org.ooredoo | name: Ooredoo | code: QAT | sectors: BUS | example: Ooredoo warned the rebels. => Ooredoo = QAT BUS
org.zain-telecom-group | name: Zain telecom group | code: KWT | sectors: BUS | example: The Zain telecom group welcomed the decision. => Zain telecom group = KWT BUS
org.gulf-air | name: Gulf Air | code: BHR | sectors: BUS | example: Gulf Air called for talks. => Gulf Air = BHR BUS
org.bapco | name: Bapco | code: BHR | sectors: BUS | example: The diplomats supported Bapco. => Bapco = BHR BUS
org.arab-bank | name: Arab Bank | code: JOR | sectors: BUS | example: The mediators criticized Arab Bank. => Arab Bank = JOR BUS
org.royal-jordanian | name: Royal Jordanian | code: JOR | sectors: BUS | example: The ministers blamed Royal Jordanian. => Royal Jordanian = JOR BUS
org.orascom | name: Orascom | names: Orascom Construction | code: EGY | sectors: BUS | example: The ministers blamed Orascom. => Orascom = EGY BUS
org.telecom-egypt | name: Telecom Egypt | code: EGY | sectors: BUS | example: Telecom Egypt rejected the offer. => Telecom Egypt = EGY BUS
org.elsewedy-electric | name: Elsewedy Electric | code: EGY | sectors: BUS | example: The mediators criticized Elsewedy Electric. => Elsewedy Electric = EGY BUS
org.afriqiyah-airways | name: Afriqiyah Airways | code: LBY | sectors: BUS | example: Afriqiyah Airways welcomed the decision. => Afriqiyah Airways = LBY BUS
org.arabian-gulf-oil-company | name: Arabian Gulf Oil Company | code: LBY | sectors: BUS | example: The Arabian Gulf Oil Company warned the rebels. => Arabian Gulf Oil Company = LBY BUS
org.waha-oil-company | name: Waha Oil Company | code: LBY | sectors: BUS | example: The mediators criticized the Waha Oil Company. => Waha Oil Company = LBY BUS
org.tunisair | name: Tunisair | code: TUN | sectors: BUS | example: The diplomats supported Tunisair. => Tunisair = TUN BUS
org.cevital | name: Cevital | code: DZA | sectors: BUS | example: Cevital warned the rebels. => Cevital = DZA BUS
org.air-algerie | name: Air Algérie | names: Air Algerie | code: DZA | sectors: BUS | example: Air Algérie rejected the offer. => Air Algérie = DZA BUS
org.ocp-group | name: OCP Group | code: MAR | sectors: BUS | example: The OCP Group condemned the attack on Tuesday. => OCP Group = MAR BUS
org.royal-air-maroc | name: Royal Air Maroc | code: MAR | sectors: BUS | example: Royal Air Maroc welcomed the decision. => Royal Air Maroc = MAR BUS
org.attijariwafa-bank | name: Attijariwafa Bank | code: MAR | sectors: BUS | example: Attijariwafa Bank condemned the attack on Tuesday. => Attijariwafa Bank = MAR BUS
org.dangote-group | name: Dangote Group | names: Dangote refinery, Dangote Refinery | code: NGA | sectors: BUS | example: The Dangote Group condemned the attack on Tuesday. => Dangote Group = NGA BUS
org.mtn-nigeria | name: MTN Nigeria | code: NGA | sectors: BUS | example: The delegates thanked MTN Nigeria. => MTN Nigeria = NGA BUS
org.zenith-bank | name: Zenith Bank | code: NGA | sectors: BUS | example: Zenith Bank welcomed the decision. => Zenith Bank = NGA BUS
org.arik-air | name: Arik Air | code: NGA | sectors: BUS | example: The envoys praised Arik Air. => Arik Air = NGA BUS
org.air-peace | name: Air Peace | code: NGA | sectors: BUS | example: The ministers blamed Air Peace. => Air Peace = NGA BUS
org.united-bank-for-africa | name: United Bank for Africa | code: NGA | sectors: BUS | example: The envoys praised the United Bank for Africa. => United Bank for Africa = NGA BUS
org.access-bank | name: Access Bank | code: NGA | sectors: BUS | example: Access Bank welcomed the decision. => Access Bank = NGA BUS
org.mtn-group | name: MTN Group | names: MTN | code: ZAF | sectors: BUS | example: The mediators criticized the MTN Group. => MTN Group = ZAF BUS
org.naspers | name: Naspers | code: ZAF | sectors: BUS | example: The diplomats supported Naspers. => Naspers = ZAF BUS
org.anglo-american-platinum | name: Anglo American Platinum | code: ZAF | sectors: BUS | example: Anglo American Platinum warned the rebels. => Anglo American Platinum = ZAF BUS
org.lonmin | name: Lonmin | code: ZAF | sectors: BUS | example: Lonmin welcomed the decision. => Lonmin = ZAF BUS
org.sasol | name: Sasol | code: ZAF | sectors: BUS | example: Sasol welcomed the decision. => Sasol = ZAF BUS
org.standard-bank-of-south-africa | name: Standard Bank of South Africa | code: ZAF | sectors: BUS | example: The Standard Bank of South Africa warned the rebels. => Standard Bank of South Africa = ZAF BUS
org.shoprite | name: Shoprite | code: ZAF | sectors: BUS | example: Shoprite welcomed the decision. => Shoprite = ZAF BUS
org.anglogold-ashanti | name: AngloGold Ashanti | code: ZAF | sectors: BUS | example: The envoys praised AngloGold Ashanti. => AngloGold Ashanti = ZAF BUS
org.sibanye-stillwater | name: Sibanye-Stillwater | code: ZAF | sectors: BUS | example: Sibanye-Stillwater condemned the attack on Tuesday. => Sibanye-Stillwater = ZAF BUS
org.impala-platinum | name: Impala Platinum | code: ZAF | sectors: BUS | example: The diplomats supported Impala Platinum. => Impala Platinum = ZAF BUS
org.armscor | name: Armscor | code: ZAF | sectors: BUS | example: Armscor called for talks. => Armscor = ZAF BUS
org.vodacom | name: Vodacom | code: ZAF | sectors: BUS | example: The delegates thanked Vodacom. => Vodacom = ZAF BUS
org.steinhoff | name: Steinhoff | code: ZAF | sectors: BUS | example: The mediators criticized Steinhoff. => Steinhoff = ZAF BUS
org.oakbay-investments | name: Oakbay Investments | code: ZAF | sectors: BUS | example: The Oakbay Investments rejected the offer. => Oakbay Investments = ZAF BUS
org.equity-bank | name: Equity Bank | code: KEN | sectors: BUS | example: The delegates thanked Equity Bank. => Equity Bank = KEN BUS
org.kenya-commercial-bank | name: Kenya Commercial Bank | code: KEN | sectors: BUS | example: The envoys praised Kenya Commercial Bank. => Kenya Commercial Bank = KEN BUS
org.ghana-cocoa-board | name: Ghana Cocoa Board | code: GHA | sectors: BUS | example: The delegates thanked the Ghana Cocoa Board. => Ghana Cocoa Board = GHA BUS
org.cocobod | name: Cocobod | code: GHA | sectors: BUS | example: Cocobod welcomed the decision. => Cocobod = GHA BUS
org.coffee-and-cocoa-council | name: Coffee and Cocoa Council | code: CIV | sectors: BUS | example: The diplomats supported the Coffee and Cocoa Council. => Coffee and Cocoa Council = CIV BUS
org.commercial-bank-of-ethiopia | name: Commercial Bank of Ethiopia | code: ETH | sectors: BUS | example: The Commercial Bank of Ethiopia called for talks. => Commercial Bank of Ethiopia = ETH BUS
org.rwandair | name: RwandAir | names: Rwanda Air | code: RWA | sectors: BUS | example: RwandAir condemned the attack on Tuesday. => RwandAir = RWA BUS
org.acacia-mining | name: Acacia Mining | code: TZA | sectors: BUS | example: Acacia Mining welcomed the decision. => Acacia Mining = TZA BUS
org.tanesco | name: Tanesco | code: TZA | sectors: BUS | example: Tanesco welcomed the decision. => Tanesco = TZA BUS
org.randgold-resources | name: Randgold Resources | code: MLI | sectors: BUS | example: The diplomats supported the Randgold Resources. => Randgold Resources = MLI BUS
org.loulo-gounkoto-complex | name: Loulo-Gounkoto complex | code: MLI | sectors: BUS | example: Loulo-Gounkoto complex called for talks. => Loulo-Gounkoto complex = MLI BUS
org.somair | name: Somair | names: SOMAIR | code: NER | sectors: BUS | example: The mediators criticized Somair. => Somair = NER BUS
org.cominak | name: Cominak | code: NER | sectors: BUS | example: Cominak called for talks. => Cominak = NER BUS
org.endeavour-mining | name: Endeavour Mining | code: BFA | sectors: BUS | example: Endeavour Mining warned the rebels. => Endeavour Mining = BFA BUS
org.snim | name: SNIM | code: MRT | sectors: BUS | example: SNIM warned the rebels. => SNIM = MRT BUS
org.konkola-copper-mines | name: Konkola Copper Mines | code: ZMB | sectors: BUS | example: The Konkola Copper Mines condemned the attack on Tuesday. => Konkola Copper Mines = ZMB BUS
org.mopani-copper-mines | name: Mopani Copper Mines | code: ZMB | sectors: BUS | example: The ministers blamed the Mopani Copper Mines. => Mopani Copper Mines = ZMB BUS
org.tata-group | name: Tata Group | names: Tata Sons | code: IND | sectors: BUS | example: The ministers blamed the Tata Group. => Tata Group = IND BUS
org.tata-steel | name: Tata Steel | code: IND | sectors: BUS | example: The envoys praised Tata Steel. => Tata Steel = IND BUS
org.tata-motors | name: Tata Motors | code: IND | sectors: BUS | example: The Tata Motors rejected the offer. => Tata Motors = IND BUS
org.reliance-industries | name: Reliance Industries | code: IND | sectors: BUS | example: The delegates thanked the Reliance Industries. => Reliance Industries = IND BUS
org.reliance-jio | name: Reliance Jio | names: Jio Platforms | code: IND | sectors: BUS | example: The mediators criticized Reliance Jio. => Reliance Jio = IND BUS
org.adani-group | name: Adani Group | names: Adani Enterprises | code: IND | sectors: BUS | example: The ministers blamed the Adani Group. => Adani Group = IND BUS
org.infosys | name: Infosys | code: IND | sectors: BUS | example: Infosys rejected the offer. => Infosys = IND BUS
org.wipro | name: Wipro | code: IND | sectors: BUS | example: Wipro welcomed the decision. => Wipro = IND BUS
org.tata-consultancy-services | name: Tata Consultancy Services | code: IND | sectors: BUS | example: The diplomats supported the Tata Consultancy Services. => Tata Consultancy Services = IND BUS
org.serum-institute-of-india | name: Serum Institute of India | names: Serum Institute | code: IND | sectors: BUS | example: The diplomats supported the Serum Institute of India. => Serum Institute of India = IND BUS
org.bharat-biotech | name: Bharat Biotech | code: IND | sectors: BUS | example: Bharat Biotech welcomed the decision. => Bharat Biotech = IND BUS
org.icici-bank | name: ICICI Bank | code: IND | sectors: BUS | example: The delegates thanked ICICI Bank. => ICICI Bank = IND BUS
org.hdfc-bank | name: HDFC Bank | code: IND | sectors: BUS | example: The ministers blamed HDFC Bank. => HDFC Bank = IND BUS
org.state-bank-of-india | name: State Bank of India | code: IND | sectors: BUS | example: The State Bank of India condemned the attack on Tuesday. => State Bank of India = IND BUS
org.bharti-airtel | name: Bharti Airtel | code: IND | sectors: BUS | example: The diplomats supported Bharti Airtel. => Bharti Airtel = IND BUS
org.mahindra-mahindra | name: Mahindra & Mahindra | code: IND | sectors: BUS | example: Mahindra & Mahindra called for talks. => Mahindra & Mahindra = IND BUS
org.nayara-energy | name: Nayara Energy | code: IND | sectors: BUS | example: Nayara Energy called for talks. => Nayara Energy = IND BUS
org.larsen-toubro | name: Larsen & Toubro | code: IND | sectors: BUS | example: Larsen & Toubro condemned the attack on Tuesday. => Larsen & Toubro = IND BUS
org.vedanta-resources | name: Vedanta Resources | code: IND | sectors: BUS | example: The Vedanta Resources welcomed the decision. => Vedanta Resources = IND BUS
org.jet-airways | name: Jet Airways | code: IND | sectors: BUS | example: Jet Airways rejected the offer. => Jet Airways = IND BUS
org.indigo-airline | name: IndiGo airline | code: IND | sectors: BUS | example: IndiGo airline rejected the offer. => IndiGo airline = IND BUS
org.kingfisher-airlines | name: Kingfisher Airlines | code: IND | sectors: BUS | example: Kingfisher Airlines welcomed the decision. => Kingfisher Airlines = IND BUS
org.brahmos-aerospace | name: BrahMos Aerospace | code: IND | sectors: BUS | example: BrahMos Aerospace warned the rebels. => BrahMos Aerospace = IND BUS
org.maruti-suzuki | name: Maruti Suzuki | code: IND | sectors: BUS | example: Maruti Suzuki called for talks. => Maruti Suzuki = IND BUS
org.flipkart | name: Flipkart | code: IND | sectors: BUS | example: Flipkart warned the rebels. => Flipkart = IND BUS
org.paytm | name: Paytm | code: IND | sectors: BUS | example: Paytm condemned the attack on Tuesday. => Paytm = IND BUS
org.bharat-electronics | name: Bharat Electronics | code: IND | sectors: BUS | example: The ministers blamed the Bharat Electronics. => Bharat Electronics = IND BUS
org.essar-oil | name: Essar Oil | names: Essar Group | code: IND | sectors: BUS | example: The delegates thanked Essar Oil. => Essar Oil = IND BUS
org.satyam-computer-services | name: Satyam Computer Services | code: IND | sectors: BUS | example: The Satyam Computer Services welcomed the decision. => Satyam Computer Services = IND BUS
org.national-stock-exchange-of-india | name: National Stock Exchange of India | code: IND | sectors: BUS | example: The delegates thanked the National Stock Exchange of India. => National Stock Exchange of India = IND BUS
org.bombay-stock-exchange | name: Bombay Stock Exchange | code: IND | sectors: BUS | example: The Bombay Stock Exchange warned the rebels. => Bombay Stock Exchange = IND BUS
org.habib-bank | name: Habib Bank | code: PAK | sectors: BUS | example: Habib Bank condemned the attack on Tuesday. => Habib Bank = PAK BUS
org.k-electric | name: K-Electric | code: PAK | sectors: BUS | example: The delegates thanked K-Electric. => K-Electric = PAK BUS
org.pakistan-steel-mills | name: Pakistan Steel Mills | code: PAK | sectors: BUS | example: The Pakistan Steel Mills warned the rebels. => Pakistan Steel Mills = PAK BUS
org.grameen-bank | name: Grameen Bank | code: BGD | sectors: BUS | example: The mediators criticized Grameen Bank. => Grameen Bank = BGD BUS
org.grameenphone | name: Grameenphone | code: BGD | sectors: BUS | example: Grameenphone rejected the offer. => Grameenphone = BGD BUS
org.s-alam-group | name: S Alam Group | code: BGD | sectors: BUS | example: The delegates thanked the S Alam Group. => S Alam Group = BGD BUS
org.biman | name: Biman | names: Biman Bangladesh Airlines | code: BGD | sectors: BUS | example: The diplomats supported Biman. => Biman = BGD BUS
org.srilankan-airlines | name: SriLankan Airlines | code: LKA | sectors: BUS | example: SriLankan Airlines rejected the offer. => SriLankan Airlines = LKA BUS
org.ceylon-petroleum-corporation | name: Ceylon Petroleum Corporation | code: LKA | sectors: BUS | example: The Ceylon Petroleum Corporation condemned the attack on Tuesday. => Ceylon Petroleum Corporation = LKA BUS
org.myanma-economic-holdings | name: Myanma Economic Holdings | names: Myanmar Economic Holdings Limited | code: MMR | sectors: BUS | example: The Myanma Economic Holdings warned the rebels. => Myanma Economic Holdings = MMR BUS
org.myanmar-economic-corporation | name: Myanmar Economic Corporation | code: MMR | sectors: BUS | example: The envoys praised the Myanmar Economic Corporation. => Myanmar Economic Corporation = MMR BUS
org.telenor-myanmar | name: Telenor Myanmar | code: MMR | sectors: BUS | example: Telenor Myanmar welcomed the decision. => Telenor Myanmar = MMR BUS
org.kbz-bank | name: KBZ Bank | code: MMR | sectors: BUS | example: The ministers blamed KBZ Bank. => KBZ Bank = MMR BUS
org.ptt-exploration-and-production | name: PTT Exploration and Production | code: THA | sectors: BUS | example: PTT Exploration and Production welcomed the decision. => PTT Exploration and Production = THA BUS
org.charoen-pokphand-group | name: Charoen Pokphand Group | names: Charoen Pokphand | code: THA | sectors: BUS | example: The Charoen Pokphand Group condemned the attack on Tuesday. => Charoen Pokphand Group = THA BUS
org.thai-airways | name: Thai Airways | code: THA | sectors: BUS | example: Thai Airways warned the rebels. => Thai Airways = THA BUS
org.vinfast | name: VinFast | code: VNM | sectors: BUS | example: The delegates thanked VinFast. => VinFast = VNM BUS
org.vingroup | name: Vingroup | code: VNM | sectors: BUS | example: The envoys praised Vingroup. => Vingroup = VNM BUS
org.petrovietnam | name: PetroVietnam | code: VNM | sectors: BUS | example: The delegates thanked PetroVietnam. => PetroVietnam = VNM BUS
org.vietnam-oil-and-gas-group | name: Vietnam Oil and Gas Group | code: VNM | sectors: BUS | example: The Vietnam Oil and Gas Group condemned the attack on Tuesday. => Vietnam Oil and Gas Group = VNM BUS
org.viettel | name: Viettel | code: VNM | sectors: BUS | example: Viettel warned the rebels. => Viettel = VNM BUS
org.vietnam-airlines | name: Vietnam Airlines | code: VNM | sectors: BUS | example: The delegates thanked Vietnam Airlines. => Vietnam Airlines = VNM BUS
org.vietnam-electricity | name: Vietnam Electricity | code: VNM | sectors: BUS | example: Vietnam Electricity condemned the attack on Tuesday. => Vietnam Electricity = VNM BUS
org.prince-group | name: Prince Group | code: KHM | sectors: BUS | example: The delegates thanked the Prince Group. => Prince Group = KHM BUS
org.huione-group | name: Huione Group | code: KHM | sectors: BUS | example: The Huione Group called for talks. => Huione Group = KHM BUS
org.garuda-indonesia | name: Garuda Indonesia | names: Garuda airline | code: IDN | sectors: BUS | example: Garuda Indonesia rejected the offer. => Garuda Indonesia = IDN BUS
org.lion-air | name: Lion Air | code: IDN | sectors: BUS | example: The mediators criticized Lion Air. => Lion Air = IDN BUS
org.goto-group | name: GoTo Group | code: IDN | sectors: BUS | example: The envoys praised the GoTo Group. => GoTo Group = IDN BUS
org.gojek | name: Gojek | code: IDN | sectors: BUS | example: The envoys praised Gojek. => Gojek = IDN BUS
org.antam | name: Antam | code: IDN | sectors: BUS | example: The ministers blamed Antam. => Antam = IDN BUS
org.freeport-indonesia | name: Freeport Indonesia | code: IDN | sectors: BUS | example: The ministers blamed Freeport Indonesia. => Freeport Indonesia = IDN BUS
org.pln | name: PLN | code: IDN | sectors: BUS | example: PLN warned the rebels. => PLN = IDN BUS
org.sinar-mas | name: Sinar Mas | code: IDN | sectors: BUS | example: The Sinar Mas rejected the offer. => Sinar Mas = IDN BUS
org.airasia | name: AirAsia | code: MYS | sectors: BUS | example: The ministers blamed AirAsia. => AirAsia = MYS BUS
org.malaysia-airlines | name: Malaysia Airlines | code: MYS | sectors: BUS | example: The envoys praised Malaysia Airlines. => Malaysia Airlines = MYS BUS
org.sime-darby | name: Sime Darby | code: MYS | sectors: BUS | example: The diplomats supported Sime Darby. => Sime Darby = MYS BUS
org.top-glove | name: Top Glove | code: MYS | sectors: BUS | example: The mediators criticized Top Glove. => Top Glove = MYS BUS
org.maybank | name: Maybank | code: MYS | sectors: BUS | example: Maybank rejected the offer. => Maybank = MYS BUS
org.cimb | name: CIMB | code: MYS | sectors: BUS | example: The ministers blamed CIMB. => CIMB = MYS BUS
org.singapore-airlines | name: Singapore Airlines | code: SGP | sectors: BUS | example: Singapore Airlines warned the rebels. => Singapore Airlines = SGP BUS
org.dbs-bank | name: DBS Bank | names: DBS | code: SGP | sectors: BUS | example: The delegates thanked DBS Bank. => DBS Bank = SGP BUS
org.grab-holdings | name: Grab Holdings | code: SGP | sectors: BUS | example: The Grab Holdings called for talks. => Grab Holdings = SGP BUS
org.keppel | name: Keppel | code: SGP | sectors: BUS | example: Keppel rejected the offer. => Keppel = SGP BUS
org.sembcorp | name: Sembcorp | code: SGP | sectors: BUS | example: Sembcorp warned the rebels. => Sembcorp = SGP BUS
org.shein | name: Shein | code: SGP | sectors: BUS | example: Shein welcomed the decision. => Shein = SGP BUS
org.ocbc | name: OCBC | code: SGP | sectors: BUS | example: OCBC rejected the offer. => OCBC = SGP BUS
org.wilmar-international | name: Wilmar International | code: SGP | sectors: BUS | example: Wilmar International warned the rebels. => Wilmar International = SGP BUS
org.san-miguel-corporation | name: San Miguel Corporation | code: PHL | sectors: BUS | example: The San Miguel Corporation welcomed the decision. => San Miguel Corporation = PHL BUS
org.philippine-airlines | name: Philippine Airlines | code: PHL | sectors: BUS | example: Philippine Airlines condemned the attack on Tuesday. => Philippine Airlines = PHL BUS
org.pldt | name: PLDT | code: PHL | sectors: BUS | example: The delegates thanked PLDT. => PLDT = PHL BUS
org.ayala-corporation | name: Ayala Corporation | code: PHL | sectors: BUS | example: The envoys praised the Ayala Corporation. => Ayala Corporation = PHL BUS
org.tencent | name: Tencent | code: CHN | sectors: BUS | example: The delegates thanked Tencent. => Tencent = CHN BUS
org.wechat | name: WeChat | code: CHN | sectors: BUS | example: The envoys praised WeChat. => WeChat = CHN BUS
org.baidu | name: Baidu | code: CHN | sectors: BUS | example: The mediators criticized Baidu. => Baidu = CHN BUS
org.jd-com | name: JD.com | code: CHN | sectors: BUS | example: The ministers blamed JD.com. => JD.com = CHN BUS
org.xiaomi | name: Xiaomi | code: CHN | sectors: BUS | example: Xiaomi welcomed the decision. => Xiaomi = CHN BUS
org.lenovo | name: Lenovo | code: CHN | sectors: BUS | example: The envoys praised Lenovo. => Lenovo = CHN BUS
org.zte | name: ZTE | code: CHN | sectors: BUS | example: The delegates thanked ZTE. => ZTE = CHN BUS
org.byd | name: BYD | code: CHN | sectors: BUS | example: BYD condemned the attack on Tuesday. => BYD = CHN BUS
org.geely | name: Geely | code: CHN | sectors: BUS | example: The delegates thanked Geely. => Geely = CHN BUS
org.saic-motor | name: SAIC Motor | code: CHN | sectors: BUS | example: SAIC Motor warned the rebels. => SAIC Motor = CHN BUS
org.didi-chuxing | name: Didi Chuxing | names: Didi Global | code: CHN | sectors: BUS | example: The ministers blamed Didi Chuxing. => Didi Chuxing = CHN BUS
org.dji | name: DJI | code: CHN | sectors: BUS | example: The delegates thanked DJI. => DJI = CHN BUS
org.hikvision | name: Hikvision | code: CHN | sectors: BUS | example: The diplomats supported Hikvision. => Hikvision = CHN BUS
org.dahua-technology | name: Dahua Technology | code: CHN | sectors: BUS | example: The diplomats supported Dahua Technology. => Dahua Technology = CHN BUS
org.sensetime | name: SenseTime | code: CHN | sectors: BUS | example: SenseTime warned the rebels. => SenseTime = CHN BUS
org.megvii | name: Megvii | code: CHN | sectors: BUS | example: Megvii condemned the attack on Tuesday. => Megvii = CHN BUS
org.evergrande | name: Evergrande | names: China Evergrande | code: CHN | sectors: BUS | example: Evergrande called for talks. => Evergrande = CHN BUS
org.country-garden | name: Country Garden | code: CHN | sectors: BUS | example: Country Garden warned the rebels. => Country Garden = CHN BUS
org.vanke | name: Vanke | names: China Vanke | code: CHN | sectors: BUS | example: The ministers blamed Vanke. => Vanke = CHN BUS
org.ant-group | name: Ant Group | names: Ant Financial | code: CHN | sectors: BUS | example: The Ant Group warned the rebels. => Ant Group = CHN BUS
org.bank-of-communications | name: Bank of Communications | code: CHN | sectors: BUS | example: The diplomats supported the Bank of Communications. => Bank of Communications = CHN BUS
org.citic-group | name: CITIC Group | names: CITIC | code: CHN | sectors: BUS | example: The mediators criticized the CITIC Group. => CITIC Group = CHN BUS
org.hna-group | name: HNA Group | code: CHN | sectors: BUS | example: The HNA Group welcomed the decision. => HNA Group = CHN BUS
org.anbang | name: Anbang | names: Anbang Insurance | code: CHN | sectors: BUS | example: The delegates thanked Anbang. => Anbang = CHN BUS
org.dalian-wanda | name: Dalian Wanda | names: Wanda Group | code: CHN | sectors: BUS | example: Dalian Wanda warned the rebels. => Dalian Wanda = CHN BUS
org.fosun | name: Fosun | code: CHN | sectors: BUS | example: Fosun welcomed the decision. => Fosun = CHN BUS
org.china-eastern | name: China Eastern | names: China Eastern Airlines | code: CHN | sectors: BUS | example: China Eastern welcomed the decision. => China Eastern = CHN BUS
org.china-southern-airlines | name: China Southern Airlines | code: CHN | sectors: BUS | example: China Southern Airlines condemned the attack on Tuesday. => China Southern Airlines = CHN BUS
org.air-china | name: Air China | code: CHN | sectors: BUS | example: Air China rejected the offer. => Air China = CHN BUS
org.avic | name: AVIC | code: CHN | sectors: BUS | example: The mediators criticized AVIC. => AVIC = CHN BUS
org.aviation-industry-corporation-of-china | name: Aviation Industry Corporation of China | code: CHN | sectors: BUS | example: The Aviation Industry Corporation of China welcomed the decision. => Aviation Industry Corporation of China = CHN BUS
org.great-wall-motor | name: Great Wall Motor | code: CHN | sectors: BUS | example: The diplomats supported Great Wall Motor. => Great Wall Motor = CHN BUS
org.chery | name: Chery | names: Chery Automobile | code: CHN | sectors: BUS | example: The envoys praised Chery. => Chery = CHN BUS
org.catl | name: CATL | code: CHN | sectors: BUS | example: CATL rejected the offer. => CATL = CHN BUS
org.contemporary-amperex-technology | name: Contemporary Amperex Technology | code: CHN | sectors: BUS | example: Contemporary Amperex Technology rejected the offer. => Contemporary Amperex Technology = CHN BUS
org.sinovac | name: Sinovac | code: CHN | sectors: BUS | example: The diplomats supported Sinovac. => Sinovac = CHN BUS
org.sinopharm | name: Sinopharm | code: CHN | sectors: BUS | example: Sinopharm called for talks. => Sinopharm = CHN BUS
org.cansino | name: CanSino | code: CHN | sectors: BUS | example: CanSino warned the rebels. => CanSino = CHN BUS
org.china-communications-construction-company | name: China Communications Construction Company | code: CHN | sectors: BUS | example: The China Communications Construction Company condemned the attack on Tuesday. => China Communications Construction Company = CHN BUS
org.china-harbour-engineering-company | name: China Harbour Engineering Company | code: CHN | sectors: BUS | example: The mediators criticized the China Harbour Engineering Company. => China Harbour Engineering Company = CHN BUS
org.sinohydro | name: Sinohydro | code: CHN | sectors: BUS | example: Sinohydro condemned the attack on Tuesday. => Sinohydro = CHN BUS
org.powerchina | name: PowerChina | code: CHN | sectors: BUS | example: PowerChina welcomed the decision. => PowerChina = CHN BUS
org.china-three-gorges-corporation | name: China Three Gorges Corporation | code: CHN | sectors: BUS | example: The ministers blamed the China Three Gorges Corporation. => China Three Gorges Corporation = CHN BUS
org.china-merchants-group | name: China Merchants Group | names: China Merchants Port | code: CHN | sectors: BUS | example: The China Merchants Group warned the rebels. => China Merchants Group = CHN BUS
org.deepseek | name: DeepSeek | code: CHN | sectors: BUS | example: DeepSeek welcomed the decision. => DeepSeek = CHN BUS
org.moonshot-ai | name: Moonshot AI | code: CHN | sectors: BUS | example: Moonshot AI condemned the attack on Tuesday. => Moonshot AI = CHN BUS
org.zhipu-ai | name: Zhipu AI | code: CHN | sectors: BUS | example: Zhipu AI called for talks. => Zhipu AI = CHN BUS
org.ymtc | name: YMTC | code: CHN | sectors: BUS | example: YMTC called for talks. => YMTC = CHN BUS
org.yangtze-memory-technologies | name: Yangtze Memory Technologies | code: CHN | sectors: BUS | example: The delegates thanked the Yangtze Memory Technologies. => Yangtze Memory Technologies = CHN BUS
org.pinduoduo | name: Pinduoduo | code: CHN | sectors: BUS | example: The diplomats supported Pinduoduo. => Pinduoduo = CHN BUS
org.sinochem | name: Sinochem | code: CHN | sectors: BUS | example: The mediators criticized Sinochem. => Sinochem = CHN BUS
org.chemchina | name: ChemChina | code: CHN | sectors: BUS | example: ChemChina called for talks. => ChemChina = CHN BUS
org.china-minmetals | name: China Minmetals | code: CHN | sectors: BUS | example: The diplomats supported the China Minmetals. => China Minmetals = CHN BUS
org.cmoc | name: CMOC | code: CHN | sectors: BUS | example: The delegates thanked CMOC. => CMOC = CHN BUS
org.china-molybdenum | name: China Molybdenum | code: CHN | sectors: BUS | example: The delegates thanked China Molybdenum. => China Molybdenum = CHN BUS
org.zijin-mining | name: Zijin Mining | names: Zijin | code: CHN | sectors: BUS | example: The diplomats supported Zijin Mining. => Zijin Mining = CHN BUS
org.tianqi-lithium | name: Tianqi Lithium | code: CHN | sectors: BUS | example: Tianqi Lithium condemned the attack on Tuesday. => Tianqi Lithium = CHN BUS
org.ganfeng-lithium | name: Ganfeng Lithium | code: CHN | sectors: BUS | example: The mediators criticized Ganfeng Lithium. => Ganfeng Lithium = CHN BUS
org.chinalco | name: Chinalco | code: CHN | sectors: BUS | example: The diplomats supported Chinalco. => Chinalco = CHN BUS
org.baosteel | name: Baosteel | code: CHN | sectors: BUS | example: Baosteel warned the rebels. => Baosteel = CHN BUS
org.baowu | name: Baowu | names: China Baowu | code: CHN | sectors: BUS | example: The delegates thanked Baowu. => Baowu = CHN BUS
org.sany-heavy-industry | name: Sany Heavy Industry | code: CHN | sectors: BUS | example: The envoys praised Sany Heavy Industry. => Sany Heavy Industry = CHN BUS
org.luckin-coffee | name: Luckin Coffee | code: CHN | sectors: BUS | example: Luckin Coffee condemned the attack on Tuesday. => Luckin Coffee = CHN BUS
org.nuctech | name: Nuctech | code: CHN | sectors: BUS | example: The ministers blamed Nuctech. => Nuctech = CHN BUS
org.bgi-genomics | name: BGI Genomics | names: BGI Group | code: CHN | sectors: BUS | example: The BGI Genomics called for talks. => BGI Genomics = CHN BUS
org.unitree | name: Unitree | code: CHN | sectors: BUS | example: Unitree rejected the offer. => Unitree = CHN BUS
org.china-state-construction-engineering-corporation | name: China State Construction Engineering Corporation | code: CHN | sectors: BUS | example: The China State Construction Engineering Corporation welcomed the decision. => China State Construction Engineering Corporation = CHN BUS
org.china-state-shipbuilding-corporation | name: China State Shipbuilding Corporation | code: CHN | sectors: BUS | example: The China State Shipbuilding Corporation rejected the offer. => China State Shipbuilding Corporation = CHN BUS
org.china-general-nuclear-power | name: China General Nuclear Power | code: CHN | sectors: BUS | example: China General Nuclear Power welcomed the decision. => China General Nuclear Power = CHN BUS
org.china-national-nuclear-corporation | name: China National Nuclear Corporation | code: CHN | sectors: BUS | example: The mediators criticized the China National Nuclear Corporation. => China National Nuclear Corporation = CHN BUS
org.ck-hutchison | name: CK Hutchison | names: CK Hutchison Holdings, Hutchison Ports | code: HKG | sectors: BUS | example: CK Hutchison welcomed the decision. => CK Hutchison = HKG BUS
org.hutchison-whampoa | name: Hutchison Whampoa | code: HKG | sectors: BUS | example: The delegates thanked Hutchison Whampoa. => Hutchison Whampoa = HKG BUS
org.cathay-pacific | name: Cathay Pacific | code: HKG | sectors: BUS | example: Cathay Pacific called for talks. => Cathay Pacific = HKG BUS
org.hong-kong-exchanges-and-clearing | name: Hong Kong Exchanges and Clearing | names: Hong Kong Stock Exchange | code: HKG | sectors: BUS | example: Hong Kong Exchanges and Clearing welcomed the decision. => Hong Kong Exchanges and Clearing = HKG BUS
org.li-fung | name: Li & Fung | code: HKG | sectors: BUS | example: Li & Fung called for talks. => Li & Fung = HKG BUS
org.jardine-matheson | name: Jardine Matheson | code: HKG | sectors: BUS | example: Jardine Matheson rejected the offer. => Jardine Matheson = HKG BUS
org.swire-pacific | name: Swire Pacific | code: HKG | sectors: BUS | example: Swire Pacific called for talks. => Swire Pacific = HKG BUS
org.mtr-corporation | name: MTR Corporation | code: HKG | sectors: BUS | example: The MTR Corporation condemned the attack on Tuesday. => MTR Corporation = HKG BUS
org.tsmc | name: TSMC | names: Taiwan Semiconductor Manufacturing Company, Taiwan Semiconductor Manufacturing Co | code: TWN | sectors: BUS | example: The ministers blamed TSMC. => TSMC = TWN BUS
org.foxconn | name: Foxconn | code: TWN | sectors: BUS | example: Foxconn welcomed the decision. => Foxconn = TWN BUS
org.hon-hai | name: Hon Hai | code: TWN | sectors: BUS | example: Hon Hai called for talks. => Hon Hai = TWN BUS
org.mediatek | name: MediaTek | code: TWN | sectors: BUS | example: MediaTek welcomed the decision. => MediaTek = TWN BUS
org.united-microelectronics-corporation | name: United Microelectronics Corporation | code: TWN | sectors: BUS | example: The United Microelectronics Corporation condemned the attack on Tuesday. => United Microelectronics Corporation = TWN BUS
org.acer | name: Acer | code: TWN | sectors: BUS | example: Acer warned the rebels. => Acer = TWN BUS
org.asus | name: Asus | code: TWN | sectors: BUS | example: The mediators criticized Asus. => Asus = TWN BUS
org.evergreen-marine | name: Evergreen Marine | code: TWN | sectors: BUS | example: Evergreen Marine condemned the attack on Tuesday. => Evergreen Marine = TWN BUS
org.china-airlines | name: China Airlines | code: TWN | sectors: BUS | example: China Airlines condemned the attack on Tuesday. => China Airlines = TWN BUS
org.gold-apollo | name: Gold Apollo | code: TWN | sectors: BUS | example: The envoys praised Gold Apollo. => Gold Apollo = TWN BUS
org.samsung-electronics | name: Samsung Electronics | code: KOR | sectors: BUS | example: The delegates thanked the Samsung Electronics. => Samsung Electronics = KOR BUS
org.sk-hynix | name: SK Hynix | names: SK hynix | code: KOR | sectors: BUS | example: SK Hynix welcomed the decision. => SK Hynix = KOR BUS
org.sk-group | name: SK Group | code: KOR | sectors: BUS | example: The SK Group condemned the attack on Tuesday. => SK Group = KOR BUS
org.ssangyong | name: SsangYong Motor | names: SsangYong, Ssangyong, Ssangyong Motor, KG Mobility | code: KOR | sectors: BUS | example: The union warned SsangYong Motor. => SsangYong Motor = KOR BUS
org.hyundai | name: Hyundai | names: Hyundai Motor, Hyundai Motor Group | code: KOR | sectors: BUS | example: Hyundai welcomed the decision. => Hyundai = KOR BUS
org.kia-motors | name: Kia Motors | names: Kia Corporation | code: KOR | sectors: BUS | example: The Kia Motors warned the rebels. => Kia Motors = KOR BUS
org.lg-electronics | name: LG Electronics | code: KOR | sectors: BUS | example: The LG Electronics condemned the attack on Tuesday. => LG Electronics = KOR BUS
org.lg-energy-solution | name: LG Energy Solution | code: KOR | sectors: BUS | example: The envoys praised LG Energy Solution. => LG Energy Solution = KOR BUS
org.posco | name: POSCO | names: Posco | code: KOR | sectors: BUS | example: The diplomats supported POSCO. => POSCO = KOR BUS
org.lotte-group | name: Lotte Group | code: KOR | sectors: BUS | example: The Lotte Group rejected the offer. => Lotte Group = KOR BUS
org.hanwha | name: Hanwha | names: Hanwha Aerospace, Hanwha Ocean | code: KOR | sectors: BUS | example: The mediators criticized Hanwha. => Hanwha = KOR BUS
org.korean-air | name: Korean Air | code: KOR | sectors: BUS | example: The mediators criticized Korean Air. => Korean Air = KOR BUS
org.asiana-airlines | name: Asiana Airlines | names: Asiana | code: KOR | sectors: BUS | example: The envoys praised Asiana Airlines. => Asiana Airlines = KOR BUS
org.kepco | name: KEPCO | code: KOR | sectors: BUS | example: The ministers blamed KEPCO. => KEPCO = KOR BUS
org.korea-electric-power-corporation | name: Korea Electric Power Corporation | code: KOR | sectors: BUS | example: The Korea Electric Power Corporation welcomed the decision. => Korea Electric Power Corporation = KOR BUS
org.korea-hydro-nuclear-power | name: Korea Hydro & Nuclear Power | code: KOR | sectors: BUS | example: The diplomats supported Korea Hydro & Nuclear Power. => Korea Hydro & Nuclear Power = KOR BUS
org.hd-hyundai-heavy-industries | name: HD Hyundai Heavy Industries | names: Hyundai Heavy Industries | code: KOR | sectors: BUS | example: The delegates thanked the HD Hyundai Heavy Industries. => HD Hyundai Heavy Industries = KOR BUS
org.daewoo | name: Daewoo | names: Daewoo Shipbuilding | code: KOR | sectors: BUS | example: The ministers blamed Daewoo. => Daewoo = KOR BUS
org.naver | name: Naver | code: KOR | sectors: BUS | example: The envoys praised Naver. => Naver = KOR BUS
org.kakao | name: Kakao | code: KOR | sectors: BUS | example: The mediators criticized Kakao. => Kakao = KOR BUS
org.coupang | name: Coupang | code: KOR | sectors: BUS | example: The envoys praised Coupang. => Coupang = KOR BUS
org.hybe | name: HYBE | code: KOR | sectors: BUS | example: HYBE called for talks. => HYBE = KOR BUS
org.korea-aerospace-industries | name: Korea Aerospace Industries | code: KOR | sectors: BUS | example: The mediators criticized the Korea Aerospace Industries. => Korea Aerospace Industries = KOR BUS
org.hyundai-rotem | name: Hyundai Rotem | code: KOR | sectors: BUS | example: The envoys praised Hyundai Rotem. => Hyundai Rotem = KOR BUS
org.hanjin-shipping | name: Hanjin Shipping | code: KOR | sectors: BUS | example: Hanjin Shipping rejected the offer. => Hanjin Shipping = KOR BUS
org.jeju-air | name: Jeju Air | code: KOR | sectors: BUS | example: Jeju Air warned the rebels. => Jeju Air = KOR BUS
org.sony | name: Sony | code: JPN | sectors: BUS | example: The mediators criticized Sony. => Sony = JPN BUS
org.nissan | name: Nissan | code: JPN | sectors: BUS | example: The delegates thanked Nissan. => Nissan = JPN BUS
org.honda-motor | name: Honda Motor | code: JPN | sectors: BUS | example: Honda Motor condemned the attack on Tuesday. => Honda Motor = JPN BUS
org.mitsubishi | name: Mitsubishi | names: Mitsubishi Corporation, Mitsubishi Heavy Industries | code: JPN | sectors: BUS | example: Mitsubishi condemned the attack on Tuesday. => Mitsubishi = JPN BUS
org.mitsui | name: Mitsui | code: JPN | sectors: BUS | example: Mitsui rejected the offer. => Mitsui = JPN BUS
org.softbank | name: SoftBank | names: Softbank | code: JPN | sectors: BUS | example: The mediators criticized SoftBank. => SoftBank = JPN BUS
org.hitachi | name: Hitachi | code: JPN | sectors: BUS | example: The delegates thanked Hitachi. => Hitachi = JPN BUS
org.toshiba | name: Toshiba | code: JPN | sectors: BUS | example: Toshiba welcomed the decision. => Toshiba = JPN BUS
org.panasonic | name: Panasonic | code: JPN | sectors: BUS | example: The envoys praised Panasonic. => Panasonic = JPN BUS
org.nintendo | name: Nintendo | code: JPN | sectors: BUS | example: The delegates thanked Nintendo. => Nintendo = JPN BUS
org.fujitsu | name: Fujitsu | code: JPN | sectors: BUS | example: Fujitsu called for talks. => Fujitsu = JPN BUS
org.nec-corporation | name: NEC Corporation | code: JPN | sectors: BUS | example: The NEC Corporation warned the rebels. => NEC Corporation = JPN BUS
org.nippon-steel | name: Nippon Steel | code: JPN | sectors: BUS | example: Nippon Steel called for talks. => Nippon Steel = JPN BUS
org.tokyo-electric-power | name: Tokyo Electric Power | code: JPN | sectors: BUS | example: The diplomats supported Tokyo Electric Power. => Tokyo Electric Power = JPN BUS
org.tepco | name: TEPCO | names: Tepco | code: JPN | sectors: BUS | example: TEPCO warned the rebels. => TEPCO = JPN BUS
org.japan-airlines | name: Japan Airlines | code: JPN | sectors: BUS | example: Japan Airlines called for talks. => Japan Airlines = JPN BUS
org.all-nippon-airways | name: All Nippon Airways | code: JPN | sectors: BUS | example: All Nippon Airways rejected the offer. => All Nippon Airways = JPN BUS
org.kawasaki-heavy-industries | name: Kawasaki Heavy Industries | code: JPN | sectors: BUS | example: The diplomats supported the Kawasaki Heavy Industries. => Kawasaki Heavy Industries = JPN BUS
org.mazda | name: Mazda | code: JPN | sectors: BUS | example: Mazda warned the rebels. => Mazda = JPN BUS
org.subaru | name: Subaru | code: JPN | sectors: BUS | example: The ministers blamed Subaru. => Subaru = JPN BUS
org.nomura-holdings | name: Nomura Holdings | code: JPN | sectors: BUS | example: The mediators criticized the Nomura Holdings. => Nomura Holdings = JPN BUS
org.mizuho | name: Mizuho | code: JPN | sectors: BUS | example: Mizuho rejected the offer. => Mizuho = JPN BUS
org.marubeni | name: Marubeni | code: JPN | sectors: BUS | example: Marubeni rejected the offer. => Marubeni = JPN BUS
org.itochu | name: Itochu | code: JPN | sectors: BUS | example: Itochu called for talks. => Itochu = JPN BUS
org.sumitomo | name: Sumitomo | code: JPN | sectors: BUS | example: Sumitomo welcomed the decision. => Sumitomo = JPN BUS
org.fast-retailing | name: Fast Retailing | code: JPN | sectors: BUS | example: Fast Retailing condemned the attack on Tuesday. => Fast Retailing = JPN BUS
org.uniqlo | name: Uniqlo | code: JPN | sectors: BUS | example: The diplomats supported Uniqlo. => Uniqlo = JPN BUS
org.jera | name: JERA | code: JPN | sectors: BUS | example: The delegates thanked JERA. => JERA = JPN BUS
org.inpex | name: Inpex | names: INPEX | code: JPN | sectors: BUS | example: The ministers blamed Inpex. => Inpex = JPN BUS
org.renesas | name: Renesas | code: JPN | sectors: BUS | example: The delegates thanked Renesas. => Renesas = JPN BUS
org.tokyo-stock-exchange | name: Tokyo Stock Exchange | code: JPN | sectors: BUS | example: The Tokyo Stock Exchange warned the rebels. => Tokyo Stock Exchange = JPN BUS
org.chisso | name: Chisso | code: JPN | sectors: BUS | example: The delegates thanked Chisso. => Chisso = JPN BUS
org.kioxia | name: Kioxia | code: JPN | sectors: BUS | example: The diplomats supported Kioxia. => Kioxia = JPN BUS
org.sumitomo-mitsui | name: Sumitomo Mitsui | code: JPN | sectors: BUS | example: Sumitomo Mitsui called for talks. => Sumitomo Mitsui = JPN BUS
org.keidanren | name: Keidanren | code: JPN | sectors: BUS | example: Keidanren called for talks. => Keidanren = JPN BUS
org.bhp | name: BHP | names: BHP Billiton, BHP Group | code: AUS | sectors: BUS | example: The delegates thanked BHP. => BHP = AUS BUS
org.woodside | name: Woodside | names: Woodside Energy | code: AUS | sectors: BUS | example: Woodside called for talks. => Woodside = AUS BUS
org.fortescue | name: Fortescue | names: Fortescue Metals | code: AUS | sectors: BUS | example: Fortescue rejected the offer. => Fortescue = AUS BUS
org.qantas | name: Qantas | code: AUS | sectors: BUS | example: Qantas welcomed the decision. => Qantas = AUS BUS
org.telstra | name: Telstra | code: AUS | sectors: BUS | example: The diplomats supported Telstra. => Telstra = AUS BUS
org.commonwealth-bank-of-australia | name: Commonwealth Bank of Australia | code: AUS | sectors: BUS | example: The Commonwealth Bank of Australia warned the rebels. => Commonwealth Bank of Australia = AUS BUS
org.westpac | name: Westpac | code: AUS | sectors: BUS | example: Westpac called for talks. => Westpac = AUS BUS
org.macquarie-group | name: Macquarie Group | code: AUS | sectors: BUS | example: The Macquarie Group warned the rebels. => Macquarie Group = AUS BUS
org.lynas | name: Lynas | names: Lynas Rare Earths | code: AUS | sectors: BUS | example: The ministers blamed Lynas. => Lynas = AUS BUS
org.optus | name: Optus | code: AUS | sectors: BUS | example: Optus warned the rebels. => Optus = AUS BUS
org.austal | name: Austal | code: AUS | sectors: BUS | example: Austal condemned the attack on Tuesday. => Austal = AUS BUS
org.australian-wheat-board | name: Australian Wheat Board | code: AUS | sectors: BUS | example: The Australian Wheat Board condemned the attack on Tuesday. => Australian Wheat Board = AUS BUS
org.news-corp | name: News Corp | names: News Corp Australia | code: AUS | sectors: BUS | example: News Corp welcomed the decision. => News Corp = AUS BUS
org.james-hardie | name: James Hardie | code: AUS | sectors: BUS | example: James Hardie condemned the attack on Tuesday. => James Hardie = AUS BUS
org.pwc-australia | name: PwC Australia | code: AUS | sectors: BUS | example: PwC Australia warned the rebels. => PwC Australia = AUS BUS
org.fonterra | name: Fonterra | code: NZL | sectors: BUS | example: Fonterra warned the rebels. => Fonterra = NZL BUS
org.air-new-zealand | name: Air New Zealand | code: NZL | sectors: BUS | example: Air New Zealand called for talks. => Air New Zealand = NZL BUS
org.barrick-gold | name: Barrick Gold | names: Barrick | code: CAN | sectors: BUS | example: The ministers blamed Barrick Gold. => Barrick Gold = CAN BUS
org.bombardier | name: Bombardier | code: CAN | sectors: BUS | example: Bombardier condemned the attack on Tuesday. => Bombardier = CAN BUS
org.snc-lavalin | name: SNC-Lavalin | code: CAN | sectors: BUS | example: SNC-Lavalin welcomed the decision. => SNC-Lavalin = CAN BUS
org.royal-bank-of-canada | name: Royal Bank of Canada | code: CAN | sectors: BUS | example: The diplomats supported the Royal Bank of Canada. => Royal Bank of Canada = CAN BUS
org.scotiabank | name: Scotiabank | code: CAN | sectors: BUS | example: The mediators criticized Scotiabank. => Scotiabank = CAN BUS
org.tc-energy | name: TC Energy | code: CAN | sectors: BUS | example: The diplomats supported TC Energy. => TC Energy = CAN BUS
org.transcanada | name: TransCanada | code: CAN | sectors: BUS | example: TransCanada welcomed the decision. => TransCanada = CAN BUS
org.enbridge | name: Enbridge | code: CAN | sectors: BUS | example: The envoys praised Enbridge. => Enbridge = CAN BUS
org.blackberry | name: BlackBerry | code: CAN | sectors: BUS | example: BlackBerry welcomed the decision. => BlackBerry = CAN BUS
org.nortel | name: Nortel | code: CAN | sectors: BUS | example: The mediators criticized Nortel. => Nortel = CAN BUS
org.air-canada | name: Air Canada | code: CAN | sectors: BUS | example: Air Canada warned the rebels. => Air Canada = CAN BUS
org.teck-resources | name: Teck Resources | code: CAN | sectors: BUS | example: The envoys praised the Teck Resources. => Teck Resources = CAN BUS
org.cameco | name: Cameco | code: CAN | sectors: BUS | example: Cameco condemned the attack on Tuesday. => Cameco = CAN BUS
org.first-quantum | name: First Quantum | names: First Quantum Minerals | code: CAN | sectors: BUS | example: First Quantum called for talks. => First Quantum = CAN BUS
org.b2gold | name: B2Gold | code: CAN | sectors: BUS | example: The envoys praised B2Gold. => B2Gold = CAN BUS
org.suncor | name: Suncor | names: Suncor Energy | code: CAN | sectors: BUS | example: Suncor called for talks. => Suncor = CAN BUS
org.canadian-national-railway | name: Canadian National Railway | code: CAN | sectors: BUS | example: Canadian National Railway rejected the offer. => Canadian National Railway = CAN BUS
org.magna-international | name: Magna International | code: CAN | sectors: BUS | example: Magna International welcomed the decision. => Magna International = CAN BUS
org.nutrien | name: Nutrien | code: CAN | sectors: BUS | example: Nutrien condemned the attack on Tuesday. => Nutrien = CAN BUS
org.alamos-gold | name: Alamos Gold | code: CAN | sectors: BUS | example: The diplomats supported Alamos Gold. => Alamos Gold = CAN BUS
org.telesat | name: Telesat | code: CAN | sectors: BUS | example: Telesat welcomed the decision. => Telesat = CAN BUS
org.shopify | name: Shopify | code: CAN | sectors: BUS | example: The ministers blamed Shopify. => Shopify = CAN BUS
org.america-movil | name: América Móvil | names: America Movil | code: MEX | sectors: BUS | example: The mediators criticized América Móvil. => América Móvil = MEX BUS
org.cemex | name: Cemex | names: CEMEX | code: MEX | sectors: BUS | example: Cemex welcomed the decision. => Cemex = MEX BUS
org.bimbo-bakery-group | name: Bimbo bakery group | names: Grupo Bimbo | code: MEX | sectors: BUS | example: The Bimbo bakery group rejected the offer. => Bimbo bakery group = MEX BUS
org.grupo-mexico | name: Grupo México | names: Grupo Mexico | code: MEX | sectors: BUS | example: Grupo México called for talks. => Grupo México = MEX BUS
org.aeromexico | name: Aeroméxico | names: Aeromexico | code: MEX | sectors: BUS | example: The mediators criticized Aeroméxico. => Aeroméxico = MEX BUS
org.latam-airlines | name: LATAM Airlines | code: CHL | sectors: BUS | example: LATAM Airlines condemned the attack on Tuesday. => LATAM Airlines = CHL BUS
org.antofagasta-minerals | name: Antofagasta Minerals | code: CHL | sectors: BUS | example: The Antofagasta Minerals rejected the offer. => Antofagasta Minerals = CHL BUS
org.aerolineas-argentinas | name: Aerolíneas Argentinas | names: Aerolineas Argentinas | code: ARG | sectors: BUS | example: The delegates thanked the Aerolíneas Argentinas. => Aerolíneas Argentinas = ARG BUS
org.mercado-libre | name: Mercado Libre | names: MercadoLibre | code: ARG | sectors: BUS | example: Mercado Libre called for talks. => Mercado Libre = ARG BUS
org.embraer | name: Embraer | code: BRA | sectors: BUS | example: The mediators criticized Embraer. => Embraer = BRA BUS
org.odebrecht | name: Odebrecht | code: BRA | sectors: BUS | example: Odebrecht called for talks. => Odebrecht = BRA BUS
org.novonor | name: Novonor | code: BRA | sectors: BUS | example: The diplomats supported Novonor. => Novonor = BRA BUS
org.jbs | name: JBS | code: BRA | sectors: BUS | example: The ministers blamed JBS. => JBS = BRA BUS
org.eletrobras | name: Eletrobras | code: BRA | sectors: BUS | example: Eletrobras rejected the offer. => Eletrobras = BRA BUS
org.gerdau | name: Gerdau | code: BRA | sectors: BUS | example: Gerdau called for talks. => Gerdau = BRA BUS
org.braskem | name: Braskem | code: BRA | sectors: BUS | example: The delegates thanked Braskem. => Braskem = BRA BUS
org.itau-unibanco | name: Itaú Unibanco | names: Itau Unibanco | code: BRA | sectors: BUS | example: Itaú Unibanco condemned the attack on Tuesday. => Itaú Unibanco = BRA BUS
org.vale-sa | name: Vale SA | code: BRA | sectors: BUS | example: The diplomats supported Vale SA. => Vale SA = BRA BUS
org.samarco | name: Samarco | code: BRA | sectors: BUS | example: Samarco condemned the attack on Tuesday. => Samarco = BRA BUS
org.marfrig | name: Marfrig | code: BRA | sectors: BUS | example: The diplomats supported Marfrig. => Marfrig = BRA BUS
org.camargo-correa | name: Camargo Correa | code: BRA | sectors: BUS | example: The diplomats supported Camargo Correa. => Camargo Correa = BRA BUS
org.ambev | name: Ambev | code: BRA | sectors: BUS | example: The delegates thanked Ambev. => Ambev = BRA BUS
org.banco-do-brasil | name: Banco do Brasil | code: BRA | sectors: BUS | example: The ministers blamed Banco do Brasil. => Banco do Brasil = BRA BUS
org.caixa-economica-federal | name: Caixa Econômica Federal | code: BRA | sectors: BUS | example: The mediators criticized Caixa Econômica Federal. => Caixa Econômica Federal = BRA BUS
org.avianca | name: Avianca | code: COL | sectors: BUS | example: The ministers blamed Avianca. => Avianca = COL BUS
org.cerrejon | name: Cerrejón | names: Cerrejon | code: COL | sectors: BUS | example: The diplomats supported Cerrejón. => Cerrejón = COL BUS
org.bancolombia | name: Bancolombia | code: COL | sectors: BUS | example: The ministers blamed Bancolombia. => Bancolombia = COL BUS
org.drummond-company | name: Drummond Company | code: COL | sectors: BUS | example: The Drummond Company condemned the attack on Tuesday. => Drummond Company = COL BUS
org.las-bambas-mine | name: Las Bambas mine | code: PER | sectors: BUS | example: The ministers blamed Las Bambas mine. => Las Bambas mine = PER BUS
org.citgo | name: Citgo | names: CITGO | code: VEN | sectors: BUS | example: Citgo condemned the attack on Tuesday. => Citgo = VEN BUS
org.minera-panama | name: Minera Panamá | code: PAN | sectors: BUS | example: The envoys praised Minera Panamá. => Minera Panamá = PAN BUS
org.mossack-fonseca | name: Mossack Fonseca | code: PAN | sectors: BUS | example: The envoys praised Mossack Fonseca. => Mossack Fonseca = PAN BUS
org.copa-airlines | name: Copa Airlines | code: PAN | sectors: BUS | example: The diplomats supported Copa Airlines. => Copa Airlines = PAN BUS
org.omai-gold-mines | name: Omai Gold Mines | code: GUY | sectors: BUS | example: The Omai Gold Mines rejected the offer. => Omai Gold Mines = GUY BUS
org.porgera-joint-venture | name: Porgera Joint Venture | code: PNG | sectors: BUS | example: The envoys praised Porgera Joint Venture. => Porgera Joint Venture = PNG BUS
org.bougainville-copper | name: Bougainville Copper | code: PNG | sectors: BUS | example: Bougainville Copper welcomed the decision. => Bougainville Copper = PNG BUS
org.ok-tedi-mining | name: Ok Tedi Mining | code: PNG | sectors: BUS | example: Ok Tedi Mining called for talks. => Ok Tedi Mining = PNG BUS
org.societe-le-nickel | name: Société Le Nickel | code: FRA | sectors: BUS | example: The mediators criticized Société Le Nickel. => Société Le Nickel = FRA BUS
org.cyprus-airways | name: Cyprus Airways | code: CYP | sectors: BUS | example: Cyprus Airways welcomed the decision. => Cyprus Airways = CYP BUS
org.stellantis | name: Stellantis | code: MNC | sectors: BUS | example: The ministers blamed Stellantis. => Stellantis = MNC BUS
org.philip-morris-international | name: Philip Morris International | code: MNC | sectors: BUS | example: The mediators criticized Philip Morris International. => Philip Morris International = MNC BUS
org.nestle-waters | name: Nestle Waters | code: MNC | sectors: BUS | example: The Nestle Waters warned the rebels. => Nestle Waters = MNC BUS
org.accenture | name: Accenture | code: MNC | sectors: BUS | example: The mediators criticized Accenture. => Accenture = MNC BUS
org.ernst-young | name: Ernst & Young | code: MNC | sectors: BUS | example: The diplomats supported Ernst & Young. => Ernst & Young = MNC BUS
org.kpmg | name: KPMG | code: MNC | sectors: BUS | example: KPMG called for talks. => KPMG = MNC BUS
org.pricewaterhousecoopers | name: PricewaterhouseCoopers | code: MNC | sectors: BUS | example: The mediators criticized PricewaterhouseCoopers. => PricewaterhouseCoopers = MNC BUS
org.pwc | name: PwC | code: MNC | sectors: BUS | example: The delegates thanked PwC. => PwC = MNC BUS
org.carnival-corporation | name: Carnival Corporation | code: MNC | sectors: BUS | example: The ministers blamed the Carnival Corporation. => Carnival Corporation = MNC BUS
org.msc-mediterranean-shipping-company | name: MSC Mediterranean Shipping Company | names: Mediterranean Shipping Company | code: MNC | sectors: BUS | example: The MSC Mediterranean Shipping Company condemned the attack on Tuesday. => MSC Mediterranean Shipping Company = MNC BUS
org.binance | name: Binance | code: MNC | sectors: BUS | example: The diplomats supported Binance. => Binance = MNC BUS
org.okx | name: OKX | code: MNC | sectors: BUS | example: The ministers blamed OKX. => OKX = MNC BUS

# Universities, academies and think tanks.
org.university-of-california | name: University of California | code: USA | sectors: EDU | example: The delegates thanked the University of California. => University of California = USA EDU
org.uc-berkeley | name: UC Berkeley | code: USA | sectors: EDU | example: UC Berkeley called for talks. => UC Berkeley = USA EDU
org.ucla | name: UCLA | code: USA | sectors: EDU | example: The delegates thanked UCLA. => UCLA = USA EDU
org.georgetown-university | name: Georgetown University | code: USA | sectors: EDU | example: The mediators criticized Georgetown University. => Georgetown University = USA EDU
org.george-washington-university | name: George Washington University | code: USA | sectors: EDU | example: George Washington University condemned the attack on Tuesday. => George Washington University = USA EDU
org.johns-hopkins-university | name: Johns Hopkins University | names: Johns Hopkins | code: USA | sectors: EDU | example: The diplomats supported Johns Hopkins University. => Johns Hopkins University = USA EDU
org.cornell-university | name: Cornell University | code: USA | sectors: EDU | example: The delegates thanked Cornell University. => Cornell University = USA EDU
org.brown-university | name: Brown University | code: USA | sectors: EDU | example: Brown University called for talks. => Brown University = USA EDU
org.duke-university | name: Duke University | code: USA | sectors: EDU | example: Duke University called for talks. => Duke University = USA EDU
org.university-of-pennsylvania | name: University of Pennsylvania | code: USA | sectors: EDU | example: The University of Pennsylvania condemned the attack on Tuesday. => University of Pennsylvania = USA EDU
org.dartmouth-college | name: Dartmouth College | code: USA | sectors: EDU | example: The envoys praised Dartmouth College. => Dartmouth College = USA EDU
org.university-of-chicago | name: University of Chicago | code: USA | sectors: EDU | example: The University of Chicago condemned the attack on Tuesday. => University of Chicago = USA EDU
org.northwestern-university | name: Northwestern University | code: USA | sectors: EDU | example: The ministers blamed Northwestern University. => Northwestern University = USA EDU
org.new-york-university | name: New York University | names: NYU | code: USA | sectors: EDU | example: New York University rejected the offer. => New York University = USA EDU
org.university-of-michigan | name: University of Michigan | code: USA | sectors: EDU | example: The University of Michigan rejected the offer. => University of Michigan = USA EDU
org.georgia-institute-of-technology | name: Georgia Institute of Technology | names: Georgia Tech | code: USA | sectors: EDU | example: The delegates thanked the Georgia Institute of Technology. => Georgia Institute of Technology = USA EDU
org.california-institute-of-technology | name: California Institute of Technology | code: USA | sectors: EDU | example: The California Institute of Technology called for talks. => California Institute of Technology = USA EDU
org.caltech | name: Caltech | code: USA | sectors: EDU | example: The envoys praised Caltech. => Caltech = USA EDU
org.tufts-university | name: Tufts University | code: USA | sectors: EDU | example: Tufts University called for talks. => Tufts University = USA EDU
org.fletcher-school | name: Fletcher School | code: USA | sectors: EDU | example: The ministers blamed Fletcher School. => Fletcher School = USA EDU
org.syracuse-university | name: Syracuse University | code: USA | sectors: EDU | example: Syracuse University called for talks. => Syracuse University = USA EDU
org.university-of-texas | name: University of Texas | code: USA | sectors: EDU | example: The diplomats supported the University of Texas. => University of Texas = USA EDU
org.university-of-virginia | name: University of Virginia | code: USA | sectors: EDU | example: The University of Virginia condemned the attack on Tuesday. => University of Virginia = USA EDU
org.virginia-tech | name: Virginia Tech | code: USA | sectors: EDU | example: Virginia Tech condemned the attack on Tuesday. => Virginia Tech = USA EDU
org.harvard-kennedy-school | name: Harvard Kennedy School | names: Kennedy School of Government | code: USA | sectors: EDU | example: The diplomats supported Harvard Kennedy School. => Harvard Kennedy School = USA EDU
org.carnegie-mellon-university | name: Carnegie Mellon University | names: Carnegie Mellon | code: USA | sectors: EDU | example: Carnegie Mellon University condemned the attack on Tuesday. => Carnegie Mellon University = USA EDU
org.university-of-notre-dame | name: University of Notre Dame | names: Notre Dame University | code: USA | sectors: EDU | example: The envoys praised the University of Notre Dame. => University of Notre Dame = USA EDU
org.boston-university | name: Boston University | code: USA | sectors: EDU | example: Boston University welcomed the decision. => Boston University = USA EDU
org.rutgers-university | name: Rutgers University | code: USA | sectors: EDU | example: Rutgers University welcomed the decision. => Rutgers University = USA EDU
org.arizona-state-university | name: Arizona State University | code: USA | sectors: EDU | example: Arizona State University condemned the attack on Tuesday. => Arizona State University = USA EDU
org.kent-state-university | name: Kent State University | code: USA | sectors: EDU | example: Kent State University welcomed the decision. => Kent State University = USA EDU
org.howard-university | name: Howard University | code: USA | sectors: EDU | example: Howard University welcomed the decision. => Howard University = USA EDU
org.national-defense-university | name: National Defense University | code: USA | sectors: EDU | example: The envoys praised National Defense University. => National Defense University = USA EDU
org.u-s-military-academy | name: U.S. Military Academy | names: US Military Academy | code: USA | sectors: EDU | example: The mediators criticized the U.S. Military Academy. => U.S. Military Academy = USA EDU
org.carnegie-endowment-for-international-peace | name: Carnegie Endowment for International Peace | names: Carnegie Endowment | code: USA | sectors: EDU | example: Carnegie Endowment for International Peace welcomed the decision. => Carnegie Endowment for International Peace = USA EDU
org.center-for-strategic-and-international-studies | name: Center for Strategic and International Studies | code: USA | sectors: EDU | example: The mediators criticized the Center for Strategic and International Studies. => Center for Strategic and International Studies = USA EDU
org.heritage-foundation | name: Heritage Foundation | code: USA | sectors: EDU | example: The envoys praised the Heritage Foundation. => Heritage Foundation = USA EDU
org.atlantic-council | name: Atlantic Council | code: USA | sectors: EDU | example: The envoys praised the Atlantic Council. => Atlantic Council = USA EDU
org.wilson-center | name: Wilson Center | names: Woodrow Wilson Center | code: USA | sectors: EDU | example: The diplomats supported the Wilson Center. => Wilson Center = USA EDU
org.hudson-institute | name: Hudson Institute | code: USA | sectors: EDU | example: The Hudson Institute condemned the attack on Tuesday. => Hudson Institute = USA EDU
org.american-enterprise-institute | name: American Enterprise Institute | code: USA | sectors: EDU | example: The American Enterprise Institute condemned the attack on Tuesday. => American Enterprise Institute = USA EDU
org.cato-institute | name: Cato Institute | code: USA | sectors: EDU | example: The Cato Institute rejected the offer. => Cato Institute = USA EDU
org.peterson-institute-for-international-economics | name: Peterson Institute for International Economics | names: Peterson Institute | code: USA | sectors: EDU | example: The ministers blamed the Peterson Institute for International Economics. => Peterson Institute for International Economics = USA EDU
org.center-for-a-new-american-security | name: Center for a New American Security | code: USA | sectors: EDU | example: The ministers blamed the Center for a New American Security. => Center for a New American Security = USA EDU
org.stimson-center | name: Stimson Center | code: USA | sectors: EDU | example: The Stimson Center rejected the offer. => Stimson Center = USA EDU
org.institute-for-the-study-of-war | name: Institute for the Study of War | code: USA | sectors: EDU | example: The Institute for the Study of War rejected the offer. => Institute for the Study of War = USA EDU
org.washington-institute-for-near-east-policy | name: Washington Institute for Near East Policy | names: Washington Institute | code: USA | sectors: EDU | example: The Washington Institute for Near East Policy rejected the offer. => Washington Institute for Near East Policy = USA EDU
org.quincy-institute | name: Quincy Institute | code: USA | sectors: EDU | example: The Quincy Institute called for talks. => Quincy Institute = USA EDU
org.united-states-institute-of-peace | name: United States Institute of Peace | names: U.S. Institute of Peace, US Institute of Peace | code: USA | sectors: EDU | example: The ministers blamed the United States Institute of Peace. => United States Institute of Peace = USA EDU
org.foundation-for-defense-of-democracies | name: Foundation for Defense of Democracies | code: USA | sectors: EDU | example: The Foundation for Defense of Democracies warned the rebels. => Foundation for Defense of Democracies = USA EDU
org.hoover-institution | name: Hoover Institution | code: USA | sectors: EDU | example: The Hoover Institution condemned the attack on Tuesday. => Hoover Institution = USA EDU
org.center-for-american-progress | name: Center for American Progress | code: USA | sectors: EDU | example: The Center for American Progress rejected the offer. => Center for American Progress = USA EDU
org.jamestown-foundation | name: Jamestown Foundation | code: USA | sectors: EDU | example: The Jamestown Foundation rejected the offer. => Jamestown Foundation = USA EDU
org.german-marshall-fund | name: German Marshall Fund | code: USA | sectors: EDU | example: The delegates thanked the German Marshall Fund. => German Marshall Fund = USA EDU
org.arms-control-association | name: Arms Control Association | code: USA | sectors: EDU | example: The Arms Control Association condemned the attack on Tuesday. => Arms Control Association = USA EDU
org.nuclear-threat-initiative | name: Nuclear Threat Initiative | code: USA | sectors: EDU | example: The delegates thanked the Nuclear Threat Initiative. => Nuclear Threat Initiative = USA EDU
org.federation-of-american-scientists | name: Federation of American Scientists | code: USA | sectors: EDU | example: The Federation of American Scientists warned the rebels. => Federation of American Scientists = USA EDU
org.asia-society | name: Asia Society | code: USA | sectors: EDU | example: The Asia Society condemned the attack on Tuesday. => Asia Society = USA EDU
org.eurasia-group | name: Eurasia Group | code: USA | sectors: EDU | example: The envoys praised the Eurasia Group. => Eurasia Group = USA EDU
org.pew-research-center | name: Pew Research Center | code: USA | sectors: EDU | example: The envoys praised the Pew Research Center. => Pew Research Center = USA EDU
org.gallup | name: Gallup | code: USA | sectors: EDU | example: Gallup rejected the offer. => Gallup = USA EDU
org.rasmussen-reports | name: Rasmussen Reports | code: USA | sectors: EDU | example: The Rasmussen Reports called for talks. => Rasmussen Reports = USA EDU
org.quinnipiac-university | name: Quinnipiac University | code: USA | sectors: EDU | example: Quinnipiac University called for talks. => Quinnipiac University = USA EDU
org.middlebury-institute-of-international-studies | name: Middlebury Institute of International Studies | code: USA | sectors: EDU | example: The ministers blamed the Middlebury Institute of International Studies. => Middlebury Institute of International Studies = USA EDU
org.institute-for-science-and-international-security | name: Institute for Science and International Security | code: USA | sectors: EDU | example: The mediators criticized the Institute for Science and International Security. => Institute for Science and International Security = USA EDU
org.38-north | name: 38 North | code: USA | sectors: EDU | example: 38 North condemned the attack on Tuesday. => 38 North = USA EDU
org.belfer-center | name: Belfer Center | code: USA | sectors: EDU | example: The mediators criticized the Belfer Center. => Belfer Center = USA EDU
org.baker-institute | name: Baker Institute | code: USA | sectors: EDU | example: The diplomats supported the Baker Institute. => Baker Institute = USA EDU
org.inter-american-dialogue | name: Inter-American Dialogue | code: USA | sectors: EDU | example: Inter-American Dialogue condemned the attack on Tuesday. => Inter-American Dialogue = USA EDU
org.bulletin-of-the-atomic-scientists | name: Bulletin of the Atomic Scientists | code: USA | sectors: EDU | example: The diplomats supported the Bulletin of the Atomic Scientists. => Bulletin of the Atomic Scientists = USA EDU
org.aspen-institute | name: Aspen Institute | code: USA | sectors: EDU | example: The Aspen Institute condemned the attack on Tuesday. => Aspen Institute = USA EDU
org.national-bureau-of-economic-research | name: National Bureau of Economic Research | code: USA | sectors: EDU | example: The National Bureau of Economic Research called for talks. => National Bureau of Economic Research = USA EDU
org.stratfor | name: Stratfor | code: USA | sectors: EDU | example: The mediators criticized Stratfor. => Stratfor = USA EDU
org.soufan-center | name: Soufan Center | names: Soufan Group | code: USA | sectors: EDU | example: The delegates thanked the Soufan Center. => Soufan Center = USA EDU
org.center-for-naval-analyses | name: Center for Naval Analyses | code: USA | sectors: EDU | example: The Center for Naval Analyses condemned the attack on Tuesday. => Center for Naval Analyses = USA EDU
org.site-intelligence-group | name: SITE Intelligence Group | code: USA | sectors: EDU | example: The SITE Intelligence Group called for talks. => SITE Intelligence Group = USA EDU
org.critical-threats-project | name: Critical Threats Project | code: USA | sectors: EDU | example: The delegates thanked Critical Threats Project. => Critical Threats Project = USA EDU
org.acled | name: ACLED | names: Armed Conflict Location & Event Data Project, Armed Conflict Location and Event Data Project | code: USA | sectors: EDU | example: ACLED condemned the attack on Tuesday. => ACLED = USA EDU
org.aiddata | name: AidData | code: USA | sectors: EDU | example: The diplomats supported AidData. => AidData = USA EDU
org.c4ads | name: C4ADS | code: USA | sectors: EDU | example: C4ADS welcomed the decision. => C4ADS = USA EDU
org.global-financial-integrity | name: Global Financial Integrity | code: USA | sectors: EDU | example: Global Financial Integrity condemned the attack on Tuesday. => Global Financial Integrity = USA EDU
org.migration-policy-institute | name: Migration Policy Institute | code: USA | sectors: EDU | example: The delegates thanked the Migration Policy Institute. => Migration Policy Institute = USA EDU
org.guttmacher-institute | name: Guttmacher Institute | code: USA | sectors: EDU | example: The mediators criticized the Guttmacher Institute. => Guttmacher Institute = USA EDU
org.national-academy-of-sciences | name: National Academy of Sciences | code: USA | sectors: EDU | example: The mediators criticized the National Academy of Sciences. => National Academy of Sciences = USA EDU
org.institute-for-health-metrics-and-evaluation | name: Institute for Health Metrics and Evaluation | code: USA | sectors: EDU | example: The ministers blamed the Institute for Health Metrics and Evaluation. => Institute for Health Metrics and Evaluation = USA EDU
org.international-institute-for-strategic-studies | name: International Institute for Strategic Studies | code: GBR | sectors: EDU | example: The International Institute for Strategic Studies called for talks. => International Institute for Strategic Studies = GBR EDU
org.royal-united-services-institute | name: Royal United Services Institute | code: GBR | sectors: EDU | example: The delegates thanked the Royal United Services Institute. => Royal United Services Institute = GBR EDU
org.imperial-college-london | name: Imperial College London | names: Imperial College | code: GBR | sectors: EDU | example: Imperial College London rejected the offer. => Imperial College London = GBR EDU
org.university-college-london | name: University College London | code: GBR | sectors: EDU | example: University College London rejected the offer. => University College London = GBR EDU
org.king-s-college-london | name: King's College London | code: GBR | sectors: EDU | example: King's College London condemned the attack on Tuesday. => King's College London = GBR EDU
org.university-of-edinburgh | name: University of Edinburgh | names: Edinburgh University | code: GBR | sectors: EDU | example: The University of Edinburgh condemned the attack on Tuesday. => University of Edinburgh = GBR EDU
org.soas-university-of-london | name: SOAS University of London | code: GBR | sectors: EDU | example: The delegates thanked the SOAS University of London. => SOAS University of London = GBR EDU
org.school-of-oriental-and-african-studies | name: School of Oriental and African Studies | code: GBR | sectors: EDU | example: The School of Oriental and African Studies condemned the attack on Tuesday. => School of Oriental and African Studies = GBR EDU
org.university-of-manchester | name: University of Manchester | code: GBR | sectors: EDU | example: The diplomats supported the University of Manchester. => University of Manchester = GBR EDU
org.university-of-birmingham | name: University of Birmingham | code: GBR | sectors: EDU | example: The University of Birmingham called for talks. => University of Birmingham = GBR EDU
org.university-of-sussex | name: University of Sussex | code: GBR | sectors: EDU | example: The ministers blamed the University of Sussex. => University of Sussex = GBR EDU
org.university-of-glasgow | name: University of Glasgow | code: GBR | sectors: EDU | example: The ministers blamed the University of Glasgow. => University of Glasgow = GBR EDU
org.durham-university | name: Durham University | code: GBR | sectors: EDU | example: The envoys praised Durham University. => Durham University = GBR EDU
org.university-of-st-andrews | name: University of St Andrews | code: GBR | sectors: EDU | example: The ministers blamed the University of St Andrews. => University of St Andrews = GBR EDU
org.university-of-exeter | name: University of Exeter | code: GBR | sectors: EDU | example: The University of Exeter welcomed the decision. => University of Exeter = GBR EDU
org.university-of-bradford | name: University of Bradford | code: GBR | sectors: EDU | example: The University of Bradford condemned the attack on Tuesday. => University of Bradford = GBR EDU
org.queen-s-university-belfast | name: Queen's University Belfast | code: GBR | sectors: EDU | example: The ministers blamed Queen's University Belfast. => Queen's University Belfast = GBR EDU
org.overseas-development-institute | name: Overseas Development Institute | code: GBR | sectors: EDU | example: The diplomats supported the Overseas Development Institute. => Overseas Development Institute = GBR EDU
org.henry-jackson-society | name: Henry Jackson Society | code: GBR | sectors: EDU | example: The diplomats supported the Henry Jackson Society. => Henry Jackson Society = GBR EDU
org.institute-for-fiscal-studies | name: Institute for Fiscal Studies | code: GBR | sectors: EDU | example: The Institute for Fiscal Studies welcomed the decision. => Institute for Fiscal Studies = GBR EDU
org.policy-exchange | name: Policy Exchange | code: GBR | sectors: EDU | example: The envoys praised the Policy Exchange. => Policy Exchange = GBR EDU
org.yougov | name: YouGov | code: GBR | sectors: EDU | example: YouGov rejected the offer. => YouGov = GBR EDU
org.ipsos-mori | name: Ipsos MORI | names: Ipsos Mori | code: GBR | sectors: EDU | example: Ipsos MORI called for talks. => Ipsos MORI = GBR EDU
org.conflict-armament-research | name: Conflict Armament Research | code: GBR | sectors: EDU | example: Conflict Armament Research rejected the offer. => Conflict Armament Research = GBR EDU
org.capital-economics | name: Capital Economics | code: GBR | sectors: EDU | example: The diplomats supported the Capital Economics. => Capital Economics = GBR EDU
org.oxford-economics | name: Oxford Economics | code: GBR | sectors: EDU | example: The envoys praised the Oxford Economics. => Oxford Economics = GBR EDU
org.royal-society | name: Royal Society | code: GBR | sectors: EDU | example: The Royal Society called for talks. => Royal Society = GBR EDU
org.francis-crick-institute | name: Francis Crick Institute | code: GBR | sectors: EDU | example: The ministers blamed the Francis Crick Institute. => Francis Crick Institute = GBR EDU
org.quilliam-foundation | name: Quilliam Foundation | code: GBR | sectors: EDU | example: The Quilliam Foundation condemned the attack on Tuesday. => Quilliam Foundation = GBR EDU
org.trinity-college-dublin | name: Trinity College Dublin | code: IRL | sectors: EDU | example: The envoys praised Trinity College Dublin. => Trinity College Dublin = IRL EDU
org.university-college-dublin | name: University College Dublin | code: IRL | sectors: EDU | example: University College Dublin welcomed the decision. => University College Dublin = IRL EDU
org.sorbonne | name: Sorbonne | names: Sorbonne University | code: FRA | sectors: EDU | example: The diplomats supported Sorbonne. => Sorbonne = FRA EDU
org.sciences-po | name: Sciences Po | code: FRA | sectors: EDU | example: The delegates thanked Sciences Po. => Sciences Po = FRA EDU
org.french-institute-of-international-relations | name: French Institute of International Relations | code: FRA | sectors: EDU | example: The diplomats supported the French Institute of International Relations. => French Institute of International Relations = FRA EDU
org.institut-montaigne | name: Institut Montaigne | code: FRA | sectors: EDU | example: The mediators criticized Institut Montaigne. => Institut Montaigne = FRA EDU
org.pasteur-institute | name: Pasteur Institute | names: Institut Pasteur | code: FRA | sectors: EDU | example: The envoys praised the Pasteur Institute. => Pasteur Institute = FRA EDU
org.ecole-polytechnique | name: École Polytechnique | names: Ecole Polytechnique | code: FRA | sectors: EDU | example: École Polytechnique welcomed the decision. => École Polytechnique = FRA EDU
org.ecole-nationale-d-administration | name: École nationale d'administration | code: FRA | sectors: EDU | example: École nationale d'administration rejected the offer. => École nationale d'administration = FRA EDU
org.foundation-for-strategic-research | name: Foundation for Strategic Research | code: FRA | sectors: EDU | example: The ministers blamed the Foundation for Strategic Research. => Foundation for Strategic Research = FRA EDU
org.cnrs | name: CNRS | code: FRA | sectors: EDU | example: CNRS welcomed the decision. => CNRS = FRA EDU
org.ifop | name: Ifop | names: IFOP | code: FRA | sectors: EDU | example: Ifop condemned the attack on Tuesday. => Ifop = FRA EDU
org.humboldt-university | name: Humboldt University | code: DEU | sectors: EDU | example: The ministers blamed Humboldt University. => Humboldt University = DEU EDU
org.free-university-of-berlin | name: Free University of Berlin | names: Free University Berlin | code: DEU | sectors: EDU | example: The ministers blamed the Free University of Berlin. => Free University of Berlin = DEU EDU
org.heidelberg-university | name: Heidelberg University | names: University of Heidelberg | code: DEU | sectors: EDU | example: Heidelberg University condemned the attack on Tuesday. => Heidelberg University = DEU EDU
org.max-planck-institute | name: Max Planck Institute | names: Max Planck Society | code: DEU | sectors: EDU | example: The Max Planck Institute warned the rebels. => Max Planck Institute = DEU EDU
org.german-institute-for-international-and-security-affairs | name: German Institute for International and Security Affairs | code: DEU | sectors: EDU | example: The diplomats supported the German Institute for International and Security Affairs. => German Institute for International and Security Affairs = DEU EDU
org.german-council-on-foreign-relations | name: German Council on Foreign Relations | code: DEU | sectors: EDU | example: The German Council on Foreign Relations called for talks. => German Council on Foreign Relations = DEU EDU
org.dgap | name: DGAP | code: DEU | sectors: EDU | example: DGAP warned the rebels. => DGAP = DEU EDU
org.konrad-adenauer-foundation | name: Konrad Adenauer Foundation | names: Konrad Adenauer Stiftung | code: DEU | sectors: EDU | example: The ministers blamed the Konrad Adenauer Foundation. => Konrad Adenauer Foundation = DEU EDU
org.friedrich-ebert-foundation | name: Friedrich Ebert Foundation | names: Friedrich Ebert Stiftung | code: DEU | sectors: EDU | example: The delegates thanked the Friedrich Ebert Foundation. => Friedrich Ebert Foundation = DEU EDU
org.heinrich-boll-foundation | name: Heinrich Böll Foundation | names: Heinrich Boell Foundation, Heinrich-Böll-Stiftung | code: DEU | sectors: EDU | example: The Heinrich Böll Foundation rejected the offer. => Heinrich Böll Foundation = DEU EDU
org.kiel-institute | name: Kiel Institute | names: Kiel Institute for the World Economy | code: DEU | sectors: EDU | example: The ministers blamed the Kiel Institute. => Kiel Institute = DEU EDU
org.ifo-institute | name: Ifo Institute | names: Ifo institute | code: DEU | sectors: EDU | example: The delegates thanked the Ifo Institute. => Ifo Institute = DEU EDU
org.fraunhofer-institute | name: Fraunhofer Institute | code: DEU | sectors: EDU | example: The Fraunhofer Institute called for talks. => Fraunhofer Institute = DEU EDU
org.potsdam-institute-for-climate-impact-research | name: Potsdam Institute for Climate Impact Research | names: Potsdam Institute | code: DEU | sectors: EDU | example: The Potsdam Institute for Climate Impact Research warned the rebels. => Potsdam Institute for Climate Impact Research = DEU EDU
org.bertelsmann-foundation | name: Bertelsmann Foundation | code: DEU | sectors: EDU | example: The delegates thanked the Bertelsmann Foundation. => Bertelsmann Foundation = DEU EDU
org.technical-university-of-munich | name: Technical University of Munich | code: DEU | sectors: EDU | example: The Technical University of Munich warned the rebels. => Technical University of Munich = DEU EDU
org.peace-research-institute-frankfurt | name: Peace Research Institute Frankfurt | code: DEU | sectors: EDU | example: The diplomats supported the Peace Research Institute Frankfurt. => Peace Research Institute Frankfurt = DEU EDU
org.friedrich-naumann-foundation | name: Friedrich Naumann Foundation | code: DEU | sectors: EDU | example: The envoys praised the Friedrich Naumann Foundation. => Friedrich Naumann Foundation = DEU EDU
org.rosa-luxemburg-foundation | name: Rosa Luxemburg Foundation | code: DEU | sectors: EDU | example: The Rosa Luxemburg Foundation warned the rebels. => Rosa Luxemburg Foundation = DEU EDU
org.mercator-institute-for-china-studies | name: Mercator Institute for China Studies | code: DEU | sectors: EDU | example: The diplomats supported the Mercator Institute for China Studies. => Mercator Institute for China Studies = DEU EDU
org.fritz-haber-institute | name: Fritz Haber Institute | code: DEU | sectors: EDU | example: The ministers blamed the Fritz Haber Institute. => Fritz Haber Institute = DEU EDU
org.charite | name: Charité | names: Charite | code: DEU | sectors: EDU | example: The ministers blamed Charité. => Charité = DEU EDU
org.goethe-institute | name: Goethe Institute | names: Goethe-Institut | code: DEU | sectors: EDU | example: The Goethe Institute rejected the offer. => Goethe Institute = DEU EDU
org.university-of-vienna | name: University of Vienna | code: AUT | sectors: EDU | example: The University of Vienna called for talks. => University of Vienna = AUT EDU
org.diplomatic-academy-of-vienna | name: Diplomatic Academy of Vienna | code: AUT | sectors: EDU | example: The Diplomatic Academy of Vienna called for talks. => Diplomatic Academy of Vienna = AUT EDU
org.international-institute-for-applied-systems-analysis | name: International Institute for Applied Systems Analysis | code: AUT | sectors: EDU | example: The ministers blamed the International Institute for Applied Systems Analysis. => International Institute for Applied Systems Analysis = AUT EDU
org.eth-zurich | name: ETH Zurich | names: ETH Zürich | code: CHE | sectors: EDU | example: ETH Zurich rejected the offer. => ETH Zurich = CHE EDU
org.university-of-geneva | name: University of Geneva | code: CHE | sectors: EDU | example: The University of Geneva called for talks. => University of Geneva = CHE EDU
org.small-arms-survey | name: Small Arms Survey | code: CHE | sectors: EDU | example: The mediators criticized Small Arms Survey. => Small Arms Survey = CHE EDU
org.geneva-centre-for-security-policy | name: Geneva Centre for Security Policy | code: CHE | sectors: EDU | example: The Geneva Centre for Security Policy called for talks. => Geneva Centre for Security Policy = CHE EDU
org.stockholm-international-peace-research-institute | name: Stockholm International Peace Research Institute | names: SIPRI | code: SWE | sectors: EDU | example: The Stockholm International Peace Research Institute warned the rebels. => Stockholm International Peace Research Institute = SWE EDU
org.uppsala-university | name: Uppsala University | code: SWE | sectors: EDU | example: The mediators criticized Uppsala University. => Uppsala University = SWE EDU
org.lund-university | name: Lund University | code: SWE | sectors: EDU | example: The ministers blamed Lund University. => Lund University = SWE EDU
org.karolinska-institute | name: Karolinska Institute | names: Karolinska Institutet | code: SWE | sectors: EDU | example: The Karolinska Institute rejected the offer. => Karolinska Institute = SWE EDU
org.v-dem-institute | name: V-Dem Institute | code: SWE | sectors: EDU | example: The mediators criticized the V-Dem Institute. => V-Dem Institute = SWE EDU
org.royal-swedish-academy-of-sciences | name: Royal Swedish Academy of Sciences | code: SWE | sectors: EDU | example: The Royal Swedish Academy of Sciences warned the rebels. => Royal Swedish Academy of Sciences = SWE EDU
org.swedish-academy | name: Swedish Academy | code: SWE | sectors: EDU | example: The ministers blamed the Swedish Academy. => Swedish Academy = SWE EDU
org.stockholm-university | name: Stockholm University | code: SWE | sectors: EDU | example: The mediators criticized Stockholm University. => Stockholm University = SWE EDU
org.swedish-defence-research-agency | name: Swedish Defence Research Agency | code: SWE | sectors: EDU | example: The Swedish Defence Research Agency called for talks. => Swedish Defence Research Agency = SWE EDU
org.peace-research-institute-oslo | name: Peace Research Institute Oslo | names: PRIO | code: NOR | sectors: EDU | example: The Peace Research Institute Oslo welcomed the decision. => Peace Research Institute Oslo = NOR EDU
org.norwegian-institute-of-international-affairs | name: Norwegian Institute of International Affairs | code: NOR | sectors: EDU | example: The Norwegian Institute of International Affairs called for talks. => Norwegian Institute of International Affairs = NOR EDU
org.university-of-oslo | name: University of Oslo | code: NOR | sectors: EDU | example: The envoys praised the University of Oslo. => University of Oslo = NOR EDU
org.fridtjof-nansen-institute | name: Fridtjof Nansen Institute | code: NOR | sectors: EDU | example: The Fridtjof Nansen Institute warned the rebels. => Fridtjof Nansen Institute = NOR EDU
org.danish-institute-for-international-studies | name: Danish Institute for International Studies | code: DNK | sectors: EDU | example: The Danish Institute for International Studies warned the rebels. => Danish Institute for International Studies = DNK EDU
org.university-of-copenhagen | name: University of Copenhagen | code: DNK | sectors: EDU | example: The diplomats supported the University of Copenhagen. => University of Copenhagen = DNK EDU
org.niels-bohr-institute | name: Niels Bohr Institute | code: DNK | sectors: EDU | example: The Niels Bohr Institute condemned the attack on Tuesday. => Niels Bohr Institute = DNK EDU
org.finnish-institute-of-international-affairs | name: Finnish Institute of International Affairs | code: FIN | sectors: EDU | example: The diplomats supported the Finnish Institute of International Affairs. => Finnish Institute of International Affairs = FIN EDU
org.university-of-helsinki | name: University of Helsinki | code: FIN | sectors: EDU | example: The University of Helsinki warned the rebels. => University of Helsinki = FIN EDU
org.clingendael-institute | name: Clingendael Institute | names: Clingendael | code: NLD | sectors: EDU | example: The ministers blamed the Clingendael Institute. => Clingendael Institute = NLD EDU
org.leiden-university | name: Leiden University | code: NLD | sectors: EDU | example: The envoys praised Leiden University. => Leiden University = NLD EDU
org.university-of-amsterdam | name: University of Amsterdam | code: NLD | sectors: EDU | example: The University of Amsterdam condemned the attack on Tuesday. => University of Amsterdam = NLD EDU
org.delft-university-of-technology | name: Delft University of Technology | code: NLD | sectors: EDU | example: The delegates thanked the Delft University of Technology. => Delft University of Technology = NLD EDU
org.asser-institute | name: Asser Institute | code: NLD | sectors: EDU | example: The Asser Institute called for talks. => Asser Institute = NLD EDU
org.transnational-institute | name: Transnational Institute | code: NLD | sectors: EDU | example: The diplomats supported the Transnational Institute. => Transnational Institute = NLD EDU
org.bruegel | name: Bruegel | code: BEL | sectors: EDU | example: Bruegel condemned the attack on Tuesday. => Bruegel = BEL EDU
org.college-of-europe | name: College of Europe | code: BEL | sectors: EDU | example: The College of Europe welcomed the decision. => College of Europe = BEL EDU
org.egmont-institute | name: Egmont Institute | code: BEL | sectors: EDU | example: The Egmont Institute condemned the attack on Tuesday. => Egmont Institute = BEL EDU
org.centre-for-european-policy-studies | name: Centre for European Policy Studies | code: BEL | sectors: EDU | example: The Centre for European Policy Studies called for talks. => Centre for European Policy Studies = BEL EDU
org.ku-leuven | name: KU Leuven | code: BEL | sectors: EDU | example: KU Leuven called for talks. => KU Leuven = BEL EDU
org.european-policy-centre | name: European Policy Centre | code: BEL | sectors: EDU | example: The ministers blamed the European Policy Centre. => European Policy Centre = BEL EDU
org.bocconi-university | name: Bocconi University | code: ITA | sectors: EDU | example: The ministers blamed Bocconi University. => Bocconi University = ITA EDU
org.istituto-affari-internazionali | name: Istituto Affari Internazionali | code: ITA | sectors: EDU | example: Istituto Affari Internazionali condemned the attack on Tuesday. => Istituto Affari Internazionali = ITA EDU
org.university-of-bologna | name: University of Bologna | code: ITA | sectors: EDU | example: The University of Bologna welcomed the decision. => University of Bologna = ITA EDU
org.sapienza-university | name: Sapienza University | code: ITA | sectors: EDU | example: Sapienza University called for talks. => Sapienza University = ITA EDU
org.elcano-royal-institute | name: Elcano Royal Institute | names: Real Instituto Elcano | code: ESP | sectors: EDU | example: The delegates thanked the Elcano Royal Institute. => Elcano Royal Institute = ESP EDU
org.university-of-salamanca | name: University of Salamanca | code: ESP | sectors: EDU | example: The University of Salamanca condemned the attack on Tuesday. => University of Salamanca = ESP EDU
org.cidob | name: CIDOB | code: ESP | sectors: EDU | example: The ministers blamed CIDOB. => CIDOB = ESP EDU
org.polish-institute-of-international-affairs | name: Polish Institute of International Affairs | code: POL | sectors: EDU | example: The delegates thanked the Polish Institute of International Affairs. => Polish Institute of International Affairs = POL EDU
org.centre-for-eastern-studies | name: Centre for Eastern Studies | code: POL | sectors: EDU | example: The diplomats supported the Centre for Eastern Studies. => Centre for Eastern Studies = POL EDU
org.jagiellonian-university | name: Jagiellonian University | code: POL | sectors: EDU | example: The diplomats supported Jagiellonian University. => Jagiellonian University = POL EDU
org.university-of-warsaw | name: University of Warsaw | names: Warsaw University | code: POL | sectors: EDU | example: The envoys praised the University of Warsaw. => University of Warsaw = POL EDU
org.charles-university | name: Charles University | code: CZE | sectors: EDU | example: Charles University called for talks. => Charles University = CZE EDU
org.prague-security-studies-institute | name: Prague Security Studies Institute | code: CZE | sectors: EDU | example: The ministers blamed the Prague Security Studies Institute. => Prague Security Studies Institute = CZE EDU
org.central-european-university | name: Central European University | code: HUN | sectors: EDU | example: Central European University rejected the offer. => Central European University = HUN EDU
org.mathias-corvinus-collegium | name: Mathias Corvinus Collegium | code: HUN | sectors: EDU | example: The mediators criticized Mathias Corvinus Collegium. => Mathias Corvinus Collegium = HUN EDU
org.eotvos-lorand-university | name: Eotvos Lorand University | code: HUN | sectors: EDU | example: The ministers blamed Eotvos Lorand University. => Eotvos Lorand University = HUN EDU
org.centre-for-liberal-strategies | name: Centre for Liberal Strategies | code: BGR | sectors: EDU | example: The Centre for Liberal Strategies warned the rebels. => Centre for Liberal Strategies = BGR EDU
org.center-for-the-study-of-democracy | name: Center for the Study of Democracy | code: BGR | sectors: EDU | example: The mediators criticized the Center for the Study of Democracy. => Center for the Study of Democracy = BGR EDU
org.international-centre-for-defence-and-security | name: International Centre for Defence and Security | code: EST | sectors: EDU | example: The mediators criticized the International Centre for Defence and Security. => International Centre for Defence and Security = EST EDU
org.university-of-tartu | name: University of Tartu | names: Tartu University | code: EST | sectors: EDU | example: The delegates thanked the University of Tartu. => University of Tartu = EST EDU
org.nato-strategic-communications-centre-of-excellence | name: NATO Strategic Communications Centre of Excellence | code: LVA | sectors: EDU | example: The NATO Strategic Communications Centre of Excellence welcomed the decision. => NATO Strategic Communications Centre of Excellence = LVA EDU
org.european-humanities-university | name: European Humanities University | code: LTU | sectors: EDU | example: The ministers blamed European Humanities University. => European Humanities University = LTU EDU
org.vilnius-university | name: Vilnius University | code: LTU | sectors: EDU | example: The mediators criticized Vilnius University. => Vilnius University = LTU EDU
org.hellenic-foundation-for-european-and-foreign-policy | name: Hellenic Foundation for European and Foreign Policy | code: GRC | sectors: EDU | example: The diplomats supported the Hellenic Foundation for European and Foreign Policy. => Hellenic Foundation for European and Foreign Policy = GRC EDU
org.moscow-state-university | name: Moscow State University | code: RUS | sectors: EDU | example: The diplomats supported Moscow State University. => Moscow State University = RUS EDU
org.lomonosov-university | name: Lomonosov University | code: RUS | sectors: EDU | example: Lomonosov University warned the rebels. => Lomonosov University = RUS EDU
org.mgimo | name: MGIMO | code: RUS | sectors: EDU | example: The delegates thanked MGIMO. => MGIMO = RUS EDU
org.moscow-state-institute-of-international-relations | name: Moscow State Institute of International Relations | code: RUS | sectors: EDU | example: The Moscow State Institute of International Relations condemned the attack on Tuesday. => Moscow State Institute of International Relations = RUS EDU
org.levada-center | name: Levada Center | names: Levada Centre | code: RUS | sectors: EDU | example: The Levada Center welcomed the decision. => Levada Center = RUS EDU
org.vtsiom | name: VTsIOM | code: RUS | sectors: EDU | example: VTsIOM rejected the offer. => VTsIOM = RUS EDU
org.vciom | name: VCIOM | code: RUS | sectors: EDU | example: The envoys praised VCIOM. => VCIOM = RUS EDU
org.carnegie-moscow-center | name: Carnegie Moscow Center | code: RUS | sectors: EDU | example: The Carnegie Moscow Center condemned the attack on Tuesday. => Carnegie Moscow Center = RUS EDU
org.russian-academy-of-sciences | name: Russian Academy of Sciences | code: RUS | sectors: EDU | example: The envoys praised the Russian Academy of Sciences. => Russian Academy of Sciences = RUS EDU
org.valdai-club | name: Valdai Club | names: Valdai Discussion Club | code: RUS | sectors: EDU | example: The Valdai Club welcomed the decision. => Valdai Club = RUS EDU
org.higher-school-of-economics | name: Higher School of Economics | code: RUS | sectors: EDU | example: The diplomats supported the Higher School of Economics. => Higher School of Economics = RUS EDU
org.kurchatov-institute | name: Kurchatov Institute | code: RUS | sectors: EDU | example: The Kurchatov Institute condemned the attack on Tuesday. => Kurchatov Institute = RUS EDU
org.gamaleya-institute | name: Gamaleya Institute | names: Gamaleya Center | code: RUS | sectors: EDU | example: The Gamaleya Institute condemned the attack on Tuesday. => Gamaleya Institute = RUS EDU
org.russian-international-affairs-council | name: Russian International Affairs Council | code: RUS | sectors: EDU | example: The ministers blamed the Russian International Affairs Council. => Russian International Affairs Council = RUS EDU
org.st-petersburg-state-university | name: St Petersburg State University | code: RUS | sectors: EDU | example: The diplomats supported St Petersburg State University. => St Petersburg State University = RUS EDU
org.institute-of-oriental-studies | name: Institute of Oriental Studies | code: RUS | sectors: EDU | example: The diplomats supported the Institute of Oriental Studies. => Institute of Oriental Studies = RUS EDU
org.rudn | name: RUDN | code: RUS | sectors: EDU | example: The delegates thanked RUDN. => RUDN = RUS EDU
org.institute-of-world-economy-and-international-relations | name: Institute of World Economy and International Relations | code: RUS | sectors: EDU | example: The delegates thanked the Institute of World Economy and International Relations. => Institute of World Economy and International Relations = RUS EDU
org.imemo | name: IMEMO | code: RUS | sectors: EDU | example: The envoys praised IMEMO. => IMEMO = RUS EDU
org.skolkovo | name: Skolkovo | names: Skolkovo Foundation | code: RUS | sectors: EDU | example: The ministers blamed Skolkovo. => Skolkovo = RUS EDU
org.razumkov-centre | name: Razumkov Centre | names: Razumkov Center | code: UKR | sectors: EDU | example: The ministers blamed the Razumkov Centre. => Razumkov Centre = UKR EDU
org.kyiv-school-of-economics | name: Kyiv School of Economics | code: UKR | sectors: EDU | example: The Kyiv School of Economics warned the rebels. => Kyiv School of Economics = UKR EDU
org.kyiv-international-institute-of-sociology | name: Kyiv International Institute of Sociology | code: UKR | sectors: EDU | example: The Kyiv International Institute of Sociology called for talks. => Kyiv International Institute of Sociology = UKR EDU
org.taras-shevchenko-national-university | name: Taras Shevchenko National University | code: UKR | sectors: EDU | example: Taras Shevchenko National University welcomed the decision. => Taras Shevchenko National University = UKR EDU
org.kyiv-mohyla-academy | name: Kyiv-Mohyla Academy | code: UKR | sectors: EDU | example: The ministers blamed the Kyiv-Mohyla Academy. => Kyiv-Mohyla Academy = UKR EDU
org.tbilisi-state-university | name: Tbilisi State University | code: GEO | sectors: EDU | example: The delegates thanked Tbilisi State University. => Tbilisi State University = GEO EDU
org.rondeli-foundation | name: Rondeli Foundation | code: GEO | sectors: EDU | example: The Rondeli Foundation condemned the attack on Tuesday. => Rondeli Foundation = GEO EDU
org.nazarbayev-university | name: Nazarbayev University | code: KAZ | sectors: EDU | example: The diplomats supported Nazarbayev University. => Nazarbayev University = KAZ EDU
org.osce-academy | name: OSCE Academy | code: KGZ | sectors: EDU | example: The OSCE Academy rejected the offer. => OSCE Academy = KGZ EDU
org.american-university-of-central-asia | name: American University of Central Asia | code: KGZ | sectors: EDU | example: The American University of Central Asia welcomed the decision. => American University of Central Asia = KGZ EDU
org.bogazici-university | name: Bogazici University | names: Boğaziçi University | code: TUR | sectors: EDU | example: Bogazici University called for talks. => Bogazici University = TUR EDU
org.middle-east-technical-university | name: Middle East Technical University | code: TUR | sectors: EDU | example: The envoys praised Middle East Technical University. => Middle East Technical University = TUR EDU
org.seta-foundation | name: SETA Foundation | code: TUR | sectors: EDU | example: The delegates thanked the SETA Foundation. => SETA Foundation = TUR EDU
org.ankara-university | name: Ankara University | code: TUR | sectors: EDU | example: The mediators criticized Ankara University. => Ankara University = TUR EDU
org.bilkent-university | name: Bilkent University | code: TUR | sectors: EDU | example: The ministers blamed Bilkent University. => Bilkent University = TUR EDU
org.koc-university | name: Koç University | names: Koc University | code: TUR | sectors: EDU | example: The ministers blamed Koç University. => Koç University = TUR EDU
org.istanbul-university | name: Istanbul University | code: TUR | sectors: EDU | example: The envoys praised Istanbul University. => Istanbul University = TUR EDU
org.hebrew-university | name: Hebrew University | names: Hebrew University of Jerusalem | code: ISR | sectors: EDU | example: The mediators criticized Hebrew University. => Hebrew University = ISR EDU
org.tel-aviv-university | name: Tel Aviv University | code: ISR | sectors: EDU | example: Tel Aviv University rejected the offer. => Tel Aviv University = ISR EDU
org.institute-for-national-security-studies | name: Institute for National Security Studies | code: ISR | sectors: EDU | example: The mediators criticized the Institute for National Security Studies. => Institute for National Security Studies = ISR EDU
org.weizmann-institute | name: Weizmann Institute | names: Weizmann Institute of Science | code: ISR | sectors: EDU | example: The Weizmann Institute welcomed the decision. => Weizmann Institute = ISR EDU
org.technion | name: Technion | code: ISR | sectors: EDU | example: Technion rejected the offer. => Technion = ISR EDU
org.bar-ilan-university | name: Bar-Ilan University | code: ISR | sectors: EDU | example: The ministers blamed Bar-Ilan University. => Bar-Ilan University = ISR EDU
org.israel-democracy-institute | name: Israel Democracy Institute | code: ISR | sectors: EDU | example: The ministers blamed the Israel Democracy Institute. => Israel Democracy Institute = ISR EDU
org.ben-gurion-university | name: Ben-Gurion University | code: ISR | sectors: EDU | example: The ministers blamed Ben-Gurion University. => Ben-Gurion University = ISR EDU
org.reichman-university | name: Reichman University | code: ISR | sectors: EDU | example: The mediators criticized Reichman University. => Reichman University = ISR EDU
org.alma-research-and-education-center | name: Alma Research and Education Center | code: ISR | sectors: EDU | example: The Alma Research and Education Center called for talks. => Alma Research and Education Center = ISR EDU
org.meir-amit-intelligence-and-terrorism-information-center | name: Meir Amit Intelligence and Terrorism Information Center | code: ISR | sectors: EDU | example: The ministers blamed the Meir Amit Intelligence and Terrorism Information Center. => Meir Amit Intelligence and Terrorism Information Center = ISR EDU
org.birzeit-university | name: Birzeit University | code: PSE | sectors: EDU | example: The envoys praised Birzeit University. => Birzeit University = PSE EDU
org.islamic-university-of-gaza | name: Islamic University of Gaza | code: PSE | sectors: EDU | example: The Islamic University of Gaza rejected the offer. => Islamic University of Gaza = PSE EDU
org.an-najah-national-university | name: An-Najah National University | code: PSE | sectors: EDU | example: An-Najah National University rejected the offer. => An-Najah National University = PSE EDU
org.palestinian-center-for-policy-and-survey-research | name: Palestinian Center for Policy and Survey Research | code: PSE | sectors: EDU | example: The Palestinian Center for Policy and Survey Research warned the rebels. => Palestinian Center for Policy and Survey Research = PSE EDU
org.american-university-of-beirut | name: American University of Beirut | code: LBN | sectors: EDU | example: The American University of Beirut condemned the attack on Tuesday. => American University of Beirut = LBN EDU
org.lebanese-university | name: Lebanese University | code: LBN | sectors: EDU | example: The delegates thanked Lebanese University. => Lebanese University = LBN EDU
org.carnegie-middle-east-center | name: Carnegie Middle East Center | code: LBN | sectors: EDU | example: The delegates thanked the Carnegie Middle East Center. => Carnegie Middle East Center = LBN EDU
org.al-azhar-university | name: Al-Azhar University | code: EGY | sectors: EDU | example: The ministers blamed Al-Azhar University. => Al-Azhar University = EGY EDU
org.cairo-university | name: Cairo University | code: EGY | sectors: EDU | example: The mediators criticized Cairo University. => Cairo University = EGY EDU
org.american-university-in-cairo | name: American University in Cairo | code: EGY | sectors: EDU | example: The delegates thanked American University in Cairo. => American University in Cairo = EGY EDU
org.al-ahram-center-for-political-and-strategic-studies | name: Al-Ahram Center for Political and Strategic Studies | code: EGY | sectors: EDU | example: The delegates thanked Al-Ahram Center for Political and Strategic Studies. => Al-Ahram Center for Political and Strategic Studies = EGY EDU
org.baghdad-university | name: Baghdad University | code: IRQ | sectors: EDU | example: Baghdad University welcomed the decision. => Baghdad University = IRQ EDU
org.university-of-mosul | name: University of Mosul | names: Mosul University | code: IRQ | sectors: EDU | example: The delegates thanked the University of Mosul. => University of Mosul = IRQ EDU
org.tehran-university | name: Tehran University | names: University of Tehran | code: IRN | sectors: EDU | example: Tehran University condemned the attack on Tuesday. => Tehran University = IRN EDU
org.sharif-university | name: Sharif University | names: Sharif University of Technology | code: IRN | sectors: EDU | example: Sharif University condemned the attack on Tuesday. => Sharif University = IRN EDU
org.amirkabir-university | name: Amirkabir University | code: IRN | sectors: EDU | example: Amirkabir University condemned the attack on Tuesday. => Amirkabir University = IRN EDU
org.islamic-azad-university | name: Islamic Azad University | code: IRN | sectors: EDU | example: The ministers blamed Islamic Azad University. => Islamic Azad University = IRN EDU
org.shahid-beheshti-university | name: Shahid Beheshti University | code: IRN | sectors: EDU | example: Shahid Beheshti University rejected the offer. => Shahid Beheshti University = IRN EDU
org.gulf-research-center | name: Gulf Research Center | code: SAU | sectors: EDU | example: The delegates thanked the Gulf Research Center. => Gulf Research Center = SAU EDU
org.king-abdulaziz-university | name: King Abdulaziz University | code: SAU | sectors: EDU | example: King Abdulaziz University rejected the offer. => King Abdulaziz University = SAU EDU
org.king-saud-university | name: King Saud University | code: SAU | sectors: EDU | example: The mediators criticized King Saud University. => King Saud University = SAU EDU
org.king-abdullah-university-of-science-and-technology | name: King Abdullah University of Science and Technology | code: SAU | sectors: EDU | example: The envoys praised the King Abdullah University of Science and Technology. => King Abdullah University of Science and Technology = SAU EDU
org.etidal | name: Etidal | code: SAU | sectors: EDU | example: The ministers blamed Etidal. => Etidal = SAU EDU
org.emirates-policy-center | name: Emirates Policy Center | code: ARE | sectors: EDU | example: The Emirates Policy Center welcomed the decision. => Emirates Policy Center = ARE EDU
org.khalifa-university | name: Khalifa University | code: ARE | sectors: EDU | example: Khalifa University called for talks. => Khalifa University = ARE EDU
org.qatar-university | name: Qatar University | code: QAT | sectors: EDU | example: The diplomats supported Qatar University. => Qatar University = QAT EDU
org.qatar-foundation | name: Qatar Foundation | code: QAT | sectors: EDU | example: The diplomats supported the Qatar Foundation. => Qatar Foundation = QAT EDU
org.arab-center-for-research-and-policy-studies | name: Arab Center for Research and Policy Studies | code: QAT | sectors: EDU | example: The Arab Center for Research and Policy Studies welcomed the decision. => Arab Center for Research and Policy Studies = QAT EDU
org.doha-institute | name: Doha Institute | code: QAT | sectors: EDU | example: The mediators criticized the Doha Institute. => Doha Institute = QAT EDU
org.quaid-e-azam-university | name: Quaid-e-Azam University | names: Quaid-i-Azam University | code: PAK | sectors: EDU | example: Quaid-e-Azam University rejected the offer. => Quaid-e-Azam University = PAK EDU
org.punjab-university | name: Punjab University | code: PAK | sectors: EDU | example: Punjab University welcomed the decision. => Punjab University = PAK EDU
org.aga-khan-university | name: Aga Khan University | code: PAK | sectors: EDU | example: Aga Khan University welcomed the decision. => Aga Khan University = PAK EDU
org.university-of-karachi | name: University of Karachi | names: Karachi University | code: PAK | sectors: EDU | example: The mediators criticized the University of Karachi. => University of Karachi = PAK EDU
org.lahore-university-of-management-sciences | name: Lahore University of Management Sciences | code: PAK | sectors: EDU | example: The mediators criticized the Lahore University of Management Sciences. => Lahore University of Management Sciences = PAK EDU
org.pakistan-institute-for-peace-studies | name: Pakistan Institute for Peace Studies | code: PAK | sectors: EDU | example: The Pakistan Institute for Peace Studies condemned the attack on Tuesday. => Pakistan Institute for Peace Studies = PAK EDU
org.pakistan-institute-for-conflict-and-security-studies | name: Pakistan Institute for Conflict and Security Studies | code: PAK | sectors: EDU | example: The envoys praised the Pakistan Institute for Conflict and Security Studies. => Pakistan Institute for Conflict and Security Studies = PAK EDU
org.darul-uloom-haqqania | name: Darul Uloom Haqqania | names: Dar-ul-Uloom Haqqania | code: PAK | sectors: EDU | example: Darul Uloom Haqqania called for talks. => Darul Uloom Haqqania = PAK EDU
org.jawaharlal-nehru-university | name: Jawaharlal Nehru University | names: JNU | code: IND | sectors: EDU | example: The mediators criticized Jawaharlal Nehru University. => Jawaharlal Nehru University = IND EDU
org.delhi-university | name: Delhi University | names: University of Delhi | code: IND | sectors: EDU | example: Delhi University rejected the offer. => Delhi University = IND EDU
org.aligarh-muslim-university | name: Aligarh Muslim University | code: IND | sectors: EDU | example: Aligarh Muslim University warned the rebels. => Aligarh Muslim University = IND EDU
org.jamia-millia-islamia | name: Jamia Millia Islamia | code: IND | sectors: EDU | example: Jamia Millia Islamia called for talks. => Jamia Millia Islamia = IND EDU
org.observer-research-foundation | name: Observer Research Foundation | code: IND | sectors: EDU | example: The Observer Research Foundation condemned the attack on Tuesday. => Observer Research Foundation = IND EDU
org.indian-institute-of-technology | name: Indian Institute of Technology | code: IND | sectors: EDU | example: The Indian Institute of Technology called for talks. => Indian Institute of Technology = IND EDU
org.indian-institute-of-science | name: Indian Institute of Science | code: IND | sectors: EDU | example: The ministers blamed the Indian Institute of Science. => Indian Institute of Science = IND EDU
org.institute-for-defence-studies-and-analyses | name: Institute for Defence Studies and Analyses | names: Manohar Parrikar Institute for Defence Studies and Analyses | code: IND | sectors: EDU | example: The ministers blamed the Institute for Defence Studies and Analyses. => Institute for Defence Studies and Analyses = IND EDU
org.centre-for-policy-research | name: Centre for Policy Research | code: IND | sectors: EDU | example: The delegates thanked the Centre for Policy Research. => Centre for Policy Research = IND EDU
org.banaras-hindu-university | name: Banaras Hindu University | code: IND | sectors: EDU | example: The delegates thanked Banaras Hindu University. => Banaras Hindu University = IND EDU
org.osmania-university | name: Osmania University | code: IND | sectors: EDU | example: Osmania University condemned the attack on Tuesday. => Osmania University = IND EDU
org.hyderabad-central-university | name: Hyderabad Central University | code: IND | sectors: EDU | example: The envoys praised Hyderabad Central University. => Hyderabad Central University = IND EDU
org.jadavpur-university | name: Jadavpur University | code: IND | sectors: EDU | example: The envoys praised Jadavpur University. => Jadavpur University = IND EDU
org.tata-institute-of-fundamental-research | name: Tata Institute of Fundamental Research | code: IND | sectors: EDU | example: The mediators criticized the Tata Institute of Fundamental Research. => Tata Institute of Fundamental Research = IND EDU
org.darul-uloom-deoband | name: Darul Uloom Deoband | code: IND | sectors: EDU | example: The delegates thanked Darul Uloom Deoband. => Darul Uloom Deoband = IND EDU
org.vivekananda-international-foundation | name: Vivekananda International Foundation | code: IND | sectors: EDU | example: The Vivekananda International Foundation condemned the attack on Tuesday. => Vivekananda International Foundation = IND EDU
org.takshashila-institution | name: Takshashila Institution | code: IND | sectors: EDU | example: The Takshashila Institution rejected the offer. => Takshashila Institution = IND EDU
org.institute-for-conflict-management | name: Institute for Conflict Management | code: IND | sectors: EDU | example: The Institute for Conflict Management condemned the attack on Tuesday. => Institute for Conflict Management = IND EDU
org.dhaka-university | name: Dhaka University | names: University of Dhaka | code: BGD | sectors: EDU | example: The envoys praised Dhaka University. => Dhaka University = BGD EDU
org.buet | name: BUET | code: BGD | sectors: EDU | example: The ministers blamed BUET. => BUET = BGD EDU
org.jahangirnagar-university | name: Jahangirnagar University | code: BGD | sectors: EDU | example: Jahangirnagar University warned the rebels. => Jahangirnagar University = BGD EDU
org.chittagong-university | name: Chittagong University | code: BGD | sectors: EDU | example: Chittagong University rejected the offer. => Chittagong University = BGD EDU
org.rajshahi-university | name: Rajshahi University | code: BGD | sectors: EDU | example: The ministers blamed Rajshahi University. => Rajshahi University = BGD EDU
org.kabul-university | name: Kabul University | code: AFG | sectors: EDU | example: The mediators criticized Kabul University. => Kabul University = AFG EDU
org.american-university-of-afghanistan | name: American University of Afghanistan | code: AFG | sectors: EDU | example: The American University of Afghanistan called for talks. => American University of Afghanistan = AFG EDU
org.afghanistan-analysts-network | name: Afghanistan Analysts Network | code: AFG | sectors: EDU | example: The delegates thanked the Afghanistan Analysts Network. => Afghanistan Analysts Network = AFG EDU
org.centre-for-policy-alternatives | name: Centre for Policy Alternatives | code: LKA | sectors: EDU | example: The diplomats supported the Centre for Policy Alternatives. => Centre for Policy Alternatives = LKA EDU
org.university-of-colombo | name: University of Colombo | code: LKA | sectors: EDU | example: The mediators criticized the University of Colombo. => University of Colombo = LKA EDU
org.university-of-jaffna | name: University of Jaffna | names: Jaffna University | code: LKA | sectors: EDU | example: The ministers blamed the University of Jaffna. => University of Jaffna = LKA EDU
org.university-of-peradeniya | name: University of Peradeniya | code: LKA | sectors: EDU | example: The envoys praised the University of Peradeniya. => University of Peradeniya = LKA EDU
org.tribhuvan-university | name: Tribhuvan University | code: NPL | sectors: EDU | example: Tribhuvan University called for talks. => Tribhuvan University = NPL EDU
org.yangon-university | name: Yangon University | code: MMR | sectors: EDU | example: Yangon University condemned the attack on Tuesday. => Yangon University = MMR EDU
org.institute-for-strategy-and-policy-myanmar | name: Institute for Strategy and Policy-Myanmar | code: MMR | sectors: EDU | example: The Institute for Strategy and Policy-Myanmar condemned the attack on Tuesday. => Institute for Strategy and Policy-Myanmar = MMR EDU
org.university-of-yangon | name: University of Yangon | code: MMR | sectors: EDU | example: The University of Yangon called for talks. => University of Yangon = MMR EDU
org.chulalongkorn-university | name: Chulalongkorn University | code: THA | sectors: EDU | example: Chulalongkorn University called for talks. => Chulalongkorn University = THA EDU
org.thammasat-university | name: Thammasat University | code: THA | sectors: EDU | example: The envoys praised Thammasat University. => Thammasat University = THA EDU
org.iseas-yusof-ishak-institute | name: ISEAS-Yusof Ishak Institute | code: SGP | sectors: EDU | example: The delegates thanked the ISEAS-Yusof Ishak Institute. => ISEAS-Yusof Ishak Institute = SGP EDU
org.institute-of-southeast-asian-studies | name: Institute of Southeast Asian Studies | code: SGP | sectors: EDU | example: The diplomats supported the Institute of Southeast Asian Studies. => Institute of Southeast Asian Studies = SGP EDU
org.national-university-of-singapore | name: National University of Singapore | code: SGP | sectors: EDU | example: The mediators criticized the National University of Singapore. => National University of Singapore = SGP EDU
org.s-rajaratnam-school-of-international-studies | name: S. Rajaratnam School of International Studies | names: Rajaratnam School of International Studies | code: SGP | sectors: EDU | example: The S. Rajaratnam School of International Studies rejected the offer. => S. Rajaratnam School of International Studies = SGP EDU
org.nanyang-technological-university | name: Nanyang Technological University | code: SGP | sectors: EDU | example: The mediators criticized Nanyang Technological University. => Nanyang Technological University = SGP EDU
org.lee-kuan-yew-school-of-public-policy | name: Lee Kuan Yew School of Public Policy | code: SGP | sectors: EDU | example: The diplomats supported the Lee Kuan Yew School of Public Policy. => Lee Kuan Yew School of Public Policy = SGP EDU
org.university-of-malaya | name: University of Malaya | code: MYS | sectors: EDU | example: The University of Malaya welcomed the decision. => University of Malaya = MYS EDU
org.universiti-sains-malaysia | name: Universiti Sains Malaysia | code: MYS | sectors: EDU | example: Universiti Sains Malaysia welcomed the decision. => Universiti Sains Malaysia = MYS EDU
org.merdeka-center | name: Merdeka Center | code: MYS | sectors: EDU | example: The ministers blamed the Merdeka Center. => Merdeka Center = MYS EDU
org.university-of-indonesia | name: University of Indonesia | code: IDN | sectors: EDU | example: The University of Indonesia welcomed the decision. => University of Indonesia = IDN EDU
org.gadjah-mada-university | name: Gadjah Mada University | code: IDN | sectors: EDU | example: The diplomats supported Gadjah Mada University. => Gadjah Mada University = IDN EDU
org.institute-for-policy-analysis-of-conflict | name: Institute for Policy Analysis of Conflict | code: IDN | sectors: EDU | example: The Institute for Policy Analysis of Conflict called for talks. => Institute for Policy Analysis of Conflict = IDN EDU
org.bandung-institute-of-technology | name: Bandung Institute of Technology | code: IDN | sectors: EDU | example: The diplomats supported the Bandung Institute of Technology. => Bandung Institute of Technology = IDN EDU
org.habibie-center | name: Habibie Center | code: IDN | sectors: EDU | example: The Habibie Center called for talks. => Habibie Center = IDN EDU
org.lembaga-survei-indonesia | name: Lembaga Survei Indonesia | code: IDN | sectors: EDU | example: Lembaga Survei Indonesia rejected the offer. => Lembaga Survei Indonesia = IDN EDU
org.indikator-politik-indonesia | name: Indikator Politik Indonesia | code: IDN | sectors: EDU | example: Indikator Politik Indonesia welcomed the decision. => Indikator Politik Indonesia = IDN EDU
org.university-of-the-philippines | name: University of the Philippines | code: PHL | sectors: EDU | example: The delegates thanked the University of the Philippines. => University of the Philippines = PHL EDU
org.ateneo-de-manila-university | name: Ateneo de Manila University | code: PHL | sectors: EDU | example: The envoys praised Ateneo de Manila University. => Ateneo de Manila University = PHL EDU
org.social-weather-stations | name: Social Weather Stations | code: PHL | sectors: EDU | example: The Social Weather Stations warned the rebels. => Social Weather Stations = PHL EDU
org.pulse-asia | name: Pulse Asia | code: PHL | sectors: EDU | example: Pulse Asia welcomed the decision. => Pulse Asia = PHL EDU
org.de-la-salle-university | name: De La Salle University | code: PHL | sectors: EDU | example: The ministers blamed De La Salle University. => De La Salle University = PHL EDU
org.diplomatic-academy-of-vietnam | name: Diplomatic Academy of Vietnam | code: VNM | sectors: EDU | example: The Diplomatic Academy of Vietnam condemned the attack on Tuesday. => Diplomatic Academy of Vietnam = VNM EDU
org.vietnam-national-university | name: Vietnam National University | code: VNM | sectors: EDU | example: Vietnam National University rejected the offer. => Vietnam National University = VNM EDU
org.peking-university | name: Peking University | code: CHN | sectors: EDU | example: The ministers blamed Peking University. => Peking University = CHN EDU
org.tsinghua-university | name: Tsinghua University | code: CHN | sectors: EDU | example: The delegates thanked Tsinghua University. => Tsinghua University = CHN EDU
org.renmin-university | name: Renmin University | names: Renmin University of China | code: CHN | sectors: EDU | example: The delegates thanked Renmin University. => Renmin University = CHN EDU
org.fudan-university | name: Fudan University | code: CHN | sectors: EDU | example: The diplomats supported Fudan University. => Fudan University = CHN EDU
org.china-institutes-of-contemporary-international-relations | name: China Institutes of Contemporary International Relations | code: CHN | sectors: EDU | example: The delegates thanked the China Institutes of Contemporary International Relations. => China Institutes of Contemporary International Relations = CHN EDU
org.china-institute-of-international-studies | name: China Institute of International Studies | code: CHN | sectors: EDU | example: The delegates thanked the China Institute of International Studies. => China Institute of International Studies = CHN EDU
org.shanghai-institutes-for-international-studies | name: Shanghai Institutes for International Studies | code: CHN | sectors: EDU | example: The Shanghai Institutes for International Studies condemned the attack on Tuesday. => Shanghai Institutes for International Studies = CHN EDU
org.wuhan-institute-of-virology | name: Wuhan Institute of Virology | code: CHN | sectors: EDU | example: The mediators criticized the Wuhan Institute of Virology. => Wuhan Institute of Virology = CHN EDU
org.nanjing-university | name: Nanjing University | code: CHN | sectors: EDU | example: The mediators criticized Nanjing University. => Nanjing University = CHN EDU
org.zhejiang-university | name: Zhejiang University | code: CHN | sectors: EDU | example: The envoys praised Zhejiang University. => Zhejiang University = CHN EDU
org.beijing-foreign-studies-university | name: Beijing Foreign Studies University | code: CHN | sectors: EDU | example: The mediators criticized Beijing Foreign Studies University. => Beijing Foreign Studies University = CHN EDU
org.harbin-institute-of-technology | name: Harbin Institute of Technology | code: CHN | sectors: EDU | example: The Harbin Institute of Technology condemned the attack on Tuesday. => Harbin Institute of Technology = CHN EDU
org.confucius-institute | name: Confucius Institute | names: Confucius Institutes | code: CHN | sectors: EDU | example: The delegates thanked the Confucius Institute. => Confucius Institute = CHN EDU
org.pla-national-defence-university | name: PLA National Defence University | code: CHN | sectors: EDU | example: The mediators criticized PLA National Defence University. => PLA National Defence University = CHN EDU
org.china-s-national-defense-university | name: China's National Defense University | code: CHN | sectors: EDU | example: The mediators criticized China's National Defense University. => China's National Defense University = CHN EDU
org.central-party-school | name: Central Party School | code: CHN | sectors: EDU | example: The Central Party School rejected the offer. => Central Party School = CHN EDU
org.jinan-university | name: Jinan University | code: CHN | sectors: EDU | example: The envoys praised Jinan University. => Jinan University = CHN EDU
org.sun-yat-sen-university | name: Sun Yat-sen University | code: CHN | sectors: EDU | example: The mediators criticized Sun Yat-sen University. => Sun Yat-sen University = CHN EDU
org.shanghai-jiao-tong-university | name: Shanghai Jiao Tong University | code: CHN | sectors: EDU | example: The mediators criticized Shanghai Jiao Tong University. => Shanghai Jiao Tong University = CHN EDU
org.south-china-sea-probing-initiative | name: South China Sea Probing Initiative | code: CHN | sectors: EDU | example: The South China Sea Probing Initiative rejected the offer. => South China Sea Probing Initiative = CHN EDU
org.national-institute-for-south-china-sea-studies | name: National Institute for South China Sea Studies | code: CHN | sectors: EDU | example: The National Institute for South China Sea Studies rejected the offer. => National Institute for South China Sea Studies = CHN EDU
org.xiamen-university | name: Xiamen University | code: CHN | sectors: EDU | example: Xiamen University warned the rebels. => Xiamen University = CHN EDU
org.university-of-science-and-technology-of-china | name: University of Science and Technology of China | code: CHN | sectors: EDU | example: The delegates thanked the University of Science and Technology of China. => University of Science and Technology of China = CHN EDU
org.center-for-china-and-globalization | name: Center for China and Globalization | code: CHN | sectors: EDU | example: The Center for China and Globalization warned the rebels. => Center for China and Globalization = CHN EDU
org.university-of-hong-kong | name: University of Hong Kong | code: HKG | sectors: EDU | example: The University of Hong Kong warned the rebels. => University of Hong Kong = HKG EDU
org.chinese-university-of-hong-kong | name: Chinese University of Hong Kong | code: HKG | sectors: EDU | example: The mediators criticized the Chinese University of Hong Kong. => Chinese University of Hong Kong = HKG EDU
org.hong-kong-polytechnic-university | name: Hong Kong Polytechnic University | code: HKG | sectors: EDU | example: Hong Kong Polytechnic University called for talks. => Hong Kong Polytechnic University = HKG EDU
org.hong-kong-baptist-university | name: Hong Kong Baptist University | code: HKG | sectors: EDU | example: Hong Kong Baptist University called for talks. => Hong Kong Baptist University = HKG EDU
org.hong-kong-university-of-science-and-technology | name: Hong Kong University of Science and Technology | code: HKG | sectors: EDU | example: The Hong Kong University of Science and Technology rejected the offer. => Hong Kong University of Science and Technology = HKG EDU
org.national-taiwan-university | name: National Taiwan University | code: TWN | sectors: EDU | example: The diplomats supported National Taiwan University. => National Taiwan University = TWN EDU
org.academia-sinica | name: Academia Sinica | code: TWN | sectors: EDU | example: Academia Sinica warned the rebels. => Academia Sinica = TWN EDU
org.institute-for-national-defense-and-security-research | name: Institute for National Defense and Security Research | code: TWN | sectors: EDU | example: The Institute for National Defense and Security Research rejected the offer. => Institute for National Defense and Security Research = TWN EDU
org.tamkang-university | name: Tamkang University | code: TWN | sectors: EDU | example: Tamkang University welcomed the decision. => Tamkang University = TWN EDU
org.national-chengchi-university | name: National Chengchi University | code: TWN | sectors: EDU | example: National Chengchi University condemned the attack on Tuesday. => National Chengchi University = TWN EDU
org.seoul-national-university | name: Seoul National University | code: KOR | sectors: EDU | example: The ministers blamed Seoul National University. => Seoul National University = KOR EDU
org.korea-institute-for-national-unification | name: Korea Institute for National Unification | code: KOR | sectors: EDU | example: The ministers blamed the Korea Institute for National Unification. => Korea Institute for National Unification = KOR EDU
org.sejong-institute | name: Sejong Institute | code: KOR | sectors: EDU | example: The mediators criticized the Sejong Institute. => Sejong Institute = KOR EDU
org.yonsei-university | name: Yonsei University | code: KOR | sectors: EDU | example: The mediators criticized Yonsei University. => Yonsei University = KOR EDU
org.asan-institute-for-policy-studies | name: Asan Institute for Policy Studies | names: Asan Institute | code: KOR | sectors: EDU | example: The Asan Institute for Policy Studies condemned the attack on Tuesday. => Asan Institute for Policy Studies = KOR EDU
org.korea-university | name: Korea University | code: KOR | sectors: EDU | example: Korea University rejected the offer. => Korea University = KOR EDU
org.kyungnam-university | name: Kyungnam University | code: KOR | sectors: EDU | example: The ministers blamed Kyungnam University. => Kyungnam University = KOR EDU
org.kaist | name: KAIST | names: Korea Advanced Institute of Science and Technology | code: KOR | sectors: EDU | example: KAIST condemned the attack on Tuesday. => KAIST = KOR EDU
org.korea-institute-for-defense-analyses | name: Korea Institute for Defense Analyses | code: KOR | sectors: EDU | example: The mediators criticized the Korea Institute for Defense Analyses. => Korea Institute for Defense Analyses = KOR EDU
org.university-of-north-korean-studies | name: University of North Korean Studies | code: KOR | sectors: EDU | example: The envoys praised the University of North Korean Studies. => University of North Korean Studies = KOR EDU
org.ewha-womans-university | name: Ewha Womans University | code: KOR | sectors: EDU | example: Ewha Womans University warned the rebels. => Ewha Womans University = KOR EDU
org.dongguk-university | name: Dongguk University | code: KOR | sectors: EDU | example: Dongguk University warned the rebels. => Dongguk University = KOR EDU
org.realmeter | name: Realmeter | code: KOR | sectors: EDU | example: The ministers blamed Realmeter. => Realmeter = KOR EDU
org.gallup-korea | name: Gallup Korea | code: KOR | sectors: EDU | example: Gallup Korea called for talks. => Gallup Korea = KOR EDU
org.kim-il-sung-university | name: Kim Il Sung University | names: Kim Il-sung University | code: PRK | sectors: EDU | example: Kim Il Sung University condemned the attack on Tuesday. => Kim Il Sung University = PRK EDU
org.pyongyang-university-of-science-and-technology | name: Pyongyang University of Science and Technology | code: PRK | sectors: EDU | example: The Pyongyang University of Science and Technology warned the rebels. => Pyongyang University of Science and Technology = PRK EDU
org.university-of-tokyo | name: University of Tokyo | names: Tokyo University | code: JPN | sectors: EDU | example: The University of Tokyo called for talks. => University of Tokyo = JPN EDU
org.kyoto-university | name: Kyoto University | code: JPN | sectors: EDU | example: The delegates thanked Kyoto University. => Kyoto University = JPN EDU
org.waseda-university | name: Waseda University | code: JPN | sectors: EDU | example: Waseda University called for talks. => Waseda University = JPN EDU
org.keio-university | name: Keio University | code: JPN | sectors: EDU | example: The diplomats supported Keio University. => Keio University = JPN EDU
org.japan-institute-of-international-affairs | name: Japan Institute of International Affairs | code: JPN | sectors: EDU | example: The envoys praised the Japan Institute of International Affairs. => Japan Institute of International Affairs = JPN EDU
org.national-institute-for-defense-studies | name: National Institute for Defense Studies | code: JPN | sectors: EDU | example: The diplomats supported the National Institute for Defense Studies. => National Institute for Defense Studies = JPN EDU
org.sasakawa-peace-foundation | name: Sasakawa Peace Foundation | code: JPN | sectors: EDU | example: The Sasakawa Peace Foundation welcomed the decision. => Sasakawa Peace Foundation = JPN EDU
org.hiroshima-university | name: Hiroshima University | code: JPN | sectors: EDU | example: Hiroshima University rejected the offer. => Hiroshima University = JPN EDU
org.nagasaki-university | name: Nagasaki University | code: JPN | sectors: EDU | example: Nagasaki University condemned the attack on Tuesday. => Nagasaki University = JPN EDU
org.riken | name: Riken | names: RIKEN | code: JPN | sectors: EDU | example: The mediators criticized Riken. => Riken = JPN EDU
org.hitotsubashi-university | name: Hitotsubashi University | code: JPN | sectors: EDU | example: Hitotsubashi University welcomed the decision. => Hitotsubashi University = JPN EDU
org.takushoku-university | name: Takushoku University | code: JPN | sectors: EDU | example: Takushoku University warned the rebels. => Takushoku University = JPN EDU
org.osaka-university | name: Osaka University | code: JPN | sectors: EDU | example: The diplomats supported Osaka University. => Osaka University = JPN EDU
org.tohoku-university | name: Tohoku University | code: JPN | sectors: EDU | example: The delegates thanked Tohoku University. => Tohoku University = JPN EDU
org.australian-national-university | name: Australian National University | code: AUS | sectors: EDU | example: The ministers blamed Australian National University. => Australian National University = AUS EDU
org.lowy-institute | name: Lowy Institute | code: AUS | sectors: EDU | example: The Lowy Institute warned the rebels. => Lowy Institute = AUS EDU
org.australian-strategic-policy-institute | name: Australian Strategic Policy Institute | names: ASPI | code: AUS | sectors: EDU | example: The delegates thanked the Australian Strategic Policy Institute. => Australian Strategic Policy Institute = AUS EDU
org.university-of-sydney | name: University of Sydney | names: Sydney University | code: AUS | sectors: EDU | example: The envoys praised the University of Sydney. => University of Sydney = AUS EDU
org.university-of-melbourne | name: University of Melbourne | names: Melbourne University | code: AUS | sectors: EDU | example: The mediators criticized the University of Melbourne. => University of Melbourne = AUS EDU
org.monash-university | name: Monash University | code: AUS | sectors: EDU | example: Monash University warned the rebels. => Monash University = AUS EDU
org.university-of-queensland | name: University of Queensland | code: AUS | sectors: EDU | example: The envoys praised the University of Queensland. => University of Queensland = AUS EDU
org.deakin-university | name: Deakin University | code: AUS | sectors: EDU | example: The mediators criticized Deakin University. => Deakin University = AUS EDU
org.griffith-university | name: Griffith University | names: Griffith Asia Institute | code: AUS | sectors: EDU | example: Griffith University warned the rebels. => Griffith University = AUS EDU
org.university-of-new-south-wales | name: University of New South Wales | code: AUS | sectors: EDU | example: The envoys praised the University of New South Wales. => University of New South Wales = AUS EDU
org.macquarie-university | name: Macquarie University | code: AUS | sectors: EDU | example: The diplomats supported Macquarie University. => Macquarie University = AUS EDU
org.institute-for-economics-and-peace | name: Institute for Economics and Peace | code: AUS | sectors: EDU | example: The diplomats supported the Institute for Economics and Peace. => Institute for Economics and Peace = AUS EDU
org.university-of-auckland | name: University of Auckland | code: NZL | sectors: EDU | example: The University of Auckland rejected the offer. => University of Auckland = NZL EDU
org.victoria-university-of-wellington | name: Victoria University of Wellington | code: NZL | sectors: EDU | example: The mediators criticized the Victoria University of Wellington. => Victoria University of Wellington = NZL EDU
org.university-of-otago | name: University of Otago | code: NZL | sectors: EDU | example: The University of Otago condemned the attack on Tuesday. => University of Otago = NZL EDU
org.university-of-canterbury | name: University of Canterbury | code: NZL | sectors: EDU | example: The ministers blamed the University of Canterbury. => University of Canterbury = NZL EDU
org.massey-university | name: Massey University | code: NZL | sectors: EDU | example: The mediators criticized Massey University. => Massey University = NZL EDU
org.university-of-the-south-pacific | name: University of the South Pacific | code: FJI | sectors: EDU | example: The mediators criticized the University of the South Pacific. => University of the South Pacific = FJI EDU
org.university-of-toronto | name: University of Toronto | code: CAN | sectors: EDU | example: The University of Toronto warned the rebels. => University of Toronto = CAN EDU
org.citizen-lab | name: Citizen Lab | code: CAN | sectors: EDU | example: Citizen Lab rejected the offer. => Citizen Lab = CAN EDU
org.mcgill-university | name: McGill University | code: CAN | sectors: EDU | example: The delegates thanked McGill University. => McGill University = CAN EDU
org.university-of-british-columbia | name: University of British Columbia | code: CAN | sectors: EDU | example: The mediators criticized the University of British Columbia. => University of British Columbia = CAN EDU
org.carleton-university | name: Carleton University | code: CAN | sectors: EDU | example: Carleton University welcomed the decision. => Carleton University = CAN EDU
org.university-of-ottawa | name: University of Ottawa | code: CAN | sectors: EDU | example: The diplomats supported the University of Ottawa. => University of Ottawa = CAN EDU
org.fraser-institute | name: Fraser Institute | code: CAN | sectors: EDU | example: The diplomats supported the Fraser Institute. => Fraser Institute = CAN EDU
org.angus-reid-institute | name: Angus Reid Institute | code: CAN | sectors: EDU | example: The Angus Reid Institute welcomed the decision. => Angus Reid Institute = CAN EDU
org.university-of-waterloo | name: University of Waterloo | code: CAN | sectors: EDU | example: The delegates thanked the University of Waterloo. => University of Waterloo = CAN EDU
org.concordia-university | name: Concordia University | code: CAN | sectors: EDU | example: Concordia University rejected the offer. => Concordia University = CAN EDU
org.dalhousie-university | name: Dalhousie University | code: CAN | sectors: EDU | example: The delegates thanked Dalhousie University. => Dalhousie University = CAN EDU
org.munk-school | name: Munk School | code: CAN | sectors: EDU | example: The delegates thanked Munk School. => Munk School = CAN EDU
org.national-autonomous-university-of-mexico | name: National Autonomous University of Mexico | code: MEX | sectors: EDU | example: The National Autonomous University of Mexico welcomed the decision. => National Autonomous University of Mexico = MEX EDU
org.unam | name: UNAM | code: MEX | sectors: EDU | example: UNAM rejected the offer. => UNAM = MEX EDU
org.colegio-de-mexico | name: Colegio de México | names: El Colegio de México | code: MEX | sectors: EDU | example: Colegio de México welcomed the decision. => Colegio de México = MEX EDU
org.ayotzinapa-teachers-college | name: Ayotzinapa teachers' college | names: Ayotzinapa Rural Teachers' College | code: MEX | sectors: EDU | example: The envoys praised Ayotzinapa teachers' college. => Ayotzinapa teachers' college = MEX EDU
org.getulio-vargas-foundation | name: Getulio Vargas Foundation | names: Fundação Getulio Vargas | code: BRA | sectors: EDU | example: The Getulio Vargas Foundation called for talks. => Getulio Vargas Foundation = BRA EDU
org.university-of-sao-paulo | name: University of São Paulo | names: University of Sao Paulo | code: BRA | sectors: EDU | example: The University of São Paulo condemned the attack on Tuesday. => University of São Paulo = BRA EDU
org.datafolha | name: Datafolha | code: BRA | sectors: EDU | example: The mediators criticized Datafolha. => Datafolha = BRA EDU
org.fiocruz | name: Fiocruz | code: BRA | sectors: EDU | example: The diplomats supported Fiocruz. => Fiocruz = BRA EDU
org.oswaldo-cruz-foundation | name: Oswaldo Cruz Foundation | code: BRA | sectors: EDU | example: The delegates thanked the Oswaldo Cruz Foundation. => Oswaldo Cruz Foundation = BRA EDU
org.butantan-institute | name: Butantan Institute | names: Instituto Butantan | code: BRA | sectors: EDU | example: The mediators criticized the Butantan Institute. => Butantan Institute = BRA EDU
org.ibope | name: Ibope | code: BRA | sectors: EDU | example: The delegates thanked Ibope. => Ibope = BRA EDU
org.university-of-buenos-aires | name: University of Buenos Aires | code: ARG | sectors: EDU | example: The envoys praised the University of Buenos Aires. => University of Buenos Aires = ARG EDU
org.di-tella-university | name: Di Tella University | names: Torcuato Di Tella University | code: ARG | sectors: EDU | example: The mediators criticized Di Tella University. => Di Tella University = ARG EDU
org.university-of-chile | name: University of Chile | code: CHL | sectors: EDU | example: The ministers blamed the University of Chile. => University of Chile = CHL EDU
org.catholic-university-of-chile | name: Catholic University of Chile | names: Pontifical Catholic University of Chile | code: CHL | sectors: EDU | example: The mediators criticized the Catholic University of Chile. => Catholic University of Chile = CHL EDU
org.national-university-of-colombia | name: National University of Colombia | code: COL | sectors: EDU | example: The ministers blamed the National University of Colombia. => National University of Colombia = COL EDU
org.ideas-for-peace-foundation | name: Ideas for Peace Foundation | code: COL | sectors: EDU | example: The diplomats supported the Ideas for Peace Foundation. => Ideas for Peace Foundation = COL EDU
org.central-university-of-venezuela | name: Central University of Venezuela | code: VEN | sectors: EDU | example: The Central University of Venezuela called for talks. => Central University of Venezuela = VEN EDU
org.datanalisis | name: Datanálisis | names: Datanalisis | code: VEN | sectors: EDU | example: Datanálisis warned the rebels. => Datanálisis = VEN EDU
org.andres-bello-catholic-university | name: Andrés Bello Catholic University | code: VEN | sectors: EDU | example: Andrés Bello Catholic University called for talks. => Andrés Bello Catholic University = VEN EDU
org.pontifical-catholic-university-of-peru | name: Pontifical Catholic University of Peru | code: PER | sectors: EDU | example: The mediators criticized the Pontifical Catholic University of Peru. => Pontifical Catholic University of Peru = PER EDU
org.national-university-of-san-marcos | name: National University of San Marcos | code: PER | sectors: EDU | example: The ministers blamed the National University of San Marcos. => National University of San Marcos = PER EDU
org.university-of-havana | name: University of Havana | code: CUB | sectors: EDU | example: The University of Havana warned the rebels. => University of Havana = CUB EDU
org.finlay-institute | name: Finlay Institute | code: CUB | sectors: EDU | example: The Finlay Institute warned the rebels. => Finlay Institute = CUB EDU
org.institute-for-security-studies | name: Institute for Security Studies | code: ZAF | sectors: EDU | example: The diplomats supported the Institute for Security Studies. => Institute for Security Studies = ZAF EDU
org.university-of-cape-town | name: University of Cape Town | code: ZAF | sectors: EDU | example: The University of Cape Town called for talks. => University of Cape Town = ZAF EDU
org.university-of-the-witwatersrand | name: University of the Witwatersrand | code: ZAF | sectors: EDU | example: The envoys praised the University of the Witwatersrand. => University of the Witwatersrand = ZAF EDU
org.wits-university | name: Wits University | code: ZAF | sectors: EDU | example: Wits University rejected the offer. => Wits University = ZAF EDU
org.stellenbosch-university | name: Stellenbosch University | names: University of Stellenbosch | code: ZAF | sectors: EDU | example: Stellenbosch University warned the rebels. => Stellenbosch University = ZAF EDU
org.university-of-pretoria | name: University of Pretoria | code: ZAF | sectors: EDU | example: The University of Pretoria warned the rebels. => University of Pretoria = ZAF EDU
org.south-african-institute-of-international-affairs | name: South African Institute of International Affairs | code: ZAF | sectors: EDU | example: The South African Institute of International Affairs welcomed the decision. => South African Institute of International Affairs = ZAF EDU
org.human-sciences-research-council | name: Human Sciences Research Council | code: ZAF | sectors: EDU | example: The mediators criticized the Human Sciences Research Council. => Human Sciences Research Council = ZAF EDU
org.university-of-johannesburg | name: University of Johannesburg | code: ZAF | sectors: EDU | example: The diplomats supported the University of Johannesburg. => University of Johannesburg = ZAF EDU
org.rhodes-university | name: Rhodes University | code: ZAF | sectors: EDU | example: The envoys praised Rhodes University. => Rhodes University = ZAF EDU
org.university-of-the-free-state | name: University of the Free State | code: ZAF | sectors: EDU | example: The University of the Free State called for talks. => University of the Free State = ZAF EDU
org.university-of-the-western-cape | name: University of the Western Cape | code: ZAF | sectors: EDU | example: The envoys praised the University of the Western Cape. => University of the Western Cape = ZAF EDU
org.university-of-lagos | name: University of Lagos | code: NGA | sectors: EDU | example: The University of Lagos rejected the offer. => University of Lagos = NGA EDU
org.university-of-ibadan | name: University of Ibadan | code: NGA | sectors: EDU | example: The University of Ibadan welcomed the decision. => University of Ibadan = NGA EDU
org.ahmadu-bello-university | name: Ahmadu Bello University | code: NGA | sectors: EDU | example: Ahmadu Bello University welcomed the decision. => Ahmadu Bello University = NGA EDU
org.university-of-nigeria-nsukka | name: University of Nigeria Nsukka | code: NGA | sectors: EDU | example: The delegates thanked the University of Nigeria Nsukka. => University of Nigeria Nsukka = NGA EDU
org.nigerian-institute-of-international-affairs | name: Nigerian Institute of International Affairs | code: NGA | sectors: EDU | example: The ministers blamed the Nigerian Institute of International Affairs. => Nigerian Institute of International Affairs = NGA EDU
org.university-of-maiduguri | name: University of Maiduguri | code: NGA | sectors: EDU | example: The envoys praised the University of Maiduguri. => University of Maiduguri = NGA EDU
org.bayero-university | name: Bayero University | code: NGA | sectors: EDU | example: Bayero University condemned the attack on Tuesday. => Bayero University = NGA EDU
org.obafemi-awolowo-university | name: Obafemi Awolowo University | code: NGA | sectors: EDU | example: The mediators criticized Obafemi Awolowo University. => Obafemi Awolowo University = NGA EDU
org.sbm-intelligence | name: SBM Intelligence | code: NGA | sectors: EDU | example: SBM Intelligence called for talks. => SBM Intelligence = NGA EDU
org.university-of-nairobi | name: University of Nairobi | code: KEN | sectors: EDU | example: The University of Nairobi rejected the offer. => University of Nairobi = KEN EDU
org.kenyatta-university | name: Kenyatta University | code: KEN | sectors: EDU | example: Kenyatta University condemned the attack on Tuesday. => Kenyatta University = KEN EDU
org.garissa-university | name: Garissa University | names: Garissa University College | code: KEN | sectors: EDU | example: Garissa University condemned the attack on Tuesday. => Garissa University = KEN EDU
org.rift-valley-institute | name: Rift Valley Institute | code: KEN | sectors: EDU | example: The Rift Valley Institute called for talks. => Rift Valley Institute = KEN EDU
org.makerere-university | name: Makerere University | code: UGA | sectors: EDU | example: The diplomats supported Makerere University. => Makerere University = UGA EDU
org.university-of-dar-es-salaam | name: University of Dar es Salaam | code: TZA | sectors: EDU | example: The University of Dar es Salaam welcomed the decision. => University of Dar es Salaam = TZA EDU
org.university-of-ghana | name: University of Ghana | code: GHA | sectors: EDU | example: The University of Ghana condemned the attack on Tuesday. => University of Ghana = GHA EDU
org.kwame-nkrumah-university-of-science-and-technology | name: Kwame Nkrumah University of Science and Technology | code: GHA | sectors: EDU | example: The Kwame Nkrumah University of Science and Technology warned the rebels. => Kwame Nkrumah University of Science and Technology = GHA EDU
org.ghana-center-for-democratic-development | name: Ghana Center for Democratic Development | code: GHA | sectors: EDU | example: The ministers blamed the Ghana Center for Democratic Development. => Ghana Center for Democratic Development = GHA EDU
org.addis-ababa-university | name: Addis Ababa University | code: ETH | sectors: EDU | example: Addis Ababa University rejected the offer. => Addis Ababa University = ETH EDU
org.mekelle-university | name: Mekelle University | code: ETH | sectors: EDU | example: Mekelle University called for talks. => Mekelle University = ETH EDU
org.bahir-dar-university | name: Bahir Dar University | code: ETH | sectors: EDU | example: The mediators criticized Bahir Dar University. => Bahir Dar University = ETH EDU
org.university-of-rwanda | name: University of Rwanda | code: RWA | sectors: EDU | example: The University of Rwanda called for talks. => University of Rwanda = RWA EDU
org.university-of-khartoum | name: University of Khartoum | names: Khartoum University | code: SDN | sectors: EDU | example: The University of Khartoum warned the rebels. => University of Khartoum = SDN EDU
org.university-of-juba | name: University of Juba | code: SSD | sectors: EDU | example: The University of Juba welcomed the decision. => University of Juba = SSD EDU
org.mogadishu-university | name: Mogadishu University | code: SOM | sectors: EDU | example: The ministers blamed Mogadishu University. => Mogadishu University = SOM EDU
org.heritage-institute-for-policy-studies | name: Heritage Institute for Policy Studies | code: SOM | sectors: EDU | example: The ministers blamed the Heritage Institute for Policy Studies. => Heritage Institute for Policy Studies = SOM EDU
org.simad-university | name: SIMAD University | code: SOM | sectors: EDU | example: The envoys praised SIMAD University. => SIMAD University = SOM EDU
org.cheikh-anta-diop-university | name: Cheikh Anta Diop University | code: SEN | sectors: EDU | example: Cheikh Anta Diop University called for talks. => Cheikh Anta Diop University = SEN EDU
org.timbuktu-institute | name: Timbuktu Institute | code: SEN | sectors: EDU | example: The Timbuktu Institute warned the rebels. => Timbuktu Institute = SEN EDU
org.congo-research-group | name: Congo Research Group | code: COD | sectors: EDU | example: The diplomats supported the Congo Research Group. => Congo Research Group = COD EDU
org.university-of-kinshasa | name: University of Kinshasa | code: COD | sectors: EDU | example: The mediators criticized the University of Kinshasa. => University of Kinshasa = COD EDU
org.university-of-zimbabwe | name: University of Zimbabwe | code: ZWE | sectors: EDU | example: The University of Zimbabwe called for talks. => University of Zimbabwe = ZWE EDU
org.zimbabwe-democracy-institute | name: Zimbabwe Democracy Institute | code: ZWE | sectors: EDU | example: The Zimbabwe Democracy Institute welcomed the decision. => Zimbabwe Democracy Institute = ZWE EDU
org.university-of-zambia | name: University of Zambia | code: ZMB | sectors: EDU | example: The University of Zambia called for talks. => University of Zambia = ZMB EDU
org.fourah-bay-college | name: Fourah Bay College | code: SLE | sectors: EDU | example: Fourah Bay College condemned the attack on Tuesday. => Fourah Bay College = SLE EDU
org.university-of-algiers | name: University of Algiers | code: DZA | sectors: EDU | example: The mediators criticized the University of Algiers. => University of Algiers = DZA EDU
org.policy-center-for-the-new-south | name: Policy Center for the New South | code: MAR | sectors: EDU | example: The Policy Center for the New South warned the rebels. => Policy Center for the New South = MAR EDU
org.mohammed-v-university | name: Mohammed V University | code: MAR | sectors: EDU | example: Mohammed V University called for talks. => Mohammed V University = MAR EDU
org.university-of-tunis | name: University of Tunis | code: TUN | sectors: EDU | example: The University of Tunis condemned the attack on Tuesday. => University of Tunis = TUN EDU
org.zitouna-university | name: Zitouna University | code: TUN | sectors: EDU | example: The mediators criticized Zitouna University. => Zitouna University = TUN EDU

# Churches and religious bodies.
org.southern-baptist-convention | name: Southern Baptist Convention | code: USA | sectors: REL | example: The diplomats supported the Southern Baptist Convention. => Southern Baptist Convention = USA REL
org.church-of-scientology | name: Church of Scientology | code: USA | sectors: REL | example: The envoys praised the Church of Scientology. => Church of Scientology = USA REL
org.u-s-conference-of-catholic-bishops | name: U.S. Conference of Catholic Bishops | names: US Conference of Catholic Bishops | code: USA | sectors: REL | example: The U.S. Conference of Catholic Bishops called for talks. => U.S. Conference of Catholic Bishops = USA REL
org.united-states-conference-of-catholic-bishops | name: United States Conference of Catholic Bishops | code: USA | sectors: REL | example: The diplomats supported the United States Conference of Catholic Bishops. => United States Conference of Catholic Bishops = USA REL
org.church-of-jesus-christ-of-latter-day-saints | name: Church of Jesus Christ of Latter-day Saints | code: USA | sectors: REL | example: The Church of Jesus Christ of Latter-day Saints rejected the offer. => Church of Jesus Christ of Latter-day Saints = USA REL
org.mormon-church | name: Mormon Church | code: USA | sectors: REL | example: The Mormon Church warned the rebels. => Mormon Church = USA REL
org.episcopal-church | name: Episcopal Church | code: USA | sectors: REL | example: The ministers blamed the Episcopal Church. => Episcopal Church = USA REL
org.presbyterian-church-usa | name: Presbyterian Church (USA) | names: Presbyterian Church USA | code: USA | sectors: REL | example: The delegates thanked the Presbyterian Church (USA). => Presbyterian Church (USA) = USA REL
org.united-methodist-church | name: United Methodist Church | code: USA | sectors: REL | example: The delegates thanked the United Methodist Church. => United Methodist Church = USA REL
org.nation-of-islam | name: Nation of Islam | code: USA | sectors: REL | example: The envoys praised the Nation of Islam. => Nation of Islam = USA REL
org.westboro-baptist-church | name: Westboro Baptist Church | code: USA | sectors: REL | example: The ministers blamed the Westboro Baptist Church. => Westboro Baptist Church = USA REL
org.orthodox-union | name: Orthodox Union | code: USA | sectors: REL | example: The diplomats supported the Orthodox Union. => Orthodox Union = USA REL
org.jehovah-s-witnesses | name: Jehovah's Witnesses | code: USA | sectors: REL | example: The Jehovah's Witnesses condemned the attack on Tuesday. => Jehovah's Witnesses = USA REL
org.samaritan-s-purse | name: Samaritan's Purse | code: USA | sectors: REL | example: Samaritan's Purse condemned the attack on Tuesday. => Samaritan's Purse = USA REL
org.church-world-service | name: Church World Service | code: USA | sectors: REL | example: The Church World Service condemned the attack on Tuesday. => Church World Service = USA REL
org.gulen-movement | name: Gulen movement | names: Gülen movement, Gulenist movement | code: USA | sectors: REL | example: The Gulen movement welcomed the decision. => Gulen movement = USA REL
org.hizmet-movement | name: Hizmet movement | code: USA | sectors: REL | example: The Hizmet movement warned the rebels. => Hizmet movement = USA REL
org.world-evangelical-alliance | name: World Evangelical Alliance | code: USA | sectors: REL | example: The diplomats supported the World Evangelical Alliance. => World Evangelical Alliance = USA REL
org.national-association-of-evangelicals | name: National Association of Evangelicals | code: USA | sectors: REL | example: The ministers blamed the National Association of Evangelicals. => National Association of Evangelicals = USA REL
org.chabad | name: Chabad | names: Chabad-Lubavitch | code: USA | sectors: REL | example: Chabad warned the rebels. => Chabad = USA REL
org.church-of-god-in-christ | name: Church of God in Christ | code: USA | sectors: REL | example: The Church of God in Christ welcomed the decision. => Church of God in Christ = USA REL
org.national-council-of-churches | name: National Council of Churches | code: USA | sectors: REL | example: The delegates thanked the National Council of Churches. => National Council of Churches = USA REL
org.church-of-scotland | name: Church of Scotland | code: GBR | sectors: REL | example: The mediators criticized the Church of Scotland. => Church of Scotland = GBR REL
org.muslim-council-of-britain | name: Muslim Council of Britain | code: GBR | sectors: REL | example: The Muslim Council of Britain welcomed the decision. => Muslim Council of Britain = GBR REL
org.lambeth-palace | name: Lambeth Palace | code: GBR | sectors: REL | example: Lambeth Palace called for talks. => Lambeth Palace = GBR REL
org.board-of-deputies-of-british-jews | name: Board of Deputies of British Jews | names: Board of Deputies | code: GBR | sectors: REL | example: The ministers blamed the Board of Deputies of British Jews. => Board of Deputies of British Jews = GBR REL
org.church-in-wales | name: Church in Wales | code: GBR | sectors: REL | example: The Church in Wales condemned the attack on Tuesday. => Church in Wales = GBR REL
org.anglican-communion | name: Anglican Communion | code: GBR | sectors: REL | example: Anglican Communion rejected the offer. => Anglican Communion = GBR REL
org.free-presbyterian-church | name: Free Presbyterian Church | code: GBR | sectors: REL | example: The Free Presbyterian Church rejected the offer. => Free Presbyterian Church = GBR REL
org.church-of-ireland | name: Church of Ireland | code: IRL | sectors: REL | example: The Church of Ireland condemned the attack on Tuesday. => Church of Ireland = IRL REL
org.presbyterian-church-in-ireland | name: Presbyterian Church in Ireland | code: IRL | sectors: REL | example: The Presbyterian Church in Ireland condemned the attack on Tuesday. => Presbyterian Church in Ireland = IRL REL
org.evangelical-church-in-germany | name: Evangelical Church in Germany | code: DEU | sectors: REL | example: The Evangelical Church in Germany called for talks. => Evangelical Church in Germany = DEU REL
org.german-bishops-conference | name: German Bishops' Conference | code: DEU | sectors: REL | example: The envoys praised the German Bishops' Conference. => German Bishops' Conference = DEU REL
org.central-council-of-jews-in-germany | name: Central Council of Jews in Germany | names: Central Council of Jews | code: DEU | sectors: REL | example: The Central Council of Jews in Germany rejected the offer. => Central Council of Jews in Germany = DEU REL
org.central-council-of-muslims-in-germany | name: Central Council of Muslims in Germany | code: DEU | sectors: REL | example: The Central Council of Muslims in Germany called for talks. => Central Council of Muslims in Germany = DEU REL
org.french-council-of-the-muslim-faith | name: French Council of the Muslim Faith | code: FRA | sectors: REL | example: The mediators criticized the French Council of the Muslim Faith. => French Council of the Muslim Faith = FRA REL
org.grand-mosque-of-paris | name: Grand Mosque of Paris | code: FRA | sectors: REL | example: The delegates thanked the Grand Mosque of Paris. => Grand Mosque of Paris = FRA REL
org.crif | name: CRIF | code: FRA | sectors: REL | example: The mediators criticized CRIF. => CRIF = FRA REL
org.representative-council-of-jewish-institutions-of-france | name: Representative Council of Jewish Institutions of France | code: FRA | sectors: REL | example: The ministers blamed the Representative Council of Jewish Institutions of France. => Representative Council of Jewish Institutions of France = FRA REL
org.italian-bishops-conference | name: Italian Bishops' Conference | names: Italian Episcopal Conference | code: ITA | sectors: REL | example: The Italian Bishops' Conference condemned the attack on Tuesday. => Italian Bishops' Conference = ITA REL
org.waldensian-church | name: Waldensian Church | code: ITA | sectors: REL | example: The Waldensian Church warned the rebels. => Waldensian Church = ITA REL
org.spanish-episcopal-conference | name: Spanish Episcopal Conference | code: ESP | sectors: REL | example: The Spanish Episcopal Conference rejected the offer. => Spanish Episcopal Conference = ESP REL
org.roman-curia | name: Roman Curia | code: VAT | sectors: REL | example: The ministers blamed Roman Curia. => Roman Curia = VAT REL
org.opus-dei | name: Opus Dei | code: VAT | sectors: REL | example: Opus Dei called for talks. => Opus Dei = VAT REL
org.jesuits | name: Jesuits | code: VAT | sectors: REL | example: Jesuits called for talks. => Jesuits = VAT REL
org.society-of-jesus | name: Society of Jesus | code: VAT | sectors: REL | example: The delegates thanked the Society of Jesus. => Society of Jesus = VAT REL
org.congregation-for-the-doctrine-of-the-faith | name: Congregation for the Doctrine of the Faith | names: Dicastery for the Doctrine of the Faith | code: VAT | sectors: REL | example: The Congregation for the Doctrine of the Faith condemned the attack on Tuesday. => Congregation for the Doctrine of the Faith = VAT REL
org.knights-of-malta | name: Knights of Malta | names: Sovereign Military Order of Malta, Order of Malta | code: VAT | sectors: REL | example: The diplomats supported the Knights of Malta. => Knights of Malta = VAT REL
org.legion-of-christ | name: Legion of Christ | names: Legionaries of Christ | code: VAT | sectors: REL | example: The Legion of Christ warned the rebels. => Legion of Christ = VAT REL
org.franciscans | name: Franciscans | code: VAT | sectors: REL | example: The mediators criticized Franciscans. => Franciscans = VAT REL
org.salesians | name: Salesians | code: VAT | sectors: REL | example: The envoys praised Salesians. => Salesians = VAT REL
org.neocatechumenal-way | name: Neocatechumenal Way | code: VAT | sectors: REL | example: The mediators criticized Neocatechumenal Way. => Neocatechumenal Way = VAT REL
org.synod-of-bishops | name: Synod of Bishops | code: VAT | sectors: REL | example: The diplomats supported the Synod of Bishops. => Synod of Bishops = VAT REL
org.polish-episcopal-conference | name: Polish Episcopal Conference | names: Polish Bishops' Conference | code: POL | sectors: REL | example: The ministers blamed the Polish Episcopal Conference. => Polish Episcopal Conference = POL REL
org.orthodox-church-of-ukraine | name: Orthodox Church of Ukraine | code: UKR | sectors: REL | example: The diplomats supported the Orthodox Church of Ukraine. => Orthodox Church of Ukraine = UKR REL
org.ukrainian-orthodox-church | name: Ukrainian Orthodox Church | code: UKR | sectors: REL | example: The ministers blamed the Ukrainian Orthodox Church. => Ukrainian Orthodox Church = UKR REL
org.ukrainian-greek-catholic-church | name: Ukrainian Greek Catholic Church | names: Ukrainian Greek-Catholic Church | code: UKR | sectors: REL | example: The Ukrainian Greek Catholic Church warned the rebels. => Ukrainian Greek Catholic Church = UKR REL
org.kyiv-pechersk-lavra | name: Kyiv Pechersk Lavra | names: Kiev Pechersk Lavra | code: UKR | sectors: REL | example: The ministers blamed Kyiv Pechersk Lavra. => Kyiv Pechersk Lavra = UKR REL
org.moscow-patriarchate | name: Moscow Patriarchate | code: RUS | sectors: REL | example: The Moscow Patriarchate welcomed the decision. => Moscow Patriarchate = RUS REL
org.spiritual-administration-of-muslims-of-russia | name: Spiritual Administration of Muslims of Russia | code: RUS | sectors: REL | example: The ministers blamed the Spiritual Administration of Muslims of Russia. => Spiritual Administration of Muslims of Russia = RUS REL
org.russian-council-of-muftis | name: Russian Council of Muftis | code: RUS | sectors: REL | example: The envoys praised the Russian Council of Muftis. => Russian Council of Muftis = RUS REL
org.serbian-orthodox-church | name: Serbian Orthodox Church | code: SRB | sectors: REL | example: The Serbian Orthodox Church condemned the attack on Tuesday. => Serbian Orthodox Church = SRB REL
org.montenegrin-orthodox-church | name: Montenegrin Orthodox Church | code: MNE | sectors: REL | example: The delegates thanked the Montenegrin Orthodox Church. => Montenegrin Orthodox Church = MNE REL
org.bulgarian-orthodox-church | name: Bulgarian Orthodox Church | code: BGR | sectors: REL | example: The Bulgarian Orthodox Church condemned the attack on Tuesday. => Bulgarian Orthodox Church = BGR REL
org.romanian-orthodox-church | name: Romanian Orthodox Church | code: ROU | sectors: REL | example: The envoys praised the Romanian Orthodox Church. => Romanian Orthodox Church = ROU REL
org.greek-orthodox-church | name: Greek Orthodox Church | code: GRC | sectors: REL | example: The ministers blamed the Greek Orthodox Church. => Greek Orthodox Church = GRC REL
org.church-of-greece | name: Church of Greece | code: GRC | sectors: REL | example: The Church of Greece condemned the attack on Tuesday. => Church of Greece = GRC REL
org.church-of-cyprus | name: Church of Cyprus | code: CYP | sectors: REL | example: The delegates thanked the Church of Cyprus. => Church of Cyprus = CYP REL
org.cypriot-orthodox-church | name: Cypriot Orthodox Church | code: CYP | sectors: REL | example: The Cypriot Orthodox Church rejected the offer. => Cypriot Orthodox Church = CYP REL
org.georgian-orthodox-church | name: Georgian Orthodox Church | code: GEO | sectors: REL | example: The Georgian Orthodox Church called for talks. => Georgian Orthodox Church = GEO REL
org.armenian-apostolic-church | name: Armenian Apostolic Church | code: ARM | sectors: REL | example: The diplomats supported the Armenian Apostolic Church. => Armenian Apostolic Church = ARM REL
org.mother-see-of-holy-etchmiadzin | name: Mother See of Holy Etchmiadzin | code: ARM | sectors: REL | example: The envoys praised the Mother See of Holy Etchmiadzin. => Mother See of Holy Etchmiadzin = ARM REL
org.macedonian-orthodox-church | name: Macedonian Orthodox Church | code: MKD | sectors: REL | example: The delegates thanked the Macedonian Orthodox Church. => Macedonian Orthodox Church = MKD REL
org.islamic-community-of-bosnia | name: Islamic Community of Bosnia | names: Islamic Community in Bosnia and Herzegovina | code: BIH | sectors: REL | example: The Islamic Community of Bosnia warned the rebels. => Islamic Community of Bosnia = BIH REL
org.church-of-sweden | name: Church of Sweden | code: SWE | sectors: REL | example: The Church of Sweden welcomed the decision. => Church of Sweden = SWE REL
org.church-of-norway | name: Church of Norway | code: NOR | sectors: REL | example: The Church of Norway rejected the offer. => Church of Norway = NOR REL
org.evangelical-lutheran-church-of-finland | name: Evangelical Lutheran Church of Finland | code: FIN | sectors: REL | example: The Evangelical Lutheran Church of Finland warned the rebels. => Evangelical Lutheran Church of Finland = FIN REL
org.coptic-orthodox-church | name: Coptic Orthodox Church | names: Coptic Church | code: EGY | sectors: REL | example: The Coptic Orthodox Church rejected the offer. => Coptic Orthodox Church = EGY REL
org.al-azhar | name: Al-Azhar | names: al-Azhar, Al Azhar | code: EGY | sectors: REL | example: The envoys praised Al-Azhar. => Al-Azhar = EGY REL
org.saint-catherine-s-monastery | name: Saint Catherine's Monastery | names: St. Catherine's Monastery | code: EGY | sectors: REL | example: Saint Catherine's Monastery welcomed the decision. => Saint Catherine's Monastery = EGY REL
org.ethiopian-orthodox-tewahedo-church | name: Ethiopian Orthodox Tewahedo Church | names: Ethiopian Orthodox Church | code: ETH | sectors: REL | example: The Ethiopian Orthodox Tewahedo Church rejected the offer. => Ethiopian Orthodox Tewahedo Church = ETH REL
org.ethiopian-islamic-affairs-supreme-council | name: Ethiopian Islamic Affairs Supreme Council | code: ETH | sectors: REL | example: The Ethiopian Islamic Affairs Supreme Council condemned the attack on Tuesday. => Ethiopian Islamic Affairs Supreme Council = ETH REL
org.eritrean-orthodox-tewahedo-church | name: Eritrean Orthodox Tewahedo Church | names: Eritrean Orthodox Church | code: ERI | sectors: REL | example: The diplomats supported the Eritrean Orthodox Tewahedo Church. => Eritrean Orthodox Tewahedo Church = ERI REL
org.syriac-orthodox-church | name: Syriac Orthodox Church | code: SYR | sectors: REL | example: The Syriac Orthodox Church condemned the attack on Tuesday. => Syriac Orthodox Church = SYR REL
org.greek-orthodox-patriarchate-of-antioch | name: Greek Orthodox Patriarchate of Antioch | code: SYR | sectors: REL | example: The envoys praised the Greek Orthodox Patriarchate of Antioch. => Greek Orthodox Patriarchate of Antioch = SYR REL
org.maronite-church | name: Maronite Church | names: Maronite Patriarchate | code: LBN | sectors: REL | example: The envoys praised the Maronite Church. => Maronite Church = LBN REL
org.higher-shia-islamic-council | name: Higher Shia Islamic Council | code: LBN | sectors: REL | example: The delegates thanked the Higher Shia Islamic Council. => Higher Shia Islamic Council = LBN REL
org.supreme-islamic-shiite-council | name: Supreme Islamic Shiite Council | code: LBN | sectors: REL | example: The mediators criticized the Supreme Islamic Shiite Council. => Supreme Islamic Shiite Council = LBN REL
org.dar-al-fatwa | name: Dar al-Fatwa | code: LBN | sectors: REL | example: The delegates thanked Dar al-Fatwa. => Dar al-Fatwa = LBN REL
org.chaldean-catholic-church | name: Chaldean Catholic Church | names: Chaldean Church | code: IRQ | sectors: REL | example: The ministers blamed the Chaldean Catholic Church. => Chaldean Catholic Church = IRQ REL
org.association-of-muslim-scholars | name: Association of Muslim Scholars | names: Muslim Scholars Association | code: IRQ | sectors: REL | example: The Association of Muslim Scholars rejected the offer. => Association of Muslim Scholars = IRQ REL
org.assyrian-church-of-the-east | name: Assyrian Church of the East | code: IRQ | sectors: REL | example: The Assyrian Church of the East called for talks. => Assyrian Church of the East = IRQ REL
org.hawza | name: Hawza | names: hawza | code: IRQ | sectors: REL | example: Hawza called for talks. => Hawza = IRQ REL
org.chief-rabbinate | name: Chief Rabbinate | names: Chief Rabbinate of Israel | code: ISR | sectors: REL | example: Chief Rabbinate warned the rebels. => Chief Rabbinate = ISR REL
org.custody-of-the-holy-land | name: Custody of the Holy Land | code: ISR | sectors: REL | example: The Custody of the Holy Land rejected the offer. => Custody of the Holy Land = ISR REL
org.latin-patriarchate-of-jerusalem | name: Latin Patriarchate of Jerusalem | names: Latin Patriarchate | code: ISR | sectors: REL | example: The Latin Patriarchate of Jerusalem rejected the offer. => Latin Patriarchate of Jerusalem = ISR REL
org.greek-orthodox-patriarchate-of-jerusalem | name: Greek Orthodox Patriarchate of Jerusalem | code: ISR | sectors: REL | example: The Greek Orthodox Patriarchate of Jerusalem warned the rebels. => Greek Orthodox Patriarchate of Jerusalem = ISR REL
org.islamic-waqf | name: Islamic Waqf | names: Jerusalem Islamic Waqf | code: PSE | sectors: REL | example: Islamic Waqf condemned the attack on Tuesday. => Islamic Waqf = PSE REL
org.supreme-muslim-council | name: Supreme Muslim Council | code: PSE | sectors: REL | example: The Supreme Muslim Council rejected the offer. => Supreme Muslim Council = PSE REL
org.council-of-senior-scholars | name: Council of Senior Scholars | names: Senior Council of Ulema | code: SAU | sectors: REL | example: The diplomats supported the Council of Senior Scholars. => Council of Senior Scholars = SAU REL
org.ismailaga-community | name: Ismailaga community | code: TUR | sectors: REL | example: The Ismailaga community warned the rebels. => Ismailaga community = TUR REL
org.qom-seminary | name: Qom Seminary | names: Society of Seminary Teachers of Qom | code: IRN | sectors: REL | example: Qom Seminary warned the rebels. => Qom Seminary = IRN REL
org.jamia-hafsa | name: Jamia Hafsa | code: PAK | sectors: REL | example: Jamia Hafsa condemned the attack on Tuesday. => Jamia Hafsa = PAK REL
org.lal-masjid | name: Lal Masjid | code: PAK | sectors: REL | example: Lal Masjid welcomed the decision. => Lal Masjid = PAK REL
org.red-mosque-of-islamabad | name: Red Mosque of Islamabad | code: PAK | sectors: REL | example: The Red Mosque of Islamabad condemned the attack on Tuesday. => Red Mosque of Islamabad = PAK REL
org.wafaq-ul-madaris | name: Wafaq ul Madaris | code: PAK | sectors: REL | example: The Wafaq ul Madaris called for talks. => Wafaq ul Madaris = PAK REL
org.pakistan-ulema-council | name: Pakistan Ulema Council | code: PAK | sectors: REL | example: The diplomats supported the Pakistan Ulema Council. => Pakistan Ulema Council = PAK REL
org.jamiat-ulema-e-hind | name: Jamiat Ulema-e-Hind | names: Jamiat Ulama-i-Hind | code: IND | sectors: REL | example: Jamiat Ulema-e-Hind condemned the attack on Tuesday. => Jamiat Ulema-e-Hind = IND REL
org.all-india-muslim-personal-law-board | name: All India Muslim Personal Law Board | code: IND | sectors: REL | example: The All India Muslim Personal Law Board rejected the offer. => All India Muslim Personal Law Board = IND REL
org.catholic-bishops-conference-of-india | name: Catholic Bishops' Conference of India | code: IND | sectors: REL | example: The Catholic Bishops' Conference of India warned the rebels. => Catholic Bishops' Conference of India = IND REL
org.shiromani-gurdwara-parbandhak-committee | name: Shiromani Gurdwara Parbandhak Committee | code: IND | sectors: REL | example: The mediators criticized the Shiromani Gurdwara Parbandhak Committee. => Shiromani Gurdwara Parbandhak Committee = IND REL
org.akal-takht | name: Akal Takht | code: IND | sectors: REL | example: Akal Takht rejected the offer. => Akal Takht = IND REL
org.isha-foundation | name: Isha Foundation | code: IND | sectors: REL | example: The ministers blamed the Isha Foundation. => Isha Foundation = IND REL
org.ramakrishna-mission | name: Ramakrishna Mission | code: IND | sectors: REL | example: The delegates thanked the Ramakrishna Mission. => Ramakrishna Mission = IND REL
org.brahma-kumaris | name: Brahma Kumaris | code: IND | sectors: REL | example: The Brahma Kumaris rejected the offer. => Brahma Kumaris = IND REL
org.all-ceylon-jamiyyathul-ulama | name: All Ceylon Jamiyyathul Ulama | code: LKA | sectors: REL | example: The envoys praised All Ceylon Jamiyyathul Ulama. => All Ceylon Jamiyyathul Ulama = LKA REL
org.ma-ba-tha | name: Ma Ba Tha | code: MMR | sectors: REL | example: Ma Ba Tha called for talks. => Ma Ba Tha = MMR REL
org.state-sangha-maha-nayaka-committee | name: State Sangha Maha Nayaka Committee | code: MMR | sectors: REL | example: The State Sangha Maha Nayaka Committee condemned the attack on Tuesday. => State Sangha Maha Nayaka Committee = MMR REL
org.969-movement | name: 969 Movement | code: MMR | sectors: REL | example: The mediators criticized the 969 Movement. => 969 Movement = MMR REL
org.falun-gong | name: Falun Gong | code: CHN | sectors: REL | example: The mediators criticized Falun Gong. => Falun Gong = CHN REL
org.chinese-catholic-patriotic-association | name: Chinese Catholic Patriotic Association | names: Chinese Patriotic Catholic Association | code: CHN | sectors: REL | example: The diplomats supported the Chinese Catholic Patriotic Association. => Chinese Catholic Patriotic Association = CHN REL
org.three-self-patriotic-movement | name: Three-Self Patriotic Movement | code: CHN | sectors: REL | example: The delegates thanked the Three-Self Patriotic Movement. => Three-Self Patriotic Movement = CHN REL
org.early-rain-covenant-church | name: Early Rain Covenant Church | code: CHN | sectors: REL | example: The delegates thanked the Early Rain Covenant Church. => Early Rain Covenant Church = CHN REL
org.shouwang-church | name: Shouwang Church | code: CHN | sectors: REL | example: The Shouwang Church called for talks. => Shouwang Church = CHN REL
org.buddhist-association-of-china | name: Buddhist Association of China | code: CHN | sectors: REL | example: The diplomats supported the Buddhist Association of China. => Buddhist Association of China = CHN REL
org.ladakh-autonomous-hill-development-council | name: Ladakh Autonomous Hill Development Council | code: IND | sectors: GOV | example: The Ladakh Autonomous Hill Development Council warned the rebels. => Ladakh Autonomous Hill Development Council = IND GOV
org.unification-church | name: Unification Church | code: KOR | sectors: REL | example: The Unification Church rejected the offer. => Unification Church = KOR REL
org.shincheonji | name: Shincheonji | names: Shincheonji Church of Jesus | code: KOR | sectors: REL | example: The diplomats supported Shincheonji. => Shincheonji = KOR REL
org.sarang-jeil-church | name: Sarang Jeil Church | code: KOR | sectors: REL | example: The Sarang Jeil Church rejected the offer. => Sarang Jeil Church = KOR REL
org.yoido-full-gospel-church | name: Yoido Full Gospel Church | code: KOR | sectors: REL | example: The Yoido Full Gospel Church called for talks. => Yoido Full Gospel Church = KOR REL
org.jogye-order | name: Jogye Order | code: KOR | sectors: REL | example: The delegates thanked Jogye Order. => Jogye Order = KOR REL
org.soka-gakkai | name: Soka Gakkai | code: JPN | sectors: REL | example: Soka Gakkai condemned the attack on Tuesday. => Soka Gakkai = JPN REL
org.happy-science | name: Happy Science | code: JPN | sectors: REL | example: The mediators criticized Happy Science. => Happy Science = JPN REL
org.jinja-honcho | name: Jinja Honcho | code: JPN | sectors: REL | example: The delegates thanked Jinja Honcho. => Jinja Honcho = JPN REL
org.association-of-shinto-shrines | name: Association of Shinto Shrines | code: JPN | sectors: REL | example: The delegates thanked the Association of Shinto Shrines. => Association of Shinto Shrines = JPN REL
org.yasukuni-shrine | name: Yasukuni Shrine | code: JPN | sectors: REL | example: Yasukuni Shrine welcomed the decision. => Yasukuni Shrine = JPN REL
org.tzu-chi | name: Tzu Chi | code: TWN | sectors: REL | example: The diplomats supported Tzu Chi. => Tzu Chi = TWN REL
org.fo-guang-shan | name: Fo Guang Shan | code: TWN | sectors: REL | example: The diplomats supported Fo Guang Shan. => Fo Guang Shan = TWN REL
org.presbyterian-church-in-taiwan | name: Presbyterian Church in Taiwan | code: TWN | sectors: REL | example: The diplomats supported the Presbyterian Church in Taiwan. => Presbyterian Church in Taiwan = TWN REL
org.nahdlatul-ulama | name: Nahdlatul Ulama | code: IDN | sectors: REL | example: Nahdlatul Ulama welcomed the decision. => Nahdlatul Ulama = IDN REL
org.muhammadiyah | name: Muhammadiyah | code: IDN | sectors: REL | example: Muhammadiyah called for talks. => Muhammadiyah = IDN REL
org.indonesian-ulema-council | name: Indonesian Ulema Council | names: Ulema Council of Indonesia | code: IDN | sectors: REL | example: The Indonesian Ulema Council rejected the offer. => Indonesian Ulema Council = IDN REL
org.communion-of-churches-in-indonesia | name: Communion of Churches in Indonesia | code: IDN | sectors: REL | example: The Communion of Churches in Indonesia warned the rebels. => Communion of Churches in Indonesia = IDN REL
org.jakim | name: Jakim | names: JAKIM | code: MYS | sectors: REL | example: The delegates thanked Jakim. => Jakim = MYS REL
org.catholic-bishops-conference-of-the-philippines | name: Catholic Bishops' Conference of the Philippines | names: Catholic Bishops Conference of the Philippines | code: PHL | sectors: REL | example: The ministers blamed the Catholic Bishops' Conference of the Philippines. => Catholic Bishops' Conference of the Philippines = PHL REL
org.iglesia-ni-cristo | name: Iglesia ni Cristo | code: PHL | sectors: REL | example: The delegates thanked Iglesia ni Cristo. => Iglesia ni Cristo = PHL REL
org.kingdom-of-jesus-christ-church | name: Kingdom of Jesus Christ church | code: PHL | sectors: REL | example: The diplomats supported the Kingdom of Jesus Christ church. => Kingdom of Jesus Christ church = PHL REL
org.hillsong | name: Hillsong | names: Hillsong Church | code: AUS | sectors: REL | example: Hillsong condemned the attack on Tuesday. => Hillsong = AUS REL
org.uniting-church-in-australia | name: Uniting Church in Australia | code: AUS | sectors: REL | example: The mediators criticized the Uniting Church in Australia. => Uniting Church in Australia = AUS REL
org.australian-national-imams-council | name: Australian National Imams Council | code: AUS | sectors: REL | example: The ministers blamed the Australian National Imams Council. => Australian National Imams Council = AUS REL
org.united-church-of-canada | name: United Church of Canada | code: CAN | sectors: REL | example: The United Church of Canada called for talks. => United Church of Canada = CAN REL
org.canadian-conference-of-catholic-bishops | name: Canadian Conference of Catholic Bishops | code: CAN | sectors: REL | example: The diplomats supported the Canadian Conference of Catholic Bishops. => Canadian Conference of Catholic Bishops = CAN REL
org.la-luz-del-mundo | name: La Luz del Mundo | code: MEX | sectors: REL | example: The delegates thanked La Luz del Mundo. => La Luz del Mundo = MEX REL
org.universal-church-of-the-kingdom-of-god | name: Universal Church of the Kingdom of God | code: BRA | sectors: REL | example: The Universal Church of the Kingdom of God called for talks. => Universal Church of the Kingdom of God = BRA REL
org.national-conference-of-bishops-of-brazil | name: National Conference of Bishops of Brazil | code: BRA | sectors: REL | example: The National Conference of Bishops of Brazil called for talks. => National Conference of Bishops of Brazil = BRA REL
org.pastoral-land-commission | name: Pastoral Land Commission | code: BRA | sectors: REL | example: The Pastoral Land Commission condemned the attack on Tuesday. => Pastoral Land Commission = BRA REL
org.nicaraguan-episcopal-conference | name: Nicaraguan Episcopal Conference | names: Episcopal Conference of Nicaragua | code: NIC | sectors: REL | example: The delegates thanked the Nicaraguan Episcopal Conference. => Nicaraguan Episcopal Conference = NIC REL
org.haitian-episcopal-conference | name: Haitian Episcopal Conference | code: HTI | sectors: REL | example: The Haitian Episcopal Conference condemned the attack on Tuesday. => Haitian Episcopal Conference = HTI REL
org.venezuelan-episcopal-conference | name: Venezuelan Episcopal Conference | code: VEN | sectors: REL | example: The Venezuelan Episcopal Conference called for talks. => Venezuelan Episcopal Conference = VEN REL
org.colombian-episcopal-conference | name: Colombian Episcopal Conference | code: COL | sectors: REL | example: The ministers blamed the Colombian Episcopal Conference. => Colombian Episcopal Conference = COL REL
org.national-episcopal-conference-of-congo | name: National Episcopal Conference of Congo | names: Congolese Episcopal Conference | code: COD | sectors: REL | example: The delegates thanked the National Episcopal Conference of Congo. => National Episcopal Conference of Congo = COD REL
org.cenco | name: CENCO | code: COD | sectors: REL | example: CENCO condemned the attack on Tuesday. => CENCO = COD REL
org.church-of-christ-in-congo | name: Church of Christ in Congo | code: COD | sectors: REL | example: The diplomats supported the Church of Christ in Congo. => Church of Christ in Congo = COD REL
org.kimbanguist-church | name: Kimbanguist Church | code: COD | sectors: REL | example: The Kimbanguist Church welcomed the decision. => Kimbanguist Church = COD REL
org.christian-association-of-nigeria | name: Christian Association of Nigeria | code: NGA | sectors: REL | example: The envoys praised the Christian Association of Nigeria. => Christian Association of Nigeria = NGA REL
org.church-of-nigeria | name: Church of Nigeria | code: NGA | sectors: REL | example: The diplomats supported the Church of Nigeria. => Church of Nigeria = NGA REL
org.catholic-bishops-conference-of-nigeria | name: Catholic Bishops Conference of Nigeria | code: NGA | sectors: REL | example: The diplomats supported the Catholic Bishops Conference of Nigeria. => Catholic Bishops Conference of Nigeria = NGA REL
org.redeemed-christian-church-of-god | name: Redeemed Christian Church of God | code: NGA | sectors: REL | example: The Redeemed Christian Church of God rejected the offer. => Redeemed Christian Church of God = NGA REL
org.nigerian-supreme-council-for-islamic-affairs | name: Nigerian Supreme Council for Islamic Affairs | code: NGA | sectors: REL | example: The Nigerian Supreme Council for Islamic Affairs warned the rebels. => Nigerian Supreme Council for Islamic Affairs = NGA REL
org.synagogue-church-of-all-nations | name: Synagogue Church of All Nations | code: NGA | sectors: REL | example: The Synagogue Church of All Nations welcomed the decision. => Synagogue Church of All Nations = NGA REL
org.church-of-the-brethren-in-nigeria | name: Church of the Brethren in Nigeria | code: NGA | sectors: REL | example: The Church of the Brethren in Nigeria rejected the offer. => Church of the Brethren in Nigeria = NGA REL
org.jama-atu-nasril-islam | name: Jama'atu Nasril Islam | code: NGA | sectors: REL | example: Jama'atu Nasril Islam called for talks. => Jama'atu Nasril Islam = NGA REL
org.izala-society | name: Izala Society | code: NGA | sectors: REL | example: The Izala Society welcomed the decision. => Izala Society = NGA REL
org.christian-council-of-ghana | name: Christian Council of Ghana | code: GHA | sectors: REL | example: The ministers blamed the Christian Council of Ghana. => Christian Council of Ghana = GHA REL
org.national-council-of-churches-of-kenya | name: National Council of Churches of Kenya | code: KEN | sectors: REL | example: The delegates thanked the National Council of Churches of Kenya. => National Council of Churches of Kenya = KEN REL
org.supreme-council-of-kenya-muslims | name: Supreme Council of Kenya Muslims | code: KEN | sectors: REL | example: The Supreme Council of Kenya Muslims welcomed the decision. => Supreme Council of Kenya Muslims = KEN REL
org.good-news-international-church | name: Good News International Church | code: KEN | sectors: REL | example: The diplomats supported the Good News International Church. => Good News International Church = KEN REL
org.church-of-uganda | name: Church of Uganda | code: UGA | sectors: REL | example: The Church of Uganda called for talks. => Church of Uganda = UGA REL
org.inter-religious-council-of-uganda | name: Inter-Religious Council of Uganda | code: UGA | sectors: REL | example: The mediators criticized the Inter-Religious Council of Uganda. => Inter-Religious Council of Uganda = UGA REL
org.south-sudan-council-of-churches | name: South Sudan Council of Churches | code: SSD | sectors: REL | example: The South Sudan Council of Churches called for talks. => South Sudan Council of Churches = SSD REL
org.episcopal-church-of-south-sudan | name: Episcopal Church of South Sudan | code: SSD | sectors: REL | example: The Episcopal Church of South Sudan called for talks. => Episcopal Church of South Sudan = SSD REL
org.south-african-council-of-churches | name: South African Council of Churches | code: ZAF | sectors: REL | example: The South African Council of Churches rejected the offer. => South African Council of Churches = ZAF REL
org.anglican-church-of-southern-africa | name: Anglican Church of Southern Africa | code: ZAF | sectors: REL | example: The diplomats supported the Anglican Church of Southern Africa. => Anglican Church of Southern Africa = ZAF REL
org.zion-christian-church | name: Zion Christian Church | code: ZAF | sectors: REL | example: The envoys praised the Zion Christian Church. => Zion Christian Church = ZAF REL
org.zimbabwe-catholic-bishops-conference | name: Zimbabwe Catholic Bishops' Conference | code: ZWE | sectors: REL | example: The mediators criticized the Zimbabwe Catholic Bishops' Conference. => Zimbabwe Catholic Bishops' Conference = ZWE REL
org.zimbabwe-council-of-churches | name: Zimbabwe Council of Churches | code: ZWE | sectors: REL | example: The Zimbabwe Council of Churches called for talks. => Zimbabwe Council of Churches = ZWE REL
org.anglican-church-of-rwanda | name: Anglican Church of Rwanda | code: RWA | sectors: REL | example: The envoys praised the Anglican Church of Rwanda. => Anglican Church of Rwanda = RWA REL
org.ulema-council-of-afghanistan | name: Ulema Council of Afghanistan | names: Afghan Ulema Council | code: AFG | sectors: REL | example: The Ulema Council of Afghanistan condemned the attack on Tuesday. => Ulema Council of Afghanistan = AFG REL
org.spiritual-administration-of-muslims-of-kazakhstan | name: Spiritual Administration of Muslims of Kazakhstan | code: KAZ | sectors: REL | example: The delegates thanked the Spiritual Administration of Muslims of Kazakhstan. => Spiritual Administration of Muslims of Kazakhstan = KAZ REL
org.world-methodist-council | name: World Methodist Council | code: NGO | sectors: REL | example: The World Methodist Council rejected the offer. => World Methodist Council = NGO REL
org.baptist-world-alliance | name: Baptist World Alliance | code: NGO | sectors: REL | example: The diplomats supported the Baptist World Alliance. => Baptist World Alliance = NGO REL
org.conference-of-european-churches | name: Conference of European Churches | code: NGO | sectors: REL | example: The Conference of European Churches called for talks. => Conference of European Churches = NGO REL
org.all-africa-conference-of-churches | name: All Africa Conference of Churches | code: NGO | sectors: REL | example: The delegates thanked the All Africa Conference of Churches. => All Africa Conference of Churches = NGO REL
org.middle-east-council-of-churches | name: Middle East Council of Churches | code: NGO | sectors: REL | example: The diplomats supported the Middle East Council of Churches. => Middle East Council of Churches = NGO REL
org.pax-christi | name: Pax Christi | code: NGO | sectors: REL | example: Pax Christi called for talks. => Pax Christi = NGO REL
org.aid-to-the-church-in-need | name: Aid to the Church in Need | code: NGO | sectors: REL | example: The ministers blamed the Aid to the Church in Need. => Aid to the Church in Need = NGO REL
org.christian-solidarity-worldwide | name: Christian Solidarity Worldwide | code: NGO | sectors: REL | example: Christian Solidarity Worldwide rejected the offer. => Christian Solidarity Worldwide = NGO REL
org.baha-i-international-community | name: Bahá'í International Community | names: Baha'i International Community | code: NGO | sectors: REL | example: The Bahá'í International Community called for talks. => Bahá'í International Community = NGO REL

# Trade unions and employers.
org.afl-cio | name: AFL-CIO | code: USA | sectors: LAB | example: The delegates thanked AFL-CIO. => AFL-CIO = USA LAB
org.teamsters | name: Teamsters | names: International Brotherhood of Teamsters | code: USA | sectors: LAB | example: Teamsters called for talks. => Teamsters = USA LAB
org.united-auto-workers | name: United Auto Workers | names: UAW | code: USA | sectors: LAB | example: The diplomats supported the United Auto Workers. => United Auto Workers = USA LAB
org.service-employees-international-union | name: Service Employees International Union | names: SEIU | code: USA | sectors: LAB | example: The Service Employees International Union called for talks. => Service Employees International Union = USA LAB
org.international-longshoremen-s-association | name: International Longshoremen's Association | code: USA | sectors: LAB | example: The International Longshoremen's Association warned the rebels. => International Longshoremen's Association = USA LAB
org.united-steelworkers | name: United Steelworkers | code: USA | sectors: LAB | example: The ministers blamed the United Steelworkers. => United Steelworkers = USA LAB
org.american-federation-of-teachers | name: American Federation of Teachers | code: USA | sectors: LAB | example: The delegates thanked the American Federation of Teachers. => American Federation of Teachers = USA LAB
org.national-education-association | name: National Education Association | code: USA | sectors: LAB | example: The National Education Association welcomed the decision. => National Education Association = USA LAB
org.writers-guild-of-america | name: Writers Guild of America | code: USA | sectors: LAB | example: The Writers Guild of America rejected the offer. => Writers Guild of America = USA LAB
org.sag-aftra | name: SAG-AFTRA | code: USA | sectors: LAB | example: SAG-AFTRA warned the rebels. => SAG-AFTRA = USA LAB
org.united-farm-workers | name: United Farm Workers | code: USA | sectors: LAB | example: The United Farm Workers rejected the offer. => United Farm Workers = USA LAB
org.communications-workers-of-america | name: Communications Workers of America | code: USA | sectors: LAB | example: The ministers blamed the Communications Workers of America. => Communications Workers of America = USA LAB
org.air-line-pilots-association | name: Air Line Pilots Association | code: USA | sectors: LAB | example: The Air Line Pilots Association warned the rebels. => Air Line Pilots Association = USA LAB
org.international-association-of-machinists | name: International Association of Machinists | code: USA | sectors: LAB | example: The diplomats supported the International Association of Machinists. => International Association of Machinists = USA LAB
org.united-mine-workers-of-america | name: United Mine Workers of America | names: United Mine Workers | code: USA | sectors: LAB | example: The envoys praised the United Mine Workers of America. => United Mine Workers of America = USA LAB
org.trades-union-congress | name: Trades Union Congress | names: TUC | code: GBR | sectors: LAB | example: The Trades Union Congress rejected the offer. => Trades Union Congress = GBR LAB
org.unite-the-union | name: Unite the Union | names: Unite union | code: GBR | sectors: LAB | example: The Unite the Union warned the rebels. => Unite the Union = GBR LAB
org.unison-union | name: UNISON union | names: Unison union | code: GBR | sectors: LAB | example: The diplomats supported the UNISON union. => UNISON union = GBR LAB
org.rail-maritime-and-transport-union | name: Rail Maritime and Transport union | code: GBR | sectors: LAB | example: The Rail Maritime and Transport union called for talks. => Rail Maritime and Transport union = GBR LAB
org.rmt-union | name: RMT union | code: GBR | sectors: LAB | example: The RMT union condemned the attack on Tuesday. => RMT union = GBR LAB
org.national-union-of-mineworkers | name: National Union of Mineworkers | code: GBR | sectors: LAB | example: The National Union of Mineworkers rejected the offer. => National Union of Mineworkers = GBR LAB
org.royal-college-of-nursing | name: Royal College of Nursing | code: GBR | sectors: LAB | example: The Royal College of Nursing condemned the attack on Tuesday. => Royal College of Nursing = GBR LAB
org.gmb-union | name: GMB union | code: GBR | sectors: LAB | example: The GMB union warned the rebels. => GMB union = GBR LAB
org.british-medical-association | name: British Medical Association | code: GBR | sectors: LAB | example: The diplomats supported the British Medical Association. => British Medical Association = GBR LAB
org.national-education-union | name: National Education Union | code: GBR | sectors: LAB | example: The National Education Union rejected the offer. => National Education Union = GBR LAB
org.university-and-college-union | name: University and College Union | code: GBR | sectors: LAB | example: The University and College Union welcomed the decision. => University and College Union = GBR LAB
org.aslef | name: Aslef | names: ASLEF | code: GBR | sectors: LAB | example: The ministers blamed Aslef. => Aslef = GBR LAB
org.national-union-of-journalists | name: National Union of Journalists | code: GBR | sectors: LAB | example: The envoys praised the National Union of Journalists. => National Union of Journalists = GBR LAB
org.public-and-commercial-services-union | name: Public and Commercial Services Union | code: GBR | sectors: LAB | example: The Public and Commercial Services Union warned the rebels. => Public and Commercial Services Union = GBR LAB
org.irish-congress-of-trade-unions | name: Irish Congress of Trade Unions | code: IRL | sectors: LAB | example: The diplomats supported the Irish Congress of Trade Unions. => Irish Congress of Trade Unions = IRL LAB
org.siptu | name: SIPTU | code: IRL | sectors: LAB | example: SIPTU called for talks. => SIPTU = IRL LAB
org.cgt-union | name: CGT union | code: FRA | sectors: LAB | example: The CGT union condemned the attack on Tuesday. => CGT union = FRA LAB
org.cfdt | name: CFDT | code: FRA | sectors: LAB | example: CFDT warned the rebels. => CFDT = FRA LAB
org.force-ouvriere | name: Force Ouvrière | names: Force Ouvriere | code: FRA | sectors: LAB | example: The delegates thanked the Force Ouvrière. => Force Ouvrière = FRA LAB
org.fnsea | name: FNSEA | code: FRA | sectors: LAB | example: The ministers blamed FNSEA. => FNSEA = FRA LAB
org.medef | name: Medef | names: MEDEF | code: FRA | sectors: BUS | example: The diplomats supported Medef. => Medef = FRA BUS
org.ig-metall | name: IG Metall | code: DEU | sectors: LAB | example: IG Metall warned the rebels. => IG Metall = DEU LAB
org.verdi-union | name: Verdi union | names: ver.di | code: DEU | sectors: LAB | example: The Verdi union called for talks. => Verdi union = DEU LAB
org.german-trade-union-confederation | name: German Trade Union Confederation | code: DEU | sectors: LAB | example: The ministers blamed the German Trade Union Confederation. => German Trade Union Confederation = DEU LAB
org.dgb | name: DGB | code: DEU | sectors: LAB | example: DGB condemned the attack on Tuesday. => DGB = DEU LAB
org.federation-of-german-industries | name: Federation of German Industries | code: DEU | sectors: BUS | example: The diplomats supported the Federation of German Industries. => Federation of German Industries = DEU BUS
org.austrian-trade-union-federation | name: Austrian Trade Union Federation | code: AUT | sectors: LAB | example: The delegates thanked the Austrian Trade Union Federation. => Austrian Trade Union Federation = AUT LAB
org.cgil | name: CGIL | code: ITA | sectors: LAB | example: CGIL called for talks. => CGIL = ITA LAB
org.cisl | name: CISL | code: ITA | sectors: LAB | example: The ministers blamed CISL. => CISL = ITA LAB
org.uil-union | name: UIL union | code: ITA | sectors: LAB | example: The UIL union rejected the offer. => UIL union = ITA LAB
org.confindustria | name: Confindustria | code: ITA | sectors: BUS | example: The envoys praised Confindustria. => Confindustria = ITA BUS
org.comisiones-obreras | name: Comisiones Obreras | code: ESP | sectors: LAB | example: The Comisiones Obreras warned the rebels. => Comisiones Obreras = ESP LAB
org.ccoo | name: CCOO | code: ESP | sectors: LAB | example: CCOO rejected the offer. => CCOO = ESP LAB
org.union-general-de-trabajadores | name: Unión General de Trabajadores | code: ESP | sectors: LAB | example: Unión General de Trabajadores rejected the offer. => Unión General de Trabajadores = ESP LAB
org.gsee | name: GSEE | code: GRC | sectors: LAB | example: The envoys praised GSEE. => GSEE = GRC LAB
org.adedy | name: ADEDY | code: GRC | sectors: LAB | example: ADEDY welcomed the decision. => ADEDY = GRC LAB
org.fgtb | name: FGTB | code: BEL | sectors: LAB | example: The delegates thanked FGTB. => FGTB = BEL LAB
org.abvv | name: ABVV | code: BEL | sectors: LAB | example: ABVV warned the rebels. => ABVV = BEL LAB
org.fnv | name: FNV | names: FNV union | code: NLD | sectors: LAB | example: FNV condemned the attack on Tuesday. => FNV = NLD LAB
org.if-metall | name: IF Metall | code: SWE | sectors: LAB | example: IF Metall condemned the attack on Tuesday. => IF Metall = SWE LAB
org.swedish-trade-union-confederation | name: Swedish Trade Union Confederation | code: SWE | sectors: LAB | example: The ministers blamed the Swedish Trade Union Confederation. => Swedish Trade Union Confederation = SWE LAB
org.opzz | name: OPZZ | code: POL | sectors: LAB | example: OPZZ warned the rebels. => OPZZ = POL LAB
org.solidarity-trade-union | name: Solidarity trade union | names: Solidarity Trade Union, Solidarnosc, Solidarność, NSZZ Solidarność | code: POL | sectors: LAB | example: The envoys praised the Solidarity trade union. => Solidarity trade union = POL LAB
org.disk-union | name: DISK union | code: TUR | sectors: LAB | example: The mediators criticized the DISK union. => DISK union = TUR LAB
org.turk-is | name: Türk-İş | names: Turk-Is | code: TUR | sectors: LAB | example: Türk-İş rejected the offer. => Türk-İş = TUR LAB
org.tusiad | name: TUSIAD | names: TÜSİAD | code: TUR | sectors: BUS | example: The diplomats supported TUSIAD. => TUSIAD = TUR BUS
org.histadrut | name: Histadrut | code: ISR | sectors: LAB | example: Histadrut warned the rebels. => Histadrut = ISR LAB
org.tunisian-general-labour-union | name: Tunisian General Labour Union | names: Tunisian General Labor Union | code: TUN | sectors: LAB | example: The ministers blamed the Tunisian General Labour Union. => Tunisian General Labour Union = TUN LAB
org.ugtt | name: UGTT | code: TUN | sectors: LAB | example: The mediators criticized UGTT. => UGTT = TUN LAB
org.egyptian-trade-union-federation | name: Egyptian Trade Union Federation | code: EGY | sectors: LAB | example: The Egyptian Trade Union Federation called for talks. => Egyptian Trade Union Federation = EGY LAB
org.egyptian-journalists-syndicate | name: Egyptian Journalists' Syndicate | code: EGY | sectors: LAB | example: The Egyptian Journalists' Syndicate warned the rebels. => Egyptian Journalists' Syndicate = EGY LAB
org.general-confederation-of-lebanese-workers | name: General Confederation of Lebanese Workers | names: General Labor Confederation of Lebanon | code: LBN | sectors: LAB | example: The General Confederation of Lebanese Workers welcomed the decision. => General Confederation of Lebanese Workers = LBN LAB
org.nigeria-labour-congress | name: Nigeria Labour Congress | names: Nigerian Labour Congress, NLC | code: NGA | sectors: LAB | example: The Nigeria Labour Congress rejected the offer. => Nigeria Labour Congress = NGA LAB
org.trade-union-congress-of-nigeria | name: Trade Union Congress of Nigeria | code: NGA | sectors: LAB | example: The mediators criticized the Trade Union Congress of Nigeria. => Trade Union Congress of Nigeria = NGA LAB
org.academic-staff-union-of-universities | name: Academic Staff Union of Universities | names: ASUU | code: NGA | sectors: LAB | example: The Academic Staff Union of Universities rejected the offer. => Academic Staff Union of Universities = NGA LAB
org.pengassan | name: PENGASSAN | code: NGA | sectors: LAB | example: The envoys praised PENGASSAN. => PENGASSAN = NGA LAB
org.nupeng | name: NUPENG | code: NGA | sectors: LAB | example: The mediators criticized NUPENG. => NUPENG = NGA LAB
org.nigerian-medical-association | name: Nigerian Medical Association | code: NGA | sectors: LAB | example: The Nigerian Medical Association rejected the offer. => Nigerian Medical Association = NGA LAB
org.national-association-of-resident-doctors | name: National Association of Resident Doctors | code: NGA | sectors: LAB | example: The diplomats supported the National Association of Resident Doctors. => National Association of Resident Doctors = NGA LAB
org.congress-of-south-african-trade-unions | name: Congress of South African Trade Unions | names: COSATU, Cosatu | code: ZAF | sectors: LAB | example: The Congress of South African Trade Unions called for talks. => Congress of South African Trade Unions = ZAF LAB
org.numsa | name: Numsa | names: NUMSA, National Union of Metalworkers of South Africa | code: ZAF | sectors: LAB | example: The delegates thanked Numsa. => Numsa = ZAF LAB
org.association-of-mineworkers-and-construction-union | name: Association of Mineworkers and Construction Union | code: ZAF | sectors: LAB | example: The ministers blamed the Association of Mineworkers and Construction Union. => Association of Mineworkers and Construction Union = ZAF LAB
org.south-african-federation-of-trade-unions | name: South African Federation of Trade Unions | code: ZAF | sectors: LAB | example: The ministers blamed the South African Federation of Trade Unions. => South African Federation of Trade Unions = ZAF LAB
org.zimbabwe-congress-of-trade-unions | name: Zimbabwe Congress of Trade Unions | code: ZWE | sectors: LAB | example: The mediators criticized the Zimbabwe Congress of Trade Unions. => Zimbabwe Congress of Trade Unions = ZWE LAB
org.progressive-teachers-union-of-zimbabwe | name: Progressive Teachers Union of Zimbabwe | code: ZWE | sectors: LAB | example: The diplomats supported the Progressive Teachers Union of Zimbabwe. => Progressive Teachers Union of Zimbabwe = ZWE LAB
org.zambia-congress-of-trade-unions | name: Zambia Congress of Trade Unions | code: ZMB | sectors: LAB | example: The Zambia Congress of Trade Unions called for talks. => Zambia Congress of Trade Unions = ZMB LAB
org.central-organization-of-trade-unions | name: Central Organization of Trade Unions | code: KEN | sectors: LAB | example: The Central Organization of Trade Unions welcomed the decision. => Central Organization of Trade Unions = KEN LAB
org.kenya-national-union-of-teachers | name: Kenya National Union of Teachers | code: KEN | sectors: LAB | example: The Kenya National Union of Teachers warned the rebels. => Kenya National Union of Teachers = KEN LAB
org.kenya-medical-practitioners-pharmacists-and-dentists-union | name: Kenya Medical Practitioners Pharmacists and Dentists Union | code: KEN | sectors: LAB | example: The mediators criticized the Kenya Medical Practitioners Pharmacists and Dentists Union. => Kenya Medical Practitioners Pharmacists and Dentists Union = KEN LAB
org.trades-union-congress-of-ghana | name: Trades Union Congress of Ghana | names: Ghana Trades Union Congress | code: GHA | sectors: LAB | example: The Trades Union Congress of Ghana called for talks. => Trades Union Congress of Ghana = GHA LAB
org.national-confederation-of-guinean-workers | name: National Confederation of Guinean Workers | code: GIN | sectors: LAB | example: The National Confederation of Guinean Workers condemned the attack on Tuesday. => National Confederation of Guinean Workers = GIN LAB
org.general-confederation-of-labour-of-burkina | name: General Confederation of Labour of Burkina | code: BFA | sectors: LAB | example: The General Confederation of Labour of Burkina condemned the attack on Tuesday. => General Confederation of Labour of Burkina = BFA LAB
org.national-workers-union-of-mali | name: National Workers' Union of Mali | code: MLI | sectors: LAB | example: The National Workers' Union of Mali rejected the offer. => National Workers' Union of Mali = MLI LAB
org.central-committee-of-sudan-doctors | name: Central Committee of Sudan Doctors | names: Sudan Doctors Committee | code: SDN | sectors: LAB | example: The envoys praised the Central Committee of Sudan Doctors. => Central Committee of Sudan Doctors = SDN LAB
org.sudan-doctors-network | name: Sudan Doctors Network | code: SDN | sectors: LAB | example: The Sudan Doctors Network called for talks. => Sudan Doctors Network = SDN LAB
org.sudanese-journalists-syndicate | name: Sudanese Journalists Syndicate | code: SDN | sectors: LAB | example: The Sudanese Journalists Syndicate called for talks. => Sudanese Journalists Syndicate = SDN LAB
org.bharatiya-kisan-union | name: Bharatiya Kisan Union | code: IND | sectors: LAB | example: The Bharatiya Kisan Union warned the rebels. => Bharatiya Kisan Union = IND LAB
org.samyukta-kisan-morcha | name: Samyukta Kisan Morcha | code: IND | sectors: LAB | example: The mediators criticized Samyukta Kisan Morcha. => Samyukta Kisan Morcha = IND LAB
org.centre-of-indian-trade-unions | name: Centre of Indian Trade Unions | code: IND | sectors: LAB | example: The mediators criticized the Centre of Indian Trade Unions. => Centre of Indian Trade Unions = IND LAB
org.all-india-trade-union-congress | name: All India Trade Union Congress | code: IND | sectors: LAB | example: The mediators criticized the All India Trade Union Congress. => All India Trade Union Congress = IND LAB
org.indian-national-trade-union-congress | name: Indian National Trade Union Congress | code: IND | sectors: LAB | example: The ministers blamed the Indian National Trade Union Congress. => Indian National Trade Union Congress = IND LAB
org.bharatiya-mazdoor-sangh | name: Bharatiya Mazdoor Sangh | code: IND | sectors: LAB | example: The ministers blamed Bharatiya Mazdoor Sangh. => Bharatiya Mazdoor Sangh = IND LAB
org.indian-medical-association | name: Indian Medical Association | code: IND | sectors: LAB | example: The Indian Medical Association called for talks. => Indian Medical Association = IND LAB
org.confederation-of-indian-industry | name: Confederation of Indian Industry | code: IND | sectors: BUS | example: The delegates thanked the Confederation of Indian Industry. => Confederation of Indian Industry = IND BUS
org.ficci | name: FICCI | names: Federation of Indian Chambers of Commerce and Industry | code: IND | sectors: BUS | example: FICCI welcomed the decision. => FICCI = IND BUS
org.pakistan-federal-union-of-journalists | name: Pakistan Federal Union of Journalists | code: PAK | sectors: LAB | example: The Pakistan Federal Union of Journalists welcomed the decision. => Pakistan Federal Union of Journalists = PAK LAB
org.bangladesh-garment-manufacturers-and-exporters-association | name: Bangladesh Garment Manufacturers and Exporters Association | names: BGMEA | code: BGD | sectors: LAB | example: The Bangladesh Garment Manufacturers and Exporters Association rejected the offer. => Bangladesh Garment Manufacturers and Exporters Association = BGD LAB
org.government-medical-officers-association | name: Government Medical Officers' Association | code: LKA | sectors: LAB | example: The Government Medical Officers' Association called for talks. => Government Medical Officers' Association = LKA LAB
org.confederation-of-trade-unions-of-myanmar | name: Confederation of Trade Unions of Myanmar | code: MMR | sectors: LAB | example: The Confederation of Trade Unions of Myanmar called for talks. => Confederation of Trade Unions of Myanmar = MMR LAB
org.coalition-of-cambodian-apparel-workers-democratic-union | name: Coalition of Cambodian Apparel Workers' Democratic Union | code: KHM | sectors: LAB | example: The delegates thanked the Coalition of Cambodian Apparel Workers' Democratic Union. => Coalition of Cambodian Apparel Workers' Democratic Union = KHM LAB
org.nagaworld-union | name: NagaWorld union | code: KHM | sectors: LAB | example: The NagaWorld union called for talks. => NagaWorld union = KHM LAB
org.confederation-of-indonesian-trade-unions | name: Confederation of Indonesian Trade Unions | code: IDN | sectors: LAB | example: The diplomats supported the Confederation of Indonesian Trade Unions. => Confederation of Indonesian Trade Unions = IDN LAB
org.confederation-of-indonesian-workers-unions | name: Confederation of Indonesian Workers' Unions | code: IDN | sectors: LAB | example: The Confederation of Indonesian Workers' Unions warned the rebels. => Confederation of Indonesian Workers' Unions = IDN LAB
org.korean-confederation-of-trade-unions | name: Korean Confederation of Trade Unions | names: KCTU | code: KOR | sectors: LAB | example: The envoys praised the Korean Confederation of Trade Unions. => Korean Confederation of Trade Unions = KOR LAB
org.federation-of-korean-trade-unions | name: Federation of Korean Trade Unions | code: KOR | sectors: LAB | example: The Federation of Korean Trade Unions warned the rebels. => Federation of Korean Trade Unions = KOR LAB
org.korean-medical-association | name: Korean Medical Association | code: KOR | sectors: LAB | example: The envoys praised the Korean Medical Association. => Korean Medical Association = KOR LAB
org.federation-of-korean-industries | name: Federation of Korean Industries | code: KOR | sectors: BUS | example: The Federation of Korean Industries called for talks. => Federation of Korean Industries = KOR BUS
org.hong-kong-confederation-of-trade-unions | name: Hong Kong Confederation of Trade Unions | code: HKG | sectors: LAB | example: The ministers blamed the Hong Kong Confederation of Trade Unions. => Hong Kong Confederation of Trade Unions = HKG LAB
org.hong-kong-professional-teachers-union | name: Hong Kong Professional Teachers' Union | code: HKG | sectors: LAB | example: The Hong Kong Professional Teachers' Union called for talks. => Hong Kong Professional Teachers' Union = HKG LAB
org.hong-kong-journalists-association | name: Hong Kong Journalists Association | code: HKG | sectors: LAB | example: The envoys praised the Hong Kong Journalists Association. => Hong Kong Journalists Association = HKG LAB
org.all-china-federation-of-trade-unions | name: All-China Federation of Trade Unions | code: CHN | sectors: LAB | example: The envoys praised the All-China Federation of Trade Unions. => All-China Federation of Trade Unions = CHN LAB
org.rengo | name: Rengo | code: JPN | sectors: LAB | example: Rengo condemned the attack on Tuesday. => Rengo = JPN LAB
org.australian-council-of-trade-unions | name: Australian Council of Trade Unions | code: AUS | sectors: LAB | example: The Australian Council of Trade Unions rejected the offer. => Australian Council of Trade Unions = AUS LAB
org.maritime-union-of-australia | name: Maritime Union of Australia | code: AUS | sectors: LAB | example: The diplomats supported the Maritime Union of Australia. => Maritime Union of Australia = AUS LAB
org.cfmeu | name: CFMEU | code: AUS | sectors: LAB | example: The diplomats supported CFMEU. => CFMEU = AUS LAB
org.canadian-labour-congress | name: Canadian Labour Congress | code: CAN | sectors: LAB | example: The envoys praised the Canadian Labour Congress. => Canadian Labour Congress = CAN LAB
org.unifor | name: Unifor | code: CAN | sectors: LAB | example: Unifor warned the rebels. => Unifor = CAN LAB
org.canadian-union-of-public-employees | name: Canadian Union of Public Employees | code: CAN | sectors: LAB | example: The diplomats supported the Canadian Union of Public Employees. => Canadian Union of Public Employees = CAN LAB
org.confederation-of-mexican-workers | name: Confederation of Mexican Workers | code: MEX | sectors: LAB | example: The Confederation of Mexican Workers warned the rebels. => Confederation of Mexican Workers = MEX LAB
org.national-coordinator-of-education-workers | name: National Coordinator of Education Workers | code: MEX | sectors: LAB | example: The National Coordinator of Education Workers warned the rebels. => National Coordinator of Education Workers = MEX LAB
org.general-confederation-of-labor-of-argentina | name: General Confederation of Labor of Argentina | code: ARG | sectors: LAB | example: The General Confederation of Labor of Argentina warned the rebels. => General Confederation of Labor of Argentina = ARG LAB
org.argentine-workers-central-union | name: Argentine Workers' Central Union | code: ARG | sectors: LAB | example: The Argentine Workers' Central Union condemned the attack on Tuesday. => Argentine Workers' Central Union = ARG LAB
org.central-unica-dos-trabalhadores | name: Central Única dos Trabalhadores | names: Unified Workers' Central | code: BRA | sectors: LAB | example: The Central Única dos Trabalhadores welcomed the decision. => Central Única dos Trabalhadores = BRA LAB
org.landless-workers-movement | name: Landless Workers' Movement | names: Landless Workers Movement | code: BRA | sectors: LAB | example: The Landless Workers' Movement condemned the attack on Tuesday. => Landless Workers' Movement = BRA LAB
org.homeless-workers-movement | name: Homeless Workers' Movement | names: Homeless Workers Movement | code: BRA | sectors: LAB | example: The Homeless Workers' Movement rejected the offer. => Homeless Workers' Movement = BRA LAB
org.workers-united-center-of-chile | name: Workers' United Center of Chile | code: CHL | sectors: LAB | example: The mediators criticized the Workers' United Center of Chile. => Workers' United Center of Chile = CHL LAB
org.central-unitaria-de-trabajadores | name: Central Unitaria de Trabajadores | code: CHL | sectors: LAB | example: The Central Unitaria de Trabajadores welcomed the decision. => Central Unitaria de Trabajadores = CHL LAB
org.bolivian-workers-center | name: Bolivian Workers' Center | names: Bolivian Workers' Central, Central Obrera Boliviana | code: BOL | sectors: LAB | example: The envoys praised the Bolivian Workers' Center. => Bolivian Workers' Center = BOL LAB
org.general-confederation-of-workers-of-peru | name: General Confederation of Workers of Peru | code: PER | sectors: LAB | example: The General Confederation of Workers of Peru welcomed the decision. => General Confederation of Workers of Peru = PER LAB
org.conaie | name: CONAIE | names: Conaie | code: ECU | sectors: SOC | example: The delegates thanked CONAIE. => CONAIE = ECU SOC
org.confederation-of-indigenous-nationalities-of-ecuador | name: Confederation of Indigenous Nationalities of Ecuador | code: ECU | sectors: SOC | example: The diplomats supported the Confederation of Indigenous Nationalities of Ecuador. => Confederation of Indigenous Nationalities of Ecuador = ECU SOC
org.fedecamaras | name: Fedecámaras | names: Fedecamaras | code: VEN | sectors: BUS | example: Fedecámaras rejected the offer. => Fedecámaras = VEN BUS
org.federation-of-trade-unions-of-ukraine | name: Federation of Trade Unions of Ukraine | code: UKR | sectors: LAB | example: The Federation of Trade Unions of Ukraine called for talks. => Federation of Trade Unions of Ukraine = UKR LAB
org.federation-of-independent-trade-unions-of-russia | name: Federation of Independent Trade Unions of Russia | code: RUS | sectors: LAB | example: The delegates thanked the Federation of Independent Trade Unions of Russia. => Federation of Independent Trade Unions of Russia = RUS LAB
org.belarusian-congress-of-democratic-trade-unions | name: Belarusian Congress of Democratic Trade Unions | code: BLR | sectors: LAB | example: The Belarusian Congress of Democratic Trade Unions warned the rebels. => Belarusian Congress of Democratic Trade Unions = BLR LAB
org.businesseurope | name: BusinessEurope | code: EUR | sectors: BUS | example: BusinessEurope welcomed the decision. => BusinessEurope = EUR BUS
org.european-chamber-of-commerce-in-china | name: European Chamber of Commerce in China | code: EUR | sectors: BUS | example: The European Chamber of Commerce in China called for talks. => European Chamber of Commerce in China = EUR BUS
org.fiji-trades-union-congress | name: Fiji Trades Union Congress | code: FJI | sectors: LAB | example: The ministers blamed the Fiji Trades Union Congress. => Fiji Trades Union Congress = FJI LAB
org.trade-union-congress-of-swaziland | name: Trade Union Congress of Swaziland | code: SWZ | sectors: LAB | example: The mediators criticized the Trade Union Congress of Swaziland. => Trade Union Congress of Swaziland = SWZ LAB

# Human rights, civil society and charities by country.
org.national-rifle-association | name: National Rifle Association | names: NRA | code: USA | sectors: SOC | example: The National Rifle Association rejected the offer. => National Rifle Association = USA SOC
org.naacp | name: NAACP | code: USA | sectors: SOC | example: NAACP rejected the offer. => NAACP = USA SOC
org.anti-defamation-league | name: Anti-Defamation League | code: USA | sectors: SOC | example: The delegates thanked the Anti-Defamation League. => Anti-Defamation League = USA SOC
org.american-israel-public-affairs-committee | name: American Israel Public Affairs Committee | names: AIPAC | code: USA | sectors: SOC | example: The American Israel Public Affairs Committee rejected the offer. => American Israel Public Affairs Committee = USA SOC
org.j-street | name: J Street | code: USA | sectors: SOC | example: J Street condemned the attack on Tuesday. => J Street = USA SOC
org.southern-poverty-law-center | name: Southern Poverty Law Center | code: USA | sectors: SOC | example: The delegates thanked the Southern Poverty Law Center. => Southern Poverty Law Center = USA SOC
org.planned-parenthood | name: Planned Parenthood | code: USA | sectors: SOC | example: The ministers blamed Planned Parenthood. => Planned Parenthood = USA SOC
org.black-lives-matter | name: Black Lives Matter | code: USA | sectors: SOC | example: Black Lives Matter rejected the offer. => Black Lives Matter = USA SOC
org.national-endowment-for-democracy | name: National Endowment for Democracy | code: USA | sectors: SOC | example: National Endowment for Democracy condemned the attack on Tuesday. => National Endowment for Democracy = USA SOC
org.national-democratic-institute | name: National Democratic Institute | code: USA | sectors: SOC | example: The National Democratic Institute welcomed the decision. => National Democratic Institute = USA SOC
org.international-republican-institute | name: International Republican Institute | code: USA | sectors: SOC | example: The diplomats supported the International Republican Institute. => International Republican Institute = USA SOC
org.american-jewish-committee | name: American Jewish Committee | code: USA | sectors: SOC | example: The diplomats supported the American Jewish Committee. => American Jewish Committee = USA SOC
org.council-on-american-islamic-relations | name: Council on American-Islamic Relations | names: CAIR | code: USA | sectors: SOC | example: The envoys praised the Council on American-Islamic Relations. => Council on American-Islamic Relations = USA SOC
org.sierra-club | name: Sierra Club | code: USA | sectors: SOC | example: The diplomats supported the Sierra Club. => Sierra Club = USA SOC
org.american-red-cross | name: American Red Cross | code: USA | sectors: SOC | example: The envoys praised the American Red Cross. => American Red Cross = USA SOC
org.clinton-foundation | name: Clinton Foundation | code: USA | sectors: SOC | example: The ministers blamed the Clinton Foundation. => Clinton Foundation = USA SOC
org.ford-foundation | name: Ford Foundation | code: USA | sectors: SOC | example: The mediators criticized the Ford Foundation. => Ford Foundation = USA SOC
org.rockefeller-foundation | name: Rockefeller Foundation | code: USA | sectors: SOC | example: The Rockefeller Foundation condemned the attack on Tuesday. => Rockefeller Foundation = USA SOC
org.robert-f-kennedy-human-rights | name: Robert F. Kennedy Human Rights | code: USA | sectors: SOC | example: The Robert F. Kennedy Human Rights condemned the attack on Tuesday. => Robert F. Kennedy Human Rights = USA SOC
org.lantos-foundation | name: Lantos Foundation | code: USA | sectors: SOC | example: The Lantos Foundation called for talks. => Lantos Foundation = USA SOC
org.center-for-constitutional-rights | name: Center for Constitutional Rights | code: USA | sectors: SOC | example: The Center for Constitutional Rights rejected the offer. => Center for Constitutional Rights = USA SOC
org.simon-wiesenthal-center | name: Simon Wiesenthal Center | code: USA | sectors: SOC | example: The delegates thanked the Simon Wiesenthal Center. => Simon Wiesenthal Center = USA SOC
org.jewish-voice-for-peace | name: Jewish Voice for Peace | code: USA | sectors: SOC | example: Jewish Voice for Peace welcomed the decision. => Jewish Voice for Peace = USA SOC
org.code-pink | name: Code Pink | names: CODEPINK | code: USA | sectors: SOC | example: Code Pink called for talks. => Code Pink = USA SOC
org.human-rights-campaign | name: Human Rights Campaign | code: USA | sectors: SOC | example: The diplomats supported Human Rights Campaign. => Human Rights Campaign = USA SOC
org.electronic-frontier-foundation | name: Electronic Frontier Foundation | code: USA | sectors: SOC | example: The Electronic Frontier Foundation called for talks. => Electronic Frontier Foundation = USA SOC
org.natural-resources-defense-council | name: Natural Resources Defense Council | code: USA | sectors: SOC | example: The Natural Resources Defense Council welcomed the decision. => Natural Resources Defense Council = USA SOC
org.moms-for-liberty | name: Moms for Liberty | code: USA | sectors: SOC | example: The envoys praised Moms for Liberty. => Moms for Liberty = USA SOC
org.turning-point-usa | name: Turning Point USA | code: USA | sectors: SOC | example: Turning Point USA condemned the attack on Tuesday. => Turning Point USA = USA SOC
org.judicial-watch | name: Judicial Watch | code: USA | sectors: SOC | example: Judicial Watch warned the rebels. => Judicial Watch = USA SOC
org.citizens-united | name: Citizens United | code: USA | sectors: SOC | example: The ministers blamed Citizens United. => Citizens United = USA SOC
org.project-veritas | name: Project Veritas | code: USA | sectors: SOC | example: The Project Veritas welcomed the decision. => Project Veritas = USA SOC
org.free-burma-rangers | name: Free Burma Rangers | code: USA | sectors: SOC | example: The Free Burma Rangers condemned the attack on Tuesday. => Free Burma Rangers = USA SOC
org.uyghur-human-rights-project | name: Uyghur Human Rights Project | code: USA | sectors: SOC | example: Uyghur Human Rights Project condemned the attack on Tuesday. => Uyghur Human Rights Project = USA SOC
org.committee-for-human-rights-in-north-korea | name: Committee for Human Rights in North Korea | code: USA | sectors: SOC | example: The Committee for Human Rights in North Korea condemned the attack on Tuesday. => Committee for Human Rights in North Korea = USA SOC
org.democracy-for-the-arab-world-now | name: Democracy for the Arab World Now | code: USA | sectors: SOC | example: The envoys praised Democracy for the Arab World Now. => Democracy for the Arab World Now = USA SOC
org.human-rights-activists-news-agency | name: Human Rights Activists News Agency | names: HRANA | code: USA | sectors: SOC | example: The Human Rights Activists News Agency condemned the attack on Tuesday. => Human Rights Activists News Agency = USA SOC
org.gaza-humanitarian-foundation | name: Gaza Humanitarian Foundation | code: USA | sectors: SOC | example: The diplomats supported the Gaza Humanitarian Foundation. => Gaza Humanitarian Foundation = USA SOC
org.washington-office-on-latin-america | name: Washington Office on Latin America | code: USA | sectors: SOC | example: The diplomats supported the Washington Office on Latin America. => Washington Office on Latin America = USA SOC
org.center-for-reproductive-rights | name: Center for Reproductive Rights | code: USA | sectors: SOC | example: The delegates thanked the Center for Reproductive Rights. => Center for Reproductive Rights = USA SOC
org.national-security-archive | name: National Security Archive | code: USA | sectors: SOC | example: The diplomats supported National Security Archive. => National Security Archive = USA SOC
org.syrian-american-medical-society | name: Syrian American Medical Society | code: USA | sectors: SOC | example: The envoys praised the Syrian American Medical Society. => Syrian American Medical Society = USA SOC
org.syrian-emergency-task-force | name: Syrian Emergency Task Force | code: USA | sectors: SOC | example: The diplomats supported the Syrian Emergency Task Force. => Syrian Emergency Task Force = USA SOC
org.syria-justice-and-accountability-centre | name: Syria Justice and Accountability Centre | code: USA | sectors: SOC | example: The Syria Justice and Accountability Centre called for talks. => Syria Justice and Accountability Centre = USA SOC
org.international-campaign-for-tibet | name: International Campaign for Tibet | code: USA | sectors: SOC | example: The delegates thanked International Campaign for Tibet. => International Campaign for Tibet = USA SOC
org.pen-america | name: PEN America | code: USA | sectors: SOC | example: The mediators criticized PEN America. => PEN America = USA SOC
org.american-bar-association | name: American Bar Association | code: USA | sectors: SOC | example: The diplomats supported the American Bar Association. => American Bar Association = USA SOC
org.american-medical-association | name: American Medical Association | code: USA | sectors: SOC | example: The delegates thanked the American Medical Association. => American Medical Association = USA SOC
org.federalist-society | name: Federalist Society | code: USA | sectors: SOC | example: The mediators criticized the Federalist Society. => Federalist Society = USA SOC
org.john-birch-society | name: John Birch Society | code: USA | sectors: SOC | example: The diplomats supported the John Birch Society. => John Birch Society = USA SOC
org.american-friends-service-committee | name: American Friends Service Committee | code: USA | sectors: SOC | example: The diplomats supported the American Friends Service Committee. => American Friends Service Committee = USA SOC
org.enough-project | name: Enough Project | code: USA | sectors: SOC | example: Enough Project condemned the attack on Tuesday. => Enough Project = USA SOC
org.invisible-children | name: Invisible Children | code: USA | sectors: SOC | example: The envoys praised Invisible Children. => Invisible Children = USA SOC
org.amnesty-international-usa | name: Amnesty International USA | code: USA | sectors: SOC | example: Amnesty International USA condemned the attack on Tuesday. => Amnesty International USA = USA SOC
org.genocide-watch | name: Genocide Watch | code: USA | sectors: SOC | example: Genocide Watch called for talks. => Genocide Watch = USA SOC
org.stop-aapi-hate | name: Stop AAPI Hate | code: USA | sectors: SOC | example: Stop AAPI Hate welcomed the decision. => Stop AAPI Hate = USA SOC
org.campaign-against-arms-trade | name: Campaign Against Arms Trade | code: GBR | sectors: SOC | example: Campaign Against Arms Trade condemned the attack on Tuesday. => Campaign Against Arms Trade = GBR SOC
org.stop-the-war-coalition | name: Stop the War Coalition | code: GBR | sectors: SOC | example: The diplomats supported the Stop the War Coalition. => Stop the War Coalition = GBR SOC
org.campaign-for-nuclear-disarmament | name: Campaign for Nuclear Disarmament | code: GBR | sectors: SOC | example: Campaign for Nuclear Disarmament welcomed the decision. => Campaign for Nuclear Disarmament = GBR SOC
org.orange-order | name: Orange Order | code: GBR | sectors: SOC | example: The envoys praised Orange Order. => Orange Order = GBR SOC
org.just-stop-oil | name: Just Stop Oil | code: GBR | sectors: SOC | example: The mediators criticized Just Stop Oil. => Just Stop Oil = GBR SOC
org.palestine-action | name: Palestine Action | code: GBR | sectors: SOC | example: Palestine Action welcomed the decision. => Palestine Action = GBR SOC
org.palestine-solidarity-campaign | name: Palestine Solidarity Campaign | code: GBR | sectors: SOC | example: Palestine Solidarity Campaign warned the rebels. => Palestine Solidarity Campaign = GBR SOC
org.syrian-network-for-human-rights | name: Syrian Network for Human Rights | code: GBR | sectors: SOC | example: The diplomats supported the Syrian Network for Human Rights. => Syrian Network for Human Rights = GBR SOC
org.privacy-international | name: Privacy International | code: GBR | sectors: SOC | example: The ministers blamed Privacy International. => Privacy International = GBR SOC
org.big-brother-watch | name: Big Brother Watch | code: GBR | sectors: SOC | example: Big Brother Watch warned the rebels. => Big Brother Watch = GBR SOC
org.british-red-cross | name: British Red Cross | code: GBR | sectors: SOC | example: The British Red Cross condemned the attack on Tuesday. => British Red Cross = GBR SOC
org.save-the-children-uk | name: Save the Children UK | code: GBR | sectors: SOC | example: Save the Children UK called for talks. => Save the Children UK = GBR SOC
org.wellcome-trust | name: Wellcome Trust | code: GBR | sectors: SOC | example: The delegates thanked the Wellcome Trust. => Wellcome Trust = GBR SOC
org.countryside-alliance | name: Countryside Alliance | code: GBR | sectors: SOC | example: The Countryside Alliance condemned the attack on Tuesday. => Countryside Alliance = GBR SOC
org.redress-organisation | name: Redress organisation | code: GBR | sectors: SOC | example: The ministers blamed the Redress organisation. => Redress organisation = GBR SOC
org.hacked-off | name: Hacked Off | code: GBR | sectors: SOC | example: The delegates thanked Hacked Off. => Hacked Off = GBR SOC
org.burma-campaign-uk | name: Burma Campaign UK | code: GBR | sectors: SOC | example: Burma Campaign UK called for talks. => Burma Campaign UK = GBR SOC
org.hong-kong-watch | name: Hong Kong Watch | code: GBR | sectors: SOC | example: Hong Kong Watch rejected the offer. => Hong Kong Watch = GBR SOC
org.english-pen | name: English PEN | code: GBR | sectors: SOC | example: English PEN called for talks. => English PEN = GBR SOC
org.index-on-censorship | name: Index on Censorship | code: GBR | sectors: SOC | example: Index on Censorship warned the rebels. => Index on Censorship = GBR SOC
org.muslim-aid | name: Muslim Aid | code: GBR | sectors: SOC | example: Muslim Aid warned the rebels. => Muslim Aid = GBR SOC
org.gulf-centre-for-human-rights | name: Gulf Centre for Human Rights | code: GBR | sectors: SOC | example: The Gulf Centre for Human Rights condemned the attack on Tuesday. => Gulf Centre for Human Rights = GBR SOC
org.reprieve-human-rights-group | name: Reprieve human rights group | code: GBR | sectors: SOC | example: The Reprieve human rights group rejected the offer. => Reprieve human rights group = GBR SOC
org.sos-racisme | name: SOS Racisme | code: FRA | sectors: SOC | example: SOS Racisme warned the rebels. => SOS Racisme = FRA SOC
org.secours-catholique | name: Secours Catholique | code: FRA | sectors: SOC | example: The mediators criticized Secours Catholique. => Secours Catholique = FRA SOC
org.la-cimade | name: La Cimade | names: Cimade | code: FRA | sectors: SOC | example: La Cimade condemned the attack on Tuesday. => La Cimade = FRA SOC
org.attac-france | name: Attac France | code: FRA | sectors: SOC | example: The delegates thanked Attac France. => Attac France = FRA SOC
org.yellow-vests | name: Yellow Vests | code: FRA | sectors: SOC | example: The ministers blamed the Yellow Vests. => Yellow Vests = FRA SOC
org.gilets-jaunes | name: Gilets Jaunes | code: FRA | sectors: SOC | example: The Gilets Jaunes called for talks. => Gilets Jaunes = FRA SOC
org.les-soulevements-de-la-terre | name: Les Soulèvements de la Terre | code: FRA | sectors: SOC | example: The delegates thanked Les Soulèvements de la Terre. => Les Soulèvements de la Terre = FRA SOC
org.uprisings-of-the-earth | name: Uprisings of the Earth | code: FRA | sectors: SOC | example: The Uprisings of the Earth condemned the attack on Tuesday. => Uprisings of the Earth = FRA SOC
org.french-football-federation | name: French Football Federation | code: FRA | sectors: SOC | example: The ministers blamed the French Football Federation. => French Football Federation = FRA SOC
org.ligue-des-droits-de-l-homme | name: Ligue des droits de l'Homme | code: FRA | sectors: SOC | example: Ligue des droits de l'Homme rejected the offer. => Ligue des droits de l'Homme = FRA SOC
org.femen | name: Femen | code: FRA | sectors: SOC | example: The ministers blamed Femen. => Femen = FRA SOC
org.pegida | name: Pegida | names: PEGIDA | code: DEU | sectors: SOC | example: The diplomats supported Pegida. => Pegida = DEU SOC
org.pro-asyl | name: Pro Asyl | code: DEU | sectors: SOC | example: The delegates thanked Pro Asyl. => Pro Asyl = DEU SOC
org.german-football-association | name: German Football Association | code: DEU | sectors: SOC | example: The German Football Association called for talks. => German Football Association = DEU SOC
org.last-generation | name: Last Generation | names: Letzte Generation | code: DEU | sectors: SOC | example: The envoys praised Last Generation. => Last Generation = DEU SOC
org.german-red-cross | name: German Red Cross | code: DEU | sectors: SOC | example: The diplomats supported the German Red Cross. => German Red Cross = DEU SOC
org.european-center-for-constitutional-and-human-rights | name: European Center for Constitutional and Human Rights | names: ECCHR | code: DEU | sectors: SOC | example: The European Center for Constitutional and Human Rights warned the rebels. => European Center for Constitutional and Human Rights = DEU SOC
org.brot-fur-die-welt | name: Brot für die Welt | code: DEU | sectors: SOC | example: The diplomats supported Brot für die Welt. => Brot für die Welt = DEU SOC
org.bread-for-the-world | name: Bread for the World | code: DEU | sectors: SOC | example: Bread for the World condemned the attack on Tuesday. => Bread for the World = DEU SOC
org.misereor | name: Misereor | code: DEU | sectors: SOC | example: Misereor condemned the attack on Tuesday. => Misereor = DEU SOC
org.welthungerhilfe | name: Welthungerhilfe | code: DEU | sectors: SOC | example: The delegates thanked Welthungerhilfe. => Welthungerhilfe = DEU SOC
org.deutsche-umwelthilfe | name: Deutsche Umwelthilfe | code: DEU | sectors: SOC | example: Deutsche Umwelthilfe called for talks. => Deutsche Umwelthilfe = DEU SOC
org.society-for-threatened-peoples | name: Society for Threatened Peoples | code: DEU | sectors: SOC | example: The Society for Threatened Peoples rejected the offer. => Society for Threatened Peoples = DEU SOC
org.bund-environmental-group | name: BUND environmental group | code: DEU | sectors: SOC | example: The mediators criticized the BUND environmental group. => BUND environmental group = DEU SOC
org.sea-eye | name: Sea-Eye | code: DEU | sectors: SOC | example: Sea-Eye rejected the offer. => Sea-Eye = DEU SOC
org.mission-lifeline | name: Mission Lifeline | code: DEU | sectors: SOC | example: The Mission Lifeline condemned the attack on Tuesday. => Mission Lifeline = DEU SOC
org.identitarian-movement | name: Identitarian Movement | code: DEU | sectors: SOC | example: The mediators criticized the Identitarian Movement. => Identitarian Movement = DEU SOC
org.generation-identity | name: Generation Identity | code: DEU | sectors: SOC | example: Generation Identity called for talks. => Generation Identity = DEU SOC
org.italian-football-federation | name: Italian Football Federation | code: ITA | sectors: SOC | example: The Italian Football Federation called for talks. => Italian Football Federation = ITA SOC
org.resq | name: ResQ | code: ITA | sectors: SOC | example: ResQ called for talks. => ResQ = ITA SOC
org.comunita-papa-giovanni-xxiii | name: Comunità Papa Giovanni XXIII | code: ITA | sectors: SOC | example: The diplomats supported Comunità Papa Giovanni XXIII. => Comunità Papa Giovanni XXIII = ITA SOC
org.libera-anti-mafia-group | name: Libera anti-mafia group | code: ITA | sectors: SOC | example: The mediators criticized the Libera anti-mafia group. => Libera anti-mafia group = ITA SOC
org.italian-red-cross | name: Italian Red Cross | code: ITA | sectors: SOC | example: The mediators criticized the Italian Red Cross. => Italian Red Cross = ITA SOC
org.proactiva-open-arms | name: Proactiva Open Arms | names: Open Arms | code: ESP | sectors: SOC | example: The Proactiva Open Arms warned the rebels. => Proactiva Open Arms = ESP SOC
org.omnium-cultural | name: Omnium Cultural | names: Òmnium Cultural | code: ESP | sectors: SOC | example: Omnium Cultural warned the rebels. => Omnium Cultural = ESP SOC
org.catalan-national-assembly | name: Catalan National Assembly | code: ESP | sectors: SOC | example: The Catalan National Assembly condemned the attack on Tuesday. => Catalan National Assembly = ESP SOC
org.caminando-fronteras | name: Caminando Fronteras | code: ESP | sectors: SOC | example: The Caminando Fronteras welcomed the decision. => Caminando Fronteras = ESP SOC
org.walking-borders | name: Walking Borders | code: ESP | sectors: SOC | example: The Walking Borders welcomed the decision. => Walking Borders = ESP SOC
org.spanish-football-federation | name: Spanish Football Federation | names: Royal Spanish Football Federation | code: ESP | sectors: SOC | example: The mediators criticized the Spanish Football Federation. => Spanish Football Federation = ESP SOC
org.aegean-boat-report | name: Aegean Boat Report | code: GRC | sectors: SOC | example: Aegean Boat Report warned the rebels. => Aegean Boat Report = GRC SOC
org.greek-council-for-refugees | name: Greek Council for Refugees | code: GRC | sectors: SOC | example: The Greek Council for Refugees called for talks. => Greek Council for Refugees = GRC SOC
org.pax-peace-organisation | name: PAX peace organisation | names: Pax for Peace | code: NLD | sectors: SOC | example: The mediators criticized the PAX peace organisation. => PAX peace organisation = NLD SOC
org.clean-clothes-campaign | name: Clean Clothes Campaign | code: NLD | sectors: SOC | example: The delegates thanked Clean Clothes Campaign. => Clean Clothes Campaign = NLD SOC
org.urgenda | name: Urgenda | code: NLD | sectors: SOC | example: The delegates thanked Urgenda. => Urgenda = NLD SOC
org.women-on-waves | name: Women on Waves | code: NLD | sectors: SOC | example: The ministers blamed the Women on Waves. => Women on Waves = NLD SOC
org.transport-environment | name: Transport & Environment | names: Transport and Environment | code: BEL | sectors: SOC | example: Transport & Environment called for talks. => Transport & Environment = BEL SOC
org.no-peace-without-justice | name: No Peace Without Justice | code: BEL | sectors: SOC | example: No Peace Without Justice called for talks. => No Peace Without Justice = BEL SOC
org.trial-international | name: TRIAL International | names: Trial International | code: CHE | sectors: SOC | example: The envoys praised TRIAL International. => TRIAL International = CHE SOC
org.swiss-red-cross | name: Swiss Red Cross | code: CHE | sectors: SOC | example: The ministers blamed the Swiss Red Cross. => Swiss Red Cross = CHE SOC
org.aga-khan-foundation | name: Aga Khan Foundation | code: CHE | sectors: SOC | example: The Aga Khan Foundation called for talks. => Aga Khan Foundation = CHE SOC
org.kofi-annan-foundation | name: Kofi Annan Foundation | code: CHE | sectors: SOC | example: The envoys praised the Kofi Annan Foundation. => Kofi Annan Foundation = CHE SOC
org.civil-rights-defenders | name: Civil Rights Defenders | code: SWE | sectors: SOC | example: The Civil Rights Defenders warned the rebels. => Civil Rights Defenders = SWE SOC
org.diakonia | name: Diakonia | code: SWE | sectors: SOC | example: The diplomats supported Diakonia. => Diakonia = SWE SOC
org.right-livelihood-foundation | name: Right Livelihood Foundation | names: Right Livelihood | code: SWE | sectors: SOC | example: The diplomats supported the Right Livelihood Foundation. => Right Livelihood Foundation = SWE SOC
org.norwegian-nobel-committee | name: Norwegian Nobel Committee | names: Nobel Committee | code: NOR | sectors: SOC | example: The Norwegian Nobel Committee condemned the attack on Tuesday. => Norwegian Nobel Committee = NOR SOC
org.norwegian-helsinki-committee | name: Norwegian Helsinki Committee | code: NOR | sectors: SOC | example: The diplomats supported the Norwegian Helsinki Committee. => Norwegian Helsinki Committee = NOR SOC
org.norwegian-people-s-aid | name: Norwegian People's Aid | code: NOR | sectors: SOC | example: Norwegian People's Aid called for talks. => Norwegian People's Aid = NOR SOC
org.norwegian-church-aid | name: Norwegian Church Aid | code: NOR | sectors: SOC | example: The Norwegian Church Aid welcomed the decision. => Norwegian Church Aid = NOR SOC
org.bellona | name: Bellona | names: Bellona Foundation | code: NOR | sectors: SOC | example: Bellona welcomed the decision. => Bellona = NOR SOC
org.iran-human-rights | name: Iran Human Rights | code: NOR | sectors: SOC | example: The envoys praised the Iran Human Rights. => Iran Human Rights = NOR SOC
org.hengaw | name: Hengaw | code: NOR | sectors: SOC | example: The ministers blamed Hengaw. => Hengaw = NOR SOC
org.dignity-institute | name: Dignity institute | code: DNK | sectors: SOC | example: The delegates thanked the Dignity institute. => Dignity institute = DNK SOC
org.danish-institute-for-human-rights | name: Danish Institute for Human Rights | code: DNK | sectors: SOC | example: The delegates thanked the Danish Institute for Human Rights. => Danish Institute for Human Rights = DNK SOC
org.danchurchaid | name: DanChurchAid | code: DNK | sectors: SOC | example: The mediators criticized DanChurchAid. => DanChurchAid = DNK SOC
org.finn-church-aid | name: Finn Church Aid | code: FIN | sectors: SOC | example: The mediators criticized the Finn Church Aid. => Finn Church Aid = FIN SOC
org.trocaire | name: Trócaire | names: Trocaire | code: IRL | sectors: SOC | example: Trócaire called for talks. => Trócaire = IRL SOC
org.irish-council-for-civil-liberties | name: Irish Council for Civil Liberties | code: IRL | sectors: SOC | example: The mediators criticized the Irish Council for Civil Liberties. => Irish Council for Civil Liberties = IRL SOC
org.gaelic-athletic-association | name: Gaelic Athletic Association | code: IRL | sectors: SOC | example: The Gaelic Athletic Association called for talks. => Gaelic Athletic Association = IRL SOC
org.noyb | name: NOYB | names: noyb | code: AUT | sectors: SOC | example: The mediators criticized NOYB. => NOYB = AUT SOC
org.helsinki-foundation-for-human-rights | name: Helsinki Foundation for Human Rights | code: POL | sectors: SOC | example: The Helsinki Foundation for Human Rights called for talks. => Helsinki Foundation for Human Rights = POL SOC
org.ordo-iuris | name: Ordo Iuris | code: POL | sectors: SOC | example: The Ordo Iuris warned the rebels. => Ordo Iuris = POL SOC
org.grupa-granica | name: Grupa Granica | code: POL | sectors: SOC | example: Grupa Granica warned the rebels. => Grupa Granica = POL SOC
org.polish-humanitarian-action | name: Polish Humanitarian Action | code: POL | sectors: SOC | example: The diplomats supported Polish Humanitarian Action. => Polish Humanitarian Action = POL SOC
org.batory-foundation | name: Batory Foundation | names: Stefan Batory Foundation | code: POL | sectors: SOC | example: The diplomats supported the Batory Foundation. => Batory Foundation = POL SOC
org.all-polish-women-s-strike | name: All-Polish Women's Strike | code: POL | sectors: SOC | example: All-Polish Women's Strike condemned the attack on Tuesday. => All-Polish Women's Strike = POL SOC
org.committee-for-the-defence-of-democracy | name: Committee for the Defence of Democracy | code: POL | sectors: SOC | example: The Committee for the Defence of Democracy condemned the attack on Tuesday. => Committee for the Defence of Democracy = POL SOC
org.charter-77 | name: Charter 77 | code: CZE | sectors: SOC | example: Charter 77 rejected the offer. => Charter 77 = CZE SOC
org.million-moments-for-democracy | name: Million Moments for Democracy | code: CZE | sectors: SOC | example: Million Moments for Democracy welcomed the decision. => Million Moments for Democracy = CZE SOC
org.hungarian-helsinki-committee | name: Hungarian Helsinki Committee | code: HUN | sectors: SOC | example: The Hungarian Helsinki Committee welcomed the decision. => Hungarian Helsinki Committee = HUN SOC
org.hungarian-civil-liberties-union | name: Hungarian Civil Liberties Union | code: HUN | sectors: SOC | example: The Hungarian Civil Liberties Union welcomed the decision. => Hungarian Civil Liberties Union = HUN SOC
org.transparency-international-hungary | name: Transparency International Hungary | code: HUN | sectors: SOC | example: The delegates thanked Transparency International Hungary. => Transparency International Hungary = HUN SOC
org.otpor | name: Otpor | code: SRB | sectors: SOC | example: Otpor welcomed the decision. => Otpor = SRB SOC
org.humanitarian-law-center | name: Humanitarian Law Center | names: Humanitarian Law Centre | code: SRB | sectors: SOC | example: The diplomats supported the Humanitarian Law Center. => Humanitarian Law Center = SRB SOC
org.crta | name: CRTA | code: SRB | sectors: SOC | example: CRTA called for talks. => CRTA = SRB SOC
org.kreni-promeni | name: Kreni-Promeni | code: SRB | sectors: SOC | example: The ministers blamed Kreni-Promeni. => Kreni-Promeni = SRB SOC
org.mothers-of-srebrenica | name: Mothers of Srebrenica | names: Mothers of Srebrenica association | code: BIH | sectors: SOC | example: The delegates thanked the Mothers of Srebrenica. => Mothers of Srebrenica = BIH SOC
org.bulgarian-helsinki-committee | name: Bulgarian Helsinki Committee | code: BGR | sectors: SOC | example: The diplomats supported the Bulgarian Helsinki Committee. => Bulgarian Helsinki Committee = BGR SOC
org.romanian-academic-society | name: Romanian Academic Society | code: ROU | sectors: SOC | example: The Romanian Academic Society called for talks. => Romanian Academic Society = ROU SOC
org.memorial-human-rights-group | name: Memorial human rights group | names: Memorial Human Rights Center, Memorial human rights centre | code: RUS | sectors: SOC | example: The envoys praised the Memorial human rights group. => Memorial human rights group = RUS SOC
org.anti-corruption-foundation | name: Anti-Corruption Foundation | code: RUS | sectors: SOC | example: The Anti-Corruption Foundation warned the rebels. => Anti-Corruption Foundation = RUS SOC
org.fbk | name: FBK | code: RUS | sectors: SOC | example: The envoys praised FBK. => FBK = RUS SOC
org.golos | name: Golos | names: Golos election monitor | code: RUS | sectors: SOC | example: The ministers blamed Golos. => Golos = RUS SOC
org.ovd-info | name: OVD-Info | code: RUS | sectors: SOC | example: OVD-Info condemned the attack on Tuesday. => OVD-Info = RUS SOC
org.moscow-helsinki-group | name: Moscow Helsinki Group | code: RUS | sectors: SOC | example: The envoys praised the Moscow Helsinki Group. => Moscow Helsinki Group = RUS SOC
org.sova-center | name: SOVA Center | code: RUS | sectors: SOC | example: The mediators criticized the SOVA Center. => SOVA Center = RUS SOC
org.crew-against-torture | name: Crew Against Torture | code: RUS | sectors: SOC | example: Crew Against Torture condemned the attack on Tuesday. => Crew Against Torture = RUS SOC
org.soldiers-mothers-committee | name: Soldiers' Mothers Committee | names: Committee of Soldiers' Mothers, Union of the Committees of Soldiers' Mothers | code: RUS | sectors: SOC | example: The delegates thanked the Soldiers' Mothers Committee. => Soldiers' Mothers Committee = RUS SOC
org.pussy-riot | name: Pussy Riot | code: RUS | sectors: SOC | example: The mediators criticized Pussy Riot. => Pussy Riot = RUS SOC
org.sakharov-center | name: Sakharov Center | code: RUS | sectors: SOC | example: The Sakharov Center warned the rebels. => Sakharov Center = RUS SOC
org.open-russia | name: Open Russia | code: RUS | sectors: SOC | example: The mediators criticized Open Russia. => Open Russia = RUS SOC
org.gulagu-net | name: Gulagu.net | code: RUS | sectors: SOC | example: Gulagu.net warned the rebels. => Gulagu.net = RUS SOC
org.nashi-youth-movement | name: Nashi youth movement | names: Nashi | code: RUS | sectors: SOC | example: The ministers blamed the Nashi youth movement. => Nashi youth movement = RUS SOC
org.immortal-regiment | name: Immortal Regiment | code: RUS | sectors: SOC | example: The diplomats supported the Immortal Regiment. => Immortal Regiment = RUS SOC
org.way-home-women-s-movement | name: Way Home women's movement | code: RUS | sectors: SOC | example: The diplomats supported the Way Home women's movement. => Way Home women's movement = RUS SOC
org.put-domoi | name: Put Domoi | code: RUS | sectors: SOC | example: Put Domoi rejected the offer. => Put Domoi = RUS SOC
org.free-buryatia-foundation | name: Free Buryatia Foundation | code: RUS | sectors: SOC | example: The Free Buryatia Foundation warned the rebels. => Free Buryatia Foundation = RUS SOC
org.vesna-movement | name: Vesna movement | code: RUS | sectors: SOC | example: The Vesna movement welcomed the decision. => Vesna movement = RUS SOC
org.russian-anti-war-committee | name: Russian Anti-War Committee | code: RUS | sectors: SOC | example: The Russian Anti-War Committee welcomed the decision. => Russian Anti-War Committee = RUS SOC
org.russian-olympic-committee | name: Russian Olympic Committee | code: RUS | sectors: SOC | example: The mediators criticized the Russian Olympic Committee. => Russian Olympic Committee = RUS SOC
org.rusada | name: RUSADA | names: Rusada | code: RUS | sectors: SOC | example: RUSADA called for talks. => RUSADA = RUS SOC
org.russian-football-union | name: Russian Football Union | code: RUS | sectors: SOC | example: The Russian Football Union condemned the attack on Tuesday. => Russian Football Union = RUS SOC
org.go-by-the-forest | name: Go by the Forest | code: RUS | sectors: SOC | example: The ministers blamed Go by the Forest. => Go by the Forest = RUS SOC
org.idite-lesom | name: Idite Lesom | code: RUS | sectors: SOC | example: Idite Lesom welcomed the decision. => Idite Lesom = RUS SOC
org.feminist-anti-war-resistance | name: Feminist Anti-War Resistance | code: RUS | sectors: SOC | example: The ministers blamed Feminist Anti-War Resistance. => Feminist Anti-War Resistance = RUS SOC
org.center-for-civil-liberties | name: Center for Civil Liberties | names: Centre for Civil Liberties | code: UKR | sectors: SOC | example: The mediators criticized the Center for Civil Liberties. => Center for Civil Liberties = UKR SOC
org.come-back-alive-foundation | name: Come Back Alive foundation | code: UKR | sectors: SOC | example: The Come Back Alive foundation welcomed the decision. => Come Back Alive foundation = UKR SOC
org.transparency-international-ukraine | name: Transparency International Ukraine | code: UKR | sectors: SOC | example: The ministers blamed Transparency International Ukraine. => Transparency International Ukraine = UKR SOC
org.automaidan | name: AutoMaidan | names: Automaidan | code: UKR | sectors: SOC | example: AutoMaidan condemned the attack on Tuesday. => AutoMaidan = UKR SOC
org.euromaidan | name: Euromaidan | names: EuroMaidan | code: UKR | sectors: SOC | example: The diplomats supported Euromaidan. => Euromaidan = UKR SOC
org.deepstate | name: DeepState | names: DeepState group | code: UKR | sectors: SOC | example: DeepState rejected the offer. => DeepState = UKR SOC
org.crimean-tatar-mejlis | name: Crimean Tatar Mejlis | names: Mejlis of the Crimean Tatar People | code: UKR | sectors: SOC | example: The diplomats supported the Crimean Tatar Mejlis. => Crimean Tatar Mejlis = UKR SOC
org.azovstal-defenders-families-association | name: Azovstal defenders' families association | code: UKR | sectors: SOC | example: The envoys praised the Azovstal defenders' families association. => Azovstal defenders' families association = UKR SOC
org.ukrainian-red-cross | name: Ukrainian Red Cross | code: UKR | sectors: SOC | example: The Ukrainian Red Cross rejected the offer. => Ukrainian Red Cross = UKR SOC
org.anti-corruption-action-center | name: Anti-Corruption Action Center | names: Anti-Corruption Action Centre | code: UKR | sectors: SOC | example: The Anti-Corruption Action Center called for talks. => Anti-Corruption Action Center = UKR SOC
org.viasna | name: Viasna | code: BLR | sectors: SOC | example: The delegates thanked Viasna. => Viasna = BLR SOC
org.vyasna | name: Vyasna | code: BLR | sectors: SOC | example: The diplomats supported Vyasna. => Vyasna = BLR SOC
org.belarusian-association-of-journalists | name: Belarusian Association of Journalists | code: BLR | sectors: SOC | example: The diplomats supported the Belarusian Association of Journalists. => Belarusian Association of Journalists = BLR SOC
org.bypol | name: BYPOL | names: Bypol | code: BLR | sectors: SOC | example: The delegates thanked BYPOL. => BYPOL = BLR SOC
org.cyber-partisans | name: Cyber Partisans | names: Belarusian Cyber Partisans | code: BLR | sectors: SOC | example: The Cyber Partisans rejected the offer. => Cyber Partisans = BLR SOC
org.georgian-young-lawyers-association | name: Georgian Young Lawyers' Association | code: GEO | sectors: SOC | example: The envoys praised the Georgian Young Lawyers' Association. => Georgian Young Lawyers' Association = GEO SOC
org.international-society-for-fair-elections-and-democracy | name: International Society for Fair Elections and Democracy | names: ISFED | code: GEO | sectors: SOC | example: The International Society for Fair Elections and Democracy welcomed the decision. => International Society for Fair Elections and Democracy = GEO SOC
org.institute-for-reporters-freedom-and-safety | name: Institute for Reporters' Freedom and Safety | code: AZE | sectors: SOC | example: The Institute for Reporters' Freedom and Safety warned the rebels. => Institute for Reporters' Freedom and Safety = AZE SOC
org.azerbaijan-internet-watch | name: Azerbaijan Internet Watch | code: AZE | sectors: SOC | example: The ministers blamed Azerbaijan Internet Watch. => Azerbaijan Internet Watch = AZE SOC
org.oyan-qazaqstan | name: Oyan Qazaqstan | code: KAZ | sectors: SOC | example: The mediators criticized Oyan Qazaqstan. => Oyan Qazaqstan = KAZ SOC
org.atajurt | name: Atajurt | names: Atajurt Kazakh Human Rights | code: KAZ | sectors: SOC | example: Atajurt rejected the offer. => Atajurt = KAZ SOC
org.kazakhstan-international-bureau-for-human-rights | name: Kazakhstan International Bureau for Human Rights | code: KAZ | sectors: SOC | example: The envoys praised the Kazakhstan International Bureau for Human Rights. => Kazakhstan International Bureau for Human Rights = KAZ SOC
org.bir-duino | name: Bir Duino | code: KGZ | sectors: SOC | example: Bir Duino rejected the offer. => Bir Duino = KGZ SOC
org.kloop | name: Kloop | code: KGZ | sectors: SOC | example: The ministers blamed Kloop. => Kloop = KGZ SOC
org.turkish-human-rights-association | name: Turkish Human Rights Association | code: TUR | sectors: SOC | example: The Turkish Human Rights Association condemned the attack on Tuesday. => Turkish Human Rights Association = TUR SOC
org.saturday-mothers | name: Saturday Mothers | code: TUR | sectors: SOC | example: The envoys praised the Saturday Mothers. => Saturday Mothers = TUR SOC
org.ihh | name: IHH | names: IHH Humanitarian Relief Foundation | code: TUR | sectors: SOC | example: IHH rejected the offer. => IHH = TUR SOC
org.turkish-red-crescent | name: Turkish Red Crescent | code: TUR | sectors: SOC | example: Turkish Red Crescent welcomed the decision. => Turkish Red Crescent = TUR SOC
org.kizilay | name: Kizilay | code: TUR | sectors: SOC | example: Kizilay condemned the attack on Tuesday. => Kizilay = TUR SOC
org.turkish-bar-association | name: Turkish Bar Association | names: Union of Turkish Bar Associations | code: TUR | sectors: SOC | example: The Turkish Bar Association rejected the offer. => Turkish Bar Association = TUR SOC
org.istanbul-bar-association | name: Istanbul Bar Association | code: TUR | sectors: SOC | example: The delegates thanked the Istanbul Bar Association. => Istanbul Bar Association = TUR SOC
org.media-and-law-studies-association | name: Media and Law Studies Association | code: TUR | sectors: SOC | example: The envoys praised the Media and Law Studies Association. => Media and Law Studies Association = TUR SOC
org.human-rights-foundation-of-turkey | name: Human Rights Foundation of Turkey | code: TUR | sectors: SOC | example: The ministers blamed the Human Rights Foundation of Turkey. => Human Rights Foundation of Turkey = TUR SOC
org.b-tselem | name: B'Tselem | code: ISR | sectors: SOC | example: B'Tselem warned the rebels. => B'Tselem = ISR SOC
org.peace-now | name: Peace Now | code: ISR | sectors: SOC | example: Peace Now warned the rebels. => Peace Now = ISR SOC
org.breaking-the-silence | name: Breaking the Silence | code: ISR | sectors: SOC | example: The envoys praised Breaking the Silence. => Breaking the Silence = ISR SOC
org.yesha-council | name: Yesha Council | code: ISR | sectors: SOC | example: The ministers blamed the Yesha Council. => Yesha Council = ISR SOC
org.gush-shalom | name: Gush Shalom | code: ISR | sectors: SOC | example: Gush Shalom welcomed the decision. => Gush Shalom = ISR SOC
org.adalah | name: Adalah | code: ISR | sectors: SOC | example: The diplomats supported Adalah. => Adalah = ISR SOC
org.gisha | name: Gisha | code: ISR | sectors: SOC | example: The ministers blamed Gisha. => Gisha = ISR SOC
org.yesh-din | name: Yesh Din | code: ISR | sectors: SOC | example: Yesh Din welcomed the decision. => Yesh Din = ISR SOC
org.ir-amim | name: Ir Amim | code: ISR | sectors: SOC | example: The mediators criticized Ir Amim. => Ir Amim = ISR SOC
org.hamoked | name: HaMoked | code: ISR | sectors: SOC | example: HaMoked rejected the offer. => HaMoked = ISR SOC
org.hostages-and-missing-families-forum | name: Hostages and Missing Families Forum | names: Hostage Families Forum | code: ISR | sectors: SOC | example: The mediators criticized the Hostages and Missing Families Forum. => Hostages and Missing Families Forum = ISR SOC
org.hostages-families-forum | name: Hostages Families Forum | code: ISR | sectors: SOC | example: The ministers blamed the Hostages Families Forum. => Hostages Families Forum = ISR SOC
org.physicians-for-human-rights-israel | name: Physicians for Human Rights Israel | code: ISR | sectors: SOC | example: Physicians for Human Rights Israel warned the rebels. => Physicians for Human Rights Israel = ISR SOC
org.association-for-civil-rights-in-israel | name: Association for Civil Rights in Israel | code: ISR | sectors: SOC | example: The Association for Civil Rights in Israel warned the rebels. => Association for Civil Rights in Israel = ISR SOC
org.magen-david-adom | name: Magen David Adom | code: ISR | sectors: SOC | example: The mediators criticized Magen David Adom. => Magen David Adom = ISR SOC
org.zaka | name: ZAKA | names: Zaka | code: ISR | sectors: SOC | example: ZAKA called for talks. => ZAKA = ISR SOC
org.regavim | name: Regavim | code: ISR | sectors: SOC | example: The envoys praised Regavim. => Regavim = ISR SOC
org.standing-together | name: Standing Together | code: ISR | sectors: SOC | example: The ministers blamed Standing Together. => Standing Together = ISR SOC
org.brothers-in-arms-protest-group | name: Brothers in Arms protest group | code: ISR | sectors: SOC | example: The envoys praised the Brothers in Arms protest group. => Brothers in Arms protest group = ISR SOC
org.im-tirtzu | name: Im Tirtzu | code: ISR | sectors: SOC | example: Im Tirtzu condemned the attack on Tuesday. => Im Tirtzu = ISR SOC
org.women-wage-peace | name: Women Wage Peace | code: ISR | sectors: SOC | example: The ministers blamed Women Wage Peace. => Women Wage Peace = ISR SOC
org.shurat-hadin | name: Shurat HaDin | code: ISR | sectors: SOC | example: The mediators criticized Shurat HaDin. => Shurat HaDin = ISR SOC
org.ngo-monitor | name: NGO Monitor | code: ISR | sectors: SOC | example: The ministers blamed NGO Monitor. => NGO Monitor = ISR SOC
org.combatants-for-peace | name: Combatants for Peace | code: ISR | sectors: SOC | example: Combatants for Peace called for talks. => Combatants for Peace = ISR SOC
org.tag-meir | name: Tag Meir | code: ISR | sectors: SOC | example: The mediators criticized Tag Meir. => Tag Meir = ISR SOC
org.gush-emunim | name: Gush Emunim | code: ISR | sectors: SOC | example: Gush Emunim condemned the attack on Tuesday. => Gush Emunim = ISR SOC
org.ateret-cohanim | name: Ateret Cohanim | code: ISR | sectors: SOC | example: The ministers blamed Ateret Cohanim. => Ateret Cohanim = ISR SOC
org.women-of-the-wall | name: Women of the Wall | code: ISR | sectors: SOC | example: The mediators criticized the Women of the Wall. => Women of the Wall = ISR SOC
org.tsav-9 | name: Tsav 9 | code: ISR | sectors: SOC | example: Tsav 9 rejected the offer. => Tsav 9 = ISR SOC
org.tzav-9 | name: Tzav 9 | code: ISR | sectors: SOC | example: The envoys praised Tzav 9. => Tzav 9 = ISR SOC
org.al-haq | name: Al-Haq | names: al-Haq | code: PSE | sectors: SOC | example: The delegates thanked Al-Haq. => Al-Haq = PSE SOC
org.al-mezan | name: Al Mezan | names: Al Mezan Center for Human Rights | code: PSE | sectors: SOC | example: Al Mezan rejected the offer. => Al Mezan = PSE SOC
org.addameer | name: Addameer | code: PSE | sectors: SOC | example: The ministers blamed Addameer. => Addameer = PSE SOC
org.palestinian-centre-for-human-rights | name: Palestinian Centre for Human Rights | names: Palestinian Center for Human Rights | code: PSE | sectors: SOC | example: The Palestinian Centre for Human Rights warned the rebels. => Palestinian Centre for Human Rights = PSE SOC
org.palestinian-prisoners-club | name: Palestinian Prisoners' Club | names: Palestinian Prisoners Club, Palestinian Prisoner's Society, Palestinian Prisoners Society | code: PSE | sectors: SOC | example: The delegates thanked the Palestinian Prisoners' Club. => Palestinian Prisoners' Club = PSE SOC
org.palestine-red-crescent | name: Palestine Red Crescent | names: Palestinian Red Crescent, Palestine Red Crescent Society, Palestinian Red Crescent Society | code: PSE | sectors: SOC | example: Palestine Red Crescent warned the rebels. => Palestine Red Crescent = PSE SOC
org.gaza-civil-defense | name: Gaza Civil Defense | names: Palestinian Civil Defence, Palestinian Civil Defense | code: PSE | sectors: SOC | example: The ministers blamed Gaza Civil Defense. => Gaza Civil Defense = PSE SOC
org.bds-movement | name: BDS movement | code: PSE | sectors: SOC | example: The envoys praised the BDS movement. => BDS movement = PSE SOC
org.boycott-divestment-and-sanctions-movement | name: Boycott Divestment and Sanctions movement | code: PSE | sectors: SOC | example: The Boycott Divestment and Sanctions movement welcomed the decision. => Boycott Divestment and Sanctions movement = PSE SOC
org.al-shabaka | name: Al-Shabaka | code: PSE | sectors: SOC | example: The delegates thanked Al-Shabaka. => Al-Shabaka = PSE SOC
org.union-of-agricultural-work-committees | name: Union of Agricultural Work Committees | code: PSE | sectors: SOC | example: The Union of Agricultural Work Committees called for talks. => Union of Agricultural Work Committees = PSE SOC
org.defense-for-children-international-palestine | name: Defense for Children International Palestine | code: PSE | sectors: SOC | example: The ministers blamed Defense for Children International Palestine. => Defense for Children International Palestine = PSE SOC
org.palestinian-football-association | name: Palestinian Football Association | code: PSE | sectors: SOC | example: The Palestinian Football Association warned the rebels. => Palestinian Football Association = PSE SOC
org.youth-against-settlements | name: Youth Against Settlements | code: PSE | sectors: SOC | example: The envoys praised the Youth Against Settlements. => Youth Against Settlements = PSE SOC
org.syrian-red-crescent | name: Syrian Red Crescent | names: Syrian Arab Red Crescent | code: SYR | sectors: SOC | example: The envoys praised Syrian Red Crescent. => Syrian Red Crescent = SYR SOC
org.raqqa-is-being-slaughtered-silently | name: Raqqa Is Being Slaughtered Silently | code: SYR | sectors: SOC | example: The mediators criticized Raqqa Is Being Slaughtered Silently. => Raqqa Is Being Slaughtered Silently = SYR SOC
org.syrian-civil-defense | name: Syrian Civil Defense | names: Syrian Civil Defence | code: SYR | sectors: SOC | example: Syrian Civil Defense welcomed the decision. => Syrian Civil Defense = SYR SOC
org.violations-documentation-center | name: Violations Documentation Center | names: Violations Documentation Centre | code: SYR | sectors: SOC | example: The delegates thanked the Violations Documentation Center. => Violations Documentation Center = SYR SOC
org.syrian-center-for-media-and-freedom-of-expression | name: Syrian Center for Media and Freedom of Expression | code: SYR | sectors: SOC | example: The Syrian Center for Media and Freedom of Expression condemned the attack on Tuesday. => Syrian Center for Media and Freedom of Expression = SYR SOC
org.local-coordination-committees | name: Local Coordination Committees | code: SYR | sectors: SOC | example: The diplomats supported the Local Coordination Committees. => Local Coordination Committees = SYR SOC
org.syrians-for-truth-and-justice | name: Syrians for Truth and Justice | code: SYR | sectors: SOC | example: Syrians for Truth and Justice warned the rebels. => Syrians for Truth and Justice = SYR SOC
org.lebanese-red-cross | name: Lebanese Red Cross | code: LBN | sectors: SOC | example: The envoys praised the Lebanese Red Cross. => Lebanese Red Cross = LBN SOC
org.jihad-al-bina | name: Jihad al-Bina | code: LBN | sectors: SOC | example: The ministers blamed Jihad al-Bina. => Jihad al-Bina = LBN SOC
org.legal-agenda | name: Legal Agenda | code: LBN | sectors: SOC | example: Legal Agenda welcomed the decision. => Legal Agenda = LBN SOC
org.al-qard-al-hassan | name: Al-Qard al-Hassan | names: al-Qard al-Hassan, Al-Qard Al-Hassan | code: LBN | sectors: SOC | example: Al-Qard al-Hassan welcomed the decision. => Al-Qard al-Hassan = LBN SOC
org.al-mesalla | name: Al-Mesalla | code: IRQ | sectors: SOC | example: Al-Mesalla called for talks. => Al-Mesalla = IRQ SOC
org.iraqi-red-crescent | name: Iraqi Red Crescent | names: Iraqi Red Crescent Society | code: IRQ | sectors: SOC | example: Iraqi Red Crescent rejected the offer. => Iraqi Red Crescent = IRQ SOC
org.yazda | name: Yazda | code: IRQ | sectors: SOC | example: Yazda called for talks. => Yazda = IRQ SOC
org.nadia-s-initiative | name: Nadia's Initiative | code: IRQ | sectors: SOC | example: The Nadia's Initiative condemned the attack on Tuesday. => Nadia's Initiative = IRQ SOC
org.center-for-human-rights-in-iran | name: Center for Human Rights in Iran | code: IRN | sectors: SOC | example: The Center for Human Rights in Iran warned the rebels. => Center for Human Rights in Iran = IRN SOC
org.centre-for-human-rights-in-iran | name: Centre for Human Rights in Iran | code: IRN | sectors: SOC | example: The diplomats supported the Centre for Human Rights in Iran. => Centre for Human Rights in Iran = IRN SOC
org.defenders-of-human-rights-center | name: Defenders of Human Rights Center | names: Defenders of Human Rights Centre | code: IRN | sectors: SOC | example: The Defenders of Human Rights Center welcomed the decision. => Defenders of Human Rights Center = IRN SOC
org.iranian-red-crescent | name: Iranian Red Crescent | names: Iranian Red Crescent Society | code: IRN | sectors: SOC | example: The ministers blamed Iranian Red Crescent. => Iranian Red Crescent = IRN SOC
org.imam-khomeini-relief-committee | name: Imam Khomeini Relief Committee | code: IRN | sectors: SOC | example: The diplomats supported the Imam Khomeini Relief Committee. => Imam Khomeini Relief Committee = IRN SOC
org.abdorrahman-boroumand-center | name: Abdorrahman Boroumand Center | code: IRN | sectors: SOC | example: The Abdorrahman Boroumand Center rejected the offer. => Abdorrahman Boroumand Center = IRN SOC
org.iranian-writers-association | name: Iranian Writers' Association | code: IRN | sectors: SOC | example: The envoys praised the Iranian Writers' Association. => Iranian Writers' Association = IRN SOC
org.alqst | name: ALQST | code: SAU | sectors: SOC | example: ALQST called for talks. => ALQST = SAU SOC
org.saudi-association-for-civil-and-political-rights | name: Saudi Association for Civil and Political Rights | code: SAU | sectors: SOC | example: The diplomats supported the Saudi Association for Civil and Political Rights. => Saudi Association for Civil and Political Rights = SAU SOC
org.world-assembly-of-muslim-youth | name: World Assembly of Muslim Youth | code: SAU | sectors: SOC | example: The World Assembly of Muslim Youth called for talks. => World Assembly of Muslim Youth = SAU SOC
org.saudi-red-crescent | name: Saudi Red Crescent | code: SAU | sectors: SOC | example: The delegates thanked Saudi Red Crescent. => Saudi Red Crescent = SAU SOC
org.bahrain-center-for-human-rights | name: Bahrain Center for Human Rights | names: Bahrain Centre for Human Rights | code: BHR | sectors: SOC | example: The Bahrain Center for Human Rights welcomed the decision. => Bahrain Center for Human Rights = BHR SOC
org.bahrain-institute-for-rights-and-democracy | name: Bahrain Institute for Rights and Democracy | code: BHR | sectors: SOC | example: The ministers blamed the Bahrain Institute for Rights and Democracy. => Bahrain Institute for Rights and Democracy = BHR SOC
org.kuwait-red-crescent | name: Kuwait Red Crescent | names: Kuwait Red Crescent Society | code: KWT | sectors: SOC | example: The ministers blamed Kuwait Red Crescent. => Kuwait Red Crescent = KWT SOC
org.qatar-charity | name: Qatar Charity | code: QAT | sectors: SOC | example: Qatar Charity called for talks. => Qatar Charity = QAT SOC
org.qatar-red-crescent | name: Qatar Red Crescent | code: QAT | sectors: SOC | example: The mediators criticized Qatar Red Crescent. => Qatar Red Crescent = QAT SOC
org.doha-centre-for-media-freedom | name: Doha Centre for Media Freedom | code: QAT | sectors: SOC | example: The ministers blamed the Doha Centre for Media Freedom. => Doha Centre for Media Freedom = QAT SOC
org.emirates-red-crescent | name: Emirates Red Crescent | code: ARE | sectors: SOC | example: Emirates Red Crescent warned the rebels. => Emirates Red Crescent = ARE SOC
org.uae-red-crescent | name: UAE Red Crescent | code: ARE | sectors: SOC | example: UAE Red Crescent warned the rebels. => UAE Red Crescent = ARE SOC
org.mwatana | name: Mwatana | names: Mwatana for Human Rights | code: YEM | sectors: SOC | example: Mwatana called for talks. => Mwatana = YEM SOC
org.sana-a-center-for-strategic-studies | name: Sana'a Center for Strategic Studies | names: Sanaa Center for Strategic Studies | code: YEM | sectors: SOC | example: The Sana'a Center for Strategic Studies warned the rebels. => Sana'a Center for Strategic Studies = YEM SOC
org.abductees-mothers-association | name: Abductees' Mothers Association | code: YEM | sectors: SOC | example: The envoys praised the Abductees' Mothers Association. => Abductees' Mothers Association = YEM SOC
org.egyptian-initiative-for-personal-rights | name: Egyptian Initiative for Personal Rights | code: EGY | sectors: SOC | example: The diplomats supported the Egyptian Initiative for Personal Rights. => Egyptian Initiative for Personal Rights = EGY SOC
org.arabic-network-for-human-rights-information | name: Arabic Network for Human Rights Information | code: EGY | sectors: SOC | example: The Arabic Network for Human Rights Information condemned the attack on Tuesday. => Arabic Network for Human Rights Information = EGY SOC
org.egyptian-organization-for-human-rights | name: Egyptian Organization for Human Rights | code: EGY | sectors: SOC | example: The Egyptian Organization for Human Rights warned the rebels. => Egyptian Organization for Human Rights = EGY SOC
org.egyptian-red-crescent | name: Egyptian Red Crescent | code: EGY | sectors: SOC | example: The ministers blamed Egyptian Red Crescent. => Egyptian Red Crescent = EGY SOC
org.el-nadeem-center | name: El Nadeem Center | names: Nadeem Center | code: EGY | sectors: SOC | example: El Nadeem Center condemned the attack on Tuesday. => El Nadeem Center = EGY SOC
org.ibn-khaldun-center | name: Ibn Khaldun Center | code: EGY | sectors: SOC | example: The ministers blamed the Ibn Khaldun Center. => Ibn Khaldun Center = EGY SOC
org.egyptian-commission-for-rights-and-freedoms | name: Egyptian Commission for Rights and Freedoms | code: EGY | sectors: SOC | example: The mediators criticized the Egyptian Commission for Rights and Freedoms. => Egyptian Commission for Rights and Freedoms = EGY SOC
org.libyan-red-crescent | name: Libyan Red Crescent | names: Libya Crimes Watch | code: LBY | sectors: SOC | example: Libyan Red Crescent condemned the attack on Tuesday. => Libyan Red Crescent = LBY SOC
org.libyan-crimes-watch | name: Libyan Crimes Watch | code: LBY | sectors: SOC | example: Libyan Crimes Watch rejected the offer. => Libyan Crimes Watch = LBY SOC
org.tunisian-human-rights-league | name: Tunisian Human Rights League | names: Tunisian League for Human Rights | code: TUN | sectors: SOC | example: The mediators criticized the Tunisian Human Rights League. => Tunisian Human Rights League = TUN SOC
org.national-dialogue-quartet | name: National Dialogue Quartet | names: Tunisian National Dialogue Quartet | code: TUN | sectors: SOC | example: The National Dialogue Quartet welcomed the decision. => National Dialogue Quartet = TUN SOC
org.tunisian-forum-for-economic-and-social-rights | name: Tunisian Forum for Economic and Social Rights | code: TUN | sectors: SOC | example: The Tunisian Forum for Economic and Social Rights welcomed the decision. => Tunisian Forum for Economic and Social Rights = TUN SOC
org.algerian-league-for-the-defence-of-human-rights | name: Algerian League for the Defence of Human Rights | names: Algerian League for the Defense of Human Rights | code: DZA | sectors: SOC | example: The Algerian League for the Defence of Human Rights welcomed the decision. => Algerian League for the Defence of Human Rights = DZA SOC
org.moroccan-association-for-human-rights | name: Moroccan Association for Human Rights | names: Moroccan Human Rights Association | code: MAR | sectors: SOC | example: The Moroccan Association for Human Rights warned the rebels. => Moroccan Association for Human Rights = MAR SOC
org.emergency-response-rooms | name: Emergency Response Rooms | code: SDN | sectors: SOC | example: The Emergency Response Rooms condemned the attack on Tuesday. => Emergency Response Rooms = SDN SOC
org.emergency-lawyers-group | name: Emergency Lawyers group | code: SDN | sectors: SOC | example: The Emergency Lawyers group welcomed the decision. => Emergency Lawyers group = SDN SOC
org.emergency-lawyers | name: Emergency Lawyers | code: SDN | sectors: SOC | example: The Emergency Lawyers condemned the attack on Tuesday. => Emergency Lawyers = SDN SOC
org.khartoum-resistance-committees | name: Khartoum Resistance Committees | code: SDN | sectors: SOC | example: The Khartoum Resistance Committees warned the rebels. => Khartoum Resistance Committees = SDN SOC
org.sudanese-red-crescent | name: Sudanese Red Crescent | code: SDN | sectors: SOC | example: The envoys praised Sudanese Red Crescent. => Sudanese Red Crescent = SDN SOC
org.ethiopian-human-rights-council | name: Ethiopian Human Rights Council | names: Ethiopian Red Cross Society | code: ETH | sectors: SOC | example: The envoys praised the Ethiopian Human Rights Council. => Ethiopian Human Rights Council = ETH SOC
org.ethiopian-red-cross | name: Ethiopian Red Cross | code: ETH | sectors: SOC | example: The envoys praised the Ethiopian Red Cross. => Ethiopian Red Cross = ETH SOC
org.elman-peace | name: Elman Peace | names: Elman Peace Centre | code: SOM | sectors: SOC | example: The envoys praised Elman Peace. => Elman Peace = SOM SOC
org.national-union-of-somali-journalists | name: National Union of Somali Journalists | code: SOM | sectors: SOC | example: The National Union of Somali Journalists welcomed the decision. => National Union of Somali Journalists = SOM SOC
org.somali-journalists-syndicate | name: Somali Journalists Syndicate | code: SOM | sectors: SOC | example: The envoys praised the Somali Journalists Syndicate. => Somali Journalists Syndicate = SOM SOC
org.hormuud-salaam-foundation | name: Hormuud Salaam Foundation | code: SOM | sectors: SOC | example: The diplomats supported the Hormuud Salaam Foundation. => Hormuud Salaam Foundation = SOM SOC
org.kenya-human-rights-commission | name: Kenya Human Rights Commission | code: KEN | sectors: SOC | example: The Kenya Human Rights Commission welcomed the decision. => Kenya Human Rights Commission = KEN SOC
org.haki-africa | name: Haki Africa | code: KEN | sectors: SOC | example: The ministers blamed Haki Africa. => Haki Africa = KEN SOC
org.muslims-for-human-rights | name: Muslims for Human Rights | code: KEN | sectors: SOC | example: The delegates thanked the Muslims for Human Rights. => Muslims for Human Rights = KEN SOC
org.kenya-red-cross | name: Kenya Red Cross | names: Kenyan Red Cross | code: KEN | sectors: SOC | example: The ministers blamed the Kenya Red Cross. => Kenya Red Cross = KEN SOC
org.green-belt-movement | name: Green Belt Movement | code: KEN | sectors: SOC | example: The Green Belt Movement condemned the attack on Tuesday. => Green Belt Movement = KEN SOC
org.law-society-of-kenya | name: Law Society of Kenya | code: KEN | sectors: SOC | example: The ministers blamed the Law Society of Kenya. => Law Society of Kenya = KEN SOC
org.athletics-kenya | name: Athletics Kenya | code: KEN | sectors: SOC | example: The envoys praised Athletics Kenya. => Athletics Kenya = KEN SOC
org.independent-medico-legal-unit | name: Independent Medico-Legal Unit | code: KEN | sectors: SOC | example: The ministers blamed Independent Medico-Legal Unit. => Independent Medico-Legal Unit = KEN SOC
org.chapter-four-uganda | name: Chapter Four Uganda | code: UGA | sectors: SOC | example: Chapter Four Uganda condemned the attack on Tuesday. => Chapter Four Uganda = UGA SOC
org.sexual-minorities-uganda | name: Sexual Minorities Uganda | code: UGA | sectors: SOC | example: The mediators criticized Sexual Minorities Uganda. => Sexual Minorities Uganda = UGA SOC
org.uganda-law-society | name: Uganda Law Society | code: UGA | sectors: SOC | example: The ministers blamed the Uganda Law Society. => Uganda Law Society = UGA SOC
org.uganda-red-cross | name: Uganda Red Cross | code: UGA | sectors: SOC | example: The Uganda Red Cross called for talks. => Uganda Red Cross = UGA SOC
org.legal-and-human-rights-centre | name: Legal and Human Rights Centre | code: TZA | sectors: SOC | example: The Legal and Human Rights Centre warned the rebels. => Legal and Human Rights Centre = TZA SOC
org.tanganyika-law-society | name: Tanganyika Law Society | code: TZA | sectors: SOC | example: The Tanganyika Law Society condemned the attack on Tuesday. => Tanganyika Law Society = TZA SOC
org.ibuka | name: Ibuka | code: RWA | sectors: SOC | example: Ibuka rejected the offer. => Ibuka = RWA SOC
org.sos-torture-burundi | name: SOS-Torture Burundi | code: BDI | sectors: SOC | example: SOS-Torture Burundi condemned the attack on Tuesday. => SOS-Torture Burundi = BDI SOC
org.aprodh | name: APRODH | code: BDI | sectors: SOC | example: APRODH condemned the attack on Tuesday. => APRODH = BDI SOC
org.iteka-league | name: Iteka League | names: Ligue Iteka | code: BDI | sectors: SOC | example: The Iteka League condemned the attack on Tuesday. => Iteka League = BDI SOC
org.lucha | name: LUCHA | code: COD | sectors: SOC | example: The delegates thanked LUCHA. => LUCHA = COD SOC
org.struggle-for-change | name: Struggle for Change | code: COD | sectors: SOC | example: The envoys praised Struggle for Change. => Struggle for Change = COD SOC
org.filimbi | name: Filimbi | code: COD | sectors: SOC | example: Filimbi welcomed the decision. => Filimbi = COD SOC
org.panzi-foundation | name: Panzi Foundation | names: Panzi Hospital | code: COD | sectors: SOC | example: The Panzi Foundation condemned the attack on Tuesday. => Panzi Foundation = COD SOC
org.virunga-foundation | name: Virunga Foundation | code: COD | sectors: SOC | example: The diplomats supported the Virunga Foundation. => Virunga Foundation = COD SOC
org.kivu-security-tracker | name: Kivu Security Tracker | code: COD | sectors: SOC | example: Kivu Security Tracker warned the rebels. => Kivu Security Tracker = COD SOC
org.congolese-association-for-access-to-justice | name: Congolese Association for Access to Justice | code: COD | sectors: SOC | example: The ministers blamed the Congolese Association for Access to Justice. => Congolese Association for Access to Justice = COD SOC
org.telema | name: Telema | code: COD | sectors: SOC | example: The mediators criticized Telema. => Telema = COD SOC
org.bring-back-our-girls | name: Bring Back Our Girls | names: BringBackOurGirls | code: NGA | sectors: SOC | example: The mediators criticized the Bring Back Our Girls. => Bring Back Our Girls = NGA SOC
org.serap | name: SERAP | names: Socio-Economic Rights and Accountability Project | code: NGA | sectors: SOC | example: The diplomats supported SERAP. => SERAP = NGA SOC
org.cleen-foundation | name: CLEEN Foundation | code: NGA | sectors: SOC | example: The envoys praised the CLEEN Foundation. => CLEEN Foundation = NGA SOC
org.miyetti-allah | name: Miyetti Allah | names: Miyetti Allah Cattle Breeders Association | code: NGA | sectors: SOC | example: The mediators criticized Miyetti Allah. => Miyetti Allah = NGA SOC
org.arewa-consultative-forum | name: Arewa Consultative Forum | code: NGA | sectors: SOC | example: The delegates thanked the Arewa Consultative Forum. => Arewa Consultative Forum = NGA SOC
org.nigerian-bar-association | name: Nigerian Bar Association | code: NGA | sectors: SOC | example: The Nigerian Bar Association warned the rebels. => Nigerian Bar Association = NGA SOC
org.budgit | name: BudgIT | code: NGA | sectors: SOC | example: The ministers blamed BudgIT. => BudgIT = NGA SOC
org.yiaga-africa | name: Yiaga Africa | code: NGA | sectors: SOC | example: The mediators criticized Yiaga Africa. => Yiaga Africa = NGA SOC
org.endsars-movement | name: EndSARS movement | code: NGA | sectors: SOC | example: The delegates thanked the EndSARS movement. => EndSARS movement = NGA SOC
org.nigerian-red-cross | name: Nigerian Red Cross | code: NGA | sectors: SOC | example: The ministers blamed the Nigerian Red Cross. => Nigerian Red Cross = NGA SOC
org.pan-niger-delta-forum | name: Pan Niger Delta Forum | code: NGA | sectors: SOC | example: The Pan Niger Delta Forum welcomed the decision. => Pan Niger Delta Forum = NGA SOC
org.movement-for-the-survival-of-the-ogoni-people | name: Movement for the Survival of the Ogoni People | code: NGA | sectors: SOC | example: The Movement for the Survival of the Ogoni People called for talks. => Movement for the Survival of the Ogoni People = NGA SOC
org.mosop | name: MOSOP | code: NGA | sectors: SOC | example: The envoys praised MOSOP. => MOSOP = NGA SOC
org.middle-belt-forum | name: Middle Belt Forum | code: NGA | sectors: SOC | example: The Middle Belt Forum warned the rebels. => Middle Belt Forum = NGA SOC
org.media-foundation-for-west-africa | name: Media Foundation for West Africa | code: GHA | sectors: SOC | example: The envoys praised the Media Foundation for West Africa. => Media Foundation for West Africa = GHA SOC
org.ghana-football-association | name: Ghana Football Association | code: GHA | sectors: SOC | example: The diplomats supported the Ghana Football Association. => Ghana Football Association = GHA SOC
org.cdd-ghana | name: CDD-Ghana | code: GHA | sectors: SOC | example: The diplomats supported CDD-Ghana. => CDD-Ghana = GHA SOC
org.y-en-a-marre | name: Y'en a Marre | code: SEN | sectors: SOC | example: The diplomats supported Y'en a Marre. => Y'en a Marre = SEN SOC
org.raddho | name: RADDHO | code: SEN | sectors: SOC | example: RADDHO welcomed the decision. => RADDHO = SEN SOC
org.jammeh2justice | name: Jammeh2Justice | code: GMB | sectors: SOC | example: The ministers blamed Jammeh2Justice. => Jammeh2Justice = GMB SOC
org.gambia-bar-association | name: Gambia Bar Association | code: GMB | sectors: SOC | example: The ministers blamed the Gambia Bar Association. => Gambia Bar Association = GMB SOC
org.balai-citoyen-movement | name: Balai Citoyen movement | code: BFA | sectors: SOC | example: The Balai Citoyen movement warned the rebels. => Balai Citoyen movement = BFA SOC
org.collective-against-impunity-and-stigmatization-of-communities | name: Collective Against Impunity and Stigmatization of Communities | code: BFA | sectors: SOC | example: The Collective Against Impunity and Stigmatization of Communities warned the rebels. => Collective Against Impunity and Stigmatization of Communities = BFA SOC
org.alternative-espaces-citoyens | name: Alternative Espaces Citoyens | code: NER | sectors: SOC | example: The delegates thanked the Alternative Espaces Citoyens. => Alternative Espaces Citoyens = NER SOC
org.tournons-la-page | name: Tournons la Page | code: NER | sectors: SOC | example: Tournons la Page called for talks. => Tournons la Page = NER SOC
org.wakit-tama | name: Wakit Tama | code: TCD | sectors: SOC | example: Wakit Tama welcomed the decision. => Wakit Tama = TCD SOC
org.sos-esclaves | name: SOS Esclaves | code: MRT | sectors: SOC | example: The envoys praised the SOS Esclaves. => SOS Esclaves = MRT SOC
org.campaign-for-good-governance | name: Campaign for Good Governance | code: SLE | sectors: SOC | example: The ministers blamed Campaign for Good Governance. => Campaign for Good Governance = SLE SOC
org.institute-for-legal-research-and-advocacy-for-justice | name: Institute for Legal Research and Advocacy for Justice | code: SLE | sectors: SOC | example: The Institute for Legal Research and Advocacy for Justice welcomed the decision. => Institute for Legal Research and Advocacy for Justice = SLE SOC
org.liberia-election-coordinating-network | name: Liberia Election Coordinating Network | code: LBR | sectors: SOC | example: The envoys praised the Liberia Election Coordinating Network. => Liberia Election Coordinating Network = LBR SOC
org.women-of-liberia-mass-action-for-peace | name: Women of Liberia Mass Action for Peace | code: LBR | sectors: SOC | example: The ministers blamed the Women of Liberia Mass Action for Peace. => Women of Liberia Mass Action for Peace = LBR SOC
org.treatment-action-campaign | name: Treatment Action Campaign | code: ZAF | sectors: SOC | example: Treatment Action Campaign condemned the attack on Tuesday. => Treatment Action Campaign = ZAF SOC
org.nelson-mandela-foundation | name: Nelson Mandela Foundation | code: ZAF | sectors: SOC | example: The ministers blamed the Nelson Mandela Foundation. => Nelson Mandela Foundation = ZAF SOC
org.afriforum | name: Afriforum | names: AfriForum | code: ZAF | sectors: SOC | example: The delegates thanked Afriforum. => Afriforum = ZAF SOC
org.gift-of-the-givers | name: Gift of the Givers | code: ZAF | sectors: SOC | example: The ministers blamed the Gift of the Givers. => Gift of the Givers = ZAF SOC
org.ahmed-kathrada-foundation | name: Ahmed Kathrada Foundation | code: ZAF | sectors: SOC | example: The mediators criticized the Ahmed Kathrada Foundation. => Ahmed Kathrada Foundation = ZAF SOC
org.right2know | name: Right2Know | code: ZAF | sectors: SOC | example: The mediators criticized Right2Know. => Right2Know = ZAF SOC
org.legal-resources-centre | name: Legal Resources Centre | code: ZAF | sectors: SOC | example: The Legal Resources Centre rejected the offer. => Legal Resources Centre = ZAF SOC
org.helen-suzman-foundation | name: Helen Suzman Foundation | code: ZAF | sectors: SOC | example: The Helen Suzman Foundation rejected the offer. => Helen Suzman Foundation = ZAF SOC
org.organisation-undoing-tax-abuse | name: Organisation Undoing Tax Abuse | code: ZAF | sectors: SOC | example: The mediators criticized the Organisation Undoing Tax Abuse. => Organisation Undoing Tax Abuse = ZAF SOC
org.abahlali-basemjondolo | name: Abahlali baseMjondolo | code: ZAF | sectors: SOC | example: The envoys praised Abahlali baseMjondolo. => Abahlali baseMjondolo = ZAF SOC
org.lawyers-for-human-rights | name: Lawyers for Human Rights | code: ZAF | sectors: SOC | example: The diplomats supported the Lawyers for Human Rights. => Lawyers for Human Rights = ZAF SOC
org.operation-dudula | name: Operation Dudula | code: ZAF | sectors: SOC | example: The mediators criticized Operation Dudula. => Operation Dudula = ZAF SOC
org.desmond-tutu-foundation | name: Desmond Tutu Foundation | code: ZAF | sectors: SOC | example: The Desmond Tutu Foundation called for talks. => Desmond Tutu Foundation = ZAF SOC
org.fw-de-klerk-foundation | name: FW de Klerk Foundation | code: ZAF | sectors: SOC | example: The FW de Klerk Foundation welcomed the decision. => FW de Klerk Foundation = ZAF SOC
org.southern-africa-litigation-centre | name: Southern Africa Litigation Centre | code: ZAF | sectors: SOC | example: The diplomats supported the Southern Africa Litigation Centre. => Southern Africa Litigation Centre = ZAF SOC
org.zimbabwe-lawyers-for-human-rights | name: Zimbabwe Lawyers for Human Rights | code: ZWE | sectors: SOC | example: The mediators criticized the Zimbabwe Lawyers for Human Rights. => Zimbabwe Lawyers for Human Rights = ZWE SOC
org.zimbabwe-human-rights-ngo-forum | name: Zimbabwe Human Rights NGO Forum | code: ZWE | sectors: SOC | example: The Zimbabwe Human Rights NGO Forum called for talks. => Zimbabwe Human Rights NGO Forum = ZWE SOC
org.zimbabwe-election-support-network | name: Zimbabwe Election Support Network | code: ZWE | sectors: SOC | example: The mediators criticized the Zimbabwe Election Support Network. => Zimbabwe Election Support Network = ZWE SOC
org.zimbabwe-peace-project | name: Zimbabwe Peace Project | code: ZWE | sectors: SOC | example: The mediators criticized Zimbabwe Peace Project. => Zimbabwe Peace Project = ZWE SOC
org.heal-zimbabwe | name: Heal Zimbabwe | code: ZWE | sectors: SOC | example: The delegates thanked Heal Zimbabwe. => Heal Zimbabwe = ZWE SOC
org.women-of-zimbabwe-arise | name: Women of Zimbabwe Arise | code: ZWE | sectors: SOC | example: The Women of Zimbabwe Arise called for talks. => Women of Zimbabwe Arise = ZWE SOC
org.human-rights-defenders-coalition | name: Human Rights Defenders Coalition | code: MWI | sectors: SOC | example: The delegates thanked the Human Rights Defenders Coalition. => Human Rights Defenders Coalition = MWI SOC
org.malawi-law-society | name: Malawi Law Society | code: MWI | sectors: SOC | example: The diplomats supported the Malawi Law Society. => Malawi Law Society = MWI SOC
org.centre-for-public-integrity | name: Centre for Public Integrity | code: MOZ | sectors: SOC | example: The Centre for Public Integrity rejected the offer. => Centre for Public Integrity = MOZ SOC
org.plataforma-decide | name: Plataforma Decide | code: MOZ | sectors: SOC | example: Plataforma Decide called for talks. => Plataforma Decide = MOZ SOC
org.maos-livres | name: Mãos Livres | names: Maos Livres | code: AGO | sectors: SOC | example: The ministers blamed the Mãos Livres. => Mãos Livres = AGO SOC
org.swaziland-solidarity-network | name: Swaziland Solidarity Network | code: SWZ | sectors: SOC | example: The Swaziland Solidarity Network condemned the attack on Tuesday. => Swaziland Solidarity Network = SWZ SOC
org.narmada-bachao-andolan | name: Narmada Bachao Andolan | code: IND | sectors: SOC | example: Narmada Bachao Andolan welcomed the decision. => Narmada Bachao Andolan = IND SOC
org.people-s-union-for-civil-liberties | name: People's Union for Civil Liberties | code: IND | sectors: SOC | example: The envoys praised the People's Union for Civil Liberties. => People's Union for Civil Liberties = IND SOC
org.board-of-control-for-cricket-in-india | name: Board of Control for Cricket in India | names: BCCI | code: IND | sectors: SOC | example: The ministers blamed the Board of Control for Cricket in India. => Board of Control for Cricket in India = IND SOC
org.india-against-corruption | name: India Against Corruption | code: IND | sectors: SOC | example: The mediators criticized India Against Corruption. => India Against Corruption = IND SOC
org.citizens-for-justice-and-peace | name: Citizens for Justice and Peace | code: IND | sectors: SOC | example: The mediators criticized Citizens for Justice and Peace. => Citizens for Justice and Peace = IND SOC
org.lawyers-collective | name: Lawyers Collective | code: IND | sectors: SOC | example: The delegates thanked the Lawyers Collective. => Lawyers Collective = IND SOC
org.central-tibetan-administration | name: Central Tibetan Administration | names: Tibetan government-in-exile, Tibetan Government in Exile | code: IND | sectors: SOC | example: The ministers blamed the Central Tibetan Administration. => Central Tibetan Administration = IND SOC
org.tibetan-youth-congress | name: Tibetan Youth Congress | code: IND | sectors: SOC | example: The ministers blamed the Tibetan Youth Congress. => Tibetan Youth Congress = IND SOC
org.students-for-a-free-tibet | name: Students for a Free Tibet | code: IND | sectors: SOC | example: The diplomats supported Students for a Free Tibet. => Students for a Free Tibet = IND SOC
org.all-assam-students-union | name: All Assam Students' Union | names: All Assam Students Union | code: IND | sectors: SOC | example: The delegates thanked the All Assam Students' Union. => All Assam Students' Union = IND SOC
org.gau-raksha-dal | name: Gau Raksha Dal | code: IND | sectors: SOC | example: The delegates thanked Gau Raksha Dal. => Gau Raksha Dal = IND SOC
org.kuki-inpi | name: Kuki Inpi | code: IND | sectors: SOC | example: Kuki Inpi warned the rebels. => Kuki Inpi = IND SOC
org.meira-paibi | name: Meira Paibi | code: IND | sectors: SOC | example: Meira Paibi warned the rebels. => Meira Paibi = IND SOC
org.united-naga-council | name: United Naga Council | code: IND | sectors: SOC | example: The United Naga Council rejected the offer. => United Naga Council = IND SOC
org.naga-hoho | name: Naga Hoho | code: IND | sectors: SOC | example: The mediators criticized Naga Hoho. => Naga Hoho = IND SOC
org.meitei-leepun | name: Meitei Leepun | code: IND | sectors: SOC | example: Meitei Leepun rejected the offer. => Meitei Leepun = IND SOC
org.arambai-tenggol | name: Arambai Tenggol | code: IND | sectors: SOC | example: The delegates thanked Arambai Tenggol. => Arambai Tenggol = IND SOC
org.karni-sena | name: Karni Sena | code: IND | sectors: SOC | example: The delegates thanked Karni Sena. => Karni Sena = IND SOC
org.akhil-bharatiya-vidyarthi-parishad | name: Akhil Bharatiya Vidyarthi Parishad | names: ABVP | code: IND | sectors: SOC | example: Akhil Bharatiya Vidyarthi Parishad warned the rebels. => Akhil Bharatiya Vidyarthi Parishad = IND SOC
org.editors-guild-of-india | name: Editors Guild of India | code: IND | sectors: SOC | example: The Editors Guild of India condemned the attack on Tuesday. => Editors Guild of India = IND SOC
org.missionaries-of-charity | name: Missionaries of Charity | code: IND | sectors: SOC | example: The mediators criticized the Missionaries of Charity. => Missionaries of Charity = IND SOC
org.association-for-democratic-reforms | name: Association for Democratic Reforms | code: IND | sectors: SOC | example: The Association for Democratic Reforms warned the rebels. => Association for Democratic Reforms = IND SOC
org.internet-freedom-foundation | name: Internet Freedom Foundation | code: IND | sectors: SOC | example: The Internet Freedom Foundation called for talks. => Internet Freedom Foundation = IND SOC
org.human-rights-commission-of-pakistan | name: Human Rights Commission of Pakistan | code: PAK | sectors: SOC | example: The Human Rights Commission of Pakistan warned the rebels. => Human Rights Commission of Pakistan = PAK SOC
org.edhi-foundation | name: Edhi Foundation | code: PAK | sectors: SOC | example: The diplomats supported the Edhi Foundation. => Edhi Foundation = PAK SOC
org.aurat-march | name: Aurat March | code: PAK | sectors: SOC | example: The ministers blamed Aurat March. => Aurat March = PAK SOC
org.aurat-foundation | name: Aurat Foundation | code: PAK | sectors: SOC | example: The delegates thanked the Aurat Foundation. => Aurat Foundation = PAK SOC
org.voice-for-baloch-missing-persons | name: Voice for Baloch Missing Persons | code: PAK | sectors: SOC | example: The Voice for Baloch Missing Persons welcomed the decision. => Voice for Baloch Missing Persons = PAK SOC
org.pakistan-cricket-board | name: Pakistan Cricket Board | code: PAK | sectors: SOC | example: The Pakistan Cricket Board warned the rebels. => Pakistan Cricket Board = PAK SOC
org.chhipa-welfare-association | name: Chhipa Welfare Association | code: PAK | sectors: SOC | example: The mediators criticized the Chhipa Welfare Association. => Chhipa Welfare Association = PAK SOC
org.falah-e-insaniat-foundation | name: Falah-e-Insaniat Foundation | code: PAK | sectors: SOC | example: The ministers blamed the Falah-e-Insaniat Foundation. => Falah-e-Insaniat Foundation = PAK SOC
org.malala-fund | name: Malala Fund | code: PAK | sectors: SOC | example: The Malala Fund condemned the attack on Tuesday. => Malala Fund = PAK SOC
org.al-khidmat-foundation | name: Al-Khidmat Foundation | code: PAK | sectors: SOC | example: Al-Khidmat Foundation rejected the offer. => Al-Khidmat Foundation = PAK SOC
org.odhikar | name: Odhikar | code: BGD | sectors: SOC | example: Odhikar rejected the offer. => Odhikar = BGD SOC
org.ain-o-salish-kendra | name: Ain o Salish Kendra | code: BGD | sectors: SOC | example: Ain o Salish Kendra called for talks. => Ain o Salish Kendra = BGD SOC
org.brac | name: BRAC | names: Building Resources Across Communities | code: BGD | sectors: SOC | example: The envoys praised BRAC. => BRAC = BGD SOC
org.bangladesh-hindu-buddhist-christian-unity-council | name: Bangladesh Hindu Buddhist Christian Unity Council | code: BGD | sectors: SOC | example: The Bangladesh Hindu Buddhist Christian Unity Council called for talks. => Bangladesh Hindu Buddhist Christian Unity Council = BGD SOC
org.bangladesh-cricket-board | name: Bangladesh Cricket Board | code: BGD | sectors: SOC | example: The diplomats supported the Bangladesh Cricket Board. => Bangladesh Cricket Board = BGD SOC
org.mayer-daak | name: Mayer Daak | code: BGD | sectors: SOC | example: The delegates thanked Mayer Daak. => Mayer Daak = BGD SOC
org.insec | name: INSEC | code: NPL | sectors: SOC | example: INSEC rejected the offer. => INSEC = NPL SOC
org.informal-sector-service-centre | name: Informal Sector Service Centre | code: NPL | sectors: SOC | example: The Informal Sector Service Centre rejected the offer. => Informal Sector Service Centre = NPL SOC
org.sri-lanka-cricket | name: Sri Lanka Cricket | code: LKA | sectors: SOC | example: Sri Lanka Cricket called for talks. => Sri Lanka Cricket = LKA SOC
org.sarvodaya | name: Sarvodaya | code: LKA | sectors: SOC | example: The diplomats supported Sarvodaya. => Sarvodaya = LKA SOC
org.aragalaya | name: Aragalaya | names: Aragalaya movement | code: LKA | sectors: SOC | example: The mediators criticized Aragalaya. => Aragalaya = LKA SOC
org.afghanistan-independent-human-rights-commission | name: Afghanistan Independent Human Rights Commission | code: AFG | sectors: SOC | example: The Afghanistan Independent Human Rights Commission condemned the attack on Tuesday. => Afghanistan Independent Human Rights Commission = AFG SOC
org.revolutionary-association-of-the-women-of-afghanistan | name: Revolutionary Association of the Women of Afghanistan | names: RAWA | code: AFG | sectors: SOC | example: The diplomats supported the Revolutionary Association of the Women of Afghanistan. => Revolutionary Association of the Women of Afghanistan = AFG SOC
org.afghan-red-crescent | name: Afghan Red Crescent | names: Afghan Red Crescent Society | code: AFG | sectors: SOC | example: Afghan Red Crescent called for talks. => Afghan Red Crescent = AFG SOC
org.afghanistan-cricket-board | name: Afghanistan Cricket Board | code: AFG | sectors: SOC | example: The Afghanistan Cricket Board welcomed the decision. => Afghanistan Cricket Board = AFG SOC
org.afghanistan-journalists-center | name: Afghanistan Journalists Center | code: AFG | sectors: SOC | example: The envoys praised the Afghanistan Journalists Center. => Afghanistan Journalists Center = AFG SOC
org.assistance-association-for-political-prisoners | name: Assistance Association for Political Prisoners | code: MMR | sectors: SOC | example: The mediators criticized the Assistance Association for Political Prisoners. => Assistance Association for Political Prisoners = MMR SOC
org.justice-for-myanmar | name: Justice For Myanmar | code: MMR | sectors: SOC | example: The delegates thanked Justice For Myanmar. => Justice For Myanmar = MMR SOC
org.progressive-voice | name: Progressive Voice | code: MMR | sectors: SOC | example: Progressive Voice called for talks. => Progressive Voice = MMR SOC
org.karen-human-rights-group | name: Karen Human Rights Group | code: MMR | sectors: SOC | example: The delegates thanked the Karen Human Rights Group. => Karen Human Rights Group = MMR SOC
org.burma-human-rights-network | name: Burma Human Rights Network | code: MMR | sectors: SOC | example: The Burma Human Rights Network warned the rebels. => Burma Human Rights Network = MMR SOC
org.shan-human-rights-foundation | name: Shan Human Rights Foundation | code: MMR | sectors: SOC | example: The envoys praised the Shan Human Rights Foundation. => Shan Human Rights Foundation = MMR SOC
org.kachin-women-s-association-thailand | name: Kachin Women's Association Thailand | code: MMR | sectors: SOC | example: The Kachin Women's Association Thailand welcomed the decision. => Kachin Women's Association Thailand = MMR SOC
org.myanmar-red-cross | name: Myanmar Red Cross | code: MMR | sectors: SOC | example: The Myanmar Red Cross rejected the offer. => Myanmar Red Cross = MMR SOC
org.chin-human-rights-organization | name: Chin Human Rights Organization | code: MMR | sectors: SOC | example: The Chin Human Rights Organization welcomed the decision. => Chin Human Rights Organization = MMR SOC
org.karenni-human-rights-group | name: Karenni Human Rights Group | code: MMR | sectors: SOC | example: The envoys praised the Karenni Human Rights Group. => Karenni Human Rights Group = MMR SOC
org.88-generation | name: 88 Generation | names: 88 Generation Students, Generation 88 | code: MMR | sectors: SOC | example: 88 Generation rejected the offer. => 88 Generation = MMR SOC
org.fortify-rights | name: Fortify Rights | code: NGO | sectors: SOC | example: The mediators criticized the Fortify Rights. => Fortify Rights = NGO SOC
org.arakan-project | name: Arakan Project | code: NGO | sectors: SOC | example: Arakan Project rejected the offer. => Arakan Project = NGO SOC
org.forum-asia | name: Forum-Asia | code: NGO | sectors: SOC | example: Forum-Asia warned the rebels. => Forum-Asia = NGO SOC
org.asian-human-rights-commission | name: Asian Human Rights Commission | code: NGO | sectors: SOC | example: The diplomats supported the Asian Human Rights Commission. => Asian Human Rights Commission = NGO SOC
org.international-service-for-human-rights | name: International Service for Human Rights | code: NGO | sectors: SOC | example: The International Service for Human Rights warned the rebels. => International Service for Human Rights = NGO SOC
org.un-watch | name: UN Watch | code: NGO | sectors: SOC | example: The envoys praised UN Watch. => UN Watch = NGO SOC
org.safeguard-defenders | name: Safeguard Defenders | code: NGO | sectors: SOC | example: The Safeguard Defenders warned the rebels. => Safeguard Defenders = NGO SOC
org.alliance-against-genocide | name: Alliance Against Genocide | code: NGO | sectors: SOC | example: The diplomats supported the Alliance Against Genocide. => Alliance Against Genocide = NGO SOC
org.women-s-international-league-for-peace-and-freedom | name: Women's International League for Peace and Freedom | code: NGO | sectors: SOC | example: The Women's International League for Peace and Freedom rejected the offer. => Women's International League for Peace and Freedom = NGO SOC
org.nobel-women-s-initiative | name: Nobel Women's Initiative | code: NGO | sectors: SOC | example: The Nobel Women's Initiative welcomed the decision. => Nobel Women's Initiative = NGO SOC
org.international-peace-bureau | name: International Peace Bureau | code: NGO | sectors: SOC | example: The delegates thanked the International Peace Bureau. => International Peace Bureau = NGO SOC
org.control-arms | name: Control Arms | code: NGO | sectors: SOC | example: The Control Arms warned the rebels. => Control Arms = NGO SOC
org.article-36 | name: Article 36 | code: NGO | sectors: SOC | example: The delegates thanked Article 36. => Article 36 = NGO SOC
org.stop-killer-robots | name: Stop Killer Robots | code: NGO | sectors: SOC | example: The Stop Killer Robots welcomed the decision. => Stop Killer Robots = NGO SOC
org.alliance-of-small-island-states | name: Alliance of Small Island States | code: NGO | sectors: SOC | example: The Alliance of Small Island States warned the rebels. => Alliance of Small Island States = NGO SOC
org.climate-action-network | name: Climate Action Network | code: NGO | sectors: SOC | example: The delegates thanked the Climate Action Network. => Climate Action Network = NGO SOC
org.alarm-phone | name: Alarm Phone | code: NGO | sectors: SOC | example: Alarm Phone welcomed the decision. => Alarm Phone = NGO SOC
org.internal-displacement-monitoring-centre | name: Internal Displacement Monitoring Centre | code: NGO | sectors: SOC | example: The mediators criticized the Internal Displacement Monitoring Centre. => Internal Displacement Monitoring Centre = NGO SOC
org.parliamentarians-for-global-action | name: Parliamentarians for Global Action | code: NGO | sectors: SOC | example: Parliamentarians for Global Action called for talks. => Parliamentarians for Global Action = NGO SOC
org.access-now | name: Access Now | code: NGO | sectors: SOC | example: Access Now condemned the attack on Tuesday. => Access Now = NGO SOC
org.la-via-campesina | name: La Via Campesina | names: Vía Campesina | code: NGO | sectors: SOC | example: La Via Campesina rejected the offer. => La Via Campesina = NGO SOC
org.international-planned-parenthood-federation | name: International Planned Parenthood Federation | code: NGO | sectors: SOC | example: The International Planned Parenthood Federation rejected the offer. => International Planned Parenthood Federation = NGO SOC
org.marie-stopes-international | name: Marie Stopes International | code: NGO | sectors: SOC | example: The mediators criticized Marie Stopes International. => Marie Stopes International = NGO SOC
org.msi-reproductive-choices | name: MSI Reproductive Choices | code: NGO | sectors: SOC | example: The delegates thanked the MSI Reproductive Choices. => MSI Reproductive Choices = NGO SOC
org.landmine-and-cluster-munition-monitor | name: Landmine and Cluster Munition Monitor | code: NGO | sectors: SOC | example: The envoys praised Landmine and Cluster Munition Monitor. => Landmine and Cluster Munition Monitor = NGO SOC
org.international-science-council | name: International Science Council | code: NGO | sectors: EDU | example: The International Science Council warned the rebels. => International Science Council = NGO EDU
org.international-baccalaureate-organization | name: International Baccalaureate Organization | code: NGO | sectors: EDU | example: The International Baccalaureate Organization warned the rebels. => International Baccalaureate Organization = NGO EDU
org.thai-lawyers-for-human-rights | name: Thai Lawyers for Human Rights | code: THA | sectors: SOC | example: The Thai Lawyers for Human Rights welcomed the decision. => Thai Lawyers for Human Rights = THA SOC
org.ilaw | name: iLaw | code: THA | sectors: SOC | example: The envoys praised iLaw. => iLaw = THA SOC
org.cross-cultural-foundation | name: Cross Cultural Foundation | code: THA | sectors: SOC | example: The Cross Cultural Foundation condemned the attack on Tuesday. => Cross Cultural Foundation = THA SOC
org.free-youth-movement | name: Free Youth movement | code: THA | sectors: SOC | example: The Free Youth movement welcomed the decision. => Free Youth movement = THA SOC
org.united-front-of-thammasat-and-demonstration | name: United Front of Thammasat and Demonstration | code: THA | sectors: SOC | example: The United Front of Thammasat and Demonstration called for talks. => United Front of Thammasat and Demonstration = THA SOC
org.licadho | name: Licadho | names: LICADHO | code: KHM | sectors: SOC | example: Licadho rejected the offer. => Licadho = KHM SOC
org.cambodian-center-for-human-rights | name: Cambodian Center for Human Rights | code: KHM | sectors: SOC | example: The ministers blamed the Cambodian Center for Human Rights. => Cambodian Center for Human Rights = KHM SOC
org.documentation-center-of-cambodia | name: Documentation Center of Cambodia | code: KHM | sectors: SOC | example: The envoys praised the Documentation Center of Cambodia. => Documentation Center of Cambodia = KHM SOC
org.mother-nature-cambodia | name: Mother Nature Cambodia | code: KHM | sectors: SOC | example: Mother Nature Cambodia warned the rebels. => Mother Nature Cambodia = KHM SOC
org.brotherhood-for-democracy | name: Brotherhood for Democracy | code: VNM | sectors: SOC | example: The ministers blamed the Brotherhood for Democracy. => Brotherhood for Democracy = VNM SOC
org.bloc-8406 | name: Bloc 8406 | code: VNM | sectors: SOC | example: The delegates thanked the Bloc 8406. => Bloc 8406 = VNM SOC
org.kontras | name: KontraS | names: Kontras | code: IDN | sectors: SOC | example: The envoys praised KontraS. => KontraS = IDN SOC
org.indonesian-corruption-watch | name: Indonesian Corruption Watch | names: Indonesia Corruption Watch | code: IDN | sectors: SOC | example: The envoys praised Indonesian Corruption Watch. => Indonesian Corruption Watch = IDN SOC
org.walhi | name: Walhi | names: WALHI | code: IDN | sectors: SOC | example: The envoys praised Walhi. => Walhi = IDN SOC
org.indonesian-red-cross | name: Indonesian Red Cross | code: IDN | sectors: SOC | example: The Indonesian Red Cross warned the rebels. => Indonesian Red Cross = IDN SOC
org.jakarta-legal-aid-institute | name: Jakarta Legal Aid Institute | code: IDN | sectors: SOC | example: The delegates thanked the Jakarta Legal Aid Institute. => Jakarta Legal Aid Institute = IDN SOC
org.setara-institute | name: Setara Institute | names: SETARA Institute | code: IDN | sectors: SOC | example: The delegates thanked the Setara Institute. => Setara Institute = IDN SOC
org.united-liberation-movement-for-west-papua | name: United Liberation Movement for West Papua | code: IDN | sectors: SOC | example: The United Liberation Movement for West Papua rejected the offer. => United Liberation Movement for West Papua = IDN SOC
org.perludem | name: Perludem | code: IDN | sectors: SOC | example: The envoys praised Perludem. => Perludem = IDN SOC
org.alliance-of-independent-journalists | name: Alliance of Independent Journalists | code: IDN | sectors: SOC | example: The envoys praised the Alliance of Independent Journalists. => Alliance of Independent Journalists = IDN SOC
org.suaram | name: Suaram | names: SUARAM | code: MYS | sectors: SOC | example: Suaram warned the rebels. => Suaram = MYS SOC
org.sisters-in-islam | name: Sisters in Islam | code: MYS | sectors: SOC | example: The diplomats supported Sisters in Islam. => Sisters in Islam = MYS SOC
org.malaysian-bar | name: Malaysian Bar | names: Malaysian Bar Council | code: MYS | sectors: SOC | example: Malaysian Bar welcomed the decision. => Malaysian Bar = MYS SOC
org.perkasa | name: Perkasa | code: MYS | sectors: SOC | example: The delegates thanked Perkasa. => Perkasa = MYS SOC
org.think-centre | name: Think Centre | code: SGP | sectors: SOC | example: The Think Centre warned the rebels. => Think Centre = SGP SOC
org.transformative-justice-collective | name: Transformative Justice Collective | code: SGP | sectors: SOC | example: The Transformative Justice Collective welcomed the decision. => Transformative Justice Collective = SGP SOC
org.karapatan | name: Karapatan | code: PHL | sectors: SOC | example: The mediators criticized Karapatan. => Karapatan = PHL SOC
org.philippine-red-cross | name: Philippine Red Cross | code: PHL | sectors: SOC | example: The Philippine Red Cross warned the rebels. => Philippine Red Cross = PHL SOC
org.gabriela-women-s-group | name: Gabriela women's group | code: PHL | sectors: SOC | example: The Gabriela women's group warned the rebels. => Gabriela women's group = PHL SOC
org.kmu-labor-group | name: KMU labor group | code: PHL | sectors: SOC | example: The envoys praised the KMU labor group. => KMU labor group = PHL SOC
org.kilusang-mayo-uno | name: Kilusang Mayo Uno | code: PHL | sectors: SOC | example: Kilusang Mayo Uno warned the rebels. => Kilusang Mayo Uno = PHL SOC
org.free-legal-assistance-group | name: Free Legal Assistance Group | code: PHL | sectors: SOC | example: The envoys praised the Free Legal Assistance Group. => Free Legal Assistance Group = PHL SOC
org.national-union-of-journalists-of-the-philippines | name: National Union of Journalists of the Philippines | code: PHL | sectors: SOC | example: The National Union of Journalists of the Philippines condemned the attack on Tuesday. => National Union of Journalists of the Philippines = PHL SOC
org.atin-ito | name: Atin Ito | names: Atin Ito Coalition | code: PHL | sectors: SOC | example: Atin Ito condemned the attack on Tuesday. => Atin Ito = PHL SOC
org.kapatid | name: Kapatid | code: PHL | sectors: SOC | example: Kapatid warned the rebels. => Kapatid = PHL SOC
org.china-human-rights-lawyers-concern-group | name: China Human Rights Lawyers Concern Group | names: China Labor Watch | code: CHN | sectors: SOC | example: The China Human Rights Lawyers Concern Group condemned the attack on Tuesday. => China Human Rights Lawyers Concern Group = CHN SOC
org.china-labour-watch | name: China Labour Watch | code: CHN | sectors: SOC | example: The envoys praised China Labour Watch. => China Labour Watch = CHN SOC
org.chinese-human-rights-defenders | name: Chinese Human Rights Defenders | code: CHN | sectors: SOC | example: The envoys praised the Chinese Human Rights Defenders. => Chinese Human Rights Defenders = CHN SOC
org.all-china-lawyers-association | name: All China Lawyers Association | code: CHN | sectors: SOC | example: The All China Lawyers Association welcomed the decision. => All China Lawyers Association = CHN SOC
org.all-china-women-s-federation | name: All-China Women's Federation | code: CHN | sectors: SOC | example: The delegates thanked the All-China Women's Federation. => All-China Women's Federation = CHN SOC
org.communist-youth-league | name: Communist Youth League | names: Chinese Communist Youth League | code: CHN | sectors: SOC | example: The diplomats supported the Communist Youth League. => Communist Youth League = CHN SOC
org.red-cross-society-of-china | name: Red Cross Society of China | code: CHN | sectors: SOC | example: The Red Cross Society of China condemned the attack on Tuesday. => Red Cross Society of China = CHN SOC
org.chinese-red-cross | name: Chinese Red Cross | code: CHN | sectors: SOC | example: The Chinese Red Cross warned the rebels. => Chinese Red Cross = CHN SOC
org.tiananmen-mothers | name: Tiananmen Mothers | code: CHN | sectors: SOC | example: The Tiananmen Mothers rejected the offer. => Tiananmen Mothers = CHN SOC
org.china-aid | name: China Aid | names: ChinaAid | code: CHN | sectors: SOC | example: The delegates thanked China Aid. => China Aid = CHN SOC
org.new-citizens-movement | name: New Citizens' Movement | code: CHN | sectors: SOC | example: The New Citizens' Movement warned the rebels. => New Citizens' Movement = CHN SOC
org.china-labour-bulletin | name: China Labour Bulletin | code: HKG | sectors: SOC | example: China Labour Bulletin welcomed the decision. => China Labour Bulletin = HKG SOC
org.hong-kong-alliance | name: Hong Kong Alliance | code: HKG | sectors: SOC | example: The Hong Kong Alliance rejected the offer. => Hong Kong Alliance = HKG SOC
org.hong-kong-bar-association | name: Hong Kong Bar Association | code: HKG | sectors: SOC | example: The Hong Kong Bar Association called for talks. => Hong Kong Bar Association = HKG SOC
org.hong-kong-human-rights-monitor | name: Hong Kong Human Rights Monitor | code: HKG | sectors: SOC | example: The ministers blamed Hong Kong Human Rights Monitor. => Hong Kong Human Rights Monitor = HKG SOC
org.hong-kong-federation-of-students | name: Hong Kong Federation of Students | code: HKG | sectors: SOC | example: The Hong Kong Federation of Students warned the rebels. => Hong Kong Federation of Students = HKG SOC
org.scholarism | name: Scholarism | code: HKG | sectors: SOC | example: The ministers blamed Scholarism. => Scholarism = HKG SOC
org.taiwan-association-for-human-rights | name: Taiwan Association for Human Rights | code: TWN | sectors: SOC | example: The mediators criticized the Taiwan Association for Human Rights. => Taiwan Association for Human Rights = TWN SOC
org.sunflower-movement | name: Sunflower Movement | names: Sunflower movement | code: TWN | sectors: SOC | example: The envoys praised the Sunflower Movement. => Sunflower Movement = TWN SOC
org.taiwan-factcheck-center | name: Taiwan FactCheck Center | code: TWN | sectors: SOC | example: The Taiwan FactCheck Center rejected the offer. => Taiwan FactCheck Center = TWN SOC
org.kuma-academy | name: Kuma Academy | code: TWN | sectors: SOC | example: The delegates thanked the Kuma Academy. => Kuma Academy = TWN SOC
org.people-s-solidarity-for-participatory-democracy | name: People's Solidarity for Participatory Democracy | code: KOR | sectors: SOC | example: The diplomats supported People's Solidarity for Participatory Democracy. => People's Solidarity for Participatory Democracy = KOR SOC
org.korean-council-for-justice-and-remembrance | name: Korean Council for Justice and Remembrance | code: KOR | sectors: SOC | example: The mediators criticized the Korean Council for Justice and Remembrance. => Korean Council for Justice and Remembrance = KOR SOC
org.fighters-for-a-free-north-korea | name: Fighters for a Free North Korea | code: KOR | sectors: SOC | example: Fighters for a Free North Korea rejected the offer. => Fighters for a Free North Korea = KOR SOC
org.korean-red-cross | name: Korean Red Cross | code: KOR | sectors: SOC | example: The Korean Red Cross called for talks. => Korean Red Cross = KOR SOC
org.citizens-alliance-for-north-korean-human-rights | name: Citizens' Alliance for North Korean Human Rights | code: KOR | sectors: SOC | example: The Citizens' Alliance for North Korean Human Rights rejected the offer. => Citizens' Alliance for North Korean Human Rights = KOR SOC
org.database-center-for-north-korean-human-rights | name: Database Center for North Korean Human Rights | code: KOR | sectors: SOC | example: The Database Center for North Korean Human Rights welcomed the decision. => Database Center for North Korean Human Rights = KOR SOC
org.transitional-justice-working-group | name: Transitional Justice Working Group | code: KOR | sectors: SOC | example: The Transitional Justice Working Group called for talks. => Transitional Justice Working Group = KOR SOC
org.korea-football-association | name: Korea Football Association | code: KOR | sectors: SOC | example: The delegates thanked the Korea Football Association. => Korea Football Association = KOR SOC
org.socialist-patriotic-youth-league | name: Socialist Patriotic Youth League | code: PRK | sectors: SOC | example: The diplomats supported the Socialist Patriotic Youth League. => Socialist Patriotic Youth League = PRK SOC
org.socialist-women-s-union-of-korea | name: Socialist Women's Union of Korea | code: PRK | sectors: SOC | example: The Socialist Women's Union of Korea warned the rebels. => Socialist Women's Union of Korea = PRK SOC
org.general-association-of-korean-residents-in-japan | name: General Association of Korean Residents in Japan | code: PRK | sectors: SOC | example: The mediators criticized the General Association of Korean Residents in Japan. => General Association of Korean Residents in Japan = PRK SOC
org.chongryon | name: Chongryon | code: PRK | sectors: SOC | example: The ministers blamed Chongryon. => Chongryon = PRK SOC
org.chosen-soren | name: Chosen Soren | code: PRK | sectors: SOC | example: The envoys praised Chosen Soren. => Chosen Soren = PRK SOC
org.nihon-hidankyo | name: Nihon Hidankyo | names: Nihon Hidankyō | code: JPN | sectors: SOC | example: Nihon Hidankyo welcomed the decision. => Nihon Hidankyo = JPN SOC
org.nippon-kaigi | name: Nippon Kaigi | code: JPN | sectors: SOC | example: The mediators criticized Nippon Kaigi. => Nippon Kaigi = JPN SOC
org.japan-federation-of-bar-associations | name: Japan Federation of Bar Associations | code: JPN | sectors: SOC | example: The delegates thanked the Japan Federation of Bar Associations. => Japan Federation of Bar Associations = JPN SOC
org.japanese-red-cross | name: Japanese Red Cross | names: Japanese Red Cross Society | code: JPN | sectors: SOC | example: The Japanese Red Cross rejected the offer. => Japanese Red Cross = JPN SOC
org.nippon-foundation | name: Nippon Foundation | code: JPN | sectors: SOC | example: The delegates thanked the Nippon Foundation. => Nippon Foundation = JPN SOC
org.human-rights-now | name: Human Rights Now | code: JPN | sectors: SOC | example: Human Rights Now warned the rebels. => Human Rights Now = JPN SOC
org.zainichi-association | name: Zainichi Association | code: JPN | sectors: SOC | example: The Zainichi Association warned the rebels. => Zainichi Association = JPN SOC
org.mindan | name: Mindan | code: JPN | sectors: SOC | example: Mindan condemned the attack on Tuesday. => Mindan = JPN SOC
org.zaitokukai | name: Zaitokukai | code: JPN | sectors: SOC | example: The diplomats supported Zaitokukai. => Zaitokukai = JPN SOC
org.institute-of-cetacean-research | name: Institute of Cetacean Research | code: JPN | sectors: SOC | example: The envoys praised the Institute of Cetacean Research. => Institute of Cetacean Research = JPN SOC
org.peace-boat | name: Peace Boat | code: JPN | sectors: SOC | example: The envoys praised Peace Boat. => Peace Boat = JPN SOC
org.getup | name: GetUp | code: AUS | sectors: SOC | example: GetUp rejected the offer. => GetUp = AUS SOC
org.australian-council-for-international-development | name: Australian Council for International Development | code: AUS | sectors: SOC | example: The delegates thanked the Australian Council for International Development. => Australian Council for International Development = AUS SOC
org.refugee-council-of-australia | name: Refugee Council of Australia | code: AUS | sectors: SOC | example: The ministers blamed the Refugee Council of Australia. => Refugee Council of Australia = AUS SOC
org.human-rights-law-centre | name: Human Rights Law Centre | code: AUS | sectors: SOC | example: The Human Rights Law Centre rejected the offer. => Human Rights Law Centre = AUS SOC
org.asylum-seeker-resource-centre | name: Asylum Seeker Resource Centre | code: AUS | sectors: SOC | example: The envoys praised the Asylum Seeker Resource Centre. => Asylum Seeker Resource Centre = AUS SOC
org.australian-red-cross | name: Australian Red Cross | code: AUS | sectors: SOC | example: The Australian Red Cross called for talks. => Australian Red Cross = AUS SOC
org.law-council-of-australia | name: Law Council of Australia | code: AUS | sectors: SOC | example: The Law Council of Australia called for talks. => Law Council of Australia = AUS SOC
org.cricket-australia | name: Cricket Australia | code: AUS | sectors: SOC | example: The ministers blamed Cricket Australia. => Cricket Australia = AUS SOC
org.tennis-australia | name: Tennis Australia | code: AUS | sectors: SOC | example: The mediators criticized Tennis Australia. => Tennis Australia = AUS SOC
org.australian-olympic-committee | name: Australian Olympic Committee | code: AUS | sectors: SOC | example: The delegates thanked the Australian Olympic Committee. => Australian Olympic Committee = AUS SOC
org.refugee-action-coalition | name: Refugee Action Coalition | code: AUS | sectors: SOC | example: The Refugee Action Coalition welcomed the decision. => Refugee Action Coalition = AUS SOC
org.australian-conservation-foundation | name: Australian Conservation Foundation | code: AUS | sectors: SOC | example: The Australian Conservation Foundation called for talks. => Australian Conservation Foundation = AUS SOC
org.lock-the-gate-alliance | name: Lock the Gate Alliance | code: AUS | sectors: SOC | example: The Lock the Gate Alliance rejected the offer. => Lock the Gate Alliance = AUS SOC
org.new-zealand-red-cross | name: New Zealand Red Cross | code: NZL | sectors: SOC | example: The envoys praised the New Zealand Red Cross. => New Zealand Red Cross = NZL SOC
org.maori-king-movement | name: Māori King Movement | names: Kīngitanga, Kiingitanga | code: NZL | sectors: ELI | example: The mediators criticized the Māori King Movement. => Māori King Movement = NZL ELI
org.citizens-constitutional-forum | name: Citizens' Constitutional Forum | code: FJI | sectors: SOC | example: The envoys praised the Citizens' Constitutional Forum. => Citizens' Constitutional Forum = FJI SOC
org.fiji-women-s-crisis-centre | name: Fiji Women's Crisis Centre | code: FJI | sectors: SOC | example: The Fiji Women's Crisis Centre welcomed the decision. => Fiji Women's Crisis Centre = FJI SOC
org.assembly-of-first-nations | name: Assembly of First Nations | code: CAN | sectors: SOC | example: The Assembly of First Nations warned the rebels. => Assembly of First Nations = CAN SOC
org.rainbow-railroad | name: Rainbow Railroad | code: CAN | sectors: SOC | example: The envoys praised Rainbow Railroad. => Rainbow Railroad = CAN SOC
org.raoul-wallenberg-centre-for-human-rights | name: Raoul Wallenberg Centre for Human Rights | code: CAN | sectors: SOC | example: The Raoul Wallenberg Centre for Human Rights welcomed the decision. => Raoul Wallenberg Centre for Human Rights = CAN SOC
org.canadian-red-cross | name: Canadian Red Cross | code: CAN | sectors: SOC | example: The delegates thanked the Canadian Red Cross. => Canadian Red Cross = CAN SOC
org.canadian-civil-liberties-association | name: Canadian Civil Liberties Association | code: CAN | sectors: SOC | example: The envoys praised the Canadian Civil Liberties Association. => Canadian Civil Liberties Association = CAN SOC
org.council-of-canadians | name: Council of Canadians | code: CAN | sectors: SOC | example: The Council of Canadians rejected the offer. => Council of Canadians = CAN SOC
org.native-women-s-association-of-canada | name: Native Women's Association of Canada | code: CAN | sectors: SOC | example: The envoys praised the Native Women's Association of Canada. => Native Women's Association of Canada = CAN SOC
org.inuit-tapiriit-kanatami | name: Inuit Tapiriit Kanatami | code: CAN | sectors: SOC | example: The ministers blamed Inuit Tapiriit Kanatami. => Inuit Tapiriit Kanatami = CAN SOC
org.freedom-convoy | name: Freedom Convoy | code: CAN | sectors: SOC | example: The ministers blamed Freedom Convoy. => Freedom Convoy = CAN SOC
org.idle-no-more | name: Idle No More | code: CAN | sectors: SOC | example: Idle No More warned the rebels. => Idle No More = CAN SOC
org.ukrainian-canadian-congress | name: Ukrainian Canadian Congress | code: CAN | sectors: SOC | example: The Ukrainian Canadian Congress welcomed the decision. => Ukrainian Canadian Congress = CAN SOC
org.canadian-taxpayers-federation | name: Canadian Taxpayers Federation | code: CAN | sectors: SOC | example: The diplomats supported the Canadian Taxpayers Federation. => Canadian Taxpayers Federation = CAN SOC
org.miningwatch-canada | name: MiningWatch Canada | code: CAN | sectors: SOC | example: MiningWatch Canada welcomed the decision. => MiningWatch Canada = CAN SOC
org.centro-prodh | name: Centro Prodh | code: MEX | sectors: SOC | example: Centro Prodh welcomed the decision. => Centro Prodh = MEX SOC
org.mexicans-against-corruption-and-impunity | name: Mexicans Against Corruption and Impunity | code: MEX | sectors: SOC | example: Mexicans Against Corruption and Impunity called for talks. => Mexicans Against Corruption and Impunity = MEX SOC
org.mexicans-united-against-crime | name: Mexicans United Against Crime | code: MEX | sectors: SOC | example: The ministers blamed Mexicans United Against Crime. => Mexicans United Against Crime = MEX SOC
org.tlachinollan | name: Tlachinollan | names: Tlachinollan Human Rights Center | code: MEX | sectors: SOC | example: Tlachinollan rejected the offer. => Tlachinollan = MEX SOC
org.mexican-red-cross | name: Mexican Red Cross | code: MEX | sectors: SOC | example: The Mexican Red Cross welcomed the decision. => Mexican Red Cross = MEX SOC
org.madres-buscadoras | name: Madres Buscadoras | code: MEX | sectors: SOC | example: The Madres Buscadoras called for talks. => Madres Buscadoras = MEX SOC
org.guerreros-buscadores | name: Guerreros Buscadores | code: MEX | sectors: SOC | example: The Guerreros Buscadores welcomed the decision. => Guerreros Buscadores = MEX SOC
org.pueblo-sin-fronteras | name: Pueblo Sin Fronteras | code: MEX | sectors: SOC | example: The envoys praised the Pueblo Sin Fronteras. => Pueblo Sin Fronteras = MEX SOC
org.article-19-mexico | name: Article 19 Mexico | code: MEX | sectors: SOC | example: The ministers blamed Article 19 Mexico. => Article 19 Mexico = MEX SOC
org.mack-foundation | name: Mack Foundation | names: Myrna Mack Foundation | code: GTM | sectors: SOC | example: The mediators criticized the Mack Foundation. => Mack Foundation = GTM SOC
org.grupo-de-apoyo-mutuo | name: Grupo de Apoyo Mutuo | code: GTM | sectors: SOC | example: Grupo de Apoyo Mutuo condemned the attack on Tuesday. => Grupo de Apoyo Mutuo = GTM SOC
org.codeca | name: CODECA | code: GTM | sectors: SOC | example: CODECA condemned the attack on Tuesday. => CODECA = GTM SOC
org.peasant-development-committee | name: Peasant Development Committee | code: GTM | sectors: SOC | example: The Peasant Development Committee rejected the offer. => Peasant Development Committee = GTM SOC
org.civic-council-of-popular-and-indigenous-organizations-of-honduras | name: Civic Council of Popular and Indigenous Organizations of Honduras | code: HND | sectors: SOC | example: The Civic Council of Popular and Indigenous Organizations of Honduras warned the rebels. => Civic Council of Popular and Indigenous Organizations of Honduras = HND SOC
org.copinh | name: COPINH | names: Copinh | code: HND | sectors: SOC | example: The envoys praised COPINH. => COPINH = HND SOC
org.cofadeh | name: COFADEH | code: HND | sectors: SOC | example: COFADEH called for talks. => COFADEH = HND SOC
org.casa-alianza | name: Casa Alianza | code: HND | sectors: SOC | example: Casa Alianza welcomed the decision. => Casa Alianza = HND SOC
org.ofraneh | name: OFRANEH | code: HND | sectors: SOC | example: OFRANEH warned the rebels. => OFRANEH = HND SOC
org.cristosal | name: Cristosal | code: SLV | sectors: SOC | example: The envoys praised Cristosal. => Cristosal = SLV SOC
org.nicaraguan-center-for-human-rights | name: Nicaraguan Center for Human Rights | names: Nicaraguan Human Rights Center | code: NIC | sectors: SOC | example: The diplomats supported the Nicaraguan Center for Human Rights. => Nicaraguan Center for Human Rights = NIC SOC
org.cenidh | name: CENIDH | code: NIC | sectors: SOC | example: CENIDH rejected the offer. => CENIDH = NIC SOC
org.nicaragua-never-again | name: Nicaragua Never Again | names: Collective Nicaragua Never Again | code: NIC | sectors: SOC | example: Nicaragua Never Again condemned the attack on Tuesday. => Nicaragua Never Again = NIC SOC
org.arias-foundation | name: Arias Foundation | code: CRI | sectors: SOC | example: The delegates thanked the Arias Foundation. => Arias Foundation = CRI SOC
org.cuban-commission-for-human-rights-and-national-reconciliation | name: Cuban Commission for Human Rights and National Reconciliation | code: CUB | sectors: SOC | example: The envoys praised the Cuban Commission for Human Rights and National Reconciliation. => Cuban Commission for Human Rights and National Reconciliation = CUB SOC
org.cubalex | name: Cubalex | code: CUB | sectors: SOC | example: The ministers blamed Cubalex. => Cubalex = CUB SOC
org.brothers-to-the-rescue | name: Brothers to the Rescue | code: CUB | sectors: SOC | example: Brothers to the Rescue welcomed the decision. => Brothers to the Rescue = CUB SOC
org.cuban-american-national-foundation | name: Cuban American National Foundation | code: USA | sectors: OPP | example: The mediators criticized the Cuban American National Foundation. => Cuban American National Foundation = USA OPP
org.national-human-rights-defense-network | name: National Human Rights Defense Network | code: HTI | sectors: SOC | example: The National Human Rights Defense Network rejected the offer. => National Human Rights Defense Network = HTI SOC
org.fondasyon-je-klere | name: Fondasyon Je Klere | code: HTI | sectors: SOC | example: The delegates thanked Fondasyon Je Klere. => Fondasyon Je Klere = HTI SOC
org.haitian-bar-federation | name: Haitian Bar Federation | code: HTI | sectors: SOC | example: The delegates thanked the Haitian Bar Federation. => Haitian Bar Federation = HTI SOC
org.nou-pap-domi | name: Nou Pap Dòmi | code: HTI | sectors: SOC | example: The diplomats supported Nou Pap Dòmi. => Nou Pap Dòmi = HTI SOC
org.participacion-ciudadana | name: Participación Ciudadana | code: DOM | sectors: SOC | example: Participación Ciudadana called for talks. => Participación Ciudadana = DOM SOC
org.marcha-verde | name: Marcha Verde | code: DOM | sectors: SOC | example: Marcha Verde condemned the attack on Tuesday. => Marcha Verde = DOM SOC
org.indepaz | name: Indepaz | names: INDEPAZ | code: COL | sectors: SOC | example: Indepaz welcomed the decision. => Indepaz = COL SOC
org.dejusticia | name: Dejusticia | code: COL | sectors: SOC | example: The envoys praised Dejusticia. => Dejusticia = COL SOC
org.regional-indigenous-council-of-cauca | name: Regional Indigenous Council of Cauca | code: COL | sectors: SOC | example: The envoys praised the Regional Indigenous Council of Cauca. => Regional Indigenous Council of Cauca = COL SOC
org.national-indigenous-organization-of-colombia | name: National Indigenous Organization of Colombia | code: COL | sectors: SOC | example: The National Indigenous Organization of Colombia warned the rebels. => National Indigenous Organization of Colombia = COL SOC
org.codhes | name: CODHES | code: COL | sectors: SOC | example: The delegates thanked CODHES. => CODHES = COL SOC
org.somos-defensores | name: Somos Defensores | code: COL | sectors: SOC | example: The ministers blamed the Somos Defensores. => Somos Defensores = COL SOC
org.colombian-commission-of-jurists | name: Colombian Commission of Jurists | code: COL | sectors: SOC | example: The Colombian Commission of Jurists called for talks. => Colombian Commission of Jurists = COL SOC
org.mothers-of-soacha | name: Mothers of Soacha | code: COL | sectors: SOC | example: The mediators criticized the Mothers of Soacha. => Mothers of Soacha = COL SOC
org.peace-community-of-san-jose-de-apartado | name: Peace Community of San José de Apartadó | code: COL | sectors: SOC | example: The ministers blamed the Peace Community of San José de Apartadó. => Peace Community of San José de Apartadó = COL SOC
org.foro-penal | name: Foro Penal | names: Penal Forum | code: VEN | sectors: SOC | example: The ministers blamed Foro Penal. => Foro Penal = VEN SOC
org.provea | name: PROVEA | names: Provea | code: VEN | sectors: SOC | example: PROVEA rejected the offer. => PROVEA = VEN SOC
org.venezuelan-violence-observatory | name: Venezuelan Violence Observatory | code: VEN | sectors: SOC | example: Venezuelan Violence Observatory condemned the attack on Tuesday. => Venezuelan Violence Observatory = VEN SOC
org.observatorio-venezolano-de-violencia | name: Observatorio Venezolano de Violencia | code: VEN | sectors: SOC | example: Observatorio Venezolano de Violencia rejected the offer. => Observatorio Venezolano de Violencia = VEN SOC
org.sumate | name: Súmate | names: Sumate | code: VEN | sectors: SOC | example: The ministers blamed Súmate. => Súmate = VEN SOC
org.espacio-publico | name: Espacio Público | names: Espacio Publico | code: VEN | sectors: SOC | example: Espacio Público welcomed the decision. => Espacio Público = VEN SOC
org.fundaredes | name: Fundaredes | names: FundaRedes | code: VEN | sectors: SOC | example: Fundaredes welcomed the decision. => Fundaredes = VEN SOC
org.control-ciudadano | name: Control Ciudadano | code: VEN | sectors: SOC | example: The ministers blamed Control Ciudadano. => Control Ciudadano = VEN SOC
org.venezuelan-prison-observatory | name: Venezuelan Prison Observatory | code: VEN | sectors: SOC | example: The ministers blamed Venezuelan Prison Observatory. => Venezuelan Prison Observatory = VEN SOC
org.amazon-frontlines | name: Amazon Frontlines | code: ECU | sectors: SOC | example: The Amazon Frontlines welcomed the decision. => Amazon Frontlines = ECU SOC
org.accion-ecologica | name: Acción Ecológica | names: Accion Ecologica | code: ECU | sectors: SOC | example: Acción Ecológica condemned the attack on Tuesday. => Acción Ecológica = ECU SOC
org.aidesep | name: AIDESEP | code: PER | sectors: SOC | example: AIDESEP condemned the attack on Tuesday. => AIDESEP = PER SOC
org.legal-defense-institute | name: Legal Defense Institute | names: Instituto de Defensa Legal | code: PER | sectors: SOC | example: The Legal Defense Institute called for talks. => Legal Defense Institute = PER SOC
org.six-federations-of-the-tropics | name: Six Federations of the Tropics | code: BOL | sectors: SOC | example: The Six Federations of the Tropics rejected the offer. => Six Federations of the Tropics = BOL SOC
org.pro-santa-cruz-committee | name: Pro Santa Cruz Committee | code: BOL | sectors: SOC | example: The mediators criticized the Pro Santa Cruz Committee. => Pro Santa Cruz Committee = BOL SOC
org.national-institute-of-human-rights-of-chile | name: National Institute of Human Rights of Chile | code: CHL | sectors: SOC | example: The ministers blamed the National Institute of Human Rights of Chile. => National Institute of Human Rights of Chile = CHL SOC
org.vicariate-of-solidarity | name: Vicariate of Solidarity | code: CHL | sectors: SOC | example: The delegates thanked the Vicariate of Solidarity. => Vicariate of Solidarity = CHL SOC
org.mothers-of-the-plaza-de-mayo | name: Mothers of the Plaza de Mayo | names: Mothers of Plaza de Mayo, Madres de Plaza de Mayo | code: ARG | sectors: SOC | example: The Mothers of the Plaza de Mayo called for talks. => Mothers of the Plaza de Mayo = ARG SOC
org.grandmothers-of-the-plaza-de-mayo | name: Grandmothers of the Plaza de Mayo | names: Grandmothers of Plaza de Mayo, Abuelas de Plaza de Mayo | code: ARG | sectors: SOC | example: The Grandmothers of the Plaza de Mayo warned the rebels. => Grandmothers of the Plaza de Mayo = ARG SOC
org.center-for-legal-and-social-studies | name: Center for Legal and Social Studies | code: ARG | sectors: SOC | example: The Center for Legal and Social Studies warned the rebels. => Center for Legal and Social Studies = ARG SOC
org.cels | name: CELS | code: ARG | sectors: SOC | example: CELS condemned the attack on Tuesday. => CELS = ARG SOC
org.daia | name: DAIA | code: ARG | sectors: SOC | example: DAIA rejected the offer. => DAIA = ARG SOC
org.argentine-football-association | name: Argentine Football Association | code: ARG | sectors: SOC | example: The diplomats supported the Argentine Football Association. => Argentine Football Association = ARG SOC
org.ni-una-menos | name: Ni Una Menos | code: ARG | sectors: SOC | example: The delegates thanked the Ni Una Menos. => Ni Una Menos = ARG SOC
org.coordinadora-de-derechos-humanos-del-paraguay | name: Coordinadora de Derechos Humanos del Paraguay | code: PRY | sectors: SOC | example: The diplomats supported Coordinadora de Derechos Humanos del Paraguay. => Coordinadora de Derechos Humanos del Paraguay = PRY SOC
org.indigenous-missionary-council | name: Indigenous Missionary Council | code: BRA | sectors: SOC | example: The envoys praised the Indigenous Missionary Council. => Indigenous Missionary Council = BRA SOC
org.articulation-of-indigenous-peoples-of-brazil | name: Articulation of Indigenous Peoples of Brazil | code: BRA | sectors: SOC | example: The diplomats supported the Articulation of Indigenous Peoples of Brazil. => Articulation of Indigenous Peoples of Brazil = BRA SOC
org.brazilian-bar-association | name: Brazilian Bar Association | code: BRA | sectors: SOC | example: The envoys praised the Brazilian Bar Association. => Brazilian Bar Association = BRA SOC
org.brazilian-football-confederation | name: Brazilian Football Confederation | code: BRA | sectors: SOC | example: The ministers blamed the Brazilian Football Confederation. => Brazilian Football Confederation = BRA SOC
org.sos-mata-atlantica | name: SOS Mata Atlântica | names: SOS Mata Atlantica | code: BRA | sectors: SOC | example: The delegates thanked SOS Mata Atlântica. => SOS Mata Atlântica = BRA SOC
org.imazon | name: Imazon | code: BRA | sectors: SOC | example: Imazon rejected the offer. => Imazon = BRA SOC
org.igarape-institute | name: Igarapé Institute | names: Igarape Institute | code: BRA | sectors: SOC | example: The ministers blamed the Igarapé Institute. => Igarapé Institute = BRA SOC
org.brazilian-forum-on-public-security | name: Brazilian Forum on Public Security | code: BRA | sectors: SOC | example: The Brazilian Forum on Public Security called for talks. => Brazilian Forum on Public Security = BRA SOC
org.sou-da-paz | name: Sou da Paz | code: BRA | sectors: SOC | example: The envoys praised Sou da Paz. => Sou da Paz = BRA SOC
org.instituto-socioambiental | name: Instituto Socioambiental | code: BRA | sectors: SOC | example: The ministers blamed Instituto Socioambiental. => Instituto Socioambiental = BRA SOC
org.socio-environmental-institute | name: Socio-Environmental Institute | code: BRA | sectors: SOC | example: The mediators criticized the Socio-Environmental Institute. => Socio-Environmental Institute = BRA SOC
org.marielle-franco-institute | name: Marielle Franco Institute | code: BRA | sectors: SOC | example: The delegates thanked the Marielle Franco Institute. => Marielle Franco Institute = BRA SOC
org.csis-indonesia | name: CSIS Indonesia | code: IDN | sectors: EDU | example: CSIS Indonesia welcomed the decision. => CSIS Indonesia = IDN EDU
