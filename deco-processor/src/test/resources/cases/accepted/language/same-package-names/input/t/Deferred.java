package t;

final class Deferred {
  int get() {
    return 1;
  }
}
