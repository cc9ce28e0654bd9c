package move37.record.sgf;

/**
 * How large a game may be before it is refused, so that no file fills the memory.
 *
 * @param bytes of a game in the file
 * @param items nodes and values of a game together
 * @param depth of variations in variations; small enough for plain methods that call themselves
 * @param valueBytes of a value
 */
record SgfLimits(long bytes, int items, int depth, int valueBytes) {
  /** Large trees of openings have some megabytes, 100,000 nodes and a depth of some hundreds. */
  static final SgfLimits USUAL = new SgfLimits(1 << 24, 1_000_000, 1_000, 1 << 20);
}
