package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Dollars {
  private static final String $ = "$$";

  private Dollars() {}

  @Concurrent
  static String f(String text) {
    Work.take(20);
    return "$T" + text + "${x}";
  }

  @Synchronized
  static List<String> run(String $in) {
    List<String> out$ = new ArrayList<>();
    String $L = f($in + "$L $S $N $1T %s {0} '");
    out$.add($L + $);
    for (String $s : List.of("$", "\\$", "$[", "$>")) {
      out$.add(f($s));
    }
    return out$;
  }
}
