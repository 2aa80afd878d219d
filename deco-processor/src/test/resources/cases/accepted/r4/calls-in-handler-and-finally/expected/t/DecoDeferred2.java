package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Deferred2} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Deferred2"
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
final class DecoDeferred2 {
  private static final Site $SITE_1 = new Site(Deferred2.class, "run", "Deferred2.java", 25).orDirectly();

  private static final Site $SITE_2 = new Site(Deferred2.class, "run", "Deferred2.java", 26).orDirectly();

  private static final Site $SITE_3 = new Site(Deferred2.class, "run", "Deferred2.java", 27).orDirectly();

  private static final Site $SITE_4 = new Site(Deferred2.class, "run", "Deferred2.java", 29).orDirectly();

  private static final Site $SITE_5 = new Site(Deferred2.class, "run", "Deferred2.java", 30).orDirectly();

  private static final Site $SITE_6 = new Site(Deferred2.class, "run", "Deferred2.java", 32).orDirectly();

  private DecoDeferred2() {
  }

  static Deferred<Void> note(List<String> log, String text) {
    return Calls.spawnAlone(isolation -> {
      Deferred2.note(isolation.view(log), text);
      return null;
    });
  }

  static Deferred<Void> note(Scope scope, List<String> log, String text) {
    return Calls.spawn(scope, isolation -> {
      Deferred2.note(isolation.view(log), text);
      return null;
    });
  }

