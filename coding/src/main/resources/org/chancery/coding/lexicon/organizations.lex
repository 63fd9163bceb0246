# Organizations that news names without saying what they are.
#
#   name      the name that records use
#   names     acronyms and other names
#   code      the country that it belongs to, or UNO EUR IGO NGO ISM IMG MNC
#   sectors   PLOVER sectors, the primary one first
#
# Examples: as in states.lex.


# United Nations and its family.
org.united-nations | name: United Nations | names: UN, U.N., United Nations Organization, UNO | code: UNO | example: The United Nations rejected the offer. => United Nations = UNO
org.united-nations-security-council | name: United Nations Security Council | names: UN Security Council, U.N. Security Council, Security Council, UNSC | code: UNO | example: The United Nations Security Council rejected the offer. => United Nations Security Council = UNO
org.united-nations-general-assembly | name: United Nations General Assembly | names: UN General Assembly, U.N. General Assembly, General Assembly, UNGA | code: UNO | example: The United Nations General Assembly rejected the offer. => United Nations General Assembly = UNO
org.united-nations-secretariat | name: United Nations Secretariat | names: UN Secretariat, U.N. Secretariat | code: UNO | example: The United Nations Secretariat rejected the offer. => United Nations Secretariat = UNO
org.international-court-of-justice | name: International Court of Justice | names: ICJ, World Court | code: UNO | sectors: JUD | example: The International Court of Justice rejected the offer. => International Court of Justice = UNO JUD
org.human-rights-council | name: Human Rights Council | names: UN Human Rights Council, U.N. Human Rights Council, United Nations Human Rights Council, UNHRC | code: UNO | example: The Human Rights Council rejected the offer. => Human Rights Council = UNO
org.office-of-the-united-nations-high-commissioner-for-human-rights | name: Office of the United Nations High Commissioner for Human Rights | names: OHCHR, U.N. human rights office, UN human rights office, UN Human Rights Office, U.N. Human Rights Office | code: UNO | example: The Office of the United Nations High Commissioner for Human Rights rejected the offer. => Office of the United Nations High Commissioner for Human Rights = UNO
org.unhcr | name: UNHCR | names: United Nations High Commissioner for Refugees, UN High Commissioner for Refugees, U.N. High Commissioner for Refugees, U.N. refugee agency, UN refugee agency, UN Refugee Agency | code: UNO | example: The UNHCR rejected the offer. => UNHCR = UNO
org.world-health-organization | name: World Health Organization | names: WHO, World Health Organisation | code: UNO | sectors: HLH | example: The World Health Organization rejected the offer. => World Health Organization = UNO HLH
org.world-food-programme | name: World Food Programme | names: WFP, World Food Program, UN World Food Programme, U.N. World Food Programme | code: UNO | example: The World Food Programme rejected the offer. => World Food Programme = UNO
org.unicef | name: UNICEF | names: United Nations Children's Fund, U.N. Children's Fund, UN Children's Fund | code: UNO | example: The UNICEF rejected the offer. => UNICEF = UNO
org.unesco | name: UNESCO | names: United Nations Educational | code: UNO | example: The UNESCO rejected the offer. => UNESCO = UNO
org.united-nations-development-programme | name: United Nations Development Programme | names: UNDP, UN Development Programme | code: UNO | example: The United Nations Development Programme rejected the offer. => United Nations Development Programme = UNO
org.united-nations-environment-programme | name: United Nations Environment Programme | names: UNEP, UN Environment Programme | code: UNO | example: The United Nations Environment Programme rejected the offer. => United Nations Environment Programme = UNO
org.unrwa | name: UNRWA | names: United Nations Relief and Works Agency, UN Relief and Works Agency, U.N. Relief and Works Agency | code: UNO | example: The UNRWA rejected the offer. => UNRWA = UNO
org.ocha | name: OCHA | names: UN OCHA, United Nations Office for the Coordination of Humanitarian Affairs, Office for the Coordination of Humanitarian Affairs | code: UNO | example: The OCHA rejected the offer. => OCHA = UNO
org.international-organization-for-migration | name: International Organization for Migration | names: IOM | code: UNO | example: The International Organization for Migration rejected the offer. => International Organization for Migration = UNO
org.international-labour-organization | name: International Labour Organization | names: ILO, International Labor Organization | code: UNO | example: The International Labour Organization rejected the offer. => International Labour Organization = UNO
org.food-and-agriculture-organization | name: Food and Agriculture Organization | names: FAO | code: UNO | example: The Food and Agriculture Organization rejected the offer. => Food and Agriculture Organization = UNO
org.international-atomic-energy-agency | name: International Atomic Energy Agency | names: IAEA, U.N. nuclear watchdog, UN nuclear watchdog | code: IGO | example: The International Atomic Energy Agency rejected the offer. => International Atomic Energy Agency = IGO
org.international-maritime-organization | name: International Maritime Organization | names: IMO | code: UNO | example: The International Maritime Organization rejected the offer. => International Maritime Organization = UNO
org.international-civil-aviation-organization | name: International Civil Aviation Organization | names: ICAO | code: UNO | example: The International Civil Aviation Organization rejected the offer. => International Civil Aviation Organization = UNO
org.international-telecommunication-union | name: International Telecommunication Union | names: ITU | code: UNO | example: The International Telecommunication Union rejected the offer. => International Telecommunication Union = UNO
org.unaids | name: UNAIDS | code: UNO | sectors: HLH | example: The UNAIDS rejected the offer. => UNAIDS = UNO HLH
org.un-women | name: UN Women | code: UNO | example: The UN Women rejected the offer. => UN Women = UNO
org.unfpa | name: UNFPA | names: United Nations Population Fund | code: UNO | example: The UNFPA rejected the offer. => UNFPA = UNO
org.unodc | name: UNODC | names: United Nations Office on Drugs and Crime | code: UNO | example: The UNODC rejected the offer. => UNODC = UNO
org.unctad | name: UNCTAD | names: UN Trade and Development | code: UNO | example: The UNCTAD rejected the offer. => UNCTAD = UNO
org.unifil | name: UNIFIL | names: United Nations Interim Force in Lebanon, UN Interim Force in Lebanon | code: UNO | sectors: MIL | example: The UNIFIL rejected the offer. => UNIFIL = UNO MIL
org.monusco | name: MONUSCO | code: UNO | sectors: MIL | example: The MONUSCO rejected the offer. => MONUSCO = UNO MIL
org.minusma | name: MINUSMA | code: UNO | sectors: MIL | example: The MINUSMA rejected the offer. => MINUSMA = UNO MIL
org.minusca | name: MINUSCA | code: UNO | sectors: MIL | example: The MINUSCA rejected the offer. => MINUSCA = UNO MIL
org.minustah | name: MINUSTAH | code: UNO | sectors: MIL | example: The MINUSTAH rejected the offer. => MINUSTAH = UNO MIL
org.unmiss | name: UNMISS | code: UNO | sectors: MIL | example: The UNMISS rejected the offer. => UNMISS = UNO MIL
org.unamid | name: UNAMID | code: UNO | sectors: MIL | example: The UNAMID rejected the offer. => UNAMID = UNO MIL
org.undof | name: UNDOF | code: UNO | sectors: MIL | example: The UNDOF rejected the offer. => UNDOF = UNO MIL
org.unficyp | name: UNFICYP | code: UNO | sectors: MIL | example: The UNFICYP rejected the offer. => UNFICYP = UNO MIL
org.unmik | name: UNMIK | code: UNO | example: The UNMIK rejected the offer. => UNMIK = UNO
org.unami | name: UNAMI | code: UNO | example: The UNAMI rejected the offer. => UNAMI = UNO
org.unama | name: UNAMA | code: UNO | example: The UNAMA rejected the offer. => UNAMA = UNO
org.unsmil | name: UNSMIL | names: United Nations Support Mission in Libya, UN Support Mission in Libya | code: UNO | example: The UNSMIL rejected the offer. => UNSMIL = UNO
org.international-criminal-tribunal-for-the-former-yugoslavia | name: International Criminal Tribunal for the former Yugoslavia | names: ICTY | code: UNO | sectors: JUD | example: The International Criminal Tribunal for the former Yugoslavia rejected the offer. => International Criminal Tribunal for the former Yugoslavia = UNO JUD
org.international-criminal-tribunal-for-rwanda | name: International Criminal Tribunal for Rwanda | names: ICTR | code: UNO | sectors: JUD | example: The International Criminal Tribunal for Rwanda rejected the offer. => International Criminal Tribunal for Rwanda = UNO JUD

