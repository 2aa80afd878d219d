package t;

import dev.deco.cases.Meeting;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every method of the table, whatever is added to it, ends as it does serially, and its calls meet. */
public final class Case {
  private Case() {}

  private static List<Method> forms(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(m -> Arrays.equals(m.getParameterTypes(), new Class<?>[] {int.class}))
        .filter(m -> m.getReturnType() == Object.class)
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static Object run(Method form, Object on) throws Throwable {
    try {
      form.setAccessible(true);
      return form.invoke(on, 4);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Map<String, Object> all(Object on) throws Throwable {
    Map<String, Object> results = new TreeMap<>();
    for (Method form : forms(on.getClass())) {
      results.put(form.getName(), run(form, on));
    }
    return results;
  }

  public static Object serial() throws Throwable {
    return all(new Table());
  }

  public static Object deco() throws Throwable {
    return all(DecoTable.of(new Table()));
  }

  public static Object parallel() throws Throwable {
    List<Method> forms = forms(DecoTable.class);
    if (forms.size() != forms(Table.class).size()) {
      return "a form has no wrapper";
    }
    for (Method form : forms) {
      try {
        if (!Meeting.ofTwo(() -> run(form, DecoTable.of(new Table()))).equals(true)) {
          return "the calls of " + form.getName() + " ran one after the other";
        }
      } catch (AssertionError e) {
        throw new AssertionError(form.getName() + ": " + e.getMessage(), e);
      }
    }
    return true;
  }
}
