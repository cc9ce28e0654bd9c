package move37.record.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The lines of a text file, one by one, with a bound on their length; a line that is too long or
 * not UTF-8 spoils itself only. A byte order mark at the start is passed over.
 */
final class BoundedLines implements AutoCloseable {
  /** Longer lines are refused, in bytes. */
  static final int LONGEST = 65_536;

  private static final int END = -1;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final boolean mayBeLatin1;
  private int number;
  private boolean ended;

  private BoundedLines(InputStream in, boolean mayBeLatin1) {
    this.in = new BufferedInputStream(in, LONGEST);
    this.mayBeLatin1 = mayBeLatin1;
  }

  /** The lines of a UTF-8 file. */
  static BoundedLines ofUtf8(InputStream in) {
    return new BoundedLines(in, false);
  }

  /** The lines of a file in which those that are not UTF-8 are taken for Latin-1. */
  static BoundedLines ofAnyText(InputStream in) {
    return new BoundedLines(in, true);
  }

  /**
   * A line.
   *
   * @param number counted from 1
   * @param text the line without its end; empty if there is a problem
   * @param problem why it cannot be read; empty if it can
   */
  record Line(int number, String text, String problem) {}

  /** Whether another line follows; an empty rest behind the last line end is none. */
  boolean hasNext() throws IOException {
    if (!ended) {
      in.mark(1);
      ended = in.read() == END;
      if (!ended) {
        in.reset();
      }
    }
    return !ended;
  }

  /** The next line; only after {@link #hasNext} said so. */
  Line next() throws IOException {
    number++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long length = 0;
    int read = in.read();
    while (read != END && read != '\n') {
      if (length < LONGEST) {
        bytes.write(read);
      }
      length++;
      read = in.read();
    }
    if (length > LONGEST) {
      return new Line(
          number, "", "the line has " + length + " bytes, more than the " + LONGEST + " allowed");
    }
    return decode(bytes.toByteArray());
  }

  private Line decode(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      boolean marked = number == 1 && text.indexOf(BYTE_ORDER_MARK) == 0;
      return new Line(number, marked ? text.substring(1) : text, "");
    } catch (CharacterCodingException _) {
      return mayBeLatin1
          ? new Line(number, new String(bytes, StandardCharsets.ISO_8859_1), "")
          : new Line(number, "", "the line is not UTF-8 text");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
