package org.jetbrains.jps.javac;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Stands in for the class of this name in the builder of an IDE, as far as processors call it. */
public final class APIWrappers {
  private APIWrappers() {}

  /** Puts a proxy around an object, as the builder does before it calls a processor. */
  public static <T> T wrap(Class<T> type, T object) {
    Object proxy =
        Proxy.newProxyInstance(
            APIWrappers.class.getClassLoader(), new Class<?>[] {type}, new Handler(object));
    return type.cast(proxy);
  }

  /** What is behind the proxy. */
  public static <T> T unwrap(Class<? extends T> type, T wrapper) {
    return Proxy.getInvocationHandler(wrapper) instanceof Handler handler
        ? type.cast(handler.object())
        : wrapper;
  }

  private record Handler(Object object) implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      try {
        return method.invoke(object, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
  }
}
