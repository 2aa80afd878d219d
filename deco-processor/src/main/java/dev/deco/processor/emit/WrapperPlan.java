package dev.deco.processor.emit;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.MethodDecl;
import dev.deco.processor.model.TypeDecl;
import dev.deco.processor.plan.BodyPlan;
import dev.deco.processor.plan.TwinPlan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A wrapper, ready to be written.
 *
 * @param generated whether the annotation that marks generated code may be used
 * @param hiding simple names of types in the package that hide those of {@code java.lang}
 */
public record WrapperPlan(
    TypeDecl type, List<Item> items, List<Twin> twins, boolean generated, Set<String> hiding) {
  /** Copies the lists. */
  public WrapperPlan {
    items = List.copyOf(items);
    twins = List.copyOf(twins);
    hiding = Set.copyOf(hiding);
  }

  /**
   * An annotated method.
   *
   * @param body of a {@code @Synchronized} method, else null
   * @param plan for that body
   * @param way how its calls run
   * @param plain indexes of the parameters that are handed over as they are, being read only
   * @param elementwise indexes of those that the twin is handed so which calls run where others
   *     write elements of what they read; null if there is no such twin
   * @param replaceable methods that a subclass may replace, in which case calls run in order
   * @param touches what calls touch that run on the objects themselves; null if none do
   * @param portable what calls in another JVM need; null if they stay here
   */
  public record Item(
      MethodDecl method,
      @Nullable Body body,
      @Nullable BodyPlan plan,
      Way way,
      Set<Integer> plain,
      @Nullable List<Integer> elementwise,
      List<MethodDecl> replaceable,
      @Nullable List<Touch> touches,
      @Nullable Portable portable) {
    /** Copies the collections. */
    public Item {
      plain = Set.copyOf(plain);
      elementwise = elementwise == null ? null : List.copyOf(elementwise);
      replaceable = List.copyOf(replaceable);
      touches = touches == null ? null : List.copyOf(touches);
    }
  }

  /**
   * A method as other JVMs know it.
   *
   * @param descriptor of the method, as in a class file
   * @param hash of what the wrapper is generated from
   * @param types the binary names of the classes that travel
   */
  public record Portable(String descriptor, String hash, List<String> types) {
    /** Copies the list. */
    public Portable {
      types = List.copyOf(types);
    }
  }

  /**
   * A parameter that a call touches: the range that it declares, or all of it.
   *
   * @param index of the parameter
   * @param write whether calls may write there
   * @param nested whether elements may hold further ones
   */
  public record Touch(int index, boolean write, boolean nested) {}

  /** How the calls of a @Concurrent method run. */
  public enum Way {
    /** The method itself, on proxies. */
    ORIGINAL,
    /** Its isolated twin. */
    TWIN,
    /** In program order. */
    ORDERED,
    /** In program order, writing fields and no containers. */
    ORDERED_FIELDS;

    /** Whether calls run in place, when it is their turn. */
    public boolean ordered() {
      return this == ORDERED || this == ORDERED_FIELDS;
    }
  }

  /**
   * A method that needs an isolated twin.
   *
   * @param plain indexes of the parameters that it is handed as they are, ascending
   */
  public record Twin(MethodDecl method, List<Integer> plain, Body body, TwinPlan plan) {
    /** Copies the list. */
    public Twin {
      plain = List.copyOf(plain);
    }
  }
}
