# Armed groups, paramilitaries and criminal organizations.
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

# Groups of many regions.
org.hamas | name: Hamas | names: Islamic Resistance Movement, al-Qassam Brigades, Qassam Brigades, Izz ad-Din al-Qassam Brigades | code: PSE | sectors: REB | example: The Hamas rejected the offer. => Hamas = PSE REB
org.palestinian-islamic-jihad | name: Palestinian Islamic Jihad | names: Islamic Jihad | code: PSE | sectors: REB | example: The Palestinian Islamic Jihad rejected the offer. => Palestinian Islamic Jihad = PSE REB
org.popular-front-for-the-liberation-of-palestine | name: Popular Front for the Liberation of Palestine | names: PFLP | code: PSE | sectors: REB | example: The Popular Front for the Liberation of Palestine rejected the offer. => Popular Front for the Liberation of Palestine = PSE REB
org.al-aqsa-martyrs-brigades | name: Al-Aqsa Martyrs Brigades | names: al-Aqsa Martyrs Brigades, Al Aqsa Martyrs Brigades | code: PSE | sectors: REB | example: The Al-Aqsa Martyrs Brigades rejected the offer. => Al-Aqsa Martyrs Brigades = PSE REB
org.hezbollah | name: Hezbollah | names: Hizbollah, Hizbullah, Hezbullah, Hizballah | code: LBN | sectors: PTY, REB | example: The Hezbollah rejected the offer. => Hezbollah = LBN PTY REB
org.taliban | name: Taliban | names: Taleban | code: AFG | sectors: REB | example: The Taliban rejected the offer. => Taliban = AFG REB
org.afghan-taliban | name: Afghan Taliban | code: AFG | sectors: REB | example: The Afghan Taliban rejected the offer. => Afghan Taliban = AFG REB
org.haqqani-network | name: Haqqani network | names: Haqqani Network | code: AFG | sectors: REB | example: The Haqqani network rejected the offer. => Haqqani network = AFG REB
org.northern-alliance | name: Northern Alliance | code: AFG | sectors: REB | example: The Northern Alliance rejected the offer. => Northern Alliance = AFG REB
org.tehrik-i-taliban-pakistan | name: Tehrik-i-Taliban Pakistan | names: TTP, Pakistani Taliban, Tehreek-e-Taliban Pakistan | code: PAK | sectors: REB | example: The Tehrik-i-Taliban Pakistan rejected the offer. => Tehrik-i-Taliban Pakistan = PAK REB
org.lashkar-e-taiba | name: Lashkar-e-Taiba | names: LeT, Lashkar-e-Tayyiba, Lashkar-e-Toiba, Lashkar-e-Tayyeba, Lashkar e Taiba, Lashkar-i-Taiba | code: PAK | sectors: REB | example: The Lashkar-e-Taiba rejected the offer. => Lashkar-e-Taiba = PAK REB
org.jaish-e-mohammed | name: Jaish-e-Mohammed | names: Jaish-e-Mohammad | code: PAK | sectors: REB | example: The Jaish-e-Mohammed rejected the offer. => Jaish-e-Mohammed = PAK REB
org.lashkar-e-jhangvi | name: Lashkar-e-Jhangvi | code: PAK | sectors: REB | example: The Lashkar-e-Jhangvi rejected the offer. => Lashkar-e-Jhangvi = PAK REB
org.balochistan-liberation-army | name: Balochistan Liberation Army | names: BLA, Baloch Liberation Army | code: PAK | sectors: REB | example: The Balochistan Liberation Army rejected the offer. => Balochistan Liberation Army = PAK REB
org.islamic-state | name: Islamic State | names: IS, ISIS, ISIL, Daesh, Da'esh, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State group, ISIS-K, Islamic State Khorasan | code: IMG | sectors: REB | example: The Islamic State rejected the offer. => Islamic State = IMG REB
org.al-qaeda | name: al-Qaeda | names: Al-Qaeda, al-Qaida, Al-Qaida, Al Qaeda, al Qaeda, Al Qaida, al Qaida, al-Qaeda in the Islamic Maghreb, AQIM, AQAP, al-Qaeda in the Arabian Peninsula | code: IMG | sectors: REB | example: The al-Qaeda rejected the offer. => al-Qaeda = IMG REB
org.al-shabaab | name: al-Shabaab | names: Al-Shabaab, al-Shabab, al Shabaab, Al Shabaab, Al-Shabab, al Shabab | code: SOM | sectors: REB | example: The al-Shabaab rejected the offer. => al-Shabaab = SOM REB
org.islamic-state-in-somalia | name: Islamic State in Somalia | names: Islamic State Somalia, ISIS-Somalia | code: SOM | sectors: REB | example: The ministers blamed the Islamic State in Somalia. => Islamic State in Somalia = SOM REB
org.boko-haram | name: Boko Haram | code: NGA | sectors: REB | example: The Boko Haram rejected the offer. => Boko Haram = NGA REB
org.islamic-state-west-africa-province | name: Islamic State West Africa Province | names: ISWAP | code: NGA | sectors: REB | example: The Islamic State West Africa Province rejected the offer. => Islamic State West Africa Province = NGA REB
org.jama-at-nasr-al-islam-wal-muslimin | name: Jama'at Nasr al-Islam wal Muslimin | names: JNIM, Jama'at Nusrat al-Islam wal-Muslimin | code: IMG | sectors: REB | example: The Jama'at Nasr al-Islam wal Muslimin rejected the offer. => Jama'at Nasr al-Islam wal Muslimin = IMG REB
org.houthis | name: Houthis | names: Houthi, Huthi, Huthis, Ansar Allah, Ansarullah | code: YEM | sectors: REB | example: The Houthis rejected the offer. => Houthis = YEM REB
org.southern-transitional-council | name: Southern Transitional Council | names: STC | code: YEM | sectors: REB | example: The Southern Transitional Council rejected the offer. => Southern Transitional Council = YEM REB
org.kurdistan-workers-party | name: Kurdistan Workers' Party | names: PKK, Kurdistan Workers Party | code: TUR | sectors: REB | example: The Kurdistan Workers' Party rejected the offer. => Kurdistan Workers' Party = TUR REB
org.ypg | name: YPG | names: People's Protection Units, Kurdish People's Protection Units | code: SYR | sectors: REB | example: The YPG rejected the offer. => YPG = SYR REB
org.syrian-democratic-forces | name: Syrian Democratic Forces | names: SDF | code: SYR | sectors: REB | example: The Syrian Democratic Forces rejected the offer. => Syrian Democratic Forces = SYR REB
org.free-syrian-army | name: Free Syrian Army | names: FSA | code: SYR | sectors: REB | example: The Free Syrian Army rejected the offer. => Free Syrian Army = SYR REB
org.hayat-tahrir-al-sham | name: Hayat Tahrir al-Sham | names: HTS | code: SYR | sectors: REB | example: The Hayat Tahrir al-Sham rejected the offer. => Hayat Tahrir al-Sham = SYR REB
org.nusra-front | name: Nusra Front | names: al-Nusra Front, Jabhat al-Nusra, Al-Nusra Front | code: SYR | sectors: REB | example: The Nusra Front rejected the offer. => Nusra Front = SYR REB
org.popular-mobilization-forces | name: Popular Mobilization Forces | names: PMF, Popular Mobilisation Forces, Hashd al-Shaabi | code: IRQ | sectors: PRM | example: The Popular Mobilization Forces rejected the offer. => Popular Mobilization Forces = IRQ PRM
org.kataib-hezbollah | name: Kataib Hezbollah | names: Kata'ib Hezbollah | code: IRQ | sectors: REB | example: The Kataib Hezbollah rejected the offer. => Kataib Hezbollah = IRQ REB
org.mahdi-army | name: Mahdi Army | names: Mehdi Army | code: IRQ | sectors: REB | example: The Mahdi Army rejected the offer. => Mahdi Army = IRQ REB
org.mujahedin-e-khalq | name: Mujahedin-e Khalq | names: MEK, People's Mujahedin, People's Mujahedin Organization of Iran, People's Mujahedin Organisation of Iran | code: IRN | sectors: REB | example: The Mujahedin-e Khalq rejected the offer. => Mujahedin-e Khalq = IRN REB
org.m23 | name: M23 | names: March 23 Movement, M23 Movement | code: COD | sectors: REB | example: The M23 rejected the offer. => M23 = COD REB
org.allied-democratic-forces | name: Allied Democratic Forces | names: ADF | code: COD | sectors: REB | example: The Allied Democratic Forces rejected the offer. => Allied Democratic Forces = COD REB
org.fdlr | name: FDLR | names: Democratic Forces for the Liberation of Rwanda | code: COD | sectors: REB | example: The FDLR rejected the offer. => FDLR = COD REB
org.lord-s-resistance-army | name: Lord's Resistance Army | names: LRA | code: UGA | sectors: REB | example: The Lord's Resistance Army rejected the offer. => Lord's Resistance Army = UGA REB
org.tigray-people-s-liberation-front | name: Tigray People's Liberation Front | names: TPLF | code: ETH | sectors: PTY, REB | example: The Tigray People's Liberation Front rejected the offer. => Tigray People's Liberation Front = ETH PTY REB
org.oromo-liberation-army | name: Oromo Liberation Army | names: OLA, Oromo Liberation Front, OLF | code: ETH | sectors: REB | example: The Oromo Liberation Army rejected the offer. => Oromo Liberation Army = ETH REB
org.fano | name: Fano | code: ETH | sectors: REB | example: The Fano rejected the offer. => Fano = ETH REB
org.ogaden-national-liberation-front | name: Ogaden National Liberation Front | names: ONLF | code: ETH | sectors: REB | example: The Ogaden National Liberation Front rejected the offer. => Ogaden National Liberation Front = ETH REB
org.rapid-support-forces | name: Rapid Support Forces | names: RSF | code: SDN | sectors: PRM | example: The Rapid Support Forces rejected the offer. => Rapid Support Forces = SDN PRM
org.justice-and-equality-movement | name: Justice and Equality Movement | names: JEM | code: SDN | sectors: REB | example: The Justice and Equality Movement rejected the offer. => Justice and Equality Movement = SDN REB
org.janjaweed | name: Janjaweed | names: janjaweed | code: SDN | sectors: PRM | example: The Janjaweed rejected the offer. => Janjaweed = SDN PRM
org.libyan-national-army | name: Libyan National Army | names: LNA | code: LBY | sectors: REB | example: The Libyan National Army rejected the offer. => Libyan National Army = LBY REB
org.national-transitional-council | name: National Transitional Council | code: LBY | sectors: REB | example: The National Transitional Council rejected the offer. => National Transitional Council = LBY REB
org.polisario-front | name: Polisario Front | names: Polisario | code: MAR | sectors: REB | example: The Polisario Front rejected the offer. => Polisario Front = MAR REB
org.movement-for-the-emancipation-of-the-niger-delta | name: Movement for the Emancipation of the Niger Delta | names: MEND | code: NGA | sectors: REB | example: The Movement for the Emancipation of the Niger Delta rejected the offer. => Movement for the Emancipation of the Niger Delta = NGA REB
org.indigenous-people-of-biafra | name: Indigenous People of Biafra | names: IPOB | code: NGA | sectors: REB | example: The Indigenous People of Biafra rejected the offer. => Indigenous People of Biafra = NGA REB
org.seleka | name: Seleka | names: Séléka | code: CAF | sectors: REB | example: The Seleka rejected the offer. => Seleka = CAF REB
org.revolutionary-united-front | name: Revolutionary United Front | names: RUF | code: SLE | sectors: REB | example: The Revolutionary United Front rejected the offer. => Revolutionary United Front = SLE REB
org.farc | name: FARC | names: Farc, Revolutionary Armed Forces of Colombia, FARC-EP | code: COL | sectors: REB | example: The FARC rejected the offer. => FARC = COL REB
org.national-liberation-army-of-colombia | name: National Liberation Army of Colombia | names: ELN, National Liberation Army | code: COL | sectors: REB | example: The National Liberation Army of Colombia rejected the offer. => National Liberation Army of Colombia = COL REB
org.united-self-defense-forces-of-colombia | name: United Self-Defense Forces of Colombia | names: AUC | code: COL | sectors: PRM | example: The United Self-Defense Forces of Colombia rejected the offer. => United Self-Defense Forces of Colombia = COL PRM
org.clan-del-golfo | name: Clan del Golfo | names: Gulf Clan | code: COL | sectors: CRM | example: The Clan del Golfo rejected the offer. => Clan del Golfo = COL CRM
org.shining-path | name: Shining Path | names: Sendero Luminoso | code: PER | sectors: REB | example: The Shining Path rejected the offer. => Shining Path = PER REB
org.zapatistas | name: Zapatistas | names: EZLN, Zapatista Army of National Liberation | code: MEX | sectors: REB | example: The Zapatistas rejected the offer. => Zapatistas = MEX REB
org.los-zetas | name: Los Zetas | names: Zetas | code: MEX | sectors: CRM | example: The Los Zetas rejected the offer. => Los Zetas = MEX CRM
org.sinaloa-cartel | name: Sinaloa Cartel | names: Sinaloa cartel | code: MEX | sectors: CRM | example: The Sinaloa Cartel rejected the offer. => Sinaloa Cartel = MEX CRM
org.jalisco-new-generation-cartel | name: Jalisco New Generation Cartel | names: CJNG | code: MEX | sectors: CRM | example: The Jalisco New Generation Cartel rejected the offer. => Jalisco New Generation Cartel = MEX CRM
org.gulf-cartel | name: Gulf Cartel | code: MEX | sectors: CRM | example: The Gulf Cartel rejected the offer. => Gulf Cartel = MEX CRM
org.tren-de-aragua | name: Tren de Aragua | code: VEN | sectors: CRM | example: The Tren de Aragua rejected the offer. => Tren de Aragua = VEN CRM
org.ms-13 | name: MS-13 | names: Mara Salvatrucha | code: SLV | sectors: CRM | example: The MS-13 rejected the offer. => MS-13 = SLV CRM
org.liberation-tigers-of-tamil-eelam | name: Liberation Tigers of Tamil Eelam | names: LTTE, Tamil Tigers, Tamil Tiger | code: LKA | sectors: REB | example: The Liberation Tigers of Tamil Eelam rejected the offer. => Liberation Tigers of Tamil Eelam = LKA REB
org.abu-sayyaf | name: Abu Sayyaf | names: Abu Sayyaf Group | code: PHL | sectors: REB | example: The Abu Sayyaf rejected the offer. => Abu Sayyaf = PHL REB
org.moro-islamic-liberation-front | name: Moro Islamic Liberation Front | names: MILF | code: PHL | sectors: REB | example: The Moro Islamic Liberation Front rejected the offer. => Moro Islamic Liberation Front = PHL REB
org.moro-national-liberation-front | name: Moro National Liberation Front | names: MNLF | code: PHL | sectors: REB | example: The Moro National Liberation Front rejected the offer. => Moro National Liberation Front = PHL REB
org.new-people-s-army | name: New People's Army | names: NPA | code: PHL | sectors: REB | example: The New People's Army rejected the offer. => New People's Army = PHL REB
org.jemaah-islamiyah | name: Jemaah Islamiyah | names: JI | code: IMG | sectors: REB | example: The Jemaah Islamiyah rejected the offer. => Jemaah Islamiyah = IMG REB
org.free-aceh-movement | name: Free Aceh Movement | names: GAM | code: IDN | sectors: REB | example: The Free Aceh Movement rejected the offer. => Free Aceh Movement = IDN REB
org.free-papua-movement | name: Free Papua Movement | names: OPM | code: IDN | sectors: REB | example: The Free Papua Movement rejected the offer. => Free Papua Movement = IDN REB
org.arakan-army | name: Arakan Army | code: MMR | sectors: REB | example: The Arakan Army rejected the offer. => Arakan Army = MMR REB
org.kachin-independence-army | name: Kachin Independence Army | names: KIA | code: MMR | sectors: REB | example: The Kachin Independence Army rejected the offer. => Kachin Independence Army = MMR REB
org.karen-national-union | name: Karen National Union | names: KNU | code: MMR | sectors: REB | example: The Karen National Union rejected the offer. => Karen National Union = MMR REB
org.arakan-rohingya-salvation-army | name: Arakan Rohingya Salvation Army | names: ARSA | code: MMR | sectors: REB | example: The Arakan Rohingya Salvation Army rejected the offer. => Arakan Rohingya Salvation Army = MMR REB
org.khmer-rouge | name: Khmer Rouge | code: KHM | sectors: REB | example: The Khmer Rouge rejected the offer. => Khmer Rouge = KHM REB
org.irish-republican-army | name: Irish Republican Army | names: IRA, Provisional IRA, Provisional Irish Republican Army | code: GBR | sectors: REB | example: The Irish Republican Army rejected the offer. => Irish Republican Army = GBR REB
org.eta | name: ETA | code: ESP | sectors: REB | example: The ETA rejected the offer. => ETA = ESP REB
org.kosovo-liberation-army | name: Kosovo Liberation Army | names: KLA | code: KOS | sectors: REB | example: The Kosovo Liberation Army rejected the offer. => Kosovo Liberation Army = KOS REB
org.wagner-group | name: Wagner Group | names: Wagner, Wagner mercenary group | code: RUS | sectors: PRM | example: The Wagner Group rejected the offer. => Wagner Group = RUS PRM
org.oath-keepers | name: Oath Keepers | code: USA | sectors: UAF | example: The Oath Keepers rejected the offer. => Oath Keepers = USA UAF
org.proud-boys | name: Proud Boys | code: USA | sectors: UAF | example: The Proud Boys rejected the offer. => Proud Boys = USA UAF
org.ku-klux-klan | name: Ku Klux Klan | names: KKK | code: USA | sectors: UAF | example: The Ku Klux Klan rejected the offer. => Ku Klux Klan = USA UAF
org.contras | name: Contras | code: NIC | sectors: REB | example: The Contras rejected the offer. => Contras = NIC REB
org.basij | name: Basij | code: IRN | sectors: PRM | example: The Basij rejected the offer. => Basij = IRN PRM

