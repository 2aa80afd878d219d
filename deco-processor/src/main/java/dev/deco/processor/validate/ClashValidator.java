package dev.deco.processor.validate;

import dev.deco.processor.diagnose.Code;
import dev.deco.processor.diagnose.Problem;
import dev.deco.processor.model.MethodDecl;
import dev.deco.processor.model.TypeDecl;
import dev.deco.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds methods that the wrapper would have twice. */
public final class ClashValidator {
  private static final String SCOPE = "dev.deco.runtime.Scope";

  private ClashValidator() {}

  /** The clashes in the wrapper of {@code type}. */
  public static List<Problem> check(TypeDecl type) {
    List<Problem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    if (type.methods().stream().anyMatch(m -> !m.method().isStatic())) {
      seen.add("of(" + type.type().qualifiedName() + ")");
    }
    for (MethodDecl method : type.methods()) {
      List<String> forms = new ArrayList<>();
      forms.add(signature(method, ""));
      if (method.method().marks().concurrent()) {
        forms.add(signature(method, SCOPE));
      }
      for (String form : forms) {
        if (!seen.add(form)) {
          problems.add(
              new Problem(
                  Code.WRAPPER_CLASH,
                  type.type().qualifiedName(),
                  method.span(),
                  List.of(type.type().qualifiedName(), form)));
        }
      }
    }
    return problems;
  }

  private static String signature(MethodDecl method, String first) {
    List<String> parameters = new ArrayList<>();
    if (!first.isEmpty()) {
      parameters.add(first);
    }
    method.method().parameters().forEach(p -> parameters.add(name(p)));
    return method.method().name() + "(" + String.join(", ", parameters) + ")";
  }

  private static String name(TypeRef type) {
    if (type instanceof TypeRef.Primitive primitive) {
      return primitive.keyword();
    }
    if (type instanceof TypeRef.Array array) {
      return name(array.component()) + "[]";
    }
    return type instanceof TypeRef.Declared declared ? declared.qualifiedName() : type.toString();
  }
}
