package dev.deco.runtime.internal;

import dev.deco.runtime.remote.FunctionId;
import dev.deco.runtime.remote.FunctionMismatchException;
import dev.deco.runtime.remote.RemoteFunction;
import dev.deco.runtime.remote.RemoteRun;
import dev.deco.runtime.support.Portable;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A method whose calls may run in another JVM. */
final class PortableFunction implements RemoteFunction {
  private final FunctionId id;
  private final Portable portable;
  private volatile @Nullable Set<Class<?>> types;

  PortableFunction(Class<?> type, String method, Portable portable) {
    this.id =
        new FunctionId(
            type.getName(),
            portable.wrapper().getName(),
            method,
            portable.descriptor(),
            portable.hash());
    this.portable = portable;
  }

  @Override
  public FunctionId id() {
    return id;
  }

  @Override
  public Set<Class<?>> types() {
    Set<Class<?>> known = types;
    if (known == null) {
      Set<Class<?>> found = new LinkedHashSet<>();
      for (String name : portable.types()) {
        try {
          found.add(Class.forName(name, false, portable.wrapper().getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
          throw new FunctionMismatchException(Functions.noClass(id, name));
        }
      }
      known = Set.copyOf(found);
      types = known;
    }
    return known;
  }

  @Override
  public RemoteRun prepare(@Nullable Object[] arguments, int hints, Predicate<Object> came) {
    return new WorkerRun(portable.body(), arguments, hints, came, portable.wrapper());
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
