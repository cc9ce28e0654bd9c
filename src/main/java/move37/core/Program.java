package move37.core;

import java.util.Optional;

/** This program, as it names itself to others: in files, to other programs, on the terminal. */
public final class Program {
  /** Its name. */
  public static final String NAME = "Move 37";

  private Program() {}

  /** The version that the build wrote into the program; a word in its place without a build. */
  public static String version() {
    return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
        .orElse("unpackaged");
  }
}
