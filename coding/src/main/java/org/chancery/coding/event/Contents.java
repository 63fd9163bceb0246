package org.chancery.coding.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.coding.clause.Clause;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** What a predicate speaks of: the clause or event noun that it governs. */
final class Contents {
  private static final List<String> PREPOSITIONS =
      List.of("for", "on", "to", "of", "about", "against", "into", "in", "from", "with");

  /** "called <em>on</em> Chile to leave", which the parser takes for a clause of its own. */
  private static final List<String> CALLS = List.of("on", "upon", "for");

  private Contents() {}

  /** The heads of complement clauses, infinitives, and gerunds behind prepositions. */
  static List<Integer> heads(Predicate predicate) {
    Sentence sentence = predicate.sentence();
    Set<Integer> out = new LinkedHashSet<>();
    clauses(sentence, predicate.token(), out);
    if (predicate.host() >= 0) {
      clauses(sentence, predicate.host(), out);
    }
    if (!predicate.noun()) {
      for (int object : new Clause(sentence, predicate.token()).objects()) {
        for (Token t : sentence.children(object, "acl")) {
          if (infinitive(sentence, t) || gerund(sentence, t)) {
            out.add(t.index());
          }
        }
      }
    }
    return List.copyOf(out);
  }

  private static void clauses(Sentence sentence, int predicate, Set<Integer> out) {
    for (Token t : sentence.children(predicate)) {
      boolean complement = t.is("ccomp") || t.is("xcomp") || having(sentence, t);
      boolean marked = (t.is("advcl") || t.is("acl")) && t.isVerb();
      if (complement
          || marked
              && (gerund(sentence, t) || infinitive(sentence, t) && follows(sentence, t, predicate))
          || marked && t.relation().equals("acl") && that(sentence, t)
          || t.is("parataxis") && t.index() < predicate) {
        out.add(t.index());
        for (Token c : sentence.children(t.index(), "conj")) {
          if (c.isVerb()) {
            out.add(c.index());
          }
        }
      }
    }
  }

  /** "denied <em>having</em> detained", for whose participle the parser knows no name. */
  private static boolean having(Sentence sentence, Token t) {
    return t.is("dep")
        && t.tag().equals("VBN")
        && sentence.anyChild(t.index(), a -> a.is("aux") && a.text().equals("having"));
  }

  private static boolean follows(Sentence sentence, Token t, int predicate) {
    boolean called = sentence.anyChild(t.index(), m -> m.is("mark") && CALLS.contains(m.lemma()));
    return t.index() > predicate && (called || sentence.child(t.index(), "nsubj").isEmpty());
  }

  private static boolean that(Sentence sentence, Token t) {
    return sentence.anyChild(t.index(), m -> m.is("mark") && m.lemma().equals("that"));
  }

  static boolean infinitive(Sentence sentence, Token t) {
    return sentence.anyChild(
        t.index(), m -> m.is("mark") && (m.tag().equals("TO") || m.text().equalsIgnoreCase("to")));
  }

  private static boolean gerund(Sentence sentence, Token t) {
    return t.tag().equals("VBG")
        && sentence.anyChild(
            t.index(), m -> (m.is("mark") || m.is("case")) && PREPOSITIONS.contains(m.lemma()));
  }

  /** Nouns that may be events: objects, and what stands behind the prepositions of speech. */
  static List<Integer> nouns(Predicate predicate) {
    Set<Integer> out = new LinkedHashSet<>();
    if (!predicate.noun()) {
      out.addAll(predicate.objects());
    }
    for (String preposition : PREPOSITIONS) {
      out.addAll(predicate.own().obliques(preposition));
      if (predicate.host() >= 0) {
        out.addAll(predicate.finite().obliques(preposition));
      }
    }
    return List.copyOf(out);
  }
}
