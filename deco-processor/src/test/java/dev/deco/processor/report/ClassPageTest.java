package dev.deco.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.diagnose.Code;
import dev.deco.processor.emit.GeneratedSource;
import dev.deco.processor.model.Reason;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ClassPageTest {
  private static final String TEXT = "class A<T> {\r\n\tint f() {}\r\n}\r\n";

  @Test
  void showsEachLineAsItIsWrittenWithItsMarks() {
    Reason.Step here =
        new Reason.Step("A.java", 1, "the caller", Reason.Verb.READS, "List<T> \"x\"");
    Reason.Step elsewhere = new Reason.Step("B.java", 7, "g", Reason.Verb.MAY_WRITE, "");
    Reason.Step compiled = new Reason.Step("", 0, "h", Reason.Verb.CHANGES, "y");
    int at = TEXT.indexOf("f()");
    Mark spawn =
        new Mark(
            Mark.Kind.SPAWN,
            2,
            new Span(at, at + 1),
            "Spawns f.",
            List.of(),
            List.of("a && b"),
            "s9");
    Mark wait =
        new Mark(
            Mark.Kind.WAIT,
            2,
            new Span(at, at + 1),
            "Waits: <x>.",
            List.of(here, elsewhere, compiled),
            List.of(),
            "");
    Html html = new Html();

    SourcePane.write(report(Map.of(2, List.of(spawn, wait))), html);

    assertThat(html.toString())
        .isEqualTo(
            """
            <div class="line" id="L1"><span class="marks"></span>\
            <a class="number" tabindex="-1" href="#L1">1</a><code>class A&lt;T&gt; {</code></div>
            <div class="line put wait" id="L2"><span class="marks">\
            <a class="badge spawn" href="#W2" aria-describedby="W2" aria-label="spawn, line 2">S</a>\
            <a class="badge wait" href="#W2" aria-describedby="W2" aria-label="wait point, line 2">W</a>\
            </span><a class="number" tabindex="-1" href="#L2">2</a>\
            <code>\tint <mark class="spawn">f</mark>() {}</code><div class="why" id="W2">
            <div class="reason spawn"><span class="badge spawn">S</span> Spawns f.\
            <p>a &amp;&amp; b</p>\
            <p>In the wrapper: <a class="there" href="#G1">line 1</a></p></div>
            <div class="reason wait"><span class="badge wait">W</span> Waits: &lt;x&gt;.<ol>
            <li>the caller reads <code>List&lt;T&gt; &quot;x&quot;</code> (<a href="#L1">line 1</a>)</li>
            <li>g may write (B.java:7)</li>
            <li>h changes <code>y</code></li>
            </ol></div>
            </div></div>
            <div class="line" id="L3"><span class="marks"></span>\
            <a class="number" tabindex="-1" href="#L3">3</a><code>}</code></div>
            """);
  }

  @Test
  void colorsWhatDecoPutIntoTheWrapper() {
    Html html = new Html();

    GeneratedPane.write(
        """
        // deco: spawns f
        $deco.await(); // deco: waits: reads a
        if (a == b) $deco.await(); // deco: waits if they are one: x
        // deco: waits before each test: x
        // deco: waits before each element if not of the JDK: x
        x -> f(x)::get /* deco: spawns f */
        $deco.known(list /* deco: waits if not of the JDK */).get(i);
        "<b>"
        """,
        html);

    assertThat(html.toString().lines().map(line -> line.replaceAll("\" id=.*", "")))
        .containsExactly(
            "<div class=\"line put spawn",
            "<div class=\"line put wait",
            "<div class=\"line put ask",
            "<div class=\"line put wait",
            "<div class=\"line put ask",
            "<div class=\"line put spawn",
            "<div class=\"line put ask",
            "<div class=\"line");
    assertThat(html.toString()).contains("&quot;&lt;b&gt;&quot;");
  }

  @Test
  void aPageLoadsNothingFromElsewhere() {
    String page = ClassPage.of(report(Map.of()));

    assertThat(page).contains("default-src 'none'");
    assertThat(page).doesNotContain("src=", "@import", "url(", "<link", "http:", "https:");
  }

  @Test
  void theIndexNamesMethodsAndMessagesWithTheirLines() {
    String index = IndexPage.of(List.of(report(new TreeMap<>())));

    assertThat(index)
        .contains("1 class, 1 method serial.")
        .contains("<a href=\"classes/p.A.html\">p.A</a>")
        .contains("<a href=\"classes/p.A.html#L2\">2</a></td><td><code>f</code>")
        .contains("DECO-305: The loop")
        .contains("<span class=\"silenced\">silenced</span>");
  }

  @Test
  void classesHaveNamesThatALinkHasToEscape() {
    assertThat(IndexPage.address("classes/p.Ä$.html")).isEqualTo("classes/p.%C3%84$.html");
  }

  private static ClassReport report(Map<Integer, List<Mark>> marks) {
    return new ClassReport(
        "p.A",
        "p.DecoA",
        new Source("A.java", TEXT),
        List.of(new MethodReport("f", 2, "@Synchronized", MethodReport.Verdict.SERIAL, "Because.")),
        marks,
        List.of(new Message(Code.SERIAL_LOOP, 2, "DECO-305: The loop.", true)),
        new GeneratedSource("class DecoA {}\n", Map.of("s9", 1)));
  }
}
