# Political parties and movements. A name or acronym that parties of several states share is not here: the state that
# the report names tells which is meant.
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

# Parties of many regions.
org.fatah | name: Fatah | code: PSE | sectors: PTY | example: The Fatah rejected the offer. => Fatah = PSE PTY
org.amal-movement | name: Amal Movement | code: LBN | sectors: PTY | example: The Amal Movement rejected the offer. => Amal Movement = LBN PTY
org.sudan-people-s-liberation-movement | name: Sudan People's Liberation Movement | names: SPLM, SPLM-IO | code: SSD | sectors: PTY | example: The Sudan People's Liberation Movement rejected the offer. => Sudan People's Liberation Movement = SSD PTY
org.renamo | name: Renamo | names: RENAMO | code: MOZ | sectors: OPP, PTY | example: The Renamo rejected the offer. => Renamo = MOZ OPP PTY
org.frelimo | name: Frelimo | names: FRELIMO | code: MOZ | sectors: PTY | example: The Frelimo rejected the offer. => Frelimo = MOZ PTY
org.unita | name: UNITA | code: AGO | sectors: OPP, PTY | example: The UNITA rejected the offer. => UNITA = AGO OPP PTY
org.sinn-fein | name: Sinn Fein | names: Sinn Féin | code: GBR | sectors: PTY | example: The Sinn Fein rejected the offer. => Sinn Fein = GBR PTY
org.muslim-brotherhood | name: Muslim Brotherhood | code: EGY | sectors: PTY | example: The Muslim Brotherhood rejected the offer. => Muslim Brotherhood = EGY PTY
org.sandinista-national-liberation-front | name: Sandinista National Liberation Front | names: FSLN, Sandinistas | code: NIC | sectors: PTY | example: The Sandinista National Liberation Front rejected the offer. => Sandinista National Liberation Front = NIC PTY
org.republican-party | name: Republican Party | names: GOP, Republicans, Republican, Republican National Committee, RNC | code: USA | sectors: PTY | example: The Republican Party rejected the offer. => Republican Party = USA PTY
org.democratic-party | name: Democratic Party | names: Democrats, Democrat, Democratic National Committee, DNC | code: USA | sectors: PTY | example: The Democratic Party rejected the offer. => Democratic Party = USA PTY
org.labour-party | name: Labour Party | names: British Labour Party, UK Labour Party | code: GBR | sectors: PTY | example: The Labour Party rejected the offer. => Labour Party = GBR PTY
org.conservative-party | name: Conservative Party | names: Tories, Tory, British Conservative Party | code: GBR | sectors: PTY | example: The Conservative Party rejected the offer. => Conservative Party = GBR PTY
org.scottish-national-party | name: Scottish National Party | names: SNP | code: GBR | sectors: PTY | example: The Scottish National Party rejected the offer. => Scottish National Party = GBR PTY
org.liberal-democrats | name: Liberal Democrats | code: GBR | sectors: PTY | example: The Liberal Democrats rejected the offer. => Liberal Democrats = GBR PTY
org.christian-democratic-union | name: Christian Democratic Union | names: CDU, German Christian Democratic Union, Christian Democratic Union of Germany | code: DEU | sectors: PTY | example: The Christian Democratic Union rejected the offer. => Christian Democratic Union = DEU PTY
org.social-democratic-party-of-germany | name: Social Democratic Party of Germany | names: SPD | code: DEU | sectors: PTY | example: The Social Democratic Party of Germany rejected the offer. => Social Democratic Party of Germany = DEU PTY
org.alternative-for-germany | name: Alternative for Germany | names: AfD | code: DEU | sectors: PTY | example: The Alternative for Germany rejected the offer. => Alternative for Germany = DEU PTY
org.national-rally | name: National Rally | names: National Front, Rassemblement National | code: FRA | sectors: PTY | example: The National Rally rejected the offer. => National Rally = FRA PTY
org.united-russia | name: United Russia | code: RUS | sectors: PTY | example: The United Russia rejected the offer. => United Russia = RUS PTY
org.law-and-justice | name: Law and Justice | names: PiS | code: POL | sectors: PTY | example: The Law and Justice rejected the offer. => Law and Justice = POL PTY
org.civic-platform | name: Civic Platform | code: POL | sectors: PTY | example: The Civic Platform rejected the offer. => Civic Platform = POL PTY
org.fidesz | name: Fidesz | code: HUN | sectors: PTY | example: The Fidesz rejected the offer. => Fidesz = HUN PTY
org.syriza | name: Syriza | code: GRC | sectors: PTY | example: The Syriza rejected the offer. => Syriza = GRC PTY
org.justice-and-development-party | name: Justice and Development Party | names: AKP, AK Party | code: TUR | sectors: PTY | example: The Justice and Development Party rejected the offer. => Justice and Development Party = TUR PTY
org.republican-people-s-party | name: Republican People's Party | names: CHP | code: TUR | sectors: OPP, PTY | example: The Republican People's Party rejected the offer. => Republican People's Party = TUR OPP PTY
org.peoples-democratic-party | name: Peoples' Democratic Party | names: HDP | code: TUR | sectors: OPP, PTY | example: The Peoples' Democratic Party rejected the offer. => Peoples' Democratic Party = TUR OPP PTY
org.likud | name: Likud | names: Likud Party | code: ISR | sectors: PTY | example: The Likud rejected the offer. => Likud = ISR PTY
org.pakistan-muslim-league-nawaz | name: Pakistan Muslim League-Nawaz | names: PML-N, Pakistan Muslim League, Pakistan Muslim League (Nawaz), Pakistan Muslim League-N | code: PAK | sectors: PTY | example: The Pakistan Muslim League-Nawaz rejected the offer. => Pakistan Muslim League-Nawaz = PAK PTY
org.pakistan-muslim-league-quaid | name: Pakistan Muslim League-Quaid | names: PML-Q, Pakistan Muslim League-Q, Pakistan Muslim League-Quaid-e-Azam, Pakistan Muslim League (Quaid) | code: PAK | sectors: PTY | example: The Pakistan Muslim League-Quaid called for talks. => Pakistan Muslim League-Quaid = PAK PTY
org.pakistan-people-s-party | name: Pakistan People's Party | names: Pakistan Peoples Party | code: PAK | sectors: PTY | example: The Pakistan People's Party rejected the offer. => Pakistan People's Party = PAK PTY
org.pakistan-tehreek-e-insaf | name: Pakistan Tehreek-e-Insaf | names: PTI | code: PAK | sectors: PTY | example: The Pakistan Tehreek-e-Insaf rejected the offer. => Pakistan Tehreek-e-Insaf = PAK PTY
org.bharatiya-janata-party | name: Bharatiya Janata Party | names: BJP | code: IND | sectors: PTY | example: The Bharatiya Janata Party rejected the offer. => Bharatiya Janata Party = IND PTY
org.indian-national-congress | name: Indian National Congress | names: Congress Party, Congress party | code: IND | sectors: PTY | example: The Indian National Congress rejected the offer. => Indian National Congress = IND PTY
org.aam-aadmi-party | name: Aam Aadmi Party | names: AAP | code: IND | sectors: PTY | example: The Aam Aadmi Party rejected the offer. => Aam Aadmi Party = IND PTY
org.awami-league | name: Awami League | names: Bangladesh Awami League | code: BGD | sectors: PTY | example: The Awami League rejected the offer. => Awami League = BGD PTY
org.bangladesh-nationalist-party | name: Bangladesh Nationalist Party | names: BNP | code: BGD | sectors: PTY | example: The Bangladesh Nationalist Party rejected the offer. => Bangladesh Nationalist Party = BGD PTY
org.communist-party-of-china | name: Communist Party of China | names: CPC, Chinese Communist Party, CCP, Communist Party of China Central Committee, CPC Central Committee | code: CHN | sectors: PTY | example: The Communist Party of China rejected the offer. => Communist Party of China = CHN PTY
org.kuomintang | name: Kuomintang | names: KMT | code: TWN | sectors: PTY | example: The Kuomintang rejected the offer. => Kuomintang = TWN PTY
org.democratic-progressive-party | name: Democratic Progressive Party | names: DPP | code: TWN | sectors: PTY | example: The Democratic Progressive Party rejected the offer. => Democratic Progressive Party = TWN PTY
org.workers-party-of-korea | name: Workers' Party of Korea | code: PRK | sectors: PTY | example: The Workers' Party of Korea rejected the offer. => Workers' Party of Korea = PRK PTY
org.liberal-democratic-party | name: Liberal Democratic Party | names: LDP | code: JPN | sectors: PTY | example: The Liberal Democratic Party rejected the offer. => Liberal Democratic Party = JPN PTY
org.communist-party-of-vietnam | name: Communist Party of Vietnam | code: VNM | sectors: PTY | example: The Communist Party of Vietnam rejected the offer. => Communist Party of Vietnam = VNM PTY
org.national-league-for-democracy | name: National League for Democracy | names: NLD | code: MMR | sectors: PTY | example: The National League for Democracy rejected the offer. => National League for Democracy = MMR PTY
org.pheu-thai | name: Pheu Thai | names: Pheu Thai Party | code: THA | sectors: PTY | example: The Pheu Thai rejected the offer. => Pheu Thai = THA PTY
org.african-national-congress | name: African National Congress | names: ANC | code: ZAF | sectors: PTY | example: The African National Congress rejected the offer. => African National Congress = ZAF PTY
org.democratic-alliance | name: Democratic Alliance | code: ZAF | sectors: OPP, PTY | example: The Democratic Alliance rejected the offer. => Democratic Alliance = ZAF OPP PTY
org.zanu-pf | name: ZANU-PF | names: Zanu-PF | code: ZWE | sectors: PTY | example: The ZANU-PF rejected the offer. => ZANU-PF = ZWE PTY
org.movement-for-democratic-change | name: Movement for Democratic Change | names: MDC | code: ZWE | sectors: OPP, PTY | example: The Movement for Democratic Change rejected the offer. => Movement for Democratic Change = ZWE OPP PTY
org.all-progressives-congress | name: All Progressives Congress | names: APC | code: NGA | sectors: PTY | example: The All Progressives Congress rejected the offer. => All Progressives Congress = NGA PTY
org.national-resistance-movement | name: National Resistance Movement | names: NRM | code: UGA | sectors: PTY | example: The National Resistance Movement rejected the offer. => National Resistance Movement = UGA PTY
org.institutional-revolutionary-party | name: Institutional Revolutionary Party | names: PRI | code: MEX | sectors: PTY | example: The Institutional Revolutionary Party rejected the offer. => Institutional Revolutionary Party = MEX PTY
org.national-regeneration-movement | name: National Regeneration Movement | names: Morena, MORENA | code: MEX | sectors: PTY | example: The National Regeneration Movement rejected the offer. => National Regeneration Movement = MEX PTY
org.pan | name: PAN | names: National Action Party | code: MEX | sectors: PTY | example: The PAN rejected the offer. => PAN = MEX PTY
org.workers-party | name: Brazilian Workers' Party | names: Workers' Party of Brazil, Partido dos Trabalhadores | code: BRA | sectors: PTY | example: The Brazilian Workers' Party rejected the offer. => Brazilian Workers' Party = BRA PTY
org.liberal-party-of-canada | name: Liberal Party of Canada | code: CAN | sectors: PTY | example: The Liberal Party of Canada rejected the offer. => Liberal Party of Canada = CAN PTY

# Movements that became parties.
org.jamiat-e-islami | name: Jamiat-e Islami | names: Jamiat-i-Islami | code: AFG | sectors: PTY | example: Jamiat-e Islami rejected the offer. => Jamiat-e Islami = AFG PTY
org.madhesi-janadhikar-forum | name: Madhesi Janadhikar Forum | code: NPL | sectors: PTY | example: The ministers blamed the Madhesi Janadhikar Forum. => Madhesi Janadhikar Forum = NPL PTY
org.fretilin | name: Fretilin | names: FRETILIN | code: TLS | sectors: PTY | example: Fretilin warned the rebels. => Fretilin = TLS PTY
org.funcinpec | name: Funcinpec | names: FUNCINPEC | code: KHM | sectors: PTY | example: Funcinpec warned the rebels. => Funcinpec = KHM PTY
org.mpla | name: MPLA | code: AGO | sectors: PTY | example: MPLA called for talks. => MPLA = AGO PTY
org.swapo | name: SWAPO | names: Swapo, South West Africa People's Organization, South West Africa People's Organisation | code: NAM | sectors: PTY | example: The envoys praised SWAPO. => SWAPO = NAM PTY
org.rhodesian-front | name: Rhodesian Front | code: ZWE | sectors: PTY | example: The envoys praised the Rhodesian Front. => Rhodesian Front = ZWE PTY
org.islamic-salvation-front | name: Islamic Salvation Front | code: DZA | sectors: OPP, PTY | example: The Islamic Salvation Front welcomed the decision. => Islamic Salvation Front = DZA OPP PTY
org.farabundo-marti-national-liberation-front | name: Farabundo Martí National Liberation Front | names: Farabundo Marti National Liberation Front, FMLN | code: SLV | sectors: PTY | example: The envoys praised the Farabundo Martí National Liberation Front. => Farabundo Martí National Liberation Front = SLV PTY
org.black-panthers | name: Black Panthers | names: Black Panther Party | code: USA | sectors: PTY | example: The ministers blamed the Black Panthers. => Black Panthers = USA PTY

# Western and northern Europe.
org.reform-uk | name: Reform UK | code: GBR | sectors: PTY | example: The ministers blamed Reform UK. => Reform UK = GBR PTY
org.uk-independence-party | name: UK Independence Party | names: UKIP, Ukip | code: GBR | sectors: PTY | example: The mediators criticized the UK Independence Party. => UK Independence Party = GBR PTY
org.brexit-party | name: Brexit Party | code: GBR | sectors: PTY | example: The Brexit Party rejected the offer. => Brexit Party = GBR PTY
org.plaid-cymru | name: Plaid Cymru | code: GBR | sectors: PTY | example: Plaid Cymru condemned the attack on Tuesday. => Plaid Cymru = GBR PTY
org.green-party-of-england-and-wales | name: Green Party of England and Wales | code: GBR | sectors: PTY | example: The Green Party of England and Wales rejected the offer. => Green Party of England and Wales = GBR PTY
org.scottish-green-party | name: Scottish Green Party | names: Scottish Greens | code: GBR | sectors: PTY | example: The Scottish Green Party condemned the attack on Tuesday. => Scottish Green Party = GBR PTY
org.democratic-unionist-party | name: Democratic Unionist Party | names: DUP | code: GBR | sectors: PTY | example: The envoys praised the Democratic Unionist Party. => Democratic Unionist Party = GBR PTY
org.ulster-unionist-party | name: Ulster Unionist Party | names: UUP | code: GBR | sectors: PTY | example: The delegates thanked the Ulster Unionist Party. => Ulster Unionist Party = GBR PTY
org.social-democratic-and-labour-party | name: Social Democratic and Labour Party | names: SDLP | code: GBR | sectors: PTY | example: The Social Democratic and Labour Party condemned the attack on Tuesday. => Social Democratic and Labour Party = GBR PTY
org.alliance-party-of-northern-ireland | name: Alliance Party of Northern Ireland | code: GBR | sectors: PTY | example: The Alliance Party of Northern Ireland called for talks. => Alliance Party of Northern Ireland = GBR PTY
org.traditional-unionist-voice | name: Traditional Unionist Voice | code: GBR | sectors: PTY | example: The delegates thanked Traditional Unionist Voice. => Traditional Unionist Voice = GBR PTY
org.alba-party | name: Alba Party | code: GBR | sectors: PTY | example: The envoys praised the Alba Party. => Alba Party = GBR PTY
org.british-national-party | name: British National Party | code: GBR | sectors: PTY | example: The envoys praised the British National Party. => British National Party = GBR PTY
org.scottish-labour | name: Scottish Labour | names: Scottish Labour Party | code: GBR | sectors: PTY | example: The envoys praised Scottish Labour. => Scottish Labour = GBR PTY
org.welsh-labour | name: Welsh Labour | names: Welsh Labour Party | code: GBR | sectors: PTY | example: Welsh Labour called for talks. => Welsh Labour = GBR PTY
org.scottish-conservatives | name: Scottish Conservatives | names: Scottish Conservative Party, Scottish Tories | code: GBR | sectors: PTY | example: The Scottish Conservatives condemned the attack on Tuesday. => Scottish Conservatives = GBR PTY
org.respect-party | name: Respect Party | code: GBR | sectors: PTY | example: The Respect Party warned the rebels. => Respect Party = GBR PTY
org.britain-first | name: Britain First | code: GBR | sectors: PTY | example: The diplomats supported Britain First. => Britain First = GBR PTY
org.fianna-fail | name: Fianna Fáil | names: Fianna Fail | code: IRL | sectors: PTY | example: The diplomats supported Fianna Fáil. => Fianna Fáil = IRL PTY
org.fine-gael | name: Fine Gael | code: IRL | sectors: PTY | example: Fine Gael condemned the attack on Tuesday. => Fine Gael = IRL PTY
org.aontu | name: Aontú | code: IRL | sectors: PTY | example: Aontú called for talks. => Aontú = IRL PTY
org.irish-labour-party | name: Irish Labour Party | code: IRL | sectors: PTY | example: The delegates thanked the Irish Labour Party. => Irish Labour Party = IRL PTY
org.people-before-profit | name: People Before Profit | code: IRL | sectors: PTY | example: The mediators criticized People Before Profit. => People Before Profit = IRL PTY
org.irish-green-party | name: Irish Green Party | code: IRL | sectors: PTY | example: The ministers blamed the Irish Green Party. => Irish Green Party = IRL PTY
org.la-france-insoumise | name: La France Insoumise | names: France Unbowed, LFI | code: FRA | sectors: PTY | example: La France Insoumise warned the rebels. => La France Insoumise = FRA PTY
org.les-republicains | name: Les Républicains | names: Les Republicains | code: FRA | sectors: PTY | example: The mediators criticized Les Républicains. => Les Républicains = FRA PTY
org.la-republique-en-marche | name: La République En Marche | names: En Marche, La Republique En Marche, LREM | code: FRA | sectors: PTY | example: The ministers blamed La République En Marche. => La République En Marche = FRA PTY
org.modem | name: MoDem | code: FRA | sectors: PTY | example: The mediators criticized MoDem. => MoDem = FRA PTY
org.horizons-party | name: Horizons party | code: FRA | sectors: PTY | example: The Horizons party condemned the attack on Tuesday. => Horizons party = FRA PTY
org.europe-ecology-the-greens | name: Europe Ecology – The Greens | names: Europe Ecologie, EELV | code: FRA | sectors: PTY | example: The diplomats supported the Europe Ecology – The Greens. => Europe Ecology – The Greens = FRA PTY
org.french-communist-party | name: French Communist Party | code: FRA | sectors: PTY | example: The French Communist Party rejected the offer. => French Communist Party = FRA PTY
org.french-socialist-party | name: French Socialist Party | names: Socialist Party of France, Parti Socialiste | code: FRA | sectors: PTY | example: The mediators criticized the French Socialist Party. => French Socialist Party = FRA PTY
org.new-popular-front | name: New Popular Front | names: Nouveau Front Populaire | code: FRA | sectors: PTY | example: The New Popular Front rejected the offer. => New Popular Front = FRA PTY
org.reconquete | name: Reconquête | names: Reconquete | code: FRA | sectors: PTY | example: Reconquête welcomed the decision. => Reconquête = FRA PTY
org.union-for-a-popular-movement | name: Union for a Popular Movement | names: UMP | code: FRA | sectors: PTY | example: The Union for a Popular Movement condemned the attack on Tuesday. => Union for a Popular Movement = FRA PTY
org.rally-for-the-republic | name: Rally for the Republic | code: FRA | sectors: PTY | example: The diplomats supported the Rally for the Republic. => Rally for the Republic = FRA PTY
org.union-for-french-democracy | name: Union for French Democracy | code: FRA | sectors: PTY | example: The Union for French Democracy rejected the offer. => Union for French Democracy = FRA PTY
org.debout-la-france | name: Debout la France | code: FRA | sectors: PTY | example: Debout la France welcomed the decision. => Debout la France = FRA PTY
org.generation-s | name: Generation.s | names: Génération.s | code: FRA | sectors: PTY | example: The envoys praised Generation.s. => Generation.s = FRA PTY
org.new-anticapitalist-party | name: New Anticapitalist Party | code: FRA | sectors: PTY | example: The New Anticapitalist Party welcomed the decision. => New Anticapitalist Party = FRA PTY
org.lutte-ouvriere | name: Lutte Ouvrière | names: Lutte Ouvriere | code: FRA | sectors: PTY | example: Lutte Ouvrière condemned the attack on Tuesday. => Lutte Ouvrière = FRA PTY
org.place-publique | name: Place Publique | code: FRA | sectors: PTY | example: The ministers blamed Place Publique. => Place Publique = FRA PTY
org.christian-social-union | name: Christian Social Union | names: CSU | code: DEU | sectors: PTY | example: The mediators criticized the Christian Social Union. => Christian Social Union = DEU PTY
org.free-democratic-party-of-germany | name: Free Democratic Party of Germany | names: Free Democrats, FDP | code: DEU | sectors: PTY | example: The Free Democratic Party of Germany warned the rebels. => Free Democratic Party of Germany = DEU PTY
org.alliance-90 | name: Alliance 90 | names: Alliance 90/The Greens, Bündnis 90, German Greens | code: DEU | sectors: PTY | example: The delegates thanked the Alliance 90. => Alliance 90 = DEU PTY
org.die-linke | name: Die Linke | code: DEU | sectors: PTY | example: Die Linke rejected the offer. => Die Linke = DEU PTY
org.sahra-wagenknecht-alliance | name: Sahra Wagenknecht Alliance | names: Bündnis Sahra Wagenknecht | code: DEU | sectors: PTY | example: The ministers blamed the Sahra Wagenknecht Alliance. => Sahra Wagenknecht Alliance = DEU PTY
org.free-voters | name: Free Voters | code: DEU | sectors: PTY | example: The envoys praised the Free Voters. => Free Voters = DEU PTY
org.national-democratic-party-of-germany | name: National Democratic Party of Germany | code: DEU | sectors: PTY | example: The National Democratic Party of Germany rejected the offer. => National Democratic Party of Germany = DEU PTY
org.pirate-party-germany | name: Pirate Party Germany | code: DEU | sectors: PTY | example: The Pirate Party Germany called for talks. => Pirate Party Germany = DEU PTY
org.party-of-democratic-socialism | name: Party of Democratic Socialism | code: DEU | sectors: PTY | example: The diplomats supported the Party of Democratic Socialism. => Party of Democratic Socialism = DEU PTY
org.socialist-unity-party | name: Socialist Unity Party | names: Socialist Unity Party of Germany | code: DEU | sectors: PTY | example: The diplomats supported the Socialist Unity Party. => Socialist Unity Party = DEU PTY
org.german-social-democrats | name: German Social Democrats | code: DEU | sectors: PTY | example: The German Social Democrats rejected the offer. => German Social Democrats = DEU PTY
org.die-heimat | name: Die Heimat | code: DEU | sectors: PTY | example: Die Heimat warned the rebels. => Die Heimat = DEU PTY
org.freedom-party-of-austria | name: Freedom Party of Austria | names: Austrian Freedom Party, FPÖ, FPO | code: AUT | sectors: PTY | example: The Freedom Party of Austria called for talks. => Freedom Party of Austria = AUT PTY
org.austrian-people-s-party | name: Austrian People's Party | names: ÖVP, OVP, OeVP, OEVP | code: AUT | sectors: PTY | example: The Austrian People's Party warned the rebels. => Austrian People's Party = AUT PTY
org.social-democratic-party-of-austria | name: Social Democratic Party of Austria | names: SPÖ, SPO, SPOe | code: AUT | sectors: PTY | example: The ministers blamed the Social Democratic Party of Austria. => Social Democratic Party of Austria = AUT PTY
org.neos | name: NEOS | code: AUT | sectors: PTY | example: NEOS warned the rebels. => NEOS = AUT PTY
org.alliance-for-the-future-of-austria | name: Alliance for the Future of Austria | code: AUT | sectors: PTY | example: The ministers blamed the Alliance for the Future of Austria. => Alliance for the Future of Austria = AUT PTY
org.swiss-people-s-party | name: Swiss People's Party | code: CHE | sectors: PTY | example: The Swiss People's Party warned the rebels. => Swiss People's Party = CHE PTY
org.social-democratic-party-of-switzerland | name: Social Democratic Party of Switzerland | code: CHE | sectors: PTY | example: The Social Democratic Party of Switzerland condemned the attack on Tuesday. => Social Democratic Party of Switzerland = CHE PTY
org.fdp-the-liberals | name: FDP.The Liberals | code: CHE | sectors: PTY | example: The FDP.The Liberals warned the rebels. => FDP.The Liberals = CHE PTY
org.green-liberal-party-of-switzerland | name: Green Liberal Party of Switzerland | code: CHE | sectors: PTY | example: The mediators criticized the Green Liberal Party of Switzerland. => Green Liberal Party of Switzerland = CHE PTY
org.christian-democratic-people-s-party | name: Christian Democratic People's Party | code: CHE | sectors: PTY | example: The ministers blamed the Christian Democratic People's Party. => Christian Democratic People's Party = CHE PTY
org.new-flemish-alliance | name: New Flemish Alliance | names: N-VA | code: BEL | sectors: PTY | example: The New Flemish Alliance welcomed the decision. => New Flemish Alliance = BEL PTY
org.vlaams-belang | name: Vlaams Belang | names: Flemish Interest | code: BEL | sectors: PTY | example: The ministers blamed Vlaams Belang. => Vlaams Belang = BEL PTY
org.vlaams-blok | name: Vlaams Blok | code: BEL | sectors: PTY | example: Vlaams Blok rejected the offer. => Vlaams Blok = BEL PTY
org.open-vld | name: Open Vld | names: Open VLD | code: BEL | sectors: PTY | example: Open Vld condemned the attack on Tuesday. => Open Vld = BEL PTY
org.ecolo | name: Ecolo | code: BEL | sectors: PTY | example: Ecolo condemned the attack on Tuesday. => Ecolo = BEL PTY
org.les-engages | name: Les Engagés | names: Les Engages | code: BEL | sectors: PTY | example: The delegates thanked Les Engagés. => Les Engagés = BEL PTY
org.workers-party-of-belgium | name: Workers' Party of Belgium | code: BEL | sectors: PTY | example: The ministers blamed the Workers' Party of Belgium. => Workers' Party of Belgium = BEL PTY
org.christen-democratisch-en-vlaams | name: Christen-Democratisch en Vlaams | names: CD&V | code: BEL | sectors: PTY | example: The ministers blamed the Christen-Democratisch en Vlaams. => Christen-Democratisch en Vlaams = BEL PTY
org.party-for-freedom | name: Party for Freedom | names: PVV | code: NLD | sectors: PTY | example: The Party for Freedom called for talks. => Party for Freedom = NLD PTY
org.people-s-party-for-freedom-and-democracy | name: People's Party for Freedom and Democracy | names: VVD | code: NLD | sectors: PTY | example: The People's Party for Freedom and Democracy welcomed the decision. => People's Party for Freedom and Democracy = NLD PTY
org.democrats-66 | name: Democrats 66 | names: D66 | code: NLD | sectors: PTY | example: The Democrats 66 called for talks. => Democrats 66 = NLD PTY
org.christian-democratic-appeal | name: Christian Democratic Appeal | code: NLD | sectors: PTY | example: The ministers blamed Christian Democratic Appeal. => Christian Democratic Appeal = NLD PTY
org.groenlinks | name: GroenLinks | code: NLD | sectors: PTY | example: The diplomats supported GroenLinks. => GroenLinks = NLD PTY
org.pvda | name: PvdA | names: Dutch Labour Party | code: NLD | sectors: PTY | example: PvdA rejected the offer. => PvdA = NLD PTY
org.farmer-citizen-movement | name: Farmer-Citizen Movement | names: BoerBurgerBeweging | code: NLD | sectors: PTY | example: The Farmer-Citizen Movement welcomed the decision. => Farmer-Citizen Movement = NLD PTY
org.new-social-contract | name: New Social Contract | code: NLD | sectors: PTY | example: New Social Contract warned the rebels. => New Social Contract = NLD PTY
org.forum-for-democracy | name: Forum for Democracy | code: NLD | sectors: PTY | example: The Forum for Democracy called for talks. => Forum for Democracy = NLD PTY
org.denk | name: DENK | code: NLD | sectors: PTY | example: The envoys praised DENK. => DENK = NLD PTY
org.christenunie | name: ChristenUnie | code: NLD | sectors: PTY | example: The delegates thanked ChristenUnie. => ChristenUnie = NLD PTY
org.ja21 | name: JA21 | code: NLD | sectors: PTY | example: JA21 welcomed the decision. => JA21 = NLD PTY
org.pim-fortuyn-list | name: Pim Fortuyn List | code: NLD | sectors: PTY | example: The diplomats supported Pim Fortuyn List. => Pim Fortuyn List = NLD PTY
org.christian-social-people-s-party | name: Christian Social People's Party | code: LUX | sectors: PTY | example: The ministers blamed the Christian Social People's Party. => Christian Social People's Party = LUX PTY
org.luxembourg-socialist-workers-party | name: Luxembourg Socialist Workers' Party | code: LUX | sectors: PTY | example: The Luxembourg Socialist Workers' Party rejected the offer. => Luxembourg Socialist Workers' Party = LUX PTY
org.alternative-democratic-reform-party | name: Alternative Democratic Reform Party | code: LUX | sectors: PTY | example: The Alternative Democratic Reform Party warned the rebels. => Alternative Democratic Reform Party = LUX PTY
org.sweden-democrats | name: Sweden Democrats | code: SWE | sectors: PTY | example: The delegates thanked the Sweden Democrats. => Sweden Democrats = SWE PTY
org.swedish-social-democratic-party | name: Swedish Social Democratic Party | names: Swedish Social Democrats | code: SWE | sectors: PTY | example: The mediators criticized the Swedish Social Democratic Party. => Swedish Social Democratic Party = SWE PTY
org.moderate-party | name: Moderate Party | code: SWE | sectors: PTY | example: The mediators criticized the Moderate Party. => Moderate Party = SWE PTY
org.swedish-green-party | name: Swedish Green Party | code: SWE | sectors: PTY | example: The diplomats supported the Swedish Green Party. => Swedish Green Party = SWE PTY
org.swedish-christian-democrats | name: Swedish Christian Democrats | code: SWE | sectors: PTY | example: The mediators criticized the Swedish Christian Democrats. => Swedish Christian Democrats = SWE PTY
org.centre-party-of-sweden | name: Centre Party of Sweden | code: SWE | sectors: PTY | example: The ministers blamed the Centre Party of Sweden. => Centre Party of Sweden = SWE PTY
org.norwegian-labour-party | name: Norwegian Labour Party | names: Arbeiderpartiet | code: NOR | sectors: PTY | example: The Norwegian Labour Party warned the rebels. => Norwegian Labour Party = NOR PTY
org.progress-party | name: Progress Party | code: NOR | sectors: PTY | example: The Progress Party condemned the attack on Tuesday. => Progress Party = NOR PTY
org.socialist-left-party | name: Socialist Left Party | code: NOR | sectors: PTY | example: The diplomats supported the Socialist Left Party. => Socialist Left Party = NOR PTY
org.norwegian-conservative-party | name: Norwegian Conservative Party | names: Høyre | code: NOR | sectors: PTY | example: The Norwegian Conservative Party condemned the attack on Tuesday. => Norwegian Conservative Party = NOR PTY
org.danish-people-s-party | name: Danish People's Party | code: DNK | sectors: PTY | example: The diplomats supported the Danish People's Party. => Danish People's Party = DNK PTY
org.venstre | name: Venstre | code: DNK | sectors: PTY | example: The envoys praised Venstre. => Venstre = DNK PTY
org.danish-social-democrats | name: Danish Social Democrats | names: Danish Social Democratic Party | code: DNK | sectors: PTY | example: The envoys praised the Danish Social Democrats. => Danish Social Democrats = DNK PTY
org.danish-social-liberal-party | name: Danish Social Liberal Party | names: Radikale Venstre | code: DNK | sectors: PTY | example: The mediators criticized the Danish Social Liberal Party. => Danish Social Liberal Party = DNK PTY
org.denmark-democrats | name: Denmark Democrats | code: DNK | sectors: PTY | example: The Denmark Democrats called for talks. => Denmark Democrats = DNK PTY
org.red-green-alliance | name: Red-Green Alliance | code: DNK | sectors: PTY | example: The Red-Green Alliance condemned the attack on Tuesday. => Red-Green Alliance = DNK PTY
org.inuit-ataqatigiit | name: Inuit Ataqatigiit | code: DNK | sectors: PTY | example: Inuit Ataqatigiit rejected the offer. => Inuit Ataqatigiit = DNK PTY
org.naleraq | name: Naleraq | code: DNK | sectors: PTY | example: Naleraq rejected the offer. => Naleraq = DNK PTY
org.siumut | name: Siumut | code: DNK | sectors: PTY | example: The ministers blamed Siumut. => Siumut = DNK PTY
org.demokraatit | name: Demokraatit | code: DNK | sectors: PTY | example: Demokraatit rejected the offer. => Demokraatit = DNK PTY
org.finns-party | name: Finns Party | names: True Finns | code: FIN | sectors: PTY | example: The Finns Party rejected the offer. => Finns Party = FIN PTY
org.national-coalition-party | name: National Coalition Party | names: Kokoomus | code: FIN | sectors: PTY | example: The diplomats supported the National Coalition Party. => National Coalition Party = FIN PTY
org.social-democratic-party-of-finland | name: Social Democratic Party of Finland | names: Finnish Social Democratic Party | code: FIN | sectors: PTY | example: The diplomats supported the Social Democratic Party of Finland. => Social Democratic Party of Finland = FIN PTY
org.finnish-centre-party | name: Finnish Centre Party | names: Centre Party of Finland | code: FIN | sectors: PTY | example: The ministers blamed the Finnish Centre Party. => Finnish Centre Party = FIN PTY
org.swedish-people-s-party-of-finland | name: Swedish People's Party of Finland | code: FIN | sectors: PTY | example: The Swedish People's Party of Finland warned the rebels. => Swedish People's Party of Finland = FIN PTY
org.icelandic-independence-party | name: Icelandic Independence Party | code: ISL | sectors: PTY | example: The Icelandic Independence Party called for talks. => Icelandic Independence Party = ISL PTY
org.left-green-movement | name: Left-Green Movement | code: ISL | sectors: PTY | example: The envoys praised the Left-Green Movement. => Left-Green Movement = ISL PTY
org.icelandic-pirate-party | name: Icelandic Pirate Party | code: ISL | sectors: PTY | example: The delegates thanked the Icelandic Pirate Party. => Icelandic Pirate Party = ISL PTY
org.icelandic-progressive-party | name: Icelandic Progressive Party | code: ISL | sectors: PTY | example: The Icelandic Progressive Party rejected the offer. => Icelandic Progressive Party = ISL PTY

