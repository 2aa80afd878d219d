package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Do$llar {
  private Do$llar() {}

  @Concurrent
  static int $f(int $1) {
    Work.take(20);
    return $1 + 1;
  }

  @Synchronized
  static List<Object> run$(int $deco, int $2) {
    List<Object> $out = new ArrayList<>();
    int $1 = $f($deco);
    int $3 = $f($2);
    $out.add($1 + $3);
    for (int $$ = 0; $$ < 2; $$++) {
      $out.add($f($$));
    }
    $out.add("$1 $deco ${x} $$ $T $L $S");
    return $out;
  }
}
