package dev.deco.processor.emit;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ties the comments of generated code to the user's source. While code is put together a comment
 * carries along what it is about, behind a prefix that no user writes; at the end that is taken
 * out.
 */
final class Origins {
  private static final Pattern MARK = Pattern.compile("(?<=/[/*] deco:)\ue000([swe]\\d+)\ue001");

  private Origins() {}

  /** The beginning of a comment on what stands at {@code place} of {@link GeneratedSource}. */
  static String of(String place) {
    return "deco:\ue000" + place + "\ue001";
  }

  /** The code without these marks, and the lines where they were. */
  static GeneratedSource resolve(String code) {
    Map<String, Integer> lines = new TreeMap<>();
    StringBuilder text = new StringBuilder(code.length());
    Matcher matcher = MARK.matcher(code);
    int at = 0;
    int line = 1;
    while (matcher.find()) {
      for (int i = at; i < matcher.start(); i++) {
        line += code.charAt(i) == '\n' ? 1 : 0;
      }
      text.append(code, at, matcher.start());
      lines.putIfAbsent(matcher.group(1), line);
      at = matcher.end();
    }
    return new GeneratedSource(text.append(code, at, code.length()).toString(), lines);
  }
}
