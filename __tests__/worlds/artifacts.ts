import type { ArtifactSpec } from '../fake/world.ts';
import { pullRequest, type Situation } from './verdict/change.ts';

/** A JUnit file; what failed is told with its message. */
export function junit(cases: Record<string, string | null>): string {
  const written = Object.entries(cases).map(([name, message]) => {
    const open = `<testcase classname="options" name="${name}" file="/home/runner/work/options/options/test/options.test.js" time="0.25"`;
    return message === null ? `${open}/>` : `${open}><failure message="${message}"/></testcase>`;
  });
  return `<testsuites><testsuite name="options">${written.join('')}</testsuite></testsuites>`;
}

/** An LCOV trace of the changed file, where the runner has it, and of another one. */
export const lcov = [
  'SF:/home/runner/work/options/options/src/options.js\nDA:1,1\nDA:2,1\nDA:3,0\nDA:4,1\nend_of_record',
  'SF:/home/runner/work/options/options/src/other.js\nDA:1,1\nend_of_record\n',
].join('\n');

/** A SARIF log with a note and an error. */
export const sarif = JSON.stringify({
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'Linter', rules: [] } },
      results: [
        { ruleId: 'style', level: 'note', message: { text: 'Too long.' } },
        {
          ruleId: 'eval',
          level: 'error',
          message: { text: 'Evaluates text.\nDo not.' },
          locations: [
            { physicalLocation: { artifactLocation: { uri: 'src/options.js' }, region: { startLine: 2 } } },
          ],
        },
      ],
    },
  ],
});

/** The pull request's run with artifacts. */
export function withArtifacts(
  artifacts: ArtifactSpec[],
  over: Parameters<typeof pullRequest>[0] = {},
): Situation {
  return pullRequest({ ...over, run: { artifacts, ...over.run } });
}
