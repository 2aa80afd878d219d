package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Aliases} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Aliases"
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
final class DecoAliases {
  private static final Site $SITE_1 = new Site(Aliases.class, "local", "Aliases.java", 98).orDirectly();

  private static final Site $SITE_2 = new Site(Aliases.class, "assignedInALoop", "Aliases.java", 110).orDirectly();

  private static final Site $SITE_3 = new Site(Aliases.class, "field", "Aliases.java", 121).orDirectly();

  private static final Site $SITE_4 = new Site(Aliases.class, "valueOfAField", "Aliases.java", 129).orDirectly();

  private static final Site $SITE_5 = new Site(Aliases.class, "boxOfAField", "Aliases.java", 136);

  private static final Site $SITE_6 = new Site(Aliases.class, "fieldOfAnotherObject", "Aliases.java", 143).orDirectly();

  private static final Site $SITE_7 = new Site(Aliases.class, "arrayOfAnotherObject", "Aliases.java", 150).orDirectly();

  private static final Site $SITE_8 = new Site(Aliases.class, "inheritedField", "Aliases.java", 157).orDirectly();

  private static final Site $SITE_9 = new Site(Aliases.class, "staticField", "Aliases.java", 165).orDirectly();

  private static final Site $SITE_10 = new Site(Aliases.class, "stateOfAnEnum", "Aliases.java", 172).orDirectly();

  private static final Site $SITE_11 = new Site(Aliases.class, "row", "Aliases.java", 182).orDirectly();

  private static final Site $SITE_12 = new Site(Aliases.class, "rowOfALoop", "Aliases.java", 191).orDirectly();

  private static final Site $SITE_13 = new Site(Aliases.class, "elementOfAnArray", "Aliases.java", 201).orDirectly();

  private static final Site $SITE_14 = new Site(Aliases.class, "elementOfAList", "Aliases.java", 208).orDirectly();

  private static final Site $SITE_15 = new Site(Aliases.class, "nestedContainers", "Aliases.java", 215).orDirectly();

  private static final Site $SITE_16 = new Site(Aliases.class, "componentOfARecord", "Aliases.java", 222).orDirectly();

  private static final Site $SITE_17 = new Site(Aliases.class, "genericHolder", "Aliases.java", 229).orDirectly();

  private static final Site $SITE_18 = new Site(Aliases.class, "optional", "Aliases.java", 237).orDirectly();

  private static final Site $SITE_19 = new Site(Aliases.class, "atomicReference", "Aliases.java", 244).orDirectly();

  private static final Site $SITE_20 = new Site(Aliases.class, "subList", "Aliases.java", 252).orDirectly();

  private static final Site $SITE_21 = new Site(Aliases.class, "writtenThroughASubList", "Aliases.java", 260).orDirectly();

  private static final Site $SITE_22 = new Site(Aliases.class, "keySet", "Aliases.java", 269).orDirectly();

  private static final Site $SITE_23 = new Site(Aliases.class, "values", "Aliases.java", 278).orDirectly();

  private static final Site $SITE_24 = new Site(Aliases.class, "entrySet", "Aliases.java", 287).orDirectly();

  private static final Site $SITE_25 = new Site(Aliases.class, "entry", "Aliases.java", 295).orDirectly();

  private static final Site $SITE_26 = new Site(Aliases.class, "writtenThroughAnEntry", "Aliases.java", 303).orDirectly();

  private static final Site $SITE_27 = new Site(Aliases.class, "descendingMap", "Aliases.java", 312).orDirectly();

  private static final Site $SITE_28 = new Site(Aliases.class, "headMap", "Aliases.java", 320).orDirectly();

  private static final Site $SITE_29 = new Site(Aliases.class, "asList", "Aliases.java", 330).orDirectly();

  private static final Site $SITE_30 = new Site(Aliases.class, "writtenThroughAsList", "Aliases.java", 340).orDirectly();

  private static final Site $SITE_31 = new Site(Aliases.class, "unmodifiable", "Aliases.java", 349).orDirectly();

  private static final Site $SITE_32 = new Site(Aliases.class, "listOfTheUsers", "Aliases.java", 358).orDirectly();

  private static final Site $SITE_33 = new Site(Aliases.class, "iterator", "Aliases.java", 366).orDirectly();

  private static final Site $SITE_34 = new Site(Aliases.class, "listIterator", "Aliases.java", 376).orDirectly();

  private static final Site $SITE_35 = new Site(Aliases.class, "removedThroughAnIterator", "Aliases.java", 385).orDirectly();

  private static final Site $SITE_36 = new Site(Aliases.class, "elementsOfALoop", "Aliases.java", 399).orDirectly();

  private static final Site $SITE_37 = new Site(Aliases.class, "stream", "Aliases.java", 409).orDirectly();

  private static final Site $SITE_38 = new Site(Aliases.class, "lambda", "Aliases.java", 417).orDirectly();

  private static final Site $SITE_39 = new Site(Aliases.class, "lambdaHandedOn", "Aliases.java", 425).orDirectly();

  private static final Site $SITE_40 = new Site(Aliases.class, "resultOfALambda", "Aliases.java", 434).orDirectly();

  private static final Site $SITE_41 = new Site(Aliases.class, "methodReference", "Aliases.java", 442).orDirectly();

  private static final Site $SITE_42 = new Site(Aliases.class, "anonymousClass", "Aliases.java", 457).orDirectly();

  private static final Site $SITE_43 = new Site(Aliases.class, "localClass", "Aliases.java", 471).orDirectly();

  private static final Site $SITE_44 = new Site(Aliases.class, "innerClass", "Aliases.java", 479).orDirectly();

  private static final Site $SITE_45 = new Site(Aliases.class, "ownMethod", "Aliases.java", 486).orDirectly();

  private static final Site $SITE_46 = new Site(Aliases.class, "ownMethod", "Aliases.java", 487).orDirectly();

  private static final Site $SITE_47 = new Site(Aliases.class, "defaultMethod", "Aliases.java", 495).orDirectly();

  private static final Site $SITE_48 = new Site(Aliases.class, "resultOfAGetter", "Aliases.java", 502).orDirectly();

  private static final Site $SITE_49 = new Site(Aliases.class, "resultOfAHelper", "Aliases.java", 511).orDirectly();

  private static final Site $SITE_50 = new Site(Aliases.class, "oneOfTheArguments", "Aliases.java", 521).orDirectly();

  private static final Site $SITE_51 = new Site(Aliases.class, "keptByAHelper", "Aliases.java", 531).orDirectly();

  private static final Site $SITE_52 = new Site(Aliases.class, "keptByAConstructor", "Aliases.java", 540).orDirectly();

  private static final Site $SITE_53 = new Site(Aliases.class, "variableArguments", "Aliases.java", 548).orDirectly();

  private static final Site $SITE_54 = new Site(Aliases.class, "conditional", "Aliases.java", 557).orDirectly();

  private static final Site $SITE_55 = new Site(Aliases.class, "switchExpression", "Aliases.java", 574).orDirectly();

