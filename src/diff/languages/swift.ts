import {
  always,
  argumentsAt,
  FALSE,
  type Language,
  type Said,
  type Skip,
  skipIf,
  sometimes,
  type Tests,
  TRUE,
} from './language.ts';

const MARK = /^(?:@\w+\s+)*@(Test|Suite)\b/;
const FUNCTION = /^(?:[@\w][^;{}]{0,300}\s)?func\s+(?:`([^`]+)`|([A-Za-z_]\w*))\s*[(<]/;
const TYPE =
  /^(?:(?:public|final|internal|private|@\w+)\s+)*(?:class|struct|extension|actor)\s+([A-Za-z_]\w*)/;
const CALL = /\b(XCTSkip|XCTSkipIf|XCTSkipUnless)\s*\(/;

/** XCTest and Swift Testing. */
const tests: Tests = {
  marked: false,
  quotes: '"',
  comments: ['//', '/*'],
  blocks: 'c and text blocks',
  stripsHeader: true,
  level: 4,
  flat: true,
  read(lines, index) {
    const { code, raw } = lines[index] ?? { code: '', raw: '' };
    const said: Said[] = [];
    const mark = MARK.exec(code)?.[1];
    if (mark !== undefined) said.push({ what: 'mark', isTest: mark === 'Test', skips: traits(code) });
    const found = FUNCTION.exec(code);
    if (found !== null) {
      const name =
        /\bfunc\s+(?:`([^`]+)`|(\w+))/
          .exec(raw)
          ?.slice(1)
          .find((each) => each !== undefined) ?? '';
      return [...said, { what: /^test/.test(name) ? 'test' : 'function', name }];
    }
    const type = TYPE.exec(code)?.[1];
    if (type !== undefined) return [...said, { what: 'group', name: type }];
    const call = CALL.exec(code);
    if (call === null) return said;
    const text = argumentsAt(lines, index, call.index + call[0].length - 1).code;
    const by = call[1] ?? '';
    const isConditional =
      by === 'XCTSkip'
        ? /^(?:if|guard)\b/.test(code) || /^#if\b/.test(lines[index - 1]?.code ?? '')
        : !(by === 'XCTSkipIf' ? TRUE : FALSE).test(text);
    return [{ what: 'statement', skips: [skipIf(by, isConditional)] }];
  },
};

function traits(code: string): Skip[] {
  if (/\.disabled\(\s*if\s*:/.test(code) || /\.enabled\(\s*if\s*:(?!\s*false)/.test(code))
    return [sometimes('.disabled(if:)')];
  return /\.disabled\(|\.enabled\(\s*if\s*:\s*false/.test(code) ? [always('.disabled')] : [];
}

/** Swift. */
export const swift: readonly Language[] = [{ endings: ['swift'], tests }];
