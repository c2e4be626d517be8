import {
  always,
  argumentsAt,
  type CodeLine,
  callOf,
  type Definitions,
  type Found,
  type Language,
  type Place,
  quotedAt,
  type Said,
  type Skip,
  skipIf,
  type Tests,
} from './language.ts';

const TYPE =
  /^(?:typedef\s+)?(?:template\s*<[^>]*>\s*)?(?:enum\s+)?(class|struct|union|enum)\s+(?:[A-Z_]+\s+)?([A-Za-z_]\w*)\s*(?:final\s*)?(?:[:{]|$)/;
const NAMESPACE = /^(?:inline\s+)?namespace\b[\w\s:]*\{?$/;
const MACRO = /^#\s*define\s+([A-Za-z_]\w*)/;
const STATEMENT =
  /^(?:return|if|for|while|switch|case|default|else|do|goto|sizeof|new|delete|throw|catch|try|using|typedef|static_assert|extern\s+"C"|__attribute__|defined|assert)\b/;
const FIELD =
  /^(?:(?:static|const|constexpr|mutable|volatile|inline|unsigned|signed|struct|enum)\s+)*[\w:]+(?:<.*>)?[\s*&]+([A-Za-z_]\w*)\s*(?:\[[^\]]*\])?\s*(?:=[^=].*|\{.*\})?;$/;

/** C and C++. */
const definitions: Definitions = {
  recognize(line, place) {
    const macro = MACRO.exec(line)?.[1];
    if (macro !== undefined) return { name: macro, kind: 'macro' };
    if (NAMESPACE.test(line)) return { name: '', kind: 'namespace', unlisted: true };
    const type = TYPE.exec(line);
    if (type !== null)
      return { name: type[2] ?? '', kind: /\benum\s/.test(type[0]) ? 'enum' : (type[1] ?? '') };
    return STATEMENT.test(line) ? null : (functionOf(line, place) ?? field(line, place));
  },
  lineComments: ['//', '#'],
  blocks: 'c',
  continues: /^(?:(?:public|private|protected|signals|Q_SIGNALS)\b[\w\s]*:|:)/,
  nests: false,
  stripsHeader: false,
  level: 4,
};

function functionOf(line: string, { parent, top }: Place): Found | null {
  const inClass = parent !== null && parent.kind !== 'namespace';
  const call = top || parent !== null ? callOf(line) : null;
  if (call === null || /[=."'(!?,;]|->/.test(call.before)) return null;
  const [name = '', owner] = call.name.split('::').reverse();
  const isConstructor =
    call.before === '' && (inClass ? name.replace(/^~/, '') === parent?.name : owner !== undefined);
  if (call.before === '' && !isConstructor) return null;
  // Outside of a class a semicolon ends a prototype or a call of a macro: no definition.
  if (!inClass && /;\s*(?:\/\/.*)?$/.test(line)) return null;
  if (name === '' || /^[A-Z][A-Z0-9_]+$/.test(call.before)) return null;
  if (owner !== undefined && owner !== '') return { name: `${owner}.${name}`, kind: 'method' };
  return { name, kind: inClass ? 'method' : 'function' };
}

function field(line: string, { parent, header }: Place): Found | null {
  const inType = parent !== null && /^(?:class|struct|union)$/.test(parent.kind);
  const name = inType && !header ? FIELD.exec(line)?.[1] : undefined;
  return name === undefined ? null : { name, kind: 'field' };
}

const TEST_MACRO =
  /^(TEST|TEST_F|TEST_P|TYPED_TEST|TYPED_TEST_P|TEST_CASE|TEST_CASE_METHOD|TEMPLATE_TEST_CASE|SCENARIO|TEST_METHOD|BOOST_(?:AUTO|FIXTURE|DATA)_TEST_CASE|BOOST_AUTO_TEST_SUITE|TEST_SUITE)\s*\(/;
const GROUP = /SUITE$/;
const CALL = /(?:^|[;{]\s*)(GTEST_SKIP|SKIP|QSKIP)\s*\(/;
const FUNCTION = /^(?:[\w:<>,*&\s]+\s)?[*&]?([A-Za-z_][\w:]*)\s*\([^;]*\)?\s*(?:const\s*)?\{?$/;

/** GoogleTest, Catch2, doctest, Boost.Test, Qt Test. */
const tests: Tests = {
  marked: true,
  quotes: '"',
  comments: ['//', '/*'],
  blocks: 'c',
  stripsHeader: false,
  level: 2,
  read(lines, index) {
    const line = lines[index] ?? { code: '', raw: '' };
    const macro = TEST_MACRO.exec(line.code);
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

/** C, C++ and Objective-C++. */
export const c: readonly Language[] = [
  { endings: ['c', 'h', 'cc', 'cpp', 'cxx', 'hh', 'hpp'], definitions, tests },
  { endings: ['hxx', 'cu'], definitions },
  { endings: ['mm'], tests },
];
