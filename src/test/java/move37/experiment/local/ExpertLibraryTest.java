package move37.experiment.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import move37.experiment.ExpertChoice;
import move37.game.Game;
import move37.game.Player;
import move37.game.catalog.Games;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpertLibraryTest {
  private static final Game GAME = Games.byId("connect-four");

  @TempDir Path folder;

  @Test
  void anOwnFileIsReadAnewSoThatItCanBeCorrected() throws IOException {
    ExpertLibrary library = new ExpertLibrary(folder.resolve("samples"));
    Path own = folder.resolve("own.txt");
    String choice = "file:" + own;
    IOException missing = assertThrows(IOException.class, () -> library.select(GAME, choice));
    assertTrue(missing.getMessage().contains(own.toString()), missing.getMessage());
    Files.writeString(own, "nonsense\n");
    IOException nonsense = assertThrows(IOException.class, () -> library.select(GAME, choice));
    assertTrue(
        nonsense
            .getMessage()
            .startsWith("There is no game of connect-four to imitate in " + own + ", line 1: "),
        nonsense.getMessage());
    Files.writeString(own, "1212121\n");
    assertEquals(1, library.select(GAME, choice).records().size());
    Files.writeString(own, "1212121\n2323232\n");
    assertEquals(2, library.select(GAME, choice).records().size());
  }

  @Test
  void anOwnFolderIsReadWhole() throws IOException {
    ExpertLibrary library = new ExpertLibrary(folder.resolve("samples"));
    Path own = Files.createDirectories(folder.resolve("own"));
    Files.writeString(own.resolve("a.txt"), "1212121\n");
    Files.writeString(own.resolve("b.txt"), "2323232\n");
    assertEquals(2, library.select(GAME, "file:" + own).records().size());
  }

  @Test
  void sampleGamesAreRememberedOnceRead() throws IOException {
    ExpertLibrary library = new ExpertLibrary(folder);
    Path samples = Files.createDirectories(folder.resolve(GAME.id())).resolve("samples.txt");
    Files.writeString(samples, "1212121\n");
    assertEquals(1, library.select(GAME, "samples").records().size());
    Files.delete(samples);
    assertEquals(1, library.select(GAME, "samples").records().size());
  }

  @Test
  void anotherKomiBorrowsFinishedGamesAndCountsThemAnew() throws IOException {
    samples("go-5x5", "C3 pass pass 1-0 ann bob", "C3 B2 1-0 ann bob", "pass pass 0-1 ann bob");
    assertEquals(List.of(1, 1, -1), results("go-5x5"));
    assertEquals(List.of(1, -1), results("go-5x5-komi24.5"));
    assertEquals(List.of(0, -1), results("go-5x5-komi25"));
    assertEquals(List.of(-1, -1), results("go-5x5-komi25.5-suicide"));
    assertEquals(List.of(1, 1), results("go-5x5-komi-3"));
  }

  @Test
  void hexWithSwapLearnsFromGamesInWhichNobodySwapped() throws IOException {
    samples("hex-3x3", "a1 b1 a2 b2 a3 1-0 ann bob");
    assertEquals(List.of(1), results("hex-3x3-swap"));
    ExpertLibrary library = new ExpertLibrary(folder);
    List<ExpertChoice> choices = library.choices(Games.byId("hex-3x3-swap"));
    assertEquals(List.of(new ExpertChoice("samples", 1), new ExpertChoice("none", 0)), choices);
  }

  @Test
  void standardGomokuLearnsOnlyFromGamesThatEndTheSameWay() throws IOException {
    samples(
        "gomoku-9x9",
        "a1 a9 b1 b9 c1 c9 d1 d9 e1 1-0 ann bob",
        "a1 a9 b1 b9 c1 c9 e1 e9 f1 f9 d1 1-0 ann bob");
    assertEquals(List.of(1), results("gomoku-standard-9x9"));
  }

  @Test
  void gamesOfItsOwnGoBeforeBorrowedOnes() throws IOException {
    samples("hex-3x3", "a1 b1 a2 b2 a3 1-0 ann bob", "b1 a1 b2 a2 b3 1-0 ann bob");
    samples("hex-3x3-swap", "a1 swap b2 b1 b3 c1 0-1 ann bob");
    ExpertLibrary library = new ExpertLibrary(folder);
    assertEquals(1, library.choices(Games.byId("hex-3x3-swap")).getFirst().games());
  }

  @Test
  void whereThereIsNothingToBorrowOnlySelfPlayIsOffered() throws IOException {
    samples("gomoku-9x9", "a1 a9 b1 b9 c1 c9 e1 e9 f1 f9 d1 1-0 ann bob");
    ExpertLibrary library = new ExpertLibrary(folder);
    for (String id : List.of("gomoku-standard-9x9", "gomoku-standard-11x11", "go-6x6-komi3")) {
      Game game = Games.byId(id);
      assertEquals(List.of(new ExpertChoice("none", 0)), library.choices(game), id);
      assertEquals(List.of(), library.select(game, "none").records());
      assertThrows(IOException.class, () -> library.select(game, "samples"), id);
    }
  }

  /** The results of the sample games that the game learns from, for FIRST. */
  private List<Integer> results(String id) throws IOException {
    Game game = Games.byId(id);
    return new ExpertLibrary(folder)
        .select(game, "samples").records().stream()
            .peek(record -> assertEquals(game, record.game()))
            .map(record -> record.outcome().orElseThrow().returnFor(Player.FIRST))
            .toList();
  }

  private void samples(String id, String... games) throws IOException {
    Path own = Files.createDirectories(folder.resolve(id));
    Files.write(own.resolve("samples.txt"), List.of(games));
  }
}
