package org.chancery.coding.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.coding.Coder;
import org.chancery.coding.actor.ActorFinder;
import org.chancery.coding.context.ContextCheck;
import org.chancery.coding.event.FrameCheck;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Example;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.statement.CueCheck;
import org.chancery.record.ChanceryException;

/**
 * Finds every error in the entries of a lexicon: syntax, keys, codes, classes, roles, and how the
 * codings of examples are written. Whether the examples come out so is asked of {@link Examples}.
 */
public final class LexiconCheck {
  /** Those of keys that rules in code may have are too many to list; their stages read them. */
  private static final Set<Subject> CHECKED_BY_STAGE =
      Set.of(Subject.ACTOR, Subject.PLACE, Subject.ENGAGEMENT_RULE, Subject.STATEMENT_RULE);

  private final FrameCheck frames;

  private LexiconCheck(Lexicon lexicon) {
    frames = new FrameCheck(lexicon);
  }

  /**
   * What a check found.
   *
   * @param lexicon all that could be read
   * @param own the entries of the directory
   * @param errors one line each, by file and line
   */
  public record Result(Lexicon lexicon, List<Entry> own, List<String> errors) {}

  /** Checks a directory of rules, over the product's own. */
  public static Result of(Path directory) {
    Set<String> errors = new LinkedHashSet<>();
    List<String> found = new ArrayList<>();
    Lexicon lexicon = Lexicon.readable(directory, found);
    errors.addAll(found);
    List<Entry> own =
        lexicon.entries().stream().filter(e -> !Lexicon.FILES.contains(e.file())).toList();
    errors.addAll(errors(lexicon, own));
    return new Result(lexicon, own, sorted(errors));
  }

  /** The errors of some entries of a lexicon. */
  public static List<String> errors(Lexicon lexicon, List<Entry> entries) {
    LexiconCheck check = new LexiconCheck(lexicon);
    Set<String> errors = new LinkedHashSet<>();
    for (Entry entry : entries) {
      List<String> some = new ArrayList<>();
      check.entry(entry, some);
      errors.addAll(some);
    }
    boolean others = entries.stream().map(Subject::of).anyMatch(CHECKED_BY_STAGE::contains);
    if (errors.isEmpty()) {
      read(() -> new Coder(lexicon, Map.of()), errors::add);
    } else if (others) {
      read(() -> new ActorFinder(lexicon), errors::add);
    }
    return List.copyOf(errors);
  }

  private void entry(Entry entry, List<String> errors) {
    switch (Subject.of(entry)) {
      case FRAME -> frames.frame(entry, errors);
      case EVENT_RULE -> frames.shifts(entry, errors);
      case CUE -> CueCheck.cue(entry, errors);
      case ACT_RULE -> CueCheck.act(entry, errors);
      case CONTEXT -> ContextCheck.context(entry, errors);
      case STATEMENT_RULE -> ruleId(entry, errors);
      default -> {
        // read by its stage
      }
    }
    Form form = Subject.of(entry).form();
    for (Example example : entry.examples()) {
      form.malformed(example.expected()).ifPresent(e -> errors.add(coding(entry, example, e)));
    }
  }

  private static String coding(Entry entry, Example example, String expected) {
    return String.format(
        "%s:%d: found coding %s, expected %s",
        entry.file(), example.line(), example.expected(), expected);
  }

  private static void ruleId(Entry entry, List<String> errors) {
    if (!Subject.knownRule(entry.id().value())) {
      errors.add(
          entry.location()
              + ": found ["
              + entry.id()
              + "], expected an id that begins with actor., time., place., statement., event. or"
              + " engagement.");
    }
  }

  /** Lets a stage read its entries, and takes what it refuses. */
  private static void read(Runnable stage, Consumer<String> errors) {
    try {
      stage.run();
    } catch (ChanceryException e) {
      String.valueOf(e.getMessage()).lines().forEach(errors);
    } catch (IllegalArgumentException e) {
      errors.accept("found a value that no stage can read: " + e.getMessage());
    }
  }

  private static List<String> sorted(Set<String> errors) {
    return errors.stream()
        .sorted(Comparator.comparing(LexiconCheck::file).thenComparingInt(LexiconCheck::line))
        .toList();
  }

  private static String file(String error) {
    return error.replaceFirst("^(.*?\\.lex)\\b.*", "$1");
  }

  private static int line(String error) {
    String digits = error.replaceFirst("^.*?\\.lex:(\\d+):.*", "$1");
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
  }
}
