import {
  argumentsAt,
  type CodeLine,
  type Definitions,
  FALSE,
  type Found,
  type Language,
  type Place,
  type Said,
  type Skip,
  skipIf,
  type Tests,
  TRUE,
} from './language.ts';

const FUNCTION = /^(?:async\s+)?def\s+([A-Za-z_]\w*)\s*[([]\s*(?:(self|cls)\b)?/;
const CLASS = /^class\s+([A-Za-z_]\w*)\s*[:([]/;
const FIELD = /^([A-Za-z_]\w*)\s*(?::\s*[^=\s]|=[^=])/;
const CONSTANT = /^(_{0,2}[A-Z][A-Z0-9_]+)\s*(?::[^=]+)?=[^=]/;
const NO_FIELD = /^(?:lambda|else|try|finally|match|case|with|for|if|while|return|except|assert)\b/;

/** Classes with their fields, functions, methods, and constants in capitals at the top. */
const definitions: Definitions = {
  recognize: (line, place) => functionOf(line, place) ?? classOf(line) ?? variableOf(line, place),
  lineComments: ['#'],
  blocks: 'python',
  nests: true,
  stripsHeader: true,
  level: 4,
};

function functionOf(line: string, place: Place): Found | null {
  const found = FUNCTION.exec(line);
  if (found === null) return null;
  const member = found[2] !== undefined;
  if (!member && !place.top && place.parent === null) return null;
  return { name: found[1] ?? '', kind: member || place.parent !== null ? 'method' : 'function', member };
}

function classOf(line: string): Found | null {
  const name = CLASS.exec(line)?.[1];
  return name === undefined ? null : { name, kind: 'class' };
}

function variableOf(line: string, { parent, top, header }: Place): Found | null {
  if (header) return null;
  if (parent?.kind === 'class') {
    const name = NO_FIELD.test(line) ? undefined : FIELD.exec(line)?.[1];
    return name === undefined ? null : { name, kind: 'field' };
  }
  const name = top ? CONSTANT.exec(line)?.[1] : undefined;
  return name === undefined ? null : { name, kind: 'constant' };
}

const TEST_FUNCTION = /^(?:async\s+)?def\s+([A-Za-z_]\w*)\s*\(/;
const TEST_CLASS = /^class\s+([A-Za-z_]\w*)/;
const PYTEST = /(?:^@|^pytestmark\b.*?|\bmarks\s*=\s*\[?\s*)pytest\.mark\.(skipif|skip|xfail)\b\s*\(?/;
const UNITTEST =
  /^@(?:unittest\.)?(skipIf|skipUnless|skip|expectedFailure|skipUnlessDBFeature)\b(?!\s*\.)\s*\(?/;
const CALL = /(?:^|[:;]\s*)(pytest\.skip|pytest\.xfail|self\.skipTest|raise\s+(?:unittest\.)?SkipTest)\b/;

/** pytest and unittest. */
const tests: Tests = {
  marked: false,
  quotes: '\'"',
  comments: ['#'],
  blocks: 'python',
  stripsHeader: true,
  level: 4,
  flat: true,
  read(lines, index) {
    const line = lines[index] ?? { code: '', raw: '' };
    return definition(line) ?? mark(lines, index, line) ?? call(line);
  },
};

function definition({ code }: CodeLine): Said[] | null {
  const name = TEST_FUNCTION.exec(code)?.[1];
  if (name !== undefined) return [{ what: /^test/.test(name) ? 'test' : 'function', name }];
  const type = TEST_CLASS.exec(code)?.[1];
  return type === undefined ? null : [{ what: 'group', name: type }];
}

function mark(lines: readonly CodeLine[], index: number, { code }: CodeLine): Said[] | null {
  const skips = [skipOf(PYTEST, 'pytest.mark.'), skipOf(UNITTEST, 'unittest.')].filter(
    (skip) => skip !== null,
  );
  if (skips.length > 0) return [{ what: code.startsWith('pytestmark') ? 'file' : 'mark', skips }];
  return code.startsWith('@') ? [{ what: 'mark' }] : null;

  function skipOf(pattern: RegExp, prefix: string): Skip | null {
    const found = pattern.exec(code);
    const word = found?.[1];
    if (found === null || word === undefined) return null;
    const end = found.index + found[0].length;
    const text = found[0].endsWith('(') ? argumentsAt(lines, index, end - 1).code : '';
    return skipIf(`@${prefix}${word}`, isConditional(word, text));
  }
}

function isConditional(word: string, text: string): boolean {
  if (word === 'skipif' || word === 'skipIf') return !TRUE.test(text);
  if (word === 'skipUnless') return !FALSE.test(text);
  if (word === 'skipUnlessDBFeature') return true;
  // An argument without a name is the condition.
  return word === 'xfail' && !/^\s*(?:\)|$|(?:reason|strict|raises|run)\s*=)/.test(text) && !TRUE.test(text);
}

function call({ code }: CodeLine): Said[] {
  const by = CALL.exec(code)?.[1];
  if (by === undefined) return [];
  const skips = [skipIf(by.replace(/^raise\s+/, ''), /^(?:if|elif|else|except)\b/.test(code))];
  return [{ what: /\ballow_module_level\b/.test(code) ? 'file' : 'statement', skips }];
}

/** Python. */
export const python: readonly Language[] = [
  { endings: ['py'], definitions, tests },
  { endings: ['pyi'], definitions },
];
