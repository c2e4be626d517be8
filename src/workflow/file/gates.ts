import { allOf, byName } from '../../tools/known.ts';
import { fieldsOf, text } from './fields.ts';

const MOST_INPUTS = 20;
const LONGEST_INPUT = 300;

/** Names of inputs that may set a gate: what fails, from which level on, what is left out, which command runs, on which tree. */
const INPUT =
  /fail|error|strict|block|thresh|sever|minim|maxim|^(?:min|max)[-_]|coverage|ignore|skip|exclude|exit|allow|deny|level|warn|soft|args|arguments|^options?$|command|^only|score|^working[-_]?directory$|^run$|^cmd$|^(?:ref|repository|checkout)$/i;

/** Names of inputs and variables that mean something to an action of the catalogue. */
const KNOWN: ReadonlySet<string> = new Set(
  [...byName('inputs').values()].flatMap((meant) => Object.values(meant).flat()),
);

/** Inputs by which actions are told which version of a language they set up. */
const VERSIONS = new Set(allOf('versionInputs'));

/** The inputs of an action that may set a gate, or say with which version of a language it is; undefined when there is none. */
export function gateInputs(value: unknown): Record<string, string> | undefined {
  const fields = fieldsOf(value);
  // Where another tree is put.
  const place = 'ref' in fields || 'repository' in fields ? 'path' : '';
  const inputs = Object.entries(fields).flatMap(([name, given]) => {
    const isKept = name === place || INPUT.test(name) || KNOWN.has(name) || VERSIONS.has(name.toLowerCase());
    const written = isKept ? text(given) : undefined;
    return written === undefined ? [] : [[name, written.trim().slice(0, LONGEST_INPUT)] as const];
  });
  return inputs.length === 0 ? undefined : Object.fromEntries(inputs.slice(0, MOST_INPUTS));
}

/** Inputs of a called workflow that say what it does: switches, commands, and arguments of them. */
export function calledInputs(value: unknown): Record<string, string> | undefined {
  const inputs = Object.entries(fieldsOf(value)).flatMap(([name, given]) => {
    const isKept = typeof given === 'boolean' || /command|cmd$|script$|^run|args|arguments/i.test(name);
    const written = isKept ? text(given) : undefined;
    return written === undefined ? [] : [[name, written.trim().slice(0, LONGEST_INPUT)] as const];
  });
  return inputs.length === 0 ? undefined : Object.fromEntries(inputs.slice(0, MOST_INPUTS));
}

const MOST_VARIABLES = 20;
const LONGEST_VARIABLE = 300;

/** Names of variables that hand options to a tool, set a threshold, or leave checks out. */
const VARIABLE =
  /(?:FLAGS|OPTS|OPTIONS|ARGS)$|COV(?:ERAGE)?(?:_|$)|THRESHOLD|FAIL_(?:ON|UNDER)|(?:^|_)STRICT|MAX_WARNINGS|^SKIP$/i;

/** Those whose values stand for options of a tool, or choose with which compiler or for which platform it works. */
const MEANT: ReadonlySet<string> = new Set([
  ...allOf('variables').flatMap(({ names, values }) => (values === undefined ? [] : names)),
  ...allOf('choosers'),
]);

/** The variables of an `env` that may set a gate; undefined when there is none. */
export function gateVariables(value: unknown): Record<string, string> | undefined {
  const variables = Object.entries(fieldsOf(value)).flatMap(([name, given]) => {
    const written = VARIABLE.test(name) || KNOWN.has(name) || MEANT.has(name) ? text(given) : undefined;
    return written === undefined ? [] : [[name, written.trim().slice(0, LONGEST_VARIABLE)] as const];
  });
  return variables.length === 0 ? undefined : Object.fromEntries(variables.slice(0, MOST_VARIABLES));
}
