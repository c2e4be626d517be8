/** Steps that the runner adds around those of the workflow file. */
const OWN = new Set([
  'Set up job',
  'Set up runner',
  'Complete job',
  'Complete runner',
  'Initialize containers',
  'Stop containers',
]);

/**
 * Whether the runner made the step: job set-up and end, containers, and the `Pre`/`Post` part of an action whose
 * step is among the job's `names`.
 */
export function isRunnerStep(name: string, names: string[]): boolean {
  if (OWN.has(name)) return true;
  const part = /^(Pre|Post) /.exec(name);
  return part !== null && names.includes(name.slice(part[0].length));
}
