package org.probandum.app;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Prints answers in the order of their questions, each as soon as those before it are printed, so
/// that a caller may wait for an answer before it asks on. Thread-safe.
final class OrderedOutput {
  private final Terminal terminal;
  private final Semaphore room;
  private final Map<Integer, Answer> waiting = new HashMap<>();
  private int begun;
  private int printed;
  private boolean bad;
  private boolean closed;

  /// @param room how many questions may be open at once
  OrderedOutput(Terminal terminal, int room) {
    this.terminal = terminal;
    this.room = new Semaphore(room);
  }

  /// One line of output.
  ///
  /// @param line without its end
  /// @param problem what was wrong with the question, or null
  record Answer(String line, @Nullable String problem) {}

  /// Waits until one more question may be open.
  ///
  /// @return its place in the order, from 0
  int begin() {
    room.acquireUninterruptibly();
    synchronized (this) {
      return begun++;
    }
  }

  /// Takes the answer to the question at this place.
  synchronized void put(int place, Answer answer) {
    waiting.put(place, answer);
    for (Answer next = waiting.remove(printed); next != null; next = waiting.remove(printed)) {
      print(next);
      printed++;
      room.release();
    }
  }

  private void print(Answer answer) {
    if (answer.problem() != null) {
      bad = true;
      terminal.err().println("probandum: " + answer.problem());
    }
    if (!closed) {
      terminal.out().print(answer.line() + "\n");
      closed = terminal.out().checkError();
    }
  }

  /// Whether an answer told of a problem.
  synchronized boolean hasProblems() {
    return bad;
  }

  /// Whether nobody reads the output any longer.
  synchronized boolean isClosed() {
    return closed;
  }
}
