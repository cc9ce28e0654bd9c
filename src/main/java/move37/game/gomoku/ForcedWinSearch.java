package move37.game.gomoku;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Looks for a win of the player to move (seat 0, the attacker) by threats that leave the opponent
 * no choice: first by fours alone, each answered in one way only (victory by continuous fours),
 * then by threats of a four that nothing stops, open threes above all, too (threat-space search:
 * Allis, van den Herik, Huntjens, "Go-Moku solved by new search techniques", 1996).
 *
 * <p>A win that is found is one: a threat's answers that are tried are all that could avert it,
 * which are the places where the attacker would make a four or a five, and the opponent's own
 * fours. So it is complete for wins within five plies, too, and may miss longer ones, which need a
 * quiet move or more positions than it looks at.
 */
final class ForcedWinSearch {
  private static final int ATTACKER = 0;
  private static final int DEFENDER = 1;

  /** Positions that one search by fours, and one by all threats, looks at before it gives up. */
  private static final int MOST_NODES = 1000;

  private static final int FEWEST_PLIES = 1;

  private final GomokuBoard board;

  /** How many plies of search have failed to find a win in a position, by its key. */
  private final Map<Long, Integer> failures = new HashMap<>();

  private boolean foursOnly;
  private long key;
  private int nodes;

  /**
   * @param board with the attacker as seat 0; it is used during a search and left as it was
   */
  ForcedWinSearch(GomokuBoard board) {
    this.board = board;
  }

  /**
   * A line of play to a win in the fewest plies that were found, no more than these; the opponent's
   * moves in it are those that hold out longest. Empty if none was found.
   */
  List<Integer> find(int plies) {
    foursOnly = true;
    List<Integer> line = deepen(plies);
    foursOnly = false;
    return line.isEmpty() ? deepen(plies) : line;
  }

  private List<Integer> deepen(int plies) {
    failures.clear();
    nodes = 0;
    for (int depth = FEWEST_PLIES; depth <= plies && nodes < MOST_NODES; depth += 2) {
      List<Integer> line = attack(depth);
      if (!line.isEmpty()) {
        return line;
      }
    }
    return List.of();
  }

  /** A won line for the attacker, who is to move, no longer than this; empty if none was found. */
  private List<Integer> attack(int plies) {
    Integer failed = failures.get(key);
    if (plies <= 0 || nodes >= MOST_NODES || (failed != null && failed >= plies)) {
      return List.of();
    }
    nodes++;
    List<Integer> line = attack(plies, board.potential(ATTACKER, foursOnly ? 3 : 2));
    if (line.isEmpty()) {
      failures.put(key, plies);
    }
    return line;
  }

  private List<Integer> attack(int plies, Potential own) {
    int win = own.firstFrom(Potential.FIVE);
    if (win >= 0) {
      return List.of(win);
    }
    int[] forced = board.potential(DEFENDER, 3).cellsFrom(Potential.FIVE);
    if (plies < 3 || forced.length > 1) {
      return List.of();
    }
    int[] moves = forced.length == 1 ? forced : threats(own, plies);
    for (int move : moves) {
      List<Integer> line = afterThreat(move, own.at(move), plies);
      if (!line.isEmpty()) {
        return line;
      }
    }
    return List.of();
  }

  /** The cells from which a threat may come, the strongest first. */
  private int[] threats(Potential own, int plies) {
    int unstoppable = own.firstFrom(Potential.DOUBLE_FOUR);
    if (unstoppable >= 0) {
      return new int[] {unstoppable};
    }
    if (plies < 5) {
      return new int[0];
    }
    int least = foursOnly ? Potential.FOUR : Potential.THREE;
    return IntStream.of(own.cellsFrom(least))
        .boxed()
        .sorted((a, b) -> Integer.compare(own.at(b), own.at(a)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The won line that begins with this move of the attacker, if it is a threat and wins. */
  private List<Integer> afterThreat(int move, int potential, int plies) {
    turn(ATTACKER, move);
    List<Integer> longest = List.of();
    for (int answer : answers(potential)) {
      turn(DEFENDER, answer);
      List<Integer> line = attack(plies - 2);
      turn(DEFENDER, answer);
      if (line.isEmpty()) {
        longest = List.of();
        break;
      }
      if (line.size() + 2 > longest.size()) {
        longest = joined(move, answer, line);
      }
    }
    turn(ATTACKER, move);
    return longest;
  }

  /** All answers that could avert what the attacker threatens now; none if it threatens nothing. */
  private int[] answers(int potential) {
    if (potential >= Potential.FOUR) {
      // Of several fives any one answer is as good as another: the other five is made.
      return new int[] {board.potential(ATTACKER, 3).firstFrom(Potential.FIVE)};
    }
    Potential own = board.potential(ATTACKER, 3);
    if (foursOnly || own.firstFrom(Potential.DOUBLE_FOUR) < 0) {
      return new int[0];
    }
    Potential other = board.potential(DEFENDER, 3);
    return IntStream.concat(
            IntStream.of(own.cellsFrom(Potential.FOUR)),
            IntStream.of(other.cellsFrom(Potential.FOUR)))
        .distinct()
        .toArray();
  }

  private void turn(int seat, int cell) {
    board.turn(seat, cell);
    key ^= scrambled(2L * cell + seat + 1);
  }

  /** SplitMix64's finaliser: as good as a random number for each stone. */
  private static long scrambled(long stone) {
    long z = stone * 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  private static List<Integer> joined(int move, int answer, List<Integer> rest) {
    List<Integer> line = new ArrayList<>(rest.size() + 2);
    line.add(move);
    line.add(answer);
    line.addAll(rest);
    return line;
  }
}