# Alliances, unions, banks.
org.north-atlantic-treaty-organization | name: North Atlantic Treaty Organization | names: NATO, Nato, North Atlantic Treaty Organisation, Atlantic Alliance | code: IGO | example: The North Atlantic Treaty Organization rejected the offer. => North Atlantic Treaty Organization = IGO
org.international-criminal-court | name: International Criminal Court | names: ICC | code: IGO | sectors: JUD | example: The International Criminal Court rejected the offer. => International Criminal Court = IGO JUD
org.international-monetary-fund | name: International Monetary Fund | names: IMF | code: IGO | example: The International Monetary Fund rejected the offer. => International Monetary Fund = IGO
org.world-bank | name: World Bank | names: World Bank Group, IBRD | code: IGO | example: The World Bank rejected the offer. => World Bank = IGO
org.world-trade-organization | name: World Trade Organization | names: WTO, World Trade Organisation | code: IGO | example: The World Trade Organization rejected the offer. => World Trade Organization = IGO
org.organization-for-security-and-co-operation-in-europe | name: Organization for Security and Co-operation in Europe | names: OSCE, Organization for Security and Cooperation in Europe, Organisation for Security and Cooperation in Europe | code: IGO | example: The Organization for Security and Co-operation in Europe rejected the offer. => Organization for Security and Co-operation in Europe = IGO
org.organisation-for-economic-co-operation-and-development | name: Organisation for Economic Co-operation and Development | names: OECD, Organization for Economic Cooperation and Development | code: IGO | example: The Organisation for Economic Co-operation and Development rejected the offer. => Organisation for Economic Co-operation and Development = IGO
org.organisation-for-the-prohibition-of-chemical-weapons | name: Organisation for the Prohibition of Chemical Weapons | names: OPCW, Organization for the Prohibition of Chemical Weapons | code: IGO | example: The Organisation for the Prohibition of Chemical Weapons rejected the offer. => Organisation for the Prohibition of Chemical Weapons = IGO
org.african-union | name: African Union | names: AU, AU Commission, African Union Commission | code: IGO | example: The African Union rejected the offer. => African Union = IGO
org.african-union-peace-and-security-council | name: African Union Peace and Security Council | names: AU Peace and Security Council | code: IGO | example: The African Union Peace and Security Council rejected the offer. => African Union Peace and Security Council = IGO
org.association-of-southeast-asian-nations | name: Association of Southeast Asian Nations | names: ASEAN, Asean | code: IGO | example: The Association of Southeast Asian Nations rejected the offer. => Association of Southeast Asian Nations = IGO
org.arab-league | name: Arab League | names: League of Arab States | code: IGO | example: The Arab League rejected the offer. => Arab League = IGO
org.gulf-cooperation-council | name: Gulf Cooperation Council | names: GCC | code: IGO | example: The Gulf Cooperation Council rejected the offer. => Gulf Cooperation Council = IGO
org.organisation-of-islamic-cooperation | name: Organisation of Islamic Cooperation | names: OIC, Organization of Islamic Cooperation, Organisation of the Islamic Conference, Organization of the Islamic Conference | code: IGO | example: The Organisation of Islamic Cooperation rejected the offer. => Organisation of Islamic Cooperation = IGO
org.opec | name: OPEC | names: Organization of the Petroleum Exporting Countries, OPEC+, Opec | code: IGO | example: The OPEC rejected the offer. => OPEC = IGO
org.group-of-seven | name: Group of Seven | names: G7, G-7 | code: IGO | example: The Group of Seven rejected the offer. => Group of Seven = IGO
org.group-of-eight | name: Group of Eight | names: G8, G-8 | code: IGO | example: The Group of Eight rejected the offer. => Group of Eight = IGO
org.group-of-twenty | name: Group of Twenty | names: G20, G-20 | code: IGO | example: The Group of Twenty rejected the offer. => Group of Twenty = IGO
org.group-of-77 | name: Group of 77 | names: G77 | code: IGO | example: The Group of 77 rejected the offer. => Group of 77 = IGO
org.brics | name: BRICS | code: IGO | example: The BRICS rejected the offer. => BRICS = IGO
org.shanghai-cooperation-organization | name: Shanghai Cooperation Organization | names: SCO, Shanghai Cooperation Organisation | code: IGO | example: The Shanghai Cooperation Organization rejected the offer. => Shanghai Cooperation Organization = IGO
org.economic-community-of-west-african-states | name: Economic Community of West African States | names: ECOWAS, Ecowas | code: IGO | example: The Economic Community of West African States rejected the offer. => Economic Community of West African States = IGO
org.economic-community-of-central-african-states | name: Economic Community of Central African States | names: ECCAS | code: IGO | example: The Economic Community of Central African States rejected the offer. => Economic Community of Central African States = IGO
org.ecomog | name: ECOMOG | code: IGO | sectors: MIL | example: The ECOMOG rejected the offer. => ECOMOG = IGO MIL
org.southern-african-development-community | name: Southern African Development Community | names: SADC | code: IGO | example: The Southern African Development Community rejected the offer. => Southern African Development Community = IGO
org.east-african-community | name: East African Community | names: EAC | code: IGO | example: The East African Community rejected the offer. => East African Community = IGO
org.intergovernmental-authority-on-development | name: Intergovernmental Authority on Development | names: IGAD | code: IGO | example: The Intergovernmental Authority on Development rejected the offer. => Intergovernmental Authority on Development = IGO
org.alliance-of-sahel-states | name: Alliance of Sahel States | code: IGO | example: The Alliance of Sahel States rejected the offer. => Alliance of Sahel States = IGO
org.collective-security-treaty-organization | name: Collective Security Treaty Organization | names: CSTO, Collective Security Treaty Organisation | code: IGO | example: The Collective Security Treaty Organization rejected the offer. => Collective Security Treaty Organization = IGO
org.commonwealth-of-independent-states | name: Commonwealth of Independent States | names: CIS | code: IGO | example: The Commonwealth of Independent States rejected the offer. => Commonwealth of Independent States = IGO
org.eurasian-economic-union | name: Eurasian Economic Union | names: EAEU | code: IGO | example: The Eurasian Economic Union rejected the offer. => Eurasian Economic Union = IGO
org.commonwealth | name: Commonwealth | names: Commonwealth of Nations, Commonwealth Secretariat | code: IGO | example: The Commonwealth rejected the offer. => Commonwealth = IGO
org.council-of-europe | name: Council of Europe | names: Parliamentary Assembly of the Council of Europe, PACE | code: IGO | example: The Council of Europe rejected the offer. => Council of Europe = IGO
org.european-court-of-human-rights | name: European Court of Human Rights | names: ECHR | code: IGO | sectors: JUD | example: The European Court of Human Rights rejected the offer. => European Court of Human Rights = IGO JUD
org.organization-of-american-states | name: Organization of American States | names: OAS, Organisation of American States | code: IGO | example: The Organization of American States rejected the offer. => Organization of American States = IGO
org.inter-american-court-of-human-rights | name: Inter-American Court of Human Rights | code: IGO | sectors: JUD | example: The Inter-American Court of Human Rights rejected the offer. => Inter-American Court of Human Rights = IGO JUD
org.inter-american-commission-on-human-rights | name: Inter-American Commission on Human Rights | names: IACHR | code: IGO | example: The Inter-American Commission on Human Rights rejected the offer. => Inter-American Commission on Human Rights = IGO
org.mercosur | name: Mercosur | names: MERCOSUR | code: IGO | example: The Mercosur rejected the offer. => Mercosur = IGO
org.caricom | name: CARICOM | names: Caribbean Community, Caricom | code: IGO | example: The CARICOM rejected the offer. => CARICOM = IGO
org.celac | name: CELAC | code: IGO | example: The CELAC rejected the offer. => CELAC = IGO
org.unasur | name: UNASUR | code: IGO | example: The UNASUR rejected the offer. => UNASUR = IGO
org.andean-community | name: Andean Community | code: IGO | example: The Andean Community rejected the offer. => Andean Community = IGO
org.pacific-islands-forum | name: Pacific Islands Forum | code: IGO | example: The Pacific Islands Forum rejected the offer. => Pacific Islands Forum = IGO
org.apec | name: APEC | names: Asia-Pacific Economic Cooperation | code: IGO | example: The APEC rejected the offer. => APEC = IGO
org.saarc | name: SAARC | code: IGO | example: The SAARC rejected the offer. => SAARC = IGO
org.asian-infrastructure-investment-bank | name: Asian Infrastructure Investment Bank | names: AIIB | code: IGO | example: The Asian Infrastructure Investment Bank rejected the offer. => Asian Infrastructure Investment Bank = IGO
org.asian-development-bank | name: Asian Development Bank | names: ADB | code: IGO | example: The Asian Development Bank rejected the offer. => Asian Development Bank = IGO
org.african-development-bank | name: African Development Bank | names: AfDB | code: IGO | example: The African Development Bank rejected the offer. => African Development Bank = IGO
org.inter-american-development-bank | name: Inter-American Development Bank | names: IDB | code: IGO | example: The Inter-American Development Bank rejected the offer. => Inter-American Development Bank = IGO
org.european-bank-for-reconstruction-and-development | name: European Bank for Reconstruction and Development | names: EBRD | code: IGO | example: The European Bank for Reconstruction and Development rejected the offer. => European Bank for Reconstruction and Development = IGO
org.interpol | name: Interpol | names: INTERPOL, International Criminal Police Organization | code: IGO | sectors: COP | example: The Interpol rejected the offer. => Interpol = IGO COP
org.non-aligned-movement | name: Non-Aligned Movement | names: NAM | code: IGO | example: The Non-Aligned Movement rejected the offer. => Non-Aligned Movement = IGO
org.international-energy-agency | name: International Energy Agency | names: IEA | code: IGO | example: The International Energy Agency rejected the offer. => International Energy Agency = IGO
org.aukus | name: AUKUS | code: IGO | example: The AUKUS rejected the offer. => AUKUS = IGO
org.quad | name: Quad | names: Quadrilateral Security Dialogue | code: IGO | example: The Quad rejected the offer. => Quad = IGO
org.international-security-assistance-force | name: International Security Assistance Force | names: ISAF | code: IGO | sectors: MIL | example: The International Security Assistance Force rejected the offer. => International Security Assistance Force = IGO MIL
org.amisom | name: AMISOM | names: ATMIS | code: IGO | sectors: MIL | example: The AMISOM rejected the offer. => AMISOM = IGO MIL
org.kosovo-force | name: Kosovo Force | names: KFOR | code: IGO | sectors: MIL | example: The Kosovo Force rejected the offer. => Kosovo Force = IGO MIL
org.international-olympic-committee | name: International Olympic Committee | names: IOC | code: NGO | example: The International Olympic Committee rejected the offer. => International Olympic Committee = NGO
org.fifa | name: FIFA | code: NGO | example: The FIFA rejected the offer. => FIFA = NGO
org.paris-club | name: Paris Club | code: IGO | example: The Paris Club rejected the offer. => Paris Club = IGO
org.financial-action-task-force | name: Financial Action Task Force | names: FATF | code: IGO | example: The Financial Action Task Force rejected the offer. => Financial Action Task Force = IGO

