package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.Token;
import org.chancery.record.ChanceryException;
import org.chancery.record.SpeechAct;

/** The entries of {@code cues.lex}, by word class and first word. Immutable. */
final class Cues {
  /** An entry's word or words, lemmas, and the cue. */
  record Word(List<String> lemmas, Cue cue) {}

  private final Map<Cue.Kind, Map<String, List<Word>>> words = new EnumMap<>(Cue.Kind.class);
  private static final Map<Character, Cue.Kind> KINDS =
      Map.of('V', Cue.Kind.VERB, 'N', Cue.Kind.NOUN, 'J', Cue.Kind.ADJECTIVE);

  private final Map<String, Set<String>> lists = new HashMap<>();

  Cues(Lexicon lexicon) {
    List<String> errors = new ArrayList<>();
    for (Entry entry : lexicon.entries("cues.lex")) {
      try {
        add(entry);
      } catch (IllegalArgumentException e) {
        CueCheck.cue(entry, errors);
      }
    }
    if (!errors.isEmpty()) {
      throw new ChanceryException(ChanceryException.Code.LEXICON, String.join("\n", errors));
    }
  }

  private void add(Entry entry) {
    add(entry, Cue.Kind.VERB, "verbs");
    add(entry, Cue.Kind.NOUN, "nouns");
    add(entry, Cue.Kind.ADJECTIVE, "adjectives");
    add(entry, Cue.Kind.PHRASE, "phrases");
    add(entry, Cue.Kind.LABEL, "labels");
    add(entry, Cue.Kind.NONE, "none");
    add(entry, Cue.Kind.MODEL, "model");
    for (String list : List.of("light", "raising", "outside", "adding", "deeds")) {
      lists.computeIfAbsent(list, k -> new HashSet<>()).addAll(entry.values(list));
    }
  }

  private void add(Entry entry, Cue.Kind kind, String key) {
    List<String> listed = entry.values(key);
    if (listed.isEmpty()) {
      return;
    }
    List<Take> takes = entry.values("takes").stream().map(Take::of).toList();
    Optional<SpeechAct> act = entry.value("act").map(SpeechAct::of);
    List<String> addressees = entry.values("addressee");
    List<String> concerned = entry.values("about");
    Cue cue = new Cue(entry, kind, takes, act, addressees, concerned, actFor(entry));
    for (String word : listed) {
      List<String> lemmas = List.of(word.split(" "));
      words
          .computeIfAbsent(kind, k -> new LinkedHashMap<>())
          .computeIfAbsent(lemmas.get(0), k -> new ArrayList<>())
          .add(new Word(lemmas, cue));
    }
  }

  private static Map<Take, SpeechAct> actFor(Entry entry) {
    Map<Take, SpeechAct> out = new HashMap<>();
    for (String line : entry.lines("act-for")) {
      String[] pair = line.split("\\s+");
      if (pair.length == 2) {
        out.putIfAbsent(Take.of(pair[0]), SpeechAct.of(pair[1]));
      }
    }
    return out;
  }

  /** The cues whose first word is this lemma, in the order of the file. */
  List<Word> startingWith(Cue.Kind kind, String lemma) {
    Map<String, List<Word>> ofKind = words.get(kind);
    return ofKind == null ? List.of() : ofKind.getOrDefault(lemma, List.of());
  }

  /**
   * The cue that a word means which the models take for one: that of its own entry, else that of
   * the entry for all words that no other lists.
   */
  Cue ofModel(Token t) {
    Cue.Kind kind = KINDS.getOrDefault(t.tag().charAt(0), Cue.Kind.MODEL);
    for (Word word : startingWith(kind, t.lemma().toLowerCase(Locale.ROOT))) {
      if (word.lemmas().size() == 1) {
        return word.cue();
      }
    }
    return startingWith(Cue.Kind.MODEL, "*").get(0).cue();
  }

  /** Whether a plain word list of the file ({@code light}, {@code raising}, …) has the lemma. */
  boolean listed(String list, String lemma) {
    Set<String> words = lists.get(list);
    return words != null && words.contains(lemma);
  }

  Set<String> all(Cue.Kind kind) {
    return words.getOrDefault(kind, Map.of()).keySet();
  }
}
