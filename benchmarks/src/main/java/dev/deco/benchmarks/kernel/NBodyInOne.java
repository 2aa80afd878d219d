package dev.deco.benchmarks.kernel;

import dev.deco.Synchronized;
import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Way;

/**
 * N-body with all steps in one method: the calls of a step read what pending statements of the step
 * before are yet to write, and no wait point parts the steps.
 */
record NBodyInOne(NBody bodies) implements Problem {

  @Synchronized
  static double[][] run(double[][] start, int steps) {
    double[][] bodies = start;
    for (int step = 0; step < steps; step++) {
      double[][] next = new double[bodies.length][];
      for (int i = 0; i < next.length; i++) {
        next[i] = NBody.moved(bodies, i);
      }
      bodies = next;
    }
    return bodies;
  }

  @Override
  public Object serial() {
    return run(bodies.bodies(), bodies.steps());
  }

  @Override
  public Object deco() {
    return DecoNBodyInOne.run(bodies.bodies(), bodies.steps());
  }

  @Override
  public Object byHand(Way way) {
    return bodies.byHand(way);
  }
}
