package org.chancery.coding.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.ActorKind;
import org.chancery.record.EngagementKind;
import org.chancery.record.Participant;

/**
 * Who is at an engagement that a word tells of without naming all its parties: those of the one
 * told before, those of the sentence, and each of several on his own.
 */
final class Company {
  private final Set<String> joining;
  private final Set<String> happening;
  private final Set<String> apart;

  Company(Lexicon lexicon) {
    joining = StatusReader.words(lexicon, EngagementRules.JOINING);
    happening = StatusReader.words(lexicon, EngagementRules.HAPPENING);
    apart = StatusReader.words(lexicon, EngagementRules.APART);
  }

  /** "The last such summit was held in May": those of the one told before. */
  static List<Participant> before(List<Sighting> told, EngagementKind kind) {
    List<Participant> parties = List.of();
    for (Sighting g : told) {
      boolean alike =
          g.kind() == kind || kind == EngagementKind.MULTILATERAL && g.actors().size() > 2;
      if (g.told() && alike && g.status().isPresent()) {
        parties = g.participants();
      }
    }
    return parties;
  }

  /** "<em>The ministers</em> will meet again": those who met before, where these were persons. */
  static Sighting back(Scene scene, Sentence s, Sighting g, List<Sighting> before) {
    Optional<Sighting> last = before.stream().filter(Sighting::told).reduce((a, b) -> b);
    boolean those =
        g.participants().size() == 1
            && scene.actors().mentions(s.index()).stream()
                .anyMatch(m -> m.actor().equals(g.actors().get(0)) && bare(s, m));
    return last.filter(b -> those && persons(scene, b))
        .map(b -> g.of(b.participants(), kind(g, b)))
        .orElse(g);
  }

  private static EngagementKind kind(Sighting g, Sighting before) {
    return g.kind() == EngagementKind.MULTILATERAL && before.actors().size() == 2
        ? EngagementKind.MEETING
        : g.kind();
  }

  private static boolean persons(Scene scene, Sighting g) {
    return g.actors().size() > 1
        && g.actors().stream().allMatch(a -> scene.actors().get(a).kind() == ActorKind.PERSON);
  }

  /** "the ministers": two words, and nothing that says whose. */
  private static boolean bare(Sentence s, ActorMention m) {
    return m.last() == m.first() + 1
        && s.lower(m.first()).equals("the")
        && s.token(m.last()).tag().equals("NNS")
        && s.children(m.last(), "nmod").isEmpty();
  }

  /** "held separate talks with": a mention for each who did. */
  List<Sighting> each(Scene scene, Sentence s, Sighting all) {
    boolean separate =
        s.anyChild(all.trigger(), t -> apart.contains(t.lemma()))
            || s.tokens().stream()
                .anyMatch(t -> apart.contains(t.lemma()) && beside(s, all.trigger(), t));
    return separate
        ? Parties.apart(scene, s, all.trigger(), all.participants()).stream().map(all::of).toList()
        : List.of(all);
  }

  /** "hold <em>separate</em> talks": on the noun under the trigger. */
  private static boolean beside(Sentence s, int trigger, Token word) {
    return word.head() >= 0 && s.token(word.head()).head() == trigger;
  }

  /** "a third round of talks broke up": nothing was told before, and no parties are named. */
  boolean happens(Sentence s, Token t) {
    int at = t.is("nmod") ? t.head() : t.index();
    int verb = s.token(at).head();
    return SightingReader.noun(t)
        && s.token(at).is("nsubj")
        && verb >= 0
        && happening.contains(s.token(verb).lemma());
  }

  /** "chaired <em>the talks</em>". */
  boolean joins(Sentence s, Token t) {
    return t.is("obj") && t.head() >= 0 && joining.contains(s.token(t.head()).lemma());
  }
}
