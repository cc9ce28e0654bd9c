package move37.ui.liveboard;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import move37.ui.common.board.BoardMessages;
import move37.ui.common.board.CanvasRegion;
import move37.ui.common.board.paint.ColorToken;

/**
 * The last guesses side by side, the newest at the right: a tall bar for a right one, a stub for a
 * wrong one.
 */
final class GuessStrip extends CanvasRegion {
  private static final double STUB = 0.24;

  private List<Boolean> guesses = List.of();

  GuessStrip() {
    super(1);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    show(List.of());
  }

  /** Shows these guesses, the newest last; at most {@link ImitationViewModel#RECENT}. */
  void show(List<Boolean> newest) {
    guesses = newest;
    long right = newest.stream().filter(hit -> hit).count();
    setAccessibleText(BoardMessages.text("imitation.strip.describe", right, newest.size()));
    requestDraw();
  }

  @Override
  protected void draw() {
    GraphicsContext pen = cleanPen(0);
    double slot = getWidth() / ImitationViewModel.RECENT;
    double bar = Math.min(slot * 0.62, 1.4 * fontSize());
    double height = Math.floor(getHeight());
    for (int i = 0; i < ImitationViewModel.RECENT; i++) {
      int guess = guesses.size() - ImitationViewModel.RECENT + i;
      double x = i * slot + (slot - bar) / 2;
      if (guess < 0) {
        pen.setFill(palette().get(ColorToken.LINE));
        pen.fillRoundRect(x, height - 2, bar, 2, 2, 2);
        continue;
      }
      boolean hit = guesses.get(guess);
      double tall = hit ? height : STUB * height;
      pen.setFill(palette().get(hit ? ColorToken.EXPERT : ColorToken.TEXT_MUTED, hit ? 1 : 0.7));
      pen.fillRoundRect(x, height - tall, bar, tall, bar * 0.6, bar * 0.6);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return 3 * fontSize();
  }

  @Override
  protected double computeMinHeight(double width) {
    return 2 * fontSize();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 30 * fontSize();
  }
}
