package move37.ui.common.board.paint;

import java.util.OptionalInt;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import move37.game.BoardShape;
import move37.game.GameState;
import move37.game.Player;
import move37.ui.common.board.paint.BoardGeometry.Margins;

/** How a game looks. A painter never changes; a layer is clean before it is painted on. */
public interface BoardPainter {
  /**
   * The painter for this game: its own, or the plain grid.
   *
   * @param family see {@link move37.game.Game#family}
   * @param still whether it is only a picture, without room for waiting pieces and numbers
   */
  static BoardPainter of(String family, boolean still) {
    return switch (family) {
      case "tic-tac-toe" -> new TicTacToePainter();
      case "connect-four" -> new ConnectFourPainter(still);
      case "othello" -> new OthelloPainter(still);
      case "go" -> new StonePainter(Wood.KAYA, WoodenBoard.GO_COLUMNS, still);
      case "gomoku" -> new GomokuPainter(still);
      case "hex" -> new HexPainter(still);
      default -> new GridPainter();
    };
  }

  /** How the cells lie side by side. */
  default Tiling tiling() {
    return Tiling.SQUARES;
  }

  /** Whether the first player's pieces are black and the second's white, but for their rims. */
  default boolean isBlackAndWhite() {
    return false;
  }

  /** Room around the grid. */
  Margins margins(BoardShape shape);

  /** What lies behind the pieces and never changes. */
  void paintBack(Brush brush);

  /**
   * A piece.
   *
   * @param progress how far it is on its way, 0 to 1
   * @param strength 1, or less for a piece that steps back behind others
   */
  void paintPiece(Brush brush, int cell, Player player, double progress, double strength);

  /**
   * A piece that changes hands; by default it does so at once.
   *
   * @param player whose it is now
   * @param progress how far it is on its way, 0 to 1
   * @param strength as in {@link #paintPiece}
   */
  default void paintTurning(
      Brush brush, int cell, Player player, double progress, double strength) {
    paintPiece(brush, cell, player, 1, strength);
  }

  /** What lies in front of the pieces and never changes. */
  default void paintFront(Brush brush) {}

  /** The mark of the last move. */
  void paintLastMove(Brush brush, int cell, Player player);

  /**
   * What decided the game.
   *
   * @param progress how far the mark is drawn, 0 to 1
   */
  void paintWin(Brush brush, int[] cells, Player winner, double progress);

  /** The piece that would be put down on the cell. */
  void paintGhost(Brush brush, int cell, Player player);

  /** Half the width of a cell's opening: overlay circles and rings stay inside. */
  double openingRadius(BoardGeometry geometry);

  /**
   * The outline that points out a cell: a ring, or what cannot be taken for a piece.
   *
   * @param radius a ring's radius that leaves the cell's opening visible
   */
  default void paintOutline(Brush brush, int cell, double radius, double width, Color color) {
    BoardGeometry at = brush.geometry();
    brush.ring(at.centerX(cell), at.centerY(cell), radius, width, color);
  }

  /** How long a piece is on its way to the cell, as a share of the full time, 0 to 1. */
  default double travel(BoardGeometry geometry, int cell) {
    return 1;
  }

  /** Where a piece that is on its way to the cell is painted, at most; in whole pixels. */
  default Rectangle2D way(BoardGeometry geometry, int cell) {
    double x = geometry.centerX(cell);
    double y = geometry.centerY(cell);
    double side = geometry.cell();
    return BoardGeometry.box(x - side, y - side, x + side, y + side);
  }

  /**
   * The move that is meant by a point on the board, if there is one.
   *
   * @param actionsByCell see {@link BoardPosition#actionsByCell}
   */
  default OptionalInt actionAt(
      BoardGeometry geometry, GameState state, int[] actionsByCell, double x, double y) {
    OptionalInt cell = geometry.cellAt(x, y);
    return cell.isPresent() && actionsByCell[cell.getAsInt()] >= 0
        ? OptionalInt.of(actionsByCell[cell.getAsInt()])
        : OptionalInt.empty();
  }

  /**
   * The action that a person means who points here, legal or not: that of the cell, unless the game
   * is played otherwise.
   */
  default OptionalInt meantAt(BoardGeometry geometry, double x, double y) {
    return geometry.cellAt(x, y);
  }

  /** Where a move's number stands: the middle of the text; by default low in its cell. */
  default double labelY(BoardGeometry geometry, int cell) {
    return geometry.centerY(cell) + 0.36 * geometry.cell();
  }

  /** The size of a move's number, in cells. */
  default double labelSize() {
    return 0.12;
  }
}
