package org.chancery.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How much of an answer is told: a page has an end, data are whole unless asked otherwise. */
final class LimitOption {
  private static final int ON_A_PAGE = 200;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "the first N; 0 for all (default: " + ON_A_PAGE + " on a page, all in --json and --csv)")
  private @Nullable Integer limit;

  /** The most to tell in this form; 0 for all. */
  int most(CommandSpec command, AnswerOption.Form form) {
    Integer given = limit;
    if (given != null && given < 0) {
      throw new ParameterException(
          command.commandLine(), "--limit: found " + given + ", expected 1 or more, or 0 for all");
    }
    return given != null ? given : form == AnswerOption.Form.PAGE ? ON_A_PAGE : 0;
  }

  /** The first of what was found, where one more than the most was asked for to see if there is. */
  static <T> List<T> cut(List<T> found, int most) {
    return most == 0 || found.size() <= most ? found : found.subList(0, most);
  }

  /** How much was told, in words. */
  static String told(int shown, boolean more, String one, String many) {
    return more
        ? "the first " + shown + "; --limit 0 tells all, --from where to begin"
        : shown + " " + (shown == 1 ? one : many);
  }
}
