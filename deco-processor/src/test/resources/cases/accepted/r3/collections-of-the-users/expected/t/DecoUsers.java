package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Users} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Users"
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
final class DecoUsers {
  private static final Site $SITE_1 = new Site(Users.class, "get", "Users.java", 29).orDirectly();

  private static final Site $SITE_2 = new Site(Users.class, "get", "Users.java", 31).orDirectly();

  private static final Site $SITE_3 = new Site(Users.class, "size", "Users.java", 37).orDirectly();

  private static final Site $SITE_4 = new Site(Users.class, "otherElements", "Users.java", 46).orDirectly();

  private static final Site $SITE_5 = new Site(Users.class, "otherElements", "Users.java", 47).orDirectly();

  private static final Site $SITE_6 = new Site(Users.class, "loop", "Users.java", 57).orDirectly();

  private static final Site $SITE_7 = new Site(Users.class, "condition", "Users.java", 67).orDirectly();

  private static final Site $SITE_8 = new Site(Users.class, "condition", "Users.java", 68).orDirectly();

  private static final Site $SITE_9 = new Site(Users.class, "map", "Users.java", 75).orDirectly();

  private static final Site $SITE_10 = new Site(Users.class, "map", "Users.java", 77).orDirectly();

  private static final Site $SITE_11 = new Site(Users.class, "helper", "Users.java", 86).orDirectly();

  private static final Site $SITE_12 = new Site(Users.class, "helper", "Users.java", 88).orDirectly();

  private static final Site $SITE_13 = new Site(Users.class, "helper", "Users.java", 90).orDirectly();

  private static final Site $SITE_14 = new Site(Users.class, "helper", "Users.java", 92).orDirectly();

  private static final Site $SITE_15 = new Site(Users.class, "helper", "Users.java", 94).orDirectly();

  private static final Site $SITE_16 = new Site(Users.class, "helper", "Users.java", 96).orDirectly();

  private static final Site $SITE_17 = new Site(Users.class, "helper", "Users.java", 98).orDirectly();

  private static final Site $SITE_18 = new Site(Users.class, "wrapped", "Users.java", 106).orDirectly();

  private static final Site $SITE_19 = new Site(Users.class, "chars", "Users.java", 113).orDirectly();

  private static final Site $SITE_20 = new Site(Users.class, "chars", "Users.java", 115).orDirectly();

  private static final Site $SITE_21 = new Site(Users.class, "replayed", "Users.java", 122).orDirectly();

  private static final Site $SITE_22 = new Site(Users.class, "counted", "Users.java", 132).orDirectly();

  private static final Site $SITE_23 = new Site(Users.class, "counted", "Users.java", 133).orDirectly();

  private static final Site $SITE_24 = new Site(Users.class, "nested", "Users.java", 140).orDirectly();

  private static final Site $SITE_25 = new Site(Users.class, "readLater", "Users.java", 149).orDirectly();

  private static final Site $SITE_26 = new Site(Users.class, "readLater", "Users.java", 151).orDirectly();

  private static final Site $SITE_27 = new Site(Users.class, "readLater", "Users.java", 153);

  private static final Site $SITE_28 = new Site(Users.class, "readLater", "Users.java", 153);

  private static final Site $SITE_29 = new Site(Users.class, "ordinary", "Users.java", 169).orDirectly();

