package dev.deco.runtime.support;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Answers whether an object overrides a method whose body a wrapper has rewritten: then the
 * rewritten body is not what a call on that object would run. Thread-safe.
 */
public final class Overrides {
  /** Kept with the class, so that it goes when the class goes. */
  private static final ClassValue<ConcurrentMap<Signature, Boolean>> KNOWN =
      new ClassValue<>() {
        @Override
        protected ConcurrentMap<Signature, Boolean> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>();
        }
      };

  private Overrides() {}

  /**
   * Whether {@code self.name(...)} runs another method than the one that {@code declaring}
   * declares.
   *
   * @param self the receiver
   * @param declaring the class or interface whose method was rewritten; {@code self} is one of it
   * @param name the method
   * @param parameterTypes its erased parameter types
   * @return true if the object's own class, or one between, has a method of its own
   */
  public static boolean overridden(
      Object self, Class<?> declaring, String name, Class<?>... parameterTypes) {
    Class<?> type = self.getClass();
    if (type == declaring) {
      return false;
    }
    Signature signature = new Signature(declaring, name, List.of(parameterTypes));
    Boolean known = KNOWN.get(type).get(signature);
    if (known == null) {
      known = runsAnother(type, declaring, name, parameterTypes);
      KNOWN.get(type).put(signature, known);
    }
    return known;
  }

  private static boolean runsAnother(
      Class<?> type, Class<?> declaring, String name, Class<?>[] parameterTypes) {
    try {
      if (declaring.isInterface()) {
        return type.getMethod(name, parameterTypes).getDeclaringClass() != declaring;
      }
      int modifiers = declaring.getDeclaredMethod(name, parameterTypes).getModifiers();
      if (Modifier.isPrivate(modifiers)
          || Modifier.isStatic(modifiers)
          || Modifier.isFinal(modifiers)) {
        return false;
      }
      boolean packagePrivate = !Modifier.isPublic(modifiers) && !Modifier.isProtected(modifiers);
      for (Class<?> c = type; c != null && c != declaring; c = c.getSuperclass()) {
        if (!(packagePrivate && elsewhere(c, declaring)) && declares(c, name, parameterTypes)) {
          return true;
        }
      }
      return false;
    } catch (NoSuchMethodException | NoClassDefFoundError e) {
      // A class that cannot be looked into may override: calling the method itself is always right.
      return true;
    }
  }

  private static boolean declares(Class<?> type, String name, Class<?>[] parameterTypes) {
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals(name)
          && !Modifier.isStatic(method.getModifiers())
          && !Modifier.isPrivate(method.getModifiers())
          && List.of(method.getParameterTypes()).equals(List.of(parameterTypes))) {
        return true;
      }
    }
    return false;
  }

  private static boolean elsewhere(Class<?> type, Class<?> declaring) {
    return type.getClassLoader() != declaring.getClassLoader()
        || !type.getPackageName().equals(declaring.getPackageName());
  }

  /** Names only classes that the receiver's own class refers to: nothing is kept from unloading. */
  private record Signature(Class<?> declaring, String name, List<Class<?>> parameters) {}
}
