package dev.deco.hazelcast.internal.message;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import dev.deco.runtime.remote.FunctionId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a message with calls; behind it comes the stream of their arguments.
 *
 * @param driver who sends it: a random name
 * @param number which of the driver's messages it is
 * @param functions the methods that are called
 * @param parts the objects that travel on their own and are used, in the order of their numbers
 * @param calls the calls, in the order of their arguments in the stream
 */
public record Batch(
    String driver, long number, List<FunctionId> functions, List<Part> parts, List<Head> calls) {

  /**
   * An object that travels on its own, with all that it refers to.
   *
   * @param id its number, with this driver
   * @param needs the other parts that its stream refers to, in the order of their numbers
   * @param stream it; null if the worker should have it by now
   */
  public record Part(long id, long[] needs, byte @Nullable [] stream) {}

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
    out.writeByte(Kind.BATCH.ordinal());
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
      byte[] stream = part.stream;
      out.writeVarInt(stream == null ? 0 : stream.length + 1, true);
      if (stream != null) {
        out.writeVarInt(part.needs.length, true);
        for (long need : part.needs) {
          out.writeVarLong(need, true);
        }
        out.writeBytes(stream);
      }
    }
    out.writeVarInt(calls.size(), true);
    for (Head call : calls) {
      out.writeVarInt(call.function, true);
      out.writeVarInt(call.arguments, true);
      out.writeVarInt(call.hints, true);
    }
  }

  /** Reads the head, behind its first byte. */
  public static Batch read(Input in) {
    String driver = in.readString();
    long number = in.readVarLong(true);
    List<FunctionId> functions = new ArrayList<>();
    for (int i = in.readVarInt(true); i > 0; i--) {
      functions.add(
          new FunctionId(
              in.readString(), in.readString(), in.readString(), in.readString(), in.readString()));
    }
    List<Part> parts = new ArrayList<>();
    for (int i = in.readVarInt(true); i > 0; i--) {
      long id = in.readVarLong(true);
      int length = in.readVarInt(true) - 1;
      long[] needs = new long[0];
      byte[] stream = null;
      if (length >= 0) {
        needs = new long[in.readVarInt(true)];
        for (int k = 0; k < needs.length; k++) {
          needs[k] = in.readVarLong(true);
        }
        stream = in.readBytes(length);
      }
      parts.add(new Part(id, needs, stream));
    }
    List<Head> calls = new ArrayList<>();
    for (int i = in.readVarInt(true); i > 0; i--) {
      calls.add(new Head(in.readVarInt(true), in.readVarInt(true), in.readVarInt(true)));
    }
    return new Batch(driver, number, functions, parts, calls);
  }
}
