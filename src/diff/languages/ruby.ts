import {
  always,
  type CodeLine,
  type Definitions,
  type Language,
  quotedAt,
  type Said,
  type Skip,
  skipIf,
  type Tests,
  UNWRITTEN,
} from './language.ts';

const RUBY_METHOD =
  /^(?:(?:private|public|protected|private_class_method|module_function)\s+)?def\s+(?:self\.)?([A-Za-z_]\w*[?!=]?|[+\-*/%<>=!~[\]]{1,3})/;
const RUBY_TYPE = /^(class|module)\s+((?:[A-Z]\w*::)*[A-Z]\w*)/;
const RUBY_CONSTANT = /^([A-Z][A-Z0-9_]+)\s*=[^=~]/;

/** Ruby. */
const definitions: Definitions = {
  recognize(line, { parent, top, header }) {
    const method = RUBY_METHOD.exec(line)?.[1];
    if (method !== undefined)
      return { name: method, kind: parent === null && top && !header ? 'function' : 'method', member: true };
    const type = RUBY_TYPE.exec(line);
    if (type !== null) return { name: type[2] ?? '', kind: type[1] ?? 'class' };
    const constant = header ? undefined : RUBY_CONSTANT.exec(line)?.[1];
    return constant === undefined ? null : { name: constant, kind: 'constant' };
  },
  lineComments: ['#'],
  blocks: 'ruby',
  continues: /^(?:rescue|ensure|else|elsif|when|in|end|private|protected|public)\b/,
  nests: false,
  stripsHeader: true,
  level: 2,
};

const SPEC =
  /^(?:RSpec\.)?([xf]?)(it|specify|example|scenario|its|describe|context|feature|test|should|skip|pending|focus)\b\s*\(?\s*(?=["'A-Z:{]|do\b|$)/;
const GROUP = /^(?:describe|context|feature)$/;
const METHOD = /^def\s+(?:self\.)?([A-Za-z_]\w*[?!]?)/;
const TYPE = /^(?:class|module)\s+([A-Z][\w:]*)/;
const CALL = /^(skip|pending)(?:\s*$|\s*\(|\s+["'A-Z]|\s+(?:if|unless)\b)/;

/** RSpec, minitest, test-unit. */
const tests: Tests = {
  marked: false,
  quotes: '\'"',
  comments: ['#'],
  blocks: 'ruby',
  stripsHeader: true,
  level: 2,
  read(lines, index) {
    const line = lines[index] ?? { code: '', raw: '' };
    return definition(line) ?? spec(goingOn(lines, index)) ?? call(line);
  },
};

const MOST_LINES = 5;

/** A line with those that a backslash at its end adds, strings side by side as one: `'a ' \` and `'b' do`. */
function goingOn(lines: readonly CodeLine[], index: number): CodeLine {
  let { code, raw } = lines[index] ?? { code: '', raw: '' };
  for (let at = index + 1; at <= index + MOST_LINES && raw.endsWith('\\'); at += 1) {
    const next = lines[at] ?? { code: '', raw: '' };
    const [head, masked] = [raw.slice(0, -1).trimEnd(), code.slice(0, raw.length - 1).trimEnd()];
    const isText = /["']$/.test(masked) && masked.slice(-1) === next.code.charAt(0);
    raw = isText ? head.slice(0, -1) + next.raw.slice(1) : `${head} ${next.raw}`;
    code = isText ? masked.slice(0, -1) + next.code.slice(1) : `${masked} ${next.code}`;
  }
  return { code, raw };
}

function definition({ code }: CodeLine): Said[] | null {
  const name = METHOD.exec(code)?.[1];
  if (name !== undefined) return [{ what: /^test_/.test(name) ? 'test' : 'function', name }];
  const type = TYPE.exec(code)?.[1];
  return type === undefined ? null : [{ what: 'group', name: type }];
}

/** A call of a spec has a block on its line, or goes on; `skip 'why'` in a body has none. */
function spec(line: CodeLine): Said[] | null {
  const { code, raw } = line;
  const found = SPEC.exec(code);
  if (found === null) return null;
  const [all, letter = '', word = ''] = found;
  const hasBlock = /(?:\bdo\b(?:\s*\|[^|]*\|)?|\{.*\}?|,)$/.test(code.trimEnd());
  const isWord = /^(?:skip|pending|focus)$/.test(word);
  if (!hasBlock && (isWord || letter === ''))
    return isWord || !/["']/.test(code) ? null : pendingExample(line, all, word);
  const by = `${letter}${word}`;
  const name = quotedAt(line, all.length) ?? raw.replace(/\s*(?:do\b.*|\{\s*)$/, '');
  const isFocused = letter === 'f' || word === 'focus' || /(?::focus\b|\bfocus:\s*true\b)/.test(code);
  const skips = [
    ...(letter === 'x' || /^(?:skip|pending)$/.test(word) ? [always(by)] : []),
    ...optionSkips(code),
  ];
  const focus = isFocused ? (letter === 'f' ? by : ':focus') : undefined;
  return [{ what: GROUP.test(word) ? 'group' : 'test', name, skips, ...(focus !== undefined && { focus }) }];
}

/** `it 'x', :skip do`, `it 'x', skip: windows? do`, `it 'x', :skip => windows? do`. */
function optionSkips(code: string): Skip[] {
  const found = /(?:,\s*|\()(?::(skip|pending)\b(?!\s*=>)|:?(skip|pending)(?::|\s*=>)\s*(true\b|["'])?)/.exec(
    code,
  );
  if (found === null || /\b(?:skip|pending)(?::|\s*=>)\s*(?:false|nil)\b/.test(code)) return [];
  const [, symbol, key, constant] = found;
  return [skipIf(`:${symbol ?? key}`, symbol === undefined && constant === undefined)];
}

/** `it 'does more'` without a block is one that is yet to be written. */
function pendingExample(line: CodeLine, all: string, word: string): Said[] | null {
  const name = quotedAt(line, all.length);
  if (name === null || !/^(?:it|specify|example|scenario)$/.test(word) || /[,(]$/.test(line.code.trimEnd()))
    return name === null ? null : [{ what: 'test', name }];
  return [{ what: 'test', name, skips: [always(`${word} ${UNWRITTEN}`)] }];
}

function call({ code }: CodeLine): Said[] {
  const by = CALL.exec(code)?.[1];
  if (by === undefined || /^\w+\s*=/.test(code)) return [];
  return [{ what: 'statement', skips: [skipIf(by, /\b(?:if|unless)\b/.test(code))] }];
}

/** Ruby. */
export const ruby: readonly Language[] = [
  { endings: ['rb'], definitions, tests },
  { endings: ['rake'], definitions },
];
