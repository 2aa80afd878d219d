package dev.deco.processor.sketch;

import dev.deco.processor.model.Node;
import dev.deco.processor.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Source text that grows while nodes are made, so that each node knows its own span. */
final class Text {
  private final StringBuilder characters = new StringBuilder();

  Text write(String more) {
    characters.append(more);
    return this;
  }

  int position() {
    return characters.length();
  }

  Span since(int start) {
    return new Span(start, position());
  }

  /** Draws {@code sketches} with {@code separator} between them. */
  <S, N extends Node> List<N> join(List<S> sketches, String separator, Function<S, N> draw) {
    List<N> nodes = new ArrayList<>();
    for (S sketch : sketches) {
      if (!nodes.isEmpty()) {
        write(separator);
      }
      nodes.add(draw.apply(sketch));
    }
    return nodes;
  }

  @Override
  public String toString() {
    return characters.toString();
  }
}
