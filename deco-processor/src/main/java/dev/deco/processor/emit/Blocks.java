package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.deco.processor.model.Body;
import dev.deco.processor.model.Span;

/** Takes the braces off a rendered body. */
final class Blocks {
  private Blocks() {}

  /** The statements of {@code body}, without its braces. */
  static CodeBlock inner(Body body, Renderer renderer) {
    String text = body.source().text();
    int start = body.block().span().start() + 1;
    int end = body.block().span().end() - 1;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    CodeBlock inner = renderer.splice(new Span(start, end), body.block().parts(), false);
    return CodeBlock.of("$L\n", inner);
  }
}
