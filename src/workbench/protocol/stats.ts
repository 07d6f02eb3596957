/** What went over the bridge, for tests that state how much a task may cost. */
export class Stats {
  /** Batches sent by the add-in, without the library's own clean-up of kept objects. */
  requests = 0;
  cleanups = 0;
  actions = 0;
  cellsRead = 0;
  cellsWritten = 0;
  requestBytes = 0;
  responseBytes = 0;
  /** The heaviest single message in either direction. */
  largestMessage = 0;

  reset(): void {
    Object.assign(this, new Stats());
  }
}
