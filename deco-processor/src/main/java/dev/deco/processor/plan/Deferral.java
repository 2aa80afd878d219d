package dev.deco.processor.plan;

import dev.deco.processor.analyse.BodyAnalysis;
import dev.deco.processor.analyse.Footprint;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.Variable;
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

  static Footprint evaluated(Form.Item item, BodyAnalysis analysis) {
    List<? extends Node> nodes = evaluatedNodes(item);
    return nodes.isEmpty() ? Footprint.EMPTY : analysis.asking(nodes);
  }

  /**
   * The nodes of {@code item} that are evaluated at the spawn; the operands of a call that waits
   * are items of their own.
   */
  static List<? extends Node> evaluatedNodes(Form.Item item) {
    if (item instanceof Form.Operand operand) {
      return operand.kept() ? List.of() : List.of(operand.expr());
    }
    return item instanceof Form.Call call && !call.waits() ? call.expr().parts() : List.of();
  }

  /** What is read and written at the replay of the rest. */
  static Footprint footprint(Form form, BodyAnalysis analysis, Set<Variable> cells) {
    Footprint rest =
        analysis.rest(
            Forms.roots(form.statement()), form.taken(), expr -> form.atHand(expr, cells));
    if (form.statement() instanceof Stmt.Declare declare) {
      for (Stmt.Declarator declarator : declare.declarators()) {
        rest = rest.and(analysis.declared(declarator.variable(), declare));
      }
    }
    return rest;
  }

  /** What is read and written at the replay of a step, whose place among the items is given. */
  static Footprint footprint(List<Form.Item> items, int step, BodyAnalysis analysis) {
    Set<Node> before = Form.taken(items.subList(0, step));
    return analysis.rest(List.of(items.get(step).expr()), before);
  }

  /** Whether taking the statement apart could change what its parts see of each other. */
  static boolean tangled(Form form, BodyAnalysis analysis, Set<Variable> cells) {
    boolean deferred = form.kind() == Form.Kind.DEFER;
    Footprint rest = deferred ? footprint(form, analysis, cells) : Footprint.EMPTY;
    List<Pending> pending = new ArrayList<>();
    Footprint kept = Footprint.EMPTY;
    List<Form.Item> items = form.items();
    for (int i = 0; i < items.size(); i++) {
      Form.Item item = items.get(i);
      if (item instanceof Form.Operand operand && operand.kept()) {
        kept = kept.and(analysis.own(List.of(operand.expr())));
      } else if (item instanceof Form.Step || item instanceof Form.Probe) {
        Footprint step = footprint(items, i, analysis);
        // What is kept is read after this step, although it stands before it.
        if (analysis.clash(step.writes(), kept) != null) {
          return true;
        }
        pending.add(new Pending("", 0, step, true, Set.of()));
      } else {
        if (item instanceof Form.Call call && call.waits()) {
          pending.clear();
        }
        Footprint own = evaluated(item, analysis);
        // At the replay a variable must still have the value it has here.
        if (analysis.clash(own.writes(), rest) != null || clashes(own, pending, analysis)) {
          return true;
        }
        if (item instanceof Form.Call call) {
          Footprint footprint = analysis.spawned(call.expr());
          if (unseen(footprint, pending, analysis)
              || analysis.untrackedClash(footprint.writes(), kept) != null) {
            return true;
          }
          pending.add(new Pending("", 0, footprint, false, Set.of()));
        }
      }
    }
    return false;
  }

  private static boolean clashes(Footprint own, List<Pending> pending, BodyAnalysis analysis) {
    return pending.stream().anyMatch(p -> analysis.clash(own, p.footprint()) != null);
  }

  /** Whether a call conflicts with what is pending and the runtime would not notice. */
  private static boolean unseen(Footprint call, List<Pending> pending, BodyAnalysis analysis) {
    return pending.stream()
        .anyMatch(p -> analysis.untrackedClash(call, p.untrackedWrites()) != null);
  }

  /**
   * Whether a handler around the statement could tell: the caller itself writes something between
   * the spawn of a call and the rest, or an exception of a constructor moves to where javac does
   * not expect it.
   */
  static boolean exposed(Form form, BodyAnalysis analysis) {
    boolean pending = false;
    boolean[] exposed = {false};
    for (Form.Item item : form.items()) {
      exposed[0] |= pending && !evaluated(item, analysis).writes().accesses().isEmpty();
      pending |= !(item instanceof Form.Operand);
    }
    if (form.kind() == Form.Kind.DEFER) {
      form.walkReplayed(node -> exposed[0] |= node instanceof Expr.Create);
    }
    return exposed[0];
  }
}
