package move37.record.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All the formats that are read. */
final class RecordFormats {
  /** For files whose name tells nothing. */
  static final RecordFormat USUAL = new MoveStringFiles();

  private static final List<RecordFormat> ALL =
      List.of(USUAL, new SgfFiles(), new WthorFiles(), new PiskvorkFiles());

  private static final String ZIP = ".zip";

  private RecordFormats() {}

  /** The format of a file with this name, in small letters and without folders. */
  static Optional<RecordFormat> of(String name) {
    return ALL.stream().filter(format -> format.claims(name)).findFirst();
  }

  /** Whether a file of this name holds other files. */
  static boolean isZip(String name) {
    return name.endsWith(ZIP);
  }

  /** Whether a file of this name is none of records and need not be told of. */
  static boolean isPassedOver(String name) {
    return name.startsWith(".")
        || name.endsWith(".md")
        || ALL.stream().anyMatch(format -> format.accompanies(name));
  }

  /** What record files are called. */
  static String patterns() {
    return Stream.concat(ALL.stream().map(RecordFormat::pattern), Stream.of("*" + ZIP))
        .collect(Collectors.joining(", "));
  }
}
