/** The keys of an INI file by section, in lower case; keys before the first section stand under `''`. */
export type Ini = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Reads INI as Python's `configparser` does: `key = value` or `key: value`, indented lines go on with the value above,
 * lines that begin with `#` or `;` are comments.
 */
export function readIni(text: string): Ini {
  const sections = new Map<string, Map<string, string>>();
  let section = sectionNamed(sections, '');
  let key: string | null = null;
  for (const line of text.split(/\r?\n/)) {
    const written = line.trim();
    if (written === '' || /^[#;]/.test(written)) continue;
    if (/^\s/.test(line) && key !== null) {
      section.set(key, `${section.get(key)}\n${written}`);
    } else if (written.startsWith('[')) {
      section = sectionNamed(sections, written.slice(1, Math.max(1, written.indexOf(']'))));
      key = null;
    } else {
      const sign = written.search(/[=:]/);
      key = (sign === -1 ? written : written.slice(0, sign)).trim().toLowerCase();
      section.set(key, sign === -1 ? '' : written.slice(sign + 1).trim());
    }
  }
  return sections;
}

function sectionNamed(sections: Map<string, Map<string, string>>, name: string): Map<string, string> {
  const known = sections.get(name) ?? new Map<string, string>();
  sections.set(name, known);
  return known;
}
