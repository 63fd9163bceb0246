package org.chancery.coding.engagement;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.clause.Clause;
import org.chancery.coding.clause.Tense;
import org.chancery.coding.event.FoundEvent;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.EngagementStatus;
import org.chancery.record.Event;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;

/** Whether an engagement was held, is planned or proposed, or was called off. */
final class StatusReader {
  private static final Set<String> ASKING = Set.of("whether", "if");
  private static final Set<String> PERHAPS = Set.of("may", "might", "could", "should", "must");

  private final Set<String> proposing;
  private final Set<String> cancelling;
  private final Set<String> denying;
  private final Set<String> planning = new HashSet<>();

  StatusReader(Lexicon lexicon) {
    proposing = words(lexicon, EngagementRules.PROPOSED);
    cancelling = words(lexicon, EngagementRules.CANCELLED);
    denying = words(lexicon, EngagementRules.DENIED);
    planning.addAll(words(lexicon, new RuleId("time.planned")));
    planning.addAll(words(lexicon, new RuleId("time.planning")));
  }

  static Set<String> words(Lexicon lexicon, RuleId rule) {
    return values(lexicon, rule, "words");
  }

  /** What an entry lists under a key; nothing where the lexicon has no such entry. */
  static Set<String> values(Lexicon lexicon, RuleId rule, String key) {
    return lexicon.entry(rule).map(e -> Set.copyOf(e.values(key))).orElse(Set.of());
  }

  /** By the event's type and status; empty where the text denies it. */
  Optional<EngagementStatus> of(FoundEvent found, Sentence s) {
    Event event = found.event();
    if (event.type() == EventType.REJECT) {
      return Optional.of(EngagementStatus.CANCELLED);
    }
    if (event.status() == EventStatus.NEGATED) {
      return Optional.empty();
    }
    boolean unsure = event.status() == EventStatus.HYPOTHETICAL && !scheduled(s, found.trigger());
    boolean open = event.type() == EventType.REQUEST || unsure;
    if (open || event.type() != EventType.CONSULT && proposed(s, found.trigger())) {
      return Optional.of(EngagementStatus.PROPOSED);
    }
    boolean held =
        event.type() == EventType.CONSULT && event.status() == EventStatus.ACTUAL
            || event.type() == EventType.CONSULT && event.status() == EventStatus.HISTORICAL;
    if (held) {
      EngagementStatus told =
          announced(s, found.trigger()) || awaited(s, found.trigger())
              ? EngagementStatus.PLANNED
              : EngagementStatus.HELD;
      return of(s, found.trigger()).map(status -> told); // the words matter only where they deny
    }
    return Optional.of(EngagementStatus.PLANNED);
  }

  /** "Peru to host Chile's president": a headline's future. */
  private static boolean announced(Sentence s, int trigger) {
    return s.token(trigger).tag().equals("VB")
        && (s.root() == trigger || s.token(trigger).is("acl"))
        && marked(s, trigger);
  }

  /** "a <em>planned</em> visit would go ahead": what is planned is more than proposed. */
  private boolean scheduled(Sentence s, int trigger) {
    return s.token(trigger).isNoun()
        && s.anyChild(
            trigger,
            t -> t.is("amod") && (planning.contains(t.lemma()) || t.lemma().equals("planned")));
  }

  /** "are expected to hold talks". */
  private boolean awaited(Sentence s, int trigger) {
    int verb = s.token(trigger).isVerb() ? trigger : Scene.verbOver(s, trigger).orElse(trigger);
    int above = s.token(verb).head();
    return above >= 0
        && s.token(verb).is("xcomp")
        && marked(s, verb)
        && planning.contains(s.token(above).lemma());
  }

  private static boolean marked(Sentence s, int verb) {
    return s.anyChild(verb, t -> t.is("mark") && t.lemma().equals("to"));
  }

  private boolean proposed(Sentence s, int trigger) {
    for (int at = trigger; at >= 0; at = s.token(at).head()) {
      if (proposing.contains(s.token(at).lemma())) {
        return true;
      }
    }
    return false;
  }

  /**
   * By the words over a trigger that is no event of its own; empty where the text denies it. The
   * lowest that says anything counts, but a denial above it holds.
   */
  Optional<EngagementStatus> of(Sentence s, int trigger) {
    Optional<EngagementStatus> status = Optional.empty();
    for (int at = trigger; at >= 0; at = s.token(at).head()) {
      Token t = s.token(at);
      boolean above = at != trigger;
      if (above && denying.contains(t.lemma()) || t.isVerb() && negated(s, at)) {
        return Optional.empty();
      }
      if (status.isEmpty()) {
        status = at(s, t, above);
      }
      if (above && proposing.contains(t.lemma()) && subjunctive(s.token(trigger))) {
        return Optional.of(EngagementStatus.PROPOSED);
      }
      if (!inside(t)) {
        break;
      }
    }
    return status.or(() -> Optional.of(EngagementStatus.HELD));
  }

  /** "proposed that they <em>meet</em>": a bare form in a clause of its own. */
  private static boolean subjunctive(Token t) {
    return t.is("ccomp") && (t.tag().equals("VB") || t.tag().equals("VBP"));
  }

  /** "did not meet", "neither met". */
  private static boolean negated(Sentence s, int verb) {
    return new Clause(s, verb).negated() || s.anyChild(verb, t -> t.is("nsubj") && neither(s, t));
  }

  private static boolean neither(Sentence s, Token subject) {
    return subject.lemma().equals("neither")
        || s.anyChild(
            subject.index(), c -> (c.is("cc") || c.is("det")) && c.lemma().equals("neither"));
  }

  /** Whether what governs the token still speaks of the same thing. */
  private static boolean inside(Token t) {
    return !t.is("conj") && !t.is("advcl") && !t.is("acl:relcl") && !t.is("parataxis");
  }

  private Optional<EngagementStatus> at(Sentence s, Token t, boolean above) {
    if (above && cancelling.contains(t.lemma())) {
      return Optional.of(EngagementStatus.CANCELLED);
    }
    if (above && proposing.contains(t.lemma()) || uncertain(s, t)) {
      return Optional.of(EngagementStatus.PROPOSED);
    }
    if ((above || t.lemma().equals("due")) && planning.contains(t.lemma())) {
      return Optional.of(EngagementStatus.PLANNED);
    }
    if (!t.isVerb()) {
      return Optional.empty();
    }
    Clause clause = new Clause(s, t.index());
    if (announced(s, t.index())) {
      return Optional.of(EngagementStatus.PLANNED);
    }
    if (t.tag().equals("VB") && !t.is("acl") && marked(s, t.index())) {
      return Optional.empty(); // "expected to hold", "managed to hold": what is above tells
    }
    if (clause.tense() == Tense.FUTURE || clause.modal().isPresent()) {
      return Optional.of(EngagementStatus.PLANNED);
    }
    return clause.tense() == Tense.NONE ? Optional.empty() : Optional.of(EngagementStatus.HELD);
  }

  /** "might meet", "whether they met", "if they meet". */
  private static boolean uncertain(Sentence s, Token t) {
    boolean asked =
        s.anyChild(t.index(), m -> (m.is("mark") || m.is("advmod")) && ASKING.contains(m.lemma()));
    boolean perhaps =
        t.isVerb() && new Clause(s, t.index()).modal().filter(m -> PERHAPS.contains(m)).isPresent();
    return asked || perhaps;
  }
}
