import { type Json, looksLikeJson, readJson } from '../json.ts';
import { readXml, rootOf, type XmlAttributes } from '../xml.ts';
import { cloverReader } from './clover.ts';
import { coberturaReader } from './cobertura.ts';
import { parseCoveragePy } from './coverage-py.ts';
import { parseCoveralls } from './coveralls.ts';
import { parseGcovr, parseGcovrSummary } from './gcovr.ts';
import { isGoProfile, parseGoProfile } from './go.ts';
import { parseIstanbul } from './istanbul.ts';
import { parseIstanbulSummary } from './istanbul-summary.ts';
import { jacocoReader } from './jacoco.ts';
import { isLcov, parseLcov } from './lcov.ts';
import type { CoverageReport } from './model.ts';
import { openCoverReader } from './opencover.ts';
import { parseSimpleCov } from './simplecov.ts';
import { sonarQubeReader } from './sonarqube.ts';
import type { XmlReader } from './xml-reader.ts';

/** Reads a coverage report in any of the formats, told by its content; null when it is none. */
export function readCoverage(text: string): CoverageReport | null {
  if (looksLikeJson(text)) return coverageInJson(readJson(text));
  const root = rootOf(text);
  if (root !== null) return coverageInXml(root, text);
  if (isGoProfile(text)) return parseGoProfile(text);
  return isLcov(text) ? parseLcov(text) : null;
}

/** In the order of how sure a shape is: SimpleCov's has no key of its own. */
const JSON_FORMATS: readonly ((value: unknown) => CoverageReport | null)[] = [
  parseGcovr,
  parseGcovrSummary,
  parseCoveragePy,
  parseIstanbulSummary,
  parseIstanbul,
  parseCoveralls,
  parseSimpleCov,
];

/** The coverage report that a JSON value is; null when it is none. */
export function coverageInJson(json: Json): CoverageReport | null {
  if ('problem' in json) return null;
  for (const parse of JSON_FORMATS) {
    const report = parse(json.value);
    if (report !== null) return report;
  }
  return null;
}

/** Root elements of coverage formats. */
const ROOTS = ['coverage', 'report', 'CoverageSession'];

function coverageInXml(root: string, text: string): CoverageReport | null {
  if (!ROOTS.includes(root)) return null;
  const document = newDocument();
  const problem = readXml(text, document);
  return document.reader()?.report(problem === null ? [] : [problem]) ?? null;
}

/** Chooses the format by the root and its first child, and hands on what follows. */
function newDocument() {
  let root: { name: string; attributes: XmlAttributes } | null = null;
  let reader: XmlReader | null = null;
  let chosen = false;
  return {
    open(name: string, attributes: XmlAttributes) {
      if (root === null) {
        root = { name, attributes };
        return;
      }
      if (!chosen) {
        reader = readerFor(root.name, root.attributes, name);
        reader?.open(root.name, root.attributes);
        chosen = true;
      }
      reader?.open(name, attributes);
    },
    text: (piece: string) => reader?.text(piece),
    close: (name: string) => reader?.close(name),
    reader: () => reader ?? (root && !chosen ? readerFor(root.name, root.attributes, null) : null),
  };
}

/** Three formats have a root `coverage`. */
function readerFor(root: string, attributes: XmlAttributes, child: string | null): XmlReader | null {
  if (root === 'CoverageSession') return openCoverReader();
  if (root === 'report') return isJacoco(child) ? jacocoReader() : null;
  if (child === 'project' || attributes.clover !== undefined) return cloverReader();
  if (attributes['line-rate'] !== undefined || child === 'packages' || child === 'sources')
    return coberturaReader(attributes);
  return child === 'file' || attributes.version === '1' ? sonarQubeReader() : null;
}

const isJacoco = (child: string | null): boolean =>
  child !== null && ['sessioninfo', 'group', 'package', 'counter'].includes(child);
