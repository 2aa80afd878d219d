package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.MethodDecl;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeDecl;
import dev.deco.processor.plan.BodyPlan;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Writes the rewritten forms of {@code @Synchronized} methods. */
final class SynchronizedMethods {
  private final TypeDecl type;
  private final Sites sites;
  private final BodyConstants bodies;
  private final Accessors accessors;
  private final Batches batches;
  private final Predicate<Member.Method> wrapped;

  SynchronizedMethods(
      TypeDecl type,
      Sites sites,
      BodyConstants bodies,
      Accessors accessors,
      Batches batches,
      Predicate<Member.Method> wrapped) {
    this.type = type;
    this.sites = sites;
    this.bodies = bodies;
    this.accessors = accessors;
    this.batches = batches;
    this.wrapped = wrapped;
  }

  MethodSpec method(WrapperPlan.Item item) {
    MethodDecl method = item.method();
    Body body = Objects.requireNonNull(item.body());
    BodyPlan plan = Objects.requireNonNull(item.plan());
    MethodSpec.Builder builder =
        WrapperEmitter.header(method).returns(TypeNames.of(method.result()));
    MethodSpecs.parameters(method, builder);
    MethodSpecs.thrown(method, builder);
    builder.addCode(original(method, plan));
    if (plan.spawns()) {
      builder.addCode(rewritten(method, body, plan));
    }
    return builder.build();
  }

  /** The way out to the serial elision; where nothing is spawned, the only way. */
  private CodeBlock original(MethodDecl method, BodyPlan plan) {
    CodeBlock call = MethodSpecs.original(type, method, accessors, MethodSpecs.names(method));
    boolean returns = !method.result().isVoid();
    CodeBlock.Builder code = CodeBlock.builder();
    if (!plan.spawns()) {
      return code.addStatement(returns ? "return $L" : "$L", call).build();
    }
    CodeBlock test =
        CodeBlock.of("$T.serial($L)", RuntimeNames.RUN, accessors.types().of(type.type()));
    if (method.overridable()) {
      test = CodeBlock.of("$L || $L", test, MethodSpecs.overridden(method, accessors.types()));
    }
    for (Member.Method assumed : plan.assumed()) {
      if (!assumed.equals(method.method())) {
        test = CodeBlock.of("$L || $L", test, MethodSpecs.overridden(assumed, accessors.types()));
      }
    }
    code.beginControlFlow("if ($L)", test);
    if (returns) {
      code.addStatement("return $L", call);
    } else {
      code.addStatement("$L", call).addStatement("return");
    }
    return code.endControlFlow().build();
  }

  private static boolean ranged(Body body) {
    boolean[] ranged = {false};
    Nodes.walkOwn(
        body.block(),
        node -> ranged[0] |= node instanceof Expr.Invoke call && call.method().marks().ranged());
    return ranged[0];
  }

  private CodeBlock rewritten(MethodDecl method, Body body, BodyPlan plan) {
    Names names = new Names(body.source());
    Positions positions = new Positions(body.block());
    SpawnCode spawns =
        new SpawnCode(plan, names, sites, bodies, method.method().name(), MethodSpecs.SELF);
    ForeignEdit foreign = new ForeignEdit(plan, names, bodies);
    boolean[] handlers = {false};
    Nodes.walkOwn(
        body.block(),
        n -> handlers[0] |= n instanceof Stmt.Try attempt && !attempt.handlers().isEmpty());
    ReplayCode replays = new ReplayCode(names, ranged(body));
    DirectCode direct = new DirectCode(plan, names, spawns, replays);
    CellEdit cells = new CellEdit(plan.cells(), names);
    Renderer renderer =
        new Renderer(
            body.source(),
            List.of(
                new WaitEdit(plan, names, positions),
                new GuardEdit(plan, names),
                foreign,
                new SpawnEdit(
                    plan, names, positions, spawns, replays, direct, foreign, batches, handlers[0]),
                cells,
                new StageEdit(plan, names, spawns),
                new WrapperCallEdit(spawns, wrapped, direct),
                new HiddenTypeEdit(accessors.types(), body.block(), positions),
                new AccessEdit(accessors, MethodSpecs.SELF, positions),
                new NameEdit(MethodSpecs.SELF)),
            Indentation.of(body));
    CodeBlock block = renderer.render(body.block());
    CodeBlock run =
        CodeBlock.builder()
            .add("final $T $L = $T.open();\n", RuntimeNames.RUN, names.run(), RuntimeNames.RUN)
            .add(cells.parameters(body.parameters()))
            .add("try ")
            .add(block)
            .add(" catch ($T $L) {\n", Throwable.class, names.thrown())
            .add(
                "  $L.settle($L);\n  throw $L;\n} finally {\n",
                names.run(),
                names.thrown(),
                names.thrown())
            .add(
                "  $L.close(); // $L waits at the end\n}\n",
                names.run(),
                Origins.of(GeneratedSource.wait(body.block())))
            .build();
    if (!method.monitor()) {
      return run;
    }
    CodeBlock lock =
        method.method().isStatic()
            ? accessors.types().of(type.type())
            : CodeBlock.of("$L", MethodSpecs.SELF);
    return CodeBlock.builder()
        .beginControlFlow("synchronized ($L)", lock)
        .add(run)
        .endControlFlow()
        .build();
  }
}
