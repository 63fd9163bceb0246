package org.chancery.coding.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.record.ChanceryException;

/**
 * The nouns that the entries of {@code rolenouns.lex} stand for. The build derives them from
 * WordNet and writes them into a file, which is all that Chancery needs of WordNet when it runs.
 * Immutable and thread-safe.
 */
public final class DerivedNouns {
  /** The lexicon file whose entries name groups of nouns. */
  public static final String LEXICON = "rolenouns.lex";

  private static final DerivedFile FILE = new DerivedFile(DerivedNouns.class, "rolenouns.txt");
  private static final String IDS = "rolenoun.";

  /** In the file, the head of the compounds; no id looks like it. */
  private static final String COMPOUNDS = "-";

  /** The fields that decide which nouns an entry stands for. */
  private static final List<String> DECIDING =
      List.of("synsets", "except", "below", "only-first", "number");

  /**
   * A noun of an entry.
   *
   * @param words in lower case, the last one in the singular if the entry takes that
   * @param path from the noun to a synset that the entry names: {@code frigate < warship#1}
   */
  public record Noun(String words, String path) {}

  /** The nouns of an entry, and what decided which they are. */
  private record Group(String decided, List<Noun> nouns) {}

  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Set<String> compounds = new HashSet<>();

  private DerivedNouns() {}

  /**
   * @param compounds longer nouns that end in one of the others and mean something else
   */
  public DerivedNouns(
      Collection<Entry> entries, Map<RuleId, List<Noun>> nouns, Set<String> compounds) {
    for (Entry entry : entries) {
      List<Noun> some = List.copyOf(nouns.getOrDefault(entry.id(), List.of()));
      groups.put(entry.id().value(), new Group(deciding(entry), some));
    }
    this.compounds.addAll(compounds);
  }

  /** Whether a rule is one of those that stand for derived nouns. */
  public static boolean owns(RuleId rule) {
    return rule.value().startsWith(IDS);
  }

  /** The nouns that were derived when Chancery was built. */
  public static DerivedNouns standard() {
    return read(FILE.text());
  }

  /** Each entry: a line of its own, its id and what decided; below it, indented, its nouns. */
  static DerivedNouns read(String content) {
    DerivedNouns out = new DerivedNouns();
    List<Noun> nouns = List.of();
    for (int from = 0; from < content.length(); ) {
      int end = content.indexOf('\n', from);
      int tab = content.indexOf('\t', from + 1);
      String before = content.substring(content.charAt(from) == '\t' ? from + 1 : from, tab);
      String after = content.substring(tab + 1, end);
      if (content.charAt(from) == '\t') {
        nouns.add(new Noun(before, after));
      } else if (before.equals(COMPOUNDS)) {
        out.compounds.add(after);
      } else {
        nouns = new ArrayList<>();
        out.groups.put(before, new Group(after, nouns));
      }
      from = end + 1;
    }
    return out;
  }

  /** Writes the file below a folder of compiled classes, where {@link #standard} finds it. */
  public void write(Path classes) throws IOException {
    FILE.write(classes, text());
  }

  String text() {
    StringBuilder out = new StringBuilder();
    groups.forEach(
        (id, group) -> {
          out.append(id).append('\t').append(group.decided()).append('\n');
          for (Noun noun : group.nouns()) {
            out.append('\t').append(noun.words()).append('\t').append(noun.path()).append('\n');
          }
        });
    for (String compound : new TreeSet<>(compounds)) {
      out.append(COMPOUNDS).append('\t').append(compound).append('\n');
    }
    return out.toString();
  }

  /**
   * The nouns of an entry.
   *
   * @throws ChanceryException {@code LEXICON} where the entry is not the one that they were derived
   *     for: WordNet is not there any more to derive others
   */
  public List<Noun> of(Entry entry) {
    Group group = groups.get(entry.id().value());
    if (group == null || !group.decided().equals(deciding(entry))) {
      throw new ChanceryException(
          ChanceryException.Code.LEXICON,
          "found "
              + entry.id()
              + " with synsets of its own, but nouns are derived when Chancery is built; expected"
              + " the nouns themselves, in an entry of roles.lex");
    }
    return Collections.unmodifiableList(group.nouns());
  }

  /** Longer nouns that end in one of the others and mean something else: "best seller". */
  public Set<String> compounds() {
    return Collections.unmodifiableSet(compounds);
  }

  private static String deciding(Entry entry) {
    StringBuilder out = new StringBuilder();
    for (String key : DECIDING) {
      entry.lines(key).forEach(line -> out.append(key).append(": ").append(line).append("; "));
    }
    return out.toString();
  }
}
