package dev.deco.processor.plan;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Nodes;

/** Takes the left sides of assignments apart whose targets are assigned at the replay. */
final class LeftSide {
  private final Unfolding unfolding;
  private final Sequence sequence;
  private final Locals locals;
  private final boolean replayed;

  /** Adds to {@code sequence} what {@code unfolding} takes apart. */
  LeftSide(Unfolding unfolding, Sequence sequence, Locals locals, boolean replayed) {
    this.unfolding = unfolding;
    this.sequence = sequence;
    this.locals = locals;
    this.replayed = replayed;
  }

  /** Takes the left side of {@code assign} apart; false where that cannot be done. */
  boolean take(Expr.Assign assign) {
    Expr target = Nodes.bare(assign.target());
    if (target instanceof Expr.Local local) {
      return (!replayed || locals.cellable(local.variable())) && readFirst(assign);
    }
    if (!target.type().speakable()) {
      return false;
    }
    if (target instanceof Expr.Element element) {
      if (!unfolding.receiver(element.array()) || !unfolding.take(element.index(), true)) {
        return false;
      }
      return !assign.compound() || old(assign);
    }
    boolean found =
        target instanceof Expr.Field field
            && (!(field.qualifier() instanceof Expr qualifier)
                || holder(qualifier, assign.compound()));
    return found && readFirst(assign);
  }

  /** A field's old value is taken before the right side's turn, which fails where there is none. */
  private boolean holder(Expr object, boolean compound) {
    if (!compound || object instanceof Expr.Self) {
      return unfolding.receiver(object);
    }
    if (!unfolding.noCalls(object) || !sequence.flush()) {
      return false;
    }
    sequence.add(new Form.Operand(object, false, Form.Demand.OBJECT));
    return true;
  }

  /** Java takes the old value of a variable before the right side, and so may nothing change it. */
  private boolean readFirst(Expr.Assign assign) {
    if (!assign.compound()) {
      return true;
    }
    sequence.add(new Form.Operand(assign.target(), true));
    if (!Acts.box(assign.target().type())) {
      return true;
    }
    if (!replayed || !sequence.flush()) {
      return false;
    }
    sequence.add(new Form.Probe(assign.target()));
    return true;
  }

  /** Java takes an element's old value before it evaluates the right side. */
  private boolean old(Expr.Assign assign) {
    if (!replayed || !sequence.flush()) {
      return false;
    }
    boolean opened = Acts.box(assign.target().type());
    Form.Demand demand = opened ? Form.Demand.PRIMITIVE : Form.Demand.NONE;
    sequence.add(new Form.Step(assign.target(), new Target.Untracked(), demand));
    return true;
  }
}
