package dev.deco.processor.read;

import dev.deco.Concurrent;
import dev.deco.Range;
import dev.deco.processor.model.MethodDecl;
import dev.deco.processor.model.Span;
import dev.deco.processor.model.TypeDecl;
import dev.deco.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads a type and its annotated methods. */
public final class DeclarationReader {
  private final TypeReader types;
  private final MemberReader members;
  private final Function<Element, @Nullable String> documentation;

  /** Reads with the given readers; {@code documentation} tells the Javadoc of an element. */
  public DeclarationReader(
      TypeReader types, MemberReader members, Function<Element, @Nullable String> documentation) {
    this.types = types;
    this.members = members;
    this.documentation = documentation;
  }

  /** Reads {@code type} with {@code methods}; {@code spans} tells where each method's name is. */
  public TypeDecl type(
      TypeElement type, List<ExecutableElement> methods, Function<Element, Span> spans) {
    TypeRef.Declared self = types.self(type);
    List<MethodDecl> declarations = new ArrayList<>();
    for (ExecutableElement method : methods) {
      declarations.add(method(method, spans.apply(method)));
    }
    boolean visible = true;
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      visible &= e.getModifiers().contains(Modifier.PUBLIC);
    }
    return new TypeDecl(
        self,
        MemberReader.wrapper(self),
        visible ? "public" : "",
        allParameters(type),
        declarations);
  }

  /** The type parameters in scope, those of the classes around an inner one first. */
  private List<MethodDecl.TypeParameter> allParameters(TypeElement type) {
    List<MethodDecl.TypeParameter> all = new ArrayList<>();
    if (type.getEnclosingElement() instanceof TypeElement around
        && type.getKind() == ElementKind.CLASS
        && !type.getModifiers().contains(Modifier.STATIC)) {
      all.addAll(allParameters(around));
    }
    all.addAll(parameters(type.getTypeParameters()));
    return all;
  }

  /** Reads one method, whose name stands at {@code span}. */
  public MethodDecl method(ExecutableElement method, Span span) {
    List<MethodDecl.Parameter> parameters = new ArrayList<>();
    List<? extends VariableElement> formals = method.getParameters();
    for (int i = 0; i < formals.size(); i++) {
      VariableElement formal = formals.get(i);
      parameters.add(
          new MethodDecl.Parameter(
              formal.getSimpleName().toString(),
              types.read(formal.asType()),
              method.isVarArgs() && i == formals.size() - 1,
              range(formal)));
    }
    return new MethodDecl(
        members.method(method),
        visibility(method),
        parameters(method.getTypeParameters()),
        parameters,
        types.read(method.getReturnType()),
        readAll(method.getThrownTypes()),
        documentation.apply(method),
        MemberReader.overridable(method),
        method.getModifiers().contains(Modifier.SYNCHRONIZED),
        execution(method),
        span);
  }

  private static MethodDecl.@Nullable Range range(VariableElement formal) {
    Range range = formal.getAnnotation(Range.class);
    return range == null ? null : new MethodDecl.Range(range.from(), range.to());
  }

  /** Where calls run, and how many at once; null if the method does not say. */
  static MethodDecl.@Nullable Execution execution(ExecutableElement method) {
    Concurrent concurrent = method.getAnnotation(Concurrent.class);
    if (concurrent == null
        || (concurrent.on().equals(Concurrent.POOL)
            && concurrent.parallelism() == Integer.MAX_VALUE)) {
      return null;
    }
    return new MethodDecl.Execution(concurrent.on(), concurrent.parallelism());
  }

  private static String visibility(ExecutableElement method) {
    for (Modifier modifier : List.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE)) {
      if (method.getModifiers().contains(modifier)) {
        return modifier.toString();
      }
    }
    return "";
  }

  private List<MethodDecl.TypeParameter> parameters(
      List<? extends TypeParameterElement> parameters) {
    return parameters.stream()
        .map(
            p -> new MethodDecl.TypeParameter(p.getSimpleName().toString(), readAll(p.getBounds())))
        .toList();
  }

  private List<TypeRef> readAll(List<? extends TypeMirror> mirrors) {
    return mirrors.stream().map(types::read).toList();
  }
}
