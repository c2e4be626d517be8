import {
  always,
  type Definitions,
  type Found,
  type Language,
  type Said,
  sometimes,
  type Tests,
} from './language.ts';

const VISIBLE = '^(?:pub(?:\\([^)]*\\))?\\s+)?';
const FUNCTION = new RegExp(
  `${VISIBLE}(?:default\\s+)?(?:const\\s+)?(?:async\\s+)?(?:unsafe\\s+)?(?:extern\\s+(?:"[^"]*"\\s+)?)?fn\\s+(\\w+)`,
);
const TYPE = new RegExp(`${VISIBLE}(?:unsafe\\s+)?(struct|enum|trait|union)\\s+(\\w+)`);
const VALUE = new RegExp(`${VISIBLE}(?:const|static)\\s+(?:mut\\s+)?([A-Z_][A-Z0-9_]*)\\s*:`);
const ALIAS = new RegExp(`${VISIBLE}type\\s+(\\w+)`);
const MODULE = new RegExp(`${VISIBLE}mod\\s+\\w+\\s*\\{`);
const FIELD = new RegExp(`${VISIBLE}([a-z_]\\w*)\\s*:\\s*[^:\\s]`);
const MACRO = /^macro_rules!\s+(\w+)/;

/** Rust. Functions of an `impl` are methods of its type. */
const definitions: Definitions = {
  recognize(line, { parent }) {
    if (line.startsWith('impl')) return implementation(line);
    if (MODULE.test(line)) return { name: '', kind: 'namespace', unlisted: true };
    const name = FUNCTION.exec(line)?.[1];
    if (name !== undefined)
      return {
        name,
        kind: parent === null && !/\(\s*&?(?:'\w+\s+)?(?:mut\s+)?self\b/.test(line) ? 'function' : 'method',
      };
    const type = TYPE.exec(line);
    if (type !== null) return { name: type[2] ?? '', kind: type[1] ?? '' };
    if (parent?.kind === 'struct') return named(FIELD, line, 'field');
    return (
      named(VALUE, line, 'constant') ??
      named(MACRO, line, 'macro') ??
      (parent === null ? named(ALIAS, line, 'type') : null)
    );
  },
  lineComments: ['//'],
  blocks: 'c',
  continues: /^where\b/,
  nests: false,
  stripsHeader: true,
  level: 4,
};

function named(pattern: RegExp, line: string, kind: string): Found | null {
  const name = pattern.exec(line)?.[1];
  return name === undefined ? null : { name, kind };
}

/** `impl<T> Display for Shape<T> {` → `Shape`. */
function implementation(line: string): Found | null {
  const words = line.replace(/^impl\s*(?:<[^{]*?>\s+(?=[\w:&]))?/, '').replace(/\{.*$/, '');
  const type = (words.includes(' for ') ? words.slice(words.indexOf(' for ') + 5) : words).trim();
  const name = /^(?:&\s*)?(?:\w+::)*([A-Za-z_]\w*)/.exec(type)?.[1];
  return name === undefined ? null : { name, kind: 'impl', unlisted: true };
}

const ATTRIBUTE = /^#!?\[/;
const TEST =
  /^#\[(?:\w+::)*(?:test|rstest|test_case|wasm_bindgen_test|quickcheck|test_log|apply|traced_test)\b/;
const TEST_FUNCTION = /\bfn\s+([A-Za-z_]\w*)/;
const TEST_MODULE = /^(?:pub(?:\([^)]*\))?\s+)?mod\s+(\w+)\s*\{/;

/** Rust: `#[test]` and its like, in any file. */
const tests: Tests = {
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
    const name = TEST_FUNCTION.exec(code)?.[1];
    if (name !== undefined) said.push({ what: 'function', name });
    const group = TEST_MODULE.exec(code)?.[1];
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

/** Rust. */
export const rust: readonly Language[] = [{ endings: ['rs'], definitions, tests }];
