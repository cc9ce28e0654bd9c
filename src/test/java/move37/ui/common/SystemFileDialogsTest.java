package move37.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import move37.ui.common.FileDialogs.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the name that the user typed into the system's dialog. */
class SystemFileDialogsTest {
  @TempDir private Path folder;
  private final List<Path> suggested = new ArrayList<>();

  /** The user answers the dialog with these names, one after the other. */
  private Optional<Path> save(Kind kind, String... names) {
    Deque<String> answers = new ArrayDeque<>(List.of(names));
    return SystemFileDialogs.named(
        kind, () -> Optional.ofNullable(answers.poll()).map(folder::resolve), suggested::add);
  }

  @Test
  void aNameGetsTheExtensionUnlessItHasIt() {
    assertEquals(Optional.of(folder.resolve("lesson.m37")), save(Kind.EXPERIMENT, "lesson"));
    assertEquals(Optional.of(folder.resolve("lesson.m37")), save(Kind.EXPERIMENT, "lesson.m37"));
    assertEquals(Optional.of(folder.resolve("CHART.PNG")), save(Kind.PICTURE, "CHART.PNG"));
    assertEquals(
        Optional.of(folder.resolve("go-9x9-komi6.5-10min.m37")),
        save(Kind.EXPERIMENT, "go-9x9-komi6.5-10min"),
        "a dot within the name");
    assertEquals(Optional.empty(), save(Kind.EXPERIMENT));
  }

  /** The system asked about "lesson" only, which does not exist. */
  @Test
  void noFileIsWrittenOverUnlessTheUserSaidSo() throws IOException {
    Path whole = Files.createFile(folder.resolve("lesson.m37"));
    assertEquals(Optional.empty(), save(Kind.EXPERIMENT, "lesson"), "cancelled the second time");
    assertEquals(List.of(whole), suggested);
    assertEquals(Optional.of(whole), save(Kind.EXPERIMENT, "lesson", "lesson.m37"));
    assertEquals(
        Optional.of(folder.resolve("other.m37")), save(Kind.EXPERIMENT, "lesson", "other"));
  }
}
