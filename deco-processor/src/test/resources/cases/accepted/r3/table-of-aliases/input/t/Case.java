package t;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;

/** Each method of {@link Aliases} on an object of its own. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return all(Aliases.class);
  }

  public static Object deco() throws Throwable {
    return all(DecoAliases.class);
  }

  private static Object all(Class<?> type) throws Throwable {
    Map<String, Object> all = new TreeMap<>();
    for (Method method : DecoAliases.class.getDeclaredMethods()) {
      if (method.getParameterCount() == 0 && method.getReturnType() == Object.class) {
        Aliases.shared = new int[3];
        Aliases.kept = new int[3];
        Base.Store.ONLY.cells[0] = 0;
        Aliases aliases = new Aliases();
        Object on = type == Aliases.class ? aliases : DecoAliases.of(aliases);
        try {
          all.put(method.getName(), type.getDeclaredMethod(method.getName()).invoke(on));
        } catch (InvocationTargetException e) {
          all.put(method.getName(), e.getCause().getClass());
        }
      }
    }
    return all;
  }
}
