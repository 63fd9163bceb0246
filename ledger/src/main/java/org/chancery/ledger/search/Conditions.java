package org.chancery.ledger.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.ledger.words.Facet;
import org.chancery.ledger.words.Word;
import org.chancery.ledger.words.Words;
import org.chancery.record.ActorKind;
import org.chancery.record.ChanceryException;
import org.chancery.record.Context;
import org.chancery.record.Country;
import org.chancery.record.OfficeRole;
import org.chancery.record.SpeechAct;
import org.chancery.record.StatementMode;

/**
 * The conditions that a search knows. Where one is given several values, any of them will do. Names
 * are compared as full text compares words: small letters, no accents.
 */
public final class Conditions {
  private Conditions() {}

  /** The view that a statement takes of whom it speaks of. */
  public enum View {
    FOR(Facet.FOR, Facet.ABOUT_FOR, Facet.ABOUT_COUNTRY_FOR),
    AGAINST(Facet.AGAINST, Facet.ABOUT_AGAINST, Facet.ABOUT_COUNTRY_AGAINST),
    NEUTRAL(Facet.NEUTRAL, Facet.ABOUT_NEUTRAL, Facet.ABOUT_COUNTRY_NEUTRAL);

    private final Facet alone;
    private final Facet name;
    private final Facet country;

    View(Facet alone, Facet name, Facet country) {
      this.alone = alone;
      this.name = name;
      this.country = country;
    }
  }

  /** Who speaks: a name or a part of one. */
  public static Condition speaker(List<String> names) {
    return condition("speaker", names, n -> Query.word(name(Facet.SPEAKER, n)));
  }

  /** The speaker's country, by name or code. */
  public static Condition country(List<String> countries) {
    return condition("country", countries, c -> Query.word(Facet.COUNTRY.word(country(c).code())));
  }

  /** What the speaker is. */
  public static Condition kind(List<ActorKind> kinds) {
    return coded("kind", Facet.KIND, kinds.stream().map(ActorKind::code).toList());
  }

  public static Condition act(List<SpeechAct> acts) {
    return coded("act", Facet.ACT, acts.stream().map(SpeechAct::code).toList());
  }

  public static Condition mode(List<StatementMode> modes) {
    return coded("mode", Facet.MODE, modes.stream().map(StatementMode::code).toList());
  }

  public static Condition context(List<Context> contexts) {
    return coded("context", Facet.CONTEXT, contexts.stream().map(Context::code).toList());
  }

  /** Who published it: a name or a part of one. */
  public static Condition source(List<String> sources) {
    return condition("source", sources, s -> Query.word(name(Facet.SOURCE, s)));
  }

  /** Who is spoken to: a name, a part of one, or a country. */
  public static Condition addressee(List<String> names) {
    return condition("addressee", names, n -> named(n, Facet.ADDRESSEE, Facet.ADDRESSEE_COUNTRY));
  }

  /** What office the speaker holds: a role such as foreign_minister, or words of a title. */
  public static Condition office(List<String> titles) {
    return condition("office", titles, Conditions::title);
  }

  /** Of what state or organization the speaker holds an office. */
  public static Condition of(List<String> bodies) {
    return condition("of", bodies, Conditions::body);
  }

  /**
   * What view is taken of whom.
   *
   * @param views of these, any; empty for whatever view
   * @param names of these, any; empty for whomever
   */
  public static Condition about(List<View> views, List<String> names) {
    List<View> any = views.isEmpty() ? List.of(View.values()) : views;
    List<Query> either = new ArrayList<>();
    for (View view : any) {
      if (names.isEmpty()) {
        either.add(Query.word(view.alone.word("")));
      }
      for (String name : names) {
        either.add(named(name, view.name, view.country));
      }
    }
    String stance = views.isEmpty() ? "" : "stance " + lower(views);
    String about = names.isEmpty() ? "" : "about " + String.join(" or ", names);
    return new Condition((stance + " " + about).strip(), Query.any(either));
  }

  private static String lower(List<View> views) {
    return String.join(
        " or ", views.stream().map(v -> v.name().toLowerCase(java.util.Locale.ROOT)).toList());
  }

  /** What a value asks for. */
  private interface Meaning {
    Query of(String value);
  }

  private static Condition condition(String what, List<String> values, Meaning meaning) {
    return new Condition(
        what + " " + String.join(" or ", values),
        Query.any(values.stream().map(meaning::of).toList()));
  }

  private static Condition coded(String what, Facet facet, List<String> codes) {
    return condition(what, codes, c -> Query.word(facet.word(c)));
  }

  private static Query named(String name, Facet facet, Facet country) {
    List<Query> either = new ArrayList<>();
    either.add(Query.word(name(facet, name)));
    Countries.find(name).ifPresent(c -> either.add(Query.word(country.word(c.code()))));
    return Query.any(either);
  }

  private static String name(Facet facet, String name) {
    return facet.word(worded(name));
  }

  private static String worded(String name) {
    if (Words.of(name).isEmpty()) {
      throw new ChanceryException(
          ChanceryException.Code.QUERY, "found \"" + name + "\", expected a name");
    }
    return name;
  }

  private static Country country(String value) {
    return Countries.find(value)
        .orElseThrow(
            () ->
                new ChanceryException(
                    ChanceryException.Code.QUERY,
                    "found country \""
                        + value
                        + "\", expected a name such as \"Kenya\" or a code such as KEN"));
  }

  private static Query title(String title) {
    List<Query> words = new ArrayList<>();
    for (Word word : Words.of(worded(title))) {
      words.add(
          new Query.AnyOf(
              Stream.concat(Stream.of(word.folded()), Spellings.of(word.folded()).stream())
                  .map(Facet.TITLE::word)
                  .toList()));
    }
    Query worded = Query.all(words);
    return role(title)
        .<Query>map(r -> new Query.Any(List.of(Query.word(Facet.ROLE.word(r.code())), worded)))
        .orElse(worded);
  }

  private static Optional<OfficeRole> role(String title) {
    String code = Words.folded(title).replace(' ', '_');
    return Stream.of(OfficeRole.values()).filter(r -> r.code().equals(code)).findFirst();
  }

  private static Query body(String body) {
    List<String> names = new ArrayList<>(List.of(worded(body)));
    Optional<Country> country = Countries.find(body);
    country.ifPresent(c -> names.addAll(Countries.names(c)));
    List<Query> either = new ArrayList<>();
    names.stream().distinct().map(Conditions::bodyWords).forEach(either::add);
    country.ifPresent(c -> either.add(Query.word(Facet.BODY_COUNTRY.word(c.code()))));
    return Query.any(either);
  }

  private static Query bodyWords(String name) {
    return Query.all(
        Words.of(name).stream().map(w -> Query.word(Facet.BODY.word(w.folded()))).toList());
  }
}
