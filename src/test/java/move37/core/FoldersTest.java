package move37.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
  @TempDir private Path folder;

  private void assertHolds(Path... files) throws IOException {
    try (var found = Files.list(folder)) {
      assertEquals(List.of(files), found.toList());
    }
  }

  @Test
  void whatWasMadeGoesAgainUnlessSomethingIsInIt() throws IOException {
    Folders.make(folder.resolve("a/b")).remove();
    assertHolds();
    Folders made = Folders.make(folder.resolve("a/b"));
    Files.createFile(folder.resolve("a/file"));
    made.remove();
    assertHolds(folder.resolve("a"));
    Folders.make(folder.resolve("a")).remove();
    assertHolds(folder.resolve("a"));
  }

  @Test
  void tryingOutLeavesNothing() throws IOException {
    Folders.tryOut(folder);
    Folders.tryOut(folder.resolve("a/b"));
    Folders.tryOut(folder.resolve("a/../b"));
    assertHolds();
    Path inside = Files.createDirectory(folder.resolve("inside"));
    Files.createFile(folder.resolve("b"));
    Folders.tryOut(inside.resolve("a/../../c/d"));
    assertThrows(
        FileAlreadyExistsException.class, () -> Folders.tryOut(inside.resolve("a/../../b")));
    Folders.tryOut(inside.resolve("a/../b"));
    assertEquals(0, inside.toFile().list().length);
  }

  @Test
  void whatGoesWrongIsToldOfTheNameThatWasGiven() {
    Path tooLong = folder.resolve("new").resolve("x".repeat(300));
    String message = assertThrows(IOException.class, () -> Folders.tryOut(tooLong)).getMessage();
    assertTrue(message.startsWith(tooLong.toString()), message);
    assertFalse(message.contains(".tmp"), message);
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThrows(FileAlreadyExistsException.class, () -> Folders.tryOut(file.resolve("a")));
    assertThrows(FileAlreadyExistsException.class, () -> Folders.tryOut(file));
    assertThrows(IOException.class, () -> Folders.tryOut(folder.resolve("x".repeat(300))));
    assertHolds(file);
  }
}
