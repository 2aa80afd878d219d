package dev.deco.hazelcast.internal.message;

import com.esotericsoftware.kryo.io.Output;
import dev.deco.hazelcast.internal.wire.StreamInput;
import dev.deco.runtime.remote.FunctionId;
import java.util.ArrayList;
import java.util.List;

/**
 * The head of a message with calls; behind it comes the stream of their arguments.
 *
 * @param driver who sends it: a random name
 * @param number which of the driver's messages it is
 * @param functions the methods that are called
 * @param parts the objects that travel on their own and come with this message; each behind those
 *     that it refers to
 * @param used those that the stream refers to, in the order of their numbers
 * @param calls the calls, in the order of their arguments in the stream
 */
public record Batch(
    String driver,
    long number,
    List<FunctionId> functions,
    List<Part> parts,
    long[] used,
    List<Head> calls) {

  /**
   * An object that travels on its own, with all that it refers to.
   *
   * @param id its number, with this driver
   * @param needs the other parts that its stream refers to, in the order of their numbers
   * @param stream it
   */
  public record Part(long id, long[] needs, byte[] stream) {}

  /**
   * A call, without its arguments.
   *
   * @param function which of the functions
   * @param arguments how many
   * @param hints for the run
   */
  public record Head(int function, int arguments, int hints) {}

  /** Writes the head. */
  public void write(Output out) {
    out.writeByte((calls.isEmpty() ? Kind.PARTS : Kind.BATCH).ordinal());
    out.writeString(driver);
    out.writeVarLong(number, true);
    out.writeVarInt(functions.size(), true);
    for (FunctionId id : functions) {
      out.writeString(id.type());
      out.writeString(id.wrapper());
      out.writeString(id.method());
      out.writeString(id.descriptor());
      out.writeString(id.hash());
    }
    out.writeVarInt(parts.size(), true);
    for (Part part : parts) {
      out.writeVarLong(part.id, true);
      numbers(out, part.needs);
      out.writeVarInt(part.stream.length, true);
      out.writeBytes(part.stream);
    }
    numbers(out, used);
    out.writeVarInt(calls.size(), true);
    for (Head call : calls) {
      out.writeVarInt(call.function, true);
      out.writeVarInt(call.arguments, true);
      out.writeVarInt(call.hints, true);
    }
  }

  /** Reads the head, behind its first byte. */
  public static Batch read(StreamInput in) {
    String driver = in.readString();
    long number = in.readVarLong(true);
    List<FunctionId> functions = new ArrayList<>();
    for (int i = in.readCount(); i > 0; i--) {
      functions.add(
          new FunctionId(
              in.readString(), in.readString(), in.readString(), in.readString(), in.readString()));
    }
    List<Part> parts = new ArrayList<>();
    for (int i = in.readCount(); i > 0; i--) {
      long id = in.readVarLong(true);
      long[] needs = numbers(in);
      parts.add(new Part(id, needs, in.readBytes(in.readCount())));
    }
    long[] used = numbers(in);
    List<Head> calls = new ArrayList<>();
    for (int i = in.readCount(); i > 0; i--) {
      calls.add(new Head(in.readVarInt(true), in.readVarInt(true), in.readVarInt(true)));
    }
    return new Batch(driver, number, functions, parts, used, calls);
  }

  private static void numbers(Output out, long[] numbers) {
    out.writeVarInt(numbers.length, true);
    for (long number : numbers) {
      out.writeVarLong(number, true);
    }
  }

  private static long[] numbers(StreamInput in) {
    long[] numbers = new long[in.readCount()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readVarLong(true);
    }
    return numbers;
  }
}
