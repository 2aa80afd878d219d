package t;

final class Run {
  final int value;

  Run(int value) {
    this.value = value;
  }

  static Run open() {
    return new Run(7);
  }

  int await() {
    return value;
  }
}
