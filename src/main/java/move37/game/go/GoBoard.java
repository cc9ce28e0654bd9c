package move37.game.go;

import java.util.Arrays;
import move37.game.Player;

/**
 * The stones on the board, their chains, and the positions before: what a move changes. It changes
 * in place; {@link GoState} keeps one that it never changes again.
 *
 * <p>A chain is named by one of its stones and linked in a ring. Of its liberties is known how
 * often a stone of the chain stands beside an empty point (its pseudo-liberties), which a move
 * changes at four places only; it is 0 exactly if there is no liberty, and equals the number of
 * times that one empty point touches the chain exactly if that point is the only liberty. Walls and
 * empty points count as a chain named 0, whose numbers mean nothing.
 */
final class GoBoard {
  static final byte EMPTY = 0;
  static final byte WALL = 3;

  /** The two colours add up to this. */
  private static final int BOTH = 3;

  private final GoGrid grid;
  private final int stride;
  private final byte[] stones;
  private final short[] chains;
  private final short[] nexts;
  private final short[] pseudoLiberties;
  private int stoneCount;
  private long key;
  private GoPast past;

  /** The empty board. */
  GoBoard(GoGrid grid) {
    this.grid = grid;
    stride = grid.stride();
    stones = new byte[grid.arrayLength()];
    Arrays.fill(stones, WALL);
    for (int cell = 0; cell < grid.cellCount(); cell++) {
      stones[grid.point(cell)] = EMPTY;
    }
    chains = new short[stones.length];
    nexts = new short[stones.length];
    pseudoLiberties = new short[stones.length];
    past = GoPast.beginning(key);
  }

  private GoBoard(GoBoard other) {
    grid = other.grid;
    stride = other.stride;
    stones = other.stones.clone();
    chains = other.chains.clone();
    nexts = other.nexts.clone();
    pseudoLiberties = other.pseudoLiberties.clone();
    stoneCount = other.stoneCount;
    key = other.key;
    past = other.past;
  }

  /** A board of its own with the same stones and the same past. */
  GoBoard copy() {
    return new GoBoard(this);
  }

  /** The number that stands for the player's stones. */
  static int color(Player player) {
    return player == Player.FIRST ? 1 : 2;
  }

  /** The number that stands for the other player's stones. */
  static int opposite(int color) {
    return BOTH - color;
  }

  GoGrid grid() {
    return grid;
  }

  /** The stone on the point: {@link #EMPTY} or a colour. */
  int stone(int point) {
    return stones[point];
  }

  /** The number of the stone's chain, the same for all its stones. */
  int chain(int point) {
    return chains[point];
  }

  /** The positions so far, this one among them. */
  GoPast past() {
    return past;
  }

  /** Lets the game begin here: what was before is forgotten. */
  void forgetPast() {
    past = GoPast.beginning(key);
  }

  /**
   * Puts a stone on an empty point, removes the opponent's chains that have no liberty then, or, if
   * there are none, its own chain if that has none. The rules are not asked.
   */
  void play(int point, int color) {
    int before = stoneCount;
    add(point, color);
    for (int step : grid.steps()) {
      int near = point + step;
      if (stones[near] == BOTH - color && pseudoLiberties[chains[near]] == 0) {
        remove(near);
      }
    }
    if (pseudoLiberties[chains[point]] == 0) {
      remove(point);
    }
    boolean removed = stoneCount <= before;
    past = past.then(key, removed ? Math.max(past.peak(), before) : past.peak());
  }

  /** Puts a stone on an empty point and removes none; not part of the game's past. */
  void add(int point, int color) {
    stones[point] = (byte) color;
    chains[point] = (short) point;
    nexts[point] = (short) point;
    stoneCount++;
    key ^= grid.key(point, color);
    int empty = 0;
    for (int step : grid.steps()) {
      int near = point + step;
      if (stones[near] == EMPTY) {
        empty++;
      } else {
        pseudoLiberties[chains[near]]--;
      }
    }
    pseudoLiberties[point] = (short) empty;
    for (int step : grid.steps()) {
      int near = point + step;
      if (stones[near] == color && chains[near] != chains[point]) {
        join(chains[near], chains[point]);
      }
    }
  }

  /** Makes one chain of two, named as the first. */
  private void join(short chain, short other) {
    int stone = other;
    do {
      chains[stone] = chain;
      stone = nexts[stone];
    } while (stone != other);
    short next = nexts[chain];
    nexts[chain] = nexts[other];
    nexts[other] = next;
    pseudoLiberties[chain] = (short) (pseudoLiberties[chain] + pseudoLiberties[other]);
  }

  private void remove(int point) {
    int color = stones[point];
    int stone = point;
    do {
      stones[stone] = EMPTY;
      chains[stone] = 0;
      stoneCount--;
      key ^= grid.key(stone, color);
      for (int step : grid.steps()) {
        pseudoLiberties[chains[stone + step]]++;
      }
      stone = nexts[stone];
    } while (stone != point);
  }

