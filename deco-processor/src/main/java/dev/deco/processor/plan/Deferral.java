package dev.deco.processor.plan;

import dev.deco.processor.analyse.BodyAnalysis;
import dev.deco.processor.analyse.Footprint;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The footprints of the two halves of a statement: at the spawn and at the replay. */
final class Deferral {
  private Deferral() {}

  /** What is evaluated at the spawn. */
  static Footprint evaluated(Form form, BodyAnalysis analysis) {
    Footprint all = Footprint.EMPTY;
    for (Form.Item item : form.items()) {
      all = all.and(evaluated(item, analysis));
    }
    return all;
  }

  private static Footprint evaluated(Form.Item item, BodyAnalysis analysis) {
    if (item instanceof Form.Operand operand && operand.kept()) {
      return Footprint.EMPTY;
    }
    return item instanceof Form.Call call
        ? analysis.own(call.expr().parts())
        : analysis.own(List.of(item.expr()));
  }

  /** What is read and written at the replay. */
  static Footprint footprint(Form form, BodyAnalysis analysis) {
    Footprint all = Footprint.EMPTY;
    for (Form.Item item : form.items()) {
      if (item instanceof Form.Operand operand && operand.kept()) {
        all = all.and(analysis.own(List.of(operand.expr())));
      }
    }
    return all.and(written(form.statement(), analysis));
  }

  private static Footprint written(Stmt statement, BodyAnalysis analysis) {
    if (statement instanceof Stmt.Declare declare) {
      Node span = declare;
      return analysis.declared(declare.declarators().get(0).variable(), span);
    }
    Expr expr = Nodes.bare(((Stmt.Evaluate) statement).expr());
    return expr instanceof Expr.Assign assign
        ? analysis.assigned(assign.target(), assign.compound())
        : analysis.replayed((Expr.Invoke) expr);
  }

  /** Whether an operand evaluated after a call of the same statement conflicts with that call. */
  static boolean tangled(Form form, BodyAnalysis analysis) {
    List<Footprint> calls = new ArrayList<>();
    Footprint replayed =
        form.kind() == Form.Kind.DEFER ? footprint(form, analysis) : Footprint.EMPTY;
    for (Form.Item item : form.items()) {
      Footprint own = evaluated(item, analysis);
      // At the replay a variable must still have the value it has here.
      if (analysis.clash(own.writes(), replayed) != null) {
        return true;
      }
      for (Footprint call : calls) {
        if (analysis.clash(own, call) != null) {
          return true;
        }
      }
      if (item instanceof Form.Call call) {
        Footprint footprint = analysis.spawned(call.expr());
        for (Footprint earlier : calls) {
          Pending pending = new Pending("", 0, earlier, false, Set.of());
          if (analysis.untrackedClash(footprint, pending.untrackedWrites()) != null) {
            return true;
          }
        }
        calls.add(footprint);
      }
    }
    return false;
  }
}
