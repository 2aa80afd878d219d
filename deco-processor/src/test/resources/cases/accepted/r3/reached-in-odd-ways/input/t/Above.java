package t;

class Above {
  int[] state = new int[3];
  private int secret;

  int secret() {
    return secret;
  }

  void secret(int value) {
    secret = value;
  }
}
