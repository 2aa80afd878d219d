package t;

class Doubling extends Filler {
  @Override
  void fill(int[] a, int from, int to) {
    super.fill(a, from, to);
    for (int i = from; i < to; i++) {
      a[i] += a[from] + 1;
    }
  }
}
