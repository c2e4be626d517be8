import { expect, test } from '@jest/globals';
import { Gaps } from '../../../src/collect/reading/reading.ts';
import { textsBefore } from '../../../src/collect/reading/texts.ts';
import { repository, serving, smallWorld } from '../../publish/desk.ts';

const large = `${'# large\n'.repeat(70_000)}name: CI\n`;

/** Workflow files of these texts, by their paths. */
const files = (...texts: string[]): Record<string, string> =>
  Object.fromEntries(texts.map((text, index) => [`.github/workflows/w${index}.yml`, text]));

test.each([
  ['few files', files(large, 'name: A\n')],
  ['many files', files('name: A\n', 'name: B\n', large, 'name: D\n', 'name: E\n', 'name: F\n')],
])(
  'a file before the change that is larger than GraphQL hands out is read whole, of %s',
  async (_name, before) => {
    const world = smallWorld({}, before);
    const gaps = new Gaps();
    const texts = await serving(world, (github) =>
      textsBefore(github, repository, Object.keys(before), world.sha('base'), gaps),
    );
    expect(Object.fromEntries(texts)).toEqual(before);
    expect(gaps.list).toEqual([]);
  },
);