  private DecoUsers() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Users.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Users.f(x));
  }

  static Object get(Scaled s, List<Integer> view) {
    if (Run.serial(Users.class)) {
      return Users.get(s, view);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          s.scale = Users.f(4);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoUsers.f($deco.at($SITE_1), 4);
        $deco.defer(() -> s.scale = $1.get());
      }
      int a = $deco.known(view /* deco: waits if not of the JDK */).get(1);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          s.scale = Users.f(6);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoUsers.f($deco.at($SITE_2), 6);
        $deco.defer(() -> s.scale = $3.get());
      }
      $deco.await(); // deco: waits: before the return
      return a + view.get(2);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object size(Scaled s, Set<Integer> view) {
    if (Run.serial(Users.class)) {
      return Users.size(s, view);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          s.scale = Users.f(4);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_3, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoUsers.f($deco.at($SITE_3), 4);
        $deco.defer(() -> s.scale = $1.get());
      }
      int a = $deco.known(view /* deco: waits if not of the JDK */).size();
      $deco.await(); // deco: waits: before the return
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object otherElements(Scaled s, List<String> view) {
    if (Run.serial(Users.class)) {
      return Users.otherElements(s, view);
    }
    final Run $deco = Run.open();
    try {
      List<String> out = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_4)) {
          try {
            s.cells[i] = Users.f(i);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_4, $5);
            throw $5;
          }
        } else {
          final int[] $1 = s.cells;
          final int $2 = i;
          final $Batch_1 $4 = $Batch_1.at($deco, $1);
          if ($4 != null) {
            $4.add(i, $2);
          } else {
            final Deferred<Integer> $3 = DecoUsers.f($deco.at($SITE_4), i);
            $deco.defer($1, $2, () -> $1[$2] = $3.get());
          }
        }
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_5)) {
          try {
            s.kept.add(Users.f(i));
          } catch (Throwable $9) {
            $deco.failedInPlace($SITE_5, $9);
            throw $9;
          }
        } else {
          final List<Integer> $6 = s.kept;
          final $Batch_2 $8 = $Batch_2.at($deco, $6);
          if ($8 != null) {
            $8.add(i);
          } else {
            final Deferred<Integer> $7 = DecoUsers.f($deco.at($SITE_5), i);
            $deco.deferWhole($6, () -> $6.add($7.get()));
          }
        }
        out.add($deco.known(view /* deco: waits if not of the JDK */).get(i));
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

  static Object loop(Scaled s, Iterable<Integer> view) {
    if (Run.serial(Users.class)) {
      return Users.loop(s, view);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      // deco: waits before each element if not of the JDK: runs an iterator, of which nothing is known, while the statement of line 57 is pending
      for (int x : $deco.ifForeign(view).awaiting(view)) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_6)) {
          try {
            s.scale = Users.f(10 * x);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_6, $4);
            throw $4;
          }
        } else {
          final int $1 = 10 * x;
          final $Batch_3 $3 = $Batch_3.at($deco, s);
          if ($3 != null) {
            $3.add($1);
          } else {
            final Deferred<Integer> $2 = DecoUsers.f($deco.at($SITE_6), $1);
            $deco.defer(() -> s.scale = $2.get());
          }
        }
        out.add(x);
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

  static Object condition(Scaled s, Iterator<Integer> it) {
    if (Run.serial(Users.class)) {
      return Users.condition(s, it);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      while ($deco.known(it /* deco: waits if not of the JDK */).hasNext() && $deco.known(it /* deco: waits if not of the JDK */).next() < 300) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_7)) {
          try {
            s.scale = Users.f(100);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_7, $3);
            throw $3;
          }
        } else {
          final $Batch_4 $2 = $Batch_4.at($deco, s);
          if ($2 != null) {
            $2.add(100);
          } else {
            final Deferred<Integer> $1 = DecoUsers.f($deco.at($SITE_7), 100);
            $deco.defer(() -> s.scale = $1.get());
          }
        }
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_8)) {
          try {
            out.add(Users.f(1));
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_8, $6);
            throw $6;
          }
        } else {
          final $Batch_5 $5 = $Batch_5.at($deco, out);
          if ($5 != null) {
            $5.add(1);
          } else {
            final Deferred<Integer> $4 = DecoUsers.f($deco.at($SITE_8), 1);
            $deco.deferWhole(out, () -> out.add($4.get()));
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

  static Object map(Scaled s, Map<Integer, Integer> view) {
    if (Run.serial(Users.class)) {
      return Users.map(s, view);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_9)) {
        try {
          s.scale = Users.f(4);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_9, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoUsers.f($deco.at($SITE_9), 4);
        $deco.defer(() -> s.scale = $1.get());
      }
      int a = $deco.known(view /* deco: waits if not of the JDK */).get(0);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_10)) {
        try {
          s.scale = Users.f(7);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_10, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoUsers.f($deco.at($SITE_10), 7);
        $deco.defer(() -> s.scale = $3.get());
      }
      // deco: waits before each element if not of the JDK: runs an iterator, of which nothing is known, while the statement of line 75 is pending
      for (Map.Entry<Integer, Integer> e : $deco.ifForeign(view).awaiting($deco.known(view /* deco: waits if not of the JDK */).entrySet())) {
        a = 10 * a + $deco.known(e /* deco: waits if not of the JDK */).getKey();
      }
      $deco.await(); // deco: waits: before the return
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object helper(Scaled s, List<Integer> view) {
    if (Run.serial(Users.class)) {
      return Users.helper(s, view);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_11)) {
        try {
          s.scale = Users.f(4);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_11, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoUsers.f($deco.at($SITE_11), 4);
        $deco.defer(() -> s.scale = $1.get());
      }
      int a = $Hidden.second_0($deco.known(view /* deco: waits if not of the JDK */));
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_12)) {
        try {
          s.scale = Users.f(5);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_12, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoUsers.f($deco.at($SITE_12), 5);
        $deco.defer(() -> s.scale = $3.get());
      }
      int b = Collections.max($deco.known(view /* deco: waits if not of the JDK */));
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_13)) {
        try {
          s.scale = Users.f(6);
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_13, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoUsers.f($deco.at($SITE_13), 6);
        $deco.defer(() -> s.scale = $5.get());
      }
      List<Integer> copy = new ArrayList<>($deco.known(view /* deco: waits if not of the JDK */));
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_14)) {
        try {
          s.scale = Users.f(7);
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_14, $8);
          throw $8;
        }
      } else {
        final Deferred<Integer> $7 = DecoUsers.f($deco.at($SITE_14), 7);
        $deco.defer(() -> s.scale = $7.get());
      }
      String text = "" + $deco.known(view /* deco: waits if not of the JDK */);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_15)) {
        try {
          s.scale = Users.f(8);
        } catch (Throwable $10) {
          $deco.failedInPlace($SITE_15, $10);
          throw $10;
        }
      } else {
        final Deferred<Integer> $9 = DecoUsers.f($deco.at($SITE_15), 8);
        $deco.defer(() -> s.scale = $9.get());
      }
      copy.addAll($deco.known(view /* deco: waits if not of the JDK */));
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_16)) {
        try {
          s.scale = Users.f(9);
        } catch (Throwable $12) {
          $deco.failedInPlace($SITE_16, $12);
          throw $12;
        }
      } else {
        final Deferred<Integer> $11 = DecoUsers.f($deco.at($SITE_16), 9);
        $deco.defer(() -> s.scale = $11.get());
      }
      $deco.await(); // deco: waits: reads an object, which the statement of line 86 may write
      int c = view.iterator().next() + view.stream().mapToInt(x -> x).sum();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_17)) {
        try {
          s.scale = Users.f(10);
        } catch (Throwable $14) {
          $deco.failedInPlace($SITE_17, $14);
          throw $14;
        }
      } else {
        final Deferred<Integer> $13 = DecoUsers.f($deco.at($SITE_17), 10);
        $deco.defer(() -> s.scale = $13.get());
      }
      copy.addAll($deco.known(view /* deco: waits if not of the JDK */).subList(1, 3));
      $deco.await(); // deco: waits: before the return
      return List.of(a, b, copy, text, c);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object wrapped(Scaled s, List<Integer> view) {
    if (Run.serial(Users.class)) {
      return Users.wrapped(s, view);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> fixed = Collections.unmodifiableList(view);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_18)) {
        try {
          s.scale = Users.f(4);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_18, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoUsers.f($deco.at($SITE_18), 4);
        $deco.defer(() -> s.scale = $1.get());
      }
      int a = $deco.known(fixed /* deco: waits if not of the JDK */).get(1);
      $deco.await(); // deco: waits: before the return
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object chars(Scaled s, CharSequence view) {
    if (Run.serial(Users.class)) {
      return Users.chars(s, view);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_19)) {
        try {
          s.scale = Users.f(4);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_19, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoUsers.f($deco.at($SITE_19), 4);
        $deco.defer(() -> s.scale = $1.get());
      }
      int a = $deco.known(view /* deco: waits if not of the JDK */).length();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_20)) {
        try {
          s.scale = Users.f(5);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_20, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoUsers.f($deco.at($SITE_20), 5);
        $deco.defer(() -> s.scale = $3.get());
      }
      $deco.await(); // deco: waits: reads view, which the statement of line 113 may write
      return a + view.toString();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method of the user's that is replayed writes a field.
   */
  static Object replayed(Scaled s, List<Integer> view) {
    if (Run.serial(Users.class)) {
      return Users.replayed(s, view);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_21)) {
        try {
          view.add(Users.f(3));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_21, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoUsers.f($deco.at($SITE_21), 3);
        $deco.deferWhole(view, () -> view.add($1.get()));
      }
      int a = s.asked;
      $deco.await(); // deco: waits: before the return
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method of the user's that the caller runs writes a field.
   */
  static Object counted(Scaled s, List<Integer> view) {
    if (Run.serial(Users.class)) {
      return Users.counted(s, view);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[3];
      for (int i = 0; i < 3; i++) {
        $deco.await(); // deco: waits: reads field asked, which the statement of line 133 may write
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_22)) {
          try {
            out[i] = view.get(i) + Users.f(s.asked);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_22, $4);
            throw $4;
          }
        } else {
          final int $1 = i;
          final int $2 = view.get(i);
          final Deferred<Integer> $3 = DecoUsers.f($deco.at($SITE_22), s.asked);
          $deco.defer(out, $1, () -> out[$1] = $2 + ((int) $3.get()));
        }
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_23)) {
          try {
            s.asked = Users.f(20 + i);
          } catch (Throwable $8) {
            $deco.failedInPlace($SITE_23, $8);
            throw $8;
          }
        } else {
          final int $5 = 20 + i;
          final $Batch_6 $7 = $Batch_6.at($deco, s);
          if ($7 != null) {
            $7.add($5);
          } else {
            final Deferred<Integer> $6 = DecoUsers.f($deco.at($SITE_23), $5);
            $deco.defer(() -> s.asked = $6.get());
          }
        }
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 132 may write
      return List.of(out, s.asked);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object nested(Scaled s, List<List<Integer>> views) {
    if (Run.serial(Users.class)) {
      return Users.nested(s, views);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_24)) {
        try {
          s.scale = Users.f(4);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_24, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoUsers.f($deco.at($SITE_24), 4);
        $deco.defer(() -> s.scale = $1.get());
      }
      int a = $deco.known($deco.known(views /* deco: waits if not of the JDK */).get(0) /* deco: waits if not of the JDK */).get(1);
      $deco.await(); // deco: waits: before the return
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * What the user's method reads is written after the statement that is to call it.
   */
  static Object readLater(Scaled s, List<Integer> view) {
    if (Run.serial(Users.class)) {
      return Users.readLater(s, view);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_25)) {
        try {
          out.add(view.get(Users.f(0)));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_25, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoUsers.f($deco.at($SITE_25), 0);
        $deco.deferWhole(out, () -> out.add(view.get(((int) $1.get()))));
        $deco.known(view /* deco: waits if not of the JDK */);
      }
      s.scale = 7;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_26)) {
        try {
          out.add(Users.f(1) + $Hidden.second_0($deco.known(view /* deco: waits if not of the JDK */)));
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_26, $5);
          throw $5;
        }
      } else {
        final Deferred<Integer> $3 = DecoUsers.f($deco.at($SITE_26), 1);
        final int $4 = $Hidden.second_0($deco.known(view /* deco: waits if not of the JDK */));
        $deco.deferWhole(out, () -> out.add(((int) $3.get()) + $4));
      }
      s.scale = 8;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $6 = DecoUsers.f($deco.at($SITE_27), $Hidden.second_0($deco.known(view /* deco: waits if not of the JDK */)));
      final Deferred<Integer> $7 = DecoUsers.f($deco.at($SITE_28), 0);
      $deco.deferWhole(out, () -> out.add(((int) $6.get()) + view.get(((int) $7.get()))));
      $deco.known(view /* deco: waits if not of the JDK */);
      s.scale = 9;
      $deco.await(); // deco: waits: before the return
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Deferred<Integer> meet(int x) {
    return Calls.spawnAlone(isolation -> Users.meet(x));
  }

  static Deferred<Integer> meet(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Users.meet(x));
  }

  /**
   * Ordinary collections are not waited for.
   */
  static int[] ordinary(Scaled s, List<List<Integer>> rows, Map<Integer, Integer> map) {
    if (Run.serial(Users.class)) {
      return Users.ordinary(s, rows, map);
    }
    final Run $deco = Run.open();
    try {
      // deco: waits before each element if not of the JDK: runs an iterator, of which nothing is known, while the statement of line 169 is pending
      for (List<Integer> row : $deco.ifForeign(rows).awaiting(rows)) {
        // deco: waits before each element if not of the JDK: runs an iterator, of which nothing is known, while the statement of line 169 is pending
        for (int x : $deco.ifForeign(row).awaiting(row)) {
          // deco: spawns meet; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_29)) {
            try {
              s.scale = Users.meet($deco.known(map /* deco: waits if not of the JDK */).get(x) + $deco.known(row /* deco: waits if not of the JDK */).get(0) + s.cells[0]);
            } catch (Throwable $4) {
              $deco.failedInPlace($SITE_29, $4);
              throw $4;
            }
          } else {
            final int $1 = $deco.known(map /* deco: waits if not of the JDK */).get(x) + $deco.known(row /* deco: waits if not of the JDK */).get(0) + s.cells[0];
            final $Batch_7 $3 = $Batch_7.at($deco, s);
            if ($3 != null) {
              $3.add($1);
            } else {
              final Deferred<Integer> $2 = DecoUsers.meet($deco.at($SITE_29), $1);
              $deco.defer(() -> s.scale = $2.get());
            }
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return s.cells;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_4, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_4);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_4) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Users.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final int[] $1 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $2 = this.operand1[$slot];
        $1[$2] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_2(int room) {
      super($SITE_5, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_5);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_5) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Users.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final List<Integer> $6 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        $6.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_3 extends Batch {
    private Scaled same1;

    private final int[] argument1;

    private int[] results;

    $Batch_3(int room) {
      super($SITE_6, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_3 at(Run run, Scaled same1) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_6);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_6) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Users.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final Scaled s = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        s.scale = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_4 extends Batch {
    private Scaled same1;

    private final int[] argument1;

    private int[] results;

    $Batch_4(int room) {
      super($SITE_7, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_4 at(Run run, Scaled same1) {
      if (run.filling() instanceof $Batch_4 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_7);
      if (capacity == 0) {
        return null;
      }
      $Batch_4 next = run.used($SITE_7) instanceof $Batch_4 used ? used : new $Batch_4(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Users.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final Scaled s = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        s.scale = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_5 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_5(int room) {
      super($SITE_8, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_5 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_5 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_8);
      if (capacity == 0) {
        return null;
      }
      $Batch_5 next = run.used($SITE_8) instanceof $Batch_5 used ? used : new $Batch_5(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Users.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final List<Integer> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        out.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_6 extends Batch {
    private Scaled same1;

    private final int[] argument1;

    private int[] results;

    $Batch_6(int room) {
      super($SITE_23, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_6 at(Run run, Scaled same1) {
      if (run.filling() instanceof $Batch_6 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_23);
      if (capacity == 0) {
        return null;
      }
      $Batch_6 next = run.used($SITE_23) instanceof $Batch_6 used ? used : new $Batch_6(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Users.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final Scaled s = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        s.asked = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code meet}, in columns.
   */
  private static final class $Batch_7 extends Batch {
    private Scaled same1;

    private final int[] argument1;

    private int[] results;

    $Batch_7(int room) {
      super($SITE_29, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_7 at(Run run, Scaled same1) {
      if (run.filling() instanceof $Batch_7 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_29);
      if (capacity == 0) {
        return null;
      }
      $Batch_7 next = run.used($SITE_29) instanceof $Batch_7 used ? used : new $Batch_7(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Users.meet(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final Scaled s = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        s.scale = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * The members of the class that the language hides from here.
   */
  private static final class $Hidden {
    static final MethodHandle METHOD_second_0 = Access.method(MethodHandles.lookup(), Users.class, "second", List.class);

    static int second_0(List a0) {
      try {
        return (int) METHOD_second_0.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
