package dev.deco.processor.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Span;
import org.junit.jupiter.api.Test;

class EditsTest {
  private static final String TEXT = "0123456789";

  /** "0" + "ab" + "123" + "X" (for "456") + "78" + "c" + "9". */
  private final Edits edits = edits();

  private static Edits edits() {
    Edits.Builder builder = new Edits.Builder();
    builder.insert(9, "c");
    builder.replace(new Span(4, 7), "X");
    builder.insert(1, "a");
    builder.insert(1, "b");
    return builder.build();
  }

  @Test
  void editsAreMadeInTheOrderOfTheTextAndAtOnePlaceInThatOfTheCalls() {
    assertThat(edits.apply(TEXT)).isEqualTo("0ab123X78c9");
  }

  @Test
  void whatIsNotReplacedIsFoundAgainAndLeadsBack() {
    String changed = edits.apply(TEXT);
    for (int i : new int[] {0, 1, 2, 3, 7, 8, 9}) {
      int moved = edits.moved(i);
      assertThat(changed.charAt(moved)).isEqualTo(TEXT.charAt(i));
      assertThat(edits.origin(moved)).isEqualTo(i);
    }
  }

  @Test
  void whatIsPutInComesFromThePlaceWhereItWasPutIn() {
    assertThat(edits.origin(1)).isEqualTo(1);
    assertThat(edits.origin(2)).isEqualTo(1);
    assertThat(edits.origin(6)).isEqualTo(4);
    assertThat(edits.origin(9)).isEqualTo(9);
    assertThat(edits.origin(new Span(3, 9))).isEqualTo(new Span(1, 9));
    assertThat(edits.origin(new Span(7, 7))).isEqualTo(new Span(7, 7));
  }

  @Test
  void anEditWithinAReplacedPieceIsDropped() {
    Edits.Builder builder = new Edits.Builder();
    builder.replace(new Span(2, 8), "X");
    builder.insert(5, "lost");
    builder.replace(new Span(3, 4), "lost");

    assertThat(builder.build().apply(TEXT)).isEqualTo("01X89");
  }

  @Test
  void noEditsChangeNothing() {
    assertThat(Edits.NONE.apply(TEXT)).isEqualTo(TEXT);
    assertThat(Edits.NONE.moved(5)).isEqualTo(5);
    assertThat(Edits.NONE.origin(5)).isEqualTo(5);
    assertThat(new Edits.Builder().build().isEmpty()).isTrue();
  }
}
