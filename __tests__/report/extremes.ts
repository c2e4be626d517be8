import type { Evidence } from '../../src/evidence/evidence.ts';
import {
  evidence,
  job,
  otherCheck,
  plan,
  pullRequest,
  rules,
  run,
  steps,
  workflowFile,
} from '../builders/evidence.ts';

/** Each sign of it takes several when it is written as Markdown. */
const LONG = '$<*_|[&#1@a '.repeat(25);

/** Evidence in which every list that Evidence can hold is far longer than in any honest head. */
export function extremes(many: number): Evidence {
  const each = <T>(make: (name: string, index: number) => T): T[] =>
    Array.from({ length: many }, (_, index) => make(`${index} ${LONG}`, index));
  const runs = each((name, index) =>
    run(`W${index}`, { workflow: name, id: index + 1, conclusion: 'failure', jobs: [failed(name, index)] }),
  );
  return evidence({
    runs,
    otherChecks: each((name) =>
      otherCheck(name, { conclusion: 'failure', url: `https://ci.example/${LONG}` }),
    ),
    rules: rules(each((name) => name)),
    workflows: each((name, index) => ({ ...workflowFile(`A${index}`), problem: name })),
    pullRequests: each((name, index) => pullRequest({ number: index + 1, title: name })),
    plan: {
      path: 'docs/milestones/M09/M09_plan.md',
      content: plan({
        ...{ title: LONG, phase: LONG, posture: LONG, intent: LONG.repeat(20) },
        ...{ inScope: each((name) => name), outOfScope: each((name) => `\`${name}\``) },
        invariants: each((name) => ({ name, surface: name, verification: name })),
        verification: each((name) => ({ check: name, expected: name })),
        deliverables: each((name, index) => ({ path: `src/${index}.ts`, text: name })),
      }),
    },
    gaps: each((name) => ({ about: 'logs', text: name })),
  });
}

function failed(name: string, id: number) {
  const excerpt = { step: name, lines: Array.from({ length: 30 }, () => LONG) };
  return job(name, {
    id: id + 1,
    conclusion: 'failure',
    excerpt,
    steps: steps({ name, conclusion: 'failure' }),
  });
}
