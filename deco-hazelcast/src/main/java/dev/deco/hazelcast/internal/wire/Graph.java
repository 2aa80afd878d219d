package dev.deco.hazelcast.internal.wire;

import com.esotericsoftware.kryo.KryoException;
import com.esotericsoftware.kryo.io.Output;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads streams of objects. A stream is one graph: an object that occurs several times
 * in it, or that an earlier stream has which is known at both ends, is the same object at the other
 * end. Confined to a thread; {@link Graphs} lends them.
 */
public final class Graph {
  /** A message has a little over 1 MB: a buffer for that is used again, since a new one is slow. */
  private static final int MOST_KEPT = 1 << 22;

  private final Numbers numbers = new Numbers();
  private final ClassNames names;
  private final Serials kryo;
  private Output output = new StreamOutput();
  private StreamInput input = new StreamInput();

  Graph(ClassLoader loader) {
    names = new ClassNames(loader);
    kryo = new Serials(names, numbers);
  }

  /**
   * Begins to write a stream.
   *
   * @param allowed whose objects may be in it
   * @param known earlier streams, in whose order both ends count
   */
  public void write(Allowed allowed, List<Segment> known) {
    reset();
    names.begin(allowed);
    numbers.begin(known, null);
  }

  /**
   * Begins to write a stream, some objects of which may travel on their own.
   *
   * @param allowed whose objects may be in it
   * @param sharing which do
   */
  public void write(Allowed allowed, Sharing sharing) {
    reset();
    names.begin(allowed);
    numbers.begin(List.of(), sharing);
  }

  /**
   * Begins to read a stream.
   *
   * @param allowed whose objects may be in it
   * @param known the same streams as where it was written, as they were read here
   */
  public void read(Allowed allowed, List<Segment> known, byte[] bytes, int from, int to) {
    reset();
    names.begin(allowed);
    numbers.begin(known, null);
    input.setBuffer(bytes, from, to - from);
  }

  /** What has been written; also for numbers and texts between the objects. */
  public Output output() {
    return output;
  }

  /** Whether a container that was read since the last question iterates in another order. */
  public boolean unlike() {
    return kryo.unlike();
  }

  /** How many bytes have been written. */
  public int size() {
    return output.position();
  }

  /** Copies what has been written. */
  public void copyTo(byte[] into, int at) {
    System.arraycopy(output.getBuffer(), 0, into, at, output.position());
  }

  /** What is being read; also for numbers and texts between the objects. */
  public StreamInput input() {
    return input;
  }

  /**
   * Writes an object.
   *
   * @throws TravelException if it cannot travel: what is in it, and where
   */
  public void put(@Nullable Object object) {
    try {
      kryo.writeClassAndObject(output, object);
    } catch (KryoException e) {
      throw unwrapped(e);
    } catch (StackOverflowError e) {
      throw new TravelException("its objects refer to each other in a chain that is too long");
    }
  }

  /**
   * Reads an object.
   *
   * @throws TravelException if it may not be read
   * @throws DifferentClassException if a class is not the same here
   */
  public @Nullable Object get() {
    try {
      return kryo.readClassAndObject(input);
    } catch (KryoException e) {
      throw unwrapped(e);
    } catch (StackOverflowError e) {
      throw new TravelException("its objects refer to each other in a chain that is too long");
    }
  }

  /** Whether what was written must be written again, since an object now travels on its own. */
  public boolean again() {
    return numbers.again();
  }

  /** How many objects have been written or read. */
  public int count() {
    return numbers.count();
  }

  /** The stream's own objects. */
  public Segment own() {
    return numbers.own(kryo.unlike());
  }

  /** The streams that this one names objects of. */
  public List<Segment> segments() {
    return numbers.segments();
  }

  /** Forgets all objects. */
  public void reset() {
    kryo.reset();
    kryo.unlike();
    if (output.getBuffer().length > MOST_KEPT) {
      output = new StreamOutput();
    }
    output.reset();
    input = new StreamInput();
  }

  private static RuntimeException unwrapped(KryoException thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof TravelException || at instanceof DifferentClassException) {
        return (RuntimeException) at;
      }
      if (at instanceof StackOverflowError) {
        return new TravelException("its objects refer to each other in a chain that is too long");
      }
    }
    return thrown;
  }
}
