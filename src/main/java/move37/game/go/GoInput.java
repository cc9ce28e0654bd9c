package move37.game.go;

/**
 * What a network that plays Go is shown. It is no rule, but games that differ in it are different
 * games: a network for the one does not fit the other.
 */
public enum GoInput {
  /** What {@link GoPlanes} tells, all of it. */
  USUAL,

  /** The stones of the last eight positions, see {@link GoHistoryPlanes}. */
  HISTORY,

  /** The usual without the last move, to measure what that is worth. */
  WITHOUT_LAST_MOVE,

  /** The usual without the liberties, to measure what those are worth. */
  WITHOUT_LIBERTIES,

  /** The usual without either. */
  WITHOUT_BOTH;

  GoEncoding encoding() {
    return switch (this) {
      case USUAL -> new GoPlanes(true, true);
      case HISTORY -> new GoHistoryPlanes();
      case WITHOUT_LAST_MOVE -> new GoPlanes(true, false);
      case WITHOUT_LIBERTIES -> new GoPlanes(false, true);
      case WITHOUT_BOTH -> new GoPlanes(false, false);
    };
  }

  /** How many positions a state has to remember besides its own. */
  int earlierPositions() {
    return this == HISTORY ? GoHistoryPlanes.POSITIONS - 1 : 0;
  }
}
