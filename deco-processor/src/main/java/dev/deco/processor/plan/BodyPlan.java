package dev.deco.processor.plan;

import dev.deco.processor.analyse.KnownBody;
import dev.deco.processor.diagnose.Problem;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.Variable;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All decisions about one body. Nodes are told apart by identity.
 *
 * @param cells local variables that are assigned at the replay
 * @param forms how statements with concurrent calls are rewritten
 * @param batches statements whose calls can go into batches
 * @param slices those among them that are all that a loop does, which can run in slices
 * @param inline concurrent calls that are waited for where they stand
 * @param stages stages of streams whose calls are spawned, by their calls of {@code map}
 * @param before statements before which the caller waits
 * @param inCondition loops that wait whenever they are tested, or ask for the next element
 * @param inUpdate loops that wait before their update
 * @param foreign containers of which the generated code asks whether their class is the platform's,
 *     and receivers of which it asks whether they run a known body; it waits if not
 * @param replayedForeign the same for deferred statements, which are waited for at once
 * @param asked the bodies that the methods of a receiver are taken to run
 * @param idle whether the method itself makes no concurrent call
 * @param assumed methods that the class of the object must not replace, or the plan does not hold
 * @param guarded {@code try} and {@code synchronized} statements that settle their calls
 */
public record BodyPlan(
    Set<Variable> cells,
    Map<Stmt, Form> forms,
    Map<Stmt, Batching> batches,
    Map<Stmt, Slicing> slices,
    Set<Expr.Invoke> inline,
    Map<Expr.Invoke, Stage> stages,
    Map<Stmt, Wait> before,
    Map<Stmt, Wait> inCondition,
    Map<Stmt, Wait> inUpdate,
    Set<Expr> foreign,
    Map<Stmt, List<Expr>> replayedForeign,
    Map<Expr, List<KnownBody>> asked,
    Set<Stmt> guarded,
    boolean idle,
    List<Member.Method> assumed,
    List<Problem> problems) {
  /** Whether any call is spawned. */
  public boolean spawns() {
    return !forms.isEmpty() || !inline.isEmpty() || !stages.isEmpty();
  }

  /**
   * The blocks whose calls are settled before they are left. At their start nothing is pending: the
   * caller has waited before the statement, or at the end of the block before this one. So there is
   * something to settle only if they spawn.
   */
  public Set<Stmt.Block> settled() {
    Set<Stmt.Block> blocks = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Stmt statement : guarded) {
      if (statement instanceof Stmt.Try attempt) {
        blocks.add(attempt.body());
        if (attempt.last() != null) {
          attempt.handlers().forEach(handler -> blocks.add(handler.body()));
        }
      } else if (statement instanceof Stmt.Monitor monitor) {
        blocks.add(monitor.body());
      }
    }
    blocks.removeIf(block -> !spawns(block));
    return blocks;
  }

  private boolean spawns(Stmt.Block block) {
    boolean[] spawns = {false};
    Nodes.walkOwn(block, node -> spawns[0] |= spawns(node));
    return spawns[0];
  }

  private boolean spawns(Node node) {
    return node instanceof Stmt statement && forms.containsKey(statement)
        || node instanceof Expr.Invoke call && (inline.contains(call) || stages.containsKey(call));
  }
}
