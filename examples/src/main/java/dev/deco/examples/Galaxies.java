package dev.deco.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Where the bodies of {@link NBody} start, and what its film looks like. */
final class Galaxies {
  /** Pixels along each side of a frame. */
  private static final int SIDE = 240;

  /** Frames beside each other. */
  private static final int COLUMNS = 4;

  /** Half the width of what a frame shows. */
  private static final double VIEW = 2;

  private static final double CENTRE_MASS = 1;
  private static final double STAR_MASS = 0.0002;

  private Galaxies() {}

  /** A heavy centre, and stars that go round it; all drift with the same velocity. */
  static List<Body> disc(int stars, double x, double y, double vx, double vy) {
    Random random = new Random(stars);
    List<Body> bodies = new ArrayList<>();
    bodies.add(new Body(x, y, vx, vy, CENTRE_MASS));
    while (bodies.size() < stars) {
      double radius = 0.15 + 0.55 * Math.sqrt(random.nextDouble());
      double angle = 2 * Math.PI * random.nextDouble();
      double speed = radius * Math.sqrt(NBody.pull(CENTRE_MASS, radius * radius));
      bodies.add(
          new Body(
              x + radius * Math.cos(angle),
              y + radius * Math.sin(angle),
              vx - speed * Math.sin(angle),
              vy + speed * Math.cos(angle),
              STAR_MASS));
    }
    return bodies;
  }

  /** Draws the frames in rows, the first at the top left. */
  static int[][] strip(List<List<Body>> frames) {
    int rows = (frames.size() + COLUMNS - 1) / COLUMNS;
    int[][] image = new int[rows * SIDE][COLUMNS * SIDE];
    for (int frame = 0; frame < frames.size(); frame++) {
      int top = frame / COLUMNS * SIDE;
      int left = frame % COLUMNS * SIDE;
      for (Body body : frames.get(frame)) {
        int x = (int) ((body.x() / VIEW + 1) / 2 * SIDE);
        int y = (int) ((body.y() / VIEW + 1) / 2 * SIDE);
        if (x >= 0 && x < SIDE && y >= 0 && y < SIDE) {
          image[top + y][left + x] = brighter(image[top + y][left + x]);
        }
      }
    }
    return image;
  }

  /** Where many stars are, it is brighter. */
  private static int brighter(int rgb) {
    int level = Math.min(255, (rgb & 0xFF) + 130);
    return level * 0x010101;
  }
}