  static int run(List<String> log) {
    if (Run.serial(Deferred2.class)) {
      return Deferred2.run(log);
    }
    final Run $deco = Run.open();
    try {
      int rounds = 0;
      for (String first : List.of("ok", "fail")) {
        $deco.await(); // deco: waits: before a block whose handlers must not see earlier failures
        try {
          // deco: calls spawned in here are settled before the block is left
          try {
            // deco: spawns note
            if ($deco.inPlace($SITE_1)) {
              try {
                Deferred2.note(log, "a");
              } catch (Throwable $2) {
                $deco.failedInPlace($SITE_1, $2);
                throw $2;
              }
            } else {
              final $Batch_1 $1 = $Batch_1.at($deco);
              if ($1 != null) {
                $1.add(log, "a");
              } else {
                DecoDeferred2.note($deco.at($SITE_1), log, "a");
              }
            }
            // deco: spawns note
            if ($deco.inPlace($SITE_2)) {
              try {
                Deferred2.note(log, first);
              } catch (Throwable $4) {
                $deco.failedInPlace($SITE_2, $4);
                throw $4;
              }
            } else {
              final $Batch_2 $3 = $Batch_2.at($deco);
              if ($3 != null) {
                $3.add(log, first);
              } else {
                DecoDeferred2.note($deco.at($SITE_2), log, first);
              }
            }
            // deco: spawns note
            if ($deco.inPlace($SITE_3)) {
              try {
                Deferred2.note(log, "b");
              } catch (Throwable $6) {
                $deco.failedInPlace($SITE_3, $6);
                throw $6;
              }
            } else {
              final $Batch_3 $5 = $Batch_3.at($deco);
              if ($5 != null) {
                $5.add(log, "b");
              } else {
                DecoDeferred2.note($deco.at($SITE_3), log, "b");
              }
            }
          } catch (Throwable $thrown) {
            $deco.settle($thrown);
            throw $thrown;
          } finally {
            $deco.await();
          }
        } catch (IllegalStateException e) {
          // deco: calls spawned in here are settled before the block is left
          try {
            // deco: spawns note
            if ($deco.inPlace($SITE_4)) {
              try {
                Deferred2.note(log, "handler");
              } catch (Throwable $8) {
                $deco.failedInPlace($SITE_4, $8);
                throw $8;
              }
            } else {
              final $Batch_4 $7 = $Batch_4.at($deco);
              if ($7 != null) {
                $7.add(log, "handler");
              } else {
                DecoDeferred2.note($deco.at($SITE_4), log, "handler");
              }
            }
            $deco.await(); // deco: waits: reads e, which note (line 29) may write
            // deco: spawns note
            if ($deco.inPlace($SITE_5)) {
              try {
                Deferred2.note(log, e.getMessage() + "ed");
              } catch (Throwable $11) {
                $deco.failedInPlace($SITE_5, $11);
                throw $11;
              }
            } else {
              final String $9 = e.getMessage() + "ed";
              final $Batch_5 $10 = $Batch_5.at($deco);
              if ($10 != null) {
                $10.add(log, $9);
              } else {
                DecoDeferred2.note($deco.at($SITE_5), log, $9);
              }
            }
          } catch (Throwable $thrown) {
            $deco.settle($thrown);
            throw $thrown;
          } finally {
            $deco.await();
          }
        } finally {
          // deco: spawns note
          if ($deco.inPlace($SITE_6)) {
            try {
              Deferred2.note(log, "finally");
            } catch (Throwable $13) {
              $deco.failedInPlace($SITE_6, $13);
              throw $13;
            }
          } else {
            final $Batch_6 $12 = $Batch_6.at($deco);
            if ($12 != null) {
              $12.add(log, "finally");
            } else {
              DecoDeferred2.note($deco.at($SITE_6), log, "finally");
            }
          }
          rounds++;
        }
      }
      $deco.await(); // deco: waits: reads log, which note (line 32) may write
      return rounds + log.size();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code note}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private final Object[] argument1;

    private final Object[] argument2;

    $Batch_1(int room) {
      super($SITE_1, room, false, false);
      argument1 = new Object[room];
      argument2 = new Object[room];
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

    void add(List<String> argument1, String argument2) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final List<String> log = (List<String>) this.argument1[$slot];
            final String text = (String) this.argument2[$slot];
            Deferred2.note($isolation.view(log), text);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Calls of {@code note}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private final Object[] argument1;

    private final Object[] argument2;

    $Batch_2(int room) {
      super($SITE_2, room, false, false);
      argument1 = new Object[room];
      argument2 = new Object[room];
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

    void add(List<String> argument1, String argument2) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final List<String> log = (List<String>) this.argument1[$slot];
            final String text = (String) this.argument2[$slot];
            Deferred2.note($isolation.view(log), text);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Calls of {@code note}, in columns.
   */
  private static final class $Batch_3 extends Batch {
    private final Object[] argument1;

    private final Object[] argument2;

    $Batch_3(int room) {
      super($SITE_3, room, false, false);
      argument1 = new Object[room];
      argument2 = new Object[room];
    }

    static $Batch_3 at(Run run) {
      if (run.filling() instanceof $Batch_3 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_3);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_3) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(List<String> argument1, String argument2) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final List<String> log = (List<String>) this.argument1[$slot];
            final String text = (String) this.argument2[$slot];
            Deferred2.note($isolation.view(log), text);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Calls of {@code note}, in columns.
   */
  private static final class $Batch_4 extends Batch {
    private final Object[] argument1;

    private final Object[] argument2;

    $Batch_4(int room) {
      super($SITE_4, room, false, false);
      argument1 = new Object[room];
      argument2 = new Object[room];
    }

    static $Batch_4 at(Run run) {
      if (run.filling() instanceof $Batch_4 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_4);
      if (capacity == 0) {
        return null;
      }
      $Batch_4 next = run.used($SITE_4) instanceof $Batch_4 used ? used : new $Batch_4(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(List<String> argument1, String argument2) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final List<String> log = (List<String>) this.argument1[$slot];
            final String text = (String) this.argument2[$slot];
            Deferred2.note($isolation.view(log), text);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Calls of {@code note}, in columns.
   */
  private static final class $Batch_5 extends Batch {
    private final Object[] argument1;

    private final Object[] argument2;

    $Batch_5(int room) {
      super($SITE_5, room, false, false);
      argument1 = new Object[room];
      argument2 = new Object[room];
    }

    static $Batch_5 at(Run run) {
      if (run.filling() instanceof $Batch_5 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_5);
      if (capacity == 0) {
        return null;
      }
      $Batch_5 next = run.used($SITE_5) instanceof $Batch_5 used ? used : new $Batch_5(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(List<String> argument1, String argument2) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final List<String> log = (List<String>) this.argument1[$slot];
            final String text = (String) this.argument2[$slot];
            Deferred2.note($isolation.view(log), text);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Calls of {@code note}, in columns.
   */
  private static final class $Batch_6 extends Batch {
    private final Object[] argument1;

    private final Object[] argument2;

    $Batch_6(int room) {
      super($SITE_6, room, false, false);
      argument1 = new Object[room];
      argument2 = new Object[room];
    }

    static $Batch_6 at(Run run) {
      if (run.filling() instanceof $Batch_6 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_6);
      if (capacity == 0) {
        return null;
      }
      $Batch_6 next = run.used($SITE_6) instanceof $Batch_6 used ? used : new $Batch_6(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(List<String> argument1, String argument2) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final List<String> log = (List<String>) this.argument1[$slot];
            final String text = (String) this.argument2[$slot];
            Deferred2.note($isolation.view(log), text);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }
}
