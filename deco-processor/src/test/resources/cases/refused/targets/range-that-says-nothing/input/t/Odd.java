package t;

import dev.deco.Concurrent;
import dev.deco.Range;
import java.util.ArrayList;
import java.util.Map;

final class Odd {
  @Concurrent
  static void of(
      @Range(from = "lo", to = "hi") int a, // expect: ERROR DECO-110 a
      @Range(from = "lo", to = "hi") Map<Integer, Integer> m, // expect: ERROR DECO-110 m
      @Range(from = "lo", to = "hi") ArrayList<Integer> l, // expect: ERROR DECO-110 l
      @Range(from = "lo", to = "hi + wide") int[] b, // expect: ERROR DECO-110 b
      @Range(from = "lo", to = "b.length") int[] c, // expect: ERROR DECO-110 c
      @Range(from = " ", to = "hi") int[] d, // expect: ERROR DECO-110 d
      @Range(from = "lo", to = "(hi") int[] e, // expect: ERROR DECO-110 e
      @Range(from = "lo / 2", to = "hi") int[] f, // expect: ERROR DECO-110 f
      @Range(from = "0", to = "99999999999") int[] g, // expect: ERROR DECO-110 g
      @Range(from = "010", to = "hi") int[] h, // expect: ERROR DECO-110 h
      @Range(from = "--lo", to = "hi") int[] i, // expect: ERROR DECO-110 i
      int lo,
      int hi,
      long wide) {}

  static void plain(@Range(from = "0", to = "1") int[] a) {} // expect: ERROR DECO-110 a
}
