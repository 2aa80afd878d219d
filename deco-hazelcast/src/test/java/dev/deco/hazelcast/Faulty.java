package dev.deco.hazelcast;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Methods that sleep, end their worker, fill its heap, or are given what cannot travel. */
final class Faulty {
  private static final boolean ON_WORKER = Boolean.getBoolean("test.worker");

  private Faulty() {}

  /** Sleeps from 1 to 10 ms and writes its result, and how often it was written, into a list. */
  @Concurrent(on = "cluster")
  static long nap(byte[] data, int i, int[] counts) {
    try {
      Thread.sleep(1 + i % 10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    counts[i]++;
    long sum = i;
    for (byte b : data) {
      sum = 31 * sum + b;
    }
    return sum;
  }

  @Synchronized
  static long[] naps(List<byte[]> data, int[] counts) {
    long[] sums = new long[data.size()];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = nap(data.get(i), i, counts);
    }
    return sums;
  }

  /** Writes to a file. */
  @Concurrent(on = "cluster")
  static int save(int i) throws IOException {
    Path file = Files.createTempFile("deco", ".tmp");
    try {
      Files.write(file, new byte[10_000]);
      return i;
    } finally {
      Files.delete(file);
    }
  }

  @Synchronized
  static int saveAll(int n) throws IOException {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      sum += save(i);
    }
    return sum;
  }

  @Concurrent(on = "cluster")
  static int deadly(int i, int which) {
    if (ON_WORKER && i == which) {
      Runtime.getRuntime().halt(1);
    }
    return i;
  }

  @Synchronized
  static int deadlyAll(int n, int which) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      sum += deadly(i, which);
    }
    return sum;
  }

  @Concurrent(on = "cluster")
  static int hog(int i) {
    if (ON_WORKER && i == 3) {
      List<long[]> all = new ArrayList<>();
      while (true) {
        all.add(new long[1 << 20]);
      }
    }
    return i;
  }

  @Synchronized
  static int hogAll(int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      sum += hog(i);
    }
    return sum;
  }

  /** A class with what cannot travel. */
  static final class Holder {
    final Thread thread = Thread.currentThread();
    final int value;

    Holder(int value) {
      this.value = value;
    }
  }

  @Concurrent(on = "cluster")
  static int held(Holder holder) {
    return holder.value;
  }

  @Synchronized
  static int heldAll(Holder holder) {
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      sum += held(holder);
    }
    return sum;
  }

  @Concurrent(on = "cluster")
  static Object strange(int i) {
    return i == 2 ? new Thread("strange") : i;
  }

  @Synchronized
  static List<Object> strangers() {
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(strange(i));
    }
    return all;
  }

  /** Blocks until it is interrupted, and says so to whoever looks at the worker's output. */
  @Concurrent(on = "cluster")
  static int endless(int i) {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      System.out.println("interrupted " + i);
    }
    return i;
  }

  @Synchronized
  static int endlessAll(int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      sum += endless(i);
    }
    return sum;
  }

  @Concurrent(on = "cluster")
  static int weigh(Parcel parcel) {
    return parcel.weight();
  }

  @Synchronized
  static int weighAll(List<Parcel> parcels) {
    int sum = 0;
    for (Parcel parcel : parcels) {
      sum += weigh(parcel);
    }
    return sum;
  }
}
