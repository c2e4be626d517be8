import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Starts a process in which Node reads TypeScript and `@jest/globals` is `framework.ts`.
 *
 * @param file what it runs
 * @param places where compiled files lie, and whether they were prepared
 */
export function startProcess(file, places, { args = [], ...options } = {}) {
  const hooks = pathToFileURL(resolve('__tests__/runner/hooks.js')).href;
  const data = { root: process.cwd(), ...places, compiled: resolve(places.compiled) };
  const register = `import { register } from 'node:module';
    register(${JSON.stringify(hooks)}, { data: ${JSON.stringify(data)} });`;
  return fork(file, [], {
    execArgv: ['--no-warnings', ...args, '--import', `data:text/javascript,${encodeURIComponent(register)}`],
    ...options,
  });
}
