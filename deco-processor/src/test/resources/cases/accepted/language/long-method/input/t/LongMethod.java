package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;

final class LongMethod {
  private LongMethod() {}

  @Concurrent
  static long f(long x) {
    return x * 31 + 7;
  }

  @Synchronized
  static long run(long seed) {
    long v0 = f(seed);
    long total = 0;
    long[] a = new long[8];
    List<Long> list = new ArrayList<>();
    long v1 = f(seed + 1);
    long v2 = 2 - v1;
    a[2] = f(v2);
    long v3 = 3;
    list.add(f(v3 + 3));
    long v4 = a[7];
    if (v4 % 2 == 0) {
      a[4] += f(4);
    } else {
      total += f(4);
    }
    long v5 = list.get(list.size() - 1);
    for (int i5 = 0; i5 < 3; i5++) {
      total ^= f(i5 + v5);
    }
    long v6 = f(v5 + v4);
    a[6] -= v6 >> 3;
    long v7 = f(v6);
    long v8 = f(seed + 8);
    long v9 = 9 - v8;
    a[1] = f(v9);
    long v10 = 10;
    list.add(f(v10 + 10));
    long v11 = a[6];
    if (v11 % 2 == 0) {
      a[3] += f(11);
    } else {
      total += f(11);
    }
    long v12 = list.get(list.size() - 1);
    for (int i12 = 0; i12 < 3; i12++) {
      total ^= f(i12 + v12);
    }
    long v13 = f(v12 + v11);
    a[5] -= v13 >> 3;
    long v14 = f(v13);
    long v15 = f(seed + 15);
    long v16 = 16 - v15;
    a[0] = f(v16);
    long v17 = 17;
    list.add(f(v17 + 17));
    long v18 = a[5];
    if (v18 % 2 == 0) {
      a[2] += f(18);
    } else {
      total += f(18);
    }
    long v19 = list.get(list.size() - 1);
    for (int i19 = 0; i19 < 3; i19++) {
      total ^= f(i19 + v19);
    }
    long v20 = f(v19 + v18);
    a[4] -= v20 >> 3;
    long v21 = f(v20);
    long v22 = f(seed + 22);
    long v23 = 23 - v22;
    a[7] = f(v23);
    long v24 = 24;
    list.add(f(v24 + 24));
    long v25 = a[4];
    if (v25 % 2 == 0) {
      a[1] += f(25);
    } else {
      total += f(25);
    }
    long v26 = list.get(list.size() - 1);
    for (int i26 = 0; i26 < 3; i26++) {
      total ^= f(i26 + v26);
    }
    long v27 = f(v26 + v25);
    a[3] -= v27 >> 3;
    long v28 = f(v27);
    long v29 = f(seed + 29);
    long v30 = 30 - v29;
    a[6] = f(v30);
    long v31 = 31;
    list.add(f(v31 + 31));
    long v32 = a[3];
    if (v32 % 2 == 0) {
      a[0] += f(32);
    } else {
      total += f(32);
    }
    long v33 = list.get(list.size() - 1);
    for (int i33 = 0; i33 < 3; i33++) {
      total ^= f(i33 + v33);
    }
    long v34 = f(v33 + v32);
    a[2] -= v34 >> 3;
    long v35 = f(v34);
    long v36 = f(seed + 36);
    long v37 = 37 - v36;
    a[5] = f(v37);
    long v38 = 38;
    list.add(f(v38 + 38));
    long v39 = a[2];
    if (v39 % 2 == 0) {
      a[7] += f(39);
    } else {
      total += f(39);
    }
    long v40 = list.get(list.size() - 1);
    for (int i40 = 0; i40 < 3; i40++) {
      total ^= f(i40 + v40);
    }
    long v41 = f(v40 + v39);
    a[1] -= v41 >> 3;
    long v42 = f(v41);
    long v43 = f(seed + 43);
    long v44 = 44 - v43;
    a[4] = f(v44);
    long v45 = 45;
    list.add(f(v45 + 45));
    long v46 = a[1];
    if (v46 % 2 == 0) {
      a[6] += f(46);
    } else {
      total += f(46);
    }
    long v47 = list.get(list.size() - 1);
    for (int i47 = 0; i47 < 3; i47++) {
      total ^= f(i47 + v47);
    }
    long v48 = f(v47 + v46);
    a[0] -= v48 >> 3;
    long v49 = f(v48);
    long v50 = f(seed + 50);
    long v51 = 51 - v50;
    a[3] = f(v51);
    long v52 = 52;
    list.add(f(v52 + 52));
    long v53 = a[0];
    if (v53 % 2 == 0) {
      a[5] += f(53);
    } else {
      total += f(53);
    }
    long v54 = list.get(list.size() - 1);
    for (int i54 = 0; i54 < 3; i54++) {
      total ^= f(i54 + v54);
    }
    long v55 = f(v54 + v53);
    a[7] -= v55 >> 3;
    long v56 = f(v55);
    long v57 = f(seed + 57);
    long v58 = 58 - v57;
    a[2] = f(v58);
    long v59 = 59;
    list.add(f(v59 + 59));
    long v60 = a[7];
    if (v60 % 2 == 0) {
      a[4] += f(60);
    } else {
      total += f(60);
    }
    long v61 = list.get(list.size() - 1);
    for (int i61 = 0; i61 < 3; i61++) {
      total ^= f(i61 + v61);
    }
    long v62 = f(v61 + v60);
    a[6] -= v62 >> 3;
    long v63 = f(v62);
    long v64 = f(seed + 64);
    long v65 = 65 - v64;
    a[1] = f(v65);
    long v66 = 66;
    list.add(f(v66 + 66));
    long v67 = a[6];
    if (v67 % 2 == 0) {
      a[3] += f(67);
    } else {
      total += f(67);
    }
    long v68 = list.get(list.size() - 1);
    for (int i68 = 0; i68 < 3; i68++) {
      total ^= f(i68 + v68);
    }
    long v69 = f(v68 + v67);
    a[5] -= v69 >> 3;
    long v70 = f(v69);
    long v71 = f(seed + 71);
    long v72 = 72 - v71;
    a[0] = f(v72);
    long v73 = 73;
    list.add(f(v73 + 73));
    long v74 = a[5];
    if (v74 % 2 == 0) {
      a[2] += f(74);
    } else {
      total += f(74);
    }
    long v75 = list.get(list.size() - 1);
    for (int i75 = 0; i75 < 3; i75++) {
      total ^= f(i75 + v75);
    }
    long v76 = f(v75 + v74);
    a[4] -= v76 >> 3;
    long v77 = f(v76);
    long v78 = f(seed + 78);
    long v79 = 79 - v78;
    a[7] = f(v79);
    long v80 = 80;
    list.add(f(v80 + 80));
    for (long each : a) {
      total = total * 31 + each;
    }
    for (long each : list) {
      total = total * 31 + each;
    }
    return total + v80;
  }
}
