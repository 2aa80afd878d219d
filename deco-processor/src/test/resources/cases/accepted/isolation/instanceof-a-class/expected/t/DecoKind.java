package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Kind} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Kind"
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
final class DecoKind {
  private static final Site $SITE_1 = new Site(Kind.class, "run", "Kind.java", 40).orDirectly();

  private static final Site $SITE_2 = new Site(Kind.class, "run", "Kind.java", 41).orDirectly();

  private static final Site $SITE_3 = new Site(Kind.class, "run", "Kind.java", 42).orDirectly();

  private static final Site $SITE_4 = new Site(Kind.class, "run", "Kind.java", 43).orDirectly();

  private static final Site $SITE_5 = new Site(Kind.class, "run", "Kind.java", 44).orDirectly();

  private DecoKind() {
  }

  static Deferred<String> kind(Object any) {
    return Calls.spawnAlone(isolation -> kind$isolated(isolation.trackingArrays(), isolation.view(any)));
  }

  static Deferred<String> kind(Scope scope, Object any) {
    return Calls.spawn(scope, isolation -> kind$isolated(isolation.trackingArrays(), isolation.view(any)));
  }

  static Deferred<Void> grow(List<Integer> list) {
    return Calls.spawnAlone(isolation -> {
      grow$isolated(isolation.trackingArrays(), isolation.view(list));
      return null;
    });
  }

  static Deferred<Void> grow(Scope scope, List<Integer> list) {
    return Calls.spawn(scope, isolation -> {
      grow$isolated(isolation.trackingArrays(), isolation.view(list));
      return null;
    });
  }

