package move37.ui.common;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own file dialogs; they start in the folder that was used last. */
public final class SystemFileDialogs implements FileDialogs {
  private static final String FOLDER = "files.folder";

  private final Supplier<? extends Window> owner;
  private final WindowPreferences preferences;

  /**
   * @param owner the window in front of which the dialogs stand
   * @param preferences where the last folder is remembered
   */
  public SystemFileDialogs(Supplier<? extends Window> owner, WindowPreferences preferences) {
    this.owner = owner;
    this.preferences = preferences;
  }

  @Override
  public Optional<Path> open(Kind kind) {
    return remembered(chooser(kind, "files.open").showOpenDialog(owner.get()));
  }

  @Override
  public Optional<Path> openRecords() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text("files.open.records"));
    lastFolder().ifPresent(chooser::setInitialDirectory);
    return remembered(chooser.showOpenDialog(owner.get()));
  }

  @Override
  public Optional<Path> openRecordFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Messages.text("files.open.folder"));
    lastFolder().ifPresent(chooser::setInitialDirectory);
    return remembered(chooser.showDialog(owner.get()));
  }

  @Override
  public Optional<Path> save(Kind kind, String suggestedName) {
    FileChooser chooser = chooser(kind, "files.save");
    chooser.setInitialFileName(suggestedName + "." + kind.extension());
    return named(
        kind,
        () -> remembered(chooser.showSaveDialog(owner.get())),
        file -> {
          chooser.setInitialFileName(file.getFileName().toString());
          lastFolder().ifPresent(chooser::setInitialDirectory);
        });
  }

  /**
   * The chosen file, its name ending in the kind's extension. The system asks before a file is
   * written over, but about the name as it was typed: where that is another than the whole one and
   * there is such a file, the dialog comes again with the whole one.
   *
   * @param dialog asks the user
   * @param suggest has the dialog begin with this file when it comes again
   */
  static Optional<Path> named(
      Kind kind, Supplier<Optional<Path>> dialog, Consumer<? super Path> suggest) {
    while (true) {
      Optional<Path> chosen = dialog.get();
      Optional<Path> whole = chosen.map(path -> withExtension(path, kind));
      if (whole.equals(chosen) || !Files.exists(whole.get())) {
        return whole;
      }
      suggest.accept(whole.get());
    }
  }

  private FileChooser chooser(Kind kind, String titleKey) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text(titleKey + "." + kind.extension()));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                Messages.text("files.kind." + kind.extension()), "*." + kind.extension()));
    lastFolder().ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private Optional<File> lastFolder() {
    return preferences.get(FOLDER).map(File::new).filter(File::isDirectory);
  }

  private Optional<Path> remembered(File chosen) {
    if (chosen == null) {
      return Optional.empty();
    }
    if (chosen.getParent() != null) {
      preferences.put(FOLDER, chosen.getParent());
    }
    return Optional.of(chosen.toPath());
  }

  private static Path withExtension(Path path, Kind kind) {
    String name = path.getFileName().toString();
    String extension = "." + kind.extension();
    return name.toLowerCase(Locale.ROOT).endsWith(extension)
        ? path
        : path.resolveSibling(name + extension);
  }
}
