package dev.deco.runtime.internal;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What code does to an array that knows nothing of isolations. */
final class RandomArrays {
  private RandomArrays() {}

  static void plain(
      Object array,
      Random random,
      Consumer<@Nullable Object> see,
      Supplier<@Nullable Object> value) {
    if (array instanceof int[] ints) {
      switch (random.nextInt(4)) {
        case 0 -> Arrays.sort(ints);
        case 1 -> Arrays.fill(ints, random.nextInt(9));
        case 2 -> see.accept(Arrays.hashCode(ints));
        default -> ints[random.nextInt(4)]++;
      }
    } else if (array instanceof byte[] bytes) {
      bytes[random.nextInt(4)]++;
    } else if (array instanceof Object[] objects) {
      int i = random.nextInt(4);
      if (random.nextBoolean()) {
        see.accept(objects[i]);
      } else {
        objects[i] = value.get();
      }
    }
  }
}
