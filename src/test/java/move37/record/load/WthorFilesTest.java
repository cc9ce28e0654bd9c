package move37.record.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import move37.game.Game;
import move37.game.Outcome;
import move37.game.tictactoe.TicTacToe;
import move37.record.Detail;
import move37.record.GameRecord;
import move37.record.LoadedRecords;
import move37.record.MoveStrings;
import move37.record.RecordAccount;
import move37.record.SlowOthello;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WthorFilesTest {
  private static final Game OTHELLO = new SlowOthello();

  /** The shortest game, in which White loses all discs. */
  private static final int[] SHORT = {65, 46, 35, 66, 57, 64, 75, 56, 53};

  @TempDir private Path folder;

  private static byte[] header(long games, int names, int year, int boardSize, int kind) {
    return ByteBuffer.allocate(16)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(0x01010114)
        .putInt((int) games)
        .putShort((short) names)
        .putShort((short) year)
        .put((byte) boardSize)
        .put((byte) kind)
        .put((byte) 24)
        .put((byte) 0)
        .array();
  }

  private static byte[] game(int discs, int... moves) {
    ByteBuffer game =
        ByteBuffer.allocate(68)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putShort((short) 1)
            .putShort((short) 2)
            .putShort((short) 0)
            .put((byte) discs)
            .put((byte) 30);
    for (int move : moves) {
      game.put((byte) move);
    }
    return game.array();
  }

  private void names(String file, int width, String... names) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(header(0, names.length, 0, 0, 0));
    for (String name : names) {
      ByteBuffer bytes = ByteBuffer.allocate(width);
      bytes.put(name.getBytes(StandardCharsets.ISO_8859_1));
      all.writeBytes(bytes.array());
    }
    Files.write(folder.resolve(file), all.toByteArray());
  }

  private LoadedRecords load(byte[]... parts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    Path file = folder.resolve("games.WTB");
    Files.write(file, all.toByteArray());
    return RecordLoader.load(folder, OTHELLO);
  }

  private static String reason(LoadedRecords loaded) {
    assertEquals(1, loaded.skippedCount(), loaded.skipped().toString());
    return loaded.skipped().getFirst().reason();
  }

  @Test
  void readsGamesWithNames() throws IOException {
    names("WTHOR.JOU", 20, "???", "Tastet Marc", "L\u00e9vy Dominique");
    names("wthor.trn", 26, "Diverses parties", "World Championship");
    LoadedRecords loaded = load(header(2, 0, 2019, 8, 0), game(64, SHORT), game(20, 56, 64, 33));
    assertEquals(0, loaded.skippedCount(), loaded.skipped().toString());
    GameRecord won = loaded.games().getFirst();
    assertEquals("e6 f4 e3 f6 g5 d6 e7 f5 c5", MoveStrings.formatMoves(OTHELLO, won.actions()));
    assertEquals("L\u00e9vy Dominique", won.first());
    assertEquals("", won.second());
    assertEquals("World Championship", won.details().get(Detail.EVENT));
    assertEquals(OptionalInt.of(2019), won.details().year());
    assertEquals("B+64", won.details().get(Detail.SCORE));
    assertEquals("W+4", won.details().get(Detail.BEST_SCORE));
    GameRecord givenUp = loaded.games().getLast();
    assertEquals(3, givenUp.actions().size());
    assertEquals(Optional.of(Outcome.SECOND_WINS), givenUp.outcome());
  }

  @Test
  void missingNamesAreNoted() throws IOException {
    load(header(1, 0, 0, 0, 0), game(64, SHORT));
    List<GameRecord> games = new ArrayList<>();
    RecordAccount account =
        RecordLoader.read(List.of(folder), OTHELLO, ReadOptions.usual(), games::add);
    assertEquals("", games.getFirst().first());
    assertEquals(2, account.files().getFirst().notes().size());
    names("x.jou", 20, "a");
    Files.write(folder.resolve("x.jou"), new byte[] {1, 2, 3});
    account = RecordLoader.read(List.of(folder), OTHELLO, ReadOptions.usual(), games::add);
    assertTrue(
        account.files().getFirst().notes().getFirst().contains("only 3 of the 16 bytes"),
        account.toString());
    assertEquals(0, account.skippedCount());
  }

  @Test
  void gamesBehindThoseOfTheHeaderAreNoted() throws IOException {
    load(header(1, 0, 0, 0, 0), game(64, SHORT), game(64, SHORT));
    List<GameRecord> games = new ArrayList<>();
    RecordAccount account =
        RecordLoader.read(List.of(folder), OTHELLO, ReadOptions.usual(), games::add);
    assertEquals(1, games.size());
    assertEquals(
        "the file goes on behind the 1 games that its header tells of",
        account.files().getFirst().notes().getLast());
  }

  @Test
  void brokenFilesAreToldOf() throws IOException {
    assertTrue(reason(load(header(1, 0, 0, 10, 0))).contains("size 10, but only those on 8x8"));
    assertTrue(reason(load(header(1, 0, 0, 8, 1))).contains("one player"));
    assertTrue(reason(load(new byte[7])).contains("only 7 of the 16 bytes"));
    LoadedRecords cut = load(header(0xFFFFFFFFL, 0, 0, 8, 0), game(64, SHORT), new byte[30]);
    assertTrue(reason(cut).contains("after 1 of the 4294967295 games"), reason(cut));
    assertEquals(1, cut.games().size());
    LoadedRecords odd =
        load(
            header(4, 0, 0, 8, 0),
            game(64, 99),
            game(64, 11),
            game(0, SHORT),
            game(64, 65, 46, 35, 66, 57, 64, 75, 56, 53, 11));
    assertEquals(
        List.of(
            "game 1: move 1 is coded 99, which is no cell",
            "game 2: move 1, a1, is not legal",
            "game 3: Black has 0 discs at the end as it is recorded, but the moves end otherwise",
            "game 4: the game is over after 9 moves, but move 10 follows"),
        odd.skipped().stream().map(skipped -> skipped.reason()).toList());
    LoadedRecords other = RecordLoader.load(folder, new TicTacToe());
    assertTrue(reason(other).contains("games of othello, not of tic-tac-toe"));
  }

  @Test
  void readsTheFederationsFiles() throws IOException {
    Path data = Path.of("../shared/data/othello/wthor");
    Assumptions.assumeTrue(Files.isDirectory(data));
    List<GameRecord> games = new ArrayList<>();
    RecordAccount account =
        RecordLoader.read(
            List.of(data.resolve("WTH_2020.wtb")), OTHELLO, ReadOptions.usual(), games::add);
    assertEquals(0, account.skippedCount(), account.skipped().toString());
    assertEquals(List.of(), account.files().getFirst().notes());
    assertEquals(268, games.size());
    int passes = 0;
    for (GameRecord game : games) {
      assertTrue(!game.first().isEmpty() && !game.second().isEmpty());
      assertEquals(OptionalInt.of(2020), game.details().year());
      passes += game.actions().contains(64) ? 1 : 0;
    }
    assertTrue(passes > 50, passes + " games with passes");
  }
}
