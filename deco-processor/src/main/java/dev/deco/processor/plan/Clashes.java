package dev.deco.processor.plan;

import dev.deco.processor.analyse.Access;
import dev.deco.processor.analyse.Footprint;
import dev.deco.processor.model.Reason;
import dev.deco.processor.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds conflicts with what is pending, and tells how they come about. */
final class Clashes {
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
        String mine = clash.mine().write() ? "writes " : "reads ";
        String theirs = clash.pending().write() ? " may write" : " may read";
        String brief =
            mine + clash.mine().place().name() + ", which " + pending.get(id).what() + theirs;
        return reason(brief, "the caller", clash, pending.get(id));
      }
    }
    return null;
  }

  /** How {@code who} comes to be in the way of {@code other}. */
  Reason reason(String brief, String who, Footprint.Clash clash, Pending other) {
    Access mine = clash.mine();
    Access theirs = clash.pending();
    boolean caller = who.equals("the caller");
    List<Reason.Step> steps = new ArrayList<>();
    Reason.Verb does =
        caller
            ? mine.write() ? Reason.Verb.WRITES : Reason.Verb.READS
            : mine.write() ? Reason.Verb.MAY_WRITE : Reason.Verb.MAY_READ;
    int line = source.line(mine.at());
    steps.add(new Reason.Step(source.file(), line, who, does, mine.place().name()));
    Reason.Verb may = theirs.write() ? Reason.Verb.MAY_WRITE : Reason.Verb.MAY_READ;
    String place = theirs.place().name();
    steps.addAll(mine.steps());
    steps.add(new Reason.Step(source.file(), other.line(), other.who(), may, place));
    steps.addAll(theirs.steps());
    return new Reason(brief, steps);
  }
}
