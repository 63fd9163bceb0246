package org.chancery.coding.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words that trigger a frame though no entry lists them: by WordNet they mean what several of its
 * words mean. The build derives them and writes them into a file, which is all that frames need of
 * WordNet when Chancery runs. Immutable and thread-safe.
 */
public final class DerivedTriggers {
  /** The lexicon file whose entries are generalised. */
  public static final String LEXICON = "frames.lex";

  private static final DerivedFile FILE = new DerivedFile(DerivedTriggers.class, "frames.txt");

  /**
   * A word that generalises a frame.
   *
   * @param by the frame's own words that it shares a meaning with
   */
  public record Word(String lemma, String by) {}

  /** What a frame lists, and the words that generalise it. */
  private record Group(String listed, List<Word> verbs, List<Word> nouns) {}

  private final Map<String, Group> groups = new TreeMap<>();

  private DerivedTriggers() {}

  /** The words of frames by their ids. */
  public static DerivedTriggers of(
      Collection<Entry> entries, Map<String, List<Word>> verbs, Map<String, List<Word>> nouns) {
    DerivedTriggers out = new DerivedTriggers();
    for (Entry entry : entries) {
      String id = entry.id().value();
      Group group =
          new Group(
              listed(entry),
              List.copyOf(verbs.getOrDefault(id, List.of())),
              List.copyOf(nouns.getOrDefault(id, List.of())));
      if (!group.verbs().isEmpty() || !group.nouns().isEmpty()) {
        out.groups.put(id, group);
      }
    }
    return out;
  }

  /** The words that were derived when Chancery was built. */
  public static DerivedTriggers standard() {
    return read(FILE.text());
  }

  /** Each frame: a line of its own, its id and what it lists; below it V or N, a word, and why. */
  static DerivedTriggers read(String content) {
    DerivedTriggers out = new DerivedTriggers();
    Group group = new Group("", List.of(), List.of());
    for (String line : content.lines().toList()) {
      String[] parts = line.split("\t", 3);
      if (parts.length == 2) {
        group = new Group(parts[1], new ArrayList<>(), new ArrayList<>());
        out.groups.put(parts[0], group);
      } else {
        (parts[0].equals("V") ? group.verbs() : group.nouns()).add(new Word(parts[1], parts[2]));
      }
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
          out.append(id).append('\t').append(group.listed()).append('\n');
          group.verbs().forEach(w -> append(out, "V", w));
          group.nouns().forEach(w -> append(out, "N", w));
        });
    return out.toString();
  }

  private static void append(StringBuilder out, String kind, Word word) {
    out.append(kind).append('\t').append(word.lemma()).append('\t').append(word.by()).append('\n');
  }

  /** The verbs that generalise an entry; none where it is not the one they were derived for. */
  public List<Word> verbs(Entry entry) {
    return group(entry).verbs();
  }

  /** The nouns that generalise an entry; none where it is not the one they were derived for. */
  public List<Word> nouns(Entry entry) {
    return group(entry).nouns();
  }

  private Group group(Entry entry) {
    Group group = groups.get(entry.id().value());
    return group == null || !group.listed().equals(listed(entry))
        ? new Group("", List.of(), List.of())
        : new Group(
            group.listed(),
            Collections.unmodifiableList(group.verbs()),
            Collections.unmodifiableList(group.nouns()));
  }

  private static String listed(Entry entry) {
    return String.join(", ", entry.values("verbs"))
        + "; "
        + String.join(", ", entry.values("nouns"));
  }
}
