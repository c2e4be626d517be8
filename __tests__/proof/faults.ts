import type { Ending, Outcome } from '../fake/scheduler.ts';
import type { World } from '../fake/state.ts';
import { alone } from './alone.ts';
import { documentsOf, faultsOfDocuments } from './documents.ts';
import { Execution } from './execution.ts';
import type { FaultKind } from './fault-kinds.ts';
import type { FaultWorld } from './fault-worlds.ts';
import { faultsOfChanges, faultsOfComments, mostRequests } from './invariants.ts';
import type { Scenario } from './scenario.ts';

/** How one request of a run failed, and what came of it. */
export interface Tried {
  world: string;
  request: string;
  fault: string;
  /** `same`: as if nothing had happened. `healed`: it was told, and the next ordinary run mended it. */
  result: 'same' | 'healed' | 'bad';
  /** What is wrong. */
  faults: string[];
}

/** A world as it stands when nothing failed, and the requests that lead there. */
export interface Undisturbed {
  of: FaultWorld;
  begin: World;
  requests: { id: string; isWrite: boolean }[];
  end: string;
  /** Ends that the next ordinary run leaves, by what it found. */
  healed: Map<string, string>;
}

/** Runs Docket in a world where nothing fails. */
export async function undisturbed(of: FaultWorld): Promise<Undisturbed> {
  const begin = await of.world();
  const requests: Undisturbed['requests'] = [];
  const execution = await run(of, begin, (id, isWrite) => {
    requests.push({ id, isWrite });
    return null;
  });
  return { of, begin, requests, end: stateOf(execution.world), healed: new Map() };
}

/** Lets one request fail and looks at what comes of it, then at what the next ordinary run makes of that. */
export async function tryFault(base: Undisturbed, request: string, kind: FaultKind): Promise<Tried> {
  const { of, begin } = base;
  const execution = await run(
    of,
    begin,
    (id) => {
      const isMeant = kind.lasts ? labelOf(id) === labelOf(request) : id === request;
      return isMeant ? (/:(query|mutation)/.test(id) ? kind.graphql : kind.rest) : null;
    },
    kind,
  );
  const { world, changes, scheduler } = execution;
  const process = scheduler.processes.get('docket')!;
  const isSame = stateOf(world) === base.end && process.ending?.kind === 'returned';
  const faults = [
    ...scheduler.violations,
    ...changes.flatMap(({ by, changes: made }) => faultsOfChanges(world, made, by)),
    ...faultsOfDocuments(world),
    // Between the new comment and the deletion of the old one there are two, until the next run.
    ...(of.call.inputs?.comment === 'recreate' ? [] : faultsOfComments(world)),
    ...(process.requests > mostRequests ? [`it made ${process.requests} requests`] : []),
    ...(process.isKilled ? [] : faultsOfTelling(execution, request, isSame)),
  ];
  const isRefused =
    ['403', '404', '422'].includes(kind.name) && /mutation commitReport|\/git\/refs/.test(request);
  if (!isSame)
    faults.push(...(isRefused ? await faultsOfRefuge(base, world) : await faultsOfHealing(base, world)));
  const result = faults.length > 0 ? 'bad' : isSame ? 'same' : 'healed';
  return { world: of.name, request, fault: kind.name, result, faults };
}

type Choice = (id: string, isWrite: boolean) => Outcome | 'killed' | null;

async function run(of: FaultWorld, begin: World, choose: Choice, kind?: FaultKind): Promise<Execution> {
  const scenario: Scenario = {
    name: of.name,
    world: () => begin,
    processes: { docket: { ...of.call, throttle: true } },
    late: of.call,
    expected: { document: 'any', comment: 'any', pull: 0 },
  };
  const execution = await new Execution(scenario, begin).open();
  try {
    for (let [asked] = execution.scheduler.waiting; asked; [asked] = execution.scheduler.waiting) {
      const outcome = choose(asked.id, asked.isWrite);
      if (outcome !== 'killed') await execution.step(asked.id, outcome);
      else {
        if (kind?.onlyWrites) await execution.step(asked.id, { hang: true, afterEffect: true });
        execution.kill('docket');
      }
    }
    return execution;
  } finally {
    execution.close();
  }
}

