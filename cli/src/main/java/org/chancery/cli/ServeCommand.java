package org.chancery.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.chancery.intake.Intake;
import org.chancery.record.ChanceryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Keeps the engine at hand for a program that asks again and again. */
@Command(
    name = "serve",
    description = {
      "Answers requests of another program, an editor or a script, with models loaded once: each line"
          + " of the standard input is a request in JSON, each line of the standard output the answer,"
          + " in the same order. Says on the standard error when it is ready. Ends with its input.",
      "",
      "Requests; id may be anything, and is given back:",
      "  {\"id\": 1, \"text\": \"…\"}                                 a record, as read --json",
      "  {\"id\": 2, \"report\": {\"text\": \"…\", \"published\": \"…\"}}   the fields of code's JSON Lines",
      "  {\"id\": 3, \"command\": \"explain\", \"text\": \"…\", \"field\": \"s1.act\"}",
      "  {\"id\": 4, \"command\": \"resolve\", \"phrase\": \"…\", \"date\": \"…\"}",
      "  {\"id\": 5, \"command\": \"ping\"}",
      "Answers:",
      "  {\"id\": 1, \"record\": {…}}            with \"notes\": […] on how the report was read, if any",
      "  {\"id\": 1, \"rejection\": {…}}         where the report cannot be coded",
      "  {\"id\": 3, \"explanation\": \"…\"}",
      "  {\"id\": 4, \"actor\": {…}}             with \"kind\": null where the phrase names none",
      "  {\"id\": 5, \"pong\": \"chancery …\"}",
      "  {\"id\": null, \"error\": {\"code\": \"malformed\", \"message\": \"…\", \"line\": 6}}",
      "",
      "Examples:",
      "  chancery serve --stdio < requests.jsonl > answers.jsonl",
      "",
      "  import json, subprocess",
      "  chancery = subprocess.Popen([\"chancery\", \"serve\", \"--stdio\"], text=True, encoding=\"utf-8\",",
      "                              stdin=subprocess.PIPE, stdout=subprocess.PIPE)",
      "  def record(text):",
      "      print(json.dumps({\"text\": text}), file=chancery.stdin, flush=True)",
      "      return json.loads(chancery.stdout.readline())[\"record\"]",
      ""
    })
final class ServeCommand implements Callable<Integer> {
  @ParentCommand private ChanceryCommand root;
  @Spec private CommandSpec spec;

  @Option(
      names = "--stdio",
      required = true,
      description = "requests from the standard input, answers to the standard output")
  private boolean stdio;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "requests worked on at a time (default: 1); the order of answers stays")
  private int threads = 1;

  @Override
  public Integer call() {
    ChanceryCommand.atLeastOne(spec, "--threads", threads);
    Intake intake = root.intake();
    Terminal terminal = root.terminal();
    Server server = new Server(root.engine().get().ready(), intake, terminal);
    terminal.err().println("chancery: ready");
    terminal.err().flush();
    try {
      server.serve(System.in, threads);
    } catch (IOException e) {
      throw new ChanceryException(
          ChanceryException.Code.UNREADABLE, "reading requests stopped: " + e.getMessage(), e);
    }
    return ExitStatus.DONE;
  }
}
