package move37.ui.shell;

import java.util.function.Function;
import javafx.scene.Node;
import move37.game.Game;
import move37.ui.common.PageFactory;

/**
 * The parts that other features bring into the window.
 *
 * @param boards draws a game's board, small, for its card on the start page
 * @param pretraining the page that is watched while the network imitates
 * @param liveBoard the page that is watched while it plays itself
 * @param play the page on which the user plays against it
 */
public record LabPages(
    Function<Game, Node> boards,
    PageFactory pretraining,
    PageFactory liveBoard,
    PageFactory play) {}
