package move37.game.gomoku;

/** Which lines win. */
public enum GomokuRule {
  /** Five or more in a line. */
  FREESTYLE,

  /** Exactly five; longer lines do not count. */
  STANDARD;

  /** Whether a line of this many stones, with no more of them at either end, wins. */
  boolean wins(int length) {
    return this == FREESTYLE ? length >= 5 : length == 5;
  }
}
