package dev.deco.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.diagnose.Code;
import dev.deco.processor.diagnose.Problem;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.MethodDecl;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.Span;
import dev.deco.processor.model.TypeDecl;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Types;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClashValidatorTest {
  private static final TypeRef SCOPE = Types.declared("dev.deco.runtime.Scope", Sharing.PLAIN);

  @Test
  void overloadsDoNotClash() {
    assertThat(check(concurrent("f", Types.INT), concurrent("f", Types.LONG))).isEmpty();
    assertThat(check(concurrent("f"), concurrent("f", Types.INT))).isEmpty();
  }

  @Test
  void aMethodWithAScopeClashesWithTheSecondForm() {
    List<Problem> problems = check(concurrent("f", Types.INT), concurrent("f", SCOPE, Types.INT));
    assertThat(problems).extracting(Problem::code).containsExactly(Code.WRAPPER_CLASH);
    assertThat(problems.get(0).message()).contains("f(dev.deco.runtime.Scope, int)");
  }

  @Test
  void anotherNameDoesNotClash() {
    assertThat(check(concurrent("f", Types.INT), concurrent("g", SCOPE, Types.INT))).isEmpty();
  }

  @Test
  void aMethodOfObjectsMayNotHaveTheSignatureOfOf() {
    assertThat(
            check(
                method(Methods.concurrentOfObjects(Types.VOID, "own")),
                concurrent("of", Types.HOME)))
        .extracting(Problem::code)
        .containsExactly(Code.WRAPPER_CLASH);
    assertThat(check(concurrent("of", Types.HOME))).isEmpty();
  }

  private static List<Problem> check(MethodDecl... methods) {
    TypeRef.Declared wrapper = Types.declared("t.DecoHome", Sharing.PLAIN);
    return ClashValidator.check(
        new TypeDecl(Types.HOME, wrapper, "", List.of(), Arrays.asList(methods)));
  }

  private static MethodDecl concurrent(String name, TypeRef... parameters) {
    return method(Methods.concurrent(Types.VOID, name, parameters));
  }

  private static MethodDecl method(Member.Method method) {
    return new MethodDecl(
        method,
        "",
        List.of(),
        List.of(),
        method.result(),
        List.of(),
        null,
        false,
        false,
        null,
        new Span(0, 1));
  }
}
