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
org.labour-party | name: Labour Party | names: British Labour Party | code: GBR | sectors: PTY | example: The Labour Party rejected the offer. => Labour Party = GBR PTY
org.conservative-party | name: Conservative Party | names: Tories, Tory, British Conservative Party | code: GBR | sectors: PTY | example: The Conservative Party rejected the offer. => Conservative Party = GBR PTY
org.scottish-national-party | name: Scottish National Party | names: SNP | code: GBR | sectors: PTY | example: The Scottish National Party rejected the offer. => Scottish National Party = GBR PTY
org.liberal-democrats | name: Liberal Democrats | code: GBR | sectors: PTY | example: The Liberal Democrats rejected the offer. => Liberal Democrats = GBR PTY
org.christian-democratic-union | name: Christian Democratic Union | names: CDU | code: DEU | sectors: PTY | example: The Christian Democratic Union rejected the offer. => Christian Democratic Union = DEU PTY
org.social-democratic-party-of-germany | name: Social Democratic Party of Germany | names: SPD | code: DEU | sectors: PTY | example: The Social Democratic Party of Germany rejected the offer. => Social Democratic Party of Germany = DEU PTY
org.alternative-for-germany | name: Alternative for Germany | names: AfD | code: DEU | sectors: PTY | example: The Alternative for Germany rejected the offer. => Alternative for Germany = DEU PTY
org.national-rally | name: National Rally | names: National Front | code: FRA | sectors: PTY | example: The National Rally rejected the offer. => National Rally = FRA PTY
org.united-russia | name: United Russia | code: RUS | sectors: PTY | example: The United Russia rejected the offer. => United Russia = RUS PTY
org.law-and-justice | name: Law and Justice | names: PiS | code: POL | sectors: PTY | example: The Law and Justice rejected the offer. => Law and Justice = POL PTY
org.civic-platform | name: Civic Platform | code: POL | sectors: PTY | example: The Civic Platform rejected the offer. => Civic Platform = POL PTY
org.fidesz | name: Fidesz | code: HUN | sectors: PTY | example: The Fidesz rejected the offer. => Fidesz = HUN PTY
org.syriza | name: Syriza | code: GRC | sectors: PTY | example: The Syriza rejected the offer. => Syriza = GRC PTY
org.justice-and-development-party | name: Justice and Development Party | names: AKP, AK Party | code: TUR | sectors: PTY | example: The Justice and Development Party rejected the offer. => Justice and Development Party = TUR PTY
org.republican-people-s-party | name: Republican People's Party | names: CHP | code: TUR | sectors: OPP, PTY | example: The Republican People's Party rejected the offer. => Republican People's Party = TUR OPP PTY
org.peoples-democratic-party | name: Peoples' Democratic Party | names: HDP | code: TUR | sectors: OPP, PTY | example: The Peoples' Democratic Party rejected the offer. => Peoples' Democratic Party = TUR OPP PTY
org.likud | name: Likud | names: Likud Party | code: ISR | sectors: PTY | example: The Likud rejected the offer. => Likud = ISR PTY
org.pakistan-muslim-league-nawaz | name: Pakistan Muslim League-Nawaz | names: PML-N, Pakistan Muslim League, PML-Q | code: PAK | sectors: PTY | example: The Pakistan Muslim League-Nawaz rejected the offer. => Pakistan Muslim League-Nawaz = PAK PTY
org.pakistan-people-s-party | name: Pakistan People's Party | names: PPP, Pakistan Peoples Party | code: PAK | sectors: PTY | example: The Pakistan People's Party rejected the offer. => Pakistan People's Party = PAK PTY
org.pakistan-tehreek-e-insaf | name: Pakistan Tehreek-e-Insaf | names: PTI | code: PAK | sectors: PTY | example: The Pakistan Tehreek-e-Insaf rejected the offer. => Pakistan Tehreek-e-Insaf = PAK PTY
org.bharatiya-janata-party | name: Bharatiya Janata Party | names: BJP | code: IND | sectors: PTY | example: The Bharatiya Janata Party rejected the offer. => Bharatiya Janata Party = IND PTY
org.indian-national-congress | name: Indian National Congress | names: Congress Party, Congress party | code: IND | sectors: PTY | example: The Indian National Congress rejected the offer. => Indian National Congress = IND PTY
org.aam-aadmi-party | name: Aam Aadmi Party | names: AAP | code: IND | sectors: PTY | example: The Aam Aadmi Party rejected the offer. => Aam Aadmi Party = IND PTY
org.awami-league | name: Awami League | code: BGD | sectors: PTY | example: The Awami League rejected the offer. => Awami League = BGD PTY
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
org.national-regeneration-movement | name: National Regeneration Movement | names: Morena | code: MEX | sectors: PTY | example: The National Regeneration Movement rejected the offer. => National Regeneration Movement = MEX PTY
org.pan | name: PAN | names: National Action Party | code: MEX | sectors: PTY | example: The PAN rejected the offer. => PAN = MEX PTY
org.workers-party | name: Workers' Party | code: BRA | sectors: PTY | example: The Workers' Party rejected the offer. => Workers' Party = BRA PTY
org.liberal-party-of-canada | name: Liberal Party of Canada | code: CAN | sectors: PTY | example: The Liberal Party of Canada rejected the offer. => Liberal Party of Canada = CAN PTY