const labelOf = (id: string): string => id.replace(/#\d+$/, '');

function faultsOfWorld(world: World): string[] {
  return [...faultsOfDocuments(world), ...faultsOfComments(world)];
}

/** The process ends, and says what is missing; a comment that fails ends nothing else. */
function faultsOfTelling(execution: Execution, request: string, isSame: boolean): string[] {
  const { ending, log } = execution.scheduler.processes.get('docket')!;
  if (ending === null) return ['it never ends'];
  const isOfComment = /\/issues\/|query (comments|look)/.test(request);
  if (isOfComment && !log.includes('::set-output name=verdict'))
    return ['a comment that failed took the outputs along'];
  if (isSame || ending.kind === 'threw') return faultsOfSentence(ending);
  const hasGap = documentsOf(execution.world).some(({ evidence }) => evidence.gaps.length > 0);
  const gaps = Number(/^::set-output name=gaps::(\d+)$/m.exec(log)?.[1] ?? 0);
  const isReported =
    /^::(error|warning|notice)::(?!The step summary was not)/m.test(log) || hasGap || gaps > 0;
  return isReported ? [] : ['something is missing, and nothing says so'];
}

/** An error is a sentence, not a mistake in the program. */
function faultsOfSentence(ending: Ending): string[] {
  if (ending.kind !== 'threw') return [];
  const { error, message } = ending;
  const isMistake =
    error instanceof TypeError ||
    error instanceof ReferenceError ||
    /undefined|not a function|Cannot read/.test(message);
  return isMistake ? [`it ends with a mistake of the program: ${message}`] : [];
}

/** The next ordinary run leaves what stands there when nothing fails. */
async function faultsOfHealing({ of, end, healed }: Undisturbed, world: World): Promise<string[]> {
  const found = stateOf(world);
  const known = healed.get(found) ?? (await heal(of, world));
  healed.set(found, known);
  return known === end
    ? []
    : [`the next run does not fix it: ${known.startsWith('{') ? differences(known, end) : known}`];
}

/** A branch that refused the report: it lies on the next one, the comment links there, and later runs leave it so. */
async function faultsOfRefuge({ of, begin }: Undisturbed, world: World): Promise<string[]> {
  const { head } = begin.run(of.call.runId);
  const isThere = documentsOf(world).some(({ evidence }) => evidence.head.sha === head);
  const healed = await heal(of, world);
  return [
    ...(isThere ? [] : ['no other branch took the report']),
    ...(healed === stateOf(world) ? [] : ['the next run changes it again']),
  ];
}

async function heal(of: FaultWorld, world: World): Promise<string> {
  const copy = world.clone();
  const { ending } = await alone(copy, of.call);
  if (ending?.kind !== 'returned') return `it failed: ${ending?.message ?? 'it did not end'}`;
  return [stateOf(copy), ...faultsOfWorld(copy)].join('\n');
}

/** Comments, files, statuses and check runs: what people see in the end. */
function stateOf({ git, contents: { comments, statuses, postedCheckRuns } }: World): string {
  const refs = git.refs('refs/').map((ref) => [ref, git.commit(git.ref(ref)!).tree]);
  const newest = new Map(statuses.map((item) => [`${item.commit} ${item.context}`, item]));
  return JSON.stringify({
    refs,
    checks: postedCheckRuns.map(({ run: { name, conclusion, title, summary, annotations } }) => [
      ...[name, conclusion, title, summary, annotations],
    ]),
    comments: comments.map(({ pull, author, body }) => [pull, author, body]),
    statuses: [...newest].map(([key, { state, description, targetUrl }]) => [
      key,
      state,
      description,
      targetUrl,
    ]),
  });
}

function differences(one: string, other: string): string {
  const [a, b] = [JSON.parse(one.split('\n')[0]!), JSON.parse(other)];
  const parts = Object.keys(a).filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]));
  return `${parts.join(', ')} differ${one.includes('\n') ? `; ${one.split('\n').slice(1).join('; ')}` : ''}`;
}
