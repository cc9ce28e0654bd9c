package move37.app.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import move37.core.Seeds;
import move37.game.GameState;
import move37.game.connectfour.ConnectFour;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The rules of Connect Four and the encoding, a position at a time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RulesBenchmark {
  private static final int POSITIONS = 1000;

  private final List<GameState> positions =
      new SolverMeasurements.PositionSet(POSITIONS, 4, 28).draw();
  private final int[] actions = randomActions(positions);
  private final float[] planes = new float[new ConnectFour().board().cells() * 2];

  private static int[] randomActions(List<GameState> positions) {
    RandomGenerator random = Seeds.stream(1, "benchmark actions");
    return positions.stream()
        .map(GameState::legalActions)
        .mapToInt(legal -> legal[random.nextInt(legal.length)])
        .toArray();
  }

  /** The legal actions of a position. */
  @Benchmark
  @OperationsPerInvocation(POSITIONS)
  public void legalActions(Blackhole blackhole) {
    for (GameState position : positions) {
      blackhole.consume(position.legalActions());
    }
  }

  /** One move, with the look for a line of four. */
  @Benchmark
  @OperationsPerInvocation(POSITIONS)
  public void play(Blackhole blackhole) {
    for (int i = 0; i < POSITIONS; i++) {
      blackhole.consume(positions.get(i).play(actions[i]));
    }
  }

  /** A position's planes. */
  @Benchmark
  @OperationsPerInvocation(POSITIONS)
  public void encode(Blackhole blackhole) {
    for (GameState position : positions) {
      position.encode(planes, 0);
      blackhole.consume(planes);
    }
  }
}
