import type { ChangedFile, TestChange, TestList } from '../evidence/change.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { TestSuite } from '../evidence/results.ts';
import { hashOfCase, splitHashes } from '../formats/test-reports/stable-id.ts';

/** A suite of a report with the hashes of its cases. */
interface Ran {
  suite: TestSuite;
  passed: ReadonlySet<string>;
  skipped: ReadonlySet<string>;
}

const SKIPPED = ['skipped', 'skippedIf', 'skippedNew'] as const;

/**
 * A patch looks like a skip and is none, or its condition does not hold: tests that the results of this head show as
 * passed, and nowhere as skipped, are not newly skipped.
 */
export function withPassing(changes: Evidence['changes'], results: Evidence['results']): Evidence['changes'] {
  if (!changes.files.some(({ tests }) => SKIPPED.some((key) => tests?.[key] !== undefined))) return changes;
  const ran = results.tests.flatMap(({ suites = [] }) => suites).flatMap(ranOf);
  if (ran.length === 0) return changes;
  return { ...changes, files: changes.files.map((file) => withoutPassing(file, ran)) };
}

function ranOf(suite: TestSuite): Ran[] {
  const [passed, skipped] = [suite.passedIds, suite.skippedIds].map((ids) => new Set(splitHashes(ids ?? '')));
  return passed && skipped && passed.size + skipped.size > 0 ? [{ suite, passed, skipped }] : [];
}

function withoutPassing(file: ChangedFile, all: readonly Ran[]): ChangedFile {
  if (file.tests === undefined) return file;
  const own = all.filter(({ suite }) => isOf(suite, file.path));
  const tests: TestChange = { ...file.tests };
  const passing: TestList['tests'] = [];
  for (const key of SKIPPED) {
    const list = tests[key];
    const found = list?.tests.filter(({ name }) => name !== '' && passes(name, own)) ?? [];
    if (list === undefined || found.length === 0) continue;
    passing.push(...found);
    const left = {
      total: list.total - found.length,
      tests: list.tests.filter((one) => !found.includes(one)),
    };
    if (left.total > 0) tests[key] = left;
    else delete tests[key];
  }
  if (passing.length === 0) return file;
  return { ...file, tests: { ...tests, passing: { total: passing.length, tests: passing } } };
}

function passes(name: string, suites: readonly Ran[]): boolean {
  let isSeen = false;
  // Some tools write the suite before the name.
  for (const { suite, passed, skipped } of suites)
    for (const written of [name, `${suite.name} ${name}`]) {
      const hash = hashOfCase({ suite: suite.name, name: written });
      if (skipped.has(hash)) return false;
      isSeen ||= passed.has(hash);
    }
  return isSeen;
}

/** Whether a suite stands in a file: by its path, by the name of a module or class, or, as packages do, by the folder. */
function isOf({ name, file }: TestSuite, path: string): boolean {
  if (file !== undefined) return file === path || file.endsWith(`/${path}`);
  const folders = path.split('/');
  const last = folders.pop() ?? '';
  const stems = [last, last.replace(/\.[^.]+$/, ''), last.split('.')[0]];
  const words = name.split(/[./\\:>\s]+/);
  const folder = folders.join('/');
  return (
    name === path ||
    words.some((word) => word !== '' && stems.includes(word)) ||
    (folder !== '' && (name === folder || name.endsWith(`/${folder}`)))
  );
}