# European Union.
org.european-union | name: European Union | names: EU, E.U. | code: EUR | example: The European Union rejected the offer. => European Union = EUR
org.european-commission | name: European Commission | names: EU Commission | code: EUR | example: The European Commission rejected the offer. => European Commission = EUR
org.european-council | name: European Council | names: EU Council, Council of the European Union, Council of the EU | code: EUR | example: The European Council rejected the offer. => European Council = EUR
org.european-parliament | name: European Parliament | names: EU Parliament, EU legislature | code: EUR | sectors: LEG | example: The European Parliament rejected the offer. => European Parliament = EUR LEG
org.european-central-bank | name: European Central Bank | names: ECB | code: EUR | example: The European Central Bank rejected the offer. => European Central Bank = EUR
org.court-of-justice-of-the-european-union | name: Court of Justice of the European Union | names: European Court of Justice, ECJ, CJEU | code: EUR | sectors: JUD | example: The Court of Justice of the European Union rejected the offer. => Court of Justice of the European Union = EUR JUD
org.european-external-action-service | name: European External Action Service | names: EEAS | code: EUR | example: The European External Action Service rejected the offer. => European External Action Service = EUR
org.europol | name: Europol | code: EUR | sectors: COP | example: The Europol rejected the offer. => Europol = EUR COP
org.frontex | name: Frontex | code: EUR | sectors: COP | example: The Frontex rejected the offer. => Frontex = EUR COP
org.eurogroup | name: Eurogroup | code: EUR | example: The Eurogroup rejected the offer. => Eurogroup = EUR
org.eulex | name: EULEX | code: EUR | example: The EULEX rejected the offer. => EULEX = EUR
org.european-people-s-party | name: European People's Party | names: EPP | code: EUR | sectors: PTY | example: The European People's Party rejected the offer. => European People's Party = EUR PTY

