package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Dollars} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Dollars"
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
final class DecoDollars {
  private static final Site $SITE_1 = new Site(Dollars.class, "run", "Dollars.java", 23).orDirectly();

  private static final Site $SITE_2 = new Site(Dollars.class, "run", "Dollars.java", 26).orDirectly();

  private DecoDollars() {
  }

  static Deferred<String> f(String text) {
    return Calls.spawnAlone(isolation -> Dollars.f(text));
  }

  static Deferred<String> f(Scope scope, String text) {
    return Calls.spawn(scope, isolation -> Dollars.f(text));
  }

  static List<String> run(String $in) {
    if (Run.serial(Dollars.class)) {
      return Dollars.run($in);
    }
    final Run $$deco = Run.open();
    try {
      List<String> out$ = new ArrayList<>();
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<String> $L = new Ref<String>();
      if ($$deco.inPlace($SITE_1)) {
        try {
          $L.value = Dollars.f($in + "$L $S $N $1T %s {0} '");
        } catch (Throwable $$2) {
          $$deco.failedInPlace($SITE_1, $$2);
          throw $$2;
        }
      } else {
        final Deferred<String> $$1 = DecoDollars.f($$deco.at($SITE_1), $in + "$L $S $N $1T %s {0} '");
        $$deco.defer(() -> $L.value = $$1.get());
      }
      $$deco.await(); // deco: waits: reads $L, which the statement of line 23 may write
      out$.add($L.value + "$$");
      for (String $s : List.of("$", "\\$", "$[", "$>")) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($$deco.inPlace($SITE_2)) {
          try {
            out$.add(Dollars.f($s));
          } catch (Throwable $$5) {
            $$deco.failedInPlace($SITE_2, $$5);
            throw $$5;
          }
        } else {
          final $Batch_1 $$4 = $Batch_1.at($$deco, out$);
          if ($$4 != null) {
            $$4.add($s);
          } else {
            final Deferred<String> $$3 = DecoDollars.f($$deco.at($SITE_2), $s);
            $$deco.deferWhole(out$, () -> out$.add($$3.get()));
          }
        }
      }
      $$deco.await(); // deco: waits: before the return
      return out$;
    } catch (Throwable $$thrown) {
      $$deco.settle($$thrown);
      throw $$thrown;
    } finally {
      $$deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private List<String> same1;

    private final Object[] argument1;

    private Object[] results;

    $Batch_1(int room) {
      super($SITE_2, room, true, false);
      argument1 = new Object[room];
      results = new Object[room];
    }

    static $Batch_1 at(Run run, List<String> same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_2) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(String argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $$isolation, Progress $$progress) throws Throwable {
      final Object[] $$results = $$progress.again() ? new Object[this.size()] : this.results;
      this.results = $$results;
      int $$slot = 0;
      try {
        while ($$slot < this.size()) {
          final int $$end = $$progress.until($$slot, this.size());
          for (; $$slot < $$end; $$slot++) {
            final String text = (String) this.argument1[$$slot];
            $$results[$$slot] = Dollars.f(text);
          }
        }
      } catch (Throwable $$thrown) {
        $$progress.failed($$slot);
        throw $$thrown;
      }
    }

    @Override
    protected void replay(int $$end) throws Throwable {
      final Object[] $$results = this.results;
      final List<String> out$ = this.same1;
      for (int $$slot = 0; $$slot < $$end; $$slot++) {
        out$.add(((String) $$results[$$slot]));
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
