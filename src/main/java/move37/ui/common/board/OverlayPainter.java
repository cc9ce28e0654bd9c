package move37.ui.common.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import move37.game.Player;
import move37.ui.common.board.paint.BoardGeometry;
import move37.ui.common.board.paint.BoardPainter;
import move37.ui.common.board.paint.Brush;
import move37.ui.common.board.paint.ColorToken;
import move37.ui.common.board.paint.Palette;

/**
 * What lies over a board of any game: circles whose area is a probability (hollow for the network's
 * own policy, solid for the search's), rings for moves that are pointed out, and numbers.
 */
final class OverlayPainter {
  /** Of the cell's opening; the circle of a move that is certain. */
  private static final double CERTAIN_RADIUS = 0.96;

  /** Less than this is not drawn: it would be a speck. */
  private static final double LEAST_SHOWN = 0.004;

  private final Brush brush;
  private final BoardPainter painter;
  private final double opening;

  OverlayPainter(Brush brush, BoardPainter painter) {
    this.brush = brush;
    this.painter = painter;
    opening = painter.openingRadius(brush.geometry());
  }

  /** The circles on the cells where the moves would go. */
  void paintPolicy(PolicyOverlay overlay, OverlayMode mode, int[] actionsByCell, Player mover) {
    for (int cell = 0; cell < actionsByCell.length; cell++) {
      int action = actionsByCell[cell];
      if (action < 0) {
        continue;
      }
      if (mode.showsSearch() && overlay.search().isPresent()) {
        solid(cell, overlay.search().get()[action], mover);
      }
      if (mode.showsPrior()) {
        hollow(cell, overlay.prior()[action], mover, mode == OverlayMode.PRIOR);
      }
    }
  }

  private void solid(int cell, double probability, Player mover) {
    if (probability >= LEAST_SHOWN) {
      double radius = CERTAIN_RADIUS * opening * Math.sqrt(probability);
      Color color = Palette.fade(brush.palette().seat(mover), 0.55);
      brush.disc(x(cell), y(cell), radius, color);
    }
  }

  /** With a faint filling where it stands alone, so that the likely moves are seen from afar. */
  private void hollow(int cell, double probability, Player mover, boolean filled) {
    if (probability >= LEAST_SHOWN) {
      double width = lineWidth();
      double radius = CERTAIN_RADIUS * opening * Math.sqrt(probability);
      if (filled) {
        Color color = Palette.fade(brush.palette().seat(mover), 0.1 + 0.4 * probability);
        brush.disc(x(cell), y(cell), radius, color);
      }
      brush.ring(
          x(cell),
          y(cell),
          Math.max(width / 2, radius - width / 2),
          width,
          brush.palette().seatText(mover));
    }
  }

  /**
   * Each move's probability as a number: the search's if it is shown, else the network's. Where
   * cells are too small for numbers, only the likeliest move has one.
   */
  void paintNumbers(PolicyOverlay overlay, OverlayMode mode, int[] actionsByCell) {
    float[] policy =
        mode.showsSearch() ? overlay.search().orElse(overlay.prior()) : overlay.prior();
    GraphicsContext pen = brush.pen();
    double size = Math.clamp(painter.labelSize() * brush.geometry().cell(), 10, 30);
    int best = best(policy);
    double least = brush.geometry().cell() < 3.2 * size ? 1 : 0.005;
    pen.setTextAlign(TextAlignment.CENTER);
    pen.setTextBaseline(VPos.CENTER);
    for (int cell = 0; cell < actionsByCell.length; cell++) {
      int action = actionsByCell[cell];
      if (action >= 0 && (policy[action] >= least || action == best)) {
        boolean first = action == best;
        pen.setFont(first ? bold(size) : brush.fontOf(size));
        pen.setFill(brush.palette().get(ColorToken.TEXT, first ? 1 : 0.75));
        String number = BoardMessages.percent(policy[action]);
        pen.fillText(number, x(cell), painter.labelY(brush.geometry(), cell));
      }
    }
  }

  private static int best(float[] policy) {
    int best = 0;
    for (int action = 1; action < policy.length; action++) {
      if (policy[action] > policy[best]) {
        best = action;
      }
    }
    return best;
  }

  /** A small plate with the cell's exact numbers. */
  void paintReading(PolicyOverlay overlay, OverlayMode mode, int cell, int action) {
    List<String> lines = new ArrayList<>();
    Optional<float[]> search = overlay.search();
    if (mode.showsSearch() && search.isPresent()) {
      lines.add(BoardMessages.text("reading.search", BoardMessages.percent(search.get()[action])));
    }
    if (mode.showsPrior()) {
      lines.add(
          BoardMessages.text("reading.prior", BoardMessages.percent(overlay.prior()[action])));
    }
    if (!lines.isEmpty()) {
      paintPlate(lines, x(cell), y(cell));
    }
  }

