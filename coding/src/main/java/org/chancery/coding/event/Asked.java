package org.chancery.coding.event;

import java.util.List;
import java.util.function.Predicate;
import org.chancery.coding.actor.ActorMention;

/**
 * Which parties a role asks for.
 *
 * @param named whether a phrase that is itself a mention will do
 * @param owning whether one to which what the phrase names belongs will do
 * @param belonging the prepositions by which it may belong
 * @param grounds whether a mere place will do
 */
record Asked(
    Predicate<ActorMention> named,
    Predicate<ActorMention> owning,
    List<String> belonging,
    boolean grounds) {

  /** What is done by a thing is done by those whose it is, not by those in whose country it is. */
  private static final List<String> OF_ACTORS =
      List.of("of", "from", "by", "with", "between", "among", "for", "like", "including");

  private static final List<String> ANY =
      List.of(
          "of",
          "in",
          "from",
          "at",
          "on",
          "against",
          "near",
          "with",
          "for",
          "by",
          "to",
          "inside",
          "into",
          "over",
          "under",
          "between",
          "among",
          "along",
          "across",
          "around",
          "outside",
          "within",
          "toward",
          "towards",
          "about",
          "off",
          "aboard",
          "that",
          "like",
          "including");

  static final Asked ACTORS = new Asked(m -> true, m -> true, OF_ACTORS, false);

  /** Parties of any kind. */
  static final Asked ANYBODY = new Asked(m -> true, m -> true, ANY, true);

  /** Those in whose place something is done. */
  static final Asked HOSTS =
      new Asked(
          m -> true,
          m -> true,
          List.of("of", "in", "at", "near", "on", "from", "inside", "along", "across", "outside"),
          true);

  /** The same, of those who pass a test. */
  Asked besides(Predicate<ActorMention> test) {
    return new Asked(named.and(test), owning.and(test), belonging, grounds);
  }

  /** The same, of owners who pass a test. */
  Asked ownedBesides(Predicate<ActorMention> test) {
    return new Asked(named, owning.and(test), belonging, grounds);
  }

  /** What is asked of those to whom a phrase belongs. */
  Asked owners() {
    return new Asked(owning, owning, belonging, grounds);
  }
}
