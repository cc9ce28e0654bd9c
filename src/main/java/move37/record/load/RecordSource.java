package move37.record.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** A file, or an entry of a zip file, that games are read from. */
interface RecordSource {
  /** The file. */
  Path file();

  /** The entry's name, fit to be shown and for nothing else; empty for a file of its own. */
  String entry();

  /** Opens it; whoever does closes it. */
  InputStream open() throws IOException;

  /** The first file beside it, by name, whose name in small letters fits. */
  Optional<RecordSource> beside(Predicate<String> name) throws IOException;
}
