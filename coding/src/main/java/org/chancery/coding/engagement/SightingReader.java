package org.chancery.coding.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.clause.Clause;
import org.chancery.coding.clause.InSentence;
import org.chancery.coding.event.FoundEvent;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.place.PlaceMention;
import org.chancery.coding.time.TimeMention;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.EngagementKind;
import org.chancery.record.Event;
import org.chancery.record.EventMode;
import org.chancery.record.EventStatus;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Participant;
import org.chancery.record.Place;
import org.chancery.record.Topic;

/**
 * Finds every mention of an engagement: the events that are one, the words for one inside other
 * events ("denied that they had met"), and "the talks" after them.
 */
final class SightingReader {
  private static final Set<String> OFFICIAL =
      Set.of("State", "Official", "Working", "Friendly", "Goodwill");
  private static final Set<String> DEFINITE =
      Set.of(
          "the", "this", "these", "those", "their", "his", "her", "its", "they", "he", "she", "it");

  private final Kinds kinds;
  private final StatusReader statuses;
  private final OccasionReader occasions;
  private final TopicReader topics;
  private final Set<String> setOff;
  private final Set<String> inviting;
  private final Set<String> parties;
  private final Company company;
  private final Attendance attendance;
  private final Included included;
  private final Bystanders bystanders;

  SightingReader(Lexicon lexicon) {
    kinds = new Kinds(lexicon);
    statuses = new StatusReader(lexicon);
    occasions = new OccasionReader(lexicon);
    topics = new TopicReader(lexicon);
    setOff = StatusReader.words(lexicon, EngagementRules.OTHER);
    inviting = StatusReader.words(lexicon, EngagementRules.INVITATION);
    parties = StatusReader.words(lexicon, EngagementRules.SAID_THERE);
    company = new Company(lexicon);
    attendance = new Attendance(lexicon, kinds);
    included = new Included(lexicon);
    bystanders = new Bystanders(lexicon);
  }

  /** The mentions, in text order. */
  List<Sighting> read(Scene scene) {
    List<Sighting> out = new ArrayList<>();
    for (Sentence s : scene.parsed().sentences()) {
      List<Sighting> here = new ArrayList<>();
      for (FoundEvent e : InSentence.of(scene.events().all(), FoundEvent::sentence, s.index())) {
        event(scene, s, e).ifPresent(g -> here.addAll(company.each(scene, s, g)));
      }
      List<Sighting> events = List.copyOf(here);
      boolean wired = Kinds.wired(s);
      for (Token t : s.tokens()) {
        if ((wired || kinds.speaks(t)) && !triggered(events, t.index())) {
          word(scene, s, t, out).ifPresent(g -> here.addAll(company.each(scene, s, g)));
        }
      }
      here.replaceAll(g -> Company.back(scene, s, g, out));
      here.replaceAll(g -> bystanders.without(scene, s, included.named(scene, s, g)));
      here.sort(Comparator.comparingInt(Sighting::trigger));
      List<TopicReader.Found> about = topics.read(scene.parsed(), s, scene.times());
      if (here.isEmpty()) {
        discussion(scene, s, about).ifPresent(here::add);
      }
      out.addAll(withTopics(s, attendance.read(scene, s, here, out), about));
    }
    return out;
  }

  private static boolean triggered(List<Sighting> events, int token) {
    for (Sighting g : events) {
      if (g.trigger() == token) {
        return true;
      }
    }
    return false;
  }

