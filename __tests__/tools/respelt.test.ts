import { expect, test } from '@jest/globals';
import { isRespelt } from '../../src/tools/settings/respelt.ts';

const same: [string, string][] = [
  ['pylint.extensions.broad_try_caluse', 'pylint.extensions.broad_try_clause'],
  ['no-unsued-vars', 'no-unused-vars'],
  ['src/genrated/**', 'src/generated/**'],
  ['MissingSuperCal', 'MissingSuperCall'],
];

const different: [string, string][] = [
  ['E501', 'E502'],
  ['src/a.py', 'src/b.py'],
  ['src/old', 'src/odd'],
  ['no-shadow', 'no-shadows'],
  ['src/generated', 'src.generated'],
  ['no-unused-vars', 'no-unused-labels'],
  ['imports', 'exports'.concat('/all')],
  ['same-entry', 'same-entry'],
];

test.each(same)('%s is %s, spelt right', (one, other) => {
  expect(isRespelt(one, other)).toBe(true);
  expect(isRespelt(other, one)).toBe(true);
});

test.each(different)('%s is not %s', (one, other) => {
  expect(isRespelt(one, other)).toBe(false);
});
