import type { Hunk } from '../hunks.ts';
import { indentOf } from '../indentation.ts';
import type { Skip, TestLanguage } from './language.ts';
import type { SideLine } from './lines.ts';

/** A test, or what holds several, as one side of a hunk shows it. */
export interface Seen {
  /** '' when the hunk does not show it, or the whole file is meant. */
  name: string;
  kind: 'test' | 'group' | 'file' | 'unknown';
  /** Its own line stands in the hunk. */
  isDefined: boolean;
  skips: Skip[];
  focus: string[];
}

/** A line that lines further in belong to. */
export interface Frame {
  indent: number;
  code: string;
  /** Null: no definition. */
  owner: Seen | 'helper' | null;
  /** Known from the hunk's header: what stands between is hidden. */
  isHeader: boolean;
}

/** The definition that git prints in a hunk's header, as what encloses the hunk's lines; none when it does not. */
export function headerFrame(hunk: Hunk, language: TestLanguage, lines: SideLine[]): Frame[] {
  const raw = hunk.context.trim();
  if (raw === '' || hunk.fromStart) return [];
  const said = language.read([{ raw, code: raw }], 0);
  const found = said.findLast(({ what }) => what === 'test' || what === 'group' || what === 'function');
  if (found === undefined) return [];
  const isTest = found.what === 'test' || (found.what === 'function' && language.marked && /test/i.test(raw));
  const first = lines.find(({ is }) => is === 'code');
  const indent = language.stripsHeader ? guessedIndent(raw, language.level) : indentOf(hunk.context);
  if (first !== undefined && first.indent < indent) return [];
  const seen: Seen = { name: found.name ?? '', kind: 'test', isDefined: false, skips: [], focus: [] };
  const owner = found.what === 'group' ? { ...seen, kind: 'group' as const } : isTest ? seen : 'helper';
  return [{ indent, code: raw, owner, isHeader: true }];
}

/** Methods stand one level in; git prints them without indentation. */
const guessedIndent = (line: string, level: number): number =>
  /\(\s*(?:self|cls)\b|^(?:public|private|protected|override|@)/.test(line) ? level : 0;
