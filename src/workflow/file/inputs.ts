import { fieldsOf, text } from './fields.ts';

const MOST_INPUTS = 20;
const LONGEST_INPUT = 300;

/** Names of inputs that may set a gate: what fails, from which level on, what is left out, which command runs. */
const GATE =
  /fail|error|strict|block|thresh|sever|minim|maxim|^(?:min|max)[-_]|coverage|ignore|skip|exclude|exit|allow|deny|level|warn|soft|args|^options?$|command|^only|score|^run$|^cmd$|^arguments$/i;

/** The inputs of an action that may set a gate; undefined when there is none. */
export function gateInputs(value: unknown): Record<string, string> | undefined {
  const inputs = Object.entries(fieldsOf(value)).flatMap(([name, given]) => {
    const written = GATE.test(name) ? text(given) : undefined;
    return written === undefined ? [] : [[name, written.trim().slice(0, LONGEST_INPUT)] as const];
  });
  return inputs.length === 0 ? undefined : Object.fromEntries(inputs.slice(0, MOST_INPUTS));
}
