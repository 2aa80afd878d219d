package dev.deco.processor.emit;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.MethodDecl;
import dev.deco.processor.model.TypeDecl;
import dev.deco.processor.plan.Batching;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The batches of a wrapper: a class for each statement that fills some. */
final class Batches {
  private final Map<Member.Method, WrapperPlan.Item> callees = new HashMap<>();
  private final TypeDecl type;
  private final ConcurrentMethods methods;
  private final List<TypeSpec> types = new ArrayList<>();
  private int batches;
  private int slices;

  Batches(TypeDecl type, List<WrapperPlan.Item> items, ConcurrentMethods methods) {
    this.type = type;
    this.methods = methods;
    for (WrapperPlan.Item item : items) {
      if (batchable(item)) {
        callees.put(item.method().method(), item);
      }
    }
  }

  /** Calls that run in order do so one by one; what recurses is long. */
  private static boolean batchable(WrapperPlan.Item item) {
    MethodDecl method = item.method();
    Member.Marks marks = method.method().marks();
    return marks.concurrent()
        && !marks.synchronised()
        && method.execution() == null
        && !item.way().ordered()
        && item.replaceable().isEmpty()
        && (method.method().isStatic() || original(item))
        && method.typeParameters().isEmpty()
        && method.parameters().stream().noneMatch(p -> p.type().hidden() || !p.type().speakable());
  }

  /** The twin of a method of an object belongs to the object's wrapper, which a batch has not. */
  private static boolean original(WrapperPlan.Item item) {
    return item.way() == WrapperPlan.Way.ORIGINAL && item.elementwise() == null;
  }

  /** The method that a statement calls; null if its calls cannot go into batches here. */
  WrapperPlan.@Nullable Item callee(@Nullable Batching batching) {
    if (batching == null || batching.self() && !type.typeParameters().isEmpty()) {
      return null;
    }
    return callees.get(batching.call().method());
  }

  /** The type of the object whose methods the wrapper runs. */
  TypeName self() {
    return TypeNames.of(type.type());
  }

  /** The name of the next class. */
  String next() {
    batches++;
    return "$Batch_" + batches;
  }

  /** The name of the next class of slices. */
  String nextSlice() {
    slices++;
    return "$Slice_" + slices;
  }

  void add(SliceClass slice) {
    types.add(slice.type(methods));
  }

  void add(BatchClass batch) {
    types.add(batch.type(methods));
  }

  List<TypeSpec> types() {
    return List.copyOf(types);
  }
}
