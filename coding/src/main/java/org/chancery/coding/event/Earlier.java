package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.coding.actor.ActorMention;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.EventType;
import org.chancery.record.Id.ActorId;

/**
 * What was told shortly before: whoever did it is meant where a text goes on with "welcomed the
 * move", "rejected this".
 *
 * @param drafts of the sentences before, in text order
 */
record Earlier(List<Told> drafts) {
  /** Sentences back that "this" reaches. */
  private static final int REACH = 2;

  /** Answers to what others have done. */
  private static final Set<EventType> ANSWERS =
      Set.of(EventType.ACCUSE, EventType.REJECT, EventType.SUPPORT);

  private static final Set<String> POINTERS = Set.of("it", "this", "that", "these", "them");

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private static final Set<String> DEEDS =
      Set.of(
          "accusation",
          "action",
          "allegation",
          "announcement",
          "appeal",
          "arrest",
          "attack",
          "ban",
          "blockade",
          "bombing",
          "call",
          "campaign",
          "charge",
          "claim",
          "comment",
          "crackdown",
          "criticism",
          "deal",
          "decision",
          "demand",
          "deployment",
          "drill",
          "duty",
          "embargo",
          "exercise",
          "expulsion",
          "gesture",
          "incursion",
          "initiative",
          "invitation",
          "killing",
          "launch",
          "law",
          "measure",
          "move",
          "offer",
          "operation",
          "order",
          "plan",
          "pledge",
          "proposal",
          "raid",
          "refusal",
          "remark",
          "request",
          "restriction",
          "ruling",
          "sanction",
          "shelling",
          "statement",
          "step",
          "strike",
          "tariff",
          "test",
          "threat",
          "trial",
          "verdict",
          "visit",
          "vote",
          "warning");

  /** Those of the drafts so far that are near enough to a sentence. */
  static Earlier before(Sentence sentence, List<Told> told) {
    int from = told.size();
    while (from > 0 && near(told.get(from - 1), sentence)) {
      from--;
    }
    return new Earlier(List.copyOf(told.subList(from, told.size())));
  }

  /** Whoever did what a predicate answers to, if its object only points back at it. */
  List<ActorMention> doer(Reading reading, Set<ActorId> acting) {
    Predicate predicate = reading.match().predicate();
    boolean answers = ANSWERS.contains(reading.meaning().orElseThrow().type());
    if (!answers || predicate.objects().stream().noneMatch(o -> pointer(predicate.sentence(), o))) {
      return List.of();
    }
    for (int i = drafts.size() - 1; i >= 0; i--) {
      List<ActorMention> others = new ArrayList<>(drafts.get(i).draft().actorMentions());
      others.removeIf(m -> acting.contains(m.actor()));
      if (others.size() == drafts.get(i).draft().actorMentions().size() && !others.isEmpty()) {
        return List.copyOf(others);
      }
    }
    return List.of();
  }

  private static boolean near(Told told, Sentence sentence) {
    return told.scene().sentence().index() >= sentence.index() - REACH;
  }

  private static boolean pointer(Sentence sentence, int object) {
    Token t = sentence.token(object);
    String word = t.lemma().toLowerCase(Locale.ROOT);
    boolean definite = sentence.anyChild(object, c -> c.is("det") && DEFINITE.contains(c.lemma()));
    boolean alone = sentence.children(object, "nmod", "acl", "nmod:poss").isEmpty();
    return POINTERS.contains(word) || DEEDS.contains(word) && definite && alone;
  }
}
