package move37.record.load;

import move37.game.Game;

/**
 * The game that a file says it is of.
 *
 * @param isExact whether it names its rules too, not only what is played on which board
 */
record ToldGame(Game game, boolean isExact) {}
