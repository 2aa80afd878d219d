package dev.deco.processor.report;

import java.util.List;

/** The pieces that the index and the pages of classes share. */
final class Overview {
  private Overview() {}

  /** What the colours mean, with how many there are of each. */
  static void legend(List<ClassReport> classes, Html html) {
    html.raw("<ul class=\"legend\">\n");
    for (Mark.Kind kind : Mark.Kind.values()) {
      long count = classes.stream().mapToLong(each -> each.count(kind)).sum();
      html.raw("<li>").element("span", "badge " + kind.style(), kind.letters());
      html.raw(" ").text(kind.title() + ": " + count).raw("</li>\n");
    }
    html.raw("</ul>\n");
  }

  /** The annotated methods; {@code page} is the address that the numbers of lines belong to. */
  static void methods(ClassReport report, String page, Html html) {
    if (report.methods().isEmpty()) {
      return;
    }
    html.raw("<table>\n<thead><tr><th>Line</th><th>Method</th><th>Annotations</th>")
        .raw("<th>Runs</th><th>Why</th></tr></thead>\n<tbody>\n");
    for (MethodReport method : report.methods()) {
      html.raw("<tr><td class=\"at\">");
      line(page, method.line(), html);
      html.raw("</td><td>").element("code", "", method.name());
      html.raw("</td><td>").element("code", "", method.annotations()).raw("</td><td>");
      html.element("span", "verdict " + method.verdict().style(), method.verdict().words());
      html.raw("</td><td>").text(method.why()).raw("</td></tr>\n");
    }
    html.raw("</tbody>\n</table>\n");
  }

  /** The messages of the compiler. */
  static void messages(ClassReport report, String page, Html html) {
    if (report.messages().isEmpty()) {
      return;
    }
    html.raw("<table class=\"messages\">\n<thead><tr><th>Line</th><th>Kind</th><th>Message</th>")
        .raw("</tr></thead>\n<tbody>\n");
    for (Message message : report.messages()) {
      html.raw("<tr><td class=\"at\">");
      line(page, message.line(), html);
      html.raw("</td><td>").element("span", "kind " + message.severity(), message.severity());
      if (message.silenced()) {
        html.raw(" ").element("span", "silenced", "silenced");
      }
      html.raw("</td><td>").text(message.text()).raw("</td></tr>\n");
    }
    html.raw("</tbody>\n</table>\n");
  }

  private static void line(String page, int line, Html html) {
    html.raw("<a href=\"").text(page).raw("#L").number(line).raw("\">").number(line).raw("</a>");
  }
}
