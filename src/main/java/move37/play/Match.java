package move37.play;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import move37.core.Seeds;
import move37.game.Player;
import move37.play.Lockstep.Plan;
import move37.record.GameRecord;

/**
 * A match of two agents. Games 0 and 1, 2 and 3, … are pairs: the same random opening, played with
 * seats changed, so that neither colours nor openings favour an agent. Every agent has a random
 * stream of its own in every game, derived from the match's seed and the game's number: the games
 * do not depend on how many run side by side.
 */
public final class Match {
  private static final long NANOS_BETWEEN_REPORTS = 100_000_000;

  /** Reports cost at most about this share of the time. */
  private static final int REPORT_SHARE = 20;

  private final MatchParams params;
  private final Agent agent;
  private final Agent opponent;
  private final Consumer<MatchResult> progress;
  private final BooleanSupplier cancelled;
  private final GameRecord[] records;
  private int forfeits;
  private int forfeitsWon;
  private long nextReport = System.nanoTime() + NANOS_BETWEEN_REPORTS;

  private Match(
      MatchParams params,
      Agent agent,
      Agent opponent,
      Consumer<MatchResult> progress,
      BooleanSupplier cancelled) {
    this.cancelled = cancelled;
    this.params = params;
    this.agent = agent;
    this.opponent = opponent;
    this.progress = progress;
    records = new GameRecord[params.games()];
  }

  /**
   * Plays a match on the calling thread.
   *
   * @param agent the one for whom is counted; it may be the same instance as the opponent
   * @param progress gets the games finished so far, a few times a second, and the result at the end
   * @param cancelled asked between moves; once true, games that are still running are dropped. As
   *     short games end first, the score of a cancelled match may lean to whoever wins faster
   * @return the result of the games that were finished
   */
  public static MatchResult play(
      MatchParams params,
      Agent agent,
      Agent opponent,
      Consumer<MatchResult> progress,
      BooleanSupplier cancelled) {
    Match match = new Match(params, agent, opponent, progress, cancelled);
    new Lockstep(params.game(), agent, opponent).play(match.plans(), match::finished, cancelled);
    MatchResult result = match.resultSoFar();
    progress.accept(result);
    return result;
  }

  /** Plays a match without reports or a way to end it early. */
  public static MatchResult play(MatchParams params, Agent agent, Agent opponent) {
    return play(params, agent, opponent, _ -> {}, () -> false);
  }

  private Iterator<Plan> plans() {
    return IntStream.range(0, params.games()).mapToObj(this::plan).iterator();
  }

  private Plan plan(int index) {
    List<Integer> opening =
        Openings.random(
            params.game(),
            params.openingPlies(),
            Seeds.stream(params.seed(), "match opening", index / 2));
    return new Plan(
        index,
        opening,
        index % 2 == 0 ? Player.FIRST : Player.SECOND,
        Seeds.stream(params.seed(), "match agent", index),
        Seeds.stream(params.seed(), "match opponent", index));
  }

  private void finished(Plan plan, GameRecord record, boolean isForfeited) {
    if (isForfeited && cancelled.getAsBoolean()) {
      return; // Whoever ended the match has ended the program.
    }
    if (isForfeited) {
      forfeits++;
      forfeitsWon += returnOf(record, plan.index()) > 0 ? 1 : 0;
    }
    records[plan.index()] = record;
    long now = System.nanoTime();
    if (now - nextReport >= 0) {
      progress.accept(resultSoFar());
      long done = System.nanoTime();
      nextReport = done + Math.max(NANOS_BETWEEN_REPORTS, REPORT_SHARE * (done - now));
    }
  }

  private MatchResult resultSoFar() {
    int wins = 0;
    int draws = 0;
    int losses = 0;
    List<GameRecord> finished = new ArrayList<>();
    Set<List<Integer>> different = new HashSet<>();
    for (int i = 0; i < records.length; i++) {
      if (records[i] == null) {
        continue;
      }
      finished.add(records[i]);
      different.add(records[i].actions());
      switch (returnOf(records[i], i)) {
        case 1 -> wins++;
        case 0 -> draws++;
        default -> losses++;
      }
    }
    return new MatchResult(
        agent.name(),
        opponent.name(),
        wins,
        draws,
        losses,
        finished.size() - different.size(),
        forfeits,
        forfeitsWon,
        finished);
  }

  private static int returnOf(GameRecord record, int index) {
    Player seat = index % 2 == 0 ? Player.FIRST : Player.SECOND;
    return record.outcome().orElseThrow().returnFor(seat);
  }
}
