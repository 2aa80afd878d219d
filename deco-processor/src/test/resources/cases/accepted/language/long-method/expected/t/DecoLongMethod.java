package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.LongRef;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link LongMethod} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.LongMethod"
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
final class DecoLongMethod {
  private static final Site $SITE_1 = new Site(LongMethod.class, "run", "LongMethod.java", 18).orDirectly();

  private static final Site $SITE_2 = new Site(LongMethod.class, "run", "LongMethod.java", 22).orDirectly();

  private static final Site $SITE_3 = new Site(LongMethod.class, "run", "LongMethod.java", 24).orDirectly();

  private static final Site $SITE_4 = new Site(LongMethod.class, "run", "LongMethod.java", 26).orDirectly();

  private static final Site $SITE_5 = new Site(LongMethod.class, "run", "LongMethod.java", 29);

  private static final Site $SITE_6 = new Site(LongMethod.class, "run", "LongMethod.java", 31).orDirectly();

  private static final Site $SITE_7 = new Site(LongMethod.class, "run", "LongMethod.java", 35).orDirectly();

  private static final Site $SITE_8 = new Site(LongMethod.class, "run", "LongMethod.java", 37).orDirectly();

  private static final Site $SITE_9 = new Site(LongMethod.class, "run", "LongMethod.java", 39).orDirectly();

  private static final Site $SITE_10 = new Site(LongMethod.class, "run", "LongMethod.java", 40).orDirectly();

  private static final Site $SITE_11 = new Site(LongMethod.class, "run", "LongMethod.java", 42).orDirectly();

  private static final Site $SITE_12 = new Site(LongMethod.class, "run", "LongMethod.java", 44).orDirectly();

  private static final Site $SITE_13 = new Site(LongMethod.class, "run", "LongMethod.java", 47);

  private static final Site $SITE_14 = new Site(LongMethod.class, "run", "LongMethod.java", 49).orDirectly();

  private static final Site $SITE_15 = new Site(LongMethod.class, "run", "LongMethod.java", 53).orDirectly();

  private static final Site $SITE_16 = new Site(LongMethod.class, "run", "LongMethod.java", 55).orDirectly();

  private static final Site $SITE_17 = new Site(LongMethod.class, "run", "LongMethod.java", 57).orDirectly();

  private static final Site $SITE_18 = new Site(LongMethod.class, "run", "LongMethod.java", 58).orDirectly();

  private static final Site $SITE_19 = new Site(LongMethod.class, "run", "LongMethod.java", 60).orDirectly();

  private static final Site $SITE_20 = new Site(LongMethod.class, "run", "LongMethod.java", 62).orDirectly();

  private static final Site $SITE_21 = new Site(LongMethod.class, "run", "LongMethod.java", 65);

  private static final Site $SITE_22 = new Site(LongMethod.class, "run", "LongMethod.java", 67).orDirectly();

  private static final Site $SITE_23 = new Site(LongMethod.class, "run", "LongMethod.java", 71).orDirectly();

  private static final Site $SITE_24 = new Site(LongMethod.class, "run", "LongMethod.java", 73).orDirectly();

  private static final Site $SITE_25 = new Site(LongMethod.class, "run", "LongMethod.java", 75).orDirectly();

  private static final Site $SITE_26 = new Site(LongMethod.class, "run", "LongMethod.java", 76).orDirectly();

  private static final Site $SITE_27 = new Site(LongMethod.class, "run", "LongMethod.java", 78).orDirectly();

  private static final Site $SITE_28 = new Site(LongMethod.class, "run", "LongMethod.java", 80).orDirectly();

  private static final Site $SITE_29 = new Site(LongMethod.class, "run", "LongMethod.java", 83);

  private static final Site $SITE_30 = new Site(LongMethod.class, "run", "LongMethod.java", 85).orDirectly();

  private static final Site $SITE_31 = new Site(LongMethod.class, "run", "LongMethod.java", 89).orDirectly();

  private static final Site $SITE_32 = new Site(LongMethod.class, "run", "LongMethod.java", 91).orDirectly();

  private static final Site $SITE_33 = new Site(LongMethod.class, "run", "LongMethod.java", 93).orDirectly();

  private static final Site $SITE_34 = new Site(LongMethod.class, "run", "LongMethod.java", 94).orDirectly();

  private static final Site $SITE_35 = new Site(LongMethod.class, "run", "LongMethod.java", 96).orDirectly();

  private static final Site $SITE_36 = new Site(LongMethod.class, "run", "LongMethod.java", 98).orDirectly();

  private static final Site $SITE_37 = new Site(LongMethod.class, "run", "LongMethod.java", 101);

  private static final Site $SITE_38 = new Site(LongMethod.class, "run", "LongMethod.java", 103).orDirectly();

  private static final Site $SITE_39 = new Site(LongMethod.class, "run", "LongMethod.java", 107).orDirectly();

  private static final Site $SITE_40 = new Site(LongMethod.class, "run", "LongMethod.java", 109).orDirectly();

  private static final Site $SITE_41 = new Site(LongMethod.class, "run", "LongMethod.java", 111).orDirectly();

  private static final Site $SITE_42 = new Site(LongMethod.class, "run", "LongMethod.java", 112).orDirectly();

  private static final Site $SITE_43 = new Site(LongMethod.class, "run", "LongMethod.java", 114).orDirectly();

  private static final Site $SITE_44 = new Site(LongMethod.class, "run", "LongMethod.java", 116).orDirectly();

  private static final Site $SITE_45 = new Site(LongMethod.class, "run", "LongMethod.java", 119);

  private static final Site $SITE_46 = new Site(LongMethod.class, "run", "LongMethod.java", 121).orDirectly();

  private static final Site $SITE_47 = new Site(LongMethod.class, "run", "LongMethod.java", 125).orDirectly();

  private static final Site $SITE_48 = new Site(LongMethod.class, "run", "LongMethod.java", 127).orDirectly();

  private static final Site $SITE_49 = new Site(LongMethod.class, "run", "LongMethod.java", 129).orDirectly();

  private static final Site $SITE_50 = new Site(LongMethod.class, "run", "LongMethod.java", 130).orDirectly();

  private static final Site $SITE_51 = new Site(LongMethod.class, "run", "LongMethod.java", 132).orDirectly();

  private static final Site $SITE_52 = new Site(LongMethod.class, "run", "LongMethod.java", 134).orDirectly();

  private static final Site $SITE_53 = new Site(LongMethod.class, "run", "LongMethod.java", 137);

  private static final Site $SITE_54 = new Site(LongMethod.class, "run", "LongMethod.java", 139).orDirectly();

  private static final Site $SITE_55 = new Site(LongMethod.class, "run", "LongMethod.java", 143).orDirectly();

  private static final Site $SITE_56 = new Site(LongMethod.class, "run", "LongMethod.java", 145).orDirectly();

  private static final Site $SITE_57 = new Site(LongMethod.class, "run", "LongMethod.java", 147).orDirectly();

  private static final Site $SITE_58 = new Site(LongMethod.class, "run", "LongMethod.java", 148).orDirectly();

  private static final Site $SITE_59 = new Site(LongMethod.class, "run", "LongMethod.java", 150).orDirectly();

  private static final Site $SITE_60 = new Site(LongMethod.class, "run", "LongMethod.java", 152).orDirectly();

  private static final Site $SITE_61 = new Site(LongMethod.class, "run", "LongMethod.java", 155);

  private static final Site $SITE_62 = new Site(LongMethod.class, "run", "LongMethod.java", 157).orDirectly();

  private static final Site $SITE_63 = new Site(LongMethod.class, "run", "LongMethod.java", 161).orDirectly();

  private static final Site $SITE_64 = new Site(LongMethod.class, "run", "LongMethod.java", 163).orDirectly();

  private static final Site $SITE_65 = new Site(LongMethod.class, "run", "LongMethod.java", 165).orDirectly();

  private static final Site $SITE_66 = new Site(LongMethod.class, "run", "LongMethod.java", 166).orDirectly();

  private static final Site $SITE_67 = new Site(LongMethod.class, "run", "LongMethod.java", 168).orDirectly();

  private static final Site $SITE_68 = new Site(LongMethod.class, "run", "LongMethod.java", 170).orDirectly();

  private static final Site $SITE_69 = new Site(LongMethod.class, "run", "LongMethod.java", 173);

  private static final Site $SITE_70 = new Site(LongMethod.class, "run", "LongMethod.java", 175).orDirectly();

  private static final Site $SITE_71 = new Site(LongMethod.class, "run", "LongMethod.java", 179).orDirectly();

  private static final Site $SITE_72 = new Site(LongMethod.class, "run", "LongMethod.java", 181).orDirectly();

  private static final Site $SITE_73 = new Site(LongMethod.class, "run", "LongMethod.java", 183).orDirectly();

  private static final Site $SITE_74 = new Site(LongMethod.class, "run", "LongMethod.java", 184).orDirectly();

  private static final Site $SITE_75 = new Site(LongMethod.class, "run", "LongMethod.java", 186).orDirectly();

