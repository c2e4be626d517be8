import {
  always,
  argumentsAt,
  callOf,
  type Definitions,
  type Found,
  type Language,
  type Place,
  type Said,
  type Skip,
  skipIf,
  sometimes,
  type Tests,
} from './language.ts';

const MODIFIERS =
  /^(?:(?:public|private|protected|internal|static|readonly|sealed|abstract|virtual|override|async|partial|extern|unsafe|new|const|required|ref|file|volatile)\s+)+/;
const TYPE = /^(class|struct|interface|enum|record)\s+(?:(?:class|struct)\s+)?([A-Za-z_]\w*)/;
const NAMESPACE = /^namespace\s+[\w.]+\s*\{?$/;
const PROPERTY = /^[\w.<>[\],?]+(?:\s[\w.<>[\],?]+)*?\s+([A-Za-z_]\w*)\s*(\{|=>|=(?!=)|;|$)/;
const STATEMENT =
  /^(?:return|new|throw|else|if|for|foreach|while|switch|case|catch|try|do|lock|using|yield|await|var|base|this|get|set|init)\b/;

/** C#. */
const definitions: Definitions = {
  recognize(line, place) {
    if (NAMESPACE.test(line)) return { name: '', kind: 'namespace', unlisted: true };
    const words = line.replace(MODIFIERS, '');
    const type = TYPE.exec(words);
    if (type !== null) return { name: type[2] ?? '', kind: type[1] ?? '' };
    if (STATEMENT.test(words)) return null;
    return method(line, words, place) ?? property(line, words, place);
  },
  lineComments: ['//', '#'],
  blocks: 'c',
  nests: false,
  stripsHeader: true,
  level: 4,
};

function method(line: string, words: string, { parent }: Place): Found | null {
  const hasModifiers = words !== line;
  const call = callOf(words);
  if (call === null || /[="(]|=>/.test(call.before)) return null;
  if (call.before === '' && call.name !== parent?.name) return null;
  if (!hasModifiers && (parent?.kind !== 'interface' || !/\);?$/.test(line))) return null;
  return { name: call.name, kind: 'method', member: hasModifiers };
}

function property(line: string, words: string, { parent, header }: Place): Found | null {
  if (header || parent === null || words === line || words.includes('(')) return null;
  const found = PROPERTY.exec(words);
  if (found === null) return null;
  return { name: found[1] ?? '', kind: found[2] === '{' || found[2] === '=>' ? 'property' : 'field' };
}

const ATTRIBUTE = /^\[(?:[\w.]+\s*[(,\]]|[\w.]+$)/;
const TEST =
  /[[,]\s*(?:[\w.]+\.)?\w*(?:Fact|Theory|TestMethod)(?:(?!Disabled|Ignored?\b|Skipped|Never|Off\b)[A-Z]\w*)?\b|[[,]\s*(?:[\w.]+\.)?Test(?:Case|CaseSource|Attribute)?\b/;
const OFF = /[[,]\s*(?:[\w.]+\.)?(Ignore|Explicit)(?:Attribute)?\s*[(\],]/;
const METHOD =
  /^(?:(?:public|private|protected|internal|static|async|virtual|override|sealed|new|unsafe)\s+)+[\w.<>[\],?]+\s+([A-Za-z_]\w*)\s*[(<]/;
/** A return type, and the name on the next line. */
const WRAPPED =
  /^(?:(?:public|private|protected|internal|static|async|virtual|override|sealed|new|unsafe)\s+)+[\w.<>[\],?]+$/;
const NAME = /^([A-Za-z_]\w*)\s*[(<]/;
const TEST_TYPE =
  /^(?:(?:public|private|protected|internal|static|sealed|abstract|partial)\s+)*(?:class|record|struct)\s+([A-Za-z_]\w*)/;
const CALL = /(?:^|[;{]\s*)(Assert\.Ignore|Assert\.Inconclusive|Skip\.(?:If|IfNot|When|Unless))\s*\(/;

/** xUnit, NUnit, MSTest. */
const tests: Tests = {
  marked: true,
  quotes: '"',
  comments: ['//', '/*'],
  blocks: 'c and text blocks',
  stripsHeader: true,
  level: 4,
  read(lines, index) {
    const { code } = lines[index] ?? { code: '' };
    const below = lines[index + 1]?.code ?? '';
    if (ATTRIBUTE.test(code)) {
      const end = code.lastIndexOf(']');
      const behind = end < 0 ? '' : code.slice(end + 1).trim();
      return [mark(code, argumentsAt(lines, index, code.length - 1).code), ...definition(behind, below)];
    }
    return [...definition(code, below), ...call(code)];
  },
};

function mark(code: string, below: string): Said {
  const off = OFF.exec(code)?.[1];
  const text = code.endsWith('(') ? below : code;
  const skips: Skip[] = [
    ...(/\b(?:Fact|Theory)\w*\s*\(/.test(code) && /\bSkip\s*=/.test(text) ? [always('Skip = …')] : []),
    ...(/\bIgnore\s*=/.test(text) ? [always('Ignore = …')] : []),
    ...(off === undefined ? [] : [always(`[${off}]`)]),
    ...(/[[,]\s*(?:Platform|ConditionalFact|ConditionalTheory|OSCondition|(?:Fact|Theory)(?:Env|If|When|Unless|On|Only|For|Requir)\w*)\b/.test(
      code,
    )
      ? [sometimes('a condition')]
      : []),
  ];
  return { what: 'mark', isTest: TEST.test(code), skips };
}

function definition(code: string, below: string): Said[] {
  const type = TEST_TYPE.exec(code)?.[1];
  if (type !== undefined) return [{ what: 'group', name: type }];
  const name = METHOD.exec(code)?.[1] ?? (WRAPPED.test(code.trimEnd()) ? NAME.exec(below)?.[1] : undefined);
  return name === undefined ? [] : [{ what: 'function', name }];
}

function call(code: string): Said[] {
  const by = CALL.exec(code)?.[1];
  if (by === undefined) return [];
  return [{ what: 'statement', skips: [skipIf(by, by.startsWith('Skip.') || /^if\b/.test(code))] }];
}

/** C#. */
export const csharp: readonly Language[] = [{ endings: ['cs'], definitions, tests }];
