package dev.deco.processor.bind;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Finds javac's own processing environment behind that of a build tool: the tree API takes no
 * other. What cannot be seen through stays as it is.
 */
final class Unwrapping {
  private static final String JAVAC = "com.sun.tools.javac.";
  private static final int DEEP = 8;

  private Unwrapping() {}

  static ProcessingEnvironment unwrap(ProcessingEnvironment given) {
    ProcessingEnvironment known = given;
    for (int i = 0; i < DEEP && !known.getClass().getName().startsWith(JAVAC); i++) {
      ProcessingEnvironment inner = inner(known);
      if (inner == null) {
        return given;
      }
      known = inner;
    }
    return known;
  }

  private static @Nullable ProcessingEnvironment inner(ProcessingEnvironment wrapper) {
    if (Proxy.isProxyClass(wrapper.getClass())) {
      InvocationHandler handler = Proxy.getInvocationHandler(wrapper);
      return unwrapped(wrapper, handler.getClass().getClassLoader());
    }
    return field(wrapper);
  }

  /** What the builder of an IDE offers to processors such as this one. */
  private static @Nullable ProcessingEnvironment unwrapped(
      ProcessingEnvironment wrapper, @Nullable ClassLoader loader) {
    try {
      Method unwrap =
          Class.forName("org.jetbrains.jps.javac.APIWrappers", false, loader)
              .getDeclaredMethod("unwrap", Class.class, Object.class);
      return (ProcessingEnvironment) unwrap.invoke(null, ProcessingEnvironment.class, wrapper);
    } catch (ClassNotFoundException
        | NoSuchMethodException
        | IllegalAccessException
        | InvocationTargetException
        | ClassCastException none) {
      return null;
    }
  }

  /** A field of the wrapper that holds an environment, as that of Gradle has. */
  private static @Nullable ProcessingEnvironment field(Object wrapper) {
    for (Class<?> c = wrapper.getClass(); c != null; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (ProcessingEnvironment.class.isAssignableFrom(field.getType())
            && field.trySetAccessible()) {
          try {
            if (field.get(wrapper) instanceof ProcessingEnvironment inner && inner != wrapper) {
              return inner;
            }
          } catch (IllegalAccessException e) {
            continue;
          }
        }
      }
    }
    return null;
  }
}
