package move37.record.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import move37.record.load.RecordReading.Wanted;

/** Finds the record files of a folder and the folders below it; what it cannot enter it tells. */
final class FolderWalk extends SimpleFileVisitor<Path> {
  private static final int DEEPEST = 32;

  private final List<Wanted> found = new ArrayList<>();

  private final Path root;

  private FolderWalk(Path root) {
    this.root = root;
  }

  /** The files by name, and what is in the way. Links to folders are not followed. */
  static List<Wanted> files(Path folder) {
    FolderWalk walk = new FolderWalk(folder);
    try {
      Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEEPEST, walk);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Nothing in here throws it.
    }
    walk.found.sort(Comparator.comparing(Wanted::file));
    return walk.found;
  }

  /** Hidden folders below it are passed over, as hidden files are. */
  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  private boolean isHidden(Path path) {
    return !path.equals(root) && FileSource.smallName(path).startsWith(".");
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isHidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isDirectory()) {
      found.add(new Wanted(file, false, "the folder lies too deep to be read"));
    } else if (attributes.isSymbolicLink() && Files.isDirectory(file)) {
      found.add(new Wanted(file, false, "a link to a folder is not followed"));
    } else if (Files.isRegularFile(file)
        && !RecordFormats.isPassedOver(FileSource.smallName(file))) {
      found.add(new Wanted(file, false, ""));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException trouble) {
    if (!isHidden(file)) {
      String reason = "it cannot be read: " + FileReading.reason(trouble);
      found.add(new Wanted(file, false, reason));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException trouble) {
    if (trouble != null) {
      visitFileFailed(folder, trouble);
    }
    return FileVisitResult.CONTINUE;
  }
}
