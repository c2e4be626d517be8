import { always, type CodeLine, quotedAt, type Said, skipIf, type TestLanguage } from '../language.ts';

const FUNCTION = /^func\s+(?:\(\s*(?:\w+\s+)?\*?\s*\w+\s*\)\s*)?([A-Za-z_]\w*)\s*[([]/;
const TEST = /^(?:Test|Fuzz|Example)(?![a-z])/;
const CALL = /(?:^|[;{]\s*)(\w+(?:\.T\(\))?\.Skip(?:f|Now)?|Skip)\s*\(/;
const GINKGO =
  /^([PXF]?)(It|Specify|Entry|Describe|DescribeTable|Context|When|DescribeTableSubtree)\s*(?=\(\s*["`])/;

/** Go's own tests, testify's suites and Ginkgo. */
export const go: TestLanguage = {
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
  const name = FUNCTION.exec(code)?.[1];
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
