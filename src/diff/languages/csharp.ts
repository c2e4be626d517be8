import { callOf, type Found, type Language, type Place } from '../language.ts';

const MODIFIERS =
  /^(?:(?:public|private|protected|internal|static|readonly|sealed|abstract|virtual|override|async|partial|extern|unsafe|new|const|required|ref|file|volatile)\s+)+/;
const TYPE = /^(class|struct|interface|enum|record)\s+(?:(?:class|struct)\s+)?([A-Za-z_]\w*)/;
const NAMESPACE = /^namespace\s+[\w.]+\s*\{?$/;
const PROPERTY = /^[\w.<>[\],?]+(?:\s[\w.<>[\],?]+)*?\s+([A-Za-z_]\w*)\s*(\{|=>|=(?!=)|;|$)/;
const STATEMENT =
  /^(?:return|new|throw|else|if|for|foreach|while|switch|case|catch|try|do|lock|using|yield|await|var|base|this|get|set|init)\b/;

/** C#. */
export const csharp: Language = {
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
