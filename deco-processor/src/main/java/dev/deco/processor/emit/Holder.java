package dev.deco.processor.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** The class inside a wrapper with all that it needs to reach what the language hides from it. */
final class Holder {
  static final String NAME = "$Hidden";

  private final Map<String, String> names = new HashMap<>();
  private final TypeSpec.Builder builder =
      TypeSpec.classBuilder(NAME).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);

  void addTo(TypeSpec.Builder wrapper) {
    if (!names.isEmpty()) {
      builder.addJavadoc("The members of the class that the language hides from here.\n");
      wrapper.addType(builder.build());
    }
  }

  /** The name of what {@code key} stands for; made once. Making one thing may make another. */
  String named(String key, Supplier<String> make) {
    String name = names.get(key);
    if (name == null) {
      name = make.get();
      names.put(key, name);
    }
    return name;
  }

  /** A name like {@code name} that nothing else here has. */
  String unique(String name) {
    return name + "_" + names.size();
  }

  void add(TypeSpec.Builder type) {
    builder.addType(type.build());
  }

  String add(MethodSpec.Builder method) {
    MethodSpec built = method.build();
    builder.addMethod(built);
    return built.name();
  }

  String add(FieldSpec.Builder field) {
    FieldSpec built = field.build();
    builder.addField(built);
    return built.name();
  }
}
