package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.deco.processor.model.Source;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The spawn sites of a wrapper, each a constant. */
final class Sites {
  private final CodeBlock type;
  private final List<FieldSpec> fields = new ArrayList<>();

  Sites(CodeBlock type) {
    this.type = type;
  }

  /** The name of a new constant for a spawn in {@code method} at {@code offset}. */
  String add(String method, Source source, int offset) {
    String name = "$SITE_" + (fields.size() + 1);
    fields.add(
        FieldSpec.builder(
                RuntimeNames.SITE, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(
                CodeBlock.of(
                    "new $T($L, $S, $S, $L)",
                    RuntimeNames.SITE,
                    type,
                    method,
                    source.file(),
                    source.line(offset)))
            .build());
    return name;
  }

  List<FieldSpec> fields() {
    return List.copyOf(fields);
  }
}
