package dev.deco.hazelcast.internal.driver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the driver knows of a worker. Confined to the dispatcher, but for what is volatile. */
final class Link {
  final Transport.Peer peer;

  /** The batches that it has. */
  final Map<Long, Sent> out = new HashMap<>();

  /** The parts that it has, as far as anybody knows. */
  final Set<Long> parts = new HashSet<>();

  /** The calls to be cancelled there, as pairs of a batch and a call in it. */
  final List<long[]> cancels = new ArrayList<>();

  /** When it was heard of last; or was sent something, having had nothing to do. */
  volatile long heard = System.nanoTime();

  /** Whether it does not answer, although it should. */
  boolean silent;

  /** Whether it has said that it goes, or cannot be reached; until when, on the clock. */
  long awayUntil;

  boolean away;

  /** When it was asked last whether it is alive, and whether that is still open. */
  long asked;

  volatile boolean asking;

  Link(Transport.Peer peer) {
    this.peer = peer;
  }

  /** How many batches it may have: what its threads run, and as many again that wait for these. */
  int window() {
    return 2 * peer.threads();
  }

  boolean usable(long now) {
    if (away && now - awayUntil >= 0) {
      away = false;
    }
    return !silent && !away;
  }

  /** Does not use it for a while. */
  void rest(long now, long nanos) {
    away = true;
    awayUntil = now + nanos;
  }
}
