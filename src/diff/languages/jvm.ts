import {
  always,
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
  sometimes,
  type Tests,
} from './language.ts';

const TYPE =
  /^(?:(?:public|protected|private|static|final|abstract|sealed|non-sealed|strictfp)\s+)*(class|interface|enum|record|@interface)\s+([A-Za-z_]\w*)/;
const MODIFIERS =
  /^(?:(?:public|protected|private|static|final|abstract|synchronized|native|default|strictfp|transient|volatile)\s+)+/;
const FIELD = /^[\w.<>[\],?\s]+?\s([A-Za-z_]\w*)\s*(?:=(?!=)|;)/;
const STATEMENT =
  /^(?:return|new|throw|else|if|for|while|switch|case|catch|try|do|assert|yield|package|import|super|this)\b/;

/** Java. */
const java: Definitions = {
  recognize(line, place) {
    const type = TYPE.exec(line);
    if (type !== null)
      return { name: type[2] ?? '', kind: type[1] === '@interface' ? 'interface' : (type[1] ?? '') };
    return STATEMENT.test(line) ? null : (method(line, place) ?? field(line, place));
  },
  lineComments: ['//'],
  blocks: 'c',
  nests: false,
  stripsHeader: true,
  level: 4,
};

function method(line: string, { parent }: Place): Found | null {
  const hasModifiers = MODIFIERS.test(line);
  const words = line.replace(MODIFIERS, '').replace(/^<[^()]*?>\s+(?=\w)/, '');
  const call = callOf(words);
  if (call === null || /[=."]/.test(call.before.replace(/\w\.\w/g, '')) || /^(?:new|return)\b/.test(words))
    return null;
  if (call.before === '' && call.name !== parent?.name) return null;
  if (!hasModifiers && (parent === null || !/[{,(]$|\)\s*;$|\)$/.test(line))) return null;
  return { name: call.name, kind: 'method', member: hasModifiers };
}

function field(line: string, { parent, header }: Place): Found | null {
  if (header || parent === null || !MODIFIERS.test(line)) return null;
  const name = FIELD.exec(line.replace(MODIFIERS, ''))?.[1];
  return name === undefined ? null : { name, kind: 'field' };
}

const KOTLIN_MODIFIERS =
  /^(?:(?:public|protected|private|internal|open|final|abstract|sealed|data|value|inline|inner|annotation|enum|companion|override|suspend|operator|infix|tailrec|external|const|lateinit|expect|actual|fun(?=\s+interface))\s+)+/;
const KOTLIN_TYPE = /^(class|interface|object)(?:\s+([A-Za-z_]\w*))?/;
const KOTLIN_FUNCTION = /^fun\s+(?:<[^()]*>\s*)?(?:[\w<>?, ]+\.)?(`[^`]+`|[A-Za-z_]\w*)\s*\(/;
const KOTLIN_VALUE = /^(val|var)\s+(?:<[^>]*>\s*)?(?:[\w<>?]+\.)?([A-Za-z_]\w*)\b/;

/** Kotlin. */
const kotlin: Definitions = {
  recognize(line, { parent, top, header }) {
    const words = line.replace(KOTLIN_MODIFIERS, '');
    const name = KOTLIN_FUNCTION.exec(words)?.[1];
    if (name !== undefined)
      return {
        name,
        kind: parent === null && top && !header ? 'function' : 'method',
        member: words !== line,
      };
    const type = KOTLIN_TYPE.exec(words);
    if (type !== null) return kotlinType(line, type);
    const value = parent === null && (!top || header) ? null : KOTLIN_VALUE.exec(words);
    if (value === null) return null;
    return {
      name: value[2] ?? '',
      kind: parent !== null ? 'field' : /\bconst\b/.test(line) ? 'constant' : 'variable',
    };
  },
  lineComments: ['//'],
  blocks: 'c',
  nests: false,
  stripsHeader: true,
  level: 4,
};

function kotlinType(line: string, [, kind, name]: RegExpExecArray): Found | null {
  if (name === undefined)
    return line.startsWith('companion') ? { name: '', kind: 'namespace', unlisted: true } : null;
  return { name, kind: /\benum\s+class\b/.test(line) ? 'enum' : (kind ?? 'class') };
}

const ANNOTATION = /^@((?:\w+\.)*\w+)\s*(?:\(([^()]*(?:\([^()]*\)[^()]*)*)\)?)?\s*/;
const TEST = /^(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property|Theory)$/;
const OFF = /^(?:Disabled|Ignore)$/;
const CONDITION =
  /^(?:Disabled(?:On|If|For|In)\w*|Enabled(?:On|If|For|In)\w*|IgnoreIf|Requires|PendingFeature\w*|DisabledUntil)$/;
const TEST_MODIFIERS =
  /^(?:(?:public|private|protected|internal|open|override|suspend|static|final|abstract|default|synchronized|inline)\s+)*/;
const JAVA = /^(?:<[^>]{1,80}>\s*)?[\w.<>[\],?]+\s+([A-Za-z_]\w*)\s*\(/;
const KOTLIN = /^fun\s+(?:<[^>]{1,80}>\s*)?(?:`[^`]+`|[A-Za-z_]\w*)\s*\(/;
const TEST_TYPE = /^(?:(?:data|sealed|inner)\s+)*(?:class|object|interface)\s+([A-Za-z_]\w*)/;
const NO_TYPE = /^(?:return|new|throw|else|case|assert|await)\b/;
const SPEC = /^(x?)(test|it|should|expect|scenario|feature|describe|context|given|Given|ignore)\s*(?=\(\s*")/;
const FLAT = /^(?:it|they|ignore|"\s*")\s+(?:should|must|can)\s+(?=")/;
const CALL =
  /(?:^|[;{]\s*)(?:(?:Assume|Assumptions|Assert)\.)?(assume(?:True|False|That|NoException)|fail\b(?=$)|abort|cancel|pending)\s*(?:\(|$)/;

/** JUnit, TestNG, Spock, Kotest and ScalaTest: Java, Kotlin, Groovy, Scala. */
const tests: Tests = {
  marked: true,
  quotes: '"',
  comments: ['//', '/*'],
  blocks: 'c and text blocks',
  stripsHeader: true,
  level: 4,
  read(lines, index) {
    const line = lines[index] ?? { code: '', raw: '' };
    const said: Said[] = [];
    let at = 0;
    for (
      let found = ANNOTATION.exec(line.code);
      found !== null;
      found = ANNOTATION.exec(line.code.slice(at))
    ) {
      said.push(mark(found[1] ?? '', found[2] ?? ''));
      at += found[0].length;
      if (at >= line.code.length) break;
    }
    const rest = { code: line.code.slice(at), raw: line.raw.slice(at) };
    return [...said, ...(definition(rest) ?? spec(rest) ?? call(rest))];
  },
};

function mark(annotation: string, text: string): Said {
  const name = annotation.slice(annotation.lastIndexOf('.') + 1);
  const isTest = TEST.test(name);
  const skips: Skip[] = [
    ...(OFF.test(name) ? [always(`@${name}`)] : []),
    ...(CONDITION.test(name) ? [sometimes(`@${name}`)] : []),
    ...(isTest && /\benabled\s*=\s*false\b/.test(text) ? [always('enabled = false')] : []),
  ];
  return { what: 'mark', isTest, skips };
}

function definition({ code, raw }: CodeLine): Said[] | null {
  const from = TEST_MODIFIERS.exec(code)?.[0].length ?? 0;
  const words = code.slice(from);
  const type = TEST_TYPE.exec(words)?.[1];
  if (type !== undefined) return [{ what: 'group', name: type }];
  if (KOTLIN.test(words)) {
    const name = /^fun\s+(?:<[^>]{1,80}>\s*)?(`[^`]+`|\w+)/.exec(raw.slice(from))?.[1] ?? '';
    return [{ what: 'function', name: name.replaceAll('`', '') }];
  }
  if (/^def\s+["']/.test(words)) return [{ what: 'test', name: quotedAt({ code, raw }, from + 4) ?? '' }];
  const name = NO_TYPE.test(words) ? undefined : JAVA.exec(words)?.[1];
  if (name === undefined || /[=.]/.test(words.slice(0, words.indexOf(name)).replace(/<[^>]*>|\w\.\w/g, '')))
    return null;
  const isOld = /^public\s+void\s+test[A-Z_]\w*\s*\(\s*\)/.test(code);
  return [{ what: isOld ? 'test' : 'function', name }];
}

/** Tests that are calls with a name: Kotest and ScalaTest. */
function spec(line: CodeLine): Said[] | null {
  const found = SPEC.exec(line.code);
  if (found !== null) {
    const [all, x = '', word = ''] = found;
    const name = quotedAt(line, line.code.indexOf('(', all.length) + 1) ?? '';
    const isGroup = /^(?:describe|context|feature|given|Given)$/.test(word);
    const isOff = x !== '' || word === 'ignore';
    return [{ what: isGroup ? 'group' : 'test', name, ...(isOff && { skips: [always(`${x}${word}`)] }) }];
  }
  const flat = FLAT.exec(line.code);
  if (flat === null) return null;
  const isOff = flat[0].startsWith('ignore') || /\bignore\s*\{?\s*$/.test(line.code);
  const name = quotedAt(line, flat[0].length) ?? '';
  return [{ what: 'test', name, ...(isOff && { skips: [always('ignore')] }) }];
}

function call({ code }: CodeLine): Said[] {
  const found = CALL.exec(code);
  const by = found?.[1];
  if (found === null || by === undefined || by === 'fail') return [];
  const text = code.slice(found.index + found[0].length);
  const isConstant =
    /^(?:abort|cancel|pending)$/.test(by) ||
    (by === 'assumeTrue' ? /^\s*false\s*[,)]/ : /^\s*true\s*[,)]/).test(text);
  return [{ what: 'statement', skips: [skipIf(by, !isConstant || by === 'assumeThat')] }];
}

/** Java, Kotlin, Groovy and Scala. */
export const jvm: readonly Language[] = [
  { endings: ['java'], definitions: java, tests },
  { endings: ['kt', 'kts'], definitions: kotlin, tests },
  { endings: ['groovy', 'scala'], tests },
];