# Southern Europe.
org.brothers-of-italy | name: Brothers of Italy | names: Fratelli d'Italia | code: ITA | sectors: PTY | example: The Brothers of Italy condemned the attack on Tuesday. => Brothers of Italy = ITA PTY
org.lega-nord | name: Lega Nord | names: Northern League | code: ITA | sectors: PTY | example: Lega Nord warned the rebels. => Lega Nord = ITA PTY
org.forza-italia | name: Forza Italia | code: ITA | sectors: PTY | example: The envoys praised Forza Italia. => Forza Italia = ITA PTY
org.five-star-movement | name: Five Star Movement | names: Five-Star Movement, M5S, 5-Star Movement | code: ITA | sectors: PTY | example: The Five Star Movement welcomed the decision. => Five Star Movement = ITA PTY
org.italian-democratic-party | name: Italian Democratic Party | names: Partito Democratico | code: ITA | sectors: PTY | example: The diplomats supported the Italian Democratic Party. => Italian Democratic Party = ITA PTY
org.italia-viva | name: Italia Viva | code: ITA | sectors: PTY | example: Italia Viva called for talks. => Italia Viva = ITA PTY
org.azione | name: Azione | code: ITA | sectors: PTY | example: Azione welcomed the decision. => Azione = ITA PTY
org.people-of-freedom | name: People of Freedom | names: People of Liberty | code: ITA | sectors: PTY | example: The People of Freedom warned the rebels. => People of Freedom = ITA PTY
org.italian-communist-party | name: Italian Communist Party | code: ITA | sectors: PTY | example: The Italian Communist Party called for talks. => Italian Communist Party = ITA PTY
org.italian-socialist-party | name: Italian Socialist Party | code: ITA | sectors: PTY | example: The Italian Socialist Party welcomed the decision. => Italian Socialist Party = ITA PTY
org.democrazia-cristiana | name: Democrazia Cristiana | code: ITA | sectors: PTY | example: Democrazia Cristiana called for talks. => Democrazia Cristiana = ITA PTY
org.italian-social-movement | name: Italian Social Movement | code: ITA | sectors: PTY | example: The envoys praised the Italian Social Movement. => Italian Social Movement = ITA PTY
org.national-alliance-of-italy | name: National Alliance of Italy | names: Italian National Alliance, Alleanza Nazionale | code: ITA | sectors: PTY | example: The ministers blamed the National Alliance of Italy. => National Alliance of Italy = ITA PTY
org.casapound | name: CasaPound | code: ITA | sectors: PTY | example: CasaPound condemned the attack on Tuesday. => CasaPound = ITA PTY
org.south-tyrolean-people-s-party | name: South Tyrolean People's Party | code: ITA | sectors: PTY | example: The delegates thanked the South Tyrolean People's Party. => South Tyrolean People's Party = ITA PTY
org.spanish-socialist-workers-party | name: Spanish Socialist Workers' Party | names: PSOE, Spanish Socialist Party | code: ESP | sectors: PTY | example: The Spanish Socialist Workers' Party called for talks. => Spanish Socialist Workers' Party = ESP PTY
org.partido-popular | name: Partido Popular | names: Spanish People's Party | code: ESP | sectors: PTY | example: Partido Popular warned the rebels. => Partido Popular = ESP PTY
org.vox | name: Vox | names: VOX | code: ESP | sectors: PTY | example: Vox called for talks. => Vox = ESP PTY
org.podemos | name: Podemos | names: Unidas Podemos | code: ESP | sectors: PTY | example: The ministers blamed Podemos. => Podemos = ESP PTY
org.sumar | name: Sumar | code: ESP | sectors: PTY | example: The ministers blamed Sumar. => Sumar = ESP PTY
org.ciudadanos | name: Ciudadanos | code: ESP | sectors: PTY | example: The delegates thanked Ciudadanos. => Ciudadanos = ESP PTY
org.esquerra-republicana | name: Esquerra Republicana | names: Republican Left of Catalonia, Esquerra Republicana de Catalunya | code: ESP | sectors: PTY | example: Esquerra Republicana called for talks. => Esquerra Republicana = ESP PTY
org.junts-per-catalunya | name: Junts per Catalunya | names: Together for Catalonia, Junts | code: ESP | sectors: PTY | example: The delegates thanked Junts per Catalunya. => Junts per Catalunya = ESP PTY
org.convergence-and-union | name: Convergence and Union | code: ESP | sectors: PTY | example: The Convergence and Union called for talks. => Convergence and Union = ESP PTY
org.catalan-european-democratic-party | name: Catalan European Democratic Party | code: ESP | sectors: PTY | example: The ministers blamed the Catalan European Democratic Party. => Catalan European Democratic Party = ESP PTY
org.popular-unity-candidacy | name: Popular Unity Candidacy | code: ESP | sectors: PTY | example: Popular Unity Candidacy warned the rebels. => Popular Unity Candidacy = ESP PTY
org.basque-nationalist-party | name: Basque Nationalist Party | code: ESP | sectors: PTY | example: The envoys praised the Basque Nationalist Party. => Basque Nationalist Party = ESP PTY
org.eh-bildu | name: EH Bildu | names: Bildu | code: ESP | sectors: PTY | example: The diplomats supported EH Bildu. => EH Bildu = ESP PTY
org.batasuna | name: Batasuna | names: Herri Batasuna | code: ESP | sectors: PTY | example: The mediators criticized Batasuna. => Batasuna = ESP PTY
org.izquierda-unida | name: Izquierda Unida | code: ESP | sectors: PTY | example: The diplomats supported Izquierda Unida. => Izquierda Unida = ESP PTY
org.galician-nationalist-bloc | name: Galician Nationalist Bloc | code: ESP | sectors: PTY | example: The Galician Nationalist Bloc condemned the attack on Tuesday. => Galician Nationalist Bloc = ESP PTY
org.portuguese-socialist-party | name: Portuguese Socialist Party | names: Socialist Party of Portugal | code: PRT | sectors: PTY | example: The envoys praised the Portuguese Socialist Party. => Portuguese Socialist Party = PRT PTY
org.social-democratic-party-of-portugal | name: Social Democratic Party of Portugal | names: Portuguese Social Democratic Party | code: PRT | sectors: PTY | example: The delegates thanked the Social Democratic Party of Portugal. => Social Democratic Party of Portugal = PRT PTY
org.chega | name: Chega | code: PRT | sectors: PTY | example: The envoys praised Chega. => Chega = PRT PTY
org.left-bloc | name: Left Bloc | names: Bloco de Esquerda | code: PRT | sectors: PTY | example: The Left Bloc called for talks. => Left Bloc = PRT PTY
org.portuguese-communist-party | name: Portuguese Communist Party | code: PRT | sectors: PTY | example: The envoys praised the Portuguese Communist Party. => Portuguese Communist Party = PRT PTY
org.liberal-initiative | name: Liberal Initiative | code: PRT | sectors: PTY | example: The envoys praised the Liberal Initiative. => Liberal Initiative = PRT PTY
org.cds-pp | name: CDS-PP | names: CDS – People's Party | code: PRT | sectors: PTY | example: The mediators criticized CDS-PP. => CDS-PP = PRT PTY
org.new-democracy-party | name: New Democracy party | names: Nea Dimokratia | code: GRC | sectors: PTY | example: The New Democracy party rejected the offer. => New Democracy party = GRC PTY
org.pasok | name: PASOK | names: Pasok, Panhellenic Socialist Movement | code: GRC | sectors: PTY | example: The mediators criticized PASOK. => PASOK = GRC PTY
org.golden-dawn | name: Golden Dawn | code: GRC | sectors: PTY | example: Golden Dawn warned the rebels. => Golden Dawn = GRC PTY
org.greek-communist-party | name: Greek Communist Party | names: Communist Party of Greece, KKE | code: GRC | sectors: PTY | example: The delegates thanked the Greek Communist Party. => Greek Communist Party = GRC PTY
org.independent-greeks | name: Independent Greeks | names: ANEL | code: GRC | sectors: PTY | example: The Independent Greeks rejected the offer. => Independent Greeks = GRC PTY
org.popular-orthodox-rally | name: Popular Orthodox Rally | code: GRC | sectors: PTY | example: The delegates thanked the Popular Orthodox Rally. => Popular Orthodox Rally = GRC PTY
org.greek-solution | name: Greek Solution | code: GRC | sectors: PTY | example: The diplomats supported Greek Solution. => Greek Solution = GRC PTY
org.mera25 | name: MeRA25 | code: GRC | sectors: PTY | example: MeRA25 welcomed the decision. => MeRA25 = GRC PTY
org.course-of-freedom | name: Course of Freedom | code: GRC | sectors: PTY | example: The Course of Freedom condemned the attack on Tuesday. => Course of Freedom = GRC PTY
org.to-potami | name: To Potami | code: GRC | sectors: PTY | example: The mediators criticized To Potami. => To Potami = GRC PTY
org.spartans-party | name: Spartans party | code: GRC | sectors: PTY | example: The Spartans party condemned the attack on Tuesday. => Spartans party = GRC PTY
org.akel | name: AKEL | names: Progressive Party of Working People | code: CYP | sectors: PTY | example: The envoys praised AKEL. => AKEL = CYP PTY
org.democratic-rally | name: Democratic Rally | names: DISY | code: CYP | sectors: PTY | example: The Democratic Rally condemned the attack on Tuesday. => Democratic Rally = CYP PTY
org.democratic-party-of-cyprus | name: Democratic Party of Cyprus | names: DIKO | code: CYP | sectors: PTY | example: The Democratic Party of Cyprus welcomed the decision. => Democratic Party of Cyprus = CYP PTY
org.national-popular-front-of-cyprus | name: National Popular Front of Cyprus | code: CYP | sectors: PTY | example: The National Popular Front of Cyprus condemned the attack on Tuesday. => National Popular Front of Cyprus = CYP PTY
org.edek | name: EDEK | code: CYP | sectors: PTY | example: EDEK condemned the attack on Tuesday. => EDEK = CYP PTY
org.republican-turkish-party | name: Republican Turkish Party | code: CYP | sectors: PTY | example: The Republican Turkish Party condemned the attack on Tuesday. => Republican Turkish Party = CYP PTY
org.maltese-labour-party | name: Maltese Labour Party | names: Labour Party of Malta | code: MLT | sectors: PTY | example: The Maltese Labour Party warned the rebels. => Maltese Labour Party = MLT PTY
org.nationalist-party-of-malta | name: Nationalist Party of Malta | code: MLT | sectors: PTY | example: The Nationalist Party of Malta welcomed the decision. => Nationalist Party of Malta = MLT PTY
org.nationalist-movement-party | name: Nationalist Movement Party | names: MHP, National Movement Party | code: TUR | sectors: PTY | example: The Nationalist Movement Party warned the rebels. => Nationalist Movement Party = TUR PTY
org.iyi-party | name: IYI Party | names: Good Party, İYİ Party | code: TUR | sectors: PTY | example: The ministers blamed the IYI Party. => IYI Party = TUR PTY
org.felicity-party | name: Felicity Party | code: TUR | sectors: PTY | example: The diplomats supported the Felicity Party. => Felicity Party = TUR PTY
org.welfare-party | name: Welfare Party | code: TUR | sectors: PTY | example: The Welfare Party called for talks. => Welfare Party = TUR PTY
org.virtue-party | name: Virtue Party | code: TUR | sectors: PTY | example: The diplomats supported the Virtue Party. => Virtue Party = TUR PTY
org.new-welfare-party | name: New Welfare Party | code: TUR | sectors: PTY | example: The delegates thanked the New Welfare Party. => New Welfare Party = TUR PTY
org.dem-party | name: DEM Party | names: Peoples' Equality and Democracy Party | code: TUR | sectors: PTY | example: The ministers blamed the DEM Party. => DEM Party = TUR PTY
org.peace-and-democracy-party | name: Peace and Democracy Party | code: TUR | sectors: PTY | example: The mediators criticized the Peace and Democracy Party. => Peace and Democracy Party = TUR PTY
org.democratic-society-party | name: Democratic Society Party | code: TUR | sectors: PTY | example: The Democratic Society Party condemned the attack on Tuesday. => Democratic Society Party = TUR PTY
org.motherland-party | name: Motherland Party | code: TUR | sectors: PTY | example: The Motherland Party condemned the attack on Tuesday. => Motherland Party = TUR PTY
org.true-path-party | name: True Path Party | code: TUR | sectors: PTY | example: The ministers blamed the True Path Party. => True Path Party = TUR PTY
org.democratic-left-party | name: Democratic Left Party | code: TUR | sectors: PTY | example: The envoys praised the Democratic Left Party. => Democratic Left Party = TUR PTY
org.deva-party | name: DEVA Party | names: Democracy and Progress Party | code: TUR | sectors: PTY | example: The ministers blamed the DEVA Party. => DEVA Party = TUR PTY
org.future-party-of-turkey | name: Future Party of Turkey | names: Turkish Future Party, Gelecek Party | code: TUR | sectors: PTY | example: The Future Party of Turkey welcomed the decision. => Future Party of Turkey = TUR PTY
org.great-unity-party | name: Great Unity Party | names: Great Union Party | code: TUR | sectors: PTY | example: The Great Unity Party welcomed the decision. => Great Unity Party = TUR PTY
org.victory-party | name: Victory Party | code: TUR | sectors: PTY | example: The diplomats supported the Victory Party. => Victory Party = TUR PTY
org.free-cause-party | name: Free Cause Party | names: HUDA PAR, Hüda-Par | code: TUR | sectors: PTY | example: The Free Cause Party welcomed the decision. => Free Cause Party = TUR PTY
org.democratic-regions-party | name: Democratic Regions Party | code: TUR | sectors: PTY | example: The envoys praised the Democratic Regions Party. => Democratic Regions Party = TUR PTY
org.workers-party-of-turkey | name: Workers' Party of Turkey | code: TUR | sectors: PTY | example: The mediators criticized the Workers' Party of Turkey. => Workers' Party of Turkey = TUR PTY

# Central and eastern Europe.
org.civic-coalition | name: Civic Coalition | code: POL | sectors: PTY | example: The Civic Coalition condemned the attack on Tuesday. => Civic Coalition = POL PTY
org.solidarity-electoral-action | name: Solidarity Electoral Action | code: POL | sectors: PTY | example: The ministers blamed Solidarity Electoral Action. => Solidarity Electoral Action = POL PTY
org.polish-people-s-party | name: Polish People's Party | code: POL | sectors: PTY | example: The Polish People's Party rejected the offer. => Polish People's Party = POL PTY
org.confederation-liberty-and-independence | name: Confederation Liberty and Independence | names: Konfederacja | code: POL | sectors: PTY | example: The mediators criticized the Confederation Liberty and Independence. => Confederation Liberty and Independence = POL PTY
org.poland-2050 | name: Poland 2050 | names: Polska 2050 | code: POL | sectors: PTY | example: The mediators criticized Poland 2050. => Poland 2050 = POL PTY
org.democratic-left-alliance | name: Democratic Left Alliance | code: POL | sectors: PTY | example: The Democratic Left Alliance welcomed the decision. => Democratic Left Alliance = POL PTY
org.nowa-lewica | name: Nowa Lewica | code: POL | sectors: PTY | example: The envoys praised Nowa Lewica. => Nowa Lewica = POL PTY
org.self-defence-of-the-republic-of-poland | name: Self-Defence of the Republic of Poland | names: Samoobrona | code: POL | sectors: PTY | example: The envoys praised the Self-Defence of the Republic of Poland. => Self-Defence of the Republic of Poland = POL PTY
org.league-of-polish-families | name: League of Polish Families | code: POL | sectors: PTY | example: The delegates thanked the League of Polish Families. => League of Polish Families = POL PTY
org.kukiz-15 | name: Kukiz'15 | code: POL | sectors: PTY | example: Kukiz'15 condemned the attack on Tuesday. => Kukiz'15 = POL PTY
org.united-poland | name: United Poland | names: Sovereign Poland | code: POL | sectors: PTY | example: United Poland condemned the attack on Tuesday. => United Poland = POL PTY
org.razem | name: Razem | code: POL | sectors: PTY | example: The diplomats supported Razem. => Razem = POL PTY
org.polish-united-workers-party | name: Polish United Workers' Party | code: POL | sectors: PTY | example: The Polish United Workers' Party condemned the attack on Tuesday. => Polish United Workers' Party = POL PTY
org.civic-democratic-party-of-the-czech-republic | name: Civic Democratic Party of the Czech Republic | names: Czech Civic Democratic Party, ODS | code: CZE | sectors: PTY | example: The delegates thanked the Civic Democratic Party of the Czech Republic. => Civic Democratic Party of the Czech Republic = CZE PTY
org.ano-movement | name: ANO movement | names: ANO 2011 | code: CZE | sectors: PTY | example: The envoys praised the ANO movement. => ANO movement = CZE PTY
org.czech-social-democratic-party | name: Czech Social Democratic Party | names: CSSD, ČSSD | code: CZE | sectors: PTY | example: The diplomats supported the Czech Social Democratic Party. => Czech Social Democratic Party = CZE PTY
org.communist-party-of-bohemia-and-moravia | name: Communist Party of Bohemia and Moravia | code: CZE | sectors: PTY | example: The Communist Party of Bohemia and Moravia condemned the attack on Tuesday. => Communist Party of Bohemia and Moravia = CZE PTY
org.top-09 | name: TOP 09 | code: CZE | sectors: PTY | example: TOP 09 welcomed the decision. => TOP 09 = CZE PTY
org.freedom-and-direct-democracy | name: Freedom and Direct Democracy | code: CZE | sectors: PTY | example: The delegates thanked Freedom and Direct Democracy. => Freedom and Direct Democracy = CZE PTY
org.mayors-and-independents | name: Mayors and Independents | code: CZE | sectors: PTY | example: The Mayors and Independents welcomed the decision. => Mayors and Independents = CZE PTY
org.czech-pirate-party | name: Czech Pirate Party | code: CZE | sectors: PTY | example: The envoys praised the Czech Pirate Party. => Czech Pirate Party = CZE PTY
org.kdu-csl | name: KDU-ČSL | names: KDU-CSL | code: CZE | sectors: PTY | example: KDU-ČSL rejected the offer. => KDU-ČSL = CZE PTY
org.civic-forum | name: Civic Forum | code: CZE | sectors: PTY | example: The mediators criticized the Civic Forum. => Civic Forum = CZE PTY
org.smer | name: Smer | names: Direction – Social Democracy, SMER, Smer-SD | code: SVK | sectors: PTY | example: Smer welcomed the decision. => Smer = SVK PTY
org.hlas | name: Hlas | names: Hlas-SD | code: SVK | sectors: PTY | example: The diplomats supported Hlas. => Hlas = SVK PTY
org.slovak-national-party | name: Slovak National Party | code: SVK | sectors: PTY | example: The mediators criticized the Slovak National Party. => Slovak National Party = SVK PTY
org.progressive-slovakia | name: Progressive Slovakia | code: SVK | sectors: PTY | example: The envoys praised Progressive Slovakia. => Progressive Slovakia = SVK PTY
org.olano | name: OLaNO | names: OĽANO | code: SVK | sectors: PTY | example: The mediators criticized OLaNO. => OLaNO = SVK PTY
org.freedom-and-solidarity | name: Freedom and Solidarity | code: SVK | sectors: PTY | example: Freedom and Solidarity warned the rebels. => Freedom and Solidarity = SVK PTY
org.christian-democratic-movement | name: Christian Democratic Movement | code: SVK | sectors: PTY | example: The Christian Democratic Movement welcomed the decision. => Christian Democratic Movement = SVK PTY
org.people-s-party-our-slovakia | name: People's Party Our Slovakia | code: SVK | sectors: PTY | example: The People's Party Our Slovakia called for talks. => People's Party Our Slovakia = SVK PTY
org.movement-for-a-democratic-slovakia | name: Movement for a Democratic Slovakia | names: HZDS | code: SVK | sectors: PTY | example: The delegates thanked the Movement for a Democratic Slovakia. => Movement for a Democratic Slovakia = SVK PTY
org.most-hid | name: Most-Híd | names: Most-Hid | code: SVK | sectors: PTY | example: Most-Híd called for talks. => Most-Híd = SVK PTY
org.republika-party | name: Republika party | code: SVK | sectors: PTY | example: The mediators criticized the Republika party. => Republika party = SVK PTY
org.za-ludi | name: Za ľudí | code: SVK | sectors: PTY | example: Za ľudí welcomed the decision. => Za ľudí = SVK PTY
org.tisza-party | name: Tisza Party | names: Respect and Freedom Party | code: HUN | sectors: PTY | example: The Tisza Party warned the rebels. => Tisza Party = HUN PTY
org.jobbik | name: Jobbik | code: HUN | sectors: PTY | example: The ministers blamed Jobbik. => Jobbik = HUN PTY
org.hungarian-socialist-party | name: Hungarian Socialist Party | names: MSZP | code: HUN | sectors: PTY | example: The mediators criticized the Hungarian Socialist Party. => Hungarian Socialist Party = HUN PTY
org.hungarian-democratic-forum | name: Hungarian Democratic Forum | code: HUN | sectors: PTY | example: The diplomats supported the Hungarian Democratic Forum. => Hungarian Democratic Forum = HUN PTY
org.alliance-of-free-democrats | name: Alliance of Free Democrats | code: HUN | sectors: PTY | example: The diplomats supported the Alliance of Free Democrats. => Alliance of Free Democrats = HUN PTY
org.democratic-coalition | name: Democratic Coalition | code: HUN | sectors: PTY | example: The delegates thanked the Democratic Coalition. => Democratic Coalition = HUN PTY
org.momentum-movement | name: Momentum Movement | code: HUN | sectors: PTY | example: The Momentum Movement called for talks. => Momentum Movement = HUN PTY
org.our-homeland-movement | name: Our Homeland Movement | names: Mi Hazánk | code: HUN | sectors: PTY | example: The delegates thanked the Our Homeland Movement. => Our Homeland Movement = HUN PTY
org.christian-democratic-people-s-party-of-hungary | name: Christian Democratic People's Party of Hungary | names: KDNP | code: HUN | sectors: PTY | example: The Christian Democratic People's Party of Hungary welcomed the decision. => Christian Democratic People's Party of Hungary = HUN PTY
org.politics-can-be-different | name: Politics Can Be Different | code: HUN | sectors: PTY | example: Politics Can Be Different rejected the offer. => Politics Can Be Different = HUN PTY
org.hungarian-two-tailed-dog-party | name: Hungarian Two-Tailed Dog Party | code: HUN | sectors: PTY | example: The diplomats supported the Hungarian Two-Tailed Dog Party. => Hungarian Two-Tailed Dog Party = HUN PTY
org.social-democratic-party-of-romania | name: Social Democratic Party of Romania | names: Romanian Social Democratic Party | code: ROU | sectors: PTY | example: The envoys praised the Social Democratic Party of Romania. => Social Democratic Party of Romania = ROU PTY
org.national-liberal-party-of-romania | name: National Liberal Party of Romania | names: Romanian National Liberal Party | code: ROU | sectors: PTY | example: The mediators criticized the National Liberal Party of Romania. => National Liberal Party of Romania = ROU PTY
org.save-romania-union | name: Save Romania Union | code: ROU | sectors: PTY | example: The Save Romania Union condemned the attack on Tuesday. => Save Romania Union = ROU PTY
org.alliance-for-the-union-of-romanians | name: Alliance for the Union of Romanians | code: ROU | sectors: PTY | example: The Alliance for the Union of Romanians warned the rebels. => Alliance for the Union of Romanians = ROU PTY
org.democratic-alliance-of-hungarians-in-romania | name: Democratic Alliance of Hungarians in Romania | names: UDMR, Democratic Union of Hungarians in Romania | code: ROU | sectors: PTY | example: The envoys praised the Democratic Alliance of Hungarians in Romania. => Democratic Alliance of Hungarians in Romania = ROU PTY
org.greater-romania-party | name: Greater Romania Party | code: ROU | sectors: PTY | example: The delegates thanked the Greater Romania Party. => Greater Romania Party = ROU PTY
org.s-o-s-romania | name: S.O.S. Romania | names: SOS Romania | code: ROU | sectors: PTY | example: The delegates thanked S.O.S. Romania. => S.O.S. Romania = ROU PTY
org.people-s-movement-party | name: People's Movement Party | code: ROU | sectors: PTY | example: The People's Movement Party rejected the offer. => People's Movement Party = ROU PTY
org.romanian-communist-party | name: Romanian Communist Party | code: ROU | sectors: PTY | example: The envoys praised the Romanian Communist Party. => Romanian Communist Party = ROU PTY
org.gerb | name: GERB | code: BGR | sectors: PTY | example: GERB warned the rebels. => GERB = BGR PTY
org.bulgarian-socialist-party | name: Bulgarian Socialist Party | code: BGR | sectors: PTY | example: The Bulgarian Socialist Party welcomed the decision. => Bulgarian Socialist Party = BGR PTY
org.movement-for-rights-and-freedoms | name: Movement for Rights and Freedoms | code: BGR | sectors: PTY | example: The Movement for Rights and Freedoms rejected the offer. => Movement for Rights and Freedoms = BGR PTY
org.revival-party | name: Revival party | names: Vazrazhdane | code: BGR | sectors: PTY | example: The Revival party condemned the attack on Tuesday. => Revival party = BGR PTY
org.democratic-bulgaria | name: Democratic Bulgaria | code: BGR | sectors: PTY | example: Democratic Bulgaria rejected the offer. => Democratic Bulgaria = BGR PTY
org.there-is-such-a-people | name: There Is Such a People | code: BGR | sectors: PTY | example: There Is Such a People rejected the offer. => There Is Such a People = BGR PTY
org.ataka | name: Ataka | code: BGR | sectors: PTY | example: Ataka warned the rebels. => Ataka = BGR PTY
org.union-of-democratic-forces | name: Union of Democratic Forces | code: BGR | sectors: PTY | example: The ministers blamed the Union of Democratic Forces. => Union of Democratic Forces = BGR PTY
org.national-movement-simeon-ii | name: National Movement Simeon II | code: BGR | sectors: PTY | example: The delegates thanked the National Movement Simeon II. => National Movement Simeon II = BGR PTY
org.vmro-bnd | name: VMRO-BND | code: BGR | sectors: PTY | example: The mediators criticized VMRO-BND. => VMRO-BND = BGR PTY
org.reformist-bloc | name: Reformist Bloc | code: BGR | sectors: PTY | example: The mediators criticized the Reformist Bloc. => Reformist Bloc = BGR PTY
org.progressive-bulgaria | name: Progressive Bulgaria | code: BGR | sectors: PTY | example: Progressive Bulgaria rejected the offer. => Progressive Bulgaria = BGR PTY
org.croatian-democratic-union | name: Croatian Democratic Union | names: HDZ | code: HRV | sectors: PTY | example: The Croatian Democratic Union called for talks. => Croatian Democratic Union = HRV PTY
org.social-democratic-party-of-croatia | name: Social Democratic Party of Croatia | code: HRV | sectors: PTY | example: The Social Democratic Party of Croatia condemned the attack on Tuesday. => Social Democratic Party of Croatia = HRV PTY
org.homeland-movement | name: Homeland Movement | code: HRV | sectors: PTY | example: The Homeland Movement rejected the offer. => Homeland Movement = HRV PTY
org.mozemo | name: Možemo | names: Mozemo | code: HRV | sectors: PTY | example: The ministers blamed Možemo. => Možemo = HRV PTY
org.bridge-of-independent-lists | name: Bridge of Independent Lists | code: HRV | sectors: PTY | example: The Bridge of Independent Lists condemned the attack on Tuesday. => Bridge of Independent Lists = HRV PTY
org.croatian-peasant-party | name: Croatian Peasant Party | code: HRV | sectors: PTY | example: The Croatian Peasant Party welcomed the decision. => Croatian Peasant Party = HRV PTY
org.croatian-people-s-party | name: Croatian People's Party | code: HRV | sectors: PTY | example: The delegates thanked the Croatian People's Party. => Croatian People's Party = HRV PTY
org.croatian-party-of-rights | name: Croatian Party of Rights | code: HRV | sectors: PTY | example: The mediators criticized the Croatian Party of Rights. => Croatian Party of Rights = HRV PTY
org.independent-democratic-serb-party | name: Independent Democratic Serb Party | code: HRV | sectors: PTY | example: The Independent Democratic Serb Party warned the rebels. => Independent Democratic Serb Party = HRV PTY
org.slovenian-democratic-party | name: Slovenian Democratic Party | code: SVN | sectors: PTY | example: The envoys praised the Slovenian Democratic Party. => Slovenian Democratic Party = SVN PTY
org.new-slovenia | name: New Slovenia | code: SVN | sectors: PTY | example: The diplomats supported New Slovenia. => New Slovenia = SVN PTY
org.modern-centre-party | name: Modern Centre Party | code: SVN | sectors: PTY | example: The Modern Centre Party welcomed the decision. => Modern Centre Party = SVN PTY
org.list-of-marjan-sarec | name: List of Marjan Šarec | code: SVN | sectors: PTY | example: The mediators criticized the List of Marjan Šarec. => List of Marjan Šarec = SVN PTY
org.liberal-democracy-of-slovenia | name: Liberal Democracy of Slovenia | code: SVN | sectors: PTY | example: The delegates thanked the Liberal Democracy of Slovenia. => Liberal Democracy of Slovenia = SVN PTY
org.slovenian-people-s-party | name: Slovenian People's Party | code: SVN | sectors: PTY | example: The Slovenian People's Party called for talks. => Slovenian People's Party = SVN PTY
org.positive-slovenia | name: Positive Slovenia | code: SVN | sectors: PTY | example: Positive Slovenia condemned the attack on Tuesday. => Positive Slovenia = SVN PTY
org.democratic-party-of-pensioners-of-slovenia | name: Democratic Party of Pensioners of Slovenia | code: SVN | sectors: PTY | example: The diplomats supported the Democratic Party of Pensioners of Slovenia. => Democratic Party of Pensioners of Slovenia = SVN PTY
org.serbian-progressive-party | name: Serbian Progressive Party | code: SRB | sectors: PTY | example: The Serbian Progressive Party called for talks. => Serbian Progressive Party = SRB PTY
org.socialist-party-of-serbia | name: Socialist Party of Serbia | names: Serbian Socialist Party | code: SRB | sectors: PTY | example: The Socialist Party of Serbia warned the rebels. => Socialist Party of Serbia = SRB PTY
org.serbian-radical-party | name: Serbian Radical Party | code: SRB | sectors: PTY | example: The mediators criticized the Serbian Radical Party. => Serbian Radical Party = SRB PTY
org.democratic-party-of-serbia | name: Democratic Party of Serbia | code: SRB | sectors: PTY | example: The Democratic Party of Serbia rejected the offer. => Democratic Party of Serbia = SRB PTY
org.demokratska-stranka | name: Demokratska Stranka | names: Serbia's Democratic Party | code: SRB | sectors: PTY | example: The envoys praised Demokratska Stranka. => Demokratska Stranka = SRB PTY
org.democratic-opposition-of-serbia | name: Democratic Opposition of Serbia | code: SRB | sectors: PTY | example: The delegates thanked the Democratic Opposition of Serbia. => Democratic Opposition of Serbia = SRB PTY
org.serbian-renewal-movement | name: Serbian Renewal Movement | code: SRB | sectors: PTY | example: The Serbian Renewal Movement welcomed the decision. => Serbian Renewal Movement = SRB PTY
org.dveri | name: Dveri | code: SRB | sectors: PTY | example: The envoys praised Dveri. => Dveri = SRB PTY
org.g17-plus | name: G17 Plus | code: SRB | sectors: PTY | example: The diplomats supported the G17 Plus. => G17 Plus = SRB PTY
org.united-serbia | name: United Serbia | code: SRB | sectors: PTY | example: United Serbia warned the rebels. => United Serbia = SRB PTY
org.serbia-against-violence | name: Serbia Against Violence | code: SRB | sectors: PTY | example: Serbia Against Violence called for talks. => Serbia Against Violence = SRB PTY
org.green-left-front | name: Green-Left Front | code: SRB | sectors: PTY | example: The Green-Left Front warned the rebels. => Green-Left Front = SRB PTY
org.party-of-freedom-and-justice | name: Party of Freedom and Justice | code: SRB | sectors: PTY | example: The envoys praised the Party of Freedom and Justice. => Party of Freedom and Justice = SRB PTY
org.yugoslav-left | name: Yugoslav Left | code: SRB | sectors: PTY | example: The diplomats supported Yugoslav Left. => Yugoslav Left = SRB PTY
org.democratic-party-of-socialists-of-montenegro | name: Democratic Party of Socialists of Montenegro | names: Democratic Party of Socialists | code: MNE | sectors: PTY | example: The ministers blamed the Democratic Party of Socialists of Montenegro. => Democratic Party of Socialists of Montenegro = MNE PTY
org.europe-now-movement | name: Europe Now Movement | code: MNE | sectors: PTY | example: The Europe Now Movement welcomed the decision. => Europe Now Movement = MNE PTY
org.democratic-front-of-montenegro | name: Democratic Front of Montenegro | code: MNE | sectors: PTY | example: The delegates thanked the Democratic Front of Montenegro. => Democratic Front of Montenegro = MNE PTY
org.democratic-montenegro | name: Democratic Montenegro | code: MNE | sectors: PTY | example: The diplomats supported Democratic Montenegro. => Democratic Montenegro = MNE PTY
org.new-serb-democracy | name: New Serb Democracy | code: MNE | sectors: PTY | example: New Serb Democracy rejected the offer. => New Serb Democracy = MNE PTY
org.socialist-people-s-party-of-montenegro | name: Socialist People's Party of Montenegro | code: MNE | sectors: PTY | example: The Socialist People's Party of Montenegro welcomed the decision. => Socialist People's Party of Montenegro = MNE PTY
org.social-democratic-party-of-montenegro | name: Social Democratic Party of Montenegro | code: MNE | sectors: PTY | example: The Social Democratic Party of Montenegro rejected the offer. => Social Democratic Party of Montenegro = MNE PTY
org.united-reform-action | name: United Reform Action | code: MNE | sectors: PTY | example: United Reform Action called for talks. => United Reform Action = MNE PTY
org.party-of-democratic-action | name: Party of Democratic Action | code: BIH | sectors: PTY | example: The Party of Democratic Action warned the rebels. => Party of Democratic Action = BIH PTY
org.serb-democratic-party | name: Serb Democratic Party | code: BIH | sectors: PTY | example: The Serb Democratic Party warned the rebels. => Serb Democratic Party = BIH PTY
org.alliance-of-independent-social-democrats | name: Alliance of Independent Social Democrats | names: SNSD | code: BIH | sectors: PTY | example: The diplomats supported the Alliance of Independent Social Democrats. => Alliance of Independent Social Democrats = BIH PTY
org.social-democratic-party-of-bosnia-and-herzegovina | name: Social Democratic Party of Bosnia and Herzegovina | code: BIH | sectors: PTY | example: The Social Democratic Party of Bosnia and Herzegovina rejected the offer. => Social Democratic Party of Bosnia and Herzegovina = BIH PTY
org.croatian-democratic-union-of-bosnia-and-herzegovina | name: Croatian Democratic Union of Bosnia and Herzegovina | code: BIH | sectors: PTY | example: The Croatian Democratic Union of Bosnia and Herzegovina warned the rebels. => Croatian Democratic Union of Bosnia and Herzegovina = BIH PTY
org.party-of-democratic-progress | name: Party of Democratic Progress | code: BIH | sectors: PTY | example: The diplomats supported the Party of Democratic Progress. => Party of Democratic Progress = BIH PTY
org.party-for-bosnia-and-herzegovina | name: Party for Bosnia and Herzegovina | code: BIH | sectors: PTY | example: The envoys praised the Party for Bosnia and Herzegovina. => Party for Bosnia and Herzegovina = BIH PTY
org.people-and-justice | name: People and Justice | code: BIH | sectors: PTY | example: The envoys praised People and Justice. => People and Justice = BIH PTY
org.vmro-dpmne | name: VMRO-DPMNE | code: MKD | sectors: PTY | example: VMRO-DPMNE rejected the offer. => VMRO-DPMNE = MKD PTY
org.social-democratic-union-of-macedonia | name: Social Democratic Union of Macedonia | names: SDSM | code: MKD | sectors: PTY | example: The Social Democratic Union of Macedonia called for talks. => Social Democratic Union of Macedonia = MKD PTY
org.democratic-union-for-integration | name: Democratic Union for Integration | code: MKD | sectors: PTY | example: The Democratic Union for Integration called for talks. => Democratic Union for Integration = MKD PTY
org.democratic-party-of-albanians | name: Democratic Party of Albanians | code: MKD | sectors: PTY | example: The Democratic Party of Albanians called for talks. => Democratic Party of Albanians = MKD PTY
org.alliance-for-albanians | name: Alliance for Albanians | code: MKD | sectors: PTY | example: The diplomats supported the Alliance for Albanians. => Alliance for Albanians = MKD PTY
org.besa-movement | name: Besa Movement | code: MKD | sectors: PTY | example: The Besa Movement called for talks. => Besa Movement = MKD PTY
org.party-for-democratic-prosperity | name: Party for Democratic Prosperity | code: MKD | sectors: PTY | example: The ministers blamed the Party for Democratic Prosperity. => Party for Democratic Prosperity = MKD PTY
org.socialist-party-of-albania | name: Socialist Party of Albania | names: Albanian Socialist Party | code: ALB | sectors: PTY | example: The diplomats supported the Socialist Party of Albania. => Socialist Party of Albania = ALB PTY
org.democratic-party-of-albania | name: Democratic Party of Albania | names: Albanian Democratic Party | code: ALB | sectors: PTY | example: The diplomats supported the Democratic Party of Albania. => Democratic Party of Albania = ALB PTY
org.socialist-movement-for-integration | name: Socialist Movement for Integration | code: ALB | sectors: PTY | example: The Socialist Movement for Integration warned the rebels. => Socialist Movement for Integration = ALB PTY
org.party-of-labour-of-albania | name: Party of Labour of Albania | code: ALB | sectors: PTY | example: The Party of Labour of Albania condemned the attack on Tuesday. => Party of Labour of Albania = ALB PTY
org.self-determination-movement | name: Self-Determination Movement | names: Vetëvendosje, Vetevendosje | code: KOS | sectors: PTY | example: The mediators criticized the Self-Determination Movement. => Self-Determination Movement = KOS PTY
org.democratic-league-of-kosovo | name: Democratic League of Kosovo | names: LDK | code: KOS | sectors: PTY | example: The diplomats supported the Democratic League of Kosovo. => Democratic League of Kosovo = KOS PTY
org.democratic-party-of-kosovo | name: Democratic Party of Kosovo | code: KOS | sectors: PTY | example: The Democratic Party of Kosovo condemned the attack on Tuesday. => Democratic Party of Kosovo = KOS PTY
org.alliance-for-the-future-of-kosovo | name: Alliance for the Future of Kosovo | names: AAK | code: KOS | sectors: PTY | example: The ministers blamed the Alliance for the Future of Kosovo. => Alliance for the Future of Kosovo = KOS PTY
org.serb-list | name: Serb List | names: Srpska Lista | code: KOS | sectors: PTY | example: The delegates thanked Serb List. => Serb List = KOS PTY
org.social-democratic-initiative | name: Social Democratic Initiative | code: KOS | sectors: PTY | example: The Social Democratic Initiative warned the rebels. => Social Democratic Initiative = KOS PTY
org.new-kosovo-alliance | name: New Kosovo Alliance | code: KOS | sectors: PTY | example: The envoys praised the New Kosovo Alliance. => New Kosovo Alliance = KOS PTY
org.estonian-reform-party | name: Estonian Reform Party | code: EST | sectors: PTY | example: The mediators criticized the Estonian Reform Party. => Estonian Reform Party = EST PTY
org.estonian-centre-party | name: Estonian Centre Party | code: EST | sectors: PTY | example: The envoys praised the Estonian Centre Party. => Estonian Centre Party = EST PTY
org.conservative-people-s-party-of-estonia | name: Conservative People's Party of Estonia | names: EKRE | code: EST | sectors: PTY | example: The Conservative People's Party of Estonia rejected the offer. => Conservative People's Party of Estonia = EST PTY
org.isamaa | name: Isamaa | names: Pro Patria | code: EST | sectors: PTY | example: The mediators criticized Isamaa. => Isamaa = EST PTY
org.estonia-200 | name: Estonia 200 | names: Eesti 200 | code: EST | sectors: PTY | example: The envoys praised Estonia 200. => Estonia 200 = EST PTY
org.social-democratic-party-of-estonia | name: Social Democratic Party of Estonia | code: EST | sectors: PTY | example: The envoys praised the Social Democratic Party of Estonia. => Social Democratic Party of Estonia = EST PTY
org.res-publica-party | name: Res Publica Party | code: EST | sectors: PTY | example: The envoys praised the Res Publica Party. => Res Publica Party = EST PTY
org.new-unity | name: New Unity | code: LVA | sectors: PTY | example: New Unity called for talks. => New Unity = LVA PTY
org.saskana | name: Saskaņa | code: LVA | sectors: PTY | example: Saskaņa welcomed the decision. => Saskaņa = LVA PTY
org.union-of-greens-and-farmers | name: Union of Greens and Farmers | code: LVA | sectors: PTY | example: The Union of Greens and Farmers welcomed the decision. => Union of Greens and Farmers = LVA PTY
org.latvia-first | name: Latvia First | code: LVA | sectors: PTY | example: Latvia First warned the rebels. => Latvia First = LVA PTY
org.latvian-russian-union | name: Latvian Russian Union | code: LVA | sectors: PTY | example: The Latvian Russian Union called for talks. => Latvian Russian Union = LVA PTY
org.united-list | name: United List | code: LVA | sectors: PTY | example: The mediators criticized United List. => United List = LVA PTY
org.latvian-way | name: Latvian Way | code: LVA | sectors: PTY | example: The diplomats supported Latvian Way. => Latvian Way = LVA PTY
org.homeland-union | name: Homeland Union | code: LTU | sectors: PTY | example: The delegates thanked the Homeland Union. => Homeland Union = LTU PTY
org.lithuanian-social-democratic-party | name: Lithuanian Social Democratic Party | names: Social Democratic Party of Lithuania, Lithuanian Social Democrats | code: LTU | sectors: PTY | example: The mediators criticized the Lithuanian Social Democratic Party. => Lithuanian Social Democratic Party = LTU PTY
org.lithuanian-farmers-and-greens-union | name: Lithuanian Farmers and Greens Union | names: Farmers and Greens Union | code: LTU | sectors: PTY | example: The Lithuanian Farmers and Greens Union condemned the attack on Tuesday. => Lithuanian Farmers and Greens Union = LTU PTY
org.dawn-of-nemunas | name: Dawn of Nemunas | code: LTU | sectors: PTY | example: The mediators criticized the Dawn of Nemunas. => Dawn of Nemunas = LTU PTY
org.labour-party-of-lithuania | name: Labour Party of Lithuania | names: Lithuanian Labour Party | code: LTU | sectors: PTY | example: The diplomats supported the Labour Party of Lithuania. => Labour Party of Lithuania = LTU PTY
org.liberals-movement-of-lithuania | name: Liberals' Movement of Lithuania | names: Liberal Movement of Lithuania | code: LTU | sectors: PTY | example: The envoys praised the Liberals' Movement of Lithuania. => Liberals' Movement of Lithuania = LTU PTY
org.sajudis | name: Sąjūdis | names: Sajudis | code: LTU | sectors: PTY | example: The ministers blamed Sąjūdis. => Sąjūdis = LTU PTY
org.order-and-justice | name: Order and Justice | code: LTU | sectors: PTY | example: The diplomats supported Order and Justice. => Order and Justice = LTU PTY

