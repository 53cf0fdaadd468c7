/**
 * Jest's environment of Node, which leaves nothing behind that makes later suites slow. The test runner keeps an
 * AsyncLocalStorage a suite, and Node 20 goes through all that were ever used whenever a promise is made: a tenth of
 * the CPU time of a worker that has run a hundred suites.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { TestEnvironment } from 'jest-environment-node';

const used = new Set();

for (const method of ['run', 'enterWith']) {
  const own = AsyncLocalStorage.prototype[method];
  AsyncLocalStorage.prototype[method] = function (...given) {
    used.add(this);
    return Reflect.apply(own, this, given);
  };
}

export default class extends TestEnvironment {
  async teardown() {
    await super.teardown();
    for (const storage of used) storage.disable();
    used.clear();
  }
}
