package move37.game.gomoku;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import move37.game.Game;
import move37.game.GameFamily;

/** Gomoku on 5x5 to 20x20, freestyle or standard; see {@link Gomoku#id}. */
public final class GomokuFamily implements GameFamily {
  private static final Pattern ID =
      Pattern.compile("gomoku(-standard)?(?:-([5-9]|1[0-9]|20)x\\2)?");

  @Override
  public String notation() {
    return "gomoku[-standard][-NxN]";
  }

  @Override
  public Optional<Game> game(String id) {
    Matcher parts = ID.matcher(id);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int size = parts.group(2) == null ? Gomoku.USUAL_SIZE : Integer.parseInt(parts.group(2));
    GomokuRule rule = parts.group(1) == null ? GomokuRule.FREESTYLE : GomokuRule.STANDARD;
    return Optional.of(new Gomoku(size, rule));
  }
}