# Russia and the states of the former Soviet Union.
org.communist-party-of-the-russian-federation | name: Communist Party of the Russian Federation | names: CPRF, KPRF, Russian Communist Party | code: RUS | sectors: PTY | example: The diplomats supported the Communist Party of the Russian Federation. => Communist Party of the Russian Federation = RUS PTY
org.communist-party-of-the-soviet-union | name: Communist Party of the Soviet Union | names: CPSU | code: RUS | sectors: PTY | example: The Communist Party of the Soviet Union rejected the offer. => Communist Party of the Soviet Union = RUS PTY
org.liberal-democratic-party-of-russia | name: Liberal Democratic Party of Russia | names: LDPR | code: RUS | sectors: PTY | example: The envoys praised the Liberal Democratic Party of Russia. => Liberal Democratic Party of Russia = RUS PTY
org.a-just-russia | name: A Just Russia | names: Just Russia | code: RUS | sectors: PTY | example: A Just Russia called for talks. => A Just Russia = RUS PTY
org.new-people-party | name: New People party | code: RUS | sectors: PTY | example: The envoys praised the New People party. => New People party = RUS PTY
org.yabloko | name: Yabloko | code: RUS | sectors: PTY | example: The envoys praised Yabloko. => Yabloko = RUS PTY
org.parnas | name: PARNAS | code: RUS | sectors: PTY | example: PARNAS condemned the attack on Tuesday. => PARNAS = RUS PTY
org.union-of-right-forces | name: Union of Right Forces | code: RUS | sectors: PTY | example: The Union of Right Forces warned the rebels. => Union of Right Forces = RUS PTY
org.our-home-is-russia | name: Our Home Is Russia | code: RUS | sectors: PTY | example: The diplomats supported Our Home Is Russia. => Our Home Is Russia = RUS PTY
org.rodina-party | name: Rodina party | code: RUS | sectors: PTY | example: The Rodina party condemned the attack on Tuesday. => Rodina party = RUS PTY
org.national-bolshevik-party | name: National Bolshevik Party | code: RUS | sectors: PTY | example: The National Bolshevik Party warned the rebels. => National Bolshevik Party = RUS PTY
org.party-of-growth | name: Party of Growth | code: RUS | sectors: PTY | example: The Party of Growth rejected the offer. => Party of Growth = RUS PTY
org.servant-of-the-people | name: Servant of the People | code: UKR | sectors: PTY | example: The ministers blamed the Servant of the People. => Servant of the People = UKR PTY
org.european-solidarity | name: European Solidarity | names: Petro Poroshenko Bloc | code: UKR | sectors: PTY | example: European Solidarity warned the rebels. => European Solidarity = UKR PTY
org.batkivshchyna | name: Batkivshchyna | code: UKR | sectors: PTY | example: The ministers blamed Batkivshchyna. => Batkivshchyna = UKR PTY
org.holos | name: Holos | code: UKR | sectors: PTY | example: Holos rejected the offer. => Holos = UKR PTY
org.party-of-regions | name: Party of Regions | code: UKR | sectors: PTY | example: The Party of Regions rejected the offer. => Party of Regions = UKR PTY
org.opposition-platform-for-life | name: Opposition Platform — For Life | names: Opposition Platform - For Life | code: UKR | sectors: PTY | example: Opposition Platform — For Life welcomed the decision. => Opposition Platform — For Life = UKR PTY
org.opposition-bloc | name: Opposition Bloc | code: UKR | sectors: PTY | example: The delegates thanked Opposition Bloc. => Opposition Bloc = UKR PTY
org.our-ukraine-bloc | name: Our Ukraine bloc | code: UKR | sectors: PTY | example: The envoys praised the Our Ukraine bloc. => Our Ukraine bloc = UKR PTY
org.svoboda-party | name: Svoboda party | names: All-Ukrainian Union Svoboda | code: UKR | sectors: PTY | example: The Svoboda party rejected the offer. => Svoboda party = UKR PTY
org.samopomich | name: Samopomich | code: UKR | sectors: PTY | example: The mediators criticized Samopomich. => Samopomich = UKR PTY
org.radical-party-of-oleh-lyashko | name: Radical Party of Oleh Lyashko | code: UKR | sectors: PTY | example: The Radical Party of Oleh Lyashko welcomed the decision. => Radical Party of Oleh Lyashko = UKR PTY
org.udar | name: UDAR | code: UKR | sectors: PTY | example: The delegates thanked UDAR. => UDAR = UKR PTY
org.communist-party-of-ukraine | name: Communist Party of Ukraine | code: UKR | sectors: PTY | example: The Communist Party of Ukraine welcomed the decision. => Communist Party of Ukraine = UKR PTY
org.socialist-party-of-ukraine | name: Socialist Party of Ukraine | code: UKR | sectors: PTY | example: The envoys praised the Socialist Party of Ukraine. => Socialist Party of Ukraine = UKR PTY
org.yulia-tymoshenko-bloc | name: Yulia Tymoshenko Bloc | code: UKR | sectors: PTY | example: The Yulia Tymoshenko Bloc warned the rebels. => Yulia Tymoshenko Bloc = UKR PTY
org.lytvyn-bloc | name: Lytvyn Bloc | code: UKR | sectors: PTY | example: The ministers blamed the Lytvyn Bloc. => Lytvyn Bloc = UKR PTY
org.national-corps | name: National Corps | code: UKR | sectors: PTY | example: The delegates thanked the National Corps. => National Corps = UKR PTY
org.people-s-movement-of-ukraine | name: People's Movement of Ukraine | code: UKR | sectors: PTY | example: The People's Movement of Ukraine warned the rebels. => People's Movement of Ukraine = UKR PTY
org.belaya-rus | name: Belaya Rus | code: BLR | sectors: PTY | example: The Belaya Rus rejected the offer. => Belaya Rus = BLR PTY
org.belarusian-popular-front | name: Belarusian Popular Front | names: Belarusian Popular Front Party | code: BLR | sectors: PTY | example: The delegates thanked the Belarusian Popular Front. => Belarusian Popular Front = BLR PTY
org.united-civic-party | name: United Civic Party | code: BLR | sectors: PTY | example: The United Civic Party condemned the attack on Tuesday. => United Civic Party = BLR PTY
org.liberal-democratic-party-of-belarus | name: Liberal Democratic Party of Belarus | code: BLR | sectors: PTY | example: The Liberal Democratic Party of Belarus warned the rebels. => Liberal Democratic Party of Belarus = BLR PTY
org.communist-party-of-belarus | name: Communist Party of Belarus | code: BLR | sectors: PTY | example: The envoys praised the Communist Party of Belarus. => Communist Party of Belarus = BLR PTY
org.party-of-action-and-solidarity | name: Party of Action and Solidarity | code: MDA | sectors: PTY | example: The diplomats supported the Party of Action and Solidarity. => Party of Action and Solidarity = MDA PTY
org.party-of-socialists-of-the-republic-of-moldova | name: Party of Socialists of the Republic of Moldova | names: Party of Socialists of Moldova | code: MDA | sectors: PTY | example: The Party of Socialists of the Republic of Moldova condemned the attack on Tuesday. => Party of Socialists of the Republic of Moldova = MDA PTY
org.party-of-communists-of-the-republic-of-moldova | name: Party of Communists of the Republic of Moldova | names: Party of Communists of Moldova | code: MDA | sectors: PTY | example: The Party of Communists of the Republic of Moldova condemned the attack on Tuesday. => Party of Communists of the Republic of Moldova = MDA PTY
org.democratic-party-of-moldova | name: Democratic Party of Moldova | code: MDA | sectors: PTY | example: The mediators criticized the Democratic Party of Moldova. => Democratic Party of Moldova = MDA PTY
org.liberal-democratic-party-of-moldova | name: Liberal Democratic Party of Moldova | code: MDA | sectors: PTY | example: The mediators criticized the Liberal Democratic Party of Moldova. => Liberal Democratic Party of Moldova = MDA PTY
org.sor-party | name: Șor Party | names: Shor Party | code: MDA | sectors: PTY | example: The Șor Party welcomed the decision. => Șor Party = MDA PTY
org.dignity-and-truth-platform | name: Dignity and Truth Platform | code: MDA | sectors: PTY | example: The Dignity and Truth Platform called for talks. => Dignity and Truth Platform = MDA PTY
org.georgian-dream | name: Georgian Dream | names: Georgian Dream-Democratic Georgia | code: GEO | sectors: PTY | example: Georgian Dream rejected the offer. => Georgian Dream = GEO PTY
org.united-national-movement | name: United National Movement | names: UNM | code: GEO | sectors: PTY | example: The ministers blamed the United National Movement. => United National Movement = GEO PTY
org.european-georgia | name: European Georgia | code: GEO | sectors: PTY | example: European Georgia warned the rebels. => European Georgia = GEO PTY
org.lelo-for-georgia | name: Lelo for Georgia | code: GEO | sectors: PTY | example: Lelo for Georgia condemned the attack on Tuesday. => Lelo for Georgia = GEO PTY
org.strong-georgia | name: Strong Georgia | code: GEO | sectors: PTY | example: Strong Georgia warned the rebels. => Strong Georgia = GEO PTY
org.girchi | name: Girchi | code: GEO | sectors: PTY | example: Girchi warned the rebels. => Girchi = GEO PTY
org.alliance-of-patriots-of-georgia | name: Alliance of Patriots of Georgia | code: GEO | sectors: PTY | example: The Alliance of Patriots of Georgia warned the rebels. => Alliance of Patriots of Georgia = GEO PTY
org.georgian-labour-party | name: Georgian Labour Party | code: GEO | sectors: PTY | example: The Georgian Labour Party warned the rebels. => Georgian Labour Party = GEO PTY
org.union-of-citizens-of-georgia | name: Union of Citizens of Georgia | code: GEO | sectors: PTY | example: The Union of Citizens of Georgia called for talks. => Union of Citizens of Georgia = GEO PTY
org.akhali | name: Akhali | code: GEO | sectors: PTY | example: Akhali rejected the offer. => Akhali = GEO PTY
org.civil-contract | name: Civil Contract | names: Civil Contract party | code: ARM | sectors: PTY | example: The envoys praised Civil Contract. => Civil Contract = ARM PTY
org.republican-party-of-armenia | name: Republican Party of Armenia | code: ARM | sectors: PTY | example: The delegates thanked the Republican Party of Armenia. => Republican Party of Armenia = ARM PTY
org.armenian-revolutionary-federation | name: Armenian Revolutionary Federation | names: Dashnaktsutyun, Dashnak | code: ARM | sectors: PTY | example: The ministers blamed the Armenian Revolutionary Federation. => Armenian Revolutionary Federation = ARM PTY
org.prosperous-armenia | name: Prosperous Armenia | code: ARM | sectors: PTY | example: Prosperous Armenia condemned the attack on Tuesday. => Prosperous Armenia = ARM PTY
org.bright-armenia | name: Bright Armenia | code: ARM | sectors: PTY | example: The ministers blamed Bright Armenia. => Bright Armenia = ARM PTY
org.armenia-alliance | name: Armenia Alliance | names: Hayastan Alliance | code: ARM | sectors: PTY | example: The mediators criticized the Armenia Alliance. => Armenia Alliance = ARM PTY
org.armenian-national-congress | name: Armenian National Congress | code: ARM | sectors: PTY | example: The diplomats supported the Armenian National Congress. => Armenian National Congress = ARM PTY
org.i-have-honor-alliance | name: I Have Honor Alliance | code: ARM | sectors: PTY | example: The mediators criticized the I Have Honor Alliance. => I Have Honor Alliance = ARM PTY
org.strong-armenia | name: Strong Armenia | code: ARM | sectors: PTY | example: Strong Armenia condemned the attack on Tuesday. => Strong Armenia = ARM PTY
org.new-azerbaijan-party | name: New Azerbaijan Party | code: AZE | sectors: PTY | example: The diplomats supported the New Azerbaijan Party. => New Azerbaijan Party = AZE PTY
org.azerbaijani-popular-front-party | name: Azerbaijani Popular Front Party | names: Popular Front of Azerbaijan, Azerbaijan Popular Front Party | code: AZE | sectors: PTY | example: The Azerbaijani Popular Front Party rejected the offer. => Azerbaijani Popular Front Party = AZE PTY
org.musavat | name: Musavat | names: Musavat Party | code: AZE | sectors: PTY | example: The mediators criticized Musavat. => Musavat = AZE PTY
org.national-council-of-democratic-forces | name: National Council of Democratic Forces | code: AZE | sectors: PTY | example: The National Council of Democratic Forces condemned the attack on Tuesday. => National Council of Democratic Forces = AZE PTY
org.amanat | name: Amanat | names: Amanat party, Nur Otan | code: KAZ | sectors: PTY | example: The diplomats supported Amanat. => Amanat = KAZ PTY
org.ak-zhol | name: Ak Zhol | code: KAZ | sectors: PTY | example: Ak Zhol condemned the attack on Tuesday. => Ak Zhol = KAZ PTY
org.auyl-party | name: Auyl party | code: KAZ | sectors: PTY | example: The Auyl party rejected the offer. => Auyl party = KAZ PTY
org.democratic-choice-of-kazakhstan | name: Democratic Choice of Kazakhstan | code: KAZ | sectors: PTY | example: The envoys praised the Democratic Choice of Kazakhstan. => Democratic Choice of Kazakhstan = KAZ PTY
org.nationwide-social-democratic-party | name: Nationwide Social Democratic Party | code: KAZ | sectors: PTY | example: The envoys praised the Nationwide Social Democratic Party. => Nationwide Social Democratic Party = KAZ PTY
org.ata-zhurt | name: Ata-Zhurt | names: Ata Jurt | code: KGZ | sectors: PTY | example: Ata-Zhurt warned the rebels. => Ata-Zhurt = KGZ PTY
org.respublika-party | name: Respublika party | code: KGZ | sectors: PTY | example: The diplomats supported the Respublika party. => Respublika party = KGZ PTY
org.ar-namys | name: Ar-Namys | code: KGZ | sectors: PTY | example: The envoys praised Ar-Namys. => Ar-Namys = KGZ PTY
org.social-democratic-party-of-kyrgyzstan | name: Social Democratic Party of Kyrgyzstan | code: KGZ | sectors: PTY | example: The delegates thanked the Social Democratic Party of Kyrgyzstan. => Social Democratic Party of Kyrgyzstan = KGZ PTY
org.ak-jol | name: Ak Jol | code: KGZ | sectors: PTY | example: Ak Jol called for talks. => Ak Jol = KGZ PTY
org.mekenim-kyrgyzstan | name: Mekenim Kyrgyzstan | code: KGZ | sectors: PTY | example: The envoys praised Mekenim Kyrgyzstan. => Mekenim Kyrgyzstan = KGZ PTY
org.birimdik | name: Birimdik | code: KGZ | sectors: PTY | example: Birimdik rejected the offer. => Birimdik = KGZ PTY
org.butun-kyrgyzstan | name: Butun Kyrgyzstan | code: KGZ | sectors: PTY | example: The diplomats supported Butun Kyrgyzstan. => Butun Kyrgyzstan = KGZ PTY
org.people-s-democratic-party-of-tajikistan | name: People's Democratic Party of Tajikistan | code: TJK | sectors: PTY | example: The People's Democratic Party of Tajikistan called for talks. => People's Democratic Party of Tajikistan = TJK PTY
org.islamic-renaissance-party-of-tajikistan | name: Islamic Renaissance Party of Tajikistan | names: Islamic Renaissance Party, IRPT | code: TJK | sectors: PTY | example: The mediators criticized the Islamic Renaissance Party of Tajikistan. => Islamic Renaissance Party of Tajikistan = TJK PTY
org.group-24 | name: Group 24 | code: TJK | sectors: PTY | example: The diplomats supported the Group 24. => Group 24 = TJK PTY
org.democratic-party-of-turkmenistan | name: Democratic Party of Turkmenistan | code: TKM | sectors: PTY | example: The ministers blamed the Democratic Party of Turkmenistan. => Democratic Party of Turkmenistan = TKM PTY
org.liberal-democratic-party-of-uzbekistan | name: Liberal Democratic Party of Uzbekistan | code: UZB | sectors: PTY | example: The diplomats supported the Liberal Democratic Party of Uzbekistan. => Liberal Democratic Party of Uzbekistan = UZB PTY
org.erk-democratic-party | name: Erk Democratic Party | code: UZB | sectors: PTY | example: The mediators criticized the Erk Democratic Party. => Erk Democratic Party = UZB PTY
org.milliy-tiklanish | name: Milliy Tiklanish | code: UZB | sectors: PTY | example: Milliy Tiklanish condemned the attack on Tuesday. => Milliy Tiklanish = UZB PTY

