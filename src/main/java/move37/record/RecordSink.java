package move37.record;

import java.io.IOException;

/** Takes games one by one. */
@FunctionalInterface
public interface RecordSink {
  /** Takes a game. */
  void add(GameRecord game) throws IOException;
}
