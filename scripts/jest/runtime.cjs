/** Jest's loader of modules, by Node itself: suites find the modules that earlier ones of the same worker loaded. */
const path = require('node:path');
const { pathToFileURL } = require('node:url');

/** Where jest's framework keeps what listens to the suite that runs. */
const HANDLERS = Symbol.for('EVENT_HANDLERS');

module.exports = class Runtime {
  /** The variable that tells a worker where the translated files are. */
  static TRANSLATED = 'PARITY_TRANSLATED_TESTS';

  #root;

  constructor({ rootDir }) {
    this.#root = rootDir;
  }

  /** The framework itself, anew for each suite, as it keeps what the suite declares. */
  requireInternalModule(file) {
    delete require.cache[file];
    delete globalThis[HANDLERS];
    return require(file);
  }

  requireModule(file) {
    return require(file);
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  /** @param file a suite; what `modules.mjs` made of it is loaded. */
  async unstable_importModule(file) {
    const translated = path.join(process.env[Runtime.TRANSLATED], path.relative(this.#root, file));
    return await import(pathToFileURL(translated.replace(/\.ts$/, '.js')).href);
  }

  /** The maps lie beside the translated files. */
  getSourceMaps() {
    return new Map();
  }

  getAllCoverageInfoCopy() {
    return {};
  }

  setGlobalsForRuntime() {}
  enterTestCode() {}
  leaveTestCode() {}
  teardown() {}
};
