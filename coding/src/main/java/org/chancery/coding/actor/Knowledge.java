package org.chancery.coding.actor;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.coding.actor.Figure.Because;
import org.chancery.coding.actor.Figure.Held;
import org.chancery.coding.actor.Holder.Standing;
import org.chancery.coding.actor.Phrase.Title;
import org.chancery.coding.actor.Phrase.Type;
import org.chancery.record.ActorKind;
import org.chancery.record.Country;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What the office files know of the persons whom a report names, as of its day. The report goes
 * first: the files say only what it leaves unsaid, and nothing of those whom it describes
 * otherwise.
 */
final class Knowledge {
  /** Sectors between which public persons move. */
  private static final Set<Sector> PUBLIC =
      EnumSet.of(
          Sector.GOV,
          Sector.LEG,
          Sector.PTY,
          Sector.OPP,
          Sector.ELI,
          Sector.JUD,
          Sector.MIL,
          Sector.SPY,
          Sector.REB,
          Sector.COP);

  private static final int MOST_POSTS = 3;

  private final Holders holders;
  private final @Nullable LocalDate day;
  private final Set<Country> mentioned;

  /**
   * @param day that of the report, where it is known
   * @param mentioned the states that the report names
   */
  Knowledge(Holders holders, @Nullable LocalDate day, Set<Country> mentioned) {
    this.holders = holders;
    this.day = day;
    this.mentioned = Set.copyOf(mentioned);
  }

  /**
   * Whether a capitalised name, of which the report does not say what it is, is that of a person of
   * the files.
   */
  boolean knows(Phrase p) {
    boolean open =
        switch (p.type) {
          case NAME, OTHER -> p.body == null;
          case BODY -> p.body == null && p.match == null;
          default -> false;
        };
    return open
        && p.named()
        && (holders.named(p.name(), day) != null || headByName(p.name()) != null);
  }

  /** A bare surname is that of a head of state or government whose state the report names. */
  private @Nullable Holder headByName(String name) {
    return holders.head(name, mentioned::contains, day);
  }

  /** The state of a head in "the Clinton administration"; nothing where several bear the name. */
  @Nullable Post ledBy(String surname) {
    Holder holder = holders.head(surname, c -> true, day);
    return holder == null ? null : holder.origin(day);
  }

  /**
   * Whether the files tell that one of these offices is not one of this state: it has none of the
   * kind, or somebody of another name held it on the day.
   */
  boolean excludes(Phrase p, List<Held> offices, Country country) {
    String name = p.named() ? p.name() : "";
    return offices.stream()
        .anyMatch(
            h ->
                holders.unheardOf(h.role(), h.words(), country)
                    || !h.former()
                        && day != null
                        && holders.heldByAnother(h.role(), country, name, day));
  }

  /** Adds to what a phrase says of its person what the files know and the report has not said. */
  void complete(Phrase p, Profile profile, Figure figure) {
    String name = figure.name != null ? figure.name : p.name();
    if (p.type != Type.PERSON || profile.kind != ActorKind.PERSON || figure.listed) {
      return;
    }
    Holder holder = find(name, p, profile, figure);
    if (holder == null || !agrees(holder, profile, figure)) {
      return;
    }
    figure.listed = true;
    figure.wikidata = holder.wikidata();
    if (Names.words(name).size() == 1) {
      figure.name = holder.name(); // the report may never give it in full
    }
    country(holder, p, profile, figure);
    standing(holder.on(day), p, profile, figure);
  }

  private @Nullable Holder find(String name, Phrase p, Profile profile, Figure figure) {
    boolean whole = Names.words(name).size() > 1 || holders.isShortName(name);
    Holder holder = whole ? holders.named(name, day) : null;
    if (holder != null) {
      return holder;
    }
    Country country = figure.country != null ? figure.country : profile.country;
    for (Title t : p.titles) {
      var role = t.term().role();
      if (role != null && t.term().title()) {
        String title = p.text(t.first(), t.last());
        return holders.titled(name, title, role, t.former() || p.former, country, day);
      }
    }
    return p.titles.isEmpty() ? headByName(name) : null;
  }

  private static boolean agrees(Holder holder, Profile profile, Figure figure) {
    return of(holder, profile.country)
        && of(holder, figure.country)
        && in(holder, profile.sectors)
        && in(holder, figure.sectors);
  }

  private static boolean of(Holder holder, @Nullable Country country) {
    return country == null || holder.servedIn(country);
  }

  private static boolean in(Holder holder, Set<Sector> sectors) {
    return sectors.isEmpty()
        || sectors.stream().anyMatch(PUBLIC::contains)
        || sectors.stream().anyMatch(holder::everIn);
  }

  private void country(Holder holder, Phrase p, Profile profile, Figure figure) {
    Post origin = holder.origin(day);
    if (profile.country == null && figure.country == null && origin != null) {
      profile.country(origin.country(), because(origin, p));
    }
  }

  private static void standing(Standing standing, Phrase p, Profile profile, Figure figure) {
    List<Post> posts = standing.posts();
    if (posts.isEmpty() || !profile.offices.isEmpty() || !figure.offices.isEmpty()) {
      return;
    }
    if (profile.sectors.isEmpty() && figure.sectors.isEmpty()) {
      posts.forEach(
          post -> profile.sectors.addAll(standing.former() ? List.of(Sector.ELI) : post.sectors()));
      profile.because.put("sectors", because(posts.get(0), p));
    }
    for (Post post : posts) {
      if (post.office() && profile.offices.size() < MOST_POSTS) {
        profile.offices.add(held(post, standing.former(), p));
        profile.because.putIfAbsent("offices", because(post, p));
      }
    }
  }

  private static Held held(Post post, boolean former, Phrase p) {
    return new Held(
        post.tenure().office(),
        post.of(),
        post.role(),
        post.words(),
        false,
        former,
        post.tenure().location(),
        p.sentence.index(),
        p.nameFirst,
        p.nameLast,
        post.tenure().rule());
  }

  private static Because because(Post post, Phrase p) {
    return new Because(post.tenure().rule(), p.sentence.index(), p.nameFirst, p.nameLast);
  }
}