# The Middle East and North Africa.
org.yesh-atid | name: Yesh Atid | code: ISR | sectors: PTY | example: Yesh Atid warned the rebels. => Yesh Atid = ISR PTY
org.israeli-labor-party | name: Israeli Labor Party | names: Israeli Labour Party, Avoda | code: ISR | sectors: PTY | example: The Israeli Labor Party welcomed the decision. => Israeli Labor Party = ISR PTY
org.democrats-of-israel | name: Democrats of Israel | code: ISR | sectors: PTY | example: The Democrats of Israel called for talks. => Democrats of Israel = ISR PTY
org.kadima | name: Kadima | code: ISR | sectors: PTY | example: Kadima called for talks. => Kadima = ISR PTY
org.meretz | name: Meretz | code: ISR | sectors: PTY | example: Meretz condemned the attack on Tuesday. => Meretz = ISR PTY
org.shas | name: Shas | code: ISR | sectors: PTY | example: The ministers blamed Shas. => Shas = ISR PTY
org.united-torah-judaism | name: United Torah Judaism | code: ISR | sectors: PTY | example: United Torah Judaism rejected the offer. => United Torah Judaism = ISR PTY
org.yisrael-beiteinu | name: Yisrael Beiteinu | names: Yisrael Beitenu | code: ISR | sectors: PTY | example: Yisrael Beiteinu warned the rebels. => Yisrael Beiteinu = ISR PTY
org.blue-and-white | name: Blue and White | names: Kahol Lavan | code: ISR | sectors: PTY | example: Blue and White rejected the offer. => Blue and White = ISR PTY
org.religious-zionism-party | name: Religious Zionism party | names: Religious Zionist Party | code: ISR | sectors: PTY | example: The Religious Zionism party rejected the offer. => Religious Zionism party = ISR PTY
org.otzma-yehudit | name: Otzma Yehudit | names: Jewish Power | code: ISR | sectors: PTY | example: Otzma Yehudit called for talks. => Otzma Yehudit = ISR PTY
org.jewish-home | name: Jewish Home | names: Habayit Hayehudi | code: ISR | sectors: PTY | example: The delegates thanked Jewish Home. => Jewish Home = ISR PTY
org.kulanu | name: Kulanu | code: ISR | sectors: PTY | example: The delegates thanked Kulanu. => Kulanu = ISR PTY
org.zionist-union | name: Zionist Union | code: ISR | sectors: PTY | example: The Zionist Union condemned the attack on Tuesday. => Zionist Union = ISR PTY
org.joint-list | name: Joint List | code: ISR | sectors: PTY | example: The diplomats supported Joint List. => Joint List = ISR PTY
org.balad-party | name: Balad party | code: ISR | sectors: PTY | example: The Balad party condemned the attack on Tuesday. => Balad party = ISR PTY
org.hadash | name: Hadash | code: ISR | sectors: PTY | example: The delegates thanked Hadash. => Hadash = ISR PTY
org.ra-am | name: Ra'am | names: United Arab List | code: ISR | sectors: PTY | example: Ra'am warned the rebels. => Ra'am = ISR PTY
org.ta-al | name: Ta'al | code: ISR | sectors: PTY | example: Ta'al welcomed the decision. => Ta'al = ISR PTY
org.tehiya | name: Tehiya | code: ISR | sectors: PTY | example: The envoys praised Tehiya. => Tehiya = ISR PTY
org.moledet | name: Moledet | code: ISR | sectors: PTY | example: Moledet rejected the offer. => Moledet = ISR PTY
org.gesher-party | name: Gesher party | code: ISR | sectors: PTY | example: The diplomats supported the Gesher party. => Gesher party = ISR PTY
org.degel-hatorah | name: Degel HaTorah | code: ISR | sectors: PTY | example: Degel HaTorah rejected the offer. => Degel HaTorah = ISR PTY
org.agudat-yisrael | name: Agudat Yisrael | names: Agudat Israel | code: ISR | sectors: PTY | example: The mediators criticized Agudat Yisrael. => Agudat Yisrael = ISR PTY
org.noam-party | name: Noam party | code: ISR | sectors: PTY | example: The Noam party condemned the attack on Tuesday. => Noam party = ISR PTY
org.yashar-party | name: Yashar party | code: ISR | sectors: PTY | example: The envoys praised the Yashar party. => Yashar party = ISR PTY
org.palestinian-people-s-party | name: Palestinian People's Party | code: PSE | sectors: PTY | example: The envoys praised the Palestinian People's Party. => Palestinian People's Party = PSE PTY
org.palestinian-national-initiative | name: Palestinian National Initiative | code: PSE | sectors: PTY | example: The Palestinian National Initiative welcomed the decision. => Palestinian National Initiative = PSE PTY
org.palestinian-liberation-front | name: Palestinian Liberation Front | code: PSE | sectors: PTY | example: The Palestinian Liberation Front condemned the attack on Tuesday. => Palestinian Liberation Front = PSE PTY
org.free-patriotic-movement | name: Free Patriotic Movement | code: LBN | sectors: PTY | example: The ministers blamed the Free Patriotic Movement. => Free Patriotic Movement = LBN PTY
org.lebanese-forces | name: Lebanese Forces | code: LBN | sectors: PTY | example: The Lebanese Forces condemned the attack on Tuesday. => Lebanese Forces = LBN PTY
org.future-movement | name: Future Movement | code: LBN | sectors: PTY | example: The Future Movement called for talks. => Future Movement = LBN PTY
org.kataeb | name: Kataeb | names: Kataeb Party, Phalange Party, Lebanese Phalange | code: LBN | sectors: PTY | example: The ministers blamed Kataeb. => Kataeb = LBN PTY
org.progressive-socialist-party | name: Progressive Socialist Party | code: LBN | sectors: PTY | example: The Progressive Socialist Party called for talks. => Progressive Socialist Party = LBN PTY
org.marada-movement | name: Marada Movement | code: LBN | sectors: PTY | example: The diplomats supported the Marada Movement. => Marada Movement = LBN PTY
org.syrian-social-nationalist-party | name: Syrian Social Nationalist Party | names: SSNP | code: LBN | sectors: PTY | example: The ministers blamed the Syrian Social Nationalist Party. => Syrian Social Nationalist Party = LBN PTY
org.march-14-alliance | name: March 14 alliance | names: March 14 Alliance, March 14 coalition | code: LBN | sectors: PTY | example: The March 14 alliance welcomed the decision. => March 14 alliance = LBN PTY
org.march-8-alliance | name: March 8 alliance | names: March 8 Alliance | code: LBN | sectors: PTY | example: The ministers blamed the March 8 alliance. => March 8 alliance = LBN PTY
org.lebanese-communist-party | name: Lebanese Communist Party | code: LBN | sectors: PTY | example: The envoys praised the Lebanese Communist Party. => Lebanese Communist Party = LBN PTY
org.lebanese-democratic-party | name: Lebanese Democratic Party | code: LBN | sectors: PTY | example: The envoys praised the Lebanese Democratic Party. => Lebanese Democratic Party = LBN PTY
org.lebanese-national-movement | name: Lebanese National Movement | code: LBN | sectors: PTY | example: The Lebanese National Movement called for talks. => Lebanese National Movement = LBN PTY
org.syrian-baath-party | name: Syrian Baath Party | names: Arab Socialist Baath Party | code: SYR | sectors: PTY | example: The Syrian Baath Party warned the rebels. => Syrian Baath Party = SYR PTY
org.syrian-national-council | name: Syrian National Council | code: SYR | sectors: PTY | example: The diplomats supported the Syrian National Council. => Syrian National Council = SYR PTY
org.syrian-national-coalition | name: Syrian National Coalition | names: National Coalition for Syrian Revolutionary and Opposition Forces | code: SYR | sectors: PTY | example: The Syrian National Coalition rejected the offer. => Syrian National Coalition = SYR PTY
org.high-negotiations-committee | name: High Negotiations Committee | names: Syrian Negotiation Commission | code: SYR | sectors: PTY | example: The High Negotiations Committee warned the rebels. => High Negotiations Committee = SYR PTY
org.democratic-union-party | name: Democratic Union Party | names: PYD | code: SYR | sectors: PTY | example: The ministers blamed the Democratic Union Party. => Democratic Union Party = SYR PTY
org.kurdish-national-council | name: Kurdish National Council | code: SYR | sectors: PTY | example: The diplomats supported the Kurdish National Council. => Kurdish National Council = SYR PTY
org.syrian-democratic-council | name: Syrian Democratic Council | code: SYR | sectors: PTY | example: The envoys praised the Syrian Democratic Council. => Syrian Democratic Council = SYR PTY
org.national-coordination-committee-for-democratic-change | name: National Coordination Committee for Democratic Change | code: SYR | sectors: PTY | example: The envoys praised the National Coordination Committee for Democratic Change. => National Coordination Committee for Democratic Change = SYR PTY
org.syrian-muslim-brotherhood | name: Syrian Muslim Brotherhood | code: SYR | sectors: PTY | example: The Syrian Muslim Brotherhood welcomed the decision. => Syrian Muslim Brotherhood = SYR PTY
org.kurdistan-democratic-party | name: Kurdistan Democratic Party | names: KDP | code: IRQ | sectors: PTY | example: The diplomats supported the Kurdistan Democratic Party. => Kurdistan Democratic Party = IRQ PTY
org.patriotic-union-of-kurdistan | name: Patriotic Union of Kurdistan | names: PUK | code: IRQ | sectors: PTY | example: The Patriotic Union of Kurdistan warned the rebels. => Patriotic Union of Kurdistan = IRQ PTY
org.gorran | name: Gorran | names: Gorran Movement | code: IRQ | sectors: PTY | example: The ministers blamed Gorran. => Gorran = IRQ PTY
org.islamic-dawa-party | name: Islamic Dawa Party | names: Dawa Party, Dawa party | code: IRQ | sectors: PTY | example: The Islamic Dawa Party welcomed the decision. => Islamic Dawa Party = IRQ PTY
org.state-of-law-coalition | name: State of Law Coalition | names: State of Law coalition | code: IRQ | sectors: PTY | example: The ministers blamed the State of Law Coalition. => State of Law Coalition = IRQ PTY
org.sadrist-movement | name: Sadrist Movement | names: Sadrist movement, Sairoon | code: IRQ | sectors: PTY | example: The Sadrist Movement warned the rebels. => Sadrist Movement = IRQ PTY
org.coordination-framework | name: Coordination Framework | code: IRQ | sectors: PTY | example: Coordination Framework condemned the attack on Tuesday. => Coordination Framework = IRQ PTY
org.fatah-alliance | name: Fatah Alliance | code: IRQ | sectors: PTY | example: The delegates thanked the Fatah Alliance. => Fatah Alliance = IRQ PTY
org.islamic-supreme-council-of-iraq | name: Islamic Supreme Council of Iraq | names: Supreme Islamic Iraqi Council, Supreme Council for Islamic Revolution in Iraq, SCIRI, ISCI | code: IRQ | sectors: PTY | example: The Islamic Supreme Council of Iraq welcomed the decision. => Islamic Supreme Council of Iraq = IRQ PTY
org.iraqi-national-accord | name: Iraqi National Accord | code: IRQ | sectors: PTY | example: The diplomats supported Iraqi National Accord. => Iraqi National Accord = IRQ PTY
org.iraqi-national-congress | name: Iraqi National Congress | code: IRQ | sectors: PTY | example: The delegates thanked the Iraqi National Congress. => Iraqi National Congress = IRQ PTY
org.al-iraqiya | name: Al-Iraqiya | names: Iraqiya bloc, Iraqiya | code: IRQ | sectors: PTY | example: Al-Iraqiya condemned the attack on Tuesday. => Al-Iraqiya = IRQ PTY
org.united-iraqi-alliance | name: United Iraqi Alliance | code: IRQ | sectors: PTY | example: The United Iraqi Alliance welcomed the decision. => United Iraqi Alliance = IRQ PTY
org.iraqi-islamic-party | name: Iraqi Islamic Party | code: IRQ | sectors: PTY | example: The envoys praised the Iraqi Islamic Party. => Iraqi Islamic Party = IRQ PTY
org.iraqi-accordance-front | name: Iraqi Accordance Front | code: IRQ | sectors: PTY | example: The delegates thanked the Iraqi Accordance Front. => Iraqi Accordance Front = IRQ PTY
org.taqaddum | name: Taqaddum | names: Taqaddum party, Progress Party of Iraq | code: IRQ | sectors: PTY | example: Taqaddum condemned the attack on Tuesday. => Taqaddum = IRQ PTY
org.new-generation-movement | name: New Generation Movement | code: IRQ | sectors: PTY | example: The New Generation Movement warned the rebels. => New Generation Movement = IRQ PTY
org.kurdistan-islamic-union | name: Kurdistan Islamic Union | code: IRQ | sectors: PTY | example: The envoys praised the Kurdistan Islamic Union. => Kurdistan Islamic Union = IRQ PTY
org.iraqi-turkmen-front | name: Iraqi Turkmen Front | code: IRQ | sectors: PTY | example: The Iraqi Turkmen Front welcomed the decision. => Iraqi Turkmen Front = IRQ PTY
org.nasr-coalition | name: Nasr Coalition | code: IRQ | sectors: PTY | example: The delegates thanked the Nasr Coalition. => Nasr Coalition = IRQ PTY
org.hikma-movement | name: Hikma Movement | names: National Wisdom Movement | code: IRQ | sectors: PTY | example: The Hikma Movement condemned the attack on Tuesday. => Hikma Movement = IRQ PTY
org.iraqi-communist-party | name: Iraqi Communist Party | code: IRQ | sectors: PTY | example: The Iraqi Communist Party warned the rebels. => Iraqi Communist Party = IRQ PTY
org.emtidad-movement | name: Emtidad Movement | code: IRQ | sectors: PTY | example: The envoys praised the Emtidad Movement. => Emtidad Movement = IRQ PTY
org.iraqi-baath-party | name: Iraqi Baath Party | code: IRQ | sectors: PTY | example: The Iraqi Baath Party warned the rebels. => Iraqi Baath Party = IRQ PTY
org.tudeh-party | name: Tudeh Party | code: IRN | sectors: PTY | example: The Tudeh Party warned the rebels. => Tudeh Party = IRN PTY
org.national-front-of-iran | name: National Front of Iran | code: IRN | sectors: PTY | example: The National Front of Iran warned the rebels. => National Front of Iran = IRN PTY
org.freedom-movement-of-iran | name: Freedom Movement of Iran | code: IRN | sectors: PTY | example: The mediators criticized the Freedom Movement of Iran. => Freedom Movement of Iran = IRN PTY
org.islamic-iran-participation-front | name: Islamic Iran Participation Front | code: IRN | sectors: PTY | example: The delegates thanked the Islamic Iran Participation Front. => Islamic Iran Participation Front = IRN PTY
org.combatant-clergy-association | name: Combatant Clergy Association | code: IRN | sectors: PTY | example: The mediators criticized the Combatant Clergy Association. => Combatant Clergy Association = IRN PTY
org.association-of-combatant-clerics | name: Association of Combatant Clerics | code: IRN | sectors: PTY | example: The Association of Combatant Clerics welcomed the decision. => Association of Combatant Clerics = IRN PTY
org.executives-of-construction-party | name: Executives of Construction Party | code: IRN | sectors: PTY | example: The Executives of Construction Party warned the rebels. => Executives of Construction Party = IRN PTY
org.islamic-republican-party | name: Islamic Republican Party | code: IRN | sectors: PTY | example: The delegates thanked the Islamic Republican Party. => Islamic Republican Party = IRN PTY
org.front-of-islamic-revolution-stability | name: Front of Islamic Revolution Stability | code: IRN | sectors: PTY | example: The mediators criticized the Front of Islamic Revolution Stability. => Front of Islamic Revolution Stability = IRN PTY
org.freedom-and-justice-party | name: Freedom and Justice Party | code: EGY | sectors: PTY | example: The ministers blamed the Freedom and Justice Party. => Freedom and Justice Party = EGY PTY
org.national-democratic-party-of-egypt | name: National Democratic Party of Egypt | names: Egyptian National Democratic Party | code: EGY | sectors: PTY | example: The envoys praised the National Democratic Party of Egypt. => National Democratic Party of Egypt = EGY PTY
org.al-nour-party | name: Al-Nour Party | names: Nour Party, Al-Nour | code: EGY | sectors: PTY | example: Al-Nour Party warned the rebels. => Al-Nour Party = EGY PTY
org.al-wasat-party | name: Al-Wasat Party | names: Wasat Party | code: EGY | sectors: PTY | example: Al-Wasat Party welcomed the decision. => Al-Wasat Party = EGY PTY
org.wafd-party | name: Wafd Party | names: New Wafd Party, Al-Wafd | code: EGY | sectors: PTY | example: The Wafd Party rejected the offer. => Wafd Party = EGY PTY
org.free-egyptians-party | name: Free Egyptians Party | code: EGY | sectors: PTY | example: The Free Egyptians Party warned the rebels. => Free Egyptians Party = EGY PTY
org.nation-s-future-party | name: Nation's Future Party | names: Mostaqbal Watan | code: EGY | sectors: PTY | example: The ministers blamed the Nation's Future Party. => Nation's Future Party = EGY PTY
org.april-6-youth-movement | name: April 6 Youth Movement | names: April 6 Movement, 6 April Youth Movement | code: EGY | sectors: PTY | example: The April 6 Youth Movement condemned the attack on Tuesday. => April 6 Youth Movement = EGY PTY
org.kefaya | name: Kefaya | code: EGY | sectors: PTY | example: Kefaya welcomed the decision. => Kefaya = EGY PTY
org.tagammu | name: Tagammu | code: EGY | sectors: PTY | example: Tagammu rejected the offer. => Tagammu = EGY PTY
org.strong-egypt-party | name: Strong Egypt Party | code: EGY | sectors: PTY | example: The envoys praised the Strong Egypt Party. => Strong Egypt Party = EGY PTY
org.constitution-party-of-egypt | name: Constitution Party of Egypt | names: Al-Dostour | code: EGY | sectors: PTY | example: The diplomats supported the Constitution Party of Egypt. => Constitution Party of Egypt = EGY PTY
org.national-salvation-front-of-egypt | name: National Salvation Front of Egypt | names: Egyptian National Salvation Front | code: EGY | sectors: OPP, PTY | example: The envoys praised the National Salvation Front of Egypt. => National Salvation Front of Egypt = EGY OPP PTY
org.tamarod | name: Tamarod | code: EGY | sectors: PTY | example: Tamarod warned the rebels. => Tamarod = EGY PTY
org.ghad-party | name: Ghad Party | names: El-Ghad | code: EGY | sectors: PTY | example: The Ghad Party warned the rebels. => Ghad Party = EGY PTY
org.homeland-defenders-party | name: Homeland Defenders Party | code: EGY | sectors: PTY | example: The Homeland Defenders Party condemned the attack on Tuesday. => Homeland Defenders Party = EGY PTY
org.national-association-for-change | name: National Association for Change | code: EGY | sectors: PTY | example: The diplomats supported the National Association for Change. => National Association for Change = EGY PTY
org.justice-and-construction-party | name: Justice and Construction Party | code: LBY | sectors: PTY | example: The Justice and Construction Party warned the rebels. => Justice and Construction Party = LBY PTY
org.national-forces-alliance | name: National Forces Alliance | code: LBY | sectors: PTY | example: The National Forces Alliance condemned the attack on Tuesday. => National Forces Alliance = LBY PTY
org.ennahda | name: Ennahda | names: Ennahdha, Ennahda Movement, Ennahda party | code: TUN | sectors: PTY | example: The ministers blamed Ennahda. => Ennahda = TUN PTY
org.nidaa-tounes | name: Nidaa Tounes | code: TUN | sectors: PTY | example: The mediators criticized the Nidaa Tounes. => Nidaa Tounes = TUN PTY
org.democratic-constitutional-rally | name: Democratic Constitutional Rally | code: TUN | sectors: PTY | example: The envoys praised the Democratic Constitutional Rally. => Democratic Constitutional Rally = TUN PTY
org.heart-of-tunisia | name: Heart of Tunisia | names: Qalb Tounes | code: TUN | sectors: PTY | example: The diplomats supported the Heart of Tunisia. => Heart of Tunisia = TUN PTY
org.free-destourian-party | name: Free Destourian Party | code: TUN | sectors: PTY | example: The diplomats supported the Free Destourian Party. => Free Destourian Party = TUN PTY
org.tahya-tounes | name: Tahya Tounes | code: TUN | sectors: PTY | example: The Tahya Tounes condemned the attack on Tuesday. => Tahya Tounes = TUN PTY
org.congress-for-the-republic | name: Congress for the Republic | code: TUN | sectors: PTY | example: The Congress for the Republic called for talks. => Congress for the Republic = TUN PTY
org.ettakatol | name: Ettakatol | code: TUN | sectors: PTY | example: The envoys praised Ettakatol. => Ettakatol = TUN PTY
org.al-karama-coalition | name: Al Karama Coalition | names: Karama Coalition | code: TUN | sectors: PTY | example: The ministers blamed Al Karama Coalition. => Al Karama Coalition = TUN PTY
org.machrouu-tounes | name: Machrouu Tounes | code: TUN | sectors: PTY | example: The mediators criticized the Machrouu Tounes. => Machrouu Tounes = TUN PTY
org.neo-destour | name: Neo Destour | code: TUN | sectors: PTY | example: Neo Destour called for talks. => Neo Destour = TUN PTY
org.citizens-against-the-coup | name: Citizens Against the Coup | code: TUN | sectors: PTY | example: Citizens Against the Coup warned the rebels. => Citizens Against the Coup = TUN PTY
org.national-liberation-front-of-algeria | name: National Liberation Front of Algeria | names: Algerian National Liberation Front | code: DZA | sectors: PTY | example: The National Liberation Front of Algeria warned the rebels. => National Liberation Front of Algeria = DZA PTY
org.national-democratic-rally-of-algeria | name: National Democratic Rally of Algeria | names: Democratic National Rally | code: DZA | sectors: PTY | example: The mediators criticized the National Democratic Rally of Algeria. => National Democratic Rally of Algeria = DZA PTY
org.socialist-forces-front | name: Socialist Forces Front | code: DZA | sectors: PTY | example: The mediators criticized the Socialist Forces Front. => Socialist Forces Front = DZA PTY
org.rally-for-culture-and-democracy | name: Rally for Culture and Democracy | code: DZA | sectors: PTY | example: The Rally for Culture and Democracy called for talks. => Rally for Culture and Democracy = DZA PTY
org.movement-of-society-for-peace | name: Movement of Society for Peace | code: DZA | sectors: PTY | example: The mediators criticized the Movement of Society for Peace. => Movement of Society for Peace = DZA PTY
org.workers-party-of-algeria | name: Workers' Party of Algeria | code: DZA | sectors: PTY | example: The envoys praised the Workers' Party of Algeria. => Workers' Party of Algeria = DZA PTY
org.el-bina | name: El Bina | code: DZA | sectors: PTY | example: El Bina warned the rebels. => El Bina = DZA PTY
org.jil-jadid | name: Jil Jadid | code: DZA | sectors: PTY | example: Jil Jadid welcomed the decision. => Jil Jadid = DZA PTY
org.national-rally-of-independents | name: National Rally of Independents | code: MAR | sectors: PTY | example: The National Rally of Independents warned the rebels. => National Rally of Independents = MAR PTY
org.authenticity-and-modernity-party | name: Authenticity and Modernity Party | code: MAR | sectors: PTY | example: The Authenticity and Modernity Party warned the rebels. => Authenticity and Modernity Party = MAR PTY
org.istiqlal | name: Istiqlal | names: Istiqlal Party | code: MAR | sectors: PTY | example: The delegates thanked Istiqlal. => Istiqlal = MAR PTY
org.party-of-justice-and-development | name: Party of Justice and Development | code: MAR | sectors: PTY | example: The Party of Justice and Development welcomed the decision. => Party of Justice and Development = MAR PTY
org.socialist-union-of-popular-forces | name: Socialist Union of Popular Forces | code: MAR | sectors: PTY | example: The diplomats supported the Socialist Union of Popular Forces. => Socialist Union of Popular Forces = MAR PTY
org.popular-movement-of-morocco | name: Popular Movement of Morocco | code: MAR | sectors: PTY | example: The ministers blamed the Popular Movement of Morocco. => Popular Movement of Morocco = MAR PTY
org.party-of-progress-and-socialism | name: Party of Progress and Socialism | code: MAR | sectors: PTY | example: The mediators criticized the Party of Progress and Socialism. => Party of Progress and Socialism = MAR PTY
org.justice-and-charity | name: Justice and Charity | names: Al Adl Wal Ihsane | code: MAR | sectors: PTY | example: The mediators criticized Justice and Charity. => Justice and Charity = MAR PTY
org.february-20-movement | name: February 20 Movement | code: MAR | sectors: PTY | example: The diplomats supported the February 20 Movement. => February 20 Movement = MAR PTY
org.islamic-action-front | name: Islamic Action Front | code: JOR | sectors: PTY | example: The Islamic Action Front rejected the offer. => Islamic Action Front = JOR PTY
org.jordanian-muslim-brotherhood | name: Jordanian Muslim Brotherhood | code: JOR | sectors: PTY | example: The Jordanian Muslim Brotherhood warned the rebels. => Jordanian Muslim Brotherhood = JOR PTY
org.islamic-constitutional-movement | name: Islamic Constitutional Movement | code: KWT | sectors: PTY | example: The Islamic Constitutional Movement rejected the offer. => Islamic Constitutional Movement = KWT PTY
org.popular-action-bloc | name: Popular Action Bloc | code: KWT | sectors: PTY | example: The Popular Action Bloc condemned the attack on Tuesday. => Popular Action Bloc = KWT PTY
org.al-wefaq | name: Al-Wefaq | names: al-Wefaq, Wefaq, Al Wefaq | code: BHR | sectors: PTY | example: Al-Wefaq condemned the attack on Tuesday. => Al-Wefaq = BHR PTY
org.haq-movement | name: Haq Movement | code: BHR | sectors: PTY | example: The ministers blamed the Haq Movement. => Haq Movement = BHR PTY
org.bahraini-national-democratic-action-society | name: Bahraini National Democratic Action Society | code: BHR | sectors: PTY | example: The Bahraini National Democratic Action Society warned the rebels. => Bahraini National Democratic Action Society = BHR PTY
org.general-people-s-congress | name: General People's Congress | code: YEM | sectors: PTY | example: The General People's Congress warned the rebels. => General People's Congress = YEM PTY
org.islah | name: Islah | names: Al-Islah, al-Islah, Islah Party, Yemeni Congregation for Reform | code: YEM | sectors: PTY | example: The delegates thanked Islah. => Islah = YEM PTY
org.yemeni-socialist-party | name: Yemeni Socialist Party | code: YEM | sectors: PTY | example: The diplomats supported the Yemeni Socialist Party. => Yemeni Socialist Party = YEM PTY
org.joint-meeting-parties | name: Joint Meeting Parties | code: YEM | sectors: PTY | example: The delegates thanked the Joint Meeting Parties. => Joint Meeting Parties = YEM PTY
org.nasserist-unionist-people-s-organisation | name: Nasserist Unionist People's Organisation | code: YEM | sectors: PTY | example: The Nasserist Unionist People's Organisation called for talks. => Nasserist Unionist People's Organisation = YEM PTY
org.umma-party | name: Umma Party | names: National Umma Party, Sudanese Umma Party | code: SDN | sectors: PTY | example: The Umma Party rejected the offer. => Umma Party = SDN PTY
org.national-congress-party-of-sudan | name: National Congress Party of Sudan | names: Sudanese National Congress Party | code: SDN | sectors: PTY | example: The envoys praised the National Congress Party of Sudan. => National Congress Party of Sudan = SDN PTY
org.popular-congress-party | name: Popular Congress Party | code: SDN | sectors: PTY | example: The envoys praised the Popular Congress Party. => Popular Congress Party = SDN PTY
org.democratic-unionist-party-of-sudan | name: Democratic Unionist Party of Sudan | code: SDN | sectors: PTY | example: The diplomats supported the Democratic Unionist Party of Sudan. => Democratic Unionist Party of Sudan = SDN PTY
org.sudanese-communist-party | name: Sudanese Communist Party | names: Communist Party of Sudan | code: SDN | sectors: PTY | example: The envoys praised the Sudanese Communist Party. => Sudanese Communist Party = SDN PTY
org.forces-for-freedom-and-change | name: Forces for Freedom and Change | names: Forces of Freedom and Change | code: SDN | sectors: PTY | example: The envoys praised the Forces for Freedom and Change. => Forces for Freedom and Change = SDN PTY
org.sudanese-professionals-association | name: Sudanese Professionals Association | code: SDN | sectors: PTY | example: The Sudanese Professionals Association condemned the attack on Tuesday. => Sudanese Professionals Association = SDN PTY
org.tagadum | name: Tagadum | names: Coordination of Civil Democratic Forces | code: SDN | sectors: PTY | example: Tagadum called for talks. => Tagadum = SDN PTY
org.sudanese-congress-party | name: Sudanese Congress Party | code: SDN | sectors: PTY | example: The Sudanese Congress Party welcomed the decision. => Sudanese Congress Party = SDN PTY
org.national-islamic-front | name: National Islamic Front | code: SDN | sectors: PTY | example: The National Islamic Front called for talks. => National Islamic Front = SDN PTY
org.sumoud | name: Sumoud | code: SDN | sectors: PTY | example: Sumoud rejected the offer. => Sumoud = SDN PTY
org.sudan-founding-alliance | name: Sudan Founding Alliance | names: Tasis alliance, Tasis coalition, Tasees alliance | code: SDN | sectors: PTY | example: The Sudan Founding Alliance welcomed the decision. => Sudan Founding Alliance = SDN PTY
org.somoud-alliance | name: Somoud alliance | names: Somoud coalition, Sumoud alliance | code: SDN | sectors: OPP, PTY | example: The diplomats supported the Somoud alliance. => Somoud alliance = SDN OPP PTY

