import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { cliPage } from '../scripts/cli-page.ts';
import { formatTables } from '../scripts/format-tables.ts';
import { rulesFile } from '../scripts/rule-texts.ts';
import { schemas } from '../scripts/schemas.ts';
import { toolsPage } from '../scripts/tools-page.ts';
import { parseEvidence } from '../src/evidence/serialize.ts';
import { draftOf } from '../src/report/report.ts';
import { parseConfig } from '../src/settings/config-file.ts';
import { parseWorkflow } from '../src/workflow/file/workflow.ts';
import { lint } from './harness/actionlint.ts';
import { sourcesBelow } from './harness/sources.ts';

const text = (path: string): string => readFileSync(path, 'utf8');
const action = parse(text('action.yml'));
const readme = text('README.md');
const docs = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.md'))
  .map((name) => `examples/${name}`);
const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...docs, ...examples];

test.each(Object.entries(schemas))('%s is made from the definitions in src', (path, schema) => {
  expect(text(path)).toBe(schema);
});

test.each(Object.entries(formatTables))('%s says what the list of formats says', (path, made) => {
  expect(text(path)).toBe(made(text(path)));
});

test('docs/tools.md is made from the catalogue', () => {
  expect(text('docs/tools.md')).toBe(toolsPage);
});

test('docs/cli.md says what the definitions of the commands say', () => {
  expect(text('docs/cli.md')).toBe(cliPage(text('docs/cli.md')));
});

test('what `docket explain` says is what docs/verdict.md says', () => {
  expect(text('src/cli/explain/rules.json')).toBe(rulesFile(text('docs/verdict.md')));
});

