import { callOf, type Found, type Language, type Place } from '../language.ts';

const TYPE =
  /^(?:(?:public|protected|private|static|final|abstract|sealed|non-sealed|strictfp)\s+)*(class|interface|enum|record|@interface)\s+([A-Za-z_]\w*)/;
const MODIFIERS =
  /^(?:(?:public|protected|private|static|final|abstract|synchronized|native|default|strictfp|transient|volatile)\s+)+/;
const FIELD = /^[\w.<>[\],?\s]+?\s([A-Za-z_]\w*)\s*(?:=(?!=)|;)/;
const STATEMENT =
  /^(?:return|new|throw|else|if|for|while|switch|case|catch|try|do|assert|yield|package|import|super|this)\b/;

/** Java. */
export const java: Language = {
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
export const kotlin: Language = {
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
