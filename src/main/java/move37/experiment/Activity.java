package move37.experiment;

/** What the experiment is doing inside a phase. */
public enum Activity {
  LOADING,
  IMITATING,
  PLAYING,
  LEARNING,
  RATING
}