# Palestinians, Lebanon, Egypt.
org.democratic-front-for-the-liberation-of-palestine | name: Democratic Front for the Liberation of Palestine | names: DFLP | code: PSE | sectors: REB, PTY | example: The delegates thanked the Democratic Front for the Liberation of Palestine. => Democratic Front for the Liberation of Palestine = PSE REB PTY
org.popular-front-for-the-liberation-of-palestine-general-command | name: Popular Front for the Liberation of Palestine – General Command | names: PFLP-GC, Popular Front for the Liberation of Palestine-General Command | code: PSE | sectors: REB | example: The envoys praised the Popular Front for the Liberation of Palestine – General Command. => Popular Front for the Liberation of Palestine – General Command = PSE REB
org.popular-resistance-committees | name: Popular Resistance Committees | code: PSE | sectors: REB | example: The Popular Resistance Committees welcomed the decision. => Popular Resistance Committees = PSE REB
org.saraya-al-quds | name: Saraya al-Quds | names: Al-Quds Brigades, al-Quds Brigades | code: PSE | sectors: REB | example: Saraya al-Quds called for talks. => Saraya al-Quds = PSE REB
org.abu-nidal-organization | name: Abu Nidal Organization | names: Abu Nidal Organisation | code: PSE | sectors: REB | example: The mediators criticized the Abu Nidal Organization. => Abu Nidal Organization = PSE REB
org.black-september | name: Black September | names: Black September Organization | code: PSE | sectors: REB | example: Black September rejected the offer. => Black September = PSE REB
org.lions-den | name: Lions' Den | names: Lion's Den | code: PSE | sectors: REB | example: The envoys praised Lions' Den. => Lions' Den = PSE REB
org.jenin-brigade | name: Jenin Brigade | names: Jenin Brigades | code: PSE | sectors: REB | example: The ministers blamed the Jenin Brigade. => Jenin Brigade = PSE REB
org.jaysh-al-islam-in-gaza | name: Jaysh al-Islam in Gaza | code: PSE | sectors: REB | example: The ministers blamed Jaysh al-Islam in Gaza. => Jaysh al-Islam in Gaza = PSE REB
org.tanzim | name: Tanzim | code: PSE | sectors: REB | example: Tanzim welcomed the decision. => Tanzim = PSE REB
org.kach | name: Kach | names: Kahane Chai | code: ISR | sectors: UAF | example: Kach condemned the attack on Tuesday. => Kach = ISR UAF
org.irgun | name: Irgun | code: ISR | sectors: REB | example: The delegates thanked Irgun. => Irgun = ISR REB
org.haganah | name: Haganah | code: ISR | sectors: PRM | example: Haganah condemned the attack on Tuesday. => Haganah = ISR PRM
org.stern-gang | name: Stern Gang | code: ISR | sectors: REB | example: The Stern Gang welcomed the decision. => Stern Gang = ISR REB
org.lehava | name: Lehava | code: ISR | sectors: UAF | example: Lehava called for talks. => Lehava = ISR UAF
org.south-lebanon-army | name: South Lebanon Army | code: LBN | sectors: PRM | example: The South Lebanon Army called for talks. => South Lebanon Army = LBN PRM
org.fatah-al-islam | name: Fatah al-Islam | code: LBN | sectors: REB | example: Fatah al-Islam warned the rebels. => Fatah al-Islam = LBN REB
org.abdullah-azzam-brigades | name: Abdullah Azzam Brigades | code: LBN | sectors: REB | example: The Abdullah Azzam Brigades warned the rebels. => Abdullah Azzam Brigades = LBN REB
org.jund-al-sham | name: Jund al-Sham | code: LBN | sectors: REB | example: The mediators criticized Jund al-Sham. => Jund al-Sham = LBN REB
org.asbat-al-ansar | name: Asbat al-Ansar | names: Osbat al-Ansar | code: LBN | sectors: REB | example: Asbat al-Ansar called for talks. => Asbat al-Ansar = LBN REB
org.islamic-resistance-in-lebanon | name: Islamic Resistance in Lebanon | code: LBN | sectors: REB | example: Islamic Resistance in Lebanon condemned the attack on Tuesday. => Islamic Resistance in Lebanon = LBN REB
org.radwan-force | name: Radwan Force | names: Radwan Forces | code: LBN | sectors: REB | example: The Radwan Force called for talks. => Radwan Force = LBN REB
org.sinai-province | name: Sinai Province | names: Wilayat Sinai, Ansar Beit al-Maqdis, Ansar Bayt al-Maqdis | code: EGY | sectors: REB | example: Sinai Province warned the rebels. => Sinai Province = EGY REB
org.gamaa-islamiya | name: Gamaa Islamiya | names: al-Gama'a al-Islamiyya, Gama'a al-Islamiyya | code: EGY | sectors: REB | example: Gamaa Islamiya welcomed the decision. => Gamaa Islamiya = EGY REB
org.egyptian-islamic-jihad | name: Egyptian Islamic Jihad | code: EGY | sectors: REB | example: The ministers blamed Egyptian Islamic Jihad. => Egyptian Islamic Jihad = EGY REB
org.hasm-movement | name: Hasm Movement | code: EGY | sectors: REB | example: The delegates thanked the Hasm Movement. => Hasm Movement = EGY REB
org.ajnad-misr | name: Ajnad Misr | code: EGY | sectors: REB | example: Ajnad Misr condemned the attack on Tuesday. => Ajnad Misr = EGY REB
org.takfir-wal-hijra | name: Takfir wal-Hijra | code: EGY | sectors: REB | example: Takfir wal-Hijra warned the rebels. => Takfir wal-Hijra = EGY REB

# Syria, Iraq, Turkey, Iran, the Gulf.
org.ahrar-al-sham | name: Ahrar al-Sham | names: Ahrar al Sham, Ahrar ash-Sham | code: SYR | sectors: REB | example: Ahrar al-Sham welcomed the decision. => Ahrar al-Sham = SYR REB
org.jaysh-al-islam | name: Jaysh al-Islam | names: Jaish al-Islam | code: SYR | sectors: REB | example: The envoys praised Jaysh al-Islam. => Jaysh al-Islam = SYR REB
org.jaysh-al-fatah | name: Jaysh al-Fatah | names: Army of Conquest | code: SYR | sectors: REB | example: The mediators criticized Jaysh al-Fatah. => Jaysh al-Fatah = SYR REB
org.failaq-al-rahman | name: Failaq al-Rahman | names: Faylaq al-Rahman | code: SYR | sectors: REB | example: Failaq al-Rahman condemned the attack on Tuesday. => Failaq al-Rahman = SYR REB
org.nour-al-din-al-zenki | name: Nour al-Din al-Zenki | names: Nour al-Din al-Zinki | code: SYR | sectors: REB | example: Nour al-Din al-Zenki called for talks. => Nour al-Din al-Zenki = SYR REB
org.liwa-al-tawhid | name: Liwa al-Tawhid | names: Tawhid Brigade | code: SYR | sectors: REB | example: Liwa al-Tawhid welcomed the decision. => Liwa al-Tawhid = SYR REB
org.syrian-national-army | name: Syrian National Army | names: Turkish-backed Syrian National Army | code: SYR | sectors: REB | example: The Syrian National Army condemned the attack on Tuesday. => Syrian National Army = SYR REB
org.national-front-for-liberation | name: National Front for Liberation | code: SYR | sectors: REB | example: The National Front for Liberation called for talks. => National Front for Liberation = SYR REB
org.hurras-al-din | name: Hurras al-Din | code: SYR | sectors: REB | example: Hurras al-Din called for talks. => Hurras al-Din = SYR REB
org.saraya-ansar-al-sunnah | name: Saraya Ansar al-Sunnah | code: SYR | sectors: REB | example: Saraya Ansar al-Sunnah welcomed the decision. => Saraya Ansar al-Sunnah = SYR REB
org.ansar-al-tawhid | name: Ansar al-Tawhid | code: SYR | sectors: REB | example: The delegates thanked Ansar al-Tawhid. => Ansar al-Tawhid = SYR REB
org.sultan-murad-division | name: Sultan Murad Division | names: Sultan Murad Brigade | code: SYR | sectors: REB | example: The ministers blamed the Sultan Murad Division. => Sultan Murad Division = SYR REB
org.hamza-division | name: Hamza Division | code: SYR | sectors: REB | example: The Hamza Division rejected the offer. => Hamza Division = SYR REB
org.ypj | name: YPJ | names: Women's Protection Units | code: SYR | sectors: REB | example: The mediators criticized YPJ. => YPJ = SYR REB
org.asayish | name: Asayish | code: SYR | sectors: COP | example: The delegates thanked Asayish. => Asayish = SYR COP
org.shabiha | name: Shabiha | code: SYR | sectors: PRM | example: Shabiha welcomed the decision. => Shabiha = SYR PRM
org.national-defence-forces | name: National Defence Forces | names: National Defense Forces | code: SYR | sectors: PRM | example: The delegates thanked the National Defence Forces. => National Defence Forces = SYR PRM
org.tiger-forces | name: Tiger Forces | code: SYR | sectors: MIL | example: The mediators criticized the Tiger Forces. => Tiger Forces = SYR MIL
org.liwa-fatemiyoun | name: Liwa Fatemiyoun | names: Fatemiyoun Brigade, Fatemiyoun Division | code: IRN | sectors: PRM | example: The ministers blamed Liwa Fatemiyoun. => Liwa Fatemiyoun = IRN PRM
org.zainebiyoun-brigade | name: Zainebiyoun Brigade | names: Liwa Zainebiyoun | code: IRN | sectors: PRM | example: The envoys praised the Zainebiyoun Brigade. => Zainebiyoun Brigade = IRN PRM
org.turkistan-islamic-party | name: Turkistan Islamic Party | names: Turkestan Islamic Party | code: IMG | sectors: REB | example: The Turkistan Islamic Party welcomed the decision. => Turkistan Islamic Party = IMG REB
org.east-turkestan-islamic-movement | name: East Turkestan Islamic Movement | names: ETIM, East Turkistan Islamic Movement | code: CHN | sectors: REB | example: The mediators criticized the East Turkestan Islamic Movement. => East Turkestan Islamic Movement = CHN REB
org.khorasan-group | name: Khorasan Group | code: SYR | sectors: REB | example: The envoys praised the Khorasan Group. => Khorasan Group = SYR REB
org.al-qaeda-in-iraq | name: al-Qaeda in Iraq | names: Al-Qaeda in Iraq, al Qaeda in Iraq, Al Qaeda in Iraq, al-Qaida in Iraq, Islamic State of Iraq | code: IRQ | sectors: REB | example: al-Qaeda in Iraq condemned the attack on Tuesday. => al-Qaeda in Iraq = IRQ REB
org.ansar-al-islam | name: Ansar al-Islam | code: IRQ | sectors: REB | example: The envoys praised Ansar al-Islam. => Ansar al-Islam = IRQ REB
org.ansar-al-sunna | name: Ansar al-Sunna | code: IRQ | sectors: REB | example: Ansar al-Sunna called for talks. => Ansar al-Sunna = IRQ REB
org.islamic-army-in-iraq | name: Islamic Army in Iraq | code: IRQ | sectors: REB | example: The envoys praised the Islamic Army in Iraq. => Islamic Army in Iraq = IRQ REB
org.naqshbandi-army | name: Naqshbandi Army | names: JRTN | code: IRQ | sectors: REB | example: The Naqshbandi Army warned the rebels. => Naqshbandi Army = IRQ REB
org.1920-revolution-brigades | name: 1920 Revolution Brigades | code: IRQ | sectors: REB | example: The envoys praised the 1920 Revolution Brigades. => 1920 Revolution Brigades = IRQ REB
org.asaib-ahl-al-haq | name: Asaib Ahl al-Haq | names: Asa'ib Ahl al-Haq, League of the Righteous | code: IRQ | sectors: PRM, PTY | example: The diplomats supported Asaib Ahl al-Haq. => Asaib Ahl al-Haq = IRQ PRM PTY
org.harakat-hezbollah-al-nujaba | name: Harakat Hezbollah al-Nujaba | names: Harakat al-Nujaba, Nujaba Movement | code: IRQ | sectors: PRM | example: The delegates thanked Harakat Hezbollah al-Nujaba. => Harakat Hezbollah al-Nujaba = IRQ PRM
org.kataib-sayyid-al-shuhada | name: Kataib Sayyid al-Shuhada | names: Kata'ib Sayyid al-Shuhada | code: IRQ | sectors: PRM | example: Kataib Sayyid al-Shuhada warned the rebels. => Kataib Sayyid al-Shuhada = IRQ PRM
org.badr-organization | name: Badr Organization | names: Badr Organisation, Badr Brigade | code: IRQ | sectors: PRM, PTY | example: The mediators criticized the Badr Organization. => Badr Organization = IRQ PRM PTY
org.saraya-al-salam | name: Saraya al-Salam | names: Peace Companies, Saraya Salam | code: IRQ | sectors: PRM | example: The mediators criticized Saraya al-Salam. => Saraya al-Salam = IRQ PRM
org.saraya-awliya-al-dam | name: Saraya Awliya al-Dam | code: IRQ | sectors: REB | example: The delegates thanked Saraya Awliya al-Dam. => Saraya Awliya al-Dam = IRQ REB
org.islamic-resistance-in-iraq | name: Islamic Resistance in Iraq | code: IRQ | sectors: REB | example: Islamic Resistance in Iraq condemned the attack on Tuesday. => Islamic Resistance in Iraq = IRQ REB
org.sons-of-iraq | name: Sons of Iraq | names: Awakening Councils, Sunni Awakening | code: IRQ | sectors: PRM | example: The Sons of Iraq rejected the offer. => Sons of Iraq = IRQ PRM
org.sinjar-resistance-units | name: Sinjar Resistance Units | code: IRQ | sectors: REB | example: The mediators criticized the Sinjar Resistance Units. => Sinjar Resistance Units = IRQ REB
org.promised-day-brigade | name: Promised Day Brigade | code: IRQ | sectors: REB | example: The Promised Day Brigade condemned the attack on Tuesday. => Promised Day Brigade = IRQ REB
org.fedayeen-saddam | name: Fedayeen Saddam | names: Saddam Fedayeen | code: IRQ | sectors: PRM | example: Fedayeen Saddam welcomed the decision. => Fedayeen Saddam = IRQ PRM
org.kurdistan-freedom-falcons | name: Kurdistan Freedom Falcons | names: Kurdistan Freedom Hawks | code: TUR | sectors: REB | example: The Kurdistan Freedom Falcons welcomed the decision. => Kurdistan Freedom Falcons = TUR REB
org.dhkp-c | name: DHKP-C | names: Revolutionary People's Liberation Party-Front | code: TUR | sectors: REB | example: DHKP-C welcomed the decision. => DHKP-C = TUR REB
org.mlkp | name: MLKP | code: TUR | sectors: REB | example: The delegates thanked MLKP. => MLKP = TUR REB
org.grey-wolves | name: Grey Wolves | names: Gray Wolves | code: TUR | sectors: UAF | example: The envoys praised the Grey Wolves. => Grey Wolves = TUR UAF
org.great-eastern-islamic-raiders-front | name: Great Eastern Islamic Raiders' Front | names: IBDA-C | code: TUR | sectors: REB | example: The envoys praised the Great Eastern Islamic Raiders' Front. => Great Eastern Islamic Raiders' Front = TUR REB
org.turkish-hezbollah | name: Turkish Hezbollah | code: TUR | sectors: REB | example: The ministers blamed Turkish Hezbollah. => Turkish Hezbollah = TUR REB
org.pjak | name: PJAK | names: Kurdistan Free Life Party, Free Life Party of Kurdistan | code: IRN | sectors: REB | example: The envoys praised PJAK. => PJAK = IRN REB
org.komala | name: Komala | names: Komala Party | code: IRN | sectors: REB, PTY | example: Komala condemned the attack on Tuesday. => Komala = IRN REB PTY
org.kurdistan-democratic-party-of-iran | name: Kurdistan Democratic Party of Iran | names: Democratic Party of Iranian Kurdistan, KDPI, PDKI | code: IRN | sectors: REB, PTY | example: The delegates thanked the Kurdistan Democratic Party of Iran. => Kurdistan Democratic Party of Iran = IRN REB PTY
org.jundallah | name: Jundallah | code: IRN | sectors: REB | example: Jundallah condemned the attack on Tuesday. => Jundallah = IRN REB
org.jaish-al-adl | name: Jaish al-Adl | names: Jaysh al-Adl, Jaish ul-Adl | code: IRN | sectors: REB | example: The delegates thanked Jaish al-Adl. => Jaish al-Adl = IRN REB
org.arab-struggle-movement-for-the-liberation-of-ahvaz | name: Arab Struggle Movement for the Liberation of Ahvaz | names: ASMLA | code: IRN | sectors: REB | example: The Arab Struggle Movement for the Liberation of Ahvaz rejected the offer. => Arab Struggle Movement for the Liberation of Ahvaz = IRN REB
org.national-council-of-resistance-of-iran | name: National Council of Resistance of Iran | names: NCRI | code: IRN | sectors: OPP | example: The mediators criticized the National Council of Resistance of Iran. => National Council of Resistance of Iran = IRN OPP
org.ansar-e-hezbollah | name: Ansar-e Hezbollah | code: IRN | sectors: PRM | example: Ansar-e Hezbollah warned the rebels. => Ansar-e Hezbollah = IRN PRM
org.ansar-al-sharia | name: Ansar al-Sharia | names: Ansar al-Shariah | code: IMG | sectors: REB | example: Ansar al-Sharia welcomed the decision. => Ansar al-Sharia = IMG REB
org.aden-abyan-islamic-army | name: Aden-Abyan Islamic Army | code: YEM | sectors: REB | example: The Aden-Abyan Islamic Army welcomed the decision. => Aden-Abyan Islamic Army = YEM REB
org.southern-movement | name: Southern Movement | names: Al-Hirak | code: YEM | sectors: REB | example: The diplomats supported the Southern Movement. => Southern Movement = YEM REB
org.giants-brigades | name: Giants Brigades | names: Giants Brigade | code: YEM | sectors: PRM | example: The envoys praised the Giants Brigades. => Giants Brigades = YEM PRM
org.saraya-al-ashtar | name: Saraya al-Ashtar | names: al-Ashtar Brigades, Al-Ashtar Brigades | code: BHR | sectors: REB | example: The mediators criticized Saraya al-Ashtar. => Saraya al-Ashtar = BHR REB
org.february-14-youth-coalition | name: February 14 Youth Coalition | code: BHR | sectors: OPP | example: The delegates thanked the February 14 Youth Coalition. => February 14 Youth Coalition = BHR OPP
org.hezbollah-al-hejaz | name: Hezbollah al-Hejaz | names: Saudi Hezbollah | code: SAU | sectors: REB | example: The delegates thanked Hezbollah al-Hejaz. => Hezbollah al-Hejaz = SAU REB

