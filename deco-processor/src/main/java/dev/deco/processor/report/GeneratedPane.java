package dev.deco.processor.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The source of a wrapper, line by line; what Deco put in is coloured by its comments. */
final class GeneratedPane {
  /** What is done, and when, up to the colon before the reason. */
  private static final Pattern COMMENT =
      Pattern.compile("/[/*] deco: (spawns|waits|calls spawned)([^:]*)");

  private GeneratedPane() {}

  static void write(String source, Html html) {
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String style = style(lines.get(i));
      html.raw("<div class=\"line").raw(style.isEmpty() ? "" : " put " + style);
      html.raw("\" id=\"G").number(i + 1).raw("\">").raw("<span class=\"number\">").number(i + 1);
      html.raw("</span>").element("code", "", lines.get(i)).raw("</div>\n");
    }
  }

  private static String style(String line) {
    Matcher comment = COMMENT.matcher(line);
    if (!comment.find()) {
      return "";
    }
    if (comment.group(1).equals("spawns")) {
      return Mark.Kind.SPAWN.style();
    }
    boolean asks = comment.group(2).contains(" if ");
    return asks ? Mark.Kind.ASK.style() : Mark.Kind.WAIT.style();
  }
}
