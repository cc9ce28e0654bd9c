package move37.record.wthor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The first 16 bytes of the files of WTHOR, the French Othello federation's database of tournament
 * games (ffothello.org/informatique/la-base-wthor): the date of the file in four bytes, two counts,
 * the year of the games, the size of the board, the kind of games and the depth of the solver;
 * numbers are little-endian.
 *
 * @param games how many games there are, in files of games
 * @param names how many names there are, in files of names
 * @param year when the games were played; 0 if it is not told
 * @param boardSize cells on a side; 0 stands for 8
 * @param kind 0 for games of two players
 * @param depth empty cells from which on the best score was found
 */
record WthorHeader(long games, int names, int year, int boardSize, int kind, int depth) {
  private static final int BYTES = 16;
  private static final int GAMES_AT = 4;
  private static final int NAMES_AT = 8;
  private static final int YEAR_AT = 10;
  private static final int BOARD_AT = 12;
  private static final int KIND_AT = 13;
  private static final int DEPTH_AT = 14;

  /** Reads a header. */
  static WthorHeader read(InputStream in) throws IOException, BadWthorException {
    byte[] bytes = in.readNBytes(BYTES);
    if (bytes.length < BYTES) {
      throw new BadWthorException(
          "the file has only " + bytes.length + " of the " + BYTES + " bytes of a WTHOR header");
    }
    ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    return new WthorHeader(
        Integer.toUnsignedLong(header.getInt(GAMES_AT)),
        Short.toUnsignedInt(header.getShort(NAMES_AT)),
        Short.toUnsignedInt(header.getShort(YEAR_AT)),
        Byte.toUnsignedInt(header.get(BOARD_AT)),
        Byte.toUnsignedInt(header.get(KIND_AT)),
        Byte.toUnsignedInt(header.get(DEPTH_AT)));
  }
}
