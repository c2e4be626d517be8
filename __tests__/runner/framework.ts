import { createRequire } from 'node:module';
import { format } from 'node:util';

// Stands in for `@jest/globals` where tests run in Node itself: it collects the tests of a file, and runs them, or any one of
// them any number of times. Expectations and mocks are Jest's own.

type Step = () => unknown;
type Body = (...values: unknown[]) => unknown;

interface Block {
  name: string;
  parent: Block | null;
  before: Step[];
  after: Step[];
  beforeEach: Step[];
  afterEach: Step[];
  tests: Test[];
  blocks: Block[];
}

interface Test {
  name: string;
  run: Step;
  block: Block;
  /** How long it may take; left out: as long as any. */
  patienceMs?: number | undefined;
}

/** A test that was run, or left out. */
export interface Tried {
  name: string;
  /** The names of the blocks that it stands in, the outermost first. */
  within: string[];
  status: 'passed' | 'failed' | 'left out';
  ms: number;
  error?: unknown;
}

/** What is run at once: a test, or all tests of a block that is prepared once for all of them. */
export interface Unit {
  name: string;
  run: () => Promise<void>;
}

const require = createRequire(createRequire(import.meta.url).resolve('@jest/globals/package.json'));
const { jestExpect } = require('@jest/expect');
const { ModuleMocker } = createRequire(require.resolve('@jest/environment/package.json'))('jest-mock');
const mocker = new ModuleMocker(globalThis);

export const expect = jestExpect;
export const jest = {
  fn: mocker.fn.bind(mocker),
  spyOn: mocker.spyOn.bind(mocker),
  restoreAllMocks: mocker.restoreAllMocks.bind(mocker),
};

const newBlock = (name: string, parent: Block | null): Block => ({
  ...{ name, parent, before: [], after: [], beforeEach: [], afterEach: [], tests: [], blocks: [] },
});

let current = newBlock('', null);

export const beforeAll = (step: Step): unknown => current.before.push(step);
export const afterAll = (step: Step): unknown => current.after.push(step);
export const beforeEach = (step: Step): unknown => current.beforeEach.push(step);
export const afterEach = (step: Step): unknown => current.afterEach.push(step);

export const test = withEach((name, run, patienceMs) => {
  current.tests.push({ name, run, block: current, patienceMs });
});

export const describe = withEach((name, define) => {
  const block = newBlock(name, current);
  current.blocks.push(block);
  current = block;
  try {
    define();
  } finally {
    current = block.parent!;
  }
});

function withEach(add: (name: string, run: Step, patienceMs?: number) => void) {
  const each = (rows: readonly unknown[]) => (name: string, run: Body, patienceMs?: number) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      const count = name.match(/%[sdifjoOp]/g)?.length ?? 0;
      add(format(name.replaceAll('%p', '%j'), ...values.slice(0, count)), () => run(...values), patienceMs);
    }
  };
  return Object.assign((name: string, run: Body, patienceMs?: number) => add(name, () => run(), patienceMs), {
    each,
  });
}

/**
 * Loads a test file and runs its tests, in its order.
 *
 * @param isWanted tells by the whole name whether a test is to run
 * @throws when the file cannot be loaded, or a block cannot be prepared.
 */
export async function tryAll(
  load: () => Promise<unknown>,
  patienceMs: number,
  isWanted: (name: string) => boolean,
): Promise<Tried[]> {
  const root = newBlock('', null);
  current = root;
  await load();
  return tryBlock(root, patienceMs, isWanted);
}

async function tryBlock(
  block: Block,
  patienceMs: number,
  isWanted: (name: string) => boolean,
): Promise<Tried[]> {
  const within = namesOf(block);
  const tried: Tried[] = [];
  try {
    for (const step of block.before) await step();
    for (const test of block.tests) {
      const { name } = test;
      if (isWanted([...within, name].join(' ')))
        tried.push({ name, within, ...(await tryOne(test, patienceMs)) });
      else tried.push({ name, within, status: 'left out', ms: 0 });
    }
    for (const inner of block.blocks) tried.push(...(await tryBlock(inner, patienceMs, isWanted)));
  } finally {
    for (const step of block.after) await step();
  }
  return tried;
}

async function tryOne(test: Test, patienceMs: number): Promise<Pick<Tried, 'status' | 'ms' | 'error'>> {
  const started = performance.now();
  try {
    await within(test.patienceMs ?? patienceMs, runTest(test));
    return { status: 'passed', ms: performance.now() - started };
  } catch (error) {
    return { status: 'failed', ms: performance.now() - started, error };
  }
}

/** Tests may set another clock in its place. */
const { setTimeout, clearTimeout } = globalThis;

async function within<T>(ms: number, running: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`The test takes more than ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
  }
}

const namesOf = ({ name, parent }: Block): string[] => (parent === null ? [] : [...namesOf(parent), name]);

/** Loads a test file, and gives what can be run of it, in its order. */
export async function unitsOf(load: () => Promise<unknown>): Promise<Unit[]> {
  const root = newBlock('', null);
  current = root;
  await load();
  return unitsIn(root);
}

function unitsIn(block: Block): Unit[] {
  if (block.before.length + block.after.length > 0)
    return [{ name: `${pathOf(block)} (whole)`, run: () => runBlock(block) }];
  const own = block.tests.map((test) => ({
    name: `${pathOf(block)} › ${test.name}`,
    run: () => runTest(test),
  }));
  return [...own, ...block.blocks.flatMap(unitsIn)];
}

const pathOf = ({ name, parent }: Block): string =>
  parent === null || parent.name === '' ? name : `${pathOf(parent)} › ${name}`;

async function runBlock(block: Block): Promise<void> {
  try {
    for (const step of block.before) await step();
    for (const test of block.tests) await runTest(test);
    for (const inner of block.blocks) await runBlock(inner);
  } finally {
    for (const step of block.after) await step();
  }
}

async function runTest({ run, block }: Test): Promise<void> {
  const around: Block[] = [];
  for (let each: Block | null = block; each; each = each.parent) around.unshift(each);
  try {
    for (const { beforeEach } of around) for (const step of beforeEach) await step();
    await run();
  } finally {
    for (const { afterEach } of around.reverse()) for (const step of afterEach) await step();
  }
}
