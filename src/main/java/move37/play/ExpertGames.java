package move37.play;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import move37.core.Seeds;
import move37.game.Player;
import move37.play.Lockstep.Plan;
import move37.record.GameRecord;

/**
 * Makes games by experts for a network to imitate: a round robin from random openings in which no
 * game occurs twice. Each place in the collection has random streams of its own; where a game was
 * there already it is drawn again, in rounds, so that the collection depends on its parameters
 * alone and not on the number of threads.
 */
public final class ExpertGames {
  /** After this many draws in vain a place goes to the next pair of experts. */
  private static final int DRAWS_A_PAIR = 8;

  /** After this many rounds without a new game there are taken to be no more. */
  private static final int BARREN_ROUNDS = 40;

  private final ExpertGamesParams params;
  private final Function<String, Agent> agents;
  private final Making making;
  private final GameRecord[] accepted;
  private final Set<List<Integer>> different = new HashSet<>();
  private int redrawn;

  /**
   * A finished collection.
   *
   * @param records the games, all different; fewer than wanted if no more could be found or the
   *     making was cancelled
   * @param redrawn how many duplicates were thrown away
   */
  public record Result(List<GameRecord> records, int redrawn) {
    public Result {
      records = List.copyOf(records);
    }
  }

  /**
   * Goes along with the making of a collection. A drawn game is known by its place in the
   * collection and by how often that was drawn before; so games that an earlier run has drawn need
   * not be played again.
   */
  public interface Making {
    /**
     * Told now and then, from any thread but one call at a time.
     *
     * @param games how many there are so far, the present round's duplicates among them
     */
    void reached(int games);

    /** Asked between moves, from any thread. */
    boolean isCancelled();

    /** The game that an earlier run has drawn, if there is one. */
    default Optional<GameRecord> earlier(int place, int round) {
      return Optional.empty();
    }

    /** Takes a newly drawn game, from any thread but one call at a time. */
    default void drawn(int place, int round, GameRecord record) {}
  }

  private ExpertGames(ExpertGamesParams params, Function<String, Agent> agents, Making making) {
    this.params = params;
    this.agents = agents;
    this.making = making;
    accepted = new GameRecord[params.games()];
  }

  /**
   * Makes a collection.
   *
   * @param agents makes an agent from its notation; called on every thread for instances of its
   *     own, which are closed at the end
   * @param threads how many threads play
   */
  public static Result make(
      ExpertGamesParams params, Function<String, Agent> agents, int threads, Making making) {
    return new ExpertGames(params, agents, making).make(threads);
  }

  private Result make(int threads) {
    try (Workers<Table> tables = new Workers<>(threads, Table::new)) {
      List<Integer> open = IntStream.range(0, params.games()).boxed().toList();
      int barren = 0;
      for (int round = 0; !open.isEmpty() && barren < BARREN_ROUNDS; round++) {
        Round played = new Round(round, open);
        tables.runAll(table -> table.play(played));
        List<Integer> still = accept(played);
        if (making.isCancelled()) {
          break;
        }
        barren = still.size() < open.size() ? 0 : barren + 1;
        open = still;
      }
    }
    return new Result(Arrays.stream(accepted).filter(Objects::nonNull).toList(), redrawn);
  }

  /**
   * Takes a round's new games, place by place, and returns the places still open. Forfeited games
   * are drawn again too: their results would teach something false.
   */
  private List<Integer> accept(Round round) {
    List<Integer> still = new ArrayList<>();
    for (int place : round.open) {
      GameRecord record = round.drawn[place];
      if (record != null && different.add(record.actions())) {
        accepted[place] = record;
      } else {
        redrawn += record == null ? 0 : 1;
        still.add(place);
      }
    }
    return still;
  }

  /** Two experts in their seats. */
  private record Pair(String first, String second) {}

  /** A few games of one pair, for one thread. */
  private record Batch(Pair pair, List<Integer> places) {}

  /** One game drawn for every open place. */
  private final class Round {
    final int number;
    final List<Integer> open;
    final GameRecord[] drawn = new GameRecord[params.games()];
    final Queue<Batch> batches = new ConcurrentLinkedQueue<>();
    private int done;

    Round(int number, List<Integer> open) {
      this.number = number;
      this.open = open;
      Map<Pair, List<Integer>> byPair = new LinkedHashMap<>();
      for (int place : open) {
        drawn[place] = making.earlier(place, number).orElse(null);
        if (drawn[place] == null) {
          byPair.computeIfAbsent(pair(place), _ -> new ArrayList<>()).add(place);
        } else {
          done++;
        }
      }
      byPair.forEach(
          (pair, places) -> {
            for (int from = 0; from < places.size(); from += Lockstep.PLACES) {
              int to = Math.min(places.size(), from + Lockstep.PLACES);
              batches.add(new Batch(pair, places.subList(from, to)));
            }
          });
    }

    private Pair pair(int place) {
      int count = params.experts().size();
      long turn = (place + (long) number / DRAWS_A_PAIR) % ((long) count * count);
      return new Pair(
          params.experts().get((int) (turn / count)), params.experts().get((int) (turn % count)));
    }

    Plan plan(int place) {
      RandomGenerator rng = Seeds.stream(params.seed(), "expert opening", place, number);
      int plies = rng.nextInt(params.fewestPlies(), params.mostPlies() + 1);
      return new Plan(
          place,
          Openings.random(params.game(), plies, rng),
          Player.FIRST,
          Seeds.stream(params.seed(), "expert first", place, number),
          Seeds.stream(params.seed(), "expert second", place, number));
    }

    synchronized void finished(Plan plan, GameRecord record, boolean isForfeited) {
      if (!isForfeited) {
        drawn[plan.index()] = record;
        making.drawn(plan.index(), number, record);
      }
      done++;
      making.reached(params.games() - open.size() + done);
    }
  }

  /** A thread's own instances of the experts. */
  private final class Table implements AutoCloseable {
    private final Map<String, Agent> seated = new HashMap<>();

    void play(Round round) {
      for (Batch batch = round.batches.poll(); batch != null; batch = round.batches.poll()) {
        Agent first = seated.computeIfAbsent(batch.pair().first(), agents);
        Agent second = seated.computeIfAbsent(batch.pair().second(), agents);
        Iterator<Plan> plans = batch.places().stream().map(round::plan).iterator();
        new Lockstep(params.game(), first, second)
            .play(plans, round::finished, making::isCancelled);
      }
    }

    @Override
    public void close() {
      Collection<Agent> agentsHere = seated.values();
      agentsHere.forEach(Agent::close);
    }
  }
}
