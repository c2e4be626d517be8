import { always, type Said, sometimes, type TestLanguage } from '../language.ts';

const ATTRIBUTE = /^#!?\[/;
const TEST =
  /^#\[(?:\w+::)*(?:test|rstest|test_case|wasm_bindgen_test|quickcheck|test_log|apply|traced_test)\b/;
const FUNCTION = /\bfn\s+([A-Za-z_]\w*)/;
const MODULE = /^(?:pub(?:\([^)]*\))?\s+)?mod\s+(\w+)\s*\{/;

/** Rust: `#[test]` and its like, in any file. */
export const rust: TestLanguage = {
  marked: true,
  quotes: '"',
  comments: ['//'],
  blocks: 'c',
  stripsHeader: true,
  level: 4,
  read(lines, index) {
    const { code } = lines[index] ?? { code: '' };
    const said: Said[] = [];
    if (ATTRIBUTE.test(code)) said.push(mark(code));
    const name = FUNCTION.exec(code)?.[1];
    if (name !== undefined) said.push({ what: 'function', name });
    const group = MODULE.exec(code)?.[1];
    if (group !== undefined) said.push({ what: 'group', name: group });
    return said;
  },
};

function mark(code: string): Said {
  const isTest = TEST.test(code);
  if (/^#!?\[cfg_attr\(.*\bignore\b/.test(code)) return { what: 'mark', skips: [sometimes('#[ignore]')] };
  return /#\[ignore\b/.test(code)
    ? { what: 'mark', isTest, skips: [always('#[ignore]')] }
    : { what: 'mark', isTest };
}
