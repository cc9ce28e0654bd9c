package move37.ui.liveboard;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import move37.game.Game;
import move37.game.Player;
import move37.ui.common.board.BoardMessages;
import move37.ui.common.board.CanvasRegion;
import move37.ui.common.board.paint.ColorToken;
import move37.ui.liveboard.LiveFrame.CurvePoint;

/**
 * Who is ahead, move by move: FIRST's expected result by the search (solid) and by the network
 * alone (dashed), 1 at the top and -1 at the bottom. The axis grows in steps of ten moves.
 */
final class ValueCurve extends CanvasRegion {
  private static final int STEP = 10;

  private final Game game;
  private final int longest;
  private List<CurvePoint> points = List.of();
  private int moves = STEP;

  private double share;

  /** The plot's edges. */
  private double left;

  private double right;
  private double top;
  private double bottom;

  ValueCurve(Game game) {
    super(1);
    this.game = game;
    longest = game.maximumLength();
    getStyleClass().add("m37-curve");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    show(List.of(), 0);
  }

  /**
   * Draws the points.
   *
   * @param known moves that are known of the game; the axis has room for them
   */
  void show(List<CurvePoint> newPoints, int known) {
    points = newPoints;
    int steps = Math.max(1, Math.ceilDiv(known, STEP));
    moves = Math.min(longest, steps * STEP);
    setAccessibleText(describe());
    requestDraw();
  }

  /** Asks for this height where it is more than the least. */
  void setShare(double height) {
    share = height;
    requestLayout();
  }

  private String describe() {
    return points.isEmpty()
        ? BoardMessages.text("curve.empty")
        : BoardMessages.text(
            "curve.describe",
            BoardMessages.seat(game, Player.FIRST),
            BoardMessages.percent((best(points.getLast()) + 1) / 2));
  }

  private static double best(CurvePoint point) {
    return point.search().orElse(point.network().orElse(0));
  }

  @Override
  protected void draw() {
    GraphicsContext pen = cleanPen(0);
    double em = fontSize();
    left = Math.round(6 * em);
    right = Math.round(getWidth() - 1.2 * em);
    top = Math.round(0.5 * em);
    bottom = Math.round(getHeight() - 1.5 * em);
    if (right - left < em || bottom - top < em) {
      return;
    }
    drawGrid(pen);
    if (!points.isEmpty()) {
      fillLead(pen, Player.FIRST);
      fillLead(pen, Player.SECOND);
      drawLine(pen, CurvePoint::network, true);
      drawLine(pen, CurvePoint::search, false);
      drawEnd(pen);
    }
  }

  private void drawGrid(GraphicsContext pen) {
    double middle = Math.round(y(0)) + 0.5;
    pen.setLineWidth(1);
    pen.setStroke(palette().get(ColorToken.LINE));
    pen.strokeLine(left, top + 0.5, right, top + 0.5);
    pen.strokeLine(left, bottom + 0.5, right, bottom + 0.5);
    pen.setStroke(palette().get(ColorToken.TEXT_MUTED, 0.6));
    pen.strokeLine(left, middle, right, middle);

    double em = fontSize();
    pen.setFont(font(0.8572));
    pen.setTextBaseline(VPos.CENTER);
    pen.setTextAlign(TextAlignment.RIGHT);
    pen.setFill(palette().seatText(Player.FIRST));
    pen.fillText(wins(Player.FIRST), left - 0.6 * em, top + 0.25 * em);
    pen.setFill(palette().get(ColorToken.TEXT_MUTED));
    pen.fillText(BoardMessages.text("curve.even"), left - 0.6 * em, middle);
    pen.setFill(palette().seatText(Player.SECOND));
    pen.fillText(wins(Player.SECOND), left - 0.6 * em, bottom - 0.25 * em);

    drawTicks(pen);
  }

