package move37.core;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * Files that appear whole or not at all: written beside their place and then moved there, so that
 * an older file of the name stays as it is until the new one is complete.
 */
public final class WholeFile {
  private WholeFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Writing {
    /** Writes to this path, at which there is nothing yet. */
    void to(Path unfinished) throws IOException;
  }

  /**
   * Writes the file. It gets the permissions of any new file; folders that are missing are made.
   *
   * @throws IOException if it cannot be written; nothing is left then, no new folder either
   */
  public static void write(Path file, Writing writing) throws IOException {
    Path target = file.toAbsolutePath();
    Path unfinished = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    Folders folders = Folders.make(target.getParent());
    boolean isWritten = false;
    try {
      writing.to(unfinished);
      replace(unfinished, target);
      isWritten = true;
    } finally {
      Files.deleteIfExists(unfinished);
      if (!isWritten) {
        folders.remove();
      }
    }
  }

  private static void replace(Path unfinished, Path target) throws IOException {
    try {
      Files.move(
          unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
