package dev.deco.runtime.support;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of a method that the compiler has looked into: those of the classes that it knew. An
 * object of another class may run code of which nothing is known. Thread-safe once it is made.
 */
public final class KnownBodies {
  private final List<Group> groups = new ArrayList<>();
  private final ClassValue<Boolean> known =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return groups.stream().anyMatch(group -> group.covers(type));
        }
      };

  // The class that was found last, which most objects are of.
  private volatile @Nullable Class<?> last;

  /** No body yet: see {@link #either}. */
  public KnownBodies() {}

  /**
   * Begins what a call runs on objects of one class.
   *
   * @return this
   */
  public KnownBodies either() {
    groups.add(new Group(new ArrayList<>()));
    return this;
  }

  /**
   * Adds a method that is run there: first the one that is called, then those which that one calls
   * on its own object.
   *
   * @param home the class that declares it
   * @param name its name
   * @param parameterTypes its erased parameter types
   * @return this
   */
  public KnownBodies body(Class<?> home, String name, Class<?>... parameterTypes) {
    Signature signature = new Signature(home, name, List.of(parameterTypes));
    groups.get(groups.size() - 1).methods().add(signature);
    return this;
  }

  /**
   * Whether a call on an object runs one of the bodies.
   *
   * @param object the receiver; null, on which nothing can be called, counts as known
   * @return false if it runs another one, or if that cannot be told
   */
  public boolean run(@Nullable Object object) {
    if (object == null) {
      return true;
    }
    Class<?> type = object.getClass();
    if (type == last) {
      return true;
    }
    if (!known.get(type)) {
      return false;
    }
    last = type;
    return true;
  }

  private record Signature(Class<?> home, String name, List<Class<?>> parameterTypes) {
    boolean is(Method method) {
      return method.getName().equals(name)
          && !Modifier.isStatic(method.getModifiers())
          && Arrays.asList(method.getParameterTypes()).equals(parameterTypes);
    }

    /** Whether this is the method that runs; false also where that cannot be told. */
    boolean runsOn(Class<?> type) {
      // One that is not visible there replaces nothing, but such a class may well be unknown.
      for (Class<?> c = type; c != null; c = c.getSuperclass()) {
        for (Method method : c.getDeclaredMethods()) {
          if (is(method)) {
            return c == home;
          }
        }
      }
      try {
        Class<?>[] parameters = parameterTypes.toArray(Class<?>[]::new);
        return type.getMethod(name, parameters).getDeclaringClass() == home;
      } catch (NoSuchMethodException e) {
        return false;
      }
    }
  }

  /** Methods that are all to be those that run. */
  private record Group(List<Signature> methods) {
    boolean covers(Class<?> type) {
      try {
        return methods.stream().allMatch(method -> method.runsOn(type));
      } catch (NoClassDefFoundError | TypeNotPresentException e) {
        return false;
      }
    }
  }
}
