package dev.deco.runtime.remote;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A method whose calls can run in another JVM, as generated code has it. Thread-safe. Implemented
 * by Deco only.
 */
public interface RemoteFunction {
  /**
   * Which one it is.
   *
   * @return the name by which {@link RemoteFunctions#find} finds it in another JVM
   */
  FunctionId id();

  /**
   * The classes that generated code names for what travels: those of the receiver, the parameters,
   * the result and the exceptions that the method declares, with their type arguments, and those of
   * the fields of these, as far as they are classes of the same compilation. A JVM that reads what
   * another has sent should make objects of these classes and of those that its user has allowed,
   * and of no others.
   *
   * @return the classes, not initialised; interfaces and abstract classes among them
   * @throws FunctionMismatchException if one of them is not there
   */
  Set<Class<?>> types();

  /**
   * Prepares a run of the method, isolated, on arguments that came from another JVM. They are left
   * as they are, so that other runs may share them, also at the same time.
   *
   * @param arguments those of the call, the object first if the method is not static; in the order
   *     of {@link RemoteCall#arguments}
   * @param hints what {@link RemoteCall#hints} said
   * @param came tells whether an object is one of those that came: the arguments and all that was
   *     read with them. What the call wrote to one of these goes back as a change of it
   * @return the run, which has not begun
   */
  RemoteRun prepare(@Nullable Object[] arguments, int hints, Predicate<Object> came);
}
