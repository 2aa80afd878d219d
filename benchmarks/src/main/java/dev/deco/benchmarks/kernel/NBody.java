package dev.deco.benchmarks.kernel;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Rows;
import dev.deco.benchmarks.ways.Way;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Bodies that attract each other; a body's step is a call. A body is x, y, z and its velocity. */
record NBody(double[][] bodies, int steps) implements Problem {
  private static final double STEP = 0.01;

  static NBody of(int count, int steps) {
    Random random = new Random(7);
    double[][] bodies = new double[count][];
    for (int i = 0; i < count; i++) {
      bodies[i] = random.doubles(6).toArray();
    }
    return new NBody(bodies, steps);
  }

  @Concurrent
  static double[] moved(double[][] bodies, int i) {
    double[] body = bodies[i];
    double ax = 0;
    double ay = 0;
    double az = 0;
    for (double[] other : bodies) {
      double dx = other[0] - body[0];
      double dy = other[1] - body[1];
      double dz = other[2] - body[2];
      double square = dx * dx + dy * dy + dz * dz + 0.01;
      double pull = 1 / (square * Math.sqrt(square));
      ax += dx * pull;
      ay += dy * pull;
      az += dz * pull;
    }
    double vx = body[3] + ax * STEP;
    double vy = body[4] + ay * STEP;
    double vz = body[5] + az * STEP;
    return new double[] {body[0] + vx * STEP, body[1] + vy * STEP, body[2] + vz * STEP, vx, vy, vz};
  }

  @Synchronized
  static double[][] step(double[][] bodies) {
    double[][] next = new double[bodies.length][];
    for (int i = 0; i < next.length; i++) {
      next[i] = moved(bodies, i);
    }
    return next;
  }

  @Override
  public Object serial() {
    return stepped(NBody::step);
  }

  @Override
  public Object deco() {
    return stepped(DecoNBody::step);
  }

  @Override
  public Object byHand(Way way) {
    return stepped(
        old -> {
          double[][] next = new double[old.length][];
          Rows.run(way, next.length, 16, i -> next[i] = moved(old, i));
          return next;
        });
  }

  private double[][] stepped(UnaryOperator<double[][]> step) {
    double[][] current = bodies;
    for (int i = 0; i < steps; i++) {
      current = step.apply(current);
    }
    return current;
  }
}
