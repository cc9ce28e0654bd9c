package move37.ui.common;

import java.nio.file.Path;

/** Tells one sentence over the page without blocking anything. For the JavaFX thread. */
public interface Notifier {
  /** Something went wrong: stays until it is closed. */
  void trouble(String sentence);

  /** Something worked: goes by itself. */
  void news(String sentence);

  /** A file was written: its name, and the folder where it is. */
  default void saved(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    news(Messages.text("news.saved", file.getFileName(), folder));
  }
}
