package move37.record.replay;

/** Foreign text in messages: in quotes, not too long, nothing unprintable. */
public final class Excerpt {
  private static final int MOST_QUOTED = 40;

  private Excerpt() {}

  /** The text in quotes, as far as it can be shown. */
  public static String of(String text) {
    String clean = text.replaceAll("[^\\p{Print}\\p{L}]", "?");
    return '"'
        + (clean.length() > MOST_QUOTED ? clean.substring(0, MOST_QUOTED) + "…" : clean)
        + '"';
  }
}
