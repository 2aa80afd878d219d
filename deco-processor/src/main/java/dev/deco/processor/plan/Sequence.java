package dev.deco.processor.plan;

import dev.deco.processor.model.Expr;
import java.util.ArrayList;
import java.util.List;

/** What a statement is taken apart into, in Java's order of evaluation. */
final class Sequence {
  private final List<Form.Item> items = new ArrayList<>();

  /** Parts of the rest that may fail or have effects, and that nothing has come after yet. */
  private final List<Open> open = new ArrayList<>();

  private int flushes;

  /** A part that comes before what follows, and what Java makes of its value then. */
  private record Open(Expr expr, Form.Demand demand) {}

  /** A moment in the making of the sequence. */
  record Mark(int open, int flushes) {}

  List<Form.Item> items() {
    return items;
  }

  void add(Form.Item item) {
    items.add(item);
  }

  Mark mark() {
    return new Mark(open.size(), flushes);
  }

  /** How often there was something to make steps of. */
  int flushes() {
    return flushes;
  }

  /** Notes that {@code expr}, left for the replay, comes before whatever follows. */
  void open(Expr expr, Form.Demand demand) {
    open.add(new Open(expr, demand));
  }

  /** Whether parts have been left for the replay since, and nothing has come after them. */
  boolean openSince(Mark mark) {
    return open.size() > start(mark);
  }

  /** Notes {@code expr}, of which these parts are. */
  void replaceSince(Mark mark, Expr expr, Form.Demand demand) {
    open.subList(start(mark), open.size()).clear();
    open(expr, demand);
  }

  private int start(Mark mark) {
    return flushes > mark.flushes() ? 0 : mark.open();
  }

  /** Makes steps of what must come before that which comes now. */
  boolean flush() {
    for (Open part : open) {
      if (part.demand() != Form.Demand.TEXT && !part.expr().type().speakable()) {
        return false;
      }
      items.add(new Form.Step(part.expr(), new Target.Opaque(), part.demand()));
    }
    if (!open.isEmpty()) {
      open.clear();
      flushes++;
    }
    return true;
  }
}
