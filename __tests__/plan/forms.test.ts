import { describe, expect, test } from '@jest/globals';
import { parsePlan } from '../../src/plan/plan.ts';

const plan = (markdown: string) => parsePlan(markdown, { repository: 'shop' });
const intent = (markdown: string) => plan(markdown).intent;
const paths = (markdown: string) => plan(markdown).deliverables.map(({ path, change }) => [path, change]);

describe('titles of forms', () => {
  test.each([
    ['# PLAN.md — Storage', 'Storage'],
    ['# PRD - Storage', 'Storage'],
    ['# Product Requirements Document: Storage', 'Storage'],
    ['# ADR-0011 - Storage', 'Storage'],
    ['# KEP-1440: Storage', 'Storage'],
    ['# RFC 0012: Storage', 'Storage'],
    ['# RFC 3339 timestamps', 'RFC 3339 timestamps'],
    ['# Storage - Execution Checklist', 'Storage'],
    ['# Storage — Implementation Tasks', 'Storage'],
    ['# Storage — Tasks', 'Storage'],
    ['# Roadmap: Storage', 'Storage'],
    ['# trace-requirements', 'trace-requirements'],
    ['# Requirements Document', null],
    ['# Functional requirements', null],
    ['- Feature Name: `storage`\n- Start Date: 2022-02-02\n\n## Summary\n\nKeep it.', 'storage'],
  ])('%j', (markdown, title) => {
    expect(plan(markdown).title).toBe(title);
  });
});

describe('what is no intent', () => {
  test.each([
    ['an author', '# T\n\nJane Doe\n\n## Abstract\n\nKeep the cart.', 'Keep the cart.'],
    ['an author, and nothing else', '# T\n\nJane Doe\n', null],
    [
      'the state of the tasks',
      '# T\n\nAll tasks are pending. Nothing is done.\n\n## Phase 1\n\n- [ ] x',
      null,
    ],
    ['the order of what follows', '# T\n\nOrdering below is fixed by the contracts.\n', null],
    ['a warning', '# T\n\n## ⚠️ IMPORTANT: first the tests\n\nBegin when they pass.\n', null],
    ['what leads to a list of something else', '# T\n\n## Rubric\n\nLook at these:\n\n- a\n', null],
    ['a motto', '# T\n\n*Where carts go.*\n\n## The Vision\n\nKeep the cart.', 'Keep the cart.'],
    ['a title in bold', '**The plan of carts**\n\n## 1. First\n\nKeep them.', 'Keep them.'],
    ['numbers to reach', '# T\n\n## Goals & Metrics\n\n- a hundred\n', null],
    ['a remark', '# T\n\n(Each phase is an issue.)\n', null],
    ['a prohibition', '# T\n\nDo NOT start before the tests pass.\n', null],
    [
      'links of issues, each in its line',
      '## Summary\n\n- Keeps the cart\n\nCloses #12\nFixes SHOP-34\n',
      'Keeps the cart',
    ],
    [
      'what is there already, where the goals tell it',
      '# T\n\n## Summary\n\nCurrently the cart is lost.\n\n## Motivation\n\n### Goals\n\nKeep the cart.',
      'Keep the cart.',
    ],
    [
      'what is there already, where nothing else does',
      '## Summary\n\nToday it is lost.',
      'Today it is lost.',
    ],
    [
      'a long line that ends with a colon is no label',
      '## Summary\n\nThere are two kinds of carts that the shop can keep for its guests:\none of them in the browser.',
      'There are two kinds of carts that the shop can keep for its guests: one of them in the browser.',
    ],
    [
      'the goal of an epic',
      '# Epic 6: Mails\n\n**Epic Goal:** Send them.\n\n## Story 6.1: A\n\nAs a guest.',
      'Send them.',
    ],
    [
      'why, where another section tells what',
      '# T\n\n## Why\n\nIt is lost.\n\n## What\n\nKeep the cart.\n',
      'Keep the cart.',
    ],
  ])('%s', (_what, markdown, told) => {
    expect(intent(markdown)).toBe(told);
  });
});

describe('headings that speak of invariants', () => {
  const under = (heading: string) =>
    plan(`# T\n\n## ${heading}\n\n- one\n`).invariants.map(({ name }) => name);

  test.each([
    'Invariants (mandatory)',
    'M09 invariants',
    'Guardrails & invariants',
    'Core invariant',
    'Invariants that must survive',
  ])('%j lists them', (heading) => {
    expect(under(heading)).toEqual(['one']);
  });

  test.each([
    'Task 3.1: Template invariant tests',
    'Task 2: Sink invariants',
    '[P08] The invariant is law',
    'FR-10: Shrink-only invariants',
    'Why the invariant broke',
    'The comment on the invariant of carts',
  ])('%j lists none', (heading) => {
    expect(under(heading)).toEqual([]);
  });

  test('one that states it', () => {
    expect(under('Invariant: prices stay')).toEqual(['prices stay']);
  });
});

test('a plan of tasks is no stub, however its entries begin', () => {
  expect(plan('# T\n\n## Phase 1\n\n- [ ] Task: Make the folder\n    - [ ] Implement: it\n').stub).toBe(
    false,
  );
  expect(plan('# T\n\n- [ ] TBD\n').stub).toBe(true);
});

test('a mark is no path', () => {
  const { named } = plan('# T\n\n- Tasks with `*` or `**` are optional\n- `src/*.ts` move\n');
  expect(named).toEqual(['src/*.ts']);
});