# Africa south of the Sahara.
org.economic-freedom-fighters | name: Economic Freedom Fighters | names: EFF | code: ZAF | sectors: PTY | example: The envoys praised the Economic Freedom Fighters. => Economic Freedom Fighters = ZAF PTY
org.inkatha-freedom-party | name: Inkatha Freedom Party | names: IFP, Inkatha | code: ZAF | sectors: PTY | example: The Inkatha Freedom Party welcomed the decision. => Inkatha Freedom Party = ZAF PTY
org.umkhonto-wesizwe-party | name: uMkhonto weSizwe Party | names: MK Party, uMkhonto weSizwe party | code: ZAF | sectors: PTY | example: The diplomats supported the uMkhonto weSizwe Party. => uMkhonto weSizwe Party = ZAF PTY
org.actionsa | name: ActionSA | code: ZAF | sectors: PTY | example: ActionSA warned the rebels. => ActionSA = ZAF PTY
org.freedom-front-plus | name: Freedom Front Plus | code: ZAF | sectors: PTY | example: The ministers blamed the Freedom Front Plus. => Freedom Front Plus = ZAF PTY
org.pan-africanist-congress | name: Pan Africanist Congress | code: ZAF | sectors: PTY | example: The envoys praised the Pan Africanist Congress. => Pan Africanist Congress = ZAF PTY
org.congress-of-the-people | name: Congress of the People | code: ZAF | sectors: PTY | example: The mediators criticized the Congress of the People. => Congress of the People = ZAF PTY
org.south-african-communist-party | name: South African Communist Party | names: SACP | code: ZAF | sectors: PTY | example: The South African Communist Party rejected the offer. => South African Communist Party = ZAF PTY
org.african-christian-democratic-party | name: African Christian Democratic Party | code: ZAF | sectors: PTY | example: The delegates thanked the African Christian Democratic Party. => African Christian Democratic Party = ZAF PTY
org.united-democratic-movement | name: United Democratic Movement | code: ZAF | sectors: PTY | example: The United Democratic Movement warned the rebels. => United Democratic Movement = ZAF PTY
org.national-party-of-south-africa | name: National Party of South Africa | names: New National Party | code: ZAF | sectors: PTY | example: The National Party of South Africa warned the rebels. => National Party of South Africa = ZAF PTY
org.patriotic-alliance | name: Patriotic Alliance | code: ZAF | sectors: PTY | example: The envoys praised the Patriotic Alliance. => Patriotic Alliance = ZAF PTY
org.build-one-south-africa | name: Build One South Africa | code: ZAF | sectors: PTY | example: The ministers blamed Build One South Africa. => Build One South Africa = ZAF PTY
org.rise-mzansi | name: Rise Mzansi | code: ZAF | sectors: PTY | example: The delegates thanked Rise Mzansi. => Rise Mzansi = ZAF PTY
org.conservative-party-of-south-africa | name: Conservative Party of South Africa | code: ZAF | sectors: PTY | example: The Conservative Party of South Africa warned the rebels. => Conservative Party of South Africa = ZAF PTY
org.azanian-people-s-organisation | name: Azanian People's Organisation | code: ZAF | sectors: PTY | example: The Azanian People's Organisation warned the rebels. => Azanian People's Organisation = ZAF PTY
org.independent-patriots-for-change | name: Independent Patriots for Change | code: NAM | sectors: PTY | example: Independent Patriots for Change condemned the attack on Tuesday. => Independent Patriots for Change = NAM PTY
org.landless-people-s-movement | name: Landless People's Movement | code: NAM | sectors: PTY | example: The Landless People's Movement rejected the offer. => Landless People's Movement = NAM PTY
org.botswana-democratic-party | name: Botswana Democratic Party | code: BWA | sectors: PTY | example: The Botswana Democratic Party welcomed the decision. => Botswana Democratic Party = BWA PTY
org.umbrella-for-democratic-change | name: Umbrella for Democratic Change | code: BWA | sectors: PTY | example: The delegates thanked Umbrella for Democratic Change. => Umbrella for Democratic Change = BWA PTY
org.botswana-congress-party | name: Botswana Congress Party | code: BWA | sectors: PTY | example: The mediators criticized the Botswana Congress Party. => Botswana Congress Party = BWA PTY
org.botswana-patriotic-front | name: Botswana Patriotic Front | code: BWA | sectors: PTY | example: The envoys praised the Botswana Patriotic Front. => Botswana Patriotic Front = BWA PTY
org.botswana-national-front | name: Botswana National Front | code: BWA | sectors: PTY | example: The diplomats supported the Botswana National Front. => Botswana National Front = BWA PTY
org.citizens-coalition-for-change | name: Citizens Coalition for Change | code: ZWE | sectors: PTY | example: The diplomats supported the Citizens Coalition for Change. => Citizens Coalition for Change = ZWE PTY
org.zapu | name: ZAPU | names: Zimbabwe African People's Union | code: ZWE | sectors: PTY | example: The envoys praised ZAPU. => ZAPU = ZWE PTY
org.movement-for-democratic-change-tsvangirai | name: Movement for Democratic Change-Tsvangirai | names: MDC-T, MDC Alliance | code: ZWE | sectors: PTY | example: The ministers blamed the Movement for Democratic Change-Tsvangirai. => Movement for Democratic Change-Tsvangirai = ZWE PTY
org.zimbabwe-african-national-union | name: Zimbabwe African National Union | names: ZANU | code: ZWE | sectors: PTY | example: The ministers blamed the Zimbabwe African National Union. => Zimbabwe African National Union = ZWE PTY
org.all-basotho-convention | name: All Basotho Convention | code: LSO | sectors: PTY | example: The All Basotho Convention warned the rebels. => All Basotho Convention = LSO PTY
org.democratic-congress-of-lesotho | name: Democratic Congress of Lesotho | code: LSO | sectors: PTY | example: The envoys praised the Democratic Congress of Lesotho. => Democratic Congress of Lesotho = LSO PTY
org.revolution-for-prosperity | name: Revolution for Prosperity | code: LSO | sectors: PTY | example: The mediators criticized Revolution for Prosperity. => Revolution for Prosperity = LSO PTY
org.lesotho-congress-for-democracy | name: Lesotho Congress for Democracy | code: LSO | sectors: PTY | example: The Lesotho Congress for Democracy rejected the offer. => Lesotho Congress for Democracy = LSO PTY
org.basotho-national-party | name: Basotho National Party | code: LSO | sectors: PTY | example: The Basotho National Party called for talks. => Basotho National Party = LSO PTY
org.people-s-united-democratic-movement | name: People's United Democratic Movement | names: PUDEMO | code: SWZ | sectors: PTY | example: The envoys praised the People's United Democratic Movement. => People's United Democratic Movement = SWZ PTY
org.mozambique-democratic-movement | name: Mozambique Democratic Movement | names: Democratic Movement of Mozambique | code: MOZ | sectors: PTY | example: The ministers blamed the Mozambique Democratic Movement. => Mozambique Democratic Movement = MOZ PTY
org.optimist-party-for-the-development-of-mozambique | name: Optimist Party for the Development of Mozambique | code: MOZ | sectors: PTY | example: The ministers blamed the Optimist Party for the Development of Mozambique. => Optimist Party for the Development of Mozambique = MOZ PTY
org.malawi-congress-party | name: Malawi Congress Party | code: MWI | sectors: PTY | example: The envoys praised the Malawi Congress Party. => Malawi Congress Party = MWI PTY
org.democratic-progressive-party-of-malawi | name: Democratic Progressive Party of Malawi | code: MWI | sectors: PTY | example: The envoys praised the Democratic Progressive Party of Malawi. => Democratic Progressive Party of Malawi = MWI PTY
org.united-transformation-movement | name: United Transformation Movement | code: MWI | sectors: PTY | example: The delegates thanked the United Transformation Movement. => United Transformation Movement = MWI PTY
org.alliance-for-democracy-in-malawi | name: Alliance for Democracy in Malawi | code: MWI | sectors: PTY | example: The envoys praised the Alliance for Democracy in Malawi. => Alliance for Democracy in Malawi = MWI PTY
org.united-party-for-national-development | name: United Party for National Development | names: UPND | code: ZMB | sectors: PTY | example: The United Party for National Development called for talks. => United Party for National Development = ZMB PTY
org.patriotic-front-of-zambia | name: Patriotic Front of Zambia | code: ZMB | sectors: PTY | example: The ministers blamed the Patriotic Front of Zambia. => Patriotic Front of Zambia = ZMB PTY
org.movement-for-multi-party-democracy | name: Movement for Multi-party Democracy | names: Movement for Multiparty Democracy | code: ZMB | sectors: PTY | example: The mediators criticized the Movement for Multi-party Democracy. => Movement for Multi-party Democracy = ZMB PTY
org.united-national-independence-party | name: United National Independence Party | code: ZMB | sectors: PTY | example: The United National Independence Party warned the rebels. => United National Independence Party = ZMB PTY
org.chama-cha-mapinduzi | name: Chama Cha Mapinduzi | names: CCM | code: TZA | sectors: PTY | example: Chama Cha Mapinduzi called for talks. => Chama Cha Mapinduzi = TZA PTY
org.chadema | name: Chadema | names: CHADEMA | code: TZA | sectors: PTY | example: The mediators criticized Chadema. => Chadema = TZA PTY
org.civic-united-front | name: Civic United Front | code: TZA | sectors: PTY | example: The Civic United Front condemned the attack on Tuesday. => Civic United Front = TZA PTY
org.act-wazalendo | name: ACT-Wazalendo | names: ACT Wazalendo | code: TZA | sectors: PTY | example: The delegates thanked ACT-Wazalendo. => ACT-Wazalendo = TZA PTY
org.orange-democratic-movement | name: Orange Democratic Movement | code: KEN | sectors: PTY | example: The Orange Democratic Movement called for talks. => Orange Democratic Movement = KEN PTY
org.united-democratic-alliance | name: United Democratic Alliance | code: KEN | sectors: PTY | example: The United Democratic Alliance warned the rebels. => United Democratic Alliance = KEN PTY
org.jubilee-party | name: Jubilee Party | code: KEN | sectors: PTY | example: The Jubilee Party rejected the offer. => Jubilee Party = KEN PTY
org.kenya-kwanza | name: Kenya Kwanza | code: KEN | sectors: PTY | example: The mediators criticized Kenya Kwanza. => Kenya Kwanza = KEN PTY
org.azimio-la-umoja | name: Azimio la Umoja | names: Azimio | code: KEN | sectors: PTY | example: Azimio la Umoja called for talks. => Azimio la Umoja = KEN PTY
org.wiper-democratic-movement | name: Wiper Democratic Movement | names: Wiper Party | code: KEN | sectors: PTY | example: The envoys praised the Wiper Democratic Movement. => Wiper Democratic Movement = KEN PTY
org.ford-kenya | name: Ford Kenya | names: FORD-Kenya | code: KEN | sectors: PTY | example: Ford Kenya called for talks. => Ford Kenya = KEN PTY
org.kenya-african-national-union | name: Kenya African National Union | names: KANU | code: KEN | sectors: PTY | example: The envoys praised the Kenya African National Union. => Kenya African National Union = KEN PTY
org.party-of-national-unity | name: Party of National Unity | code: KEN | sectors: PTY | example: The Party of National Unity warned the rebels. => Party of National Unity = KEN PTY
org.national-rainbow-coalition | name: National Rainbow Coalition | names: Narc-Kenya | code: KEN | sectors: PTY | example: The ministers blamed the National Rainbow Coalition. => National Rainbow Coalition = KEN PTY
org.amani-national-congress | name: Amani National Congress | code: KEN | sectors: PTY | example: The Amani National Congress condemned the attack on Tuesday. => Amani National Congress = KEN PTY
org.national-super-alliance | name: National Super Alliance | code: KEN | sectors: PTY | example: The National Super Alliance condemned the attack on Tuesday. => National Super Alliance = KEN PTY
org.democracy-for-the-citizens-party | name: Democracy for the Citizens Party | code: KEN | sectors: PTY | example: The Democracy for the Citizens Party rejected the offer. => Democracy for the Citizens Party = KEN PTY
org.national-unity-platform | name: National Unity Platform | names: NUP | code: UGA | sectors: PTY | example: The National Unity Platform welcomed the decision. => National Unity Platform = UGA PTY
org.forum-for-democratic-change | name: Forum for Democratic Change | code: UGA | sectors: PTY | example: The Forum for Democratic Change warned the rebels. => Forum for Democratic Change = UGA PTY
org.uganda-people-s-congress | name: Uganda People's Congress | code: UGA | sectors: PTY | example: The Uganda People's Congress called for talks. => Uganda People's Congress = UGA PTY
org.democratic-party-of-uganda | name: Democratic Party of Uganda | code: UGA | sectors: PTY | example: The ministers blamed the Democratic Party of Uganda. => Democratic Party of Uganda = UGA PTY
org.alliance-for-national-transformation | name: Alliance for National Transformation | code: UGA | sectors: PTY | example: The Alliance for National Transformation called for talks. => Alliance for National Transformation = UGA PTY
org.people-s-front-for-freedom | name: People's Front for Freedom | code: UGA | sectors: PTY | example: The ministers blamed the People's Front for Freedom. => People's Front for Freedom = UGA PTY
org.democratic-green-party-of-rwanda | name: Democratic Green Party of Rwanda | code: RWA | sectors: PTY | example: The ministers blamed the Democratic Green Party of Rwanda. => Democratic Green Party of Rwanda = RWA PTY
org.united-democratic-forces-of-rwanda | name: United Democratic Forces of Rwanda | names: FDU-Inkingi | code: RWA | sectors: PTY | example: The United Democratic Forces of Rwanda called for talks. => United Democratic Forces of Rwanda = RWA PTY
org.rwanda-national-congress | name: Rwanda National Congress | code: RWA | sectors: PTY | example: The diplomats supported the Rwanda National Congress. => Rwanda National Congress = RWA PTY
org.dalfa-umurinzi | name: Dalfa-Umurinzi | code: RWA | sectors: PTY | example: Dalfa-Umurinzi rejected the offer. => Dalfa-Umurinzi = RWA PTY
org.union-for-national-progress | name: Union for National Progress | names: UPRONA, Uprona | code: BDI | sectors: PTY | example: The envoys praised the Union for National Progress. => Union for National Progress = BDI PTY
org.national-congress-for-liberty | name: National Congress for Liberty | code: BDI | sectors: PTY | example: The delegates thanked the National Congress for Liberty. => National Congress for Liberty = BDI PTY
org.frodebu | name: FRODEBU | names: Frodebu | code: BDI | sectors: PTY | example: FRODEBU condemned the attack on Tuesday. => FRODEBU = BDI PTY
org.union-for-democracy-and-social-progress | name: Union for Democracy and Social Progress | names: UDPS | code: COD | sectors: PTY | example: The ministers blamed the Union for Democracy and Social Progress. => Union for Democracy and Social Progress = COD PTY
org.union-for-the-congolese-nation | name: Union for the Congolese Nation | code: COD | sectors: PTY | example: The Union for the Congolese Nation rejected the offer. => Union for the Congolese Nation = COD PTY
org.ensemble-pour-la-republique | name: Ensemble pour la République | names: Together for the Republic | code: COD | sectors: PTY | example: Ensemble pour la République rejected the offer. => Ensemble pour la République = COD PTY
org.people-s-party-for-reconstruction-and-democracy | name: People's Party for Reconstruction and Democracy | names: PPRD | code: COD | sectors: PTY | example: The ministers blamed the People's Party for Reconstruction and Democracy. => People's Party for Reconstruction and Democracy = COD PTY
org.common-front-for-congo | name: Common Front for Congo | code: COD | sectors: PTY | example: The delegates thanked the Common Front for Congo. => Common Front for Congo = COD PTY
org.engagement-for-citizenship-and-development | name: Engagement for Citizenship and Development | code: COD | sectors: PTY | example: Engagement for Citizenship and Development called for talks. => Engagement for Citizenship and Development = COD PTY
org.lamuka | name: Lamuka | names: LAMUKA | code: COD | sectors: PTY | example: Lamuka rejected the offer. => Lamuka = COD PTY
org.sacred-union-of-the-nation | name: Sacred Union of the Nation | code: COD | sectors: PTY | example: The envoys praised the Sacred Union of the Nation. => Sacred Union of the Nation = COD PTY
org.popular-movement-of-the-revolution | name: Popular Movement of the Revolution | code: COD | sectors: PTY | example: The envoys praised the Popular Movement of the Revolution. => Popular Movement of the Revolution = COD PTY
org.congolese-labour-party | name: Congolese Labour Party | names: Congolese Party of Labour | code: COG | sectors: PTY | example: The Congolese Labour Party rejected the offer. => Congolese Labour Party = COG PTY
org.pan-african-union-for-social-democracy | name: Pan-African Union for Social Democracy | code: COG | sectors: PTY | example: The envoys praised the Pan-African Union for Social Democracy. => Pan-African Union for Social Democracy = COG PTY
org.casa-ce | name: CASA-CE | code: AGO | sectors: PTY | example: CASA-CE warned the rebels. => CASA-CE = AGO PTY
org.pra-ja-servir-angola | name: PRA-JA Servir Angola | code: AGO | sectors: PTY | example: PRA-JA Servir Angola rejected the offer. => PRA-JA Servir Angola = AGO PTY
org.gabonese-democratic-party | name: Gabonese Democratic Party | code: GAB | sectors: PTY | example: The Gabonese Democratic Party condemned the attack on Tuesday. => Gabonese Democratic Party = GAB PTY
org.alternance-2023 | name: Alternance 2023 | code: GAB | sectors: PTY | example: Alternance 2023 welcomed the decision. => Alternance 2023 = GAB PTY
org.gabonese-progress-party | name: Gabonese Progress Party | code: GAB | sectors: PTY | example: The envoys praised the Gabonese Progress Party. => Gabonese Progress Party = GAB PTY
org.democratic-party-of-equatorial-guinea | name: Democratic Party of Equatorial Guinea | code: GNQ | sectors: PTY | example: The mediators criticized the Democratic Party of Equatorial Guinea. => Democratic Party of Equatorial Guinea = GNQ PTY
org.convergence-for-social-democracy | name: Convergence for Social Democracy | code: GNQ | sectors: PTY | example: The diplomats supported Convergence for Social Democracy. => Convergence for Social Democracy = GNQ PTY
org.cameroon-people-s-democratic-movement | name: Cameroon People's Democratic Movement | names: CPDM | code: CMR | sectors: PTY | example: The envoys praised the Cameroon People's Democratic Movement. => Cameroon People's Democratic Movement = CMR PTY
org.cameroon-renaissance-movement | name: Cameroon Renaissance Movement | code: CMR | sectors: PTY | example: The ministers blamed the Cameroon Renaissance Movement. => Cameroon Renaissance Movement = CMR PTY
org.social-democratic-front-of-cameroon | name: Social Democratic Front of Cameroon | code: CMR | sectors: PTY | example: The Social Democratic Front of Cameroon warned the rebels. => Social Democratic Front of Cameroon = CMR PTY
org.united-hearts-movement | name: United Hearts Movement | code: CAF | sectors: PTY | example: The ministers blamed the United Hearts Movement. => United Hearts Movement = CAF PTY
org.kwa-na-kwa | name: Kwa Na Kwa | code: CAF | sectors: PTY | example: The mediators criticized Kwa Na Kwa. => Kwa Na Kwa = CAF PTY
org.movement-for-the-liberation-of-the-central-african-people | name: Movement for the Liberation of the Central African People | code: CAF | sectors: PTY | example: The Movement for the Liberation of the Central African People condemned the attack on Tuesday. => Movement for the Liberation of the Central African People = CAF PTY
org.patriotic-salvation-movement | name: Patriotic Salvation Movement | code: TCD | sectors: PTY | example: The envoys praised the Patriotic Salvation Movement. => Patriotic Salvation Movement = TCD PTY
org.les-transformateurs | name: Les Transformateurs | code: TCD | sectors: PTY | example: The delegates thanked Les Transformateurs. => Les Transformateurs = TCD PTY
org.national-union-for-democracy-and-renewal | name: National Union for Democracy and Renewal | code: TCD | sectors: PTY | example: The ministers blamed the National Union for Democracy and Renewal. => National Union for Democracy and Renewal = TCD PTY
org.peoples-democratic-party-of-nigeria | name: Peoples Democratic Party of Nigeria | names: Nigerian People's Democratic Party | code: NGA | sectors: PTY | example: The Peoples Democratic Party of Nigeria warned the rebels. => Peoples Democratic Party of Nigeria = NGA PTY
org.labour-party-of-nigeria | name: Labour Party of Nigeria | names: Nigerian Labour Party | code: NGA | sectors: PTY | example: The ministers blamed the Labour Party of Nigeria. => Labour Party of Nigeria = NGA PTY
org.action-congress-of-nigeria | name: Action Congress of Nigeria | code: NGA | sectors: PTY | example: The diplomats supported the Action Congress of Nigeria. => Action Congress of Nigeria = NGA PTY
org.congress-for-progressive-change | name: Congress for Progressive Change | code: NGA | sectors: PTY | example: The Congress for Progressive Change welcomed the decision. => Congress for Progressive Change = NGA PTY
org.all-nigeria-peoples-party | name: All Nigeria Peoples Party | names: ANPP, All Nigeria People's Party | code: NGA | sectors: PTY | example: The All Nigeria Peoples Party rejected the offer. => All Nigeria Peoples Party = NGA PTY
org.all-progressives-grand-alliance | name: All Progressives Grand Alliance | names: APGA | code: NGA | sectors: PTY | example: The All Progressives Grand Alliance warned the rebels. => All Progressives Grand Alliance = NGA PTY
org.new-nigeria-peoples-party | name: New Nigeria Peoples Party | names: NNPP, New Nigeria People's Party | code: NGA | sectors: PTY | example: The ministers blamed the New Nigeria Peoples Party. => New Nigeria Peoples Party = NGA PTY
org.african-democratic-congress-of-nigeria | name: African Democratic Congress of Nigeria | code: NGA | sectors: PTY | example: The delegates thanked the African Democratic Congress of Nigeria. => African Democratic Congress of Nigeria = NGA PTY
org.young-progressives-party | name: Young Progressives Party | code: NGA | sectors: PTY | example: The ministers blamed the Young Progressives Party. => Young Progressives Party = NGA PTY
org.afenifere | name: Afenifere | code: NGA | sectors: PTY | example: Afenifere condemned the attack on Tuesday. => Afenifere = NGA PTY
org.ohanaeze-ndigbo | name: Ohanaeze Ndigbo | names: Ohanaeze | code: NGA | sectors: PTY | example: Ohanaeze Ndigbo warned the rebels. => Ohanaeze Ndigbo = NGA PTY
org.national-democratic-congress-of-ghana | name: National Democratic Congress of Ghana | code: GHA | sectors: PTY | example: The National Democratic Congress of Ghana condemned the attack on Tuesday. => National Democratic Congress of Ghana = GHA PTY
org.new-patriotic-party | name: New Patriotic Party | code: GHA | sectors: PTY | example: The delegates thanked the New Patriotic Party. => New Patriotic Party = GHA PTY
org.convention-people-s-party | name: Convention People's Party | code: GHA | sectors: PTY | example: The Convention People's Party welcomed the decision. => Convention People's Party = GHA PTY
org.people-s-national-convention | name: People's National Convention | code: GHA | sectors: PTY | example: The envoys praised the People's National Convention. => People's National Convention = GHA PTY
org.rally-of-houphouetists-for-democracy-and-peace | name: Rally of Houphouetists for Democracy and Peace | names: RHDP, Rally of Houphouëtists for Democracy and Peace | code: CIV | sectors: PTY | example: The Rally of Houphouetists for Democracy and Peace warned the rebels. => Rally of Houphouetists for Democracy and Peace = CIV PTY
org.ivorian-popular-front | name: Ivorian Popular Front | code: CIV | sectors: PTY | example: The Ivorian Popular Front rejected the offer. => Ivorian Popular Front = CIV PTY
org.democratic-party-of-ivory-coast | name: Democratic Party of Ivory Coast | names: PDCI, Democratic Party of Côte d'Ivoire | code: CIV | sectors: PTY | example: The diplomats supported the Democratic Party of Ivory Coast. => Democratic Party of Ivory Coast = CIV PTY
org.rally-of-the-republicans | name: Rally of the Republicans | names: Rally of Republicans | code: CIV | sectors: PTY | example: The mediators criticized the Rally of the Republicans. => Rally of the Republicans = CIV PTY
org.african-peoples-party-ivory-coast | name: African Peoples' Party-Ivory Coast | names: African People's Party of Ivory Coast | code: CIV | sectors: PTY | example: African Peoples' Party-Ivory Coast rejected the offer. => African Peoples' Party-Ivory Coast = CIV PTY
org.generations-and-people-in-solidarity | name: Generations and People in Solidarity | code: CIV | sectors: PTY | example: The diplomats supported Generations and People in Solidarity. => Generations and People in Solidarity = CIV PTY
org.pastef | name: PASTEF | names: Pastef | code: SEN | sectors: PTY | example: PASTEF called for talks. => PASTEF = SEN PTY
org.alliance-for-the-republic | name: Alliance for the Republic | code: SEN | sectors: PTY | example: The Alliance for the Republic warned the rebels. => Alliance for the Republic = SEN PTY
org.senegalese-democratic-party | name: Senegalese Democratic Party | code: SEN | sectors: PTY | example: The Senegalese Democratic Party called for talks. => Senegalese Democratic Party = SEN PTY
org.socialist-party-of-senegal | name: Socialist Party of Senegal | code: SEN | sectors: PTY | example: The Socialist Party of Senegal warned the rebels. => Socialist Party of Senegal = SEN PTY
org.benno-bokk-yakaar | name: Benno Bokk Yakaar | code: SEN | sectors: PTY | example: The diplomats supported Benno Bokk Yakaar. => Benno Bokk Yakaar = SEN PTY
org.yewwi-askan-wi | name: Yewwi Askan Wi | code: SEN | sectors: PTY | example: Yewwi Askan Wi rejected the offer. => Yewwi Askan Wi = SEN PTY
org.takku-wallu | name: Takku Wallu | code: SEN | sectors: PTY | example: The diplomats supported Takku Wallu. => Takku Wallu = SEN PTY
org.national-people-s-party-of-gambia | name: National People's Party of Gambia | code: GMB | sectors: PTY | example: The National People's Party of Gambia condemned the attack on Tuesday. => National People's Party of Gambia = GMB PTY
org.united-democratic-party-of-gambia | name: United Democratic Party of Gambia | code: GMB | sectors: PTY | example: The United Democratic Party of Gambia condemned the attack on Tuesday. => United Democratic Party of Gambia = GMB PTY
org.alliance-for-patriotic-reorientation-and-construction | name: Alliance for Patriotic Reorientation and Construction | code: GMB | sectors: PTY | example: The Alliance for Patriotic Reorientation and Construction condemned the attack on Tuesday. => Alliance for Patriotic Reorientation and Construction = GMB PTY
org.gambia-democratic-congress | name: Gambia Democratic Congress | code: GMB | sectors: PTY | example: The envoys praised the Gambia Democratic Congress. => Gambia Democratic Congress = GMB PTY
org.rally-of-the-guinean-people | name: Rally of the Guinean People | code: GIN | sectors: PTY | example: The Rally of the Guinean People warned the rebels. => Rally of the Guinean People = GIN PTY
org.union-of-democratic-forces-of-guinea | name: Union of Democratic Forces of Guinea | names: UFDG | code: GIN | sectors: PTY | example: The Union of Democratic Forces of Guinea rejected the offer. => Union of Democratic Forces of Guinea = GIN PTY
org.union-of-republican-forces | name: Union of Republican Forces | code: GIN | sectors: PTY | example: The Union of Republican Forces rejected the offer. => Union of Republican Forces = GIN PTY
org.national-front-for-the-defence-of-the-constitution | name: National Front for the Defence of the Constitution | names: National Front for the Defense of the Constitution, FNDC | code: GIN | sectors: PTY | example: The envoys praised the National Front for the Defence of the Constitution. => National Front for the Defence of the Constitution = GIN PTY
org.paigc | name: PAIGC | names: African Party for the Independence of Guinea and Cape Verde | code: GNB | sectors: PTY | example: The ministers blamed PAIGC. => PAIGC = GNB PTY
org.madem-g15 | name: Madem-G15 | names: Madem G15 | code: GNB | sectors: PTY | example: Madem-G15 called for talks. => Madem-G15 = GNB PTY
org.social-renewal-party-of-guinea-bissau | name: Social Renewal Party of Guinea-Bissau | names: Party for Social Renewal | code: GNB | sectors: PTY | example: The delegates thanked the Social Renewal Party of Guinea-Bissau. => Social Renewal Party of Guinea-Bissau = GNB PTY
org.sierra-leone-people-s-party | name: Sierra Leone People's Party | code: SLE | sectors: PTY | example: The mediators criticized the Sierra Leone People's Party. => Sierra Leone People's Party = SLE PTY
org.all-people-s-congress | name: All People's Congress | names: All Peoples Congress | code: SLE | sectors: PTY | example: The delegates thanked the All People's Congress. => All People's Congress = SLE PTY
org.people-s-movement-for-democratic-change | name: People's Movement for Democratic Change | code: SLE | sectors: PTY | example: The mediators criticized the People's Movement for Democratic Change. => People's Movement for Democratic Change = SLE PTY
org.unity-party-of-liberia | name: Unity Party of Liberia | code: LBR | sectors: PTY | example: The Unity Party of Liberia rejected the offer. => Unity Party of Liberia = LBR PTY
org.congress-for-democratic-change | name: Congress for Democratic Change | names: Coalition for Democratic Change | code: LBR | sectors: PTY | example: The Congress for Democratic Change welcomed the decision. => Congress for Democratic Change = LBR PTY
org.national-patriotic-party-of-liberia | name: National Patriotic Party of Liberia | code: LBR | sectors: PTY | example: The National Patriotic Party of Liberia called for talks. => National Patriotic Party of Liberia = LBR PTY
org.true-whig-party | name: True Whig Party | code: LBR | sectors: PTY | example: The True Whig Party rejected the offer. => True Whig Party = LBR PTY
org.collaborating-political-parties | name: Collaborating Political Parties | code: LBR | sectors: PTY | example: The diplomats supported the Collaborating Political Parties. => Collaborating Political Parties = LBR PTY
org.rally-for-mali | name: Rally for Mali | code: MLI | sectors: PTY | example: The Rally for Mali welcomed the decision. => Rally for Mali = MLI PTY
org.adema | name: ADEMA | names: Alliance for Democracy in Mali | code: MLI | sectors: PTY | example: The envoys praised ADEMA. => ADEMA = MLI PTY
org.june-5-movement | name: June 5 Movement | names: M5-RFP, June 5 Movement-Rally of Patriotic Forces | code: MLI | sectors: PTY | example: The June 5 Movement warned the rebels. => June 5 Movement = MLI PTY
org.union-for-the-republic-and-democracy | name: Union for the Republic and Democracy | code: MLI | sectors: PTY | example: The ministers blamed the Union for the Republic and Democracy. => Union for the Republic and Democracy = MLI PTY
org.people-s-movement-for-progress | name: People's Movement for Progress | code: BFA | sectors: PTY | example: The ministers blamed the People's Movement for Progress. => People's Movement for Progress = BFA PTY
org.congress-for-democracy-and-progress | name: Congress for Democracy and Progress | code: BFA | sectors: PTY | example: The envoys praised the Congress for Democracy and Progress. => Congress for Democracy and Progress = BFA PTY
org.citizen-s-broom | name: Citizen's Broom | names: Balai Citoyen | code: BFA | sectors: PTY | example: The delegates thanked Citizen's Broom. => Citizen's Broom = BFA PTY
org.union-for-progress-and-change | name: Union for Progress and Change | code: BFA | sectors: PTY | example: The Union for Progress and Change rejected the offer. => Union for Progress and Change = BFA PTY
org.nigerien-party-for-democracy-and-socialism | name: Nigerien Party for Democracy and Socialism | names: PNDS, PNDS-Tarayya | code: NER | sectors: PTY | example: The delegates thanked the Nigerien Party for Democracy and Socialism. => Nigerien Party for Democracy and Socialism = NER PTY
org.nigerien-democratic-movement | name: Nigerien Democratic Movement | code: NER | sectors: PTY | example: The Nigerien Democratic Movement condemned the attack on Tuesday. => Nigerien Democratic Movement = NER PTY
org.national-movement-for-the-development-of-society | name: National Movement for the Development of Society | code: NER | sectors: PTY | example: The National Movement for the Development of Society condemned the attack on Tuesday. => National Movement for the Development of Society = NER PTY
org.m62-movement | name: M62 Movement | code: NER | sectors: PTY | example: The diplomats supported the M62 Movement. => M62 Movement = NER PTY
org.progressive-union-for-renewal | name: Progressive Union for Renewal | code: BEN | sectors: PTY | example: The delegates thanked the Progressive Union for Renewal. => Progressive Union for Renewal = BEN PTY
org.cowry-forces-for-an-emerging-benin | name: Cowry Forces for an Emerging Benin | code: BEN | sectors: PTY | example: The Cowry Forces for an Emerging Benin warned the rebels. => Cowry Forces for an Emerging Benin = BEN PTY
org.union-for-the-republic-of-togo | name: Union for the Republic of Togo | code: TGO | sectors: PTY | example: The Union for the Republic of Togo welcomed the decision. => Union for the Republic of Togo = TGO PTY
org.rally-of-the-togolese-people | name: Rally of the Togolese People | code: TGO | sectors: PTY | example: The Rally of the Togolese People rejected the offer. => Rally of the Togolese People = TGO PTY
org.national-alliance-for-change | name: National Alliance for Change | code: TGO | sectors: PTY | example: The National Alliance for Change condemned the attack on Tuesday. => National Alliance for Change = TGO PTY
org.pan-african-national-party | name: Pan-African National Party | code: TGO | sectors: PTY | example: The Pan-African National Party rejected the offer. => Pan-African National Party = TGO PTY
org.union-of-forces-for-change | name: Union of Forces for Change | code: TGO | sectors: PTY | example: The envoys praised the Union of Forces for Change. => Union of Forces for Change = TGO PTY
org.el-insaf | name: El Insaf | code: MRT | sectors: PTY | example: El Insaf welcomed the decision. => El Insaf = MRT PTY
org.tewassoul | name: Tewassoul | names: Tawassoul | code: MRT | sectors: PTY | example: Tewassoul condemned the attack on Tuesday. => Tewassoul = MRT PTY
org.initiative-for-the-resurgence-of-the-abolitionist-movement | name: Initiative for the Resurgence of the Abolitionist Movement | code: MRT | sectors: PTY | example: The diplomats supported the Initiative for the Resurgence of the Abolitionist Movement. => Initiative for the Resurgence of the Abolitionist Movement = MRT PTY
org.prosperity-party | name: Prosperity Party | code: ETH | sectors: PTY | example: The Prosperity Party welcomed the decision. => Prosperity Party = ETH PTY
org.ethiopian-people-s-revolutionary-democratic-front | name: Ethiopian People's Revolutionary Democratic Front | names: EPRDF | code: ETH | sectors: PTY | example: The Ethiopian People's Revolutionary Democratic Front condemned the attack on Tuesday. => Ethiopian People's Revolutionary Democratic Front = ETH PTY
org.oromo-federalist-congress | name: Oromo Federalist Congress | code: ETH | sectors: PTY | example: The Oromo Federalist Congress warned the rebels. => Oromo Federalist Congress = ETH PTY
org.ethiopian-citizens-for-social-justice | name: Ethiopian Citizens for Social Justice | names: EZEMA | code: ETH | sectors: PTY | example: The mediators criticized Ethiopian Citizens for Social Justice. => Ethiopian Citizens for Social Justice = ETH PTY
org.semayawi-party | name: Semayawi Party | code: ETH | sectors: PTY | example: The Semayawi Party rejected the offer. => Semayawi Party = ETH PTY
org.oromo-people-s-democratic-organization | name: Oromo People's Democratic Organization | code: ETH | sectors: PTY | example: The Oromo People's Democratic Organization welcomed the decision. => Oromo People's Democratic Organization = ETH PTY
org.amhara-democratic-party | name: Amhara Democratic Party | names: Amhara National Democratic Movement | code: ETH | sectors: PTY | example: The ministers blamed the Amhara Democratic Party. => Amhara Democratic Party = ETH PTY
org.national-movement-of-amhara | name: National Movement of Amhara | code: ETH | sectors: PTY | example: The mediators criticized the National Movement of Amhara. => National Movement of Amhara = ETH PTY
org.coalition-for-unity-and-democracy | name: Coalition for Unity and Democracy | code: ETH | sectors: PTY | example: The envoys praised the Coalition for Unity and Democracy. => Coalition for Unity and Democracy = ETH PTY
org.ethiopian-people-s-revolutionary-party | name: Ethiopian People's Revolutionary Party | code: ETH | sectors: PTY | example: The mediators criticized the Ethiopian People's Revolutionary Party. => Ethiopian People's Revolutionary Party = ETH PTY
org.people-s-front-for-democracy-and-justice | name: People's Front for Democracy and Justice | names: PFDJ | code: ERI | sectors: PTY | example: The People's Front for Democracy and Justice welcomed the decision. => People's Front for Democracy and Justice = ERI PTY
org.people-s-rally-for-progress | name: People's Rally for Progress | code: DJI | sectors: PTY | example: The People's Rally for Progress rejected the offer. => People's Rally for Progress = DJI PTY
org.union-for-peace-and-development-party | name: Union for Peace and Development Party | code: SOM | sectors: PTY | example: The Union for Peace and Development Party warned the rebels. => Union for Peace and Development Party = SOM PTY
org.wadajir-party | name: Wadajir Party | code: SOM | sectors: PTY | example: The mediators criticized the Wadajir Party. => Wadajir Party = SOM PTY
org.himilo-qaran | name: Himilo Qaran | code: SOM | sectors: PTY | example: The envoys praised Himilo Qaran. => Himilo Qaran = SOM PTY
org.kulmiye | name: Kulmiye | names: Kulmiye Party | code: SOM | sectors: PTY | example: Kulmiye condemned the attack on Tuesday. => Kulmiye = SOM PTY
org.waddani | name: Waddani | names: Waddani Party | code: SOM | sectors: PTY | example: The delegates thanked Waddani. => Waddani = SOM PTY
org.tim-party | name: TIM party | code: MDG | sectors: PTY | example: The delegates thanked the TIM party. => TIM party = MDG PTY
org.young-malagasies-determined | name: Young Malagasies Determined | code: MDG | sectors: PTY | example: The delegates thanked Young Malagasies Determined. => Young Malagasies Determined = MDG PTY
org.hery-vaovao-ho-an-i-madagasikara | name: Hery Vaovao ho an'i Madagasikara | code: MDG | sectors: PTY | example: The diplomats supported Hery Vaovao ho an'i Madagasikara. => Hery Vaovao ho an'i Madagasikara = MDG PTY
org.militant-socialist-movement | name: Militant Socialist Movement | code: MUS | sectors: PTY | example: The Militant Socialist Movement called for talks. => Militant Socialist Movement = MUS PTY
org.mauritian-militant-movement | name: Mauritian Militant Movement | code: MUS | sectors: PTY | example: The diplomats supported the Mauritian Militant Movement. => Mauritian Militant Movement = MUS PTY
org.mauritian-social-democratic-party | name: Mauritian Social Democratic Party | code: MUS | sectors: PTY | example: The delegates thanked the Mauritian Social Democratic Party. => Mauritian Social Democratic Party = MUS PTY
org.mauritius-labour-party | name: Mauritius Labour Party | names: Mauritian Labour Party | code: MUS | sectors: PTY | example: The delegates thanked the Mauritius Labour Party. => Mauritius Labour Party = MUS PTY
org.united-seychelles | name: United Seychelles | names: Seychelles People's Progressive Front | code: SYC | sectors: PTY | example: The ministers blamed the United Seychelles. => United Seychelles = SYC PTY
org.linyon-demokratik-seselwa | name: Linyon Demokratik Seselwa | code: SYC | sectors: PTY | example: The ministers blamed Linyon Demokratik Seselwa. => Linyon Demokratik Seselwa = SYC PTY
org.african-party-for-the-independence-of-cape-verde | name: African Party for the Independence of Cape Verde | names: PAICV | code: CPV | sectors: PTY | example: The diplomats supported the African Party for the Independence of Cape Verde. => African Party for the Independence of Cape Verde = CPV PTY
org.independent-democratic-action | name: Independent Democratic Action | code: STP | sectors: PTY | example: Independent Democratic Action called for talks. => Independent Democratic Action = STP PTY
org.convention-for-the-renewal-of-the-comoros | name: Convention for the Renewal of the Comoros | code: COM | sectors: PTY | example: The Convention for the Renewal of the Comoros condemned the attack on Tuesday. => Convention for the Renewal of the Comoros = COM PTY
org.juwa-party | name: Juwa Party | code: COM | sectors: PTY | example: The envoys praised the Juwa Party. => Juwa Party = COM PTY

