package t;

class Loud extends Plain {
  @Override
  protected void more(String text) {
    int sum = 0;
    for (int x : out) {
      sum += x;
    }
    super.more(text + ": " + sum);
  }
}
