package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

final class Texts {
  private static final String PATTERN = "yyyy-MM-dd HH:mm:ss.SSS";
  private static final SimpleDateFormat FORMAT = new SimpleDateFormat(PATTERN, Locale.ROOT);
  private static final ThreadLocal<SimpleDateFormat> LOCAL =
      ThreadLocal.withInitial(() -> new SimpleDateFormat(PATTERN, Locale.ROOT));

  private Texts() {}

  @Concurrent
  static String format(long time, SimpleDateFormat format) { // expect: WARNING DECO-304
    return format.format(new Date(time));
  }

  @Concurrent
  static String inAField(long time) { // expect: WARNING DECO-304
    return FORMAT.format(new Date(time));
  }

  @Concurrent
  static String ofTheThread(long time) {
    return LOCAL.get().format(new Date(time));
  }

  @Synchronized
  static List<String> shared(int n) {
    List<String> out = new ArrayList<>();
    SimpleDateFormat format = new SimpleDateFormat(PATTERN, Locale.ROOT);
    for (int i = 0; i < n; i++) {
      long time = i * 12345678901L;
      out.add(format(time, format));
      out.add(inAField(time));
      out.add(ofTheThread(time));
    }
    return out;
  }

  @Concurrent
  static String line(BufferedReader reader) throws IOException { // expect: WARNING DECO-304
    return reader.readLine();
  }

  @Synchronized
  static List<String> lines(int n) throws IOException {
    List<String> out = new ArrayList<>();
    BufferedReader reader = new BufferedReader(new StringReader("a\nb\nc\nd\ne\nf\ng\nh\ni\nj"));
    for (int i = 0; i < n; i++) {
      out.add(line(reader));
    }
    return out;
  }

  /** The reader made here changes the one it is made from. */
  @Concurrent
  static int through(Reader reader) throws IOException { // expect: WARNING DECO-304
    BufferedReader own = new BufferedReader(reader, 1);
    return own.read();
  }

  @Synchronized
  static List<Integer> wrapped(int n) throws IOException {
    List<Integer> out = new ArrayList<>();
    Reader reader = new StringReader("abcdefghijklmnop");
    for (int i = 0; i < n; i++) {
      out.add(through(reader));
    }
    return out;
  }

  private static SimpleDateFormat newFormat() {
    SimpleDateFormat format = new SimpleDateFormat(PATTERN, Locale.ROOT);
    format.setLenient(false);
    return format;
  }

  @Concurrent
  static String withItsOwn(long time) {
    return newFormat().format(new Date(time));
  }

  @Synchronized
  static List<String> own(int n) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      out.add(withItsOwn(i * 12345678901L));
    }
    return out;
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has it", e);
    }
  }

  @Concurrent
  static String digest(String text) {
    Meeting.here();
    MessageDigest digest = newDigest();
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  @Synchronized
  static List<String> digests() {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      out.add(digest("text " + i));
    }
    return out;
  }

  @Concurrent
  static int count(String text) throws IOException {
    Meeting.here();
    StringWriter written = new StringWriter();
    PrintWriter writer = new PrintWriter(written);
    try (BufferedReader reader = new BufferedReader(new StringReader(text))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        writer.println(line);
      }
    }
    writer.flush();
    return written.toString().length();
  }

  @Synchronized
  static int[] counts() throws IOException {
    int[] out = new int[2];
    for (int i = 0; i < out.length; i++) {
      out[i] = count("a\nb\n" + i);
    }
    return out;
  }
}
