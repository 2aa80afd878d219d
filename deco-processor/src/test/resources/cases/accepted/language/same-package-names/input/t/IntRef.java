package t;

final class IntRef {
  int value = 3;
}