# South Asia.
org.trinamool-congress | name: Trinamool Congress | names: All India Trinamool Congress, TMC | code: IND | sectors: PTY | example: The mediators criticized the Trinamool Congress. => Trinamool Congress = IND PTY
org.samajwadi-party | name: Samajwadi Party | code: IND | sectors: PTY | example: The Samajwadi Party warned the rebels. => Samajwadi Party = IND PTY
org.bahujan-samaj-party | name: Bahujan Samaj Party | code: IND | sectors: PTY | example: The diplomats supported the Bahujan Samaj Party. => Bahujan Samaj Party = IND PTY
org.nationalist-congress-party | name: Nationalist Congress Party | code: IND | sectors: PTY | example: The Nationalist Congress Party condemned the attack on Tuesday. => Nationalist Congress Party = IND PTY
org.shiv-sena | name: Shiv Sena | names: Shiv Sena (UBT) | code: IND | sectors: PTY | example: The ministers blamed Shiv Sena. => Shiv Sena = IND PTY
org.maharashtra-navnirman-sena | name: Maharashtra Navnirman Sena | code: IND | sectors: PTY | example: The delegates thanked Maharashtra Navnirman Sena. => Maharashtra Navnirman Sena = IND PTY
org.janata-dal | name: Janata Dal | code: IND | sectors: PTY | example: The envoys praised Janata Dal. => Janata Dal = IND PTY
org.janata-dal-united | name: Janata Dal (United) | names: Janata Dal United, JD(U) | code: IND | sectors: PTY | example: Janata Dal (United) rejected the offer. => Janata Dal (United) = IND PTY
org.janata-dal-secular | name: Janata Dal (Secular) | names: JD(S) | code: IND | sectors: PTY | example: The mediators criticized Janata Dal (Secular). => Janata Dal (Secular) = IND PTY
org.rashtriya-janata-dal | name: Rashtriya Janata Dal | names: RJD | code: IND | sectors: PTY | example: Rashtriya Janata Dal welcomed the decision. => Rashtriya Janata Dal = IND PTY
org.biju-janata-dal | name: Biju Janata Dal | names: BJD | code: IND | sectors: PTY | example: Biju Janata Dal condemned the attack on Tuesday. => Biju Janata Dal = IND PTY
org.lok-janshakti-party | name: Lok Janshakti Party | code: IND | sectors: PTY | example: The Lok Janshakti Party condemned the attack on Tuesday. => Lok Janshakti Party = IND PTY
org.telugu-desam-party | name: Telugu Desam Party | names: TDP | code: IND | sectors: PTY | example: The ministers blamed the Telugu Desam Party. => Telugu Desam Party = IND PTY
org.ysr-congress-party | name: YSR Congress Party | names: YSR Congress, YSRCP | code: IND | sectors: PTY | example: The YSR Congress Party rejected the offer. => YSR Congress Party = IND PTY
org.bharat-rashtra-samithi | name: Bharat Rashtra Samithi | names: Telangana Rashtra Samithi | code: IND | sectors: PTY | example: The mediators criticized Bharat Rashtra Samithi. => Bharat Rashtra Samithi = IND PTY
org.dravida-munnetra-kazhagam | name: Dravida Munnetra Kazhagam | names: DMK | code: IND | sectors: PTY | example: The envoys praised Dravida Munnetra Kazhagam. => Dravida Munnetra Kazhagam = IND PTY
org.all-india-anna-dravida-munnetra-kazhagam | name: All India Anna Dravida Munnetra Kazhagam | names: AIADMK | code: IND | sectors: PTY | example: The envoys praised All India Anna Dravida Munnetra Kazhagam. => All India Anna Dravida Munnetra Kazhagam = IND PTY
org.tamilaga-vettri-kazhagam | name: Tamilaga Vettri Kazhagam | code: IND | sectors: PTY | example: Tamilaga Vettri Kazhagam condemned the attack on Tuesday. => Tamilaga Vettri Kazhagam = IND PTY
org.communist-party-of-india-marxist | name: Communist Party of India (Marxist) | names: CPI(M), CPI-M, Communist Party of India-Marxist | code: IND | sectors: PTY | example: The diplomats supported the Communist Party of India (Marxist). => Communist Party of India (Marxist) = IND PTY
org.communist-party-of-india | name: Communist Party of India | code: IND | sectors: PTY | example: The envoys praised the Communist Party of India. => Communist Party of India = IND PTY
org.shiromani-akali-dal | name: Shiromani Akali Dal | names: Akali Dal | code: IND | sectors: PTY | example: Shiromani Akali Dal warned the rebels. => Shiromani Akali Dal = IND PTY
org.all-india-majlis-e-ittehadul-muslimeen | name: All India Majlis-e-Ittehadul Muslimeen | names: AIMIM | code: IND | sectors: PTY | example: All India Majlis-e-Ittehadul Muslimeen warned the rebels. => All India Majlis-e-Ittehadul Muslimeen = IND PTY
org.jammu-and-kashmir-national-conference | name: Jammu and Kashmir National Conference | code: IND | sectors: PTY | example: The delegates thanked the Jammu and Kashmir National Conference. => Jammu and Kashmir National Conference = IND PTY
org.jammu-and-kashmir-peoples-democratic-party | name: Jammu and Kashmir Peoples Democratic Party | code: IND | sectors: PTY | example: The Jammu and Kashmir Peoples Democratic Party warned the rebels. => Jammu and Kashmir Peoples Democratic Party = IND PTY
org.all-parties-hurriyat-conference | name: All Parties Hurriyat Conference | names: Hurriyat Conference, Hurriyat | code: IND | sectors: PTY | example: The mediators criticized the All Parties Hurriyat Conference. => All Parties Hurriyat Conference = IND PTY
org.asom-gana-parishad | name: Asom Gana Parishad | code: IND | sectors: PTY | example: Asom Gana Parishad condemned the attack on Tuesday. => Asom Gana Parishad = IND PTY
org.asom-jatiya-parishad | name: Asom Jatiya Parishad | code: IND | sectors: PTY | example: Asom Jatiya Parishad welcomed the decision. => Asom Jatiya Parishad = IND PTY
org.naga-people-s-front | name: Naga People's Front | code: IND | sectors: PTY | example: The diplomats supported the Naga People's Front. => Naga People's Front = IND PTY
org.mizo-national-front | name: Mizo National Front | code: IND | sectors: PTY | example: The delegates thanked the Mizo National Front. => Mizo National Front = IND PTY
org.zoram-people-s-movement | name: Zoram People's Movement | code: IND | sectors: PTY | example: The ministers blamed the Zoram People's Movement. => Zoram People's Movement = IND PTY
org.jharkhand-mukti-morcha | name: Jharkhand Mukti Morcha | code: IND | sectors: PTY | example: Jharkhand Mukti Morcha condemned the attack on Tuesday. => Jharkhand Mukti Morcha = IND PTY
org.rashtriya-lok-dal | name: Rashtriya Lok Dal | code: IND | sectors: PTY | example: Rashtriya Lok Dal welcomed the decision. => Rashtriya Lok Dal = IND PTY
org.indian-union-muslim-league | name: Indian Union Muslim League | code: IND | sectors: PTY | example: The Indian Union Muslim League condemned the attack on Tuesday. => Indian Union Muslim League = IND PTY
org.rashtriya-swayamsevak-sangh | name: Rashtriya Swayamsevak Sangh | code: IND | sectors: PTY | example: Rashtriya Swayamsevak Sangh warned the rebels. => Rashtriya Swayamsevak Sangh = IND PTY
org.vishwa-hindu-parishad | name: Vishwa Hindu Parishad | names: VHP | code: IND | sectors: PTY | example: The mediators criticized Vishwa Hindu Parishad. => Vishwa Hindu Parishad = IND PTY
org.popular-front-of-india | name: Popular Front of India | code: IND | sectors: PTY | example: The Popular Front of India called for talks. => Popular Front of India = IND PTY
org.janata-party | name: Janata Party | code: IND | sectors: PTY | example: The Janata Party called for talks. => Janata Party = IND PTY
org.bharatiya-jana-sangh | name: Bharatiya Jana Sangh | code: IND | sectors: PTY | example: Bharatiya Jana Sangh rejected the offer. => Bharatiya Jana Sangh = IND PTY
org.united-progressive-alliance | name: United Progressive Alliance | code: IND | sectors: PTY | example: The diplomats supported the United Progressive Alliance. => United Progressive Alliance = IND PTY
org.swaraj-party | name: Swaraj Party | code: IND | sectors: PTY | example: The diplomats supported the Swaraj Party. => Swaraj Party = IND PTY
org.jan-suraaj | name: Jan Suraaj | code: IND | sectors: PTY | example: Jan Suraaj welcomed the decision. => Jan Suraaj = IND PTY
org.apna-dal | name: Apna Dal | code: IND | sectors: PTY | example: The delegates thanked Apna Dal. => Apna Dal = IND PTY
org.muttahida-qaumi-movement | name: Muttahida Qaumi Movement | names: MQM, MQM-P | code: PAK | sectors: PTY | example: The ministers blamed the Muttahida Qaumi Movement. => Muttahida Qaumi Movement = PAK PTY
org.jamiat-ulema-e-islam | name: Jamiat Ulema-e-Islam | names: Jamiat Ulema-e-Islam-Fazl, JUI-F, JUI-Fazl | code: PAK | sectors: PTY | example: The mediators criticized Jamiat Ulema-e-Islam. => Jamiat Ulema-e-Islam = PAK PTY
org.awami-national-party | name: Awami National Party | code: PAK | sectors: PTY | example: The ministers blamed the Awami National Party. => Awami National Party = PAK PTY
org.jamaat-e-islami-pakistan | name: Jamaat-e-Islami Pakistan | code: PAK | sectors: PTY | example: Jamaat-e-Islami Pakistan called for talks. => Jamaat-e-Islami Pakistan = PAK PTY
org.tehreek-e-labbaik-pakistan | name: Tehreek-e-Labbaik Pakistan | names: TLP, Tehreek-i-Labbaik Pakistan, Tehreek-e-Labbaik | code: PAK | sectors: PTY | example: Tehreek-e-Labbaik Pakistan called for talks. => Tehreek-e-Labbaik Pakistan = PAK PTY
org.pakistan-awami-tehreek | name: Pakistan Awami Tehreek | code: PAK | sectors: PTY | example: Pakistan Awami Tehreek rejected the offer. => Pakistan Awami Tehreek = PAK PTY
org.balochistan-national-party | name: Balochistan National Party | code: PAK | sectors: PTY | example: The Balochistan National Party condemned the attack on Tuesday. => Balochistan National Party = PAK PTY
org.balochistan-awami-party | name: Balochistan Awami Party | code: PAK | sectors: PTY | example: The ministers blamed the Balochistan Awami Party. => Balochistan Awami Party = PAK PTY
org.pashtun-tahafuz-movement | name: Pashtun Tahafuz Movement | code: PAK | sectors: PTY | example: The Pashtun Tahafuz Movement welcomed the decision. => Pashtun Tahafuz Movement = PAK PTY
org.pashtunkhwa-milli-awami-party | name: Pashtunkhwa Milli Awami Party | code: PAK | sectors: PTY | example: The Pashtunkhwa Milli Awami Party called for talks. => Pashtunkhwa Milli Awami Party = PAK PTY
org.muttahida-majlis-e-amal | name: Muttahida Majlis-e-Amal | code: PAK | sectors: PTY | example: The delegates thanked Muttahida Majlis-e-Amal. => Muttahida Majlis-e-Amal = PAK PTY
org.pakistan-democratic-movement | name: Pakistan Democratic Movement | code: PAK | sectors: PTY | example: The Pakistan Democratic Movement welcomed the decision. => Pakistan Democratic Movement = PAK PTY
org.sunni-ittehad-council | name: Sunni Ittehad Council | code: PAK | sectors: PTY | example: The Sunni Ittehad Council called for talks. => Sunni Ittehad Council = PAK PTY
org.istehkam-e-pakistan-party | name: Istehkam-e-Pakistan Party | code: PAK | sectors: PTY | example: The Istehkam-e-Pakistan Party welcomed the decision. => Istehkam-e-Pakistan Party = PAK PTY
org.baloch-yakjehti-committee | name: Baloch Yakjehti Committee | code: PAK | sectors: PTY | example: The Baloch Yakjehti Committee warned the rebels. => Baloch Yakjehti Committee = PAK PTY
org.grand-democratic-alliance | name: Grand Democratic Alliance | code: PAK | sectors: PTY | example: The Grand Democratic Alliance condemned the attack on Tuesday. => Grand Democratic Alliance = PAK PTY
org.awami-muslim-league | name: Awami Muslim League | code: PAK | sectors: PTY | example: The Awami Muslim League warned the rebels. => Awami Muslim League = PAK PTY
org.jatiya-party | name: Jatiya Party | code: BGD | sectors: PTY | example: The Jatiya Party warned the rebels. => Jatiya Party = BGD PTY
org.bangladesh-jamaat-e-islami | name: Bangladesh Jamaat-e-Islami | code: BGD | sectors: PTY | example: The mediators criticized Bangladesh Jamaat-e-Islami. => Bangladesh Jamaat-e-Islami = BGD PTY
org.national-citizen-party | name: National Citizen Party | code: BGD | sectors: PTY | example: The National Citizen Party rejected the offer. => National Citizen Party = BGD PTY
org.hefazat-e-islam | name: Hefazat-e-Islam | names: Hefazat-e-Islam Bangladesh | code: BGD | sectors: PTY | example: The mediators criticized Hefazat-e-Islam. => Hefazat-e-Islam = BGD PTY
org.bangladesh-chhatra-league | name: Bangladesh Chhatra League | names: Chhatra League | code: BGD | sectors: PTY | example: The envoys praised the Bangladesh Chhatra League. => Bangladesh Chhatra League = BGD PTY
org.islami-andolan-bangladesh | name: Islami Andolan Bangladesh | code: BGD | sectors: PTY | example: The diplomats supported Islami Andolan Bangladesh. => Islami Andolan Bangladesh = BGD PTY
org.gono-forum | name: Gono Forum | code: BGD | sectors: PTY | example: The Gono Forum warned the rebels. => Gono Forum = BGD PTY
org.islami-chhatra-shibir | name: Islami Chhatra Shibir | code: BGD | sectors: PTY | example: Islami Chhatra Shibir warned the rebels. => Islami Chhatra Shibir = BGD PTY
org.students-against-discrimination | name: Students Against Discrimination | code: BGD | sectors: PTY | example: Students Against Discrimination welcomed the decision. => Students Against Discrimination = BGD PTY
org.nepali-congress | name: Nepali Congress | code: NPL | sectors: PTY | example: The diplomats supported the Nepali Congress. => Nepali Congress = NPL PTY
org.communist-party-of-nepal | name: Communist Party of Nepal | code: NPL | sectors: PTY | example: The diplomats supported the Communist Party of Nepal. => Communist Party of Nepal = NPL PTY
org.communist-party-of-nepal-unified-marxist-leninist | name: Communist Party of Nepal (Unified Marxist-Leninist) | names: CPN-UML, Unified Marxist-Leninist, Communist Party of Nepal-Unified Marxist Leninist | code: NPL | sectors: PTY | example: The Communist Party of Nepal (Unified Marxist-Leninist) welcomed the decision. => Communist Party of Nepal (Unified Marxist-Leninist) = NPL PTY
org.communist-party-of-nepal-maoist-centre | name: Communist Party of Nepal (Maoist Centre) | names: CPN (Maoist Centre), CPN-Maoist Centre, Maoist Centre, Communist Party of Nepal-Maoist, Unified Communist Party of Nepal | code: NPL | sectors: PTY | example: The ministers blamed the Communist Party of Nepal (Maoist Centre). => Communist Party of Nepal (Maoist Centre) = NPL PTY
org.rastriya-prajatantra-party | name: Rastriya Prajatantra Party | code: NPL | sectors: PTY | example: The diplomats supported the Rastriya Prajatantra Party. => Rastriya Prajatantra Party = NPL PTY
org.rastriya-swatantra-party | name: Rastriya Swatantra Party | code: NPL | sectors: PTY | example: The mediators criticized the Rastriya Swatantra Party. => Rastriya Swatantra Party = NPL PTY
org.janata-samajwadi-party | name: Janata Samajwadi Party | code: NPL | sectors: PTY | example: The diplomats supported the Janata Samajwadi Party. => Janata Samajwadi Party = NPL PTY
org.cpn-unified-socialist | name: CPN (Unified Socialist) | code: NPL | sectors: PTY | example: CPN (Unified Socialist) rejected the offer. => CPN (Unified Socialist) = NPL PTY
org.terai-madhes-loktantrik-party | name: Terai Madhes Loktantrik Party | code: NPL | sectors: PTY | example: The Terai Madhes Loktantrik Party condemned the attack on Tuesday. => Terai Madhes Loktantrik Party = NPL PTY
org.sri-lanka-freedom-party | name: Sri Lanka Freedom Party | names: SLFP | code: LKA | sectors: PTY | example: The Sri Lanka Freedom Party rejected the offer. => Sri Lanka Freedom Party = LKA PTY
org.sri-lanka-podujana-peramuna | name: Sri Lanka Podujana Peramuna | code: LKA | sectors: PTY | example: Sri Lanka Podujana Peramuna condemned the attack on Tuesday. => Sri Lanka Podujana Peramuna = LKA PTY
org.united-national-party | name: United National Party | code: LKA | sectors: PTY | example: The United National Party welcomed the decision. => United National Party = LKA PTY
org.samagi-jana-balawegaya | name: Samagi Jana Balawegaya | code: LKA | sectors: PTY | example: The ministers blamed Samagi Jana Balawegaya. => Samagi Jana Balawegaya = LKA PTY
org.janatha-vimukthi-peramuna | name: Janatha Vimukthi Peramuna | names: JVP | code: LKA | sectors: PTY | example: Janatha Vimukthi Peramuna warned the rebels. => Janatha Vimukthi Peramuna = LKA PTY
org.tamil-national-alliance | name: Tamil National Alliance | code: LKA | sectors: PTY | example: The delegates thanked the Tamil National Alliance. => Tamil National Alliance = LKA PTY
org.jathika-hela-urumaya | name: Jathika Hela Urumaya | code: LKA | sectors: PTY | example: The ministers blamed Jathika Hela Urumaya. => Jathika Hela Urumaya = LKA PTY
org.sri-lanka-muslim-congress | name: Sri Lanka Muslim Congress | code: LKA | sectors: PTY | example: The delegates thanked the Sri Lanka Muslim Congress. => Sri Lanka Muslim Congress = LKA PTY
org.united-people-s-freedom-alliance | name: United People's Freedom Alliance | code: LKA | sectors: PTY | example: The mediators criticized the United People's Freedom Alliance. => United People's Freedom Alliance = LKA PTY
org.jathika-jana-balawegaya | name: Jathika Jana Balawegaya | code: LKA | sectors: PTY | example: Jathika Jana Balawegaya rejected the offer. => Jathika Jana Balawegaya = LKA PTY
org.ilankai-tamil-arasu-kachchi | name: Ilankai Tamil Arasu Kachchi | code: LKA | sectors: PTY | example: The mediators criticized Ilankai Tamil Arasu Kachchi. => Ilankai Tamil Arasu Kachchi = LKA PTY
org.tamil-united-liberation-front | name: Tamil United Liberation Front | code: LKA | sectors: PTY | example: The Tamil United Liberation Front warned the rebels. => Tamil United Liberation Front = LKA PTY
org.ceylon-workers-congress | name: Ceylon Workers' Congress | code: LKA | sectors: PTY | example: The mediators criticized the Ceylon Workers' Congress. => Ceylon Workers' Congress = LKA PTY
org.eelam-people-s-democratic-party | name: Eelam People's Democratic Party | code: LKA | sectors: PTY | example: The envoys praised the Eelam People's Democratic Party. => Eelam People's Democratic Party = LKA PTY
org.frontline-socialist-party | name: Frontline Socialist Party | code: LKA | sectors: PTY | example: The Frontline Socialist Party warned the rebels. => Frontline Socialist Party = LKA PTY
org.bodu-bala-sena | name: Bodu Bala Sena | code: LKA | sectors: PTY | example: The delegates thanked Bodu Bala Sena. => Bodu Bala Sena = LKA PTY
org.maldivian-democratic-party | name: Maldivian Democratic Party | code: MDV | sectors: PTY | example: The delegates thanked the Maldivian Democratic Party. => Maldivian Democratic Party = MDV PTY
org.people-s-national-congress-of-maldives | name: People's National Congress of Maldives | code: MDV | sectors: PTY | example: The People's National Congress of Maldives condemned the attack on Tuesday. => People's National Congress of Maldives = MDV PTY
org.progressive-party-of-maldives | name: Progressive Party of Maldives | code: MDV | sectors: PTY | example: The Progressive Party of Maldives condemned the attack on Tuesday. => Progressive Party of Maldives = MDV PTY
org.jumhooree-party | name: Jumhooree Party | code: MDV | sectors: PTY | example: The Jumhooree Party condemned the attack on Tuesday. => Jumhooree Party = MDV PTY
org.adhaalath-party | name: Adhaalath Party | code: MDV | sectors: PTY | example: The Adhaalath Party warned the rebels. => Adhaalath Party = MDV PTY
org.druk-phuensum-tshogpa | name: Druk Phuensum Tshogpa | code: BTN | sectors: PTY | example: Druk Phuensum Tshogpa warned the rebels. => Druk Phuensum Tshogpa = BTN PTY
org.bhutan-tendrel-party | name: Bhutan Tendrel Party | code: BTN | sectors: PTY | example: The envoys praised the Bhutan Tendrel Party. => Bhutan Tendrel Party = BTN PTY
org.hezb-e-wahdat | name: Hezb-e Wahdat | names: Hizb-i-Wahdat, Hezb-i-Wahdat | code: AFG | sectors: PTY | example: Hezb-e Wahdat warned the rebels. => Hezb-e Wahdat = AFG PTY
org.junbish-e-milli | name: Junbish-e Milli | names: Junbish-i-Milli | code: AFG | sectors: PTY | example: Junbish-e Milli warned the rebels. => Junbish-e Milli = AFG PTY
org.people-s-democratic-party-of-afghanistan | name: People's Democratic Party of Afghanistan | code: AFG | sectors: PTY | example: The People's Democratic Party of Afghanistan welcomed the decision. => People's Democratic Party of Afghanistan = AFG PTY

