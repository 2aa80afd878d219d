package t;

import dev.deco.Concurrent;
import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.List;

/** Anybody may extend it. */
public class Body {
  final double mass;
  double load;

  Body(double mass) {
    this.mass = mass;
  }

  double mass() {
    return mass;
  }

  void load(double load) {
    this.load = load;
  }

  @Concurrent
  double pull(List<Body> all) {
    Meeting.here();
    double sum = 0;
    for (Body other : all) {
      sum += other.mass() - mass();
    }
    return sum;
  }

  /** Known to the compiler. */
  static class Heavy extends Body {
    Heavy(double mass) {
      super(mass);
    }

    @Override
    double mass() {
      return 2 * super.mass();
    }
  }

  /** Has no method of its own. */
  static class Plain extends Body {
    Plain(double mass) {
      super(mass);
    }
  }

  /** The compiler does not tell processors of anonymous classes. */
  static Body counting(List<? extends Object> seen) {
    return new Body(1) {
      @Override
      double mass() {
        return seen.size();
      }
    };
  }

  /** Writes what it is handed, which the method it replaces does not. */
  static Body taking() {
    return new Body(3) {
      @Override
      double pull(List<Body> all) {
        return all.size() > 3 ? all.remove(all.size() - 1).mass : 0.5;
      }
    };
  }

  /** Stores what it is given in a list, which the method it replaces does not. */
  static Body keeping(List<Double> kept) {
    return new Body(4) {
      @Override
      void load(double load) {
        kept.add(load);
      }
    };
  }

  /** A call of its own method is another one's. */
  static Body odd(List<Double> seen) {
    return new Plain(5) {
      @Override
      double mass() {
        seen.add(7.0);
        return seen.size();
      }
    };
  }

  static List<Body> known() {
    return new ArrayList<>(
        List.of(new Body(1), new Heavy(2), new Plain(3), new Heavy(4), new Body(5)));
  }
}
