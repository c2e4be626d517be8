import type { JudgedJob } from '../../checks/judged-job.ts';
import { kindedSteps } from '../../signals/kinded-steps.ts';

/**
 * Commands that run other tests for a pull request than for a push: those that look at the event or the branch, and
 * those that run only what a change affects, or what failed the last time.
 */
const SELECTS =
  /\bgithub\.(?:event_name|event\.|ref\b|ref_name|base_ref|head_ref)|\bGITHUB_(?:EVENT_NAME|REF|REF_NAME|BASE_REF|HEAD_REF)\b|\baffected\b|--(?:only-?)?changed(?:-?since|-?files(?:-with-ancestor)?)?\b|--since\b|\btestmon\b|--lf\b|--last-failed\b|--only-?failures\b|--filter[= ]["']?\S{0,100}\[|\bpicked\b/i;

/** Whether a test step of these jobs chooses its tests. */
export function selectsTests(jobs: JudgedJob[]): boolean {
  return kindedSteps(jobs).some(
    ({ kind, definition }) => kind === 'tests' && SELECTS.test(definition?.run ?? ''),
  );
}
