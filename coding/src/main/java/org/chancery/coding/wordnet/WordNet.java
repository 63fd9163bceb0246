package org.chancery.coding.wordnet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.chancery.record.ChanceryException;

/** The nouns and verbs of WordNet, as far as the derivations ask for them. */
final class WordNet {
  private static final Pattern KEY = Pattern.compile("([^#]+)#(\\d+)");

  /** Counts as much as half an occurrence: the senses that the tagged texts do not show. */
  private static final double UNSEEN = 0.5;

  private final Dictionary dictionary;

  WordNet() {
    try {
      dictionary = Dictionary.getDefaultResourceInstance();
    } catch (JWNLException e) {
      throw unreadable(e);
    }
  }

  /**
   * A synset by one of its nouns and the number of the sense: {@code warship#1}.
   *
   * @throws IllegalArgumentException where WordNet has no such sense
   */
  Synset synset(String key) {
    Matcher m = KEY.matcher(key);
    if (!m.matches()) {
      throw new IllegalArgumentException(
          "found synset " + key + ", expected a noun and its sense such as warship#1");
    }
    List<Synset> senses = senses(m.group(1));
    int number = Integer.parseInt(m.group(2));
    if (number < 1 || number > senses.size()) {
      throw new IllegalArgumentException(
          "found synset " + key + ", but " + m.group(1) + " has " + senses.size() + " senses");
    }
    return senses.get(number - 1);
  }

  /** The senses of a noun, in WordNet's order; none where it is unknown. */
  List<Synset> senses(String noun) {
    return senses(POS.NOUN, noun);
  }

  /** The senses of a word, in WordNet's order; none where it is unknown. */
  List<Synset> senses(POS pos, String lemma) {
    try {
      IndexWord word = dictionary.getIndexWord(pos, lemma);
      return word == null ? List.of() : word.getSenses();
    } catch (JWNLException e) {
      throw unreadable(e);
    }
  }

  /** Every noun of several words. */
  List<String> compounds() {
    try {
      List<String> out = new ArrayList<>();
      Iterator<IndexWord> words = dictionary.getIndexWordIterator(POS.NOUN);
      while (words.hasNext()) {
        String lemma = words.next().getLemma();
        if (lemma.contains(" ")) {
          out.add(lemma);
        }
      }
      return out;
    } catch (JWNLException e) {
      throw unreadable(e);
    }
  }

  /**
   * For every word of one piece, the lexicographer files of its first senses, each once.
   *
   * @param seen whether only words are wanted that WordNet's tagged texts show
   */
  Map<String, List<String>> classes(POS pos, int senses, boolean seen) {
    try {
      Map<String, List<String>> out = new TreeMap<>();
      Iterator<IndexWord> words = dictionary.getIndexWordIterator(pos);
      while (words.hasNext()) {
        IndexWord word = words.next();
        String lemma = word.getLemma();
        List<Synset> all = word.getSenses();
        if (!lemma.contains(" ") && (!seen || weight(lemma, all.get(0)) > UNSEEN)) {
          out.put(
              lemma, all.stream().map(Synset::getLexFileName).distinct().limit(senses).toList());
        }
      }
      return out;
    } catch (JWNLException e) {
      throw unreadable(e);
    }
  }

  /** How often the noun has this sense in WordNet's tagged texts, and a little more. */
  static double weight(String noun, Synset sense) {
    for (Word word : sense.getWords()) {
      if (word.getLemma().equalsIgnoreCase(noun)) {
        return word.getUseCount() + UNSEEN;
      }
    }
    return UNSEEN;
  }

  /** The kinds of what a synset means, persons and ships of one name left out. */
  static List<Synset> kinds(Synset synset) {
    return targets(synset, PointerType.HYPONYM);
  }

  /** What a synset is a kind of. */
  static List<Synset> above(Synset synset) {
    return targets(synset, PointerType.HYPERNYM);
  }

  private static List<Synset> targets(Synset synset, PointerType type) {
    try {
      List<Synset> out = new ArrayList<>();
      for (Pointer pointer : synset.getPointers(type)) {
        out.add(pointer.getTargetSynset());
      }
      return out;
    } catch (JWNLException e) {
      throw unreadable(e);
    }
  }

  /** The words of a synset, nouns or verbs. */
  static List<String> nouns(Synset synset) {
    return synset.getWords().stream().map(Word::getLemma).toList();
  }

  private static ChanceryException unreadable(JWNLException e) {
    return new ChanceryException(ChanceryException.Code.INTERNAL, "cannot read WordNet", e);
  }
}
