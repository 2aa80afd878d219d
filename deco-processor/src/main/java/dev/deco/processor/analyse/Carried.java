package dev.deco.processor.analyse;

import dev.deco.processor.model.Member;
import dev.deco.processor.model.TypeRef;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of a method, as its library carries it along for those who compile against it.
 *
 * @param writes whether it may write into an object that it did not make
 * @param writesContainers whether it may write into a container that it did not make
 * @param reads the parameters through which it only reads
 */
public record Carried(
    String signature,
    Summary summary,
    boolean writes,
    boolean writesContainers,
    Set<Integer> reads) {
  /** Copies the set. */
  public Carried {
    reads = Set.copyOf(reads);
  }

  /** Tells the methods of a class apart; the same in every compilation. */
  public static String signature(Member.Method method) {
    return method.parameters().stream()
        .map(Carried::erased)
        .collect(Collectors.joining(",", method.name() + "(", ")"));
  }

  private static String erased(TypeRef type) {
    if (type instanceof TypeRef.Array array) {
      return erased(array.component()) + "[]";
    }
    if (type instanceof TypeRef.Primitive primitive) {
      return primitive.keyword();
    }
    return type instanceof TypeRef.Declared declared ? declared.qualifiedName() : "?";
  }
}
