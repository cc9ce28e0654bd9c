package move37.game.othello;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import move37.game.Game;
import move37.game.GameFamily;

/** Othello on 4x4, 6x6 and 8x8; see {@link Othello#id}. */
public final class OthelloFamily implements GameFamily {
  private static final Pattern ID = Pattern.compile("othello(?:-([468])x\\1)?");

  @Override
  public String notation() {
    return "othello[-NxN]";
  }

  @Override
  public Optional<Game> game(String id) {
    Matcher parts = ID.matcher(id);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String size = parts.group(1);
    return Optional.of(size == null ? new Othello() : new Othello(Integer.parseInt(size)));
  }
}
