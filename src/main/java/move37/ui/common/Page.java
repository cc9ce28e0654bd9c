package move37.ui.common;

import javafx.scene.Node;

/**
 * A page in the middle of the window. Everything happens on the JavaFX thread.
 *
 * <p>Sizes should be given in {@code em} or be taken from the space there is: the window raises the
 * base font on large screens.
 */
public interface Page {
  /** What is shown; always the same node. It takes all the space that it gets. */
  Node view();

  /** Called at every beat while the page is shown: read snapshots, draw. */
  default void pulse() {}

  /** Called once when the page is no longer needed; frees agents and leaves the pulse. */
  default void dispose() {}
}
