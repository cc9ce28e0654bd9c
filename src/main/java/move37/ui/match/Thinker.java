package move37.ui.match;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import move37.core.Requires;
import move37.play.Agent;
import move37.play.Decision;
import move37.play.GameLine;
import move37.ui.common.board.BoardMessages;

/**
 * Has agents think on another thread. Questions carry a ticket; those whose ticket has expired are
 * not even thought about, and their answers are dropped. All methods belong to one thread, the one
 * that also takes the answers; agents live and die on the worker's thread.
 */
final class Thinker {
  /**
   * An answer.
   *
   * @param ticket the question's
   * @param action what to play; {@link Decision#RESIGN} to give up; no matter if there was trouble
   * @param value what the agent expects for itself, -1 to 1, if it says so
   * @param trouble what went wrong; empty if nothing did
   */
  record Answer(long ticket, Question question, int action, OptionalDouble value, String trouble) {}

  /** Who is asked how to go on with which game. */
  record Question(GameLine game, OpponentChoice who, int simulations) {}

  private final Opponents opponents;
  private final Executor worker;
  private final RandomGenerator random;
  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
  private final AtomicLong valid = new AtomicLong();

  /** On the worker's thread only. */
  private Agent agent;

  private OpponentChoice agentsWho;
  private int agentSimulations;

  /**
   * @param worker runs one task at a time, on a thread of its own
   * @param random used on the worker's thread only
   */
  Thinker(Opponents opponents, Executor worker, RandomGenerator random) {
    this.opponents = opponents;
    this.worker = worker;
    this.random = random;
  }

  /** Lets all questions so far expire. */
  void forget() {
    valid.incrementAndGet();
    answers.clear();
  }

  /** Asks; the answer comes by {@link #poll}. */
  void ask(Question question) {
    long ticket = valid.get();
    try {
      worker.execute(() -> think(ticket, question));
    } catch (RejectedExecutionException closed) {
      answers.add(failure(ticket, question, closed));
    }
  }

  /** The next answer that is still wanted, or null. */
  Answer poll() {
    for (Answer answer = answers.poll(); answer != null; answer = answers.poll()) {
      if (answer.ticket() == valid.get()) {
        return answer;
      }
    }
    return null;
  }

  /** Frees the agent, as soon as the worker is free. */
  void close() {
    forget();
    try {
      worker.execute(this::closeAgent);
    } catch (RejectedExecutionException closed) {
      System.getLogger(Thinker.class.getName())
          .log(System.Logger.Level.WARNING, "The agent could not be closed", closed);
    }
  }

  private void think(long ticket, Question question) {
    if (ticket != valid.get()) {
      return;
    }
    try {
      Agent asked = agentFor(question.who(), question.simulations());
      Decision decision = asked.continueAll(List.of(question.game()), List.of(random)).getFirst();
      int action = decision.action();
      if (action == Decision.FORFEIT) {
        throw new IllegalStateException(
            asked.trouble().orElse(BoardMessages.text("match.cannotGoOn")));
      }
      Requires.check(
          action == Decision.RESIGN || question.game().state().isLegal(action),
          "It answered with action %s, which is not legal here",
          decision.action());
      answers.add(new Answer(ticket, question, decision.action(), decision.value(), ""));
    } catch (RuntimeException | Error trouble) {
      closeAgent();
      answers.add(failure(ticket, question, trouble));
    }
  }

  private static Answer failure(long ticket, Question question, Throwable trouble) {
    String message = trouble.getMessage();
    String reason = message == null || message.isBlank() ? trouble.toString() : message;
    return new Answer(ticket, question, -1, OptionalDouble.empty(), reason);
  }

  private Agent agentFor(OpponentChoice who, int simulations) {
    if (agent == null || !who.equals(agentsWho) || agentSimulations != simulations) {
      closeAgent();
      agent =
          switch (who) {
            case OpponentChoice.Generation one -> opponents.agent(one.number(), simulations);
            case OpponentChoice.BuiltIn player -> opponents.builtIn(player.agent());
            case OpponentChoice.Newest _ ->
                throw new IllegalArgumentException("Which generation is the newest must be told");
          };
      agentsWho = who;
      agentSimulations = simulations;
    }
    return agent;
  }

  private void closeAgent() {
    if (agent != null) {
      agent.close();
      agent = null;
    }
  }
}
