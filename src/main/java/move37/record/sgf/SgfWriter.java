package move37.record.sgf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Writes SGF games with all their properties as they are, but for {@code CA}: what is written is
 * meant for a UTF-8 file and says so.
 */
public final class SgfWriter {
  private static final String CHARSET = "CA";
  private static final SgfProperty UTF_8 = SgfProperty.of(CHARSET, "UTF-8");

  /** Usually lines are broken behind the first node or property that reaches this column. */
  private static final int COLUMNS = 72;

  private final Appendable out;
  private final int columns;
  private int column;

  private SgfWriter(Appendable out, int columns) {
    this.out = out;
    this.columns = columns;
  }

  /** A tree that is begun, with the variation that comes next. */
  private static final class Open {
    final SgfTree tree;
    int next;

    Open(SgfTree tree) {
      this.tree = tree;
    }
  }

  /** Writes a game and a line end. */
  public static void write(SgfTree game, Appendable out) throws IOException {
    new SgfWriter(out, COLUMNS).write(game);
  }

  /** The game as {@link #writeLine} writes it. */
  public static String line(SgfTree game) {
    StringBuilder text = new StringBuilder();
    try {
      writeLine(game, text);
    } catch (IOException e) {
      throw new UncheckedIOException("A text refused to grow", e);
    }
    return text.toString();
  }

  /**
   * Writes a game on a line of its own, as far as its texts have no line ends, so that collections
   * can be counted and searched by line.
   */
  public static void writeLine(SgfTree game, Appendable out) throws IOException {
    new SgfWriter(out, Integer.MAX_VALUE).write(game);
  }

  private void write(SgfTree game) throws IOException {
    Deque<Open> open = new ArrayDeque<>();
    begin(game, open);
    while (!open.isEmpty()) {
      Open top = open.element();
      if (top.next < top.tree.variations().size()) {
        begin(top.tree.variations().get(top.next++), open);
      } else {
        append(")");
        open.pop();
      }
    }
    out.append('\n');
  }

  private void begin(SgfTree tree, Deque<Open> open) throws IOException {
    append("(");
    for (int i = 0; i < tree.nodes().size(); i++) {
      boolean isRoot = open.isEmpty() && i == 0;
      List<SgfProperty> properties = tree.nodes().get(i).properties();
      append(";");
      for (SgfProperty property : isRoot ? withCharset(properties) : properties) {
        append(text(property));
      }
    }
    open.push(new Open(tree));
  }

  private static List<SgfProperty> withCharset(List<SgfProperty> properties) {
    List<SgfProperty> with = new ArrayList<>(properties);
    with.replaceAll(property -> property.name().equals(CHARSET) ? UTF_8 : property);
    if (!with.contains(UTF_8)) {
      with.addFirst(UTF_8);
    }
    return with;
  }

  private static String text(SgfProperty property) {
    StringBuilder text = new StringBuilder(property.name());
    for (String value : property.values()) {
      text.append('[').append(value).append(']');
    }
    return text.toString();
  }

  private void append(String text) throws IOException {
    out.append(text);
    int lineEnd = text.lastIndexOf('\n');
    column = lineEnd < 0 ? column + text.length() : text.length() - lineEnd;
    if (column >= columns) {
      out.append('\n');
      column = 0;
    }
  }
}
