package t;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a deferred statement throws comes in its turn. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return all(Failing.class);
  }

  public static Object deco() throws Throwable {
    return all(DecoFailing.class);
  }

  private static Object all(Class<?> type) throws Throwable {
    Map<String, Object> all = new TreeMap<>();
    for (Method method : DecoFailing.class.getDeclaredMethods()) {
      if (method.getParameterCount() == 0 && method.getReturnType() == Object.class) {
        Failing subject = new Failing();
        List<Object> result = new ArrayList<>();
        try {
          Object on = type == Failing.class ? subject : DecoFailing.of(subject);
          result.add(type.getDeclaredMethod(method.getName()).invoke(on));
        } catch (InvocationTargetException e) {
          boolean nothing = e.getCause() instanceof NullPointerException;
          result.add(nothing ? "null" : e.getCause().toString());
        }
        result.add(subject.state);
        all.put(method.getName(), result);
      }
    }
    return all;
  }
}
