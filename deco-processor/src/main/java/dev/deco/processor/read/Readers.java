package dev.deco.processor.read;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The readers of one compilation, one of each kind for each package that wrappers stand in. They
 * remember what they have read: most types and members are met again and again.
 */
public final class Readers {
  private final Types types;
  private final Elements elements;
  private final Predicate<TypeElement> declaredHere;
  private final Predicate<ExecutableElement> inSource;
  private final Sharings sharings;
  private final Map<PackageElement, TypeReader> typeReaders = new HashMap<>();
  private final Map<PackageElement, MemberReader> memberReaders = new HashMap<>();

  /**
   * Reads what {@code environment} knows; {@code declaredHere} tells whether a type is part of the
   * compilation, {@code inSource} whether a method's body is.
   */
  public Readers(
      ProcessingEnvironment environment,
      Predicate<TypeElement> declaredHere,
      Predicate<ExecutableElement> inSource) {
    this.types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
    this.declaredHere = declaredHere;
    this.inSource = inSource;
    this.sharings = new Sharings(types, elements);
  }

  /** Reads types for a wrapper that stands in the package of {@code from}. */
  public TypeReader types(Element from) {
    return typeReaders.computeIfAbsent(
        elements.getPackageOf(from), home -> new TypeReader(types, elements, sharings, home));
  }

  /** Reads members for a wrapper that stands in the package of {@code from}. */
  public MemberReader members(Element from) {
    return memberReaders.computeIfAbsent(
        elements.getPackageOf(from),
        home -> new MemberReader(types(from), elements, declaredHere, inSource));
  }
}
