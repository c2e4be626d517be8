import {
  always,
  argumentsAt,
  type CodeLine,
  quotedAt,
  type Said,
  type Skip,
  skipIf,
  type TestLanguage,
} from '../language.ts';

const MACRO =
  /^(TEST|TEST_F|TEST_P|TYPED_TEST|TYPED_TEST_P|TEST_CASE|TEST_CASE_METHOD|TEMPLATE_TEST_CASE|SCENARIO|TEST_METHOD|BOOST_(?:AUTO|FIXTURE|DATA)_TEST_CASE|BOOST_AUTO_TEST_SUITE|TEST_SUITE)\s*\(/;
const GROUP = /SUITE$/;
const CALL = /(?:^|[;{]\s*)(GTEST_SKIP|SKIP|QSKIP)\s*\(/;
const FUNCTION = /^(?:[\w:<>,*&\s]+\s)?[*&]?([A-Za-z_][\w:]*)\s*\([^;]*\)?\s*(?:const\s*)?\{?$/;

/** GoogleTest, Catch2, doctest, Boost.Test, Qt Test. */
export const cpp: TestLanguage = {
  marked: true,
  quotes: '"',
  comments: ['//', '/*'],
  blocks: 'c',
  stripsHeader: false,
  level: 2,
  read(lines, index) {
    const line = lines[index] ?? { code: '', raw: '' };
    const macro = MACRO.exec(line.code);
    if (macro !== null) return [testOf(lines, index, macro)];
    const by = CALL.exec(line.code)?.[1];
    if (by !== undefined) return [{ what: 'statement', skips: [skipIf(by, /^if\b/.test(line.code))] }];
    return /^[A-Za-z]/.test(line.code) &&
      FUNCTION.test(line.code) &&
      !/^(?:if|for|while|switch|return|else)\b/.test(line.code)
      ? [{ what: 'function', name: FUNCTION.exec(line.code)?.[1] ?? '' }]
      : [];
  },
};

function testOf(lines: readonly CodeLine[], index: number, macro: RegExpExecArray): Said {
  const args = argumentsAt(lines, index, macro[0].length - 1);
  const goesOn = !args.code.includes(')') && args !== lines[index + 1];
  const next = goesOn ? (lines[index + 1] ?? { code: '', raw: '' }) : { code: '', raw: '' };
  const all = { code: `${args.code} ${next.code}`, raw: `${args.raw} ${next.raw}` };
  const named = quotedAt(all, 0) ?? all.raw.slice(0, Math.max(0, endOf(all.code))).replace(/\s*,\s*/g, '.');
  const tags = quotedAt(all, all.code.indexOf(',') + 1) ?? '';
  const skips: Skip[] = [
    ...(/\bDISABLED_/.test(all.code) ? [always('DISABLED_')] : []),
    ...(/\[\.[^\]]*\]|\[!hide\]/.test(tags) ? [always('[.]')] : []),
    ...(/(?:doctest::skip|\bdisabled)\(\s*(?:true\s*)?\)/.test(lines[index]?.code ?? '')
      ? [always('disabled()')]
      : []),
  ];
  const name = named.replaceAll('DISABLED_', '').trim();
  return { what: GROUP.test(macro[1] ?? '') ? 'group' : 'test', name, skips };
}

const endOf = (code: string): number => {
  const at = code.search(/[)*]/);
  return at < 0 ? code.length : at;
};
