package move37.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import move37.core.Requires;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Player;
import move37.game.Symmetry;
import move37.record.GameRecord;

/**
 * Expert games as samples, split into training and held-out <em>games</em>. Held-out positions that
 * occur among the training positions too, in any symmetry, are left out, so that nothing is tested
 * that was learned by heart.
 *
 * @param training samples to learn from
 * @param heldOut samples to test on
 * @param heldOutGames the games that the held-out samples come from
 */
public record ExpertData(
    List<Sample> training, List<Sample> heldOut, List<GameRecord> heldOutGames) {
  /** More would tell a curve that is measured often nothing: it is a share to within 1 % then. */
  static final int PROBE = 2048;

  public ExpertData {
    training = List.copyOf(training);
    heldOut = List.copyOf(heldOut);
    heldOutGames = List.copyOf(heldOutGames);
  }

  /**
   * Splits the games.
   *
   * @param records finished or unfinished games; a game without a result is not used
   * @param heldOutShare share of the games to hold out, 0 to 1
   * @param isExpert whether a player of this name is to be imitated
   * @param rng decides which games are held out
   */
  public static ExpertData split(
      List<GameRecord> records,
      double heldOutShare,
      Predicate<String> isExpert,
      RandomGenerator rng) {
    Requires.probability("heldOutShare", heldOutShare);
    List<GameRecord> shuffled =
        new ArrayList<>(records.stream().filter(record -> record.outcome().isPresent()).toList());
    Collections.shuffle(shuffled, Random.from(rng));
    int held = (int) Math.round(heldOutShare * shuffled.size());
    List<GameRecord> heldOutGames = shuffled.subList(0, held);
    List<GameRecord> trainingGames = shuffled.subList(held, shuffled.size());
    List<Sample> training = new ArrayList<>();
    trainingGames.forEach(record -> training.addAll(samples(record, isExpert)));
    return new ExpertData(training, unseen(heldOutGames, trainingGames, isExpert), heldOutGames);
  }

  /** Held-out samples to measure on often: all, or 2,048 of them evenly spread. */
  public List<Sample> probe() {
    if (heldOut.size() <= PROBE) {
      return heldOut;
    }
    return IntStream.range(0, PROBE)
        .mapToObj(i -> heldOut.get((int) ((long) i * heldOut.size() / PROBE)))
        .toList();
  }

  /** The expert's own moves of a game as samples: the move as policy, the result as value. */
  private static List<Sample> samples(GameRecord record, Predicate<String> isExpert) {
    List<Sample> samples = new ArrayList<>();
    GameState state = record.game().initialState();
    for (int ply = 0; ply < record.actions().size(); ply++) {
      int action = record.actions().get(ply);
      String player = state.player() == Player.FIRST ? record.first() : record.second();
      if (ply >= record.openingPlies() && isExpert.test(player)) {
        float[] policy = new float[record.game().actionCount()];
        policy[action] = 1;
        int result = record.outcome().orElseThrow().returnFor(state.player());
        samples.add(new Sample(state, policy, result));
      }
      state = state.play(action);
    }
    return samples;
  }

  private static List<Sample> unseen(
      List<GameRecord> heldOut, List<GameRecord> training, Predicate<String> isExpert) {
    Set<GameState> seen = new HashSet<>();
    for (GameRecord record : training) {
      addAllSymmetries(record, seen);
    }
    List<Sample> samples = new ArrayList<>();
    for (GameRecord record : heldOut) {
      for (Sample sample : samples(record, isExpert)) {
        if (!seen.contains(sample.state())) {
          samples.add(sample);
        }
      }
    }
    return samples;
  }

  private static void addAllSymmetries(GameRecord record, Set<GameState> seen) {
    Game game = record.game();
    for (Symmetry symmetry : game.symmetries()) {
      GameState state = game.initialState();
      for (int action : record.actions()) {
        seen.add(state);
        state = state.play(symmetry.action(action));
      }
    }
  }
}