# Afghanistan, Pakistan, India, South Asia.
org.hezb-e-islami | name: Hezb-e-Islami | names: Hezb-i-Islami, Hizb-i-Islami, Hezb-e-Islami Gulbuddin | code: AFG | sectors: REB, PTY | example: Hezb-e-Islami welcomed the decision. => Hezb-e-Islami = AFG REB PTY
org.national-resistance-front | name: National Resistance Front | names: National Resistance Front of Afghanistan | code: AFG | sectors: REB | example: The National Resistance Front condemned the attack on Tuesday. => National Resistance Front = AFG REB
org.afghanistan-freedom-front | name: Afghanistan Freedom Front | code: AFG | sectors: REB | example: The Afghanistan Freedom Front welcomed the decision. => Afghanistan Freedom Front = AFG REB
org.khalid-ibn-al-walid-army | name: Khalid ibn al-Walid Army | code: AFG | sectors: REB | example: The delegates thanked the Khalid ibn al-Walid Army. => Khalid ibn al-Walid Army = AFG REB
org.quetta-shura | name: Quetta Shura | code: AFG | sectors: REB | example: The ministers blamed Quetta Shura. => Quetta Shura = AFG REB
org.afghan-local-police | name: Afghan Local Police | code: AFG | sectors: PRM | example: The Afghan Local Police welcomed the decision. => Afghan Local Police = AFG PRM
org.jamaat-ul-ahrar | name: Jamaat-ul-Ahrar | code: PAK | sectors: REB | example: Jamaat-ul-Ahrar welcomed the decision. => Jamaat-ul-Ahrar = PAK REB
org.lashkar-e-islam | name: Lashkar-e-Islam | names: Lashkar-i-Islam | code: PAK | sectors: REB | example: Lashkar-e-Islam welcomed the decision. => Lashkar-e-Islam = PAK REB
org.harkat-ul-mujahideen | name: Harkat-ul-Mujahideen | names: Harkat ul-Mujahideen, Harakat ul-Mujahidin | code: PAK | sectors: REB | example: Harkat-ul-Mujahideen condemned the attack on Tuesday. => Harkat-ul-Mujahideen = PAK REB
org.harkat-ul-jihad-al-islami | name: Harkat-ul-Jihad-al-Islami | names: Harkat-ul-Jihad al-Islami, HuJI | code: PAK | sectors: REB | example: Harkat-ul-Jihad-al-Islami rejected the offer. => Harkat-ul-Jihad-al-Islami = PAK REB
org.harkat-ul-ansar | name: Harkat-ul-Ansar | code: PAK | sectors: REB | example: Harkat-ul-Ansar condemned the attack on Tuesday. => Harkat-ul-Ansar = PAK REB
org.jamaat-ud-dawa | name: Jamaat-ud-Dawa | names: Jama'at-ud-Da'wah, Jamaat-ud-Dawah, Jamat-ud-Dawa | code: PAK | sectors: REB | example: Jamaat-ud-Dawa warned the rebels. => Jamaat-ud-Dawa = PAK REB
org.sipah-e-sahaba | name: Sipah-e-Sahaba | names: Sipah-e-Sahaba Pakistan | code: PAK | sectors: REB | example: The diplomats supported Sipah-e-Sahaba. => Sipah-e-Sahaba = PAK REB
org.sipah-e-muhammad | name: Sipah-e-Muhammad | code: PAK | sectors: REB | example: The envoys praised Sipah-e-Muhammad. => Sipah-e-Muhammad = PAK REB
org.tehreek-e-nafaz-e-shariat-e-mohammadi | name: Tehreek-e-Nafaz-e-Shariat-e-Mohammadi | names: TNSM | code: PAK | sectors: REB | example: Tehreek-e-Nafaz-e-Shariat-e-Mohammadi welcomed the decision. => Tehreek-e-Nafaz-e-Shariat-e-Mohammadi = PAK REB
org.balochistan-liberation-front | name: Balochistan Liberation Front | names: Baloch Liberation Front, BLF | code: PAK | sectors: REB | example: The mediators criticized the Balochistan Liberation Front. => Balochistan Liberation Front = PAK REB
org.baloch-republican-army | name: Baloch Republican Army | code: PAK | sectors: REB | example: The Baloch Republican Army rejected the offer. => Baloch Republican Army = PAK REB
org.baloch-raaji-aajoi-sangar | name: Baloch Raaji Aajoi Sangar | code: PAK | sectors: REB | example: Baloch Raaji Aajoi Sangar welcomed the decision. => Baloch Raaji Aajoi Sangar = PAK REB
org.united-baloch-army | name: United Baloch Army | code: PAK | sectors: REB | example: The ministers blamed the United Baloch Army. => United Baloch Army = PAK REB
org.hafiz-gul-bahadur-group | name: Hafiz Gul Bahadur Group | names: Hafiz Gul Bahadur group | code: PAK | sectors: REB | example: The Hafiz Gul Bahadur Group welcomed the decision. => Hafiz Gul Bahadur Group = PAK REB
org.hizbul-mujahideen | name: Hizbul Mujahideen | names: Hizb-ul-Mujahideen, Hizbul Mujahedeen | code: IND | sectors: REB | example: Hizbul Mujahideen warned the rebels. => Hizbul Mujahideen = IND REB
org.the-resistance-front | name: The Resistance Front | code: IND | sectors: REB | example: The Resistance Front called for talks. => Resistance Front = IND REB
org.jammu-kashmir-liberation-front | name: Jammu Kashmir Liberation Front | names: Jammu and Kashmir Liberation Front, JKLF | code: IND | sectors: REB | example: The Jammu Kashmir Liberation Front condemned the attack on Tuesday. => Jammu Kashmir Liberation Front = IND REB
org.indian-mujahideen | name: Indian Mujahideen | code: IND | sectors: REB | example: Indian Mujahideen condemned the attack on Tuesday. => Indian Mujahideen = IND REB
org.students-islamic-movement-of-india | name: Students' Islamic Movement of India | names: Students Islamic Movement of India, SIMI | code: IND | sectors: REB | example: The Students' Islamic Movement of India called for talks. => Students' Islamic Movement of India = IND REB
org.communist-party-of-india-maoist | name: Communist Party of India (Maoist) | names: CPI (Maoist), CPI-Maoist, Communist Party of India-Maoist | code: IND | sectors: REB | example: The Communist Party of India (Maoist) welcomed the decision. => Communist Party of India (Maoist) = IND REB
org.naxalites | name: Naxalites | names: Naxals, Naxalite, Naxal | code: IND | sectors: REB | example: The delegates thanked Naxalites. => Naxalites = IND REB
org.people-s-war-group | name: People's War Group | code: IND | sectors: REB | example: The diplomats supported the People's War Group. => People's War Group = IND REB
org.united-liberation-front-of-asom | name: United Liberation Front of Asom | names: United Liberation Front of Assam, ULFA | code: IND | sectors: REB | example: The ministers blamed the United Liberation Front of Asom. => United Liberation Front of Asom = IND REB
org.national-democratic-front-of-bodoland | name: National Democratic Front of Bodoland | names: NDFB | code: IND | sectors: REB | example: The envoys praised the National Democratic Front of Bodoland. => National Democratic Front of Bodoland = IND REB
org.bodo-liberation-tigers | name: Bodo Liberation Tigers | code: IND | sectors: REB | example: The diplomats supported the Bodo Liberation Tigers. => Bodo Liberation Tigers = IND REB
org.national-socialist-council-of-nagaland | name: National Socialist Council of Nagaland | names: NSCN, NSCN-IM, NSCN-K, NSCN (IM) | code: IND | sectors: REB | example: The National Socialist Council of Nagaland warned the rebels. => National Socialist Council of Nagaland = IND REB
org.united-national-liberation-front | name: United National Liberation Front | names: UNLF | code: IND | sectors: REB | example: The envoys praised the United National Liberation Front. => United National Liberation Front = IND REB
org.people-s-revolutionary-party-of-kangleipak | name: People's Revolutionary Party of Kangleipak | names: PREPAK | code: IND | sectors: REB | example: The People's Revolutionary Party of Kangleipak condemned the attack on Tuesday. => People's Revolutionary Party of Kangleipak = IND REB
org.kuki-national-army | name: Kuki National Army | code: IND | sectors: REB | example: The mediators criticized the Kuki National Army. => Kuki National Army = IND REB
org.tripura-tigers-force | name: Tripura Tigers Force | names: All Tripura Tiger Force | code: IND | sectors: REB | example: The ministers blamed the Tripura Tigers Force. => Tripura Tigers Force = IND REB
org.national-liberation-front-of-tripura | name: National Liberation Front of Tripura | code: IND | sectors: REB | example: The ministers blamed the National Liberation Front of Tripura. => National Liberation Front of Tripura = IND REB
org.babbar-khalsa | name: Babbar Khalsa | names: Babbar Khalsa International | code: IND | sectors: REB | example: The diplomats supported Babbar Khalsa. => Babbar Khalsa = IND REB
org.khalistan-commando-force | name: Khalistan Commando Force | code: IND | sectors: REB | example: The delegates thanked the Khalistan Commando Force. => Khalistan Commando Force = IND REB
org.khalistan-zindabad-force | name: Khalistan Zindabad Force | code: IND | sectors: REB | example: The envoys praised the Khalistan Zindabad Force. => Khalistan Zindabad Force = IND REB
org.khalistan-tiger-force | name: Khalistan Tiger Force | code: IND | sectors: REB | example: The Khalistan Tiger Force called for talks. => Khalistan Tiger Force = IND REB
org.sikhs-for-justice | name: Sikhs for Justice | code: IND | sectors: SOC | example: The diplomats supported Sikhs for Justice. => Sikhs for Justice = IND SOC
org.ranvir-sena | name: Ranvir Sena | code: IND | sectors: PRM | example: The diplomats supported Ranvir Sena. => Ranvir Sena = IND PRM
org.salwa-judum | name: Salwa Judum | code: IND | sectors: PRM | example: The delegates thanked Salwa Judum. => Salwa Judum = IND PRM
org.bajrang-dal | name: Bajrang Dal | code: IND | sectors: UAF | example: The diplomats supported Bajrang Dal. => Bajrang Dal = IND UAF
org.jamaat-ul-mujahideen-bangladesh | name: Jamaat-ul-Mujahideen Bangladesh | names: JMB, Jama'atul Mujahideen Bangladesh | code: BGD | sectors: REB | example: Jamaat-ul-Mujahideen Bangladesh called for talks. => Jamaat-ul-Mujahideen Bangladesh = BGD REB
org.ansarullah-bangla-team | name: Ansarullah Bangla Team | names: Ansar al-Islam Bangladesh | code: BGD | sectors: REB | example: Ansarullah Bangla Team called for talks. => Ansarullah Bangla Team = BGD REB
org.harkat-ul-jihad-bangladesh | name: Harkat-ul-Jihad Bangladesh | names: Harkat-ul-Jihad-al-Islami Bangladesh | code: BGD | sectors: REB | example: The delegates thanked Harkat-ul-Jihad Bangladesh. => Harkat-ul-Jihad Bangladesh = BGD REB
org.purba-banglar-communist-party | name: Purba Banglar Communist Party | code: BGD | sectors: REB | example: The mediators criticized the Purba Banglar Communist Party. => Purba Banglar Communist Party = BGD REB
org.shanti-bahini | name: Shanti Bahini | code: BGD | sectors: REB | example: The envoys praised Shanti Bahini. => Shanti Bahini = BGD REB
org.kuki-chin-national-front | name: Kuki-Chin National Front | code: BGD | sectors: REB | example: The Kuki-Chin National Front welcomed the decision. => Kuki-Chin National Front = BGD REB
org.al-qaeda-in-the-indian-subcontinent | name: al-Qaeda in the Indian Subcontinent | names: Al-Qaeda in the Indian Subcontinent, AQIS, al Qaeda in the Indian Subcontinent | code: IMG | sectors: REB | example: al-Qaeda in the Indian Subcontinent called for talks. => al-Qaeda in the Indian Subcontinent = IMG REB
org.young-communist-league-of-nepal | name: Young Communist League of Nepal | code: NPL | sectors: UAF | example: The delegates thanked the Young Communist League of Nepal. => Young Communist League of Nepal = NPL UAF
org.janatantrik-terai-mukti-morcha | name: Janatantrik Terai Mukti Morcha | code: NPL | sectors: REB | example: Janatantrik Terai Mukti Morcha called for talks. => Janatantrik Terai Mukti Morcha = NPL REB
org.karuna-group | name: Karuna Group | names: Karuna faction, TMVP, Tamil Makkal Viduthalai Pulikal | code: LKA | sectors: PRM, PTY | example: The Karuna Group condemned the attack on Tuesday. => Karuna Group = LKA PRM PTY
org.national-thowheed-jamath | name: National Thowheed Jamath | names: National Thowheeth Jama'ath | code: LKA | sectors: REB | example: The delegates thanked National Thowheed Jamath. => National Thowheed Jamath = LKA REB
org.people-s-liberation-organisation-of-tamil-eelam | name: People's Liberation Organisation of Tamil Eelam | code: LKA | sectors: REB, PTY | example: The ministers blamed the People's Liberation Organisation of Tamil Eelam. => People's Liberation Organisation of Tamil Eelam = LKA REB PTY
org.islamic-movement-of-uzbekistan | name: Islamic Movement of Uzbekistan | names: IMU | code: UZB | sectors: REB | example: The mediators criticized the Islamic Movement of Uzbekistan. => Islamic Movement of Uzbekistan = UZB REB
org.islamic-jihad-union | name: Islamic Jihad Union | code: UZB | sectors: REB | example: The Islamic Jihad Union welcomed the decision. => Islamic Jihad Union = UZB REB
org.hizb-ut-tahrir | name: Hizb ut-Tahrir | names: Hizb-ut-Tahrir, Hizbut Tahrir | code: IMG | sectors: REL | example: The mediators criticized Hizb ut-Tahrir. => Hizb ut-Tahrir = IMG REL
org.jamaat-ansarullah | name: Jamaat Ansarullah | code: TJK | sectors: REB | example: The envoys praised Jamaat Ansarullah. => Jamaat Ansarullah = TJK REB
org.united-tajik-opposition | name: United Tajik Opposition | code: TJK | sectors: REB, OPP | example: United Tajik Opposition welcomed the decision. => United Tajik Opposition = TJK REB OPP
org.jund-al-khilafah | name: Jund al-Khilafah | names: Jund al-Khilafa | code: IMG | sectors: REB | example: Jund al-Khilafah called for talks. => Jund al-Khilafah = IMG REB
org.tablighi-jamaat | name: Tablighi Jamaat | names: Tablighi Jama'at | code: NGO | sectors: REL | example: Tablighi Jamaat welcomed the decision. => Tablighi Jamaat = NGO REL

