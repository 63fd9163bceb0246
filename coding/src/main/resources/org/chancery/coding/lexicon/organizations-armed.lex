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
org.lashkar-e-taiba | name: Lashkar-e-Taiba | names: LeT, Lashkar-e-Tayyiba | code: PAK | sectors: REB | example: The Lashkar-e-Taiba rejected the offer. => Lashkar-e-Taiba = PAK REB
org.jaish-e-mohammed | name: Jaish-e-Mohammed | names: Jaish-e-Mohammad | code: PAK | sectors: REB | example: The Jaish-e-Mohammed rejected the offer. => Jaish-e-Mohammed = PAK REB
org.lashkar-e-jhangvi | name: Lashkar-e-Jhangvi | code: PAK | sectors: REB | example: The Lashkar-e-Jhangvi rejected the offer. => Lashkar-e-Jhangvi = PAK REB
org.balochistan-liberation-army | name: Balochistan Liberation Army | names: BLA, Baloch Liberation Army | code: PAK | sectors: REB | example: The Balochistan Liberation Army rejected the offer. => Balochistan Liberation Army = PAK REB
org.islamic-state | name: Islamic State | names: IS, ISIS, ISIL, Daesh, Da'esh, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State group, ISIS-K, Islamic State Khorasan | code: IMG | sectors: REB | example: The Islamic State rejected the offer. => Islamic State = IMG REB
org.al-qaeda | name: al-Qaeda | names: Al-Qaeda, al-Qaida, Al-Qaida, Al Qaeda, al Qaeda, Al Qaida, al Qaida, al-Qaeda in the Islamic Maghreb, AQIM, AQAP, al-Qaeda in the Arabian Peninsula | code: IMG | sectors: REB | example: The al-Qaeda rejected the offer. => al-Qaeda = IMG REB
org.al-shabaab | name: al-Shabaab | names: Al-Shabaab, al-Shabab, al Shabaab, Al Shabaab, Al-Shabab, al Shabab | code: SOM | sectors: REB | example: The al-Shabaab rejected the offer. => al-Shabaab = SOM REB
org.boko-haram | name: Boko Haram | code: NGA | sectors: REB | example: The Boko Haram rejected the offer. => Boko Haram = NGA REB
org.islamic-state-west-africa-province | name: Islamic State West Africa Province | names: ISWAP | code: NGA | sectors: REB | example: The Islamic State West Africa Province rejected the offer. => Islamic State West Africa Province = NGA REB
org.jama-at-nasr-al-islam-wal-muslimin | name: Jama'at Nasr al-Islam wal Muslimin | names: JNIM | code: IMG | sectors: REB | example: The Jama'at Nasr al-Islam wal Muslimin rejected the offer. => Jama'at Nasr al-Islam wal Muslimin = IMG REB
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
org.mujahedin-e-khalq | name: Mujahedin-e Khalq | names: MEK, People's Mujahedin | code: IRN | sectors: REB | example: The Mujahedin-e Khalq rejected the offer. => Mujahedin-e Khalq = IRN REB
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
org.farc | name: FARC | names: Farc, Revolutionary Armed Forces of Colombia | code: COL | sectors: REB | example: The FARC rejected the offer. => FARC = COL REB
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
org.irish-republican-army | name: Irish Republican Army | names: IRA, Provisional IRA | code: GBR | sectors: REB | example: The Irish Republican Army rejected the offer. => Irish Republican Army = GBR REB
org.eta | name: ETA | code: ESP | sectors: REB | example: The ETA rejected the offer. => ETA = ESP REB
org.kosovo-liberation-army | name: Kosovo Liberation Army | names: KLA | code: KOS | sectors: REB | example: The Kosovo Liberation Army rejected the offer. => Kosovo Liberation Army = KOS REB
org.wagner-group | name: Wagner Group | names: Wagner, Wagner mercenary group | code: RUS | sectors: PRM | example: The Wagner Group rejected the offer. => Wagner Group = RUS PRM
org.oath-keepers | name: Oath Keepers | code: USA | sectors: UAF | example: The Oath Keepers rejected the offer. => Oath Keepers = USA UAF
org.proud-boys | name: Proud Boys | code: USA | sectors: UAF | example: The Proud Boys rejected the offer. => Proud Boys = USA UAF
org.ku-klux-klan | name: Ku Klux Klan | names: KKK | code: USA | sectors: UAF | example: The Ku Klux Klan rejected the offer. => Ku Klux Klan = USA UAF
org.contras | name: Contras | code: NIC | sectors: REB | example: The Contras rejected the offer. => Contras = NIC REB
org.basij | name: Basij | code: IRN | sectors: PRM | example: The Basij rejected the offer. => Basij = IRN PRM