  private static final Site $SITE_56 = new Site(Aliases.class, "pattern", "Aliases.java", 583).orDirectly();

  private static final Site $SITE_57 = new Site(Aliases.class, "cast", "Aliases.java", 597).orDirectly();

  private static final Site $SITE_58 = new Site(Aliases.class, "condition", "Aliases.java", 607).orDirectly();

  private static final Site $SITE_59 = new Site(Aliases.class, "stepOfALoop", "Aliases.java", 621).orDirectly();

  private static final Site $SITE_60 = new Site(Aliases.class, "selector", "Aliases.java", 633).orDirectly();

  private static final Site $SITE_61 = new Site(Aliases.class, "label", "Aliases.java", 653).orDirectly();

  private static final Site $SITE_62 = new Site(Aliases.class, "text", "Aliases.java", 662).orDirectly();

  private static final Site $SITE_63 = new Site(Aliases.class, "text", "Aliases.java", 663).orDirectly();

  private static final Site $SITE_64 = new Site(Aliases.class, "hashOfWhatIsHeld", "Aliases.java", 670).orDirectly();

  private static final Site $SITE_65 = new Site(Aliases.class, "copy", "Aliases.java", 677).orDirectly();

  private static final Site $SITE_66 = new Site(Aliases.class, "arrayCopy", "Aliases.java", 686).orDirectly();

  private static final Site $SITE_67 = new Site(Aliases.class, "sorted", "Aliases.java", 694).orDirectly();

  private static final Site $SITE_68 = new Site(Aliases.class, "ownWrite", "Aliases.java", 703).orDirectly();

  private static final Site $SITE_69 = new Site(Aliases.class, "ownWriteAfterAPendingRead", "Aliases.java", 712).orDirectly();

  private static final Site $SITE_70 = new Site(Aliases.class, "ownWriteToAView", "Aliases.java", 722).orDirectly();

  private static final Site $SITE_71 = new Site(Aliases.class, "writtenByACall", "Aliases.java", 731).orDirectly();

  private static final Site $SITE_72 = new Site(Aliases.class, "parametersThatAreOne", "Aliases.java", 738).orDirectly();

  private static final Site $SITE_73 = new Site(Aliases.class, "two", "Aliases.java", 744).orDirectly();

  private final Aliases $self;

  private DecoAliases(Aliases self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoAliases of(Aliases self) {
    return new DecoAliases(self);
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Aliases.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Aliases.f(x));
  }

  static Deferred<Void> fill(int[] a, int x) {
    return Calls.spawnAlone(isolation -> {
      fill$isolated(isolation.trackingArrays(), a, x);
      return null;
    });
  }

  static Deferred<Void> fill(Scope scope, int[] a, int x) {
    return Calls.spawn(scope, isolation -> {
      fill$isolated(isolation.trackingArrays(), a, x);
      return null;
    });
  }