# Myanmar, South-East Asia, East Asia.
org.myanmar-national-democratic-alliance-army | name: Myanmar National Democratic Alliance Army | names: MNDAA | code: MMR | sectors: REB | example: The diplomats supported the Myanmar National Democratic Alliance Army. => Myanmar National Democratic Alliance Army = MMR REB
org.ta-ang-national-liberation-army | name: Ta'ang National Liberation Army | names: TNLA, Taang National Liberation Army | code: MMR | sectors: REB | example: The mediators criticized the Ta'ang National Liberation Army. => Ta'ang National Liberation Army = MMR REB
org.united-wa-state-army | name: United Wa State Army | names: UWSA | code: MMR | sectors: REB | example: The diplomats supported the United Wa State Army. => United Wa State Army = MMR REB
org.three-brotherhood-alliance | name: Three Brotherhood Alliance | names: Brotherhood Alliance | code: MMR | sectors: REB | example: The delegates thanked the Three Brotherhood Alliance. => Three Brotherhood Alliance = MMR REB
org.kachin-independence-organization | name: Kachin Independence Organization | names: Kachin Independence Organisation, KIO | code: MMR | sectors: REB | example: The Kachin Independence Organization warned the rebels. => Kachin Independence Organization = MMR REB
org.karen-national-liberation-army | name: Karen National Liberation Army | names: KNLA | code: MMR | sectors: REB | example: The Karen National Liberation Army called for talks. => Karen National Liberation Army = MMR REB
org.democratic-karen-buddhist-army | name: Democratic Karen Buddhist Army | names: Democratic Karen Benevolent Army, DKBA | code: MMR | sectors: REB | example: The delegates thanked the Democratic Karen Buddhist Army. => Democratic Karen Buddhist Army = MMR REB
org.karenni-national-progressive-party | name: Karenni National Progressive Party | names: KNPP | code: MMR | sectors: REB | example: The mediators criticized the Karenni National Progressive Party. => Karenni National Progressive Party = MMR REB
org.karenni-nationalities-defence-force | name: Karenni Nationalities Defence Force | names: KNDF | code: MMR | sectors: REB | example: The mediators criticized the Karenni Nationalities Defence Force. => Karenni Nationalities Defence Force = MMR REB
org.karenni-army | name: Karenni Army | code: MMR | sectors: REB | example: The delegates thanked the Karenni Army. => Karenni Army = MMR REB
org.shan-state-army | name: Shan State Army | names: Shan State Army-South, Shan State Army-North | code: MMR | sectors: REB | example: The delegates thanked the Shan State Army. => Shan State Army = MMR REB
org.restoration-council-of-shan-state | name: Restoration Council of Shan State | code: MMR | sectors: REB | example: The Restoration Council of Shan State rejected the offer. => Restoration Council of Shan State = MMR REB
org.shan-state-progress-party | name: Shan State Progress Party | code: MMR | sectors: REB | example: The Shan State Progress Party warned the rebels. => Shan State Progress Party = MMR REB
org.chin-national-front | name: Chin National Front | names: Chin National Army | code: MMR | sectors: REB | example: The Chin National Front warned the rebels. => Chin National Front = MMR REB
org.chinland-defense-force | name: Chinland Defense Force | names: Chinland Defence Force | code: MMR | sectors: REB | example: The envoys praised the Chinland Defense Force. => Chinland Defense Force = MMR REB
org.new-mon-state-party | name: New Mon State Party | code: MMR | sectors: REB | example: The envoys praised the New Mon State Party. => New Mon State Party = MMR REB
org.mong-tai-army | name: Mong Tai Army | code: MMR | sectors: REB | example: The mediators criticized the Mong Tai Army. => Mong Tai Army = MMR REB
org.national-democratic-alliance-army | name: National Democratic Alliance Army | names: Mong La group | code: MMR | sectors: REB | example: The ministers blamed the National Democratic Alliance Army. => National Democratic Alliance Army = MMR REB
org.people-s-defence-force | name: People's Defence Force | names: People's Defense Force, People's Defence Forces, People's Defense Forces | code: MMR | sectors: REB | example: The delegates thanked the People's Defence Force. => People's Defence Force = MMR REB
org.all-burma-students-democratic-front | name: All Burma Students' Democratic Front | code: MMR | sectors: REB | example: The diplomats supported the All Burma Students' Democratic Front. => All Burma Students' Democratic Front = MMR REB
org.communist-party-of-burma | name: Communist Party of Burma | code: MMR | sectors: REB | example: The Communist Party of Burma warned the rebels. => Communist Party of Burma = MMR REB
org.rohingya-solidarity-organisation | name: Rohingya Solidarity Organisation | names: Rohingya Solidarity Organization | code: MMR | sectors: REB | example: The diplomats supported the Rohingya Solidarity Organisation. => Rohingya Solidarity Organisation = MMR REB
org.united-league-of-arakan | name: United League of Arakan | code: MMR | sectors: REB | example: The United League of Arakan welcomed the decision. => United League of Arakan = MMR REB
org.pyu-saw-htee | name: Pyu Saw Htee | code: MMR | sectors: PRM | example: Pyu Saw Htee welcomed the decision. => Pyu Saw Htee = MMR PRM
org.barisan-revolusi-nasional | name: Barisan Revolusi Nasional | names: BRN | code: THA | sectors: REB | example: The mediators criticized Barisan Revolusi Nasional. => Barisan Revolusi Nasional = THA REB
org.patani-united-liberation-organisation | name: Patani United Liberation Organisation | names: Pattani United Liberation Organization, PULO | code: THA | sectors: REB | example: The Patani United Liberation Organisation warned the rebels. => Patani United Liberation Organisation = THA REB
org.mara-patani | name: Mara Patani | code: THA | sectors: REB | example: The delegates thanked Mara Patani. => Mara Patani = THA REB
org.runda-kumpulan-kecil | name: Runda Kumpulan Kecil | code: THA | sectors: REB | example: The diplomats supported Runda Kumpulan Kecil. => Runda Kumpulan Kecil = THA REB
org.bangsamoro-islamic-freedom-fighters | name: Bangsamoro Islamic Freedom Fighters | names: BIFF | code: PHL | sectors: REB | example: The delegates thanked the Bangsamoro Islamic Freedom Fighters. => Bangsamoro Islamic Freedom Fighters = PHL REB
org.maute-group | name: Maute group | names: Maute Group, Dawlah Islamiya | code: PHL | sectors: REB | example: The Maute group warned the rebels. => Maute group = PHL REB
org.communist-party-of-the-philippines | name: Communist Party of the Philippines | code: PHL | sectors: REB | example: The envoys praised the Communist Party of the Philippines. => Communist Party of the Philippines = PHL REB
org.national-democratic-front-of-the-philippines | name: National Democratic Front of the Philippines | names: NDFP | code: PHL | sectors: REB | example: The National Democratic Front of the Philippines rejected the offer. => National Democratic Front of the Philippines = PHL REB
org.bangsamoro-islamic-armed-forces | name: Bangsamoro Islamic Armed Forces | code: PHL | sectors: REB | example: The mediators criticized the Bangsamoro Islamic Armed Forces. => Bangsamoro Islamic Armed Forces = PHL REB
org.rajah-solaiman-movement | name: Rajah Solaiman Movement | names: Rajah Sulaiman Movement | code: PHL | sectors: REB | example: The delegates thanked the Rajah Solaiman Movement. => Rajah Solaiman Movement = PHL REB
org.alex-boncayao-brigade | name: Alex Boncayao Brigade | code: PHL | sectors: REB | example: The delegates thanked the Alex Boncayao Brigade. => Alex Boncayao Brigade = PHL REB
org.magdalo | name: Magdalo | code: PHL | sectors: REB | example: Magdalo rejected the offer. => Magdalo = PHL REB
org.jamaah-ansharut-daulah | name: Jamaah Ansharut Daulah | names: Jemaah Ansharut Daulah | code: IDN | sectors: REB | example: Jamaah Ansharut Daulah condemned the attack on Tuesday. => Jamaah Ansharut Daulah = IDN REB
org.jamaah-ansharut-tauhid | name: Jamaah Ansharut Tauhid | names: Jemaah Anshorut Tauhid | code: IDN | sectors: REB | example: Jamaah Ansharut Tauhid called for talks. => Jamaah Ansharut Tauhid = IDN REB
org.east-indonesia-mujahideen | name: East Indonesia Mujahideen | names: Mujahidin Indonesia Timur, Mujahideen Indonesia Timur | code: IDN | sectors: REB | example: The ministers blamed East Indonesia Mujahideen. => East Indonesia Mujahideen = IDN REB
org.laskar-jihad | name: Laskar Jihad | code: IDN | sectors: REB | example: The mediators criticized Laskar Jihad. => Laskar Jihad = IDN REB
org.islamic-defenders-front | name: Islamic Defenders Front | names: FPI | code: IDN | sectors: UAF | example: The Islamic Defenders Front called for talks. => Islamic Defenders Front = IDN UAF
org.west-papua-national-liberation-army | name: West Papua National Liberation Army | names: TPNPB | code: IDN | sectors: REB | example: The West Papua National Liberation Army warned the rebels. => West Papua National Liberation Army = IDN REB
org.darul-islam | name: Darul Islam | code: IDN | sectors: REB | example: Darul Islam warned the rebels. => Darul Islam = IDN REB
org.falintil | name: Falintil | names: FALINTIL | code: TLS | sectors: REB | example: The ministers blamed Falintil. => Falintil = TLS REB
org.aitarak | name: Aitarak | code: TLS | sectors: PRM | example: Aitarak called for talks. => Aitarak = TLS PRM
org.bougainville-revolutionary-army | name: Bougainville Revolutionary Army | code: PNG | sectors: REB | example: The ministers blamed the Bougainville Revolutionary Army. => Bougainville Revolutionary Army = PNG REB
org.isatabu-freedom-movement | name: Isatabu Freedom Movement | code: SLB | sectors: REB | example: The mediators criticized the Isatabu Freedom Movement. => Isatabu Freedom Movement = SLB REB
org.malaita-eagle-force | name: Malaita Eagle Force | code: SLB | sectors: REB | example: The Malaita Eagle Force rejected the offer. => Malaita Eagle Force = SLB REB
org.pathet-lao | name: Pathet Lao | code: LAO | sectors: REB | example: Pathet Lao condemned the attack on Tuesday. => Pathet Lao = LAO REB
org.viet-cong | name: Viet Cong | names: Vietcong | code: VNM | sectors: REB | example: The delegates thanked Viet Cong. => Viet Cong = VNM REB
org.viet-minh | name: Viet Minh | code: VNM | sectors: REB | example: The mediators criticized Viet Minh. => Viet Minh = VNM REB
org.aum-shinrikyo | name: Aum Shinrikyo | code: JPN | sectors: UAF | example: Aum Shinrikyo called for talks. => Aum Shinrikyo = JPN UAF
org.japanese-red-army | name: Japanese Red Army | code: JPN | sectors: REB | example: The Japanese Red Army called for talks. => Japanese Red Army = JPN REB
org.yamaguchi-gumi | name: Yamaguchi-gumi | code: JPN | sectors: CRM | example: The diplomats supported Yamaguchi-gumi. => Yamaguchi-gumi = JPN CRM
org.yakuza | name: Yakuza | names: yakuza | code: JPN | sectors: CRM | example: Yakuza called for talks. => Yakuza = JPN CRM
org.sun-yee-on | name: Sun Yee On | code: HKG | sectors: CRM | example: Sun Yee On condemned the attack on Tuesday. => Sun Yee On = HKG CRM
org.sam-gor | name: Sam Gor | code: IMG | sectors: CRM | example: The delegates thanked Sam Gor. => Sam Gor = IMG CRM

