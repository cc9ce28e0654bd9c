package move37.record.wthor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The names of players ({@code .jou}) or tournaments ({@code .trn}) of WTHOR files. */
public final class WthorNames {
  /** No names are known. */
  public static final WthorNames NONE = new WthorNames(List.of());

  private static final int PLAYER_BYTES = 20;
  private static final int TOURNAMENT_BYTES = 26;

  private final List<String> names;

  private WthorNames(List<String> names) {
    this.names = List.copyOf(names);
  }

  /** Reads a file of players. */
  public static WthorNames players(InputStream in) throws IOException, BadWthorException {
    return read(in, PLAYER_BYTES);
  }

  /** Reads a file of tournaments. */
  public static WthorNames tournaments(InputStream in) throws IOException, BadWthorException {
    return read(in, TOURNAMENT_BYTES);
  }

  private static WthorNames read(InputStream in, int bytes) throws IOException, BadWthorException {
    WthorHeader header = WthorHeader.read(in);
    List<String> names = new ArrayList<>();
    while (names.size() < header.names()) {
      byte[] name = in.readNBytes(bytes);
      if (name.length < bytes) {
        throw new BadWthorException(
            "the file ends after " + names.size() + " of its " + header.names() + " names");
      }
      names.add(name(name));
    }
    return new WthorNames(names);
  }

  private static String name(byte[] bytes) {
    String name = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = name.indexOf('\0');
    return (end < 0 ? name : name.substring(0, end)).strip();
  }

  /** How many there are. */
  public int size() {
    return names.size();
  }

  /** The name with this number, counted from 0; empty if there is none or it is not known. */
  public String name(int number) {
    String name = number < names.size() ? names.get(number) : "";
    return name.equals("???") ? "" : name;
  }
}
