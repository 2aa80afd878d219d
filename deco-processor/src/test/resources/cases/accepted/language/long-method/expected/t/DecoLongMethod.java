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
  private static final Site $SITE_1 = new Site(LongMethod.class, "run", "LongMethod.java", 18);

  private static final Site $SITE_2 = new Site(LongMethod.class, "run", "LongMethod.java", 22);

  private static final Site $SITE_3 = new Site(LongMethod.class, "run", "LongMethod.java", 24);

  private static final Site $SITE_4 = new Site(LongMethod.class, "run", "LongMethod.java", 26);

  private static final Site $SITE_5 = new Site(LongMethod.class, "run", "LongMethod.java", 29);

  private static final Site $SITE_6 = new Site(LongMethod.class, "run", "LongMethod.java", 31);

  private static final Site $SITE_7 = new Site(LongMethod.class, "run", "LongMethod.java", 35);

  private static final Site $SITE_8 = new Site(LongMethod.class, "run", "LongMethod.java", 37);

  private static final Site $SITE_9 = new Site(LongMethod.class, "run", "LongMethod.java", 39);

  private static final Site $SITE_10 = new Site(LongMethod.class, "run", "LongMethod.java", 40);

  private static final Site $SITE_11 = new Site(LongMethod.class, "run", "LongMethod.java", 42);

  private static final Site $SITE_12 = new Site(LongMethod.class, "run", "LongMethod.java", 44);

  private static final Site $SITE_13 = new Site(LongMethod.class, "run", "LongMethod.java", 47);

  private static final Site $SITE_14 = new Site(LongMethod.class, "run", "LongMethod.java", 49);

  private static final Site $SITE_15 = new Site(LongMethod.class, "run", "LongMethod.java", 53);

  private static final Site $SITE_16 = new Site(LongMethod.class, "run", "LongMethod.java", 55);

  private static final Site $SITE_17 = new Site(LongMethod.class, "run", "LongMethod.java", 57);

  private static final Site $SITE_18 = new Site(LongMethod.class, "run", "LongMethod.java", 58);

  private static final Site $SITE_19 = new Site(LongMethod.class, "run", "LongMethod.java", 60);

  private static final Site $SITE_20 = new Site(LongMethod.class, "run", "LongMethod.java", 62);

  private static final Site $SITE_21 = new Site(LongMethod.class, "run", "LongMethod.java", 65);

  private static final Site $SITE_22 = new Site(LongMethod.class, "run", "LongMethod.java", 67);

  private static final Site $SITE_23 = new Site(LongMethod.class, "run", "LongMethod.java", 71);

  private static final Site $SITE_24 = new Site(LongMethod.class, "run", "LongMethod.java", 73);

  private static final Site $SITE_25 = new Site(LongMethod.class, "run", "LongMethod.java", 75);

  private static final Site $SITE_26 = new Site(LongMethod.class, "run", "LongMethod.java", 76);

  private static final Site $SITE_27 = new Site(LongMethod.class, "run", "LongMethod.java", 78);

  private static final Site $SITE_28 = new Site(LongMethod.class, "run", "LongMethod.java", 80);

  private static final Site $SITE_29 = new Site(LongMethod.class, "run", "LongMethod.java", 83);

  private static final Site $SITE_30 = new Site(LongMethod.class, "run", "LongMethod.java", 85);

  private static final Site $SITE_31 = new Site(LongMethod.class, "run", "LongMethod.java", 89);

  private static final Site $SITE_32 = new Site(LongMethod.class, "run", "LongMethod.java", 91);

  private static final Site $SITE_33 = new Site(LongMethod.class, "run", "LongMethod.java", 93);

  private static final Site $SITE_34 = new Site(LongMethod.class, "run", "LongMethod.java", 94);

  private static final Site $SITE_35 = new Site(LongMethod.class, "run", "LongMethod.java", 96);

  private static final Site $SITE_36 = new Site(LongMethod.class, "run", "LongMethod.java", 98);

  private static final Site $SITE_37 = new Site(LongMethod.class, "run", "LongMethod.java", 101);

  private static final Site $SITE_38 = new Site(LongMethod.class, "run", "LongMethod.java", 103);

  private static final Site $SITE_39 = new Site(LongMethod.class, "run", "LongMethod.java", 107);

  private static final Site $SITE_40 = new Site(LongMethod.class, "run", "LongMethod.java", 109);

  private static final Site $SITE_41 = new Site(LongMethod.class, "run", "LongMethod.java", 111);

  private static final Site $SITE_42 = new Site(LongMethod.class, "run", "LongMethod.java", 112);

  private static final Site $SITE_43 = new Site(LongMethod.class, "run", "LongMethod.java", 114);

  private static final Site $SITE_44 = new Site(LongMethod.class, "run", "LongMethod.java", 116);

  private static final Site $SITE_45 = new Site(LongMethod.class, "run", "LongMethod.java", 119);

  private static final Site $SITE_46 = new Site(LongMethod.class, "run", "LongMethod.java", 121);

  private static final Site $SITE_47 = new Site(LongMethod.class, "run", "LongMethod.java", 125);

  private static final Site $SITE_48 = new Site(LongMethod.class, "run", "LongMethod.java", 127);

  private static final Site $SITE_49 = new Site(LongMethod.class, "run", "LongMethod.java", 129);

  private static final Site $SITE_50 = new Site(LongMethod.class, "run", "LongMethod.java", 130);

  private static final Site $SITE_51 = new Site(LongMethod.class, "run", "LongMethod.java", 132);

  private static final Site $SITE_52 = new Site(LongMethod.class, "run", "LongMethod.java", 134);

  private static final Site $SITE_53 = new Site(LongMethod.class, "run", "LongMethod.java", 137);

  private static final Site $SITE_54 = new Site(LongMethod.class, "run", "LongMethod.java", 139);

  private static final Site $SITE_55 = new Site(LongMethod.class, "run", "LongMethod.java", 143);

  private static final Site $SITE_56 = new Site(LongMethod.class, "run", "LongMethod.java", 145);

  private static final Site $SITE_57 = new Site(LongMethod.class, "run", "LongMethod.java", 147);

  private static final Site $SITE_58 = new Site(LongMethod.class, "run", "LongMethod.java", 148);

  private static final Site $SITE_59 = new Site(LongMethod.class, "run", "LongMethod.java", 150);

  private static final Site $SITE_60 = new Site(LongMethod.class, "run", "LongMethod.java", 152);

  private static final Site $SITE_61 = new Site(LongMethod.class, "run", "LongMethod.java", 155);

  private static final Site $SITE_62 = new Site(LongMethod.class, "run", "LongMethod.java", 157);

  private static final Site $SITE_63 = new Site(LongMethod.class, "run", "LongMethod.java", 161);

  private static final Site $SITE_64 = new Site(LongMethod.class, "run", "LongMethod.java", 163);

  private static final Site $SITE_65 = new Site(LongMethod.class, "run", "LongMethod.java", 165);

  private static final Site $SITE_66 = new Site(LongMethod.class, "run", "LongMethod.java", 166);

  private static final Site $SITE_67 = new Site(LongMethod.class, "run", "LongMethod.java", 168);

  private static final Site $SITE_68 = new Site(LongMethod.class, "run", "LongMethod.java", 170);

  private static final Site $SITE_69 = new Site(LongMethod.class, "run", "LongMethod.java", 173);

  private static final Site $SITE_70 = new Site(LongMethod.class, "run", "LongMethod.java", 175);

  private static final Site $SITE_71 = new Site(LongMethod.class, "run", "LongMethod.java", 179);

  private static final Site $SITE_72 = new Site(LongMethod.class, "run", "LongMethod.java", 181);

  private static final Site $SITE_73 = new Site(LongMethod.class, "run", "LongMethod.java", 183);

  private static final Site $SITE_74 = new Site(LongMethod.class, "run", "LongMethod.java", 184);

  private static final Site $SITE_75 = new Site(LongMethod.class, "run", "LongMethod.java", 186);

  private static final Site $SITE_76 = new Site(LongMethod.class, "run", "LongMethod.java", 188);

  private static final Site $SITE_77 = new Site(LongMethod.class, "run", "LongMethod.java", 191);

  private static final Site $SITE_78 = new Site(LongMethod.class, "run", "LongMethod.java", 193);

  private static final Site $SITE_79 = new Site(LongMethod.class, "run", "LongMethod.java", 197);

  private static final Site $SITE_80 = new Site(LongMethod.class, "run", "LongMethod.java", 199);

  private static final Site $SITE_81 = new Site(LongMethod.class, "run", "LongMethod.java", 201);

  private static final Site $SITE_82 = new Site(LongMethod.class, "run", "LongMethod.java", 202);

  private static final Site $SITE_83 = new Site(LongMethod.class, "run", "LongMethod.java", 204);

  private static final Site $SITE_84 = new Site(LongMethod.class, "run", "LongMethod.java", 206);

  private static final Site $SITE_85 = new Site(LongMethod.class, "run", "LongMethod.java", 209);

  private static final Site $SITE_86 = new Site(LongMethod.class, "run", "LongMethod.java", 211);

  private static final Site $SITE_87 = new Site(LongMethod.class, "run", "LongMethod.java", 215);

  private static final Site $SITE_88 = new Site(LongMethod.class, "run", "LongMethod.java", 217);

  private static final Site $SITE_89 = new Site(LongMethod.class, "run", "LongMethod.java", 219);

  private static final Site $SITE_90 = new Site(LongMethod.class, "run", "LongMethod.java", 220);

  private static final Site $SITE_91 = new Site(LongMethod.class, "run", "LongMethod.java", 222);

  private static final Site $SITE_92 = new Site(LongMethod.class, "run", "LongMethod.java", 224);

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
      final Deferred<Long> $1 = DecoLongMethod.f($deco.at($SITE_1), seed);
      $deco.defer(() -> v0.value = $1.get());
      final LongRef total = new LongRef(0);
      long[] a = new long[8];
      List<Long> list = new ArrayList<>();
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v1 = new LongRef();
      final Deferred<Long> $2 = DecoLongMethod.f($deco.at($SITE_2), seed + 1);
      $deco.defer(() -> v1.value = $2.get());
      $deco.await(); // deco: waits: reads v1, which the statement of line 22 may write
      long v2 = 2 - v1.value;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $3 = DecoLongMethod.f($deco.at($SITE_3), v2);
      $deco.defer(a, 2, () -> a[2] = $3.get());
      long v3 = 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $4 = DecoLongMethod.f($deco.at($SITE_4), v3 + 3);
      $deco.deferWhole(list, () -> list.add($4.get()));
      $deco.await(); // deco: waits: reads a, which the statement of line 24 may write
      long v4 = a[7];
      if (v4 % 2 == 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        final LongRef $5 = new LongRef();
        $deco.defer(() -> $5.value = a[4]);
        final Deferred<Long> $6 = DecoLongMethod.f($deco.at($SITE_5), 4);
        $deco.defer(a, 4, () -> {
          $5.value += $6.get();
          a[4] = $5.value;
        });
      } else {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Long> $7 = DecoLongMethod.f($deco.at($SITE_6), 4);
        $deco.defer(() -> total.value += $7.get());
      }
      long v5 = list.get(list.size() - 1);
      for (int i5 = 0; i5 < 3; i5++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final long $8 = i5 + v5;
        final $Batch_1 $10 = $Batch_1.at($deco, total);
        if ($10 != null) {
          $10.add($8);
        } else {
          final Deferred<Long> $9 = DecoLongMethod.f($deco.at($SITE_7), $8);
          $deco.defer(() -> total.value ^= $9.get());
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v6 = new LongRef();
      final Deferred<Long> $11 = DecoLongMethod.f($deco.at($SITE_8), v5 + v4);
      $deco.defer(() -> v6.value = $11.get());
      $deco.await(); // deco: waits: writes a, which the statement of line 29 may read
      a[6] -= v6.value >> 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v7 = new LongRef();
      final Deferred<Long> $12 = DecoLongMethod.f($deco.at($SITE_9), v6.value);
      $deco.defer(() -> v7.value = $12.get());
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v8 = new LongRef();
      final Deferred<Long> $13 = DecoLongMethod.f($deco.at($SITE_10), seed + 8);
      $deco.defer(() -> v8.value = $13.get());
      $deco.await(); // deco: waits: reads v8, which the statement of line 40 may write
      long v9 = 9 - v8.value;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $14 = DecoLongMethod.f($deco.at($SITE_11), v9);
      $deco.defer(a, 1, () -> a[1] = $14.get());
      long v10 = 10;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $15 = DecoLongMethod.f($deco.at($SITE_12), v10 + 10);
      $deco.deferWhole(list, () -> list.add($15.get()));
      $deco.await(); // deco: waits: reads a, which the statement of line 42 may write
      long v11 = a[6];
      if (v11 % 2 == 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        final LongRef $16 = new LongRef();
        $deco.defer(() -> $16.value = a[3]);
        final Deferred<Long> $17 = DecoLongMethod.f($deco.at($SITE_13), 11);
        $deco.defer(a, 3, () -> {
          $16.value += $17.get();
          a[3] = $16.value;
        });
      } else {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Long> $18 = DecoLongMethod.f($deco.at($SITE_14), 11);
        $deco.defer(() -> total.value += $18.get());
      }
      long v12 = list.get(list.size() - 1);
      for (int i12 = 0; i12 < 3; i12++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final long $19 = i12 + v12;
        final $Batch_2 $21 = $Batch_2.at($deco, total);
        if ($21 != null) {
          $21.add($19);
        } else {
          final Deferred<Long> $20 = DecoLongMethod.f($deco.at($SITE_15), $19);
          $deco.defer(() -> total.value ^= $20.get());
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v13 = new LongRef();
      final Deferred<Long> $22 = DecoLongMethod.f($deco.at($SITE_16), v12 + v11);
      $deco.defer(() -> v13.value = $22.get());
      $deco.await(); // deco: waits: writes a, which the statement of line 47 may read
      a[5] -= v13.value >> 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v14 = new LongRef();
      final Deferred<Long> $23 = DecoLongMethod.f($deco.at($SITE_17), v13.value);
      $deco.defer(() -> v14.value = $23.get());
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v15 = new LongRef();
      final Deferred<Long> $24 = DecoLongMethod.f($deco.at($SITE_18), seed + 15);
      $deco.defer(() -> v15.value = $24.get());
      $deco.await(); // deco: waits: reads v15, which the statement of line 58 may write
      long v16 = 16 - v15.value;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $25 = DecoLongMethod.f($deco.at($SITE_19), v16);
      $deco.defer(a, 0, () -> a[0] = $25.get());
      long v17 = 17;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $26 = DecoLongMethod.f($deco.at($SITE_20), v17 + 17);
      $deco.deferWhole(list, () -> list.add($26.get()));
      $deco.await(); // deco: waits: reads a, which the statement of line 60 may write
      long v18 = a[5];
      if (v18 % 2 == 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        final LongRef $27 = new LongRef();
        $deco.defer(() -> $27.value = a[2]);
        final Deferred<Long> $28 = DecoLongMethod.f($deco.at($SITE_21), 18);
        $deco.defer(a, 2, () -> {
          $27.value += $28.get();
          a[2] = $27.value;
        });
      } else {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Long> $29 = DecoLongMethod.f($deco.at($SITE_22), 18);
        $deco.defer(() -> total.value += $29.get());
      }
      long v19 = list.get(list.size() - 1);
      for (int i19 = 0; i19 < 3; i19++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final long $30 = i19 + v19;
        final $Batch_3 $32 = $Batch_3.at($deco, total);
        if ($32 != null) {
          $32.add($30);
        } else {
          final Deferred<Long> $31 = DecoLongMethod.f($deco.at($SITE_23), $30);
          $deco.defer(() -> total.value ^= $31.get());
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v20 = new LongRef();
      final Deferred<Long> $33 = DecoLongMethod.f($deco.at($SITE_24), v19 + v18);
      $deco.defer(() -> v20.value = $33.get());
      $deco.await(); // deco: waits: writes a, which the statement of line 65 may read
      a[4] -= v20.value >> 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v21 = new LongRef();
      final Deferred<Long> $34 = DecoLongMethod.f($deco.at($SITE_25), v20.value);
      $deco.defer(() -> v21.value = $34.get());
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v22 = new LongRef();
      final Deferred<Long> $35 = DecoLongMethod.f($deco.at($SITE_26), seed + 22);
      $deco.defer(() -> v22.value = $35.get());
      $deco.await(); // deco: waits: reads v22, which the statement of line 76 may write
      long v23 = 23 - v22.value;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $36 = DecoLongMethod.f($deco.at($SITE_27), v23);
      $deco.defer(a, 7, () -> a[7] = $36.get());
      long v24 = 24;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $37 = DecoLongMethod.f($deco.at($SITE_28), v24 + 24);
      $deco.deferWhole(list, () -> list.add($37.get()));
      $deco.await(); // deco: waits: reads a, which the statement of line 78 may write
      long v25 = a[4];
      if (v25 % 2 == 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        final LongRef $38 = new LongRef();
        $deco.defer(() -> $38.value = a[1]);
        final Deferred<Long> $39 = DecoLongMethod.f($deco.at($SITE_29), 25);
        $deco.defer(a, 1, () -> {
          $38.value += $39.get();
          a[1] = $38.value;
        });
      } else {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Long> $40 = DecoLongMethod.f($deco.at($SITE_30), 25);
        $deco.defer(() -> total.value += $40.get());
      }
      long v26 = list.get(list.size() - 1);
      for (int i26 = 0; i26 < 3; i26++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final long $41 = i26 + v26;
        final $Batch_4 $43 = $Batch_4.at($deco, total);
        if ($43 != null) {
          $43.add($41);
        } else {
          final Deferred<Long> $42 = DecoLongMethod.f($deco.at($SITE_31), $41);
          $deco.defer(() -> total.value ^= $42.get());
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v27 = new LongRef();
      final Deferred<Long> $44 = DecoLongMethod.f($deco.at($SITE_32), v26 + v25);
      $deco.defer(() -> v27.value = $44.get());
      $deco.await(); // deco: waits: writes a, which the statement of line 83 may read
      a[3] -= v27.value >> 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v28 = new LongRef();
      final Deferred<Long> $45 = DecoLongMethod.f($deco.at($SITE_33), v27.value);
      $deco.defer(() -> v28.value = $45.get());
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v29 = new LongRef();
      final Deferred<Long> $46 = DecoLongMethod.f($deco.at($SITE_34), seed + 29);
      $deco.defer(() -> v29.value = $46.get());
      $deco.await(); // deco: waits: reads v29, which the statement of line 94 may write
      long v30 = 30 - v29.value;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $47 = DecoLongMethod.f($deco.at($SITE_35), v30);
      $deco.defer(a, 6, () -> a[6] = $47.get());
      long v31 = 31;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $48 = DecoLongMethod.f($deco.at($SITE_36), v31 + 31);
      $deco.deferWhole(list, () -> list.add($48.get()));
      $deco.await(); // deco: waits: reads a, which the statement of line 96 may write
      long v32 = a[3];
      if (v32 % 2 == 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        final LongRef $49 = new LongRef();
        $deco.defer(() -> $49.value = a[0]);
        final Deferred<Long> $50 = DecoLongMethod.f($deco.at($SITE_37), 32);
        $deco.defer(a, 0, () -> {
          $49.value += $50.get();
          a[0] = $49.value;
        });
      } else {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Long> $51 = DecoLongMethod.f($deco.at($SITE_38), 32);
        $deco.defer(() -> total.value += $51.get());
      }
      long v33 = list.get(list.size() - 1);
      for (int i33 = 0; i33 < 3; i33++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final long $52 = i33 + v33;
        final $Batch_5 $54 = $Batch_5.at($deco, total);
        if ($54 != null) {
          $54.add($52);
        } else {
          final Deferred<Long> $53 = DecoLongMethod.f($deco.at($SITE_39), $52);
          $deco.defer(() -> total.value ^= $53.get());
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v34 = new LongRef();
      final Deferred<Long> $55 = DecoLongMethod.f($deco.at($SITE_40), v33 + v32);
      $deco.defer(() -> v34.value = $55.get());
      $deco.await(); // deco: waits: writes a, which the statement of line 101 may read
      a[2] -= v34.value >> 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v35 = new LongRef();
      final Deferred<Long> $56 = DecoLongMethod.f($deco.at($SITE_41), v34.value);
      $deco.defer(() -> v35.value = $56.get());
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v36 = new LongRef();
      final Deferred<Long> $57 = DecoLongMethod.f($deco.at($SITE_42), seed + 36);
      $deco.defer(() -> v36.value = $57.get());
      $deco.await(); // deco: waits: reads v36, which the statement of line 112 may write
      long v37 = 37 - v36.value;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $58 = DecoLongMethod.f($deco.at($SITE_43), v37);
      $deco.defer(a, 5, () -> a[5] = $58.get());
      long v38 = 38;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $59 = DecoLongMethod.f($deco.at($SITE_44), v38 + 38);
      $deco.deferWhole(list, () -> list.add($59.get()));
      $deco.await(); // deco: waits: reads a, which the statement of line 114 may write
      long v39 = a[2];
      if (v39 % 2 == 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        final LongRef $60 = new LongRef();
        $deco.defer(() -> $60.value = a[7]);
        final Deferred<Long> $61 = DecoLongMethod.f($deco.at($SITE_45), 39);
        $deco.defer(a, 7, () -> {
          $60.value += $61.get();
          a[7] = $60.value;
        });
      } else {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Long> $62 = DecoLongMethod.f($deco.at($SITE_46), 39);
        $deco.defer(() -> total.value += $62.get());
      }
      long v40 = list.get(list.size() - 1);
      for (int i40 = 0; i40 < 3; i40++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final long $63 = i40 + v40;
        final $Batch_6 $65 = $Batch_6.at($deco, total);
        if ($65 != null) {
          $65.add($63);
        } else {
          final Deferred<Long> $64 = DecoLongMethod.f($deco.at($SITE_47), $63);
          $deco.defer(() -> total.value ^= $64.get());
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v41 = new LongRef();
      final Deferred<Long> $66 = DecoLongMethod.f($deco.at($SITE_48), v40 + v39);
      $deco.defer(() -> v41.value = $66.get());
      $deco.await(); // deco: waits: writes a, which the statement of line 119 may read
      a[1] -= v41.value >> 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v42 = new LongRef();
      final Deferred<Long> $67 = DecoLongMethod.f($deco.at($SITE_49), v41.value);
      $deco.defer(() -> v42.value = $67.get());
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v43 = new LongRef();
      final Deferred<Long> $68 = DecoLongMethod.f($deco.at($SITE_50), seed + 43);
      $deco.defer(() -> v43.value = $68.get());
      $deco.await(); // deco: waits: reads v43, which the statement of line 130 may write
      long v44 = 44 - v43.value;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $69 = DecoLongMethod.f($deco.at($SITE_51), v44);
      $deco.defer(a, 4, () -> a[4] = $69.get());
      long v45 = 45;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $70 = DecoLongMethod.f($deco.at($SITE_52), v45 + 45);
      $deco.deferWhole(list, () -> list.add($70.get()));
      $deco.await(); // deco: waits: reads a, which the statement of line 132 may write
      long v46 = a[1];
      if (v46 % 2 == 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        final LongRef $71 = new LongRef();
        $deco.defer(() -> $71.value = a[6]);
        final Deferred<Long> $72 = DecoLongMethod.f($deco.at($SITE_53), 46);
        $deco.defer(a, 6, () -> {
          $71.value += $72.get();
          a[6] = $71.value;
        });
      } else {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Long> $73 = DecoLongMethod.f($deco.at($SITE_54), 46);
        $deco.defer(() -> total.value += $73.get());
      }
      long v47 = list.get(list.size() - 1);
      for (int i47 = 0; i47 < 3; i47++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final long $74 = i47 + v47;
        final $Batch_7 $76 = $Batch_7.at($deco, total);
        if ($76 != null) {
          $76.add($74);
        } else {
          final Deferred<Long> $75 = DecoLongMethod.f($deco.at($SITE_55), $74);
          $deco.defer(() -> total.value ^= $75.get());
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v48 = new LongRef();
      final Deferred<Long> $77 = DecoLongMethod.f($deco.at($SITE_56), v47 + v46);
      $deco.defer(() -> v48.value = $77.get());
      $deco.await(); // deco: waits: writes a, which the statement of line 137 may read
      a[0] -= v48.value >> 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v49 = new LongRef();
      final Deferred<Long> $78 = DecoLongMethod.f($deco.at($SITE_57), v48.value);
      $deco.defer(() -> v49.value = $78.get());
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v50 = new LongRef();
      final Deferred<Long> $79 = DecoLongMethod.f($deco.at($SITE_58), seed + 50);
      $deco.defer(() -> v50.value = $79.get());
      $deco.await(); // deco: waits: reads v50, which the statement of line 148 may write
      long v51 = 51 - v50.value;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $80 = DecoLongMethod.f($deco.at($SITE_59), v51);
      $deco.defer(a, 3, () -> a[3] = $80.get());
      long v52 = 52;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $81 = DecoLongMethod.f($deco.at($SITE_60), v52 + 52);
      $deco.deferWhole(list, () -> list.add($81.get()));
      $deco.await(); // deco: waits: reads a, which the statement of line 150 may write
      long v53 = a[0];
      if (v53 % 2 == 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        final LongRef $82 = new LongRef();
        $deco.defer(() -> $82.value = a[5]);
        final Deferred<Long> $83 = DecoLongMethod.f($deco.at($SITE_61), 53);
        $deco.defer(a, 5, () -> {
          $82.value += $83.get();
          a[5] = $82.value;
        });
      } else {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Long> $84 = DecoLongMethod.f($deco.at($SITE_62), 53);
        $deco.defer(() -> total.value += $84.get());
      }
      long v54 = list.get(list.size() - 1);
      for (int i54 = 0; i54 < 3; i54++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final long $85 = i54 + v54;
        final $Batch_8 $87 = $Batch_8.at($deco, total);
        if ($87 != null) {
          $87.add($85);
        } else {
          final Deferred<Long> $86 = DecoLongMethod.f($deco.at($SITE_63), $85);
          $deco.defer(() -> total.value ^= $86.get());
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v55 = new LongRef();
      final Deferred<Long> $88 = DecoLongMethod.f($deco.at($SITE_64), v54 + v53);
      $deco.defer(() -> v55.value = $88.get());
      $deco.await(); // deco: waits: writes a, which the statement of line 155 may read
      a[7] -= v55.value >> 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v56 = new LongRef();
      final Deferred<Long> $89 = DecoLongMethod.f($deco.at($SITE_65), v55.value);
      $deco.defer(() -> v56.value = $89.get());
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v57 = new LongRef();
      final Deferred<Long> $90 = DecoLongMethod.f($deco.at($SITE_66), seed + 57);
      $deco.defer(() -> v57.value = $90.get());
      $deco.await(); // deco: waits: reads v57, which the statement of line 166 may write
      long v58 = 58 - v57.value;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $91 = DecoLongMethod.f($deco.at($SITE_67), v58);
      $deco.defer(a, 2, () -> a[2] = $91.get());
      long v59 = 59;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $92 = DecoLongMethod.f($deco.at($SITE_68), v59 + 59);
      $deco.deferWhole(list, () -> list.add($92.get()));
      $deco.await(); // deco: waits: reads a, which the statement of line 168 may write
      long v60 = a[7];
      if (v60 % 2 == 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        final LongRef $93 = new LongRef();
        $deco.defer(() -> $93.value = a[4]);
        final Deferred<Long> $94 = DecoLongMethod.f($deco.at($SITE_69), 60);
        $deco.defer(a, 4, () -> {
          $93.value += $94.get();
          a[4] = $93.value;
        });
      } else {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Long> $95 = DecoLongMethod.f($deco.at($SITE_70), 60);
        $deco.defer(() -> total.value += $95.get());
      }
      long v61 = list.get(list.size() - 1);
      for (int i61 = 0; i61 < 3; i61++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final long $96 = i61 + v61;
        final $Batch_9 $98 = $Batch_9.at($deco, total);
        if ($98 != null) {
          $98.add($96);
        } else {
          final Deferred<Long> $97 = DecoLongMethod.f($deco.at($SITE_71), $96);
          $deco.defer(() -> total.value ^= $97.get());
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v62 = new LongRef();
      final Deferred<Long> $99 = DecoLongMethod.f($deco.at($SITE_72), v61 + v60);
      $deco.defer(() -> v62.value = $99.get());
      $deco.await(); // deco: waits: writes a, which the statement of line 173 may read
      a[6] -= v62.value >> 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v63 = new LongRef();
      final Deferred<Long> $100 = DecoLongMethod.f($deco.at($SITE_73), v62.value);
      $deco.defer(() -> v63.value = $100.get());
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v64 = new LongRef();
      final Deferred<Long> $101 = DecoLongMethod.f($deco.at($SITE_74), seed + 64);
      $deco.defer(() -> v64.value = $101.get());
      $deco.await(); // deco: waits: reads v64, which the statement of line 184 may write
      long v65 = 65 - v64.value;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $102 = DecoLongMethod.f($deco.at($SITE_75), v65);
      $deco.defer(a, 1, () -> a[1] = $102.get());
      long v66 = 66;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $103 = DecoLongMethod.f($deco.at($SITE_76), v66 + 66);
      $deco.deferWhole(list, () -> list.add($103.get()));
      $deco.await(); // deco: waits: reads a, which the statement of line 186 may write
      long v67 = a[6];
      if (v67 % 2 == 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        final LongRef $104 = new LongRef();
        $deco.defer(() -> $104.value = a[3]);
        final Deferred<Long> $105 = DecoLongMethod.f($deco.at($SITE_77), 67);
        $deco.defer(a, 3, () -> {
          $104.value += $105.get();
          a[3] = $104.value;
        });
      } else {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Long> $106 = DecoLongMethod.f($deco.at($SITE_78), 67);
        $deco.defer(() -> total.value += $106.get());
      }
      long v68 = list.get(list.size() - 1);
      for (int i68 = 0; i68 < 3; i68++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final long $107 = i68 + v68;
        final $Batch_10 $109 = $Batch_10.at($deco, total);
        if ($109 != null) {
          $109.add($107);
        } else {
          final Deferred<Long> $108 = DecoLongMethod.f($deco.at($SITE_79), $107);
          $deco.defer(() -> total.value ^= $108.get());
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v69 = new LongRef();
      final Deferred<Long> $110 = DecoLongMethod.f($deco.at($SITE_80), v68 + v67);
      $deco.defer(() -> v69.value = $110.get());
      $deco.await(); // deco: waits: writes a, which the statement of line 191 may read
      a[5] -= v69.value >> 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v70 = new LongRef();
      final Deferred<Long> $111 = DecoLongMethod.f($deco.at($SITE_81), v69.value);
      $deco.defer(() -> v70.value = $111.get());
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v71 = new LongRef();
      final Deferred<Long> $112 = DecoLongMethod.f($deco.at($SITE_82), seed + 71);
      $deco.defer(() -> v71.value = $112.get());
      $deco.await(); // deco: waits: reads v71, which the statement of line 202 may write
      long v72 = 72 - v71.value;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $113 = DecoLongMethod.f($deco.at($SITE_83), v72);
      $deco.defer(a, 0, () -> a[0] = $113.get());
      long v73 = 73;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $114 = DecoLongMethod.f($deco.at($SITE_84), v73 + 73);
      $deco.deferWhole(list, () -> list.add($114.get()));
      $deco.await(); // deco: waits: reads a, which the statement of line 204 may write
      long v74 = a[5];
      if (v74 % 2 == 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        final LongRef $115 = new LongRef();
        $deco.defer(() -> $115.value = a[2]);
        final Deferred<Long> $116 = DecoLongMethod.f($deco.at($SITE_85), 74);
        $deco.defer(a, 2, () -> {
          $115.value += $116.get();
          a[2] = $115.value;
        });
      } else {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Long> $117 = DecoLongMethod.f($deco.at($SITE_86), 74);
        $deco.defer(() -> total.value += $117.get());
      }
      long v75 = list.get(list.size() - 1);
      for (int i75 = 0; i75 < 3; i75++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final long $118 = i75 + v75;
        final $Batch_11 $120 = $Batch_11.at($deco, total);
        if ($120 != null) {
          $120.add($118);
        } else {
          final Deferred<Long> $119 = DecoLongMethod.f($deco.at($SITE_87), $118);
          $deco.defer(() -> total.value ^= $119.get());
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v76 = new LongRef();
      final Deferred<Long> $121 = DecoLongMethod.f($deco.at($SITE_88), v75 + v74);
      $deco.defer(() -> v76.value = $121.get());
      $deco.await(); // deco: waits: writes a, which the statement of line 209 may read
      a[4] -= v76.value >> 3;
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v77 = new LongRef();
      final Deferred<Long> $122 = DecoLongMethod.f($deco.at($SITE_89), v76.value);
      $deco.defer(() -> v77.value = $122.get());
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v78 = new LongRef();
      final Deferred<Long> $123 = DecoLongMethod.f($deco.at($SITE_90), seed + 78);
      $deco.defer(() -> v78.value = $123.get());
      $deco.await(); // deco: waits: reads v78, which the statement of line 220 may write
      long v79 = 79 - v78.value;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $124 = DecoLongMethod.f($deco.at($SITE_91), v79);
      $deco.defer(a, 7, () -> a[7] = $124.get());
      long v80 = 80;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Long> $125 = DecoLongMethod.f($deco.at($SITE_92), v80 + 80);
      $deco.deferWhole(list, () -> list.add($125.get()));
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final long x = this.argument1[$slot];
        $results[$slot] = LongMethod.f(x);
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final long x = this.argument1[$slot];
        $results[$slot] = LongMethod.f(x);
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final long x = this.argument1[$slot];
        $results[$slot] = LongMethod.f(x);
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final long x = this.argument1[$slot];
        $results[$slot] = LongMethod.f(x);
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final long x = this.argument1[$slot];
        $results[$slot] = LongMethod.f(x);
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final long x = this.argument1[$slot];
        $results[$slot] = LongMethod.f(x);
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final long x = this.argument1[$slot];
        $results[$slot] = LongMethod.f(x);
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final long x = this.argument1[$slot];
        $results[$slot] = LongMethod.f(x);
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final long x = this.argument1[$slot];
        $results[$slot] = LongMethod.f(x);
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final long x = this.argument1[$slot];
        $results[$slot] = LongMethod.f(x);
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final long x = this.argument1[$slot];
        $results[$slot] = LongMethod.f(x);
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
}
