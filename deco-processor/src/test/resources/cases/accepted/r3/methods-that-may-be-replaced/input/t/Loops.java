package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.List;

public final class Loops {
  private Loops() {}

  @Concurrent
  static double pulled(Body body, List<Body> all) {
    Meeting.here();
    double sum = 0;
    for (Body other : all) {
      sum += other.mass() / body.mass();
    }
    return sum;
  }

  @Concurrent
  static double half(double x) {
    return x / 2;
  }

  @Concurrent
  static double fails(double x) {
    throw new IllegalStateException("at " + x);
  }

  /** The receiver of the calls. */
  @Synchronized
  static List<Double> receivers(List<Body> bodies) {
    List<Double> out = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      out.add(bodies.get(i).pull(bodies));
    }
    return out;
  }

  /** An argument of the calls. */
  @Synchronized
  static List<Double> arguments(List<Body> bodies) {
    List<Double> out = new ArrayList<>();
    for (Body body : bodies) {
      out.add(pulled(body, bodies));
    }
    return out;
  }

  /** A method of the caller's own, which may see what is pending. */
  @Synchronized
  static double conditions(List<Body> bodies, List<Double> out) {
    double sum = 0;
    for (Body body : bodies) {
      if (body.mass() > 0) {
        out.add(half(body.mass));
      }
      sum += 10 * sum + body.mass();
    }
    return sum;
  }

  /** A method that is called at the replay. */
  @Synchronized
  static List<Integer> replayed(List<Body> bodies, List<Double> kept) {
    List<Integer> sizes = new ArrayList<>();
    for (Body body : bodies) {
      body.load(half(body.mass));
      sizes.add(kept.size());
    }
    return sizes;
  }

  /** An operand beside a call. */
  @Synchronized
  static List<Double> operands(List<Body> bodies, List<Double> out) {
    for (Body body : bodies) {
      out.add(half(body.mass) + 100 * body.mass());
    }
    return out;
  }

  /** What an unknown method writes before the failure of a call is not to be seen behind it. */
  @Synchronized
  static List<Double> handlers(List<Body> bodies, List<Double> seen) {
    List<Double> out = new ArrayList<>();
    for (Body body : bodies) {
      try {
        double x = body.mass > 4 ? fails(body.mass) : 1;
        out.add(body.mass() + x);
      } catch (IllegalStateException e) {
        out.add((double) seen.size());
      }
    }
    return out;
  }
}
