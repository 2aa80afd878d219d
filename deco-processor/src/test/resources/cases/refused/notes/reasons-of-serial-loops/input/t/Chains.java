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
    for (int i = 0; i < 10; i++) { // expect: WARNING DECO-305 Use the value in the statement that calls
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

  @Synchronized
  void codeOfWhichNothingIsKnown(Runnable other) {
    for (int i = 0; i < 10; i++) { // expect: WARNING DECO-305 the caller reads other, when it calls run (line 111); the deferred statement may write list (line 110)
      list.add(f(i));
      other.run();
    }
  }
}
