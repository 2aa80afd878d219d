package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.List;

final class Bodies {
  record Body(double x, double v) {}

  private Bodies() {}

  @Concurrent
  static void move(List<Body> now, List<Body> next, int i) {
    Meeting.here();
    Body body = now.get(i);
    double force = 0;
    for (Body other : now) {
      force += other.x() - body.x();
    }
    double v = body.v() + 0.01 * force;
    next.set(i, new Body(body.x() + v, v));
  }

  @Synchronized
  static List<Body> step(List<Body> now) {
    List<Body> next = new ArrayList<>(now);
    for (int i = 0; i < now.size(); i++) {
      move(now, next, i);
    }
    return next;
  }
}
