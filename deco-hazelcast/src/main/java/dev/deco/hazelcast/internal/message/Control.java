package dev.deco.hazelcast.internal.message;

import com.esotericsoftware.kryo.io.Output;
import dev.deco.hazelcast.internal.wire.StreamInput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Messages beside the calls, and their answers. */
public final class Control {
  private Control() {}

  /**
   * Says that nobody waits for some calls.
   *
   * @param calls pairs: a batch, and a call in it
   */
  public static byte[] cancel(String driver, List<long[]> calls) {
    Output out = new Output(256, -1);
    out.writeByte(Kind.CANCEL.ordinal());
    out.writeString(driver);
    out.writeVarInt(calls.size(), true);
    for (long[] call : calls) {
      out.writeVarLong(call[0], true);
      out.writeVarInt((int) call[1], true);
    }
    return out.toBytes();
  }

  /** Reads the calls, behind the driver's name. */
  public static List<long[]> cancelled(StreamInput in) {
    List<long[]> calls = new ArrayList<>();
    for (int i = in.readCount(); i > 0; i--) {
      calls.add(new long[] {in.readVarLong(true), in.readVarInt(true)});
    }
    return calls;
  }

  /** Asks what a worker runs, and whether it has come to some batches. */
  public static byte[] ping(String driver, Set<Long> batches) {
    Output out = new Output(256, -1);
    out.writeByte(Kind.PING.ordinal());
    out.writeString(driver);
    write(out, batches);
    return out.toBytes();
  }

  /**
   * What a worker says of itself.
   *
   * @param busy whether all of its threads run calls
   * @param running of the batches asked for, those that run
   * @param ended of the batches asked for, those that have ended
   */
  public record Pong(boolean busy, Set<Long> running, Set<Long> ended) {
    /** Writes it. */
    public byte[] write() {
      Output out = new Output(256, -1);
      out.writeBoolean(busy);
      Control.write(out, running);
      Control.write(out, ended);
      return out.toBytes();
    }

    /** Reads it. */
    public static Pong read(StreamInput in) {
      return new Pong(in.readBoolean(), numbers(in), numbers(in));
    }
  }

  /** Reads numbers of batches. */
  public static Set<Long> numbers(StreamInput in) {
    Set<Long> numbers = new HashSet<>();
    for (int i = in.readCount(); i > 0; i--) {
      numbers.add(in.readVarLong(true));
    }
    return numbers;
  }

  private static void write(Output out, Set<Long> numbers) {
    out.writeVarInt(numbers.size(), true);
    for (long number : numbers) {
      out.writeVarLong(number, true);
    }
  }
}
