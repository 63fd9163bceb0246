package org.chancery.coding.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.language.Loading;
import org.chancery.record.ChanceryException;
import org.chancery.record.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * All entries of all lexicon files: the product's own, and over them a user's directory, whose
 * entries replace ours where the ids are the same and join them where not. Immutable and
 * thread-safe.
 */
public final class Lexicon {
  /**
   * The product's own files, in the order of the method. A subject may have several: {@code
   * organizations-armed.lex} speaks of organizations.
   */
  public static final List<String> FILES =
      List.of(
          "states.lex",
          "places.lex",
          "places-regions.lex",
          "organizations-international.lex",
          "organizations-state.lex",
          "organizations-parties.lex",
          "organizations-armed.lex",
          "organizations-society.lex",
          "roles.lex",
          DerivedNouns.LEXICON,
          "cues.lex",
          "frames.lex",
          "contexts.lex",
          "rules.lex");

  /** The product's own office files: who held which office when. */
  public static final List<String> OFFICE_FILES =
      List.of(
          "africa.csv",
          "americas-oceania.csv",
          "asia.csv",
          "europe.csv",
          "middle-east.csv",
          "public-figures.csv");

  /** What the files speak of, in the same order. */
  public static final List<String> SUBJECTS =
      FILES.stream().map(Lexicon::subject).distinct().toList();

  private final Map<String, Map<RuleId, Entry>> bySubject;
  private final Map<RuleId, Entry> byId = new LinkedHashMap<>();
  private final Map<String, String> digests;
  private final Loading<List<Tenure>> offices;
  private final List<Path> places;

  private Lexicon(
      Map<String, Map<RuleId, Entry>> bySubject,
      Loading<List<Tenure>> offices,
      List<Path> places,
      Map<String, String> digests) {
    this.bySubject = bySubject;
    this.offices = offices;
    this.places = List.copyOf(places);
    this.digests = Collections.unmodifiableMap(new TreeMap<>(digests));
    bySubject.values().forEach(byId::putAll);
  }

  /** The product's own lexicon. */
  public static Lexicon standard() {
    return new Builder().withOwn().build();
  }

  /**
   * The product's lexicon with a user's files over it. A user's file takes part by its name: {@code
   * cues.lex} or {@code cues-NAME.lex} speaks of cues.
   *
   * @throws ChanceryException {@code NOT_FOUND} for a missing directory; {@code LEXICON} with every
   *     error of every file
   */
  public static Lexicon with(Path directory) {
    return with(directory, List.of());
  }

  /**
   * The product's lexicon with a user's files over it. Who is named in a user's office file is whom
   * that file means: our rows of that name are left out.
   *
   * @param directory rules, or none
   * @param offices files of office holders (see {@link OfficeFile})
   * @throws ChanceryException {@code NOT_FOUND} for a missing file or directory; {@code LEXICON}
   *     with every error of every file
   */
  public static Lexicon with(@Nullable Path directory, List<Path> offices) {
    return with(directory, offices, List.of());
  }

  /**
   * As {@link #with(Path, List)}, with a user's gazetteers over ours.
   *
   * @param places files that {@code chancery places import} wrote
   */
  public static Lexicon with(@Nullable Path directory, List<Path> offices, List<Path> places) {
    Builder builder = new Builder().withOwn();
    if (directory != null) {
      builder.withDirectory(directory);
    }
    offices.forEach(builder::withOffices);
    places.forEach(builder::withPlaces);
    return builder.build();
  }

  /**
   * As {@link #with(Path)}, but what can be read is there where the rest cannot: to find all errors
   * at once.
   *
   * @param errors receives one line for each error: {@code file:line: found X, expected Y}
   */
  public static Lexicon readable(Path directory, List<String> errors) {
    Builder builder = new Builder().withOwn().withDirectory(directory);
    errors.addAll(builder.errors);
    builder.errors.clear();
    return builder.build();
  }

  /**
   * The subject that a file's name says it speaks of: {@code cues-NAME.lex} of {@code cues.lex}.
   */
  public static String subject(String name) {
    return name.replaceFirst("-.*\\.lex$", ".lex");
  }

  /** The entries that speak of one subject, such as {@code "cues.lex"}, in order. */
  public Collection<Entry> entries(String subject) {
    return Collections.unmodifiableCollection(bySubject.getOrDefault(subject, Map.of()).values());
  }

