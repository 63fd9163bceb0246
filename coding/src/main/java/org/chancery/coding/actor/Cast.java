package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.coding.actor.Figure.Because;
import org.chancery.coding.actor.Figure.Held;
import org.chancery.coding.actor.Figure.Seen;
import org.chancery.coding.actor.Term.Gender;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.record.ActorKind;
import org.chancery.record.Country;
import org.chancery.record.MentionKind;
import org.jspecify.annotations.Nullable;

/** The actors of one report as they become known. */
final class Cast {
  private final List<Figure> figures = new ArrayList<>();
  private final Map<String, Figure> named = new HashMap<>();
  private final Map<Integer, List<Sighted>> inSentence = new HashMap<>();

  /** The words of the names in the report: each name is compared with all before it. */
  private final Map<String, List<String>> words = new HashMap<>();

  /** A figure where it is mentioned. */
  record Sighted(Figure figure, Seen seen) {}

  /** Full names of persons anywhere in the report, in text order. */
  private final List<Phrase> fullNames;

  Cast(List<Phrase> fullNames) {
    this.fullNames = fullNames;
  }

  List<Figure> figures() {
    return Collections.unmodifiableList(figures);
  }

  /** The mentions in a sentence so far, in the order in which they were settled. */
  List<Sighted> in(int sentence) {
    return inSentence.getOrDefault(sentence, List.of());
  }

  /** The figures mentioned in a sentence so far, each once. */
  Set<Figure> figuresIn(int sentence) {
    Set<Figure> out = new LinkedHashSet<>();
    in(sentence).forEach(s -> out.add(s.figure()));
    return out;
  }

  /** The words of a name, folded. */
  List<String> words(String name) {
    return words.computeIfAbsent(name, Names::words);
  }

  Figure fresh(ActorKind kind) {
    Figure figure = new Figure(kind);
    figures.add(figure);
    return figure;
  }

  /** The figure of this key, made on first use. */
  Figure keyed(String key, ActorKind kind) {
    return named.computeIfAbsent(key, k -> fresh(kind));
  }

  @Nullable Figure known(String key) {
    return named.get(key);
  }

  void alias(String key, Figure figure) {
    named.putIfAbsent(key, figure);
  }

  void see(Figure figure, Seen seen) {
    figure.mentions.add(seen);
    inSentence
        .computeIfAbsent(seen.sentence(), k -> new ArrayList<>())
        .add(new Sighted(figure, seen));
  }

  /** Adds to a figure what a phrase tells of it; what is known already stays. */
  void learn(Figure figure, Profile profile, Phrase phrase) {
    if (figure.name == null) {
      figure.name = profile.name;
    }
    textOverFiles(figure, profile);
    if (figure.country == null && profile.country != null) {
      figure.country = profile.country;
      Because why = profile.because.get("country");
      if (why != null) {
        figure.because.put("country", why);
      }
    }
    boolean formerOnly = figure.sectors.contains(org.chancery.record.Sector.ELI);
    boolean nowFormer = profile.sectors.contains(org.chancery.record.Sector.ELI);
    if (!(nowFormer && !figure.sectors.isEmpty()) && !formerOnly) {
      Profiles.addSectors(figure.sectors, figure.because, profile);
    }
    Because why = profile.because.get("sectors");
    if (why != null && !Profiles.derived(why)) {
      figure.because.putIfAbsent("sectors", why);
    }
    profile.offices.forEach(o -> HeldOffices.hold(figure, o));
    if (phrase.gender != Gender.UNKNOWN && figure.told == Gender.UNKNOWN) {
      figure.told = phrase.gender;
      figure.gender = phrase.gender;
    }
    RoleTerm role = phrase.role();
    if (role != null) {
      figure.words.add(role.words());
    }
    phrase.titles.forEach(t -> figure.words.add(t.term().words()));
  }

  /** What the report itself says takes the place of what an office file said at first. */
  private static void textOverFiles(Figure figure, Profile profile) {
    if (!figure.listed || figure.mentions.isEmpty()) {
      return;
    }
    Because country = profile.because.get("country");
    boolean other = profile.country != null && !profile.country.equals(figure.country);
    if (other && country != null && listed(figure.because.get("country"))) {
      figure.country = null;
      figure.wikidata = null;
    }
    boolean office = profile.offices.stream().anyMatch(h -> h.listedIn() == null);
    if (office && listed(figure.because.get("sectors")) && !profile.sectors.isEmpty()) {
      figure.sectors.clear();
      figure.because.remove("sectors");
      figure.offices.removeIf(h -> h.listedIn() != null && h.former());
    }
  }

  private static boolean listed(@Nullable Because because) {
    return because != null && because.rule().ofOfficeFile();
  }

  /** The person that a name means: of those seen the best fit, the latest where several fit. */
  @Nullable Figure person(String name, Profile profile, Gender gender) {
    List<String> words = words(name);
    Figure best = null;
    int fit = 0;
    for (int i = figures.size() - 1; i >= 0; i--) {
      Figure f = figures.get(i);
      if (f.kind != ActorKind.PERSON || f.name == null || conflicts(f, profile, gender)) {
        continue;
      }
      List<String> known = words(f.name);
      int now = Namesakes.fit(words, known, f, profile);
      if (now > fit || (now == fit && now > 0 && best != null && better(f, best, profile))) {
        best = f;
        fit = now;
      }
    }
    return best;
  }

  /** Who holds the office that the phrase speaks of, else who was seen later. */
  private static boolean better(Figure a, Figure b, Profile profile) {
    boolean office = Namesakes.inOffice(a, profile);
    return office == Namesakes.inOffice(b, profile) ? later(a, b) : office;
  }

  private static boolean later(Figure a, Figure b) {
    return !a.mentions.isEmpty()
        && (b.mentions.isEmpty() || a.lastSeen().sentence() > b.lastSeen().sentence());
  }

  /** Persons of two states, or of two genders, are two persons, whatever their names. */
  private static boolean conflicts(Figure figure, Profile profile, Gender gender) {
    boolean known = figure.told != Gender.UNKNOWN && gender != Gender.UNKNOWN;
    if (known && figure.told != gender) {
      return true;
    }
    return figure.country != null
        && profile.country != null
        && !figure.country.equals(profile.country)
        && !figure.country.international()
        && !profile.country.international();
  }

  /**
   * Whether one of these offices, of which a state has one, is held by somebody of another name.
   */
  boolean taken(List<Held> offices, Country country, Phrase p) {
    for (Held h : offices) {
      for (Figure f : h.role().oneInState() && !h.former() ? figures : List.<Figure>of()) {
        boolean other =
            f.name != null && p.named() && Names.fit(words(p.name()), words(f.name)) == 0;
        if (other && country.equals(f.country) && f.offices.stream().anyMatch(o -> holds(o, h))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holds(Held held, Held office) {
    return held.role() == office.role() && !held.former();
  }

  /** The full name further on in the report that this part of a name must mean. */
  @Nullable Phrase fullName(Phrase part) {
    List<String> words = words(part.name());
    for (Phrase p : fullNames) {
      if (Names.fit(words, words(p.name())) == 2 && Namesakes.mayBe(p, part)) {
        return p;
      }
    }
    return null;
  }

  static Seen seen(Phrase p, MentionKind kind, boolean passing, RuleId rule) {
    return new Seen(
        p.sentence.index(),
        p.start,
        p.last,
        p.head,
        kind,
        passing,
        p.sentence.token(p.head).is("nsubj"),
        rule);
  }
}
