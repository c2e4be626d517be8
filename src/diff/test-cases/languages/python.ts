import {
  argumentsAt,
  type CodeLine,
  FALSE,
  type Said,
  type Skip,
  skipIf,
  type TestLanguage,
  TRUE,
} from '../language.ts';

const FUNCTION = /^(?:async\s+)?def\s+([A-Za-z_]\w*)\s*\(/;
const CLASS = /^class\s+([A-Za-z_]\w*)/;
const PYTEST = /(?:^@|^pytestmark\b.*?|\bmarks\s*=\s*\[?\s*)pytest\.mark\.(skipif|skip|xfail)\b\s*\(?/;
const UNITTEST = /^@(?:unittest\.)?(skipIf|skipUnless|skip|expectedFailure|skipUnlessDBFeature)\b\s*\(?/;
const CALL = /(?:^|[:;]\s*)(pytest\.skip|pytest\.xfail|self\.skipTest|raise\s+(?:unittest\.)?SkipTest)\b/;

/** pytest and unittest. */
export const python: TestLanguage = {
  marked: false,
  quotes: '\'"',
  comments: ['#'],
  blocks: 'python',
  stripsHeader: true,
  level: 4,
  read(lines, index) {
    const line = lines[index] ?? { code: '', raw: '' };
    return definition(line) ?? mark(lines, index, line) ?? call(line);
  },
};

function definition({ code }: CodeLine): Said[] | null {
  const name = FUNCTION.exec(code)?.[1];
  if (name !== undefined) return [{ what: /^test/.test(name) ? 'test' : 'function', name }];
  const type = CLASS.exec(code)?.[1];
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