# Africa: the Horn, East and the Great Lakes.
org.islamic-courts-union | name: Islamic Courts Union | names: Union of Islamic Courts, Islamic Courts | code: SOM | sectors: REB | example: The delegates thanked the Islamic Courts Union. => Islamic Courts Union = SOM REB
org.hizbul-islam | name: Hizbul Islam | code: SOM | sectors: REB | example: The envoys praised Hizbul Islam. => Hizbul Islam = SOM REB
org.ahlu-sunna-waljama-a | name: Ahlu Sunna Waljama'a | names: Ahlu Sunna Wal Jama'a, Ahlu Sunna Waljamaa | code: SOM | sectors: PRM | example: Ahlu Sunna Waljama'a welcomed the decision. => Ahlu Sunna Waljama'a = SOM PRM
org.ras-kamboni-brigade | name: Ras Kamboni Brigade | names: Ras Kamboni Brigades | code: SOM | sectors: PRM | example: The Ras Kamboni Brigade rejected the offer. => Ras Kamboni Brigade = SOM PRM
org.somali-national-movement | name: Somali National Movement | code: SOM | sectors: REB | example: The diplomats supported the Somali National Movement. => Somali National Movement = SOM REB
org.somali-salvation-democratic-front | name: Somali Salvation Democratic Front | code: SOM | sectors: REB | example: The diplomats supported the Somali Salvation Democratic Front. => Somali Salvation Democratic Front = SOM REB
org.united-somali-congress | name: United Somali Congress | code: SOM | sectors: REB | example: The delegates thanked the United Somali Congress. => United Somali Congress = SOM REB
org.alliance-for-the-re-liberation-of-somalia | name: Alliance for the Re-liberation of Somalia | code: SOM | sectors: OPP, REB | example: The envoys praised the Alliance for the Re-liberation of Somalia. => Alliance for the Re-liberation of Somalia = SOM OPP REB
org.western-somali-liberation-front | name: Western Somali Liberation Front | code: ETH | sectors: REB | example: The Western Somali Liberation Front welcomed the decision. => Western Somali Liberation Front = ETH REB
org.eritrean-people-s-liberation-front | name: Eritrean People's Liberation Front | names: EPLF | code: ERI | sectors: REB | example: The ministers blamed the Eritrean People's Liberation Front. => Eritrean People's Liberation Front = ERI REB
org.eritrean-liberation-front | name: Eritrean Liberation Front | code: ERI | sectors: REB | example: The delegates thanked the Eritrean Liberation Front. => Eritrean Liberation Front = ERI REB
org.red-sea-afar-democratic-organisation | name: Red Sea Afar Democratic Organisation | code: ERI | sectors: REB | example: The envoys praised the Red Sea Afar Democratic Organisation. => Red Sea Afar Democratic Organisation = ERI REB
org.tigray-defense-forces | name: Tigray Defense Forces | names: Tigray Defence Forces | code: ETH | sectors: REB | example: The Tigray Defense Forces rejected the offer. => Tigray Defense Forces = ETH REB
org.amhara-fano | name: Amhara Fano | code: ETH | sectors: REB | example: Amhara Fano condemned the attack on Tuesday. => Amhara Fano = ETH REB
org.afar-liberation-front | name: Afar Liberation Front | code: ETH | sectors: REB | example: The delegates thanked the Afar Liberation Front. => Afar Liberation Front = ETH REB
org.gambella-liberation-front | name: Gambella Liberation Front | code: ETH | sectors: REB | example: The Gambella Liberation Front warned the rebels. => Gambella Liberation Front = ETH REB
org.benishangul-people-s-liberation-movement | name: Benishangul People's Liberation Movement | code: ETH | sectors: REB | example: The envoys praised the Benishangul People's Liberation Movement. => Benishangul People's Liberation Movement = ETH REB
org.ginbot-7 | name: Ginbot 7 | names: Ginbot Sebat | code: ETH | sectors: REB, OPP | example: Ginbot 7 welcomed the decision. => Ginbot 7 = ETH REB OPP
org.frud | name: FRUD | names: Front for the Restoration of Unity and Democracy | code: DJI | sectors: REB | example: FRUD called for talks. => FRUD = DJI REB
org.sudan-liberation-movement | name: Sudan Liberation Movement | names: Sudan Liberation Army, Sudan Liberation Movement/Army, SLM/A | code: SDN | sectors: REB | example: The Sudan Liberation Movement condemned the attack on Tuesday. => Sudan Liberation Movement = SDN REB
org.sudan-people-s-liberation-movement-north | name: Sudan People's Liberation Movement-North | names: SPLM-N, SPLM-North, Sudan People's Liberation Army-North, SPLA-N | code: SDN | sectors: REB | example: Sudan People's Liberation Movement-North condemned the attack on Tuesday. => Sudan People's Liberation Movement-North = SDN REB
org.sudan-revolutionary-front | name: Sudan Revolutionary Front | code: SDN | sectors: REB | example: The Sudan Revolutionary Front condemned the attack on Tuesday. => Sudan Revolutionary Front = SDN REB
org.sudan-shield-forces | name: Sudan Shield Forces | code: SDN | sectors: PRM | example: The Sudan Shield Forces welcomed the decision. => Sudan Shield Forces = SDN PRM
org.eastern-front-of-sudan | name: Eastern Front of Sudan | code: SDN | sectors: REB | example: The diplomats supported the Eastern Front of Sudan. => Eastern Front of Sudan = SDN REB
org.beja-congress | name: Beja Congress | code: SDN | sectors: REB | example: The Beja Congress called for talks. => Beja Congress = SDN REB
org.popular-defence-forces | name: Popular Defence Forces | names: Popular Defense Forces | code: SDN | sectors: PRM | example: The Popular Defence Forces called for talks. => Popular Defence Forces = SDN PRM
org.al-bara-ibn-malik-brigade | name: Al-Bara' ibn Malik Brigade | names: al-Bara ibn Malik Brigade | code: SDN | sectors: PRM | example: The mediators criticized Al-Bara' ibn Malik Brigade. => Al-Bara' ibn Malik Brigade = SDN PRM
org.spla-io | name: SPLA-IO | names: Sudan People's Liberation Army-in-Opposition, Sudan People's Liberation Movement-in-Opposition, SPLA-in-Opposition | code: SSD | sectors: REB | example: The delegates thanked SPLA-IO. => SPLA-IO = SSD REB
org.white-army | name: White Army | names: Nuer White Army | code: SSD | sectors: UAF | example: The White Army rejected the offer. => White Army = SSD UAF
org.south-sudan-democratic-movement | name: South Sudan Democratic Movement | code: SSD | sectors: REB | example: The mediators criticized the South Sudan Democratic Movement. => South Sudan Democratic Movement = SSD REB
org.south-sudan-liberation-army | name: South Sudan Liberation Army | names: South Sudan Liberation Movement | code: SSD | sectors: REB | example: The South Sudan Liberation Army condemned the attack on Tuesday. => South Sudan Liberation Army = SSD REB
org.south-sudan-opposition-alliance | name: South Sudan Opposition Alliance | code: SSD | sectors: OPP | example: The diplomats supported the South Sudan Opposition Alliance. => South Sudan Opposition Alliance = SSD OPP
org.national-salvation-front-of-south-sudan | name: National Salvation Front of South Sudan | names: South Sudan National Salvation Front, NAS rebels | code: SSD | sectors: REB | example: The National Salvation Front of South Sudan warned the rebels. => National Salvation Front of South Sudan = SSD REB
org.mungiki | name: Mungiki | code: KEN | sectors: CRM | example: Mungiki condemned the attack on Tuesday. => Mungiki = KEN CRM
org.sabaot-land-defence-force | name: Sabaot Land Defence Force | code: KEN | sectors: REB | example: The Sabaot Land Defence Force rejected the offer. => Sabaot Land Defence Force = KEN REB
org.mombasa-republican-council | name: Mombasa Republican Council | code: KEN | sectors: REB | example: The Mombasa Republican Council warned the rebels. => Mombasa Republican Council = KEN REB
org.west-nile-bank-front | name: West Nile Bank Front | code: UGA | sectors: REB | example: The ministers blamed the West Nile Bank Front. => West Nile Bank Front = UGA REB
org.uganda-national-rescue-front | name: Uganda National Rescue Front | code: UGA | sectors: REB | example: The Uganda National Rescue Front welcomed the decision. => Uganda National Rescue Front = UGA REB
org.holy-spirit-movement | name: Holy Spirit Movement | code: UGA | sectors: REB | example: The Holy Spirit Movement condemned the attack on Tuesday. => Holy Spirit Movement = UGA REB
org.codeco | name: CODECO | names: Cooperative for Development of the Congo | code: COD | sectors: REB | example: The mediators criticized CODECO. => CODECO = COD REB
org.mai-mai | name: Mai-Mai | names: Mayi-Mayi, Mai Mai | code: COD | sectors: REB | example: Mai-Mai warned the rebels. => Mai-Mai = COD REB
org.mai-mai-yakutumba | name: Mai-Mai Yakutumba | names: Yakutumba | code: COD | sectors: REB | example: Mai-Mai Yakutumba called for talks. => Mai-Mai Yakutumba = COD REB
org.wazalendo | name: Wazalendo | code: COD | sectors: PRM | example: Wazalendo warned the rebels. => Wazalendo = COD PRM
org.congo-river-alliance | name: Congo River Alliance | names: Alliance Fleuve Congo, AFC/M23, AFC-M23 | code: COD | sectors: REB | example: The Congo River Alliance rejected the offer. => Congo River Alliance = COD REB
org.cndp | name: CNDP | names: National Congress for the Defence of the People, National Congress for the Defense of the People | code: COD | sectors: REB | example: The ministers blamed CNDP. => CNDP = COD REB
org.congolese-rally-for-democracy | name: Congolese Rally for Democracy | names: Rally for Congolese Democracy, RCD-Goma | code: COD | sectors: REB | example: The Congolese Rally for Democracy welcomed the decision. => Congolese Rally for Democracy = COD REB
org.movement-for-the-liberation-of-congo | name: Movement for the Liberation of Congo | names: MLC | code: COD | sectors: PTY, REB | example: The Movement for the Liberation of Congo called for talks. => Movement for the Liberation of Congo = COD PTY REB
org.union-of-congolese-patriots | name: Union of Congolese Patriots | code: COD | sectors: REB | example: The mediators criticized the Union of Congolese Patriots. => Union of Congolese Patriots = COD REB
org.nationalist-and-integrationist-front | name: Nationalist and Integrationist Front | code: COD | sectors: REB | example: The delegates thanked the Nationalist and Integrationist Front. => Nationalist and Integrationist Front = COD REB
org.front-for-patriotic-resistance-in-ituri | name: Front for Patriotic Resistance in Ituri | names: Patriotic Resistance Front in Ituri, FRPI | code: COD | sectors: REB | example: The delegates thanked the Front for Patriotic Resistance in Ituri. => Front for Patriotic Resistance in Ituri = COD REB
org.nduma-defense-of-congo | name: Nduma Defense of Congo | names: NDC-R, Nduma Defence of Congo | code: COD | sectors: REB | example: The Nduma Defense of Congo rejected the offer. => Nduma Defense of Congo = COD REB
org.apcls | name: APCLS | code: COD | sectors: REB | example: APCLS rejected the offer. => APCLS = COD REB
org.nyatura | name: Nyatura | code: COD | sectors: REB | example: Nyatura called for talks. => Nyatura = COD REB
org.raia-mutomboki | name: Raia Mutomboki | code: COD | sectors: REB | example: The diplomats supported Raia Mutomboki. => Raia Mutomboki = COD REB
org.twirwaneho | name: Twirwaneho | code: COD | sectors: REB | example: Twirwaneho condemned the attack on Tuesday. => Twirwaneho = COD REB
org.kamuina-nsapu | name: Kamuina Nsapu | names: Kamwina Nsapu | code: COD | sectors: REB | example: The diplomats supported Kamuina Nsapu. => Kamuina Nsapu = COD REB
org.mobondo | name: Mobondo | code: COD | sectors: REB | example: Mobondo condemned the attack on Tuesday. => Mobondo = COD REB
org.bakata-katanga | name: Bakata Katanga | names: Kata Katanga | code: COD | sectors: REB | example: Bakata Katanga rejected the offer. => Bakata Katanga = COD REB
org.zaire-self-defense-group | name: Zaire Self-Defense Group | code: COD | sectors: REB | example: The Zaire Self-Defense Group welcomed the decision. => Zaire Self-Defense Group = COD REB
org.afdl | name: AFDL | names: Alliance of Democratic Forces for the Liberation of Congo | code: COD | sectors: REB | example: The delegates thanked AFDL. => AFDL = COD REB
org.interahamwe | name: Interahamwe | code: RWA | sectors: PRM | example: The ministers blamed Interahamwe. => Interahamwe = RWA PRM
org.rwandan-patriotic-front | name: Rwandan Patriotic Front | names: RPF, Rwanda Patriotic Front | code: RWA | sectors: PTY, REB | example: The Rwandan Patriotic Front rejected the offer. => Rwandan Patriotic Front = RWA PTY REB
org.national-liberation-front-of-rwanda | name: National Liberation Front of Rwanda | code: RWA | sectors: REB | example: The mediators criticized the National Liberation Front of Rwanda. => National Liberation Front of Rwanda = RWA REB
org.red-tabara | name: RED-Tabara | names: RED Tabara | code: BDI | sectors: REB | example: The ministers blamed RED-Tabara. => RED-Tabara = BDI REB
org.national-forces-of-liberation | name: National Forces of Liberation | names: FNL, Palipehutu-FNL, Forces for National Liberation | code: BDI | sectors: REB | example: The envoys praised the National Forces of Liberation. => National Forces of Liberation = BDI REB
org.forces-for-the-defence-of-democracy | name: Forces for the Defence of Democracy | names: CNDD-FDD | code: BDI | sectors: PTY, REB | example: The Forces for the Defence of Democracy called for talks. => Forces for the Defence of Democracy = BDI PTY REB
org.imbonerakure | name: Imbonerakure | code: BDI | sectors: PRM | example: The mediators criticized Imbonerakure. => Imbonerakure = BDI PRM
org.forebu | name: Forebu | names: FOREBU, Republican Forces of Burundi | code: BDI | sectors: REB | example: Forebu welcomed the decision. => Forebu = BDI REB
org.ansar-al-sunna-of-mozambique | name: Ansar al-Sunna of Mozambique | names: Ahlu Sunna wal Jamaa in Mozambique, Islamic State Mozambique | code: MOZ | sectors: REB | example: Ansar al-Sunna of Mozambique rejected the offer. => Ansar al-Sunna of Mozambique = MOZ REB
org.flec | name: FLEC | names: Front for the Liberation of the Enclave of Cabinda | code: AGO | sectors: REB | example: FLEC rejected the offer. => FLEC = AGO REB
org.fnla | name: FNLA | code: AGO | sectors: PTY, REB | example: The envoys praised FNLA. => FNLA = AGO PTY REB
org.caprivi-liberation-army | name: Caprivi Liberation Army | code: NAM | sectors: REB | example: The Caprivi Liberation Army warned the rebels. => Caprivi Liberation Army = NAM REB
org.azanian-people-s-liberation-army | name: Azanian People's Liberation Army | code: ZAF | sectors: REB | example: The Azanian People's Liberation Army rejected the offer. => Azanian People's Liberation Army = ZAF REB
org.pagad | name: PAGAD | names: People Against Gangsterism and Drugs | code: ZAF | sectors: UAF | example: PAGAD welcomed the decision. => PAGAD = ZAF UAF
org.afrikaner-weerstandsbeweging | name: Afrikaner Weerstandsbeweging | names: Afrikaner Resistance Movement | code: ZAF | sectors: UAF | example: Afrikaner Weerstandsbeweging called for talks. => Afrikaner Weerstandsbeweging = ZAF UAF
org.zipra | name: ZIPRA | code: ZWE | sectors: REB | example: ZIPRA warned the rebels. => ZIPRA = ZWE REB
org.zanla | name: ZANLA | code: ZWE | sectors: REB | example: ZANLA welcomed the decision. => ZANLA = ZWE REB

