package dev.deco.hazelcast.internal.wire;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What of a class matters for the form of its objects: a number that two JVMs compare. */
final class ClassShape {
  private static final ClassValue<Integer> SHAPES =
      new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> type) {
          return compute(type);
        }
      };

  private ClassShape() {}

  static int of(Class<?> type) {
    return SHAPES.get(type);
  }

  private static int compute(Class<?> type) {
    StringBuilder text = new StringBuilder();
    if (type.isEnum()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.isEnumConstant()) {
          text.append(field.getName()).append(',');
        }
      }
      return text.toString().hashCode();
    }
    for (Class<?> at = type; at != null && !at.isArray(); at = at.getSuperclass()) {
      List<String> fields = new ArrayList<>();
      for (Field field : at.getDeclaredFields()) {
        int modifiers = field.getModifiers();
        if (!Modifier.isStatic(modifiers) && !Modifier.isTransient(modifiers)) {
          fields.add(field.getName() + ' ' + field.getType().getName());
        }
      }
      Collections.sort(fields);
      text.append(at.getName()).append(fields);
    }
    return text.toString().hashCode();
  }
}
