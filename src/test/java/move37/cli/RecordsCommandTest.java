package move37.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsCommandTest {
  private static final String NO_GAME =
      "it tells of no game that can be read here: name its game with --game if there is one";

  @TempDir private Path folder;
  private Path one;
  private Path two;

  @BeforeEach
  void writeFiles() throws IOException {
    one = folder.resolve("one.txt");
    two = folder.resolve("two.txt");
    Files.writeString(one, "44 * a b\n4484\n4152617 1-0 c d date=2016\n");
    Files.writeString(two, "4152617\n33 1/2-1/2 e f first-rating=2000 second-rating=2100\n");
  }

  private static CommandOutput records(Object... arguments) {
    List<String> all = new ArrayList<>(List.of("--game", "connect-four"));
    for (Object argument : arguments) {
      all.add(argument.toString());
    }
    return CommandOutput.of(new RecordsCommand(), all.toArray(String[]::new));
  }

  @Test
  void checkTellsWhatIsInEachFile() {
    CommandOutput said = records("--check", one, two, folder.resolve("gone.txt"));
    assertEquals(2, said.exitCode());
    assertEquals(
        one
            + ": 2 games, 1 skipped\n"
            + "  line 2: move 3, \"8\", is no move of connect-four\n"
            + two
            + ": 1 game, 1 duplicate left out\n"
            + folder.resolve("gone.txt")
            + ": 0 games, 1 skipped\n"
            + "  the file cannot be read: there is no such file\n"
            + "together: 3 games, 1 duplicate left out, 2 skipped\n",
        said.out());
    assertEquals("", said.err());
    assertEquals(0, records("--check", two).exitCode());
  }

  @Test
  void convertsWhatCanBeRead() throws IOException {
    Path out = folder.resolve("new").resolve("all.txt");
    CommandOutput said = records(one, two, "--to", "text", "--out", out);
    assertEquals(2, said.exitCode());
    assertTrue(said.err().startsWith(one + ", line 2: move 3"), said.err());
    assertEquals(out + ": 3 games, 1 duplicate left out, 1 skipped\n", said.out());
    assertEquals(
        """
        # move37 records --game connect-four
        44 * a b
        4152617 1-0 c d date=2016
        33 1/2-1/2 e f first-rating=2000 second-rating=2100
        """,
        Files.readString(out));
    assertEquals(0, records(two, "--to", "text", "--out", out, "--keep-duplicates").exitCode());
    assertEquals(3, Files.readAllLines(out).size());
  }

  @Test
  void filtersSayWhichGamesAreWanted() {
    assertEquals(one + ": 1 game, 1 not wanted, 1 skipped\n", first("--player", "C"));
    assertEquals(one + ": 1 game, 1 not wanted, 1 skipped\n", first("--years", "2000-2016"));
    assertEquals(one + ": 0 games, 2 not wanted, 1 skipped\n", first("--years", "2017"));
    assertEquals(one + ": 1 game, 1 not wanted, 1 skipped\n", first("--result", "first,draw"));
    assertEquals(one + ": 1 game, 1 not wanted, 1 skipped\n", first("--min-moves", "3"));
    assertEquals(one + ": 0 games, 2 not wanted, 1 skipped\n", first("--rating", "2000"));
    assertEquals(
        two + ": 1 game, 1 not wanted\n", records("--check", two, "--rating", "2000").out());
  }

  private String first(String option, String value) {
    String out = records("--check", one, option, value).out();
    return out.substring(0, out.indexOf('\n') + 1);
  }

  @Test
  void wrongInputIsRefusedInASentence() {
    Path out = folder.resolve("out.txt");
    assertRefused(records(one), "Give --check, or --to FORMAT");
    assertRefused(records(one, "--to", "text"), "belong together");
    assertRefused(records(one, "--to", "pgn", "--out", out), "choose one of text, sgf");
    assertRefused(
        records(one, "--to", "sgf", "--out", out), "SGF files cannot hold games of connect-four");
    assertRefused(records(one, "--to", "text", "--out", folder), "it is a folder");
    assertRefused(records(one, "--check", "--rating", "good"), "5k, 3d or 9p");
    assertRefused(records(one, "--check", "--years", "16"), "--years needs");
    assertRefused(records(one, "--check", "--years", "2016-2015"), "2016 to 2015");
    assertRefused(records(one, "--check", "--result", "lost"), "--result needs");
    assertRefused(records(one, "--check", "--threads", "0"), "threads must lie");
    assertRefused(
        CommandOutput.of(new RecordsCommand(), "--game", "chess", one.toString(), "--check"),
        "no game");
    assertFalse(Files.exists(out));
  }

  private static void assertRefused(CommandOutput said, String reason) {
    assertEquals(2, said.exitCode());
    assertEquals("", said.out());
    assertEquals(1, said.err().lines().count(), said.err());
    assertTrue(said.err().contains(reason), said.err());
  }

  private static CommandOutput anyRecords(Object... arguments) {
    return CommandOutput.of(
        new RecordsCommand(), Stream.of(arguments).map(Object::toString).toArray(String[]::new));
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve("all").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void theGameNeedNotBeNamedWhereTheFilesTellIt() throws IOException {
    Path fours = file("connect-four-5x4/a.txt", "11\n");
    Path text = file("b.txt", "# move37 experts --game tic-tac-toe --agents solver\n15\n");
    Path go = file("c.sgf", "(;GM[1]SZ[9];B[ee])(;SZ[19];B[aa])");
    Path hex = file("d.sgf", "(;GM[11]SZ[5];B[a1];W[swap-pieces])");
    Path standard = file("gomoku-standard/e.sgf", "(;GM[4]SZ[15];B[aa])");
    Path gomoku = file("f.psq", "Piskvorky 15x15, 7:7, 0\n8,8,0\n");
    Path odd = file("g.txt", "12\n");
    Path data = file("h.csv", "1,2\n");
    CommandOutput said = anyRecords("--check", folder.resolve("all"));
    assertEquals(2, said.exitCode());
    assertEquals(
        Set.of(
            fours + ": 1 game of connect-four-5x4",
            text + ": 1 game of tic-tac-toe",
            go + ": 1 game of go-9x9, 1 skipped",
            "  line 1: the board is of size \"19\", but that of go-9x9 is 9x9",
            hex + ": 1 game of hex-5x5-swap",
            standard + ": 1 game of gomoku-standard",
            gomoku + ": 1 game of gomoku",
            odd + ": not read",
            "  " + NO_GAME,
            data + ": not read",
            "  the file's name is not that of a record file",
            "together: 6 games, 3 skipped"),
        said.out().lines().collect(Collectors.toSet()));
    Path out = folder.resolve("out.sgf");
    assertEquals(0, anyRecords(hex, "--to", "sgf", "--out", out).exitCode());
    assertTrue(Files.readString(out).contains("swap-pieces"), Files.readString(out));
    assertRefused(
        anyRecords(go, hex, "--to", "sgf", "--out", out),
        "The files hold games of go-9x9, hex-5x5-swap: choose one with --game");
    assertRefused(anyRecords(odd, "--to", "text", "--out", out), odd + ": " + NO_GAME);
    CommandOutput gone = anyRecords(folder.resolve("typo.sgf"), "--to", "sgf", "--out", out);
    assertRefused(gone, "typo.sgf: the file cannot be read: there is no such file");
  }

  /** A folder's name says how files are read that say nothing of it themselves. */
  @Test
  void aFileThatNamesItsRulesIsBelievedBeforeItsFolder() throws IOException {
    Path standard =
        file("gomoku/a.txt", "# move37 experts --game gomoku-standard --seed 1\r\nh8 *\r\n");
    Path free = file("gomoku/b.txt", "h8 *\n");
    assertEquals(standard + ": 1 game of gomoku-standard\n", anyRecords("--check", standard).out());
    assertEquals(free + ": 1 game of gomoku\n", anyRecords("--check", free).out());
  }

  /** To find out which game it is of would take what is to be read. */
  @Test
  void whatCanBeReadOnceIsAskedForItsGame() {
    Path stream = Path.of("/dev/null");
    Assumptions.assumeTrue(Files.exists(stream), "needs a file that is none on a disk");
    CommandOutput said = anyRecords("--check", stream);
    assertEquals(2, said.exitCode());
    assertTrue(said.out().contains("it can be read only once"), said.out());
  }

  /** Whatever is skipped of them is no legal game, or no record. */
  @Test
  void recordsOfOthersAreReadButForWhatIsNoGame() {
    Path data = Path.of("../shared/data");
    Assumptions.assumeTrue(Files.isDirectory(data), "needs records of others");
    List<String> lines =
        anyRecords("--check", "--keep-duplicates", data.resolve("go"), data.resolve("hex"))
            .out()
            .lines()
            .toList();
    assertTrue(lines.getLast().startsWith("together: 105 games, 7 skipped"), lines.getLast());
    List<String> reasons =
        lines.stream()
            .filter(line -> line.startsWith("  ") && !line.startsWith("  note: "))
            .filter(line -> !line.contains("cannot be reached in turn"))
            .toList();
    assertEquals(
        List.of(
            "  the file's name is not that of a record file",
            "  the file's name is not that of a record file",
            "  " + NO_GAME),
        reasons);
  }

  @Test
  void withoutGamesNothingIsWritten() {
    Path out = folder.resolve("new/out.txt");
    CommandOutput said = records(two, "--to", "text", "--out", out, "--player", "nobody");
    assertEquals(1, said.exitCode());
    assertTrue(said.err().contains("there are no games to write"), said.err());
    assertFalse(Files.exists(out.getParent()), "no new folder");
  }
}
