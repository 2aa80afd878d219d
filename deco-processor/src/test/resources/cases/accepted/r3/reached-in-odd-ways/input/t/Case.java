package t;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is pending is reached in ways that are rarely thought of. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return all(Odd.class);
  }

  public static Object deco() throws Throwable {
    return all(DecoOdd.class);
  }

  private static Object all(Class<?> type) throws Throwable {
    Map<String, Object> all = new TreeMap<>();
    for (Method method : DecoOdd.class.getDeclaredMethods()) {
      if (method.getParameterCount() == 0 && method.getReturnType() == Object.class) {
        Odd subject = new Odd();
        List<Object> result = new ArrayList<>();
        try {
          Object on = type == Odd.class ? subject : DecoOdd.of(subject);
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
