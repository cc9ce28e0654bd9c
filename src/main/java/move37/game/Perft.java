package move37.game;

import java.util.HashSet;
import java.util.Set;
import move37.core.Requires;

/**
 * Counts what the rules produce (computer chess calls it perft): the numbers are known from the
 * literature for many games, and a wrong rule rarely gets them right.
 *
 * <p>Every position that is counted is really played; games that fit into one long ({@link
 * PackedGame}) are counted without making objects.
 */
public final class Perft {
  /** Takes the count of one ply as soon as it is known. */
  @FunctionalInterface
  public interface PlyCount {
    /** The number of positions after this many moves. */
    void accept(int ply, long count);
  }

  private Perft() {}

  /**
   * The number of action sequences of exactly this length from the initial state; a game that ended
   * earlier is not counted.
   *
   * @param depth 0 or more
   */
  public static long sequences(Game game, int depth) {
    return sequences(game, depth, 0);
  }

  /**
   * The same with the games that ended earlier, as the lists of Othello count them (Aart Bik's of
   * 2009), in which games are over from ply 9 on.
   *
   * @param depth 0 or more
   */
  public static long sequencesAndEndedGames(Game game, int depth) {
    return sequences(game, depth, 1);
  }

  private static long sequences(Game game, int depth, int ended) {
    Requires.notNegative("depth", depth);
    if (depth == 0) {
      return 1;
    }
    if (game instanceof PackedGame packedGame) {
      return new PackedSequences(packedGame, depth, ended).count();
    }
    return sequences(game.initialState(), depth, ended);
  }

  /**
   * The numbers of different positions after 0, 1, … {@code depth} moves; a game that ended earlier
   * is not counted. All positions of one ply are held in memory at a time.
   */
  public static long[] distinct(Game game, int depth) {
    long[] counts = new long[Requires.notNegative("depth", depth) + 1];
    distinct(game, depth, (ply, count) -> counts[ply] = count);
    return counts;
  }

  /** As {@link #distinct(Game, int)}, each count handed over as soon as it is known. */
  public static void distinct(Game game, int depth, PlyCount counts) {
    Requires.notNegative("depth", depth);
    if (game instanceof PackedGame packedGame) {
      distinctPacked(packedGame, depth, counts);
    } else {
      distinctStates(game, depth, counts);
    }
  }

  private static long sequences(GameState state, int depth, int ended) {
    if (depth == 0) {
      return 1;
    }
    int[] legal = state.legalActions();
    long count = legal.length == 0 ? ended : 0;
    for (int action : legal) {
      count += sequences(state.play(action), depth - 1, ended);
    }
    return count;
  }

  private static void distinctStates(Game game, int depth, PlyCount counts) {
    Set<GameState> level = Set.of(game.initialState());
    counts.accept(0, 1);
    for (int ply = 1; ply <= depth; ply++) {
      Set<GameState> next = new HashSet<>();
      for (GameState state : level) {
        for (int action : state.legalActions()) {
          next.add(state.play(action));
        }
      }
      level = next;
      counts.accept(ply, level.size());
    }
  }

  private static void distinctPacked(PackedGame game, int depth, PlyCount counts) {
    long[] level = {game.packedInitialState()};
    long[] successors = new long[game.actionCount()];
    counts.accept(0, 1);
    for (int ply = 1; ply <= depth; ply++) {
      LongSet next = new LongSet();
      for (long packed : level) {
        int count = game.successors(packed, successors, 0);
        for (int i = 0; i < count; i++) {
          next.add(successors[i]);
        }
      }
      level = next.toArray();
      counts.accept(ply, level.length);
    }
  }

  /** Depth first over packed positions; the siblings of each depth lie in one shared array. */
  private static final class PackedSequences {
    private final PackedGame game;
    private final int actionCount;
    private final int depth;
    private final int ended;
    private final long[] stack;

    PackedSequences(PackedGame game, int depth, int ended) {
      this.game = game;
      this.depth = depth;
      this.ended = ended;
      actionCount = game.actionCount();
      stack = new long[depth * actionCount];
    }

    long count() {
      return count(game.packedInitialState(), depth);
    }

    private long count(long packed, int movesLeft) {
      if (movesLeft == 0) {
        return 1;
      }
      int from = (movesLeft - 1) * actionCount;
      int to = from + game.successors(packed, stack, from);
      long count = from == to ? ended : 0;
      for (int i = from; i < to; i++) {
        count += count(stack[i], movesLeft - 1);
      }
      return count;
    }
  }
}
