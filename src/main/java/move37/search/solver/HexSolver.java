package move37.search.solver;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import move37.core.Requires;
import move37.game.GameState;
import move37.game.Heuristic;
import move37.game.hex.Hex;
import move37.game.hex.HexState;

/**
 * Solves Hex on small boards: who wins, not how soon, so every score is 1 or -1.
 *
 * <p>With each result goes the set of empty cells that the winner's play needs. If a move fails
 * since the opponent then wins by such a set, that is a threat, and a move outside of the set does
 * not meet it: only the cells that all threats known so far share must be tried (Hayward,
 * Björnsson, Johanson, Kan, Po, van Rijswijck, "Solving 7x7 Hex with domination, virtual
 * connections, and game-state reduction", 2004). What was found is kept in a table of fixed size.
 * The game's heuristic says which moves come first.
 *
 * <p>An instance belongs to one thread at a time.
 */
public final class HexSolver implements ExactSolver {
  /** The largest board that is solved while one waits. */
  public static final int LARGEST_SIZE = 5;

  /** 48 MB. */
  private static final int TABLE_BITS = 21;

  private final Hex game;
  private final Heuristic heuristic;
  private final BooleanSupplier cancelled;
  private final ProofTable proofs = new ProofTable(TABLE_BITS);
  private long nodes;

  /**
   * @param game on a board of at most {@value #LARGEST_SIZE} rows, without the swap rule
   * @param cancelled asked at each position whether to give up, on the solving thread
   */
  public HexSolver(Hex game, BooleanSupplier cancelled) {
    Requires.check(
        solves(game),
        "The Hex solver solves boards up to %sx%s without the swap rule, not %s",
        LARGEST_SIZE,
        LARGEST_SIZE,
        game.id());
    this.game = game;
    this.cancelled = cancelled;
    heuristic = game.heuristic().orElseThrow();
  }

  /** Whether this solver solves the game. */
  static boolean solves(Hex game) {
    return game.board().height() <= LARGEST_SIZE && !game.hasSwap();
  }

  /**
   * A result.
   *
   * @param wins whether the player to move wins
   * @param carrier the empty cells that the winner's play needs, as bits; whatever else happens to
   *     the other cells, it wins
   */
  private record Proof(boolean wins, long carrier) {}

  @Override
  public int solve(GameState state) {
    Requires.check(
        state instanceof HexState && state.game().equals(game),
        "This solver is for %s, but the position is one of %s",
        game.id(),
        state.game().id());
    return proof((HexState) state).wins() ? 1 : -1;
  }

  private Proof proof(HexState state) {
    if (state.isTerminal()) {
      return new Proof(false, 0);
    }
    int[] wins = state.winningMoves();
    if (wins.length > 0) {
      return new Proof(true, 1L << wins[0]);
    }
    long mover = state.stonesOf(state.player());
    long opponent = state.stonesOf(state.player().opponent());
    long known = proofs.find(mover, opponent);
    if (known != ProofTable.NONE) {
      return new Proof(ProofTable.wins(known), ProofTable.carrier(known));
    }
    long before = nodes;
    Proof found = search(state);
    long entry = ProofTable.entry(found.wins(), found.carrier(), nodes - before);
    proofs.store(mover, opponent, entry);
    return found;
  }

  private Proof search(HexState state) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("The solver was stopped");
    }
    nodes++;
    long needed = 0;
    long tried = -1;
    for (int gap : state.losingGaps()) {
      needed |= 1L << gap;
      tried &= 1L << gap;
    }
    for (int action : mostPromisingFirst(state)) {
      if ((tried >>> action & 1) != 0) {
        Proof answer = proof(state.play(action));
        if (!answer.wins()) {
          return new Proof(true, answer.carrier() | 1L << action);
        }
        needed |= answer.carrier();
        tried &= answer.carrier();
      }
    }
    return new Proof(false, needed);
  }

  /** All that may have to be tried: the heuristic's candidates, then the other legal actions. */
  private int[] mostPromisingFirst(HexState state) {
    return IntStream.concat(
            IntStream.of(heuristic.candidates(state)), IntStream.of(state.legalActions()))
        .distinct()
        .toArray();
  }

  @Override
  public int[] solveAll(GameState state) {
    int[] all = new int[game.actionCount()];
    Arrays.fill(all, ILLEGAL);
    for (int action : state.legalActions()) {
      all[action] = -solve(state.play(action));
    }
    return all;
  }

  @Override
  public int result(GameState state) {
    return solve(state);
  }

  @Override
  public int[] resultAll(GameState state) {
    return solveAll(state);
  }

  @Override
  public long nodes() {
    return nodes;
  }
}
