package dev.deco.hazelcast.internal.driver;

import dev.deco.hazelcast.internal.message.Control;
import dev.deco.hazelcast.internal.wire.Seal;
import dev.deco.hazelcast.internal.wire.StreamInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The workers that are there: who comes, who goes, who is silent, and what got lost on its way.
 * Confined to the dispatcher, but for the counts of bytes.
 */
final class Workers {
  private static final long ASK_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

  private final Dispatcher dispatcher;
  private final Seal seal;
  private final Map<UUID, Link> links = new HashMap<>();
  private final AtomicLong out = new AtomicLong();
  private final AtomicLong in = new AtomicLong();
  private final AtomicLong batches = new AtomicLong();

  Workers(Dispatcher dispatcher, Seal seal) {
    this.dispatcher = dispatcher;
    this.seal = seal;
  }

  /** Whether a worker has calls, or is to be told of cancelled ones. */
  boolean busy() {
    for (Link link : links.values()) {
      if (!link.out.isEmpty() || !link.cancels.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  boolean any(long now) {
    for (Link link : links.values()) {
      if (link.usable(now)) {
        return true;
      }
    }
    return false;
  }

  /** How many calls run at once on all workers. */
  int slots(long now) {
    int sum = 0;
    for (Link link : links.values()) {
      if (link.usable(now)) {
        sum += link.peer.threads();
      }
    }
    return Math.max(1, sum);
  }

  /** The worker with the most room; null if none has any. */
  @Nullable Link freest(long now) {
    Link best = null;
    double least = 1;
    for (Link link : links.values()) {
      double load = (double) link.out.size() / link.window();
      if (load < least && link.usable(now)) {
        best = link;
        least = load;
      }
    }
    return best;
  }

  /** Forgets all of them; none has calls. */
  void clear() {
    links.clear();
  }

  void all(Consumer<Link> action) {
    links.values().forEach(action);
  }

  /** No worker is asked for a part again. */
  void forget(long part) {
    for (Link link : links.values()) {
      link.parts.remove(part);
    }
  }

  /** Looks who is there, and who is silent. */
  void look(Transport transport, long now) {
    Map<UUID, Transport.Peer> there = new HashMap<>();
    try {
      for (Transport.Peer peer : transport.peers()) {
        there.put(peer.id(), peer);
      }
    } catch (RuntimeException e) {
      // The cluster is not there.
    }
    for (Link link : List.copyOf(links.values())) {
      if (!there.containsKey(link.peer.id())) {
        links.remove(link.peer.id());
        giveUp(link, "it has left the cluster", true);
      }
    }
    for (Transport.Peer peer : there.values()) {
      links.computeIfAbsent(peer.id(), unknown -> new Link(peer));
    }
    long silence = dispatcher.options.silence().toNanos();
    for (Link link : links.values()) {
      // Also one that is not used since a single message to it has failed: it still has the others.
      if (!link.out.isEmpty() && now - link.heard > silence) {
        link.silent = true;
        giveUp(
            link,
            "it has not answered for " + dispatcher.options.silence().toMillis() + " ms",
            true);
      }
      boolean asks = link.silent || !link.out.isEmpty();
      long every = Math.min(ASK_NANOS, silence / 4);
      if (asks && now - link.asked > (link.asking ? silence : every)) {
        ask(transport, link, now);
      }
    }
  }

  private void giveUp(Link link, String why, boolean counts) {
    for (Sent sent : List.copyOf(link.out.values())) {
      if (sent.over.compareAndSet(false, true)) {
        dispatcher.lost(sent, why, counts);
      }
    }
    link.parts.clear();
  }

  private void ask(Transport transport, Link link, long now) {
    link.asked = now;
    link.asking = true;
    List<Long> asked = new ArrayList<>();
    for (Sent sent : link.out.values()) {
      asked.add(sent.number);
    }
    byte[] message = seal.sign(Control.ping(dispatcher.driver, java.util.Set.copyOf(asked)));
    try {
      transport
          .send(link.peer, message, true)
          .whenComplete(
              (answer, thrown) -> {
                link.asking = false;
                if (answer != null && seal.check(answer) >= 0) {
                  link.heard = System.nanoTime();
                  dispatcher.post(() -> alive(link, answer, asked));
                }
              });
    } catch (RuntimeException e) {
      link.asking = false;
    }
  }

  private void alive(Link link, byte[] answer, List<Long> asked) {
    link.silent = false;
    Control.Pong pong = Control.Pong.read(new StreamInput(answer, 0, seal.check(answer)));
    for (long number : asked) {
      Sent sent = link.out.get(number);
      if (sent == null || sent.over.get()) {
        continue;
      }
      // Had it arrived, it would run, since there is room; or its answer would be here by now.
      boolean gone =
          pong.ended().contains(number) || !pong.busy() && !pong.running().contains(number);
      sent.unknown = gone ? sent.unknown + 1 : 0;
      if (sent.unknown >= 3 && sent.over.compareAndSet(false, true)) {
        dispatcher.lost(sent, "a message got lost", false);
      }
    }
  }

  /** Tells workers of cancelled calls. */
  void sendCancels(Transport transport) {
    for (Link link : links.values()) {
      if (!link.cancels.isEmpty()) {
        byte[] message = seal.sign(Control.cancel(dispatcher.driver, List.copyOf(link.cancels)));
        link.cancels.clear();
        try {
          transport.send(link.peer, message, true).exceptionally(gone -> null);
        } catch (RuntimeException e) {
          // Then it runs in vain.
        }
      }
    }
  }

  void sent(long bytes) {
    out.addAndGet(bytes);
    batches.incrementAndGet();
  }

  void received(long bytes) {
    in.addAndGet(bytes);
  }

  long[] bytes() {
    return new long[] {out.get(), in.get(), batches.get()};
  }
}