# Non-governmental.
org.red-cross | name: Red Cross | names: International Committee of the Red Cross, ICRC, International Red Cross, International Federation of Red Cross and Red Crescent Societies, IFRC | code: NGO | example: The Red Cross rejected the offer. => Red Cross = NGO
org.red-crescent | name: Red Crescent | code: NGO | example: The Red Crescent rejected the offer. => Red Crescent = NGO
org.amnesty-international | name: Amnesty International | names: Amnesty | code: NGO | example: The Amnesty International rejected the offer. => Amnesty International = NGO
org.human-rights-watch | name: Human Rights Watch | names: HRW | code: NGO | example: The Human Rights Watch rejected the offer. => Human Rights Watch = NGO
org.doctors-without-borders | name: Doctors Without Borders | names: Médecins Sans Frontières, Medecins Sans Frontieres, MSF | code: NGO | sectors: MED | example: The Doctors Without Borders rejected the offer. => Doctors Without Borders = NGO MED
org.greenpeace | name: Greenpeace | code: NGO | example: The Greenpeace rejected the offer. => Greenpeace = NGO
org.oxfam | name: Oxfam | names: Oxfam International | code: NGO | example: The Oxfam rejected the offer. => Oxfam = NGO
org.save-the-children | name: Save the Children | code: NGO | example: The Save the Children rejected the offer. => Save the Children = NGO
org.reporters-without-borders | name: Reporters Without Borders | code: NGO | sectors: JRN | example: The Reporters Without Borders rejected the offer. => Reporters Without Borders = NGO JRN
org.committee-to-protect-journalists | name: Committee to Protect Journalists | names: CPJ | code: NGO | sectors: JRN | example: The Committee to Protect Journalists rejected the offer. => Committee to Protect Journalists = NGO JRN
org.transparency-international | name: Transparency International | code: NGO | example: The Transparency International rejected the offer. => Transparency International = NGO
org.international-crisis-group | name: International Crisis Group | names: Crisis Group | code: NGO | example: The International Crisis Group rejected the offer. => International Crisis Group = NGO
org.norwegian-refugee-council | name: Norwegian Refugee Council | names: NRC | code: NGO | sectors: REF | example: The Norwegian Refugee Council rejected the offer. => Norwegian Refugee Council = NGO REF
org.international-rescue-committee | name: International Rescue Committee | code: NGO | sectors: REF | example: The International Rescue Committee rejected the offer. => International Rescue Committee = NGO REF
org.world-economic-forum | name: World Economic Forum | names: WEF | code: NGO | example: The World Economic Forum rejected the offer. => World Economic Forum = NGO
org.freedom-house | name: Freedom House | code: NGO | example: The Freedom House rejected the offer. => Freedom House = NGO
org.syrian-observatory-for-human-rights | name: Syrian Observatory for Human Rights | names: SOHR | code: SYR | sectors: SOC | example: The Syrian Observatory for Human Rights rejected the offer. => Syrian Observatory for Human Rights = SYR SOC
org.american-civil-liberties-union | name: American Civil Liberties Union | names: ACLU | code: USA | sectors: SOC | example: The American Civil Liberties Union rejected the offer. => American Civil Liberties Union = USA SOC
org.white-helmets | name: White Helmets | code: SYR | sectors: SOC | example: The White Helmets rejected the offer. => White Helmets = SYR SOC
org.carter-center | name: Carter Center | code: USA | sectors: SOC | example: The Carter Center rejected the offer. => Carter Center = USA SOC

# Armed and political movements.
org.hamas | name: Hamas | names: Islamic Resistance Movement, al-Qassam Brigades, Qassam Brigades, Izz ad-Din al-Qassam Brigades | code: PSE | sectors: REB | example: The Hamas rejected the offer. => Hamas = PSE REB
org.fatah | name: Fatah | code: PSE | sectors: PTY | example: The Fatah rejected the offer. => Fatah = PSE PTY
org.palestinian-islamic-jihad | name: Palestinian Islamic Jihad | names: Islamic Jihad | code: PSE | sectors: REB | example: The Palestinian Islamic Jihad rejected the offer. => Palestinian Islamic Jihad = PSE REB
org.palestine-liberation-organization | name: Palestine Liberation Organization | names: PLO, Palestine Liberation Organisation | code: PSE | sectors: GOV | example: The Palestine Liberation Organization rejected the offer. => Palestine Liberation Organization = PSE GOV
org.palestinian-authority | name: Palestinian Authority | names: Palestinian National Authority | code: PSE | sectors: GOV | example: The Palestinian Authority rejected the offer. => Palestinian Authority = PSE GOV
org.popular-front-for-the-liberation-of-palestine | name: Popular Front for the Liberation of Palestine | names: PFLP | code: PSE | sectors: REB | example: The Popular Front for the Liberation of Palestine rejected the offer. => Popular Front for the Liberation of Palestine = PSE REB
org.al-aqsa-martyrs-brigades | name: Al-Aqsa Martyrs Brigades | names: al-Aqsa Martyrs Brigades, Al Aqsa Martyrs Brigades | code: PSE | sectors: REB | example: The Al-Aqsa Martyrs Brigades rejected the offer. => Al-Aqsa Martyrs Brigades = PSE REB
org.hezbollah | name: Hezbollah | names: Hizbollah, Hizbullah, Hezbullah, Hizballah | code: LBN | sectors: PTY, REB | example: The Hezbollah rejected the offer. => Hezbollah = LBN PTY REB
org.amal-movement | name: Amal Movement | code: LBN | sectors: PTY | example: The Amal Movement rejected the offer. => Amal Movement = LBN PTY
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
org.peshmerga | name: Peshmerga | names: peshmerga | code: IRQ | sectors: MIL | example: The Peshmerga rejected the offer. => Peshmerga = IRQ MIL
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
org.sudan-people-s-liberation-army | name: Sudan People's Liberation Army | names: SPLA | code: SSD | sectors: MIL | example: The Sudan People's Liberation Army rejected the offer. => Sudan People's Liberation Army = SSD MIL
org.sudan-people-s-liberation-movement | name: Sudan People's Liberation Movement | names: SPLM, SPLM-IO | code: SSD | sectors: PTY | example: The Sudan People's Liberation Movement rejected the offer. => Sudan People's Liberation Movement = SSD PTY
org.justice-and-equality-movement | name: Justice and Equality Movement | names: JEM | code: SDN | sectors: REB | example: The Justice and Equality Movement rejected the offer. => Justice and Equality Movement = SDN REB
org.janjaweed | name: Janjaweed | names: janjaweed | code: SDN | sectors: PRM | example: The Janjaweed rejected the offer. => Janjaweed = SDN PRM
org.libyan-national-army | name: Libyan National Army | names: LNA | code: LBY | sectors: REB | example: The Libyan National Army rejected the offer. => Libyan National Army = LBY REB
org.government-of-national-accord | name: Government of National Accord | names: GNA | code: LBY | sectors: GOV | example: The Government of National Accord rejected the offer. => Government of National Accord = LBY GOV
org.government-of-national-unity | name: Government of National Unity | names: GNU | code: LBY | sectors: GOV | example: The Government of National Unity rejected the offer. => Government of National Unity = LBY GOV
org.high-state-council | name: High State Council | code: LBY | sectors: LEG | example: The High State Council rejected the offer. => High State Council = LBY LEG
org.national-transitional-council | name: National Transitional Council | code: LBY | sectors: REB | example: The National Transitional Council rejected the offer. => National Transitional Council = LBY REB
org.polisario-front | name: Polisario Front | names: Polisario | code: MAR | sectors: REB | example: The Polisario Front rejected the offer. => Polisario Front = MAR REB
org.movement-for-the-emancipation-of-the-niger-delta | name: Movement for the Emancipation of the Niger Delta | names: MEND | code: NGA | sectors: REB | example: The Movement for the Emancipation of the Niger Delta rejected the offer. => Movement for the Emancipation of the Niger Delta = NGA REB
org.indigenous-people-of-biafra | name: Indigenous People of Biafra | names: IPOB | code: NGA | sectors: REB | example: The Indigenous People of Biafra rejected the offer. => Indigenous People of Biafra = NGA REB
org.renamo | name: Renamo | names: RENAMO | code: MOZ | sectors: OPP, PTY | example: The Renamo rejected the offer. => Renamo = MOZ OPP PTY
org.frelimo | name: Frelimo | names: FRELIMO | code: MOZ | sectors: PTY | example: The Frelimo rejected the offer. => Frelimo = MOZ PTY
org.unita | name: UNITA | code: AGO | sectors: OPP, PTY | example: The UNITA rejected the offer. => UNITA = AGO OPP PTY
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
org.national-unity-government | name: National Unity Government | names: NUG | code: MMR | sectors: OPP | example: The National Unity Government rejected the offer. => National Unity Government = MMR OPP
org.arakan-rohingya-salvation-army | name: Arakan Rohingya Salvation Army | names: ARSA | code: MMR | sectors: REB | example: The Arakan Rohingya Salvation Army rejected the offer. => Arakan Rohingya Salvation Army = MMR REB
org.khmer-rouge | name: Khmer Rouge | code: KHM | sectors: REB | example: The Khmer Rouge rejected the offer. => Khmer Rouge = KHM REB
org.irish-republican-army | name: Irish Republican Army | names: IRA, Provisional IRA | code: GBR | sectors: REB | example: The Irish Republican Army rejected the offer. => Irish Republican Army = GBR REB
org.sinn-fein | name: Sinn Fein | names: Sinn Féin | code: GBR | sectors: PTY | example: The Sinn Fein rejected the offer. => Sinn Fein = GBR PTY
org.eta | name: ETA | code: ESP | sectors: REB | example: The ETA rejected the offer. => ETA = ESP REB
org.kosovo-liberation-army | name: Kosovo Liberation Army | names: KLA | code: KOS | sectors: REB | example: The Kosovo Liberation Army rejected the offer. => Kosovo Liberation Army = KOS REB
org.wagner-group | name: Wagner Group | names: Wagner, Wagner mercenary group | code: RUS | sectors: PRM | example: The Wagner Group rejected the offer. => Wagner Group = RUS PRM
org.azov-battalion | name: Azov Battalion | names: Azov Brigade, Azov Regiment | code: UKR | sectors: MIL | example: The Azov Battalion rejected the offer. => Azov Battalion = UKR MIL
org.muslim-brotherhood | name: Muslim Brotherhood | code: EGY | sectors: PTY | example: The Muslim Brotherhood rejected the offer. => Muslim Brotherhood = EGY PTY
org.oath-keepers | name: Oath Keepers | code: USA | sectors: UAF | example: The Oath Keepers rejected the offer. => Oath Keepers = USA UAF
org.proud-boys | name: Proud Boys | code: USA | sectors: UAF | example: The Proud Boys rejected the offer. => Proud Boys = USA UAF
org.ku-klux-klan | name: Ku Klux Klan | names: KKK | code: USA | sectors: UAF | example: The Ku Klux Klan rejected the offer. => Ku Klux Klan = USA UAF
org.contras | name: Contras | code: NIC | sectors: REB | example: The Contras rejected the offer. => Contras = NIC REB
org.sandinista-national-liberation-front | name: Sandinista National Liberation Front | names: FSLN, Sandinistas | code: NIC | sectors: PTY | example: The Sandinista National Liberation Front rejected the offer. => Sandinista National Liberation Front = NIC PTY

