package dev.deco.processor.bind;

import static java.util.stream.Collectors.joining;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import dev.deco.processor.model.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a processor has put between and around the statements of a method, as edits of its text.
 * Where it has done more than that, the text of the whole body is replaced, in the line in which it
 * begins.
 */
final class BodyChanges {
  private static final Pattern CLEANUP =
      Pattern.compile("@(lombok\\.)?Cleanup\\b(\\s*\\([^)]*\\))?");

  private final Written written;
  private final Edits.Builder edits;
  private boolean cleaned;

  BodyChanges(Written written, Edits.Builder edits) {
    this.written = written;
    this.edits = edits;
  }

  void compare(MethodTree before, MethodTree after) {
    BlockTree old = before.getBody();
    BlockTree now = after.getBody();
    if (old == null || now == null || old.toString().equals(now.toString())) {
      return;
    }
    int start = written.start(old) + 1;
    int end = written.end(old) - 1;
    if (start < 1 || end < start) {
      return;
    }
    List<Span> cleanups = written.cleanups(old);
    cleaned = !cleanups.isEmpty();
    Edits.Builder put = new Edits.Builder();
    if (aligned(old.getStatements(), now.getStatements(), end, put)) {
      edits.addAll(put);
      cleanups.forEach(annotation -> edits.replace(annotation, ""));
    } else {
      String text = now.getStatements().stream().map(this::printed).collect(joining(" "));
      edits.replace(new Span(start, end), " " + text + written.lines(start, end) + " ");
    }
  }

  /**
   * Whether {@code now} is {@code old}, which ends at {@code end}, but for what is {@code put} in.
   */
  private boolean aligned(
      List<? extends StatementTree> old,
      List<? extends StatementTree> now,
      int end,
      Edits.Builder put) {
    int next = 0;
    for (int i = 0; i < now.size(); i++) {
      StatementTree statement = now.get(i);
      if (next < old.size() && same(old.get(next), statement)) {
        next++;
        continue;
      }
      int place = next < old.size() ? written.start(old.get(next)) : end;
      if (i == now.size() - 1 && wrapped(old.subList(next, old.size()), statement, end, put)) {
        return true;
      }
      if (now.size() - i == old.size() - next && old.get(next).getKind() == statement.getKind()) {
        Span span = written.span(old.get(next++));
        put.replace(span, printed(statement) + written.lines(span.start(), span.end()));
      } else {
        put.insert(place, printed(statement) + " ");
      }
    }
    return next == old.size();
  }

  /** What {@code Cleanup} asks for has been done: it must not be done again to the wrapper. */
  private String printed(StatementTree statement) {
    String text = Printed.of(statement);
    return cleaned ? CLEANUP.matcher(text).replaceAll("") : text;
  }

  /** Whether {@code statement} is a block around {@code old}. */
  private boolean wrapped(
      List<? extends StatementTree> old, StatementTree statement, int end, Edits.Builder put) {
    BlockTree inner = inner(statement);
    Edits.Builder within = new Edits.Builder();
    if (inner == null || !aligned(old, inner.getStatements(), end, within)) {
      return false;
    }
    put.insert(old.isEmpty() ? end : written.start(old.get(0)), head(statement) + " { ");
    put.addAll(within);
    put.insert(end, "}" + handlers(statement) + " ");
    return true;
  }

  private static @Nullable BlockTree inner(StatementTree statement) {
    if (statement instanceof SynchronizedTree monitor) {
      return monitor.getBlock();
    }
    return statement instanceof TryTree block && block.getResources().isEmpty()
        ? block.getBlock()
        : null;
  }

  private static String head(StatementTree statement) {
    if (statement instanceof SynchronizedTree monitor) {
      String lock = Printed.of(monitor.getExpression());
      return "synchronized " + (lock.startsWith("(") ? lock : "(" + lock + ")");
    }
    return "try";
  }

  private static String handlers(StatementTree statement) {
    StringBuilder text = new StringBuilder();
    if (statement instanceof TryTree block) {
      for (CatchTree handler : block.getCatches()) {
        text.append(' ').append(Printed.of(handler).strip());
      }
      if (block.getFinallyBlock() != null) {
        text.append(" finally ").append(Printed.of(block.getFinallyBlock()));
      }
    }
    return text.toString();
  }

  /** Types that were to be inferred may have been put in since. */
  private boolean same(StatementTree old, StatementTree now) {
    if (old.toString().equals(now.toString())) {
      return true;
    }
    boolean named =
        !(old instanceof VariableTree a)
            || !(now instanceof VariableTree b)
            || a.getName().contentEquals(b.getName());
    return named && old.getKind() == now.getKind() && !written.vals(old).isEmpty();
  }
}
