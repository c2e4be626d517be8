import {
  always,
  type CodeLine,
  type Definitions,
  type Language,
  quotedAt,
  type Said,
  skipIf,
  type Tests,
} from './language.ts';

const METHOD = /^func\s*\(\s*(?:\w+\s+)?\*?\s*([A-Za-z_]\w*)(?:\[[^\]]*\])?\s*\)\s*([A-Za-z_]\w*)\s*[([]/;
const FUNCTION = /^func\s+([A-Za-z_]\w*)\s*[([]/;
const TYPE = /^type\s+([A-Za-z_]\w*)(?:\[[^\]]*\])?\s+(?:=\s*)?(\w*)/;
const VALUE = /^(const|var)\s+([A-Za-z_]\w*)\b/;
const FIELD = /^([A-Za-z_]\w*)\s+[*[\]\w.]/;

/** Go. Its definitions stand at the top, a struct's fields in it. */
const definitions: Definitions = {
  recognize(line, { parent, top }) {
    if (parent?.kind === 'struct') {
      const name = FIELD.exec(line)?.[1];
      return name === undefined ? null : { name, kind: 'field' };
    }
    if (!top) return null;
    const method = METHOD.exec(line);
    if (method !== null) return { name: `${method[1]}.${method[2]}`, kind: 'method' };
    const name = FUNCTION.exec(line)?.[1];
    if (name !== undefined) return { name, kind: 'function' };
    const type = TYPE.exec(line);
    if (type !== null)
      return {
        name: type[1] ?? '',
        kind: /^(?:struct|interface)$/.test(type[2] ?? '') ? (type[2] ?? '') : 'type',
      };
    const value = VALUE.exec(line);
    return value === null
      ? null
      : { name: value[2] ?? '', kind: value[1] === 'const' ? 'constant' : 'variable' };
  },
  lineComments: ['//'],
  blocks: 'c and backticks',
  nests: false,
  stripsHeader: false,
  level: 4,
};

const TEST_FUNCTION = /^func\s+(?:\(\s*(?:\w+\s+)?\*?\s*\w+\s*\)\s*)?([A-Za-z_]\w*)\s*[([]/;
const TEST = /^(?:Test|Fuzz|Example)(?![a-z])/;
const CALL = /(?:^|[;{]\s*)(\w+(?:\.T\(\))?\.Skip(?:f|Now)?|Skip)\s*\(/;
const GINKGO =
  /^([PXF]?)(It|Specify|Entry|Describe|DescribeTable|Context|When|DescribeTableSubtree)\s*(?=\(\s*["`])/;

/** Go's own tests, testify's suites and Ginkgo. */
const tests: Tests = {
  marked: false,
  quotes: '"`',
  comments: ['//'],
  blocks: 'templates',
  stripsHeader: false,
  level: 4,
  read(lines, index) {
    const line = lines[index] ?? { code: '', raw: '' };
    return definition(line) ?? spec(line) ?? call(line);
  },
  readComment: (raw) =>
    /^\/\/\s*(?:go:build|\+build)\s+(?:ignore|never|disabled)\s*$/.test(raw)
      ? [{ what: 'file', skips: [always('//go:build ignore')] }]
      : [],
};

function definition({ code }: CodeLine): Said[] | null {
  const name = TEST_FUNCTION.exec(code)?.[1];
  if (name === undefined) return null;
  return [{ what: TEST.test(name) && name !== 'TestMain' ? 'test' : 'function', name }];
}

function spec(line: CodeLine): Said[] | null {
  const found = GINKGO.exec(line.code);
  if (found === null) return null;
  const [all, letter = '', word = ''] = found;
  const name = quotedAt(line, line.code.indexOf('(', all.length) + 1) ?? '';
  const by = `${letter}${word}`;
  return [
    {
      what: /^(?:It|Specify|Entry)$/.test(word) ? 'test' : 'group',
      name,
      ...(/[PX]/.test(letter) && { skips: [always(by)] }),
      ...(letter === 'F' && { focus: by }),
    },
  ];
}

function call({ code }: CodeLine): Said[] {
  const by = CALL.exec(code)?.[1];
  if (by === undefined) return [];
  return [{ what: 'statement', skips: [skipIf(by, /^if\b/.test(code))] }];
}

/** Go. */
export const go: readonly Language[] = [{ endings: ['go'], definitions, tests }];
