package move37.play.gtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import move37.game.go.Go;
import move37.play.RandomAgent;

/** A program that plays at random by the lab's own server. */
public final class ServedRandomAgent {
  private ServedRandomAgent() {}

  /** Serves until it is told to quit. */
  public static void main(String[] args) throws IOException {
    try (GtpServer server = new GtpServer(new Go(9), _ -> new RandomAgent(), "test", 1);
        BufferedReader in =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      server.serve(in, new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    }
  }
}
