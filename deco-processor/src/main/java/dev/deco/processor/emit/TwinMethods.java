package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.deco.processor.model.Body;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes isolated twins. */
final class TwinMethods {
  private final Accessors accessors;

  TwinMethods(Accessors accessors) {
    this.accessors = accessors;
  }

  MethodSpec method(WrapperPlan.Twin twin) {
    Body body = twin.body();
    Names names = new Names(body.source());
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(TwinEdit.name(twin.method().method(), twin.plain()))
            .addJavadoc(javadoc(twin))
            .addModifiers(Modifier.PRIVATE)
            .returns(TypeNames.of(twin.method().result()));
    if (twin.method().method().isStatic()) {
      builder.addModifiers(Modifier.STATIC);
    }
    twin.method().typeParameters().forEach(p -> builder.addTypeVariable(TypeNames.parameter(p)));
    builder.addParameter(RuntimeNames.ISOLATION, names.isolation());
    MethodSpecs.parameters(twin.method(), builder);
    MethodSpecs.thrown(twin.method(), builder);
    Positions positions = new Positions(body.block());
    Renderer renderer =
        new Renderer(
            body.source(),
            List.of(
                new TwinEdit(twin.plan(), names),
                new HiddenTypeEdit(accessors.types(), body.block(), positions),
                new AccessEdit(accessors, MethodSpecs.SELF, positions),
                new NameEdit(MethodSpecs.SELF)),
            Indentation.inside(body));
    // JavaPoet writes the braces.
    builder.addCode(Blocks.inner(body, renderer));
    return builder.build();
  }

  private static CodeBlock javadoc(WrapperPlan.Twin twin) {
    CodeBlock.Builder text =
        CodeBlock.builder()
            .add(
                "The method {@code $L} with its array accesses recorded",
                twin.method().method().name());
    if (!twin.plain().isEmpty()) {
      String names =
          twin.plain().stream()
              .map(i -> "{@code " + twin.method().parameters().get(i).name() + "}")
              .collect(Collectors.joining(", "));
      text.add(",\nbut for what it only reads through $L", names);
    }
    return text.add(".\n").build();
  }
}
