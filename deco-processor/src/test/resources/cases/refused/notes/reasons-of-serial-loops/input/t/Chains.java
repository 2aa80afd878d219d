package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;

class Chains {
  double[] data = new double[10];
  final List<Integer> list = new ArrayList<>();
  int n;

  @Concurrent
  double scaled(int i) {
    return data[i] * 2;
  }

  @Concurrent
  double behindAHelper(int i) {
    return element(i);
  }

  private double element(int i) {
    return data[i];
  }

  @Concurrent
  static int f(int x) {
    return x;
  }

  @Concurrent
  int readsN(int x) {
    return n + x;
  }

  private int n() {
    return n;
  }

  @Synchronized
  void implicitReceiver() {
    for (int i = 0; i < 10; i++) { // expect: WARNING DECO-305 Each turn waits in line 44: the caller spawns scaled (line 44); scaled uses field data (line 15); the deferred statement may write data (line 44). Hand scaled what it reads as a parameter
      data[i] = scaled(i);
    }
  }

  @Synchronized
  void throughAHelper(double[] out) {
    for (int i = 0; i < 10; i++) { // expect: WARNING DECO-305 behindAHelper calls element (line 20); element uses field data (line 24); the deferred statement may write out (line 51). Nothing here tells that field data and out share no object. Hand
      out[i] = behindAHelper(i);
    }
  }

  @Synchronized
  void fieldThatACallReads() {
    int sum = 0;
    for (int i = 0; i < 10; i++) { // expect: WARNING DECO-305 line 59: the caller writes field n (line 59); readsN is pending (line 60); readsN reads field n (line 34). Write field n before or after the loop.
      n++;
      sum += readsN(i);
    }
    list.add(sum);
  }

  @Synchronized
  void fieldThatAStatementWrites() {
    for (int i = 0; i < 10; i++) { // expect: WARNING DECO-305 the caller runs n (line 69); n reads field n (line 38); the deferred statement may write field n (line 68)
      n = f(i);
      list.add(n());
    }
  }

  @Synchronized
  int valueOfTheStatementBefore() {
    int sum = 0;
    for (int i = 0; i < 10; i++) { // expect: WARNING DECO-305 Use the value of v in the statement that calls
      int v = f(i);
      sum += v;
    }
    return sum;
  }

  @Synchronized
  void blockInTheLoop(int[] a) {
    for (int i = 0; i < 10; i++) { // expect: WARNING DECO-305 line 86: what is spawned in a block with a handler, a finally, resources or a monitor is waited for before the block is left. Put the loop into the block
      try {
        a[i] = f(i);
      } catch (IllegalStateException e) {
        n = 1;
      }
    }
  }

  @Synchronized
  int returnsInTheLoop() {
    int sum = 0;
    for (int i = 0; i < 10; i++) { // expect: WARNING DECO-305 line 102: the caller reads v (line 102)
      if (n > 3) {
        return i;
      }
      int v = f(i);
      sum += v;
    }
    return sum;
  }

  static class Image {
    int[] pixels = new int[4];

    @Concurrent
    int brightest() {
      return pixels[0];
    }
  }

  @Concurrent
  static void blur(Image image) {
    image.pixels[0]++;
  }

  @Synchronized
  void elementsOfTheListTheLoopGoesThrough(List<Image> images) {
    for (Image image : images) { // expect: WARNING DECO-305 the caller reads images (line 123); blur is pending (line 124); blur uses field pixels (line 118). Nothing here tells that images and field pixels share no object. If they share none, go through a copy that is made here: new ArrayList<>(images).
      blur(image);
    }
    for (Image image : new ArrayList<>(images)) {
      blur(image);
    }
  }

  @Synchronized
  List<Integer> methodThatASubclassMayReplace(List<Image> images) {
    List<Integer> found = new ArrayList<>();
    for (Image image : images) {
      found.add(image.brightest());
    }
    return found;
  }

  interface Tone {
    @Concurrent
    int darkest();
  }

  @Synchronized
  void methodOfWhichNoBodyIsKnown(List<Tone> tones) {
    for (Tone tone : tones) { // expect: WARNING DECO-305 A class that Deco does not know may replace darkest: if you can, make it private, static or final
      list.add(tone.darkest());
    }
  }

  @Synchronized
  int conditionOfTheLoop() {
    int v = 0;
    while (v < 100) { // expect: WARNING DECO-305 Find the number of turns before the loop
      v = f(v);
    }
    return v;
  }

  @Synchronized
  int headerOfALoopInTheLoop() {
    int sum = 0;
    while (sum < 10) { // expect: WARNING DECO-305 The value of each call is needed at once
      for (int each : several(sum)) { // expect: NOTE DECO-302
        sum += each;
      }
    }
    return sum;
  }

  @Concurrent
  static List<Integer> several(int x) {
    return List.of(x, x + 1);
  }

  @Synchronized
  void codeOfWhichNothingIsKnown(Runnable other) {
    for (int i = 0; i < 10; i++) { // expect: WARNING DECO-305 the caller reads other, when it calls run (line 181); the deferred statement may write list (line 180)
      list.add(f(i));
      other.run();
    }
  }
}
