package t;

final class DecoTaken {}
