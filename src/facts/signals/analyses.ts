import type { Evidence } from '../../evidence/evidence.ts';
import type { AnalysisResult } from '../../evidence/results.ts';
import { code, fromPlan, join, type Prose, say } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { allOf, wordsPattern } from '../../tools/known.ts';
import type { StepKind } from '../../tools/tool.ts';
import type { KindedStep } from '../checks/kinded-steps.ts';
import { comparedWith, comparisonOf, counterpartOf } from '../results/compared.ts';
import { logOf, logReports } from '../results/log-reports.ts';
import { type Found, foundIn, sourceText } from '../results/result-files.ts';
import type { SignalItem } from '../sections.ts';
import { bounded } from './items.ts';

/** Tools that look for vulnerabilities, secrets and unsafe settings, as they name themselves in SARIF. */
const SECURITY = wordsPattern(allOf('security'), 'i');

/** What linters and type checkers wrote as SARIF; findings alone never change the verdict. */
export const lintFindings = (evidence: Evidence): SignalItem[] =>
  items(evidence, ({ tools }) => !tools.some((tool) => SECURITY.test(tool)));

/** What security tools wrote as SARIF. */
export const securityFindings = (evidence: Evidence): SignalItem[] =>
  items(evidence, ({ tools }) => tools.some((tool) => SECURITY.test(tool)));

/**
 * What tools count at the end of their logs, of steps of some kinds:
 * `` `Run ruff`: no findings, from the log of `lint` (CI) ``.
 */
export function loggedFindings(
  evidence: Evidence,
  steps: readonly KindedStep[],
  kinds: readonly StepKind[],
): SignalItem[] {
  const found = logReports(evidence).flatMap((log): SignalItem[] => {
    const { findings, step, jobId } = log.result;
    const kind = steps.find((one) => one.jobId === jobId && one.name === step)?.kind;
    if (findings === undefined || step === null || kind === undefined || !kinds.includes(kind)) return [];
    const number = findings === 0 ? 'no findings' : count(findings, 'finding');
    return [{ label: 'Findings', text: say`${code(step)}: ${number}, ${logOf(log)}` }];
  });
  return bounded(found, (more) => ({ label: 'Findings', text: [`and ${more} more logs`] }));
}

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
