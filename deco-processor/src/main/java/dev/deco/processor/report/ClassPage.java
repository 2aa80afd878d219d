package dev.deco.processor.report;

import java.util.List;

/** The page of a class: its source with the marks, and the source of its wrapper beside it. */
final class ClassPage {
  private ClassPage() {}

  /** The page of {@code report}. */
  static String of(ClassReport report) {
    Html html = new Html();
    html.raw("<header>\n<p><a href=\"../index.html\">Deco report</a></p>\n");
    html.element("h1", "", report.type()).raw("\n");
    Overview.legend(List.of(report), html);
    html.raw("<details open><summary>What runs parallel, what does not, and why</summary>\n");
    Overview.methods(report, "", html);
    Overview.messages(report, "", html);
    html.raw("</details>\n</header>\n");
    html.raw("<input type=\"checkbox\" id=\"all\"> ")
        .raw("<label for=\"all\">Show all reasons</label>\n<main>\n");
    html.raw("<section class=\"pane source\">\n");
    html.element("h2", "", report.source().file()).raw("\n<div class=\"lines\">\n");
    SourcePane.write(report, html);
    html.raw("</div>\n</section>\n");
    if (!report.generated().text().isEmpty()) {
      html.raw("<section class=\"pane generated\" tabindex=\"0\" aria-label=\"generated code\">\n");
      html.element("h2", "", report.wrapper() + ", generated").raw("\n<div class=\"lines\">\n");
      GeneratedPane.write(report.generated().text(), html);
      html.raw("</div>\n</section>\n");
    }
    html.raw("</main>\n");
    return Page.of(report.type() + " – Deco report", "class", html);
  }
}
