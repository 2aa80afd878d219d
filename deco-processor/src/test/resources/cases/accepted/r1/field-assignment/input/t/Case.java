package t;

import dev.deco.cases.Meeting;
import java.util.List;

/** this.v = f(x), v = f(x) and Type.v = f(x) */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Fields fields = new Fields();
    fields.next = new Fields();
    fields.run();
    return List.of(fields.first, fields.second, fields.next.first, Fields.shared);
  }

  public static Object deco() throws Throwable {
    Fields fields = new Fields();
    fields.next = new Fields();
    DecoFields.of(fields).run();
    return List.of(fields.first, fields.second, fields.next.first, Fields.shared);
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(
        () -> {
          Fields fields = new Fields();
          fields.next = new Fields();
          DecoFields.of(fields).run();
        });
  }
}
