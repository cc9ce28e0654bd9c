package move37.ui.shell;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Says that a program is at work on a file: an empty file beside it, locked as long as the program
 * lives. The system lets go of it when the program dies, however it does.
 */
final class CopyLock implements AutoCloseable {
  private final Path beside;
  private final FileChannel channel;

  private CopyLock(Path beside, FileChannel channel) {
    this.beside = beside;
    this.channel = channel;
  }

  /** Takes the lock; nothing where somebody else has it or the system has none. */
  static Optional<CopyLock> take(Path file) {
    Path beside = beside(file);
    FileChannel channel = null;
    try {
      channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new CopyLock(beside, channel));
      }
    } catch (IOException | OverlappingFileLockException _) {
      // It cannot be had.
    }
    close(channel);
    return Optional.empty();
  }

  /** Whether another program has the lock; false where that cannot be told. */
  static boolean isHeld(Path file) {
    if (!Files.exists(beside(file))) {
      return false;
    }
    Optional<CopyLock> lock = take(file);
    lock.ifPresent(free -> close(free.channel));
    return lock.isEmpty();
  }

  /** Deletes the empty file beside one that is gone. */
  static void forget(Path file) throws IOException {
    Files.deleteIfExists(beside(file));
  }

  private static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + ".lock");
  }

  private static void close(FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException _) {
      // The lock goes with the program at the latest.
    }
  }

  /** Lets go. */
  @Override
  public void close() {
    close(channel);
    try {
      Files.deleteIfExists(beside);
    } catch (IOException _) {
      // An empty file that nobody holds says nothing.
    }
  }
}
