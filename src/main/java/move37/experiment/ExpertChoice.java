package move37.experiment;

/**
 * Whom the network imitates.
 *
 * @param id {@code samples} for all sample games, {@code player:NAME} for one player's moves in
 *     them, {@code none} to start from nothing, {@code file:PATH} for records of the user's own
 * @param games how many games there are; 0 for none
 */
public record ExpertChoice(String id, int games) {}
