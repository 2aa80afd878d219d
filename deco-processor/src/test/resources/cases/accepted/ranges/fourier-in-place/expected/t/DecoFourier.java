package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Ranges;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Fourier} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Fourier"
)
@SuppressWarnings({
    "all",
    "auxiliaryclass",
    "cast",
    "deprecation",
    "divzero",
    "empty",
    "fallthrough",
    "finally",
    "lossy-conversions",
    "overloads",
    "rawtypes",
    "removal",
    "serial",
    "static",
    "synchronization",
    "try",
    "unchecked",
    "varargs"
})
final class DecoFourier {
  private static final Site $SITE_1 = new Site(Fourier.class, "transform", "Fourier.java", 41).orDirectly();

  private static final Site $SITE_2 = new Site(Fourier.class, "transform", "Fourier.java", 42).orDirectly();

  private DecoFourier() {
  }

  static void transform(double[] re, double[] im, double[] cos, double[] sin, int lo, int n) {
    if (Run.serial(Fourier.class)) {
      Fourier.transform(re, im, cos, sin, lo, n);
      return;
    }
    final Run $deco = Run.open();
    try {
      if (n == 1) {
        return;
      }
      int half = n / 2;
      // deco: spawns transform
      if ($deco.inPlace($SITE_1)) {
        try {
          Fourier.transform(re, im, cos, sin, lo, half);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoFourier.transform($deco.at($SITE_1), re, im, cos, sin, lo, half);
      }
      // deco: spawns transform
      if ($deco.inPlace($SITE_2)) {
        try {
          Fourier.transform(re, im, cos, sin, lo + half, half);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_2, $2);
          throw $2;
        }
      } else {
        DecoFourier.transform($deco.at($SITE_2), re, im, cos, sin, lo + half, half);
      }
      int stride = cos.length / half;
      for (int i = 0; i < half; i++) {
        int a = lo + i;
        int b = a + half;
        if (cos == im || cos == re) $deco.await(); // deco: waits if they are one: reads cos, which transform (line 41) may write
        double c = cos[i * stride];
        if (im == sin || re == sin) $deco.await(); // deco: waits if they are one: reads sin, which transform (line 41) may write
        double s = sin[i * stride];
        $deco.await(); // deco: waits: reads re, which transform (line 41) may write
        double r = c * re[b] - s * im[b];
        double m = c * im[b] + s * re[b];
        re[b] = re[a] - r;
        im[b] = im[a] - m;
        re[a] += r;
        im[a] += m;
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Deferred<Void> transform(Scope scope, double[] re, double[] im, double[] cos, double[] sin,
      int lo, int n) {
    return Calls.spawnRanged(scope, new Ranges().writes(re, lo, lo + n).writes(im, lo, lo + n).reads(cos).reads(sin), isolation -> {
      transform$isolated2_3(isolation.trackingArrays(), re, im, isolation.reading(cos), isolation.reading(sin), lo, n);
      return null;
    }, isolation -> {
      if (Calls.saturated()) {
        Fourier.transform(re, im, cos, sin, lo, n);
      } else {
        transform(re, im, cos, sin, lo, n);
      }
      return null;
    });
  }

  /**
   * The method {@code transform} with its array accesses recorded,
   * but for what it only reads through {@code cos}, {@code sin}.
   */
  private static void transform$isolated2_3(Isolation $isolation, double[] re, double[] im,
      double[] cos, double[] sin, int lo, int n) {
    if (n == 1) {
      return;
    }
    int half = n / 2;
    transform$isolated2_3($isolation, re, im, cos, sin, lo, half);
    transform$isolated2_3($isolation, re, im, cos, sin, lo + half, half);
    int stride = cos.length / half;
    for (int i = 0; i < half; i++) {
      int a = lo + i;
      int b = a + half;
      double c = cos[i * stride];
      double s = sin[i * stride];
      double r = c * $isolation.get(re, b) - s * $isolation.get(im, b);
      double m = c * $isolation.get(im, b) + s * $isolation.get(re, b);
      $isolation.set(re, b, $isolation.get(re, a) - r);
      $isolation.set(im, b, $isolation.get(im, a) - m);
      $isolation.set(re, a, (double) ($isolation.get(re, a) + (r)));
      $isolation.set(im, a, (double) ($isolation.get(im, a) + (m)));
    }
  }
}
