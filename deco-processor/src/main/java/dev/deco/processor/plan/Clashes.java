package dev.deco.processor.plan;

import dev.deco.processor.analyse.Access;
import dev.deco.processor.analyse.Footprint;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Reason;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds conflicts with what is pending, and tells how they come about. */
final class Clashes {
  private static final String CALLER = "the caller";
  private static final Pattern CALLED = Pattern.compile("([\\w.$]{1,60})\\s*\\(");

  private final Source source;
  private final List<Pending> pending;

  /** Looks at {@code pending}, to which more may be added. */
  Clashes(Source source, List<Pending> pending) {
    this.source = source;
    this.pending = pending;
  }

  /** The first conflict with what is pending in {@code state}, or null. */
  @Nullable Reason with(Set<Integer> state, Function<Footprint, Footprint.@Nullable Clash> with) {
    for (int id : state) {
      Footprint.Clash clash = with.apply(pending.get(id).footprint());
      if (clash != null) {
        return ofCaller(clash, pending.get(id));
      }
    }
    return null;
  }

  private Reason ofCaller(Footprint.Clash clash, Pending other) {
    Access mine = clash.mine();
    String does = mine.write() ? "writes " : "reads ";
    String may = clash.pending().write() ? " may write" : " may read";
    String brief =
        mine.place().any()
            ? runs(mine.at()) + ", of which nothing is known, while " + other.what() + " is pending"
            : does + mine.place().name() + ", which " + other.what() + may;
    List<Reason.Step> steps = new ArrayList<>();
    if (mine.steps().isEmpty()) {
      Reason.Verb verb = mine.write() ? Reason.Verb.WRITES : Reason.Verb.READS;
      steps.add(
          mine.place().any()
              ? step(mine, CALLER, Reason.Verb.RUNS, code(mine.at()))
              : step(mine, CALLER, verb, mine.place().name() + through(mine.at())));
    } else {
      steps.add(step(mine, CALLER, Reason.Verb.RUNS, code(mine.at())));
      steps.addAll(mine.steps());
    }
    steps.addAll(steps(clash.pending(), other));
    return new Reason(brief, steps, Advice.ofCaller(clash, other));
  }

  /**
   * How the call of {@code method} comes to be in the way of {@code other}.
   *
   * @param open whether a class that is not known may replace the method
   */
  Reason ofCall(String method, boolean open, Footprint.Clash clash, Pending other) {
    Access mine = clash.mine();
    String brief =
        method + " may use " + clash.pending().place().name() + ", which " + other.what();
    List<Reason.Step> steps = new ArrayList<>();
    if (mine.steps().isEmpty()) {
      Reason.Verb may = mine.write() ? Reason.Verb.MAY_WRITE : Reason.Verb.MAY_READ;
      steps.add(step(mine, method, may, mine.place().name()));
    } else {
      steps.add(step(mine, CALLER, Reason.Verb.SPAWNS, method));
      steps.addAll(mine.steps());
    }
    steps.addAll(steps(clash.pending(), other));
    return new Reason(brief + " may write", steps, Advice.ofCall(method, open, clash, other));
  }

  private List<Reason.Step> steps(Access theirs, Pending other) {
    String file = source.file();
    if (theirs.steps().isEmpty()) {
      Reason.Verb may = theirs.write() ? Reason.Verb.MAY_WRITE : Reason.Verb.MAY_READ;
      String place = theirs.place().name();
      String who = other.deferred() ? "the deferred statement" : other.who();
      return List.of(new Reason.Step(file, other.line(), who, may, place));
    }
    List<Reason.Step> steps = new ArrayList<>();
    steps.add(new Reason.Step(file, other.line(), other.who(), Reason.Verb.IS_PENDING, ""));
    steps.addAll(theirs.steps());
    return steps;
  }

  private Reason.Step step(Access access, String who, Reason.Verb verb, String what) {
    return new Reason.Step(source.file(), source.line(access.at()), who, verb, what);
  }

  /** Names the method that touches a place, where it is one of the user's. */
  private static String through(Node at) {
    String method = Advice.called(at);
    return method == null ? "" : ", when it calls " + method;
  }

  private String runs(Node at) {
    return Reason.Verb.RUNS.word() + " " + code(at);
  }

  /** How the user knows the code that {@code at} runs. */
  private String code(Node at) {
    if (at instanceof Expr.Invoke call) {
      return call.method().name();
    }
    if (at instanceof Expr.Reference reference && reference.method() != null) {
      return reference.method().name();
    }
    if (at instanceof Expr.Create) {
      return "a constructor";
    }
    if (at instanceof Stmt.ForEach) {
      return "an iterator";
    }
    if (at instanceof Stmt.Try) {
      return "the close() of a resource";
    }
    // Of an opaque call there is its text.
    Matcher called = CALLED.matcher(source.slice(at.span()));
    return called.lookingAt() ? called.group(1) : "other code";
  }
}
