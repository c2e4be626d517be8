/** What a call of Docket costs: requests, answered or not, and time. */
export class Meter {
  #requests = 0;
  readonly #began = Date.now();

  /** Notes that one more is sent. */
  count(): void {
    this.#requests += 1;
  }

  get requests(): number {
    return this.#requests;
  }

  /** Whole seconds since the call began. */
  get seconds(): number {
    return Math.round((Date.now() - this.#began) / 1000);
  }
}
