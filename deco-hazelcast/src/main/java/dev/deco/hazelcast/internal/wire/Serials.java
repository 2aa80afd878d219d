package dev.deco.hazelcast.internal.wire;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.serializers.FieldSerializer;
import dev.deco.runtime.remote.HashTables;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import org.objenesis.strategy.StdInstantiatorStrategy;

/** Kryo with the serialisers of this module, and no others for what is not known. */
@SuppressWarnings({"rawtypes", "unchecked"}) // as in Kryo
final class Serials extends Kryo {
  static {
    // JDK 24 and later warn of Unsafe; reflection does as well. A program may say otherwise.
    if (System.getProperty("kryo.unsafe") == null) {
      System.setProperty("kryo.unsafe", "false");
    }
  }

  private boolean unlike;

  Serials(ClassNames names, Numbers numbers) {
    super(names, numbers);
    setReferences(true);
    setRegistrationRequired(false);
    setAutoReset(false);
    setOptimizedGenerics(false);
    setClassLoader(names.loader());
    // No constructor of the program's is run for an object that is read.
    setInstantiatorStrategy(new StdInstantiatorStrategy());
    Platform.register(this);
  }

  /** Notes whether a container that was read iterates as the one that was written does. */
  static void compare(Kryo kryo, long fingerprint, Object container) {
    if (HashTables.fingerprint(container) != fingerprint) {
      ((Serials) kryo).unlike = true;
    }
  }

  /** Whether a container was read that iterates in another order, since the last question. */
  boolean unlike() {
    boolean was = unlike;
    unlike = false;
    return was;
  }

  @Override
  public Serializer getDefaultSerializer(Class type) {
    if (type.isArray()) {
      return new ArraySerial<>(super.getDefaultSerializer(type));
    }
    if (type.isEnum() || Enum.class.isAssignableFrom(type)) {
      return super.getDefaultSerializer(type);
    }
    if (type.isRecord()) {
      return new RecordSerial(type);
    }
    refuse(type);
    FieldSerializer<?> fields = new FieldSerializer<>(this, type);
    fields.getFieldSerializerConfig().setIgnoreSyntheticFields(false);
    fields.getFieldSerializerConfig().setFixedFieldTypes(false);
    fields.updateFields();
    return fields;
  }

  /** Objects are written field by field, which is wrong for many, and impossible for some. */
  private static void refuse(Class<?> type) {
    String why = null;
    if (type.isHidden() || type.isSynthetic()) {
      why = "it is a lambda or a method reference";
    } else if (type.getName().startsWith("java.util.concurrent.")) {
      why = "it is shared between threads, which ends at the JVM";
    } else if (Allowed.ofPlatform(type)) {
      why = "no form is known for it";
    } else if (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
      why = "it is a collection of a class of its own; use one of java.util";
    } else if (Modifier.isAbstract(type.getModifiers())) {
      why = "it is abstract";
    } else {
      for (Class<?> at = type.getSuperclass(); at != Object.class; at = at.getSuperclass()) {
        if (at == null || Allowed.ofPlatform(at)) {
          why = "it extends " + (at == null ? "nothing" : at.getName());
          break;
        }
      }
    }
    if (why != null) {
      throw new TravelException("an object of " + type.getName() + " cannot travel: " + why);
    }
  }
}
