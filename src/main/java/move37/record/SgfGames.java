package move37.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import move37.core.Program;
import move37.core.Requires;
import move37.game.BoardShape;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Player;
import move37.record.sgf.BadSgfException;
import move37.record.sgf.SgfGameType;
import move37.record.sgf.SgfMoves;
import move37.record.sgf.SgfNode;
import move37.record.sgf.SgfProperty;
import move37.record.sgf.SgfResults;
import move37.record.sgf.SgfTree;
import move37.record.sgf.SgfWriter;

/** Turns SGF trees into games of ours and back; for Go, Othello, Gomoku and Hex. */
public final class SgfGames {
  private SgfGames() {}

  /** Whether SGF files can hold this game. */
  public static boolean canHold(Game game) {
    return SgfGameType.of(game).isPresent();
  }

  /**
   * The main line of a tree.
   *
   * @throws BadRecordException if it is no legal game of this kind with a fitting result
   */
  public static GameRecord record(SgfTree tree, Game game) throws BadRecordException {
    SgfGameType type =
        SgfGameType.of(game)
            .orElseThrow(
                () -> new BadRecordException("SGF files of " + game.id() + " are not known"));
    SgfMoves.Result moves;
    try {
      moves = SgfMoves.of(tree, type, game);
    } catch (BadSgfException e) {
      throw new BadRecordException(e.line(), e.getMessage());
    }
    SgfNode root = tree.root();
    String black = GameDetails.tidy(root.text("PB"));
    String white = GameDetails.tidy(root.text("PW"));
    return new GameRecord(
        game,
        moves.actions(),
        moves.outcome(),
        moves.mirrored() ? white : black,
        moves.mirrored() ? black : white,
        moves.openingPlies(),
        details(root, moves.mirrored()));
  }

  private static GameDetails details(SgfNode root, boolean mirrored) {
    Map<Detail, String> texts = new EnumMap<>(Detail.class);
    for (Detail detail : Detail.values()) {
      texts.put(detail, root.text(detail.sgfName()));
    }
    if (mirrored) {
      texts.put(Detail.FIRST_RATING, root.text(Detail.SECOND_RATING.sgfName()));
      texts.put(Detail.SECOND_RATING, root.text(Detail.FIRST_RATING.sgfName()));
    }
    if (mirrored || SgfResults.isBare(texts.get(Detail.SCORE))) {
      texts.remove(Detail.SCORE);
    }
    return new GameDetails(texts);
  }

  /**
   * The tree as a line of SGF for another file, with all that it tells; empty if the tree does not
   * say which game it is, so that other programs would take it for Go.
   */
  public static Optional<String> whole(SgfTree tree, Game game) {
    boolean saysGame =
        tree.root().has("GM") || SgfGameType.of(game).equals(Optional.of(SgfGameType.GO));
    return saysGame ? Optional.of(SgfWriter.line(tree)) : Optional.empty();
  }

  /**
   * The game as a tree of one line.
   *
   * @throws IllegalArgumentException if {@link #canHold} says no
   */
  public static SgfTree tree(GameRecord record) {
    Game game = record.game();
    Requires.check(canHold(game), "SGF files cannot hold games of %s", game.id());
    SgfGameType type = SgfGameType.of(game).orElseThrow();
    List<SgfProperty> root = new ArrayList<>(head(record, type));
    int start = 0;
    if (isSetUp(record, type)) {
      start = record.openingPlies();
      root.addAll(setUp(record, type));
    } else if (record.openingPlies() > 0) {
      root.add(SgfProperty.of(SgfMoves.DEALT, Integer.toString(record.openingPlies())));
    }
    List<SgfNode> nodes = new ArrayList<>();
    nodes.add(new SgfNode(0, root));
    GameState state = record.stateAt(start);
    for (int action : record.actions().subList(start, record.actions().size())) {
      nodes.add(SgfNode.of(stones(colour(state.player()), List.of(action), type, game)));
      state = state.play(action);
    }
    return SgfTree.of(nodes);
  }

  private static List<SgfProperty> head(GameRecord record, SgfGameType type) {
    BoardShape board = record.game().board();
    List<SgfProperty> head = new ArrayList<>();
    head.add(SgfProperty.of("FF", "4"));
    head.add(SgfProperty.of("GM", Integer.toString(type.number())));
    head.add(SgfProperty.of("CA", "UTF-8"));
    head.add(new SgfProperty("AP", List.of(Program.NAME + ":" + Program.version())));
    String size = Integer.toString(board.width());
    boolean isSquare = board.width() == board.height();
    head.add(
        isSquare
            ? SgfProperty.of("SZ", size)
            : new SgfProperty("SZ", List.of(size + ":" + board.height())));
    addText(head, "PB", record.first());
    addText(head, "PW", record.second());
    for (Detail detail : Detail.values()) {
      if (detail != Detail.SCORE) {
        addText(head, detail.sgfName(), record.details().get(detail));
      }
    }
    addText(head, "RE", result(record));
    return head;
  }

  private static void addText(List<SgfProperty> to, String name, String text) {
    if (!text.isEmpty()) {
      to.add(SgfProperty.of(name, text));
    }
  }

  private static String result(GameRecord record) {
    String score = record.details().get(Detail.SCORE);
    boolean fits = !score.isEmpty() && SgfResults.outcome(score).equals(record.outcome());
    return fits ? score : SgfResults.text(record.outcome());
  }

  private static String colour(Player player) {
    return player == Player.FIRST ? "B" : "W";
  }

  /** A property that lists these actions. */
  private static SgfProperty stones(
      String name, List<Integer> actions, SgfGameType type, Game game) {
    BoardShape board = game.board();
    return new SgfProperty(name, actions.stream().map(a -> type.move(a, board)).toList());
  }

  /**
   * Whether the opening is one that reading makes of stones that are set up: with passes in it,
   * which the players did not choose.
   */
  private static boolean isSetUp(GameRecord record, SgfGameType type) {
    int pass = record.game().board().cells();
    List<Integer> opening = record.actions().subList(0, record.openingPlies());
    if (type != SgfGameType.GO || !opening.contains(pass)) {
      return false;
    }
    try {
      List<SgfProperty> root = new ArrayList<>(head(record, type));
      root.addAll(setUp(record, type));
      SgfTree tree = SgfTree.of(List.of(new SgfNode(0, root)));
      return SgfMoves.of(tree, type, record.game()).actions().equals(opening);
    } catch (BadSgfException _) {
      return false;
    }
  }

  private static List<SgfProperty> setUp(GameRecord record, SgfGameType type) {
    int cells = record.game().board().cells();
    SequencedSet<Integer> black = new LinkedHashSet<>();
    SequencedSet<Integer> white = new LinkedHashSet<>();
    for (int ply = 0; ply < record.openingPlies(); ply++) {
      int action = record.actions().get(ply);
      if (action < cells) {
        (ply % 2 == 0 ? black : white).add(action);
      }
    }
    List<SgfProperty> setUp = new ArrayList<>();
    Player next = record.openingPlies() % 2 == 0 ? Player.FIRST : Player.SECOND;
    if (next == Player.SECOND && white.isEmpty() && black.size() > 1) {
      setUp.add(SgfProperty.of("HA", Integer.toString(black.size())));
    }
    if (!black.isEmpty()) {
      setUp.add(stones("AB", List.copyOf(black), type, record.game()));
    }
    if (!white.isEmpty()) {
      setUp.add(stones("AW", List.copyOf(white), type, record.game()));
    }
    setUp.add(SgfProperty.of("PL", colour(next)));
    return setUp;
  }
}
