package move37.ui.shell;

import atlantafx.base.theme.Tweaks;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import move37.ui.common.Controls;
import move37.ui.common.Icon;
import move37.ui.common.Messages;
import move37.ui.common.Theme;

/** The menu for the size of type and for whether things may move. */
final class Appearance {
  private final Theme theme;
  private final MenuButton button;

  Appearance(Theme theme) {
    this.theme = theme;
    button = new MenuButton(null, Icon.SLIDERS.node());
    button.setId("shell.look");
    button.getStyleClass().addAll("flat", "icon-only", Tweaks.NO_ARROW);
    button.setAccessibleText(Messages.text("shell.look"));
    Controls.tip(button, Messages.text("shell.look.tip"));
    CheckMenuItem motion = new CheckMenuItem(Messages.text("look.motion"));
    motion.setId("look.motion");
    motion.selectedProperty().bindBidirectional(theme.motionProperty());
    button
        .getItems()
        .setAll(
            motion,
            new SeparatorMenuItem(),
            zoom("look.larger", 1),
            zoom("look.smaller", -1),
            zoom("look.usual", 0));
  }

  /** The button that opens the menu. */
  MenuButton button() {
    return button;
  }

  private MenuItem zoom(String key, int direction) {
    MenuItem item = new MenuItem(Messages.text(key));
    item.setId(key);
    item.setOnAction(_ -> theme.zoom(direction));
    return item;
  }
}
