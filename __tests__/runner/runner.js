import { createRequire } from 'node:module';
import { startProcess } from './start.js';

const { formatResultsErrors } = createRequire(import.meta.url)('jest-message-util');

const COMPILED = 'node_modules/.cache/docket/tests';

/** Most of what tests run is not run often enough to pay for being optimized. Newer versions of Node have no such option. */
const OPTIMIZE_LATE = process.versions.node.startsWith('20.') ? ['--interrupt-budget=1000000'] : [];

/**
 * Runs test files for Jest, in Node itself: a process for each core takes one file after another. Jest's own runner gives each
 * file a world of its own, in which the client, the fake GitHub and its schemas are loaded and compiled anew; that takes longer
 * than most files' tests.
 */
export default class {
  constructor(globalConfig) {
    this.globalConfig = globalConfig;
  }

  async runTests(tests, watcher, onStart, onResult, onFailure) {
    const left = tests.values();
    const lane = async () => {
      let process = null;
      for (const test of left) {
        if (watcher.isInterrupted()) break;
        await onStart(test);
        process ??= new TestProcess();
        const started = Date.now();
        try {
          const answer = await process.ask({
            path: test.path,
            pattern: this.globalConfig.testNamePattern || null,
            patienceMs: test.context.config.testTimeout ?? this.globalConfig.testTimeout ?? 5000,
          });
          if (answer.error === null) await onResult(test, this.resultOf(test, answer, started));
          else await onFailure(test, { message: answer.error, stack: answer.error });
        } catch (error) {
          process = null;
          await onFailure(test, { message: error.message, stack: error.stack });
        }
      }
      process?.end();
    };
    await Promise.all(Array.from({ length: Math.min(this.globalConfig.maxWorkers, tests.length) }, lane));
  }

  /** As Jest's reporters want it. */
  resultOf({ path, context: { config } }, { tests }, start) {
    const testResults = tests.map(({ name, within, status, ms, error }) => ({
      ancestorTitles: within,
      title: name,
      fullName: [...within, name].join(' '),
      status: status === 'left out' ? 'pending' : status,
      duration: status === 'left out' ? null : Math.round(ms),
      failureDetails: [],
      failureMessages: error === undefined ? [] : [error],
      location: null,
      numPassingAsserts: 0,
      retryReasons: [],
    }));
    const end = Date.now();
    const count = (wanted) => testResults.filter(({ status }) => status === wanted).length;
    const message = formatResultsErrors(testResults, config, this.globalConfig, path);
    return {
      ...{ leaks: false, openHandles: [], skipped: false, testFilePath: path, testResults },
      ...{
        numFailingTests: count('failed'),
        numPassingTests: count('passed'),
        numPendingTests: count('pending'),
      },
      numTodoTests: 0,
      perfStats: {
        start,
        end,
        runtime: end - start,
        loadTestEnvironmentStart: start,
        loadTestEnvironmentEnd: start,
        setupFilesStart: start,
        setupFilesEnd: start,
        slow: (end - start) / 1000 > config.slowTestThreshold,
      },
      snapshot: {
        added: 0,
        fileDeleted: false,
        matched: 0,
        unchecked: 0,
        uncheckedKeys: [],
        unmatched: 0,
        updated: 0,
      },
      failureMessage: message,
    };
  }
}

/** A process that runs test files. */
class TestProcess {
  constructor() {
    this.child = startProcess(
      '__tests__/runner/worker.ts',
      { compiled: COMPILED, isPrepared: false },
      {
        args: ['--max-semi-space-size=64', '--single-threaded-gc', '--enable-source-maps', ...OPTIMIZE_LATE],
      },
    );
  }

  ask(question) {
    return new Promise((answered, failed) => {
      const ended = (code) => failed(new Error(`The process of the tests ended (${code}).`));
      this.child.once('exit', ended);
      this.child.once('message', (answer) => {
        this.child.off('exit', ended);
        answered(answer);
      });
      this.child.send(question);
    });
  }

  end() {
    this.child.kill();
  }
}
