package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Tree} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Tree"
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
final class DecoTree {
  private static final Site $SITE_1 = new Site(Tree.class, "sum", "Tree.java", 21).orDirectly();

  private final Tree $self;

  private DecoTree(Tree self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoTree of(Tree self) {
    return new DecoTree(self);
  }

  int sum(Tree.Node node) {
    if (Run.serial(Tree.class)) {
      return $self.sum(node);
    }
    final Run $deco = Run.open();
    try {
      final IntRef sum = new IntRef(node.value() * $Hidden.get_factor_1($self));
      // deco: waits before each element if not of the JDK: runs an iterator, of which nothing is known, while sum (line 21) is pending
      for (Tree.Node child : $deco.ifForeign(null).awaiting(node.children())) {
        // deco: spawns sum; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            sum.value += $self.sum(child);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoTree.of($self).sum($deco.at($SITE_1), child);
          $deco.defer(() -> sum.value += $1.get());
        }
      }
      $deco.await(); // deco: waits: reads sum, which the statement of line 21 may write
      return sum.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Deferred<Integer> sum(Scope scope, Tree.Node node) {
    return Calls.spawn(scope, isolation -> sum$isolated(isolation.trackingArrays(), node));
  }

  /**
   * The method {@code sum} with its array accesses recorded.
   */
  private int sum$isolated(Isolation $isolation, Tree.Node node) {
    int sum = node.value() * $Hidden.get_factor_1($self);
    for (Tree.Node child : $isolation.view(node.children())) {
      sum += sum$isolated($isolation, child);
    }
    return sum;
  }

  /**
   * The members of the class that the language hides from here.
   */
  private static final class $Hidden {
    static final VarHandle FIELD_factor_0 = Access.field(MethodHandles.lookup(), Tree.class, "factor");

    static int get_factor_1(Tree self) {
      return (int) FIELD_factor_0.get(self);
    }
  }
}
