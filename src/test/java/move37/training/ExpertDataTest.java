package move37.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import move37.core.Seeds;
import move37.game.Game;
import move37.game.GameState;
import move37.game.tictactoe.TicTacToe;
import move37.record.GameRecord;
import org.junit.jupiter.api.Test;

class ExpertDataTest {
  private static final Game GAME = new TicTacToe();

  private static GameRecord randomGame(long seed, int openingPlies) {
    RandomGenerator rng = Seeds.stream(seed, "test game");
    List<Integer> actions = new ArrayList<>();
    GameState state = GAME.initialState();
    while (!state.isTerminal()) {
      int[] legal = state.legalActions();
      actions.add(legal[rng.nextInt(legal.length)]);
      state = state.play(actions.getLast());
    }
    return new GameRecord(GAME, actions, Optional.of(state.outcome()), "good", "bad", openingPlies);
  }

  private static List<GameRecord> randomGames(int count, int openingPlies) {
    List<GameRecord> records = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      records.add(randomGame(i, openingPlies));
    }
    return records;
  }

  @Test
  void noHeldOutPositionOccursAmongTheTrainingPositionsInAnySymmetry() {
    ExpertData data =
        ExpertData.split(randomGames(60, 0), 0.3, name -> true, Seeds.stream(1, "split"));
    assertEquals(18, data.heldOutGames().size());
    Set<GameState> learned = new HashSet<>();
    data.training().forEach(sample -> learned.add(sample.state()));
    assertFalse(data.heldOut().isEmpty());
    assertTrue(data.heldOut().stream().noneMatch(sample -> learned.contains(sample.state())));
    assertFalse(
        data.heldOut().stream().anyMatch(sample -> sample.state().ply() < 2),
        "every opening of one move occurs, up to symmetry");
  }

  @Test
  void aProbeIsAnEvenChoiceOfBoundedSize() {
    List<Sample> all = new ArrayList<>();
    for (int i = 0; i < 3 * ExpertData.PROBE; i++) {
      all.add(new Sample(GAME.initialState(), new float[9], i));
    }
    List<Sample> probe = new ExpertData(List.of(), all, List.of()).probe();
    assertEquals(ExpertData.PROBE, probe.size());
    for (int i = 0; i < probe.size(); i++) {
      assertEquals(3 * i, probe.get(i).value());
    }
    List<Sample> few = all.subList(0, ExpertData.PROBE);
    assertEquals(few, new ExpertData(List.of(), few, List.of()).probe());
  }

  @Test
  void onlyTheExpertsOwnMovesAreImitated() {
    ExpertData data =
        ExpertData.split(randomGames(10, 3), 0, "good"::equals, Seeds.stream(1, "split"));
    assertFalse(data.training().isEmpty());
    for (Sample sample : data.training()) {
      assertTrue(sample.state().ply() >= 3, "dealt opening moves are nobody's");
      assertEquals(0, sample.state().ply() % 2, "'good' plays first");
    }
  }

  @Test
  void policyIsTheMoveAndValueTheResultForTheMover() {
    GameRecord record = randomGame(3, 0);
    ExpertData data = ExpertData.split(List.of(record), 0, name -> true, Seeds.stream(1, "split"));
    assertEquals(record.actions().size(), data.training().size());
    for (int ply = 0; ply < record.actions().size(); ply++) {
      Sample sample = data.training().get(ply);
      assertEquals(record.stateAt(ply), sample.state());
      assertEquals(1f, sample.policy()[record.actions().get(ply)]);
      int result = record.outcome().orElseThrow().returnFor(sample.state().player());
      assertEquals(result, sample.value());
    }
  }
}
