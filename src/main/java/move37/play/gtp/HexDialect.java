package move37.play.gtp;

import java.util.Locale;
import java.util.OptionalInt;
import move37.game.hex.Hex;

/**
 * The protocol as programs for Hex speak it (MoHex, Wolve, HexGui): taking over the first stone is
 * called {@value #SWAP} there, as the stone goes over to the other colour and its mirrored cell.
 */
final class HexDialect extends GtpDialect {
  private static final String SWAP = "swap-pieces";

  private final Hex game;

  HexDialect(Hex game) {
    super(game);
    this.game = game;
  }

  @Override
  String name(int action) {
    return action == game.board().cells() ? SWAP : super.name(action);
  }

  @Override
  OptionalInt action(String vertex) {
    boolean isSwap = vertex.toLowerCase(Locale.ROOT).equals(SWAP);
    return super.action(isSwap ? "swap" : vertex);
  }
}