  /** The numbers of the moves, as many as there is room for; the last one says what they count. */
  private void drawTicks(GraphicsContext pen) {
    double em = fontSize();
    pen.setFill(palette().get(ColorToken.TEXT_MUTED));
    pen.setTextAlign(TextAlignment.CENTER);
    int tick = tick();
    double last = Math.min(x(moves / tick * tick), right - 1.6 * em);
    for (int ply = tick; ply + tick <= moves; ply += tick) {
      if (x(ply) < last - 4 * em) {
        pen.fillText(BoardMessages.text("curve.tick", ply), x(ply), bottom + 0.9 * em);
      }
    }
    String text = BoardMessages.text("curve.moves", moves / tick * tick);
    pen.fillText(text, last, bottom + 0.9 * em);
  }

  /** From number to number, at least so far apart that they can be told from each other. */
  private int tick() {
    if (moves <= STEP) {
      return moves % 5 == 0 ? 5 : 3;
    }
    int tick = STEP;
    while (x(tick) - left < 2.5 * fontSize()) {
      tick += STEP;
    }
    return tick;
  }

  private String wins(Player player) {
    return BoardMessages.text("curve.wins", BoardMessages.seat(game, player));
  }

  /**
   * Fills between the middle line and the curve where this player leads. Without a clip, which
   * would have the whole canvas blended twice at every move.
   */
  private void fillLead(GraphicsContext pen, Player player) {
    int side = player == Player.FIRST ? 1 : -1;
    Color color = palette().seat(player);
    pen.setFill(new Color(color.getRed(), color.getGreen(), color.getBlue(), 0.22));
    pen.beginPath();
    pen.moveTo(x(points.getFirst().ply()), y(0));
    CurvePoint before = points.getFirst();
    for (CurvePoint point : points) {
      if (best(before) * best(point) < 0) {
        pen.lineTo(crossing(before, point), y(0));
      }
      pen.lineTo(x(point.ply()), y(side * Math.max(0, side * best(point))));
      before = point;
    }
    pen.lineTo(x(before.ply()), y(0));
    pen.closePath();
    pen.fill();
  }

  /** Where the curve crosses the middle line between two points on either side of it. */
  private double crossing(CurvePoint before, CurvePoint after) {
    double share = best(before) / (best(before) - best(after));
    return x(before.ply()) + share * (x(after.ply()) - x(before.ply()));
  }

  private void drawLine(
      GraphicsContext pen, Function<CurvePoint, OptionalDouble> value, boolean dashed) {
    pen.save();
    double width = fontSize() / 14;
    pen.setLineWidth(dashed ? 1.4 * width : 2.2 * width);
    pen.setLineDashes(dashed ? new double[] {4 * width, 4 * width} : new double[0]);
    pen.setStroke(palette().get(dashed ? ColorToken.TEXT_MUTED : ColorToken.TEXT));
    pen.setLineCap(StrokeLineCap.ROUND);
    pen.setLineJoin(StrokeLineJoin.ROUND);
    pen.beginPath();
    boolean begun = false;
    for (CurvePoint point : points) {
      OptionalDouble at = value.apply(point);
      if (at.isPresent() && begun) {
        pen.lineTo(x(point.ply()), y(at.getAsDouble()));
      } else if (at.isPresent()) {
        pen.moveTo(x(point.ply()), y(at.getAsDouble()));
        begun = true;
      }
    }
    pen.stroke();
    pen.restore();
  }

  private void drawEnd(GraphicsContext pen) {
    CurvePoint last = points.getLast();
    double value = best(last);
    double radius = 0.3 * fontSize();
    Player ahead = value >= 0 ? Player.FIRST : Player.SECOND;
    pen.setFill(palette().get(ColorToken.CANVAS));
    double x = x(last.ply());
    double y = y(value);
    pen.fillOval(x - 1.35 * radius, y - 1.35 * radius, 2.7 * radius, 2.7 * radius);
    pen.setFill(palette().seat(ahead));
    pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private double x(int ply) {
    return left + (right - left) * ply / moves;
  }

  private double y(double value) {
    return top + (bottom - top) * (1 - value) / 2;
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(7.5 * fontSize(), share);
  }

  @Override
  protected double computeMinHeight(double width) {
    return 5 * fontSize();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 30 * fontSize();
  }
}
