import type { Evidence } from '../../evidence/evidence.ts';
import type { AnalysisResult } from '../../evidence/results.ts';
import { code, fromPlan, join, type Prose, say } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { allOf, wordsPattern } from '../../tools/known.ts';
import { comparedWith, comparisonOf, counterpartOf } from '../results/compared.ts';
import { type Found, foundIn, sourceText } from '../results/result-files.ts';
import type { SignalItem } from '../sections.ts';
import { bounded } from './items.ts';

/** Tools that look for vulnerabilities, secrets and unsafe settings, as they name themselves in SARIF. */
const SECURITY = wordsPattern(
  allOf(({ security }) => security),
  'i',
);

/** What linters and type checkers wrote as SARIF; findings alone never change the verdict. */
export const lintFindings = (evidence: Evidence): SignalItem[] =>
  items(evidence, ({ tools }) => !tools.some((tool) => SECURITY.test(tool)));

/** What security tools wrote as SARIF. */
export const securityFindings = (evidence: Evidence): SignalItem[] =>
  items(evidence, ({ tools }) => tools.some((tool) => SECURITY.test(tool)));

function items(evidence: Evidence, wanted: (result: AnalysisResult) => boolean): SignalItem[] {
  const found = foundIn(evidence, evidence.results.analyses).filter(({ result }) => wanted(result));
  return bounded(
    found.map((one) => item(evidence, one)),
    (count) => ({ label: 'Findings', text: [`and of ${count} more reports`] }),
  );
}

/** `` `ruff`: 2 errors, 1 warning: `ruff.sarif` in `sarif` (CI); the first: `src/a.py:3` unused import ``. */
function item(evidence: Evidence, found: Found<AnalysisResult>): SignalItem {
  const { tools, totals } = found.result;
  const names = tools.length === 0 ? ['a tool without a name'] : join(tools.map(code));
  return {
    label: 'Findings',
    text: say`${names}: ${counts(totals)}: ${sourceText(found)}${first(found.result)}${against(evidence, found)}`,
  };
}

/** `; 2 new against …, the first: …`, where both lists are whole. */
function against(evidence: Evidence, { result, run }: Found<AnalysisResult>): Prose {
  const compared = comparisonOf(evidence, run.id);
  const known = counterpartOf(result, compared?.findings ?? []);
  if (compared === null || known === null) return [];
  const [firstNew] = known.first;
  const which = firstNew === undefined ? '' : say`, the first: ${fromPlan(firstNew)}`;
  const gone = known.gone === 0 ? '' : `, ${known.gone} fewer of the old ones`;
  return say`; ${known.added === 0 ? 'none' : known.added} new against ${comparedWith(compared)}${which}${gone}`;
}

function counts(totals: AnalysisResult['totals']): string {
  const levels = (['error', 'warning', 'note'] as const).filter((level) => totals[level] > 0);
  if (levels.length === 0) return 'no findings';
  return levels.map((level) => count(totals[level], level)).join(', ');
}

function first({ findings: [finding] }: AnalysisResult): Prose {
  if (finding === undefined) return [];
  const { path, line, message } = finding;
  const place = path === null ? [] : say`${code(line === null ? path : `${path}:${line}`)} `;
  return say`; the first: ${place}${fromPlan(message)}`;
}
