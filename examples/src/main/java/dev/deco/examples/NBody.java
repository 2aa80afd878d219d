package dev.deco.examples;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Two galaxies that pass through each other.
 *
 * <p>Shows a {@code @Concurrent} method that writes into a list it is given: each call moves a
 * block of the bodies and sets them by index. Nobody sees these writes before the caller waits,
 * which it does before the return, and all calls read the same old bodies.
 */
final class NBody {
  private static final double TIME_STEP = 0.08;

  /** Keeps two bodies that come close from flinging each other away. */
  private static final double SOFTENING = 0.01;

  private static final int BLOCK = 80;
  private static final int FRAMES = 8;
  private static final int STEPS_PER_FRAME = 1;

  private NBody() {}

  /** Writes what becomes of the bodies {@code from} to {@code to} into {@code next}. */
  @Concurrent
  static void move(List<Body> bodies, List<Body> next, int from, int to) {
    for (int i = from; i < to; i++) {
      Body body = bodies.get(i);
      double ax = 0;
      double ay = 0;
      for (Body other : bodies) {
        double dx = other.x() - body.x();
        double dy = other.y() - body.y();
        double pull = pull(other.mass(), dx * dx + dy * dy);
        ax += pull * dx;
        ay += pull * dy;
      }
      next.set(i, body.after(TIME_STEP, ax, ay));
    }
  }

  /** How strongly a mass pulls, for each unit of the distance, whose square is given. */
  static double pull(double mass, double square) {
    double softened = square + SOFTENING;
    return mass / (softened * Math.sqrt(softened));
  }

  /** All bodies a moment later. */
  @Synchronized
  static List<Body> step(List<Body> bodies) {
    List<Body> next = new ArrayList<>(bodies);
    for (int from = 0; from < bodies.size(); from += BLOCK) {
      move(bodies, next, from, Math.min(from + BLOCK, bodies.size()));
    }
    return next;
  }

  /** The frames of the film, each a few steps after the one before. */
  static List<List<Body>> film(List<Body> start, UnaryOperator<List<Body>> step) {
    List<List<Body>> frames = new ArrayList<>();
    List<Body> bodies = start;
    for (int frame = 0; frame < FRAMES; frame++) {
      frames.add(bodies);
      for (int i = 0; i < STEPS_PER_FRAME; i++) {
        bodies = step.apply(bodies);
      }
    }
    return frames;
  }

  static Example<?> example(Setting setting) {
    int stars = setting.size(2000, 250);
    List<Body> start = new ArrayList<>();
    start.addAll(Galaxies.disc(stars, -0.9, -0.3, 1.2, 0.4));
    start.addAll(Galaxies.disc(stars, 0.9, 0.3, -1.2, -0.4));
    return new Example<>(
        "nbody",
        () -> film(start, NBody::step),
        () -> film(start, DecoNBody::step),
        frames -> {
          Path file = Png.write(setting.output().resolve("nbody.png"), Galaxies.strip(frames));
          return start.size() + " bodies, " + frames.size() + " frames, drawn to " + file;
        });
  }

  /**
   * Runs this example.
   *
   * @param args ignored
   * @throws Exception if it fails
   */
  public static void main(String[] args) throws Exception {
    Harness.main(args, NBody::example);
  }
}
