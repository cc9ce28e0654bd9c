package move37.play;

/** Closes what says no more than that it can be closed. */
final class Closing {
  private Closing() {}

  /** Closes it; a checked exception becomes an {@link IllegalStateException}. */
  static void close(AutoCloseable held) {
    try {
      held.close();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) { // AutoCloseable declares it, whatever it holds
      throw new IllegalStateException(held + " could not be closed", e);
    }
  }
}
