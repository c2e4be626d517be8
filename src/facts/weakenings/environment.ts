import type { JobDefinition, StepDefinition } from '../../evidence/workflow.ts';
import { tokens } from '../../workflow/shell-tokens.ts';
import type { Check } from './checks.ts';

/** Variables whose options a tool takes as its own, and these tools; runners of tasks hand them on. */
const TAKEN: [name: RegExp, tools: RegExp][] = [
  // https://docs.pytest.org/en/stable/reference/reference.html#envvar-PYTEST_ADDOPTS
  [/^PYTEST_ADDOPTS$/, /^(?:pytest|py\.test|tox|nox|hatch|coverage|make|just|task)\b/],
  // https://doc.rust-lang.org/cargo/reference/environment-variables.html
  [/^(?:RUSTFLAGS|CARGO_BUILD_RUSTFLAGS|CARGO_ENCODED_RUSTFLAGS)$/, /^(?:cargo|cross|make|just|task)\b/],
  [/^RUSTDOCFLAGS$/, /^(?:cargo (?:doc|test|rustdoc)|make|just|task)\b/],
  [/^GOFLAGS$/, /^(?:go|gotestsum|make|just|task)\b/],
  [/^(?:CFLAGS|CXXFLAGS|CPPFLAGS)$/, /^(?:cmake|make|ninja|meson|gcc|g\+\+|clang|cc|bazel)\b/],
  [/^MAVEN_ARGS$/, /^(?:\S*\/)?mvnw?\b/],
];

/** The variables that hold for a step: its own, its job's, its workflow's. */
export function variablesOf({ version, job, step }: Pick<Check, 'version' | 'job' | 'step'>): Variables {
  return new Map(Object.entries({ ...version.workflow.env, ...job.env, ...step?.env }));
}

export type Variables = ReadonlyMap<string, string>;

/** The options that a command has from its environment. What an expression gives is not known, and no option. */
export function wordsFrom(variables: Variables, check: Pick<Check, 'tool' | 'step'>): string[] {
  return [...variables].flatMap(([name, value]) =>
    takes(check, name) && !value.includes('${{') ? optionWords(name, value) : [],
  );
}

/** Whether a command takes the options of a variable: its tool reads it, or its script hands it on. */
export function takes({ tool, step }: Pick<Check, 'tool' | 'step'>, name: string): boolean {
  const known = TAKEN.find(([variable]) => variable.test(name));
  if (known !== undefined) return known[1].test(tool);
  return name === 'SKIP'
    ? /^pre-commit\b|^prek\b/.test(tool)
    : /(?:FLAGS|OPTS|OPTIONS|ARGS)$/i.test(name) && speaksOf(step, name);
}

function optionWords(name: string, value: string): string[] {
  if (name === 'SKIP') return ['--skip', value];
  const words = tokens(value).flatMap((token) => (token.kind === 'word' ? [token.text] : []));
  return /RUST/.test(name) ? apart(words) : words;
}

/** `-Dwarnings` and `--deny warnings` as `-D warnings`: rustc reads them alike. */
export const apart = (words: readonly string[]): string[] =>
  words.flatMap((word) => {
    if (word === '--deny') return ['-D'];
    return /^-[DAWF][a-z]/.test(word) ? [word.slice(0, 2), word.slice(2)] : [word];
  });

/** Whether a script names a variable: it uses it, or sets it itself. */
export function speaksOf(step: Pick<StepDefinition, 'run'> | null, name: string): boolean {
  const { run = '' } = step ?? {};
  for (let at = run.indexOf(name); at >= 0; at = run.indexOf(name, at + 1))
    if (!/\w/.test(run.charAt(at - 1)) && !/\w/.test(run.charAt(at + name.length))) return true;
  return false;
}

/** Whether a job may set a variable by other means: in a script, or by an action that is known to. */
export function mayBeSet({ steps }: JobDefinition, name: string): boolean {
  const isGiven = (uses = ''): boolean => /RUSTFLAGS/.test(name) && /\/setup-rust-toolchain@/.test(uses);
  return steps.some((step) => isGiven(step.uses) || setsIn(step.run ?? '', name));
}

function setsIn(run: string, name: string): boolean {
  return run.includes(`${name}=`) || run.includes(`${name} =`);
}
