package org.chancery.ledger.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.analysis.duplicates.Sketch;
import org.chancery.ledger.read.Document;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.words.IndexText;
import org.chancery.record.CoderInfo;
import org.chancery.record.GlobalIds;
import org.chancery.record.Id;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.chancery.record.Sha256;
import org.chancery.record.Span;
import org.chancery.record.Statement;

/**
 * A record with all that takes time to make of it before it is written, so that many threads can
 * make it. Immutable.
 */
public final class Prepared {
  private final Record record;
  private final Map<Id, String> gids;
  private final byte[] document;
  private final String reportWords;
  private final List<String> contents;
  private final List<String> contentWords;
  private final String coder;
  private final Sketch sketch;

  private Prepared(Record record, Dialect dialect) {
    this.record = record;
    this.gids = GlobalIds.of(record);
    References.check(record, gids.keySet());
    this.document = Document.of(record);
    Facets facets = new Facets(record);
    this.reportWords = IndexText.of(record.report().text(), facets.ofReport(), dialect);
    this.contents = record.statements().stream().map(Prepared::content).toList();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      words.add(IndexText.of(contents.get(i), facets.of(record.statements().get(i)), dialect));
    }
    this.contentWords = List.copyOf(words);
    this.coder = fingerprint(record.coder());
    this.sketch = Sketch.of(record.report().text());
  }

  /**
   * Makes a record ready for a ledger of this dialect.
   *
   * @throws org.chancery.record.ChanceryException with code {@code MALFORMED} where it points to
   *     what it has not
   */
  public static Prepared of(Record record, Dialect dialect) {
    return new Prepared(record, dialect);
  }

  /** The words of a statement's content, one span after the other. */
  static String content(Statement statement) {
    return statement.content().stream().map(Span::text).collect(Collectors.joining(" … "));
  }

  /** What a coder is known by: the digest of its version, lexicons and models. */
  public static String fingerprint(CoderInfo coder) {
    return Sha256.of(description(coder));
  }

  static String description(CoderInfo coder) {
    return RecordJson.line(new CoderInfo(coder.version(), coder.lexicons(), coder.models()));
  }

  /** The record itself. */
  public Record record() {
    return record;
  }

  /** The fingerprint of the coder that made it. */
  public String coder() {
    return coder;
  }

  String gid(Id id) {
    String gid = gids.get(id);
    if (gid == null) {
      throw new IllegalArgumentException("no " + id.value() + " in the record");
    }
    return gid;
  }

  Sketch sketch() {
    return sketch;
  }

  byte[] document() {
    return document;
  }

  String reportWords() {
    return reportWords;
  }

  /** Of the statement at {@code index}: its content as one text. */
  String content(int index) {
    return contents.get(index);
  }

  String contentWords(int index) {
    return contentWords.get(index);
  }
}
