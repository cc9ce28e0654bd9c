package move37.record;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.record.load.RecordLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The games that ship: whole, legal, finished, all different, with their origin told. */
class SampleGamesTest {
  private static final Path FOLDER = Path.of("sample-games");
  private static final int USUAL = 2_000;

  private static final Map<String, Integer> LEAST = Map.of("connect-four", 5_000);

  /** The games of a file are all different; these games have so many that are in two files. */
  private static final Map<String, Integer> TWICE = Map.of("othello", 1);

  /** The experts of each game that must not be missing, the strongest among them. */
  private static final Map<String, Set<String>> EXPERTS =
      Map.ofEntries(
          entry("tic-tac-toe", Set.of("solver")),
          entry("connect-four", Set.of("alphabeta:9", "solver:e=0.05", "solver:e=0.4")),
          entry("connect-four-5x4", Set.of("solver")),
          entry("othello-6x6", Set.of("alphabeta:11")),
          entry("othello", Set.of("alphabeta:9")),
          entry("gomoku-9x9", Set.of("alphabeta:6")),
          entry("gomoku", Set.of("alphabeta:4")),
          entry("gomoku-standard", Set.of("alphabeta:4")),
          entry("hex-9x9", Set.of("alphabeta:4")),
          entry("hex-11x11", Set.of("alphabeta:3")),
          entry("hex-5x5", Set.of("solver")),
          entry("hex-7x7", Set.of("alphabeta:4")),
          entry("go-5x5", Set.of("mcts:2000")),
          entry("go-7x7", Set.of("GNU Go 3.8 level 1", "GNU Go 3.8 level 10")),
          entry("go-9x9", Set.of("GNU Go 3.8 level 1", "GNU Go 3.8 level 10")));

  private static List<String> folders() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theGamesWithExpertsAreThoseWithSamples() throws IOException {
    assertEquals(EXPERTS.keySet(), Set.copyOf(folders()));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyFolderReadsWhole(String id) throws IOException {
    Game game = Games.byId(id);
    Path folder = FOLDER.resolve(id);
    LoadedRecords records = RecordLoader.load(folder, game);
    assertEquals(0, records.skippedCount(), records.skipped().toString());
    assertEquals(TWICE.getOrDefault(id, 0), records.duplicates());
    assertTrue(
        records.games().size() >= LEAST.getOrDefault(id, USUAL), records.games().size() + " games");
    Set<String> players = new TreeSet<>();
    for (GameRecord record : records.games()) {
      assertTrue(record.stateAt(record.actions().size()).isTerminal());
      assertFalse(record.first().isEmpty() || record.second().isEmpty());
      assertTrue(record.openingPlies() < record.actions().size());
      players.add(record.first());
    }
    assertTrue(players.containsAll(EXPERTS.get(id)), players.toString());
    assertTrue(Files.readString(folder.resolve("README.md")).contains("move37 experts"));
  }
}