# East and South-East Asia, the Pacific.
org.china-democracy-party | name: China Democracy Party | code: CHN | sectors: PTY | example: The China Democracy Party called for talks. => China Democracy Party = CHN PTY
org.democratic-alliance-for-the-betterment-and-progress-of-hong-kong | name: Democratic Alliance for the Betterment and Progress of Hong Kong | code: HKG | sectors: PTY | example: The Democratic Alliance for the Betterment and Progress of Hong Kong condemned the attack on Tuesday. => Democratic Alliance for the Betterment and Progress of Hong Kong = HKG PTY
org.hong-kong-civic-party | name: Hong Kong Civic Party | code: HKG | sectors: PTY | example: The Hong Kong Civic Party called for talks. => Hong Kong Civic Party = HKG PTY
org.hong-kong-democratic-party | name: Hong Kong Democratic Party | code: HKG | sectors: PTY | example: The diplomats supported the Hong Kong Democratic Party. => Hong Kong Democratic Party = HKG PTY
org.league-of-social-democrats | name: League of Social Democrats | code: HKG | sectors: PTY | example: The mediators criticized the League of Social Democrats. => League of Social Democrats = HKG PTY
org.demosisto | name: Demosisto | names: Demosistō | code: HKG | sectors: PTY | example: The envoys praised Demosisto. => Demosisto = HKG PTY
org.hong-kong-national-party | name: Hong Kong National Party | code: HKG | sectors: PTY | example: The mediators criticized the Hong Kong National Party. => Hong Kong National Party = HKG PTY
org.new-people-s-party-of-hong-kong | name: New People's Party of Hong Kong | code: HKG | sectors: PTY | example: The New People's Party of Hong Kong welcomed the decision. => New People's Party of Hong Kong = HKG PTY
org.civil-human-rights-front | name: Civil Human Rights Front | code: HKG | sectors: PTY | example: The envoys praised the Civil Human Rights Front. => Civil Human Rights Front = HKG PTY
org.hong-kong-alliance-in-support-of-patriotic-democratic-movements-of-china | name: Hong Kong Alliance in Support of Patriotic Democratic Movements of China | code: HKG | sectors: PTY | example: The mediators criticized the Hong Kong Alliance in Support of Patriotic Democratic Movements of China. => Hong Kong Alliance in Support of Patriotic Democratic Movements of China = HKG PTY
org.hong-kong-liberal-party | name: Hong Kong Liberal Party | code: HKG | sectors: PTY | example: The Hong Kong Liberal Party rejected the offer. => Hong Kong Liberal Party = HKG PTY
org.youngspiration | name: Youngspiration | code: HKG | sectors: PTY | example: The diplomats supported Youngspiration. => Youngspiration = HKG PTY
org.taiwan-people-s-party | name: Taiwan People's Party | code: TWN | sectors: PTY | example: The diplomats supported the Taiwan People's Party. => Taiwan People's Party = TWN PTY
org.new-power-party | name: New Power Party | code: TWN | sectors: PTY | example: The diplomats supported the New Power Party. => New Power Party = TWN PTY
org.taiwan-solidarity-union | name: Taiwan Solidarity Union | code: TWN | sectors: PTY | example: The delegates thanked the Taiwan Solidarity Union. => Taiwan Solidarity Union = TWN PTY
org.people-first-party | name: People First Party | code: TWN | sectors: PTY | example: The People First Party warned the rebels. => People First Party = TWN PTY
org.taiwan-statebuilding-party | name: Taiwan Statebuilding Party | code: TWN | sectors: PTY | example: The delegates thanked the Taiwan Statebuilding Party. => Taiwan Statebuilding Party = TWN PTY
org.constitutional-democratic-party-of-japan | name: Constitutional Democratic Party of Japan | code: JPN | sectors: PTY | example: The Constitutional Democratic Party of Japan warned the rebels. => Constitutional Democratic Party of Japan = JPN PTY
org.komeito | name: Komeito | names: New Komeito | code: JPN | sectors: PTY | example: The ministers blamed Komeito. => Komeito = JPN PTY
org.japanese-communist-party | name: Japanese Communist Party | names: Japan Communist Party | code: JPN | sectors: PTY | example: The ministers blamed the Japanese Communist Party. => Japanese Communist Party = JPN PTY
org.democratic-party-of-japan | name: Democratic Party of Japan | code: JPN | sectors: PTY | example: The diplomats supported the Democratic Party of Japan. => Democratic Party of Japan = JPN PTY
org.democratic-party-for-the-people | name: Democratic Party for the People | code: JPN | sectors: PTY | example: The mediators criticized the Democratic Party for the People. => Democratic Party for the People = JPN PTY
org.nippon-ishin | name: Nippon Ishin | names: Japan Innovation Party, Nippon Ishin no Kai, Japan Restoration Party | code: JPN | sectors: PTY | example: The mediators criticized Nippon Ishin. => Nippon Ishin = JPN PTY
org.reiwa-shinsengumi | name: Reiwa Shinsengumi | code: JPN | sectors: PTY | example: The ministers blamed Reiwa Shinsengumi. => Reiwa Shinsengumi = JPN PTY
org.sanseito | name: Sanseito | code: JPN | sectors: PTY | example: Sanseito rejected the offer. => Sanseito = JPN PTY
org.social-democratic-party-of-japan | name: Social Democratic Party of Japan | names: Japan Socialist Party | code: JPN | sectors: PTY | example: The delegates thanked the Social Democratic Party of Japan. => Social Democratic Party of Japan = JPN PTY
org.kibo-no-to | name: Kibo no To | names: Party of Hope | code: JPN | sectors: PTY | example: Kibo no To rejected the offer. => Kibo no To = JPN PTY
org.tomin-first | name: Tomin First | code: JPN | sectors: PTY | example: Tomin First warned the rebels. => Tomin First = JPN PTY
org.people-s-new-party | name: People's New Party | code: JPN | sectors: PTY | example: The ministers blamed the People's New Party. => People's New Party = JPN PTY
org.conservative-party-of-japan | name: Conservative Party of Japan | code: JPN | sectors: PTY | example: The Conservative Party of Japan condemned the attack on Tuesday. => Conservative Party of Japan = JPN PTY
org.people-power-party-of-south-korea | name: People Power Party of South Korea | names: People Power Party | code: KOR | sectors: PTY | example: The mediators criticized the People Power Party of South Korea. => People Power Party of South Korea = KOR PTY
org.democratic-party-of-korea | name: Democratic Party of Korea | names: Minjoo Party, Minju Party | code: KOR | sectors: PTY | example: The delegates thanked the Democratic Party of Korea. => Democratic Party of Korea = KOR PTY
org.grand-national-party | name: Grand National Party | code: KOR | sectors: PTY | example: The mediators criticized the Grand National Party. => Grand National Party = KOR PTY
org.saenuri-party | name: Saenuri Party | names: Saenuri | code: KOR | sectors: PTY | example: The ministers blamed the Saenuri Party. => Saenuri Party = KOR PTY
org.liberty-korea-party | name: Liberty Korea Party | code: KOR | sectors: PTY | example: The Liberty Korea Party warned the rebels. => Liberty Korea Party = KOR PTY
org.uri-party | name: Uri Party | code: KOR | sectors: PTY | example: The Uri Party condemned the attack on Tuesday. => Uri Party = KOR PTY
org.millennium-democratic-party | name: Millennium Democratic Party | code: KOR | sectors: PTY | example: The Millennium Democratic Party called for talks. => Millennium Democratic Party = KOR PTY
org.rebuilding-korea-party | name: Rebuilding Korea Party | code: KOR | sectors: PTY | example: The Rebuilding Korea Party condemned the attack on Tuesday. => Rebuilding Korea Party = KOR PTY
org.bareun-party | name: Bareun Party | code: KOR | sectors: PTY | example: The diplomats supported the Bareun Party. => Bareun Party = KOR PTY
org.bareunmirae-party | name: Bareunmirae Party | code: KOR | sectors: PTY | example: The envoys praised the Bareunmirae Party. => Bareunmirae Party = KOR PTY
org.unified-progressive-party | name: Unified Progressive Party | code: KOR | sectors: PTY | example: The Unified Progressive Party welcomed the decision. => Unified Progressive Party = KOR PTY
org.democratic-labor-party-of-south-korea | name: Democratic Labor Party of South Korea | code: KOR | sectors: PTY | example: The envoys praised the Democratic Labor Party of South Korea. => Democratic Labor Party of South Korea = KOR PTY
org.united-future-party | name: United Future Party | code: KOR | sectors: PTY | example: The United Future Party rejected the offer. => United Future Party = KOR PTY
org.new-politics-alliance-for-democracy | name: New Politics Alliance for Democracy | code: KOR | sectors: PTY | example: The ministers blamed the New Politics Alliance for Democracy. => New Politics Alliance for Democracy = KOR PTY
org.democratic-united-party | name: Democratic United Party | code: KOR | sectors: PTY | example: The Democratic United Party condemned the attack on Tuesday. => Democratic United Party = KOR PTY
org.jinbo-party | name: Jinbo Party | code: KOR | sectors: PTY | example: The Jinbo Party welcomed the decision. => Jinbo Party = KOR PTY
org.new-korea-party | name: New Korea Party | code: KOR | sectors: PTY | example: The New Korea Party condemned the attack on Tuesday. => New Korea Party = KOR PTY
org.mongolian-people-s-party | name: Mongolian People's Party | names: Mongolian People's Revolutionary Party | code: MNG | sectors: PTY | example: The ministers blamed the Mongolian People's Party. => Mongolian People's Party = MNG PTY
org.democratic-party-of-mongolia | name: Democratic Party of Mongolia | code: MNG | sectors: PTY | example: The Democratic Party of Mongolia called for talks. => Democratic Party of Mongolia = MNG PTY
org.viet-tan | name: Viet Tan | names: Viet Tan party | code: VNM | sectors: PTY | example: The mediators criticized Viet Tan. => Viet Tan = VNM PTY
org.lao-people-s-revolutionary-party | name: Lao People's Revolutionary Party | code: LAO | sectors: PTY | example: The Lao People's Revolutionary Party condemned the attack on Tuesday. => Lao People's Revolutionary Party = LAO PTY
org.cambodian-people-s-party | name: Cambodian People's Party | code: KHM | sectors: PTY | example: The envoys praised the Cambodian People's Party. => Cambodian People's Party = KHM PTY
org.cambodia-national-rescue-party | name: Cambodia National Rescue Party | names: CNRP | code: KHM | sectors: PTY | example: The Cambodia National Rescue Party welcomed the decision. => Cambodia National Rescue Party = KHM PTY
org.candlelight-party | name: Candlelight Party | code: KHM | sectors: PTY | example: The Candlelight Party called for talks. => Candlelight Party = KHM PTY
org.sam-rainsy-party | name: Sam Rainsy Party | code: KHM | sectors: PTY | example: The Sam Rainsy Party welcomed the decision. => Sam Rainsy Party = KHM PTY
org.nation-power-party-of-cambodia | name: Nation Power Party of Cambodia | code: KHM | sectors: PTY | example: The ministers blamed the Nation Power Party of Cambodia. => Nation Power Party of Cambodia = KHM PTY
org.move-forward-party | name: Move Forward Party | code: THA | sectors: PTY | example: The Move Forward Party rejected the offer. => Move Forward Party = THA PTY
org.bhumjaithai | name: Bhumjaithai | names: Bhumjaithai Party, Bhum Jai Thai | code: THA | sectors: PTY | example: The diplomats supported Bhumjaithai. => Bhumjaithai = THA PTY
org.palang-pracharath | name: Palang Pracharath | names: Palang Pracharath Party, Palang Pracharat | code: THA | sectors: PTY | example: Palang Pracharath welcomed the decision. => Palang Pracharath = THA PTY
org.united-thai-nation | name: United Thai Nation | names: United Thai Nation Party | code: THA | sectors: PTY | example: The ministers blamed United Thai Nation. => United Thai Nation = THA PTY
org.thai-rak-thai | name: Thai Rak Thai | code: THA | sectors: PTY | example: Thai Rak Thai called for talks. => Thai Rak Thai = THA PTY
org.people-s-power-party-of-thailand | name: People's Power Party of Thailand | names: Palang Prachachon | code: THA | sectors: PTY | example: The People's Power Party of Thailand rejected the offer. => People's Power Party of Thailand = THA PTY
org.future-forward-party | name: Future Forward Party | code: THA | sectors: PTY | example: The ministers blamed the Future Forward Party. => Future Forward Party = THA PTY
org.chart-thai | name: Chart Thai | names: Chart Thai Pattana, Chartthaipattana | code: THA | sectors: PTY | example: Chart Thai called for talks. => Chart Thai = THA PTY
org.thai-raksa-chart | name: Thai Raksa Chart | code: THA | sectors: PTY | example: The delegates thanked Thai Raksa Chart. => Thai Raksa Chart = THA PTY
org.united-front-for-democracy-against-dictatorship | name: United Front for Democracy against Dictatorship | names: United Front for Democracy Against Dictatorship | code: THA | sectors: PTY | example: The United Front for Democracy against Dictatorship called for talks. => United Front for Democracy against Dictatorship = THA PTY
org.people-s-alliance-for-democracy | name: People's Alliance for Democracy | code: THA | sectors: PTY | example: The diplomats supported the People's Alliance for Democracy. => People's Alliance for Democracy = THA PTY
org.people-s-democratic-reform-committee | name: People's Democratic Reform Committee | code: THA | sectors: PTY | example: The mediators criticized the People's Democratic Reform Committee. => People's Democratic Reform Committee = THA PTY
org.thai-sang-thai | name: Thai Sang Thai | code: THA | sectors: PTY | example: Thai Sang Thai rejected the offer. => Thai Sang Thai = THA PTY
org.prachachat | name: Prachachat | code: THA | sectors: PTY | example: The ministers blamed Prachachat. => Prachachat = THA PTY
org.kla-tham-party | name: Kla Tham Party | code: THA | sectors: PTY | example: The delegates thanked the Kla Tham Party. => Kla Tham Party = THA PTY
org.people-s-party-of-thailand | name: People's Party of Thailand | code: THA | sectors: PTY | example: The People's Party of Thailand condemned the attack on Tuesday. => People's Party of Thailand = THA PTY
org.democrat-party-of-thailand | name: Democrat Party of Thailand | names: Thai Democrat Party | code: THA | sectors: PTY | example: The Democrat Party of Thailand rejected the offer. => Democrat Party of Thailand = THA PTY
org.union-solidarity-and-development-party | name: Union Solidarity and Development Party | names: USDP, Union Solidarity and Development Association | code: MMR | sectors: PTY | example: The ministers blamed the Union Solidarity and Development Party. => Union Solidarity and Development Party = MMR PTY
org.arakan-national-party | name: Arakan National Party | code: MMR | sectors: PTY | example: The envoys praised the Arakan National Party. => Arakan National Party = MMR PTY
org.shan-nationalities-league-for-democracy | name: Shan Nationalities League for Democracy | code: MMR | sectors: PTY | example: The mediators criticized the Shan Nationalities League for Democracy. => Shan Nationalities League for Democracy = MMR PTY
org.burma-socialist-programme-party | name: Burma Socialist Programme Party | code: MMR | sectors: PTY | example: The envoys praised the Burma Socialist Programme Party. => Burma Socialist Programme Party = MMR PTY
org.rakhine-nationalities-development-party | name: Rakhine Nationalities Development Party | code: MMR | sectors: PTY | example: The mediators criticized the Rakhine Nationalities Development Party. => Rakhine Nationalities Development Party = MMR PTY
org.committee-representing-pyidaungsu-hluttaw | name: Committee Representing Pyidaungsu Hluttaw | names: CRPH | code: MMR | sectors: PTY | example: The Committee Representing Pyidaungsu Hluttaw rejected the offer. => Committee Representing Pyidaungsu Hluttaw = MMR PTY
org.national-unity-consultative-council | name: National Unity Consultative Council | code: MMR | sectors: PTY | example: The ministers blamed the National Unity Consultative Council. => National Unity Consultative Council = MMR PTY
org.united-malays-national-organisation | name: United Malays National Organisation | names: United Malays National Organization, UMNO, Umno | code: MYS | sectors: PTY | example: The United Malays National Organisation called for talks. => United Malays National Organisation = MYS PTY
org.barisan-nasional | name: Barisan Nasional | code: MYS | sectors: PTY | example: The envoys praised Barisan Nasional. => Barisan Nasional = MYS PTY
org.pakatan-harapan | name: Pakatan Harapan | code: MYS | sectors: PTY | example: The ministers blamed Pakatan Harapan. => Pakatan Harapan = MYS PTY
org.pakatan-rakyat | name: Pakatan Rakyat | code: MYS | sectors: PTY | example: The mediators criticized Pakatan Rakyat. => Pakatan Rakyat = MYS PTY
org.perikatan-nasional | name: Perikatan Nasional | code: MYS | sectors: PTY | example: Perikatan Nasional called for talks. => Perikatan Nasional = MYS PTY
org.democratic-action-party | name: Democratic Action Party | code: MYS | sectors: PTY | example: The Democratic Action Party welcomed the decision. => Democratic Action Party = MYS PTY
org.parti-keadilan-rakyat | name: Parti Keadilan Rakyat | names: People's Justice Party of Malaysia, Keadilan | code: MYS | sectors: PTY | example: Parti Keadilan Rakyat welcomed the decision. => Parti Keadilan Rakyat = MYS PTY
org.parti-islam-se-malaysia | name: Parti Islam Se-Malaysia | names: Pan-Malaysian Islamic Party, Malaysian Islamic Party | code: MYS | sectors: PTY | example: The ministers blamed Parti Islam Se-Malaysia. => Parti Islam Se-Malaysia = MYS PTY
org.parti-amanah-negara | name: Parti Amanah Negara | names: Amanah | code: MYS | sectors: PTY | example: The envoys praised Parti Amanah Negara. => Parti Amanah Negara = MYS PTY
org.parti-pribumi-bersatu-malaysia | name: Parti Pribumi Bersatu Malaysia | names: Bersatu | code: MYS | sectors: PTY | example: The ministers blamed Parti Pribumi Bersatu Malaysia. => Parti Pribumi Bersatu Malaysia = MYS PTY
org.malaysian-chinese-association | name: Malaysian Chinese Association | code: MYS | sectors: PTY | example: The Malaysian Chinese Association rejected the offer. => Malaysian Chinese Association = MYS PTY
org.malaysian-indian-congress | name: Malaysian Indian Congress | code: MYS | sectors: PTY | example: The Malaysian Indian Congress rejected the offer. => Malaysian Indian Congress = MYS PTY
org.gerakan | name: Gerakan | code: MYS | sectors: PTY | example: The envoys praised Gerakan. => Gerakan = MYS PTY
org.parti-warisan-sabah | name: Parti Warisan Sabah | names: Warisan | code: MYS | sectors: PTY | example: The diplomats supported Parti Warisan Sabah. => Parti Warisan Sabah = MYS PTY
org.gabungan-parti-sarawak | name: Gabungan Parti Sarawak | code: MYS | sectors: PTY | example: The diplomats supported Gabungan Parti Sarawak. => Gabungan Parti Sarawak = MYS PTY
org.malaysian-united-democratic-alliance | name: Malaysian United Democratic Alliance | code: MYS | sectors: PTY | example: The Malaysian United Democratic Alliance condemned the attack on Tuesday. => Malaysian United Democratic Alliance = MYS PTY
org.hindraf | name: Hindraf | names: HINDRAF | code: MYS | sectors: PTY | example: The ministers blamed Hindraf. => Hindraf = MYS PTY
org.malayan-communist-party | name: Malayan Communist Party | code: MYS | sectors: PTY | example: The Malayan Communist Party rejected the offer. => Malayan Communist Party = MYS PTY
org.bersih | name: Bersih | code: MYS | sectors: PTY | example: The ministers blamed Bersih. => Bersih = MYS PTY
org.people-s-action-party | name: People's Action Party | code: SGP | sectors: PTY | example: The People's Action Party welcomed the decision. => People's Action Party = SGP PTY
org.workers-party-of-singapore | name: Workers' Party of Singapore | code: SGP | sectors: PTY | example: The Workers' Party of Singapore warned the rebels. => Workers' Party of Singapore = SGP PTY
org.progress-singapore-party | name: Progress Singapore Party | code: SGP | sectors: PTY | example: The Progress Singapore Party welcomed the decision. => Progress Singapore Party = SGP PTY
org.singapore-democratic-party | name: Singapore Democratic Party | code: SGP | sectors: PTY | example: The diplomats supported the Singapore Democratic Party. => Singapore Democratic Party = SGP PTY
org.golkar | name: Golkar | names: Golkar Party | code: IDN | sectors: PTY | example: The ministers blamed Golkar. => Golkar = IDN PTY
org.indonesian-democratic-party-of-struggle | name: Indonesian Democratic Party of Struggle | names: PDI-P, PDIP, Indonesian Democratic Party-Struggle, PDI-Perjuangan | code: IDN | sectors: PTY | example: The Indonesian Democratic Party of Struggle called for talks. => Indonesian Democratic Party of Struggle = IDN PTY
org.gerindra | name: Gerindra | names: Gerindra Party, Great Indonesia Movement Party | code: IDN | sectors: PTY | example: Gerindra condemned the attack on Tuesday. => Gerindra = IDN PTY
org.democratic-party-of-indonesia | name: Democratic Party of Indonesia | names: Partai Demokrat | code: IDN | sectors: PTY | example: The Democratic Party of Indonesia warned the rebels. => Democratic Party of Indonesia = IDN PTY
org.national-awakening-party | name: National Awakening Party | names: PKB | code: IDN | sectors: PTY | example: The National Awakening Party warned the rebels. => National Awakening Party = IDN PTY
org.prosperous-justice-party | name: Prosperous Justice Party | names: PKS | code: IDN | sectors: PTY | example: The envoys praised the Prosperous Justice Party. => Prosperous Justice Party = IDN PTY
org.nasdem | name: NasDem | names: NasDem Party, Nasdem Party | code: IDN | sectors: PTY | example: The envoys praised NasDem. => NasDem = IDN PTY
org.united-development-party | name: United Development Party | code: IDN | sectors: PTY | example: The United Development Party called for talks. => United Development Party = IDN PTY
org.national-mandate-party | name: National Mandate Party | code: IDN | sectors: PTY | example: The National Mandate Party warned the rebels. => National Mandate Party = IDN PTY
org.hanura | name: Hanura | names: Hanura Party | code: IDN | sectors: PTY | example: Hanura welcomed the decision. => Hanura = IDN PTY
org.indonesian-solidarity-party | name: Indonesian Solidarity Party | code: IDN | sectors: PTY | example: The Indonesian Solidarity Party warned the rebels. => Indonesian Solidarity Party = IDN PTY
org.perindo | name: Perindo | code: IDN | sectors: PTY | example: Perindo called for talks. => Perindo = IDN PTY
org.indonesian-communist-party | name: Indonesian Communist Party | names: Communist Party of Indonesia | code: IDN | sectors: PTY | example: The mediators criticized the Indonesian Communist Party. => Indonesian Communist Party = IDN PTY
org.aceh-party | name: Aceh Party | names: Partai Aceh | code: IDN | sectors: PTY | example: The Aceh Party welcomed the decision. => Aceh Party = IDN PTY
org.crescent-star-party | name: Crescent Star Party | code: IDN | sectors: PTY | example: The Crescent Star Party rejected the offer. => Crescent Star Party = IDN PTY
org.nahdlatul-wathan | name: Nahdlatul Wathan | code: IDN | sectors: PTY | example: The mediators criticized Nahdlatul Wathan. => Nahdlatul Wathan = IDN PTY
org.pdp-laban | name: PDP-Laban | names: Partido Demokratiko Pilipino | code: PHL | sectors: PTY | example: PDP-Laban called for talks. => PDP-Laban = PHL PTY
org.lakas-cmd | name: Lakas-CMD | names: Lakas–CMD | code: PHL | sectors: PTY | example: The envoys praised Lakas-CMD. => Lakas-CMD = PHL PTY
org.nacionalista-party | name: Nacionalista Party | code: PHL | sectors: PTY | example: The Nacionalista Party welcomed the decision. => Nacionalista Party = PHL PTY
org.liberal-party-of-the-philippines | name: Liberal Party of the Philippines | names: Philippine Liberal Party | code: PHL | sectors: PTY | example: The Liberal Party of the Philippines called for talks. => Liberal Party of the Philippines = PHL PTY
org.nationalist-people-s-coalition | name: Nationalist People's Coalition | code: PHL | sectors: PTY | example: The Nationalist People's Coalition warned the rebels. => Nationalist People's Coalition = PHL PTY
org.partido-federal-ng-pilipinas | name: Partido Federal ng Pilipinas | code: PHL | sectors: PTY | example: Partido Federal ng Pilipinas welcomed the decision. => Partido Federal ng Pilipinas = PHL PTY
org.akbayan | name: Akbayan | code: PHL | sectors: PTY | example: The diplomats supported Akbayan. => Akbayan = PHL PTY
org.bayan-muna | name: Bayan Muna | code: PHL | sectors: PTY | example: Bayan Muna rejected the offer. => Bayan Muna = PHL PTY
org.hugpong-ng-pagbabago | name: Hugpong ng Pagbabago | code: PHL | sectors: PTY | example: Hugpong ng Pagbabago warned the rebels. => Hugpong ng Pagbabago = PHL PTY
org.gabriela-party | name: Gabriela party | code: PHL | sectors: PTY | example: The Gabriela party warned the rebels. => Gabriela party = PHL PTY
org.makabayan | name: Makabayan | names: Makabayan bloc | code: PHL | sectors: PTY | example: The diplomats supported Makabayan. => Makabayan = PHL PTY
org.kilusang-bagong-lipunan | name: Kilusang Bagong Lipunan | code: PHL | sectors: PTY | example: Kilusang Bagong Lipunan welcomed the decision. => Kilusang Bagong Lipunan = PHL PTY
org.laban-ng-demokratikong-pilipino | name: Laban ng Demokratikong Pilipino | code: PHL | sectors: PTY | example: The ministers blamed Laban ng Demokratikong Pilipino. => Laban ng Demokratikong Pilipino = PHL PTY
org.united-nationalist-alliance | name: United Nationalist Alliance | code: PHL | sectors: PTY | example: The envoys praised the United Nationalist Alliance. => United Nationalist Alliance = PHL PTY
org.aksyon-demokratiko | name: Aksyon Demokratiko | code: PHL | sectors: PTY | example: The ministers blamed Aksyon Demokratiko. => Aksyon Demokratiko = PHL PTY
org.puwersa-ng-masang-pilipino | name: Puwersa ng Masang Pilipino | code: PHL | sectors: PTY | example: The envoys praised Puwersa ng Masang Pilipino. => Puwersa ng Masang Pilipino = PHL PTY
org.national-congress-for-timorese-reconstruction | name: National Congress for Timorese Reconstruction | names: National Congress for Reconstruction of Timor | code: TLS | sectors: PTY | example: The diplomats supported the National Congress for Timorese Reconstruction. => National Congress for Timorese Reconstruction = TLS PTY
org.democratic-party-of-east-timor | name: Democratic Party of East Timor | code: TLS | sectors: PTY | example: The Democratic Party of East Timor called for talks. => Democratic Party of East Timor = TLS PTY
org.people-s-liberation-party-of-timor-leste | name: People's Liberation Party of Timor-Leste | code: TLS | sectors: PTY | example: The People's Liberation Party of Timor-Leste rejected the offer. => People's Liberation Party of Timor-Leste = TLS PTY
org.australian-labor-party | name: Australian Labor Party | code: AUS | sectors: PTY | example: The envoys praised the Australian Labor Party. => Australian Labor Party = AUS PTY
org.liberal-party-of-australia | name: Liberal Party of Australia | names: Australian Liberal Party | code: AUS | sectors: PTY | example: The delegates thanked the Liberal Party of Australia. => Liberal Party of Australia = AUS PTY
org.national-party-of-australia | name: National Party of Australia | code: AUS | sectors: PTY | example: The National Party of Australia condemned the attack on Tuesday. => National Party of Australia = AUS PTY
org.australian-greens | name: Australian Greens | code: AUS | sectors: PTY | example: The Australian Greens condemned the attack on Tuesday. => Australian Greens = AUS PTY
org.pauline-hanson-s-one-nation | name: Pauline Hanson's One Nation | code: AUS | sectors: PTY | example: Pauline Hanson's One Nation rejected the offer. => Pauline Hanson's One Nation = AUS PTY
org.palmer-united-party | name: Palmer United Party | names: United Australia Party | code: AUS | sectors: PTY | example: The Palmer United Party called for talks. => Palmer United Party = AUS PTY
org.katter-s-australian-party | name: Katter's Australian Party | code: AUS | sectors: PTY | example: The diplomats supported the Katter's Australian Party. => Katter's Australian Party = AUS PTY
org.australian-democrats | name: Australian Democrats | code: AUS | sectors: PTY | example: The Australian Democrats warned the rebels. => Australian Democrats = AUS PTY
org.centre-alliance | name: Centre Alliance | code: AUS | sectors: PTY | example: The Centre Alliance warned the rebels. => Centre Alliance = AUS PTY
org.liberal-national-party-of-queensland | name: Liberal National Party of Queensland | names: Liberal National Party | code: AUS | sectors: PTY | example: The Liberal National Party of Queensland rejected the offer. => Liberal National Party of Queensland = AUS PTY
org.new-zealand-first | name: New Zealand First | names: NZ First | code: NZL | sectors: PTY | example: New Zealand First welcomed the decision. => New Zealand First = NZL PTY
org.new-zealand-national-party | name: New Zealand National Party | code: NZL | sectors: PTY | example: The ministers blamed the New Zealand National Party. => New Zealand National Party = NZL PTY
org.new-zealand-labour-party | name: New Zealand Labour Party | code: NZL | sectors: PTY | example: The New Zealand Labour Party welcomed the decision. => New Zealand Labour Party = NZL PTY
org.act-new-zealand | name: ACT New Zealand | names: ACT Party | code: NZL | sectors: PTY | example: ACT New Zealand welcomed the decision. => ACT New Zealand = NZL PTY
org.te-pati-maori | name: Te Pāti Māori | names: Māori Party, Maori Party, Te Pati Maori | code: NZL | sectors: PTY | example: The delegates thanked Te Pāti Māori. => Te Pāti Māori = NZL PTY
org.green-party-of-aotearoa-new-zealand | name: Green Party of Aotearoa New Zealand | names: New Zealand Greens | code: NZL | sectors: PTY | example: The Green Party of Aotearoa New Zealand warned the rebels. => Green Party of Aotearoa New Zealand = NZL PTY
org.mana-party | name: Mana Party | code: NZL | sectors: PTY | example: The ministers blamed the Mana Party. => Mana Party = NZL PTY
org.pangu-pati | name: PANGU Pati | names: Pangu Pati, Pangu Party | code: PNG | sectors: PTY | example: PANGU Pati called for talks. => PANGU Pati = PNG PTY
org.people-s-national-congress-of-papua-new-guinea | name: People's National Congress of Papua New Guinea | code: PNG | sectors: PTY | example: The diplomats supported the People's National Congress of Papua New Guinea. => People's National Congress of Papua New Guinea = PNG PTY
org.national-alliance-party-of-papua-new-guinea | name: National Alliance Party of Papua New Guinea | code: PNG | sectors: PTY | example: The National Alliance Party of Papua New Guinea called for talks. => National Alliance Party of Papua New Guinea = PNG PTY
org.fijifirst | name: FijiFirst | names: Fiji First | code: FJI | sectors: PTY | example: The diplomats supported FijiFirst. => FijiFirst = FJI PTY
org.sodelpa | name: SODELPA | names: Social Democratic Liberal Party | code: FJI | sectors: PTY | example: The mediators criticized SODELPA. => SODELPA = FJI PTY
org.national-federation-party | name: National Federation Party | code: FJI | sectors: PTY | example: The National Federation Party warned the rebels. => National Federation Party = FJI PTY
org.fiji-labour-party | name: Fiji Labour Party | code: FJI | sectors: PTY | example: The Fiji Labour Party welcomed the decision. => Fiji Labour Party = FJI PTY
org.soqosoqo-duavata-ni-lewenivanua | name: Soqosoqo Duavata ni Lewenivanua | code: FJI | sectors: PTY | example: The mediators criticized Soqosoqo Duavata ni Lewenivanua. => Soqosoqo Duavata ni Lewenivanua = FJI PTY
org.democratic-coalition-government-for-advancement | name: Democratic Coalition Government for Advancement | code: SLB | sectors: PTY | example: The Democratic Coalition Government for Advancement called for talks. => Democratic Coalition Government for Advancement = SLB PTY
org.ownership-unity-and-responsibility-party | name: Ownership Unity and Responsibility Party | code: SLB | sectors: PTY | example: The delegates thanked the Ownership Unity and Responsibility Party. => Ownership Unity and Responsibility Party = SLB PTY
org.vanua-aku-pati | name: Vanua'aku Pati | code: VUT | sectors: PTY | example: The mediators criticized Vanua'aku Pati. => Vanua'aku Pati = VUT PTY
org.union-of-moderate-parties | name: Union of Moderate Parties | code: VUT | sectors: PTY | example: The Union of Moderate Parties rejected the offer. => Union of Moderate Parties = VUT PTY
org.land-and-justice-party | name: Land and Justice Party | code: VUT | sectors: PTY | example: The Land and Justice Party called for talks. => Land and Justice Party = VUT PTY
org.human-rights-protection-party | name: Human Rights Protection Party | code: WSM | sectors: PTY | example: The Human Rights Protection Party welcomed the decision. => Human Rights Protection Party = WSM PTY
org.fast-party | name: FAST Party | names: Faatuatua i le Atua Samoa ua Tasi | code: WSM | sectors: PTY | example: The diplomats supported the FAST Party. => FAST Party = WSM PTY

