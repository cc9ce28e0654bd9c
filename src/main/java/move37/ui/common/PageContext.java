package move37.ui.common;

import move37.experiment.ExperimentRun;
import move37.game.Game;

/**
 * What a page gets to work with.
 *
 * @param run the run that is watched
 * @param game its game
 * @param workbench what the whole window shares
 * @param notifier shows one sentence over the page without blocking anything
 */
public record PageContext(ExperimentRun run, Game game, Workbench workbench, Notifier notifier) {}
