package dev.deco.processor.emit;

import dev.deco.processor.model.Body;

/** Finds how far a method is indented in its file. */
final class Indentation {
  private Indentation() {}

  /** The white space before the line on which the body ends. */
  static String of(Body body) {
    String text = body.source().text();
    int end = body.block().span().end() - 1;
    int line = end;
    while (line > 0 && !Renderer.isLineEnd(text.charAt(line - 1))) {
      line--;
    }
    String before = text.substring(line, end);
    return before.isBlank() ? before : "";
  }
}
