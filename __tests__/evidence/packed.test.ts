import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { packed, unpacked } from '../../src/evidence/packed.ts';
import { parseEvidence, serialize, UnreadableEvidence } from '../../src/evidence/serialize.ts';
import { evidence, job, run } from '../builders/evidence.ts';

const large = evidence({
  runs: [run('CI', { jobs: Array.from({ length: 3000 }, (_, id) => job(`job ${id} of many`, { id })) })],
});

describe('what is too large for a file even without all that may go', () => {
  test('is packed, the largest parts first, and read back', () => {
    const text = serialize(large);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(400_000);
    const file = JSON.parse(text);
    expect(Object.keys(evidence()).filter((name) => !(name in file))).toEqual(['runs']);
    expect(JSON.parse(gunzipSync(Buffer.from(file.packed, 'base64')).toString())).toEqual({
      runs: large.runs,
    });
    expect(parseEvidence(text)).toEqual(large);
    expect(serialize(parseEvidence(text))).toBe(text);
  });

  test('is one part more where one does not do', () => {
    const value = { small: 'x', one: 'a'.repeat(5000), other: 'b'.repeat(4000) };
    expect(Object.keys(packed(value, 5000))).toEqual(['small', 'other', 'packed']);
    expect(Object.keys(packed(value, 1000))).toEqual(['small', 'packed']);
    for (const most of [100_000, 5000, 1000]) expect(unpacked(packed(value, most))).toEqual(value);
  });

  test('and what fits is left as it is', () => {
    const value = { one: 'a' };
    expect(packed(value, 100)).toBe(value);
  });
});

test.each([
  ['no base64 of gzip', 'abc'],
  ['no JSON', 'H4sIAAAAAAAAA0tMSgYAwkEkNQMAAAA='],
])('%s is refused in one sentence', (_name, part) => {
  const text = JSON.stringify({ ...evidence(), packed: part });
  expect(() => parseEvidence(text)).toThrow(UnreadableEvidence);
  expect(() => parseEvidence(text)).toThrow(
    'The Evidence is not valid at packed: it cannot be unpacked; restore the file as Docket committed it.',
  );
});
