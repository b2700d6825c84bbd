/**
 * The program cannot start, and the person at the keyboard can mend it.
 * The message is shown as it is, without a stack trace, and the exit code is 1:
 * say what is wrong and the way out, in whole sentences.
 */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
