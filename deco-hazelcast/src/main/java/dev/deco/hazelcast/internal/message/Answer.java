package dev.deco.hazelcast.internal.message;

import com.esotericsoftware.kryo.io.Output;
import dev.deco.hazelcast.internal.wire.StreamInput;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of the answer to a batch; behind it comes the stream of the outcomes.
 *
 * @param kind what became of the batch
 * @param number the batch
 * @param text what is wrong; empty if nothing is
 * @param missing the parts that the worker does not have
 * @param calls what became of each call
 */
public record Answer(Kind kind, long number, String text, List<Long> missing, List<Ran> calls) {
  /** What became of a batch. */
  public enum Kind {
    /** Its calls have run, or some have. */
    RAN,
    /** The worker does not have parts that it should have. */
    MISSING,
    /** The worker is about to leave, and has run nothing. */
    LEAVING,
    /** The worker will not run these calls: its classes differ, or the message is not signed. */
    REFUSED,
    /** Something went wrong before the calls ran. */
    TROUBLE
  }

  /** What became of a call. */
  public enum Status {
    /** Its outcome is in the stream. */
    OUTCOME,
    /** Its result cannot travel. */
    UNSENDABLE,
    /** The caller has to run it: its exception cannot travel as it is. */
    AT_HOME,
    /** The worker had no heap left or the like: another try may do. */
    TROUBLE,
    /** It was cancelled. */
    CANCELLED
  }

  /**
   * What became of a call.
   *
   * @param status what became of it
   * @param nanos how long it ran
   * @param text what is wrong; null if nothing is
   */
  public record Ran(Status status, long nanos, @Nullable String text) {}

  private static final Kind[] KINDS = Kind.values();
  private static final Status[] STATUSES = Status.values();

  /** An answer without outcomes. */
  public static Answer of(Kind kind, long number, String text) {
    return new Answer(kind, number, text, List.of(), List.of());
  }

  /** Writes the head. */
  public void write(Output out) {
    out.writeByte(kind.ordinal());
    out.writeVarLong(number, true);
    out.writeString(text);
    out.writeVarInt(missing.size(), true);
    for (long id : missing) {
      out.writeVarLong(id, true);
    }
    out.writeVarInt(calls.size(), true);
    for (Ran call : calls) {
      out.writeByte(call.status.ordinal());
      out.writeVarLong(call.nanos, true);
      if (call.status != Status.OUTCOME) {
        out.writeString(call.text);
      }
    }
  }

  /** Reads the head. */
  public static Answer read(StreamInput in) {
    Kind kind = KINDS[in.readByte()];
    long number = in.readVarLong(true);
    String text = in.readString();
    List<Long> missing = new ArrayList<>();
    for (int i = in.readCount(); i > 0; i--) {
      missing.add(in.readVarLong(true));
    }
    List<Ran> calls = new ArrayList<>();
    for (int i = in.readCount(); i > 0; i--) {
      Status status = STATUSES[in.readByte()];
      long nanos = in.readVarLong(true);
      calls.add(new Ran(status, nanos, status == Status.OUTCOME ? null : in.readString()));
    }
    return new Answer(kind, number, text, missing, calls);
  }
}
