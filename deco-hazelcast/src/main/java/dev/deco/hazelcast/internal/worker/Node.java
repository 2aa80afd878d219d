package dev.deco.hazelcast.internal.worker;

import com.esotericsoftware.kryo.io.Output;
import dev.deco.hazelcast.internal.errand.Addressee;
import dev.deco.hazelcast.internal.message.Answer;
import dev.deco.hazelcast.internal.message.Batch;
import dev.deco.hazelcast.internal.message.Control;
import dev.deco.hazelcast.internal.message.Kind;
import dev.deco.hazelcast.internal.wire.Allowed;
import dev.deco.hazelcast.internal.wire.DifferentClassException;
import dev.deco.hazelcast.internal.wire.Graphs;
import dev.deco.hazelcast.internal.wire.Seal;
import dev.deco.hazelcast.internal.wire.Segment;
import dev.deco.hazelcast.internal.wire.StreamInput;
import dev.deco.hazelcast.internal.wire.TravelException;
import dev.deco.runtime.remote.FunctionMismatchException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A worker: runs the calls that it is sent and answers with their outcomes. It remembers nothing of
 * a call. Thread-safe.
 */
public final class Node implements Addressee {

  private final Graphs graphs;
  private final Seal seal;
  private final Functions functions;
  private final PartCache parts;
  private final int threads;
  private final ConcurrentHashMap<Key, Running> running = new ConcurrentHashMap<>();
  private final Map<Key, Boolean> ended = new Latest<>();
  private final Map<Key, Set<Integer>> cancelledEarly = new Latest<>();

  private volatile boolean leaving;
  private volatile long runs;

  private record Key(String driver, long number) {}

  /**
   * Makes a worker.
   *
   * @param loader knows the program's classes
   * @param seal checks and signs messages
   * @param patterns the classes that its user allows
   * @param threads how many calls it runs at once
   * @param cacheBytes how much it keeps of what calls share
   */
  public Node(ClassLoader loader, Seal seal, List<String> patterns, int threads, long cacheBytes) {
    this.graphs = new Graphs(loader);
    this.seal = seal;
    this.functions = new Functions(loader, patterns);
    this.threads = threads;
    this.parts = new PartCache(cacheBytes);
  }

  /** From now on no batch is begun. */
  public void leave() {
    leaving = true;
  }

  /** How many batches run. */
  public int running() {
    return running.size();
  }

  /** How many calls have been run. */
  public long runs() {
    return runs;
  }

  @Override
  public byte[] answer(byte[] message) {
    int length = seal.check(message);
    if (length < 0) {
      return plain(
          Answer.of(
              Answer.Kind.REFUSED,
              0,
              "this worker has a secret, and the message is not signed with it"));
    }
    StreamInput in = new StreamInput(message, 0, length);
    switch (Kind.of(in.readByte())) {
      case PING -> {
        return seal.sign(pong(in.readString(), Control.numbers(in)).write());
      }
      case CANCEL -> {
        cancel(in.readString(), Control.cancelled(in));
        return seal.sign(new byte[0]);
      }
      case PARTS -> {
        keep(Batch.read(in));
        return seal.sign(new byte[0]);
      }
      case BATCH -> {
        return seal.sign(batch(Batch.read(in), message, in.position(), length));
      }
    }
    throw new IllegalStateException();
  }

  private static byte[] plain(Answer answer) {
    Output out = new Output(256, -1);
    answer.write(out);
    return out.toBytes();
  }

  private byte[] batch(Batch batch, byte[] message, int from, int to) {
    if (leaving) {
      return plain(Answer.of(Answer.Kind.LEAVING, batch.number(), ""));
    }
    Key key = new Key(batch.driver(), batch.number());
    Running now = new Running();
    synchronized (cancelledEarly) {
      Set<Integer> calls = cancelledEarly.remove(key);
      if (calls != null) {
        calls.forEach(now::cancel);
      }
      running.put(key, now);
    }
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(graphs.loader());
    try {
      return run(batch, now, message, from, to);
    } catch (FunctionMismatchException | DifferentClassException | TravelException e) {
      return plain(Answer.of(Answer.Kind.REFUSED, batch.number(), String.valueOf(e.getMessage())));
    } catch (Throwable e) { // also no heap, no stack
      return plain(Answer.of(Answer.Kind.TROUBLE, batch.number(), String.valueOf(e)));
    } finally {
      Thread.currentThread().setContextClassLoader(before);
      running.remove(key, now);
      synchronized (ended) {
        ended.put(key, true);
      }
      // An interrupt of one batch must not reach the next.
      Thread.interrupted();
    }
  }

  private byte[] run(Batch batch, Running now, byte[] message, int from, int to)
      throws InterruptedException {
    List<Functions.Known> called = new ArrayList<>();
    for (var id : batch.functions()) {
      called.add(functions.find(id));
    }
    Allowed all = allowed(called);
    List<Long> missing = new ArrayList<>();
    List<Segment> shared = parts.find(batch, reader(all), missing);
    if (!missing.isEmpty()) {
      return plain(new Answer(Answer.Kind.MISSING, batch.number(), "", missing, List.of()));
    }
    Arrived arrived =
        graphs.with(
            graph -> {
              graph.read(all, shared, message, from, to);
              return Arrived.read(graph, batch, shared);
            });
    byte[] answer = new BatchRun(batch, called, arrived, now, graphs, all).run();
    runs += batch.calls().size();
    return answer;
  }

  /** Keeps what calls will use. If that fails, the batch that needs it says so. */
  private void keep(Batch batch) {
    try {
      List<Functions.Known> called = new ArrayList<>();
      for (var id : batch.functions()) {
        called.add(functions.find(id));
      }
      parts.find(batch, reader(allowed(called)), new ArrayList<>());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | OutOfMemoryError e) {
      System.getLogger("dev.deco").log(System.Logger.Level.DEBUG, "parts were not kept", e);
    }
  }

  private static Allowed allowed(List<Functions.Known> called) {
    Allowed allowed = Allowed.NONE;
    for (Functions.Known known : called) {
      allowed = allowed.or(known.allowed());
    }
    return allowed;
  }

  private PartCache.Reader reader(Allowed allowed) {
    return (stream, known) ->
        graphs.with(
            graph -> {
              graph.read(allowed, known, stream, 0, stream.length);
              graph.get();
              return graph.own();
            });
  }

  private void cancel(String driver, List<long[]> calls) {
    for (long[] call : calls) {
      Key key = new Key(driver, call[0]);
      synchronized (cancelledEarly) {
        Running now = running.get(key);
        if (now != null) {
          now.cancel((int) call[1]);
        } else {
          cancelledEarly.computeIfAbsent(key, unknown -> new HashSet<>()).add((int) call[1]);
        }
      }
    }
  }

  private Control.Pong pong(String driver, Set<Long> asked) {
    Set<Long> run = new HashSet<>();
    Set<Long> done = new HashSet<>();
    for (long number : asked) {
      Key key = new Key(driver, number);
      if (running.containsKey(key)) {
        run.add(number);
      }
      synchronized (ended) {
        if (ended.containsKey(key)) {
          done.add(number);
        }
      }
    }
    return new Control.Pong(running.size() >= threads, run, done);
  }
}
