package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
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
  private static final Site $SITE_1 = new Site(Blocks.class, "run", "Blocks.java", 30);

  private static final Site $SITE_2 = new Site(Blocks.class, "run", "Blocks.java", 36);

  private static final Site $SITE_3 = new Site(Blocks.class, "run", "Blocks.java", 37);

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
        final Deferred<String> $$1 = DecoBlocks.f($$deco.at($SITE_1), """
                  <p class="x">%d</p>
                  """
                    .formatted(i));
        $$deco.deferWhole(out, () -> out.add(
            $$1.get()));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<String> $$2 = DecoBlocks.f($$deco.at($SITE_2), block);
      $$deco.deferWhole(out, () -> out.add($$2.get()));
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<String> $$3 = DecoBlocks.f($$deco.at($SITE_3), " /* c */ ");
      $$deco.deferWhole(out, () -> out.add("a // b" + $$3.get() + '"' + '\'' + "\"\\"));
      $$deco.await(); // deco: waits: before the return
      return out;
    } catch (Throwable $$thrown) {
      $$deco.settle($$thrown);
      throw $$thrown;
    } finally {
      $$deco.close(); // deco: waits at the end
    }
  }
}
