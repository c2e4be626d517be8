import { describe, expect, test } from '@jest/globals';
import type { PullSpec } from '../fake/world.ts';
import { evidenceOn, report } from '../harness/report.ts';
import { textOn } from '../harness/world.ts';
import { branch, changeWorld, evidenceAt, merge, pullNumber, reportAt, runId } from '../worlds/change.ts';

/** Who wrote the change, in the report: no word of it where a person did. */

const LINE = /^\| Author \| (.*) \|$/m;

async function authorOf(
  pull: Partial<PullSpec>,
  message = 'Tell what reads options\n',
  author?: { name: string; email: string; login?: string },
): Promise<string | null> {
  const world = changeWorld();
  Object.assign(world.pull(pullNumber), pull);
  const head = world.commitTo(branch, {
    message,
    files: { 'README.md': '# options\n\nReads them.\n' },
    ...(author && { author }),
  });
  world.run(runId).head = head;
  const ran = await report(world, runId);
  expect(ran.outputs.verdict).toBe('approved');
  return LINE.exec(textOn(world, 'main', reportAt(1)) ?? '')?.[1] ?? null;
}

const trailer = (line: string): string => `Tell what reads options\n\nIt says more.\n\n${line}\n`;

test.each<[string, string | null, Partial<PullSpec>]>([
  ['a person', null, {}],
  ['a person with a name like an agent', null, { author: 'claude' }],
  [
    'Copilot',
    '`copilot-swe-agent[bot]`, the coding agent GitHub Copilot',
    { author: 'copilot-swe-agent[bot]' },
  ],
  ['Devin', '`devin-ai-integration[bot]`, the coding agent Devin', { author: 'devin-ai-integration[bot]' }],
  ['Cursor', '`cursor[bot]`, the coding agent Cursor', { author: 'cursor[bot]' }],
  ['Claude', '`claude[bot]`, the coding agent Claude Code', { author: 'claude[bot]' }],
  ['Jules', '`google-labs-jules[bot]`, the coding agent Jules', { author: 'google-labs-jules[bot]' }],
  [
    'Codex',
    '`chatgpt-codex-connector[bot]`, the coding agent Codex',
    { author: 'chatgpt-codex-connector[bot]' },
  ],
  [
    'an account like a person',
    '`openhands-agent`, the coding agent OpenHands',
    { author: 'openhands-agent' },
  ],
  ['Dependabot', '`dependabot[bot]`, a bot', { author: 'dependabot[bot]' }],
  ['an app that nobody knows', '`acme-release[bot]`, a bot', { author: 'acme-release[bot]' }],
  [
    'a footer of the description',
    '`octocat`, with Claude Code',
    { body: 'Reads them.\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)\n' },
  ],
  ['words about a footer', null, { body: 'Do not write "Generated with [Claude Code](x)".\n' }],
])('account and description: %s', async (_, told, pull) => {
  expect(await authorOf(pull)).toBe(told);
});

describe('commits', () => {
  test.each([
    ['Claude', 'Co-Authored-By: Claude Opus 4.5 <noreply@anthropic.com>', '`octocat`, with Claude Code'],
    ['Cursor', 'Co-authored-by: Cursor <cursoragent@cursor.com>', '`octocat`, with Cursor'],
    ['Codex', 'Co-authored-by: Codex <noreply@openai.com>', '`octocat`, with Codex'],
    ['aider', 'Co-authored-by: aider (gpt-4o) <aider@aider.chat>', '`octocat`, with Aider'],
    ['OpenHands', 'Co-authored-by: openhands <openhands@all-hands.dev>', '`octocat`, with OpenHands'],
    ['Amp', 'Amp-Thread-ID: https://ampcode.com/threads/T-1', '`octocat`, with Amp'],
    ['opencode', 'Co-Authored-By: opencode <noreply@opencode.ai>', '`octocat`, with opencode'],
    [
      'Copilot, by its address',
      'Co-authored-by: copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>',
      '`octocat`, with GitHub Copilot',
    ],
    [
      'Droid, by its address',
      'Co-authored-by: factory-droid[bot] <138933559+factory-droid[bot]@users.noreply.github.com>',
      '`octocat`, with Factory Droid',
    ],
    [
      'two of them',
      'Co-authored-by: Cursor <cursoragent@cursor.com>\nCo-Authored-By: Claude <noreply@anthropic.com>',
      '`octocat`, with Claude Code and Cursor',
    ],
  ])('a trailer of %s', async (_, line, told) => {
    expect(await authorOf({}, trailer(line))).toBe(told);
  });

  test.each([
    ['a person', 'Co-authored-by: Claudia Meyer <claudia@anthropic.com>'],
    ['no address', 'Co-authored-by: Claude'],
    ['an address that is open', 'Co-authored-by: Claude <noreply@anthropic.com'],
    ['a name alone', 'Co-authored-by: Claude <octocat@example.com>'],
    ['words of a sentence', 'This removes Co-authored-by: Claude <noreply@anthropic.com>'],
  ])('no trailer of an agent: %s', async (_, line) => {
    expect(await authorOf({}, trailer(line))).toBeNull();
  });

  test.each([
    ['Claude', { name: 'Claude', email: 'noreply@anthropic.com' }, '`octocat`, with Claude Code'],
    ['aider', { name: 'Mona (aider)', email: 'mona@example.com' }, '`octocat`, with Aider'],
    ['a bot', { name: 'renovate[bot]', email: '29139614+renovate[bot]@users.noreply.github.com' }, null],
  ])('written by %s', async (_, author, told) => {
    expect(await authorOf({}, undefined, author)).toBe(told);
  });

  test('an agent with another one', async () => {
    const line = 'Co-authored-by: Cursor <cursoragent@cursor.com>';
    expect(await authorOf({ author: 'claude[bot]' }, trailer(line))).toBe(
      '`claude[bot]`, the coding agent Claude Code, with Cursor',
    );
  });
});

test('a name that would be Markdown or a mention stays a name', async () => {
  const told = await authorOf(
    { author: 'acme[bot]' },
    trailer('Co-authored-by: @octocat **x** <noreply@anthropic.com>'),
  );
  expect(told).toBe('`acme[bot]`, a bot, with Claude Code');
});

test('it costs no request, stands in the Evidence, and after the merge too', async () => {
  const world = changeWorld();
  const { stats } = await report(world, runId);
  const agents = changeWorld();
  Object.assign(agents.pull(pullNumber), { author: 'claude[bot]' });
  const ran = await report(agents, runId);
  expect(ran.stats.requests).toBe(stats.requests);
  expect(evidenceOn(world, 'main', evidenceAt(1)).authorship).toBeUndefined();
  const authorship = { by: 'claude[bot]', kind: 'agent', agents: [{ name: 'Claude Code', from: 'account' }] };
  expect(evidenceOn(agents, 'main', evidenceAt(1)).authorship).toEqual(authorship);
  merge(agents, 9003);
  await report(agents, 9003);
  expect(evidenceOn(agents, 'main', evidenceAt(2)).authorship).toEqual(authorship);
});

test('a commit that was pushed without a pull request tells by itself', async () => {
  const world = changeWorld();
  const head = world.commitTo('main', {
    message: 'M09: Read nothing\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n',
    author: { name: 'Mona', email: '1+mona@users.noreply.github.com' },
    files: { 'README.md': '# options\n' },
  });
  Object.assign(world.run(runId), { head, event: 'push', branch: 'main', pullRequests: [] });
  await report(world, runId, { milestone: 'M09' });
  expect(textOn(world, 'main', reportAt(1))).toContain('| Author | `mona`, with Claude Code |');
});
