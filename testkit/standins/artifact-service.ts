import { startBlobStore } from './azurite.js';
import { type Answer, type Received, type StandIn, startLoopback } from './loopback.js';
import { unsignedJwt } from './oidc.js';

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';
const RUN = 'ce7f54c7-61c7-4aae-887f-30da475f5f1a';
const JOB = 'ca395085-040a-526b-2ce8-bdc85f692774';

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly mimeType: string | null;
  /** False until the upload was finalized; nobody can see it before. */
  finalized: boolean;
  size: number;
  digest: string | null;
}

/** The artifact service: its five Twirp calls (JSON, snake_case) over a real blob store. */
export interface ArtifactStandIn extends StandIn {
  /** `ACTIONS_RUNTIME_TOKEN` that the service accepts. */
  readonly runtimeToken: string;
  readonly artifacts: readonly StoredArtifact[];
  /** An address from which the stored archive can be downloaded; undefined where there is none of that id. */
  downloadUrl(id: number): string | undefined;
  /** The stored archive's bytes. */
  bytesOf(name: string): Promise<Buffer>;
  intercept: (request: Received) => Answer | undefined | Promise<Answer | undefined>;
}

interface Call {
  readonly workflow_run_backend_id?: string;
  readonly workflow_job_run_backend_id?: string;
  readonly name?: string;
  readonly size?: string;
  readonly hash?: string;
  readonly mime_type?: string;
  readonly expires_at?: string;
  readonly name_filter?: string;
  readonly id_filter?: string;
}

export async function startArtifactService(): Promise<ArtifactStandIn> {
  const store = await startBlobStore();
  const runtimeToken = unsignedJwt({ scp: `Actions.GenericRead:0 Actions.Results:${RUN}:${JOB}` });
  const artifacts: StoredArtifact[] = [];
  const extra: { intercept: ArtifactStandIn['intercept'] } = { intercept: () => undefined };
  const find = (name: string | undefined): StoredArtifact | undefined =>
    artifacts.find((artifact) => artifact.name === name);
  // A name may hold whatever the client lets through; the blob's own name is ours.
  const blobOf = (artifact: StoredArtifact): string => `artifact-${artifact.id}.zip`;

  const calls: Readonly<Record<string, (call: Call) => Answer>> = {
    CreateArtifact(call) {
      if (find(call.name) !== undefined)
        return twirpError(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
      const artifact: StoredArtifact = {
        id: 7000 + artifacts.length,
        name: call.name ?? '',
        createdAt: new Date().toISOString(),
        expiresAt: call.expires_at ?? null,
        mimeType: call.mime_type ?? null,
        finalized: false,
        size: 0,
        digest: null,
      };
      artifacts.push(artifact);
      return { body: { ok: true, signed_upload_url: store.signedUrl(blobOf(artifact), 'w') } };
    },
    FinalizeArtifact(call) {
      const artifact = find(call.name);
      if (artifact === undefined) return notFound();
      Object.assign(artifact, { finalized: true, size: Number(call.size), digest: call.hash ?? null });
      return { body: { ok: true, artifact_id: String(artifact.id) } };
    },
    ListArtifacts(call) {
      const hits = artifacts.filter(
        ({ id, name, finalized }) =>
          finalized &&
          (call.id_filter === undefined || String(id) === call.id_filter) &&
          (call.name_filter ?? name) === name,
      );
      return { body: { artifacts: hits.map(render) } };
    },
    GetSignedArtifactURL(call) {
      const artifact = find(call.name);
      return artifact === undefined ? notFound() : { body: { signed_url: store.signedUrl(blobOf(artifact), 'r') } };
    },
    DeleteArtifact(call) {
      const artifact = find(call.name);
      if (artifact === undefined) return notFound();
      artifacts.splice(artifacts.indexOf(artifact), 1);
      return { body: { ok: true, artifact_id: String(artifact.id) } };
    },
  };

  const standIn = await startLoopback(async (request, url) => {
    const intercepted = await extra.intercept(request);
    if (intercepted !== undefined) return intercepted;
    if (request.headers.authorization !== `Bearer ${runtimeToken}`)
      return twirpError(401, 'unauthenticated', 'bad token');
    const reply = url.pathname.startsWith(SERVICE) ? calls[url.pathname.slice(SERVICE.length)] : undefined;
    if (request.method !== 'POST' || reply === undefined)
      return twirpError(404, 'bad_route', `no such call: ${url.pathname}`);
    const call = JSON.parse(request.body) as Call;
    const named = call.workflow_run_backend_id === RUN && call.workflow_job_run_backend_id === JOB;
    return named ? reply(call) : twirpError(403, 'permission_denied', 'another run');
  });

  return Object.assign(extra, standIn, {
    runtimeToken,
    artifacts,
    downloadUrl(id: number): string | undefined {
      const artifact = artifacts.find((each) => each.id === id && each.finalized);
      return artifact === undefined ? undefined : store.signedUrl(blobOf(artifact), 'r');
    },
    async bytesOf(name: string): Promise<Buffer> {
      const artifact = find(name);
      if (artifact === undefined) throw new Error(`no artifact "${name}"`);
      return await store.container.getBlobClient(blobOf(artifact)).downloadToBuffer();
    },
    async close(): Promise<void> {
      await standIn.close();
      await store.close();
    },
  });
}

function render(artifact: StoredArtifact): object {
  return {
    workflow_run_backend_id: RUN,
    workflow_job_run_backend_id: JOB,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.size),
    created_at: artifact.createdAt,
    ...(artifact.digest === null ? {} : { digest: artifact.digest }),
  };
}

function twirpError(status: number, code: string, msg: string): Answer {
  return { status, body: { code, msg } };
}

function notFound(): Answer {
  return twirpError(404, 'not_found', 'artifact not found');
}
