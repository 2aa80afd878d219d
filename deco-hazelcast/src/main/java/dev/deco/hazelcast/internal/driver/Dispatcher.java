package dev.deco.hazelcast.internal.driver;

import dev.deco.hazelcast.internal.message.Answer;
import dev.deco.hazelcast.internal.wire.Graphs;
import dev.deco.hazelcast.internal.wire.Seal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Has calls run on workers: one thread that decides what goes where, and a few that read answers.
 * Calls wait here until a worker has room for them, so that a worker that comes or goes changes
 * nothing but the time.
 */
final class Dispatcher implements Runnable {
  private static final long TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
  private static final long GATHER_NANOS = TimeUnit.MICROSECONDS.toNanos(200);

  final String driver = UUID.randomUUID().toString();
  final Options options;
  final AtomicLong claims = new AtomicLong();

  private final Supplier<Transport> connect;
  private final Seal seal;
  private final Parts parts;
  private final Packer packer;
  private final Answers answers;
  private final Executor readers;
  private final Workers workers;

  private final ConcurrentLinkedQueue<Task> incoming = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Runnable> events = new ConcurrentLinkedQueue<>();
  private final ArrayDeque<Task> pending = new ArrayDeque<>();
  private volatile boolean parked;
  private volatile boolean hurried;
  private volatile boolean closed;
  private @Nullable Thread thread;

  private @Nullable Transport transport;

  /** Why there is no transport. */
  private String unconnected = "";

  /** Whether waiting will not help. */
  private boolean misconfigured;

  private long lastTick;
  private long numbers;
  private long withoutSince;

  Dispatcher(Options options, Graphs graphs, Supplier<Transport> connect) {
    this.options = options;
    this.connect = connect;
    this.seal = new Seal(options.secret());
    this.workers = new Workers(this, seal);
    this.parts =
        new Parts(
            graphs,
            claims,
            Math.max(16L << 20, Runtime.getRuntime().maxMemory() / 8),
            workers::forget);
    this.packer = new Packer(graphs, parts);
    this.answers = new Answers(graphs, seal);
    ExecutorService threads =
        Executors.newFixedThreadPool(
            Math.max(2, Math.min(8, Runtime.getRuntime().availableProcessors())),
            body -> daemon(body, "deco-cluster-answers"));
    this.readers = threads;
  }

  static Thread daemon(Runnable body, String name) {
    Thread made = new Thread(body, name);
    made.setDaemon(true);
    return made;
  }

  void start() {
    Thread made = daemon(this, "deco-cluster");
    thread = made;
    made.start();
  }

  /** Takes a call that was claimed. Any thread. */
  void add(Task task) {
    incoming.add(task);
    if (parked) {
      wake();
    }
  }

  /** Somebody waits: nothing is gathered any longer. Any thread. */
  void hurry() {
    hurried = true;
    wake();
  }

  /** Has something done by the dispatcher. Any thread. */
  void post(Runnable event) {
    events.add(event);
    wake();
  }

  private void wake() {
    LockSupport.unpark(thread);
  }

  /** Ends; calls that are not settled are given back. */
  void close() {
    closed = true;
    wake();
  }

  @Override
  public void run() {
    try {
      while (!closed) {
        turn();
      }
    } catch (Throwable e) {
      System.getLogger("dev.deco")
          .log(System.Logger.Level.ERROR, "the cluster cannot be used any more", e);
    } finally {
      closed = true;
      giveBack();
      if (transport != null) {
        transport.close();
      }
    }
  }

  private void turn() {
    for (Task task = incoming.poll(); task != null; task = incoming.poll()) {
      pending.add(task);
    }
    for (Runnable event = events.poll(); event != null; event = events.poll()) {
      event.run();
    }
    long now = System.nanoTime();
    boolean idle = pending.isEmpty() && !workers.busy();
    boolean holds = false;
    if (!idle) {
      Transport to = connected(now);
      now = System.nanoTime();
      if (to == null) {
        without(now);
        LockSupport.parkNanos(this, TICK_NANOS);
        return;
      }
      if (now - lastTick > TICK_NANOS) {
        lastTick = now;
        workers.look(to, now);
      }
      holds = send(to, now);
      workers.sendCancels(to);
      without(now);
    } else {
      withoutSince = now;
    }
    // While calls are gathered, a further one is no reason to wake up.
    parked = !holds;
    if (incoming.isEmpty() && events.isEmpty() && !closed) {
      if (holds) {
        LockSupport.parkNanos(this, GATHER_NANOS);
      } else if (idle) {
        rest();
      } else {
        LockSupport.parkNanos(this, TICK_NANOS);
      }
    }
    parked = false;
  }

