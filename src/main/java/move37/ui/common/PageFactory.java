package move37.ui.common;

/** Makes a page for a run; called on the JavaFX thread when the page is first shown. */
@FunctionalInterface
public interface PageFactory {
  /** The page, not yet shown. */
  Page create(PageContext context);
}