# Africa: West, Sahel, Central and North.
org.ansaru | name: Ansaru | code: NGA | sectors: REB | example: Ansaru rejected the offer. => Ansaru = NGA REB
org.yan-bindiga | name: Yan Bindiga | code: NGA | sectors: CRM | example: The envoys praised Yan Bindiga. => Yan Bindiga = NGA CRM
org.lakurawa | name: Lakurawa | code: NGA | sectors: REB | example: Lakurawa condemned the attack on Tuesday. => Lakurawa = NGA REB
org.niger-delta-avengers | name: Niger Delta Avengers | code: NGA | sectors: REB | example: The envoys praised the Niger Delta Avengers. => Niger Delta Avengers = NGA REB
org.niger-delta-people-s-volunteer-force | name: Niger Delta People's Volunteer Force | names: Niger Delta Vigilante | code: NGA | sectors: REB | example: The Niger Delta People's Volunteer Force condemned the attack on Tuesday. => Niger Delta People's Volunteer Force = NGA REB
org.eastern-security-network | name: Eastern Security Network | code: NGA | sectors: REB | example: The Eastern Security Network condemned the attack on Tuesday. => Eastern Security Network = NGA REB
org.massob | name: MASSOB | names: Movement for the Actualization of the Sovereign State of Biafra | code: NGA | sectors: REB | example: The diplomats supported MASSOB. => MASSOB = NGA REB
org.oodua-people-s-congress | name: Oodua People's Congress | code: NGA | sectors: PRM | example: The ministers blamed the Oodua People's Congress. => Oodua People's Congress = NGA PRM
org.bakassi-boys | name: Bakassi Boys | code: NGA | sectors: PRM | example: The Bakassi Boys rejected the offer. => Bakassi Boys = NGA PRM
org.civilian-joint-task-force | name: Civilian Joint Task Force | code: NGA | sectors: PRM | example: The mediators criticized the Civilian Joint Task Force. => Civilian Joint Task Force = NGA PRM
org.islamic-movement-in-nigeria | name: Islamic Movement in Nigeria | names: Islamic Movement of Nigeria | code: NGA | sectors: REL | example: The Islamic Movement in Nigeria warned the rebels. => Islamic Movement in Nigeria = NGA REL
org.amotekun | name: Amotekun | code: NGA | sectors: PRM | example: Amotekun called for talks. => Amotekun = NGA PRM
org.black-axe | name: Black Axe | code: NGA | sectors: CRM | example: Black Axe called for talks. => Black Axe = NGA CRM
org.ambazonia-defence-forces | name: Ambazonia Defence Forces | names: Ambazonia Defense Forces, Ambazonian Defence Forces | code: CMR | sectors: REB | example: The Ambazonia Defence Forces welcomed the decision. => Ambazonia Defence Forces = CMR REB
org.ambazonia-governing-council | name: Ambazonia Governing Council | code: CMR | sectors: REB | example: The Ambazonia Governing Council called for talks. => Ambazonia Governing Council = CMR REB
org.ambazonia-interim-government | name: Ambazonia Interim Government | names: Interim Government of Ambazonia, Ambazonian Interim Government | code: CMR | sectors: REB | example: The delegates thanked the Ambazonia Interim Government. => Ambazonia Interim Government = CMR REB
org.southern-cameroons-national-council | name: Southern Cameroons National Council | code: CMR | sectors: OPP | example: The Southern Cameroons National Council warned the rebels. => Southern Cameroons National Council = CMR OPP
org.southern-cameroons-defence-forces | name: Southern Cameroons Defence Forces | code: CMR | sectors: REB | example: The Southern Cameroons Defence Forces rejected the offer. => Southern Cameroons Defence Forces = CMR REB
org.ansar-dine | name: Ansar Dine | names: Ansar al-Din, Ansar Eddine | code: MLI | sectors: REB | example: The mediators criticized Ansar Dine. => Ansar Dine = MLI REB
org.mujao | name: MUJAO | names: Movement for Oneness and Jihad in West Africa, Movement for Unity and Jihad in West Africa | code: MLI | sectors: REB | example: MUJAO condemned the attack on Tuesday. => MUJAO = MLI REB
org.al-mourabitoun | name: al-Mourabitoun | names: Al-Mourabitoun, Al Mourabitoun | code: IMG | sectors: REB | example: The delegates thanked al-Mourabitoun. => al-Mourabitoun = IMG REB
org.macina-liberation-front | name: Macina Liberation Front | names: Katiba Macina, Macina Liberation Movement | code: MLI | sectors: REB | example: The mediators criticized the Macina Liberation Front. => Macina Liberation Front = MLI REB
org.national-movement-for-the-liberation-of-azawad | name: National Movement for the Liberation of Azawad | names: MNLA | code: MLI | sectors: REB | example: The National Movement for the Liberation of Azawad condemned the attack on Tuesday. => National Movement for the Liberation of Azawad = MLI REB
org.coordination-of-azawad-movements | name: Coordination of Azawad Movements | code: MLI | sectors: REB | example: The Coordination of Azawad Movements condemned the attack on Tuesday. => Coordination of Azawad Movements = MLI REB
org.high-council-for-the-unity-of-azawad | name: High Council for the Unity of Azawad | code: MLI | sectors: REB | example: The High Council for the Unity of Azawad welcomed the decision. => High Council for the Unity of Azawad = MLI REB
org.azawad-liberation-front | name: Azawad Liberation Front | code: MLI | sectors: REB | example: The mediators criticized the Azawad Liberation Front. => Azawad Liberation Front = MLI REB
org.gatia | name: GATIA | code: MLI | sectors: PRM | example: GATIA called for talks. => GATIA = MLI PRM
org.permanent-strategic-framework | name: Permanent Strategic Framework | code: MLI | sectors: REB | example: Permanent Strategic Framework welcomed the decision. => Permanent Strategic Framework = MLI REB
org.movement-for-the-salvation-of-azawad | name: Movement for the Salvation of Azawad | code: MLI | sectors: PRM | example: The ministers blamed the Movement for the Salvation of Azawad. => Movement for the Salvation of Azawad = MLI PRM
org.dan-na-ambassagou | name: Dan Na Ambassagou | names: Dan Nan Ambassagou | code: MLI | sectors: PRM | example: The delegates thanked Dan Na Ambassagou. => Dan Na Ambassagou = MLI PRM
org.dozo | name: Dozo | names: Dozos | code: MLI | sectors: PRM | example: The mediators criticized Dozo. => Dozo = MLI PRM
org.islamic-state-in-the-greater-sahara | name: Islamic State in the Greater Sahara | names: ISGS, Islamic State Sahel Province, Islamic State in the Sahel, ISSP | code: IMG | sectors: REB | example: The ministers blamed the Islamic State in the Greater Sahara. => Islamic State in the Greater Sahara = IMG REB
org.ansarul-islam | name: Ansarul Islam | names: Ansaroul Islam | code: BFA | sectors: REB | example: The ministers blamed Ansarul Islam. => Ansarul Islam = BFA REB
org.koglweogo | name: Koglweogo | code: BFA | sectors: PRM | example: Koglweogo condemned the attack on Tuesday. => Koglweogo = BFA PRM
org.volunteers-for-the-defence-of-the-homeland | name: Volunteers for the Defence of the Homeland | names: Volunteers for the Defense of the Homeland | code: BFA | sectors: PRM | example: The delegates thanked the Volunteers for the Defence of the Homeland. => Volunteers for the Defence of the Homeland = BFA PRM
org.movement-of-nigeriens-for-justice | name: Movement of Nigeriens for Justice | names: Niger Movement for Justice | code: NER | sectors: REB | example: The ministers blamed the Movement of Nigeriens for Justice. => Movement of Nigeriens for Justice = NER REB
org.patriotic-liberation-front | name: Patriotic Liberation Front | code: NER | sectors: REB | example: The Patriotic Liberation Front called for talks. => Patriotic Liberation Front = NER REB
org.front-for-change-and-concord-in-chad | name: Front for Change and Concord in Chad | code: TCD | sectors: REB | example: The Front for Change and Concord in Chad warned the rebels. => Front for Change and Concord in Chad = TCD REB
org.union-of-forces-for-democracy-and-development | name: Union of Forces for Democracy and Development | code: TCD | sectors: REB | example: The Union of Forces for Democracy and Development warned the rebels. => Union of Forces for Democracy and Development = TCD REB
org.union-of-resistance-forces | name: Union of Resistance Forces | code: TCD | sectors: REB | example: The Union of Resistance Forces warned the rebels. => Union of Resistance Forces = TCD REB
org.military-command-council-for-the-salvation-of-the-republic | name: Military Command Council for the Salvation of the Republic | names: CCMSR | code: TCD | sectors: REB | example: The diplomats supported the Military Command Council for the Salvation of the Republic. => Military Command Council for the Salvation of the Republic = TCD REB
org.movement-for-democracy-and-justice-in-chad | name: Movement for Democracy and Justice in Chad | code: TCD | sectors: REB | example: The Movement for Democracy and Justice in Chad warned the rebels. => Movement for Democracy and Justice in Chad = TCD REB
org.anti-balaka | name: Anti-balaka | names: anti-balaka, Anti-Balaka | code: CAF | sectors: PRM | example: The envoys praised Anti-balaka. => Anti-balaka = CAF PRM
org.coalition-of-patriots-for-change | name: Coalition of Patriots for Change | code: CAF | sectors: REB | example: The diplomats supported the Coalition of Patriots for Change. => Coalition of Patriots for Change = CAF REB
org.popular-front-for-the-rebirth-of-central-african-republic | name: Popular Front for the Rebirth of Central African Republic | names: FPRC | code: CAF | sectors: REB | example: The envoys praised the Popular Front for the Rebirth of Central African Republic. => Popular Front for the Rebirth of Central African Republic = CAF REB
org.union-for-peace-in-the-central-african-republic | name: Union for Peace in the Central African Republic | names: Union for Peace in Central Africa | code: CAF | sectors: REB | example: The Union for Peace in the Central African Republic welcomed the decision. => Union for Peace in the Central African Republic = CAF REB
org.return-reclamation-rehabilitation | name: Return Reclamation Rehabilitation | code: CAF | sectors: REB | example: The mediators criticized Return Reclamation Rehabilitation. => Return Reclamation Rehabilitation = CAF REB
org.central-african-patriotic-movement | name: Central African Patriotic Movement | code: CAF | sectors: REB | example: The delegates thanked the Central African Patriotic Movement. => Central African Patriotic Movement = CAF REB
org.azande-ani-kpi-gbe | name: Azande Ani Kpi Gbe | code: CAF | sectors: PRM | example: The envoys praised Azande Ani Kpi Gbe. => Azande Ani Kpi Gbe = CAF PRM
org.ninja-militia | name: Ninja militia | names: Ninjas militia | code: COG | sectors: REB | example: The delegates thanked the Ninja militia. => Ninja militia = COG REB
org.cobra-militia | name: Cobra militia | names: Cobra militias | code: COG | sectors: PRM | example: The Cobra militia condemned the attack on Tuesday. => Cobra militia = COG PRM
org.cocoye-militia | name: Cocoye militia | code: COG | sectors: REB | example: The delegates thanked the Cocoye militia. => Cocoye militia = COG REB
org.movement-of-democratic-forces-of-casamance | name: Movement of Democratic Forces of Casamance | names: MFDC, Movement of Democratic Forces in the Casamance | code: SEN | sectors: REB | example: The Movement of Democratic Forces of Casamance condemned the attack on Tuesday. => Movement of Democratic Forces of Casamance = SEN REB
org.young-patriots | name: Young Patriots | code: CIV | sectors: PRM | example: The Young Patriots rejected the offer. => Young Patriots = CIV PRM
org.new-forces-of-ivory-coast | name: New Forces of Ivory Coast | names: Forces Nouvelles | code: CIV | sectors: REB | example: The New Forces of Ivory Coast warned the rebels. => New Forces of Ivory Coast = CIV REB
org.patriotic-movement-of-ivory-coast | name: Patriotic Movement of Ivory Coast | names: Patriotic Movement of Côte d'Ivoire | code: CIV | sectors: REB | example: The Patriotic Movement of Ivory Coast rejected the offer. => Patriotic Movement of Ivory Coast = CIV REB
org.lurd | name: LURD | names: Liberians United for Reconciliation and Democracy | code: LBR | sectors: REB | example: LURD rejected the offer. => LURD = LBR REB
org.movement-for-democracy-in-liberia | name: Movement for Democracy in Liberia | code: LBR | sectors: REB | example: The Movement for Democracy in Liberia condemned the attack on Tuesday. => Movement for Democracy in Liberia = LBR REB
org.national-patriotic-front-of-liberia | name: National Patriotic Front of Liberia | names: NPFL | code: LBR | sectors: REB | example: The diplomats supported the National Patriotic Front of Liberia. => National Patriotic Front of Liberia = LBR REB
org.ulimo | name: ULIMO | code: LBR | sectors: REB | example: The mediators criticized ULIMO. => ULIMO = LBR REB
org.kamajors | name: Kamajors | names: Kamajor, Civil Defence Force of Sierra Leone | code: SLE | sectors: PRM | example: The ministers blamed Kamajors. => Kamajors = SLE PRM
org.west-side-boys | name: West Side Boys | code: SLE | sectors: REB | example: The delegates thanked the West Side Boys. => West Side Boys = SLE REB
org.salafist-group-for-preaching-and-combat | name: Salafist Group for Preaching and Combat | names: Salafist Group for Call and Combat, GSPC | code: DZA | sectors: REB | example: The delegates thanked the Salafist Group for Preaching and Combat. => Salafist Group for Preaching and Combat = DZA REB
org.armed-islamic-group | name: Armed Islamic Group | names: GIA | code: DZA | sectors: REB | example: The mediators criticized the Armed Islamic Group. => Armed Islamic Group = DZA REB
org.islamic-salvation-army | name: Islamic Salvation Army | code: DZA | sectors: REB | example: The ministers blamed the Islamic Salvation Army. => Islamic Salvation Army = DZA REB
org.movement-for-the-self-determination-of-kabylie | name: Movement for the Self-determination of Kabylie | names: Movement for the Autonomy of Kabylie | code: DZA | sectors: REB | example: The Movement for the Self-determination of Kabylie warned the rebels. => Movement for the Self-determination of Kabylie = DZA REB
org.uqba-ibn-nafi-brigade | name: Uqba ibn Nafi Brigade | names: Okba Ibn Nafaa Brigade, Uqba bin Nafi Battalion | code: TUN | sectors: REB | example: The Uqba ibn Nafi Brigade warned the rebels. => Uqba ibn Nafi Brigade = TUN REB
org.libyan-islamic-fighting-group | name: Libyan Islamic Fighting Group | code: LBY | sectors: REB | example: The mediators criticized the Libyan Islamic Fighting Group. => Libyan Islamic Fighting Group = LBY REB
org.libya-dawn | name: Libya Dawn | names: Fajr Libya, Libyan Dawn | code: LBY | sectors: REB | example: The envoys praised Libya Dawn. => Libya Dawn = LBY REB
org.benghazi-defense-brigades | name: Benghazi Defense Brigades | names: Benghazi Defence Brigades | code: LBY | sectors: REB | example: The envoys praised the Benghazi Defense Brigades. => Benghazi Defense Brigades = LBY REB
org.shura-council-of-benghazi-revolutionaries | name: Shura Council of Benghazi Revolutionaries | names: Benghazi Revolutionaries Shura Council | code: LBY | sectors: REB | example: The diplomats supported the Shura Council of Benghazi Revolutionaries. => Shura Council of Benghazi Revolutionaries = LBY REB
org.derna-mujahideen-shura-council | name: Derna Mujahideen Shura Council | names: Shura Council of Mujahideen in Derna | code: LBY | sectors: REB | example: The Derna Mujahideen Shura Council called for talks. => Derna Mujahideen Shura Council = LBY REB
org.misrata-brigades | name: Misrata Brigades | names: Misratan brigades | code: LBY | sectors: PRM | example: The Misrata Brigades condemned the attack on Tuesday. => Misrata Brigades = LBY PRM
org.zintan-brigades | name: Zintan Brigades | names: Zintan brigades | code: LBY | sectors: PRM | example: The ministers blamed the Zintan Brigades. => Zintan Brigades = LBY PRM
org.kaniyat-militia | name: Kaniyat militia | names: Kaniyat | code: LBY | sectors: PRM | example: The Kaniyat militia condemned the attack on Tuesday. => Kaniyat militia = LBY PRM
org.stability-support-apparatus | name: Stability Support Apparatus | names: Stability Support Authority | code: LBY | sectors: PRM | example: The diplomats supported the Stability Support Apparatus. => Stability Support Apparatus = LBY PRM
org.special-deterrence-force | name: Special Deterrence Force | names: Rada Special Deterrence Force, Special Deterrence Forces | code: LBY | sectors: PRM | example: The ministers blamed the Special Deterrence Force. => Special Deterrence Force = LBY PRM
org.444-brigade | name: 444 Brigade | names: 444th Brigade | code: LBY | sectors: PRM | example: The envoys praised the 444 Brigade. => 444 Brigade = LBY PRM
org.petroleum-facilities-guard | name: Petroleum Facilities Guard | code: LBY | sectors: PRM | example: The Petroleum Facilities Guard called for talks. => Petroleum Facilities Guard = LBY PRM
org.africa-corps | name: Africa Corps | names: Russian Africa Corps | code: RUS | sectors: PRM | example: The Africa Corps warned the rebels. => Africa Corps = RUS PRM
org.moroccan-islamic-combatant-group | name: Moroccan Islamic Combatant Group | code: MAR | sectors: REB | example: The Moroccan Islamic Combatant Group warned the rebels. => Moroccan Islamic Combatant Group = MAR REB

