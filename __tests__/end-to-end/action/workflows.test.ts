import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { validate } from '@actions/languageservice';
import type { ActionMetadata, ActionReference } from '@actions/languageservice/action';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, it } from '@jest/globals';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { VERSION } from '../../../src/version.js';
import { codeBlocks, DOCUMENTS } from '../../../testkit/documents.js';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const WORKFLOWS = path.join(ROOT, '.github/workflows');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly 'timeout-minutes'?: number;
}
interface WorkflowFile {
  readonly on: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const files = readdirSync(WORKFLOWS).map((name) => [name, readFileSync(path.join(WORKFLOWS, name), 'utf8')] as const);
/** Whole workflows of the documents, by document and name. */
const recipes = DOCUMENTS.flatMap((document) =>
  codeBlocks(document)
    .filter(({ language, text }) => language === 'yaml' && /^jobs:/m.test(text))
    .map(({ text }) => [`${document.file}: ${(parse(text) as { name: string }).name}`, text] as const),
);
const stepsOf = (text: string): Step[] =>
  Object.values((parse(text) as WorkflowFile).jobs).flatMap(({ steps }) => steps);

/** What GitHub's editor knows of an action: of ours, all inputs and outputs; of others nothing, so that it accepts any. */
async function metadataOf({ name, path: folder = '' }: ActionReference): Promise<ActionMetadata> {
  if (name !== 'parity-bench') return { name, description: '' };
  return parse(readFileSync(path.join(ROOT, folder, 'action.yml'), 'utf8')) as ActionMetadata;
}

/** What GitHub's own editor would underline. @param name one for each text: what was read under a name is kept */
async function diagnosticsOf(name: string, text: string): Promise<string[]> {
  const document = TextDocument.create(
    `file:///${encodeURIComponent(name)}/.github/workflows/workflow.yml`,
    'yaml',
    1,
    text,
  );
  const found = await validate(document, { actionsMetadataProvider: { fetchActionMetadata: metadataOf } });
  return found.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

describe("GitHub's language service", () => {
  const workflow = (line: string): string =>
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: OWNER/parity-bench@v0\n        with:\n          ${line}\n`;

  it('knows the inputs of our action, so that a misspelt one is found', async () => {
    expect(await diagnosticsOf('right', workflow('limit: 20'))).toEqual([]);
    expect(await diagnosticsOf('wrong', workflow('limmit: 20'))).toEqual([expect.stringContaining('limmit')]);
  });
});

describe.each([...files, ...recipes])('the workflow %s', (name, text) => {
  const workflow = parse(text) as WorkflowFile;

  it("is right by GitHub's language service, the inputs of our actions among it", async () => {
    expect(await diagnosticsOf(name, text)).toEqual([]);
  });

  it("is valid by GitHub's own parser", async () => {
    const { context, value } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter());
    if (value !== undefined) await convertWorkflowTemplate(context, value);
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  it('grants nothing by default, and each job what it lists', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) {
      expect(job.permissions).toBeDefined();
      for (const right of Object.values(job.permissions ?? {})) expect(['read', 'write']).toContain(right);
    }
  });

  it('gives every job an end', () => {
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it("is never set off by a stranger with the repository's rights", () => {
    expect(JSON.stringify(workflow.on)).not.toContain('pull_request_target');
  });

  it('pastes no expression into a script', () => {
    for (const { run } of stepsOf(text)) expect(run ?? '').not.toContain('${{');
  });
});

describe.each(files)('%s', (_, text) => {
  it('pins every foreign action to a full commit, its version beside it', () => {
    const uses = [...text.matchAll(/^\s*-?\s*uses:\s*(.+)$/gm)].map(([, used = '']) => used.trim());
    expect(uses).toHaveLength(stepsOf(text).filter((step) => step.uses !== undefined).length);
    for (const used of uses)
      if (used !== './') expect(used).toMatch(/^[\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('leaves no token in a checkout', () => {
    for (const step of stepsOf(text)) {
      if (step.uses?.startsWith('actions/checkout@') === true) expect(step.with?.['persist-credentials']).toBe(false);
    }
  });
});

interface ActionFile {
  readonly inputs: object;
  readonly outputs: object;
  readonly runs: { readonly using: string };
}
const actionAt = (directory: string): ActionFile =>
  parse(readFileSync(path.join(ROOT, directory, 'action.yml'), 'utf8')) as ActionFile;

/** The folder of our own action that a step uses; null where it uses another. */
function ownAction(uses: string | undefined): string | null {
  if (uses === './') return '.';
  const match = /^[\w.-]+\/parity-bench(\/compare)?@(.+)$/.exec(uses ?? '');
  return match === null ? null : `.${match[1] ?? ''}`;
}

/** The tag that the release workflow moves. */
const MAJOR_TAG = `v${VERSION.split('.')[0]}`;

describe('our own action', () => {
  it.each([...files, ...recipes])('is given inputs that it has, and asked for outputs that it has: %s', (_, text) => {
    for (const step of stepsOf(text)) {
      const directory = ownAction(step.uses);
      if (directory === null) continue;
      expect(Object.keys(actionAt(directory).inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    }
    const asked = [...text.matchAll(/steps\.parity\.outputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(Object.keys(actionAt('.').outputs)).toEqual(expect.arrayContaining(asked));
  });

  it('is named by the major tag wherever a document uses it', () => {
    const named = DOCUMENTS.flatMap(({ text }) => [...text.matchAll(/parity-bench(?:\/compare)?@([\w.-]+)/g)]);
    expect(named.length).toBeGreaterThan(20);
    expect([...new Set(named.map(([, reference]) => reference))]).toEqual([MAJOR_TAG]);
  });

  it('is used by every workflow of the documents', () => {
    expect(recipes.length).toBeGreaterThan(15);
    for (const [, text] of recipes) expect(stepsOf(text).some(({ uses }) => ownAction(uses) !== null)).toBe(true);
  });

  it.each(['.', './compare'])("runs on the runner's current Node: %s", (directory) => {
    expect(actionAt(directory).runs.using).toBe('node24');
  });
});
