import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadParser, needsParser, scriptValues } from '../../../src/tools/settings/forms/script.ts';

describe('settings in JavaScript and JSON', () => {
  beforeAll(loadParser);

  const rows: [text: string, needs: boolean][] = [
    ['', false],
    [' \n', false],
    ['{}', false],
    ['{ "strict": true, "max": 3 }', false],
    ['{ "strict": true, }', true],
    ['// why\n{ "strict": true }', true],
    ['["a"]', true],
    ['export default { strict: true };', true],
  ];

  test.each(rows)('%j needs the parser: %s', (text, needs) => {
    expect(needsParser(text)).toBe(needs);
  });

  const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  const texts = [
    '{ "strict": true, "level": null, "max": -3, "rate": 1.5e3, "name": "a\\u00e9\\n" }',
    '{ "rules": { "a": ["error", { "max": 3 }], "b": [], "2": "off", "1": "warn" } }',
    '{ "a": 1, "a": 2, "__proto__": { "b": 1 }, "constructor": "c" }',
    nested(39),
    nested(45),
  ];

  test.each(texts)('JSON says the same with a comment and without: %s', (text) => {
    expect(scriptValues(text)).toEqual(scriptValues(`// A comment.\n${text}`));
    expect(JSON.stringify(scriptValues(text))).toBe(JSON.stringify(scriptValues(`// A comment.\n${text}`)));
  });
});
