package dev.deco.hazelcast;

import dev.deco.runtime.CallRun;
import dev.deco.runtime.Deco;
import dev.deco.runtime.RunListener;
import dev.deco.runtime.remote.RemotePlace;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Counts the calls that come back from workers, for as long as it is open. */
final class Elsewhere implements AutoCloseable {
  private final Map<String, Integer> calls = new ConcurrentHashMap<>();
  private final RunListener listener =
      new RunListener() {
        @Override
        public void callRanElsewhere(CallRun run, RemotePlace place, @Nullable Throwable failure) {
          calls.merge(place.worker(), 1, Integer::sum);
        }
      };

  Elsewhere() {
    Deco.addListener(listener);
  }

  int calls() {
    return calls.values().stream().mapToInt(Integer::intValue).sum();
  }

  Set<String> workers() {
    return calls.keySet();
  }

  @Override
  public void close() {
    Deco.removeListener(listener);
  }
}
