import {
  always,
  argumentsAt,
  type CodeLine,
  callOf,
  type Definitions,
  FALSE,
  type Found,
  type Language,
  type Place,
  quotedAt,
  type Said,
  type Skip,
  skipIf,
  sometimes,
  type Tests,
  TRUE,
} from './language.ts';

const PREFIX = '^(?:export\\s+)?(?:default\\s+)?(?:declare\\s+)?';
const FUNCTION = new RegExp(`${PREFIX}(?:async\\s+)?function\\s*\\*?\\s*([A-Za-z_$][\\w$]*)\\s*[(<]`);
const TYPE = new RegExp(
  `${PREFIX}(?:abstract\\s+)?(?:const\\s+(?=enum))?(class|interface|enum|namespace)\\s+([A-Za-z_$][\\w$.]*)\\s*(?:[{<]|extends\\b|implements\\b|$)`,
);
const ALIAS = new RegExp(`${PREFIX}type\\s+([A-Za-z_$][\\w$]*)\\s*(?:<[^=]*)?=`);
const VARIABLE = new RegExp(`${PREFIX}(const|let|var)\\s+([A-Za-z_$][\\w$]*)\\s*(?::[^=]+)?=(?!=)\\s*(.*)$`);
const ARROW = /^(?:async\s*)?(?:function\b|[\w$]+\s*=>|(?:<[^>]*>\s*)?\([^)]*\)[^={]*=>)/;
const MODIFIERS =
  /^(?:(?:public|private|protected|static|async|override|readonly|abstract|get|set|declare|accessor)\s+)+/;
