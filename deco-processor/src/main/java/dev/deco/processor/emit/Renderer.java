package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.Span;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Renders nodes as the user wrote them, with the edits applied: a node's text is its slice of the
 * source, with each part in it replaced by what that part renders to.
 */
final class Renderer {
  /** A line on which a block or a case begins. */
  private static final Pattern OPENS = Pattern.compile("[{:]|->");

  private final Source source;
  private final List<Edit> edits;
  private final String indentation;
  private final Map<Node, CodeBlock> substitutes = new IdentityHashMap<>();
  private final Set<Node> moved = Collections.newSetFromMap(new IdentityHashMap<>());

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
      CodeBlock rendered = render(part);
      String before = text(at, part.span().start(), literal);
      code.add("$L", moved.contains(part) ? before.stripTrailing() : before);
      code.add(rendered);
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

  /**
   * Puts a statement of a block on a line of its own, if other code stands before it on its line.
   * Gives the white space which that takes: none the second time.
   */
  String ownLine(Node statement) {
    String before = before(statement);
    return before.isBlank() || !moved.add(statement) ? "" : "\n" + margin(statement);
  }

  /** What stands before {@code node} on its line. */
  private String before(Node node) {
    int start = node.span().start();
    return source.text().substring(lineOf(start), start);
  }

  private int lineOf(int start) {
    int line = start;
    while (line > 0 && !isLineEnd(source.text().charAt(line - 1))) {
      line--;
    }
    return line;
  }

  /** The white space before the line of {@code node}, less the method's own. */
  String margin(Node node) {
    int start = node.span().start();
    int line = lineOf(start);
    int end = line;
    while (end < start && (source.text().charAt(end) == ' ' || source.text().charAt(end) == '\t')) {
      end++;
    }
    String white = source.text().substring(line, end);
    String margin = white.startsWith(indentation) ? white.substring(indentation.length()) : "";
    boolean deeper = moved.contains(node) && OPENS.matcher(before(node)).find();
    return deeper ? margin + (white.contains("\t") ? "\t" : "  ") : margin;
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
