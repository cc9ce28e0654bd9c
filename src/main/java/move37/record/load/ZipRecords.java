package move37.record.load;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import move37.game.Game;

/**
 * Record files in a zip file. Nothing is ever unpacked to a file, so the paths of the entries do
 * not matter; they are shown only. What comes out is counted as it comes, since what the zip file
 * says of itself may be wrong.
 */
final class ZipRecords {
  private static final int LONGEST_NAME = 200;

  private final Path file;
  private final ZipLimits limits;
  private long total;

  ZipRecords(Path file, ZipLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  /** More came out than is allowed. */
  private static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    TooLargeException(String message) {
      super(message);
    }
  }

  /**
   * The game that the first file in it that tells one is of.
   *
   * @throws IOException if none tells one and the zip file or a file in it cannot be read
   */
  Optional<ToldGame> game() throws IOException {
    IOException first = null;
    try (ZipFile zip = open()) {
      for (ZipEntry entry : entries(zip)) {
        try {
          Optional<ToldGame> told = game(new EntrySource(zip, entry));
          if (told.isPresent()) {
            return told;
          }
        } catch (IOException e) {
          first = first == null ? e : first;
        }
      }
    }
    if (first != null) {
      throw first;
    }
    return Optional.empty();
  }

  private static Optional<ToldGame> game(EntrySource source) throws IOException {
    Optional<RecordFormat> format = RecordFormats.of(smallName(source.zipEntry));
    return format.isPresent() ? format.get().game(source) : Optional.empty();
  }

  /** The record files in it by name, one more than is allowed at most. */
  private List<? extends ZipEntry> entries(ZipFile zip) {
    return zip.stream()
        .filter(entry -> !entry.isDirectory() && !isPassedOver(entry))
        .limit(limits.entries() + 1L)
        .sorted(Comparator.comparing(ZipEntry::getName))
        .toList();
  }

  /** Reads all record files in the zip file, by name. */
  void read(Game game, FileReading reading) {
    try (ZipFile zip = open()) {
      List<? extends ZipEntry> entries = entries(zip);
      if (entries.size() > limits.entries()) {
        whole(reading, "the zip file has more than " + limits.entries() + " files in it");
      } else if (entries.isEmpty()) {
        whole(reading, "the zip file holds no record files (" + RecordFormats.patterns() + ")");
      } else {
        readAll(zip, entries, game, reading);
      }
    } catch (IOException e) {
      whole(reading, "the zip file cannot be read: " + FileReading.reason(e));
    }
  }

  /** Opens the file; names that are not UTF-8, as old programs write them, are no obstacle. */
  private ZipFile open() throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException _) {
      return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    }
  }

  private void readAll(
      ZipFile zip, List<? extends ZipEntry> entries, Game game, FileReading reading) {
    for (ZipEntry entry : entries) {
      if (total > limits.bytes()) {
        whole(reading, "the rest of the zip file is not read");
        return;
      }
      readEntry(new EntrySource(zip, entry), game, reading);
    }
  }

  private void whole(FileReading reading, String reason) {
    reading.begin(file, "");
    reading.skip(0, reason);
  }

  private static boolean isPassedOver(ZipEntry entry) {
    return entry.getName().startsWith("__MACOSX/") || RecordFormats.isPassedOver(smallName(entry));
  }

  private static String smallName(ZipEntry entry) {
    String name = entry.getName();
    return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  private static void readEntry(EntrySource source, Game game, FileReading reading) {
    reading.begin(source.file(), source.entry());
    Optional<RecordFormat> format = RecordFormats.of(smallName(source.zipEntry));
    if (format.isEmpty()) {
      reading.skip(0, FileReading.NO_RECORD);
      return;
    }
    try {
      format.get().read(source, game, reading);
    } catch (TooLargeException e) {
      reading.skip(0, e.getMessage());
    } catch (IOException e) {
      reading.skip(0, "the file cannot be read: " + e.getMessage());
    }
  }

  /** A file in the zip file. */
  private final class EntrySource implements RecordSource {
    private final ZipFile zip;
    private final ZipEntry zipEntry;

    EntrySource(ZipFile zip, ZipEntry zipEntry) {
      this.zip = zip;
      this.zipEntry = zipEntry;
    }

    @Override
    public Path file() {
      return file;
    }

    @Override
    public String entry() {
      String shown = zipEntry.getName().replaceAll("[^\\p{Print}\\p{L}]", "?");
      return shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) + "…" : shown;
    }

    @Override
    public InputStream open() throws IOException {
      long packed = Math.min(zipEntry.getCompressedSize(), Files.size(file));
      return new Counted(zip.getInputStream(zipEntry), packed);
    }

    @Override
    public Optional<RecordSource> beside(Predicate<String> name) {
      String folder = folder(zipEntry);
      return zip.stream()
          .filter(other -> !other.isDirectory() && folder(other).equals(folder))
          .filter(other -> name.test(smallName(other)))
          .min(Comparator.comparing(ZipEntry::getName))
          .map(other -> new EntrySource(zip, other));
    }

    private static String folder(ZipEntry of) {
      return of.getName().substring(0, of.getName().lastIndexOf('/') + 1);
    }
  }

  /** Counts what comes out of an entry. */
  private final class Counted extends FilterInputStream {
    private final long most;
    private final String reason;
    private long count;

    Counted(InputStream in, long packed) {
      super(in);
      long byRatio = Math.max(limits.freeBytes(), limits.ratio() * packed);
      most = Math.min(byRatio, limits.entryBytes());
      reason =
          byRatio < limits.entryBytes()
              ? "it is more than " + limits.ratio() + " times as large as in the zip file"
              : "it is larger than " + limits.entryBytes() + " bytes";
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      count(Math.max(0, read));
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      long skipped = super.skip(bytes);
      count(skipped);
      return skipped;
    }

    private void count(long bytes) throws TooLargeException {
      count += bytes;
      total += bytes;
      if (count > most) {
        throw new TooLargeException(reason);
      }
      if (total > limits.bytes()) {
        throw new TooLargeException(
            "more than " + limits.bytes() + " bytes come out of the zip file");
      }
    }
  }
}
