package move37.game.connectfour;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import move37.game.Game;
import move37.game.GameFamily;

/** Connect Four, 4 to 7 wide and 4 to 6 high; see {@link ConnectFour#id}. */
public final class ConnectFourFamily implements GameFamily {
  private static final Pattern ID = Pattern.compile("connect-four(?:-([4-7])x([4-6]))?");

  @Override
  public String notation() {
    return "connect-four[-WxH]";
  }

  @Override
  public Optional<Game> game(String id) {
    Matcher parts = ID.matcher(id);
    if (!parts.matches()) {
      return Optional.empty();
    }
    if (parts.group(1) == null) {
      return Optional.of(new ConnectFour());
    }
    int width = Integer.parseInt(parts.group(1));
    return Optional.of(new ConnectFour(width, Integer.parseInt(parts.group(2))));
  }
}
