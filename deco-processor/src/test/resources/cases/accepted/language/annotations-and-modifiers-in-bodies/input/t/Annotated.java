package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

final class Annotated {
  @Target({ElementType.TYPE_USE, ElementType.LOCAL_VARIABLE})
  @interface Mark {}

  private Annotated() {}

  @Concurrent
  static Object f(Object x) {
    Work.take(10);
    return x;
  }

  @Synchronized
  static List<String> run(final @Mark List<@Mark String> in) {
    final @Mark List<@Mark String> out = new ArrayList<@Mark String>();
    for (@Mark final String each : in) {
      @SuppressWarnings("unchecked")
      List<String> list = (List<String>) f(List.of(each));
      @Mark final Object o = f(each);
      out.add((@Mark String) o + list.get(0));
    }
    return out;
  }
}
