import type { ArtifactResult } from './artifacts.js';

/** What came of the uploads of a result; null for one that is not over yet. */
export interface Uploaded {
  readonly artifact: ArtifactResult | null;
  /** The report as a file of its own; null also where there is none. */
  readonly page: ArtifactResult | null;
}

/** The uploads of a result while they go on, side by side. Neither promise may reject. */
export class Uploads {
  #artifact: ArtifactResult | null = null;
  #page: ArtifactResult | null = null;
  readonly #done: Promise<readonly [ArtifactResult, ArtifactResult | null]>;

  constructor(artifact: Promise<ArtifactResult>, page: Promise<ArtifactResult> | null) {
    const artifactDone = artifact.then((result) => (this.#artifact = result));
    const pageDone = (page ?? Promise.resolve(null)).then((result) => (this.#page = result));
    this.#done = Promise.all([artifactDone, pageDone]);
  }

  get soFar(): Uploaded {
    return { artifact: this.#artifact, page: this.#page };
  }

  /** Resolves when both are over. */
  async done(): Promise<Uploaded & { readonly artifact: ArtifactResult }> {
    const [artifact, page] = await this.#done;
    return { artifact, page };
  }
}
