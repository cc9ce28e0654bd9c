package move37.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import move37.core.Folders;

/** Finds out before long work whether its result can be written. */
final class Outputs {
  private static final Logger LOG = Logger.getLogger(Outputs.class.getName());

  private Outputs() {}

  /**
   * The file can be written, if need be into new folders; none is left, an older file stays as it
   * is.
   *
   * @throws BadOutputException "Cannot write FILE: why"
   */
  static void requireWritableFile(Path file) throws BadOutputException {
    Path target = file.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new BadOutputException("Cannot write " + file + ": it is a folder");
    }
    requireWritable(file, target.getParent());
  }

  /**
   * Files can be written into the folder, which need not be there; it is not left if it was not.
   *
   * @throws BadOutputException "Cannot write FOLDER: why"
   */
  static void requireWritableFolder(Path folder) throws BadOutputException {
    requireWritable(folder, folder.toAbsolutePath());
  }

  private static void requireWritable(Path named, Path folder) throws BadOutputException {
    try {
      Folders.tryOut(folder);
    } catch (IOException e) {
      throw new BadOutputException("Cannot write " + named + ": " + reason(e), e);
    }
  }

  /** Writes something to a path. */
  @FunctionalInterface
  interface Writing {
    void to(Path path) throws IOException;
  }

  /**
   * Writes, and says in one sentence if it fails.
   *
   * @return whether it did not fail
   */
  static boolean write(Path path, Writing writing, PrintWriter err) {
    try {
      writing.to(path);
      return true;
    } catch (IOException | RuntimeException e) {
      String why = e instanceof IOException trouble ? reason(trouble) : e.getMessage();
      err.println("Cannot write " + path + ": " + why);
      err.flush();
      LOG.log(Level.FINE, "Cannot write " + path, e);
      return false;
    }
  }

  /** Why a file could not be written, in a few words. */
  static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "no permission for " + denied.getFile();
      case FileAlreadyExistsException file -> file.getFile() + " is no folder";
      case NoSuchFileException missing -> "there is no " + missing.getFile();
      case FileSystemException other ->
          Optional.ofNullable(other.getReason()).orElse("it failed") + " at " + other.getFile();
      default -> e.getMessage();
    };
  }
}
