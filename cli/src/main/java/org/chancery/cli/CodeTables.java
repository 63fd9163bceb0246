package org.chancery.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.coding.event.CameoTable;
import org.chancery.coding.event.PloverTable;
import org.chancery.record.EventMode;
import org.chancery.record.EventType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The tables of codes that records use. */
final class CodeTables {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private CodeTables() {}

  /** PLOVER's types and modes. */
  @Command(
      name = "plover",
      description = {"Prints PLOVER's types and modes with scores and quad classes.", ""})
  static final class Plover implements Callable<Integer> {
    @ParentCommand private LexiconCommand parent;

    @Option(names = "--json", description = "print an array, one object a type or mode")
    private boolean json;

    @Override
    public Integer call() {
      Terminal terminal = parent.root().terminal();
      PloverTable table = PloverTable.standard();
      Page page = new Page(terminal.width(), parent.root().colors());
      page.line(0, page.in(Style.QUIET, "PLOVER, table " + table.version()));
      ArrayNode rows = MAPPER.createArrayNode();
      for (PloverTable.Row r : table.rows()) {
        boolean type = r.mode().isEmpty();
        String code = r.mode().map(EventMode::code).orElse(r.type().name());
        String score = String.format(Locale.ROOT, "%5.1f", r.score());
        String columns = String.format("%s  quad %d  ", score, r.quad().number());
        String pad = " ".repeat(Math.max(0, 18 - code.length()));
        page.asIs(
            (type ? "" : "  ")
                + page.in(type ? Style.NAME : Style.CODE, code)
                + (type ? pad : pad.substring(Math.min(2, pad.length())))
                + columns
                + r.name());
        ObjectNode row = rows.addObject().put("type", r.type().name());
        r.mode().ifPresent(m -> row.put("mode", m.code()));
        row.put("score", r.score()).put("quad", r.quad().number()).put("name", r.name());
      }
      terminal.out().print(json ? rows.toPrettyString() + "\n" : page);
      return ExitStatus.DONE;
    }
  }

  /** CAMEO's codes. */
  @Command(
      name = "cameo",
      description = {"Prints CAMEO's codes, each with the PLOVER type nearest to it.", ""})
  static final class Cameo implements Callable<Integer> {
    @ParentCommand private LexiconCommand parent;

    @Option(names = "--json", description = "print an array, one object a code")
    private boolean json;

    @Override
    public Integer call() {
      Terminal terminal = parent.root().terminal();
      CameoTable table = CameoTable.standard();
      Page page = new Page(terminal.width(), parent.root().colors());
      page.line(0, page.in(Style.QUIET, "CAMEO, table " + table.version()));
      ArrayNode rows = MAPPER.createArrayNode();
      for (CameoTable.Code c : table.codes()) {
        int depth = c.code().length() - 2;
        String type = c.type().map(EventType::name).orElse("-");
        page.asIs(
            "  ".repeat(depth)
                + page.in(depth == 0 ? Style.NAME : Style.CODE, c.code())
                + " ".repeat(9 - 2 * depth - c.code().length() + 2)
                + String.format("%-10s", type)
                + c.name());
        ObjectNode row = rows.addObject().put("code", c.code()).put("root", c.root());
        c.type().ifPresent(t -> row.put("type", t.name()));
        row.put("name", c.name());
      }
      terminal.out().print(json ? rows.toPrettyString() + "\n" : page);
      return ExitStatus.DONE;
    }
  }
}
