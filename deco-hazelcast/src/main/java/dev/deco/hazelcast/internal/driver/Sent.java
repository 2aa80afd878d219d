package dev.deco.hazelcast.internal.driver;

import dev.deco.hazelcast.internal.wire.Allowed;
import dev.deco.hazelcast.internal.wire.Segment;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A batch that a worker has. Only the first answer to it counts. */
final class Sent {
  final long number;
  final Link link;
  final List<Task> tasks;
  final Packed packed;
  final long bytes;
  final long since = System.nanoTime();

  /** Whether it has been answered or given up. */
  final AtomicBoolean over = new AtomicBoolean();

  /** How often in a row the worker did not know it. Confined to the dispatcher. */
  int unknown;

  Sent(long number, Link link, Packed packed, long bytes) {
    this.number = number;
    this.link = link;
    this.tasks = packed.tasks();
    this.packed = packed;
    this.bytes = bytes;
  }

  /**
   * What calls become as a message.
   *
   * @param tasks the calls
   * @param counts how many arguments each has
   * @param spans how many bytes the arguments of each take
   * @param parts the objects that travel on their own
   * @param segments all objects of the message, as the worker numbers them
   * @param stream the arguments
   * @param allowed whose objects may come back
   */
  record Packed(
      List<Task> tasks,
      int[] counts,
      int[] spans,
      List<Part> parts,
      List<Segment> segments,
      byte[] stream,
      Allowed allowed) {}
}
