package t;

import java.util.ArrayList;
import java.util.List;

/** The exception of a stream, and what its stages have seen before. */
public final class Case {
  private Case() {}

  interface Part {
    Object run(List<String> log) throws Throwable;
  }

  private static void run(List<Object> all, Part part) {
    List<String> log = new ArrayList<>();
    Object end;
    try {
      end = part.run(log);
    } catch (NullPointerException e) {
      end = "null";
    } catch (Throwable e) {
      end = e.toString();
    }
    all.add(List.of(end, log));
  }

  public static Object serial() throws Throwable {
    List<Object> all = new ArrayList<>();
    int[][] bads = {{9, 9, 9}, {2, 9, 9}, {9, 2, 9}, {9, 9, 2}, {3, 1, 2}, {3, 2, 1}, {1, 2, 3}};
    for (int[] bad : bads) {
      run(all, log -> Flows.early(log, bad[0], bad[1], bad[2]));
      run(all, log -> Flows.operand(log, bad[0], bad[1]));
      run(all, log -> Flows.effectsAndMore(log, bad[0], bad[1]));
    }
    for (int bad = 0; bad < 8; bad++) {
      int b = bad;
      run(all, log -> Flows.effects(log, b));
      run(all, log -> Flows.unboxed(b));
      run(all, log -> Flows.handled(log, b));
      run(all, log -> Flows.pendingFails(log, b));
    }
    return all;
  }

  public static Object deco() throws Throwable {
    List<Object> all = new ArrayList<>();
    int[][] bads = {{9, 9, 9}, {2, 9, 9}, {9, 2, 9}, {9, 9, 2}, {3, 1, 2}, {3, 2, 1}, {1, 2, 3}};
    for (int[] bad : bads) {
      run(all, log -> DecoFlows.early(log, bad[0], bad[1], bad[2]));
      run(all, log -> DecoFlows.operand(log, bad[0], bad[1]));
      run(all, log -> DecoFlows.effectsAndMore(log, bad[0], bad[1]));
    }
    for (int bad = 0; bad < 8; bad++) {
      int b = bad;
      run(all, log -> DecoFlows.effects(log, b));
      run(all, log -> DecoFlows.unboxed(b));
      run(all, log -> DecoFlows.handled(log, b));
      run(all, log -> DecoFlows.pendingFails(log, b));
    }
    return all;
  }
}
