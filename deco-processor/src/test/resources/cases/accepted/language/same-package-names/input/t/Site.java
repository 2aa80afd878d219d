package t;

final class Site {}
