import { fieldsOf, text } from './fields.ts';

const MOST = 20;
const LONGEST = 300;

/** Names of variables that hand options to a tool, set a threshold, or leave checks out. */
const GATE =
  /(?:FLAGS|OPTS|OPTIONS|ARGS)$|COV(?:ERAGE)?(?:_|$)|THRESHOLD|FAIL_(?:ON|UNDER)|(?:^|_)STRICT|MAX_WARNINGS|^SKIP$/i;

/** The variables of an `env` that may set a gate; undefined when there is none. */
export function gateVariables(value: unknown): Record<string, string> | undefined {
  const variables = Object.entries(fieldsOf(value)).flatMap(([name, given]) => {
    const written = GATE.test(name) ? text(given) : undefined;
    return written === undefined ? [] : [[name, written.trim().slice(0, LONGEST)] as const];
  });
  return variables.length === 0 ? undefined : Object.fromEntries(variables.slice(0, MOST));
}
