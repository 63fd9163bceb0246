package org.chancery.coding.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.coding.RealAnalyzer;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.place.PlaceFinder;
import org.chancery.language.ParsedReport;
import org.chancery.record.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How reports mention actors: one row for each way, with what a careful reader takes from it. A
 * row: the report, before it {@code <its source>} and {@code [its headline]}; what is expected, see
 * {@link ActorClaims}; why.
 */
class MentionsIT {
  private static final String ROWS =
      """
      # Nationality, role and name
      Kenyan Foreign Minister Amos Kibet left for Accra. | Amos Kibet = KEN GOV; Amos Kibet as foreign_minister | nationality + role + name
      Kenya's ambassador to Peru, Ruth Achieng, left Lima. | Ruth Achieng = KEN GOV; Ruth Achieng as ambassador | of the sender, not the host
      The Peruvian ambassador in Nairobi, Luis Rojas, objected. | Luis Rojas = PER GOV | of the sender, not the place
      Two Kenyan ministers and a Ghanaian general resigned. | Two Kenyan ministers = KEN GOV; a Ghanaian general = GHA MIL | two phrases
      Norwegian-born Kenyan activist Ruth Achieng was arrested. | Ruth Achieng = KEN CVL | born elsewhere
      # Appositions
      Chinese Foreign Minister Hao Ren, also a member of the Political Bureau of the Communist Party of China Central Committee, spoke in Lima. | Hao Ren = CHN GOV PTY; Hao Ren as foreign_minister, party_official | stacked
      Hao Ren, Chinese state councilor and minister of national defense, arrived in Lima. | Hao Ren = CHN GOV; Hao Ren as other, defence_minister | two offices after the name
      Amos Kibet, Kenya's foreign minister and a former army chief, spoke. | Amos Kibet = KEN GOV | former office beside a present one
      Ana Quispe, who is Peru's foreign minister, met Pedro Olmos, the Chilean defence minister. | Ana Quispe = PER GOV; Pedro Olmos = CHL GOV | one apposition each
      The talks were led by Kenya's top negotiator, former general Amos Kibet. | Kenya's top negotiator ~ former general Amos Kibet | role, then role + name
      Ruth Achieng, the deputy head of the Kenyan central bank, resigned. | Ruth Achieng = KEN GOV | of a body of a state
      Pedro Olmos, chief executive of the Chilean mining company Cobresur, resigned. | Pedro Olmos = CHL BUS | of a named company
      Ana Quispe, Peru's permanent representative to the United Nations, objected. | Ana Quispe = PER GOV; Ana Quispe as ambassador | not of the UN
      # Titles of a body, seats of government
      Kenya's Defence Ministry denied the report. | Kenya's Defence Ministry = KEN GOV MIL | possessor
      The Ministry of Foreign Affairs of Peru denied the report. | Ministry of Foreign Affairs of Peru = PER GOV | two of's
      The Kremlin denied the report. | The Kremlin = RUS | seat
      Downing Street denied the report. | Downing Street = GBR | seat
      Beijing lodged a protest with Tokyo. | Beijing = CHN; Tokyo = JPN | capitals
      The White House said the president would travel. | the president = USA GOV | president of the seat
      Kenya's parliament and Ghana's supreme court objected. | Kenya's parliament = KEN LEG; Ghana's supreme court = GHA JUD | two bodies
      # Unnamed
      A senior Jordanian official who spoke on condition of anonymity said talks had failed. | A senior Jordanian official = JOR GOV | anonymous
      Three Kenyan officials familiar with the matter said so. | Three Kenyan officials = KEN GOV | counted
      A Western diplomat in Nairobi said so. | A Western diplomat = - GOV | no state
      Kenyan police and Ghanaian soldiers clashed. | Kenyan police = KEN COP; Ghanaian soldiers = GHA MIL | roles without names
      Villagers in northern Ghana fled. | Villagers = GHA CVL | place
      # Lists with shared modifiers
      The French, German and British foreign ministers met in Vienna. | French = FRA GOV; German = DEU GOV; British foreign ministers = GBR GOV; French ! German; German ! British foreign ministers | three actors
      The Kenyan and Ghanaian presidents met in Lima. | Kenyan = KEN GOV; Ghanaian presidents = GHA GOV; Kenyan ! Ghanaian presidents | two actors
      The presidents of Kenya and Ghana met in Lima. | presidents of Kenya = KEN GOV; Ghana = GHA GOV; presidents of Kenya ! Ghana | two presidents
      The foreign ministers of Kenya, Ghana and Peru met in Oslo. | foreign ministers of Kenya = KEN GOV; Ghana = GHA GOV; Peru = PER GOV | three ministers
      Kenya's foreign and defence ministers resigned. | Kenya's foreign ! defence ministers; Kenya's foreign = KEN GOV; defence ministers = KEN GOV | two ministers
      Prime Ministers Ruth Achieng of Kenya and Kofi Asare of Ghana met in Lima. | Ruth Achieng = KEN GOV; Kofi Asare = GHA GOV; Ruth Achieng as head_of_government; Kofi Asare as head_of_government | plural title
      Foreign Ministers Amos Kibet (Kenya), Ana Quispe (Peru) and Pedro Olmos (Chile) signed. | Amos Kibet = KEN GOV; Ana Quispe = PER GOV; Pedro Olmos = CHL GOV; Pedro Olmos as foreign_minister | states in brackets
      Presidents Ruth Achieng and Kofi Asare met in Lima. | Ruth Achieng as head_of_state; Kofi Asare as head_of_state; Ruth Achieng ! Kofi Asare | plural title, no state
      Senators Jane Holt and Mark Pruett voted against it. | Jane Holt as legislator; Mark Pruett as legislator | plural title of legislators
      Kenya's Foreign Minister Amos Kibet and Defence Minister Ruth Achieng left for Accra. | Amos Kibet = KEN GOV; Ruth Achieng = KEN GOV | one cabinet
      # Compounds
      US-led forces entered the town. | US-led forces = - MIL | led, not its own
      Russian-backed separatists shelled the town. | Russian-backed separatists = - REB | backed
      The Saudi-owned broadcaster Al Nahar reported it. | Al Nahar = - JRN | owned
      An Iran-aligned militia claimed the attack. | Iran-aligned militia = - PRM | aligned
      Turkish-backed rebels took the village. | Turkish-backed rebels = - REB | backed
      Iranian-backed fighters left the base. | Iranian-backed fighters = - UAF | adjective
      UN-brokered talks between Kenya and Ghana failed. | Kenya = KEN; Ghana = GHA; Kenya ! Ghana | talks are nobody
      A Moscow-installed official resigned. | A Moscow-installed official = - GOV | installed
      Pro-Russian protesters marched in Lima. | Pro-Russian protesters = PER CVL | for, not of
      Anti-American protesters burned flags in Nairobi. | Anti-American protesters = KEN CVL | against
      A Kenya-based aid group left. | Kenya-based aid group = KEN SOC | based is of
      The Nairobi-based analyst Ruth Achieng objected. | Ruth Achieng = KEN EDU | based
      The Kenyan-led mission has failed. | Kenyan-led mission = - GOV | led
      # Initials, particles, order of names
      Kenyan Foreign Minister J. K. Otieno spoke. Otieno denied it. | J. K. Otieno ~ Otieno; J. K. Otieno = KEN GOV | initials
      Kenyan envoy J.K. Otieno spoke in Oslo. Otieno denied it. | J.K. Otieno ~ Otieno | initials in one word
      South Korean envoy Park Ji-sun arrived. Park left on Monday. | Park Ji-sun ~ Park | hyphen
      North Korean leader Ro Chol Min inspected a factory. Ro praised workers. | Ro Chol Min ~ Ro | three words
      Hungarian Prime Minister Zoltán Bérczy spoke. Berczy denied it. | Zoltán Bérczy ~ Berczy | accents
      Sheikh Hamad bin Faisal, the Emirati foreign minister, arrived. Sheikh Hamad met reporters. | Hamad bin Faisal ~ Sheikh Hamad; Hamad bin Faisal = ARE GOV; Hamad bin Faisal as foreign_minister | honorific and first name
      Ethiopian Prime Minister Dawit Tessema spoke in Accra. Dawit denied the report. | Dawit Tessema ~ Dawit | first name used again
      Brazilian President Paulo da Costa arrived in Lima. Da Costa met reporters. | Paulo da Costa ~ Da Costa; Paulo da Costa = BRA GOV | particle in capitals
      Dutch Foreign Minister Pieter van der Broek spoke. Van der Broek denied it. | Pieter van der Broek ~ Van der Broek; Pieter van der Broek = NLD GOV | two particles
      US Senator John Halvorsen Jr. spoke. Halvorsen denied it. | John Halvorsen Jr. ~ Halvorsen; John Halvorsen Jr. = USA LEG | suffix
      Saudi Crown Prince Turki bin Nasser bin Saud arrived in Amman. The crown prince met King Hassan. | Turki bin Nasser bin Saud ~ The crown prince; Turki bin Nasser bin Saud = SAU GOV | long name
      Libyan commander Khalid al-Mansuri spoke. Khaled al-Mansouri denied the claim. | Khalid al-Mansuri ~ Khaled al-Mansouri | transliterations
      Ukrainian envoy Oleksiy Hrytsenko spoke in Oslo. Oleksii Hrytsenko left on Monday. | Oleksiy Hrytsenko ~ Oleksii Hrytsenko | transliterations
      Kuwaiti envoy Faisal Al-Rashid spoke in Oslo. Al-Rashid left on Monday. | Faisal Al-Rashid ~ Al-Rashid | article
      # Honorifics
      Kenyan Health Minister Dr. Ruth Achieng spoke. Dr. Achieng denied it. | Ruth Achieng ~ Dr. Achieng; Ruth Achieng = KEN GOV | Dr.
      Amos Kibet, Kenya's envoy, met Ms. Quispe of Peru. Mr. Kibet thanked her. | Amos Kibet ~ Mr. Kibet; Ms. Quispe ~ her | Mr., Ms.
      His Majesty King Hassan of Jordan received Kenyan envoy Amos Kibet. | King Hassan = JOR GOV; King Hassan as head_of_state | His Majesty
      Professor Kofi Asare of the University of Ghana objected. | Kofi Asare = GHA EDU | of a university
      # Deputies, acting, former, elect
      Kenya's deputy prime minister, Ruth Achieng, resigned. | Ruth Achieng as minister; Ruth Achieng = KEN GOV | no head of government
      Acting Peruvian President Luis Rojas spoke. | Luis Rojas as head_of_state; Luis Rojas = PER GOV | acting
      Former Kenyan Foreign Minister Amos Kibet was arrested. | Amos Kibet = KEN ELI | former
      Kenyan President-elect Ruth Achieng met outgoing President Amos Kibet. | Ruth Achieng as other; Amos Kibet as head_of_state; Ruth Achieng ! Amos Kibet | elect
      Peru's prime minister-designate, Ana Quispe, met reporters. | Ana Quispe as other; Ana Quispe = PER GOV | designate
      Incoming Kenyan Foreign Minister Amos Kibet spoke. | Amos Kibet as other; Amos Kibet = KEN GOV | not in office yet
      The late Ghanaian president Kofi Asare was a teacher. | Kofi Asare = GHA ELI | late
      # Spokespersons
      Kenyan Interior Ministry spokesman Amos Kibet said police had left. | Amos Kibet = KEN GOV; Amos Kibet as spokesperson | of a ministry
      A Kenyan army spokesperson said troops had left. | Kenyan army spokesperson = KEN MIL | of the army
      A UN spokesperson said talks had failed. | UN spokesperson = UNO | of the UN
      NATO spokeswoman Ilse Baum said so. | Ilse Baum = IGO; Ilse Baum as spokesperson | of an alliance
      Amos Kibet, a spokesman for Kenya's foreign ministry, said so. | Amos Kibet = KEN GOV | for a ministry
      A spokesman for the Ghanaian army, Colonel Kofi Asare, said so. | Kofi Asare = GHA MIL | for the army
      Ruth Achieng, spokeswoman for the Kenyan president, said so. | Ruth Achieng = KEN GOV; Ruth Achieng as spokesperson | for a person
      # Organizations
      The Andean Water Council (AWC) met in Lima. The AWC denied it. | Andean Water Council (AWC) ~ The AWC | acronym
      The Forum for Coastal Trade (FCT) met in Accra. FCT head Kofi Asare spoke. | Forum for Coastal Trade (FCT) ~ FCT | acronym as modifier
      The Kestrel Relief Agency opened an office. The agency hired nurses. | Kestrel Relief Agency ~ The agency | by its last word
      The Peruvian company Minas del Sur closed. | Minas del Sur = PER BUS | name after role
      # Coreference: names
      Kenyan Foreign Minister Amos Kibet spoke. Minister Kibet thanked Ghana. Kibet left. | Amos Kibet ~ Minister Kibet; Amos Kibet ~ Kibet | title + surname
      Kenyan President Amos Kibet and his wife, Ruth Kibet, arrived. Ruth Kibet smiled. | Amos Kibet ! Ruth Kibet | spouses
      Senator Mark Pruett met his brother, Governor Paul Pruett. Paul Pruett left. | Mark Pruett ! Paul Pruett; Paul Pruett as other | brothers
      Kenyan minister Amos Kibet met businessman Paul Kibet. Paul Kibet paid. | Amos Kibet ! Paul Kibet; Paul Kibet = - BUS | a surname alone makes nobody one
      # Coreference: descriptions
      German Chancellor Ute Harms met Kenyan President Amos Kibet in Berlin. The chancellor thanked him. | Ute Harms ~ The chancellor; Amos Kibet ~ him | by office
      Kenyan Foreign Minister Amos Kibet met Peruvian Defence Minister Ana Quispe. The foreign minister spoke first. | Amos Kibet ~ The foreign minister | of two ministers
      Kenyan Foreign Minister Amos Kibet met Peruvian Foreign Minister Ana Quispe. The Peruvian minister spoke first. | Ana Quispe ~ The Peruvian minister; Amos Kibet ! The Peruvian minister | by state
      French Foreign Minister Luc Morel met Kenyan envoy Amos Kibet. Paris backs the plan, Morel said. The French side promised help. | Paris ~ The French side; Paris = FRA | capital and side
      Kenya and Ghana signed a treaty. The two sides will meet again. | The two sides > Kenya + Ghana | two states
      Kenyan President Amos Kibet met Ghanaian President Kofi Asare. Both leaders praised the treaty. | Both leaders > Amos Kibet + Kofi Asare | both
      Kenyan President Amos Kibet and Ghanaian President Kofi Asare met. They praised the treaty. | They > Amos Kibet + Kofi Asare | joined by and
      Foreign ministers Amos Kibet of Kenya, Ana Quispe of Peru and Pedro Olmos of Chile met. The three ministers signed a plan. | The three ministers > Amos Kibet + Ana Quispe + Pedro Olmos | three
      Kenyan Foreign Minister Amos Kibet met his Peruvian counterpart, Ana Quispe. | Ana Quispe = PER GOV; Ana Quispe as foreign_minister | office of the other
      Kenyan Foreign Minister Amos Kibet phoned his Peruvian counterpart on Monday. | his Peruvian counterpart = PER GOV; Amos Kibet ! his Peruvian counterpart | without a name
      King Hassan met Queen Ingrid of Norway in Oslo. She thanked him. | Queen Ingrid ~ She; King Hassan ~ him | gender by title
      Kenyan spokeswoman Ruth Achieng met Ghanaian spokesman Kofi Asare. He thanked her. | Kofi Asare ~ He; Ruth Achieng ~ her | gender by title
      Kenya said it would sign. | Kenya ~ it | a state
      Kenyan rebels left. The rebels burned a bridge. | Kenyan rebels ~ The rebels | bare role
      # As readouts have it
      <The White House> Representative Jane Holt spoke. Rep. Mark Pruett agreed. | Jane Holt = USA LEG; Jane Holt as legislator; Mark Pruett = USA LEG; Mark Pruett as legislator | legislators
      Kenya's representative, Amos Kibet, spoke at the United Nations. | Amos Kibet = KEN GOV; Amos Kibet as envoy | of a state, after its name
      <The White House> The President spoke with Sheikh Hamad bin Faisal of Qatar. | Hamad bin Faisal = QAT; Hamad bin Faisal as nothing | honorific
      Saudi Crown Prince Turki bin Nasser spoke in Oslo. | Turki bin Nasser as other "Crown Prince"; Turki bin Nasser = SAU GOV | an office
      <The White House> Ruth Mallory, President and CEO of the Urban Housing League, spoke. | Ruth Mallory as organization_head, other; Ruth Mallory = - BUS | no head of state
      <The White House> Mark Pruett, President of the Chamber of Small Commerce, spoke. | Mark Pruett as organization_head | of a chamber
      <The White House> President of Kestrel University Jane Holt spoke. | Jane Holt as organization_head | of a university
      <The White House> Secretary of Transportation Jane Holt spoke. Secretary Holt thanked workers. | Jane Holt as minister "Secretary of Transportation"; Jane Holt = USA GOV; Jane Holt ~ Secretary Holt | whole title
      <The White House> Secretary Pruett met U.S. Treasury staff. | Secretary Pruett = USA GOV; Secretary Pruett as minister | secretary and name
      <The White House> Associate Attorney General Jane Holt and Deputy Attorney General Mark Pruett spoke. | Jane Holt as minister "Associate Attorney General"; Mark Pruett as minister "Deputy Attorney General" | whole titles
      <The White House> [Readout of Vice President Jane Holt Meeting with Kenyan President Amos Kibet] Vice President Jane Holt met Kenyan President Amos Kibet. | Jane Holt named Jane Holt; Amos Kibet named Amos Kibet | headline
      <The White House> [Readout of President Mark Pruett Summit with Labor Leaders] The President met labor leaders. | Mark Pruett named Mark Pruett | headline
      <The White House> President Pro Tempore Jane Holt spoke. | Jane Holt as legislator; Jane Holt = USA LEG | of the senate
      Advisor to the Vice President Jane Holt met Kenyan envoy Amos Kibet. | Jane Holt as other "Advisor" | the adviser
      <The White House> Assistant to the President and Counselor Mark Pruett spoke. | Mark Pruett as other, other; Mark Pruett = USA GOV | no president
      <The White House> The President's Emergency Plan helps farmers in Kenya. | The President's Emergency Plan = none | a plan
      Kenya joined the Major Defense Partnership on Monday. | Major Defense Partnership = none | no officer
      HMS Queen Ingrid arrived in Accra. | HMS Queen Ingrid = none | a ship
      Nigerian Senate President Tunde Bakare spoke. | Tunde Bakare = NGA LEG; Tunde Bakare as legislator | of a senate
      <The White House> President Mark Pruett met Jane Holt and Senator Paul Pruett. Paul Pruett spoke. | Paul Pruett as legislator; Mark Pruett ! Paul Pruett | surname shared
      <The White House> President Mark Pruett spoke. Activist Lucy Pruett objected. | Lucy Pruett as nothing; Mark Pruett ! Lucy Pruett | surname shared
      # Persons who share a name
      President Mark Pruett spoke. Senator Lucy Pruett objected. President Pruett left. | Mark Pruett ~ President Pruett; Lucy Pruett ! President Pruett; Lucy Pruett as legislator | by office
      Senator Lucy Pruett objected. President Pruett left. | Lucy Pruett ! President Pruett; Lucy Pruett as legislator | another
      President Pruett spoke. Activist Lucy Pruett objected. | Lucy Pruett ! President Pruett | another by trade
      President Pruett spoke. His daughter, Lucy Pruett, smiled. | Lucy Pruett ! President Pruett | daughter
      Kenyan President Kibet spoke in Lima. President Amos Kibet left on Monday. | President Kibet ~ President Amos Kibet | first by surname
      <The White House> [Readout of President Pruett Call with Prime Minister Achieng of Kenya] President Mark Pruett spoke with Prime Minister Ruth Achieng of Kenya. | Mark Pruett ~ President Pruett; Ruth Achieng ~ Prime Minister Achieng of Kenya; Ruth Achieng = KEN GOV | headline by surnames
      # More of readouts
      <The White House> The President met Sen. Jane Holt, Rep. Mark Pruett and Representative Lucy Doyle. | Jane Holt as legislator; Mark Pruett as legislator; Lucy Doyle as legislator; Lucy Doyle = USA LEG | list
      <The White House> Reps. Jane Holt and Mark Pruett attended. | Jane Holt as legislator; Mark Pruett as legislator | plural
      UN Special Representative Jane Holt spoke in Oslo. | Jane Holt as envoy | not in congress
      Chinese Trade Representative Hao Ren spoke in Oslo. | Hao Ren as envoy; Hao Ren = CHN GOV | not in congress
      <The White House> United States Trade Representative Jane Holt spoke. | Jane Holt as envoy; Jane Holt = USA GOV | not in congress
      <The White House> The Vice President met Derrick Mallory, President of the National League of Towns. | Derrick Mallory as organization_head; Derrick Mallory = - | of a league
      <The White House> Jane Holt, President of the Kestrel Foundation, spoke. | Jane Holt as organization_head; Jane Holt = - SOC | of a foundation
      <The White House> The President met Kestrel Motors CEO Mark Pruett. | Mark Pruett as other; Mark Pruett = - BUS | of a company
      Kestrel University President Jane Holt spoke. | Jane Holt as organization_head; Jane Holt = - EDU | of a university
      World Bank President Jane Holt spoke in Oslo. | Jane Holt as organization_head; Jane Holt = IGO | of a bank
      <The White House> Labor Secretary Jane Holt and Transportation Secretary Mark Pruett spoke. | Jane Holt as minister; Mark Pruett as minister; Mark Pruett = USA GOV | field before
      British Environment Secretary Jane Holt spoke. | Jane Holt as minister; Jane Holt = GBR GOV | field before
      White House Press Secretary Jane Holt spoke. | Jane Holt as spokesperson; Jane Holt = USA GOV | not a minister
      <The White House> Senior Advisor to the President Mark Pruett spoke. | Mark Pruett as other "Senior Advisor"; Mark Pruett = USA GOV | the adviser
      An adviser to President Mark Pruett resigned. | Mark Pruett as head_of_state; An adviser ! Mark Pruett | the president
      <The White House> Homeland Security Advisor Jane Holt and Deputy National Security Advisor Mark Pruett met Kenyan envoy Amos Kibet. | Jane Holt = USA GOV; Mark Pruett = USA GOV | advisers
      <The White House> Principal Deputy National Security Advisor Jane Holt met Saudi Crown Prince Turki bin Nasser. | Jane Holt = USA GOV; Turki bin Nasser = SAU GOV | whole title
      <The White House> President-elect Jane Holt spoke with President Mark Pruett. | Jane Holt as other; Mark Pruett as head_of_state | elect
      # Various
      Kenya's finance minister, Ruth Achieng, told parliament she would resign. | Ruth Achieng = KEN GOV; Ruth Achieng as minister; Ruth Achieng ~ she | pronoun
      The Kenyan-born British lawmaker Ruth Achieng resigned. | Ruth Achieng = GBR LEG | born
      The ministers of defence and interior of Kenya resigned. | ministers of defence = KEN GOV | of, of
      The Kenyan ministers of defence and trade resigned. | Kenyan ministers of defence = KEN GOV | state before
      Kenyan Foreign Minister Amos Kibet (left) met Pedro Olmos. | Amos Kibet = KEN GOV | bracket
      Kenya's U.N. ambassador, Ruth Achieng, objected. | Ruth Achieng as ambassador; Ruth Achieng = KEN GOV | initials of a body
      The Russian foreign ministry's spokeswoman, Vera Lukova, objected. | Vera Lukova = RUS GOV; Vera Lukova as spokesperson | possessor of possessor
      French presidential adviser Luc Morel spoke. | Luc Morel = FRA GOV | adjective of office
      Kenyan opposition leader Amos Kibet was arrested. | Amos Kibet = KEN PTY | opposition
      Hezbollah-backed fighters left the base. | Hezbollah-backed fighters = - UAF | body as sponsor
      The NATO-led mission has failed. | NATO-led mission = - GOV | body as sponsor
      Rebel commander Khalid Mansuri said his fighters would leave. | Khalid Mansuri ~ his | possessive
      <The White House> The President met Jane Holt, President and CEO, Kestrel Relief Agency. | Jane Holt as organization_head, other; Jane Holt = - SOC BUS | a list's comma for of
      <The White House> The President met Mark Pruett, President, Urban Growers League. | Mark Pruett as organization_head "President" | a list's comma for of
      <The White House> Secretary of Labor Jane Holt spoke. The Secretary thanked miners. | Jane Holt ~ The Secretary | office before of
      Presidents Ruth Achieng of Kenya and Kofi Asare of Ghana met. | Ruth Achieng as head_of_state "President"; Kofi Asare as head_of_state "President" | singular of the plural
      <The White House> The President met the Reverend Paul Doyle. | Paul Doyle named Paul Doyle | honorific
      The U.S.-led Forum for Coastal Trade met in Accra. | Forum for Coastal Trade named Forum for Coastal Trade | led, no name
      The chancellor of the University of Kestrel Bay, Mark Pruett, resigned. | Mark Pruett as organization_head | no head of government
      The Rural Health Partnership opened a clinic in Accra. | Rural Health Partnership named Rural Health Partnership | a body all the same
      Kenyan President Amos Kibet met Ghanaian President Kofi Asare. They praised the treaty. | They > Amos Kibet + Kofi Asare | who met
      Kenyan President Amos Kibet spoke with Peruvian Foreign Minister Ana Quispe, and they discussed trade. | they > Amos Kibet + Ana Quispe | who spoke with each other
      <The White House> Jane Holt, President and CEO, spoke. | Jane Holt as organization_head, other; Jane Holt = - BUS | of a company that is not named
      """;

