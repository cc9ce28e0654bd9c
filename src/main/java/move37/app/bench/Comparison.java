package move37.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run beside a stored one.
 *
 * @param source what to call the stored one
 * @param compared how many figures both have
 * @param slower those that got worse by more than 10 %
 */
record Comparison(String source, int compared, List<Change> slower) {
  private static final double TOLERANCE = 0.1;
  private static final String TIME = "Milliseconds";

  /**
   * A figure then and now.
   *
   * @param stored what it was
   * @param measured what it is, with its key
   */
  record Change(double stored, Figure measured) {
    /**
     * Whether it got worse by more than 10 %: a time that rose by so much, or anything else
     * (throughputs, shares, hit rates) that fell.
     */
    boolean isSlower() {
      double now = measured.value();
      return measured.key().endsWith(TIME)
          ? now > stored * (1 + TOLERANCE)
          : now < stored * (1 - TOLERANCE);
    }

    /** The figure now, as a multiple of what it was. */
    double ratio() {
      return measured.value() / stored;
    }
  }

  Comparison {
    slower = List.copyOf(slower);
  }

  /** Compares what both have. */
  static Comparison of(List<Figure> figures, StoredRun stored) {
    List<Change> common = new ArrayList<>();
    for (Figure figure : figures) {
      Double then = stored.figures().get(figure.key());
      if (then != null) {
        common.add(new Change(then, figure));
      }
    }
    List<Change> slower = common.stream().filter(Change::isSlower).toList();
    return new Comparison(stored.source(), common.size(), slower);
  }

  /** What to tell: a sentence, and a line for each figure that got slower. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        slower.isEmpty()
            ? String.format(
                Locale.ROOT,
                "Of %d figures none is more than 10 %% slower than in %s.",
                compared,
                source)
            : String.format(
                Locale.ROOT,
                "Of %d figures %d got more than 10 %% slower than in %s:",
                compared,
                slower.size(),
                source));
    for (Change change : slower) {
      Figure figure = change.measured();
      lines.add(
          String.format(
              Locale.ROOT,
              "%-50s %s, was %s: %.2f times",
              figure.key(),
              figure.text(),
              new Figure(figure.key(), change.stored(), figure.unit()).text(),
              change.ratio()));
    }
    return lines;
  }
}
