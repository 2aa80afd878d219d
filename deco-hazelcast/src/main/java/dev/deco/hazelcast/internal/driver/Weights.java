package dev.deco.hazelcast.internal.driver;

import java.util.Collection;
import java.util.Map;

/** About how many bytes an object takes, without the objects that it refers to. */
final class Weights {
  private Weights() {}

  static long of(Object object) {
    if (object instanceof Collection<?> collection) {
      return 16L * collection.size();
    }
    if (object instanceof String text) {
      return text.length();
    }
    if (object instanceof Map<?, ?> map) {
      return 32L * map.size();
    }
    if (!object.getClass().isArray()) {
      return 0;
    }
    if (object instanceof double[] array) {
      return 8L * array.length;
    }
    if (object instanceof byte[] array) {
      return array.length;
    }
    if (object instanceof int[] array) {
      return 4L * array.length;
    }
    if (object instanceof long[] array) {
      return 8L * array.length;
    }
    if (object instanceof float[] array) {
      return 4L * array.length;
    }
    if (object instanceof char[] array) {
      return 2L * array.length;
    }
    if (object instanceof short[] array) {
      return 2L * array.length;
    }
    if (object instanceof boolean[] array) {
      return array.length;
    }
    return 8L * ((Object[]) object).length;
  }
}
