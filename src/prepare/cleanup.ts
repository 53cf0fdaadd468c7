/** Resources to close at the end, the last opened first. */
export class Cleanup {
  readonly #steps: (() => Promise<void>)[] = [];

  later(step: () => Promise<void>): void {
    this.#steps.push(step);
  }

  async done(): Promise<void> {
    for (const step of this.#steps.reverse()) await step();
  }
}
