package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.deco.processor.analyse.KnownBody;
import dev.deco.processor.model.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The methods whose bodies a wrapper takes for known, each a constant. */
final class BodyConstants {
  private final HiddenTypes types;
  private final Map<List<KnownBody>, String> names = new LinkedHashMap<>();

  BodyConstants(HiddenTypes types) {
    this.types = types;
  }

  /** The name of the constant for a call that runs one of {@code bodies}. */
  String of(List<KnownBody> bodies) {
    return names.computeIfAbsent(bodies, key -> "$BODIES_" + (names.size() + 1));
  }

  List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    names.forEach(
        (bodies, name) ->
            fields.add(
                FieldSpec.builder(
                        RuntimeNames.KNOWN_BODIES,
                        name,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                    .initializer(value(bodies))
                    .build()));
    return fields;
  }

  private CodeBlock value(List<KnownBody> bodies) {
    CodeBlock.Builder code = CodeBlock.builder().add("new $T()", RuntimeNames.KNOWN_BODIES);
    for (KnownBody body : bodies) {
      code.add("\n    .either()$L", method(body.method()));
      body.own().forEach(own -> code.add("$L", method(own)));
    }
    return code.build();
  }

  private CodeBlock method(Member.Method method) {
    return CodeBlock.of(".body($L)", MethodSpecs.signature(method, types));
  }
}
