package t;

import dev.deco.cases.Meeting;
import java.util.List;

/** A compound assignment to a narrow type casts as Java does. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    byte[] bytes = {100};
    short[] shorts = {5};
    char[] chars = {'x'};
    long[] longs = {9};
    float[] floats = {0.1f};
    String text = Narrow.run(bytes, shorts, chars, longs, floats);
    return List.of(text, bytes, shorts, chars, longs, floats);
  }

  public static Object deco() throws Throwable {
    byte[] bytes = {100};
    short[] shorts = {5};
    char[] chars = {'x'};
    long[] longs = {9};
    float[] floats = {0.1f};
    String text = DecoNarrow.run(bytes, shorts, chars, longs, floats);
    return List.of(text, bytes, shorts, chars, longs, floats);
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoNarrow.run(new byte[1], new short[1], new char[1], new long[1], new float[1]));
  }
}
