import type { Language } from '../language.ts';

const RUBY_METHOD =
  /^(?:(?:private|public|protected|private_class_method|module_function)\s+)?def\s+(?:self\.)?([A-Za-z_]\w*[?!=]?|[+\-*/%<>=!~[\]]{1,3})/;
const RUBY_TYPE = /^(class|module)\s+((?:[A-Z]\w*::)*[A-Z]\w*)/;
const RUBY_CONSTANT = /^([A-Z][A-Z0-9_]+)\s*=[^=~]/;

/** Ruby. */
export const ruby: Language = {
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

const PHP_MODIFIERS = /^(?:(?:public|private|protected|static|abstract|final|readonly|var)\s+)+/;
const PHP_FUNCTION = /^function\s+&?\s*([A-Za-z_]\w*)\s*\(/;
const PHP_TYPE = /^(class|interface|trait|enum)\s+([A-Za-z_]\w*)\s*(?:[{:]|extends\b|implements\b|$)/;
const PHP_CONSTANT = /^const\s+(?:[\w?|]+\s+)?([A-Za-z_]\w*)\s*=/;
const PHP_FIELD = /^(?:[\w?|\\]+\s+)?\$([A-Za-z_]\w*)\s*(?:=|;)/;

/** PHP. */
export const php: Language = {
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

const SHELL_FUNCTION = /^(?:function\s+([\w:.-]+)\s*(?:\(\s*\))?|([\w:.-]+)\s*\(\s*\))\s*(?:\{.*|\(.*)?$/;

/** POSIX shell and bash. */
export const shell: Language = {
  recognize(line, { top }) {
    const found = top ? SHELL_FUNCTION.exec(line) : null;
    return found === null ? null : { name: found[1] ?? found[2] ?? '', kind: 'function' };
  },
  lineComments: ['#'],
  blocks: 'none',
  nests: true,
  stripsHeader: true,
  level: 4,
};
