package move37.app;

/** Where the program starts. */
public final class Main {
  private Main() {}

  static void main(String[] args) {
    System.out.println("Move 37");
  }
}
