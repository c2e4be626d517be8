import type { StepDefinition, WorkflowDefinition } from '../../evidence/workflow.ts';
import { onceFor } from '../../text/once.ts';
import { lastSegment } from '../../text/path.ts';
import { classifyStep } from '../../workflow/classify-step.ts';
import { commandsOf, isCheck, toolOf } from '../../workflow/command.ts';
import { ownPath } from '../../workflow/own-path.ts';
import { softFail } from '../../workflow/soft-fail.ts';
import { gatesIn, gatesOfCommand, gateText } from '../gates/command-gates.ts';

/** Actions that prepare or keep things and check nothing. */
const HELPER_ACTION =
  /(^|\/)(checkout|setup-[\w-]+|cache|cache-(restore|save)|(up|down)load-artifact|[\w-]*install[\w-]*|login-action|paths-filter|changed-files)$/;
/** A tool's name, not a variable or a pattern. */
const NAME = /^[\w@][\w.@/:+ -]*$/;
/** Shell tests say nothing by their name. */
const GUARDS = new Set(['test', '[', '[[']);
const MAX_ITEMS = 8;

/**
 * What a workflow checks, in a few words: gates first (`coverage ≥ 40 %`), then the tools that its steps run; one
 * whose failure is hidden says how (`pip-audit (continue-on-error)`). At most eight.
 */
export function bringsOf(definition: WorkflowDefinition): string[] {
  const steps = definition.jobs.flatMap((job) => job.steps);
  const items = [...new Set([...steps.flatMap(gatesOf), ...steps.flatMap(toolsOf)])];
  const called = definition.jobs.flatMap(({ uses }) => (uses === undefined ? [] : [actionName(uses)]));
  return [...items, ...called].slice(0, MAX_ITEMS);
}

const toolsOf = onceFor((step: StepDefinition): string[] => {
  const hidden = softFail(step);
  const suffix = hidden === null ? '' : ` (${hidden})`;
  return toolNames(step).map((name) => `${name}${suffix}`);
});

const gatesOf = onceFor(({ run = '' }: StepDefinition): string[] => gatesIn(run).map(gateText));

function toolNames(step: StepDefinition): string[] {
  if (step.uses !== undefined) {
    const name = actionName(step.uses);
    return HELPER_ACTION.test(name) ? [] : [name];
  }
  const checks = commandsOf(step.run ?? '').filter(isCheck);
  return checks
    .filter((words) => gatesOfCommand(words).length === 0 || runsTests(words))
    .map(toolOf)
    .filter((name) => NAME.test(name) && !GUARDS.has(name));
}

/** A gate tells of the command all but that it runs tests. */
const runsTests = (words: string[]): boolean => classifyStep('', { run: words.join(' ') }) === 'tests';

/** `github/codeql-action/analyze@v3` → `codeql-action/analyze`, `./.github/workflows/x.yml` → `x.yml`. */
function actionName(uses: string): string {
  const [path = ''] = uses.split('@');
  if (path === '.' || path === './') return './';
  if (ownPath(path) !== null) return lastSegment(path);
  const name = path.slice(path.indexOf('/') + 1);
  return name === 'action' || name === 'github-action' ? path : name;
}
