package move37.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import move37.ui.FxLab;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which sentences stand over the page, from top to bottom. */
class NoticesTest {
  private final Notices notices = FxLab.call(Notices::new);
  private final Scene scene = FxLab.call(() -> new Scene((Parent) notices.layer()));

  @BeforeAll
  static void start() {
    FxLab.start();
  }

  private List<String> told() {
    return FxLab.call(
        () ->
            FxLab.nodes(scene.getRoot())
                .filter(node -> node.getStyleClass().contains("notice-words"))
                .filter(node -> node.getParent().isVisible())
                .map(node -> ((Label) node).getText())
                .toList());
  }

  private static void tell(Runnable what) {
    FxLab.run(what);
  }

  private void closeFirst() {
    FxLab.run(() -> ((Button) FxLab.node(scene, "notice.close")).fire());
  }

  @Test
  void troubleStaysWhateverElseIsTold() {
    tell(() -> notices.trouble("The disk is full."));
    tell(() -> notices.news("Saved as a.png."));
    assertEquals(List.of("The disk is full.", "Saved as a.png."), told());
    tell(() -> notices.trouble("GNU Go has died."));
    tell(() -> notices.news("Saved as b.png."));
    assertEquals(List.of("The disk is full.", "GNU Go has died.", "Saved as b.png."), told());
    tell(notices::rest);
    closeFirst();
    assertEquals(List.of("GNU Go has died."), told());
    closeFirst();
    assertEquals(List.of(), told());
  }

  @Test
  void theSameTroubleIsToldOnceAndOldTroubleGivesWay() {
    for (String sentence : List.of("one", "two", "one", "three", "four")) {
      tell(() -> notices.trouble(sentence));
    }
    assertEquals(List.of("one", "three", "four"), told());
    tell(notices::clear);
    assertEquals(List.of(), told());
  }

  @Test
  void workInHandIsToldOfUntilItIsOverAndOnlySomeCanBeBrokenOff() {
    tell(() -> notices.working("Saving a.m37"));
    assertEquals(List.of("Saving a.m37"), told());
    assertEquals(List.of(false, false), FxLab.call(this::buttons));
    tell(() -> notices.working("Reading", notices::rest));
    assertEquals(List.of(true, false), FxLab.call(this::buttons));
    FxLab.run(() -> ((Button) FxLab.node(scene, "notice.cancel")).fire());
    assertEquals(List.of(), told());
    tell(() -> notices.news("Saved."));
    assertEquals(List.of(false, true), FxLab.call(this::buttons));
  }

  /** Whether it can be cancelled, and closed. */
  private List<Boolean> buttons() {
    return List.of("notice.cancel", "notice.close").stream()
        .map(id -> FxLab.node(scene, id))
        .map(Node::isVisible)
        .toList();
  }
}
