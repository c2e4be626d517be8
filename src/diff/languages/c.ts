import { callOf, type Found, type Language, type Place } from '../language.ts';

const TYPE =
  /^(?:typedef\s+)?(?:template\s*<[^>]*>\s*)?(?:enum\s+)?(class|struct|union|enum)\s+(?:[A-Z_]+\s+)?([A-Za-z_]\w*)\s*(?:final\s*)?(?:[:{]|$)/;
const NAMESPACE = /^(?:inline\s+)?namespace\b[\w\s:]*\{?$/;
const MACRO = /^#\s*define\s+([A-Za-z_]\w*)/;
const STATEMENT =
  /^(?:return|if|for|while|switch|case|default|else|do|goto|sizeof|new|delete|throw|catch|try|using|typedef|static_assert|extern\s+"C"|__attribute__|defined|assert)\b/;
const FIELD =
  /^(?:(?:static|const|constexpr|mutable|volatile|inline|unsigned|signed|struct|enum)\s+)*[\w:]+(?:<.*>)?[\s*&]+([A-Za-z_]\w*)\s*(?:\[[^\]]*\])?\s*(?:=[^=].*|\{.*\})?;$/;

/** C and C++. */
export const c: Language = {
  recognize(line, place) {
    const macro = MACRO.exec(line)?.[1];
    if (macro !== undefined) return { name: macro, kind: 'macro' };
    if (NAMESPACE.test(line)) return { name: '', kind: 'namespace', unlisted: true };
    const type = TYPE.exec(line);
    if (type !== null)
      return { name: type[2] ?? '', kind: /\benum\s/.test(type[0]) ? 'enum' : (type[1] ?? '') };
    return STATEMENT.test(line) ? null : (functionOf(line, place) ?? field(line, place));
  },
  lineComments: ['//', '#'],
  blocks: 'c',
  continues: /^(?:(?:public|private|protected|signals|Q_SIGNALS)\b[\w\s]*:|:)/,
  nests: false,
  stripsHeader: false,
  level: 4,
};

function functionOf(line: string, { parent, top }: Place): Found | null {
  const inClass = parent !== null && parent.kind !== 'namespace';
  const call = top || parent !== null ? callOf(line) : null;
  if (call === null || /[=."'(!?,;]|->/.test(call.before)) return null;
  const [name = '', owner] = call.name.split('::').reverse();
  const isConstructor =
    call.before === '' && (inClass ? name.replace(/^~/, '') === parent?.name : owner !== undefined);
  if (call.before === '' && !isConstructor) return null;
  // Outside of a class a semicolon ends a prototype or a call of a macro: no definition.
  if (!inClass && /;\s*(?:\/\/.*)?$/.test(line)) return null;
  if (name === '' || /^[A-Z][A-Z0-9_]+$/.test(call.before)) return null;
  if (owner !== undefined && owner !== '') return { name: `${owner}.${name}`, kind: 'method' };
  return { name, kind: inClass ? 'method' : 'function' };
}

function field(line: string, { parent, header }: Place): Found | null {
  const inType = parent !== null && /^(?:class|struct|union)$/.test(parent.kind);
  const name = inType && !header ? FIELD.exec(line)?.[1] : undefined;
  return name === undefined ? null : { name, kind: 'field' };
}