  private static final Site $SITE_76 = new Site(LongMethod.class, "run", "LongMethod.java", 188).orDirectly();

  private static final Site $SITE_77 = new Site(LongMethod.class, "run", "LongMethod.java", 191);

  private static final Site $SITE_78 = new Site(LongMethod.class, "run", "LongMethod.java", 193).orDirectly();

  private static final Site $SITE_79 = new Site(LongMethod.class, "run", "LongMethod.java", 197).orDirectly();

  private static final Site $SITE_80 = new Site(LongMethod.class, "run", "LongMethod.java", 199).orDirectly();

  private static final Site $SITE_81 = new Site(LongMethod.class, "run", "LongMethod.java", 201).orDirectly();

  private static final Site $SITE_82 = new Site(LongMethod.class, "run", "LongMethod.java", 202).orDirectly();

  private static final Site $SITE_83 = new Site(LongMethod.class, "run", "LongMethod.java", 204).orDirectly();

  private static final Site $SITE_84 = new Site(LongMethod.class, "run", "LongMethod.java", 206).orDirectly();

  private static final Site $SITE_85 = new Site(LongMethod.class, "run", "LongMethod.java", 209);

  private static final Site $SITE_86 = new Site(LongMethod.class, "run", "LongMethod.java", 211).orDirectly();

  private static final Site $SITE_87 = new Site(LongMethod.class, "run", "LongMethod.java", 215).orDirectly();

  private static final Site $SITE_88 = new Site(LongMethod.class, "run", "LongMethod.java", 217).orDirectly();

  private static final Site $SITE_89 = new Site(LongMethod.class, "run", "LongMethod.java", 219).orDirectly();

  private static final Site $SITE_90 = new Site(LongMethod.class, "run", "LongMethod.java", 220).orDirectly();

  private static final Site $SITE_91 = new Site(LongMethod.class, "run", "LongMethod.java", 222).orDirectly();

  private static final Site $SITE_92 = new Site(LongMethod.class, "run", "LongMethod.java", 224).orDirectly();

  private DecoLongMethod() {
  }

  static Deferred<Long> f(long x) {
    return Calls.spawnAlone(isolation -> LongMethod.f(x));
  }

  static Deferred<Long> f(Scope scope, long x) {
    return Calls.spawn(scope, isolation -> LongMethod.f(x));
  }

