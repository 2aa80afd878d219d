package dev.deco.examples;

/**
 * A body in the plane, at one moment.
 *
 * @param x where it is
 * @param y where it is
 * @param vx how fast it moves
 * @param vy how fast it moves
 * @param mass how strongly it attracts
 */
record Body(double x, double y, double vx, double vy, double mass) {

  /** The body a moment later, under a constant acceleration. */
  Body after(double time, double ax, double ay) {
    double newVx = vx + ax * time;
    double newVy = vy + ay * time;
    return new Body(x + newVx * time, y + newVy * time, newVx, newVy, mass);
  }
}
