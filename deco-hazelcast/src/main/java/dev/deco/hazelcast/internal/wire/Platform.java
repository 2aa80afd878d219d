package dev.deco.hazelcast.internal.wire;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.serializers.DefaultSerializers;
import com.esotericsoftware.kryo.serializers.OptionalSerializers;
import com.esotericsoftware.kryo.serializers.TimeSerializers;
import java.io.File;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The classes of the platform whose objects may always travel. The order is part of the form: both
 * ends number them by it.
 */
final class Platform {
  private static final Set<String> ELEMENTS =
      Set.of(
          "java.lang.Object",
          "java.lang.String",
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.lang.Number",
          "java.lang.CharSequence",
          "java.lang.Comparable",
          "java.math.BigInteger",
          "java.math.BigDecimal",
          "java.nio.file.Path",
          "java.util.Collection",
          "java.util.Deque",
          "java.util.List",
          "java.util.Map",
          "java.util.Map$Entry",
          "java.util.Optional",
          "java.util.Queue",
          "java.util.Set",
          "java.util.UUID");

  private Platform() {}

  /** Whether arrays of a class or interface may always travel. */
  static boolean knows(String element) {
    return ELEMENTS.contains(element) || element.startsWith("java.time.");
  }

  static void register(Kryo kryo) {
    for (Class<?> array :
        List.of(
            boolean[].class,
            byte[].class,
            char[].class,
            short[].class,
            int[].class,
            long[].class,
            float[].class,
            double[].class,
            Object[].class,
            String[].class,
            int[][].class,
            long[][].class,
            double[][].class)) {
      kryo.register(array, kryo.getDefaultSerializer(array));
    }
    Containers.register(kryo);
    add(kryo, BigInteger.class, new DefaultSerializers.BigIntegerSerializer());
    add(kryo, BigDecimal.class, new DefaultSerializers.BigDecimalSerializer());
    add(kryo, BitSet.class, new DefaultSerializers.BitSetSerializer());
    add(kryo, Currency.class, new DefaultSerializers.CurrencySerializer());
    add(kryo, Date.class, new DefaultSerializers.DateSerializer());
    add(kryo, Locale.class, new DefaultSerializers.LocaleSerializer());
    add(kryo, Class.class, new DefaultSerializers.ClassSerializer());
    add(kryo, UUID.class, new TextSerial<>(UUID::toString, UUID::fromString));
    add(kryo, URI.class, new TextSerial<>(URI::toString, URI::create));
    add(kryo, File.class, new TextSerial<>(File::getPath, File::new));
    Class<?> path = FileSystems.getDefault().getPath("").getClass();
    addUnchecked(kryo, path, new TextSerial<Path>(Path::toString, Path::of));
    addUnchecked(
        kryo,
        StandardCharsets.UTF_8.getClass(),
        new TextSerial<>(java.nio.charset.Charset::name, java.nio.charset.Charset::forName));
    add(
        kryo,
        Pattern.class,
        new TextSerial<>(
            pattern -> pattern.flags() + " " + pattern.pattern(),
            text -> {
              int end = text.indexOf(' ');
              return Pattern.compile(text.substring(end + 1), Integer.parseInt(text, 0, end, 10));
            }));
    add(kryo, Optional.class, new OptionalSerializers.OptionalSerializer());
    add(kryo, OptionalInt.class, new OptionalSerializers.OptionalIntSerializer());
    add(kryo, OptionalLong.class, new OptionalSerializers.OptionalLongSerializer());
    add(kryo, OptionalDouble.class, new OptionalSerializers.OptionalDoubleSerializer());
    add(kryo, Duration.class, new TimeSerializers.DurationSerializer());
    add(kryo, Instant.class, new TimeSerializers.InstantSerializer());
    add(kryo, LocalDate.class, new TimeSerializers.LocalDateSerializer());
    add(kryo, LocalTime.class, new TimeSerializers.LocalTimeSerializer());
    add(kryo, LocalDateTime.class, new TimeSerializers.LocalDateTimeSerializer());
    add(kryo, ZoneOffset.class, new TimeSerializers.ZoneOffsetSerializer());
    addUnchecked(
        kryo, ZoneId.of("Europe/Paris").getClass(), new TimeSerializers.ZoneIdSerializer());
    add(kryo, OffsetTime.class, new TimeSerializers.OffsetTimeSerializer());
    add(kryo, OffsetDateTime.class, new TimeSerializers.OffsetDateTimeSerializer());
    add(kryo, ZonedDateTime.class, new TimeSerializers.ZonedDateTimeSerializer());
    add(kryo, Year.class, new TimeSerializers.YearSerializer());
    add(kryo, YearMonth.class, new TimeSerializers.YearMonthSerializer());
    add(kryo, MonthDay.class, new TimeSerializers.MonthDaySerializer());
    add(kryo, Period.class, new TimeSerializers.PeriodSerializer());
    for (Class<?> constants :
        List.of(
            java.time.DayOfWeek.class,
            java.time.Month.class,
            java.time.temporal.ChronoUnit.class,
            java.util.concurrent.TimeUnit.class)) {
      kryo.register(constants, kryo.getDefaultSerializer(constants));
    }
  }

  static <T> void add(Kryo kryo, Class<T> type, Serializer<? extends T> serial) {
    kryo.register(type, serial);
  }

  /** Of a class that has no name for the compiler. */
  static void addUnchecked(Kryo kryo, Class<?> type, Serializer<?> serial) {
    kryo.register(type, serial);
  }
}
