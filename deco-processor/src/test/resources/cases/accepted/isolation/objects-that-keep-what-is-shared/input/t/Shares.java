package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

/** Calls make objects for themselves, which reach what all calls share. */
@SuppressWarnings("deco")
final class Shares {
  static final int[] CELLS = new int[2];
  static final List<Integer> LIST = new ArrayList<>();
  static final StringBuilder TEXT = new StringBuilder();

  private Shares() {}

  static final class ByField {
    private final int[] cells = CELLS;
    private final StringBuilder text = TEXT;

    int count(int x) {
      text.append(x);
      int before = cells[0];
      Work.take(40);
      cells[0] = before + x;
      return cells[0];
    }
  }

  static final class ByConstructor {
    private final List<Integer> list;

    ByConstructor() {
      list = LIST;
    }

    int count(int x) {
      int size = list.size();
      Work.take(40);
      list.add(x);
      return size;
    }
  }

  static final class ByMethod {
    private int[] cells = new int[2];

    void share() {
      cells = CELLS;
    }

    int count(int x) {
      int before = cells[1];
      Work.take(40);
      cells[1] = before + x;
      return cells[1];
    }
  }

  record ByArgument(int[] cells) {
    int count(int x) {
      int before = cells[0];
      Work.take(40);
      cells[0] = before + x;
      return cells[0];
    }
  }

  @Concurrent
  static int byField(int x) {
    return new ByField().count(x);
  }

  @Concurrent
  static int byConstructor(int x) {
    return new ByConstructor().count(x);
  }

  @Concurrent
  static int byMethod(int x) {
    ByMethod made = new ByMethod();
    made.share();
    return made.count(x);
  }

  @Concurrent
  static int byArgument(int x) {
    return new ByArgument(CELLS).count(x);
  }

  static final class Own {
    private final int[] cells = new int[2];
    private final List<int[]> rows = new ArrayList<>();
    private Own next;

    Own(int depth) {
      next = depth == 0 ? null : new Own(depth - 1);
      rows.add(cells);
    }

    int count(int x) {
      cells[0] += x;
      next.cells[1] += cells[0];
      rows.get(0)[1]++;
      return cells[1] + next.cells[1];
    }
  }

  /** What reaches only what it made stays parallel. */
  @Concurrent
  static int own(int x) {
    Meeting.here();
    return new Own(2).count(x);
  }

  @Synchronized
  static int[] run(int n) {
    int[] out = new int[5 * n];
    for (int i = 0; i < n; i++) {
      out[5 * i] = byField(i);
      out[5 * i + 1] = byConstructor(i);
      out[5 * i + 2] = byMethod(i);
      out[5 * i + 3] = byArgument(i);
    }
    return out;
  }

  @Synchronized
  static int[] owned(int n) {
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      out[i] = own(i);
    }
    return out;
  }
}
