package move37.record.sgf;

import java.util.List;

/**
 * A node of a game: usually a move with what is said about it.
 *
 * @param line where it begins in its file, counted from 1; 0 if it comes from no file
 * @param properties in the order of the file, each name once
 */
public record SgfNode(int line, List<SgfProperty> properties) {
  public SgfNode {
    properties = List.copyOf(properties);
  }

  /** A node that comes from no file. */
  public static SgfNode of(SgfProperty... properties) {
    return new SgfNode(0, List.of(properties));
  }

  /** The values of a property as they stand in the file; empty if the node does not have it. */
  public List<String> values(String name) {
    for (SgfProperty property : properties) {
      if (property.name().equals(name)) {
        return property.values();
      }
    }
    return List.of();
  }

  /** Whether the node has this property. */
  public boolean has(String name) {
    return !values(name).isEmpty();
  }

  /** The property's first value as one line of text without space around; empty if it has none. */
  public String text(String name) {
    List<String> values = values(name);
    return values.isEmpty() ? "" : SgfText.simpleText(values.getFirst()).strip();
  }
}
