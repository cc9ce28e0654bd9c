package move37.record.sgf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file one by one, with the line that they stand in and a look ahead. */
final class SgfBytes {
  /** In place of a byte, behind the last one. */
  static final int END = -1;

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private long count;
  private int line = 1;
  private int last;

  SgfBytes(InputStream in) {
    this.in = new BufferedInputStream(in, BUFFER);
  }

  /** The next byte, 0 to 255, or {@link #END}. */
  int read() throws IOException {
    int next = in.read();
    if (next != END) {
      count++;
    }
    if (next == '\r' || (next == '\n' && last != '\r')) {
      line++;
    }
    last = next;
    return next;
  }

  /** The bytes to come, at most so many; they stay to be read. */
  byte[] peek(int most) throws IOException {
    in.mark(most);
    byte[] ahead = in.readNBytes(most);
    in.reset();
    return ahead;
  }

  /** The line that the next byte stands in, counted from 1. */
  int line() {
    return line;
  }

  /** How many bytes were read. */
  long count() {
    return count;
  }
}
