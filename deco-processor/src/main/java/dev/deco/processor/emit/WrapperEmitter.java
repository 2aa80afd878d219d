package dev.deco.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.MethodDecl;
import dev.deco.processor.model.TypeDecl;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** Writes a wrapper class. */
public final class WrapperEmitter {
  private static final List<String> QUIET =
      List.of(
          "all",
          "auxiliaryclass",
          "cast",
          "deprecation",
          "divzero",
          "empty",
          "fallthrough",
          "finally",
          "lossy-conversions",
          "overloads",
          "rawtypes",
          "removal",
          "serial",
          "static",
          "synchronization",
          "try",
          "unchecked",
          "varargs");

  private final Predicate<Member.Method> wrapped;

  /** {@code wrapped} tells which annotated methods have wrappers to call. */
  public WrapperEmitter(Predicate<Member.Method> wrapped) {
    this.wrapped = wrapped;
  }

  /** Writes the wrapper. */
  public GeneratedSource emit(WrapperPlan plan) {
    TypeDecl type = plan.type();
    ClassName wrapper = TypeNames.raw(type.wrapper());
    TypeSpec.Builder builder = TypeSpec.classBuilder(wrapper).addModifiers(Modifier.FINAL);
    if (type.visibility().equals("public")) {
      builder.addModifiers(Modifier.PUBLIC);
    }
    String original = type.type().qualifiedName();
    builder.addJavadoc(
        "Runs the annotated methods of {@link $T} in parallel.\n", TypeNames.raw(type.type()));
    if (plan.generated()) {
      builder.addAnnotation(
          AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
              .addMember("value", "$S", "dev.deco.processor.DecoProcessor")
              .addMember("comments", "$S", "from " + original)
              .build());
    }
    builder.addAnnotation(quiet());
    builder.alwaysQualify(plan.hiding().toArray(new String[0]));
    builder.alwaysQualify(VariableNames.in(plan).toArray(new String[0]));
    Accessors accessors = new Accessors(type.type());
    Executions executions = new Executions(type, accessors.types().of(type.type()));
    Sites sites = new Sites(accessors.types().of(type.type()));
    BodyConstants bodies = new BodyConstants(accessors.types());
    ConcurrentMethods concurrent = new ConcurrentMethods(type, accessors, executions);
    Batches batches = new Batches(type, plan.items(), concurrent);
    SynchronizedMethods synchronised =
        new SynchronizedMethods(type, sites, bodies, accessors, batches, m -> callable(type, m));
    MethodSpecs methods = new MethodSpecs();
    for (WrapperPlan.Item item : plan.items()) {
      Member.Marks marks = item.method().method().marks();
      if (marks.synchronised() && item.body() != null) {
        methods.add(synchronised.method(item));
      }
      if (marks.concurrent()) {
        methods.addAll(concurrent.methods(item));
      }
    }
    TwinMethods twins = new TwinMethods(accessors);
    plan.twins().forEach(twin -> methods.add(twins.method(twin)));
    construction(type, plan, builder);
    executions.fields().forEach(builder::addField);
    sites.fields().forEach(builder::addField);
    bodies.fields().forEach(builder::addField);
    builder.addMethods(methods.all());
    builder.addTypes(batches.types());
    accessors.addTo(builder);
    JavaFile file =
        JavaFile.builder(wrapper.packageName(), builder.build())
            .indent("  ")
            .skipJavaLangImports(true)
            .build();
    return Origins.resolve(file.toString());
  }

  /** Whether the wrapper of {@code type} may call the method of another wrapper. */
  private boolean callable(TypeDecl type, Member.Method method) {
    boolean near = method.wrapper().packageName().equals(type.wrapper().packageName());
    return (near || method.accessible()) && wrapped.test(method);
  }

  /** What the user wrote was checked where it was written. */
  private static AnnotationSpec quiet() {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
    QUIET.forEach(name -> annotation.addMember("value", "$S", name));
    return annotation.build();
  }

  private static void construction(TypeDecl type, WrapperPlan plan, TypeSpec.Builder builder) {
    boolean instances =
        type.methods().stream().anyMatch(m -> !m.method().isStatic())
            || plan.twins().stream().anyMatch(t -> !t.method().method().isStatic());
    if (!instances) {
      builder.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
      return;
    }
    List<TypeVariableName> variables =
        type.typeParameters().stream().map(TypeNames::parameter).toList();
    builder.addTypeVariables(variables);
    TypeName self = TypeNames.of(type.type());
    builder.addField(self, MethodSpecs.SELF, Modifier.PRIVATE, Modifier.FINAL);
    builder.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(self, "self")
            .addStatement("this.$L = self", MethodSpecs.SELF)
            .build());
    TypeName wrapper = TypeNames.of(type.wrapper());
    MethodSpec.Builder of =
        MethodSpec.methodBuilder("of")
            .addJavadoc("Wraps {@code self}, whose methods run in parallel through the result.\n")
            .addModifiers(Modifier.STATIC)
            .addTypeVariables(variables)
            .returns(wrapper)
            .addParameter(self, "self")
            .addStatement(
                "return new $T$L(self)",
                TypeNames.raw(type.wrapper()),
                wrapper instanceof ParameterizedTypeName ? "<>" : "");
    if (type.visibility().equals("public")) {
      of.addModifiers(Modifier.PUBLIC);
    }
    builder.addMethod(of.build());
  }

  /** Copies the parts of a declaration that every form of the method shares. */
  static MethodSpec.Builder header(MethodDecl method) {
    MethodSpec.Builder builder = MethodSpec.methodBuilder(method.method().name());
    if (method.documentation() != null) {
      builder.addJavadoc("$L", method.documentation().stripTrailing() + "\n");
    }
    // The wrapper of a private method serves the rewritten bodies of the classes around it.
    if (method.visibility().equals("public")) {
      builder.addModifiers(Modifier.PUBLIC);
    } else if (ofObject(method.method())) {
      builder.addModifiers(Modifier.PROTECTED);
    }
    if (method.method().isStatic()) {
      builder.addModifiers(Modifier.STATIC);
    }
    method.typeParameters().forEach(p -> builder.addTypeVariable(TypeNames.parameter(p)));
    return builder;
  }

  /** Whether the wrapper inherits a protected method like it. */
  private static boolean ofObject(Member.Method method) {
    return method.parameters().isEmpty()
        && (method.name().equals("clone") || method.name().equals("finalize"));
  }
}
