package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

final class Types {
  private Types() {}

  @Concurrent
  static <T> T same(T value) {
    Meeting.here();
    return value;
  }

  @Concurrent
  static byte b(int x) {
    Meeting.here();
    return (byte) x;
  }

  @Concurrent
  static int[] array(int n) {
    Meeting.here();
    int[] a = new int[n];
    Arrays.fill(a, n);
    return a;
  }

  @Synchronized
  static List<Object> run() {
    byte b = b(1);
    short s = b(2);
    char c = same('c');
    int i = same(4);
    long l = b(5);
    float f = b(6);
    double d = same(7.5);
    boolean z = same(true);
    Integer boxed = same(8);
    Object o = same("o");
    int[] array = array(2);
    List<String> list = same(List.of("x"));
    var v = same("var");
    var m = same(Map.of("k", List.of(1)));
    return List.of(b, s, c, i, l, f, d, z, boxed, o, array, list, v.length(), m.get("k").get(0));
  }
}
