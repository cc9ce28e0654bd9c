package move37.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.play.AgentCatalog;
import move37.play.BuiltInAgents;
import move37.record.GameRecord;
import move37.record.LoadedRecords;
import move37.record.PlayedGames;
import move37.record.load.RecordLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that matches and experts leave: as SGF, and while they are unfinished. */
class KeptGamesTest {
  private static final AgentCatalog CATALOG = new AgentCatalog(BuiltInAgents.families());

  @TempDir private Path folder;

  private static CommandOutput match(String line) {
    return CommandOutput.of(new MatchCommand(CATALOG), line.split(" ", -1));
  }

  private static CommandOutput experts(String line) {
    return CommandOutput.of(new ExpertsCommand(CATALOG), line.split(" ", -1));
  }

  private static void assertRefused(CommandOutput ran, String part) {
    assertEquals(ExitCode.BAD_INPUT, ran.exitCode());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains(part), ran.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"go-5x5", "othello-6x6", "gomoku-9x9", "hex-5x5"})
  void gamesAreKeptAsSgf(String gameId) throws IOException {
    Path sgf = folder.resolve("match.sgf");
    Path text = folder.resolve("match.txt");
    String line = "--first mcts:2 --second random --games 6 --openings 3 --game " + gameId;
    CommandOutput ran = match(line + " --sgf " + sgf + " --out " + text);
    assertEquals(0, ran.exitCode(), ran.err());
    Game game = Games.byId(gameId);
    LoadedRecords loaded = RecordLoader.load(sgf, game);
    assertEquals(0, loaded.skippedCount(), loaded.skipped().toString());
    List<GameRecord> plain = RecordLoader.load(text, game).games();
    assertEquals(plain.stream().map(PlayedGames::inFull).toList(), loaded.games());
    assertTrue(loaded.games().stream().allMatch(record -> record.openingPlies() == 3));
    List<String> lines = Files.readAllLines(sgf);
    assertEquals(6, lines.size());
    assertTrue(lines.getFirst().contains("PB[mcts\\:2]PW[random]"), lines.getFirst());
    assertTrue(lines.getFirst().matches(".*RE\\[(0|[BW]\\+.*)\\].*"), lines.getFirst());
  }

  @Test
  void sgfOfGoTellsKomiRulesAndScore() throws IOException {
    Path sgf = folder.resolve("games.sgf");
    CommandOutput ran =
        experts("--game go-5x5 --agents random --games 5 --openings 0-2 --out " + sgf);
    assertEquals(0, ran.exitCode(), ran.err());
    for (String line : Files.readAllLines(sgf)) {
      assertTrue(line.contains("SZ[5]PB[random]PW[random]RU[Chinese]KM[24]RE["), line);
      assertTrue(line.matches(".*RE\\[(0|[BW]\\+[1-9].*)\\].*"), line);
    }
  }

  @Test
  void gamesThatSgfDoesNotKnowAreRefused() {
    Path sgf = folder.resolve("x.sgf");
    String line = "--game connect-four --games 2 ";
    assertRefused(
        match(line + "--first random --second random --sgf " + sgf),
        "SGF files cannot hold games of connect-four");
    assertRefused(
        match(line + "--first random --second random --out " + sgf),
        "SGF files cannot hold games of connect-four");
    assertRefused(
        experts(line + "--agents random --out " + sgf),
        "SGF files cannot hold games of connect-four");
    assertFalse(Files.exists(sgf));
  }

  @Test
  void expertsGoOnWhereTheyWereEnded() throws IOException {
    Path whole = folder.resolve("whole.txt");
    Path file = folder.resolve("games.txt");
    Path part = folder.resolve("games.txt.part");
    String line = "--game tic-tac-toe --agents alphabeta:1,random --games 30 --seed 4 --out ";
    assertEquals(0, experts(line + whole).exitCode());
    List<String> games = Files.readAllLines(whole);
    String command = games.getFirst().substring(2);
    String cut = games.get(7).substring(0, 20);
    Files.writeString(
        part,
        command + "\n0 0 " + games.get(2) + "\n3 0 nonsense\n2 0 " + games.get(4) + "\n5 0 " + cut);
    CommandOutput ran = experts(line + file);
    assertEquals("Going on with 2 games of an earlier run\n", ran.err());
    assertEquals(Files.readString(whole), Files.readString(file));
    assertFalse(Files.exists(part));
    Files.writeString(part, command.replace("--seed 4", "--seed 5") + "\n");
    assertRefused(experts(line + file), "games.txt.part keeps the games of another command");
    assertTrue(Files.exists(part));
  }

  /** Kept games are taken as they are: here one that nobody would have played. */
  @Test
  void keptGamesAreNotPlayedAgain() throws IOException {
    Path file = folder.resolve("games.txt");
    String command =
        "move37 experts --game tic-tac-toe --agents solver --games 2 --openings 0-0 --seed 1";
    Files.writeString(
        folder.resolve("games.txt.part"), command + "\n1 0 14253 1-0 \"A. Person\" solver\n");
    CommandOutput ran =
        experts("--game tic-tac-toe --agents solver --games 2 --openings 0 --out " + file);
    assertEquals(0, ran.exitCode(), ran.err());
    assertTrue(Files.readString(file).endsWith("14253 1-0 \"A. Person\" solver\n"));
  }
}
