package dev.deco.hazelcast.internal.worker;

import dev.deco.hazelcast.internal.wire.Allowed;
import dev.deco.runtime.remote.FunctionId;
import dev.deco.runtime.remote.RemoteFunction;
import dev.deco.runtime.remote.RemoteFunctions;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** The methods that this worker has been asked for. Thread-safe. */
final class Functions {
  private final ClassLoader loader;
  private final List<String> patterns;
  private final ConcurrentHashMap<FunctionId, Known> known = new ConcurrentHashMap<>();

  Functions(ClassLoader loader, List<String> patterns) {
    this.loader = loader;
    this.patterns = patterns;
  }

  /** A method, and the classes of what it is given and gives. */
  record Known(RemoteFunction function, Allowed allowed) {}

  /**
   * Finds a method.
   *
   * @throws dev.deco.runtime.remote.FunctionMismatchException if it is not the same here
   */
  Known find(FunctionId id) {
    Known found = known.get(id);
    if (found == null) {
      RemoteFunction function = RemoteFunctions.find(id, loader);
      found = new Known(function, Allowed.of(function.types(), patterns));
      known.put(id, found);
    }
    return found;
  }
}
