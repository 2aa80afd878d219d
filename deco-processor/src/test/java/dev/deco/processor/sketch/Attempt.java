package dev.deco.processor.sketch;

import dev.deco.processor.model.Node;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@code try} for sketches, built clause by clause. */
public record Attempt(
    @Nullable Step resource, List<Step> body, List<List<Step>> handlers, @Nullable Step[] last)
    implements Step {

  /** {@code try {steps}}. */
  public static Attempt attempt(Step... steps) {
    return new Attempt(null, List.of(steps), List.of(), null);
  }

  /** The same with {@code (resource)}. */
  public Attempt with(Step opened) {
    return new Attempt(opened, body, handlers, last);
  }

  /** The same with {@code catch (Exception e) {steps}} at its end. */
  public Attempt orElse(Step... steps) {
    List<List<Step>> more = new ArrayList<>(handlers);
    more.add(List.of(steps));
    return new Attempt(resource, body, more, last);
  }

  /** The same with {@code finally {steps}}. */
  public Attempt atLast(Step... steps) {
    return new Attempt(resource, body, handlers, steps);
  }

  @Override
  public Stmt draw(Text text) {
    int start = text.position();
    text.write("try ");
    List<Node> resources = new ArrayList<>();
    if (resource != null) {
      text.write("(");
      resources.add(resource.draw(text));
      text.write(") ");
    }
    Stmt.Block main = Step.block(text, body.toArray(new Step[0]));
    List<Node.Handler> drawn = new ArrayList<>();
    for (List<Step> handler : handlers) {
      int at = text.write(" ").position();
      text.write("catch (");
      Var caught = Var.bound("e", Types.declared("java.lang.Exception", Sharing.PLAIN));
      List<Node> types = List.of(Calls.use(text, caught.type()));
      text.write(" e) ");
      Stmt.Block inside = Step.block(text, handler.toArray(new Step[0]));
      drawn.add(new Node.Handler(text.since(at), caught.variable(), types, inside));
    }
    Stmt.Block end = null;
    if (last != null) {
      text.write(" finally ");
      end = Step.block(text, last);
    }
    return new Stmt.Try(text.since(start), resources, main, drawn, end);
  }
}
