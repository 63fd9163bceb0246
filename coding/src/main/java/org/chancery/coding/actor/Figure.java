package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.coding.actor.Term.Gender;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.record.ActorKind;
import org.chancery.record.Country;
import org.chancery.record.MentionKind;
import org.chancery.record.OfficeRole;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/** An actor in the making, while one report is read. */
final class Figure {

  /**
   * One office, with the words that tell of it.
   *
   * @param listedIn the row of an office file, where that and not the report tells of it
   */
  record Held(
      String title,
      @Nullable String of,
      OfficeRole role,
      String words,
      boolean acting,
      boolean former,
      @Nullable String listedIn,
      int sentence,
      int first,
      int last,
      RuleId rule) {

    /** The same office in another role. */
    Held as(OfficeRole other) {
      return new Held(
          title, of, other, words, acting, former, listedIn, sentence, first, last, rule);
    }
  }

  /** One mention, with the rule that ties it to this figure. */
  record Seen(
      int sentence,
      int first,
      int last,
      int head,
      MentionKind kind,
      boolean passing,
      boolean subject,
      RuleId rule) {}

  /** Why a field says what it says. */
  record Because(RuleId rule, int sentence, int first, int last) {

    /** Because of a noun phrase, without what hangs on it. */
    static Because of(RuleId rule, Phrase p) {
      return new Because(rule, p.sentence.index(), p.first, p.core);
    }
  }

  ActorKind kind;
  @Nullable String name;
  @Nullable Country country;
  final Set<Sector> sectors = new LinkedHashSet<>();
  final List<Held> offices = new ArrayList<>();
  final List<Seen> mentions = new ArrayList<>();
  final List<Figure> members = new ArrayList<>();
  final Map<String, Because> because = new LinkedHashMap<>();
  Gender gender = Gender.UNKNOWN;

  /** The gender that a title or honorific tells; a pronoun only lends one. */
  Gender told = Gender.UNKNOWN;

  boolean plural;

  /** Its item in Wikidata, where an office file knows it. */
  @Nullable String wikidata;

  /** Whether an office file has been asked, and knows the person. */
  boolean listed;

  /** The role words by which a description can be taken up again. */
  final Set<String> words = new LinkedHashSet<>();

  Figure(ActorKind kind) {
    this.kind = kind;
  }

  Seen lastSeen() {
    return mentions.get(mentions.size() - 1);
  }

  @Override
  public String toString() {
    return kind + ":" + name + words;
  }
}
