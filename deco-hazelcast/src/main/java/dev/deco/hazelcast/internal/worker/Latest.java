package dev.deco.hazelcast.internal.worker;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is known of the keys that were added last: what a worker remembers is bounded. */
final class Latest<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1;
  private static final int MOST = 10_000;

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > MOST;
  }
}
