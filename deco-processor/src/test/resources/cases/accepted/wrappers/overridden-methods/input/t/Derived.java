package t;

class Derived extends Base {
  @Override
  int f(int x) {
    return 100 * super.f(x);
  }

  @Override
  int extra() {
    return 7;
  }
}
