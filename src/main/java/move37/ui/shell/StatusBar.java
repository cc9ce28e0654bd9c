package move37.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import move37.ui.common.Controls;
import move37.ui.common.Icon;
import move37.ui.common.LabWords;
import move37.ui.common.Messages;

/** The window's foot: one sentence about the run, its speed, the memory in use. */
final class StatusBar {
  private static final Duration MEMORY_PACE = Duration.ofSeconds(2);

  private final InstantSource clock;
  private final LongSupplier memoryInBytes;
  private final Label sentence = Controls.label("", "sentence");
  private final Label memory = Controls.label("", "muted");
  private final HBox view = new HBox();
  private Instant memoryRead = Instant.MIN;

  StatusBar(RunViewModel model, InstantSource clock, MemoryMeter meter) {
    this.clock = clock;
    this.memoryInBytes = meter;
    Label speed = Controls.label("", "muted");
    speed.textProperty().bind(model.speedProperty());
    speed.setTooltip(Controls.tooltip(Messages.text("status.speed.tip")));
    speed.setMinWidth(Region.USE_PREF_SIZE);
    memory.setTooltip(Controls.tooltip(meter.description()));
    memory.setMinWidth(Region.USE_PREF_SIZE);
    sentence.setId("status.sentence");
    view.getStyleClass().add("status-bar");
    view.getChildren().setAll(sentence, Controls.spacer(), speed, memory);
    model.sentenceProperty().addListener((_, _, told) -> tell(told));
    tell(model.sentenceProperty().get());
  }

  Node view() {
    return view;
  }

  /** Called on the pulse. */
  void beat() {
    Instant now = clock.instant();
    if (now.isAfter(memoryRead.plus(MEMORY_PACE))) {
      memoryRead = now;
      memory.setText(Messages.text("status.memory", LabWords.memory(memoryInBytes.getAsLong())));
    }
  }

  private void tell(Narration.Sentence told) {
    sentence.setText(told.text());
    boolean isPassed = told.tone() == Narration.Tone.PASSED;
    sentence.setGraphic(isPassed ? Icon.CHECK.node() : null);
    sentence.getStyleClass().removeAll("passed", "trouble");
    switch (told.tone()) {
      case PASSED -> sentence.getStyleClass().add("passed");
      case TROUBLE -> sentence.getStyleClass().add("trouble");
      case PLAIN -> {}
    }
    sentence.setTooltip(told.detail().isEmpty() ? null : Controls.tooltip(told.detail()));
  }
}