  /** What is not read as it should be yet; below each row, why. */
  private static final String GAPS =
      """
      Veteran Ghanaian diplomat and former envoy Kofi Asare spoke. | Kofi Asare = GHA GOV | diplomat still, envoy no more
      # Titles without article joined to the next by "and" are read only where both are capitalised.
      The prime ministers of Kenya, Ruth Achieng, and Ghana, Kofi Asare, met in Lima. | Ruth Achieng = KEN GOV; Kofi Asare = GHA GOV | names after their states
      # A name beside the complement of a plural: neither apposition nor list as the linker knows them.
      Kenyan President Ruth Achieng and her Ghanaian and Peruvian counterparts, Kofi Asare and Luis Rojas, met. | Ruth Achieng = KEN GOV; Kofi Asare = GHA GOV; Luis Rojas = PER GOV | respectively
      # Two lists that go together member by member.
      South Korean Foreign Minister Han Mi-ok spoke in Oslo. Han denied it. | Han Mi-ok ~ Han; Han Mi-ok = KOR GOV | family name first
      # The tagger takes "ok" for an adjective, the name model sees no name, and the phrase ends there.
      Jordanian King Hassan spoke in Oslo. His Majesty thanked Norway. | King Hassan ~ His Majesty | taken up
      # Reverences are no mentions yet.
      Kenya's vice president, Ruth Achieng, and former president, Amos Kibet, met. | Ruth Achieng = KEN GOV; Amos Kibet = KEN ELI | deputy and former
      # Whose the second office is goes only from minister to minister.
      Police spokesman Kofi Asare told reporters in Accra so. | Kofi Asare as spokesperson; Kofi Asare = GHA COP | of the police
      # Named persons travel, so the place says nothing of them; the police does not.
      Kenyan President Amos Kibet spoke. Mrs. Kibet left. | Amos Kibet ! Mrs. Kibet | genders
      # No title tells that the president is a man, and first names are no evidence of it.
      Chamber President Mark Pruett spoke in Oslo. | Mark Pruett as organization_head | of a chamber
      # "Chamber" alone is no word for an institution: it is a room, or a house of parliament.
      <The White House> Second Gentleman Doug Pruett spoke. | Doug Pruett = USA ELI | spouse
      # Spouses are of the elites, and the home of a report is only lent to offices of its state.
      """;

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final ActorFinder FINDER = new ActorFinder(LEXICON);
  private static final PlaceFinder PLACES = new PlaceFinder(LEXICON);
  private static final Pattern REPORT =
      Pattern.compile("(?:<(?<source>.*?)> )?(?:\\[(?<title>.*?)] )?(?<body>.*)");

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("mentions")
  void aMentionIsReadAsACarefulReaderWould(String report, String expected, String why) {
    assertThat(failures(report, expected)).as("%s: %s", why, report).isEmpty();
  }

  /** A gap that has closed belongs to the rows above. */
  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("knownGaps")
  void aKnownGapIsStillOpen(String report, String expected, String why) {
    assertThat(failures(report, expected)).as("closed: %s: %s", why, report).isNotEmpty();
  }

  static Stream<Arguments> mentions() {
    return rows(ROWS);
  }

  static Stream<Arguments> knownGaps() {
    return rows(GAPS);
  }

  private static Stream<Arguments> rows(String rows) {
    return rows.lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Arguments.of((Object[]) line.split(" \\| ")));
  }

  private static List<String> failures(String row, String expected) {
    ParsedReport parsed = RealAnalyzer.SHARED.parse(report(row));
    return new ActorClaims(FINDER.find(parsed, PLACES.find(parsed))).failures(expected);
  }

  private static Report report(String row) {
    Matcher m = REPORT.matcher(row);
    assertThat(m.matches()).as(row).isTrue();
    String source = m.group("source");
    String title = m.group("title");
    String text = (title == null ? "" : title + "\n\n") + m.group("body");
    String id = Report.idOf(source, text, null);
    return new Report(id, null, source, null, title, null, "en", null, text);
  }
}