  private Optional<Sighting> event(Scene scene, Sentence s, FoundEvent found) {
    Event e = found.event();
    Optional<EngagementKind> kind =
        kinds.of(found, s).map(k -> kinds.assembly(scene, s, found.trigger()).orElse(k));
    boolean misread = official(s, s.token(found.trigger()));
    if (kind.isEmpty() || misread || e.modes().contains(EventMode.CONSULT_THIRD_PARTY)) {
      return Optional.empty(); // to mediate is to do more than to meet
    }
    Optional<TimeMention> time =
        scene.times().in(s.index()).stream()
            .filter(t -> t.date().equals(e.date()) && scene.time(s, found.trigger()).isEmpty())
            .filter(t -> !Scene.attributive(s, t.head()) && !Scene.bound(s, t))
            .findFirst()
            .or(() -> scene.time(s, found.trigger()));
    Optional<PlaceMention> at = scene.place(s, found.trigger(), kind.get());
    Optional<Place> place = at.map(PlaceMention::place).or(() -> Optional.ofNullable(e.place()));
    boolean invitation = inviting.contains(s.token(found.trigger()).lemma());
    List<Participant> parties = Parties.of(scene, e, kind.get(), invitation);
    Optional<ActorId> itself = scene.actor(s, found.trigger());
    if (itself.isPresent() && parties.stream().anyMatch(p -> p.actor().equals(itself.get()))) {
      parties = Parties.of(scene, s, found.trigger(), kind.get()); // "a mission" is no visitor
    }
    return Optional.of(
        new Sighting(
            s.index(),
            found.trigger(),
            kind.get(),
            scene.headline(s),
            kinds.firm(found, s),
            kind.get() == EngagementKind.VISIT ? Parties.hosted(scene, parties, place) : parties,
            statuses.of(found, s),
            true,
            setOff(s, found.trigger()) || e.status() == EventStatus.HISTORICAL,
            known(s, found.trigger()),
            time,
            at,
            place,
            occasions.read(scene.parsed(), s),
            List.of(),
            Optional.of(e.id()),
            e.evidence(),
            found.frame().id()));
  }

