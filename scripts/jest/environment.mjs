/**
 * Jest's environment: the worker's own, in place of one of node:vm for each suite, in which every suite would load all
 * modules again and each look-up of a global would leave the compiled code. What a suite changes of the process is
 * undone after it.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { ModuleMocker } from 'jest-mock';

/** Jest raises it, which makes every error of a suite that throws many a long one. */
const STACK_FRAMES = 10;

/**
 * Jest's framework keeps an AsyncLocalStorage a suite, and Node 20 goes through all that were ever used whenever a
 * promise is made: a tenth of the CPU time of a worker that has run a hundred suites.
 */
const used = new Set();
for (const method of ['run', 'enterWith']) {
  const own = AsyncLocalStorage.prototype[method];
  AsyncLocalStorage.prototype[method] = function (...given) {
    used.add(this);
    return Reflect.apply(own, this, given);
  };
}

// Node's own fetch first: with a package's undici loaded before it, it would send through that one.
await fetch('data:,');

/** The environment of the process itself, which a suite may have replaced by an object of its own. */
const VARIABLES = process.env;

export default class {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  #console = globalThis.console;
  #directory = process.cwd();
  #exit = process.exit;
  #variables = { ...VARIABLES };

  async setup() {
    Error.stackTraceLimit = STACK_FRAMES;
    globalThis.jest = {
      restoreAllMocks: () => this.moduleMocker.restoreAllMocks(),
      spyOn: (...given) => this.moduleMocker.spyOn(...given),
    };
  }

  async teardown() {
    this.moduleMocker.restoreAllMocks();
    globalThis.console = this.#console;
    process.chdir(this.#directory);
    process.env = VARIABLES;
    for (const name of Object.keys(VARIABLES)) delete VARIABLES[name];
    Object.assign(VARIABLES, this.#variables);
    process.exit = this.#exit;
    process.exitCode = undefined;
    for (const storage of used) storage.disable();
    used.clear();
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  /** There is none. */
  getVmContext() {
    return null;
  }
}
