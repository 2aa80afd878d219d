package dev.deco.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.deco.processor.analyse.KnownBody;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Span;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.plan.BodyPlan;
import dev.deco.processor.plan.Form;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Writes the expression that spawns a call. */
final class SpawnCode {
  private final BodyPlan plan;
  private final Names names;
  private final BodyConstants bodies;
  private final Sites sites;
  private final String method;
  private final String self;
  private final Map<Expr.Invoke, String> known = new IdentityHashMap<>();

  SpawnCode(
      BodyPlan plan, Names names, Sites sites, BodyConstants bodies, String method, String self) {
    this.plan = plan;
    this.bodies = bodies;
    this.names = names;
    this.sites = sites;
    this.method = method;
    this.self = self;
  }

  /** The spawn of a call that may not be made at all gives null where it is not. */
  CodeBlock spawn(Form.Call call, Renderer renderer) {
    CodeBlock spawn = spawn(call.expr(), renderer);
    if (call.guards().isEmpty()) {
      return spawn;
    }
    List<CodeBlock> tests = new ArrayList<>();
    for (Form.Guard guard : call.guards()) {
      tests.add(CodeBlock.of(guard.met() ? "$L" : "!($L)", renderer.render(guard.condition())));
    }
    return CodeBlock.of("$L ? $L : null", CodeBlock.join(tests, " && "), spawn);
  }

  CodeBlock spawn(Expr.Invoke call, Renderer renderer) {
    return spawn(call, List.of(), renderer);
  }

  /**
   * Shows javac in the expression itself which of its exceptions are {@code thrown} around here.
   */
  CodeBlock spawn(Expr.Invoke call, List<TypeRef> thrown, Renderer renderer) {
    String site = site(call, renderer);
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(spawner(call, renderer)).add(".");
    code.add(typeArguments(call, renderer));
    CodeBlock scope = CodeBlock.of("$L.at($L)", names.run(), site);
    for (TypeRef type : thrown) {
      scope = CodeBlock.of("$T.<$T>mayThrow($L)", RuntimeNames.CHECKED, TypeNames.of(type), scope);
    }
    code.add("$L($L", call.method().name(), scope);
    if (!call.arguments().isEmpty()) {
      code.add(", ")
          .add(call.method().marks().crowded() ? cast(call, renderer) : arguments(call, renderer));
    }
    return code.add(")").build();
  }

  /** The name of the constant with the place of a call. */
  String site(Expr.Invoke call, Renderer renderer) {
    return known.computeIfAbsent(call, c -> sites.add(method, renderer.source(), c.name().start()));
  }

  /** The same for a call whose statement can also run as the user wrote it. */
  String directSite(Expr.Invoke call, Renderer renderer) {
    String site = site(call, renderer);
    sites.direct(site);
    return site;
  }

  /** The arguments as what the parameters are, so that no other method fits as well. */
  private static CodeBlock cast(Expr.Invoke call, Renderer renderer) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      TypeRef parameter = call.method().parameters().get(i);
      CodeBlock argument = renderer.render(call.arguments().get(i));
      boolean same = call.arguments().get(i).type().equals(parameter) || !parameter.speakable();
      arguments.add(same ? argument : CodeBlock.of("($T) ($L)", TypeNames.of(parameter), argument));
    }
    return CodeBlock.join(arguments, ", ");
  }

  /** What the wrapper's method is called on. */
  CodeBlock wrapper(Expr.Invoke call, Renderer renderer) {
    ClassName wrapper = TypeNames.raw(call.method().wrapper());
    if (call.method().isStatic()) {
      return CodeBlock.of("$T", wrapper);
    }
    return call.receiver() == null
        ? CodeBlock.of("$T.of($L)", wrapper, self)
        : CodeBlock.of("$T.of($L)", wrapper, renderer.render(call.receiver()));
  }

  /** The same for a call that is spawned, and runs in place if its body is not known. */
  private CodeBlock spawner(Expr.Invoke call, Renderer renderer) {
    Expr receiver = call.receiver();
    List<KnownBody> known = receiver == null ? null : plan.asked().get(receiver);
    return receiver == null || known == null
        ? wrapper(call, renderer)
        : CodeBlock.of(
            "$T.of($L.receiver($L, $L))",
            TypeNames.raw(call.method().wrapper()),
            names.run(),
            renderer.render(receiver),
            bodies.of(known));
  }

  /** The explicit type arguments, type variables and brackets among them, as they are written. */
  static CodeBlock typeArguments(Expr.Invoke call, Renderer renderer) {
    int end = call.name().start();
    int after = call.qualifier() == null ? end : call.qualifier().span().end();
    int start = renderer.source().text().indexOf('<', after);
    return start < 0 || start >= end
        ? CodeBlock.of("")
        : renderer.splice(new Span(start, end), call.typeArguments(), false);
  }

  static CodeBlock arguments(Expr.Invoke call, Renderer renderer) {
    List<Expr> arguments = call.arguments();
    Span span =
        new Span(arguments.get(0).span().start(), arguments.get(arguments.size() - 1).span().end());
    return renderer.splice(span, arguments, false);
  }
}
