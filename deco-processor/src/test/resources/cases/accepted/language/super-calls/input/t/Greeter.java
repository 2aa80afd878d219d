package t;

interface Greeter {
  default String greet(String name) {
    return "hello " + name;
  }
}
