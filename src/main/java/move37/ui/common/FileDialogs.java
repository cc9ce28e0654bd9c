package move37.ui.common;

import java.nio.file.Path;
import java.util.Optional;

/** Asking the user for a file; the window uses the system's dialogs, tests their own answers. */
public interface FileDialogs {
  /** Kinds of files that the window reads or writes. */
  enum Kind {
    EXPERIMENT("m37"),
    PICTURE("png"),
    TABLE("csv"),
    GAME_TREE("sgf"),
    GAME_TEXT("txt");

    private final String extension;

    Kind(String extension) {
      this.extension = extension;
    }

    /** The usual end of the file's name, without the dot. */
    public String extension() {
      return extension;
    }
  }

  /** An existing file, or nothing if the user changed their mind. */
  Optional<Path> open(Kind kind);

  /** An existing file with game records, whatever its name ends in, or nothing. */
  Optional<Path> openRecords();

  /** An existing folder with game records, or nothing. */
  Optional<Path> openRecordFolder();

  /**
   * A file to write, its name ending in the kind's extension, or nothing.
   *
   * @param suggestedName a name to start from, without folder and extension
   */
  Optional<Path> save(Kind kind, String suggestedName);
}