const FIELD = /^(#?[A-Za-z_$][\w$]*)\s*[?!]?\s*(?::\s*\S|=(?!=|>)|;$)/;
const STATEMENT =
  /^(?:if|for|while|switch|catch|return|function|super|await|new|throw|typeof|else|do|try|with|yield|delete|void|case|default|import|export|const|let|var|this)\b/;

/** JavaScript and TypeScript. */
const definitions: Definitions = {
  recognize: (line, place) => declaration(line, place) ?? member(line, place),
  lineComments: ['//'],
  blocks: 'c and backticks',
  nests: true,
  stripsHeader: false,
  level: 2,
};

function declaration(line: string, { top, parent }: Place): Found | null {
  if (!top && parent?.kind !== 'namespace') return null;
  const name = FUNCTION.exec(line)?.[1];
  if (name !== undefined) return { name, kind: 'function' };
  const type = TYPE.exec(line);
  if (type !== null) return { name: type[2] ?? '', kind: type[1] ?? 'class' };
  const alias = ALIAS.exec(line)?.[1];
  return alias === undefined ? variable(line) : { name: alias, kind: 'type' };
}

function variable(line: string): Found | null {
  const found = VARIABLE.exec(line);
  if (found === null || /^(?:await\s+)?(?:require|import)\s*\(/.test(found[3] ?? '')) return null;
  const kind = ARROW.test(found[3] ?? '') ? 'function' : found[1] === 'const' ? 'constant' : 'variable';
  return { name: found[2] ?? '', kind };
}

function member(line: string, { parent }: Place): Found | null {
  if (parent?.kind !== 'class' && parent?.kind !== 'interface') return null;
  const words = line.replace(MODIFIERS, '').replace(/^\*\s*/, '');
  if (STATEMENT.test(words) && !/^(?:delete|with|default|do)\s*[(?:]/.test(words)) return null;
  const field = FIELD.exec(words)?.[1];
  if (field !== undefined)
    return { name: field, kind: ARROW.test(words.slice(words.indexOf('=') + 1).trim()) ? 'method' : 'field' };
  const call = callOf(words);
  // A call has quotes or functions among its arguments; a signature has not, and opens a body or goes on.
  if (call === null || call.before !== '' || /^\s*["'`]|\bfunction\b/.test(call.after)) return null;
  return /[{(,]$|\)\s*(?::.*)?;?$/.test(line) && !/=>\s*\{?$/.test(line)
    ? { name: call.name, kind: 'method' }
    : null;
}

const CALL =
  /(?<![\w$.])(it|test|specify|describe|context|suite|xit|xtest|xspecify|xdescribe|xcontext|fit|fdescribe|fcontext|QUnit|Deno)((?:\.[A-Za-z]+)*)\s*(?=[(`<])/g;
const GROUPS = new Set(['describe', 'context', 'suite', 'module']);
/** What a test function may have behind a dot. Others (`test.beforeEach`, `test.use`) define no test. */
const TEST_MODIFIERS = new Set(
  (
    'skip only todo fixme fail failing fails concurrent sequential serial parallel each for skipIf runIf describe ' +
    'ignore cb shuffle'
  ).split(' '),
);
const OFF = new Set(['skip', 'todo', 'fixme', 'failing', 'fails', 'fail', 'ignore']);
const OPTION = /\b(skip|todo|only|ignore)\s*:\s*([^,}]*)/;
const TEST_STATEMENT =
  /(?<![\w$.])(?:(?:this|t|ctx|self)\.skip\(\s*(?:\)|["'`])|(?:ctx|testContext|context)\.skip\(\)|pending\(\s*(?:\)|["'`]))/;
/** How far below a table of cases may stand the name of its test. */
const LONGEST_TABLE = 200;

/** Jest, Vitest, Mocha, Jasmine, Playwright, Cypress, AVA, QUnit, Node's and Deno's runners. */
const tests: Tests = {
  marked: false,
  quotes: '\'"`',
  comments: ['//', '/*'],
  blocks: 'templates',
  stripsHeader: false,
  level: 2,
  read(lines, index) {
    const line = lines[index] ?? { code: '', raw: '' };
    const calls = Array.from(line.code.matchAll(CALL), (found) => testCall(lines, index, found));
    const said = calls.filter((each) => each !== null);
    return said.length > 0 ? said : [...statement(line), ...option(line)];
  },
};

function testCall(lines: readonly CodeLine[], index: number, found: RegExpExecArray): Said | null {
  const chain = [found[1] ?? '', ...(found[2] ?? '').split('.').filter((word) => word !== '')];
  const words = /^(?:QUnit|Deno)$/.test(chain[0] ?? '') ? chain.slice(1) : chain;
  const [base = '', ...modifiers] = words;
  const isOwn = words !== chain;
  if (words.length === 0 || (isOwn && !/^(?:test|module|skip|only|todo)$/.test(base))) return null;
  if (!modifiers.every((word) => TEST_MODIFIERS.has(word))) return null;
  const by = chain.join('.');
  const open = found.index + found[0].length;
  const args = argumentsAt(lines, index, open);
  const offs = words.filter((word) => OFF.has(word) || (isOwn && word === base && OFF.has(base)));
  const name = nameOf(lines, index, open, modifiers);
  if (name === null) return offs.length > 0 && base === 'test' ? inBody(by, args) : null;
  const isFocused = words.includes('only') || /^f(?:it|describe|context)$/.test(base);
  const skips: Skip[] = [
    ...(offs.length > 0 || base.startsWith('x') ? [always(by)] : []),
    ...conditions(modifiers, lines, index, found),
    ...optionSkips(args),
  ];
  const isGroup = GROUPS.has(base.replace(/^[xf](?=describe|context)/, '')) || modifiers[0] === 'describe';
  const focus = isFocused ? by : optionFocus(args);
  return { what: isGroup ? 'group' : 'test', name, skips, ...(focus !== null && { focus }) };
}

/** `test.skip()` and `test.skip(isMobile, 'why')` of Playwright stand in a test's body. */
function inBody(by: string, { code }: CodeLine): Said {
  const isAlways = /^\s*(?:\)|$)/.test(code) || TRUE.test(code);
  return { what: 'statement', skips: [skipIf(by, !isAlways)] };
}

function conditions(
  modifiers: string[],
  lines: readonly CodeLine[],
  index: number,
  found: RegExpExecArray,
): Skip[] {
  const word = modifiers.find((each) => each === 'skipIf' || each === 'runIf');
  if (word === undefined) return [];
  const { code } = argumentsAt(lines, index, found.index + found[0].length);
  const isConstant = word === 'skipIf' ? TRUE.test(code) : FALSE.test(code);
  const isIdle = word === 'skipIf' ? FALSE.test(code) : TRUE.test(code);
  return isIdle ? [] : [skipIf(`${found[1]}.${word}`, !isConstant)];
}

function optionSkips({ code }: CodeLine): Skip[] {
  const found = OPTION.exec(code);
  if (found === null || found[1] === 'only') return [];
  const value = (found[2] ?? '').trim();
  if (/^(?:false|undefined|null|0)\b/.test(value)) return [];
  return [skipIf(`${found[1]}: …`, !/^(?:true\b|["'`])/.test(value))];
}

function optionFocus({ code }: CodeLine): string | null {
  return /\{[^{}]*\bonly\s*:\s*true\b/.test(code) ? 'only: true' : null;
}

/** The test's name: '' when it stands on a line that the hunk does not show, null when the call defines no test. */
function nameOf(lines: readonly CodeLine[], index: number, open: number, modifiers: string[]): string | null {
  const line = lines[index] ?? { code: '', raw: '' };
  if (modifiers.some((word) => /^(?:each|for|skipIf|runIf)$/.test(word)) || line.code.charAt(open) === '`')
    return nameBelow(lines, index, open);
  if (line.code.charAt(open) === '<') return nameBelow(lines, index, open);
  const args = argumentsAt(lines, index, open);
  const quoted = quotedAt(args, 0) ?? titleIn(lines, index, args);
  if (quoted !== null) return quoted;
  const isCallback = /^\s*[\w$.[\]]+\s*,\s*(?:async\b|function\b|\(|[\w$]+\s*=>|\{|$)/.test(args.code);
  return isCallback ? args.raw.split(',')[0]!.trim() : null;
}

/** `Deno.test({ name: "x", … })`, and names that a `+` or a call goes on with. */
function titleIn(lines: readonly CodeLine[], index: number, { code }: CodeLine): string | null {
  if (!/^\s*\{/.test(code)) return null;
  const near = lines.slice(index, index + 4).find((line) => /\bname\s*:/.test(line.code));
  return near === undefined
    ? null
    : quotedAt(
        near,
        near.code.search(/\bname\s*:/) + near.code.slice(near.code.search(/\bname\s*:/)).indexOf(':') + 1,
      );
}

/** The second parentheses of `it.each([…])('name', …)`. */
function nameBelow(lines: readonly CodeLine[], index: number, open: number): string | null {
  for (let at = index; at < Math.min(lines.length, index + LONGEST_TABLE); at += 1) {
    const line = lines[at] ?? { code: '', raw: '' };
    if (at > index && !/^[\])}`|>]/.test(line.code)) continue;
    const found = /[)`>]\s*\(\s*(?=["'`]|$)/.exec(line.code.slice(at === index ? open : 0));
    if (found === null) continue;
    const end = (at === index ? open : 0) + found.index + found[0].length;
    return quotedAt(argumentsAt(lines, at, end - 1), 0) ?? '';
  }
  return '';
}

function statement({ code }: CodeLine): Said[] {
  const by = TEST_STATEMENT.exec(code)?.[0].replace(/\(.*$/, '');
  if (by === undefined) return [];
  const isGuarded = /\bif\s*\(|&&|\|\||\?/.test(code);
  return [{ what: 'statement', skips: [isGuarded ? sometimes(by) : always(by)] }];
}

/** An option on a line of its own: `ignore: true,`. */
function option({ code }: CodeLine): Said[] {
  const found = /^(ignore|skip|todo|only)\s*:\s*(true|["'`].*)[,\s]*$/.exec(code);
  if (found === null) return [];
  const by = `${found[1]}: true`;
  return found[1] === 'only' ? [{ what: 'end', focus: by }] : [{ what: 'end', skips: [always(by)] }];
}

/** JavaScript and TypeScript. */
export const javascript: readonly Language[] = [
  { endings: ['js', 'jsx', 'cjs', 'mjs', 'ts', 'tsx', 'cts', 'mts'], definitions, tests },
];
