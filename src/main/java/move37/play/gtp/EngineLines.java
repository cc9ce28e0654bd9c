package move37.play.gtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * Reads the lines that a program writes on a thread of its own. As GTP says of what is received,
 * tabs are taken as spaces and all other control characters are dropped; lines are cut at a limit,
 * so that a program that never ends its line fills no memory.
 */
final class EngineLines {
  private static final int LONGEST_LINE = 10_000;
  private static final int DELETE = 127;

  /** Takes the lines; may keep the reader waiting. */
  interface Sink {
    /** The next line. */
    void line(String line) throws InterruptedException;

    /** There are no more lines. */
    void end() throws InterruptedException;
  }

  private EngineLines() {}

  /** Starts reading. Interrupting the thread ends it. */
  static Thread read(InputStream from, String threadName, Sink sink) {
    return Thread.ofPlatform().daemon().name(threadName).start(() -> readAll(from, sink));
  }

  private static void readAll(InputStream from, Sink sink) {
    try (Reader characters =
        new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
      readLines(characters, sink);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (IOException _) {
      // The program is gone: its sink hears of the end all the same.
    }
  }

  private static void readLines(Reader characters, Sink sink)
      throws IOException, InterruptedException {
    try {
      StringBuilder line = new StringBuilder();
      for (int next = characters.read(); next >= 0; next = characters.read()) {
        if (next == '\n') {
          sink.line(line.toString());
          line.setLength(0);
        } else if (line.length() < LONGEST_LINE) {
          append(line, (char) next);
        }
      }
    } finally {
      sink.end();
    }
  }

  private static void append(StringBuilder line, char next) {
    if (next == '\t') {
      line.append(' ');
    } else if (next >= ' ' && next != DELETE) {
      line.append(next);
    }
  }
}
