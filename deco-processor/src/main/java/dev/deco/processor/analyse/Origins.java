package dev.deco.processor.analyse;

import dev.deco.processor.model.Member;

/** What is known of where the objects come from that the methods of the user's give or store. */
interface Origins {
  /** Where nothing is known. */
  Origins UNKNOWN =
      new Origins() {
        @Override
        public boolean makes(Member.Method method) {
          return false;
        }

        @Override
        public boolean links(Member.Method method) {
          return true;
        }
      };

  /** Whether {@code method} gives only objects that it has made, and that nobody else knows. */
  boolean makes(Member.Method method);

  /**
   * Whether {@code method}, a constructor perhaps, may store in an object's fields what it neither
   * made nor was given as an argument: something static, say.
   */
  boolean links(Member.Method method);
}
