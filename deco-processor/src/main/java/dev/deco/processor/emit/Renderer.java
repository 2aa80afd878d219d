package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.Span;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Renders nodes as the user wrote them, with the edits applied: a node's text is its slice of the
 * source, with each part in it replaced by what that part renders to.
 */
final class Renderer {
  private final Source source;
  private final List<Edit> edits;
  private final String indentation;
  private final Map<Node, CodeBlock> substitutes = new IdentityHashMap<>();

  /** Takes {@code indentation} off the start of each line. */
  Renderer(Source source, List<Edit> edits, String indentation) {
    this.source = source;
    this.edits = List.copyOf(edits);
    this.indentation = indentation;
  }

  Source source() {
    return source;
  }

  CodeBlock render(Node node) {
    return render(node, 0);
  }

  private CodeBlock render(Node node, int edit) {
    CodeBlock substitute = substitutes.get(node);
    if (substitute != null) {
      return substitute;
    }
    for (int i = edit; i < edits.size(); i++) {
      int after = i + 1;
      CodeBlock code = edits.get(i).apply(node, this, n -> render(n, after));
      if (code != null) {
        return code;
      }
    }
    return splice(node, node.parts());
  }

  /** The node's text with {@code parts} in it rendered. */
  CodeBlock splice(Node node, List<? extends Node> parts) {
    return splice(node.span(), parts, node instanceof Expr.Constant);
  }

  /** The text of {@code span} with {@code parts} in it rendered. */
  CodeBlock splice(Span span, List<? extends Node> parts, boolean literal) {
    CodeBlock.Builder code = CodeBlock.builder();
    int at = span.start();
    for (Node part : parts) {
      if (part.span().start() < at || part.span().end() > span.end()) {
        throw new IllegalStateException("parts overlap in " + source.slice(span));
      }
      code.add("$L", text(at, part.span().start(), literal));
      code.add(render(part));
      at = part.span().end();
    }
    code.add("$L", text(at, span.end(), literal));
    return code.build();
  }

  /** The source between two offsets; lines move left by the method's indentation. */
  CodeBlock between(int start, int end) {
    return CodeBlock.of("$L", text(start, end, false));
  }

  private String text(int start, int end, boolean literal) {
    String slice = source.text().substring(start, end).replace("\r\n", "\n").replace('\r', '\n');
    return literal ? slice : slice.replace("\n" + indentation, "\n");
  }

  /** The white space before the line of {@code node}, less the method's own. */
  String margin(Node node) {
    int start = node.span().start();
    int line = start;
    while (line > 0 && !isLineEnd(source.text().charAt(line - 1))) {
      line--;
    }
    int end = line;
    while (end < start && (source.text().charAt(end) == ' ' || source.text().charAt(end) == '\t')) {
      end++;
    }
    String white = source.text().substring(line, end);
    return white.startsWith(indentation) ? white.substring(indentation.length()) : "";
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Runs {@code body} while {@code node} renders as {@code code}. */
  void substitute(Node node, CodeBlock code) {
    substitutes.put(node, code);
  }

  void restore(Node node) {
    substitutes.remove(node);
  }

  @Nullable CodeBlock substituted(Node node) {
    return substitutes.get(node);
  }
}
