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

const PHP_MODIFIERS = /^(?:(?:public|private|protected|static|abstract|final|readonly|var)\s+)+/;
const PHP_FUNCTION = /^function\s+&?\s*([A-Za-z_]\w*)\s*\(/;
const PHP_TYPE = /^(class|interface|trait|enum)\s+([A-Za-z_]\w*)\s*(?:[{:]|extends\b|implements\b|$)/;
const PHP_CONSTANT = /^const\s+(?:[\w?|]+\s+)?([A-Za-z_]\w*)\s*=/;
const PHP_FIELD = /^(?:[\w?|\\]+\s+)?\$([A-Za-z_]\w*)\s*(?:=|;)/;

/** PHP. */
const definitions: Definitions = {
  recognize(line, { parent, header, top }) {
    const words = line.replace(PHP_MODIFIERS, '');
    const name = PHP_FUNCTION.exec(words)?.[1];
    const isMember = words !== line;
    if (name !== undefined)
      return { name, kind: isMember || parent !== null ? 'method' : 'function', member: isMember };
    const type = PHP_TYPE.exec(words);
    if (type !== null) return { name: type[2] ?? '', kind: type[1] ?? 'class' };
    const constant = parent !== null || top ? PHP_CONSTANT.exec(words)?.[1] : undefined;
    if (constant !== undefined) return { name: constant, kind: 'constant' };
    const field = isMember && parent !== null && !header ? PHP_FIELD.exec(words)?.[1] : undefined;
    return field === undefined ? null : { name: field, kind: 'field' };
  },
  lineComments: ['//', '#'],
  blocks: 'c',
  nests: false,
  stripsHeader: true,
  level: 4,
};

const MODIFIERS = /^(?:(?:public|protected|private|static|final|abstract)\s+)*/;
const FUNCTION = /^function\s+([A-Za-z_]\w*)\s*\(/;
const TYPE = /^(?:(?:final|abstract|readonly)\s+)*class\s+([A-Za-z_]\w*)/;
const ATTRIBUTE = /^#\[\s*(?:\\?\w+\\)*(\w+)/;
const PEST = /^(it|test|describe|todo)\s*\(\s*(?=["'])/;
const CHAIN = /->\s*(skip|todo|only|skipOnWindows|skipOnCI)\s*\(/;
const CALL = /(?:\$this->|self::|static::)(markTestSkipped|markTestIncomplete)\s*\(/;

/** PHPUnit and Pest. */
const tests: Tests = {
  marked: false,
  quotes: '\'"',
  comments: ['//', '#', '/*'],
  blocks: 'c',
  stripsHeader: true,
  level: 4,
  flat: true,
  read(lines, index) {
    const line = lines[index] ?? { code: '', raw: '' };
    const attribute = ATTRIBUTE.exec(line.code)?.[1];
    if (attribute !== undefined)
      return [{ what: 'mark', isTest: attribute === 'Test' || attribute === 'DataProvider' }];
    return pest(line) ?? definition(line) ?? [...chain(line), ...call(line)];
  },
  readComment: (raw) => (/^(?:\/\*)?\*+\s*@test\b/.test(raw) ? [{ what: 'mark', isTest: true }] : []),
};

function definition({ code }: CodeLine): Said[] | null {
  const type = TYPE.exec(code)?.[1];
  if (type !== undefined) return [{ what: 'group', name: type }];
  const name = FUNCTION.exec(code.replace(MODIFIERS, ''))?.[1];
  if (name === undefined) return null;
  return [{ what: /^test(?:[A-Z_\d]|$)/.test(name) ? 'test' : 'function', name }];
}

function pest(line: CodeLine): Said[] | null {
  const found = PEST.exec(line.code);
  if (found === null) return null;
  const name = quotedAt(line, found[0].length) ?? '';
  const [said] = chain(line);
  const skips = [...(found[1] === 'todo' ? [always('todo')] : []), ...(said?.skips ?? [])];
  const what = found[1] === 'describe' ? 'group' : 'test';
  return [{ what, name, skips, ...(said?.focus !== undefined && { focus: said.focus }) }];
}

/** What stands behind a test's last brace: `})->skip('why');`. */
function chain({ code }: CodeLine): Said[] {
  const found = CHAIN.exec(code);
  if (found === null || !/^(?:[})]|->|it\b|test\b|describe\b|todo\b)/.test(code)) return [];
  const by = `->${found[1]}`;
  if (found[1] === 'only') return [{ what: 'end', focus: by }];
  const text = code.slice(found.index + found[0].length);
  const isAlways = !found[1]?.startsWith('skipOn') && /^\s*(?:\)|["']|true\b)/.test(text);
  return [{ what: 'end', skips: [skipIf(by, !isAlways)] }];
}

function call({ code }: CodeLine): Said[] {
  const by = CALL.exec(code)?.[1];
  return by === undefined ? [] : [{ what: 'statement', skips: [skipIf(by, /^if\b/.test(code))] }];
}

/** PHP. */
export const php: readonly Language[] = [{ endings: ['php'], definitions, tests }];
