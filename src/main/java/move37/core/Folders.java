package move37.core;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Folders that were missing and are made for what is to be written into them, and that go again if
 * that fails.
 */
public final class Folders {
  private static final Logger LOG = Logger.getLogger(Folders.class.getName());

  /** The deepest first. */
  private final Deque<Path> made = new ArrayDeque<>();

  private Folders() {}

  /**
   * Makes the folder and those above it that are missing.
   *
   * @throws IOException if one cannot be made; those that were are gone again
   */
  public static Folders make(Path folder) throws IOException {
    Folders folders = new Folders();
    Deque<Path> missing = new ArrayDeque<>();
    for (Path next = folder.toAbsolutePath();
        next != null && !Files.isDirectory(next);
        next = next.getParent()) {
      missing.push(next);
    }
    try {
      for (Path next : missing) {
        folders.makeOne(next);
      }
      return folders;
    } catch (IOException e) {
      folders.remove();
      throw e;
    }
  }

  /**
   * Finds out whether a file can be written into the folder once it is made; nothing is left.
   * Folders that are missing are tried out below another name, so that nobody who makes the same
   * ones at the same time sees them go.
   *
   * @throws IOException if the folder cannot be made or written to
   */
  public static void tryOut(Path folder) throws IOException {
    Path whole = folder.toAbsolutePath();
    Path there = whole;
    while (!Files.isDirectory(there) && there.getParent() != null) {
      there = there.getParent();
    }
    if (there.equals(whole)) {
      tryFile(there);
      return;
    }
    Path missing = whole.subpath(there.getNameCount(), whole.getNameCount());
    Path first = there.resolve(missing.getName(0));
    if (missing.normalize().startsWith("..")) {
      tryOut(whole.normalize());
    } else if (Files.isDirectory(first)) {
      tryOut(whole); // Somebody has made it meanwhile.
    } else if (Files.exists(first, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(first.toString());
    } else {
      tryFolders(there, missing);
    }
  }

  private static void tryFile(Path folder) throws IOException {
    Path probe = probe(folder);
    try {
      Files.createFile(probe);
      Files.delete(probe);
    } catch (AccessDeniedException e) {
      throw withCause(new AccessDeniedException(folder.toString()), e);
    }
  }

  /** What goes wrong is told of the folder's own name. */
  private static void tryFolders(Path there, Path missing) throws IOException {
    try {
      make(probe(there).resolve(missing)).remove();
    } catch (AccessDeniedException e) {
      throw withCause(new AccessDeniedException(there.toString()), e);
    } catch (FileSystemException e) {
      String folder = there.resolve(missing).toString();
      throw withCause(new FileSystemException(folder, null, e.getReason()), e);
    }
  }

  private static IOException withCause(IOException told, IOException cause) {
    told.initCause(cause);
    return told;
  }

  /** A file in the folder that is not there yet, for a trial. */
  public static Path probe(Path folder) {
    return folder.resolve(".move37-" + UUID.randomUUID() + ".tmp");
  }

  private void makeOne(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
      made.push(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
      // Somebody else was faster: it is theirs.
    }
  }

  /** Removes what was made, as far as nothing is in it. */
  public void remove() {
    for (Path folder : made) {
      try {
        Files.deleteIfExists(folder);
      } catch (IOException e) {
        LOG.log(Level.FINE, folder + " stays", e);
      }
    }
  }
}
