package move37.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import move37.game.Game;
import move37.game.connectfour.ConnectFour;
import move37.game.tictactoe.TicTacToe;
import move37.record.load.RecordLoader;
import org.junit.jupiter.api.Test;

/** The games that ship: whole, legal, finished, all different, with their origin told. */
class SampleGamesTest {
  private static final Path FOLDER = Path.of("sample-games");

  @Test
  void connectFour() throws IOException {
    LoadedRecords records = check(new ConnectFour(), 4_000);
    Set<String> players = players(records);
    for (String expert : new String[] {"alphabeta:9", "solver:e=0.05", "solver:e=0.4"}) {
      assertTrue(players.contains(expert), players.toString());
    }
  }

  @Test
  void ticTacToe() throws IOException {
    LoadedRecords records = check(new TicTacToe(), 300);
    assertTrue(players(records).contains("solver"));
  }

  private static LoadedRecords check(Game game, int atLeast) throws IOException {
    Path folder = FOLDER.resolve(game.id());
    LoadedRecords records = RecordLoader.load(folder, game);
    assertEquals(0, records.skippedCount(), records.skipped().toString());
    assertEquals(0, records.duplicates());
    assertTrue(records.games().size() >= atLeast, records.games().size() + " games");
    for (GameRecord record : records.games()) {
      assertTrue(record.stateAt(record.actions().size()).isTerminal());
      assertFalse(record.first().isEmpty() || record.second().isEmpty());
      assertTrue(record.openingPlies() < record.actions().size());
    }
    assertTrue(Files.readString(folder.resolve("README.md")).contains("move37 experts"));
    return records;
  }

  private static Set<String> players(LoadedRecords records) {
    Set<String> players = new TreeSet<>();
    records.games().forEach(record -> players.add(record.first()));
    return players;
  }
}
