package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Blocks} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Blocks"
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
final class DecoBlocks {
  private static final Site $SITE_1 = new Site(Blocks.class, "run", "Blocks.java", 30).orDirectly();

  private static final Site $SITE_2 = new Site(Blocks.class, "run", "Blocks.java", 36).orDirectly();

  private static final Site $SITE_3 = new Site(Blocks.class, "run", "Blocks.java", 37).orDirectly();

  private DecoBlocks() {
  }

  static Deferred<String> f(String text) {
    return Calls.spawnAlone(isolation -> Blocks.f(text));
  }

  static Deferred<String> f(Scope scope, String text) {
    return Calls.spawn(scope, isolation -> Blocks.f(text));
  }

  static List<String> run(int n) {
    if (Run.serial(Blocks.class)) {
      return Blocks.run(n);
    }
    final Run $$deco = Run.open();
    try {
      List<String> out = new ArrayList<>();
      String block =
          """
            first "line" // no comment
              $deco.await(); \
            joined /* no comment */
            tab\there \""" end
            """;
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($$deco.inPlace($SITE_1)) {
          try {
            out.add(
            Blocks.f(
                """
                  <p class="x">%d</p>
                  """
                    .formatted(i)));
          } catch (Throwable $$4) {
            $$deco.failedInPlace($SITE_1, $$4);
            throw $$4;
          }
        } else {
          final String $$1 = """
                    <p class="x">%d</p>
                    """
                      .formatted(i);
          final $Batch_1 $$3 = $Batch_1.at($$deco, out);
          if ($$3 != null) {
            $$3.add($$1);
          } else {
            final Deferred<String> $$2 = DecoBlocks.f($$deco.at($SITE_1), $$1);
            $$deco.deferWhole(out, () -> out.add(
              $$2.get()));
          }
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($$deco.inPlace($SITE_2)) {
        try {
          out.add(Blocks.f(block));
        } catch (Throwable $$6) {
          $$deco.failedInPlace($SITE_2, $$6);
          throw $$6;
        }
      } else {
        final Deferred<String> $$5 = DecoBlocks.f($$deco.at($SITE_2), block);
        $$deco.deferWhole(out, () -> out.add($$5.get()));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($$deco.inPlace($SITE_3)) {
        try {
          out.add("a // b" + Blocks.f(" /* c */ ") + '"' + '\'' + "\"\\");
        } catch (Throwable $$8) {
          $$deco.failedInPlace($SITE_3, $$8);
          throw $$8;
        }
      } else {
        final Deferred<String> $$7 = DecoBlocks.f($$deco.at($SITE_3), " /* c */ ");
        $$deco.deferWhole(out, () -> out.add("a // b" + $$7.get() + '"' + '\'' + "\"\\"));
      }
      $$deco.await(); // deco: waits: before the return
      return out;
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
      super($SITE_1, room, true, false);
      argument1 = new Object[room];
      results = new Object[room];
    }

    static $Batch_1 at(Run run, List<String> same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_1);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_1) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
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
            $$results[$$slot] = Blocks.f(text);
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
      final List<String> out = this.same1;
      for (int $$slot = 0; $$slot < $$end; $$slot++) {
        out.add(
                    ((String) $$results[$$slot]));
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
