package t;

final class Isolation {}
