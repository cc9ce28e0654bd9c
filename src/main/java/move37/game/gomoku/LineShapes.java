package move37.game.gomoku;

import java.util.Arrays;

/**
 * What a stone makes of a line: the shape of the stone in the middle together with what lies within
 * {@value #REACH} cells at both sides of it, from a table of all 3^10 surroundings.
 *
 * <p>The shapes are the field's. A <em>five</em> wins. A <em>four</em> becomes a five by one more
 * stone, in one place only; an <em>open four</em> in two or more, so that it cannot be stopped. An
 * <em>open three</em> can become an open four, a plain <em>three</em> only a four; and so on down
 * to a single stone. They follow from the rule alone, so overlines need no cases of their own.
 */
final class LineShapes {
  /** How far a stone's surroundings reach: four cells, and one more to tell a six from a five. */
  static final int REACH = 5;

  static final int NONE = 0;
  static final int ONE = 1;
  static final int OPEN_ONE = 2;
  static final int TWO = 3;
  static final int OPEN_TWO = 4;
  static final int THREE = 5;
  static final int OPEN_THREE = 6;
  static final int FOUR = 7;
  static final int OPEN_FOUR = 8;
  static final int FIVE = 9;

  /** How many shapes there are. */
  static final int COUNT = 10;

  private static final int AROUND = 2 * REACH;
  private static final int WINDOW = (1 << (AROUND + 1)) - 1;
  private static final int BEFORE = (1 << REACH) - 1;
  private static final byte UNKNOWN = -1;

  /** A set of places around the middle as a number of base three with ones for its places. */
  private static final int[] TERNARY = ternary();

  private static final LineShapes FREESTYLE = new LineShapes(GomokuRule.FREESTYLE);
  private static final LineShapes STANDARD = new LineShapes(GomokuRule.STANDARD);

  private final GomokuRule rule;
  private final byte[] table = new byte[TERNARY[(1 << AROUND) - 1] * 2 + 1];

  private LineShapes(GomokuRule rule) {
    this.rule = rule;
    Arrays.fill(table, UNKNOWN);
    int all = (1 << AROUND) - 1;
    for (int own = 0; own <= all; own++) {
      int rest = all & ~own;
      for (int blocked = rest; blocked > 0; blocked = (blocked - 1) & rest) {
        shapeAround(own, blocked);
      }
      shapeAround(own, 0);
    }
  }

  /** The shapes under this rule. */
  static LineShapes of(GomokuRule rule) {
    return rule == GomokuRule.FREESTYLE ? FREESTYLE : STANDARD;
  }

  /**
   * The shape that a stone at this place makes.
   *
   * @param own the player's stones on the line, as {@link BoardLines} lays them
   * @param blocked all places of the line where that player cannot have stones
   */
  int shape(int own, int blocked, int place) {
    return table[TERNARY[around(own, place)] + 2 * TERNARY[around(blocked, place)]];
  }

  private static int around(int line, int place) {
    int window = line >>> place & WINDOW;
    return (window & BEFORE) | ((window >>> 1) & ~BEFORE);
  }

  /** Fills in the table for these surroundings and all that can become of them. */
  private int shapeAround(int own, int blocked) {
    int at = TERNARY[own] + 2 * TERNARY[blocked];
    if (table[at] == UNKNOWN) {
      table[at] = (byte) (rule.wins(lengthThroughMiddle(own)) ? FIVE : next(own, blocked));
    }
    return table[at];
  }

  /** The shape of what is no five, by the best that another stone makes of it. */
  private int next(int own, int blocked) {
    int best = NONE;
    int fives = 0;
    for (int i = 0; i < AROUND; i++) {
      int stone = 1 << i;
      if (((own | blocked) & stone) == 0) {
        int shape = shapeAround(own | stone, blocked);
        fives += shape == FIVE ? 1 : 0;
        best = Math.max(best, shape);
      }
    }
    if (fives > 0) {
      return fives == 1 ? FOUR : OPEN_FOUR;
    }
    return Math.max(NONE, best - 2);
  }

  private static int lengthThroughMiddle(int own) {
    int after = Integer.numberOfTrailingZeros(~(own >>> REACH));
    int before = Integer.numberOfLeadingZeros(~(own << (Integer.SIZE - REACH)));
    return before + 1 + after;
  }

  private static int[] ternary() {
    int[] numbers = new int[1 << AROUND];
    for (int set = 1; set < numbers.length; set++) {
      int lowest = Integer.numberOfTrailingZeros(set);
      numbers[set] = numbers[set & (set - 1)] + (int) Math.pow(3, lowest);
    }
    return numbers;
  }
}
