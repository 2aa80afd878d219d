package dev.deco.hazelcast.internal.driver;

import dev.deco.hazelcast.internal.wire.Allowed;
import dev.deco.runtime.remote.RemoteFunction;

/** A method whose calls are sent: its classes, and how long its calls take. Thread-safe. */
final class Called {
  private static final double WEIGHT = 0.2;

  private final RemoteFunction function;
  private final Allowed allowed;

  /** What a call has taken lately; 0 while nobody knows. */
  private volatile double nanos;

  Called(RemoteFunction function, Allowed allowed) {
    this.function = function;
    this.allowed = allowed;
  }

  RemoteFunction function() {
    return function;
  }

  Allowed allowed() {
    return allowed;
  }

  /** How long a call takes, in nanoseconds; 0 while that is unknown. */
  double nanos() {
    return nanos;
  }

  /** Learns how long some calls took. */
  synchronized void took(long sum, int calls) {
    double each = Math.max(200, (double) sum / calls);
    nanos = nanos == 0 ? each : nanos + WEIGHT * (each - nanos);
  }
}
