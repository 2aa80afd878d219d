package dev.deco.processor.plan;

import dev.deco.processor.model.Stmt;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the loops in which a call starts while another one of the same loop is pending. */
final class BusyLoops {
  private final Set<Stmt> busy = Collections.newSetFromMap(new IdentityHashMap<>());
  // The loops around what is pending.
  private final Map<Integer, List<Stmt>> homes = new HashMap<>();

  /** Notes that the call or statement {@code id} becomes pending inside {@code loops}. */
  void pending(int id, List<Stmt> loops) {
    homes.put(id, loops);
  }

  /** Notes that a statement inside {@code loops} starts several calls at once. */
  void together(List<Stmt> loops) {
    busy.addAll(loops);
  }

  /** Notes that a call starts inside {@code loops} while the call {@code id} is pending. */
  void beside(int id, List<Stmt> loops) {
    List<Stmt> home = homes.getOrDefault(id, List.of());
    loops.stream().filter(loop -> home.stream().anyMatch(h -> h == loop)).forEach(busy::add);
  }

  boolean contains(Stmt loop) {
    return busy.contains(loop);
  }

  void clear() {
    busy.clear();
  }
}
