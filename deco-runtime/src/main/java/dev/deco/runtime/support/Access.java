package dev.deco.runtime.support;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.VarHandle;

/**
 * Lets a wrapper use what only its class may use: handles on private members, looked up once and
 * kept in static final fields, and exceptions that javac cannot follow. Stateless.
 *
 * <p>A member that is not there any more is a {@link LinkageError}, as for code that javac linked:
 * the class was compiled again without its wrapper.
 */
public final class Access {
  private Access() {}

  /**
   * A method declared by a class, static or not, private or not. A private one is called on its
   * receiver without dispatch.
   *
   * @param caller the wrapper's own look-up, with all its rights
   * @param owner the class that declares the method, in the wrapper's module
   * @param name its name
   * @param parameters its erased parameter types
   * @return the handle; it takes the receiver first, unless the method is static
   * @throws NoSuchMethodError if there is none
   * @throws IllegalAccessError if the look-up may not see it
   */
  public static MethodHandle method(
      Lookup caller, Class<?> owner, String name, Class<?>... parameters) {
    try {
      return privately(caller, owner).unreflect(owner.getDeclaredMethod(name, parameters));
    } catch (NoSuchMethodException e) {
      throw caused(new NoSuchMethodError(owner.getName() + '.' + name), e);
    } catch (IllegalAccessException e) {
      throw caused(new IllegalAccessError(owner.getName() + '.' + name), e);
    }
  }

  /**
   * A constructor of a class.
   *
   * @param caller the wrapper's own look-up, with all its rights
   * @param owner the class, in the wrapper's module
   * @param parameters its erased parameter types
   * @return the handle
   * @throws NoSuchMethodError if there is none
   * @throws IllegalAccessError if the look-up may not see it
   */
  public static MethodHandle constructor(Lookup caller, Class<?> owner, Class<?>... parameters) {
    try {
      return privately(caller, owner)
          .unreflectConstructor(owner.getDeclaredConstructor(parameters));
    } catch (NoSuchMethodException e) {
      throw caused(new NoSuchMethodError(owner.getName() + ".<init>"), e);
    } catch (IllegalAccessException e) {
      throw caused(new IllegalAccessError(owner.getName() + ".<init>"), e);
    }
  }

  /**
   * A field declared by a class, static or not, private or not.
   *
   * @param caller the wrapper's own look-up, with all its rights
   * @param owner the class that declares the field, in the wrapper's module
   * @param name its name
   * @return the handle; it takes the receiver first, unless the field is static; it cannot write a
   *     final field
   * @throws NoSuchFieldError if there is none
   * @throws IllegalAccessError if the look-up may not see it
   */
  public static VarHandle field(Lookup caller, Class<?> owner, String name) {
    try {
      return privately(caller, owner).unreflectVarHandle(owner.getDeclaredField(name));
    } catch (NoSuchFieldException e) {
      throw caused(new NoSuchFieldError(owner.getName() + '.' + name), e);
    } catch (IllegalAccessException e) {
      throw caused(new IllegalAccessError(owner.getName() + '.' + name), e);
    }
  }

  /**
   * A class that the wrapper cannot name: a private nested one.
   *
   * @param caller the wrapper's own look-up, with all its rights
   * @param binaryName its name, with {@code $} between the classes
   * @return the class, not yet initialised
   * @throws NoClassDefFoundError if there is none
   * @throws IllegalAccessError if the look-up may not see it
   */
  public static Class<?> type(Lookup caller, String binaryName) {
    try {
      return caller.findClass(binaryName);
    } catch (ClassNotFoundException e) {
      throw caused(new NoClassDefFoundError(binaryName), e);
    } catch (IllegalAccessException e) {
      throw caused(new IllegalAccessError(binaryName), e);
    }
  }

  /**
   * Throws anything where javac expects nothing: {@code throw Access.<RuntimeException>sneaky(t)}.
   *
   * @param thrown what is thrown, the same object
   * @param <E> what javac is told
   * @return never
   * @throws E always: the argument
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public static <E extends Throwable> RuntimeException sneaky(Throwable thrown) throws E {
    throw (E) thrown;
  }

  private static Lookup privately(Lookup caller, Class<?> owner) throws IllegalAccessException {
    return MethodHandles.privateLookupIn(owner, caller);
  }

  private static <E extends LinkageError> E caused(E error, ReflectiveOperationException cause) {
    error.initCause(cause);
    return error;
  }
}
