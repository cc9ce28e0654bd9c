package move37.ui.setup;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import move37.game.Game;
import move37.game.go.Go;
import move37.game.gomoku.GomokuRule;
import move37.ui.common.Controls;
import move37.ui.common.Messages;
import move37.ui.common.Segments;
import move37.ui.common.Segments.Segment;

/** The rules that may be chosen in the chosen game; nothing where there are none. */
final class RuleControls {
  private static final List<String> FAMILIES = List.of("go", "hex", "gomoku");

  private final RuleChoices rules;
  private final ObservableValue<Game> board;
  private final VBox view;

  /**
   * @param rules what is chosen
   * @param board the chosen board, whose family decides what may be
   */
  RuleControls(RuleChoices rules, ObservableValue<Game> board) {
    this.rules = rules;
    this.board = board;
    view =
        new VBox(
            Controls.label(Messages.text("setup.rules"), "section"),
            of("go", go()),
            of("hex", checkBox("setup.swap", rules.swapProperty())),
            of("gomoku", gomoku()));
    view.getStyleClass().add("setup-pair");
    showOnly(view, FAMILIES);
  }

  Node view() {
    return view;
  }

  private Node of(String family, Node choices) {
    showOnly(choices, List.of(family));
    return choices;
  }

  private void showOnly(Node node, List<String> families) {
    node.visibleProperty()
        .bind(board.map(game -> families.contains(game.family())).orElse(Boolean.FALSE));
    node.managedProperty().bind(node.visibleProperty());
  }

  private Node go() {
    TextField komi = new TextField();
    komi.setId("setup.komi");
    komi.getStyleClass().add("komi");
    komi.textProperty().bindBidirectional(rules.komiProperty());
    komi.promptTextProperty().bind(board.map(RuleControls::usualKomi).orElse(""));
    komi.setTooltip(Controls.tooltip(Messages.text("setup.komi.tip")));
    Label name = Controls.label(Messages.text("setup.komi"), "setup-name");
    name.setLabelFor(komi);
    HBox row = new HBox(name, komi, checkBox("setup.suicide", rules.suicideProperty()));
    row.getStyleClass().add("setup-row");
    return row;
  }

  private static String usualKomi(Game game) {
    return game instanceof Go go
        ? Messages.text("setup.komi.usual", go.withUsualRules().rules().komi())
        : "";
  }

  private Node gomoku() {
    return Segments.of(
        rules.lineProperty(),
        List.of(GomokuRule.values()),
        rule -> Segment.of("setup.line." + rule.name()));
  }

  private static CheckBox checkBox(String key, BooleanProperty chosen) {
    CheckBox box = new CheckBox(Messages.text(key));
    box.setId(key);
    box.selectedProperty().bindBidirectional(chosen);
    Controls.tip(box, Messages.text(key + ".tip"));
    return box;
  }
}
