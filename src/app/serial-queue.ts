/** Runs jobs one after the other; a failed job does not stop the next. */
export class SerialQueue {
  private tail: Promise<unknown> = Promise.resolve();

  async run<Result>(job: () => Promise<Result>): Promise<Result> {
    const result = this.tail.then(job, job);
    this.tail = result.catch(() => null);
    return result;
  }
}
