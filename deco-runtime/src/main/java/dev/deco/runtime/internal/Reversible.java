package dev.deco.runtime.internal;

import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From JDK 21 on, lists and deques each have a default method {@code reversed}. A class that is
 * both must declare it with both result types, which for JDK 17 takes two interfaces.
 */
final class Reversible {
  private Reversible() {}

  /** As lists have it. */
  interface AsList {
    List<@Nullable Object> reversed();
  }

  /** As deques have it. */
  interface AsDeque {
    Deque<@Nullable Object> reversed();
  }
}