# The Americas.
org.tea-party | name: Tea Party | names: Tea Party movement | code: USA | sectors: PTY | example: The Tea Party welcomed the decision. => Tea Party = USA PTY
org.libertarian-party | name: Libertarian Party | code: USA | sectors: PTY | example: The Libertarian Party called for talks. => Libertarian Party = USA PTY
org.green-party-of-the-united-states | name: Green Party of the United States | code: USA | sectors: PTY | example: The Green Party of the United States called for talks. => Green Party of the United States = USA PTY
org.house-freedom-caucus | name: House Freedom Caucus | names: Freedom Caucus | code: USA | sectors: PTY | example: The diplomats supported the House Freedom Caucus. => House Freedom Caucus = USA PTY
org.congressional-black-caucus | name: Congressional Black Caucus | code: USA | sectors: PTY | example: The Congressional Black Caucus called for talks. => Congressional Black Caucus = USA PTY
org.congressional-progressive-caucus | name: Congressional Progressive Caucus | code: USA | sectors: PTY | example: The delegates thanked the Congressional Progressive Caucus. => Congressional Progressive Caucus = USA PTY
org.democratic-socialists-of-america | name: Democratic Socialists of America | code: USA | sectors: PTY | example: The diplomats supported the Democratic Socialists of America. => Democratic Socialists of America = USA PTY
org.communist-party-usa | name: Communist Party USA | code: USA | sectors: PTY | example: The Communist Party USA rejected the offer. => Communist Party USA = USA PTY
org.american-independent-party | name: American Independent Party | code: USA | sectors: PTY | example: The American Independent Party welcomed the decision. => American Independent Party = USA PTY
org.republican-governors-association | name: Republican Governors Association | code: USA | sectors: PTY | example: The Republican Governors Association called for talks. => Republican Governors Association = USA PTY
org.democratic-congressional-campaign-committee | name: Democratic Congressional Campaign Committee | code: USA | sectors: PTY | example: The diplomats supported the Democratic Congressional Campaign Committee. => Democratic Congressional Campaign Committee = USA PTY
org.national-republican-senatorial-committee | name: National Republican Senatorial Committee | code: USA | sectors: PTY | example: The ministers blamed the National Republican Senatorial Committee. => National Republican Senatorial Committee = USA PTY
org.no-labels | name: No Labels | code: USA | sectors: PTY | example: The mediators criticized the No Labels. => No Labels = USA PTY
org.puerto-rican-independence-party | name: Puerto Rican Independence Party | code: USA | sectors: PTY | example: The envoys praised the Puerto Rican Independence Party. => Puerto Rican Independence Party = USA PTY
org.conservative-party-of-canada | name: Conservative Party of Canada | names: Canadian Conservative Party | code: CAN | sectors: PTY | example: The envoys praised the Conservative Party of Canada. => Conservative Party of Canada = CAN PTY
org.new-democratic-party | name: New Democratic Party | code: CAN | sectors: PTY | example: The New Democratic Party rejected the offer. => New Democratic Party = CAN PTY
org.bloc-quebecois | name: Bloc Québécois | names: Bloc Quebecois | code: CAN | sectors: PTY | example: The delegates thanked the Bloc Québécois. => Bloc Québécois = CAN PTY
org.parti-quebecois | name: Parti Québécois | names: Parti Quebecois | code: CAN | sectors: PTY | example: The delegates thanked Parti Québécois. => Parti Québécois = CAN PTY
org.coalition-avenir-quebec | name: Coalition Avenir Québec | names: Coalition Avenir Quebec | code: CAN | sectors: PTY | example: The Coalition Avenir Québec warned the rebels. => Coalition Avenir Québec = CAN PTY
org.quebec-solidaire | name: Québec Solidaire | names: Quebec Solidaire | code: CAN | sectors: PTY | example: Québec Solidaire called for talks. => Québec Solidaire = CAN PTY
org.green-party-of-canada | name: Green Party of Canada | code: CAN | sectors: PTY | example: The Green Party of Canada called for talks. => Green Party of Canada = CAN PTY
org.people-s-party-of-canada | name: People's Party of Canada | code: CAN | sectors: PTY | example: The People's Party of Canada welcomed the decision. => People's Party of Canada = CAN PTY
org.progressive-conservative-party-of-canada | name: Progressive Conservative Party of Canada | names: Ontario Progressive Conservative Party | code: CAN | sectors: PTY | example: The envoys praised the Progressive Conservative Party of Canada. => Progressive Conservative Party of Canada = CAN PTY
org.canadian-alliance | name: Canadian Alliance | code: CAN | sectors: PTY | example: The ministers blamed the Canadian Alliance. => Canadian Alliance = CAN PTY
org.liberal-party-of-quebec | name: Liberal Party of Quebec | names: Quebec Liberal Party | code: CAN | sectors: PTY | example: The Liberal Party of Quebec called for talks. => Liberal Party of Quebec = CAN PTY
org.united-conservative-party | name: United Conservative Party | code: CAN | sectors: PTY | example: The diplomats supported the United Conservative Party. => United Conservative Party = CAN PTY
org.wildrose-party | name: Wildrose Party | code: CAN | sectors: PTY | example: The Wildrose Party rejected the offer. => Wildrose Party = CAN PTY
org.saskatchewan-party | name: Saskatchewan Party | code: CAN | sectors: PTY | example: The delegates thanked the Saskatchewan Party. => Saskatchewan Party = CAN PTY
org.party-of-the-democratic-revolution | name: Party of the Democratic Revolution | names: Democratic Revolution Party | code: MEX | sectors: PTY | example: The Party of the Democratic Revolution warned the rebels. => Party of the Democratic Revolution = MEX PTY
org.citizens-movement | name: Citizens' Movement | names: Movimiento Ciudadano | code: MEX | sectors: PTY | example: The Citizens' Movement rejected the offer. => Citizens' Movement = MEX PTY
org.ecologist-green-party-of-mexico | name: Ecologist Green Party of Mexico | names: Green Party of Mexico, Mexican Green Party | code: MEX | sectors: PTY | example: The diplomats supported the Ecologist Green Party of Mexico. => Ecologist Green Party of Mexico = MEX PTY
org.social-encounter-party | name: Social Encounter Party | code: MEX | sectors: PTY | example: The mediators criticized the Social Encounter Party. => Social Encounter Party = MEX PTY
org.new-alliance-party | name: New Alliance Party | code: MEX | sectors: PTY | example: The New Alliance Party condemned the attack on Tuesday. => New Alliance Party = MEX PTY
org.semilla-movement | name: Semilla Movement | names: Movimiento Semilla, Semilla party | code: GTM | sectors: PTY | example: The delegates thanked the Semilla Movement. => Semilla Movement = GTM PTY
org.national-unity-of-hope | name: National Unity of Hope | code: GTM | sectors: PTY | example: The National Unity of Hope condemned the attack on Tuesday. => National Unity of Hope = GTM PTY
org.patriotic-party-of-guatemala | name: Patriotic Party of Guatemala | code: GTM | sectors: PTY | example: The Patriotic Party of Guatemala condemned the attack on Tuesday. => Patriotic Party of Guatemala = GTM PTY
org.guatemalan-republican-front | name: Guatemalan Republican Front | code: GTM | sectors: PTY | example: The Guatemalan Republican Front called for talks. => Guatemalan Republican Front = GTM PTY
org.national-convergence-front | name: National Convergence Front | code: GTM | sectors: PTY | example: The mediators criticized the National Convergence Front. => National Convergence Front = GTM PTY
org.national-party-of-honduras | name: National Party of Honduras | names: Honduran National Party | code: HND | sectors: PTY | example: The envoys praised the National Party of Honduras. => National Party of Honduras = HND PTY
org.liberal-party-of-honduras | name: Liberal Party of Honduras | code: HND | sectors: PTY | example: The mediators criticized the Liberal Party of Honduras. => Liberal Party of Honduras = HND PTY
org.liberty-and-refoundation | name: Liberty and Refoundation | names: Libre Party, Libre party | code: HND | sectors: PTY | example: Liberty and Refoundation rejected the offer. => Liberty and Refoundation = HND PTY
org.savior-party-of-honduras | name: Savior Party of Honduras | code: HND | sectors: PTY | example: The ministers blamed the Savior Party of Honduras. => Savior Party of Honduras = HND PTY
org.nuevas-ideas | name: Nuevas Ideas | names: New Ideas party | code: SLV | sectors: PTY | example: The envoys praised Nuevas Ideas. => Nuevas Ideas = SLV PTY
org.nationalist-republican-alliance | name: Nationalist Republican Alliance | names: ARENA party | code: SLV | sectors: PTY | example: The Nationalist Republican Alliance called for talks. => Nationalist Republican Alliance = SLV PTY
org.grand-alliance-for-national-unity | name: Grand Alliance for National Unity | code: SLV | sectors: PTY | example: The Grand Alliance for National Unity rejected the offer. => Grand Alliance for National Unity = SLV PTY
org.constitutionalist-liberal-party | name: Constitutionalist Liberal Party | code: NIC | sectors: PTY | example: The delegates thanked the Constitutionalist Liberal Party. => Constitutionalist Liberal Party = NIC PTY
org.citizens-for-liberty | name: Citizens for Liberty | code: NIC | sectors: PTY | example: The mediators criticized Citizens for Liberty. => Citizens for Liberty = NIC PTY
org.civic-alliance-for-justice-and-democracy | name: Civic Alliance for Justice and Democracy | code: NIC | sectors: PTY | example: The Civic Alliance for Justice and Democracy condemned the attack on Tuesday. => Civic Alliance for Justice and Democracy = NIC PTY
org.blue-and-white-national-unity | name: Blue and White National Unity | code: NIC | sectors: PTY | example: Blue and White National Unity rejected the offer. => Blue and White National Unity = NIC PTY
org.sandinista-renovation-movement | name: Sandinista Renovation Movement | code: NIC | sectors: PTY | example: The envoys praised the Sandinista Renovation Movement. => Sandinista Renovation Movement = NIC PTY
org.unamos | name: Unamos | code: NIC | sectors: PTY | example: Unamos rejected the offer. => Unamos = NIC PTY
org.independent-liberal-party-of-nicaragua | name: Independent Liberal Party of Nicaragua | code: NIC | sectors: PTY | example: The mediators criticized the Independent Liberal Party of Nicaragua. => Independent Liberal Party of Nicaragua = NIC PTY
org.yatama | name: YATAMA | code: NIC | sectors: PTY | example: The mediators criticized YATAMA. => YATAMA = NIC PTY
org.citizens-action-party | name: Citizens' Action Party | names: Citizen Action Party | code: CRI | sectors: PTY | example: The Citizens' Action Party warned the rebels. => Citizens' Action Party = CRI PTY
org.national-liberation-party-of-costa-rica | name: National Liberation Party of Costa Rica | code: CRI | sectors: PTY | example: The envoys praised the National Liberation Party of Costa Rica. => National Liberation Party of Costa Rica = CRI PTY
org.social-christian-unity-party | name: Social Christian Unity Party | code: CRI | sectors: PTY | example: The ministers blamed the Social Christian Unity Party. => Social Christian Unity Party = CRI PTY
org.national-restoration-party | name: National Restoration Party | code: CRI | sectors: PTY | example: The National Restoration Party welcomed the decision. => National Restoration Party = CRI PTY
org.social-democratic-progress-party | name: Social Democratic Progress Party | code: CRI | sectors: PTY | example: The Social Democratic Progress Party rejected the offer. => Social Democratic Progress Party = CRI PTY
org.sovereign-people-s-party | name: Sovereign People's Party | code: CRI | sectors: PTY | example: The delegates thanked the Sovereign People's Party. => Sovereign People's Party = CRI PTY
org.democratic-revolutionary-party-of-panama | name: Democratic Revolutionary Party of Panama | code: PAN | sectors: PTY | example: The Democratic Revolutionary Party of Panama rejected the offer. => Democratic Revolutionary Party of Panama = PAN PTY
org.panamenista-party | name: Panameñista Party | names: Panamenista Party | code: PAN | sectors: PTY | example: The Panameñista Party condemned the attack on Tuesday. => Panameñista Party = PAN PTY
org.realizando-metas | name: Realizando Metas | code: PAN | sectors: PTY | example: The Realizando Metas called for talks. => Realizando Metas = PAN PTY
org.cambio-democratico | name: Cambio Democrático | names: Cambio Democratico | code: PAN | sectors: PTY | example: The diplomats supported Cambio Democrático. => Cambio Democrático = PAN PTY
org.communist-party-of-cuba | name: Communist Party of Cuba | names: Cuban Communist Party | code: CUB | sectors: PTY | example: The mediators criticized the Communist Party of Cuba. => Communist Party of Cuba = CUB PTY
org.patriotic-union-of-cuba | name: Patriotic Union of Cuba | code: CUB | sectors: PTY | example: The Patriotic Union of Cuba called for talks. => Patriotic Union of Cuba = CUB PTY
org.ladies-in-white | name: Ladies in White | names: Damas de Blanco | code: CUB | sectors: PTY | example: Ladies in White called for talks. => Ladies in White = CUB PTY
org.christian-liberation-movement | name: Christian Liberation Movement | code: CUB | sectors: PTY | example: The Christian Liberation Movement rejected the offer. => Christian Liberation Movement = CUB PTY
org.san-isidro-movement | name: San Isidro Movement | code: CUB | sectors: PTY | example: The San Isidro Movement called for talks. => San Isidro Movement = CUB PTY
org.modern-revolutionary-party | name: Modern Revolutionary Party | code: DOM | sectors: PTY | example: The Modern Revolutionary Party warned the rebels. => Modern Revolutionary Party = DOM PTY
org.dominican-liberation-party | name: Dominican Liberation Party | code: DOM | sectors: PTY | example: The Dominican Liberation Party rejected the offer. => Dominican Liberation Party = DOM PTY
org.dominican-revolutionary-party | name: Dominican Revolutionary Party | code: DOM | sectors: PTY | example: The diplomats supported the Dominican Revolutionary Party. => Dominican Revolutionary Party = DOM PTY
org.fuerza-del-pueblo | name: Fuerza del Pueblo | code: DOM | sectors: PTY | example: Fuerza del Pueblo warned the rebels. => Fuerza del Pueblo = DOM PTY
org.social-christian-reformist-party | name: Social Christian Reformist Party | code: DOM | sectors: PTY | example: The envoys praised the Social Christian Reformist Party. => Social Christian Reformist Party = DOM PTY
org.fanmi-lavalas | name: Fanmi Lavalas | names: Lavalas, Lavalas Family | code: HTI | sectors: PTY | example: The Fanmi Lavalas called for talks. => Fanmi Lavalas = HTI PTY
org.tet-kale | name: Tèt Kale | names: Haitian Tèt Kale Party, Tet Kale | code: HTI | sectors: PTY | example: The diplomats supported Tèt Kale. => Tèt Kale = HTI PTY
org.fusion-of-haitian-social-democrats | name: Fusion of Haitian Social Democrats | code: HTI | sectors: PTY | example: The Fusion of Haitian Social Democrats condemned the attack on Tuesday. => Fusion of Haitian Social Democrats = HTI PTY
org.pitit-dessalines | name: Pitit Dessalines | code: HTI | sectors: PTY | example: The Pitit Dessalines rejected the offer. => Pitit Dessalines = HTI PTY
org.organization-of-the-people-in-struggle | name: Organization of the People in Struggle | code: HTI | sectors: PTY | example: The Organization of the People in Struggle warned the rebels. => Organization of the People in Struggle = HTI PTY
org.jamaica-labour-party | name: Jamaica Labour Party | names: Jamaican Labour Party | code: JAM | sectors: PTY | example: The diplomats supported the Jamaica Labour Party. => Jamaica Labour Party = JAM PTY
org.people-s-national-party-of-jamaica | name: People's National Party of Jamaica | code: JAM | sectors: PTY | example: The People's National Party of Jamaica condemned the attack on Tuesday. => People's National Party of Jamaica = JAM PTY
org.people-s-national-movement | name: People's National Movement | code: TTO | sectors: PTY | example: The ministers blamed the People's National Movement. => People's National Movement = TTO PTY
org.people-s-progressive-party-of-guyana | name: People's Progressive Party of Guyana | code: GUY | sectors: PTY | example: The People's Progressive Party of Guyana condemned the attack on Tuesday. => People's Progressive Party of Guyana = GUY PTY
org.people-s-national-congress-of-guyana | name: People's National Congress of Guyana | code: GUY | sectors: PTY | example: The delegates thanked the People's National Congress of Guyana. => People's National Congress of Guyana = GUY PTY
org.a-partnership-for-national-unity | name: A Partnership for National Unity | names: APNU | code: GUY | sectors: PTY | example: A Partnership for National Unity called for talks. => A Partnership for National Unity = GUY PTY
org.national-democratic-party-of-suriname | name: National Democratic Party of Suriname | code: SUR | sectors: PTY | example: The ministers blamed the National Democratic Party of Suriname. => National Democratic Party of Suriname = SUR PTY
org.progressive-reform-party-of-suriname | name: Progressive Reform Party of Suriname | names: Vooruitstrevende Hervormingspartij | code: SUR | sectors: PTY | example: The mediators criticized the Progressive Reform Party of Suriname. => Progressive Reform Party of Suriname = SUR PTY
org.national-party-of-suriname | name: National Party of Suriname | code: SUR | sectors: PTY | example: The envoys praised the National Party of Suriname. => National Party of Suriname = SUR PTY
org.general-liberation-and-development-party | name: General Liberation and Development Party | code: SUR | sectors: PTY | example: The General Liberation and Development Party called for talks. => General Liberation and Development Party = SUR PTY
org.barbados-labour-party | name: Barbados Labour Party | code: BRB | sectors: PTY | example: The Barbados Labour Party welcomed the decision. => Barbados Labour Party = BRB PTY
org.democratic-labour-party-of-barbados | name: Democratic Labour Party of Barbados | code: BRB | sectors: PTY | example: The envoys praised the Democratic Labour Party of Barbados. => Democratic Labour Party of Barbados = BRB PTY
org.progressive-liberal-party | name: Progressive Liberal Party | code: BHS | sectors: PTY | example: The ministers blamed the Progressive Liberal Party. => Progressive Liberal Party = BHS PTY
org.free-national-movement | name: Free National Movement | code: BHS | sectors: PTY | example: The Free National Movement rejected the offer. => Free National Movement = BHS PTY
org.people-s-united-party | name: People's United Party | code: BLZ | sectors: PTY | example: The People's United Party called for talks. => People's United Party = BLZ PTY
org.new-national-party-of-grenada | name: New National Party of Grenada | code: GRD | sectors: PTY | example: The New National Party of Grenada welcomed the decision. => New National Party of Grenada = GRD PTY
org.new-jewel-movement | name: New Jewel Movement | code: GRD | sectors: PTY | example: The delegates thanked the New Jewel Movement. => New Jewel Movement = GRD PTY
org.unity-labour-party | name: Unity Labour Party | code: VCT | sectors: PTY | example: The envoys praised the Unity Labour Party. => Unity Labour Party = VCT PTY
org.saint-lucia-labour-party | name: Saint Lucia Labour Party | code: LCA | sectors: PTY | example: The Saint Lucia Labour Party condemned the attack on Tuesday. => Saint Lucia Labour Party = LCA PTY
org.antigua-and-barbuda-labour-party | name: Antigua and Barbuda Labour Party | names: Antigua Labour Party | code: ATG | sectors: PTY | example: The diplomats supported the Antigua and Barbuda Labour Party. => Antigua and Barbuda Labour Party = ATG PTY
org.historic-pact-for-colombia | name: Historic Pact for Colombia | code: COL | sectors: PTY | example: The Historic Pact for Colombia welcomed the decision. => Historic Pact for Colombia = COL PTY
org.colombia-humana | name: Colombia Humana | names: Humane Colombia | code: COL | sectors: PTY | example: Colombia Humana called for talks. => Colombia Humana = COL PTY
org.democratic-center-party | name: Democratic Center Party | names: Democratic Centre Party, Centro Democrático, Centro Democratico | code: COL | sectors: PTY | example: The ministers blamed the Democratic Center Party. => Democratic Center Party = COL PTY
org.cambio-radical | name: Cambio Radical | code: COL | sectors: PTY | example: The diplomats supported Cambio Radical. => Cambio Radical = COL PTY
org.colombian-liberal-party | name: Colombian Liberal Party | names: Liberal Party of Colombia | code: COL | sectors: PTY | example: The Colombian Liberal Party welcomed the decision. => Colombian Liberal Party = COL PTY
org.colombian-conservative-party | name: Colombian Conservative Party | names: Conservative Party of Colombia | code: COL | sectors: PTY | example: The Colombian Conservative Party rejected the offer. => Colombian Conservative Party = COL PTY
org.party-of-the-u | name: Party of the U | names: Partido de la U, Social Party of National Unity | code: COL | sectors: PTY | example: The Party of the U warned the rebels. => Party of the U = COL PTY
org.alternative-democratic-pole | name: Alternative Democratic Pole | names: Democratic Pole, Polo Democrático | code: COL | sectors: PTY | example: Alternative Democratic Pole rejected the offer. => Alternative Democratic Pole = COL PTY
org.comunes | name: Comunes | names: Comunes party, Common Alternative Revolutionary Force | code: COL | sectors: PTY | example: The ministers blamed Comunes. => Comunes = COL PTY
org.colombian-green-party | name: Colombian Green Party | code: COL | sectors: PTY | example: The Colombian Green Party condemned the attack on Tuesday. => Colombian Green Party = COL PTY
org.patriotic-union-of-colombia | name: Patriotic Union of Colombia | names: Unión Patriótica, Patriotic Union party | code: COL | sectors: PTY | example: The diplomats supported the Patriotic Union of Colombia. => Patriotic Union of Colombia = COL PTY
org.marcha-patriotica | name: Marcha Patriótica | code: COL | sectors: PTY | example: Marcha Patriótica welcomed the decision. => Marcha Patriótica = COL PTY
org.united-socialist-party-of-venezuela | name: United Socialist Party of Venezuela | names: PSUV, United Socialist Party | code: VEN | sectors: PTY | example: The United Socialist Party of Venezuela condemned the attack on Tuesday. => United Socialist Party of Venezuela = VEN PTY
org.democratic-unity-roundtable | name: Democratic Unity Roundtable | names: Democratic Unity Table, Unitary Platform | code: VEN | sectors: PTY | example: The ministers blamed Democratic Unity Roundtable. => Democratic Unity Roundtable = VEN PTY
org.popular-will | name: Popular Will | names: Voluntad Popular | code: VEN | sectors: PTY | example: The delegates thanked Popular Will. => Popular Will = VEN PTY
org.justice-first | name: Justice First | names: Primero Justicia | code: VEN | sectors: PTY | example: Justice First welcomed the decision. => Justice First = VEN PTY
org.accion-democratica | name: Acción Democrática | code: VEN | sectors: PTY | example: Acción Democrática condemned the attack on Tuesday. => Acción Democrática = VEN PTY
org.un-nuevo-tiempo | name: Un Nuevo Tiempo | code: VEN | sectors: PTY | example: The ministers blamed Un Nuevo Tiempo. => Un Nuevo Tiempo = VEN PTY
org.vente-venezuela | name: Vente Venezuela | names: Come Venezuela | code: VEN | sectors: PTY | example: The mediators criticized Vente Venezuela. => Vente Venezuela = VEN PTY
org.fifth-republic-movement | name: Fifth Republic Movement | code: VEN | sectors: PTY | example: The diplomats supported the Fifth Republic Movement. => Fifth Republic Movement = VEN PTY
org.copei | name: COPEI | names: Copei | code: VEN | sectors: PTY | example: The diplomats supported COPEI. => COPEI = VEN PTY
org.causa-r | name: Causa R | names: Radical Cause | code: VEN | sectors: PTY | example: Causa R called for talks. => Causa R = VEN PTY
org.communist-party-of-venezuela | name: Communist Party of Venezuela | code: VEN | sectors: PTY | example: The mediators criticized the Communist Party of Venezuela. => Communist Party of Venezuela = VEN PTY
org.fatherland-for-all | name: Fatherland for All | code: VEN | sectors: PTY | example: The envoys praised Fatherland for All. => Fatherland for All = VEN PTY
org.great-patriotic-pole | name: Great Patriotic Pole | code: VEN | sectors: PTY | example: Great Patriotic Pole warned the rebels. => Great Patriotic Pole = VEN PTY
org.citizen-revolution-movement | name: Citizen Revolution Movement | names: Citizens' Revolution, Citizen Revolution, Revolución Ciudadana | code: ECU | sectors: PTY | example: The Citizen Revolution Movement welcomed the decision. => Citizen Revolution Movement = ECU PTY
org.pais-alliance | name: PAIS Alliance | names: Alianza PAIS, Alianza País | code: ECU | sectors: PTY | example: The PAIS Alliance rejected the offer. => PAIS Alliance = ECU PTY
org.pachakutik | name: Pachakutik | names: Pachakutik Movement | code: ECU | sectors: PTY | example: The diplomats supported Pachakutik. => Pachakutik = ECU PTY
org.creo-movement | name: CREO movement | code: ECU | sectors: PTY | example: The ministers blamed the CREO movement. => CREO movement = ECU PTY
org.accion-democratica-nacional | name: Acción Democrática Nacional | code: ECU | sectors: PTY | example: Acción Democrática Nacional welcomed the decision. => Acción Democrática Nacional = ECU PTY
org.izquierda-democratica | name: Izquierda Democrática | code: ECU | sectors: PTY | example: Izquierda Democrática rejected the offer. => Izquierda Democrática = ECU PTY
org.patriotic-society-party | name: Patriotic Society Party | code: ECU | sectors: PTY | example: The mediators criticized the Patriotic Society Party. => Patriotic Society Party = ECU PTY
org.ecuadorian-roldosist-party | name: Ecuadorian Roldosist Party | code: ECU | sectors: PTY | example: The Ecuadorian Roldosist Party rejected the offer. => Ecuadorian Roldosist Party = ECU PTY
org.construye | name: Construye | code: ECU | sectors: PTY | example: Construye warned the rebels. => Construye = ECU PTY
org.popular-force | name: Popular Force | names: Fuerza Popular | code: PER | sectors: PTY | example: The mediators criticized the Popular Force. => Popular Force = PER PTY
org.free-peru | name: Free Peru | names: Perú Libre, Peru Libre | code: PER | sectors: PTY | example: The envoys praised Free Peru. => Free Peru = PER PTY
org.american-popular-revolutionary-alliance | name: American Popular Revolutionary Alliance | names: APRA | code: PER | sectors: PTY | example: The American Popular Revolutionary Alliance warned the rebels. => American Popular Revolutionary Alliance = PER PTY
org.accion-popular | name: Acción Popular | code: PER | sectors: PTY | example: The diplomats supported Acción Popular. => Acción Popular = PER PTY
org.alianza-para-el-progreso | name: Alianza para el Progreso | code: PER | sectors: PTY | example: The mediators criticized Alianza para el Progreso. => Alianza para el Progreso = PER PTY
org.popular-renewal | name: Popular Renewal | names: Renovación Popular | code: PER | sectors: PTY | example: The delegates thanked Popular Renewal. => Popular Renewal = PER PTY
org.purple-party | name: Purple Party | names: Partido Morado | code: PER | sectors: PTY | example: The envoys praised the Purple Party. => Purple Party = PER PTY
org.peruvians-for-kambio | name: Peruvians for Kambio | code: PER | sectors: PTY | example: The mediators criticized Peruvians for Kambio. => Peruvians for Kambio = PER PTY
org.peruvian-nationalist-party | name: Peruvian Nationalist Party | code: PER | sectors: PTY | example: The Peruvian Nationalist Party called for talks. => Peruvian Nationalist Party = PER PTY
org.peru-possible | name: Peru Possible | names: Perú Posible, Peru Posible | code: PER | sectors: PTY | example: Peru Possible warned the rebels. => Peru Possible = PER PTY
org.podemos-peru | name: Podemos Perú | names: Podemos Peru | code: PER | sectors: PTY | example: Podemos Perú called for talks. => Podemos Perú = PER PTY
org.juntos-por-el-peru | name: Juntos por el Perú | code: PER | sectors: PTY | example: Juntos por el Perú warned the rebels. => Juntos por el Perú = PER PTY
org.avanza-pais | name: Avanza País | code: PER | sectors: PTY | example: The Avanza País warned the rebels. => Avanza País = PER PTY
org.popular-christian-party | name: Popular Christian Party | code: PER | sectors: PTY | example: The Popular Christian Party rejected the offer. => Popular Christian Party = PER PTY
org.cambio-90 | name: Cambio 90 | code: PER | sectors: PTY | example: Cambio 90 condemned the attack on Tuesday. => Cambio 90 = PER PTY
org.somos-peru | name: Somos Perú | code: PER | sectors: PTY | example: The mediators criticized Somos Perú. => Somos Perú = PER PTY
org.movement-for-socialism | name: Movement for Socialism | names: Movement Toward Socialism, Movimiento al Socialismo, Movement Towards Socialism | code: BOL | sectors: PTY | example: The diplomats supported the Movement for Socialism. => Movement for Socialism = BOL PTY
org.comunidad-ciudadana | name: Comunidad Ciudadana | code: BOL | sectors: PTY | example: Comunidad Ciudadana called for talks. => Comunidad Ciudadana = BOL PTY
org.creemos | name: Creemos | code: BOL | sectors: PTY | example: The mediators criticized Creemos. => Creemos = BOL PTY
org.revolutionary-nationalist-movement | name: Revolutionary Nationalist Movement | code: BOL | sectors: PTY | example: The diplomats supported the Revolutionary Nationalist Movement. => Revolutionary Nationalist Movement = BOL PTY
org.national-unity-front | name: National Unity Front | names: Unidad Nacional | code: BOL | sectors: PTY | example: The delegates thanked the National Unity Front. => National Unity Front = BOL PTY
org.nationalist-democratic-action | name: Nationalist Democratic Action | code: BOL | sectors: PTY | example: The diplomats supported Nationalist Democratic Action. => Nationalist Democratic Action = BOL PTY
org.christian-democratic-party-of-bolivia | name: Christian Democratic Party of Bolivia | code: BOL | sectors: PTY | example: The Christian Democratic Party of Bolivia condemned the attack on Tuesday. => Christian Democratic Party of Bolivia = BOL PTY
org.social-and-democratic-power | name: Social and Democratic Power | code: BOL | sectors: PTY | example: Social and Democratic Power condemned the attack on Tuesday. => Social and Democratic Power = BOL PTY
org.christian-democratic-party-of-chile | name: Christian Democratic Party of Chile | names: Chilean Christian Democratic Party | code: CHL | sectors: PTY | example: The Christian Democratic Party of Chile condemned the attack on Tuesday. => Christian Democratic Party of Chile = CHL PTY
org.communist-party-of-chile | name: Communist Party of Chile | names: Chilean Communist Party | code: CHL | sectors: PTY | example: The envoys praised the Communist Party of Chile. => Communist Party of Chile = CHL PTY
org.socialist-party-of-chile | name: Socialist Party of Chile | names: Chilean Socialist Party | code: CHL | sectors: PTY | example: The Socialist Party of Chile condemned the attack on Tuesday. => Socialist Party of Chile = CHL PTY
org.independent-democratic-union | name: Independent Democratic Union | names: Independent Democrat Union | code: CHL | sectors: PTY | example: The delegates thanked the Independent Democratic Union. => Independent Democratic Union = CHL PTY
org.renovacion-nacional | name: Renovación Nacional | code: CHL | sectors: PTY | example: Renovación Nacional warned the rebels. => Renovación Nacional = CHL PTY
org.republican-party-of-chile | name: Republican Party of Chile | names: Chilean Republican Party | code: CHL | sectors: PTY | example: The Republican Party of Chile rejected the offer. => Republican Party of Chile = CHL PTY
org.concertacion | name: Concertación | names: Concertacion | code: CHL | sectors: PTY | example: The delegates thanked Concertación. => Concertación = CHL PTY
org.party-for-democracy | name: Party for Democracy | code: CHL | sectors: PTY | example: The diplomats supported the Party for Democracy. => Party for Democracy = CHL PTY
org.chile-vamos | name: Chile Vamos | code: CHL | sectors: PTY | example: The diplomats supported the Chile Vamos. => Chile Vamos = CHL PTY
org.evopoli | name: Evópoli | names: Evopoli | code: CHL | sectors: PTY | example: Evópoli called for talks. => Evópoli = CHL PTY
org.apruebo-dignidad | name: Apruebo Dignidad | code: CHL | sectors: PTY | example: Apruebo Dignidad condemned the attack on Tuesday. => Apruebo Dignidad = CHL PTY
org.social-convergence | name: Social Convergence | code: CHL | sectors: PTY | example: Social Convergence condemned the attack on Tuesday. => Social Convergence = CHL PTY
org.justicialist-party | name: Justicialist Party | names: Peronist Party, Peronists, Peronist | code: ARG | sectors: PTY | example: The mediators criticized the Justicialist Party. => Justicialist Party = ARG PTY
org.radical-civic-union | name: Radical Civic Union | names: UCR | code: ARG | sectors: PTY | example: The delegates thanked the Radical Civic Union. => Radical Civic Union = ARG PTY
org.republican-proposal | name: Republican Proposal | names: Propuesta Republicana | code: ARG | sectors: PTY | example: Republican Proposal rejected the offer. => Republican Proposal = ARG PTY
org.la-libertad-avanza | name: La Libertad Avanza | code: ARG | sectors: PTY | example: La Libertad Avanza called for talks. => La Libertad Avanza = ARG PTY
org.together-for-change | name: Together for Change | names: Juntos por el Cambio | code: ARG | sectors: PTY | example: Together for Change condemned the attack on Tuesday. => Together for Change = ARG PTY
org.front-for-victory | name: Front for Victory | names: Frente para la Victoria | code: ARG | sectors: PTY | example: The delegates thanked the Front for Victory. => Front for Victory = ARG PTY
org.union-por-la-patria | name: Unión por la Patria | names: Union for the Homeland, Frente de Todos | code: ARG | sectors: PTY | example: The delegates thanked Unión por la Patria. => Unión por la Patria = ARG PTY
org.renewal-front | name: Renewal Front | names: Frente Renovador | code: ARG | sectors: PTY | example: The mediators criticized the Renewal Front. => Renewal Front = ARG PTY
org.la-campora | name: La Cámpora | names: La Campora | code: ARG | sectors: PTY | example: The delegates thanked La Cámpora. => La Cámpora = ARG PTY
org.cambiemos | name: Cambiemos | code: ARG | sectors: PTY | example: Cambiemos condemned the attack on Tuesday. => Cambiemos = ARG PTY
org.civic-coalition-ari | name: Civic Coalition ARI | code: ARG | sectors: PTY | example: The Civic Coalition ARI warned the rebels. => Civic Coalition ARI = ARG PTY
org.workers-left-front | name: Workers' Left Front | code: ARG | sectors: PTY | example: The delegates thanked the Workers' Left Front. => Workers' Left Front = ARG PTY
org.broad-progressive-front | name: Broad Progressive Front | code: ARG | sectors: PTY | example: The Broad Progressive Front rejected the offer. => Broad Progressive Front = ARG PTY
org.fuerza-patria | name: Fuerza Patria | code: ARG | sectors: PTY | example: Fuerza Patria warned the rebels. => Fuerza Patria = ARG PTY
org.broad-front-of-uruguay | name: Broad Front of Uruguay | names: Uruguayan Broad Front | code: URY | sectors: PTY | example: The Broad Front of Uruguay warned the rebels. => Broad Front of Uruguay = URY PTY
org.national-party-of-uruguay | name: National Party of Uruguay | code: URY | sectors: PTY | example: The delegates thanked the National Party of Uruguay. => National Party of Uruguay = URY PTY
org.cabildo-abierto | name: Cabildo Abierto | names: Open Cabildo | code: URY | sectors: PTY | example: The mediators criticized Cabildo Abierto. => Cabildo Abierto = URY PTY
org.colorado-party-of-uruguay | name: Colorado Party of Uruguay | code: URY | sectors: PTY | example: The envoys praised the Colorado Party of Uruguay. => Colorado Party of Uruguay = URY PTY
org.colorado-party-of-paraguay | name: Colorado Party of Paraguay | names: National Republican Association | code: PRY | sectors: PTY | example: The delegates thanked the Colorado Party of Paraguay. => Colorado Party of Paraguay = PRY PTY
org.authentic-radical-liberal-party | name: Authentic Radical Liberal Party | code: PRY | sectors: PTY | example: The Authentic Radical Liberal Party warned the rebels. => Authentic Radical Liberal Party = PRY PTY
org.guasu-front | name: Guasu Front | names: Frente Guasú | code: PRY | sectors: PTY | example: The delegates thanked the Guasu Front. => Guasu Front = PRY PTY
org.brazilian-social-democracy-party | name: Brazilian Social Democracy Party | names: PSDB | code: BRA | sectors: PTY | example: The Brazilian Social Democracy Party condemned the attack on Tuesday. => Brazilian Social Democracy Party = BRA PTY
org.brazilian-democratic-movement | name: Brazilian Democratic Movement | names: Brazilian Democratic Movement Party, PMDB | code: BRA | sectors: PTY | example: The envoys praised the Brazilian Democratic Movement. => Brazilian Democratic Movement = BRA PTY
org.liberal-party-of-brazil | name: Liberal Party of Brazil | names: Brazilian Liberal Party | code: BRA | sectors: PTY | example: The envoys praised the Liberal Party of Brazil. => Liberal Party of Brazil = BRA PTY
org.social-liberal-party | name: Social Liberal Party | code: BRA | sectors: PTY | example: The mediators criticized the Social Liberal Party. => Social Liberal Party = BRA PTY
org.socialism-and-liberty-party | name: Socialism and Liberty Party | names: PSOL | code: BRA | sectors: PTY | example: The delegates thanked the Socialism and Liberty Party. => Socialism and Liberty Party = BRA PTY
org.brazilian-socialist-party | name: Brazilian Socialist Party | code: BRA | sectors: PTY | example: The mediators criticized the Brazilian Socialist Party. => Brazilian Socialist Party = BRA PTY
org.democratic-labor-party-of-brazil | name: Democratic Labor Party of Brazil | names: Brazilian Democratic Labor Party | code: BRA | sectors: PTY | example: The Democratic Labor Party of Brazil called for talks. => Democratic Labor Party of Brazil = BRA PTY
org.communist-party-of-brazil | name: Communist Party of Brazil | names: Brazilian Communist Party | code: BRA | sectors: PTY | example: The envoys praised the Communist Party of Brazil. => Communist Party of Brazil = BRA PTY
org.uniao-brasil | name: União Brasil | names: Brazil Union | code: BRA | sectors: PTY | example: The diplomats supported União Brasil. => União Brasil = BRA PTY
org.progressistas | name: Progressistas | names: Brazilian Progressive Party | code: BRA | sectors: PTY | example: Progressistas rejected the offer. => Progressistas = BRA PTY
org.sustainability-network | name: Sustainability Network | names: Rede Sustentabilidade | code: BRA | sectors: PTY | example: The diplomats supported the Sustainability Network. => Sustainability Network = BRA PTY
org.brazilian-labor-party | name: Brazilian Labor Party | names: Brazilian Labour Party | code: BRA | sectors: PTY | example: The Brazilian Labor Party condemned the attack on Tuesday. => Brazilian Labor Party = BRA PTY
org.novo-party | name: Novo party | code: BRA | sectors: PTY | example: The diplomats supported the Novo party. => Novo party = BRA PTY
org.national-renewal-alliance | name: National Renewal Alliance | code: BRA | sectors: PTY | example: The ministers blamed the National Renewal Alliance. => National Renewal Alliance = BRA PTY
