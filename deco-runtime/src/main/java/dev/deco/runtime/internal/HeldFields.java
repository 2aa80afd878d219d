package dev.deco.runtime.internal;

import dev.deco.runtime.support.Isolation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The fields of a user's class that may hold a container. */
final class HeldFields {
  private static final Set<Class<?>> VALUES =
      Set.of(
          String.class,
          Boolean.class,
          Byte.class,
          Short.class,
          Character.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class,
          BigInteger.class,
          BigDecimal.class,
          Class.class);

  private static final HeldFields NONE = new HeldFields(List.of());
  private static final ClassValue<HeldFields> ALL =
      new ClassValue<>() {
        @Override
        protected HeldFields computeValue(Class<?> type) {
          return find(type);
        }
      };

  private final @Nullable List<Field> fields;

  private HeldFields(@Nullable List<Field> fields) {
    this.fields = fields;
  }

  /**
   * The values of the fields of an object that may hold a container.
   *
   * @return null where the fields must not be read
   */
  static @Nullable List<@Nullable Object> of(Object object) {
    HeldFields held = ALL.get(object.getClass());
    if (held.fields == null) {
      return null;
    }
    List<@Nullable Object> values = new ArrayList<>(held.fields.size());
    if (object instanceof Throwable throwable) {
      values.add(throwable.getCause());
      values.addAll(Arrays.asList(throwable.getSuppressed()));
    } else if (object instanceof AtomicReference<?> reference) {
      values.add(reference.get());
    }
    try {
      for (Field field : held.fields) {
        values.add(field.get(object));
      }
    } catch (IllegalAccessException e) {
      return null;
    }
    return values;
  }

  /** Whether a plain object may hold a container. */
  static boolean mayHold(Object object) {
    return ALL.get(object.getClass()) != NONE
        || object instanceof Throwable
        || object instanceof AtomicReference<?>;
  }

  /** Whether a class is of the JDK; of these only containers hold containers. */
  static boolean ofJdk(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader == null || loader == ClassLoader.getPlatformClassLoader();
  }

  private static HeldFields find(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> at = type; at != null && !ofJdk(at); at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        if (mayHold(field)) {
          if (!field.trySetAccessible()) {
            return new HeldFields(null);
          }
          fields.add(field);
        }
      }
    }
    return fields.isEmpty() ? NONE : new HeldFields(fields);
  }

  private static boolean mayHold(Field field) {
    Class<?> type = field.getType();
    return !Modifier.isStatic(field.getModifiers())
        && !type.isPrimitive()
        && !type.isEnum()
        && !Isolation.class.isAssignableFrom(type)
        && !VALUES.contains(type);
  }
}