  Object local() {
    if (Run.serial(Aliases.class)) {
      return $self.local();
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[2];
      int[] b = a;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          a[0] = Aliases.f(1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_1), 1);
        $deco.defer(a, 0, () -> a[0] = $1.get());
      }
      if ($deco.writes(b)) $deco.await(); // deco: waits if they are one: reads b, which the statement of line 98 may write
      Object seen = 100 * b[0];
      $deco.await(); // deco: waits: before the return
      return seen;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object assignedInALoop() {
    if (Run.serial(Aliases.class)) {
      return $self.assignedInALoop();
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[2];
      int[] b = new int[2];
      for (int i = 0; i < 3; i++) {
        int[] next = a;
        if ($deco.writes(b)) $deco.await(); // deco: waits if they are one: reads b, which the statement of line 110 may write
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            a[0] = Aliases.f(b[0]);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_2, $5);
            throw $5;
          }
        } else {
          final int[] $1 = a;
          final int $2 = b[0];
          final $Batch_1 $4 = $Batch_1.at($deco, $1);
          if ($4 != null) {
            $4.add($2);
          } else {
            final Deferred<Integer> $3 = DecoAliases.f($deco.at($SITE_2), $2);
            $deco.defer($1, 0, () -> $1[0] = $3.get());
          }
        }
        a = b;
        b = next;
      }
      $deco.await(); // deco: waits: before the return
      return 10 * a[0] + b[0];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object field() {
    if (Run.serial(Aliases.class)) {
      return $self.field();
    }
    final Run $deco = Run.open();
    try {
      int[] b = $self.cells;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          $self.cells[0] = Aliases.f(1);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_3, $3);
          throw $3;
        }
      } else {
        final int[] $1 = $self.cells;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_3), 1);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      if ($deco.writes(b)) $deco.await(); // deco: waits if they are one: reads b, which the statement of line 121 may write
      Object seen = 100 * b[0];
      $deco.await(); // deco: waits: before the return
      return seen;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object valueOfAField() {
    if (Run.serial(Aliases.class)) {
      return $self.valueOfAField();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          $self.n = Aliases.f(1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_4, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_4), 1);
        $deco.defer(() -> $self.n = $1.get());
      }
      $deco.await(); // deco: waits: reads field n, which the statement of line 129 may write
      return 100 * $self.n;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object boxOfAField() {
    if (Run.serial(Aliases.class)) {
      return $self.boxOfAField();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      $deco.defer(() -> Objects.requireNonNull($self.boxed));
      final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_5), 1);
      $deco.defer(() -> $self.boxed += ((int) $1.get()));
      $deco.await(); // deco: waits: reads field boxed, which the statement of line 136 may write
      return 100 * $self.boxed;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object fieldOfAnotherObject() {
    if (Run.serial(Aliases.class)) {
      return $self.fieldOfAnotherObject();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_6)) {
        try {
          $self.n = Aliases.f(1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_6, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_6), 1);
        $deco.defer(() -> $self.n = $1.get());
      }
      $deco.await(); // deco: waits: reads field n, which the statement of line 143 may write
      return 100 * $self.other.n;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object arrayOfAnotherObject() {
    if (Run.serial(Aliases.class)) {
      return $self.arrayOfAnotherObject();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_7)) {
        try {
          $self.cells[0] = Aliases.f(1);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_7, $3);
          throw $3;
        }
      } else {
        final int[] $1 = $self.cells;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_7), 1);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      $deco.await(); // deco: waits: reads cells, which the statement of line 150 may write
      return 100 * $self.other.cells[0];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object inheritedField() {
    if (Run.serial(Aliases.class) || Overrides.overridden($self, Base.class, "first")) {
      return $self.inheritedField();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_8)) {
        try {
          $self.inherited[0] = Aliases.f(1);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_8, $3);
          throw $3;
        }
      } else {
        final int[] $1 = $self.inherited;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_8), 1);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      $deco.await(); // deco: waits: reads field inherited, which the statement of line 157 may write
      return 100 * $self.first();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object staticField() {
    if (Run.serial(Aliases.class)) {
      return $self.staticField();
    }
    final Run $deco = Run.open();
    try {
      int[] a = Aliases.shared;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_9)) {
        try {
          a[0] = Aliases.f(1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_9, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_9), 1);
        $deco.defer(a, 0, () -> a[0] = $1.get());
      }
      $deco.await(); // deco: waits: reads shared, which the statement of line 165 may write
      return 100 * Aliases.shared[0];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object stateOfAnEnum() {
    if (Run.serial(Aliases.class)) {
      return $self.stateOfAnEnum();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_10)) {
        try {
          Base.Store.ONLY.cells[0] = Aliases.f(1);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_10, $3);
          throw $3;
        }
      } else {
        final int[] $1 = Base.Store.ONLY.cells;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_10), 1);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      int[] a = Base.Store.valueOf("ONLY").cells;
      if ($deco.writes(a)) $deco.await(); // deco: waits if they are one: reads a, which the statement of line 172 may write
      Object seen = 100 * a[0];
      $deco.await(); // deco: waits: before the return
      return seen;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object row() {
    if (Run.serial(Aliases.class)) {
      return $self.row();
    }
    final Run $deco = Run.open();
    try {
      int[] row = $self.grid[1];
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_11)) {
        try {
          row[0] = Aliases.f(1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_11, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_11), 1);
        $deco.defer(row, 0, () -> row[0] = $1.get());
      }
      $deco.await(); // deco: waits: reads grid, which the statement of line 182 may write
      return 100 * $self.grid[1][0];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object rowOfALoop() {
    if (Run.serial(Aliases.class)) {
      return $self.rowOfALoop();
    }
    final Run $deco = Run.open();
    try {
      int sum = 0;
      for (int[] row : $self.grid) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_12)) {
          try {
            row[0] = Aliases.f(1);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_12, $3);
            throw $3;
          }
        } else {
          final $Batch_2 $2 = $Batch_2.at($deco, row);
          if ($2 != null) {
            $2.add(1);
          } else {
            final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_12), 1);
            $deco.defer(row, 0, () -> row[0] = $1.get());
          }
        }
        $deco.await(); // deco: waits: reads grid, which the statement of line 191 may write
        sum = 10 * sum + $self.grid[0][0] + $self.grid[1][0] + $self.grid[2][0];
      }
      return sum;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object elementOfAnArray() {
    if (Run.serial(Aliases.class)) {
      return $self.elementOfAnArray();
    }
    final Run $deco = Run.open();
    try {
      Object[] all = {$self.cells};
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_13)) {
        try {
          $self.cells[0] = Aliases.f(1);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_13, $3);
          throw $3;
        }
      } else {
        final int[] $1 = $self.cells;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_13), 1);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      $deco.await(); // deco: waits: reads all, which the statement of line 201 may write
      return 100 * ((int[]) all[0])[0];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object elementOfAList() {
    if (Run.serial(Aliases.class)) {
      return $self.elementOfAList();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_14)) {
        try {
          $self.list.set(0, Aliases.f(1));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_14, $3);
          throw $3;
        }
      } else {
        final List<Integer> $1 = $self.list;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_14), 1);
        $deco.defer($1, 0, () -> $1.set(0, $2.get()));
      }
      $deco.await(); // deco: waits: reads lists, which the statement of line 208 may write
      return 100 * $self.lists.get(0).get(0);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object nestedContainers() {
    if (Run.serial(Aliases.class)) {
      return $self.nestedContainers();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_15)) {
        try {
          $self.cells[0] = Aliases.f(1);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_15, $3);
          throw $3;
        }
      } else {
        final int[] $1 = $self.cells;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_15), 1);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      $deco.await(); // deco: waits: reads deep, which the statement of line 215 may write
      return 100 * $self.deep.get("a").get(0)[0];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object componentOfARecord() {
    if (Run.serial(Aliases.class)) {
      return $self.componentOfARecord();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_16)) {
        try {
          $self.cells[0] = Aliases.f(1);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_16, $3);
          throw $3;
        }
      } else {
        final int[] $1 = $self.cells;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_16), 1);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      $deco.await(); // deco: waits: reads pair, which the statement of line 222 may write
      return 100 * $self.pair.left()[0];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object genericHolder() {
    if (Run.serial(Aliases.class)) {
      return $self.genericHolder();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_17)) {
        try {
          $self.cells[0] = Aliases.f(1);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_17, $3);
          throw $3;
        }
      } else {
        final int[] $1 = $self.cells;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_17), 1);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      $deco.await(); // deco: waits: reads box, which the statement of line 229 may write
      return 100 * $self.box.get()[0];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object optional() {
    if (Run.serial(Aliases.class)) {
      return $self.optional();
    }
    final Run $deco = Run.open();
    try {
      Optional<int[]> o = Optional.of($self.cells);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_18)) {
        try {
          $self.cells[0] = Aliases.f(1);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_18, $3);
          throw $3;
        }
      } else {
        final int[] $1 = $self.cells;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_18), 1);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      $deco.await(); // deco: waits: reads o, which the statement of line 237 may write
      return 100 * o.get()[0];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object atomicReference() {
    if (Run.serial(Aliases.class)) {
      return $self.atomicReference();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_19)) {
        try {
          $self.cells[0] = Aliases.f(1);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_19, $3);
          throw $3;
        }
      } else {
        final int[] $1 = $self.cells;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_19), 1);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      $deco.await(); // deco: waits: reads reference, which the statement of line 244 may write
      return 100 * $self.reference.get()[0];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object subList() {
    if (Run.serial(Aliases.class)) {
      return $self.subList();
    }
    final Run $deco = Run.open();
    try {
      List<Integer> view = $self.list.subList(0, 2);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_20)) {
        try {
          $self.list.set(0, Aliases.f(1));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_20, $3);
          throw $3;
        }
      } else {
        final List<Integer> $1 = $self.list;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_20), 1);
        $deco.defer($1, 0, () -> $1.set(0, $2.get()));
      }
      if ($deco.writes(view)) $deco.await(); // deco: waits if they are one: reads view, which the statement of line 252 may write
      Object seen = 100 * $deco.known(view /* deco: waits if not of the JDK */).get(0);
      $deco.await(); // deco: waits: before the return
      return seen;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object writtenThroughASubList() {
    if (Run.serial(Aliases.class)) {
      return $self.writtenThroughASubList();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_21)) {
        try {
          $self.list.subList(0, 2).set(0, Aliases.f(1));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_21, $3);
          throw $3;
        }
      } else {
        final List<Integer> $1 = $self.list.subList(0, 2);
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_21), 1);
        $deco.defer($1, 0, () -> $1.set(0, $2.get()));
      }
      $deco.await(); // deco: waits: reads list, which the statement of line 260 may write
      $self.list.set(0, 5);
      return $self.list;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object keySet() {
    if (Run.serial(Aliases.class)) {
      return $self.keySet();
    }
    final Run $deco = Run.open();
    try {
      Set<Integer> view = $self.map.keySet();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_22)) {
        try {
          $self.map.put(2, Aliases.f(1));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_22, $3);
          throw $3;
        }
      } else {
        final Map<Integer, Integer> $1 = $self.map;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_22), 1);
        $deco.defer($1, 2, () -> $1.put(2, $2.get()));
      }
      if ($deco.writes(view)) $deco.await(); // deco: waits if they are one: reads view, which the statement of line 269 may write
      Object seen = 100 * $deco.known(view /* deco: waits if not of the JDK */).size();
      $deco.await(); // deco: waits: before the return
      return seen;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object values() {
    if (Run.serial(Aliases.class)) {
      return $self.values();
    }
    final Run $deco = Run.open();
    try {
      Collection<Integer> view = $self.map.values();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_23)) {
        try {
          $self.map.put(1, Aliases.f(1));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_23, $3);
          throw $3;
        }
      } else {
        final Map<Integer, Integer> $1 = $self.map;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_23), 1);
        $deco.defer($1, 1, () -> $1.put(1, $2.get()));
      }
      if ($deco.writes(view)) $deco.await(); // deco: waits if they are one: reads view, which the statement of line 278 may write
      Object seen = $deco.known(view /* deco: waits if not of the JDK */).contains(2);
      $deco.await(); // deco: waits: before the return
      return seen;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object entrySet() {
    if (Run.serial(Aliases.class)) {
      return $self.entrySet();
    }
    final Run $deco = Run.open();
    try {
      Set<Map.Entry<Integer, Integer>> view = $self.map.entrySet();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_24)) {
        try {
          $self.map.put(1, Aliases.f(1));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_24, $3);
          throw $3;
        }
      } else {
        final Map<Integer, Integer> $1 = $self.map;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_24), 1);
        $deco.defer($1, 1, () -> $1.put(1, $2.get()));
      }
      $deco.await(); // deco: waits: reads view, which the statement of line 287 may write
      return view.toString();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object entry() {
    if (Run.serial(Aliases.class)) {
      return $self.entry();
    }
    final Run $deco = Run.open();
    try {
      Map.Entry<Integer, Integer> e = $self.map.entrySet().iterator().next();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_25)) {
        try {
          $self.map.put(1, Aliases.f(1));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_25, $3);
          throw $3;
        }
      } else {
        final Map<Integer, Integer> $1 = $self.map;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_25), 1);
        $deco.defer($1, 1, () -> $1.put(1, $2.get()));
      }
      $deco.await(); // deco: waits: reads e, which the statement of line 295 may write
      return 100 * e.getValue();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object writtenThroughAnEntry() {
    if (Run.serial(Aliases.class)) {
      return $self.writtenThroughAnEntry();
    }
    final Run $deco = Run.open();
    try {
      // deco: waits before each element: reads map, which the statement of line 303 may write
      for (Map.Entry<Integer, Integer> e : $deco.awaiting($self.map.entrySet())) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_26)) {
          try {
            e.setValue(Aliases.f(6));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_26, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_26), 6);
          $deco.deferOpaque(() -> e.setValue($1.get()));
          $deco.known(e /* deco: waits if not of the JDK */);
        }
      }
      return 100 * $self.map.get(1);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object descendingMap() {
    if (Run.serial(Aliases.class)) {
      return $self.descendingMap();
    }
    final Run $deco = Run.open();
    try {
      Map<Integer, Integer> view = $self.tree.descendingMap();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_27)) {
        try {
          $self.tree.put(3, Aliases.f(1));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_27, $3);
          throw $3;
        }
      } else {
        final NavigableMap<Integer, Integer> $1 = $self.tree;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_27), 1);
        $deco.defer($1, 3, () -> $1.put(3, $2.get()));
      }
      $deco.await(); // deco: waits: reads view, which the statement of line 312 may write
      return view.toString();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object headMap() {
    if (Run.serial(Aliases.class)) {
      return $self.headMap();
    }
    final Run $deco = Run.open();
    try {
      Map<Integer, Integer> view = $self.tree.headMap(2);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_28)) {
        try {
          $self.tree.put(0, Aliases.f(1));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_28, $3);
          throw $3;
        }
      } else {
        final NavigableMap<Integer, Integer> $1 = $self.tree;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_28), 1);
        $deco.defer($1, 0, () -> $1.put(0, $2.get()));
      }
      if ($deco.writes(view)) $deco.await(); // deco: waits if they are one: reads view, which the statement of line 320 may write
      Object seen = 100 * $deco.known(view /* deco: waits if not of the JDK */).size();
      $deco.await(); // deco: waits: before the return
      return seen;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object asList() {
    if (Run.serial(Aliases.class)) {
      return $self.asList();
    }
    final Run $deco = Run.open();
    try {
      Integer[] array = {1, 2};
      List<Integer> view = Arrays.asList(array);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_29)) {
        try {
          array[0] = Aliases.f(4);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_29, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_29), 4);
        $deco.defer(array, 0, () -> array[0] = ((int) $1.get()));
      }
      if ($deco.writes(view)) $deco.await(); // deco: waits if they are one: reads view, which the statement of line 330 may write
      Object seen = 100 * view.get(0);
      $deco.await(); // deco: waits: before the return
      return seen;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object writtenThroughAsList() {
    if (Run.serial(Aliases.class)) {
      return $self.writtenThroughAsList();
    }
    final Run $deco = Run.open();
    try {
      Integer[] array = {1, 2};
      List<Integer> view = Arrays.asList(array);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_30)) {
        try {
          view.set(0, Aliases.f(4));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_30, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_30), 4);
        $deco.defer(view, 0, () -> view.set(0, $1.get()));
      }
      if ($deco.writes(array)) $deco.await(); // deco: waits if they are one: reads array, which the statement of line 340 may write
      Object seen = 100 * array[0];
      $deco.await(); // deco: waits: before the return
      return seen;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object unmodifiable() {
    if (Run.serial(Aliases.class)) {
      return $self.unmodifiable();
    }
    final Run $deco = Run.open();
    try {
      List<Integer> view = Collections.unmodifiableList($self.list);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_31)) {
        try {
          $self.list.set(0, Aliases.f(4));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_31, $3);
          throw $3;
        }
      } else {
        final List<Integer> $1 = $self.list;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_31), 4);
        $deco.defer($1, 0, () -> $1.set(0, $2.get()));
      }
      if ($deco.writes(view)) $deco.await(); // deco: waits if they are one: reads view, which the statement of line 349 may write
      Object seen = 100 * $deco.known(view /* deco: waits if not of the JDK */).get(0);
      $deco.await(); // deco: waits: before the return
      return seen;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object listOfTheUsers() {
    if (Run.serial(Aliases.class)) {
      return $self.listOfTheUsers();
    }
    final Run $deco = Run.open();
    try {
      List<Integer> view = new Base.View($self.cells);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_32)) {
        try {
          $self.cells[0] = Aliases.f(4);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_32, $3);
          throw $3;
        }
      } else {
        final int[] $1 = $self.cells;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_32), 4);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      $deco.await(); // deco: waits: reads view, which the statement of line 358 may write
      return 100 * view.get(0);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object iterator() {
    if (Run.serial(Aliases.class)) {
      return $self.iterator();
    }
    final Run $deco = Run.open();
    try {
      Iterator<Integer> it = $self.list.iterator();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_33)) {
        try {
          $self.list.set(0, Aliases.f(4));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_33, $3);
          throw $3;
        }
      } else {
        final List<Integer> $1 = $self.list;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_33), 4);
        $deco.defer($1, 0, () -> $1.set(0, $2.get()));
      }
      $deco.await(); // deco: waits: reads it, which the statement of line 366 may write
      return 100 * it.next();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object listIterator() {
    if (Run.serial(Aliases.class)) {
      return $self.listIterator();
    }
    final Run $deco = Run.open();
    try {
      ListIterator<Integer> it = $self.list.listIterator();
      // deco: waits before each test: reads it, which the statement of line 376 may write
      while ($deco.awaited() & (it.hasNext())) {
        it.next();
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_34)) {
          try {
            it.set(Aliases.f(4));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_34, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_34), 4);
          $deco.deferOpaque(() -> it.set($1.get()));
          $deco.known(it /* deco: waits if not of the JDK */);
        }
      }
      return $self.list.toString();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object removedThroughAnIterator() {
    if (Run.serial(Aliases.class)) {
      return $self.removedThroughAnIterator();
    }
    final Run $deco = Run.open();
    try {
      Iterator<Integer> it = $self.map.keySet().iterator();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_35)) {
        try {
          $self.map.put(1, Aliases.f(4));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_35, $3);
          throw $3;
        }
      } else {
        final Map<Integer, Integer> $1 = $self.map;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_35), 4);
        $deco.defer($1, 1, () -> $1.put(1, $2.get()));
      }
      $deco.await(); // deco: waits: reads it, which the statement of line 385 may write
      it.next();
      it.remove();
      return $self.map;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object elementsOfALoop() {
    if (Run.serial(Aliases.class)) {
      return $self.elementsOfALoop();
    }
    final Run $deco = Run.open();
    try {
      int sum = 0;
      int i = 1;
      // deco: waits before each element if they are one or if not of the JDK: reads list, which the statement of line 399 may write
      for (int x : $deco.ifWritten().ifForeign(null).awaiting($self.list)) {
        sum = 10 * sum + x;
        if (i < 3) {
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_36)) {
            try {
              $self.list.set(i++, Aliases.f(10 * x));
            } catch (Throwable $6) {
              $deco.failedInPlace($SITE_36, $6);
              throw $6;
            }
          } else {
            final List<Integer> $1 = $self.list;
            final int $2 = i++;
            final int $3 = 10 * x;
            final $Batch_3 $5 = $Batch_3.at($deco, $1);
            if ($5 != null) {
              $5.add($3, $2);
            } else {
              final Deferred<Integer> $4 = DecoAliases.f($deco.at($SITE_36), $3);
              $deco.defer($1, $2, () -> $1.set($2, $4.get()));
            }
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return sum;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object stream() {
    if (Run.serial(Aliases.class)) {
      return $self.stream();
    }
    final Run $deco = Run.open();
    try {
      Stream<Integer> stream = $self.list.stream();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_37)) {
        try {
          $self.list.set(0, Aliases.f(4));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_37, $3);
          throw $3;
        }
      } else {
        final List<Integer> $1 = $self.list;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_37), 4);
        $deco.defer($1, 0, () -> $1.set(0, $2.get()));
      }
      $deco.await(); // deco: waits: reads stream, which the statement of line 409 may write
      return stream.toList().toString();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object lambda() {
    if (Run.serial(Aliases.class)) {
      return $self.lambda();
    }
    final Run $deco = Run.open();
    try {
      IntSupplier s = () -> $self.cells[0];
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_38)) {
        try {
          $self.cells[0] = Aliases.f(4);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_38, $3);
          throw $3;
        }
      } else {
        final int[] $1 = $self.cells;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_38), 4);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      $deco.await(); // deco: waits: writes s, which f (line 417) may read
      return 100 * s.getAsInt();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object lambdaHandedOn() {
    if (Run.serial(Aliases.class)) {
      return $self.lambdaHandedOn();
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[1];
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_39)) {
        try {
          a[0] = Aliases.f(4);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_39, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_39), 4);
        $deco.defer(a, 0, () -> a[0] = $1.get());
      }
      $deco.await(); // deco: waits: writes what run() is given, which f (line 425) may read
      return 100 * $Hidden.run_0((IntSupplier) () -> a[0]);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object resultOfALambda() {
    if (Run.serial(Aliases.class)) {
      return $self.resultOfALambda();
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[1];
      Supplier<int[]> s = () -> a;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_40)) {
        try {
          a[0] = Aliases.f(4);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_40, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_40), 4);
        $deco.defer(a, 0, () -> a[0] = $1.get());
      }
      $deco.await(); // deco: waits: writes s, which f (line 434) may read
      return 100 * s.get()[0];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object methodReference() {
    if (Run.serial(Aliases.class)) {
      return $self.methodReference();
    }
    final Run $deco = Run.open();
    try {
      IntSupplier s = $self.list::size;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_41)) {
        try {
          $self.list.add(Aliases.f(4));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_41, $3);
          throw $3;
        }
      } else {
        final List<Integer> $1 = $self.list;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_41), 4);
        $deco.deferWhole($1, () -> $1.add($2.get()));
      }
      $deco.await(); // deco: waits: writes s, which f (line 442) may read
      return 100 * s.getAsInt();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object anonymousClass() {
    if (Run.serial(Aliases.class)) {
      return $self.anonymousClass();
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[1];
      IntSupplier s =
          new IntSupplier() {
            @Override
            public int getAsInt() {
              return a[0];
            }
          };
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_42)) {
        try {
          a[0] = Aliases.f(4);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_42, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_42), 4);
        $deco.defer(a, 0, () -> a[0] = $1.get());
      }
      $deco.await(); // deco: waits: writes s, which f (line 457) may read
      return 100 * s.getAsInt();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object localClass() {
    if (Run.serial(Aliases.class)) {
      return $self.localClass();
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[1];
      class Reader {
        int read() {
          return a[0];
        }
      }
      Reader reader = new Reader();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_43)) {
        try {
          a[0] = Aliases.f(4);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_43, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_43), 4);
        $deco.defer(a, 0, () -> a[0] = $1.get());
      }
      $deco.await(); // deco: waits: writes reader, which f (line 471) may read
      return 100 * reader.read();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object innerClass() {
    if (Run.serial(Aliases.class)) {
      return $self.innerClass();
    }
    final Run $deco = Run.open();
    try {
      Object inner = $Hidden.newInner_1($self);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_44)) {
        try {
          $self.cells[0] = Aliases.f(4);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_44, $3);
          throw $3;
        }
      } else {
        final int[] $1 = $self.cells;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_44), 4);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      $deco.await(); // deco: waits: reads inner, which the statement of line 479 may write
      return 100 * $Hidden.read_3(inner);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object ownMethod() {
    if (Run.serial(Aliases.class)) {
      return $self.ownMethod();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_45)) {
        try {
          $self.cells[0] = Aliases.f(4);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_45, $3);
          throw $3;
        }
      } else {
        final int[] $1 = $self.cells;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_45), 4);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_46)) {
        try {
          $self.n = Aliases.f(3);
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_46, $5);
          throw $5;
        }
      } else {
        final Deferred<Integer> $4 = DecoAliases.f($deco.at($SITE_46), 3);
        $deco.defer(() -> $self.n = $4.get());
      }
      $deco.await(); // deco: waits: reads field cells, which the statement of line 486 may write
      return 100 * $Hidden.helped_4($self);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object defaultMethod() {
    if (Run.serial(Aliases.class)) {
      return $self.defaultMethod();
    }
    final Run $deco = Run.open();
    try {
      Base.Cells row = new Base.Row("r", $self.cells);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_47)) {
        try {
          $self.cells[1] = Aliases.f(4);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_47, $3);
          throw $3;
        }
      } else {
        final int[] $1 = $self.cells;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_47), 4);
        $deco.defer($1, 1, () -> $1[1] = $2.get());
      }
      $deco.await(); // deco: waits: writes row, which f (line 495) may read
      return 100 * row.sum();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object resultOfAGetter() {
    if (Run.serial(Aliases.class)) {
      return $self.resultOfAGetter();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_48)) {
        try {
          $self.cells[0] = Aliases.f(4);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_48, $3);
          throw $3;
        }
      } else {
        final int[] $1 = $self.cells;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_48), 4);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      $deco.await(); // deco: waits: reads what cells() gives, which the statement of line 502 may write
      return 100 * $Hidden.cells_5($self)[0];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object resultOfAHelper() {
    if (Run.serial(Aliases.class)) {
      return $self.resultOfAHelper();
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[1];
      int[] b = $Hidden.same_6(a);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_49)) {
        try {
          a[0] = Aliases.f(4);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_49, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_49), 4);
        $deco.defer(a, 0, () -> a[0] = $1.get());
      }
      if ($deco.writes(b)) $deco.await(); // deco: waits if they are one: reads b, which the statement of line 511 may write
      Object seen = 100 * b[0];
      $deco.await(); // deco: waits: before the return
      return seen;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object oneOfTheArguments() {
    if (Run.serial(Aliases.class)) {
      return $self.oneOfTheArguments();
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[1];
      int[] b = $Hidden.either_7(a, $self.cells, $self.n == 0);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_50)) {
        try {
          a[0] = Aliases.f(4);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_50, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_50), 4);
        $deco.defer(a, 0, () -> a[0] = $1.get());
      }
      if ($deco.writes(b)) $deco.await(); // deco: waits if they are one: reads b, which the statement of line 521 may write
      Object seen = 100 * b[0];
      $deco.await(); // deco: waits: before the return
      return seen;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object keptByAHelper() {
    if (Run.serial(Aliases.class)) {
      return $self.keptByAHelper();
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[1];
      $Hidden.keep_8(a);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_51)) {
        try {
          a[0] = Aliases.f(4);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_51, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_51), 4);
        $deco.defer(a, 0, () -> a[0] = $1.get());
      }
      $deco.await(); // deco: waits: reads kept, which the statement of line 531 may write
      return 100 * Aliases.kept[0];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object keptByAConstructor() {
    if (Run.serial(Aliases.class)) {
      return $self.keptByAConstructor();
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[1];
      Base.Box<int[]> b = new Base.Box<>(a);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_52)) {
        try {
          a[0] = Aliases.f(4);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_52, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_52), 4);
        $deco.defer(a, 0, () -> a[0] = $1.get());
      }
      $deco.await(); // deco: waits: reads value, which the statement of line 540 may write
      return 100 * b.value[0];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object variableArguments() {
    if (Run.serial(Aliases.class)) {
      return $self.variableArguments();
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[2];
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_53)) {
        try {
          a[0] = Aliases.f(4);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_53, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_53), 4);
        $deco.defer(a, 0, () -> a[0] = $1.get());
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 548 may write
      return 100 * $Hidden.sum_9(a);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object conditional() {
    if (Run.serial(Aliases.class)) {
      return $self.conditional();
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[2];
      int[] b = $self.n == 0 ? a : $self.cells;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_54)) {
        try {
          a[0] = Aliases.f(4);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_54, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_54), 4);
        $deco.defer(a, 0, () -> a[0] = $1.get());
      }
      if ($deco.writes(b)) $deco.await(); // deco: waits if they are one: reads b, which the statement of line 557 may write
      Object seen = 100 * b[0];
      $deco.await(); // deco: waits: before the return
      return seen;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object switchExpression() {
    if (Run.serial(Aliases.class)) {
      return $self.switchExpression();
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[2];
      int[] b =
          switch ($self.n) {
            case 0 -> a;
            default -> {
              int[] c = $self.cells;
              yield c;
            }
          };
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_55)) {
        try {
          a[0] = Aliases.f(4);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_55, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_55), 4);
        $deco.defer(a, 0, () -> a[0] = $1.get());
      }
      if ($deco.writes(b)) $deco.await(); // deco: waits if they are one: reads b, which the statement of line 574 may write
      Object seen = 100 * b[0];
      $deco.await(); // deco: waits: before the return
      return seen;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object pattern() {
    if (Run.serial(Aliases.class)) {
      return $self.pattern();
    }
    final Run $deco = Run.open();
    try {
      Object o = $self.cells;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_56)) {
        try {
          $self.cells[0] = Aliases.f(4);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_56, $3);
          throw $3;
        }
      } else {
        final int[] $1 = $self.cells;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_56), 4);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      if (o instanceof int[] b) {
        if ($deco.writes(b)) $deco.await(); // deco: waits if they are one: reads b, which the statement of line 583 may write
        Object seen = 100 * b[0];
        $deco.await(); // deco: waits: before the return
        return seen;
      }
      $deco.await(); // deco: waits: before the return
      return 0;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object cast() {
    if (Run.serial(Aliases.class)) {
      return $self.cast();
    }
    final Run $deco = Run.open();
    try {
      Object o = $self.list;
      List<Integer> view = (List<Integer>) o;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_57)) {
        try {
          $self.list.set(0, Aliases.f(4));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_57, $3);
          throw $3;
        }
      } else {
        final List<Integer> $1 = $self.list;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_57), 4);
        $deco.defer($1, 0, () -> $1.set(0, $2.get()));
      }
      if ($deco.writes(view)) $deco.await(); // deco: waits if they are one: reads view, which the statement of line 597 may write
      Object seen = 100 * $deco.known(view /* deco: waits if not of the JDK */).get(0);
      $deco.await(); // deco: waits: before the return
      return seen;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object condition() {
    if (Run.serial(Aliases.class)) {
      return $self.condition();
    }
    final Run $deco = Run.open();
    try {
      int turns = 0;
      // deco: waits before each test: reads cells, which the statement of line 607 may write
      while ($deco.awaited() & ($self.cells[0] < 9)) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_58)) {
          try {
            $self.cells[0] = Aliases.f(2 * $self.cells[0]);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_58, $5);
            throw $5;
          }
        } else {
          final int[] $1 = $self.cells;
          final int $2 = 2 * $self.cells[0];
          final $Batch_4 $4 = $Batch_4.at($deco, $1);
          if ($4 != null) {
            $4.add($2);
          } else {
            final Deferred<Integer> $3 = DecoAliases.f($deco.at($SITE_58), $2);
            $deco.defer($1, 0, () -> $1[0] = $3.get());
          }
        }
        turns++;
        if (turns > 20) {
          break;
        }
      }
      $deco.await(); // deco: waits: before the return
      return turns;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object stepOfALoop() {
    if (Run.serial(Aliases.class)) {
      return $self.stepOfALoop();
    }
    final Run $deco = Run.open();
    try {
      int turns = 0;
      // deco: waits before each step: reads cells, which the statement of line 621 may write
      for (int i = 0; i < 20; $deco.await(), i += $self.cells[0]) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_59)) {
          try {
            $self.cells[0] = Aliases.f(turns);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_59, $4);
            throw $4;
          }
        } else {
          final int[] $1 = $self.cells;
          final $Batch_5 $3 = $Batch_5.at($deco, $1);
          if ($3 != null) {
            $3.add(turns);
          } else {
            final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_59), turns);
            $deco.defer($1, 0, () -> $1[0] = $2.get());
          }
        }
        turns++;
        if (turns > 50) {
          break;
        }
      }
      $deco.await(); // deco: waits: before the return
      return turns;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object selector() {
    if (Run.serial(Aliases.class)) {
      return $self.selector();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_60)) {
        try {
          $self.cells[0] = Aliases.f(4);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_60, $3);
          throw $3;
        }
      } else {
        final int[] $1 = $self.cells;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_60), 4);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      $deco.await(); // deco: waits: reads cells, which the statement of line 633 may write
      switch ($self.cells[0]) {
        case 5:
          return "five";
        default:
          return "other";
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object label() {
    if (Run.serial(Aliases.class)) {
      return $self.label();
    }
    final Run $deco = Run.open();
    try {
      int turns = 0;
      outer:
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          $deco.await(); // deco: waits: reads cells, which the statement of line 653 may write
          turns = 3 * turns + $self.cells[0];
          if (j == 1) {
            continue outer;
          }
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_61)) {
            try {
              $self.cells[0] = Aliases.f(i + j);
            } catch (Throwable $5) {
              $deco.failedInPlace($SITE_61, $5);
              throw $5;
            }
          } else {
            final int[] $1 = $self.cells;
            final int $2 = i + j;
            final $Batch_6 $4 = $Batch_6.at($deco, $1);
            if ($4 != null) {
              $4.add($2);
            } else {
              final Deferred<Integer> $3 = DecoAliases.f($deco.at($SITE_61), $2);
              $deco.defer($1, 0, () -> $1[0] = $3.get());
            }
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return turns;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object text() {
    if (Run.serial(Aliases.class)) {
      return $self.text();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_62)) {
        try {
          $self.list.set(0, Aliases.f(4));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_62, $3);
          throw $3;
        }
      } else {
        final List<Integer> $1 = $self.list;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_62), 4);
        $deco.defer($1, 0, () -> $1.set(0, $2.get()));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_63)) {
        try {
          $self.cells[0] = Aliases.f(3);
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_63, $6);
          throw $6;
        }
      } else {
        final int[] $4 = $self.cells;
        final Deferred<Integer> $5 = DecoAliases.f($deco.at($SITE_63), 3);
        $deco.defer($4, 0, () -> $4[0] = $5.get());
      }
      $deco.await(); // deco: waits: reads deep, which the statement of line 662 may write
      return "" + $self.deep.get("a").get(0)[0] + $self.lists;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object hashOfWhatIsHeld() {
    if (Run.serial(Aliases.class)) {
      return $self.hashOfWhatIsHeld();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_64)) {
        try {
          $self.list.set(0, Aliases.f(4));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_64, $3);
          throw $3;
        }
      } else {
        final List<Integer> $1 = $self.list;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_64), 4);
        $deco.defer($1, 0, () -> $1.set(0, $2.get()));
      }
      $deco.await(); // deco: waits: reads lists, which the statement of line 670 may write
      return 3 * $self.lists.hashCode();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object copy() {
    if (Run.serial(Aliases.class)) {
      return $self.copy();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_65)) {
        try {
          $self.list.set(0, Aliases.f(4));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_65, $3);
          throw $3;
        }
      } else {
        final List<Integer> $1 = $self.list;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_65), 4);
        $deco.defer($1, 0, () -> $1.set(0, $2.get()));
      }
      $deco.await(); // deco: waits: reads list, which the statement of line 677 may write
      List<Integer> copied = new ArrayList<>($self.list);
      int[] clone = $Hidden.same_6($self.cells).clone();
      return copied.toString() + clone.length;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object arrayCopy() {
    if (Run.serial(Aliases.class)) {
      return $self.arrayCopy();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_66)) {
        try {
          $self.cells[0] = Aliases.f(4);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_66, $3);
          throw $3;
        }
      } else {
        final int[] $1 = $self.cells;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_66), 4);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      $deco.await(); // deco: waits: reads cells or grid, which the statement of line 686 may write
      System.arraycopy($self.cells, 0, $self.grid[0], 1, 2);
      return 100 * $self.grid[0][1];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object sorted() {
    if (Run.serial(Aliases.class)) {
      return $self.sorted();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_67)) {
        try {
          $self.list.set(0, Aliases.f(4));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_67, $3);
          throw $3;
        }
      } else {
        final List<Integer> $1 = $self.list;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_67), 4);
        $deco.defer($1, 0, () -> $1.set(0, $2.get()));
      }
      $deco.await(); // deco: waits: reads list, which the statement of line 694 may write
      Collections.sort($self.list);
      return $self.list.toString();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object ownWrite() {
    if (Run.serial(Aliases.class)) {
      return $self.ownWrite();
    }
    final Run $deco = Run.open();
    try {
      int[] b = $self.cells;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_68)) {
        try {
          $self.cells[0] = Aliases.f(4);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_68, $3);
          throw $3;
        }
      } else {
        final int[] $1 = $self.cells;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_68), 4);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      if ($deco.writes(b)) $deco.await(); // deco: waits if they are one: writes b, which the statement of line 703 may write
      b[0] = 7;
      $deco.await(); // deco: waits: reads cells, which the statement of line 703 may write
      return new Base.View($self.cells);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object ownWriteAfterAPendingRead() {
    if (Run.serial(Aliases.class)) {
      return $self.ownWriteAfterAPendingRead();
    }
    final Run $deco = Run.open();
    try {
      int[] b = $self.cells;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_69)) {
        try {
          $self.list.add($self.cells[Aliases.f(0)]);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_69, $4);
          throw $4;
        }
      } else {
        final List<Integer> $1 = $self.list;
        final int[] $2 = $self.cells;
        final Deferred<Integer> $3 = DecoAliases.f($deco.at($SITE_69), 0);
        $deco.deferWhole($1, () -> $1.add($2[((int) $3.get())]));
      }
      $deco.await(); // deco: waits: writes b, which the statement of line 712 may read
      b[1] = 5;
      return $self.list;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object ownWriteToAView() {
    if (Run.serial(Aliases.class)) {
      return $self.ownWriteToAView();
    }
    final Run $deco = Run.open();
    try {
      List<Integer> view = $self.lists.get(0);
      List<Integer> out = new ArrayList<>();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_70)) {
        try {
          out.add($self.list.get(Aliases.f(0)));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_70, $3);
          throw $3;
        }
      } else {
        final List<Integer> $1 = $self.list;
        final Deferred<Integer> $2 = DecoAliases.f($deco.at($SITE_70), 0);
        $deco.deferWhole(out, () -> out.add($1.get(((int) $2.get()))));
        $deco.known($1 /* deco: waits if not of the JDK */);
      }
      $deco.await(); // deco: waits: writes view, which the statement of line 722 may read
      view.set(1, 5);
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object writtenByACall() {
    if (Run.serial(Aliases.class)) {
      return $self.writtenByACall();
    }
    final Run $deco = Run.open();
    try {
      int[] b = $self.cells;
      // deco: spawns fill
      if ($deco.inPlace($SITE_71)) {
        try {
          Aliases.fill($self.cells, 4);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_71, $1);
          throw $1;
        }
      } else {
        DecoAliases.fill($deco.at($SITE_71), $self.cells, 4);
      }
      $deco.await(); // deco: waits: reads b, which fill (line 731) may write
      return 100 * b[2];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object parametersThatAreOne() {
    if (Run.serial(Aliases.class)) {
      return $self.parametersThatAreOne();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_72)) {
        try {
          $self.n = Aliases.f(2);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_72, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_72), 2);
        $deco.defer(() -> $self.n = $1.get());
      }
      $deco.await(); // deco: waits: writes the state of a library, which f (line 738) may read
      return $self.n + DecoAliases.two($self.cells, $self.cells);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int two(int[] a, int[] b) {
    if (Run.serial(Aliases.class)) {
      return $Hidden.two_10(a, b);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_73)) {
        try {
          a[0] = Aliases.f(4);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_73, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoAliases.f($deco.at($SITE_73), 4);
        $deco.defer(a, 0, () -> a[0] = $1.get());
      }
      if (a == b) $deco.await(); // deco: waits if they are one: reads b, which the statement of line 744 may write
      int x = b[0];
      $deco.await(); // deco: waits: before the return
      return x;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code fill} with its array accesses recorded.
   */
  private static void fill$isolated(Isolation $isolation, int[] a, int x) {
    Work.take(30);
    Arrays.fill($isolation.own(a), x);
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_2, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, int[] same1) {
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
            $results[$slot] = Aliases.f(x);
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
        $1[0] = $results[$slot];
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
    private int[] same1;

    private final int[] argument1;

    private int[] results;

    $Batch_2(int room) {
      super($SITE_12, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_12);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_12) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
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
            $results[$slot] = Aliases.f(x);
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
      final int[] row = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        row[0] = $results[$slot];
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
    private List<Integer> same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_3(int room) {
      super($SITE_36, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_3 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_36);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_36) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
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
            $results[$slot] = Aliases.f(x);
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
      final List<Integer> $1 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $2 = this.operand1[$slot];
        $1.set($2, $results[$slot]);
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
    private int[] same1;

    private final int[] argument1;

    private int[] results;

    $Batch_4(int room) {
      super($SITE_58, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_4 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_4 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_58);
      if (capacity == 0) {
        return null;
      }
      $Batch_4 next = run.used($SITE_58) instanceof $Batch_4 used ? used : new $Batch_4(Batch.room(capacity));
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
            $results[$slot] = Aliases.f(x);
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
        $1[0] = $results[$slot];
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
    private int[] same1;

    private final int[] argument1;

    private int[] results;

    $Batch_5(int room) {
      super($SITE_59, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_5 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_5 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_59);
      if (capacity == 0) {
        return null;
      }
      $Batch_5 next = run.used($SITE_59) instanceof $Batch_5 used ? used : new $Batch_5(Batch.room(capacity));
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
            $results[$slot] = Aliases.f(x);
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
        $1[0] = $results[$slot];
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
    private int[] same1;

    private final int[] argument1;

    private int[] results;

    $Batch_6(int room) {
      super($SITE_61, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_6 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_6 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_61);
      if (capacity == 0) {
        return null;
      }
      $Batch_6 next = run.used($SITE_61) instanceof $Batch_6 used ? used : new $Batch_6(Batch.room(capacity));
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
            $results[$slot] = Aliases.f(x);
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
        $1[0] = $results[$slot];
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
    static final MethodHandle METHOD_run_0 = Access.method(MethodHandles.lookup(), Aliases.class, "run", IntSupplier.class);

    static final Class<?> TYPE_Inner_1 = Access.type(MethodHandles.lookup(), "t.Aliases$Inner");

    static final MethodHandle METHOD_newInner_1 = Access.constructor(MethodHandles.lookup(), $Hidden.TYPE_Inner_1, Aliases.class).asType(MethodType.methodType(Object.class, Aliases.class));

    static final MethodHandle METHOD_read_3 = Access.method(MethodHandles.lookup(), $Hidden.TYPE_Inner_1, "read").asType(MethodType.methodType(int.class, Object.class));

    static final MethodHandle METHOD_helped_4 = Access.method(MethodHandles.lookup(), Aliases.class, "helped");

    static final MethodHandle METHOD_cells_5 = Access.method(MethodHandles.lookup(), Aliases.class, "cells");

    static final MethodHandle METHOD_same_6 = Access.method(MethodHandles.lookup(), Aliases.class, "same", int[].class);

    static final MethodHandle METHOD_either_7 = Access.method(MethodHandles.lookup(), Aliases.class, "either", int[].class, int[].class, boolean.class);

    static final MethodHandle METHOD_keep_8 = Access.method(MethodHandles.lookup(), Aliases.class, "keep", int[].class);

    static final MethodHandle METHOD_sum_9 = Access.method(MethodHandles.lookup(), Aliases.class, "sum", int[].class);

    static final MethodHandle METHOD_two_10 = Access.method(MethodHandles.lookup(), Aliases.class, "two", int[].class, int[].class);

    static int run_0(IntSupplier a0) {
      try {
        return (int) METHOD_run_0.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static Object newInner_1(Aliases self) {
      try {
        return (Object) METHOD_newInner_1.invokeExact(self);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int read_3(Object self) {
      try {
        return (int) METHOD_read_3.invokeExact(self);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int helped_4(Aliases self) {
      try {
        return (int) METHOD_helped_4.invokeExact(self);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int[] cells_5(Aliases self) {
      try {
        return (int[]) METHOD_cells_5.invokeExact(self);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int[] same_6(int[] a0) {
      try {
        return (int[]) METHOD_same_6.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int[] either_7(int[] a0, int[] a1, boolean a2) {
      try {
        return (int[]) METHOD_either_7.invokeExact(a0, a1, a2);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static void keep_8(int[] a0) {
      try {
        METHOD_keep_8.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int sum_9(int... a0) {
      try {
        return (int) METHOD_sum_9.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int two_10(int[] a0, int[] a1) {
      try {
        return (int) METHOD_two_10.invokeExact(a0, a1);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
