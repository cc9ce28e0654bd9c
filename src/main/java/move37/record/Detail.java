package move37.record;

import java.util.Arrays;
import java.util.Optional;

/** What may be known of a game besides its moves; all of it is text as people wrote it. */
public enum Detail {
  /** When it was played: {@code 2016-03-10}, or a year alone. */
  DATE("date", "DT"),
  /** The tournament or match. */
  EVENT("event", "EV"),
  ROUND("round", "RO"),
  PLACE("place", "PC"),
  /** A number such as {@code 2100}, or a grade such as {@code 9p}, {@code 3d} or {@code 5k}. */
  FIRST_RATING("first-rating", "BR"),
  SECOND_RATING("second-rating", "WR"),
  RULES("rules", "RU"),
  KOMI("komi", "KM"),
  /** How it was won, as SGF tells it: {@code B+3.5}, {@code W+R}, where FIRST is B. */
  SCORE("score", "RE"),
  /** The score under best play from some late position on. */
  BEST_SCORE("best-score", "BESTSCORE");

  private final String key;
  private final String sgfName;

  Detail(String key, String sgfName) {
    this.key = key;
    this.sgfName = sgfName;
  }

  /** The name in text files. */
  public String key() {
    return key;
  }

  /** The name in SGF files. */
  String sgfName() {
    return sgfName;
  }

  /** The detail of this name in text files. */
  static Optional<Detail> ofKey(String key) {
    return Arrays.stream(values()).filter(detail -> detail.key.equals(key)).findFirst();
  }
}