  /** Whether the rules allow this colour to play on the point, whoever is to move. */
  boolean isOpen(int point, int color, GoRules rules) {
    if (stones[point] != EMPTY || (rules.eyesSpared() && isEye(point, color))) {
      return false;
    }
    boolean captures = captures(point, color);
    boolean isSuicide = !captures && !breathes(point, color);
    return !(isSuicide && !rules.suicideAllowed()) && !repeats(point, color, captures, isSuicide);
  }

  /**
   * Whether a stone on the empty point would be off the board after the move: it would have no
   * liberty, nor would its chain, and it would not capture.
   */
  boolean isSuicide(int point, int color) {
    return !captures(point, color) && !breathes(point, color);
  }

  /** Whether a stone on the empty point, or the chain that it joins, has a liberty beside it. */
  private boolean breathes(int point, int color) {
    return givesBreath(point, point - stride, color)
        || givesBreath(point, point - 1, color)
        || givesBreath(point, point + 1, color)
        || givesBreath(point, point + stride, color);
  }

  private boolean givesBreath(int point, int near, int color) {
    int there = stones[near];
    return there == EMPTY || (there == color && !isLastLiberty(point, chains[near]));
  }

  /** Whether a stone on the empty point would lead to a position that was there before. */
  boolean repeats(int point, int color) {
    boolean captures = captures(point, color);
    return repeats(point, color, captures, !captures && !breathes(point, color));
  }

  private boolean repeats(int point, int color, boolean captures, boolean isSuicide) {
    boolean removes = captures || isSuicide;
    if (!removes && stoneCount >= past.peak()) {
      return false;
    }
    long after = removes ? key ^ removedKey(point, captures ? BOTH - color : color) : key;
    return past.contains(isSuicide ? after : after ^ grid.key(point, color));
  }

  private boolean captures(int point, int color) {
    return takes(point, point - stride, color)
        || takes(point, point - 1, color)
        || takes(point, point + 1, color)
        || takes(point, point + stride, color);
  }

  private boolean takes(int point, int near, int color) {
    return stones[near] == BOTH - color && isLastLiberty(point, chains[near]);
  }

  /** Whether the empty point, which touches the chain, is its only liberty. */
  private boolean isLastLiberty(int point, int chain) {
    int touching =
        (chains[point - stride] == chain ? 1 : 0)
            + (chains[point - 1] == chain ? 1 : 0)
            + (chains[point + 1] == chain ? 1 : 0)
            + (chains[point + stride] == chain ? 1 : 0);
    return pseudoLiberties[chain] == touching;
  }

  /** The key of all chains of this colour that have their only liberty at the empty point. */
  private long removedKey(int point, int color) {
    long removed = 0;
    int[] steps = grid.steps();
    for (int i = 0; i < steps.length; i++) {
      int near = point + steps[i];
      boolean isNew = stones[near] == color && isLastLiberty(point, chains[near]);
      for (int j = 0; j < i && isNew; j++) {
        isNew = chains[point + steps[j]] != chains[near];
      }
      if (isNew) {
        removed ^= chainKey(near);
      }
    }
    return removed;
  }

  private long chainKey(int point) {
    int color = stones[point];
    long chainKey = 0;
    int stone = point;
    do {
      chainKey ^= grid.key(stone, color);
      stone = nexts[stone];
    } while (stone != point);
    return chainKey;
  }

  /** Whether the empty point is an eye of this colour, as {@link GoRules} defines it. */
  boolean isEye(int point, int color) {
    for (int step : grid.steps()) {
      int there = stones[point + step];
      if (there != color && there != WALL) {
        return false;
      }
    }
    int walls = 0;
    int opposed = 0;
    for (int step : grid.diagonalSteps()) {
      int there = stones[point + step];
      walls += there == WALL ? 1 : 0;
      opposed += there == BOTH - color ? 1 : 0;
    }
    return walls == 0 ? opposed <= 1 : opposed == 0;
  }

  /** The number of liberties of the stone's chain, but counted no further than 3. */
  int liberties(int point) {
    int first = 0;
    int second = 0;
    int stone = point;
    do {
      for (int step : grid.steps()) {
        int near = stone + step;
        if (stones[near] != EMPTY || near == first || near == second) {
          continue;
        }
        if (second != 0) {
          return 3;
        }
        second = first;
        first = near;
      }
      stone = nexts[stone];
    } while (stone != point);
    return second != 0 ? 2 : first != 0 ? 1 : 0;
  }

  /** Whether the same stones stand on the same points. */
  boolean hasSameStones(GoBoard other) {
    return Arrays.equals(stones, other.stones);
  }
}
