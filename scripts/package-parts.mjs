/**
 * Packages of which the bundled ones need a part, each loaded when it is first used. Whole, they would be read at every
 * start: undici with its mocks, caches and sockets for `fetch` and a proxy, unzip-stream for downloads, and what the
 * archiver of uploads has for tar files and for whole folders, where a zip of named files is all that is made.
 */
const PARTS = {
  undici: {
    ProxyAgent: `require('undici/lib/dispatcher/proxy-agent.js')`,
    fetch: `require('undici/lib/web/fetch/index.js').fetch`,
  },
  'unzip-stream': { Extract: `require('unzip-stream/unzip.js').Extract` },
  'readdir-glob': {},
  'tar-stream': {},
};
/** The archiver's ways of naming files, of which none is used. */
const NOT_USED = { file: /^\.\/file\.js$/, importer: /[\\/]archiver-utils[\\/]index\.js$/ };
/** A copy of Node's streams for older versions of Node; the archiver would bring three of its versions. */
const STREAMS = {
  'readable-stream': `require('node:stream')`,
  'readable-stream/passthrough': `require('node:stream').PassThrough`,
};

/**
 * Node's `http` for whoever imports it. To `import` it reads everything that it exports, and in Node 24 some of that loads
 * the whole of `fetch`, for 40 ms; to `require` it takes three.
 */
const HTTP = { name: 'http', wanted: /^(node:)?http$/, contents: `module.exports = require('node:http');` };

/** undici's client for HTTP/2 loads Node's, and no arm asks for it: it is loaded when it is first used. */
const HTTP2 = {
  name: './client-h2.js',
  wanted: /^\.\/client-h2\.js$/,
  importer: /[\\/]undici[\\/]lib[\\/]dispatcher[\\/]client\.js$/,
  contents: `module.exports = (...given) => require('undici/lib/dispatcher/client-h2.js')(...given);`,
};

const NAMESPACE = 'package-parts';

const entryOf = (parts) =>
  Object.entries(parts)
    .map(
      ([name, expression]) =>
        `Object.defineProperty(exports, '${name}', { enumerable: true, get: () => ${expression} });`,
    )
    .join('\n');

function contentsOf(name) {
  const whole = [HTTP, HTTP2].find((part) => part.name === name);
  if (whole !== undefined) return whole.contents;
  return name in STREAMS ? `module.exports = ${STREAMS[name]};` : entryOf(PARTS[name] ?? {});
}

/** For esbuild: such a package's entry point is one that exports these parts and nothing else. */
export const packageParts = {
  name: 'package-parts',
  setup(build) {
    const part = (name, resolveDir) => ({ path: name, namespace: NAMESPACE, pluginData: resolveDir });
    build.onResolve({ filter: /^[a-z]/ }, ({ path: name, resolveDir }) =>
      name in PARTS || name in STREAMS ? part(name, resolveDir) : undefined,
    );
    build.onResolve({ filter: HTTP.wanted }, ({ kind, resolveDir }) =>
      kind === 'import-statement' ? part(HTTP.name, resolveDir) : undefined,
    );
    build.onResolve({ filter: HTTP2.wanted }, ({ path: name, importer, resolveDir }) =>
      HTTP2.importer.test(importer) ? part(name, resolveDir) : undefined,
    );
    build.onResolve({ filter: NOT_USED.file }, ({ path: name, importer, resolveDir }) =>
      NOT_USED.importer.test(importer) ? part(name, resolveDir) : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path: name, pluginData: resolveDir }) => ({
      contents: contentsOf(name),
      resolveDir,
      loader: 'js',
    }));
  },
};
