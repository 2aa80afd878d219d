package dev.deco.processor;

import dev.deco.processor.analyse.Carried;
import dev.deco.processor.analyse.CarriedText;
import dev.deco.processor.analyse.Program;
import dev.deco.processor.bind.BoundBody;
import dev.deco.processor.bind.Compilation;
import dev.deco.processor.bind.Hierarchy;
import dev.deco.processor.model.Body;
import dev.deco.processor.model.Member;
import dev.deco.processor.output.SummaryFiles;
import dev.deco.processor.read.MemberReader;
import dev.deco.processor.read.TypeReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds the bodies and the wrappers of methods that others call. Bodies are bound once a round. */
final class Methods implements Program {
  private final ProcessingEnvironment environment;
  private final Compilation compilation;
  private final Set<String> generated;
  private final Set<String> wrappers;
  private final SummaryFiles files;
  private final Map<String, Map<String, Carried>> carried = new HashMap<>();
  private final Dispatch dispatch;
  private final Map<String, Program.Targets> targets = new HashMap<>();
  private final Map<String, Optional<Member.Method>> run = new HashMap<>();
  private final Map<String, @Nullable BoundBody> bodies = new HashMap<>();

  Methods(
      ProcessingEnvironment environment,
      Compilation compilation,
      Hierarchy hierarchy,
      SummaryFiles files,
      Set<String> generated) {
    this.files = files;
    this.dispatch = new Dispatch(environment, compilation, hierarchy);
    this.environment = environment;
    this.compilation = compilation;
    this.generated = generated;
    this.wrappers = new HashSet<>();
    for (String name : generated) {
      TypeElement type = type(name);
      if (type != null) {
        TypeReader types = compilation.readers().types(type);
        wrappers.addAll(MemberReader.wrapper(types.raw(type)).names());
      }
    }
  }

  @Override
  public @Nullable Body body(Member.Method method) {
    BoundBody bound =
        bodies.computeIfAbsent(
            method.key(),
            key -> {
              TypeElement owner = type(method.owner().qualifiedName());
              ExecutableElement element = owner == null ? null : find(owner, method);
              return element == null || owner == null ? null : compilation.bind(element, owner);
            });
    return bound == null ? null : bound.body();
  }

  @Override
  public Program.Targets targets(Member.Method method) {
    if (method.origin() != Member.Origin.UNKNOWN) {
      return Program.super.targets(method);
    }
    Program.Targets known = targets.get(method.key());
    if (known == null) {
      TypeElement owner = type(method.owner().qualifiedName());
      ExecutableElement element = owner == null ? null : find(owner, method);
      known =
          element == null || owner == null
              ? new Program.Targets(List.of(), List.of(), false)
              : dispatch.targets(element, owner);
      targets.put(method.key(), known);
    }
    return known;
  }

  @Override
  public Member.@Nullable Method run(Member.Method method, String exact) {
    return run.computeIfAbsent(
            exact + " " + method.key(),
            key -> {
              TypeElement type = type(exact);
              TypeElement owner = type(method.owner().qualifiedName());
              ExecutableElement element = owner == null ? null : find(owner, method);
              return element == null || type == null
                  ? Optional.empty()
                  : Optional.ofNullable(dispatch.run(element, type));
            })
        .orElse(null);
  }

  @Override
  public @Nullable Carried carried(Member.Method method) {
    return carried
        .computeIfAbsent(
            method.owner().qualifiedName(),
            owner -> {
              String text = files.read(owner);
              return text == null ? Map.of() : CarriedText.read(text);
            })
        .get(Carried.signature(method));
  }

  /** The method of {@code owner} that {@code method} stands for. */
  @Nullable ExecutableElement find(TypeElement owner, Member.Method method) {
    MemberReader members = compilation.readers().members(owner);
    List<? extends Element> enclosed = owner.getEnclosedElements();
    List<ExecutableElement> candidates =
        method.name().equals("<init>")
            ? ElementFilter.constructorsIn(enclosed)
            : ElementFilter.methodsIn(enclosed);
    for (ExecutableElement candidate : candidates) {
      if (candidate.getSimpleName().contentEquals(method.name())
          && members.method(candidate).key().equals(method.key())) {
        return candidate;
      }
    }
    return null;
  }

  /** Whether a body names what another processor may generate; our own wrappers come anyway. */
  boolean awaits(BoundBody bound) {
    return bound.unresolved().stream().anyMatch(name -> !wrappers.contains(name));
  }

  /** Whether an annotated method has a wrapper, made now or with its library. */
  boolean wrapped(Member.Method method) {
    return generated.contains(method.owner().qualifiedName())
        || type(method.wrapper().qualifiedName()) != null;
  }

  /** Whether the class of the method has a name by which others can find it. */
  boolean named(Member.Method method) {
    return type(method.owner().qualifiedName()) != null;
  }

  private @Nullable TypeElement type(String name) {
    return environment.getElementUtils().getTypeElement(name);
  }
}
