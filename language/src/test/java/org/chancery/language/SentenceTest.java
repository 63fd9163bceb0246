package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentenceTest {
  /** Lima urged Oslo to wait; the "to wait" hangs on the verb. */
  private static final Sentence URGED =
      sentence("Lima 1 nsubj", "urged -1 root", "Oslo 1 obj", "to 4 mark", "wait 1 xcomp");

  /** A sentence from lines of word, head and relation. */
  private static Sentence sentence(String... lines) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      String[] parts = line.split(" ");
      String word = parts[0];
      int head = Integer.parseInt(parts[1]);
      int end = at + word.length();
      tokens.add(new Token(tokens.size(), at, end, word, word, "NN", "O", head, parts[2]));
      at = end + 1;
    }
    return new Sentence(0, 0, tokens);
  }

  @Test
  void childrenStandInTextOrder() {
    assertThat(URGED.children(1)).extracting(Token::text).containsExactly("Lima", "Oslo", "wait");
    assertThat(URGED.children(1, "xcomp", "nsubj"))
        .extracting(Token::text)
        .containsExactly("Lima", "wait");
    assertThat(URGED.children(0)).isEmpty();
  }

  @Test
  void relationsIncludeTheirSubtypes() {
    Sentence s = sentence("Lima 1 nsubj:pass", "urged -1 root", "nsubjects 1 nsubjects");
    assertThat(s.child(1, "nsubj")).hasValue(0);
    assertThat(s.children(1, "nsubj")).hasSize(1);
    assertThat(s.child(1, "nsubj:pass")).hasValue(0);
    assertThat(s.child(1, "obj", "iobj")).isEmpty();
  }

  @Test
  void anyChildAsksTheChildrenAlone() {
    assertThat(URGED.anyChild(1, t -> t.text().equals("Oslo"))).isTrue();
    assertThat(URGED.anyChild(1, t -> t.text().equals("to"))).isFalse();
  }

  @Test
  void wordsAreKeptInLowerCase() {
    assertThat(URGED.lower(0)).isEqualTo("lima");
    assertThat(URGED.token(0).text()).isEqualTo("Lima");
  }

  @Test
  void aPhraseReachesFromTheFirstToTheLastUnderItsHead() {
    // "hearing" has "today" behind the verb: its phrase has a gap
    Sentence s = sentence("A 1 det", "hearing 2 nsubj", "began -1 root", "today 1 nmod");
    assertThat(s.subtree(1)).containsExactly(0, 1, 3);
    assertThat(s.firstUnder(1)).isZero();
    assertThat(s.lastUnder(1)).isEqualTo(3);
  }

  @Test
  void reachAgreesWithTheSubtreeInAnyTree() {
    Random random = new Random(7);
    for (int run = 0; run < 200; run++) {
      Sentence s = anyTree(1 + random.nextInt(30), random);
      for (int i = 0; i < s.size(); i++) {
        int token = i;
        int[] under = s.subtree(i);
        assertThat(under)
            .containsExactly(
                java.util.stream.IntStream.range(0, s.size())
                    .filter(k -> s.dominates(token, k))
                    .toArray());
        assertThat(s.firstUnder(i)).isEqualTo(under[0]);
        assertThat(s.lastUnder(i)).isEqualTo(under[under.length - 1]);
      }
    }
  }

  /** Heads drawn among the tokens that are in the tree already. */
  private static Sentence anyTree(int size, Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(random.nextInt(order.size() + 1), i);
    }
    String[] lines = new String[size];
    for (int k = 0; k < size; k++) {
      int head = k == 0 ? -1 : order.get(random.nextInt(k));
      lines[order.get(k)] = "word " + head + " dep";
    }
    return sentence(lines);
  }

  @Test
  void aSentenceHasARoot() {
    assertThatThrownBy(() -> sentence("Lima 1 nsubj", "urged 0 root"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void punctuationHasNeitherLetterNorDigit() {
    List<Boolean> found =
        Arrays.stream(new String[] {"--", "U.S.", "7", "“", "é"})
            .map(w -> sentence(w + " -1 root").token(0).isPunctuation())
            .toList();
    assertThat(found).containsExactly(true, false, false, true, false);
  }
}
