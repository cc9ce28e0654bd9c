package move37.training;

/** How self-play searches, and with that what the network learns from. */
public enum SearchMethod {
  /**
   * Gumbel root: sequential halving over sampled actions; the target is the improved policy
   * (Danihelka et al., ICLR 2022).
   */
  GUMBEL,

  /**
   * AlphaZero's search with noise at the root; the target is the share of visits (Silver et al.,
   * Science 2018).
   */
  PUCT
}
