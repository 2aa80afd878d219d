package dev.deco.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void escapesWhatWouldBeMarkup() {
    assertThat(escaped("<script>\"a\" && 'b'</script>"))
        .isEqualTo("&lt;script&gt;&quot;a&quot; &amp;&amp; &#39;b&#39;&lt;/script&gt;");
  }

  @Test
  void showsControlCharactersAsSymbols() {
    assertThat(escaped("a\0b\fc\u001bd\u007fe")).isEqualTo("a\u2400b\u240cc\u241bd\u2421e");
  }

  @Test
  void keepsTabsLinesAndOtherScripts() {
    assertThat(escaped("\tä 日本 \ud83d\ude00\r\n")).isEqualTo("\tä 日本 \ud83d\ude00\r\n");
  }

  @Test
  void replacesWhatNoFileCanHoldAndWhatReordersTheText() {
    assertThat(escaped("a\ud83db\ude00c\u202ed\u2066e\u0085f\uffff"))
        .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffd");
  }

  private static String escaped(String text) {
    return new Html().text(text).toString();
  }
}
