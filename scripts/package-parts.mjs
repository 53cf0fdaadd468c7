/**
 * Packages of which the bundled ones need a part, each loaded when it is first used. Whole, they would be loaded
 * with every action: undici with its mocks, caches and sockets for `fetch` and a proxy, unzip-stream for downloads.
 */
const PARTS = {
  undici: {
    ProxyAgent: `require('undici/lib/dispatcher/proxy-agent.js')`,
    fetch: `require('undici/lib/web/fetch/index.js').fetch`,
  },
  'unzip-stream': { Extract: `require('unzip-stream/unzip.js').Extract` },
};

const entryOf = (parts) =>
  Object.entries(parts)
    .map(
      ([name, expression]) =>
        `Object.defineProperty(exports, '${name}', { enumerable: true, get: () => ${expression} });`,
    )
    .join('\n');

/** For esbuild: such a package's entry point is one that exports these parts and nothing else. */
export const packageParts = {
  name: 'package-parts',
  setup(build) {
    build.onResolve({ filter: /^(?:undici|unzip-stream)$/ }, ({ path: name, resolveDir }) => ({
      path: name,
      namespace: 'package-parts',
      pluginData: resolveDir,
    }));
    build.onLoad({ filter: /.*/, namespace: 'package-parts' }, ({ path: name, pluginData: resolveDir }) => ({
      contents: entryOf(PARTS[name]),
      resolveDir,
      loader: 'js',
    }));
  },
};
