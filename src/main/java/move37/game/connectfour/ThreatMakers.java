package move37.game.connectfour;

import static move37.game.connectfour.ConnectFourRules.STRIDE;

/**
 * The empty cells where a stone would make a threat: it would be the third in a line of four whose
 * last cell is empty. Of an upright line that is only the cell on top of the two stones.
 *
 * @param one cells that belong to at least one such line, laid out as {@link ConnectFourRules} says
 * @param several those of them that belong to several
 */
record ThreatMakers(long one, long several) {
  private static final int LINE = 4;

  /** For the player who has these stones. */
  static ThreatMakers of(long stones, long empty) {
    long one = (stones << 1) & (stones << 2) & empty & (empty >>> 1);
    long several = 0;
    for (int step = STRIDE - 1; step <= STRIDE + 1; step++) {
      for (int first = 0; first < LINE - 1; first++) {
        for (int second = first + 1; second < LINE; second++) {
          long lines = linesWithTwoEmpty(stones, empty, step, first, second);
          long cells = lines << (first * step);
          several |= one & cells;
          one |= cells;
          cells = lines << (second * step);
          several |= one & cells;
          one |= cells;
        }
      }
    }
    return new ThreatMakers(one, several);
  }

  /** Where the lines begin that are empty at these two of their four places. */
  private static long linesWithTwoEmpty(long stones, long empty, int step, int first, int second) {
    long lines = -1;
    for (int place = 0; place < LINE; place++) {
      boolean isEmpty = place == first || place == second;
      lines &= (isEmpty ? empty : stones) >>> (place * step);
    }
    return lines;
  }

  /** Of the cell's bit: 0 for no threat, half for one, 1 for several. */
  float strength(int bit) {
    return 0.5f * ((one >>> bit & 1) + (several >>> bit & 1));
  }
}
