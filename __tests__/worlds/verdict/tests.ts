import type { PullSpec } from '../../fake/world.ts';
import { headCommit } from '../ordinary/scenario.ts';
import { pullRequest, type Situation } from './change.ts';

const path = 'test/options.test.js';
const before = String(headCommit.files?.[path]);

/** The change does this to the tests of `main`, and leaves its code as it is. */
const withTests = (text: string | null, pull: Partial<PullSpec> = {}): Situation =>
  pullRequest({
    changed: { [path]: text, 'src/options.js': 'export const parse = (text) => text;\n' },
    pull,
  });

const edited = (from: string, to: string): string => before.replace(from, to);

/** One of the tests that stay alone runs. */
export const focused = (pull: Partial<PullSpec> = {}): Situation =>
  withTests(edited('test("parses a pair"', 'test.only("parses a pair"'), pull);

/** The test that `main` has is skipped. */
export const skipped = (pull: Partial<PullSpec> = {}): Situation =>
  withTests(edited('test("parses a pair"', 'test.skip("parses a pair"'), pull);

/** The file of tests is gone, the code stays. */
export const removed = (pull: Partial<PullSpec> = {}): Situation => withTests(null, pull);

/** The tests move to a file of another name. */
export const moved = (): Situation =>
  pullRequest({ changed: { [path]: null, 'test/parse.test.js': `${before}\n` } });
