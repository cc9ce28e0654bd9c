package move37.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import move37.core.Schedule;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.network.NetworkSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelfPlayGamesTest {
  private static final int MOST = 1000;

  private static List<SelfPlayGame> played(Game game) throws InterruptedException {
    SelfPlayParams params =
        new SelfPlayParams(
            1,
            2,
            4,
            8,
            SearchMethod.GUMBEL,
            4,
            4,
            0.5,
            3,
            200,
            2,
            2,
            32,
            Schedule.constant(1e-3),
            0.5,
            new PlayoutCap(0.5, 2),
            0.5,
            false);
    return new SelfPlay(game, params, 7, MoveObserver.NONE)
        .playGeneration(new FakeNetwork(NetworkSpec.of(game, 4, 0), 3), 1, RunGate.OPEN, _ -> {})
        .games();
  }

  @ParameterizedTest
  @ValueSource(strings = {"connect-four", "othello-6x6", "hex-5x5", "go-5x5", "gomoku-9x9"})
  void comeBackAsTheyWere(String id) throws Exception {
    Game game = Games.byId(id).forLearners();
    List<SelfPlayGame> games = played(game);
    assertTrue(games.stream().anyMatch(one -> !one.samples().isEmpty()));
    List<SelfPlayGame> read = SelfPlayGames.read(SelfPlayGames.write(games), game, MOST);
    assertEquals(games.size(), read.size());
    for (int i = 0; i < games.size(); i++) {
      assertEquals(games.get(i).actions(), read.get(i).actions());
      assertEquals(games.get(i).outcome(), read.get(i).outcome());
      assertEquals(games.get(i).samples().size(), read.get(i).samples().size());
      for (int s = 0; s < games.get(i).samples().size(); s++) {
        Sample before = games.get(i).samples().get(s);
        Sample after = read.get(i).samples().get(s);
        assertEquals(before.state(), after.state());
        assertEquals(before.value(), after.value());
        assertArrayEquals(before.policy(), after.policy());
      }
    }
  }

  @Test
  void anyDamageIsRefusedOrHarmless() throws Exception {
    Game game = Games.byId("connect-four");
    byte[] plain = inflated(SelfPlayGames.write(played(game)));
    SplittableRandom random = new SplittableRandom(5);
    int refused = 0;
    for (int trial = 0; trial < 2000; trial++) {
      byte[] damaged = plain.clone();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      int length = random.nextInt(2) == 0 ? damaged.length : random.nextInt(damaged.length);
      byte[] bytes = deflated(Arrays.copyOf(damaged, length));
      try {
        for (SelfPlayGame read : SelfPlayGames.read(bytes, game, MOST)) {
          for (Sample sample : read.samples()) {
            assertTrue(Math.abs(sample.value()) <= 1);
            assertFalse(sample.state().isTerminal());
          }
        }
      } catch (IOException e) {
        refused++;
      }
    }
    assertTrue(refused > 1000, refused + " refused");
  }

  @Test
  void moreGamesThanExpectedAreRefused() throws Exception {
    Game game = Games.byId("connect-four");
    List<SelfPlayGame> games = played(game);
    byte[] bytes = SelfPlayGames.write(games);
    String message =
        assertThrows(IOException.class, () -> SelfPlayGames.read(bytes, game, games.size() - 1))
            .getMessage();
    assertTrue(message.contains("games " + games.size()), message);
  }

  private static byte[] inflated(byte[] bytes) throws IOException {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }

  private static byte[] deflated(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataOutputStream deflating = new DataOutputStream(new DeflaterOutputStream(out))) {
      deflating.write(bytes);
    }
    return out.toByteArray();
  }
}
