import type { Language } from '../language.ts';

const METHOD = /^func\s*\(\s*(?:\w+\s+)?\*?\s*([A-Za-z_]\w*)(?:\[[^\]]*\])?\s*\)\s*([A-Za-z_]\w*)\s*[([]/;
const FUNCTION = /^func\s+([A-Za-z_]\w*)\s*[([]/;
const TYPE = /^type\s+([A-Za-z_]\w*)(?:\[[^\]]*\])?\s+(?:=\s*)?(\w*)/;
const VALUE = /^(const|var)\s+([A-Za-z_]\w*)\b/;
const FIELD = /^([A-Za-z_]\w*)\s+[*[\]\w.]/;

/** Go. Its definitions stand at the top, a struct's fields in it. */
export const go: Language = {
  recognize(line, { parent, top }) {
    if (parent?.kind === 'struct') {
      const name = FIELD.exec(line)?.[1];
      return name === undefined ? null : { name, kind: 'field' };
    }
    if (!top) return null;
    const method = METHOD.exec(line);
    if (method !== null) return { name: `${method[1]}.${method[2]}`, kind: 'method' };
    const name = FUNCTION.exec(line)?.[1];
    if (name !== undefined) return { name, kind: 'function' };
    const type = TYPE.exec(line);
    if (type !== null)
      return {
        name: type[1] ?? '',
        kind: /^(?:struct|interface)$/.test(type[2] ?? '') ? (type[2] ?? '') : 'type',
      };
    const value = VALUE.exec(line);
    return value === null
      ? null
      : { name: value[2] ?? '', kind: value[1] === 'const' ? 'constant' : 'variable' };
  },
  lineComments: ['//'],
  blocks: 'c and backticks',
  nests: false,
  stripsHeader: false,
  level: 4,
};
