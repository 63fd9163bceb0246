package org.chancery.coding.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.coding.lexicon.Tenure;
import org.chancery.record.Country;
import org.chancery.record.OfficeRole;
import org.jspecify.annotations.Nullable;

/**
 * The persons of the office files, found by name through hashes. Where a name means several, it
 * means nobody, unless only one of them was in office on the day. Immutable and thread-safe.
 */
final class Holders {
  private static final int FEWEST_CONSONANTS = 7;

  private final Map<String, List<Holder>> byName = new HashMap<>();
  private final Map<String, List<Holder>> bySound = new HashMap<>();
  private final Map<String, List<Holder>> byWord = new HashMap<>();

  /** Names of one word that the files give to one person alone. */
  private final Set<String> shortNames = new LinkedHashSet<>();

  /** What heads of state and government are called in each state that the files speak of. */
  private final Map<Country, Set<String>> heads = new HashMap<>();

  private final Map<Country, Set<Holder>> headsByState = new HashMap<>();

  /** The role words of titles: the same few hundred over and over. */
  record Titles(Gazetteer gazetteer, Map<String, Optional<RoleTerm>> known) {
    Titles(Gazetteer gazetteer) {
      this(gazetteer, new HashMap<>());
    }

    @Nullable RoleTerm of(String title) {
      return known
          .computeIfAbsent(title, t -> Optional.ofNullable(gazetteer.office(t)))
          .orElse(null);
    }
  }

  Holders(List<Tenure> rows, Gazetteer gazetteer) {
    Map<String, List<Tenure>> byPerson = new LinkedHashMap<>();
    rows.forEach(t -> byPerson.computeIfAbsent(t.name(), k -> new ArrayList<>()).add(t));
    Titles titles = new Titles(gazetteer);
    byPerson.forEach((name, tenures) -> add(name, tenures, titles));
  }

  private void add(String name, List<Tenure> tenures, Titles titles) {
    List<Post> posts = new ArrayList<>(tenures.size());
    tenures.forEach(t -> posts.add(Post.of(t, titles)));
    Holder holder = new Holder(name, posts);
    holder.posts().forEach(p -> addHead(holder, p));
    Set<String> forms = new LinkedHashSet<>(List.of(name));
    tenures.forEach(t -> forms.addAll(t.also()));
    for (String form : forms) {
      List<String> words = Names.words(form);
      put(byName, String.join(" ", words), holder);
      if (words.size() == 1) {
        shortNames.add(words.get(0));
      } else if (!words.isEmpty()) {
        put(byName, words.get(0) + " " + words.get(words.size() - 1), holder);
        sounds(words).forEach(s -> put(bySound, s, holder));
        put(byWord, words.get(words.size() - 1), holder);
        put(byWord, words.get(0), holder);
      }
    }
  }

  private void addHead(Holder holder, Post post) {
    if (post.country() != null && post.role().leadsState()) {
      headsByState.computeIfAbsent(post.country(), k -> new LinkedHashSet<>()).add(holder);
      heads
          .computeIfAbsent(post.country(), k -> new HashSet<>())
          .add(style(post.role(), post.words()));
    }
  }

  private static String style(OfficeRole role, String words) {
    boolean elected = words.endsWith("president") || words.startsWith("head of");
    return role == OfficeRole.HEAD_OF_GOVERNMENT ? role.code() : elected ? "president" : "monarch";
  }

  /** Whether the state has no such head: a king of a republic. */
  boolean unheardOf(OfficeRole role, String words, Country country) {
    Set<String> known = heads.get(country);
    return role.leadsState() && known != null && !known.contains(style(role, words));
  }

  /**
   * Whether others than the bearer of this name, or part of it, were that state's head on a day. A
   * term of which the files do not know the end does not count: they may have grown old.
   */
  boolean heldByAnother(OfficeRole role, Country country, String name, LocalDate day) {
    List<String> words = Names.words(name);
    boolean some = false;
    for (Holder h : role.leadsState() && !words.isEmpty() ? headsOf(country) : List.<Holder>of()) {
      for (Post p : h.posts()) {
        if (p.role() == role && country.equals(p.country()) && ended(p, day)) {
          some = true;
          if (Names.fit(words, Names.words(h.name())) > 0) {
            return false;
          }
        }
      }
    }
    return some;
  }

  private static boolean ended(Post post, LocalDate day) {
    return post.tenure().to() != null && post.tenure().covers(day);
  }

