package move37.game.hex;

/**
 * One player's stones.
 *
 * @param stones all of them
 * @param start those that are joined to the edge where the player's chain begins
 * @param end those that are joined to the edge where it ends
 */
record HexSide(CellSet stones, CellSet start, CellSet end) {
  static final HexSide NONE = new HexSide(CellSet.EMPTY, CellSet.EMPTY, CellSet.EMPTY);

  /** Whether a chain joins both edges. */
  boolean isJoined() {
    return start.meets(end);
  }
}
