import type { XmlAttributes } from '../xml.ts';
import { countOf, type FileCoverage, reportOf, type Stated } from './model.ts';
import { type BranchTally, made, newBranchTally, newTally, sumOf, type Tally } from './tally.ts';
import type { XmlReader } from './xml-reader.ts';

interface Source {
  lines: Tally;
  /** By class: two classes of a file have branches of their own, also on one line. */
  branches: Map<string, BranchTally>;
}

/**
 * Cobertura, after its DTD coverage-04: classes with a `filename`, their lines in `methods` and again in `lines`. Of
 * .NET, gcovr, MATLAB, SimpleCov and others several classes share a file and repeat its lines: a line counts once,
 * covered when one of them has hits. Branches come from `condition-coverage="50% (1/2)"`; a report whose lines have none
 * may state their number at the root.
 */
export function coberturaReader(root: XmlAttributes): XmlReader {
  const sources: string[] = [];
  const files = new Map<string, Source>();
  let file: Source | null = null;
  let className = '';
  let text: string | null = null;
  return {
    open(name, attributes) {
      if (name === 'source') text = '';
      else if (name === 'class') {
        className = attributes.name ?? '';
        file = made(files, attributes.filename ?? className, () => ({
          lines: newTally(),
          branches: new Map(),
        }));
      } else if (name === 'line' && file !== null) addLine(file, className, attributes);
    },
    text(piece) {
      if (text !== null) text += piece;
    },
    close(name) {
      if (name === 'class') file = null;
      if (name !== 'source') return;
      if (text?.trim()) sources.push(text.trim());
      text = null;
    },
    report: (problems) =>
      reportOf('cobertura', Array.from(files, fileOf), { ...statedAt(root), sources, problems }),
  };
}

function addLine(file: Source, className: string, attributes: XmlAttributes): void {
  const line = Number(attributes.number);
  if (attributes.number === undefined || !Number.isSafeInteger(line) || line < 0) return;
  file.lines.add(line, Number(attributes.hits) > 0);
  const [, covered, total] = /\((\d{1,9})\/(\d{1,9})\)/.exec(attributes['condition-coverage'] ?? '') ?? [];
  const count = countOf(Number(covered), Number(total));
  if (count !== null) made(file.branches, className, newBranchTally).add(line, count);
}

const fileOf = ([path, { lines, branches }]: [string, Source]): FileCoverage => ({
  path,
  lines: lines.count(),
  branches: sumOf(Array.from(branches.values(), (tally) => tally.count())),
});

function statedAt(root: XmlAttributes): Stated {
  return {
    lines: countOf(numberOf(root['lines-covered']), numberOf(root['lines-valid'])),
    branches: countOf(numberOf(root['branches-covered']), numberOf(root['branches-valid'])),
  };
}

const numberOf = (value: string | undefined): number => (value ? Number(value) : Number.NaN);
