package move37.game.hex;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import move37.game.Game;
import move37.game.GameFamily;

/** Hex on 2x2 to 11x11: {@code hex-7x7}, and {@code hex-7x7-swap} with the swap rule. */
public final class HexFamily implements GameFamily {
  private static final Pattern ID = Pattern.compile("hex-([2-9]|1[01])x\\1(-swap)?");

  @Override
  public String notation() {
    return "hex-NxN[-swap]";
  }

  @Override
  public Optional<Game> game(String id) {
    Matcher parts = ID.matcher(id);
    return parts.matches()
        ? Optional.of(new Hex(Integer.parseInt(parts.group(1)), parts.group(2) != null))
        : Optional.empty();
  }
}