# The Americas.
org.farc-dissidents | name: FARC dissidents | names: FARC dissident group, ex-FARC Mafia | code: COL | sectors: REB | example: The FARC dissidents called for talks. => FARC dissidents = COL REB
org.segunda-marquetalia | name: Segunda Marquetalia | code: COL | sectors: REB | example: The diplomats supported Segunda Marquetalia. => Segunda Marquetalia = COL REB
org.central-general-staff | name: Central General Staff | names: Estado Mayor Central | code: COL | sectors: REB | example: The delegates thanked Central General Staff. => Central General Staff = COL REB
org.m-19 | name: M-19 | names: April 19 Movement, 19th of April Movement | code: COL | sectors: REB | example: M-19 rejected the offer. => M-19 = COL REB
org.popular-liberation-army | name: Popular Liberation Army | code: COL | sectors: REB | example: The envoys praised the Popular Liberation Army. => Popular Liberation Army = COL REB
org.black-eagles | name: Black Eagles | names: Águilas Negras | code: COL | sectors: PRM | example: The envoys praised the Black Eagles. => Black Eagles = COL PRM
org.los-rastrojos | name: Los Rastrojos | names: Rastrojos | code: COL | sectors: CRM | example: Los Rastrojos called for talks. => Los Rastrojos = COL CRM
org.los-urabenos | name: Los Urabeños | names: Urabeños, Gaitanist Self-Defense Forces of Colombia, Gaitanista Army of Colombia | code: COL | sectors: CRM | example: Los Urabeños condemned the attack on Tuesday. => Los Urabeños = COL CRM
org.medellin-cartel | name: Medellín Cartel | names: Medellin Cartel, Medellín cartel, Medellin cartel | code: COL | sectors: CRM | example: The Medellín Cartel rejected the offer. => Medellín Cartel = COL CRM
org.cali-cartel | name: Cali Cartel | names: Cali cartel | code: COL | sectors: CRM | example: The envoys praised the Cali Cartel. => Cali Cartel = COL CRM
org.oficina-de-envigado | name: Oficina de Envigado | code: COL | sectors: CRM | example: The ministers blamed Oficina de Envigado. => Oficina de Envigado = COL CRM
org.norte-del-valle-cartel | name: Norte del Valle Cartel | names: Norte del Valle cartel | code: COL | sectors: CRM | example: The ministers blamed the Norte del Valle Cartel. => Norte del Valle Cartel = COL CRM
org.colectivos | name: Colectivos | names: colectivos | code: VEN | sectors: PRM | example: The envoys praised Colectivos. => Colectivos = VEN PRM
org.cartel-of-the-suns | name: Cartel of the Suns | names: Cartel de los Soles, Cártel de los Soles | code: VEN | sectors: CRM | example: The Cartel of the Suns welcomed the decision. => Cartel of the Suns = VEN CRM
org.bolivarian-forces-of-liberation | name: Bolivarian Forces of Liberation | code: VEN | sectors: REB | example: The Bolivarian Forces of Liberation called for talks. => Bolivarian Forces of Liberation = VEN REB
org.tupac-amaru-revolutionary-movement | name: Túpac Amaru Revolutionary Movement | names: Tupac Amaru Revolutionary Movement, MRTA | code: PER | sectors: REB | example: The Túpac Amaru Revolutionary Movement rejected the offer. => Túpac Amaru Revolutionary Movement = PER REB
org.militarized-communist-party-of-peru | name: Militarized Communist Party of Peru | code: PER | sectors: REB | example: The Militarized Communist Party of Peru rejected the offer. => Militarized Communist Party of Peru = PER REB
org.rondas-campesinas | name: Rondas Campesinas | names: rondas campesinas | code: PER | sectors: PRM | example: The Rondas Campesinas condemned the attack on Tuesday. => Rondas Campesinas = PER PRM
org.ethnocacerists | name: Ethnocacerists | code: PER | sectors: REB | example: The delegates thanked Ethnocacerists. => Ethnocacerists = PER REB
org.los-choneros | name: Los Choneros | names: Choneros | code: ECU | sectors: CRM | example: The diplomats supported Los Choneros. => Los Choneros = ECU CRM
org.los-lobos | name: Los Lobos | names: Lobos gang | code: ECU | sectors: CRM | example: Los Lobos welcomed the decision. => Los Lobos = ECU CRM
org.los-tiguerones | name: Los Tiguerones | names: Tiguerones | code: ECU | sectors: CRM | example: The envoys praised Los Tiguerones. => Los Tiguerones = ECU CRM
org.alfaro-vive | name: Alfaro Vive | code: ECU | sectors: REB | example: Alfaro Vive warned the rebels. => Alfaro Vive = ECU REB
org.montoneros | name: Montoneros | code: ARG | sectors: REB | example: The ministers blamed Montoneros. => Montoneros = ARG REB
org.people-s-revolutionary-army-of-argentina | name: People's Revolutionary Army of Argentina | code: ARG | sectors: REB | example: The People's Revolutionary Army of Argentina called for talks. => People's Revolutionary Army of Argentina = ARG REB
org.tupamaros | name: Tupamaros | code: URY | sectors: REB | example: The ministers blamed Tupamaros. => Tupamaros = URY REB
org.manuel-rodriguez-patriotic-front | name: Manuel Rodríguez Patriotic Front | names: Manuel Rodriguez Patriotic Front | code: CHL | sectors: REB | example: The diplomats supported the Manuel Rodríguez Patriotic Front. => Manuel Rodríguez Patriotic Front = CHL REB
org.arauco-malleco-coordinating-committee | name: Arauco Malleco Coordinating Committee | names: Coordinadora Arauco-Malleco, Arauco-Malleco Coordinator | code: CHL | sectors: REB | example: The envoys praised the Arauco Malleco Coordinating Committee. => Arauco Malleco Coordinating Committee = CHL REB
org.weichan-auka-mapu | name: Weichan Auka Mapu | code: CHL | sectors: REB | example: The envoys praised Weichan Auka Mapu. => Weichan Auka Mapu = CHL REB
org.paraguayan-people-s-army | name: Paraguayan People's Army | code: PRY | sectors: REB | example: The Paraguayan People's Army welcomed the decision. => Paraguayan People's Army = PRY REB
org.first-capital-command | name: First Capital Command | names: Primeiro Comando da Capital, First Command of the Capital, PCC | code: BRA | sectors: CRM | example: The First Capital Command welcomed the decision. => First Capital Command = BRA CRM
org.red-command | name: Red Command | names: Comando Vermelho | code: BRA | sectors: CRM | example: The Red Command warned the rebels. => Red Command = BRA CRM
org.family-of-the-north | name: Family of the North | names: Família do Norte | code: BRA | sectors: CRM | example: The Family of the North welcomed the decision. => Family of the North = BRA CRM
org.third-pure-command | name: Third Pure Command | names: Terceiro Comando Puro | code: BRA | sectors: CRM | example: The delegates thanked the Third Pure Command. => Third Pure Command = BRA CRM
org.barrio-18 | name: Barrio 18 | names: 18th Street gang, 18th Street Gang, Barrio-18 | code: SLV | sectors: CRM | example: The envoys praised Barrio 18. => Barrio 18 = SLV CRM
org.urng | name: URNG | names: Guatemalan National Revolutionary Unity | code: GTM | sectors: REB, PTY | example: The envoys praised URNG. => URNG = GTM REB PTY
org.kaibiles | name: Kaibiles | code: GTM | sectors: MIL | example: Kaibiles rejected the offer. => Kaibiles = GTM MIL
org.cinchonero | name: Cinchonero | code: HND | sectors: REB | example: The diplomats supported Cinchonero. => Cinchonero = HND REB
org.recontras | name: Recontras | code: NIC | sectors: REB | example: Recontras rejected the offer. => Recontras = NIC REB
org.g9-gang | name: G9 gang | names: G9 Family and Allies, G9 alliance | code: HTI | sectors: CRM | example: The G9 gang welcomed the decision. => G9 gang = HTI CRM
org.viv-ansanm | name: Viv Ansanm | code: HTI | sectors: CRM | example: Viv Ansanm rejected the offer. => Viv Ansanm = HTI CRM
org.400-mawozo | name: 400 Mawozo | code: HTI | sectors: CRM | example: 400 Mawozo condemned the attack on Tuesday. => 400 Mawozo = HTI CRM
org.gran-grif | name: Gran Grif | names: Gran Grif gang | code: HTI | sectors: CRM | example: The mediators criticized Gran Grif. => Gran Grif = HTI CRM
org.5-segonn | name: 5 Segonn | names: 5 Segond | code: HTI | sectors: CRM | example: 5 Segonn called for talks. => 5 Segonn = HTI CRM
org.tonton-macoutes | name: Tonton Macoutes | names: Tontons Macoutes | code: HTI | sectors: PRM | example: The Tonton Macoutes welcomed the decision. => Tonton Macoutes = HTI PRM
org.shower-posse | name: Shower Posse | code: JAM | sectors: CRM | example: The delegates thanked Shower Posse. => Shower Posse = JAM CRM
org.jamaat-al-muslimeen | name: Jamaat al Muslimeen | names: Jamaat al-Muslimeen | code: TTO | sectors: REB | example: The mediators criticized Jamaat al Muslimeen. => Jamaat al Muslimeen = TTO REB
org.popular-revolutionary-army | name: Popular Revolutionary Army | code: MEX | sectors: REB | example: The Popular Revolutionary Army condemned the attack on Tuesday. => Popular Revolutionary Army = MEX REB
org.juarez-cartel | name: Juárez Cartel | names: Juarez Cartel, Juárez cartel, Juarez cartel | code: MEX | sectors: CRM | example: The Juárez Cartel welcomed the decision. => Juárez Cartel = MEX CRM
org.tijuana-cartel | name: Tijuana Cartel | names: Tijuana cartel, Arellano Félix cartel, Arellano Felix cartel | code: MEX | sectors: CRM | example: The Tijuana Cartel rejected the offer. => Tijuana Cartel = MEX CRM
org.beltran-leyva-cartel | name: Beltrán Leyva Cartel | names: Beltran Leyva Cartel, Beltrán Leyva cartel, Beltran Leyva cartel, Beltrán-Leyva Organization, Beltran-Leyva Organization | code: MEX | sectors: CRM | example: The ministers blamed the Beltrán Leyva Cartel. => Beltrán Leyva Cartel = MEX CRM
org.knights-templar-cartel | name: Knights Templar cartel | names: Knights Templar Cartel, Caballeros Templarios | code: MEX | sectors: CRM | example: The mediators criticized the Knights Templar cartel. => Knights Templar cartel = MEX CRM
org.la-familia-michoacana | name: La Familia Michoacana | names: Familia Michoacana | code: MEX | sectors: CRM | example: La Familia Michoacana called for talks. => La Familia Michoacana = MEX CRM
org.santa-rosa-de-lima-cartel | name: Santa Rosa de Lima Cartel | names: Santa Rosa de Lima cartel | code: MEX | sectors: CRM | example: The mediators criticized the Santa Rosa de Lima Cartel. => Santa Rosa de Lima Cartel = MEX CRM
org.northeast-cartel | name: Northeast Cartel | names: Cartel del Noreste, Cártel del Noreste | code: MEX | sectors: CRM | example: The ministers blamed the Northeast Cartel. => Northeast Cartel = MEX CRM
org.la-linea-cartel | name: La Línea cartel | names: La Línea | code: MEX | sectors: CRM | example: La Línea cartel condemned the attack on Tuesday. => La Línea cartel = MEX CRM
org.los-chapitos | name: Los Chapitos | names: Chapitos | code: MEX | sectors: CRM | example: Los Chapitos called for talks. => Los Chapitos = MEX CRM
org.la-mayiza | name: La Mayiza | names: Mayiza | code: MEX | sectors: CRM | example: The diplomats supported La Mayiza. => La Mayiza = MEX CRM
org.carteles-unidos | name: Cárteles Unidos | names: Carteles Unidos, United Cartels | code: MEX | sectors: CRM | example: The delegates thanked the Cárteles Unidos. => Cárteles Unidos = MEX CRM
org.guadalajara-cartel | name: Guadalajara Cartel | names: Guadalajara cartel | code: MEX | sectors: CRM | example: The mediators criticized the Guadalajara Cartel. => Guadalajara Cartel = MEX CRM
org.caborca-cartel | name: Caborca Cartel | names: Caborca cartel | code: MEX | sectors: CRM | example: The Caborca Cartel warned the rebels. => Caborca Cartel = MEX CRM
org.alpha-66 | name: Alpha 66 | names: Alpha-66 | code: CUB | sectors: REB | example: Alpha 66 condemned the attack on Tuesday. => Alpha 66 = CUB REB
org.brigade-2506 | name: Brigade 2506 | code: CUB | sectors: REB | example: The delegates thanked the Brigade 2506. => Brigade 2506 = CUB REB
org.flq | name: FLQ | names: Front de libération du Québec, Quebec Liberation Front | code: CAN | sectors: REB | example: The mediators criticized FLQ. => FLQ = CAN REB
org.hells-angels | name: Hells Angels | code: USA | sectors: CRM | example: The diplomats supported the Hells Angels. => Hells Angels = USA CRM
org.mexican-mafia | name: Mexican Mafia | code: USA | sectors: CRM | example: The diplomats supported the Mexican Mafia. => Mexican Mafia = USA CRM
org.latin-kings | name: Latin Kings | code: USA | sectors: CRM | example: The Latin Kings rejected the offer. => Latin Kings = USA CRM
org.crips | name: Crips | code: USA | sectors: CRM | example: Crips warned the rebels. => Crips = USA CRM
org.bloods | name: Bloods | code: USA | sectors: CRM | example: The ministers blamed Bloods. => Bloods = USA CRM
org.aryan-brotherhood | name: Aryan Brotherhood | code: USA | sectors: CRM | example: The Aryan Brotherhood rejected the offer. => Aryan Brotherhood = USA CRM
org.aryan-nations | name: Aryan Nations | code: USA | sectors: UAF | example: The diplomats supported the Aryan Nations. => Aryan Nations = USA UAF
org.patriot-front | name: Patriot Front | code: USA | sectors: UAF | example: The envoys praised the Patriot Front. => Patriot Front = USA UAF
org.atomwaffen-division | name: Atomwaffen Division | names: Atomwaffen | code: USA | sectors: UAF | example: The diplomats supported the Atomwaffen Division. => Atomwaffen Division = USA UAF
org.boogaloo-bois | name: Boogaloo Bois | names: Boogaloo movement | code: USA | sectors: UAF | example: The Boogaloo Bois warned the rebels. => Boogaloo Bois = USA UAF
org.three-percenters | name: Three Percenters | code: USA | sectors: UAF | example: The Three Percenters welcomed the decision. => Three Percenters = USA UAF
org.weather-underground | name: Weather Underground | code: USA | sectors: REB | example: Weather Underground welcomed the decision. => Weather Underground = USA REB
org.symbionese-liberation-army | name: Symbionese Liberation Army | code: USA | sectors: REB | example: The Symbionese Liberation Army warned the rebels. => Symbionese Liberation Army = USA REB
org.antifa | name: Antifa | names: antifa | code: USA | sectors: UAF | example: The diplomats supported Antifa. => Antifa = USA UAF
org.animal-liberation-front | name: Animal Liberation Front | code: USA | sectors: UAF | example: The envoys praised the Animal Liberation Front. => Animal Liberation Front = USA UAF
org.blackwater | name: Blackwater | names: Blackwater Worldwide | code: USA | sectors: PRM | example: The envoys praised Blackwater. => Blackwater = USA PRM
org.academi | name: Academi | code: USA | sectors: PRM | example: The mediators criticized Academi. => Academi = USA PRM
org.dyncorp | name: DynCorp | names: DynCorp International | code: USA | sectors: BUS | example: The delegates thanked DynCorp. => DynCorp = USA BUS