  /** Waits for calls. A program that has ended meanwhile is not kept from that. */
  private void rest() {
    Transport left = transport;
    if (left == null || !left.keepsAlive()) {
      LockSupport.park(this);
      return;
    }
    LockSupport.parkNanos(this, REST_NANOS);
    if (incoming.isEmpty() && events.isEmpty() && LastThreads.areHazelcasts()) {
      transport = null;
      workers.clear();
      left.close();
    }
  }

  private @Nullable Transport connected(long now) {
    if (transport == null && (unconnected.isEmpty() || now - lastTick > 10 * TICK_NANOS)) {
      try {
        transport = connect.get();
        misconfigured = false;
        withoutSince = System.nanoTime();
        lastTick = withoutSince - 2 * TICK_NANOS;
      } catch (RuntimeException e) {
        lastTick = now;
        unconnected = String.valueOf(e.getMessage());
        misconfigured = e instanceof IllegalArgumentException;
      }
    }
    return transport;
  }

  /** Sends what workers have room for. True if calls are held until there are more of them. */
  private boolean send(Transport to, long now) {
    boolean hurry = hurried;
    hurried = false;
    while (!pending.isEmpty()) {
      Link link = workers.freest(now);
      if (link == null) {
        hurried |= hurry;
        return false;
      }
      List<Task> tasks = Sizes.take(pending, workers.slots(now), hurry, now);
      if (tasks.isEmpty()) {
        return !pending.isEmpty();
      }
      List<Task> rest = new ArrayList<>();
      Sent.Packed packed = packer.pack(tasks, rest);
      for (int i = rest.size() - 1; i >= 0; i--) {
        pending.addFirst(rest.get(i));
      }
      if (packed != null) {
        send(to, link, packed, now);
      }
    }
    return false;
  }

  private void send(Transport to, Link link, Sent.Packed packed, long now) {
    long number = ++numbers;
    boolean inline = packed.tasks().stream().anyMatch(task -> task.missed);
    if (inline) {
      packed.parts().forEach(part -> link.parts.remove(part.id));
    }
    Packer.Messages messages = Packer.messages(driver, number, packed, link.parts, inline);
    byte[] message = seal.sign(messages.batch());
    byte[] first = messages.parts() == null ? new byte[0] : seal.sign(messages.parts());
    Sent sent = new Sent(number, link, packed, message.length + first.length);
    for (Task task : sent.tasks) {
      task.sent = sent;
    }
    if (link.out.isEmpty()) {
      link.heard = now;
    }
    link.out.put(number, sent);
    workers.sent(sent.bytes);
    try {
      if (first.length > 0) {
        to.send(link.peer, first, true).exceptionally(gone -> null);
      }
      to.send(link.peer, message, false)
          .whenCompleteAsync((answer, thrown) -> answered(sent, answer, thrown), readers);
    } catch (RuntimeException e) {
      answered(sent, null, e);
    }
  }

  /** An answer has come, or a word that none will. Threads of {@link #readers}, and others. */
  private void answered(Sent sent, byte @Nullable [] answer, @Nullable Throwable thrown) {
    if (answer != null) {
      sent.link.heard = System.nanoTime();
    }
    if (!sent.over.compareAndSet(false, true)) {
      return;
    }
    try {
      if (answer == null) {
        String why = thrown == null ? "it is no worker" : String.valueOf(thrown);
        boolean counts = !HazelcastTransport.neverSent(thrown);
        post(
            () -> {
              // Until it says that it is there.
              sent.link.silent = true;
              lost(sent, why, counts);
            });
        return;
      }
      workers.received(answer.length);
      Answers.Left left = answers.read(sent, answer);
      post(() -> settle(sent, left));
    } catch (Throwable e) {
      post(() -> lost(sent, String.valueOf(e), true));
    }
  }