  /** A word for an engagement that is no event of its own. */
  private Optional<Sighting> word(Scene scene, Sentence s, Token t, List<Sighting> out) {
    Optional<EngagementKind> many = kinds.assembly(scene, s, t.index());
    Optional<EngagementKind> kind = many.or(() -> kind(scene, s, t));
    if (kind.isEmpty() || appeal(s, t)) {
      return Optional.empty();
    }
    Optional<PlaceMention> at = scene.place(s, t.index(), kind.get());
    Optional<Place> place = at.map(PlaceMention::place);
    List<Participant> parties = Parties.of(scene, s, t.index(), kind.get());
    if (kind.get() == EngagementKind.VISIT) {
      parties = Parties.hosted(scene, parties, place);
    }
    Optional<TimeMention> time = scene.time(s, t.index());
    if (parties.size() < 2 && out.stream().noneMatch(Sighting::told) && company.happens(s, t)) {
      parties = Parties.around(scene, s);
      time = time.or(() -> scene.times().in(s.index()).stream().findFirst());
    }
    if (parties.size() < 2 && noun(t) && setOff(s, t.index()) && time.isPresent()) {
      parties = Company.before(out, kind.get());
    }
    boolean enough = parties.size() > 1 || many.isPresent() && parties.size() == 1;
    boolean told = enough && (many.isPresent() || scene.plausible(parties, kind.get()));
    boolean joins = !told && company.joins(s, t) && scene.plausible(parties, kind.get());
    if (!told && (!noun(t) || !definite(s, t.index()) || setOff(s, t.index()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Sighting(
            s.index(),
            t.index(),
            kind.get(),
            scene.headline(s),
            true,
            told || joins ? parties : List.of(),
            told ? statuses.of(s, t.index()) : Optional.empty(),
            told,
            setOff(s, t.index()),
            known(s, t.index()),
            time,
            at,
            place,
            told ? occasions.read(scene.parsed(), s) : Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(scene.parsed().span(s, t.index(), t.index())),
            told ? kinds.rule(kind.get()) : EngagementRules.MERGED));
  }

  private Optional<EngagementKind> kind(Scene scene, Sentence s, Token t) {
    boolean predicate = t.isVerb() && !t.is("aux") || noun(t) || official(s, t);
    if (predicate) {
      return kinds
          .own(s, t.index())
          .or(() -> kinds.council(scene, s, t.index()))
          .or(() -> kinds.motion(scene, s, t.index()));
    }
    return t.lemma().equals("due") ? kinds.motion(scene, s, t.index()) : Optional.empty();
  }

  /** "paid a State Visit": capitals make no name of it, nor a verb. */
  static boolean official(Sentence s, Token t) {
    return t.index() > 0
        && t.text().equals("Visit")
        && OFFICIAL.contains(s.token(t.index() - 1).text());
  }

  /** "a call for a ceasefire". */
  private static boolean appeal(Sentence s, Token t) {
    return t.lemma().equals("call")
        && (!new Clause(s, t.index()).obliques("for", "on", "to").isEmpty()
            || s.child(t.index(), "acl").isPresent());
  }

  /** A noun that is no part of a name or of another noun. */
  static boolean noun(Token t) {
    return t.isNoun() && !t.isProperNoun() && !t.is("compound");
  }

  private static boolean known(Sentence s, int trigger) {
    return s.token(trigger).isNoun() && definite(s, trigger);
  }

  private static boolean definite(Sentence s, int noun) {
    return s.anyChild(
        noun, t -> (t.is("det") || t.is("nmod:poss")) && DEFINITE.contains(t.lemma()));
  }

  private boolean setOff(Sentence s, int trigger) {
    return s.anyChild(
        trigger,
        t ->
            setOff.contains(t.lemma())
                && (t.is("amod") || t.is("advmod") || t.is("det") || t.is("nummod")));
  }

  /** "They discussed X", with nobody named: tells more of what was told before. */
  private Optional<Sighting> discussion(Scene scene, Sentence s, List<TopicReader.Found> about) {
    return about.stream()
        .map(TopicReader.Found::predicate)
        .filter(p -> s.token(p).isVerb() && byParties(s, p))
        .findFirst()
        .map(
            p ->
                Sighting.anaphor(
                    s.index(), p, EngagementKind.TALKS, List.of(scene.parsed().span(s, p, p))));
  }

  private boolean byParties(Sentence s, int predicate) {
    return new Clause(s, predicate).subjects().stream().anyMatch(i -> parties.contains(s.lower(i)));
  }

  /** Each topic goes to the mention nearest to its predicate in the tree. */
  private static List<Sighting> withTopics(
      Sentence s, List<Sighting> here, List<TopicReader.Found> about) {
    if (here.isEmpty() || about.isEmpty()) {
      return here;
    }
    List<List<Topic>> of = new ArrayList<>();
    here.forEach(g -> of.add(new ArrayList<>()));
    for (TopicReader.Found topic : about) {
      add(of.get(nearest(s, here, topic.predicate())), topic.topic());
    }
    List<Sighting> out = new ArrayList<>();
    for (int k = 0; k < here.size(); k++) {
      out.add(here.get(k).about(of.get(k)));
    }
    return out;
  }

  /** The place in a list of the mention that is nearest to a predicate; the first of equals. */
  private static int nearest(Sentence s, List<Sighting> here, int predicate) {
    int best = 0;
    for (int k = 1; k < here.size(); k++) {
      if (distance(s, here.get(k).trigger(), predicate)
          < distance(s, here.get(best).trigger(), predicate)) {
        best = k;
      }
    }
    return best;
  }

  private static void add(List<Topic> topics, Topic topic) {
    if (topics.stream().noneMatch(t -> t.evidence().get(0).overlaps(topic.evidence().get(0)))) {
      topics.add(topic);
    }
  }

  /** 0 for the same token, then what governs it or what it governs, then neighbours. */
  private static int distance(Sentence s, int trigger, int predicate) {
    if (trigger == predicate) {
      return 0;
    }
    int apart = Math.abs(trigger - predicate);
    return s.dominates(trigger, predicate) || s.dominates(predicate, trigger)
        ? apart
        : 1000 + apart;
  }
}
