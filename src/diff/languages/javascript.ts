import { callOf, type Found, type Language, type Place } from '../language.ts';

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
export const javascript: Language = {
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
