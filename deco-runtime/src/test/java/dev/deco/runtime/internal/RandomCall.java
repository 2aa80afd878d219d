package dev.deco.runtime.internal;

import dev.deco.runtime.support.Isolation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A call that does what a seed says to the objects that it is given. */
final class RandomCall implements SimulatedScope.Entry {
  private static final int DEEPEST = 2;

  private final long seed;
  private final int depth;
  private final List<Object> arguments;

  RandomCall(long seed, int depth, List<Object> arguments) {
    this.seed = seed;
    this.depth = depth;
    this.arguments = arguments;
  }

  @Override
  public boolean isCall() {
    return true;
  }

  @Override
  public List<Object> arguments() {
    return arguments;
  }

  @Override
  public RandomCall on(List<Object> others) {
    return new RandomCall(seed, depth, others);
  }

  @Override
  public @Nullable Object run(Isolation isolation) {
    return new Body(isolation).run();
  }

  private final class Body {
    private final Random random = new Random(seed);
    private final Isolation isolation;
    private final boolean twin;
    private final List<@Nullable Object> trace = new ArrayList<>();
    private final List<Object> things = new ArrayList<>();

    Body(Isolation isolation) {
      this.twin = random.nextInt(3) != 0;
      this.isolation = twin ? isolation.trackingArrays() : isolation;
      for (Object argument : arguments) {
        if (twin || !argument.getClass().isArray()) {
          things.add(this.isolation.view(argument));
        }
      }
    }

    @Nullable Object run() {
      if (things.isEmpty()) {
        return null;
      }
      int steps = 1 + random.nextInt(7);
      for (int i = 0; i < steps; i++) {
        try {
          step();
          if (SimulatedScope.DEBUG) {
            System.out.println(
                "          "
                    + seed
                    + " step "
                    + i
                    + " "
                    + GraphPrinter.print(trace)
                        .replaceAll("@[0-9]*", "")
                        .replace("Fast", "ArrayList"));
          }
        } catch (RuntimeException e) {
          // The JVM's own messages name the expression that failed.
          boolean ofJvm =
              e instanceof ClassCastException
                  || e instanceof NullPointerException
                  || e instanceof ArrayStoreException;
          // That of Vector tells its capacity.
          trace.add(ofJvm ? e.getClass() : e.toString().replaceAll("(Index -1 |arraycopy).*", ""));
        }
      }
      if (random.nextInt(25) == 0) {
        throw new IllegalStateException("failed " + trace);
      }
      return switch (random.nextInt(4)) {
        case 0 -> trace;
        case 1 -> pick();
        case 2 -> List.of(trace, pick());
        default -> new Object[] {trace, pick(), new ArrayList<>(List.of(pick()))};
      };
    }

    private Object pick() {
      return things.get(random.nextInt(things.size()));
    }

    private void step() {
      if (depth < DEEPEST && random.nextInt(12) == 0) {
        nest();
        return;
      }
      Object thing = pick();
      if (random.nextInt(8) == 0) {
        Object other = pick();
        trace.add(thing == other);
      }
      RandomOperation operation = new RandomOperation(random, isolation, twin, things, trace);
      if (thing instanceof Collection<?> collection
          && (!(thing instanceof List<?>) || thing instanceof Deque<?> && random.nextBoolean())) {
        operation.onCollection(collection);
      } else if (thing instanceof List<?> list) {
        operation.onList(list);
      } else if (thing instanceof Map<?, ?> map) {
        operation.onMap(map);
      } else if (thing.getClass().isArray()) {
        operation.onArray(thing);
      } else {
        trace.add(thing.getClass().getSimpleName());
        isolation.exact(thing);
      }
    }

    private void nest() {
      List<SimulatedScope.Entry> entries = new ArrayList<>();
      int calls = 1 + random.nextInt(3);
      for (int i = 0; i < calls; i++) {
        List<Object> some = new ArrayList<>();
        for (int j = 0; j < 2; j++) {
          some.add(pick());
        }
        entries.add(new RandomCall(random.nextLong(), depth + 1, some));
      }
      List<SimulatedScope.Outcome> outcomes =
          isolation == Isolation.none()
              ? SimulatedScope.runSerially(entries, isolation)
              : new SimulatedScope(isolation).run(entries);
      for (SimulatedScope.Outcome outcome : outcomes) {
        if (outcome.failure() != null) {
          throw outcome.failure();
        }
        if (outcome.result() != null) {
          if (twin) {
            claim(outcome.result(), Collections.newSetFromMap(new IdentityHashMap<>()));
          }
          things.add(outcome.result());
        }
      }
    }

    /** Arrays that a call of its own has made are this call's own, too. */
    private void claim(@Nullable Object object, Set<Object> seen) {
      if (object == null || object instanceof Proxy || !seen.add(object)) {
        return;
      }
      if (object.getClass().isArray()) {
        isolation.fresh(object);
      }
      if (object instanceof Object[] array) {
        Arrays.asList(array).forEach(element -> claim(element, seen));
      } else if (object instanceof Collection<?> list) {
        list.forEach(element -> claim(element, seen));
      } else if (object instanceof Map<?, ?> map) {
        map.values().forEach(element -> claim(element, seen));
      }
    }
  }

  @Override
  public String toString() {
    return "call "
        + seed
        + " on "
        + Arrays.toString(arguments.stream().map(Object::getClass).toArray());
  }
}
