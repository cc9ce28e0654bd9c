package move37.record.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A file of its own. */
record FileSource(Path file) implements RecordSource {
  @Override
  public String entry() {
    return "";
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public Optional<RecordSource> beside(Predicate<String> name) throws IOException {
    try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
      return files
          .filter(Files::isRegularFile)
          .filter(other -> name.test(smallName(other)))
          .sorted()
          .findFirst()
          .map(FileSource::new);
    }
  }

  /** The file's name in small letters, without its folders. */
  static String smallName(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
  }
}
