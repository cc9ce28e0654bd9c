package move37.record.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import move37.game.Game;
import move37.game.Outcome;
import move37.game.connectfour.ConnectFour;
import move37.record.GameRecord;
import move37.record.LoadedRecords;
import move37.record.MoveStrings;
import move37.record.RecordWriter;
import move37.record.SkippedLine;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordLoaderTest {
  private static final Game GAME = new ConnectFour();

  @TempDir private Path folder;

  @Test
  void readsGamesAndReportsTheRestByLine() throws IOException {
    Path file = folder.resolve("games.txt");
    Files.writeString(
        file,
        """
        # a comment

        4152617 1-0 a b
        4152617 0-1 a b
        449
        44 * a b opening=1\r
        4152617 1-0 c d
        """);
    LoadedRecords loaded = RecordLoader.load(file, GAME);
    assertEquals(3, loaded.games().size());
    assertEquals(1, loaded.duplicates());
    assertEquals("b", loaded.games().get(1).second());
    assertEquals(List.of(4, 5), loaded.skipped().stream().map(SkippedLine::line).toList());
    assertTrue(loaded.skipped().get(0).toString().startsWith(file + ", line 4: the result"));
    assertEquals(2, loaded.skippedCount());
  }

  @Test
  void readsAFolderByNameAndReportsOtherFiles() throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    Files.writeString(folder.resolve("b.txt"), "44 * second b");
    Files.writeString(folder.resolve("a.TXT"), "33 * first a\n");
    Files.writeString(folder.resolve("sub").resolve("c.txt"), "55 * third c");
    Files.writeString(folder.resolve("README.md"), "not a record");
    Files.writeString(folder.resolve(".hidden"), "not a record");
    Files.writeString(folder.resolve("data.bin"), "not a record");
    LoadedRecords loaded = RecordLoader.load(folder, GAME);
    assertEquals(
        List.of("first", "second", "third"),
        loaded.games().stream().map(GameRecord::first).toList());
    assertEquals(List.of(folder.resolve("data.bin")), files(loaded));
    assertEquals(0, loaded.skipped().getFirst().line());
  }

  private static List<Path> files(LoadedRecords loaded) {
    return loaded.skipped().stream().map(SkippedLine::file).toList();
  }

  @Test
  void badBytesAndEndlessLinesSpoilOnlyThemselves() throws IOException {
    Path file = folder.resolve("games.txt");
    String longLine = "4".repeat(BoundedLines.LONGEST + 1);
    try (var out = Files.newOutputStream(file)) {
      out.write("\uFEFF44 * a b\n".getBytes(StandardCharsets.UTF_8));
      out.write(new byte[] {'4', (byte) 0xC3, (byte) 0x28, '\n'});
      out.write((longLine + "\n33 * \u00e9 d").getBytes(StandardCharsets.UTF_8));
    }
    LoadedRecords loaded = RecordLoader.load(file, GAME);
    assertEquals(2, loaded.games().size());
    assertEquals("\u00e9", loaded.games().get(1).first());
    assertTrue(loaded.skipped().get(0).reason().contains("UTF-8"));
    assertTrue(loaded.skipped().get(1).reason().contains("65537 bytes"));
    assertEquals(3, loaded.skipped().get(1).line());
  }

  @Test
  void keepsNoMoreReportsThanTheBound() throws IOException {
    Path file = folder.resolve("wrong.txt");
    Files.writeString(file, "x\n".repeat(1_500));
    LoadedRecords loaded = RecordLoader.load(file, GAME);
    assertEquals(1_500, loaded.skippedCount());
    assertEquals(LoadedRecords.MOST_REPORTED, loaded.skipped().size());
  }

  @Test
  void anEmptyFolderIsReported() throws IOException {
    LoadedRecords loaded = RecordLoader.load(folder, GAME);
    assertEquals(0, loaded.games().size());
    assertTrue(loaded.skipped().getFirst().reason().contains("*.txt"));
  }

  @Test
  void aMissingPathIsOneSentence() {
    Path missing = folder.resolve("missing.txt");
    String message =
        assertThrows(IOException.class, () -> RecordLoader.load(missing, GAME)).getMessage();
    assertEquals("There is no file or folder " + missing, message);
  }

  @Test
  void writesWholeFilesAndLeavesNothingElse() throws IOException {
    Path file = folder.resolve("new").resolve("games.txt");
    GameRecord game =
        new GameRecord(GAME, List.of(3, 3), Optional.of(Outcome.DRAW), "a person", "b", 1);
    RecordWriter.write(file, List.of("old"), List.of());
    RecordWriter.write(file, List.of("head\nline"), List.of(game, game));
    assertEquals(
        "# head line\n44 1/2-1/2 \"a person\" b opening=1\n44 1/2-1/2 \"a person\" b opening=1\n",
        Files.readString(file));
    assertEquals(List.of(game, game), RecordLoader.load(file, GAME).games());
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void aFailedWriteKeepsTheOldFile() throws IOException {
    Path taken = folder.resolve("taken.txt");
    Files.createDirectories(taken.resolve("inside"));
    assertThrows(IOException.class, () -> RecordWriter.write(taken, List.of(), List.of()));
    assertTrue(Files.isDirectory(taken.resolve("inside")));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count(), "no unfinished file is left");
    }
  }

  @Test
  void readsTheFieldsOwnMoveStrings() throws IOException {
    Path positions = Path.of("../shared/data/connect-four/Test_L2_R1");
    Assumptions.assumeTrue(Files.exists(positions));
    List<String> moves =
        Files.readAllLines(positions).stream().map(line -> line.split(" ", 2)[0]).toList();
    Path file = folder.resolve("positions.txt");
    Files.write(file, moves);
    LoadedRecords loaded = RecordLoader.load(file, GAME);
    assertEquals(1_000, loaded.games().size());
    assertFalse(loaded.games().stream().anyMatch(g -> g.outcome().isPresent()));
    assertEquals(
        moves,
        loaded.games().stream().map(g -> MoveStrings.formatMoves(GAME, g.actions())).toList());
  }
}
