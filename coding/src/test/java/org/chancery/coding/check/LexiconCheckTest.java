package org.chancery.coding.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.chancery.coding.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors in entries, all at once, each with its line and with what was expected. */
class LexiconCheckTest {
  @TempDir private Path folder;

  @Test
  void ourOwnEntriesAreInOrder() {
    Lexicon lexicon = Lexicon.standard();
    assertThat(LexiconCheck.errors(lexicon, new ArrayList<>(lexicon.entries()))).isEmpty();
  }

  @Test
  void namesEveryMistakeOfADirectoryAtOnce() throws IOException {
    Files.writeString(folder.resolve("frames.lex"), FRAMES);
    Files.writeString(folder.resolve("cues-mine.lex"), CUES);
    Files.writeString(folder.resolve("contexts.lex"), CONTEXTS);
    LexiconCheck.Result result = LexiconCheck.of(folder);
    String at = folder + "/frames.lex:";
    assertThat(result.errors())
        .anySatisfy(e -> assertThat(e).startsWith(at + "3: found type HELP, expected one of AGREE"))
        .anySatisfy(
            e -> assertThat(e).startsWith(at + "10: found mode fone, expected one of visit"))
        .anySatisfy(e -> assertThat(e).startsWith(at + "11: found CAMEO code 049, expected one of"))
        .anySatisfy(e -> assertThat(e).startsWith(at + "12: found role sujbect, expected subject"))
        .anySatisfy(e -> assertThat(e).startsWith(at + "13: found @ships, expected a [class.…]"))
        .anySatisfy(
            e -> assertThat(e).startsWith(at + "14: found coding CALL Peru > Chile, expect"))
        .anySatisfy(
            e -> assertThat(e).startsWith(at + "18: found key tpye, expected one of [actor"))
        .anySatisfy(e -> assertThat(e).startsWith(at + "16: found no type, no shift, expected one"))
        .anySatisfy(
            e -> assertThat(e).startsWith(at + "23: found shift maybe, expected one of com"))
        .anySatisfy(e -> assertThat(e).startsWith(at + "26: found no example in [frame.my.none]"))
        .anySatisfy(e -> assertThat(e).startsWith(at + "30: found frame.my.none a second time"))
        .anySatisfy(e -> assertThat(e).startsWith(at + "34: found what is this, expected key: va"))
        .anySatisfy(e -> assertThat(e).contains("cues-mine.lex:3: found \"yell\", expected one of"))
        .anySatisfy(e -> assertThat(e).contains("contexts.lex:1: found \"sports\", expected one"))
        .anySatisfy(
            e -> assertThat(e).contains("contexts.lex:2: found \"much\", expected a number"))
        .allSatisfy(e -> assertThat(e).contains(": found ", ", expected "))
        .doesNotHaveDuplicates();
  }

  @Test
  void aGoodDirectoryHasNoErrors() throws IOException {
    Files.writeString(
        folder.resolve("frames-mine.lex"),
        """
        [class.gizmo]
        nouns: gizmo, gadget
        example: Peru sold gizmos to Chile. => COOPERATE Peru > Chile

        [frame.mine.sell]
        verbs: sell
        object: @gizmo
        type: COOPERATE
        cameo: 061
        recipient: to
        example: Peru sold gizmos to Chile. => COOPERATE Peru > Chile
        """);
    LexiconCheck.Result result = LexiconCheck.of(folder);
    assertThat(result.errors()).isEmpty();
    assertThat(result.own()).hasSize(2);
  }

  private static final String FRAMES =
      """
      [frame.my.help]
      verbs: succour
      type: HELP
      cameo: 070
      example: Peru succoured Chile. => AID Peru > Chile

      [frame.my.call]
      verbs: buzz
      type: CONSULT
      mode: fone
      cameo: 049
      actor: sujbect
      needs: object @ships
      example: Peru buzzed Chile. => CALL Peru > Chile

      [frame.my.typo]
      verbs: frob
      tpye: AID
      example: Peru frobbed Chile. => AID Peru > Chile

      [frame.my.shift]
      verbs: ponderate
      shift: maybe
      example: Peru ponderated. => -

      [frame.my.none]
      verbs: nix
      type: REJECT
      cameo: 120
      [frame.my.none]
      verbs: nix
      type: REJECT
      cameo: 120
      what is this
      example: Peru nixed the deal. => REJECT Peru
      """;

  private static final String CUES =
      """
      [cue.mine]
      verbs: holler
      act: yell
      takes: clause
      example: Peru hollered that it was over. => Peru / hollered
      """;

  private static final String CONTEXTS =
      """
      [context.sports]
      words: football, goal*much
      example: They played football. => economic
      """;
}
