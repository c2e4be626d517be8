import type { JobDefinition, StepDefinition, WorkflowDefinition } from '../../evidence/workflow.ts';
import { commandsOf, toolOf } from '../../workflow/command.ts';

/** A threshold of coverage. `total`: of lines, or of lines and branches together where the tool counts both. */
export interface CoverageGate {
  metric: 'total' | 'lines' | 'branches';
  /** In percent. */
  minimum: number;
}

interface Option {
  metric: CoverageGate['metric'];
  option: RegExp;
  /** The tools that give the option this meaning; left out: no other tool has it. */
  tools?: RegExp;
}

/**
 * Options that set a threshold for all files. `--fail-under` alone is also a score (pylint), or speaks of the diff
 * (diff-cover) or of docstrings (interrogate).
 *
 * https://pytest-cov.readthedocs.io/en/latest/config.html, https://coverage.readthedocs.io/en/latest/cmd.html,
 * https://gcovr.com/en/stable/manpage.html, https://vitest.dev/config/#coverage-thresholds,
 * https://nodejs.org/api/cli.html#--test-coverage-linesthreshold, https://github.com/bcoe/c8#checking-for-threshold,
 * https://github.com/taiki-e/cargo-llvm-cov
 */
const OPTIONS: Option[] = [
  { metric: 'total', option: /^--cov-fail[-_]under$/ },
  { metric: 'total', option: /^--fail[-_]under$/, tools: /^(?:coverage[\d.]*|cargo tarpaulin)$/ },
  { metric: 'lines', option: /^--fail-under-lines?$/ },
  { metric: 'branches', option: /^--fail-under-branch$/ },
  { metric: 'lines', option: /^--coverage\.thresholds\.lines$/ },
  { metric: 'branches', option: /^--coverage\.thresholds\.branches$/ },
  { metric: 'lines', option: /^--test-coverage-lines$/ },
  { metric: 'branches', option: /^--test-coverage-branches$/ },
  { metric: 'lines', option: /^--lines$/, tools: /^(?:c8|nyc)$/ },
  { metric: 'branches', option: /^--branches$/, tools: /^(?:c8|nyc)$/ },
];

/** The coverage gates of a script's commands, each once. */
export function gatesIn(script: string): CoverageGate[] {
  const gates = commandsOf(script).flatMap(gatesOfCommand);
  return gates.filter((gate, index) => gates.findIndex((other) => isSame(gate, other)) === index);
}

/** The coverage gates of a step: those of its commands, and those that `PYTEST_ADDOPTS` hands to pytest in it. */
export function gatesOfStep(
  workflow: WorkflowDefinition | null,
  job: JobDefinition,
  { run = '', env }: StepDefinition,
): CoverageGate[] {
  const options = { ...workflow?.env, ...job.env, ...env }.PYTEST_ADDOPTS;
  const runsPytest =
    options !== undefined && commandsOf(run).some((words) => /^py\.?test$/.test(toolOf(words)));
  return gatesIn(runsPytest ? `${run}\npytest ${options}` : run);
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
  const isIdle = /^(?:c8|nyc)$/.test(tool) && !words.some((word) => /^(?:--)?check-coverage$/.test(word));
  if (isIdle) return [];
  return words.flatMap((word, index) => {
    const [name = '', value = words[index + 1] ?? ''] = assignment(word);
    if (/^--coverage-?[tT]hreshold$/.test(name)) return jestGates(value);
    const found = OPTIONS.find(
      ({ option, tools }) => option.test(name) && (tools === undefined || tools.test(tool)),
    );
    return found === undefined ? [] : gate(found.metric, value);
  });
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
export const gateText = ({ metric, minimum }: CoverageGate): string => `${words[metric]} ≥ ${minimum} %`;