  /** What an answer leaves to do. */
  private void settle(Sent sent, Answers.Left left) {
    Link link = sent.link;
    link.out.remove(sent.number);
    Answer answer = left.answer();
    if (answer == null) {
      for (Task task : sent.tasks) {
        task.fail(
            "DECO-R12",
            "got an answer from worker "
                + link.peer.name()
                + " that is not signed with the secret, so it is not used. Give the program and all"
                + " workers the same -Ddeco.cluster.secret.file.");
      }
      return;
    }
    switch (answer.kind()) {
      case RAN -> left.again().forEach(task -> again(task, true));
      case MISSING -> {
        link.parts.removeAll(answer.missing());
        for (Task task : sent.tasks) {
          task.missed = true;
          again(task, false);
        }
      }
      case LEAVING -> {
        link.rest(System.nanoTime(), TimeUnit.SECONDS.toNanos(2));
        sent.tasks.forEach(task -> again(task, false));
      }
      case REFUSED -> {
        for (Task task : sent.tasks) {
          task.refused(link.peer.name(), answer.number() == 0, answer.text());
        }
      }
      case TROUBLE -> {
        for (Task task : sent.tasks) {
          task.trouble = answer.text();
          again(task, true);
        }
      }
    }
  }

  /** A batch is given up. */
  void lost(Sent sent, String why, boolean counts) {
    sent.over.set(true);
    sent.link.out.remove(sent.number);
    sent.packed.parts().forEach(part -> sent.link.parts.remove(part.id));
    for (Task task : sent.tasks) {
      task.trouble = "worker " + sent.link.peer.name() + ": " + why;
      again(task, counts);
    }
  }

  /** Sends a call once more, if somebody waits for it and it was not tried too often. */
  private void again(Task task, boolean counts) {
    task.sent = null;
    if (task.call.settled() || task.cancelled) {
      task.call.release();
      return;
    }
    if (counts && ++task.tries >= options.tries()) {
      task.fail(
          "DECO-R10",
          "was given up after "
              + task.tries
              + " tries on workers, the last of which ended so: "
              + task.trouble
              + ". Look for what ends the workers (their logs, their heap); -Ddeco.cluster.tries"
              + " says how many tries there are.");
      return;
    }
    pending.addFirst(task);
  }

  /** Nobody waits for a call any more. Any thread. */
  void cancelled(Task task) {
    task.cancelled = true;
    post(
        () -> {
          Sent sent = task.sent;
          if (sent != null && !sent.over.get()) {
            sent.link.cancels.add(new long[] {sent.number, sent.tasks.indexOf(task)});
          }
        });
  }

  /** Ends the wait for workers that do not come. */
  private void without(long now) {
    if (pending.isEmpty() || workers.any(now)) {
      withoutSince = now;
      return;
    }
    if (now - withoutSince < options.patience().toNanos() && !misconfigured) {
      return;
    }
    for (Task task = pending.poll(); task != null; task = pending.poll()) {
      if (misconfigured) {
        task.fail("DECO-R11", "gets to no worker: " + unconnected);
      } else if (options.local()) {
        task.call.release();
      } else {
        task.fail(
            "DECO-R11",
            "found no worker within "
                + options.patience().toMillis() / 1000.0
                + " s"
                + (options.seeds().isEmpty() ? "" : " at " + String.join(", ", options.seeds()))
                + (task.trouble.isEmpty() ? "" : " (" + task.trouble + ")")
                + (transport != null ? "" : " (" + unconnected + ")")
                + ". Start one (java -cp ... dev.deco.hazelcast.Worker), or have such calls run"
                + " here with -Ddeco.cluster.without=local.");
      }
    }
  }

  private void giveBack() {
    workers.all(
        link -> {
          for (Sent sent : List.copyOf(link.out.values())) {
            sent.over.set(true);
            sent.tasks.forEach(task -> task.call.release());
          }
        });
    pending.forEach(task -> task.call.release());
    for (Task task = incoming.poll(); task != null; task = incoming.poll()) {
      task.call.release();
    }
  }

  /** Whether it has ended. */
  boolean closed() {
    return closed;
  }

  /** Whether calls are refused, since it has ended meanwhile. */
  void giveBackIfClosed() {
    if (closed) {
      for (Task task = incoming.poll(); task != null; task = incoming.poll()) {
        task.call.release();
      }
    }
  }

  /** How many bytes went out and came in, and how many batches there were. */
  long[] bytes() {
    return workers.bytes();
  }
}
