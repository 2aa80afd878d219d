package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Checked;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Waited} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Waited"
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
final class DecoWaited {
  private static final Site $SITE_1 = new Site(Waited.class, "declared", "Waited.java", 36);

  private static final Site $SITE_2 = new Site(Waited.class, "declared", "Waited.java", 36);

  private static final Site $SITE_3 = new Site(Waited.class, "returned", "Waited.java", 46);

  private static final Site $SITE_4 = new Site(Waited.class, "repeated", "Waited.java", 58);

  private static final Site $SITE_5 = new Site(Waited.class, "repeated", "Waited.java", 65);

  private static final Site $SITE_6 = new Site(Waited.class, "repeated", "Waited.java", 65);

  private static final Site $SITE_7 = new Site(Waited.class, "chosen", "Waited.java", 77);

  private static final Site $SITE_8 = new Site(Waited.class, "chosen", "Waited.java", 81);

  private static final Site $SITE_9 = new Site(Waited.class, "chosen", "Waited.java", 81);

  private static final Site $SITE_10 = new Site(Waited.class, "generic", "Waited.java", 91);

  private DecoWaited() {
  }

  static Deferred<Integer> check(int x) {
    return Calls.spawnAlone(isolation -> Waited.check(x));
  }

  static Deferred<Integer> check(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Waited.check(x));
  }

  static <E extends Exception> Deferred<Integer> failing(E e, int x) {
    return Calls.spawnAlone(isolation -> Waited.failing(isolation.view(e), x));
  }

  static <E extends Exception> Deferred<Integer> failing(Scope scope, E e, int x) {
    return Calls.spawn(scope, isolation -> Waited.failing(isolation.view(e), x));
  }

  static int declared(int x) {
    if (Run.serial(Waited.class)) {
      return Waited.declared(x);
    }
    final Run $deco = Run.open();
    try {
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          int a = ((int) DecoWaited.check(Checked.<TimeoutException>mayThrow(Checked.<IOException>mayThrow($deco.at($SITE_1))), x).get()), b = ((int) DecoWaited.check(Checked.<TimeoutException>mayThrow(Checked.<IOException>mayThrow($deco.at($SITE_2))), a + 1).get()), c = a + b;
          return c;
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (IOException | TimeoutException e) {
        return -e.getMessage().length();
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int returned(int x) {
    if (Run.serial(Waited.class)) {
      return Waited.returned(x);
    }
    final Run $deco = Run.open();
    try {
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          return ((int) DecoWaited.check(Checked.<TimeoutException>mayThrow(Checked.<IOException>mayThrow($deco.at($SITE_3))), x).get());
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (IOException e) {
        return -1;
      } catch (TimeoutException e) {
        return -2;
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int repeated(int x) {
    if (Run.serial(Waited.class)) {
      return Waited.repeated(x);
    }
    final Run $deco = Run.open();
    try {
      int i = x;
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          while (((int) DecoWaited.check(Checked.<TimeoutException>mayThrow(Checked.<IOException>mayThrow($deco.at($SITE_4))), i).get()) < 5) {
            i++;
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (IOException | TimeoutException e) {
        i = -i;
      }
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          for (int j = ((int) DecoWaited.check(Checked.<TimeoutException>mayThrow(Checked.<IOException>mayThrow($deco.at($SITE_5))), x).get()); j < 4; j += ((int) DecoWaited.check(Checked.<TimeoutException>mayThrow(Checked.<IOException>mayThrow($deco.at($SITE_6))), j).get())) {
            i += j + 1;
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (IOException | TimeoutException e) {
        i--;
      }
      return i;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int chosen(int x) {
    if (Run.serial(Waited.class)) {
      return Waited.chosen(x);
    }
    final Run $deco = Run.open();
    try {
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          switch (((int) DecoWaited.check(Checked.<TimeoutException>mayThrow(Checked.<IOException>mayThrow($deco.at($SITE_7))), x).get())) {
            case 1:
              return 10;
            default:
              return ((int) DecoWaited.check(Checked.<TimeoutException>mayThrow(Checked.<IOException>mayThrow($deco.at($SITE_8))), x + 1).get()) > 1 || ((int) DecoWaited.check(Checked.<TimeoutException>mayThrow(Checked.<IOException>mayThrow($deco.at($SITE_9))), x + 2).get()) > 1 ? 20 : 30;
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (IOException | TimeoutException e) {
        return e instanceof IOException ? 40 : 50;
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int generic(int x) {
    if (Run.serial(Waited.class)) {
      return Waited.generic(x);
    }
    final Run $deco = Run.open();
    try {
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          return ((int) DecoWaited.failing(Checked.<IOException>mayThrow($deco.at($SITE_10)), new IOException(), x).get());
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (IOException e) {
        return -7;
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
