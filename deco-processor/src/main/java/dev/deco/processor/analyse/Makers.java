package dev.deco.processor.analyse;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which methods return nothing but objects that they have made, and that nobody else knows: what
 * such a method gives is the caller's own. Of a recursion the answer is no.
 */
final class Makers implements Predicate<Member.Method> {
  private final Program program;
  private final Function<Body, Freshness> fresh;
  private final Map<String, Boolean> known = new HashMap<>();

  Makers(Program program, Function<Body, Freshness> fresh) {
    this.program = program;
    this.fresh = fresh;
  }

  @Override
  public boolean test(Member.Method method) {
    if (method.origin() != Member.Origin.SOURCE || method.name().equals("<init>")) {
      return false;
    }
    Boolean answer = known.putIfAbsent(method.key(), false);
    if (answer != null) {
      return answer;
    }
    Body body = program.body(method);
    boolean makes = body != null && inBody(body);
    known.put(method.key(), makes);
    return makes;
  }

  private boolean inBody(Body body) {
    List<Expr> results = new ArrayList<>();
    Nodes.walkOwn(
        body.block(),
        node -> {
          if (node instanceof Stmt.Leave leave
              && leave.kind() == Stmt.Leave.Kind.RETURN
              && leave.value() != null
              && leave.value().type().sharing() != Sharing.IMMUTABLE) {
            results.add(leave.value());
          }
        });
    Freshness freshness = fresh.apply(body);
    return !results.isEmpty() && results.stream().allMatch(freshness::unknownToOthers);
  }
}