  private Set<Holder> headsOf(Country country) {
    return headsByState.getOrDefault(country, Set.of());
  }

  private static void put(Map<String, List<Holder>> map, String key, Holder holder) {
    List<Holder> holders = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!holders.contains(holder)) {
      holders.add(holder);
    }
  }

  /** A name as it sounds, where enough of it is left to tell persons apart. */
  private static List<String> sounds(List<String> words) {
    String sound = Names.sound(words);
    return sound.replace(" ", "").length() < FEWEST_CONSONANTS ? List.of() : List.of(sound);
  }

  /** Whether the files give this one word, as a name, to one person. */
  boolean isShortName(String name) {
    List<String> words = Names.words(name);
    return words.size() == 1 && shortNames.contains(words.get(0));
  }

  /**
   * The person of this name: as it is written, as it sounds (transliterations differ), or by first
   * and last name where the report gives more of it ("Joseph R. Biden").
   */
  @Nullable Holder named(String name, @Nullable LocalDate day) {
    List<String> words = Names.words(name);
    if (words.isEmpty()) {
      return null;
    }
    Holder found = one(byName.getOrDefault(String.join(" ", words), List.of()), day);
    if (found != null || words.size() == 1) {
      return found;
    }
    for (String sound : sounds(words)) {
      found = one(bySound.getOrDefault(sound, List.of()), day);
    }
    if (found == null && words.size() > 2) {
      String ends = words.get(0) + " " + words.get(words.size() - 1);
      found = one(byName.getOrDefault(ends, List.of()), day);
    }
    return found;
  }

  private static @Nullable Holder one(List<Holder> holders, @Nullable LocalDate day) {
    if (holders.size() == 1) {
      return holders.get(0);
    }
    return only(holders, h -> day != null && !h.on(day).former() && !h.on(day).posts().isEmpty());
  }

  private static @Nullable Holder only(List<Holder> holders, Predicate<Holder> fits) {
    Holder found = null;
    for (Holder h : holders) {
      if (fits.test(h)) {
        if (found != null) {
          return null;
        }
        found = h;
      }
    }
    return found;
  }

  /**
   * The person whom a title and part of a name mean: "President Biden". Somebody of that name held
   * that office on the day, and nobody else did.
   *
   * @param title the title as it is written
   * @param role the office that it is
   * @param former whether the report says that it had been given up
   * @param country the state that it is an office of, where the report says so
   */
  @Nullable Holder titled(
      String name,
      String title,
      OfficeRole role,
      boolean former,
      @Nullable Country country,
      @Nullable LocalDate day) {
    List<String> words = Names.words(name);
    if (words.isEmpty()) {
      return null;
    }
    List<Holder> some = byWord.getOrDefault(words.get(words.size() - 1), List.of());
    return only(
        some,
        h ->
            Names.fit(words, Names.words(h.name())) > 0
                && h.posts().stream()
                    .anyMatch(
                        p ->
                            held(p, former, day)
                                && (country == null || country.equals(p.country()))
                                && means(title, role, p)));
  }

  /**
   * The one head of state or government whose surname a bare word is, of all states or of some, who
   * had come into office by the day.
   */
  @Nullable Holder head(String surname, Predicate<Country> of, @Nullable LocalDate day) {
    List<String> words = Names.words(surname);
    if (words.size() != 1) {
      return null;
    }
    return only(
        byWord.getOrDefault(words.get(0), List.of()),
        h ->
            Names.fit(words, Names.words(h.name())) == 2
                && h.posts().stream()
                    .anyMatch(
                        p ->
                            p.role().leadsState()
                                && p.country() != null
                                && of.test(p.country())
                                && (day == null || p.tenure().begun(day))));
  }

  private static boolean held(Post post, boolean former, @Nullable LocalDate day) {
    return day == null || (former ? post.tenure().begun(day) : post.tenure().covers(day));
  }

  private static boolean means(String title, OfficeRole role, Post post) {
    boolean vague = role == OfficeRole.OTHER || role == OfficeRole.ORGANIZATION_HEAD;
    if (role.leadsState()) {
      return role == post.role();
    }
    return !vague && role == post.role()
        || inOrder(Names.words(title), Names.words(post.tenure().office()));
  }

  private static boolean inOrder(List<String> some, List<String> all) {
    int at = 0;
    for (String word : all) {
      at += at < some.size() && some.get(at).equals(word) ? 1 : 0;
    }
    return !some.isEmpty() && at == some.size();
  }
}