  private void paintPlate(List<String> lines, double x, double y) {
    BoardGeometry at = brush.geometry();
    GraphicsContext pen = brush.pen();
    double size = Math.max(11, brush.font().getSize());
    double lineHeight = 1.35 * size;
    double width =
        1.2 * size + 0.56 * size * lines.stream().mapToInt(String::length).max().orElse(0);
    double height = lines.size() * lineHeight + 0.7 * size;
    double left = Math.clamp(x - width / 2, 2, Math.max(2, at.left() + at.width() - width));
    double above = y - opening - height - 4;
    double top = above >= 2 ? above : y + opening + 4;
    pen.setFill(Color.gray(0, 0.14));
    pen.fillRoundRect(left - 1, top + 1, width + 2, height + 2, 10, 10);
    pen.setFill(brush.palette().get(ColorToken.RAISED));
    pen.fillRoundRect(left, top, width, height, 8, 8);
    pen.setFill(brush.palette().get(ColorToken.TEXT));
    pen.setFont(brush.fontOf(size));
    pen.setTextAlign(TextAlignment.CENTER);
    pen.setTextBaseline(VPos.CENTER);
    for (int i = 0; i < lines.size(); i++) {
      pen.fillText(lines.get(i), left + width / 2, top + 0.35 * size + (i + 0.5) * lineHeight);
    }
  }

  /** The ring of the keyboard's cursor, to be seen on any board. */
  void paintCursor(int cell) {
    double width = Math.max(2.5, 0.14 * opening);
    double radius = 1.06 * opening;
    Palette palette = brush.palette();
    painter.paintOutline(brush, cell, radius, 2 * width, palette.get(ColorToken.RAISED, 0.9));
    painter.paintOutline(brush, cell, radius, width, palette.get(ColorToken.FOCUS));
  }

  /** The ring of a move that is pointed out; an expert's carries a tick or a cross. */
  void paintMark(BoardMark.Kind kind, int cell) {
    double width = 0.2 * opening;
    ColorToken token = kind == BoardMark.Kind.HINT ? ColorToken.ACCENT : ColorToken.EXPERT;
    double radius = opening - (kind == BoardMark.Kind.HINT ? 1.2 : 0.6) * width;
    painter.paintOutline(brush, cell, radius, width, brush.palette().get(token));
    if (kind != BoardMark.Kind.HINT) {
      paintBadge(kind == BoardMark.Kind.EXPERT_HIT, cell);
    }
  }

  private void paintBadge(boolean hit, int cell) {
    double radius = 0.45 * opening;
    paintVerdict(brush, hit, x(cell) + opening * 0.8, y(cell) - opening * 0.8, radius);
  }

  /**
   * Whether a guess was right: a tick on a full disc in the expert's colour, or a cross in an empty
   * one; told apart by shape, not by hue.
   */
  static void paintVerdict(Brush brush, boolean hit, double x, double y, double radius) {
    Palette palette = brush.palette();
    GraphicsContext pen = brush.pen();
    Color line = palette.get(hit ? ColorToken.EXPERT_TEXT : ColorToken.TEXT_MUTED);
    brush.disc(x, y, radius * 1.12, palette.get(ColorToken.RAISED));
    if (hit) {
      brush.disc(x, y, radius, line);
    } else {
      brush.ring(x, y, radius * 0.93, radius * 0.14, line);
    }
    pen.setStroke(hit ? palette.get(ColorToken.RAISED) : line);
    pen.setLineCap(StrokeLineCap.ROUND);
    pen.setLineWidth(radius * 0.28);
    double arm = radius * 0.38;
    if (hit) {
      pen.strokePolyline(
          new double[] {x - 1.15 * arm, x - 0.25 * arm, x + 1.2 * arm},
          new double[] {y + 0.05 * arm, y + 0.95 * arm, y - 0.85 * arm},
          3);
    } else {
      pen.strokeLine(x - arm, y - arm, x + arm, y + arm);
      pen.strokeLine(x - arm, y + arm, x + arm, y - arm);
    }
  }

  private double lineWidth() {
    return Math.clamp(0.1 * opening, 1.5, 4);
  }

  private Font bold(double size) {
    return Font.font(brush.font().getFamily(), FontWeight.BOLD, size);
  }

  private double x(int cell) {
    return brush.geometry().centerX(cell);
  }

  private double y(int cell) {
    return brush.geometry().centerY(cell);
  }
}
