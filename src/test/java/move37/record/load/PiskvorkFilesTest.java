package move37.record.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import move37.game.Game;
import move37.record.FakeBoardGame;
import move37.record.GameRecord;
import move37.record.LoadedRecords;
import move37.record.MoveStrings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiskvorkFilesTest {
  @TempDir private Path folder;

  private LoadedRecords load(String text, int size) throws IOException {
    Path file = folder.resolve("game.psq");
    Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    return RecordLoader.load(file, FakeBoardGame.gomoku(size));
  }

  @Test
  void readsMovesAndPlayers() throws IOException {
    GameRecord game =
        load(
                """
                Piskvorky 9x9, 7:7, 0
                1,1,30
                9,9,-1
                5,1

                C:\\ai\\pbrain-Yi\u00e9.exe
                homo-2
                -1
                more
                """
                    .replace("\n", "\r\n"),
                9)
            .games()
            .getFirst();
    assertEquals(List.of(0, 80, 4), game.actions());
    assertEquals("Yi\u00e9", game.first());
    assertEquals("homo-2", game.second());
    assertEquals(Optional.empty(), game.outcome());
  }

  @Test
  void theSecondPlayerMayStart() throws IOException {
    GameRecord game = load("Piskvorky 9x9, 0:0, 1\n1,1,30\na.zip\nb\n0\n", 9).games().getFirst();
    assertEquals("b", game.first());
    assertEquals("a", game.second());
  }

  @Test
  void playersMayBeMissing() throws IOException {
    GameRecord game = load("Piskvorky 9x9, 0:0, 0\n1,1,30\n0\n", 9).games().getFirst();
    assertEquals("", game.first());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '' | 1 | begins with a line like
          Piskvorky 15x15 | 1 | begins with a line like
          Piskvorky 15x15, 1:1, 0 | 1 | on 15x15, but gomoku was expected, on 9x9
          Piskvorky 9x9, 1:1, 0;1,1,0;1,1,0 | 3 | move 2, "1,1,0", is not legal
          Piskvorky 9x9, 1:1, 0;8,8,0;foo;2,8,0 | 4 | a move follows behind what is no move, "foo"
          Piskvorky 9x9, 1:1, 0;10,1,0 | 2 | move 1, "10,1,0", is not legal
          Piskvorky 9x9, 1:1, 0;1,0,0 | 2 | move 1, "1,0,0", is not legal
          """)
  void saysWhatIsWrong(String text, int line, String reason) throws IOException {
    LoadedRecords loaded = load(text.replace(';', '\n'), 9);
    assertEquals(1, loaded.skippedCount());
    assertEquals(line, loaded.skipped().getFirst().line());
    assertTrue(loaded.skipped().getFirst().reason().contains(reason), loaded.toString());
  }

  @Test
  void readsAFileOfPiskvork() throws IOException {
    Path file = Path.of("../shared/data/gomoku/sample.psq");
    Assumptions.assumeTrue(Files.exists(file));
    Game game = FakeBoardGame.gomoku(20);
    LoadedRecords loaded = RecordLoader.load(file, game);
    GameRecord record = loaded.games().getFirst();
    assertEquals(16, record.actions().size());
    assertTrue(MoveStrings.formatMoves(game, record.actions()).startsWith("j10 k12 j13"));
    assertEquals("pisq7", record.first());
    assertEquals("renjusolver", record.second());
  }
}
