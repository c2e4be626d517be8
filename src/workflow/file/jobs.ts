import type { JobDefinition } from '../../evidence/workflow.ts';
import { type Fields, isMapping } from '../../formats/json.ts';
import { type Comments, Refusal } from '../../formats/yaml-values.ts';
import { endingsIn } from '../outcomes.ts';
import { fieldsOf, said, text, texts, tolerance } from './fields.ts';
import { calledInputs, gateVariables } from './gates.ts';
import { type RunDefaults, stepsOf } from './steps.ts';

/** The jobs in the file's order. Throws a Refusal when there is none, or when one is no mapping. */
export function jobsOf(value: unknown, written: Written, defaults: RunDefaults): JobDefinition[] {
  const jobs = Object.entries(fieldsOf(value, 'The file is not a workflow: it has no `jobs`'));
  if (jobs.length === 0) throw new Refusal('The file is not a workflow: its `jobs` are empty.');
  return jobs.map(([id, job]) => {
    if (!isMapping(job)) throw new Refusal(`The job \`${id}\` is no mapping.`);
    return jobOf(id, job, written, defaults);
  });
}

/** What people write in a file beside its values: above mappings, and behind what stands in them. */
interface Written {
  comments: Comments;
  asides: Comments;
}

function jobOf(id: string, job: Fields, written: Written, defaults: RunDefaults): JobDefinition {
  const { comments } = written;
  const strategy = fieldsOf(job.strategy);
  const own = runDefaults(job);
  const shell = own.shell ?? defaults.shell ?? shellOf(job['runs-on']);
  const workingDirectory = own.workingDirectory ?? defaults.workingDirectory;
  return {
    ...said({ id, name: text(job.name), if: text(job.if) }),
    needs: texts(job.needs),
    ...said({
      uses: text(job.uses),
      env: gateVariables(job.env),
      continueOnError: tolerance(job['continue-on-error']),
      matrix: axesOf(strategy.matrix),
      legs: legsOf(strategy.matrix, written),
      with: job.uses === undefined ? undefined : calledInputs(job.with),
      failFast: typeof strategy['fail-fast'] === 'boolean' ? strategy['fail-fast'] : undefined,
      timeoutMinutes: typeof job['timeout-minutes'] === 'number' ? job['timeout-minutes'] : undefined,
      environment: text(job.environment) ?? text(fieldsOf(job.environment).name),
      comment: comments.get(job),
    }),
    steps: stepsOf(id, job.steps, comments, { shell, workingDirectory, looksAt: endingsIn(job.env) }),
  };
}

/** Scripts run in PowerShell on GitHub's Windows runners; undefined: in bash, or not to be told. */
function shellOf(runner: unknown): string | undefined {
  return texts(runner).some((label) => /^windows-/i.test(label)) ? 'pwsh' : undefined;
}

/** Names of the matrix axes; an expression gives a matrix whose axes are not known: an empty list. */
function axesOf(matrix: unknown): string[] | undefined {
  if (matrix === undefined || matrix === null) return undefined;
  const { include, exclude: _, ...axes } = fieldsOf(matrix);
  const included = Array.isArray(include) ? include.filter(isMapping).flatMap((leg) => Object.keys(leg)) : [];
  return [...new Set([...Object.keys(axes), ...included])];
}

const MOST_VALUES = 50;
const LONGEST_VALUE = 100;

/** Keys of a leg of `include`; people write fewer. */
const MOST_KEYS = 20;

/** The values of a matrix that are written out, the legs that it leaves out and adds; undefined when nothing is. */
function legsOf(matrix: unknown, { comments, asides }: Written): JobDefinition['legs'] {
  const { include, exclude, ...written } = fieldsOf(matrix);
  const axes = Object.entries(written).flatMap(([name, values]) =>
    Array.isArray(values) ? [[name, values.slice(0, MOST_VALUES).map(writtenOf)] as const] : [],
  );
  const excluded = mappingsIn(exclude).map(legOf);
  const included = mappingsIn(include).map((leg) =>
    Object.fromEntries(
      Object.entries(leg)
        .slice(0, MOST_KEYS)
        .map(([name, value]) => [name, writtenOf(value)]),
    ),
  );
  if (axes.length === 0 && included.length === 0) return undefined;
  const says = [...mappingsIn(include), ...mappingsIn(exclude)]
    .flatMap((leg) => [comments.get(leg), asides.get(leg)])
    .filter((comment) => comment !== undefined && NEEDS.test(comment)) as string[];
  const isOpen = [...Object.values(written), include ?? [], exclude ?? []].some(
    (values) => !Array.isArray(values) || values.length > MOST_VALUES,
  );
  return {
    axes: Object.fromEntries(axes),
    ...(excluded.length > 0 && { exclude: excluded }),
    ...(included.length > 0 && { include: included }),
    ...(says.length > 0 && { says: [...new Set(says)] }),
    ...(isOpen && { open: true }),
  };
}

/** What says from which version on something works: `Vitest 4 requires Node 20+`. */
const NEEDS = /\b(?:requir|support|need)\w{0,4}\b.{0,40}\d/i;

const mappingsIn = (value: unknown): Fields[] =>
  Array.isArray(value) ? value.filter(isMapping).slice(0, MOST_VALUES) : [];

function writtenOf(value: unknown): string {
  return (isMapping(value) ? legOf(value) : (text(value) ?? '')).slice(0, LONGEST_VALUE);
}

/** `os: windows-latest, python: 3.8`. */
function legOf(leg: Fields): string {
  const values = Object.entries(leg).map(([name, value]) => `${name}: ${text(value) ?? '…'}`);
  return values.join(', ').slice(0, LONGEST_VALUE);
}

export function runDefaults({ defaults }: Fields): RunDefaults {
  const run = fieldsOf(fieldsOf(defaults).run);
  return { shell: text(run.shell), workingDirectory: text(run['working-directory']) };
}
