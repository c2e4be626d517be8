import {
  always,
  argumentsAt,
  type Said,
  type Skip,
  skipIf,
  sometimes,
  type TestLanguage,
} from '../language.ts';

const ATTRIBUTE = /^\[(?:[\w.]+\s*[(,\]]|[\w.]+$)/;
const TEST =
  /[[,]\s*(?:[\w.]+\.)?\w*(?:Fact|Theory|TestMethod)(?:Attribute)?\b|[[,]\s*(?:[\w.]+\.)?Test(?:Case|CaseSource|Attribute)?\b/;
const OFF = /[[,]\s*(?:[\w.]+\.)?(Ignore|Explicit)(?:Attribute)?\s*[(\],]/;
const METHOD =
  /^(?:(?:public|private|protected|internal|static|async|virtual|override|sealed|new|unsafe)\s+)+[\w.<>[\],?]+\s+([A-Za-z_]\w*)\s*[(<]/;
const TYPE =
  /^(?:(?:public|private|protected|internal|static|sealed|abstract|partial)\s+)*(?:class|record|struct)\s+([A-Za-z_]\w*)/;
const CALL = /(?:^|[;{]\s*)(Assert\.Ignore|Assert\.Inconclusive|Skip\.(?:If|IfNot|When|Unless))\s*\(/;

/** xUnit, NUnit, MSTest. */
export const csharp: TestLanguage = {
  marked: true,
  quotes: '"',
  comments: ['//', '/*'],
  blocks: 'c and text blocks',
  stripsHeader: true,
  level: 4,
  read(lines, index) {
    const { code } = lines[index] ?? { code: '' };
    if (ATTRIBUTE.test(code)) {
      const end = code.lastIndexOf(']');
      const behind = end < 0 ? '' : code.slice(end + 1).trim();
      return [mark(code, argumentsAt(lines, index, code.length - 1).code), ...definition(behind)];
    }
    return [...definition(code), ...call(code)];
  },
};

function mark(code: string, below: string): Said {
  const off = OFF.exec(code)?.[1];
  const text = code.endsWith('(') ? below : code;
  const skips: Skip[] = [
    ...(/\b(?:Fact|Theory)\w*\s*\(/.test(code) && /\bSkip\s*=/.test(text) ? [always('Skip = …')] : []),
    ...(/\bIgnore\s*=/.test(text) ? [always('Ignore = …')] : []),
    ...(off === undefined ? [] : [always(`[${off}]`)]),
    ...(/[[,]\s*(?:Platform|ConditionalFact|ConditionalTheory|OSCondition)\b/.test(code)
      ? [sometimes('a condition')]
      : []),
  ];
  return { what: 'mark', isTest: TEST.test(code), skips };
}

function definition(code: string): Said[] {
  const type = TYPE.exec(code)?.[1];
  if (type !== undefined) return [{ what: 'group', name: type }];
  const name = METHOD.exec(code)?.[1];
  return name === undefined ? [] : [{ what: 'function', name }];
}

function call(code: string): Said[] {
  const by = CALL.exec(code)?.[1];
  if (by === undefined) return [];
  return [{ what: 'statement', skips: [skipIf(by, by.startsWith('Skip.') || /^if\b/.test(code))] }];
}
