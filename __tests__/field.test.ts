import { describe, expect, test } from '@jest/globals';
import {
  type Addition,
  type Alarm,
  type CommitId,
  type Field,
  fieldPage,
  type Judgement,
} from '../scripts/field-page.ts';

const repository = 'octo/shop';
const A = 'a'.repeat(40);
const B = 'b'.repeat(40);

const alarm = (commit: string, text: string): Alarm => ({ repository, commit, weight: 'debt', text });
const judged = (commit: string, judgement: Judgement['judgement'], finding?: string): Judgement => ({
  repository,
  commit,
  judgement,
  reason: `it is ${judgement}`,
  ...(finding !== undefined && { finding }),
});
const addition = (kind: string, finding?: string): Addition => ({
  repository,
  commit: B,
  kind,
  gate: 'a lint',
  ...(finding !== undefined && { finding }),
});

test('numbers of a first look stand beside those of data that rules were corrected with', () => {
  const { markdown } = page([], [], {
    firstLooks: [{ what: 'alarms in two repositories', right: 3, of: 4 }],
  });
  expect(markdown).toContain('| alarms in two repositories | 75.00 % (3 of 4) |');
});

function page(alarms: Alarm[], judgements: Judgement[], rest: Partial<Field> = {}, unread: CommitId[] = []) {
  const field: Field = {
    repositories: [{ repository, from: A, commits: 200 }],
    agents: [],
    reversed: [],
    judgements,
    ...rest,
  };
  return fieldPage(field, {
    ordinary: { commits: 200, alarms },
    agents: { commits: 0, alarms: [] },
    unread,
    reversed: field.reversed.map((one, index) => ({
      addition: one,
      found: index === 0 ? [{ weight: 'note', text: 'Changed gate: `lint` is removed' }] : [],
    })),
  });
}

describe('the page of the field', () => {
  test('counts alarms by judgement, and commits with a false one', () => {
    const { markdown, open } = page(
      [alarm(A, '`lint` is removed'), alarm(A, '`test` is removed'), alarm(B, '`build` is removed')],
      [judged(A, 'right', '`lint`'), judged(A, 'false'), judged(B, 'debatable')],
    );
    expect(markdown).toContain('| ordinary | 200 | 2 | 1 | 3 | 1 | 1 | 1 | 0 |');
    expect(markdown).toContain('| at most 1 % | 0.50 % (1 of 200) |');
    expect(markdown).toContain('| at least 80 % | 33.33 % (1 of 3) |');
    expect(markdown).toContain(
      '| octo/shop | `aaaaaaaaaa` | debt | `test` is removed | false | it is false |',
    );
    expect(open).toEqual([]);
  });

  test('tells which commits could not be compared', () => {
    const unread = [A, B, A].map((commit) => ({ repository, commit }));
    expect(page([], [], {}, unread).markdown).toContain(
      '2 commits could not be compared, because the clones lack large files, and are not counted: 2 of octo/shop.',
    );
    expect(page([], []).markdown).not.toContain('could not be compared');
  });

  test('tells alarms that nobody judged, and judgements without an alarm', () => {
    const { markdown, open } = page(
      [alarm(A, '`lint` is removed')],
      [judged(A, 'right', '`test`'), judged(B, 'false')],
    );
    expect(markdown).toContain('| `lint` is removed | not judged |');
    expect(markdown).toContain('## No longer told');
    expect(open).toEqual([
      'not judged: octo/shop aaaaaaaaaa: `lint` is removed',
      'no longer told: octo/shop aaaaaaaaaa: `test`',
      'no longer told: octo/shop bbbbbbbbbb',
    ]);
  });

  test('counts reversed additions by kind, those alone that the finding means', () => {
    const { markdown } = page([], [], {
      reversed: [addition('hook added', '`lint`'), addition('rule switched on')],
    });
    expect(markdown).toContain('| hook added | 1 | 0 | 1 | 0 |');
    expect(markdown).toContain('| rule switched on | 1 | 0 | 0 | 1 |');
    expect(markdown).toContain('| at least 95 % | 50.00 % (1 of 2) |');
    expect(page([], [], { reversed: [addition('hook added', '`test`')] }).markdown).toContain(
      '| at least 95 % | 0.00 % (0 of 1) |',
    );
  });

  test('is the same for the same input', () => {
    const once = () => page([alarm(A, '`lint` is removed')], [judged(A, 'right')]).markdown;
    expect(once()).toBe(once());
  });
});
