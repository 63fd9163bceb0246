package org.chancery.evaluation.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chancery.coding.Coder;
import org.chancery.coding.Coding;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.language.Limits;
import org.chancery.language.ParsedReport;
import org.chancery.language.corenlp.CoreNlpAnalyzer;
import org.chancery.language.dependency.TransitionParser;
import org.chancery.record.RecordJson;
import org.chancery.record.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The stages on all sample reports: an operation is one pass over them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class StagesBenchmark {
  private record Words(List<String> words, List<String> tags) {}

  private final List<Report> reports = new ArrayList<>();
  private final List<ParsedReport> parsed = new ArrayList<>();
  private final List<Words> sentences = new ArrayList<>();
  private final List<Coding> codings = new ArrayList<>();
  private final LanguageAnalyzer analyzer = new CoreNlpAnalyzer(Limits.DEFAULT);
  private final TransitionParser parser = TransitionParser.load();
  private final Coder coder = new Coder(Lexicon.standard(), analyzer.models());

  /** Reads the sample reports, wherever in the repository it is started. */
  @Setup
  public void read() throws IOException {
    Path examples = Path.of("examples");
    try (Stream<Path> files =
        Files.list(Files.isDirectory(examples) ? examples : Path.of("..").resolve(examples))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        reports.add(Report.ofText(Files.readString(file)));
      }
    }
    reports.forEach(r -> parsed.add(analyzer.parse(r)));
    for (ParsedReport p : parsed) {
      p.sentences().forEach(s -> sentences.add(new Words(s.words(), s.tags())));
      codings.add(coder.code(p));
    }
  }

  @Benchmark
  public void trees(Blackhole hole) {
    sentences.forEach(s -> hole.consume(parser.parse(s.words(), s.tags())));
  }

  @Benchmark
  public void languageAnalysis(Blackhole hole) {
    reports.forEach(r -> hole.consume(analyzer.parse(r)));
  }

  @Benchmark
  public void coding(Blackhole hole) {
    parsed.forEach(p -> hole.consume(coder.code(p)));
  }

  @Benchmark
  public void writing(Blackhole hole) {
    codings.forEach(c -> hole.consume(RecordJson.write(c.record())));
  }
}
