package dev.deco.processor.plan;

import dev.deco.processor.analyse.Access;
import dev.deco.processor.analyse.Footprint;
import dev.deco.processor.analyse.Place;
import dev.deco.processor.model.Node;
import java.util.List;
import java.util.Set;

/**
 * A call or deferred statement that is not replayed yet.
 *
 * @param who how a sentence names it
 * @param line where it stands
 * @param footprint what it touches until it is replayed
 * @param deferred whether it is a statement of the caller's own
 * @param targets nodes that stand for the container which the runtime is told that it writes
 * @param open whether it is a call of a method that a class which is not known may replace
 */
record Pending(
    String who, int line, Footprint footprint, boolean deferred, Set<Node> targets, boolean open) {
  /** Of a call of a method that is known, or of a statement. */
  Pending(String who, int line, Footprint footprint, boolean deferred, Set<Node> targets) {
    this(who, line, footprint, deferred, targets, false);
  }

  /** Whether {@code at} stands for the container which the runtime is told that this writes. */
  boolean targets(Node at) {
    return targets.stream().anyMatch(target -> target == at);
  }

  /** How a comment names it. */
  String what() {
    return deferred ? who + " of line " + line : who + " (line " + line + ")";
  }

  /** What it may write without the runtime seeing it: a call writes containers through proxies. */
  Footprint untrackedWrites() {
    if (deferred) {
      return footprint.writes();
    }
    List<Access> fields =
        footprint.accesses().stream()
            .filter(Access::write)
            .filter(access -> access.raw() || access.place() instanceof Place.Field)
            .toList();
    return new Footprint(fields);
  }
}
