import { expect, test } from '@jest/globals';
import { addAssertions, assertionsSection, type PlayedAssertions } from '../scripts/field-assertions.ts';
import { toMarkdown } from '../src/report/markdown.ts';

const repository = 'octo/shop';
const A = 'a'.repeat(40);
const B = 'b'.repeat(40);

test('the section on assertions counts debts and notes of these rules alone, and wants a judgement of each debt', () => {
  const played: PlayedAssertions = { commits: 0, noted: 0, debts: [] };
  addAssertions(played, repository, {
    commits: 60,
    lines: [
      { commit: A, findings: [{ rule: 'assertions weakened', weight: 'debt', text: 'one is gone' }] },
      { commit: B, findings: [{ rule: 'assertions weakened', weight: 'note', text: 'one is gone' }] },
      { commit: B, findings: [{ rule: 'gate weakened', weight: 'debt', text: 'lint is gone' }] },
    ],
  });
  const field = {
    repositories: [{ repository, from: A, commits: 60 }],
    judgements: [{ repository, commit: A, judgement: 'false' as const, reason: 'it moved' }],
    firstLooks: [],
  };
  const { nodes, open } = assertionsSection(field, played);
  const markdown = toMarkdown(nodes);
  expect(markdown).toContain('| 60 | 1.7 % (1 of 60) | 1 | 1.7 % (1 of 60) |');
  expect(markdown).toContain('| octo/shop | `aaaaaaaaaa` | one is gone | false | it moved |');
  expect(open).toEqual([]);
  expect(assertionsSection({ ...field, judgements: [] }, played).open).toEqual([
    'not judged: octo/shop aaaaaaaaaa: one is gone',
  ]);
});
