package move37.ui.common.board;

import java.util.Optional;

/**
 * What a mind thinks of the moves in the shown position.
 *
 * @param prior the network's policy, length actionCount
 * @param search the search's policy, length actionCount, if there was a search
 */
public record PolicyOverlay(float[] prior, Optional<float[]> search) {}
