package move37.record.sgf;

import static move37.record.sgf.SgfBytes.END;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads one game. Variations in variations lie on a stack of its own, so their depth is bounded by
 * {@link SgfLimits} only.
 */
final class SgfTreeParser {
  private final SgfBytes bytes;
  private final SgfCharset charset;
  private final SgfLimits limits;
  private final Consumer<String> notes;
  private final long start;

  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder name = new StringBuilder();
  private boolean hasValue = true;
  private boolean oddNoted;
  private int items;

  /** A variation that is not closed yet. */
  private static final class Open {
    final List<SgfNode> nodes = new ArrayList<>();
    final List<SgfTree> variations = new ArrayList<>();
    final Map<String, List<String>> properties = new LinkedHashMap<>();
    boolean inNode;
    int line;
  }

  SgfTreeParser(SgfBytes bytes, SgfCharset charset, SgfLimits limits, Consumer<String> notes) {
    this.bytes = bytes;
    this.charset = charset;
    this.limits = limits;
    this.notes = notes;
    start = bytes.count();
  }

  /**
   * Reads the game behind its first parenthesis, to its last one.
   *
   * @throws BadSgfException if it is none; what is left of it is still to come then
   */
  SgfTree read() throws IOException, BadSgfException {
    open.push(new Open());
    while (true) {
      checkSize();
      int c = bytes.read();
      switch (c) {
        case '(' -> beginVariation();
        case ';' -> beginNode();
        case '[' -> addValue();
        case ')' -> {
          if (open.size() == 1) {
            return end();
          }
          endVariation();
        }
        case END -> {
          notes.accept("the last game is not closed with )");
          while (open.size() > 1) {
            endVariation();
          }
          return end();
        }
        default -> addLetter(c);
      }
    }
  }

  /** Passes over what is left of the game after it was refused. */
  void skipRest() throws IOException {
    int depth = open.size();
    while (depth > 0) {
      switch (bytes.read()) {
        case END -> depth = 0;
        case '(' -> depth++;
        case ')' -> depth--;
        case '[' -> {
          if (readValue(new ByteArrayOutputStream()) < 0) {
            depth = 0;
          }
        }
        default -> {}
      }
    }
  }

  private BadSgfException bad(String message) {
    return new BadSgfException(bytes.line(), message);
  }

  private void checkSize() throws BadSgfException {
    if (bytes.count() - start > limits.bytes()) {
      throw bad("the game has more than " + limits.bytes() + " bytes");
    }
    if (items > limits.items()) {
      throw bad("the game has more than " + limits.items() + " nodes and values");
    }
  }

  private void beginVariation() throws BadSgfException {
    Open around = open.element();
    open.push(new Open());
    endNode(around);
    if (open.size() > limits.depth()) {
      throw bad("variations are nested more than " + limits.depth() + " deep");
    }
  }

  private void endVariation() throws BadSgfException {
    Open ended = open.pop();
    endNode(ended);
    List<SgfTree> siblings = open.element().variations;
    if (ended.nodes.isEmpty()) {
      siblings.addAll(ended.variations);
    } else {
      siblings.add(new SgfTree(ended.nodes, ended.variations));
    }
  }

  private SgfTree end() throws BadSgfException {
    Open root = open.pop();
    endNode(root);
    return new SgfTree(root.nodes, root.variations);
  }

  private void beginNode() throws BadSgfException {
    Open top = open.element();
    endNode(top);
    if (!top.variations.isEmpty()) {
      throw bad("a node follows behind variations");
    }
    items++;
    top.inNode = true;
    top.line = bytes.line();
  }

  private void endNode(Open of) throws BadSgfException {
    endProperty();
    if (of.inNode) {
      List<SgfProperty> properties = new ArrayList<>(of.properties.size());
      of.properties.forEach((key, values) -> properties.add(new SgfProperty(key, values)));
      of.nodes.add(new SgfNode(of.line, properties));
      of.properties.clear();
      of.inNode = false;
    }
  }

  private void endProperty() throws BadSgfException {
    if (!hasValue) {
      throw bad("the property " + name + " has no value");
    }
    name.setLength(0);
  }

  private void addLetter(int c) throws BadSgfException {
    if (c >= 'A' && c <= 'Z') {
      if (hasValue) {
        name.setLength(0);
        hasValue = false;
      }
      if (name.length() == SgfProperty.LONGEST_NAME) {
        throw bad("a property's name has more than " + SgfProperty.LONGEST_NAME + " letters");
      }
      name.append((char) c);
    } else if (c > ' ' && !(c >= 'a' && c <= 'z') && !oddNoted) {
      oddNoted = true;
      notes.accept("line " + bytes.line() + ": what is no SGF was passed over");
    }
  }

  private void addValue() throws IOException, BadSgfException {
    int line = bytes.line();
    String property = name.toString();
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    int length = readValue(read);
    if (length < 0) {
      throw new BadSgfException(line, "the value of " + property + " is not closed with ]");
    }
    if (length > limits.valueBytes()) {
      throw new BadSgfException(
          line, "the value of " + property + " has more than " + limits.valueBytes() + " bytes");
    }
    String value = charset.decode(read.toByteArray());
    if (!SgfText.isValue(value)) {
      throw new BadSgfException(
          line, "the value of " + property + " is not in the character set that the game names");
    }
    if (property.isEmpty()) {
      throw new BadSgfException(line, "a value stands without the name of a property");
    }
    hasValue = true;
    items++;
    Open top = open.element();
    if (!top.inNode) {
      beginNode();
      name.append(property);
    }
    top.properties.computeIfAbsent(property, _ -> new ArrayList<>()).add(value);
  }

  /**
   * Reads a value to behind its closing bracket and keeps as much of it as may be.
   *
   * @return how long it is; -1 if it is not closed
   */
  private int readValue(ByteArrayOutputStream to) throws IOException {
    int length = 0;
    int c = bytes.read();
    while (c != ']') {
      length = keep(c, length, to);
      if (c == '\\') {
        c = bytes.read();
        length = keep(c, length, to);
      }
      if (charset.isFirstOfTwo(c)) {
        c = bytes.read();
        length = keep(c, length, to);
      }
      if (c == END) {
        return -1;
      }
      c = bytes.read();
    }
    return length;
  }

  private int keep(int c, int length, ByteArrayOutputStream to) {
    if (c != END && length <= limits.valueBytes()) {
      to.write(c);
      return length + 1;
    }
    return length;
  }
}
