package dev.deco.processor.report;

import java.util.List;

/** The source of a wrapper, line by line; what Deco put in is coloured by its comments. */
final class GeneratedPane {
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
    if (line.contains("/ deco: waits if") || line.contains("/ deco: waits before each")) {
      return line.contains(" if ") ? Mark.Kind.ASK.style() : Mark.Kind.WAIT.style();
    }
    if (line.contains("/ deco: waits") || line.contains("/ deco: calls spawned")) {
      return Mark.Kind.WAIT.style();
    }
    boolean spawns = line.contains("/ deco: spawns") || line.contains("/* deco: spawns");
    return spawns ? Mark.Kind.SPAWN.style() : "";
  }
}
