import type { ConfigGate } from '../../evidence/gate.ts';
import type { JobDefinition, StepDefinition, WorkflowDefinition } from '../../evidence/workflow.ts';
import { allOf, known } from '../../tools/known.ts';
import { commandsOf, toolOf } from '../../workflow/command.ts';

/** A threshold of coverage. `total`: of lines, or of lines and branches together where the tool counts both. */
export interface CoverageGate {
  metric: 'total' | 'lines' | 'branches';
  /** In percent. */
  minimum: number;
}

/**
 * Options that set a threshold for all files. `--fail-under` alone is also a score (pylint), or speaks of the diff
 * (diff-cover) or of docstrings (interrogate).
 */
const OPTIONS = allOf('thresholds');
const NEEDS = known('thresholdsNeed');
/** Variables whose options a program takes as its own. */
const HANDED = allOf('variables').flatMap(({ names, program }) =>
  program === undefined ? [] : [{ names, program }],
);

/** The coverage gates of a script's commands, each once. */
export function gatesIn(script: string): CoverageGate[] {
  const gates = commandsOf(script).flatMap(gatesOfCommand);
  return gates.filter((gate, index) => gates.findIndex((other) => isSame(gate, other)) === index);
}

/** The coverage gates of a step: those of its commands, and those that variables hand to programs in it. */
export function gatesOfStep(
  workflow: WorkflowDefinition | null,
  job: JobDefinition,
  { run = '', env }: StepDefinition,
): CoverageGate[] {
  const variables = Object.entries({ ...workflow?.env, ...job.env, ...env });
  const handed = HANDED.flatMap(({ names, program }) =>
    variables
      .filter(([variable]) => names.includes(variable))
      .filter(() => commandsOf(run).some((words) => program.tools.test(toolOf(words))))
      .map(([, options]) => `${program.name} ${options}`),
  );
  return gatesIn([run, ...handed].join('\n'));
}

/** The coverage gates of all steps of a workflow. */
export function gatesOfWorkflow(workflow: WorkflowDefinition | null): CoverageGate[] {
  return (workflow?.jobs ?? []).flatMap((job) =>
    job.steps.flatMap((step) => gatesOfStep(workflow, job, step)),
  );
}

const isSame = (one: CoverageGate, other: CoverageGate): boolean =>
  one.metric === other.metric && one.minimum === other.minimum;

/** The gates of one command: `pytest --cov-fail-under=40`, `vitest --coverage.thresholds.lines 80`. */
export function gatesOfCommand(words: string[]): CoverageGate[] {
  const tool = toolOf(words);
  const isIdle = NEEDS.some((need) => need.tool === tool && !words.some((word) => need.word.test(word)));
  if (isIdle) return [];
  return words.flatMap((word, index) => {
    const [name = '', value = words[index + 1] ?? ''] = assignment(word);
    if (/^--coverage-?[tT]hreshold$/.test(name)) return jestGates(value);
    const found = OPTIONS.find(
      ({ options, tools }) => options.includes(name) && (tools === undefined || tools.test(tool)),
    );
    return found === undefined ? [] : gate(found.metric, value);
  });
}

/** What an option measures that sets a threshold, whatever command has it; null where its name does not tell. */
export function metricOf(option: string): ConfigGate['metric'] | null {
  const known = OPTIONS.find(({ options }) => options.includes(option));
  return known?.metric ?? (/(functions|statements)$/.exec(option)?.[1] as 'functions' | undefined) ?? null;
}

function assignment(word: string): string[] {
  const sign = word.indexOf('=');
  return sign === -1 ? [word] : [word.slice(0, sign), word.slice(sign + 1)];
}

function gate(metric: CoverageGate['metric'], value: string): CoverageGate[] {
  const minimum = /^\d{1,3}(?:\.\d{1,4})?$/.test(value) ? Number(value) : 0;
  return minimum > 0 && minimum <= 100 ? [{ metric, minimum }] : [];
}

/** `--coverageThreshold='{"global":{"lines":80}}'`, https://jestjs.io/docs/configuration#coveragethreshold-object. */
function jestGates(json: string): CoverageGate[] {
  const global = globalOf(json);
  const metrics: CoverageGate['metric'][] = ['lines', 'branches'];
  return metrics.flatMap((metric) => gate(metric, String(global[metric])));
}

function globalOf(json: string): Record<string, unknown> {
  try {
    const { global } = JSON.parse(json) as { global?: unknown };
    return typeof global === 'object' && global !== null ? { ...global } : {};
  } catch {
    return {};
  }
}

const words: Record<CoverageGate['metric'], string> = {
  total: 'coverage',
  lines: 'line coverage',
  branches: 'branch coverage',
};

/** `coverage ≥ 40 %`. */
export const gateText = ({ metric, minimum }: CoverageGate): string => `${words[metric]} ≥ ${minimum}%`;
