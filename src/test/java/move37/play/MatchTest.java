package move37.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.connectfour.ConnectFour;
import move37.game.go.Go;
import move37.game.tictactoe.TicTacToe;
import move37.record.Detail;
import move37.record.GameRecord;
import org.junit.jupiter.api.Test;

class MatchTest {
  private static final Game CONNECT_FOUR = new ConnectFour();
  private static final Game TIC_TAC_TOE = new TicTacToe();

  @Test
  void countsEveryGameForTheFirstNamedAgentWhateverItsSeat() {
    MatchParams params = new MatchParams(CONNECT_FOUR, 101, 2, 1);
    MatchResult result = Match.play(params, new AlphaBetaAgent(CONNECT_FOUR, 3), new RandomAgent());
    assertEquals(101, result.games());
    assertEquals(101, result.records().size());
    assertEquals("alphabeta:3", result.agent());
    assertEquals("random", result.opponent());
    int wins = 0;
    for (GameRecord record : result.records()) {
      boolean isFirst = record.first().equals("alphabeta:3");
      Outcome win = isFirst ? Outcome.FIRST_WINS : Outcome.SECOND_WINS;
      wins += record.outcome().orElseThrow() == win ? 1 : 0;
    }
    assertEquals(wins, result.wins());
    assertTrue(result.score() > 0.9, "score " + result.score());
  }

  @Test
  void pairsShareTheOpeningWithSeatsChanged() {
    MatchParams params = new MatchParams(CONNECT_FOUR, 20, 5, 7);
    List<GameRecord> records = Match.play(params, new RandomAgent(), new MctsAgent(2)).records();
    for (int i = 0; i < 20; i += 2) {
      GameRecord one = records.get(i);
      GameRecord two = records.get(i + 1);
      assertEquals(5, one.openingPlies());
      assertEquals(one.actions().subList(0, 5), two.actions().subList(0, 5));
      assertFalse(one.stateAt(5).isTerminal());
      assertEquals("random", one.first());
      assertEquals("random", two.second());
      assertEquals("mcts:2", two.first());
    }
    assertNotEquals(records.get(0).actions().subList(0, 5), records.get(2).actions().subList(0, 5));
  }

  @Test
  void recordsReplayToTheirOutcome() {
    MatchParams params = new MatchParams(TIC_TAC_TOE, 50, 1, 3);
    for (GameRecord record : Match.play(params, new RandomAgent(), new RandomAgent()).records()) {
      GameState end = record.stateAt(record.actions().size());
      assertTrue(end.isTerminal());
      assertEquals(end.outcome(), record.outcome().orElseThrow());
    }
  }

  @Test
  void gamesDoNotDependOnWhatRunsBesideThem() {
    List<GameRecord> few =
        Match.play(new MatchParams(CONNECT_FOUR, 6, 2, 9), new MctsAgent(20), new RandomAgent())
            .records();
    List<GameRecord> many =
        Match.play(new MatchParams(CONNECT_FOUR, 150, 2, 9), new MctsAgent(20), new RandomAgent())
            .records();
    assertEquals(few, many.subList(0, 6));
  }

  @Test
  void anotherSeedGivesOtherGames() {
    MatchResult one =
        Match.play(new MatchParams(CONNECT_FOUR, 4, 0, 1), new RandomAgent(), new RandomAgent());
    MatchResult two =
        Match.play(new MatchParams(CONNECT_FOUR, 4, 0, 2), new RandomAgent(), new RandomAgent());
    assertNotEquals(one.records(), two.records());
  }

  @Test
  void countsDuplicates() {
    Agent lowest = new Lowest();
    MatchResult result = Match.play(new MatchParams(CONNECT_FOUR, 10, 0, 1), lowest, lowest);
    assertEquals(9, result.duplicates());
    assertEquals(10, result.records().size());
    assertEquals(result.wins(), result.losses(), "the same game with seats changed");
  }

  /** Always plays the first legal action. */
  private static final class Lowest implements Agent {
    @Override
    public String name() {
      return "lowest";
    }

    @Override
    public Decision choose(GameState state, RandomGenerator rng) {
      return Decision.of(state.legalActions()[0], state.game().actionCount());
    }
  }

  @Test
  void refusesAnIllegalChoiceAndNamesTheAgent() {
    Agent wrong =
        new Agent() {
          @Override
          public String name() {
            return "wrong";
          }

          @Override
          public Decision choose(GameState state, RandomGenerator rng) {
            return Decision.of(0, state.game().actionCount());
          }
        };
    MatchParams params = new MatchParams(TIC_TAC_TOE, 2, 0, 1);
    String message =
        assertThrows(IllegalStateException.class, () -> Match.play(params, wrong, wrong))
            .getMessage();
    assertTrue(message.contains("wrong chose action 0"), message);
  }

