package dev.deco.hazelcast.measure;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.hazelcast.internal.serialization.Data;
import com.hazelcast.internal.serialization.InternalSerializationService;
import com.hazelcast.internal.serialization.impl.DefaultSerializationServiceBuilder;
import dev.deco.hazelcast.internal.wire.Allowed;
import dev.deco.hazelcast.internal.wire.Graphs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.apache.fory.Fory;

/**
 * How fast serialisers are and how many bytes they make, on what calls are given: the measurement
 * behind the choice that docs/cluster.md tells of.
 */
final class Serialisers {
  private static final long NANOS = 400_000_000L;
  private static final int ROUNDS = 5;

  private Serialisers() {}

  /** A record as programs have them. */
  public record Point(int id, double x, double y, String name) implements Serializable {
    private static final long serialVersionUID = 1;
  }

  /** There and back again. */
  interface Way {
    byte[] write(Object value) throws Exception;

    Object read(byte[] bytes) throws Exception;
  }

  private static final class WithKryo implements Way {
    private final Kryo kryo = new Kryo();
    private final Output output = new Output(1 << 16, -1);

    WithKryo() {
      kryo.setReferences(true);
      for (Class<?> type :
          List.of(Point.class, ArrayList.class, HashMap.class, double[].class, Object[].class)) {
        kryo.register(type);
      }
      kryo.register(List.of(1, 2, 3).getClass());
    }

    @Override
    public byte[] write(Object value) {
      output.reset();
      kryo.writeClassAndObject(output, value);
      return output.toBytes();
    }

    @Override
    public Object read(byte[] bytes) {
      return kryo.readClassAndObject(new Input(bytes));
    }
  }

  /** Kryo as this module sets it up, with its own forms for records, boxes and hash tables. */
  private static final class WithDeco implements Way {
    private final Graphs graphs = new Graphs(Serialisers.class.getClassLoader());
    private final Allowed allowed = Allowed.of(List.of(Point.class), List.of());

    @Override
    public byte[] write(Object value) {
      return graphs.with(
          graph -> {
            graph.write(allowed, List.of());
            graph.put(value);
            return graph.output().toBytes();
          });
    }

    @Override
    public Object read(byte[] bytes) {
      return graphs.with(
          graph -> {
            graph.read(allowed, List.of(), bytes, 0, bytes.length);
            return Objects.requireNonNull(graph.get());
          });
    }
  }

  private static final class WithFory implements Way {
    private final Fory fory =
        Fory.builder()
            .withXlang(false)
            .withRefTracking(true)
            .requireClassRegistration(true)
            .build();

    WithFory() {
      fory.register(Point.class);
    }

    @Override
    public byte[] write(Object value) {
      return fory.serialize(value);
    }

    @Override
    public Object read(byte[] bytes) {
      return fory.deserialize(bytes);
    }
  }

  /** Hazelcast's own: compact for records, lists of them, arrays; no references. */
  private static final class WithHazelcast implements Way {
    private final InternalSerializationService service =
        new DefaultSerializationServiceBuilder().build();

    @Override
    public byte[] write(Object value) {
      return service.toData(value).toByteArray();
    }

    @Override
    public Object read(byte[] bytes) {
      Data data = new com.hazelcast.internal.serialization.impl.HeapData(bytes);
      return service.toObject(data);
    }
  }

  private static final class WithJava implements Way {
    @Override
    public byte[] write(Object value) throws Exception {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(value);
      }
      return bytes.toByteArray();
    }

    @Override
    public Object read(byte[] bytes) throws Exception {
      try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
        return in.readObject();
      }
    }
  }

  private static Map<String, Object> values() {
    Random random = new Random(1);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("three numbers", new Object[] {1, 2L, 3.5});
    values.put("1 KB of doubles", new Object[] {1, random.doubles(128).toArray()});
    ArrayList<Point> points = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      points.add(new Point(i, random.nextDouble(), random.nextDouble(), "p" + i));
    }
    values.put("a list of 1,000 records", points);
    ArrayList<Double> boxes = new ArrayList<>();
    random.doubles(10_000).forEach(boxes::add);
    values.put("a list of 10,000 boxes", boxes);
    HashMap<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < 1000; i++) {
      counts.put("word" + random.nextInt(100_000), i);
    }
    values.put("a map of 1,000 words", counts);
    values.put("1 MB of doubles", random.doubles(131_072).toArray());
    return values;
  }

  private static double micros(Way way, Object value, byte[] bytes, boolean reads)
      throws Exception {
    double[] found = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      long count = 0;
      while (System.nanoTime() - begin < NANOS) {
        for (int i = 0; i < 10; i++, count++) {
          if (reads) {
            way.read(bytes);
          } else {
            way.write(value);
          }
        }
      }
      found[round] = (System.nanoTime() - begin) / 1e3 / count;
    }
    Arrays.sort(found);
    return found[ROUNDS / 2];
  }

  /**
   * Prints a table in Markdown.
   *
   * @param args ignored
   * @throws Exception if a serialiser fails
   */
  public static void main(String[] args) throws Exception {
    Map<String, Way> ways = new LinkedHashMap<>();
    ways.put("Kryo", new WithKryo());
    ways.put("Deco, by Kryo", new WithDeco());
    ways.put("Fory", new WithFory());
    ways.put("Hazelcast", new WithHazelcast());
    ways.put("Java", new WithJava());
    System.out.println("| What | Serialiser | Bytes | Write, µs | Read, µs |");
    System.out.println("|---|---|---|---|---|");
    for (Map.Entry<String, Object> value : values().entrySet()) {
      for (Map.Entry<String, Way> way : ways.entrySet()) {
        try {
          byte[] bytes = way.getValue().write(value.getValue());
          double write = micros(way.getValue(), value.getValue(), bytes, false);
          double read = micros(way.getValue(), value.getValue(), bytes, true);
          System.out.printf(
              "| %s | %s | %,d | %.1f | %.1f |%n",
              value.getKey(), way.getKey(), bytes.length, write, read);
        } catch (RuntimeException e) {
          System.out.printf("| %s | %s | fails: %s | | |%n", value.getKey(), way.getKey(), e);
        }
      }
    }
  }
}
