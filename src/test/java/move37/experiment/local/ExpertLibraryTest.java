package move37.experiment.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import move37.game.Game;
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
}
