package dev.deco.hazelcast.internal.wire;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** Lends {@link Graph}s, since it takes long to make one. Thread-safe. */
public final class Graphs {
  private final ClassLoader loader;
  private final ConcurrentLinkedQueue<Graph> idle = new ConcurrentLinkedQueue<>();

  /**
   * Makes a place to lend from.
   *
   * @param loader knows the classes of what is read
   */
  public Graphs(ClassLoader loader) {
    this.loader = loader;
  }

  /** The class loader that knows the classes. */
  public ClassLoader loader() {
    return loader;
  }

  /**
   * Has something done with a graph that nobody else uses meanwhile.
   *
   * @param work keeps nothing of it
   * @param <T> the type of its result
   * @return its result
   */
  public <T> T with(Function<Graph, T> work) {
    Graph graph = idle.poll();
    if (graph == null) {
      graph = new Graph(loader);
    }
    T result = work.apply(graph);
    // One in whose midst something was thrown is not used again.
    graph.reset();
    idle.add(graph);
    return result;
  }
}
