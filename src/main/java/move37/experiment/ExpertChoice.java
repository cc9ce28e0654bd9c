package move37.experiment;

import java.util.Optional;

/**
 * Whom the network imitates.
 *
 * @param id {@code samples} for all sample games, {@code player:NAME} for one player's moves in
 *     them, {@code none} to start from nothing, {@code file:PATH} for records of the user's own
 * @param games how many games there are; 0 for none
 */
public record ExpertChoice(String id, int games) {
  private static final String PLAYER = "player:";

  /** One player's moves in the sample games. */
  public static ExpertChoice ofPlayer(String name, int games) {
    return new ExpertChoice(PLAYER + name, games);
  }

  /** The player's name, if the choice is one player of the sample games. */
  public Optional<String> player() {
    return id.startsWith(PLAYER) ? Optional.of(id.substring(PLAYER.length())) : Optional.empty();
  }
}
