package move37.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir private Path folder;

  @Test
  void replacesAnOlderFileAndLeavesNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "older");
    WholeFile.write(file, unfinished -> Files.writeString(unfinished, "newer"));
    assertEquals("newer", Files.readString(file));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void whatFailsHalfWayLeavesTheOlderFileAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "older");
    assertThrows(
        IOException.class,
        () ->
            WholeFile.write(
                file,
                unfinished -> {
                  Files.writeString(unfinished, "half");
                  throw new IOException("the disk is full");
                }));
    assertEquals("older", Files.readString(file));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void foldersThatAreMissingAreMadeAndGoAgainIfItFails() throws IOException {
    Path file = folder.resolve("a/b/c.txt");
    assertThrows(
        IOException.class,
        () ->
            WholeFile.write(
                file,
                unfinished -> {
                  throw new IOException("the disk is full");
                }));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
    WholeFile.write(file, unfinished -> Files.writeString(unfinished, "text"));
    assertEquals("text", Files.readString(file));
  }

  @Test
  void foldersMayBeNamedByDetours() throws IOException {
    Path file = folder.resolve("a/../b/c.txt");
    WholeFile.write(file, unfinished -> Files.writeString(unfinished, "text"));
    assertEquals("text", Files.readString(file));
    assertEquals("text", Files.readString(folder.resolve("b/c.txt")));
  }

  @Test
  void theFileHasThePermissionsOfAnyNewFile() throws IOException {
    Assumptions.assumeTrue(
        folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "POSIX only");
    Path usual = Files.createFile(folder.resolve("usual"));
    Path whole = folder.resolve("whole");
    WholeFile.write(whole, unfinished -> Files.writeString(unfinished, "text"));
    assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(whole));
  }
}
