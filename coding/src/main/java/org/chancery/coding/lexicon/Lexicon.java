package org.chancery.coding.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.record.ChanceryException;

/**
 * All entries of all lexicon files: the product's own, and over them a user's directory, whose
 * entries replace ours where the ids are the same and join them where not. Immutable and
 * thread-safe.
 */
public final class Lexicon {
  /** The product's own files, in the order of the method. */
  public static final List<String> FILES =
      List.of(
          "states.lex",
          "places.lex",
          "organizations.lex",
          "roles.lex",
          DerivedNouns.LEXICON,
          "cues.lex",
          "frames.lex",
          "contexts.lex",
          "rules.lex");

  private final Map<String, Map<RuleId, Entry>> byFile;
  private final Map<RuleId, Entry> byId = new LinkedHashMap<>();
  private final Map<String, String> digests;

  private Lexicon(Map<String, Map<RuleId, Entry>> byFile, Map<String, String> digests) {
    this.byFile = byFile;
    this.digests = Collections.unmodifiableMap(new TreeMap<>(digests));
    byFile.values().forEach(byId::putAll);
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
    return new Builder().withOwn().withDirectory(directory).build();
  }

  /** The entries that speak of one subject, such as {@code "cues.lex"}, in order. */
  public Collection<Entry> entries(String file) {
    return Collections.unmodifiableCollection(byFile.getOrDefault(file, Map.of()).values());
  }

  /** Every entry, in the order of the method. */
  public Collection<Entry> entries() {
    return Collections.unmodifiableCollection(byId.values());
  }

  public Optional<Entry> entry(RuleId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** SHA-256 of each file that was read, by name. */
  public Map<String, String> digests() {
    return digests;
  }

  private static final class Builder {
    private final Map<String, Map<RuleId, Entry>> byFile = new LinkedHashMap<>();
    private final Map<String, String> digests = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    Builder withOwn() {
      for (String file : FILES) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
          if (in != null) {
            add(file, file, new String(in.readAllBytes(), StandardCharsets.UTF_8), false);
          }
        } catch (IOException e) {
          throw new ChanceryException(ChanceryException.Code.LEXICON, "cannot read " + file, e);
        }
      }
      return this;
    }

    Builder withDirectory(Path directory) {
      if (!Files.isDirectory(directory)) {
        throw new ChanceryException(
            ChanceryException.Code.NOT_FOUND, "lexicon directory " + directory + " does not exist");
      }
      try (Stream<Path> files = Files.list(directory)) {
        for (Path path : files.filter(p -> p.toString().endsWith(".lex")).sorted().toList()) {
          add(subject(path), path.toString(), Files.readString(path), true);
        }
      } catch (IOException e) {
        throw new ChanceryException(ChanceryException.Code.LEXICON, "cannot read " + directory, e);
      }
      return this;
    }

    private String subject(Path path) {
      String name = path.getFileName().toString();
      String subject = name.replaceFirst("-.*\\.lex$", ".lex");
      if (!FILES.contains(subject)) {
        errors.add(path + ": found a file named " + name + ", expected one of " + FILES);
      }
      return subject;
    }

    private void add(String subject, String file, String content, boolean mayReplace) {
      Map<RuleId, Entry> entries = byFile.computeIfAbsent(subject, k -> new LinkedHashMap<>());
      for (Entry entry : LexiconReader.read(file, content, errors)) {
        Entry before = entries.put(entry.id(), entry);
        if (before != null && (!mayReplace || before.file().equals(file))) {
          errors.add(
              entry.location()
                  + ": found "
                  + entry.id()
                  + " a second time, first at "
                  + before.location());
        }
      }
      digests.put(file, sha256(content));
    }

    Lexicon build() {
      if (!errors.isEmpty()) {
        throw new ChanceryException(
            ChanceryException.Code.LEXICON, errors.stream().collect(Collectors.joining("\n")));
      }
      return new Lexicon(byFile, digests);
    }

    private static String sha256(String content) {
      try {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every JDK has SHA-256", e);
      }
    }
  }
}