  /** Every entry, in the order of the method. */
  public Collection<Entry> entries() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /** The entry of this id; for a row of an office file, the row in the form of an entry. */
  public Optional<Entry> entry(RuleId id) {
    Entry entry = byId.get(id);
    if (entry != null || !id.ofOfficeFile()) {
      return Optional.ofNullable(entry);
    }
    return offices().stream().filter(t -> t.rule().equals(id)).findFirst().map(Tenure::entry);
  }

  /**
   * Who held which office when, in the files' order. Ours are read beside other work; the first to
   * ask may wait.
   */
  public List<Tenure> offices() {
    return offices.get();
  }

  /** A user's gazetteers, in the order in which they count; the place stage reads them. */
  public List<Path> places() {
    return places;
  }

  /** SHA-256 of each file that was read, by name. */
  public Map<String, String> digests() {
    return digests;
  }

  private static final class Builder {
    private final Map<String, Map<RuleId, Entry>> bySubject = new LinkedHashMap<>();
    private final Map<String, String> digests = new TreeMap<>();
    private final Map<String, String> ownOffices = OwnOffices.read();
    private final List<Tenure> offices = new ArrayList<>();
    private final List<Path> places = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    Builder withOwn() {
      for (String file : FILES) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
          if (in != null) {
            String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            add(subject(file), file, content, false);
          }
        } catch (IOException e) {
          throw new ChanceryException(ChanceryException.Code.LEXICON, "cannot read " + file, e);
        }
      }
      ownOffices.forEach((file, content) -> digests.put(file, Sha256.of(content)));
      return this;
    }

    void withOffices(Path path) {
      if (!Files.isRegularFile(path)) {
        throw new ChanceryException(
            ChanceryException.Code.NOT_FOUND, "office file " + path + " does not exist");
      }
      try {
        String content = Files.readString(path);
        List<Tenure> own = OfficeFile.read(path.toString(), content, errors);
        Set<String> names = own.stream().map(Tenure::name).collect(Collectors.toSet());
        offices.removeIf(t -> names.contains(t.name()));
        offices.addAll(own);
        digests.put(path.toString(), Sha256.of(content));
      } catch (IOException e) {
        throw new ChanceryException(
            ChanceryException.Code.LEXICON,
            path + ": found bytes that are no UTF-8, expected CSV in UTF-8",
            e);
      }
    }

    void withPlaces(Path path) {
      if (!Files.isRegularFile(path)) {
        throw new ChanceryException(
            ChanceryException.Code.NOT_FOUND, "file of places " + path + " does not exist");
      }
      try {
        digests.put(path.toString(), Sha256.of(path));
        places.add(path);
      } catch (IOException e) {
        throw new ChanceryException(ChanceryException.Code.LEXICON, "cannot read " + path, e);
      }
    }

    Builder withDirectory(Path directory) {
      if (!Files.isDirectory(directory)) {
        throw new ChanceryException(
            ChanceryException.Code.NOT_FOUND, "lexicon directory " + directory + " does not exist");
      }
      try (Stream<Path> files = Files.list(directory)) {
        for (Path path : files.filter(p -> p.toString().endsWith(".lex")).sorted().toList()) {
          add(known(path), path.toString(), Files.readString(path), true);
        }
      } catch (IOException e) {
        throw new ChanceryException(ChanceryException.Code.LEXICON, "cannot read " + directory, e);
      }
      return this;
    }

    private String known(Path path) {
      String name = path.getFileName().toString();
      String subject = subject(name);
      if (!SUBJECTS.contains(subject)) {
        errors.add(path + ": found a file named " + name + ", expected one of " + SUBJECTS);
      }
      return subject;
    }

    private void add(String subject, String file, String content, boolean mayReplace) {
      Map<RuleId, Entry> entries = bySubject.computeIfAbsent(subject, k -> new LinkedHashMap<>());
      for (Entry entry : LexiconReader.read(file, content, errors)) {
        Entry before = entries.put(entry.id(), entry);
        if (before != null && (!mayReplace || before.file().equals(file))) {
          errors.add(
              entry.location()
                  + ": found "
                  + entry.id()
                  + " a second time, first at "
                  + before.location()
                  + ", expected each id once");
        }
      }
      digests.put(file, Sha256.of(content));
    }

    Lexicon build() {
      if (!errors.isEmpty()) {
        throw new ChanceryException(
            ChanceryException.Code.LEXICON, errors.stream().collect(Collectors.joining("\n")));
      }
      Loading<List<Tenure>> tenures =
          Loading.start("office files", () -> OwnOffices.with(ownOffices, offices));
      return new Lexicon(bySubject, tenures, places, digests);
    }
  }
}
