package move37.ui.common.board;

/** What lies over the board. */
public enum OverlayMode {
  OFF,
  PRIOR,
  SEARCH,
  BOTH;

  /** Whether the network's own policy is shown. */
  public boolean showsPrior() {
    return this == PRIOR || this == BOTH;
  }

  /** Whether the search's policy is shown. */
  public boolean showsSearch() {
    return this == SEARCH || this == BOTH;
  }
}
