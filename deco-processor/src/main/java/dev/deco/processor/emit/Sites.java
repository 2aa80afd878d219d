package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.deco.processor.model.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The spawn sites of a wrapper, each a constant. */
final class Sites {
  private final CodeBlock type;
  private final List<CodeBlock> sites = new ArrayList<>();
  private final Set<String> direct = new HashSet<>();

  Sites(CodeBlock type) {
    this.type = type;
  }

  /** The name of a new constant for a spawn in {@code method} at {@code offset}. */
  String add(String method, Source source, int offset) {
    sites.add(
        CodeBlock.of(
            "new $T($L, $S, $S, $L)",
            RuntimeNames.SITE,
            type,
            method,
            source.file(),
            source.line(offset)));
    return name(sites.size());
  }

  /** Notes that the statement of a spawn can also run as the user wrote it. */
  void direct(String name) {
    direct.add(name);
  }

  private static String name(int number) {
    return "$SITE_" + number;
  }

  List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    for (CodeBlock site : sites) {
      String name = name(fields.size() + 1);
      String form = direct.contains(name) ? "$L.orDirectly()" : "$L";
      fields.add(
          FieldSpec.builder(
                  RuntimeNames.SITE, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .initializer(form, site)
              .build());
    }
    return List.copyOf(fields);
  }
}