  static long run(long seed) {
    if (Run.serial(LongMethod.class)) {
      return LongMethod.run(seed);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v0 = new LongRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          v0.value = LongMethod.f(seed);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Long> $1 = DecoLongMethod.f($deco.at($SITE_1), seed);
        $deco.defer(() -> v0.value = $1.get());
      }
      final LongRef total = new LongRef(0);
      long[] a = new long[8];
      List<Long> list = new ArrayList<>();
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v1 = new LongRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          v1.value = LongMethod.f(seed + 1);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Long> $3 = DecoLongMethod.f($deco.at($SITE_2), seed + 1);
        $deco.defer(() -> v1.value = $3.get());
      }
      $deco.await(); // deco: waits: reads v1, which the statement of line 22 may write
      long v2 = 2 - v1.value;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          a[2] = LongMethod.f(v2);
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Long> $5 = DecoLongMethod.f($deco.at($SITE_3), v2);
        $deco.defer(a, 2, () -> a[2] = $5.get());
      }
      long v3 = 3;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          list.add(LongMethod.f(v3 + 3));
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_4, $8);
          throw $8;
        }
      } else {
        final Deferred<Long> $7 = DecoLongMethod.f($deco.at($SITE_4), v3 + 3);
        $deco.deferWhole(list, () -> list.add($7.get()));
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 24 may write
      long v4 = a[7];
      if (v4 % 2 == 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        final LongRef $9 = new LongRef();
        $deco.defer(() -> $9.value = a[4]);
        final Deferred<Long> $10 = DecoLongMethod.f($deco.at($SITE_5), 4);
        $deco.defer(a, 4, () -> {
          $9.value += $10.get();
          a[4] = $9.value;
        });
      } else {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_6)) {
          try {
            total.value += LongMethod.f(4);
          } catch (Throwable $12) {
            $deco.failedInPlace($SITE_6, $12);
            throw $12;
          }
        } else {
          final Deferred<Long> $11 = DecoLongMethod.f($deco.at($SITE_6), 4);
          $deco.defer(() -> total.value += $11.get());
        }
      }
      long v5 = list.get(list.size() - 1);
      for (int i5 = 0; i5 < 3; i5++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_7)) {
          try {
            int $18 = $deco.turns(Turns.below(i5, 3));
            for (; ; i5++) {
              total.value ^= LongMethod.f(i5 + v5);
              if (--$18 <= 0) break;
            }
          } catch (Throwable $17) {
            $deco.failedInPlace($SITE_7, $17);
            throw $17;
          }
        } else {
          final int $16 = $Slice_1.spawn($deco, Turns.below(i5, 3), i5, total, v5);
          if ($16 > 0) {
            i5 += $16 - 1;
          } else {
            final long $13 = i5 + v5;
            final $Batch_1 $15 = $Batch_1.at($deco, total);
            if ($15 != null) {
              $15.add($13);
            } else {
              final Deferred<Long> $14 = DecoLongMethod.f($deco.at($SITE_7), $13);
              $deco.defer(() -> total.value ^= $14.get());
            }
          }
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v6 = new LongRef();
      if ($deco.inPlace($SITE_8)) {
        try {
          v6.value = LongMethod.f(v5 + v4);
        } catch (Throwable $20) {
          $deco.failedInPlace($SITE_8, $20);
          throw $20;
        }
      } else {
        final Deferred<Long> $19 = DecoLongMethod.f($deco.at($SITE_8), v5 + v4);
        $deco.defer(() -> v6.value = $19.get());
      }
      $deco.await(); // deco: waits: writes a, which the statement of line 29 may read
      a[6] -= v6.value >> 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v7 = new LongRef();
      if ($deco.inPlace($SITE_9)) {
        try {
          v7.value = LongMethod.f(v6.value);
        } catch (Throwable $22) {
          $deco.failedInPlace($SITE_9, $22);
          throw $22;
        }
      } else {
        final Deferred<Long> $21 = DecoLongMethod.f($deco.at($SITE_9), v6.value);
        $deco.defer(() -> v7.value = $21.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v8 = new LongRef();
      if ($deco.inPlace($SITE_10)) {
        try {
          v8.value = LongMethod.f(seed + 8);
        } catch (Throwable $24) {
          $deco.failedInPlace($SITE_10, $24);
          throw $24;
        }
      } else {
        final Deferred<Long> $23 = DecoLongMethod.f($deco.at($SITE_10), seed + 8);
        $deco.defer(() -> v8.value = $23.get());
      }
      $deco.await(); // deco: waits: reads v8, which the statement of line 40 may write
      long v9 = 9 - v8.value;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_11)) {
        try {
          a[1] = LongMethod.f(v9);
        } catch (Throwable $26) {
          $deco.failedInPlace($SITE_11, $26);
          throw $26;
        }
      } else {
        final Deferred<Long> $25 = DecoLongMethod.f($deco.at($SITE_11), v9);
        $deco.defer(a, 1, () -> a[1] = $25.get());
      }
      long v10 = 10;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_12)) {
        try {
          list.add(LongMethod.f(v10 + 10));
        } catch (Throwable $28) {
          $deco.failedInPlace($SITE_12, $28);
          throw $28;
        }
      } else {
        final Deferred<Long> $27 = DecoLongMethod.f($deco.at($SITE_12), v10 + 10);
        $deco.deferWhole(list, () -> list.add($27.get()));
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 42 may write
      long v11 = a[6];
      if (v11 % 2 == 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        final LongRef $29 = new LongRef();
        $deco.defer(() -> $29.value = a[3]);
        final Deferred<Long> $30 = DecoLongMethod.f($deco.at($SITE_13), 11);
        $deco.defer(a, 3, () -> {
          $29.value += $30.get();
          a[3] = $29.value;
        });
      } else {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_14)) {
          try {
            total.value += LongMethod.f(11);
          } catch (Throwable $32) {
            $deco.failedInPlace($SITE_14, $32);
            throw $32;
          }
        } else {
          final Deferred<Long> $31 = DecoLongMethod.f($deco.at($SITE_14), 11);
          $deco.defer(() -> total.value += $31.get());
        }
      }
      long v12 = list.get(list.size() - 1);
      for (int i12 = 0; i12 < 3; i12++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_15)) {
          try {
            int $38 = $deco.turns(Turns.below(i12, 3));
            for (; ; i12++) {
              total.value ^= LongMethod.f(i12 + v12);
              if (--$38 <= 0) break;
            }
          } catch (Throwable $37) {
            $deco.failedInPlace($SITE_15, $37);
            throw $37;
          }
        } else {
          final int $36 = $Slice_2.spawn($deco, Turns.below(i12, 3), i12, total, v12);
          if ($36 > 0) {
            i12 += $36 - 1;
          } else {
            final long $33 = i12 + v12;
            final $Batch_2 $35 = $Batch_2.at($deco, total);
            if ($35 != null) {
              $35.add($33);
            } else {
              final Deferred<Long> $34 = DecoLongMethod.f($deco.at($SITE_15), $33);
              $deco.defer(() -> total.value ^= $34.get());
            }
          }
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v13 = new LongRef();
      if ($deco.inPlace($SITE_16)) {
        try {
          v13.value = LongMethod.f(v12 + v11);
        } catch (Throwable $40) {
          $deco.failedInPlace($SITE_16, $40);
          throw $40;
        }
      } else {
        final Deferred<Long> $39 = DecoLongMethod.f($deco.at($SITE_16), v12 + v11);
        $deco.defer(() -> v13.value = $39.get());
      }
      $deco.await(); // deco: waits: writes a, which the statement of line 47 may read
      a[5] -= v13.value >> 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v14 = new LongRef();
      if ($deco.inPlace($SITE_17)) {
        try {
          v14.value = LongMethod.f(v13.value);
        } catch (Throwable $42) {
          $deco.failedInPlace($SITE_17, $42);
          throw $42;
        }
      } else {
        final Deferred<Long> $41 = DecoLongMethod.f($deco.at($SITE_17), v13.value);
        $deco.defer(() -> v14.value = $41.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v15 = new LongRef();
      if ($deco.inPlace($SITE_18)) {
        try {
          v15.value = LongMethod.f(seed + 15);
        } catch (Throwable $44) {
          $deco.failedInPlace($SITE_18, $44);
          throw $44;
        }
      } else {
        final Deferred<Long> $43 = DecoLongMethod.f($deco.at($SITE_18), seed + 15);
        $deco.defer(() -> v15.value = $43.get());
      }
      $deco.await(); // deco: waits: reads v15, which the statement of line 58 may write
      long v16 = 16 - v15.value;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_19)) {
        try {
          a[0] = LongMethod.f(v16);
        } catch (Throwable $46) {
          $deco.failedInPlace($SITE_19, $46);
          throw $46;
        }
      } else {
        final Deferred<Long> $45 = DecoLongMethod.f($deco.at($SITE_19), v16);
        $deco.defer(a, 0, () -> a[0] = $45.get());
      }
      long v17 = 17;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_20)) {
        try {
          list.add(LongMethod.f(v17 + 17));
        } catch (Throwable $48) {
          $deco.failedInPlace($SITE_20, $48);
          throw $48;
        }
      } else {
        final Deferred<Long> $47 = DecoLongMethod.f($deco.at($SITE_20), v17 + 17);
        $deco.deferWhole(list, () -> list.add($47.get()));
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 60 may write
      long v18 = a[5];
      if (v18 % 2 == 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        final LongRef $49 = new LongRef();
        $deco.defer(() -> $49.value = a[2]);
        final Deferred<Long> $50 = DecoLongMethod.f($deco.at($SITE_21), 18);
        $deco.defer(a, 2, () -> {
          $49.value += $50.get();
          a[2] = $49.value;
        });
      } else {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_22)) {
          try {
            total.value += LongMethod.f(18);
          } catch (Throwable $52) {
            $deco.failedInPlace($SITE_22, $52);
            throw $52;
          }
        } else {
          final Deferred<Long> $51 = DecoLongMethod.f($deco.at($SITE_22), 18);
          $deco.defer(() -> total.value += $51.get());
        }
      }
      long v19 = list.get(list.size() - 1);
      for (int i19 = 0; i19 < 3; i19++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_23)) {
          try {
            int $58 = $deco.turns(Turns.below(i19, 3));
            for (; ; i19++) {
              total.value ^= LongMethod.f(i19 + v19);
              if (--$58 <= 0) break;
            }
          } catch (Throwable $57) {
            $deco.failedInPlace($SITE_23, $57);
            throw $57;
          }
        } else {
          final int $56 = $Slice_3.spawn($deco, Turns.below(i19, 3), i19, total, v19);
          if ($56 > 0) {
            i19 += $56 - 1;
          } else {
            final long $53 = i19 + v19;
            final $Batch_3 $55 = $Batch_3.at($deco, total);
            if ($55 != null) {
              $55.add($53);
            } else {
              final Deferred<Long> $54 = DecoLongMethod.f($deco.at($SITE_23), $53);
              $deco.defer(() -> total.value ^= $54.get());
            }
          }
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v20 = new LongRef();
      if ($deco.inPlace($SITE_24)) {
        try {
          v20.value = LongMethod.f(v19 + v18);
        } catch (Throwable $60) {
          $deco.failedInPlace($SITE_24, $60);
          throw $60;
        }
      } else {
        final Deferred<Long> $59 = DecoLongMethod.f($deco.at($SITE_24), v19 + v18);
        $deco.defer(() -> v20.value = $59.get());
      }
      $deco.await(); // deco: waits: writes a, which the statement of line 65 may read
      a[4] -= v20.value >> 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v21 = new LongRef();
      if ($deco.inPlace($SITE_25)) {
        try {
          v21.value = LongMethod.f(v20.value);
        } catch (Throwable $62) {
          $deco.failedInPlace($SITE_25, $62);
          throw $62;
        }
      } else {
        final Deferred<Long> $61 = DecoLongMethod.f($deco.at($SITE_25), v20.value);
        $deco.defer(() -> v21.value = $61.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v22 = new LongRef();
      if ($deco.inPlace($SITE_26)) {
        try {
          v22.value = LongMethod.f(seed + 22);
        } catch (Throwable $64) {
          $deco.failedInPlace($SITE_26, $64);
          throw $64;
        }
      } else {
        final Deferred<Long> $63 = DecoLongMethod.f($deco.at($SITE_26), seed + 22);
        $deco.defer(() -> v22.value = $63.get());
      }
      $deco.await(); // deco: waits: reads v22, which the statement of line 76 may write
      long v23 = 23 - v22.value;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_27)) {
        try {
          a[7] = LongMethod.f(v23);
        } catch (Throwable $66) {
          $deco.failedInPlace($SITE_27, $66);
          throw $66;
        }
      } else {
        final Deferred<Long> $65 = DecoLongMethod.f($deco.at($SITE_27), v23);
        $deco.defer(a, 7, () -> a[7] = $65.get());
      }
      long v24 = 24;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_28)) {
        try {
          list.add(LongMethod.f(v24 + 24));
        } catch (Throwable $68) {
          $deco.failedInPlace($SITE_28, $68);
          throw $68;
        }
      } else {
        final Deferred<Long> $67 = DecoLongMethod.f($deco.at($SITE_28), v24 + 24);
        $deco.deferWhole(list, () -> list.add($67.get()));
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 78 may write
      long v25 = a[4];
      if (v25 % 2 == 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        final LongRef $69 = new LongRef();
        $deco.defer(() -> $69.value = a[1]);
        final Deferred<Long> $70 = DecoLongMethod.f($deco.at($SITE_29), 25);
        $deco.defer(a, 1, () -> {
          $69.value += $70.get();
          a[1] = $69.value;
        });
      } else {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_30)) {
          try {
            total.value += LongMethod.f(25);
          } catch (Throwable $72) {
            $deco.failedInPlace($SITE_30, $72);
            throw $72;
          }
        } else {
          final Deferred<Long> $71 = DecoLongMethod.f($deco.at($SITE_30), 25);
          $deco.defer(() -> total.value += $71.get());
        }
      }
      long v26 = list.get(list.size() - 1);
      for (int i26 = 0; i26 < 3; i26++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_31)) {
          try {
            int $78 = $deco.turns(Turns.below(i26, 3));
            for (; ; i26++) {
              total.value ^= LongMethod.f(i26 + v26);
              if (--$78 <= 0) break;
            }
          } catch (Throwable $77) {
            $deco.failedInPlace($SITE_31, $77);
            throw $77;
          }
        } else {
          final int $76 = $Slice_4.spawn($deco, Turns.below(i26, 3), i26, total, v26);
          if ($76 > 0) {
            i26 += $76 - 1;
          } else {
            final long $73 = i26 + v26;
            final $Batch_4 $75 = $Batch_4.at($deco, total);
            if ($75 != null) {
              $75.add($73);
            } else {
              final Deferred<Long> $74 = DecoLongMethod.f($deco.at($SITE_31), $73);
              $deco.defer(() -> total.value ^= $74.get());
            }
          }
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v27 = new LongRef();
      if ($deco.inPlace($SITE_32)) {
        try {
          v27.value = LongMethod.f(v26 + v25);
        } catch (Throwable $80) {
          $deco.failedInPlace($SITE_32, $80);
          throw $80;
        }
      } else {
        final Deferred<Long> $79 = DecoLongMethod.f($deco.at($SITE_32), v26 + v25);
        $deco.defer(() -> v27.value = $79.get());
      }
      $deco.await(); // deco: waits: writes a, which the statement of line 83 may read
      a[3] -= v27.value >> 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v28 = new LongRef();
      if ($deco.inPlace($SITE_33)) {
        try {
          v28.value = LongMethod.f(v27.value);
        } catch (Throwable $82) {
          $deco.failedInPlace($SITE_33, $82);
          throw $82;
        }
      } else {
        final Deferred<Long> $81 = DecoLongMethod.f($deco.at($SITE_33), v27.value);
        $deco.defer(() -> v28.value = $81.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v29 = new LongRef();
      if ($deco.inPlace($SITE_34)) {
        try {
          v29.value = LongMethod.f(seed + 29);
        } catch (Throwable $84) {
          $deco.failedInPlace($SITE_34, $84);
          throw $84;
        }
      } else {
        final Deferred<Long> $83 = DecoLongMethod.f($deco.at($SITE_34), seed + 29);
        $deco.defer(() -> v29.value = $83.get());
      }
      $deco.await(); // deco: waits: reads v29, which the statement of line 94 may write
      long v30 = 30 - v29.value;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_35)) {
        try {
          a[6] = LongMethod.f(v30);
        } catch (Throwable $86) {
          $deco.failedInPlace($SITE_35, $86);
          throw $86;
        }
      } else {
        final Deferred<Long> $85 = DecoLongMethod.f($deco.at($SITE_35), v30);
        $deco.defer(a, 6, () -> a[6] = $85.get());
      }
      long v31 = 31;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_36)) {
        try {
          list.add(LongMethod.f(v31 + 31));
        } catch (Throwable $88) {
          $deco.failedInPlace($SITE_36, $88);
          throw $88;
        }
      } else {
        final Deferred<Long> $87 = DecoLongMethod.f($deco.at($SITE_36), v31 + 31);
        $deco.deferWhole(list, () -> list.add($87.get()));
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 96 may write
      long v32 = a[3];
      if (v32 % 2 == 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        final LongRef $89 = new LongRef();
        $deco.defer(() -> $89.value = a[0]);
        final Deferred<Long> $90 = DecoLongMethod.f($deco.at($SITE_37), 32);
        $deco.defer(a, 0, () -> {
          $89.value += $90.get();
          a[0] = $89.value;
        });
      } else {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_38)) {
          try {
            total.value += LongMethod.f(32);
          } catch (Throwable $92) {
            $deco.failedInPlace($SITE_38, $92);
            throw $92;
          }
        } else {
          final Deferred<Long> $91 = DecoLongMethod.f($deco.at($SITE_38), 32);
          $deco.defer(() -> total.value += $91.get());
        }
      }
      long v33 = list.get(list.size() - 1);
      for (int i33 = 0; i33 < 3; i33++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_39)) {
          try {
            int $98 = $deco.turns(Turns.below(i33, 3));
            for (; ; i33++) {
              total.value ^= LongMethod.f(i33 + v33);
              if (--$98 <= 0) break;
            }
          } catch (Throwable $97) {
            $deco.failedInPlace($SITE_39, $97);
            throw $97;
          }
        } else {
          final int $96 = $Slice_5.spawn($deco, Turns.below(i33, 3), i33, total, v33);
          if ($96 > 0) {
            i33 += $96 - 1;
          } else {
            final long $93 = i33 + v33;
            final $Batch_5 $95 = $Batch_5.at($deco, total);
            if ($95 != null) {
              $95.add($93);
            } else {
              final Deferred<Long> $94 = DecoLongMethod.f($deco.at($SITE_39), $93);
              $deco.defer(() -> total.value ^= $94.get());
            }
          }
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v34 = new LongRef();
      if ($deco.inPlace($SITE_40)) {
        try {
          v34.value = LongMethod.f(v33 + v32);
        } catch (Throwable $100) {
          $deco.failedInPlace($SITE_40, $100);
          throw $100;
        }
      } else {
        final Deferred<Long> $99 = DecoLongMethod.f($deco.at($SITE_40), v33 + v32);
        $deco.defer(() -> v34.value = $99.get());
      }
      $deco.await(); // deco: waits: writes a, which the statement of line 101 may read
      a[2] -= v34.value >> 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v35 = new LongRef();
      if ($deco.inPlace($SITE_41)) {
        try {
          v35.value = LongMethod.f(v34.value);
        } catch (Throwable $102) {
          $deco.failedInPlace($SITE_41, $102);
          throw $102;
        }
      } else {
        final Deferred<Long> $101 = DecoLongMethod.f($deco.at($SITE_41), v34.value);
        $deco.defer(() -> v35.value = $101.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v36 = new LongRef();
      if ($deco.inPlace($SITE_42)) {
        try {
          v36.value = LongMethod.f(seed + 36);
        } catch (Throwable $104) {
          $deco.failedInPlace($SITE_42, $104);
          throw $104;
        }
      } else {
        final Deferred<Long> $103 = DecoLongMethod.f($deco.at($SITE_42), seed + 36);
        $deco.defer(() -> v36.value = $103.get());
      }
      $deco.await(); // deco: waits: reads v36, which the statement of line 112 may write
      long v37 = 37 - v36.value;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_43)) {
        try {
          a[5] = LongMethod.f(v37);
        } catch (Throwable $106) {
          $deco.failedInPlace($SITE_43, $106);
          throw $106;
        }
      } else {
        final Deferred<Long> $105 = DecoLongMethod.f($deco.at($SITE_43), v37);
        $deco.defer(a, 5, () -> a[5] = $105.get());
      }
      long v38 = 38;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_44)) {
        try {
          list.add(LongMethod.f(v38 + 38));
        } catch (Throwable $108) {
          $deco.failedInPlace($SITE_44, $108);
          throw $108;
        }
      } else {
        final Deferred<Long> $107 = DecoLongMethod.f($deco.at($SITE_44), v38 + 38);
        $deco.deferWhole(list, () -> list.add($107.get()));
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 114 may write
      long v39 = a[2];
      if (v39 % 2 == 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        final LongRef $109 = new LongRef();
        $deco.defer(() -> $109.value = a[7]);
        final Deferred<Long> $110 = DecoLongMethod.f($deco.at($SITE_45), 39);
        $deco.defer(a, 7, () -> {
          $109.value += $110.get();
          a[7] = $109.value;
        });
      } else {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_46)) {
          try {
            total.value += LongMethod.f(39);
          } catch (Throwable $112) {
            $deco.failedInPlace($SITE_46, $112);
            throw $112;
          }
        } else {
          final Deferred<Long> $111 = DecoLongMethod.f($deco.at($SITE_46), 39);
          $deco.defer(() -> total.value += $111.get());
        }
      }
      long v40 = list.get(list.size() - 1);
      for (int i40 = 0; i40 < 3; i40++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_47)) {
          try {
            int $118 = $deco.turns(Turns.below(i40, 3));
            for (; ; i40++) {
              total.value ^= LongMethod.f(i40 + v40);
              if (--$118 <= 0) break;
            }
          } catch (Throwable $117) {
            $deco.failedInPlace($SITE_47, $117);
            throw $117;
          }
        } else {
          final int $116 = $Slice_6.spawn($deco, Turns.below(i40, 3), i40, total, v40);
          if ($116 > 0) {
            i40 += $116 - 1;
          } else {
            final long $113 = i40 + v40;
            final $Batch_6 $115 = $Batch_6.at($deco, total);
            if ($115 != null) {
              $115.add($113);
            } else {
              final Deferred<Long> $114 = DecoLongMethod.f($deco.at($SITE_47), $113);
              $deco.defer(() -> total.value ^= $114.get());
            }
          }
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v41 = new LongRef();
      if ($deco.inPlace($SITE_48)) {
        try {
          v41.value = LongMethod.f(v40 + v39);
        } catch (Throwable $120) {
          $deco.failedInPlace($SITE_48, $120);
          throw $120;
        }
      } else {
        final Deferred<Long> $119 = DecoLongMethod.f($deco.at($SITE_48), v40 + v39);
        $deco.defer(() -> v41.value = $119.get());
      }
      $deco.await(); // deco: waits: writes a, which the statement of line 119 may read
      a[1] -= v41.value >> 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v42 = new LongRef();
      if ($deco.inPlace($SITE_49)) {
        try {
          v42.value = LongMethod.f(v41.value);
        } catch (Throwable $122) {
          $deco.failedInPlace($SITE_49, $122);
          throw $122;
        }
      } else {
        final Deferred<Long> $121 = DecoLongMethod.f($deco.at($SITE_49), v41.value);
        $deco.defer(() -> v42.value = $121.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v43 = new LongRef();
      if ($deco.inPlace($SITE_50)) {
        try {
          v43.value = LongMethod.f(seed + 43);
        } catch (Throwable $124) {
          $deco.failedInPlace($SITE_50, $124);
          throw $124;
        }
      } else {
        final Deferred<Long> $123 = DecoLongMethod.f($deco.at($SITE_50), seed + 43);
        $deco.defer(() -> v43.value = $123.get());
      }
      $deco.await(); // deco: waits: reads v43, which the statement of line 130 may write
      long v44 = 44 - v43.value;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_51)) {
        try {
          a[4] = LongMethod.f(v44);
        } catch (Throwable $126) {
          $deco.failedInPlace($SITE_51, $126);
          throw $126;
        }
      } else {
        final Deferred<Long> $125 = DecoLongMethod.f($deco.at($SITE_51), v44);
        $deco.defer(a, 4, () -> a[4] = $125.get());
      }
      long v45 = 45;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_52)) {
        try {
          list.add(LongMethod.f(v45 + 45));
        } catch (Throwable $128) {
          $deco.failedInPlace($SITE_52, $128);
          throw $128;
        }
      } else {
        final Deferred<Long> $127 = DecoLongMethod.f($deco.at($SITE_52), v45 + 45);
        $deco.deferWhole(list, () -> list.add($127.get()));
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 132 may write
      long v46 = a[1];
      if (v46 % 2 == 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        final LongRef $129 = new LongRef();
        $deco.defer(() -> $129.value = a[6]);
        final Deferred<Long> $130 = DecoLongMethod.f($deco.at($SITE_53), 46);
        $deco.defer(a, 6, () -> {
          $129.value += $130.get();
          a[6] = $129.value;
        });
      } else {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_54)) {
          try {
            total.value += LongMethod.f(46);
          } catch (Throwable $132) {
            $deco.failedInPlace($SITE_54, $132);
            throw $132;
          }
        } else {
          final Deferred<Long> $131 = DecoLongMethod.f($deco.at($SITE_54), 46);
          $deco.defer(() -> total.value += $131.get());
        }
      }
      long v47 = list.get(list.size() - 1);
      for (int i47 = 0; i47 < 3; i47++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_55)) {
          try {
            int $138 = $deco.turns(Turns.below(i47, 3));
            for (; ; i47++) {
              total.value ^= LongMethod.f(i47 + v47);
              if (--$138 <= 0) break;
            }
          } catch (Throwable $137) {
            $deco.failedInPlace($SITE_55, $137);
            throw $137;
          }
        } else {
          final int $136 = $Slice_7.spawn($deco, Turns.below(i47, 3), i47, total, v47);
          if ($136 > 0) {
            i47 += $136 - 1;
          } else {
            final long $133 = i47 + v47;
            final $Batch_7 $135 = $Batch_7.at($deco, total);
            if ($135 != null) {
              $135.add($133);
            } else {
              final Deferred<Long> $134 = DecoLongMethod.f($deco.at($SITE_55), $133);
              $deco.defer(() -> total.value ^= $134.get());
            }
          }
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v48 = new LongRef();
      if ($deco.inPlace($SITE_56)) {
        try {
          v48.value = LongMethod.f(v47 + v46);
        } catch (Throwable $140) {
          $deco.failedInPlace($SITE_56, $140);
          throw $140;
        }
      } else {
        final Deferred<Long> $139 = DecoLongMethod.f($deco.at($SITE_56), v47 + v46);
        $deco.defer(() -> v48.value = $139.get());
      }
      $deco.await(); // deco: waits: writes a, which the statement of line 137 may read
      a[0] -= v48.value >> 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v49 = new LongRef();
      if ($deco.inPlace($SITE_57)) {
        try {
          v49.value = LongMethod.f(v48.value);
        } catch (Throwable $142) {
          $deco.failedInPlace($SITE_57, $142);
          throw $142;
        }
      } else {
        final Deferred<Long> $141 = DecoLongMethod.f($deco.at($SITE_57), v48.value);
        $deco.defer(() -> v49.value = $141.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v50 = new LongRef();
      if ($deco.inPlace($SITE_58)) {
        try {
          v50.value = LongMethod.f(seed + 50);
        } catch (Throwable $144) {
          $deco.failedInPlace($SITE_58, $144);
          throw $144;
        }
      } else {
        final Deferred<Long> $143 = DecoLongMethod.f($deco.at($SITE_58), seed + 50);
        $deco.defer(() -> v50.value = $143.get());
      }
      $deco.await(); // deco: waits: reads v50, which the statement of line 148 may write
      long v51 = 51 - v50.value;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_59)) {
        try {
          a[3] = LongMethod.f(v51);
        } catch (Throwable $146) {
          $deco.failedInPlace($SITE_59, $146);
          throw $146;
        }
      } else {
        final Deferred<Long> $145 = DecoLongMethod.f($deco.at($SITE_59), v51);
        $deco.defer(a, 3, () -> a[3] = $145.get());
      }
      long v52 = 52;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_60)) {
        try {
          list.add(LongMethod.f(v52 + 52));
        } catch (Throwable $148) {
          $deco.failedInPlace($SITE_60, $148);
          throw $148;
        }
      } else {
        final Deferred<Long> $147 = DecoLongMethod.f($deco.at($SITE_60), v52 + 52);
        $deco.deferWhole(list, () -> list.add($147.get()));
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 150 may write
      long v53 = a[0];
      if (v53 % 2 == 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        final LongRef $149 = new LongRef();
        $deco.defer(() -> $149.value = a[5]);
        final Deferred<Long> $150 = DecoLongMethod.f($deco.at($SITE_61), 53);
        $deco.defer(a, 5, () -> {
          $149.value += $150.get();
          a[5] = $149.value;
        });
      } else {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_62)) {
          try {
            total.value += LongMethod.f(53);
          } catch (Throwable $152) {
            $deco.failedInPlace($SITE_62, $152);
            throw $152;
          }
        } else {
          final Deferred<Long> $151 = DecoLongMethod.f($deco.at($SITE_62), 53);
          $deco.defer(() -> total.value += $151.get());
        }
      }
      long v54 = list.get(list.size() - 1);
      for (int i54 = 0; i54 < 3; i54++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_63)) {
          try {
            int $158 = $deco.turns(Turns.below(i54, 3));
            for (; ; i54++) {
              total.value ^= LongMethod.f(i54 + v54);
              if (--$158 <= 0) break;
            }
          } catch (Throwable $157) {
            $deco.failedInPlace($SITE_63, $157);
            throw $157;
          }
        } else {
          final int $156 = $Slice_8.spawn($deco, Turns.below(i54, 3), i54, total, v54);
          if ($156 > 0) {
            i54 += $156 - 1;
          } else {
            final long $153 = i54 + v54;
            final $Batch_8 $155 = $Batch_8.at($deco, total);
            if ($155 != null) {
              $155.add($153);
            } else {
              final Deferred<Long> $154 = DecoLongMethod.f($deco.at($SITE_63), $153);
              $deco.defer(() -> total.value ^= $154.get());
            }
          }
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v55 = new LongRef();
      if ($deco.inPlace($SITE_64)) {
        try {
          v55.value = LongMethod.f(v54 + v53);
        } catch (Throwable $160) {
          $deco.failedInPlace($SITE_64, $160);
          throw $160;
        }
      } else {
        final Deferred<Long> $159 = DecoLongMethod.f($deco.at($SITE_64), v54 + v53);
        $deco.defer(() -> v55.value = $159.get());
      }
      $deco.await(); // deco: waits: writes a, which the statement of line 155 may read
      a[7] -= v55.value >> 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v56 = new LongRef();
      if ($deco.inPlace($SITE_65)) {
        try {
          v56.value = LongMethod.f(v55.value);
        } catch (Throwable $162) {
          $deco.failedInPlace($SITE_65, $162);
          throw $162;
        }
      } else {
        final Deferred<Long> $161 = DecoLongMethod.f($deco.at($SITE_65), v55.value);
        $deco.defer(() -> v56.value = $161.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v57 = new LongRef();
      if ($deco.inPlace($SITE_66)) {
        try {
          v57.value = LongMethod.f(seed + 57);
        } catch (Throwable $164) {
          $deco.failedInPlace($SITE_66, $164);
          throw $164;
        }
      } else {
        final Deferred<Long> $163 = DecoLongMethod.f($deco.at($SITE_66), seed + 57);
        $deco.defer(() -> v57.value = $163.get());
      }
      $deco.await(); // deco: waits: reads v57, which the statement of line 166 may write
      long v58 = 58 - v57.value;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_67)) {
        try {
          a[2] = LongMethod.f(v58);
        } catch (Throwable $166) {
          $deco.failedInPlace($SITE_67, $166);
          throw $166;
        }
      } else {
        final Deferred<Long> $165 = DecoLongMethod.f($deco.at($SITE_67), v58);
        $deco.defer(a, 2, () -> a[2] = $165.get());
      }
      long v59 = 59;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_68)) {
        try {
          list.add(LongMethod.f(v59 + 59));
        } catch (Throwable $168) {
          $deco.failedInPlace($SITE_68, $168);
          throw $168;
        }
      } else {
        final Deferred<Long> $167 = DecoLongMethod.f($deco.at($SITE_68), v59 + 59);
        $deco.deferWhole(list, () -> list.add($167.get()));
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 168 may write
      long v60 = a[7];
      if (v60 % 2 == 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        final LongRef $169 = new LongRef();
        $deco.defer(() -> $169.value = a[4]);
        final Deferred<Long> $170 = DecoLongMethod.f($deco.at($SITE_69), 60);
        $deco.defer(a, 4, () -> {
          $169.value += $170.get();
          a[4] = $169.value;
        });
      } else {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_70)) {
          try {
            total.value += LongMethod.f(60);
          } catch (Throwable $172) {
            $deco.failedInPlace($SITE_70, $172);
            throw $172;
          }
        } else {
          final Deferred<Long> $171 = DecoLongMethod.f($deco.at($SITE_70), 60);
          $deco.defer(() -> total.value += $171.get());
        }
      }
      long v61 = list.get(list.size() - 1);
      for (int i61 = 0; i61 < 3; i61++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_71)) {
          try {
            int $178 = $deco.turns(Turns.below(i61, 3));
            for (; ; i61++) {
              total.value ^= LongMethod.f(i61 + v61);
              if (--$178 <= 0) break;
            }
          } catch (Throwable $177) {
            $deco.failedInPlace($SITE_71, $177);
            throw $177;
          }
        } else {
          final int $176 = $Slice_9.spawn($deco, Turns.below(i61, 3), i61, total, v61);
          if ($176 > 0) {
            i61 += $176 - 1;
          } else {
            final long $173 = i61 + v61;
            final $Batch_9 $175 = $Batch_9.at($deco, total);
            if ($175 != null) {
              $175.add($173);
            } else {
              final Deferred<Long> $174 = DecoLongMethod.f($deco.at($SITE_71), $173);
              $deco.defer(() -> total.value ^= $174.get());
            }
          }
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v62 = new LongRef();
      if ($deco.inPlace($SITE_72)) {
        try {
          v62.value = LongMethod.f(v61 + v60);
        } catch (Throwable $180) {
          $deco.failedInPlace($SITE_72, $180);
          throw $180;
        }
      } else {
        final Deferred<Long> $179 = DecoLongMethod.f($deco.at($SITE_72), v61 + v60);
        $deco.defer(() -> v62.value = $179.get());
      }
      $deco.await(); // deco: waits: writes a, which the statement of line 173 may read
      a[6] -= v62.value >> 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v63 = new LongRef();
      if ($deco.inPlace($SITE_73)) {
        try {
          v63.value = LongMethod.f(v62.value);
        } catch (Throwable $182) {
          $deco.failedInPlace($SITE_73, $182);
          throw $182;
        }
      } else {
        final Deferred<Long> $181 = DecoLongMethod.f($deco.at($SITE_73), v62.value);
        $deco.defer(() -> v63.value = $181.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v64 = new LongRef();
      if ($deco.inPlace($SITE_74)) {
        try {
          v64.value = LongMethod.f(seed + 64);
        } catch (Throwable $184) {
          $deco.failedInPlace($SITE_74, $184);
          throw $184;
        }
      } else {
        final Deferred<Long> $183 = DecoLongMethod.f($deco.at($SITE_74), seed + 64);
        $deco.defer(() -> v64.value = $183.get());
      }
      $deco.await(); // deco: waits: reads v64, which the statement of line 184 may write
      long v65 = 65 - v64.value;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_75)) {
        try {
          a[1] = LongMethod.f(v65);
        } catch (Throwable $186) {
          $deco.failedInPlace($SITE_75, $186);
          throw $186;
        }
      } else {
        final Deferred<Long> $185 = DecoLongMethod.f($deco.at($SITE_75), v65);
        $deco.defer(a, 1, () -> a[1] = $185.get());
      }
      long v66 = 66;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_76)) {
        try {
          list.add(LongMethod.f(v66 + 66));
        } catch (Throwable $188) {
          $deco.failedInPlace($SITE_76, $188);
          throw $188;
        }
      } else {
        final Deferred<Long> $187 = DecoLongMethod.f($deco.at($SITE_76), v66 + 66);
        $deco.deferWhole(list, () -> list.add($187.get()));
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 186 may write
      long v67 = a[6];
      if (v67 % 2 == 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        final LongRef $189 = new LongRef();
        $deco.defer(() -> $189.value = a[3]);
        final Deferred<Long> $190 = DecoLongMethod.f($deco.at($SITE_77), 67);
        $deco.defer(a, 3, () -> {
          $189.value += $190.get();
          a[3] = $189.value;
        });
      } else {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_78)) {
          try {
            total.value += LongMethod.f(67);
          } catch (Throwable $192) {
            $deco.failedInPlace($SITE_78, $192);
            throw $192;
          }
        } else {
          final Deferred<Long> $191 = DecoLongMethod.f($deco.at($SITE_78), 67);
          $deco.defer(() -> total.value += $191.get());
        }
      }
      long v68 = list.get(list.size() - 1);
      for (int i68 = 0; i68 < 3; i68++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_79)) {
          try {
            int $198 = $deco.turns(Turns.below(i68, 3));
            for (; ; i68++) {
              total.value ^= LongMethod.f(i68 + v68);
              if (--$198 <= 0) break;
            }
          } catch (Throwable $197) {
            $deco.failedInPlace($SITE_79, $197);
            throw $197;
          }
        } else {
          final int $196 = $Slice_10.spawn($deco, Turns.below(i68, 3), i68, total, v68);
          if ($196 > 0) {
            i68 += $196 - 1;
          } else {
            final long $193 = i68 + v68;
            final $Batch_10 $195 = $Batch_10.at($deco, total);
            if ($195 != null) {
              $195.add($193);
            } else {
              final Deferred<Long> $194 = DecoLongMethod.f($deco.at($SITE_79), $193);
              $deco.defer(() -> total.value ^= $194.get());
            }
          }
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v69 = new LongRef();
      if ($deco.inPlace($SITE_80)) {
        try {
          v69.value = LongMethod.f(v68 + v67);
        } catch (Throwable $200) {
          $deco.failedInPlace($SITE_80, $200);
          throw $200;
        }
      } else {
        final Deferred<Long> $199 = DecoLongMethod.f($deco.at($SITE_80), v68 + v67);
        $deco.defer(() -> v69.value = $199.get());
      }
      $deco.await(); // deco: waits: writes a, which the statement of line 191 may read
      a[5] -= v69.value >> 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v70 = new LongRef();
      if ($deco.inPlace($SITE_81)) {
        try {
          v70.value = LongMethod.f(v69.value);
        } catch (Throwable $202) {
          $deco.failedInPlace($SITE_81, $202);
          throw $202;
        }
      } else {
        final Deferred<Long> $201 = DecoLongMethod.f($deco.at($SITE_81), v69.value);
        $deco.defer(() -> v70.value = $201.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v71 = new LongRef();
      if ($deco.inPlace($SITE_82)) {
        try {
          v71.value = LongMethod.f(seed + 71);
        } catch (Throwable $204) {
          $deco.failedInPlace($SITE_82, $204);
          throw $204;
        }
      } else {
        final Deferred<Long> $203 = DecoLongMethod.f($deco.at($SITE_82), seed + 71);
        $deco.defer(() -> v71.value = $203.get());
      }
      $deco.await(); // deco: waits: reads v71, which the statement of line 202 may write
      long v72 = 72 - v71.value;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_83)) {
        try {
          a[0] = LongMethod.f(v72);
        } catch (Throwable $206) {
          $deco.failedInPlace($SITE_83, $206);
          throw $206;
        }
      } else {
        final Deferred<Long> $205 = DecoLongMethod.f($deco.at($SITE_83), v72);
        $deco.defer(a, 0, () -> a[0] = $205.get());
      }
      long v73 = 73;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_84)) {
        try {
          list.add(LongMethod.f(v73 + 73));
        } catch (Throwable $208) {
          $deco.failedInPlace($SITE_84, $208);
          throw $208;
        }
      } else {
        final Deferred<Long> $207 = DecoLongMethod.f($deco.at($SITE_84), v73 + 73);
        $deco.deferWhole(list, () -> list.add($207.get()));
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 204 may write
      long v74 = a[5];
      if (v74 % 2 == 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        final LongRef $209 = new LongRef();
        $deco.defer(() -> $209.value = a[2]);
        final Deferred<Long> $210 = DecoLongMethod.f($deco.at($SITE_85), 74);
        $deco.defer(a, 2, () -> {
          $209.value += $210.get();
          a[2] = $209.value;
        });
      } else {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_86)) {
          try {
            total.value += LongMethod.f(74);
          } catch (Throwable $212) {
            $deco.failedInPlace($SITE_86, $212);
            throw $212;
          }
        } else {
          final Deferred<Long> $211 = DecoLongMethod.f($deco.at($SITE_86), 74);
          $deco.defer(() -> total.value += $211.get());
        }
      }
      long v75 = list.get(list.size() - 1);
      for (int i75 = 0; i75 < 3; i75++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_87)) {
          try {
            int $218 = $deco.turns(Turns.below(i75, 3));
            for (; ; i75++) {
              total.value ^= LongMethod.f(i75 + v75);
              if (--$218 <= 0) break;
            }
          } catch (Throwable $217) {
            $deco.failedInPlace($SITE_87, $217);
            throw $217;
          }
        } else {
          final int $216 = $Slice_11.spawn($deco, Turns.below(i75, 3), i75, total, v75);
          if ($216 > 0) {
            i75 += $216 - 1;
          } else {
            final long $213 = i75 + v75;
            final $Batch_11 $215 = $Batch_11.at($deco, total);
            if ($215 != null) {
              $215.add($213);
            } else {
              final Deferred<Long> $214 = DecoLongMethod.f($deco.at($SITE_87), $213);
              $deco.defer(() -> total.value ^= $214.get());
            }
          }
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v76 = new LongRef();
      if ($deco.inPlace($SITE_88)) {
        try {
          v76.value = LongMethod.f(v75 + v74);
        } catch (Throwable $220) {
          $deco.failedInPlace($SITE_88, $220);
          throw $220;
        }
      } else {
        final Deferred<Long> $219 = DecoLongMethod.f($deco.at($SITE_88), v75 + v74);
        $deco.defer(() -> v76.value = $219.get());
      }
      $deco.await(); // deco: waits: writes a, which the statement of line 209 may read
      a[4] -= v76.value >> 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v77 = new LongRef();
      if ($deco.inPlace($SITE_89)) {
        try {
          v77.value = LongMethod.f(v76.value);
        } catch (Throwable $222) {
          $deco.failedInPlace($SITE_89, $222);
          throw $222;
        }
      } else {
        final Deferred<Long> $221 = DecoLongMethod.f($deco.at($SITE_89), v76.value);
        $deco.defer(() -> v77.value = $221.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v78 = new LongRef();
      if ($deco.inPlace($SITE_90)) {
        try {
          v78.value = LongMethod.f(seed + 78);
        } catch (Throwable $224) {
          $deco.failedInPlace($SITE_90, $224);
          throw $224;
        }
      } else {
        final Deferred<Long> $223 = DecoLongMethod.f($deco.at($SITE_90), seed + 78);
        $deco.defer(() -> v78.value = $223.get());
      }
      $deco.await(); // deco: waits: reads v78, which the statement of line 220 may write
      long v79 = 79 - v78.value;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_91)) {
        try {
          a[7] = LongMethod.f(v79);
        } catch (Throwable $226) {
          $deco.failedInPlace($SITE_91, $226);
          throw $226;
        }
      } else {
        final Deferred<Long> $225 = DecoLongMethod.f($deco.at($SITE_91), v79);
        $deco.defer(a, 7, () -> a[7] = $225.get());
      }
      long v80 = 80;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_92)) {
        try {
          list.add(LongMethod.f(v80 + 80));
        } catch (Throwable $228) {
          $deco.failedInPlace($SITE_92, $228);
          throw $228;
        }
      } else {
        final Deferred<Long> $227 = DecoLongMethod.f($deco.at($SITE_92), v80 + 80);
        $deco.deferWhole(list, () -> list.add($227.get()));
      }
      // deco: waits before each element: reads a, which the statement of line 222 may write
      for (long each : $deco.awaiting(a)) {
        total.value = total.value * 31 + each;
      }
      for (long each : list) {
        total.value = total.value * 31 + each;
      }
      return total.value + v80;
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
    private LongRef same1;

    private final long[] argument1;

    private long[] results;

    $Batch_1(int room) {
      super($SITE_7, room, true, true);
      argument1 = new long[room];
      results = new long[room];
    }

    static $Batch_1 at(Run run, LongRef same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_7);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_7) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(long argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final long x = this.argument1[$slot];
            $results[$slot] = LongMethod.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final LongRef total = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        total.value ^= $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private LongRef same1;

    private long same2;

    private long[] results;

    $Slice_1(int room) {
      super($SITE_7, room, true, true);
      results = new long[room];
    }

    static int spawn(Run run, int left, int first, LongRef same1, long same2) {
      int turns = run.slice($SITE_7, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_7) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static long one(Isolation $isolation, long x) throws Throwable {
      return LongMethod.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final LongRef total = this.same1;
      final long v5 = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i5 = $first + $slot;
            $results[$slot] = one($isolation, i5 + v5);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final int $first = this.first;
      final LongRef total = this.same1;
      final long v5 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i5 = $first + $slot;
        total.value ^= $results[$slot];
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
    private LongRef same1;

    private final long[] argument1;

    private long[] results;

    $Batch_2(int room) {
      super($SITE_15, room, true, true);
      argument1 = new long[room];
      results = new long[room];
    }

    static $Batch_2 at(Run run, LongRef same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_15);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_15) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(long argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final long x = this.argument1[$slot];
            $results[$slot] = LongMethod.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final LongRef total = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        total.value ^= $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_2 extends Batch {
    private int first;

    private LongRef same1;

    private long same2;

    private long[] results;

    $Slice_2(int room) {
      super($SITE_15, room, true, true);
      results = new long[room];
    }

    static int spawn(Run run, int left, int first, LongRef same1, long same2) {
      int turns = run.slice($SITE_15, left);
      if (turns > 0) {
        $Slice_2 next = run.used($SITE_15) instanceof $Slice_2 used ? used : new $Slice_2(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static long one(Isolation $isolation, long x) throws Throwable {
      return LongMethod.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final LongRef total = this.same1;
      final long v12 = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i12 = $first + $slot;
            $results[$slot] = one($isolation, i12 + v12);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final int $first = this.first;
      final LongRef total = this.same1;
      final long v12 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i12 = $first + $slot;
        total.value ^= $results[$slot];
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
    private LongRef same1;

    private final long[] argument1;

    private long[] results;

    $Batch_3(int room) {
      super($SITE_23, room, true, true);
      argument1 = new long[room];
      results = new long[room];
    }

    static $Batch_3 at(Run run, LongRef same1) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_23);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_23) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(long argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final long x = this.argument1[$slot];
            $results[$slot] = LongMethod.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final LongRef total = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        total.value ^= $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_3 extends Batch {
    private int first;

    private LongRef same1;

    private long same2;

    private long[] results;

    $Slice_3(int room) {
      super($SITE_23, room, true, true);
      results = new long[room];
    }

    static int spawn(Run run, int left, int first, LongRef same1, long same2) {
      int turns = run.slice($SITE_23, left);
      if (turns > 0) {
        $Slice_3 next = run.used($SITE_23) instanceof $Slice_3 used ? used : new $Slice_3(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static long one(Isolation $isolation, long x) throws Throwable {
      return LongMethod.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final LongRef total = this.same1;
      final long v19 = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i19 = $first + $slot;
            $results[$slot] = one($isolation, i19 + v19);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final int $first = this.first;
      final LongRef total = this.same1;
      final long v19 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i19 = $first + $slot;
        total.value ^= $results[$slot];
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
    private LongRef same1;

    private final long[] argument1;

    private long[] results;

    $Batch_4(int room) {
      super($SITE_31, room, true, true);
      argument1 = new long[room];
      results = new long[room];
    }

    static $Batch_4 at(Run run, LongRef same1) {
      if (run.filling() instanceof $Batch_4 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_31);
      if (capacity == 0) {
        return null;
      }
      $Batch_4 next = run.used($SITE_31) instanceof $Batch_4 used ? used : new $Batch_4(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(long argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final long x = this.argument1[$slot];
            $results[$slot] = LongMethod.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final LongRef total = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        total.value ^= $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_4 extends Batch {
    private int first;

    private LongRef same1;

    private long same2;

    private long[] results;

    $Slice_4(int room) {
      super($SITE_31, room, true, true);
      results = new long[room];
    }

    static int spawn(Run run, int left, int first, LongRef same1, long same2) {
      int turns = run.slice($SITE_31, left);
      if (turns > 0) {
        $Slice_4 next = run.used($SITE_31) instanceof $Slice_4 used ? used : new $Slice_4(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static long one(Isolation $isolation, long x) throws Throwable {
      return LongMethod.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final LongRef total = this.same1;
      final long v26 = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i26 = $first + $slot;
            $results[$slot] = one($isolation, i26 + v26);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final int $first = this.first;
      final LongRef total = this.same1;
      final long v26 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i26 = $first + $slot;
        total.value ^= $results[$slot];
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
    private LongRef same1;

    private final long[] argument1;

    private long[] results;

    $Batch_5(int room) {
      super($SITE_39, room, true, true);
      argument1 = new long[room];
      results = new long[room];
    }

    static $Batch_5 at(Run run, LongRef same1) {
      if (run.filling() instanceof $Batch_5 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_39);
      if (capacity == 0) {
        return null;
      }
      $Batch_5 next = run.used($SITE_39) instanceof $Batch_5 used ? used : new $Batch_5(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(long argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final long x = this.argument1[$slot];
            $results[$slot] = LongMethod.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final LongRef total = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        total.value ^= $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_5 extends Batch {
    private int first;

    private LongRef same1;

    private long same2;

    private long[] results;

    $Slice_5(int room) {
      super($SITE_39, room, true, true);
      results = new long[room];
    }

    static int spawn(Run run, int left, int first, LongRef same1, long same2) {
      int turns = run.slice($SITE_39, left);
      if (turns > 0) {
        $Slice_5 next = run.used($SITE_39) instanceof $Slice_5 used ? used : new $Slice_5(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static long one(Isolation $isolation, long x) throws Throwable {
      return LongMethod.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final LongRef total = this.same1;
      final long v33 = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i33 = $first + $slot;
            $results[$slot] = one($isolation, i33 + v33);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final int $first = this.first;
      final LongRef total = this.same1;
      final long v33 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i33 = $first + $slot;
        total.value ^= $results[$slot];
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
    private LongRef same1;

    private final long[] argument1;

    private long[] results;

    $Batch_6(int room) {
      super($SITE_47, room, true, true);
      argument1 = new long[room];
      results = new long[room];
    }

    static $Batch_6 at(Run run, LongRef same1) {
      if (run.filling() instanceof $Batch_6 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_47);
      if (capacity == 0) {
        return null;
      }
      $Batch_6 next = run.used($SITE_47) instanceof $Batch_6 used ? used : new $Batch_6(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(long argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final long x = this.argument1[$slot];
            $results[$slot] = LongMethod.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final LongRef total = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        total.value ^= $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_6 extends Batch {
    private int first;

    private LongRef same1;

    private long same2;

    private long[] results;

    $Slice_6(int room) {
      super($SITE_47, room, true, true);
      results = new long[room];
    }

    static int spawn(Run run, int left, int first, LongRef same1, long same2) {
      int turns = run.slice($SITE_47, left);
      if (turns > 0) {
        $Slice_6 next = run.used($SITE_47) instanceof $Slice_6 used ? used : new $Slice_6(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static long one(Isolation $isolation, long x) throws Throwable {
      return LongMethod.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final LongRef total = this.same1;
      final long v40 = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i40 = $first + $slot;
            $results[$slot] = one($isolation, i40 + v40);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final int $first = this.first;
      final LongRef total = this.same1;
      final long v40 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i40 = $first + $slot;
        total.value ^= $results[$slot];
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
  private static final class $Batch_7 extends Batch {
    private LongRef same1;

    private final long[] argument1;

    private long[] results;

    $Batch_7(int room) {
      super($SITE_55, room, true, true);
      argument1 = new long[room];
      results = new long[room];
    }

    static $Batch_7 at(Run run, LongRef same1) {
      if (run.filling() instanceof $Batch_7 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_55);
      if (capacity == 0) {
        return null;
      }
      $Batch_7 next = run.used($SITE_55) instanceof $Batch_7 used ? used : new $Batch_7(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(long argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final long x = this.argument1[$slot];
            $results[$slot] = LongMethod.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final LongRef total = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        total.value ^= $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_7 extends Batch {
    private int first;

    private LongRef same1;

    private long same2;

    private long[] results;

    $Slice_7(int room) {
      super($SITE_55, room, true, true);
      results = new long[room];
    }

    static int spawn(Run run, int left, int first, LongRef same1, long same2) {
      int turns = run.slice($SITE_55, left);
      if (turns > 0) {
        $Slice_7 next = run.used($SITE_55) instanceof $Slice_7 used ? used : new $Slice_7(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static long one(Isolation $isolation, long x) throws Throwable {
      return LongMethod.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final LongRef total = this.same1;
      final long v47 = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i47 = $first + $slot;
            $results[$slot] = one($isolation, i47 + v47);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final int $first = this.first;
      final LongRef total = this.same1;
      final long v47 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i47 = $first + $slot;
        total.value ^= $results[$slot];
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
  private static final class $Batch_8 extends Batch {
    private LongRef same1;

    private final long[] argument1;

    private long[] results;

    $Batch_8(int room) {
      super($SITE_63, room, true, true);
      argument1 = new long[room];
      results = new long[room];
    }

    static $Batch_8 at(Run run, LongRef same1) {
      if (run.filling() instanceof $Batch_8 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_63);
      if (capacity == 0) {
        return null;
      }
      $Batch_8 next = run.used($SITE_63) instanceof $Batch_8 used ? used : new $Batch_8(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(long argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final long x = this.argument1[$slot];
            $results[$slot] = LongMethod.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final LongRef total = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        total.value ^= $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_8 extends Batch {
    private int first;

    private LongRef same1;

    private long same2;

    private long[] results;

    $Slice_8(int room) {
      super($SITE_63, room, true, true);
      results = new long[room];
    }

    static int spawn(Run run, int left, int first, LongRef same1, long same2) {
      int turns = run.slice($SITE_63, left);
      if (turns > 0) {
        $Slice_8 next = run.used($SITE_63) instanceof $Slice_8 used ? used : new $Slice_8(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static long one(Isolation $isolation, long x) throws Throwable {
      return LongMethod.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final LongRef total = this.same1;
      final long v54 = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i54 = $first + $slot;
            $results[$slot] = one($isolation, i54 + v54);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final int $first = this.first;
      final LongRef total = this.same1;
      final long v54 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i54 = $first + $slot;
        total.value ^= $results[$slot];
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
  private static final class $Batch_9 extends Batch {
    private LongRef same1;

    private final long[] argument1;

    private long[] results;

    $Batch_9(int room) {
      super($SITE_71, room, true, true);
      argument1 = new long[room];
      results = new long[room];
    }

    static $Batch_9 at(Run run, LongRef same1) {
      if (run.filling() instanceof $Batch_9 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_71);
      if (capacity == 0) {
        return null;
      }
      $Batch_9 next = run.used($SITE_71) instanceof $Batch_9 used ? used : new $Batch_9(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(long argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final long x = this.argument1[$slot];
            $results[$slot] = LongMethod.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final LongRef total = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        total.value ^= $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_9 extends Batch {
    private int first;

    private LongRef same1;

    private long same2;

    private long[] results;

    $Slice_9(int room) {
      super($SITE_71, room, true, true);
      results = new long[room];
    }

    static int spawn(Run run, int left, int first, LongRef same1, long same2) {
      int turns = run.slice($SITE_71, left);
      if (turns > 0) {
        $Slice_9 next = run.used($SITE_71) instanceof $Slice_9 used ? used : new $Slice_9(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static long one(Isolation $isolation, long x) throws Throwable {
      return LongMethod.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final LongRef total = this.same1;
      final long v61 = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i61 = $first + $slot;
            $results[$slot] = one($isolation, i61 + v61);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final int $first = this.first;
      final LongRef total = this.same1;
      final long v61 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i61 = $first + $slot;
        total.value ^= $results[$slot];
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
  private static final class $Batch_10 extends Batch {
    private LongRef same1;

    private final long[] argument1;

    private long[] results;

    $Batch_10(int room) {
      super($SITE_79, room, true, true);
      argument1 = new long[room];
      results = new long[room];
    }

    static $Batch_10 at(Run run, LongRef same1) {
      if (run.filling() instanceof $Batch_10 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_79);
      if (capacity == 0) {
        return null;
      }
      $Batch_10 next = run.used($SITE_79) instanceof $Batch_10 used ? used : new $Batch_10(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(long argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final long x = this.argument1[$slot];
            $results[$slot] = LongMethod.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final LongRef total = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        total.value ^= $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_10 extends Batch {
    private int first;

    private LongRef same1;

    private long same2;

    private long[] results;

    $Slice_10(int room) {
      super($SITE_79, room, true, true);
      results = new long[room];
    }

    static int spawn(Run run, int left, int first, LongRef same1, long same2) {
      int turns = run.slice($SITE_79, left);
      if (turns > 0) {
        $Slice_10 next = run.used($SITE_79) instanceof $Slice_10 used ? used : new $Slice_10(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static long one(Isolation $isolation, long x) throws Throwable {
      return LongMethod.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final LongRef total = this.same1;
      final long v68 = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i68 = $first + $slot;
            $results[$slot] = one($isolation, i68 + v68);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final int $first = this.first;
      final LongRef total = this.same1;
      final long v68 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i68 = $first + $slot;
        total.value ^= $results[$slot];
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
  private static final class $Batch_11 extends Batch {
    private LongRef same1;

    private final long[] argument1;

    private long[] results;

    $Batch_11(int room) {
      super($SITE_87, room, true, true);
      argument1 = new long[room];
      results = new long[room];
    }

    static $Batch_11 at(Run run, LongRef same1) {
      if (run.filling() instanceof $Batch_11 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_87);
      if (capacity == 0) {
        return null;
      }
      $Batch_11 next = run.used($SITE_87) instanceof $Batch_11 used ? used : new $Batch_11(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(long argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final long x = this.argument1[$slot];
            $results[$slot] = LongMethod.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final LongRef total = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        total.value ^= $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_11 extends Batch {
    private int first;

    private LongRef same1;

    private long same2;

    private long[] results;

    $Slice_11(int room) {
      super($SITE_87, room, true, true);
      results = new long[room];
    }

    static int spawn(Run run, int left, int first, LongRef same1, long same2) {
      int turns = run.slice($SITE_87, left);
      if (turns > 0) {
        $Slice_11 next = run.used($SITE_87) instanceof $Slice_11 used ? used : new $Slice_11(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static long one(Isolation $isolation, long x) throws Throwable {
      return LongMethod.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final LongRef total = this.same1;
      final long v75 = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i75 = $first + $slot;
            $results[$slot] = one($isolation, i75 + v75);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final int $first = this.first;
      final LongRef total = this.same1;
      final long v75 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i75 = $first + $slot;
        total.value ^= $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
