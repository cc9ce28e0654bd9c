package move37.play.gtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import move37.game.go.Go;
import move37.game.go.GoRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class GnuGoProgramTest {
  @TempDir private Path folder;

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Every file can be executed there")
  void isFoundInTheFirstFolderThatHasIt() throws IOException {
    Path plain = Files.createDirectory(folder.resolve("plain"));
    Files.createFile(plain.resolve("gnugo"));
    Path named = Files.createDirectories(folder.resolve("named/gnugo"));
    Path own = Files.createDirectory(folder.resolve("own"));
    String before =
        String.join(File.pathSeparator, "", "a\0b", plain.toString(), named.getParent() + "");
    assertEquals(Optional.empty(), GnuGoProgram.find(""));
    assertEquals(Optional.empty(), GnuGoProgram.find(before + File.pathSeparator + own));
    Path program = Files.createFile(own.resolve("gnugo"));
    assertTrue(program.toFile().setExecutable(true));
    assertEquals(Optional.of(program), GnuGoProgram.find(before + File.pathSeparator + own));
  }

  @Test
  void isToldWhetherSuicideIsAllowed() {
    assertFalse(GnuGoProgram.player(1, new Go(5)).contains("suicide"));
    assertTrue(
        GnuGoProgram.player(1, new Go(GoRules.of(5).withSuicide())).contains("--allow-suicide"));
  }
}
