package org.chancery.coding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.coding.Coder;
import org.chancery.coding.RealAnalyzer;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.ParsedReport;
import org.chancery.record.Actor;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Report;
import org.chancery.record.Span;
import org.chancery.record.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who speaks and to whom, as rows: a report; its statements as {@code cue: speaker} or {@code cue:
 * speaker to addressee}, a group by its members joined by "+", "-" for nobody; why.
 */
class SpeakersIT {
  private static final String ROWS =
      """
      # Pronouns
      Kenyan President Ruth Owino met Ghanaian President Kofi Asare. They agreed to open embassies. | agreed: Ruth Owino + Kofi Asare | who met
      Kenyan President Ruth Owino spoke with President Kofi Asare of Ghana, Chancellor Ute Harms of Germany, and Prime Minister Luc Morel of France. They stressed the need for talks. | stressed: Ruth Owino + Kofi Asare + Ute Harms + Luc Morel | all who spoke
      Kenyan President Ruth Owino phoned President Kofi Asare of Ghana. Owino said that farmers in Kenya need help. They promised to go on. | said: Ruth Owino; promised: Ruth Owino + Kofi Asare | those who met before a group that is no subject
      Kenyan President Ruth Owino, Jr. met today with President Kofi Asare of Ghana. Together they discussed trade. | discussed: Ruth Owino + Kofi Asare | a suffix is nobody
      Ana Lima spoke in Oslo. Peru had never wanted the war, she said. | said: Ana Lima | not in what is said
      Peru's envoy, Ana Lima, left. The minister, she said, was ill. | said: Ana Lima | aside
      Kenyan President Ruth Owino praised Prime Minister Luc Morel's courage and his promise to send aid. | praised: Ruth Owino; promise: Luc Morel | his who has the other
      # Numbers
      Kenyan President Ruth Owino met Ghanaian President Kofi Asare. Both pledged to help. | pledged: Ruth Owino + Kofi Asare | both
      Kenyan President Ruth Owino met Ghanaian President Kofi Asare. The two condemned the attack. | condemned: Ruth Owino + Kofi Asare | the two
      Kenya and Ghana signed a truce. Each accused the other of lies. | accused: Kenya + Ghana | each
      # Descriptions
      Kenyan President Ruth Owino met Ghanaian President Kofi Asare. Kenya has sent doctors. Ghana has sent food. The two leaders promised to send more. | promised: Ruth Owino + Kofi Asare | leaders who met
      Kenyan Foreign Minister Ruth Owino met Ghanaian Defence Minister Kofi Asare. The two officials condemned the attack. | condemned: Ruth Owino + Kofi Asare | officials
      Vice President Jane Holt met President Kofi Asare of Ghana. The Vice President and the President discussed trade. | discussed: Jane Holt + Kofi Asare | a vice president is no president
      Kenyan President Ruth Owino met Ghanaian President Kofi Asare. The president thanked President Asare for his help. | thanked: Ruth Owino to Kofi Asare | not whom the clause names
      # Groups
      The French, German and British foreign ministers welcomed the deal. | welcomed: The French + German + British foreign ministers | one noun
      Kenya and Ghana welcomed the deal. | welcomed: Kenya + Ghana | states
      # Clauses
      Kenyan President Ruth Owino hosted Governor Kofi Asare to discuss trade. | to discuss: Ruth Owino | purpose
      Police fired at thousands of farmers who were demanding help. | were demanding: farmers | who
      Kenyan President Ruth Owino, who is due in Oslo on Friday, accused Ghana of lies. | accused: Ruth Owino | main verb behind a relative clause
      "We came to march," said the union's secretary-general, Ana Lima. | said: Ana Lima | name behind a title
      # Those spoken to
      Kenyan President Ruth Owino told Kofi Asare that Kenya would help. | told: Ruth Owino to Kofi Asare | object
      Kenya urged NATO to wait. | urged: Kenya to North Atlantic Treaty Organization | who is urged
      Kenya was urged by Ghana to open the border. | was urged: Ghana to Kenya | who is urged, in the passive
      Ruth Owino was told by Kofi Asare that the talks had failed. | was told: Kofi Asare to Ruth Owino | who is told, in the passive
      Ruth Owino wrote to Kofi Asare that Kenya would help. | wrote: Ruth Owino to Kofi Asare | to
      In a letter to Kofi Asare, Ruth Owino said that Kenya would help. | said: Ruth Owino to Kofi Asare | a letter
      Ruth Owino said in a letter to Kofi Asare that Kenya would help. | said: Ruth Owino to Kofi Asare | a letter, behind
      In a conversation with Kofi Asare, Ruth Owino said that Kenya would help. | said: Ruth Owino to Kofi Asare | a call
      During a meeting with Kofi Asare, Ruth Owino stressed that Kenya would help. | stressed: Ruth Owino to Kofi Asare | a meeting
      Ruth Owino said at a meeting with Kofi Asare that Kenya would help. | said: Ruth Owino to Kofi Asare | a meeting, behind
      Ruth Owino expressed gratitude to Kofi Asare for his help. | expressed gratitude: Ruth Owino to Kofi Asare | light verb
      "We will help," Ruth Owino told Kofi Asare. | told: Ruth Owino to Kofi Asare | behind a quotation
      "We will help," Ruth Owino said to Kofi Asare. | said: Ruth Owino to Kofi Asare | said to
      Kenya called on Ghana and Chad to sign. | called on: Kenya to Ghana + Chad | two
      Speaking to reporters in Accra, Ruth Owino said that Kenya would help. | said: Ruth Owino to reporters | speaking to
      Ruth Owino said in a meeting with reporters on Ghana that Kenya would help. | said: Ruth Owino to reporters | not what it was about
      Ruth Owino said that Kofi Asare had told Chad the truth. | said: Ruth Owino | nobody is spoken to
      Kenya asked Ghana for help. | asked: Kenya to Ghana | asked for
      Kenya invited Kofi Asare to visit Nairobi. | invited: Kenya to Kofi Asare | invited
      Ruth Owino said in a speech that Kenya would help. | said: Ruth Owino | nobody is named
      """;

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final Coder CODER = new Coder(LEXICON, Map.of());

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void knowsWhoSpeaksToWhom(String text, String expected, String why) {
    ParsedReport parsed = RealAnalyzer.SHARED.parse(Report.ofText(text));
    Actors actors = CODER.actors(parsed);
    List<String> found =
        CODER.code(parsed).record().statements().stream().map(s -> form(s, actors)).toList();
    assertThat(String.join("; ", found)).as(why).contains(expected.split("; "));
  }

  private static Stream<Arguments> rows() {
    return ROWS.lines()
        .filter(l -> !l.startsWith("#"))
        .map(l -> l.split(" \\| "))
        .map(c -> Arguments.of(c[0], c[1], c[2]));
  }

  private static String form(Statement s, Actors actors) {
    Function<ActorId, String> name =
        id ->
            actors.members(id).stream()
                .map(actors::get)
                .map(Actor::label)
                .collect(Collectors.joining(" + "));
    Span cue = s.cue();
    String speaker = s.speaker() == null ? "-" : name.apply(s.speaker());
    String to = s.addressees().stream().map(name).collect(Collectors.joining(", "));
    return (cue == null ? "-" : cue.text()) + ": " + speaker + (to.isEmpty() ? "" : " to " + to);
  }
}
