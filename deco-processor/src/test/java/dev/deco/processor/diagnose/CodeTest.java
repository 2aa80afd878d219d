package dev.deco.processor.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTest {
  /** The codes that users may have written into their build. A new one is added here. */
  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    NUMBERS.put("NO_BODY", 101);
    NUMBERS.put("NATIVE_METHOD", 102);
    NUMBERS.put("UNREACHABLE_TYPE", 104);
    NUMBERS.put("WRAPPER_CLASH", 105);
    NUMBERS.put("WRAPPER_TAKEN", 106);
    NUMBERS.put("MONITOR_METHOD", 107);
    NUMBERS.put("SUPER_CALL", 201);
    NUMBERS.put("HIDDEN_TYPE", 203);
    NUMBERS.put("HIDDEN_MEMBER", 204);
    NUMBERS.put("MISSING_WRAPPER", 205);
    NUMBERS.put("NOTHING_SPAWNED", 301);
    NUMBERS.put("NEEDED_AT_ONCE", 302);
    NUMBERS.put("ORDERED_CALL", 303);
    NUMBERS.put("FIELDS_WRITTEN", 304);
    NUMBERS.put("SERIAL_LOOP", 305);
    NUMBERS.put("OUTSIDE_WORLD", 306);
    NUMBERS.put("NOT_JAVAC", 901);
    NUMBERS.put("NO_REPORT", 902);
    NUMBERS.put("INTERNAL", 999);
  }

  @Test
  void everyIdIsUnique() {
    assertThat(Arrays.stream(Code.values()).map(Code::id)).doesNotHaveDuplicates();
  }

  @Test
  void aPublishedIdNeverChanges() {
    NUMBERS.forEach(
        (name, number) -> assertThat(Code.valueOf(name).id()).isEqualTo("DECO-" + number));
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void anIdHasThreeDigits(Code code) {
    assertThat(code.id()).matches("DECO-\\d{3}");
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void aMessageBeginsWithItsIdAndTakesItsArguments(Code code) {
    String message = code.format("first", "second", "third.", "fourth.");
    assertThat(message).startsWith(code.id() + ": ").endsWith(".");
    assertThat(message).doesNotContain("{", "}");
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void aMessageSaysWhatWhyAndWhatToWriteInstead(Code code) {
    String message =
        code.format("It stands.", "It runs.", "It goes.", "It ends.")
            .replaceAll("javac; this", "javac, this");
    assertThat(message.split("\\.(\\s|$)")).hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void argumentsAreTakenLiterally(Code code) {
    String odd = "it's {0} 'quoted' {x}";
    assertThat(code.format(odd, odd, odd, odd).replace(odd, "")).doesNotContain("{", "}", "''");
  }

  @Test
  void anArgumentStandsWhereTheTemplateHasIt() {
    assertThat(Code.UNREACHABLE_TYPE.format("Inner", "private"))
        .contains("a wrapper for Inner, which is private.");
    assertThat(Code.NOTHING_SPAWNED.format("run", "No call is concurrent.", "Annotate it."))
        .contains("method run spawns nothing. No call is concurrent. Annotate it.");
  }

  @Test
  void apostrophesOfTheTemplatesStay() {
    assertThat(Code.values()).noneMatch(code -> code.format("a", "b", "c", "d").contains("''"));
  }
}