describe('the README', () => {
  test('lists the inputs of action.yml', () => {
    const table = readme.slice(readme.indexOf('## Inputs'), readme.indexOf('Outputs:'));
    const rows = [...table.matchAll(/^\| (`[^|]+`) \|/gm)].map((row) => row[1] ?? '');
    const names = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map((name) => name[1]));
    expect(names).toEqual(Object.keys(action.inputs));
  });

  test('names their defaults', () => {
    for (const [, names = '', value = ''] of readme.matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+) \| `(.+?)` \|/gm)) {
      const [name = ''] = names.replaceAll('`', '').split(', ');
      expect([name, String(action.inputs[name]?.default)]).toEqual([name, value]);
    }
  });

  test('lists the outputs of action.yml', () => {
    const sentence = readme.slice(readme.indexOf('Outputs:'), readme.indexOf('Each is described'));
    expect([...sentence.matchAll(/`([^`]+)`/g)].map((name) => name[1])).toEqual(Object.keys(action.outputs));
  });
});

test.each([
  ['examples/M09_comment.md', 0],
  ['examples/M04_comment.md', 1],
])('the README shows the open part of %s', (example, index) => {
  const quotes = readme.match(/(?:^>.*\n)+/gm) ?? [];
  const shown = (quotes[index] ?? '').replace(/^> ?/gm, '').split(/\n\n+/);
  const comment = text(example).replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  expect(shown.length).toBeGreaterThan(2);
  for (const paragraph of shown) expect(comment).toContain(`\n\n${paragraph.trim().replaceAll('\n', ' ')}\n`);
});

/** The blocks of YAML in a page that are whole workflow files. */
function workflowsIn(page: string): [string, string][] {
  const blocks = [...text(page).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
  return blocks
    .filter((block) => /^jobs:/m.test(block))
    .map((block, index) => [`workflow ${index + 1} of ${page}`, block]);
}

const workflows: [string, string][] = [
  ['examples/docket.yml', text('examples/docket.yml')],
  ['examples/last-job.yml', text('examples/last-job.yml')],
  ...pages.flatMap(workflowsIn),
];

test('the workflows of README and recipes are found', () => {
  expect(workflows.map(([name]) => name)).toEqual(
    expect.arrayContaining(['workflow 2 of README.md', 'workflow 6 of docs/recipes.md']),
  );
});

describe.each(workflows)('%s', (_name, example) => {
  test('passes actionlint', async () => {
    expect(await lint(example, '.github/workflows/docket.yml')).toEqual([]);
  });

  test('is a workflow that Docket itself understands', () => {
    expect(parseWorkflow(example)).toHaveProperty('definition.jobs');
  });

  test('ends, whatever GitHub does', () => {
    const jobs = Object.values<{ steps: { uses?: string }[]; 'timeout-minutes'?: number }>(
      parse(example).jobs,
    );
    const job = jobs.find(({ steps }) => steps.some(({ uses }) => uses?.includes('docket@'))) ?? jobs[0];
    expect(job?.['timeout-minutes']).toBeGreaterThan(Number(action.inputs['timeout-minutes'].default));
  });

  test('gives Docket inputs that it has, and the permissions that it needs', () => {
    const { permissions, jobs } = parse(example);
    const [job] = Object.values<{ permissions?: object; steps: { uses?: string; with?: object }[] }>(
      jobs,
    ).filter(({ steps }) => steps.some(({ uses }) => uses?.includes('docket@')));
    const step = job?.steps.find(({ uses }) => uses?.includes('docket@'));
    // One that only calls Docket needs nothing.
    if (step === undefined) return expect(permissions).toEqual({});
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})));
    const given: Record<string, unknown> = { ...step?.with };
    // The token of an App has permissions of its own.
    if (given.token !== undefined) return;
    expect(job?.permissions ?? permissions).toEqual({
      actions: 'read',
      checks: 'read',
      statuses: given.status === true ? 'write' : 'read',
      contents: given['commit-to'] === 'none' || given.sweep === true ? 'read' : 'write',
      'pull-requests': 'write',
      ...(given.attest === true && { 'id-token': 'write', attestations: 'write' }),
    });
  });
});

test.each(examples.filter((name) => existsSync(name.replace(/\.md$/, '.json'))))(
  'the Evidence beside %s gives it, byte for byte',
  (report) => {
    expect(draftOf(parseEvidence(text(report.replace(/\.md$/, '.json')))).report).toBe(text(report));
  },
);

test('the reports among the examples have their Evidence', () => {
  const reports = examples.filter((name) => /_run\d+\.md$/.test(name));
  expect(reports).toHaveLength(2);
  expect(reports.filter((name) => !existsSync(name.replace(/\.md$/, '.json')))).toEqual([]);
});

describe('the configuration', () => {
  test('in examples/config.yml shows every key', () => {
    const shown = Object.keys(parseConfig(text('examples/config.yml'), 'examples/config.yml'));
    const schema = JSON.parse(schemas['schema/docket.schema.json'] ?? '');
    expect(shown.sort()).toEqual(Object.keys(schema.properties).sort());
  });

  const blocks = [...text('docs/configuration.md').matchAll(/```yaml\n([\s\S]*?)```/g)];
  test.each(blocks.map((block, index) => [index + 1, block[1] ?? ''] as const))(
    'in block %i of docs/configuration.md is valid',
    (_number, block) => {
      expect(Object.keys(parseConfig(block, 'docs/configuration.md'))).not.toEqual([]);
    },
  );
});

test.each(pages)('the links of %s lead somewhere', (page) => {
  const prose = text(page).replace(/`[^`\n]*`/g, '');
  const links = [...prose.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map((link) => link[1] ?? '');
  expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
});

test('each message of the troubleshooting page is one of Docket', () => {
  const said = readSources('src');
  const messages = [...text('docs/troubleshooting.md').matchAll(/^\| (?:a |is off|.*?)`([^`]+)`/gm)].map(
    ([, message]) => message ?? '',
  );
  const pieces = messages
    .flatMap((message) => message.split('…'))
    .map((piece) => piece.replace(/^[":. ]+|[":. ]+$/g, ''));
  expect(pieces.filter((piece) => piece.length > 8 && !said.includes(piece))).toEqual([]);
});

function readSources(folder: string): string {
  return sourcesBelow(folder).map(text).join('\n');
}