  static List<String> run(List<Integer> a, List<Integer> b, Map<String, Integer> map) {
    if (Run.serial(Kind.class)) {
      return Kind.run(a, b, map);
    }
    final Run $deco = Run.open();
    try {
      List<String> out = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        // deco: spawns grow
        if ($deco.inPlace($SITE_1)) {
          try {
            Kind.grow(a);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final $Batch_1 $1 = $Batch_1.at($deco);
          if ($1 != null) {
            $1.add(a);
          } else {
            DecoKind.grow($deco.at($SITE_1), a);
          }
        }
        // deco: spawns grow
        if ($deco.inPlace($SITE_2)) {
          try {
            Kind.grow(b);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_2, $4);
            throw $4;
          }
        } else {
          final $Batch_2 $3 = $Batch_2.at($deco);
          if ($3 != null) {
            $3.add(b);
          } else {
            DecoKind.grow($deco.at($SITE_2), b);
          }
        }
        // deco: spawns kind; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            out.add(Kind.kind(a));
          } catch (Throwable $7) {
            $deco.failedInPlace($SITE_3, $7);
            throw $7;
          }
        } else {
          final $Batch_3 $6 = $Batch_3.at($deco, out);
          if ($6 != null) {
            $6.add(a);
          } else {
            final Deferred<String> $5 = DecoKind.kind($deco.at($SITE_3), a);
            $deco.deferWhole(out, () -> out.add($5.get()));
          }
        }
        // deco: spawns kind; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_4)) {
          try {
            out.add(Kind.kind(b));
          } catch (Throwable $10) {
            $deco.failedInPlace($SITE_4, $10);
            throw $10;
          }
        } else {
          final $Batch_4 $9 = $Batch_4.at($deco, out);
          if ($9 != null) {
            $9.add(b);
          } else {
            final Deferred<String> $8 = DecoKind.kind($deco.at($SITE_4), b);
            $deco.deferWhole(out, () -> out.add($8.get()));
          }
        }
        // deco: spawns kind; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_5)) {
          try {
            out.add(Kind.kind(map));
          } catch (Throwable $13) {
            $deco.failedInPlace($SITE_5, $13);
            throw $13;
          }
        } else {
          final $Batch_5 $12 = $Batch_5.at($deco, out);
          if ($12 != null) {
            $12.add(map);
          } else {
            final Deferred<String> $11 = DecoKind.kind($deco.at($SITE_5), map);
            $deco.deferWhole(out, () -> out.add($11.get()));
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code kind} with its array accesses recorded.
   */
  private static String kind$isolated(Isolation $isolation, Object any) {
    Work.take(30);
    if ($isolation.exact(any) instanceof LinkedList<?> linked) {
      return "linked " + linked.size();
    }
    if (any instanceof RandomAccess) {
      return "random " + any;
    }
    return any instanceof Map<?, ?> map ? "map " + map.size() : "other";
  }

  /**
   * The method {@code grow} with its array accesses recorded.
   */
  private static void grow$isolated(Isolation $isolation, List<Integer> list) {
    if ($isolation.exact(list) instanceof ArrayList) {
      list.add(1);
    } else {
      list.add(2);
    }
  }

  /**
   * Calls of {@code grow}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private final Object[] argument1;

    $Batch_1(int room) {
      super($SITE_1, room, false, false);
      argument1 = new Object[room];
    }

    static $Batch_1 at(Run run) {
      if (run.filling() instanceof $Batch_1 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_1);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_1) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(List<Integer> argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final List<Integer> list = (List<Integer>) this.argument1[$slot];
            grow$isolated($isolation.trackingArrays(), $isolation.view(list));
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Calls of {@code grow}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private final Object[] argument1;

    $Batch_2(int room) {
      super($SITE_2, room, false, false);
      argument1 = new Object[room];
    }

    static $Batch_2 at(Run run) {
      if (run.filling() instanceof $Batch_2 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_2) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(List<Integer> argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final List<Integer> list = (List<Integer>) this.argument1[$slot];
            grow$isolated($isolation.trackingArrays(), $isolation.view(list));
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Calls of {@code kind}, in columns.
   */
  private static final class $Batch_3 extends Batch {
    private List<String> same1;

    private final Object[] argument1;

    private Object[] results;

    $Batch_3(int room) {
      super($SITE_3, room, true, false);
      argument1 = new Object[room];
      results = new Object[room];
    }

    static $Batch_3 at(Run run, List<String> same1) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_3);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_3) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(Object argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final Object[] $results = $progress.again() ? new Object[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final Object any = (Object) this.argument1[$slot];
            $results[$slot] = kind$isolated($isolation.trackingArrays(), $isolation.view(any));
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final Object[] $results = this.results;
      final List<String> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        out.add(((String) $results[$slot]));
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code kind}, in columns.
   */
  private static final class $Batch_4 extends Batch {
    private List<String> same1;

    private final Object[] argument1;

    private Object[] results;

    $Batch_4(int room) {
      super($SITE_4, room, true, false);
      argument1 = new Object[room];
      results = new Object[room];
    }

    static $Batch_4 at(Run run, List<String> same1) {
      if (run.filling() instanceof $Batch_4 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_4);
      if (capacity == 0) {
        return null;
      }
      $Batch_4 next = run.used($SITE_4) instanceof $Batch_4 used ? used : new $Batch_4(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(Object argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final Object[] $results = $progress.again() ? new Object[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final Object any = (Object) this.argument1[$slot];
            $results[$slot] = kind$isolated($isolation.trackingArrays(), $isolation.view(any));
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final Object[] $results = this.results;
      final List<String> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        out.add(((String) $results[$slot]));
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code kind}, in columns.
   */
  private static final class $Batch_5 extends Batch {
    private List<String> same1;

    private final Object[] argument1;

    private Object[] results;

    $Batch_5(int room) {
      super($SITE_5, room, true, false);
      argument1 = new Object[room];
      results = new Object[room];
    }

    static $Batch_5 at(Run run, List<String> same1) {
      if (run.filling() instanceof $Batch_5 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_5);
      if (capacity == 0) {
        return null;
      }
      $Batch_5 next = run.used($SITE_5) instanceof $Batch_5 used ? used : new $Batch_5(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(Object argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final Object[] $results = $progress.again() ? new Object[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final Object any = (Object) this.argument1[$slot];
            $results[$slot] = kind$isolated($isolation.trackingArrays(), $isolation.view(any));
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final Object[] $results = this.results;
      final List<String> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        out.add(((String) $results[$slot]));
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
