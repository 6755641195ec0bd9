/** An expected failure of a command: one sentence for the person who typed it. */
export class CliFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = "CliFailure";
  }
}
