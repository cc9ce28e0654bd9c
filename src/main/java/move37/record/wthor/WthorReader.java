package move37.record.wthor;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a WTHOR file of games ({@code .wtb}), a game at a time; 8x8 only. */
public final class WthorReader {
  private static final int BOARD = 8;
  private static final int GAME_BYTES = 68;
  private static final int MOVES_AT = 8;

  private final InputStream in;
  private final WthorHeader header;
  private long count;

  /**
   * Reads the header.
   *
   * @param in the file; closed by whoever opened it
   * @throws BadWthorException if it is no such file, or one of games of another kind
   */
  public WthorReader(InputStream in) throws IOException, BadWthorException {
    this.in = new BufferedInputStream(in);
    header = WthorHeader.read(this.in);
    if (header.boardSize() != 0 && header.boardSize() != BOARD) {
      throw new BadWthorException(
          "the games are on a board of size "
              + header.boardSize()
              + ", but only those on 8x8 can be read");
    }
    if (header.kind() != 0) {
      throw new BadWthorException("the file holds problems for one player and no games");
    }
  }

  /** When the games were played; 0 if it is not told. */
  public int year() {
    return header.year();
  }

  /** How many games were read. */
  public long count() {
    return count;
  }

  /**
   * The next game; empty after as many as the header tells.
   *
   * @throws BadWthorException if the file ends too early
   */
  public Optional<WthorGame> next() throws IOException, BadWthorException {
    if (count == header.games()) {
      return Optional.empty();
    }
    byte[] bytes = in.readNBytes(GAME_BYTES);
    if (bytes.length < GAME_BYTES) {
      throw new BadWthorException(
          "the file ends after " + count + " of the " + header.games() + " games that it tells of");
    }
    count++;
    return Optional.of(game(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN)));
  }

  /** Whether the file goes on behind the games that its header tells of. */
  public boolean hasMore() throws IOException {
    return count == header.games() && in.read() >= 0;
  }

  private static WthorGame game(ByteBuffer bytes) {
    List<Integer> moves = new ArrayList<>();
    for (int i = MOVES_AT; i < GAME_BYTES && bytes.get(i) != 0; i++) {
      moves.add(Byte.toUnsignedInt(bytes.get(i)));
    }
    return new WthorGame(
        Short.toUnsignedInt(bytes.getShort(0)),
        Short.toUnsignedInt(bytes.getShort(2)),
        Short.toUnsignedInt(bytes.getShort(4)),
        Byte.toUnsignedInt(bytes.get(6)),
        Byte.toUnsignedInt(bytes.get(7)),
        moves);
  }
}
