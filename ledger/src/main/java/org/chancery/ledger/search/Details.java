package org.chancery.ledger.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.ledger.store.RowIds;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What is shown of the hits of one page. For one thread. */
final class Details {
  private static final String SOURCE =
      "r.gid as rgid, r.ref, r.title, r.source, r.published, r.url";

  private final Index index;
  private final Excerpts excerpts;

  Details(Index index, Spotter spotter) {
    this.index = index;
    this.excerpts = new Excerpts(spotter);
  }

  /** The hits at these places, in their order. */
  List<Hit> of(Question.Target target, List<Place> places) {
    List<Long> ids = places.stream().map(Place::id).toList();
    Map<Long, Place> byId = new LinkedHashMap<>();
    places.forEach(p -> byId.put(p.id(), p));
    Map<Long, Hit> hits =
        target == Question.Target.STATEMENTS ? statements(ids, byId) : reports(ids, byId);
    return ids.stream().map(hits::get).filter(Objects::nonNull).toList();
  }

  private Map<Long, Hit> reports(List<Long> ids, Map<Long, Place> places) {
    Map<Long, Hit> hits = new LinkedHashMap<>();
    each(
        "select r.id as id, r.day, r.text, "
            + SOURCE
            + " from report r where r.id "
            + index.among(),
        ids,
        row -> {
          long id = row.getLong("id");
          Hit.Excerpt excerpt = excerpts.densest(text(row, "text"));
          hits.put(
              id, new Hit.OfReport(source(row), excerpt, row.getString("day"), score(places, id)));
        });
    return hits;
  }

  private Map<Long, Hit> statements(List<Long> ids, Map<Long, Place> places) {
    Map<Long, List<Hit.Office>> offices = offices(ids);
    Map<Long, List<Hit.Party>> addressees = addressees(ids);
    Map<Long, List<Hit.View>> about = about(ids);
    Map<Long, List<String>> contexts = contexts(ids);
    Map<Long, Hit> hits = new LinkedHashMap<>();
    each(
        "select s.id as id, s.gid, s.act, s.mode, s.cue, s.content, s.day, a.kind, a.label,"
            + " a.country, "
            + SOURCE
            + " from statement s join report r on r.id = s.report"
            + " left join actor a on a.id = s.speaker where s.id "
            + index.among(),
        ids,
        row -> {
          long id = row.getLong("id");
          hits.put(
              id,
              new Hit.OfStatement(
                  text(row, "gid"),
                  "s" + RowIds.number(id),
                  source(row),
                  row.getString("label") == null ? null : party(row),
                  offices.getOrDefault(id, List.of()),
                  text(row, "act"),
                  text(row, "mode"),
                  row.getString("cue"),
                  addressees.getOrDefault(id, List.of()),
                  about.getOrDefault(id, List.of()),
                  contexts.getOrDefault(id, List.of()),
                  excerpts.whole(text(row, "content")),
                  row.getString("day"),
                  score(places, id)));
        });
    return hits;
  }

  private Map<Long, List<Hit.Office>> offices(List<Long> ids) {
    return lists(
        "select s.id as id, o.title, o.body, o.role, o.former from statement s"
            + " join office o on o.actor = s.speaker where s.id "
            + index.among()
            + " order by s.id, o.seq",
        ids,
        row ->
            new Hit.Office(
                text(row, "title"),
                row.getString("body"),
                text(row, "role"),
                row.getInt("former") == 1));
  }

  private Map<Long, List<Hit.Party>> addressees(List<Long> ids) {
    return lists(
        "select x.statement as id, a.label, a.kind, a.country from addressee x"
            + " join actor a on a.id = x.actor where x.statement "
            + index.among()
            + " order by x.statement, x.seq",
        ids,
        Details::party);
  }

  private Map<Long, List<Hit.View>> about(List<Long> ids) {
    return lists(
        "select x.statement as id, a.label, a.kind, a.country, x.stance from about x"
            + " join actor a on a.id = x.actor where x.statement "
            + index.among()
            + " order by x.statement, x.seq",
        ids,
        row -> new Hit.View(party(row), row.getInt("stance")));
  }

  private Map<Long, List<String>> contexts(List<Long> ids) {
    return lists(
        "select x.statement as id, x.context from statement_context x where x.statement "
            + index.among()
            + " order by x.statement, x.seq",
        ids,
        row -> text(row, "context"));
  }

  /** What is made of one row. */
  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** What is done with one row. */
  private interface Taking {
    void take(ResultSet row) throws SQLException;
  }

  private <T> Map<Long, List<T>> lists(String sql, List<Long> ids, Reading<T> reading) {
    Map<Long, List<T>> lists = new LinkedHashMap<>();
    each(
        sql,
        ids,
        row ->
            lists.computeIfAbsent(row.getLong("id"), id -> new ArrayList<>()).add(reading.of(row)));
    return lists;
  }

  private void each(String sql, List<Long> ids, Taking taking) {
    Handle handle = index.handle();
    handle
        .createQuery(sql)
        .bind("ids", index.list(ids))
        .map(
            (row, c) -> {
              taking.take(row);
              return true;
            })
        .forEach(done -> {});
  }

  private static double score(Map<Long, Place> places, long id) {
    Place place = places.get(id);
    return place == null ? 0 : place.score();
  }

  private static Hit.Source source(ResultSet row) throws SQLException {
    return new Hit.Source(
        text(row, "rgid"),
        row.getString("ref"),
        row.getString("title"),
        row.getString("source"),
        row.getString("published"),
        row.getString("url"));
  }

  private static Hit.Party party(ResultSet row) throws SQLException {
    return new Hit.Party(text(row, "label"), text(row, "kind"), row.getString("country"));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    @Nullable String value = row.getString(column);
    return value == null ? "" : value;
  }
}
