package move37.play.gtp;

import java.util.ArrayList;
import java.util.List;

/**
 * Where handicap stones stand, by the protocol's section on {@code fixed_handicap}: near the
 * corners, then on the sides and in the middle of boards that have one. For boards that are too
 * small for it, near the corners too.
 */
final class GtpHandicap {
  private static final int SMALLEST_FIXED = 7;
  private static final int SMALLEST_FREE = 4;
  private static final int LARGE = 13;
  private static final String COLUMNS = "ABCDEFGHJKLMNOPQRST";

  private GtpHandicap() {}

  /** The greatest handicap that {@code fixed_handicap} takes on a board; 0 if it takes none. */
  static int most(int size) {
    if (size < SMALLEST_FIXED) {
      return 0;
    }
    return size % 2 == 0 || size == SMALLEST_FIXED ? 4 : 9;
  }

  /**
   * The points for this handicap, or for the greatest that there is if it is less; none on boards
   * that have no room.
   *
   * @param stones at least 2
   */
  static List<String> points(int size, int stones) {
    if (size < SMALLEST_FREE) {
      return List.of();
    }
    int near = edge(size);
    int far = size - 1 - near;
    int middle = size / 2;
    int count = Math.min(stones, Math.max(4, most(size)));
    int[][] corners = {{near, near}, {far, far}, {near, far}, {far, near}};
    int[][] sides = {{near, middle}, {far, middle}, {middle, near}, {middle, far}};
    List<String> points = new ArrayList<>();
    for (int i = 0; i < Math.min(count, 4); i++) {
      points.add(name(corners[i]));
    }
    int beyond = count - 4;
    for (int i = 0; i < beyond - beyond % 2; i++) {
      points.add(name(sides[i]));
    }
    if (beyond > 0 && beyond % 2 == 1) {
      points.add(name(new int[] {middle, middle}));
    }
    return points;
  }

  private static int edge(int size) {
    if (size < SMALLEST_FIXED) {
      return 1;
    }
    return size < LARGE ? 2 : 3;
  }

  /** The name of a point by column from the left and row from below. */
  private static String name(int[] point) {
    return COLUMNS.charAt(point[0]) + Integer.toString(point[1] + 1);
  }
}
