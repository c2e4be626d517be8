import type { Found, Language, Place } from '../language.ts';

const FUNCTION = /^(?:async\s+)?def\s+([A-Za-z_]\w*)\s*[([]\s*(?:(self|cls)\b)?/;
const CLASS = /^class\s+([A-Za-z_]\w*)\s*[:([]/;
const FIELD = /^([A-Za-z_]\w*)\s*(?::\s*[^=\s]|=[^=])/;
const CONSTANT = /^(_{0,2}[A-Z][A-Z0-9_]+)\s*(?::[^=]+)?=[^=]/;
const NO_FIELD = /^(?:lambda|else|try|finally|match|case|with|for|if|while|return|except|assert)\b/;

/** Classes with their fields, functions, methods, and constants in capitals at the top. */
export const python: Language = {
  recognize: (line, place) => functionOf(line, place) ?? classOf(line) ?? variableOf(line, place),
  lineComments: ['#'],
  blocks: 'python',
  nests: true,
  stripsHeader: true,
  level: 4,
};

function functionOf(line: string, place: Place): Found | null {
  const found = FUNCTION.exec(line);
  if (found === null) return null;
  const member = found[2] !== undefined;
  if (!member && !place.top && place.parent === null) return null;
  return { name: found[1] ?? '', kind: member || place.parent !== null ? 'method' : 'function', member };
}

function classOf(line: string): Found | null {
  const name = CLASS.exec(line)?.[1];
  return name === undefined ? null : { name, kind: 'class' };
}

function variableOf(line: string, { parent, top, header }: Place): Found | null {
  if (header) return null;
  if (parent?.kind === 'class') {
    const name = NO_FIELD.test(line) ? undefined : FIELD.exec(line)?.[1];
    return name === undefined ? null : { name, kind: 'field' };
  }
  const name = top ? CONSTANT.exec(line)?.[1] : undefined;
  return name === undefined ? null : { name, kind: 'constant' };
}
