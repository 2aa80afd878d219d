package dev.deco.processor.report;

/** Text that becomes HTML: everything that comes from outside goes through {@link #text}. */
final class Html {
  private final StringBuilder code = new StringBuilder();

  /** Adds markup as it is. */
  Html raw(String markup) {
    code.append(markup);
    return this;
  }

  /** Adds what is to be read as it is, also in the value of an attribute. */
  Html text(String text) {
    escape(text, code);
    return this;
  }

  /** Adds a number. */
  Html number(long number) {
    code.append(number);
    return this;
  }

  /** Adds {@code <tag class="style">text</tag>}. */
  Html element(String tag, String style, String text) {
    raw("<").raw(tag);
    if (!style.isEmpty()) {
      raw(" class=\"").raw(style).raw("\"");
    }
    return raw(">").text(text).raw("</").raw(tag).raw(">");
  }

  @Override
  public String toString() {
    return code.toString();
  }

  private static void escape(String text, StringBuilder code) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> code.append("&amp;");
        case '<' -> code.append("&lt;");
        case '>' -> code.append("&gt;");
        case '"' -> code.append("&quot;");
        case '\'' -> code.append("&#39;");
        case '\t', '\n', '\r' -> code.append(c);
        default -> code.append(visible(text, i, c));
      }
    }
  }

  /** No page may contain control characters and lone surrogates; others reorder what is read. */
  private static char visible(String text, int at, char c) {
    if (c < ' ') {
      return (char) ('\u2400' + c);
    }
    if (c == '\u007f') {
      return '\u2421';
    }
    boolean paired =
        Character.isHighSurrogate(c)
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1))
            || Character.isLowSurrogate(c)
                && at > 0
                && Character.isHighSurrogate(text.charAt(at - 1));
    boolean lone = Character.isSurrogate(c) && !paired;
    boolean hidden =
        c >= '\u0080' && c < '\u00a0'
            || c >= '\u202a' && c <= '\u202e'
            || c >= '\u2066' && c <= '\u2069';
    return lone || hidden || c >= '\ufffe' ? '\ufffd' : c;
  }
}
