package dev.deco.processor.plan;

import dev.deco.processor.analyse.Access;
import dev.deco.processor.analyse.Footprint;
import dev.deco.processor.analyse.Place;
import java.util.List;

/**
 * A call or deferred statement that is not replayed yet.
 *
 * @param who how a sentence names it
 * @param line where it stands
 * @param footprint what it touches until it is replayed
 * @param deferred whether it is a statement of the caller's own
 */
record Pending(String who, int line, Footprint footprint, boolean deferred) {

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
