package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.record.SpeechAct;

/** The entries of {@code cues.lex}, by word class and first word. Immutable. */
final class Cues {
  /** An entry's word or words, lemmas, and the cue. */
  record Word(List<String> lemmas, Cue cue) {}

  private final Map<Cue.Kind, Map<String, List<Word>>> words = new LinkedHashMap<>();
  private final Map<String, Set<String>> lists = new LinkedHashMap<>();

  Cues(Lexicon lexicon) {
    for (Entry entry : lexicon.entries("cues.lex")) {
      add(entry, Cue.Kind.VERB, "verbs");
      add(entry, Cue.Kind.NOUN, "nouns");
      add(entry, Cue.Kind.ADJECTIVE, "adjectives");
      add(entry, Cue.Kind.PHRASE, "phrases");
      add(entry, Cue.Kind.LABEL, "labels");
      add(entry, Cue.Kind.NONE, "none");
      for (String list : List.of("light", "raising", "outside", "adding")) {
        lists.computeIfAbsent(list, k -> new TreeSet<>()).addAll(entry.values(list));
      }
    }
  }

  private void add(Entry entry, Cue.Kind kind, String key) {
    List<String> listed = entry.values(key);
    if (listed.isEmpty()) {
      return;
    }
    List<Take> takes = entry.values("takes").stream().map(Take::of).toList();
    Optional<SpeechAct> act = entry.value("act").map(SpeechAct::of);
    Cue cue = new Cue(entry, kind, takes, act);
    for (String word : listed) {
      List<String> lemmas = List.of(word.split(" "));
      words
          .computeIfAbsent(kind, k -> new LinkedHashMap<>())
          .computeIfAbsent(lemmas.get(0), k -> new ArrayList<>())
          .add(new Word(lemmas, cue));
    }
  }

  /** The cues whose first word is this lemma, in the order of the file. */
  List<Word> startingWith(Cue.Kind kind, String lemma) {
    return words.getOrDefault(kind, Map.of()).getOrDefault(lemma, List.of());
  }

  /** Whether a plain word list of the file ({@code light}, {@code raising}, …) has the lemma. */
  boolean listed(String list, String lemma) {
    return lists.getOrDefault(list, Set.of()).contains(lemma);
  }

  Set<String> all(Cue.Kind kind) {
    return words.getOrDefault(kind, Map.of()).keySet();
  }
}