test('what holds the place of a part of a name stands for any', () => {
  const list = [
    '- `db/[timestamp]_carts.sql` (new)',
    '- `db/{date}-carts.sql` (new)',
    '- `db/YYYYMMDDHHMMSS_guests.sql` (new)',
    '- `docs/stories/{epic}.{story}-trace-{YYYYMMDD}.md` (new)',
    '- `docs/archive-{YYYY-MM}.md` (new)',
    '- `app/[token]/page.tsx` (new)',
    '- `app/[...slug].tsx` (new)',
  ];
  expect(paths(`## Files to create\n\n${list.join('\n')}\n`)).toEqual([
    ['db/*_carts.sql', 'new'],
    ['db/*-carts.sql', 'new'],
    ['db/*_guests.sql', 'new'],
    ['docs/stories/{epic}.*-trace-*.md', 'new'],
    ['docs/archive-*.md', 'new'],
    ['app/[token]/page.tsx', 'new'],
    ['app/[...slug].tsx', 'new'],
  ]);
});

describe('criteria', () => {
  test('of a phase', () => {
    const { acceptance } = plan(
      '# T\n\n## Phase 1: Tests\n\n- [ ] x\n\n### Phase 1 Completion Criteria\n\n- [ ] All pass\n\n## Task 2.1 exit criteria\n\n- [ ] Carts stay\n',
    );
    expect(acceptance).toEqual(['All pass', 'Carts stay']);
  });

  test('below the last line of a task', () => {
    const { acceptance } = plan(
      '# T\n\n- [ ] Keep the cart — id: cart\n  _Requirements: 2_\n  **Done When:**\n  - [ ] A cart survives.\n  - [ ] Guests have one.\n- [ ] Next\n',
    );
    expect(acceptance).toEqual(['A cart survives.', 'Guests have one.']);
  });
});

describe('files of tasks without code marks', () => {
  const tasks = [
    '## Phase 1: Setup',
    '',
    '- [X] T001 Create project structure per plan in repository root',
    '- [X] T002 [P] Create src/main.rs with dispatch of commands',
    '- [ ] T003 [P] [US1] Implement the cart in src/cart/store.rs',
    '- [ ] T004 [US1] Write tests in tests/cart.rs, and run cargo test',
    '- [ ] 1.2 Update README.md',
    '- [ ] Add carts to db/schema.sql',
    '- [ ] Do not touch src/old.rs',
    '- [ ] T005 Replace and/or flags, client/server calls, Node.js, System.Text.Json and v1.2.sql3',
    '- [ ] Create package.json scripts',
    '- [ ] 2.1 Create Cart.vue modal component',
  ];

  test('are planned', () => {
    const { deliverables, named } = plan(`# Tasks: Carts\n\n${tasks.join('\n')}\n`);
    expect(deliverables.map(({ path }) => path)).toEqual([
      'src/main.rs',
      'src/cart/store.rs',
      'tests/cart.rs',
      'README.md',
      'Cart.vue',
    ]);
    expect(deliverables.map(({ change }) => change)).toEqual([
      'new',
      undefined,
      undefined,
      'modified',
      'new',
    ]);
    expect(named).toEqual(['db/schema.sql', 'package.json']);
  });

  test('not of other entries', () => {
    const { deliverables, named } = plan('# T\n\n## Notes\n\n- see src/a.rs, src/b.rs\n- and src/c.rs\n');
    expect([deliverables, named]).toEqual([[], undefined]);
  });
});

test('a command behind its label', () => {
  const entry = '- **Command**: `make test-base`\n- **Purpose**: the tables\n';
  const { verification } = plan(
    `# T\n\n### Schema verification\n\n${entry}\n### Set-up\n\n- Command: \`make all\`\n\n**Test command:** \`make test-all\`\n`,
  );
  expect(verification).toEqual([{ check: '`make test-base`' }, { check: '`make test-all`' }]);
});

test('what stands below a task names files as the task does', () => {
  const { named } = plan('# T\n\n- [ ] 1. Keep carts\n  - Raise the version in cart_vars.php to 2\n');
  expect(named).toEqual(['cart_vars.php']);
});

test('what must not be done, without what may be', () => {
  const { outOfScope } = plan(
    '# 7. Things that should NOT be changed\n\nThey are strengths.\n\n## Core\n\n- the log\n\n## Do not introduce\n\n- queues\n\n## Acceptable evolution\n\n- more columns\n\n# Next\n\n## Anti-goals\n\n- a cloud\n',
  );
  expect(outOfScope).toEqual(['the log', 'queues', 'a cloud']);
});

test('a table of files with what is done to each, in any section', () => {
  const rows =
    '| File | Change |\n|---|---|\n| `a.md` | **DELETE**, it moved |\n| `b.md` | Calls it |\n| cli | x |\n| `c.md` | No change needed |\n';
  expect(plan(`# T\n\n## 2.4 Restructure\n\n${rows}`).deliverables).toEqual([
    { path: 'a.md', text: 'DELETE, it moved', change: 'removed' },
    { path: 'b.md', text: 'Calls it' },
  ]);
  expect(plan('# T\n\n## Owners\n\n| File | Owner |\n|---|---|\n| `a.md` | me |\n').deliverables).toEqual([]);
});

test('a label in front of a list says what is done to its files', () => {
  const lists = '**Created:**\n- `a.ts` - the hook\n\n**Modified:**\n- `b.ts` - added a test\n';
  expect(paths(`# T\n\n## File List\n\n${lists}`)).toEqual([
    ['a.ts', 'new'],
    ['b.ts', 'modified'],
  ]);
});
