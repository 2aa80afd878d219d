package dev.deco.hazelcast.internal.wire;

import com.esotericsoftware.kryo.Registration;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.util.DefaultClassResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The classes of a stream that are no part of the platform: each is written with its name and its
 * shape once, and read only if it is allowed and has that shape here, too. Confined to a thread.
 */
@SuppressWarnings("rawtypes") // as in Kryo
final class ClassNames extends DefaultClassResolver {
  private final ClassLoader loader;
  private final Map<Class<?>, Integer> numbers = new HashMap<>();
  private final List<Registration> found = new ArrayList<>();
  private Allowed allowed = Allowed.NONE;

  ClassNames(ClassLoader loader) {
    this.loader = loader;
  }

  void begin(Allowed allowed) {
    this.allowed = allowed;
  }

  Allowed allowed() {
    return allowed;
  }

  ClassLoader loader() {
    return loader;
  }

  @Override
  protected void writeName(Output output, Class type, Registration registration) {
    Class<?> named = registration.getType();
    output.writeByte(NAME + 2);
    Integer number = numbers.get(named);
    if (number != null) {
      output.writeVarInt(number, true);
      return;
    }
    check(named.getName());
    output.writeVarInt(numbers.size(), true);
    numbers.put(named, numbers.size());
    output.writeString(named.getName());
    output.writeInt(ClassShape.of(named));
  }

  @Override
  protected Registration readName(Input input) {
    int number = input.readVarInt(true);
    if (number < found.size()) {
      return found.get(number);
    }
    String name = input.readString();
    int shape = input.readInt();
    check(name);
    Class<?> type;
    try {
      type = Class.forName(name, false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new DifferentClassException("the class " + name + " is not on the class path here");
    }
    if (ClassShape.of(type) != shape) {
      throw new DifferentClassException(
          "the class " + name + " has other fields here than where the object comes from");
    }
    Registration registration = kryo.getRegistration(type);
    found.add(registration);
    return registration;
  }

  /** Refuses what nobody has named. */
  private void check(String name) {
    String element = name;
    int dimensions = 0;
    while (dimensions < name.length() && name.charAt(dimensions) == '[') {
      dimensions++;
    }
    if (dimensions > 0) {
      char kind = name.charAt(dimensions);
      if (kind != 'L') {
        return;
      }
      element = name.substring(dimensions + 1, name.length() - 1);
    }
    if (!allowed.allows(element) && !(dimensions > 0 && Platform.knows(element))) {
      throw new TravelException(
          "objects of the class "
              + element
              + " may not travel: neither does the method name it, nor do its user's settings"
              + " (-Ddeco.cluster.allow="
              + element
              + ")");
    }
  }

  @Override
  public void reset() {
    super.reset();
    numbers.clear();
    found.clear();
    allowed = Allowed.NONE;
  }
}
