package move37.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import move37.cli.RunCommand.ReportWriter;
import move37.core.Folders;
import move37.experiment.ExperimentRun;

/**
 * What a run is to leave behind.
 *
 * @param file the experiment's file, if one was asked for
 * @param folder the report's folder, if one was asked for
 */
record RunOutputs(Optional<Path> file, Optional<Path> folder) {
  /**
   * Whether both can be written, as far as it can be seen.
   *
   * @throws BadOutputException in one sentence that names the file or folder
   */
  void check() throws BadOutputException {
    if (file.isPresent()) {
      Path parent = file.get().toAbsolutePath().getParent();
      if (!Files.isDirectory(parent)) {
        throw new BadOutputException(
            "Cannot write " + file.get() + ": there is no folder " + parent);
      }
      Outputs.requireWritableFile(file.get());
    }
    if (folder.isPresent()) {
      Outputs.requireWritableFolder(folder.get());
    }
  }

  /**
   * Saves the run that has not begun beside its place to be, for a trial, and prepares the report:
   * much of what that loads cannot be loaded any more while the program is being ended.
   *
   * @throws BadOutputException in one sentence, if the trial fails
   */
  void prepare(ExperimentRun run, ReportWriter report) throws BadOutputException {
    if (file.isPresent()) {
      Path probe = Folders.probe(file.get().toAbsolutePath().getParent());
      try {
        run.save(probe);
        Files.deleteIfExists(probe);
      } catch (IOException | UncheckedIOException e) {
        throw new BadOutputException("Cannot write " + file.get() + ": " + e.getMessage(), e);
      }
    }
    if (folder.isPresent()) {
      report.prepare(run);
    }
  }

  /**
   * Writes what was asked for, the one even if the other fails, and says so; nothing if the run has
   * not come to its first network, so that an older file stays.
   *
   * @return whether nothing failed
   */
  boolean write(ExperimentRun run, ReportWriter report) {
    if (run.generations().isEmpty()) {
      if (file.isPresent() || folder.isPresent()) {
        System.out.println("Nothing was learned: nothing is written");
      }
      return true;
    }
    boolean isSaved = file.isEmpty() || attempt("Saved to ", file.get(), run::save);
    boolean isReported =
        folder.isEmpty() || attempt("Report in ", folder.get(), to -> report.write(run, to));
    return isSaved && isReported;
  }

  private static boolean attempt(String done, Path path, Outputs.Writing writing) {
    boolean isDone =
        Outputs.write(path, writing, new PrintWriter(System.err, true, System.err.charset()));
    if (isDone) {
      System.out.println(done + path);
    }
    return isDone;
  }
}
