import {
  always,
  type CodeLine,
  quotedAt,
  type Said,
  type Skip,
  skipIf,
  sometimes,
  type TestLanguage,
} from '../language.ts';

const ANNOTATION = /^@((?:\w+\.)*\w+)\s*(?:\(([^()]*(?:\([^()]*\)[^()]*)*)\)?)?\s*/;
const TEST = /^(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property|Theory)$/;
const OFF = /^(?:Disabled|Ignore)$/;
const CONDITION =
  /^(?:Disabled(?:On|If|For|In)\w*|Enabled(?:On|If|For|In)\w*|IgnoreIf|Requires|PendingFeature\w*|DisabledUntil)$/;
const MODIFIERS =
  /^(?:(?:public|private|protected|internal|open|override|suspend|static|final|abstract|default|synchronized|inline)\s+)*/;
const JAVA = /^(?:<[^>]{1,80}>\s*)?[\w.<>[\],?]+\s+([A-Za-z_]\w*)\s*\(/;
const KOTLIN = /^fun\s+(?:<[^>]{1,80}>\s*)?(?:`[^`]+`|[A-Za-z_]\w*)\s*\(/;
const TYPE = /^(?:(?:data|sealed|inner)\s+)*(?:class|object|interface)\s+([A-Za-z_]\w*)/;
const NO_TYPE = /^(?:return|new|throw|else|case|assert|await)\b/;
const SPEC = /^(x?)(test|it|should|expect|scenario|feature|describe|context|given|Given|ignore)\s*(?=\(\s*")/;
const FLAT = /^(?:it|they|ignore|"\s*")\s+(?:should|must|can)\s+(?=")/;
const CALL =
  /(?:^|[;{]\s*)(?:(?:Assume|Assumptions|Assert)\.)?(assume(?:True|False|That|NoException)|fail\b(?=$)|abort|cancel|pending)\s*(?:\(|$)/;

/** JUnit, TestNG, Spock, Kotest and ScalaTest: Java, Kotlin, Groovy, Scala. */
export const jvm: TestLanguage = {
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
  const from = MODIFIERS.exec(code)?.[0].length ?? 0;
  const words = code.slice(from);
  const type = TYPE.exec(words)?.[1];
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
