import { type Collected, collect } from './collect/collect.ts';
import { readSubject, type Subject } from './collect/runs/subject.ts';
import { skipReason } from './collect/skip-reason.ts';
import type { Docket } from './docket.ts';
import { viewOf } from './evidence/view.ts';
import { info } from './publish/log.ts';
import { publish } from './publish/publish.ts';
import { type Reportable, type Reported, type Round, skipped } from './rounds.ts';
import { waitsForCi } from './rules/waits.ts';
import { tellRead } from './story.ts';
import { version } from './version.ts';

export { finish } from './publish/finish.ts';

/** How a head came to be reported. */
export interface Asked {
  asked: Reportable;
  round: Round;
  /** No run has to speak of it. */
  mayBeUntested: boolean;
  /** A sweep found it. */
  isSwept: boolean;
  /** Workflows of which a later call will tell, while a failure is told already. */
  waitedFor: string[];
}

/** Reports a head whose runs are known: what happened, what it means, and who is told. */
export async function reportSubject(
  { github, context, inputs, meter }: Docket,
  subject: Subject,
  { asked, round, mayBeUntested, isSwept, waitedFor }: Asked,
): Promise<Reported> {
  // The head is known now: its runs are one request.
  const known = asked.kind === 'run' ? { ...asked, headSha: subject.sha } : asked;
  const readAgain = (): Promise<Subject> => readSubject(github, context, known, mayBeUntested);
  const collectAgain = async (): Promise<Collected> =>
    collect(github, context, inputs, await readAgain(), version, info);

  const first = await collect(github, context, inputs, subject, version, info);
  const collected = first.isTorn ? await collectAgain() : first;
  const reason = skipReason(inputs, collected);
  if (reason !== null) return skipped(reason);
  if (isSwept && round === 'first' && !waitsForCi(collected.evidence))
    return skipped('nothing that should have run is missing');
  tellRead(collected, meter);

  const publishing = {
    github,
    context,
    inputs,
    collectAgain,
    listRuns: async () => viewOf((await readAgain()).runs.map((item) => item.run)),
    isLastLook: round !== 'first',
    isSwept,
    isNewer: round === 'newer' || (isSwept && round === 'again'),
  };
  const published = await publish(publishing, collected, waitedFor);
  return published ? { kind: 'published', ...published } : skipped('its own call has not come yet');
}
