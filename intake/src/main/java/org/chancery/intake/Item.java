package org.chancery.intake;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One file or stream to read. */
sealed interface Item {
  /** For messages; its extension tells of the form. */
  String name();

  /** What a report is called by that has no identifier of its own. */
  @Nullable String ref();

  /** How many bytes it has, or 0 where that cannot be known. */
  long size();

  /** Where it was got from, if it was. */
  default @Nullable String address() {
    return null;
  }

  /** The encoding that whoever gave it named, if any; it outranks the input's own word. */
  default @Nullable String charset() {
    return null;
  }

  /** The bytes, to be closed by the caller. */
  InputStream open() throws IOException;

  /**
   * @param name as a person would write it
   * @param ref the path inside the folder that was named, or the name of the file
   */
  record OfFile(Path path, String name, String ref) implements Item {
    @Override
    public long size() {
      return path.toFile().length();
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }
  }

  /** What was got from an address, which is its name. */
  record OfDownload(Download download) implements Item {
    @Override
    public String name() {
      return download.address();
    }

    @Override
    public String ref() {
      return download.address();
    }

    @Override
    public String address() {
      return download.address();
    }

    @Override
    public @Nullable String charset() {
      return download.charset();
    }

    @Override
    public long size() {
      return download.bytes().length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(download.bytes());
    }
  }

  /** A stream that belongs to the caller: closing it here leaves it open. */
  record OfStream(InputStream stream, String name) implements Item {
    @Override
    public @Nullable String ref() {
      return null;
    }

    @Override
    public long size() {
      return 0;
    }

    @Override
    public InputStream open() {
      return new FilterInputStream(stream) {
        @Override
        public void close() {
          // the caller's
        }
      };
    }
  }
}
