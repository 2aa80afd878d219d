package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;

final class Obscuring {
  private Obscuring() {}

  @Concurrent
  static int f(int Calls) {
    return Calls + 1;
  }

  @Concurrent
  static int[] filled(int[] Isolation, int Scope) {
    Isolation[Scope] = Scope;
    return new int[] {Isolation[0], Scope};
  }

  @Synchronized
  static List<Object> run(int Run, int[] values) {
    List<Object> out = new ArrayList<>();
    for (int Math = 0; Math < Run; Math++) {
      values[Math] += f(Math) + java.lang.Math.max(3, Math);
    }
    for (int String : values) {
      int Deferred = f(String);
      out.add(java.lang.String.valueOf(Deferred));
    }
    int Site = f(1);
    int IntRef = f(2);
    String Throwable = "t" + f(3);
    for (int Batch = 0; Batch < Run; Batch++) {
      out.add(f(Batch));
    }
    out.add(filled(values, 1));
    try {
      out.add(f(out.size()) / (Site - 2));
    } catch (ArithmeticException Object) {
      out.add(Object.getMessage());
    }
    Object Integer = out.size();
    if (Integer instanceof Integer Long) {
      out.add(f(Long));
    }
    out.add(Throwable + IntRef + Site);
    return out;
  }
}
