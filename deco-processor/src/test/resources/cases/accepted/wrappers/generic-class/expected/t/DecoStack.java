package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Stack} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Stack"
)
@SuppressWarnings({
    "all",
    "auxiliaryclass",
    "cast",
    "deprecation",
    "divzero",
    "empty",
    "fallthrough",
    "finally",
    "lossy-conversions",
    "overloads",
    "rawtypes",
    "removal",
    "serial",
    "static",
    "synchronization",
    "try",
    "unchecked",
    "varargs"
})
final class DecoStack<E extends Comparable<E>> {
  private static final Site $SITE_1 = new Site(Stack.class, "smaller", "Stack.java", 24).orDirectly();

  private static final Site $SITE_2 = new Site(Stack.class, "mapped", "Stack.java", 33).orDirectly();

  private final Stack<E> $self;

  private DecoStack(Stack<E> self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static <E extends Comparable<E>> DecoStack<E> of(Stack<E> self) {
    return new DecoStack<>(self);
  }

  Deferred<E> pick(E a, E b) {
    return Calls.spawnAlone(isolation -> $self.pick(isolation.view(a), isolation.view(b)));
  }

  Deferred<E> pick(Scope scope, E a, E b) {
    return Calls.spawn(scope, isolation -> $self.pick(isolation.view(a), isolation.view(b)));
  }

  List<E> smaller(List<E> others) {
    if (Run.serial(Stack.class) || Overrides.overridden($self, Stack.class, "smaller", List.class) || Overrides.overridden($self, Stack.class, "pick", Comparable.class, Comparable.class)) {
      return $self.smaller(others);
    }
    final Run $deco = Run.open();
    try {
      List<E> out = new ArrayList<>();
      // deco: waits before each test: reads elements, which pick (line 24) may write
      for (int i = 0; $deco.awaited() & (i < $self.elements.size()); i++) {
        E mine = $self.elements.get(i);
        // deco: spawns pick; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add($self.pick(mine, others.get(i)));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<E> $1 = DecoStack.of($self).pick($deco.at($SITE_1), mine, others.get(i));
          $deco.deferWhole(out, () -> out.add($1.get()));
        }
      }
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  <R> List<R> mapped(Function<? super E, ? extends R> function) {
    if (Run.serial(Stack.class) || Overrides.overridden($self, Stack.class, "mapped", Function.class) || Overrides.overridden($self, Stack.class, "pick", Comparable.class, Comparable.class)) {
      return $self.mapped(function);
    }
    final Run $deco = Run.open();
    try {
      List<R> out = new ArrayList<>();
      for (E each : $self.elements) {
        // deco: spawns pick; the rest is replayed at the next wait point
        final Ref<E> picked = new Ref<E>();
        if ($deco.inPlace($SITE_2)) {
          try {
            picked.value = $self.pick(each, each);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_2, $2);
            throw $2;
          }
        } else {
          final Deferred<E> $1 = DecoStack.of($self).pick($deco.at($SITE_2), each, each);
          $deco.defer(() -> picked.value = $1.get());
        }
        $deco.await(); // deco: waits: reads function or picked, which pick (line 33) may write
        out.add(function.apply(picked.value));
      }
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
