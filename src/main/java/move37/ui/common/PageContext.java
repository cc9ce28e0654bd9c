package move37.ui.common;

import java.util.function.Consumer;
import move37.experiment.ExperimentRun;
import move37.game.Game;

/**
 * What a page gets to work with.
 *
 * @param run the run that is watched
 * @param game its game
 * @param workbench what the whole window shares
 * @param trouble shows one sentence in the window's banner without blocking anything
 */
public record PageContext(
    ExperimentRun run, Game game, Workbench workbench, Consumer<String> trouble) {}
