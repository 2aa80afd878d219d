package dev.deco.runtime.internal;

import dev.deco.runtime.remote.FunctionId;
import dev.deco.runtime.remote.FunctionMismatchException;
import dev.deco.runtime.remote.RemoteFunction;
import dev.deco.runtime.support.Execution;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The methods whose calls may run in another JVM. Wrappers make theirs known when they are
 * initialised; since nobody uses a wrapper in a JVM that runs calls for others, that is done here.
 */
public final class Functions {
  private static final ClassValue<Map<String, PortableFunction>> OF_WRAPPER =
      new ClassValue<>() {
        @Override
        protected Map<String, PortableFunction> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>();
        }
      };

  private Functions() {}

  /** Makes a method known. */
  static void add(Class<?> wrapper, PortableFunction function) {
    OF_WRAPPER.get(wrapper).put(key(function.id()), function);
  }

  private static String key(FunctionId id) {
    return id.method() + id.descriptor();
  }

  /**
   * Finds a method by the name that another JVM has for it.
   *
   * @throws FunctionMismatchException if it is not there, or another one
   */
  public static RemoteFunction find(FunctionId id, ClassLoader loader) {
    PortableFunction found = OF_WRAPPER.get(wrapper(id, loader)).get(key(id));
    if (found == null || !found.id().type().equals(id.type())) {
      throw new FunctionMismatchException(
          refusal(id, "its class " + id.type() + " has no such method that says where calls run"));
    }
    String here = found.id().hash();
    if (!here.equals(id.hash())) {
      String differs = differing(id, here.split(" "), id.hash().split(" "));
      throw new FunctionMismatchException(
          refusal(id, "its class " + differs + " was compiled from another source"));
    }
    return found;
  }

  private static Class<?> wrapper(FunctionId id, ClassLoader loader) {
    String name = id.wrapper();
    try {
      Class<?> wrapper = Class.forName(name, false, loader);
      // What another JVM names must not be initialised for being named.
      boolean generated =
          name.startsWith("Deco", name.lastIndexOf('.') + 1)
              && Arrays.stream(wrapper.getDeclaredFields())
                  .anyMatch(field -> field.getType() == Execution.class);
      if (!generated) {
        throw new FunctionMismatchException(refusal(id, "its class " + name + " is no wrapper"));
      }
      return Class.forName(name, true, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new FunctionMismatchException(noClass(id, name));
    }
  }

  /** The class whose hashes differ. */
  private static String differing(FunctionId id, String[] here, String[] there) {
    for (int i = 1; i < here.length && here[0].equals(there[0]); i++) {
      if (i >= there.length || !here[i].equals(there[i])) {
        return here[i].substring(0, Math.max(0, here[i].indexOf(':')));
      }
    }
    return id.type();
  }

  /** Says that a class is missing. */
  static String noClass(FunctionId id, String name) {
    return refusal(id, "it has no class " + name + ", or cannot load it");
  }

  private static String refusal(FunctionId id, String why) {
    return "DECO-R08: this JVM cannot run calls of "
        + id
        + " for another one: "
        + why
        + ". Give all of them the same class path.";
  }
}
