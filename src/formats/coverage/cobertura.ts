import type { CoverageFormat } from '../format.ts';
import type { XmlAttributes, XmlReader } from '../xml.ts';
import { isClover } from './clover.ts';
import { type CoverageReport, countOf, type FileCoverage, reportOf, type Stated } from './model.ts';
import { type BranchTally, made, newBranchTally, newTally, sumOf, type Tally } from './tally.ts';

/**
 * Cobertura, after its DTD coverage-04: classes with a `filename` and `lines`. Of .NET, gcovr, MATLAB, SimpleCov and
 * others several classes share a file and repeat its lines: a line counts once, covered when one of them has hits. The
 * lines of `methods` count only in a class that has no others: Istanbul's are where functions begin, not statements.
 * Branches come from `condition-coverage="50% (1/2)"`; a report whose lines have none may state their number at the root.
 */
export const cobertura: CoverageFormat = {
  id: 'cobertura',
  kind: 'coverage',
  fileNames: ['**/coverage*.xml', '**/*cobertura*.xml', '**/*coverage.xml', '**/cov.xml'],
  named: /cobertura[^/\\]*\.xml$/i,
  roots: ['coverage'],
  // Clover has that root too, and says so.
  detect({ opening }) {
    if (opening === null || isClover(opening)) return false;
    const { attributes, child } = opening;
    return attributes['line-rate'] !== undefined || child === 'packages' || child === 'sources';
  },
  read: (content) => content.readXml(coberturaReader(content.opening?.attributes ?? {})),
  recognisedBy: 'root `coverage` with `line-rate`, or with `sources` or `packages`',
  counts: {
    lines:
      'distinct lines of each `filename` over all its classes; the lines of `methods` only in a class that has no others',
    branches: "`condition-coverage`, by class and line; else the root's `branches-valid`",
  },
};

interface Source {
  lines: Tally;
  /** By class: two classes of a file have branches of their own, also on one line. */
  branches: Map<string, BranchTally>;
}

function coberturaReader(root: XmlAttributes): XmlReader<CoverageReport> {
  const sources: string[] = [];
  const files = new Map<string, Source>();
  let current: Class | null = null;
  let isMethod = false;
  let text: string | null = null;
  return {
    open(name, attributes) {
      if (name === 'line') current?.[isMethod ? 'methodLines' : 'lines'].push(attributes);
      else if (name === 'methods') isMethod = true;
      else if (name === 'class') current = { attributes, lines: [], methodLines: [] };
      else if (name === 'source') text = '';
    },
    text(piece) {
      if (text !== null) text += piece;
    },
    close(name) {
      if (name === 'methods') isMethod = false;
      else if (name === 'class' && current !== null) {
        addClass(files, current);
        current = null;
      } else if (name === 'source') {
        if (text?.trim()) sources.push(text.trim());
        text = null;
      }
    },
    report: (problems) => reportOf(Array.from(files, fileOf), { ...statedAt(root), sources, problems }),
  };
}

/** A class while it is read. */
interface Class {
  attributes: XmlAttributes;
  lines: XmlAttributes[];
  methodLines: XmlAttributes[];
}

function addClass(files: Map<string, Source>, { attributes, lines, methodLines }: Class): void {
  const { name = '', filename = name } = attributes;
  const file = made(files, filename, () => ({ lines: newTally(), branches: new Map() }));
  for (const line of lines.length > 0 ? lines : methodLines) addLine(file, name, line);
}

/** `50% (1/2)`, of VectorCAST `50.0% ( 1 / 2 )`. */
const CONDITIONS = /\(\s{0,9}(\d{1,9})\s{0,9}\/\s{0,9}(\d{1,9})\s{0,9}\)/;

function addLine(file: Source, className: string, attributes: XmlAttributes): void {
  const line = Number(attributes.number);
  if (attributes.number === undefined || !Number.isSafeInteger(line) || line < 0) return;
  file.lines.add(line, Number(attributes.hits) > 0);
  const [, covered, total] = CONDITIONS.exec(attributes['condition-coverage'] ?? '') ?? [];
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

/** Converters of Xcode's results write `1.0` where they know no number. */
const numberOf = (value = ''): number =>
  /^\s{0,9}\d{1,15}\s{0,9}$/.test(value) ? Number(value) : Number.NaN;
