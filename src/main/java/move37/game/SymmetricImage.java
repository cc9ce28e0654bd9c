package move37.game;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A position as seen through a symmetry, for what looks at positions without replaying them. It
 * obeys the laws of the position that one reaches by playing the transformed actions but for one:
 * it equals only images of equal positions through equal symmetries.
 *
 * @param original the position itself
 * @param symmetry what it is seen through
 */
public record SymmetricImage(GameState original, Symmetry symmetry) implements GameState {
  @Override
  public Game game() {
    return original.game();
  }

  @Override
  public Player player() {
    return original.player();
  }

  @Override
  public int ply() {
    return original.ply();
  }

  @Override
  public int[] legalActions() {
    return Arrays.stream(original.legalActions()).map(symmetry::action).sorted().toArray();
  }

  @Override
  public boolean isLegal(int action) {
    return original.isLegal(before(action));
  }

  /** The action that becomes this one; a number that is no action stays what it is. */
  private int before(int action) {
    boolean isAction = action >= 0 && action < game().actionCount();
    return isAction ? symmetry.inverse().action(action) : action;
  }

  @Override
  public GameState play(int action) {
    return new SymmetricImage(original.play(before(action)), symmetry);
  }

  @Override
  public String refusal(int action) {
    return original.refusal(before(action));
  }

  @Override
  public GameState forLearners() {
    return new SymmetricImage(original.forLearners(), symmetry);
  }

  @Override
  public boolean isTerminal() {
    return original.isTerminal();
  }

  @Override
  public Outcome outcome() {
    return original.outcome();
  }

  @Override
  public OptionalInt immediateReturn(int action) {
    return original.immediateReturn(before(action));
  }

  @Override
  public Optional<Player> pieceAt(int cell) {
    return original.pieceAt(symmetry.inverse().cell(cell));
  }

  @Override
  public int[] winningCells() {
    return Arrays.stream(original.winningCells()).map(symmetry::cell).sorted().toArray();
  }

  @Override
  public void encode(float[] target, int offset) {
    int planes = game().planes();
    float[] numbers = new float[game().board().cells() * planes];
    original.encode(numbers, 0);
    symmetry.copyCells(numbers, planes, target, offset, planes);
  }
}
