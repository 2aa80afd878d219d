package dev.deco.processor.emit;

import dev.deco.processor.model.Body;

/** Finds how far a method is indented in its file. */
final class Indentation {
  private Indentation() {}

  /** The white space before the line on which the body ends. */
  static String of(Body body) {
    String text = body.source().text();
    return before(text, body.block().span().end() - 1);
  }

  /** The white space before the first statement of the body, if that begins a line. */
  static String inside(Body body) {
    String text = body.source().text();
    return body.block().parts().isEmpty()
        ? ""
        : before(text, body.block().parts().get(0).span().start());
  }

  private static String before(String text, int end) {
    int line = end;
    while (line > 0 && !Renderer.isLineEnd(text.charAt(line - 1))) {
      line--;
    }
    String before = text.substring(line, end);
    return before.isBlank() ? before : "";
  }
}
