# International organizations: the United Nations and its family, alliances, unions, banks, commissions, and
# non-governmental organizations that belong to no state.
#
#   name      the name that records use
#   names     acronyms and other names
#   code      the country that it belongs to, or UNO EUR IGO NGO ISM IMG MNC
#   sectors   PLOVER sectors, the primary one first
#
# A name belongs to one organization only, here and in the other files of organizations.
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

# Non-governmental organizations.
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
