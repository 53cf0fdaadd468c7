import path from 'node:path';

/**
 * The import directions of the layout: what each room of `src` may see, by the
 * folder or root file that an import resolves to, however it is spelled. A room
 * always sees itself. `packages` lists foreign ones by their beginning; `node:`
 * stands for Node's own modules.
 */
export const ROOMS = {
  core: { rooms: ['responses', 'errors'], packages: ['re2js', 'pure-rand'] },
  responses: { rooms: ['core', 'errors'], packages: ['eventsource-parser'] },
  errors: { rooms: [], packages: [] },
  version: { rooms: [], packages: [] },
  outputs: { rooms: [], packages: [] },
  ports: { rooms: ['core', 'responses', 'errors'], packages: [] },
  options: { rooms: ['core', 'errors'], packages: [] },
  providers: { rooms: ['core', 'ports', 'errors'], packages: [] },
  auth: { rooms: ['core', 'providers', 'ports', 'errors'], packages: ['node:', '@aws-sdk/', '@smithy/'] },
  run: { rooms: ['core', 'responses', 'auth', 'providers', 'ports', 'errors'], packages: [] },
  simulator: { rooms: ['core', 'responses', 'errors'], packages: ['node:', 'zod'] },
  effects: {
    rooms: ['core', 'responses', 'auth', 'providers', 'options', 'outputs', 'ports', 'errors'],
    packages: ['node:', '@actions/', 'undici', 'js-tiktoken'],
  },
  commands: {
    rooms: [
      'core',
      'responses',
      'auth',
      'providers',
      'run',
      'simulator',
      'effects',
      'options',
      'outputs',
      'ports',
      'errors',
      'version',
    ],
    packages: ['node:'],
  },
  main: face(),
  compare: face(),
  cli: face(),
  bundle: { rooms: ['main', 'compare', 'cli'], packages: [] },
};

function face() {
  return {
    rooms: ['core', 'auth', 'commands', 'effects', 'options', 'ports', 'errors', 'version'],
    packages: ['node:', '@actions/'],
  };
}

/** The room of a file below `src`: its folder there, or its own name at the root; null elsewhere. */
function roomOf(file) {
  const [first, ...deeper] = path.relative('src', file).split(path.sep);
  if (first === '..' || first === undefined) return null;
  return deeper.length > 0 ? first : first.replace(/\.(?:d\.)?[jt]s$/, '');
}

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

/** The rule for eslint: imports of every form, dynamic ones among them. */
export const importDirections = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const check = ({ source }) => {
      if (source === null || source === undefined) return;
      const message =
        typeof source.value === 'string'
          ? objection(context.filename, source.value)
          : 'name what is imported: a computed one can’t be checked.';
      if (message !== null) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
