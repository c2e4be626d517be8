import { expect, test } from '@jest/globals';
import { strictnessIn } from '../../src/diff/strictness.ts';

const stated = (path: string, ...lines: string[]): string[] =>
  strictnessIn(path, ['@@ -1,2 +1,3 @@', ...lines].join('\n'));

test.each<[string, string, string[], string[]]>([
  ['a switch', 'pyproject.toml', ['+[tool.mypy]', '+strict = true'], ['strict']],
  ['JSON', 'tsconfig.json', ['+    "strict": true,'], ['strict']],
  ['a script', 'package.json', ['+    "lint": "eslint . --max-warnings=0"'], ['max-warnings']],
  ['a lint of Rust', 'Cargo.toml', ['+warnings = "deny"'], ['warnings']],
  ['the words of flags', '.cargo/config.toml', ['+rustflags = ["-D", "warnings"]'], ['warnings']],
  ['a name with underscores', 'setup.cfg', ['+max_complexity = 10'], ['max-complexity']],
  ['switched off', 'pyproject.toml', ['+strict = false', '+warnings = "allow"'], []],
  ['a comment', 'pyproject.toml', ['+# strict = true'], []],
  ['part of another word', 'pyproject.toml', ['+strict_optional_x = true', '+name = "restrict"'], []],
  ['it stood there before', 'pyproject.toml', [' strict = true', '-strict = true'], []],
  ['no file of settings', 'src/app.py', ['+strict = True'], []],
])('%s', (_, path, lines, words) => {
  expect(stated(path, ...lines)).toEqual(words);
});
