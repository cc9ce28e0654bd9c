package move37.record.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import move37.core.Seeds;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.catalog.Games;
import move37.game.connectfour.ConnectFour;
import move37.record.FakeBoardGame;
import move37.record.FileAccount;
import move37.record.GameRecord;
import move37.record.LoadedRecords;
import move37.record.MoveStrings;
import move37.record.RecordAccount;
import move37.record.RecordFilters;
import move37.record.RecordWriter;
import move37.record.SkippedLine;
import move37.record.WrittenFormat;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
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
    Path file = folder.resolve("wrong00.txt");
    Files.writeString(file, "x\n".repeat(1_500));
    LoadedRecords loaded = RecordLoader.load(file, GAME);
    assertEquals(1_500, loaded.skippedCount());
    assertEquals(LoadedRecords.MOST_REPORTED_A_FILE, loaded.skipped().size());
    for (int i = 10; i < 30; i++) {
      Files.writeString(folder.resolve("wrong" + i + ".txt"), "x\n".repeat(80));
    }
    LoadedRecords all = RecordLoader.load(folder, GAME);
    assertEquals(1_500 + 20 * 80, all.skippedCount());
    assertEquals(LoadedRecords.MOST_REPORTED, all.skipped().size());
  }

  /** Found in the wild: two bytes of a wrong set swallow a bracket, and the game makes no sense. */
  @Test
  void aGameInAnotherCharacterSetThanItNamesDoesNotStopTheRest() throws IOException {
    Game go = Games.byId("go-5x5");
    String head = "(;FF[4]GM[1]SZ[5]CA[Big5]PB[";
    String tail = "]PW[b]RE[B+R];B[aa];W[bb])";
    Files.write(
        folder.resolve("a.sgf"),
        (head + "Ren\u00e9 M\u00fcller \u00e9" + tail).getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(folder.resolve("b.sgf"), "(;FF[4]GM[1]SZ[5]RE[B+R];B[aa];W[bb])");
    LoadedRecords loaded = RecordLoader.load(folder, go);
    assertEquals(1, loaded.games().size());
    assertEquals(1, loaded.skippedCount());
    assertTrue(
        loaded.skipped().getFirst().reason().contains("not in the character set"),
        loaded.toString());
  }

  @Test
  void othelloGamesMayBeWrittenAsOneWordWithoutPasses() throws IOException {
    Game othello = Games.byId("othello");
    Path file = folder.resolve("games.txt");
    Files.writeString(
        file, "f5d6c3d3c4\nF5D6C3 * \"A. Person\" b date=2019\nf5d6c3d3c4a1 1-0 a b\n");
    LoadedRecords loaded = RecordLoader.load(file, othello);
    assertEquals(2, loaded.games().size(), loaded.toString());
    assertEquals(
        "f5 d6 c3 d3 c4", MoveStrings.formatMoves(othello, loaded.games().getFirst().actions()));
    assertEquals("A. Person", loaded.games().getLast().first());
    assertTrue(loaded.skipped().getFirst().reason().contains("a1"), loaded.toString());
  }

  @Test
  void whatIsInTheWayInAFolderIsToldAndTheRestIsRead() throws IOException {
    Path deep = folder;
    for (int i = 0; i < 33; i++) {
      deep = deep.resolve("f");
    }
    Files.createDirectories(deep);
    Files.writeString(deep.resolve("lost.txt"), "44 * a b");
    Path sub = folder.resolve("f").resolve("f").resolve("f").resolve("f").resolve("f");
    Path ten = sub.resolve("f").resolve("f").resolve("f").resolve("f").resolve("f");
    Files.writeString(ten.resolve("found.txt"), "33 * a b");
    LoadedRecords loaded = RecordLoader.load(folder, GAME);
    assertEquals(1, loaded.games().size());
    assertEquals("the folder lies too deep to be read", loaded.skipped().getFirst().reason());
  }

  @Test
  @DisabledOnOs(
      value = OS.WINDOWS,
      disabledReason = "Making a link takes rights there that most users do not have")
  void linksToFoldersAreToldOfAndNotFollowed() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "44 * a b");
    Files.createSymbolicLink(folder.resolve("round"), folder);
    LoadedRecords loaded = RecordLoader.load(folder, GAME);
    assertEquals(1, loaded.games().size());
    assertEquals("a link to a folder is not followed", loaded.skipped().getFirst().reason());
  }

  @Test
  @DisabledOnOs(
      value = OS.WINDOWS,
      disabledReason = "Making a link takes rights there that most users do not have")
  void hiddenLinksArePassedOver() throws IOException {
    files(1, 3);
    Files.createSymbolicLink(folder.resolve(".link"), folder);
    assertEquals(0, RecordLoader.load(folder, GAME).skippedCount());
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

  private List<Path> files(int count, int gamesEach) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int file = 0; file < count; file++) {
      StringBuilder text = new StringBuilder();
      for (int game = 0; game < gamesEach; game++) {
        text.append(game % 7 + 1).append(" * ").append(file).append(' ').append(game).append('\n');
      }
      files.add(folder.resolve("f" + file + ".txt"));
      Files.writeString(files.getLast(), text);
    }
    return files;
  }

  @Test
  void gamesComeInOrderOnAnyNumberOfThreads() throws IOException {
    List<Path> files = files(9, 300);
    files.add(4, folder.resolve("gone.txt"));
    List<RecordProgress> progress = new ArrayList<>();
    for (int threads : new int[] {1, 3}) {
      List<String> order = new ArrayList<>();
      ReadOptions options = ReadOptions.usual().withThreads(threads).withProgress(progress::add);
      RecordAccount account =
          RecordLoader.read(files, GAME, options, g -> order.add(g.first() + " " + g.second()));
      assertEquals(2_700, order.size());
      for (int i = 0; i < order.size(); i++) {
        assertEquals(i / 300 + " " + i % 300, order.get(i));
      }
      assertEquals(2_700, account.games());
      assertEquals(2_693, account.duplicates());
      assertEquals(1, account.skippedCount());
      assertEquals(10, account.files().size());
      assertEquals(new RecordProgress(10, 10, 2_700), progress.getLast());
    }
  }

  @Test
  void onlyAFewGamesAreReadAhead() throws IOException, InterruptedException {
    Path file = files(1, 5_000).getFirst();
    FileReading reading = new FileReading(new RecordReading.Wanted(file, true, ""), GAME, false);
    Thread thread = Thread.ofPlatform().daemon().start(reading);
    while (thread.getState() != Thread.State.WAITING) {
      Thread.sleep(2);
    }
    int taken = 0;
    while (!(reading.next(Duration.ofMinutes(1)).orElseThrow() instanceof RecordEvent.Ended)) {
      taken++;
    }
    assertEquals(5_001, taken);
  }

  @Test
  void duplicatesAndUnwantedGamesAreLeftOut() throws IOException {
    List<Path> files = files(2, 20);
    List<GameRecord> games = new ArrayList<>();
    ReadOptions options =
        ReadOptions.usual().withoutDuplicates().withFilter(RecordFilters.player("1"));
    RecordAccount account = RecordLoader.read(files, GAME, options, games::add);
    assertEquals(7, games.size());
    assertEquals(List.of(7, 0), account.files().stream().map(FileAccount::games).toList());
    assertEquals(40, account.games() + account.duplicates() + account.filtered());
    assertEquals(9, account.files().getFirst().filtered());
  }

  @Test
  void readingCanBeBrokenOff() throws IOException {
    List<Path> files = files(5, 1_000);
    List<GameRecord> games = new ArrayList<>();
    ReadOptions options = ReadOptions.usual().withCancel(() -> games.size() >= 10);
    RecordAccount account = RecordLoader.read(files, GAME, options, games::add);
    assertTrue(account.cancelled());
    assertEquals(10, account.games());
    IOException full = new IOException("full");
    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                RecordLoader.read(
                    files,
                    GAME,
                    ReadOptions.usual(),
                    _ -> {
                      throw full;
                    }));
    assertEquals(full, thrown);
  }

  /** As people write them too; a pass that can be told from the moves is left out. */
  @Test
  void othelloGamesMayHaveSpacesBetweenTheirMoves() throws IOException {
    Game othello = Games.byId("othello");
    List<Integer> withPass = List.of();
    for (int seed = 0; withPass.stream().noneMatch(move -> move == 64); seed++) {
      withPass = randomGame(othello, Seeds.stream(seed, "game"));
    }
    String passed =
        withPass.stream()
            .filter(move -> move != 64)
            .map(move -> othello.actionName(move).toUpperCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    Path file = folder.resolve("games.txt");
    Files.writeString(file, "F5 D6 C3 d3 c4 * a b\n" + passed + "\n" + "f5".repeat(30_000) + "\n");
    LoadedRecords loaded = RecordLoader.load(file, othello);
    assertEquals(2, loaded.games().size(), loaded.toString());
    assertEquals("a", loaded.games().getFirst().first());
    assertEquals(withPass, loaded.games().getLast().actions());
    assertEquals(1, loaded.skippedCount(), "a word without an end spoils itself only");
    assertTrue(loaded.skipped().getFirst().reason().startsWith("move 2"), loaded.toString());
  }

  private static List<Integer> randomGame(Game game, RandomGenerator rng) {
    List<Integer> actions = new ArrayList<>();
    for (GameState state = game.initialState(); !state.isTerminal(); ) {
      int[] legal = state.legalActions();
      actions.add(legal[rng.nextInt(legal.length)]);
      state = state.play(actions.getLast());
    }
    return actions;
  }

  /** Or whoever keeps what was loaded would take a part for the whole. */
  @Test
  void aLoadThatWasBrokenOffIsNone() throws IOException {
    Path file = files(1, 50).getFirst();
    ReadOptions options = ReadOptions.usual().withCancel(() -> true);
    assertThrows(InterruptedIOException.class, () -> RecordLoader.load(file, GAME, options));
    Thread.currentThread().interrupt();
    try {
      assertThrows(InterruptedIOException.class, () -> RecordLoader.load(file, GAME));
    } finally {
      assertTrue(Thread.interrupted(), "it stays interrupted");
    }
    assertEquals(50, RecordLoader.load(file, GAME).games().size());
  }

  @Test
  void hiddenFoldersArePassedOver() throws IOException {
    files(1, 3);
    Files.writeString(Files.createDirectory(folder.resolve(".git")).resolve("config"), "x");
    assertEquals(0, RecordLoader.load(folder, GAME).skippedCount());
  }

  @Test
  void aFileThatIsNamedTwiceIsReadOnce() throws IOException {
    Path file = Files.writeString(folder.resolve("hex.txt"), "a1 b2 *\nx\n");
    List<Path> named = List.of(file, folder, folder.resolve("../" + folder.getFileName()));
    RecordAccount account =
        RecordLoader.read(named, FakeBoardGame.hex(3), ReadOptions.usual(), _ -> {});
    assertEquals(1, account.games());
    assertEquals(0, account.duplicates());
    assertEquals(1, account.skippedCount());
  }

  @Test
  void convertsAGameAtATime() throws IOException {
    Game hex = FakeBoardGame.hex(3);
    Path text = folder.resolve("hex.txt");
    Files.writeString(text, "a1 b2 c3 1-0 x y event=z\nb1 b1\n- *\n");
    Path sgf = folder.resolve("hex.sgf");
    RecordWriter.write(
        sgf,
        WrittenFormat.SGF,
        List.of("no place for it"),
        sink -> RecordLoader.read(List.of(text), hex, ReadOptions.usual(), sink));
    assertTrue(
        Files.readString(sgf).startsWith("(;FF[4]GM[11]CA[UTF-8]AP[Move 37:unpackaged]SZ[3]PB[x]"));
    LoadedRecords loaded = RecordLoader.load(sgf, hex);
    assertEquals(0, loaded.skippedCount(), loaded.toString());
    assertEquals(RecordLoader.load(text, hex).games(), loaded.games());
  }

  @Test
  void fromSgfToSgfNothingIsLost() throws IOException {
    Game hex = FakeBoardGame.hex(3);
    Path from = folder.resolve("from.hsgf");
    Path to = folder.resolve("to.sgf");
    String whole =
        "(;CA[UTF-8]GM[11]SZ[3]MINE[a][b]C[two\nlines](;B[a1];W[b2])(;B[b2]C[better]))\n";
    String golem = "(;SO[littlegolem.com]EV[hex.x]SZ[3]C[said];W[aa];B[bb])\n";
    Files.writeString(from, whole + whole + golem + "(;GM[11]SZ[3];B[c9])");
    RecordAccount account =
        convert(from, hex, ReadOptions.usual().withSgf().withoutDuplicates(), to);
    assertEquals(1, account.games());
    assertEquals(whole, Files.readString(to));
    convert(from, hex, ReadOptions.usual().withSgf(), to);
    assertTrue(
        Files.readString(to).startsWith(whole + whole + "(;FF[4]GM[11]"), Files.readString(to));
    convert(from, hex, ReadOptions.usual(), to);
    assertFalse(Files.readString(to).contains("better"));
  }

  @Test
  void whatIsTooLongToWaitIsToldAndLosesItsCommentsOnly() throws IOException {
    Game hex = FakeBoardGame.hex(3);
    Path from = folder.resolve("from.sgf");
    Path to = folder.resolve("to.sgf");
    String comment = "C[" + "x".repeat(600_000) + "]";
    Files.writeString(from, "(;GM[11]SZ[3]" + comment + ";B[a1]" + comment + ";W[b2])");
    RecordAccount account = convert(from, hex, ReadOptions.usual().withSgf(), to);
    assertEquals(1, account.games());
    assertEquals(
        List.of("line 1: variations and comments of so long a game are lost"),
        account.files().getFirst().notes());
    assertTrue(Files.readString(to).endsWith("RE[?];B[a1];W[b2])\n"), Files.readString(to));
  }

  private static RecordAccount convert(Path from, Game game, ReadOptions options, Path to)
      throws IOException {
    List<RecordAccount> account = new ArrayList<>();
    RecordWriter.write(
        to,
        WrittenFormat.SGF,
        List.of(),
        sink -> account.add(RecordLoader.read(List.of(from), game, options, sink)));
    return account.getFirst();
  }

  @Test
  void packedFilesHoldTheSameGamesAndAreTheSameBytes() throws IOException {
    Game hex = FakeBoardGame.hex(3);
    List<GameRecord> games =
        List.of(
            new GameRecord(hex, List.of(0, 4, 1), Optional.of(Outcome.FIRST_WINS), "a", "b", 2));
    for (WrittenFormat format : WrittenFormat.values()) {
      Path plain = folder.resolve("games" + format.ending());
      Path packed = folder.resolve("games" + format.ending() + ".zip");
      Path bare = folder.resolve("bare.zip");
      for (Path file : List.of(plain, packed, bare)) {
        RecordWriter.write(file, format, List.of(), games);
        LoadedRecords loaded = RecordLoader.load(file, hex);
        assertEquals(games, loaded.games(), loaded.toString());
      }
      try (ZipFile zip = new ZipFile(packed.toFile())) {
        ZipEntry entry = zip.entries().nextElement();
        assertEquals(plain.getFileName().toString(), entry.getName());
        try (InputStream in = zip.getInputStream(entry)) {
          assertArrayEquals(Files.readAllBytes(plain), in.readAllBytes());
        }
      }
      byte[] before = Files.readAllBytes(packed);
      RecordWriter.write(packed, format, List.of(), games);
      assertArrayEquals(before, Files.readAllBytes(packed));
    }
  }

  @Test
  void aNameTellsTheFormat() {
    assertEquals(Optional.of(WrittenFormat.TEXT), WrittenFormat.ofFile(Path.of("a", "b.txt")));
    assertEquals(Optional.of(WrittenFormat.SGF), WrittenFormat.ofFile(Path.of("b.sgf.zip")));
    assertEquals(Optional.of(WrittenFormat.SGF), WrittenFormat.ofFile(Path.of("B.SGF.ZIP")));
    assertEquals(Optional.of(WrittenFormat.TEXT), WrittenFormat.ofFile(Path.of("b.zip")));
    assertEquals(Optional.empty(), WrittenFormat.ofFile(Path.of("sgf")));
  }

  @Test
  void readsSgfFilesAndTellsTheLine() throws IOException {
    Path file = folder.resolve("games.sgf");
    Files.writeString(file, "(;GM[11]SZ[3]\n;B[a1])(;GM[11]SZ[3]\n\n;B[c9])(;GM[1])(;C[");
    LoadedRecords loaded = RecordLoader.load(file, FakeBoardGame.hex(3));
    assertEquals(1, loaded.games().size());
    assertEquals(List.of(4, 4, 4), loaded.skipped().stream().map(SkippedLine::line).toList());
    Files.writeString(file, "nothing");
    assertTrue(
        RecordLoader.load(file, GAME).skipped().getFirst().reason().contains("begin with (;"));
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
