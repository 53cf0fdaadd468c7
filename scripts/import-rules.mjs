import path from 'node:path';

/**
 * The import directions of the layout: what each room of `src` may see, by the
 * folder or root file that an import resolves to, however it is spelled. A room
 * always sees itself. `packages` lists foreign ones by their beginning; `node:`
 * stands for Node's own modules. The rooms of `core` are told apart, lower ones
 * first: a room may only see rooms that stand above it in this table.
 */
const CORE = {
  'core/text': { rooms: [], packages: ['markdown-table'] },
  'core/record': { rooms: ['core/text', 'errors'], packages: ['valibot'] },
  'core/statistics': { rooms: ['core/text'], packages: ['pure-rand'] },
  'core/tokens': { rooms: [], packages: [] },
  'core/price': { rooms: ['core/text', 'core/record'], packages: [] },
  'core/score': { rooms: ['core/text', 'core/record', 'errors'], packages: ['re2js'] },
  'core/attempt': { rooms: ['core/text', 'core/record', 'protocol'], packages: [] },
  'core/dataset': { rooms: ['core/text', 'core/record', 'core/score', 'errors'], packages: [] },
  'core/plan': {
    rooms: ['core/text', 'core/record', 'core/attempt', 'core/price', 'core/statistics', 'core/dataset', 'errors'],
    packages: [],
  },
  'core/audit': {
    rooms: ['core/text', 'core/record', 'core/attempt', 'core/price', 'core/score', 'core/statistics'],
    packages: [],
  },
  'core/compare': {
    rooms: [
      ...['core/text', 'core/record', 'core/attempt', 'core/price', 'core/score', 'core/statistics', 'core/dataset'],
      ...['core/plan', 'core/audit', 'errors'],
    ],
    packages: ['valibot'],
  },
};

const CORE_ROOMS = Object.keys(CORE);

const UPPER_CORE = {
  'core/gate': { rooms: [...CORE_ROOMS, 'errors'], packages: [] },
  'core/trend': { rooms: [...CORE_ROOMS, 'errors'], packages: ['valibot'] },
  'core/manifest': { rooms: [...CORE_ROOMS, 'core/trend', 'errors'], packages: ['valibot'] },
  'core/walkthrough': { rooms: [...CORE_ROOMS, 'errors'], packages: [] },
  'core/report': {
    rooms: [...CORE_ROOMS, 'core/gate', 'core/trend', 'core/walkthrough'],
    packages: ['d3-'],
  },
};

const ALL_CORE = [...CORE_ROOMS, ...Object.keys(UPPER_CORE)];

export const ROOMS = {
  ...CORE,
  ...UPPER_CORE,
  protocol: { rooms: ['core/text', 'errors'], packages: ['eventsource-parser'] },
  'protocol/responses': { rooms: ['core/text', 'protocol', 'errors'], packages: [] },
  errors: { rooms: [], packages: [] },
  version: { rooms: [], packages: [] },
  ports: { rooms: [...ALL_CORE, 'protocol', 'errors'], packages: [] },
  options: { rooms: ['core/record', 'core/text', 'errors'], packages: [] },
  providers: { rooms: [...ALL_CORE, 'protocol', 'protocol/responses', 'ports', 'errors'], packages: [] },
  auth: { rooms: [...ALL_CORE, 'providers', 'ports', 'errors'], packages: ['node:', '@aws-sdk/', '@smithy/'] },
  run: { rooms: [...ALL_CORE, 'protocol', 'auth', 'providers', 'ports', 'errors'], packages: [] },
  simulator: { rooms: [...ALL_CORE, 'protocol', 'errors'], packages: ['node:', 'valibot'] },
  effects: {
    rooms: [...ALL_CORE, 'protocol', 'auth', 'providers', 'options', 'ports', 'errors'],
    packages: ['node:', '@actions/', 'undici', 'valibot'],
  },
  prepare: {
    rooms: [...ALL_CORE, 'auth', 'providers', 'run', 'effects', 'options', 'ports', 'errors', 'version'],
    packages: ['node:', 'valibot'],
  },
  verify: {
    rooms: [...ALL_CORE, 'prepare', 'run', 'effects', 'ports', 'errors', 'version'],
    packages: ['node:'],
  },
  commands: {
    rooms: [
      ...ALL_CORE,
      ...[
        'auth',
        'providers',
        'prepare',
        'verify',
        'run',
        'simulator',
        'effects',
        'options',
        'ports',
        'errors',
        'version',
      ],
    ],
    packages: ['node:'],
  },
  main: face(),
  compare: face(),
  post: face(),
  cli: face(),
  progress: { rooms: ['effects'], packages: ['node:'] },
  bundle: { rooms: ['main', 'compare', 'post', 'cli', 'progress'], packages: [] },
};

function face() {
  return {
    rooms: [...ALL_CORE, 'auth', 'prepare', 'commands', 'effects', 'options', 'ports', 'errors', 'version'],
    packages: ['node:', '@actions/'],
  };
}

/** The room of a file below `src`: its folder there (in `core` and `protocol` the folder below), or its own name at the root; null elsewhere. */
function roomOf(file) {
  const [first, ...deeper] = path.relative('src', file).split(path.sep);
  if (first === '..' || first === undefined) return null;
  if (first === 'core' || first === 'protocol') return deeper.length > 1 ? `${first}/${deeper[0]}` : first;
  return deeper.length > 0 ? first : first.replace(/\.(?:d\.)?[jt]s$/, '');
}

/** What `__tests__`, `proof` and `bench` share lies in `testkit`; they do not see one another. */
const SUITES = ['__tests__', 'proof', 'bench'];

/** What a suite may not import; null where it may. A `testkit` file sees no suite. */
function suiteObjection(file, source) {
  const [folder] = path.relative('.', file).split(path.sep);
  if (!source.startsWith('.')) return null;
  const [target] = path.relative('.', path.resolve(path.dirname(file), source)).split(path.sep);
  return target !== folder && SUITES.includes(target)
    ? `${folder} may not import ${target}: move what they share to testkit.`
    : null;
}

/** The rule for the suites and their kit. */
export const suitesApart = {
  meta: { type: 'problem', schema: [] },
  create: (context) => importsChecked(context, (source) => suiteObjection(context.filename, source)),
};

/** What is wrong with an import; null where nothing is. */
function objection(file, source) {
  const room = roomOf(file);
  const allowed = ROOMS[room];
  if (allowed === undefined) return `src has no room "${room}"; add it to scripts/import-rules.mjs.`;
  if (!source.startsWith('.'))
    return allowed.packages.some((name) => source.startsWith(name))
      ? null
      : `${room} may not import the package ${source}.`;
  const target = roomOf(path.resolve(path.dirname(file), source));
  return target === room || allowed.rooms.includes(target)
    ? null
    : `${room} may not import ${target ?? 'what lies outside src'}.`;
}

/** The rule for `src`: imports of every form, dynamic ones among them. */
export const importDirections = {
  meta: { type: 'problem', schema: [] },
  create: (context) => importsChecked(context, (source) => objection(context.filename, source)),
};

function importsChecked(context, objectionTo) {
  const check = ({ source }) => {
    if (source === null || source === undefined) return;
    const message =
      typeof source.value === 'string'
        ? objectionTo(source.value)
        : 'name what is imported: a computed one can’t be checked.';
    if (message !== null) context.report({ node: source, message });
  };
  return {
    ImportDeclaration: check,
    ExportNamedDeclaration: check,
    ExportAllDeclaration: check,
    ImportExpression: check,
  };
}
