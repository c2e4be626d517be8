import { stringify } from 'yaml';
import { Config } from '../../evidence/config.ts';
import { HOME_PAGE } from '../../report/documentation.ts';
import { wrapped } from '../../text/wrap.ts';
import { version } from '../../version.ts';
import type { TestingWorkflow } from './workflow.ts';

/** An example for each key, with the names of real jobs. */
const examples = (first: TestingWorkflow): Required<Config> => ({
  required: { checks: first.jobs.slice(0, 3), informational: ['nightly*'] },
  purposes: { [`${first.name} / ${first.jobs[0] ?? 'test'}`]: 'The unit tests' },
  milestones: { M01: { title: 'Parser', posture: 'Behavior-preserving' } },
  invariants: [{ name: 'Public API unchanged', unchanged: ['src/api/**'], mandatory: true }],
  signals: { tests: ['make check'] },
  surfaces: { 'REST API': ['src/api/**'] },
  coverage: { minimum: 80, tolerance: 0.5 },
  tolerances: { coverage: 1, duration: 50 },
  owners: { 'src/api/': ['@octo/api'] },
  declarations: 'author',
  report: { timeline: true, steps: 'all', definitions: true },
  owner: 'octocat',
});

/**
 * A configuration in which every key stands with what it is for and an example, all of it commented out.
 *
 * @param first a workflow of the repository, for the examples
 */
export function configText(first: TestingWorkflow): string {
  const major = version.split('.')[0];
  const keys = Object.entries(examples(first)).map(([key, value]) => {
    const about = Config.shape[key as keyof Config].description ?? '';
    const example = stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
    return `${wrapped(about, 100).replace(/^/gm, '# ')}\n${example.replace(/^/gm, '#')}\n`;
  });
  return [
    `# Settings of Docket. None is needed; take the # from before a key, and from the lines below it, to use it.
# ${HOME_PAGE}/blob/v${version}/docs/configuration.md
# yaml-language-server: $schema=https://raw.githubusercontent.com/docket-ci/docket/v${major}/schema/docket.schema.json
`,
    ...keys,
  ].join('\n');
}
