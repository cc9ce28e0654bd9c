package move37.game;

/** A seat at the board; FIRST moves first. */
public enum Player {
  FIRST,
  SECOND;

  /** The other seat. */
  public Player opponent() {
    return this == FIRST ? SECOND : FIRST;
  }
}
