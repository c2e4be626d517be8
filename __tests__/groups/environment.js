import { runInContext } from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/**
 * Node's environment with quick globals. In a context of `node:vm` each look at `Map` or `Array` asks the object that the
 * context was made of, which takes forty times as long as elsewhere: a script's `const` is found before that object is
 * asked. Methods may be replaced as ever (`Date.now`); a whole class that a test replaces on `globalThis` is not seen.
 */
export default class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    const classes = Object.entries(Object.getOwnPropertyDescriptors(this.global))
      .filter(([name, { configurable }]) => configurable && /^[A-Z]/.test(name))
      .map(([name]) => name);
    runInContext(`const { ${classes.join(', ')} } = globalThis;`, this.context);
    // As in Node itself. Jest takes a hundred, for each expectation.
    this.global.Error.stackTraceLimit = 10;
  }
}
