package dev.deco.hazelcast.internal.driver;

import dev.deco.hazelcast.internal.wire.Segment;
import java.util.List;

/** An object that travels on its own, since many calls use it. Confined to the dispatcher. */
final class Part {
  final long id;
  final Object root;
  final Segment segment;
  final byte[] stream;

  /** What it refers to of others. */
  final List<Part> needs;

  /** Its content is right for all calls that were claimed up to this one. */
  long checked;

  boolean retired;

  Part(long id, Object root, Segment segment, byte[] stream, List<Part> needs, long checked) {
    this.id = id;
    this.root = root;
    this.segment = segment;
    this.stream = stream;
    this.needs = needs;
    this.checked = checked;
  }
}
