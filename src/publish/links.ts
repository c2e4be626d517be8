import type { Links } from '../report/comment/provenance.ts';
import type { Context } from '../settings/context.ts';
import { code, type Prose, say } from '../text/prose.ts';
import type { ReportResult } from './report.ts';

/**
 * Where report and Evidence can be read, and what else the reader of the comment must know.
 *
 * @param waitingFor workflows whose end will bring the report.
 */
export function linksOf(
  { place, how, collected }: ReportResult,
  waitingFor: string[],
  { ownRunUrl }: Pick<Context, 'ownRunUrl'>,
): Links {
  const { serverUrl, name } = collected.evidence.repository;
  const address = (path: string): string =>
    [serverUrl, name, 'blob', ...`${place?.branch}/${path}`.split('/').map(encodeURIComponent)].join('/');
  const isThere = place !== null && how !== 'planned';
  const note = noteOf(how, waitingFor);
  return {
    reportUrl: isThere ? address(place.path) : null,
    evidenceUrl: isThere ? address(place.evidencePath) : null,
    ...(ownRunUrl !== null && how !== 'swept' && { summaryUrl: ownRunUrl }),
    ...(note && { note }),
  };
}

function noteOf(how: ReportResult['how'], waitingFor: string[]): Prose | null {
  if (waitingFor.length > 0)
    return say`Still running: ${waitingFor.join(', ')}. The report follows when they have finished.`;
  if (how === 'left') return say`A person edited the committed report, so it was left as it is.`;
  if (how === 'doubted')
    return say`The committed report names runs that GitHub does not know, so it was left as it is.`;
  if (how === 'failed')
    return say`GitHub did not take the report for now: it stands in the step summary of this run, and the next run brings it.`;
  if (how === 'none') return say`No branch took the report: it stands in the step summary of this run.`;
  if (how === 'not wanted')
    return say`The report is in the step summary of this run: ${code('commit-to')} is ${code('none')}.`;
  return null;
}
