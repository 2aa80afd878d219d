package t;

import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.List;

/** A box that is null fails where Java opens it: before the calls that come after it. */
public final class Case {
  private Case() {}

  private interface Form {
    Object run(List<Integer> l, Integer z);
  }

  public static Object serial() {
    List<Object> all = new ArrayList<>();
    both(all, Boxed::leftOperand);
    both(all, Boxed::comparedWithAPrimitive);
    both(all, Boxed::comparedAsObjects);
    both(all, Boxed::compoundLocal);
    both(all, Boxed::compoundPendingLocal);
    both(all, Boxed::pendingLeft);
    both(all, (l, z) -> boxed(z).compoundField(l, z));
    both(all, (l, z) -> boxed(z).compoundFieldOfNothing(l, z));
    both(all, (l, z) -> boxed(z).assignedFieldOfNothing(l, z));
    both(all, Boxed::compoundElement);
    both(all, Boxed::index);
    both(all, Boxed::argument);
    both(all, Boxed::furtherArgument);
    both(all, Boxed::argumentOfACall);
    both(all, Boxed::argumentsOfACall);
    both(all, Boxed::valueOfACall);
    both(all, Boxed::castValue);
    both(all, Boxed::elements);
    both(all, Boxed::declarators);
    both(all, Boxed::returned);
    both(all, Boxed::chosen);
    both(all, Boxed::condition);
    both(all, Boxed::concatenated);
    both(all, Boxed::nested);
    both(all, Boxed::assignedInside);
    all.add(Boxed.sum(5));
    return all;
  }

  public static Object deco() {
    List<Object> all = new ArrayList<>();
    both(all, DecoBoxed::leftOperand);
    both(all, DecoBoxed::comparedWithAPrimitive);
    both(all, DecoBoxed::comparedAsObjects);
    both(all, DecoBoxed::compoundLocal);
    both(all, DecoBoxed::compoundPendingLocal);
    both(all, DecoBoxed::pendingLeft);
    both(all, (l, z) -> DecoBoxed.of(boxed(z)).compoundField(l, z));
    both(all, (l, z) -> DecoBoxed.of(boxed(z)).compoundFieldOfNothing(l, z));
    both(all, (l, z) -> DecoBoxed.of(boxed(z)).assignedFieldOfNothing(l, z));
    both(all, DecoBoxed::compoundElement);
    both(all, DecoBoxed::index);
    both(all, DecoBoxed::argument);
    both(all, DecoBoxed::furtherArgument);
    both(all, DecoBoxed::argumentOfACall);
    both(all, DecoBoxed::argumentsOfACall);
    both(all, DecoBoxed::valueOfACall);
    both(all, DecoBoxed::castValue);
    both(all, DecoBoxed::elements);
    both(all, DecoBoxed::declarators);
    both(all, DecoBoxed::returned);
    both(all, DecoBoxed::chosen);
    both(all, DecoBoxed::condition);
    both(all, DecoBoxed::concatenated);
    both(all, DecoBoxed::nested);
    both(all, DecoBoxed::assignedInside);
    all.add(DecoBoxed.sum(5));
    return all;
  }

  private static Boxed boxed(Integer z) {
    Boxed boxed = new Boxed();
    boxed.n = z;
    boxed.other = z == null ? null : boxed;
    return boxed;
  }

  private static void both(List<Object> all, Form form) {
    for (Integer z : new Integer[] {1, null}) {
      List<Integer> l = new ArrayList<>();
      try {
        all.add(form.run(l, z));
      } catch (NullPointerException | IllegalStateException e) {
        all.add(e.getClass());
      }
      all.add(l);
    }
  }

  public static Object parallel() throws Throwable {
    return Meeting.of(3, () -> DecoBoxed.sum(1));
  }
}