# Europe and the former Soviet Union.
org.real-ira | name: Real IRA | code: GBR | sectors: REB | example: Real IRA welcomed the decision. => Real IRA = GBR REB
org.continuity-ira | name: Continuity IRA | code: GBR | sectors: REB | example: The diplomats supported Continuity IRA. => Continuity IRA = GBR REB
org.new-ira | name: New IRA | code: GBR | sectors: REB | example: New IRA warned the rebels. => New IRA = GBR REB
org.oglaigh-na-heireann | name: Óglaigh na hÉireann | code: GBR | sectors: REB | example: Óglaigh na hÉireann rejected the offer. => Óglaigh na hÉireann = GBR REB
org.irish-national-liberation-army | name: Irish National Liberation Army | names: INLA | code: GBR | sectors: REB | example: The ministers blamed the Irish National Liberation Army. => Irish National Liberation Army = GBR REB
org.ulster-volunteer-force | name: Ulster Volunteer Force | names: UVF | code: GBR | sectors: PRM | example: The ministers blamed the Ulster Volunteer Force. => Ulster Volunteer Force = GBR PRM
org.ulster-defence-association | name: Ulster Defence Association | code: GBR | sectors: PRM | example: The Ulster Defence Association condemned the attack on Tuesday. => Ulster Defence Association = GBR PRM
org.ulster-freedom-fighters | name: Ulster Freedom Fighters | code: GBR | sectors: PRM | example: The diplomats supported the Ulster Freedom Fighters. => Ulster Freedom Fighters = GBR PRM
org.loyalist-volunteer-force | name: Loyalist Volunteer Force | code: GBR | sectors: PRM | example: The mediators criticized the Loyalist Volunteer Force. => Loyalist Volunteer Force = GBR PRM
org.red-hand-commando | name: Red Hand Commando | code: GBR | sectors: PRM | example: Red Hand Commando rejected the offer. => Red Hand Commando = GBR PRM
org.loyalist-communities-council | name: Loyalist Communities Council | code: GBR | sectors: PRM | example: The Loyalist Communities Council called for talks. => Loyalist Communities Council = GBR PRM
org.al-muhajiroun | name: al-Muhajiroun | names: Al-Muhajiroun | code: GBR | sectors: REL | example: al-Muhajiroun rejected the offer. => al-Muhajiroun = GBR REL
org.english-defence-league | name: English Defence League | code: GBR | sectors: UAF | example: The ministers blamed the English Defence League. => English Defence League = GBR UAF
org.kinahan-cartel | name: Kinahan cartel | names: Kinahan Cartel, Kinahan gang, Kinahan Organised Crime Group | code: IRL | sectors: CRM | example: The delegates thanked the Kinahan cartel. => Kinahan cartel = IRL CRM
org.corsican-national-liberation-front | name: Corsican National Liberation Front | names: National Liberation Front of Corsica, FLNC | code: FRA | sectors: REB | example: The Corsican National Liberation Front warned the rebels. => Corsican National Liberation Front = FRA REB
org.action-directe | name: Action Directe | code: FRA | sectors: REB | example: The diplomats supported Action Directe. => Action Directe = FRA REB
org.organisation-armee-secrete | name: Organisation armée secrète | names: Secret Army Organization | code: FRA | sectors: REB | example: The Organisation armée secrète rejected the offer. => Organisation armée secrète = FRA REB
org.red-army-faction | name: Red Army Faction | names: Baader-Meinhof gang, Baader-Meinhof Gang, Baader-Meinhof group | code: DEU | sectors: REB | example: The diplomats supported the Red Army Faction. => Red Army Faction = DEU REB
org.national-socialist-underground | name: National Socialist Underground | code: DEU | sectors: REB | example: National Socialist Underground rejected the offer. => National Socialist Underground = DEU REB
org.reichsburger | name: Reichsbürger | names: Reichsbuerger | code: DEU | sectors: UAF | example: The mediators criticized Reichsbürger. => Reichsbürger = DEU UAF
org.combat-18 | name: Combat 18 | code: GBR | sectors: UAF | example: The delegates thanked Combat 18. => Combat 18 = GBR UAF
org.red-brigades | name: Red Brigades | names: Brigate Rosse | code: ITA | sectors: REB | example: The mediators criticized the Red Brigades. => Red Brigades = ITA REB
org.cosa-nostra | name: Cosa Nostra | names: Sicilian Mafia, Sicilian mafia | code: ITA | sectors: CRM | example: Cosa Nostra warned the rebels. => Cosa Nostra = ITA CRM
org.ndrangheta | name: 'Ndrangheta | names: Ndrangheta | code: ITA | sectors: CRM | example: 'Ndrangheta rejected the offer. => 'Ndrangheta = ITA CRM
org.camorra | name: Camorra | code: ITA | sectors: CRM | example: Camorra condemned the attack on Tuesday. => Camorra = ITA CRM
org.sacra-corona-unita | name: Sacra Corona Unita | code: ITA | sectors: CRM | example: The mediators criticized Sacra Corona Unita. => Sacra Corona Unita = ITA CRM
org.grapo | name: GRAPO | code: ESP | sectors: REB | example: The ministers blamed GRAPO. => GRAPO = ESP REB
org.antiterrorist-liberation-groups | name: Antiterrorist Liberation Groups | code: ESP | sectors: PRM | example: The diplomats supported the Antiterrorist Liberation Groups. => Antiterrorist Liberation Groups = ESP PRM
org.terra-lliure | name: Terra Lliure | code: ESP | sectors: REB | example: The ministers blamed Terra Lliure. => Terra Lliure = ESP REB
org.november-17-group | name: November 17 group | names: Revolutionary Organization 17 November, 17 November group | code: GRC | sectors: REB | example: The November 17 group called for talks. => November 17 group = GRC REB
org.revolutionary-struggle-group | name: Revolutionary Struggle group | code: GRC | sectors: REB | example: The delegates thanked the Revolutionary Struggle group. => Revolutionary Struggle group = GRC REB
org.conspiracy-of-fire-nuclei | name: Conspiracy of Fire Nuclei | names: Conspiracy of Fire Cells | code: GRC | sectors: REB | example: The delegates thanked the Conspiracy of Fire Nuclei. => Conspiracy of Fire Nuclei = GRC REB
org.eoka | name: EOKA | names: EOKA-B | code: CYP | sectors: REB | example: The delegates thanked EOKA. => EOKA = CYP REB
org.turkish-resistance-organisation | name: Turkish Resistance Organisation | code: CYP | sectors: REB | example: The Turkish Resistance Organisation rejected the offer. => Turkish Resistance Organisation = CYP REB
org.national-liberation-army-of-macedonia | name: National Liberation Army of Macedonia | code: MKD | sectors: REB | example: The National Liberation Army of Macedonia welcomed the decision. => National Liberation Army of Macedonia = MKD REB
org.liberation-army-of-presevo | name: Liberation Army of Presevo | names: Liberation Army of Preševo, UCPMB | code: SRB | sectors: REB | example: The delegates thanked the Liberation Army of Presevo. => Liberation Army of Presevo = SRB REB
org.arkan-s-tigers | name: Arkan's Tigers | names: Serb Volunteer Guard | code: SRB | sectors: PRM | example: The Arkan's Tigers called for talks. => Arkan's Tigers = SRB PRM
org.bosnian-serb-army | name: Bosnian Serb Army | names: Army of Republika Srpska | code: BIH | sectors: REB | example: The Bosnian Serb Army welcomed the decision. => Bosnian Serb Army = BIH REB
org.croatian-defence-council | name: Croatian Defence Council | names: HVO | code: BIH | sectors: REB | example: The delegates thanked the Croatian Defence Council. => Croatian Defence Council = BIH REB
org.zemun-clan | name: Zemun Clan | names: Zemun clan | code: SRB | sectors: CRM | example: The Zemun Clan rejected the offer. => Zemun Clan = SRB CRM
org.kavac-clan | name: Kavač clan | names: Kavac clan | code: MNE | sectors: CRM | example: The Kavač clan condemned the attack on Tuesday. => Kavač clan = MNE CRM
org.skaljari-clan | name: Škaljari clan | names: Skaljari clan | code: MNE | sectors: CRM | example: The envoys praised the Škaljari clan. => Škaljari clan = MNE CRM
org.nordic-resistance-movement | name: Nordic Resistance Movement | code: SWE | sectors: UAF | example: The Nordic Resistance Movement called for talks. => Nordic Resistance Movement = SWE UAF
org.foxtrot-network | name: Foxtrot network | names: Foxtrot gang | code: SWE | sectors: CRM | example: The Foxtrot network condemned the attack on Tuesday. => Foxtrot network = SWE CRM
org.mocro-maffia | name: Mocro Maffia | names: Mocro Mafia | code: NLD | sectors: CRM | example: Mocro Maffia rejected the offer. => Mocro Maffia = NLD CRM
org.soldiers-of-odin | name: Soldiers of Odin | code: FIN | sectors: UAF | example: The Soldiers of Odin rejected the offer. => Soldiers of Odin = FIN UAF
org.caucasus-emirate | name: Caucasus Emirate | names: Islamic Emirate of the Caucasus | code: RUS | sectors: REB | example: The ministers blamed Caucasus Emirate. => Caucasus Emirate = RUS REB
org.sharia-jamaat | name: Sharia Jamaat | code: RUS | sectors: REB | example: The delegates thanked Sharia Jamaat. => Sharia Jamaat = RUS REB
org.kadyrovites | name: Kadyrovites | names: Kadyrovtsy | code: RUS | sectors: PRM | example: The diplomats supported Kadyrovites. => Kadyrovites = RUS PRM
org.akhmat-battalion | name: Akhmat battalion | names: Akhmat special forces, Akhmat Battalion | code: RUS | sectors: PRM | example: The Akhmat battalion condemned the attack on Tuesday. => Akhmat battalion = RUS PRM
org.freedom-of-russia-legion | name: Freedom of Russia Legion | names: Free Russia Legion | code: RUS | sectors: REB | example: The ministers blamed the Freedom of Russia Legion. => Freedom of Russia Legion = RUS REB
org.russian-volunteer-corps | name: Russian Volunteer Corps | code: RUS | sectors: REB | example: The Russian Volunteer Corps called for talks. => Russian Volunteer Corps = RUS REB
org.siberian-battalion | name: Siberian Battalion | code: RUS | sectors: REB | example: The Siberian Battalion condemned the attack on Tuesday. => Siberian Battalion = RUS REB
org.national-republican-army-of-russia | name: National Republican Army of Russia | code: RUS | sectors: REB | example: The envoys praised the National Republican Army of Russia. => National Republican Army of Russia = RUS REB
org.night-wolves | name: Night Wolves | code: RUS | sectors: UAF | example: The ministers blamed the Night Wolves. => Night Wolves = RUS UAF
org.rusich | name: Rusich | names: Rusich group | code: RUS | sectors: PRM | example: The diplomats supported Rusich. => Rusich = RUS PRM
org.redut | name: Redut | names: Redut private military company | code: RUS | sectors: PRM | example: The mediators criticized Redut. => Redut = RUS PRM
org.storm-z | name: Storm-Z | code: RUS | sectors: MIL | example: Storm-Z welcomed the decision. => Storm-Z = RUS MIL
org.vostok-battalion | name: Vostok Battalion | names: Vostok battalion | code: UKR | sectors: REB | example: The Vostok Battalion called for talks. => Vostok Battalion = UKR REB
org.sparta-battalion | name: Sparta Battalion | names: Sparta battalion | code: UKR | sectors: REB | example: The Sparta Battalion condemned the attack on Tuesday. => Sparta Battalion = UKR REB
org.somalia-battalion | name: Somalia Battalion | names: Somali Battalion | code: UKR | sectors: REB | example: The Somalia Battalion welcomed the decision. => Somalia Battalion = UKR REB
org.aidar-battalion | name: Aidar Battalion | names: Aidar battalion | code: UKR | sectors: PRM | example: The Aidar Battalion called for talks. => Aidar Battalion = UKR PRM
org.donbas-battalion | name: Donbas Battalion | names: Donbass Battalion | code: UKR | sectors: PRM | example: The delegates thanked the Donbas Battalion. => Donbas Battalion = UKR PRM
org.dnipro-1 | name: Dnipro-1 | names: Dnipro Battalion | code: UKR | sectors: PRM | example: The ministers blamed Dnipro-1. => Dnipro-1 = UKR PRM
org.right-sector | name: Right Sector | code: UKR | sectors: PRM, PTY | example: The mediators criticized Right Sector. => Right Sector = UKR PRM PTY
org.kraken-regiment | name: Kraken Regiment | names: Kraken regiment | code: UKR | sectors: MIL | example: The Kraken Regiment welcomed the decision. => Kraken Regiment = UKR MIL
org.international-legion | name: International Legion | names: International Legion of Territorial Defence of Ukraine | code: UKR | sectors: MIL | example: The International Legion called for talks. => International Legion = UKR MIL
org.georgian-legion | name: Georgian Legion | code: UKR | sectors: MIL | example: The envoys praised the Georgian Legion. => Georgian Legion = UKR MIL
org.kastus-kalinouski-regiment | name: Kastus Kalinouski Regiment | names: Kalinouski Regiment | code: UKR | sectors: MIL | example: The Kastus Kalinouski Regiment welcomed the decision. => Kastus Kalinouski Regiment = UKR MIL
org.sheikh-mansur-battalion | name: Sheikh Mansur Battalion | code: UKR | sectors: REB | example: The Sheikh Mansur Battalion called for talks. => Sheikh Mansur Battalion = UKR REB
org.organization-of-ukrainian-nationalists | name: Organization of Ukrainian Nationalists | names: OUN | code: UKR | sectors: REB | example: The ministers blamed the Organization of Ukrainian Nationalists. => Organization of Ukrainian Nationalists = UKR REB
org.ukrainian-insurgent-army | name: Ukrainian Insurgent Army | code: UKR | sectors: REB | example: The Ukrainian Insurgent Army rejected the offer. => Ukrainian Insurgent Army = UKR REB
org.asala | name: ASALA | names: Armenian Secret Army for the Liberation of Armenia | code: ARM | sectors: REB | example: ASALA condemned the attack on Tuesday. => ASALA = ARM REB
org.sasna-tsrer | name: Sasna Tsrer | code: ARM | sectors: REB, PTY | example: Sasna Tsrer rejected the offer. => Sasna Tsrer = ARM REB PTY
org.mkhedrioni | name: Mkhedrioni | code: GEO | sectors: PRM | example: Mkhedrioni warned the rebels. => Mkhedrioni = GEO PRM
org.ukrainian-volunteer-corps | name: Ukrainian Volunteer Corps | code: UKR | sectors: PRM | example: The diplomats supported the Ukrainian Volunteer Corps. => Ukrainian Volunteer Corps = UKR PRM
org.anonymous-collective | name: Anonymous collective | code: IMG | sectors: CRM | example: The Anonymous collective rejected the offer. => Anonymous collective = IMG CRM
org.lazarus-group | name: Lazarus Group | code: PRK | sectors: CRM | example: The envoys praised the Lazarus Group. => Lazarus Group = PRK CRM
org.kimsuky | name: Kimsuky | code: PRK | sectors: CRM | example: Kimsuky warned the rebels. => Kimsuky = PRK CRM
org.fancy-bear | name: Fancy Bear | names: APT28, APT 28 | code: RUS | sectors: SPY | example: The delegates thanked Fancy Bear. => Fancy Bear = RUS SPY
org.cozy-bear | name: Cozy Bear | names: APT29, APT 29 | code: RUS | sectors: SPY | example: Cozy Bear welcomed the decision. => Cozy Bear = RUS SPY
org.sandworm | name: Sandworm | code: RUS | sectors: SPY | example: Sandworm warned the rebels. => Sandworm = RUS SPY
org.volt-typhoon | name: Volt Typhoon | code: CHN | sectors: SPY | example: The delegates thanked Volt Typhoon. => Volt Typhoon = CHN SPY
org.salt-typhoon | name: Salt Typhoon | code: CHN | sectors: SPY | example: The delegates thanked Salt Typhoon. => Salt Typhoon = CHN SPY
org.lockbit | name: LockBit | code: RUS | sectors: CRM | example: LockBit condemned the attack on Tuesday. => LockBit = RUS CRM
org.revil | name: REvil | code: RUS | sectors: CRM | example: REvil warned the rebels. => REvil = RUS CRM
