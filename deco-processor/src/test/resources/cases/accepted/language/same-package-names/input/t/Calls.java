package t;

final class Calls {
  static int spawn(int x) {
    return -x;
  }
}