  @Test
  void whoResignsOrForfeitsLosesThatGameOnly() {
    MatchParams params = new MatchParams(CONNECT_FOUR, 10, 2, 5);
    MatchResult resigned =
        Match.play(params, new GivesUp(Decision.RESIGN), new AlphaBetaAgent(CONNECT_FOUR, 1));
    assertEquals(10, resigned.losses());
    assertEquals(0, resigned.forfeits());
    for (GameRecord record : resigned.records()) {
      assertFalse(record.stateAt(record.actions().size()).isTerminal());
      boolean isFirst = record.first().equals("gives up");
      Outcome loss = isFirst ? Outcome.SECOND_WINS : Outcome.FIRST_WINS;
      assertEquals(loss, record.outcome().orElseThrow());
      assertEquals(isFirst ? 4 : 5, record.actions().size());
      assertEquals(isFirst ? "W+R" : "B+R", record.details().get(Detail.SCORE));
    }
    MatchResult forfeited =
        Match.play(params, new AlphaBetaAgent(CONNECT_FOUR, 1), new GivesUp(Decision.FORFEIT));
    assertEquals(10, forfeited.wins());
    assertEquals(10, forfeited.forfeits());
    assertEquals(0, forfeited.withoutForfeits().games());
    assertEquals("B+Forfeit", forfeited.records().getFirst().details().get(Detail.SCORE));
  }

  /** Whoever ends the session ends outside programs first, by a moment. */
  @Test
  void aForfeitJustBeforeTheMatchIsEndedIsNoLoss() {
    MatchParams params = new MatchParams(CONNECT_FOUR, 10, 2, 5);
    AtomicLong endsAt = new AtomicLong(Long.MAX_VALUE);
    Agent dying =
        new Agent() {
          @Override
          public String name() {
            return "dying";
          }

          @Override
          public Decision choose(GameState state, RandomGenerator rng) {
            endsAt.compareAndSet(Long.MAX_VALUE, System.nanoTime() + 20_000_000L);
            while (System.nanoTime() - endsAt.get() < 0) {
              Thread.onSpinWait(); // As long as a GtpAgent would wait.
            }
            return Decision.losing(Decision.FORFEIT, state.game().actionCount());
          }
        };
    MatchResult result =
        Match.play(
            params,
            new AlphaBetaAgent(CONNECT_FOUR, 1),
            dying,
            _ -> {},
            () -> endsAt.get() != Long.MAX_VALUE && System.nanoTime() - endsAt.get() >= 0);
    assertEquals(0, result.games());
    assertEquals(0, result.forfeits());
  }

  /** Moves once in a game, as far as it can, and then gives up; sees that it is told the moves. */
  private record GivesUp(int how) implements Agent {
    @Override
    public String name() {
      return "gives up";
    }

    @Override
    public Decision choose(GameState state, RandomGenerator rng) {
      throw new IllegalStateException("A game's moves should be told");
    }

    @Override
    public List<Decision> continueAll(List<GameLine> games, List<? extends RandomGenerator> rngs) {
      return games.stream().map(this::decide).toList();
    }

    private Decision decide(GameLine line) {
      GameRecord record = new GameRecord(CONNECT_FOUR, line.moves(), Optional.empty(), "", "");
      assertEquals(line.state(), record.stateAt(line.moves().size()));
      int actions = CONNECT_FOUR.actionCount();
      return line.moves().size() > 3
          ? Decision.losing(how, actions)
          : Decision.of(line.state().legalActions()[0], actions);
    }
  }

  @Test
  void agentWithOneBoardPlaysOneGameAfterTheOther() {
    List<Integer> asked = new ArrayList<>();
    Agent single =
        new Agent() {
          @Override
          public String name() {
            return "single";
          }

          @Override
          public int gamesAtOnce() {
            return 1;
          }

          @Override
          public Decision choose(GameState state, RandomGenerator rng) {
            asked.add(state.ply());
            return Decision.of(state.legalActions()[0], state.game().actionCount());
          }
        };
    Match.play(new MatchParams(TIC_TAC_TOE, 3, 0, 1), single, new RandomAgent());
    long games = asked.stream().filter(ply -> ply <= 1).count();
    assertEquals(3, games);
    for (int i = 1; i < asked.size(); i++) {
      assertTrue(asked.get(i) == asked.get(i - 1) + 2 || asked.get(i) <= 1, asked.toString());
    }
  }

  @Test
  void cancelKeepsFinishedGamesOnly() {
    AtomicInteger asked = new AtomicInteger();
    MatchParams params = new MatchParams(CONNECT_FOUR, 5_000, 0, 1);
    List<MatchResult> reports = new ArrayList<>();
    MatchResult result =
        Match.play(
            params,
            new RandomAgent(),
            new RandomAgent(),
            reports::add,
            () -> asked.incrementAndGet() > 200);
    assertTrue(result.games() > 0 && result.games() < 5_000, result.games() + " games");
    assertEquals(result.games(), result.records().size());
    assertEquals(result, reports.getLast());
    assertTrue(result.records().stream().allMatch(r -> r.stateAt(r.actions().size()).isTerminal()));
  }

  @Test
  void openingsAreDealtFromWhatSuitsTheGame() {
    Go go = new Go(9);
    MatchParams params = new MatchParams(go, 20, 8, 4);
    for (GameRecord record : Match.play(params, new RandomAgent(), new RandomAgent()).records()) {
      for (int ply = 0; ply < 8; ply++) {
        assertTrue(go.suitsOpening(record.stateAt(ply), record.actions().get(ply)));
      }
    }
  }

  @Test
  void anOpeningNeverEndsTheGame() {
    MatchParams params = new MatchParams(TIC_TAC_TOE, 200, 9, 4);
    for (GameRecord record : Match.play(params, new RandomAgent(), new RandomAgent()).records()) {
      assertFalse(record.stateAt(record.openingPlies()).isTerminal());
      assertTrue(record.openingPlies() < record.actions().size());
    }
  }
}
