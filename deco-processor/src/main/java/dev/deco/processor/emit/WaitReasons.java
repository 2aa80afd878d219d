package dev.deco.processor.emit;

import java.util.List;

/** Why a wrapper waits, by its lines: what traces of a run show. */
public final class WaitReasons {
  private static final String MARK = "// deco: waits";
  private static final String EACH = " before each ";

  private WaitReasons() {}

  /** For each line of a wrapper's source that waits: its number, a space, the reason. */
  public static String in(String source) {
    StringBuilder reasons = new StringBuilder();
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int mark = lines.get(i).indexOf(MARK);
      if (mark < 0) {
        continue;
      }
      String reason = lines.get(i).substring(mark + MARK.length());
      boolean alone = lines.get(i).substring(0, mark).isBlank();
      // The comment on a loop's header stands above it.
      int line = alone ? i + 2 : i + 1;
      reasons.append(line).append(' ').append(text(reason)).append('\n');
    }
    return reasons.toString();
  }

  private static String text(String reason) {
    if (reason.startsWith(EACH)) {
      return reason.strip();
    }
    int colon = reason.indexOf(": ");
    return colon == 0 ? reason.substring(2) : reason.strip();
  }
}