# Governments' houses, departments, agencies.
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
org.republican-party | name: Republican Party | names: GOP, Republicans, Republican, Republican National Committee, RNC | code: USA | sectors: PTY | example: The Republican Party rejected the offer. => Republican Party = USA PTY
org.democratic-party | name: Democratic Party | names: Democrats, Democrat, Democratic National Committee, DNC | code: USA | sectors: PTY | example: The Democratic Party rejected the offer. => Democratic Party = USA PTY
org.office-of-the-director-of-national-intelligence | name: Office of the Director of National Intelligence | names: ODNI | code: USA | sectors: SPY | example: The Office of the Director of National Intelligence rejected the offer. => Office of the Director of National Intelligence = USA SPY
org.securities-and-exchange-commission | name: Securities and Exchange Commission | names: SEC | code: USA | sectors: GOV | example: The Securities and Exchange Commission rejected the offer. => Securities and Exchange Commission = USA GOV
org.guantanamo | name: Guantanamo | names: Guantanamo Bay | code: USA | sectors: MIL | example: The Guantanamo rejected the offer. => Guantanamo = USA MIL
org.voice-of-america | name: Voice of America | names: VOA | code: USA | sectors: JRN | example: The Voice of America rejected the offer. => Voice of America = USA JRN
org.foreign-office | name: Foreign Office | names: Foreign and Commonwealth Office, Foreign Commonwealth and Development Office, FCDO, British Foreign Office, UK Foreign Office | code: GBR | sectors: GOV | example: The Foreign Office rejected the offer. => Foreign Office = GBR GOV
org.scotland-yard | name: Scotland Yard | names: Metropolitan Police, Met Police | code: GBR | sectors: COP | example: The Scotland Yard rejected the offer. => Scotland Yard = GBR COP
org.mi5 | name: MI5 | code: GBR | sectors: SPY | example: The MI5 rejected the offer. => MI5 = GBR SPY
org.mi6 | name: MI6 | names: Secret Intelligence Service | code: GBR | sectors: SPY | example: The MI6 rejected the offer. => MI6 = GBR SPY
org.gchq | name: GCHQ | code: GBR | sectors: SPY | example: The GCHQ rejected the offer. => GCHQ = GBR SPY
org.house-of-commons | name: House of Commons | names: British House of Commons, UK House of Commons | code: GBR | sectors: LEG | example: The House of Commons rejected the offer. => House of Commons = GBR LEG
org.house-of-lords | name: House of Lords | code: GBR | sectors: LEG | example: The House of Lords rejected the offer. => House of Lords = GBR LEG
org.bank-of-england | name: Bank of England | code: GBR | sectors: GOV | example: The Bank of England rejected the offer. => Bank of England = GBR GOV
org.home-office | name: Home Office | names: British Home Office, UK Home Office | code: GBR | sectors: GOV | example: The Home Office rejected the offer. => Home Office = GBR GOV
org.labour-party | name: Labour Party | names: British Labour Party | code: GBR | sectors: PTY | example: The Labour Party rejected the offer. => Labour Party = GBR PTY
org.conservative-party | name: Conservative Party | names: Tories, Tory, British Conservative Party | code: GBR | sectors: PTY | example: The Conservative Party rejected the offer. => Conservative Party = GBR PTY
org.scottish-national-party | name: Scottish National Party | names: SNP | code: GBR | sectors: PTY | example: The Scottish National Party rejected the offer. => Scottish National Party = GBR PTY
org.liberal-democrats | name: Liberal Democrats | code: GBR | sectors: PTY | example: The Liberal Democrats rejected the offer. => Liberal Democrats = GBR PTY
org.royal-navy | name: Royal Navy | code: GBR | sectors: MIL | example: The Royal Navy rejected the offer. => Royal Navy = GBR MIL
org.royal-air-force | name: Royal Air Force | names: RAF | code: GBR | sectors: MIL | example: The Royal Air Force rejected the offer. => Royal Air Force = GBR MIL
org.bundestag | name: Bundestag | names: German Bundestag | code: DEU | sectors: LEG | example: The Bundestag rejected the offer. => Bundestag = DEU LEG
org.bundesrat | name: Bundesrat | code: DEU | sectors: LEG | example: The Bundesrat rejected the offer. => Bundesrat = DEU LEG
org.bundeswehr | name: Bundeswehr | code: DEU | sectors: MIL | example: The Bundeswehr rejected the offer. => Bundeswehr = DEU MIL
org.bnd | name: BND | names: Federal Intelligence Service | code: DEU | sectors: SPY | example: The BND rejected the offer. => BND = DEU SPY
org.bundesbank | name: Bundesbank | code: DEU | sectors: GOV | example: The Bundesbank rejected the offer. => Bundesbank = DEU GOV
org.christian-democratic-union | name: Christian Democratic Union | names: CDU | code: DEU | sectors: PTY | example: The Christian Democratic Union rejected the offer. => Christian Democratic Union = DEU PTY
org.social-democratic-party-of-germany | name: Social Democratic Party of Germany | names: SPD | code: DEU | sectors: PTY | example: The Social Democratic Party of Germany rejected the offer. => Social Democratic Party of Germany = DEU PTY
org.alternative-for-germany | name: Alternative for Germany | names: AfD | code: DEU | sectors: PTY | example: The Alternative for Germany rejected the offer. => Alternative for Germany = DEU PTY
org.national-assembly-of-france | name: National Assembly of France | names: French National Assembly, Assemblée Nationale | code: FRA | sectors: LEG | example: The National Assembly of France rejected the offer. => National Assembly of France = FRA LEG
org.quai-d-orsay | name: Quai d'Orsay | code: FRA | sectors: GOV | example: The Quai d'Orsay rejected the offer. => Quai d'Orsay = FRA GOV
org.national-rally | name: National Rally | names: National Front | code: FRA | sectors: PTY | example: The National Rally rejected the offer. => National Rally = FRA PTY
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
org.united-russia | name: United Russia | code: RUS | sectors: PTY | example: The United Russia rejected the offer. => United Russia = RUS PTY
org.gazprom | name: Gazprom | code: RUS | sectors: BUS | example: The Gazprom rejected the offer. => Gazprom = RUS BUS
org.rosneft | name: Rosneft | code: RUS | sectors: BUS | example: The Rosneft rejected the offer. => Rosneft = RUS BUS
org.rosatom | name: Rosatom | code: RUS | sectors: BUS | example: The Rosatom rejected the offer. => Rosatom = RUS BUS
org.rostec | name: Rostec | code: RUS | sectors: BUS | example: The Rostec rejected the offer. => Rostec = RUS BUS
org.bank-of-russia | name: Bank of Russia | code: RUS | sectors: GOV | example: The Bank of Russia rejected the offer. => Bank of Russia = RUS GOV
org.verkhovna-rada | name: Verkhovna Rada | names: Rada, Ukrainian Rada | code: UKR | sectors: LEG | example: The Verkhovna Rada rejected the offer. => Verkhovna Rada = UKR LEG
org.sbu | name: SBU | names: Security Service of Ukraine | code: UKR | sectors: SPY | example: The SBU rejected the offer. => SBU = UKR SPY
org.hur | name: HUR | names: GUR | code: UKR | sectors: SPY | example: The HUR rejected the offer. => HUR = UKR SPY
org.ukrainian-armed-forces | name: Ukrainian Armed Forces | names: Armed Forces of Ukraine | code: UKR | sectors: MIL | example: The Ukrainian Armed Forces rejected the offer. => Ukrainian Armed Forces = UKR MIL
org.naftogaz | name: Naftogaz | code: UKR | sectors: BUS | example: The Naftogaz rejected the offer. => Naftogaz = UKR BUS
org.sejm | name: Sejm | names: Polish Sejm | code: POL | sectors: LEG | example: The Sejm rejected the offer. => Sejm = POL LEG
org.law-and-justice | name: Law and Justice | names: PiS | code: POL | sectors: PTY | example: The Law and Justice rejected the offer. => Law and Justice = POL PTY
org.civic-platform | name: Civic Platform | code: POL | sectors: PTY | example: The Civic Platform rejected the offer. => Civic Platform = POL PTY
org.riigikogu | name: Riigikogu | code: EST | sectors: LEG | example: The Riigikogu rejected the offer. => Riigikogu = EST LEG
org.saeima | name: Saeima | code: LVA | sectors: LEG | example: The Saeima rejected the offer. => Saeima = LVA LEG
org.seimas | name: Seimas | code: LTU | sectors: LEG | example: The Seimas rejected the offer. => Seimas = LTU LEG
org.riksdag | name: Riksdag | code: SWE | sectors: LEG | example: The Riksdag rejected the offer. => Riksdag = SWE LEG
org.storting | name: Storting | code: NOR | sectors: LEG | example: The Storting rejected the offer. => Storting = NOR LEG
org.folketing | name: Folketing | code: DNK | sectors: LEG | example: The Folketing rejected the offer. => Folketing = DNK LEG
org.eduskunta | name: Eduskunta | code: FIN | sectors: LEG | example: The Eduskunta rejected the offer. => Eduskunta = FIN LEG
org.althing | name: Althing | code: ISL | sectors: LEG | example: The Althing rejected the offer. => Althing = ISL LEG
org.oireachtas | name: Oireachtas | names: Dáil, Dail | code: IRL | sectors: LEG | example: The Oireachtas rejected the offer. => Oireachtas = IRL LEG
org.fidesz | name: Fidesz | code: HUN | sectors: PTY | example: The Fidesz rejected the offer. => Fidesz = HUN PTY
org.syriza | name: Syriza | code: GRC | sectors: PTY | example: The Syriza rejected the offer. => Syriza = GRC PTY
org.skupstina | name: Skupstina | code: SRB | sectors: LEG | example: The Skupstina rejected the offer. => Skupstina = SRB LEG
org.grand-national-assembly | name: Grand National Assembly | names: Turkish Grand National Assembly, Grand National Assembly of Turkey | code: TUR | sectors: LEG | example: The Grand National Assembly rejected the offer. => Grand National Assembly = TUR LEG
org.justice-and-development-party | name: Justice and Development Party | names: AKP, AK Party | code: TUR | sectors: PTY | example: The Justice and Development Party rejected the offer. => Justice and Development Party = TUR PTY
org.republican-people-s-party | name: Republican People's Party | names: CHP | code: TUR | sectors: OPP, PTY | example: The Republican People's Party rejected the offer. => Republican People's Party = TUR OPP PTY
org.peoples-democratic-party | name: Peoples' Democratic Party | names: HDP | code: TUR | sectors: OPP, PTY | example: The Peoples' Democratic Party rejected the offer. => Peoples' Democratic Party = TUR OPP PTY
org.mit | name: MIT | names: National Intelligence Organization | code: TUR | sectors: SPY | example: The MIT rejected the offer. => MIT = TUR SPY
org.knesset | name: Knesset | code: ISR | sectors: LEG | example: The Knesset rejected the offer. => Knesset = ISR LEG
org.mossad | name: Mossad | code: ISR | sectors: SPY | example: The Mossad rejected the offer. => Mossad = ISR SPY
org.shin-bet | name: Shin Bet | names: Shabak | code: ISR | sectors: SPY | example: The Shin Bet rejected the offer. => Shin Bet = ISR SPY
org.israel-defense-forces | name: Israel Defense Forces | names: IDF, Israeli Defense Forces, Israel Defence Forces, Israeli Defence Forces, I.D.F. | code: ISR | sectors: MIL | example: The Israel Defense Forces rejected the offer. => Israel Defense Forces = ISR MIL
org.likud | name: Likud | names: Likud Party | code: ISR | sectors: PTY | example: The Likud rejected the offer. => Likud = ISR PTY
org.channel-12 | name: Channel 12 | code: ISR | sectors: JRN | example: The Channel 12 rejected the offer. => Channel 12 = ISR JRN
org.majlis | name: Majlis | names: Islamic Consultative Assembly | code: IRN | sectors: LEG | example: The Majlis rejected the offer. => Majlis = IRN LEG
org.islamic-revolutionary-guard-corps | name: Islamic Revolutionary Guard Corps | names: IRGC, Revolutionary Guards, Revolutionary Guard, Iranian Revolutionary Guards, Quds Force, Qods Force, Revolutionary Guard Corps | code: IRN | sectors: MIL | example: The Islamic Revolutionary Guard Corps rejected the offer. => Islamic Revolutionary Guard Corps = IRN MIL
org.basij | name: Basij | code: IRN | sectors: PRM | example: The Basij rejected the offer. => Basij = IRN PRM
org.guardian-council | name: Guardian Council | names: The Guardian Council | code: IRN | sectors: GOV | example: The Guardian Council rejected the offer. => Guardian Council = IRN GOV
org.assembly-of-experts | name: Assembly of Experts | code: IRN | sectors: LEG | example: The Assembly of Experts rejected the offer. => Assembly of Experts = IRN LEG
org.supreme-national-security-council | name: Supreme National Security Council | code: IRN | sectors: GOV | example: The Supreme National Security Council rejected the offer. => Supreme National Security Council = IRN GOV
org.shura-council | name: Shura Council | code: SAU | sectors: LEG | example: The Shura Council rejected the offer. => Shura Council = SAU LEG
org.saudi-aramco | name: Saudi Aramco | names: Aramco | code: SAU | sectors: BUS | example: The Saudi Aramco rejected the offer. => Saudi Aramco = SAU BUS
org.inter-services-intelligence | name: Inter-Services Intelligence | names: ISI | code: PAK | sectors: SPY | example: The Inter-Services Intelligence rejected the offer. => Inter-Services Intelligence = PAK SPY
org.pakistan-muslim-league-nawaz | name: Pakistan Muslim League-Nawaz | names: PML-N, Pakistan Muslim League, PML-Q | code: PAK | sectors: PTY | example: The Pakistan Muslim League-Nawaz rejected the offer. => Pakistan Muslim League-Nawaz = PAK PTY
org.pakistan-people-s-party | name: Pakistan People's Party | names: PPP, Pakistan Peoples Party | code: PAK | sectors: PTY | example: The Pakistan People's Party rejected the offer. => Pakistan People's Party = PAK PTY
org.pakistan-tehreek-e-insaf | name: Pakistan Tehreek-e-Insaf | names: PTI | code: PAK | sectors: PTY | example: The Pakistan Tehreek-e-Insaf rejected the offer. => Pakistan Tehreek-e-Insaf = PAK PTY
org.lok-sabha | name: Lok Sabha | code: IND | sectors: LEG | example: The Lok Sabha rejected the offer. => Lok Sabha = IND LEG
org.rajya-sabha | name: Rajya Sabha | code: IND | sectors: LEG | example: The Rajya Sabha rejected the offer. => Rajya Sabha = IND LEG
org.bharatiya-janata-party | name: Bharatiya Janata Party | names: BJP | code: IND | sectors: PTY | example: The Bharatiya Janata Party rejected the offer. => Bharatiya Janata Party = IND PTY
org.indian-national-congress | name: Indian National Congress | names: Congress Party, Congress party | code: IND | sectors: PTY | example: The Indian National Congress rejected the offer. => Indian National Congress = IND PTY
org.aam-aadmi-party | name: Aam Aadmi Party | names: AAP | code: IND | sectors: PTY | example: The Aam Aadmi Party rejected the offer. => Aam Aadmi Party = IND PTY
org.central-bureau-of-investigation | name: Central Bureau of Investigation | names: CBI | code: IND | sectors: COP | example: The Central Bureau of Investigation rejected the offer. => Central Bureau of Investigation = IND COP
org.research-and-analysis-wing | name: Research and Analysis Wing | names: RAW | code: IND | sectors: SPY | example: The Research and Analysis Wing rejected the offer. => Research and Analysis Wing = IND SPY
org.border-security-force | name: Border Security Force | names: BSF | code: IND | sectors: COP | example: The Border Security Force rejected the offer. => Border Security Force = IND COP
org.reserve-bank-of-india | name: Reserve Bank of India | names: RBI | code: IND | sectors: GOV | example: The Reserve Bank of India rejected the offer. => Reserve Bank of India = IND GOV
org.awami-league | name: Awami League | code: BGD | sectors: PTY | example: The Awami League rejected the offer. => Awami League = BGD PTY
org.bangladesh-nationalist-party | name: Bangladesh Nationalist Party | names: BNP | code: BGD | sectors: PTY | example: The Bangladesh Nationalist Party rejected the offer. => Bangladesh Nationalist Party = BGD PTY
org.rapid-action-battalion | name: Rapid Action Battalion | names: RAB | code: BGD | sectors: COP | example: The Rapid Action Battalion rejected the offer. => Rapid Action Battalion = BGD COP
org.communist-party-of-china | name: Communist Party of China | names: CPC, Chinese Communist Party, CCP, Communist Party of China Central Committee, CPC Central Committee | code: CHN | sectors: PTY | example: The Communist Party of China rejected the offer. => Communist Party of China = CHN PTY
org.national-people-s-congress | name: National People's Congress | names: NPC | code: CHN | sectors: LEG | example: The National People's Congress rejected the offer. => National People's Congress = CHN LEG
org.chinese-people-s-political-consultative-conference | name: Chinese People's Political Consultative Conference | names: CPPCC | code: CHN | sectors: LEG | example: The Chinese People's Political Consultative Conference rejected the offer. => Chinese People's Political Consultative Conference = CHN LEG
org.state-council-of-china | name: State Council of China | names: China's State Council, Chinese State Council | code: CHN | sectors: GOV | example: The State Council of China rejected the offer. => State Council of China = CHN GOV
org.people-s-liberation-army | name: People's Liberation Army | names: PLA, Chinese People's Liberation Army | code: CHN | sectors: MIL | example: The People's Liberation Army rejected the offer. => People's Liberation Army = CHN MIL
org.central-military-commission | name: Central Military Commission | names: CMC | code: CHN | sectors: MIL | example: The Central Military Commission rejected the offer. => Central Military Commission = CHN MIL
org.china-coast-guard | name: China Coast Guard | names: Chinese Coast Guard, Chinese coast guard | code: CHN | sectors: MIL | example: The China Coast Guard rejected the offer. => China Coast Guard = CHN MIL
org.ministry-of-commerce-of-china | name: Ministry of Commerce of China | names: MOFCOM | code: CHN | sectors: GOV | example: The Ministry of Commerce of China rejected the offer. => Ministry of Commerce of China = CHN GOV
org.huawei | name: Huawei | code: CHN | sectors: BUS | example: The Huawei rejected the offer. => Huawei = CHN BUS
org.kuomintang | name: Kuomintang | names: KMT | code: TWN | sectors: PTY | example: The Kuomintang rejected the offer. => Kuomintang = TWN PTY
org.democratic-progressive-party | name: Democratic Progressive Party | names: DPP | code: TWN | sectors: PTY | example: The Democratic Progressive Party rejected the offer. => Democratic Progressive Party = TWN PTY
org.legislative-yuan | name: Legislative Yuan | code: TWN | sectors: LEG | example: The Legislative Yuan rejected the offer. => Legislative Yuan = TWN LEG
org.workers-party-of-korea | name: Workers' Party of Korea | code: PRK | sectors: PTY | example: The Workers' Party of Korea rejected the offer. => Workers' Party of Korea = PRK PTY
org.kcna | name: KCNA | names: Korean Central News Agency | code: PRK | sectors: JRN | example: The KCNA rejected the offer. => KCNA = PRK JRN
org.korean-people-s-army | name: Korean People's Army | names: KPA | code: PRK | sectors: MIL | example: The Korean People's Army rejected the offer. => Korean People's Army = PRK MIL
org.national-intelligence-service | name: National Intelligence Service | names: NIS | code: KOR | sectors: SPY | example: The National Intelligence Service rejected the offer. => National Intelligence Service = KOR SPY
org.yonhap | name: Yonhap | names: Yonhap News Agency | code: KOR | sectors: JRN | example: The Yonhap rejected the offer. => Yonhap = KOR JRN
org.national-diet | name: National Diet | names: Diet, Japanese Diet | code: JPN | sectors: LEG | example: The National Diet rejected the offer. => National Diet = JPN LEG
org.liberal-democratic-party | name: Liberal Democratic Party | names: LDP | code: JPN | sectors: PTY | example: The Liberal Democratic Party rejected the offer. => Liberal Democratic Party = JPN PTY
org.japan-self-defense-forces | name: Japan Self-Defense Forces | names: Self-Defense Forces, Maritime Self-Defense Force, Self-Defence Forces | code: JPN | sectors: MIL | example: The Japan Self-Defense Forces rejected the offer. => Japan Self-Defense Forces = JPN MIL
org.communist-party-of-vietnam | name: Communist Party of Vietnam | code: VNM | sectors: PTY | example: The Communist Party of Vietnam rejected the offer. => Communist Party of Vietnam = VNM PTY
org.national-league-for-democracy | name: National League for Democracy | names: NLD | code: MMR | sectors: PTY | example: The National League for Democracy rejected the offer. => National League for Democracy = MMR PTY
org.tatmadaw | name: Tatmadaw | code: MMR | sectors: MIL | example: The Tatmadaw rejected the offer. => Tatmadaw = MMR MIL
org.pheu-thai | name: Pheu Thai | names: Pheu Thai Party | code: THA | sectors: PTY | example: The Pheu Thai rejected the offer. => Pheu Thai = THA PTY
org.indonesian-national-armed-forces | name: Indonesian National Armed Forces | names: TNI | code: IDN | sectors: MIL | example: The Indonesian National Armed Forces rejected the offer. => Indonesian National Armed Forces = IDN MIL
org.african-national-congress | name: African National Congress | names: ANC | code: ZAF | sectors: PTY | example: The African National Congress rejected the offer. => African National Congress = ZAF PTY
org.democratic-alliance | name: Democratic Alliance | code: ZAF | sectors: OPP, PTY | example: The Democratic Alliance rejected the offer. => Democratic Alliance = ZAF OPP PTY
org.south-african-national-defence-force | name: South African National Defence Force | names: SANDF | code: ZAF | sectors: MIL | example: The South African National Defence Force rejected the offer. => South African National Defence Force = ZAF MIL
org.zanu-pf | name: ZANU-PF | names: Zanu-PF | code: ZWE | sectors: PTY | example: The ZANU-PF rejected the offer. => ZANU-PF = ZWE PTY
org.movement-for-democratic-change | name: Movement for Democratic Change | names: MDC | code: ZWE | sectors: OPP, PTY | example: The Movement for Democratic Change rejected the offer. => Movement for Democratic Change = ZWE OPP PTY
org.all-progressives-congress | name: All Progressives Congress | names: APC | code: NGA | sectors: PTY | example: The All Progressives Congress rejected the offer. => All Progressives Congress = NGA PTY
org.economic-and-financial-crimes-commission | name: Economic and Financial Crimes Commission | names: EFCC | code: NGA | sectors: COP | example: The Economic and Financial Crimes Commission rejected the offer. => Economic and Financial Crimes Commission = NGA COP
org.national-resistance-movement | name: National Resistance Movement | names: NRM | code: UGA | sectors: PTY | example: The National Resistance Movement rejected the offer. => National Resistance Movement = UGA PTY
org.kenya-defence-forces | name: Kenya Defence Forces | names: KDF | code: KEN | sectors: MIL | example: The Kenya Defence Forces rejected the offer. => Kenya Defence Forces = KEN MIL
org.rwanda-defence-force | name: Rwanda Defence Force | names: RDF | code: RWA | sectors: MIL | example: The Rwanda Defence Force rejected the offer. => Rwanda Defence Force = RWA MIL
org.fardc | name: FARDC | code: COD | sectors: MIL | example: The FARDC rejected the offer. => FARDC = COD MIL
org.institutional-revolutionary-party | name: Institutional Revolutionary Party | names: PRI | code: MEX | sectors: PTY | example: The Institutional Revolutionary Party rejected the offer. => Institutional Revolutionary Party = MEX PTY
org.national-regeneration-movement | name: National Regeneration Movement | names: Morena | code: MEX | sectors: PTY | example: The National Regeneration Movement rejected the offer. => National Regeneration Movement = MEX PTY
org.pan | name: PAN | names: National Action Party | code: MEX | sectors: PTY | example: The PAN rejected the offer. => PAN = MEX PTY
org.workers-party | name: Workers' Party | code: BRA | sectors: PTY | example: The Workers' Party rejected the offer. => Workers' Party = BRA PTY
org.petrobras | name: Petrobras | code: BRA | sectors: BUS | example: The Petrobras rejected the offer. => Petrobras = BRA BUS
org.pdvsa | name: PDVSA | code: VEN | sectors: BUS | example: The PDVSA rejected the offer. => PDVSA = VEN BUS
org.royal-canadian-mounted-police | name: Royal Canadian Mounted Police | names: RCMP | code: CAN | sectors: COP | example: The Royal Canadian Mounted Police rejected the offer. => Royal Canadian Mounted Police = CAN COP
org.statistics-canada | name: Statistics Canada | code: CAN | sectors: GOV | example: The Statistics Canada rejected the offer. => Statistics Canada = CAN GOV
org.parliament-hill | name: Parliament Hill | code: CAN | sectors: LEG | example: The Parliament Hill rejected the offer. => Parliament Hill = CAN LEG
org.liberal-party-of-canada | name: Liberal Party of Canada | code: CAN | sectors: PTY | example: The Liberal Party of Canada rejected the offer. => Liberal Party of Canada = CAN PTY
org.royal-australian-air-force | name: Royal Australian Air Force | names: RAAF | code: AUS | sectors: MIL | example: The Royal Australian Air Force rejected the offer. => Royal Australian Air Force = AUS MIL
org.royal-australian-navy | name: Royal Australian Navy | code: AUS | sectors: MIL | example: The Royal Australian Navy rejected the offer. => Royal Australian Navy = AUS MIL
org.australian-federal-police | name: Australian Federal Police | code: AUS | sectors: COP | example: The Australian Federal Police rejected the offer. => Australian Federal Police = AUS COP
org.asio | name: ASIO | code: AUS | sectors: SPY | example: The ASIO rejected the offer. => ASIO = AUS SPY

# Media.
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
org.world-council-of-churches | name: World Council of Churches | code: NGO | sectors: REL | example: The World Council of Churches rejected the offer. => World Council of Churches = NGO REL
