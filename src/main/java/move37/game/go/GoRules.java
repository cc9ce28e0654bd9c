package move37.game.go;

import move37.core.Requires;
import move37.game.Outcome;

/**
 * What may differ between two games of Go: area scoring, positional superko and passing do not.
 *
 * @param size points on a side, 1 to 19
 * @param komi what White gets for moving second, a multiple of one half; whole numbers allow draws
 * @param suicideAllowed whether a move may take the last liberty of its own chain, which is removed
 *     then (Tromp and Taylor's rules), unless that repeats a position
 * @param eyesSpared whether filling an eye of one's own of a single point, which is hardly ever
 *     good, counts as illegal: for learners. Such a point has only stones of the player beside it
 *     and at most one of the opponent's at its corners, none on the edge of the board
 * @param maximumLength moves after which the game is over and counted as it stands; superko alone
 *     would end every game too, but far too late
 */
public record GoRules(
    int size, double komi, boolean suicideAllowed, boolean eyesSpared, int maximumLength) {
  private static final double GREATEST_KOMI = 1000;

  public GoRules {
    Requires.inRange("Go board size", size, 1, GoGrid.LARGEST);
    Requires.check(
        isKomi(komi),
        "komi must be a multiple of one half from -%s to %s, but is %s",
        GREATEST_KOMI,
        GREATEST_KOMI,
        komi);
    Requires.positive("maximumLength", maximumLength);
    komi = komi == 0 ? 0 : komi; // the one below 0 would be another number to equals
  }

  /** Whether a game may have this komi: a multiple of one half, and not out of all reason. */
  public static boolean isKomi(double komi) {
    return Math.abs(komi) <= GREATEST_KOMI && 2 * komi == Math.rint(2 * komi);
  }

  /** The rules of the lab's games: the usual komi, no suicide, at most 3 moves a point. */
  public static GoRules of(int size) {
    return new GoRules(size, usualKomi(size), false, false, 3 * size * size);
  }

  /**
   * The komi that makes the first move worth nothing under area scoring, as far as it is known: 1,
   * 9 and 2 points on 2x2, 3x3 and 4x4 and the whole board on 5x5 (van der Werf, van den Herik and
   * Uiterwijk, "Solving Go on Small Boards", ICGA Journal 26, 2003); 4 on 6x6, 9 on 7x7, 10 on 8x8
   * and 7 on 9x9 (KataGo's opening books, 2021 to 2023, not proven). Where that is the whole board,
   * Black could never win, so it is one point less here. From 10x10 on it is 7.5, as in Chinese
   * tournaments.
   */
  private static double usualKomi(int size) {
    return switch (size) {
      case 1 -> 0;
      case 2 -> 1;
      case 3 -> 8;
      case 4 -> 2;
      case 5 -> 24;
      case 6 -> 4;
      case 7 -> 9;
      case 8 -> 10;
      case 9 -> 7;
      default -> 7.5;
    };
  }

  /** Whether the komi is the one of {@link #of}. */
  public boolean hasUsualKomi() {
    return komi == usualKomi(size);
  }

  /** Who has won with this lead of Black's on the board, before komi. */
  Outcome outcome(int lead) {
    double score = lead - komi;
    if (score == 0) {
      return Outcome.DRAW;
    }
    return score > 0 ? Outcome.FIRST_WINS : Outcome.SECOND_WINS;
  }

  /** The same with another komi. */
  public GoRules withKomi(double other) {
    return new GoRules(size, other, suicideAllowed, eyesSpared, maximumLength);
  }

  /** The same with suicide allowed. */
  public GoRules withSuicide() {
    return new GoRules(size, komi, true, eyesSpared, maximumLength);
  }

  /** The same with another limit to the length of a game. */
  public GoRules withMaximumLength(int moves) {
    return new GoRules(size, komi, suicideAllowed, eyesSpared, moves);
  }

  /** The same with one's own eyes spared. */
  public GoRules withEyesSpared() {
    return new GoRules(size, komi, suicideAllowed, true, maximumLength);
  }
}
