package t;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Operands, calls and writes keep Java's order wherever they stand. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return all(Order.class);
  }

  public static Object deco() throws Throwable {
    return all(DecoOrder.class);
  }

  private static Object all(Class<?> type) throws Throwable {
    Map<String, Object> all = new TreeMap<>();
    for (Method method : DecoOrder.class.getDeclaredMethods()) {
      if (method.getParameterCount() == 0 && method.getReturnType() == Object.class) {
        Order subject = new Order();
        List<Object> result = new ArrayList<>();
        try {
          Object on = type == Order.class ? subject : DecoOrder.of(subject);
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
