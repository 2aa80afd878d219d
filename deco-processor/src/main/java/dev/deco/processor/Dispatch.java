package dev.deco.processor;

import dev.deco.processor.analyse.Program;
import dev.deco.processor.bind.Compilation;
import dev.deco.processor.bind.Hierarchy;
import dev.deco.processor.model.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the methods that a call may run: the one it names, and those of the compilation's named
 * types that replace it. Only where no other class can exist is that list complete.
 */
final class Dispatch {
  private final ProcessingEnvironment environment;
  private final Compilation compilation;
  private final Hierarchy hierarchy;

  Dispatch(ProcessingEnvironment environment, Compilation compilation, Hierarchy hierarchy) {
    this.environment = environment;
    this.compilation = compilation;
    this.hierarchy = hierarchy;
  }

  /** The methods that a call of {@code method}, which {@code member} stands for, may run. */
  Program.Targets targets(ExecutableElement method, TypeElement owner) {
    Map<String, Member.Method> found = new LinkedHashMap<>();
    add(method, owner, found);
    Set<String> types = hierarchy.below(owner.getQualifiedName().toString());
    for (String name : types) {
      TypeElement type = environment.getElementUtils().getTypeElement(name);
      for (TypeElement c = type; c != null; c = above(c)) {
        for (ExecutableElement other : ElementFilter.methodsIn(c.getEnclosedElements())) {
          if (other.getSimpleName().equals(method.getSimpleName())
              && environment.getElementUtils().overrides(other, method, type)) {
            add(other, c, found);
          }
        }
      }
    }
    return new Program.Targets(List.copyOf(found.values()), List.copyOf(types), closed(owner));
  }

  /** The method that an object of the very class {@code type} runs; null where there is no body. */
  Member.@Nullable Method run(ExecutableElement method, TypeElement type) {
    for (ExecutableElement other :
        ElementFilter.methodsIn(environment.getElementUtils().getAllMembers(type))) {
      if (other.getSimpleName().equals(method.getSimpleName())
          && !other.getModifiers().contains(Modifier.ABSTRACT)
          && (other.equals(method)
              || environment.getElementUtils().overrides(other, method, type))) {
        return other.getEnclosingElement() instanceof TypeElement owner
                && compilation.inSource(other)
            ? compilation.readers().members(owner).method(other)
            : null;
      }
    }
    return null;
  }

  private void add(ExecutableElement method, TypeElement owner, Map<String, Member.Method> found) {
    if (compilation.inSource(method)) {
      Member.Method member = compilation.readers().members(owner).method(method);
      found.putIfAbsent(member.key(), member);
    }
  }

  private @Nullable TypeElement above(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement parent
            && compilation.declared(parent)
        ? parent
        : null;
  }

  /** Whether every class below {@code type} is part of this compilation, and has a name. */
  private boolean closed(TypeElement type) {
    if (!compilation.declared(type)) {
      return false;
    }
    if (type.getModifiers().contains(Modifier.FINAL) || type.getKind() == ElementKind.RECORD) {
      return true;
    }
    if (!type.getModifiers().contains(Modifier.SEALED) || type.getKind() == ElementKind.ENUM) {
      return false;
    }
    List<TypeElement> permitted = new ArrayList<>();
    for (TypeMirror mirror : type.getPermittedSubclasses()) {
      if (((DeclaredType) mirror).asElement() instanceof TypeElement element) {
        permitted.add(element);
      }
    }
    return permitted.stream().allMatch(this::closed);
  }
}
