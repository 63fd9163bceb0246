package org.chancery.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;

/**
 * The files that names stand for: a folder for all files in it and below, in order of their names,
 * without hidden ones. Folders are listed as the walk comes to them. Links to folders are not
 * followed, so no walk goes round.
 */
final class Walk implements Iterator<Item> {
  private final List<Item> named;

  /** What is still to come, nearest first. */
  private final Deque<Item> ahead = new ArrayDeque<>();

  Walk(List<String> names, InputStream standardInput) {
    this(names.stream().map(name -> item(name, standardInput)).toList());
  }

  Walk(List<Item> named) {
    this.named = named;
    ahead.addAll(named);
    openFolders();
  }

  /** The bytes of all files, where that can be known: not of standard input. */
  OptionalLong totalBytes() {
    long total = 0;
    for (Walk all = new Walk(named); all.hasNext(); ) {
      if (all.next() instanceof Item.OfFile file) {
        total += file.size();
      } else {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(total);
  }

  @Override
  public boolean hasNext() {
    return !ahead.isEmpty();
  }

  @Override
  public Item next() {
    if (ahead.isEmpty()) {
      throw new NoSuchElementException();
    }
    Item next = ahead.removeFirst();
    openFolders();
    return next;
  }

  private static Item item(String name, InputStream standardInput) {
    if (name.equals(Intake.STANDARD_INPUT)) {
      return new Item.OfStream(standardInput, "standard input");
    }
    Path path = Path.of(name);
    return new Item.OfFile(
        path, name, Files.isDirectory(path) ? "" : String.valueOf(path.getFileName()));
  }

  /** Puts a folder's entries in its place until a file comes first. */
  private void openFolders() {
    while (ahead.peekFirst() instanceof Item.OfFile folder && Files.isDirectory(folder.path())) {
      List<Item> entries;
      try {
        entries = entries(folder);
      } catch (IOException e) {
        return; // reading it as a file will say what is wrong with it
      }
      ahead.removeFirst();
      for (int i = entries.size() - 1; i >= 0; i--) {
        ahead.addFirst(entries.get(i));
      }
    }
  }

  private static List<Item> entries(Item.OfFile folder) throws IOException {
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder.path())) {
      for (Path path : listing) {
        boolean linkedFolder = Files.isSymbolicLink(path) && Files.isDirectory(path);
        boolean other =
            !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(path);
        if (!linkedFolder && !other && !name(path).startsWith(".")) {
          paths.add(path);
        }
      }
    }
    paths.sort(Comparator.comparing(Walk::name));
    String prefix = folder.ref().isEmpty() ? "" : folder.ref() + "/";
    List<Item> entries = new ArrayList<>();
    for (Path path : paths) {
      entries.add(new Item.OfFile(path, path.toString(), prefix + name(path)));
    }
    return entries;
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
