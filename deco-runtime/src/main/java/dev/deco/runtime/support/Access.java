package dev.deco.runtime.support;

import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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
   * A method that a class inherits, as its own code may call it: a protected one of a class in
   * another package, say.
   *
   * @param caller the wrapper's own look-up, with all its rights
   * @param inheritor the class that inherits it, in the wrapper's module
   * @param name its name
   * @param result its erased result type
   * @param parameters its erased parameter types
   * @return the handle; it takes the receiver first
   * @throws NoSuchMethodError if there is none
   * @throws IllegalAccessError if the class may not call it
   */
  public static MethodHandle inherited(
      Lookup caller, Class<?> inheritor, String name, Class<?> result, Class<?>... parameters) {
    try {
      MethodType type = MethodType.methodType(result, parameters);
      return privately(caller, inheritor).findVirtual(inheritor, name, type);
    } catch (NoSuchMethodException e) {
      throw caused(new NoSuchMethodError(inheritor.getName() + '.' + name), e);
    } catch (IllegalAccessException e) {
      throw caused(new IllegalAccessError(inheritor.getName() + '.' + name), e);
    }
  }

  /**
   * A method as {@code super.m()} calls it in a class: not the one that overrides it.
   *
   * @param caller the wrapper's own look-up, with all its rights
   * @param below the class that could say {@code super}, in the wrapper's module
   * @param above its superclass, or the interface that it names
   * @param name the method's name
   * @param result its erased result type
   * @param parameters its erased parameter types
   * @return the handle; it takes an object of {@code below} first
   * @throws NoSuchMethodError if there is none
   * @throws IllegalAccessError if the class may not call it
   */
  public static MethodHandle above(
      Lookup caller,
      Class<?> below,
      Class<?> above,
      String name,
      Class<?> result,
      Class<?>... parameters) {
    try {
      MethodType type = MethodType.methodType(result, parameters);
      return privately(caller, below).findSpecial(above, name, type, below);
    } catch (NoSuchMethodException e) {
      throw caused(new NoSuchMethodError(above.getName() + '.' + name), e);
    } catch (IllegalAccessException e) {
      throw caused(new IllegalAccessError(above.getName() + '.' + name), e);
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
   * The link from an object of an inner class to the object it lies in. javac keeps it wherever the
   * class itself uses it, as the method does that was rewritten.
   *
   * @param caller the wrapper's own look-up, with all its rights
   * @param inner the inner class, in the wrapper's module
   * @param outer the class around it
   * @return the handle, for reading; it takes the inner object
   * @throws NoSuchFieldError if there is no such link
   * @throws IllegalAccessError if the look-up may not see it
   */
  public static VarHandle enclosing(Lookup caller, Class<?> inner, Class<?> outer) {
    try {
      for (Field field : inner.getDeclaredFields()) {
        if (field.isSynthetic()
            && field.getName().startsWith("this$")
            && field.getType() == outer) {
          return privately(caller, inner).unreflectVarHandle(field);
        }
      }
    } catch (IllegalAccessException e) {
      throw caused(new IllegalAccessError(inner.getName()), e);
    }
    throw new NoSuchFieldError(inner.getName() + " has no link to " + outer.getName());
  }

  /**
   * A new array with the given elements.
   *
   * @param component the type of its elements, which the wrapper cannot name
   * @param items the elements
   * @return the array
   */
  public static Object array(Class<?> component, Object[] items) {
    Object array = Array.newInstance(component, items.length);
    System.arraycopy(items, 0, array, 0, items.length);
    return array;
  }

  /**
   * Makes objects of a functional interface that the wrapper cannot name out of those of another
   * interface, which declares its method.
   *
   * @param caller the wrapper's own look-up, with all its rights
   * @param type the interface to make objects of, in the wrapper's package
   * @param given the interface that declares the method, the only abstract one of both
   * @return the handle; it takes an object of {@code given} and returns one of {@code type}
   * @throws IncompatibleClassChangeError if {@code given} is no functional interface
   */
  public static MethodHandle function(Lookup caller, Class<?> type, Class<?> given) {
    for (Method method : given.getMethods()) {
      if (Modifier.isAbstract(method.getModifiers()) && !ofObject(method)) {
        try {
          MethodHandle target = caller.unreflect(method);
          MethodType erased = target.type().dropParameterTypes(0, 1);
          MethodType made = MethodType.methodType(type, given);
          return LambdaMetafactory.metafactory(
                  caller, method.getName(), made, erased, target, erased)
              .getTarget();
        } catch (IllegalAccessException | LambdaConversionException e) {
          throw caused(new IncompatibleClassChangeError(type.getName()), e);
        }
      }
    }
    throw new IncompatibleClassChangeError(given.getName() + " is no functional interface");
  }

  private static boolean ofObject(Method method) {
    for (Method other : Object.class.getMethods()) {
      if (other.getName().equals(method.getName())
          && Arrays.equals(other.getParameterTypes(), method.getParameterTypes())) {
        return true;
      }
    }
    return false;
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

  /**
   * The result of a generic method that was called through a handle, as the type that its call has
   * where it stands.
   *
   * @param value the result; may be null
   * @param <T> the type, which the compiler infers
   * @return the same object; nothing is checked
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // T may be nullable
  public static <T extends @Nullable Object> T cast(@Nullable Object value) {
    return (T) value;
  }

  private static Lookup privately(Lookup caller, Class<?> owner) throws IllegalAccessException {
    return MethodHandles.privateLookupIn(owner, caller);
  }

  private static <E extends LinkageError> E caused(E error, Exception cause) {
    error.initCause(cause);
    return error;
  }
}
