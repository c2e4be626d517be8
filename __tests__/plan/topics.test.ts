import { describe, expect, test } from '@jest/globals';
import { parsePlan } from '../../src/plan/plan.ts';

const plan = (markdown: string) => parsePlan(markdown, { repository: 'shop' });
const list = '\n\n- the cart stays\n';

describe('headings that say more than their topic', () => {
  test.each([
    'MVP acceptance criteria',
    'Daily Sprint Definition of Done',
    'M-03.1 exit criteria',
    'P2.1: Success criteria',
    'Slice-specific done conditions',
    'Acceptance bar',
    'Phase exit criteria ("done means") {#exit-criteria}',
    '核心验收标准',
    '1단계 완료 조건',
  ])('%j lists criteria', (heading) => {
    expect(plan(`# T\n\n## ${heading}${list}`).acceptance).toEqual(['the cart stays']);
  });

  test.each([
    'Add acceptance criteria',
    'How the acceptance criteria are met',
    'Completeness against the definition of done',
    'Task 3: acceptance criteria',
    'User stories & acceptance criteria',
    'Critical: acceptance criteria must be kept',
    'Previous acceptance criteria',
    'Example acceptance criteria',
    'Unmet acceptance criteria',
    '编写验收标准',
    '历史验收标准',
  ])('%j lists none', (heading) => {
    expect(plan(`# T\n\n## ${heading}${list}`).acceptance).toEqual([]);
  });

  test.each([
    'Explicitly not in this sprint',
    'Deliberately out of scope',
    'Ideas for later (out of scope)',
    'Sprint 3 — non-goals',
    'Deferred ideas (not in scope for v1)',
  ])('%j is out of scope', (heading) => {
    expect(plan(`# T\n\n## ${heading}${list}`).outOfScope).toEqual(['the cart stays']);
  });

  test.each(['Core rules (invariants, in every phase)', 'Core invariants', '核心不变量'])(
    '%j lists invariants',
    (heading) => {
      expect(plan(`# T\n\n## ${heading}${list}`).invariants).toEqual([{ name: 'the cart stays' }]);
    },
  );

  test.each(['Testing', 'Manual verification', 'M3 testing strategy', 'Visual QA — in the browser'])(
    '%j lists checks',
    (heading) => {
      expect(plan(`# T\n\n## ${heading}${list}`).verification).toEqual([{ check: 'the cart stays' }]);
    },
  );

  test.each(['Step 3.6 — Tests', 'Run the validation checklist'])('%j lists none', (heading) => {
    expect(plan(`# T\n\n## ${heading}${list}`).verification).toEqual([]);
  });

  test('a title is what it is called', () => {
    expect(plan(`# Cart test plan${list}`).verification).toEqual([]);
  });

  test.each(['Files in scope (not all)', 'Key files to modify', 'New files {#new-files}', '1-1. 산출물'])(
    '%j lists files',
    (heading) => {
      const { deliverables } = plan(`# T\n\n## ${heading}\n\n- \`src/cart.ts\` (new)\n`);
      expect(deliverables).toEqual([{ path: 'src/cart.ts', text: '', change: 'new' }]);
    },
  );

  test.each(['Detecting changed files', 'Unrelated modified files', 'Git status: modified files'])(
    '%j lists none',
    (heading) => {
      expect(plan(`# T\n\n## ${heading}\n\n- \`src/cart.ts\`\n`).deliverables).toEqual([]);
    },
  );

  test('a line that says what is done with files leads to none', () => {
    const markdown = '# T\n\n- Scan modified files:\n  - `src/*.ts` means code\n';
    expect(plan(markdown).deliverables).toEqual([]);
  });

  test('a line that tells when it is done leads to criteria', () => {
    expect(plan('# T\n\n## Bar\n\nExit: the cart is green.\n').acceptance).toEqual(['the cart is green.']);
    expect(plan('# T\n\n## Bar\n\nExit: 0 where all passed, else 1.\n').acceptance).toEqual([]);
    expect(plan('# T\n\n## Bar\n\n- **Success criteria 1:** it adds up\n').acceptance).toEqual([
      'it adds up',
    ]);
  });
});

describe('where entries end', () => {
  test('tasks with boxes below the list of files are no files', () => {
    const { deliverables } = plan(
      '# T\n\n### Task 1\n\n**Files:**\n- Modify: `src/cart.ts`\n\n- [ ] **Step 1: Write the test**\n\nRun: `npm test`\n',
    );
    expect(deliverables).toEqual([{ path: 'src/cart.ts', text: '', change: 'modified' }]);
  });

  test('paragraphs that each begin in bold are entries', () => {
    const markdown = '# T\n\n## Not in this sprint\n\n**No adapters.** Later.\n\n**No timers.** Later.\n';
    expect(plan(markdown).outOfScope).toEqual(['No adapters. Later.', 'No timers. Later.']);
  });

  test('a table of one section takes nothing from the list of another', () => {
    const markdown =
      '# T\n\n## Verification\n\n- `npm test`\n\n## Test plan\n\n| Check | Result |\n|-|-|\n| Lint | green |\n';
    expect(plan(markdown).verification.map(({ check }) => check)).toEqual(['`npm test`', 'Lint']);
  });

  test('a command that two sections list is one check', () => {
    const markdown =
      '# T\n\n## Verification\n\n- `npm test`\n\n## Local validation\n\n- `npm test`\n- `npm run e2e`\n';
    expect(plan(markdown).verification.map(({ check }) => check)).toEqual(['`npm test`', '`npm run e2e`']);
  });

  test('a status behind the last rule counts', () => {
    expect(plan('# T\n\nDo it.\n\n---\n\n**Status**: proposed\n').status).toBe('proposed');
    expect(plan('# T\n\nDo it.\n\n---\n\nThe end.\n').status).toBeNull();
  });
});

describe('what a plan wants', () => {
  test.each([
    ['## Problem\n\nIt breaks.\n\n## Decision\n\nKeep the cart.', 'Keep the cart.'],
    ['## Problem\n\nIt breaks.\n\n## Proposed solution\n\nKeep the cart.', 'Keep the cart.'],
    ['## Why now\n\nIt breaks.\n\n## Scope\n\nA page for carts.\n\n- a', 'A page for carts.'],
    ['## Context\n\nIt breaks. The goal is to keep the cart. Soon.', 'The goal is to keep the cart.'],
    ['## Background\n\nIt breaks.\n\nThis plan replaces the cart.', 'This plan replaces the cart.'],
    ['## Background\n\nIt breaks.', null],
    ['## Repository shape\n\nOne application holds all.', null],
  ])('%j', (body, intent) => {
    expect(plan(`# T\n\n${body}\n`).intent).toBe(intent);
  });
});

describe('ids and words', () => {
  test.each([
    ['# ROADMAP.md — CART10-Agent', 'CART10-Agent', null],
    ['# M04-Cart', 'Cart', 'M04'],
    ['# v3 到 v4 迁移', 'v3 到 v4 迁移', null],
    ['# S16-3: Keep carts', 'Keep carts', 'S16-3'],
    ['# Plan 09-01: Keep carts', 'Keep carts', null],
    ['# Plan: Phase 2 Integration - 01 Carts', 'Integration - 01 Carts', null],
    ['# Phase 2 Implementation - Carts', 'Carts', null],
  ])('%j', (markdown, title, milestone) => {
    expect([plan(markdown).title, plan(markdown).milestone]).toEqual([title, milestone]);
  });
});

describe('trees', () => {
  const paths = (markdown: string) => plan(markdown).deliverables.map(({ path }) => path);

  test('words in a column of their own describe a file', () => {
    const tree = 'site/\n  package.json    own lock file\n  src/\n    index.astro   the landing page';
    expect(paths(`# T\n\n## File structure\n\n\`\`\`\n${tree}\n\`\`\`\n`)).toEqual([
      'site/package.json',
      'site/src/index.astro',
    ]);
  });

  test('files that a tree marks are planned wherever it stands, the others are there', () => {
    const tree =
      'e2e/\n├── login.ts     # helpers\n├── cart.ts      # NEW: the cart\n└── sum.ts       # MODIFIED: sums';
    const { deliverables } = plan(`# T\n\n## Structure of the tests\n\n\`\`\`\n${tree}\n\`\`\`\n`);
    expect(deliverables.map(({ path, change }) => [path, change])).toEqual([
      ['e2e/cart.ts', 'new'],
      ['e2e/sum.ts', 'modified'],
    ]);
  });

  test('what a program prints is no tree', () => {
    const table = 'src/cart.py    passed\nsrc/sum.py    failed';
    expect(paths(`# T\n\n## File structure\n\n\`\`\`\n${table}\n\`\`\`\n`)).toEqual([]);
  });

  test.each([
    ['README.md\n├─ docs/A.md', ['README.md', 'docs/A.md']],
    ['README.md\n├─ src/a.ts', ['cart/README.md', 'cart/src/a.ts']],
  ])('a folder called as the plan is the repository around its own files: %j', (below, found) => {
    const tree = `cart/\n├─ ${below}${found[0] === 'README.md' ? '\n├─ LICENSE' : ''}`;
    const all = paths(`# Cart — all of it\n\n## File structure\n\n\`\`\`\n${tree}\n\`\`\`\n`);
    expect(all.slice(0, 2)).toEqual(found);
  });
});

describe('files that are named', () => {
  test('a sentence goes on in the next line', () => {
    const markdown = '# T\n\n## Scope\n\n`main.rs` (the run),\nand `flake.nix` are unchanged.\n\n- `pg.rs`\n';
    expect(plan(markdown).named).toEqual(['pg.rs']);
  });

  test('what an entry denies is said of the content of its file', () => {
    const markdown = '# T\n\n- `vercel.json` — a preset, does not deploy\n- `next.json` — unchanged\n';
    expect(plan(markdown).named).toEqual(['vercel.json']);
  });

  test.each([
    ['`a.ts` calls `b.ts`, which it does not own.', ['a.ts', 'b.ts']],
    ['`a.ts` calls `b.ts` — which stays as it is.', undefined],
    ['Do not touch `a.ts`, which `b.ts` needs.', undefined],
    ['Do not touch `a.ts`, but extend `b.ts`.', ['b.ts']],
    ['No rewrite — `a.ts` only grows.', ['a.ts']],
    ['- `a.ts` — reads `b.ts`, must not change', undefined],
    ['- `a.ts` — out of date, we leave it as it is', undefined],
  ])('%s', (text, named) => {
    expect(plan(`# T\n\n${text}\n`).named).toEqual(named);
  });
});

test('what a list below verification leads to is checked', () => {
  const markdown = '# T\n\n## Testing\n\nVerification should include:\n\n- the page loads\n';
  expect(plan(markdown).verification).toEqual([{ check: 'the page loads' }]);
});

test('what tests need is no check', () => {
  const markdown = '# T\n\n## Testing\n\n- it adds up\n\n### Test data\n\n- a cart of ten\n';
  expect(plan(markdown).verification).toEqual([{ check: 'it adds up' }]);
});

test('entries of a matrix are no steps', () => {
  const markdown = '# T\n\n## Test matrix\n\n1. One user cannot read another.\n2. The stream ends.\n';
  expect(plan(markdown).verification).toHaveLength(2);
  expect(plan(markdown.replace('Test matrix', 'Test plan')).verification).toEqual([]);
});

test('what a task is to be verified by, in words', () => {
  const markdown = '# T\n\n<task>\n<verify>\nThe icons exist.\n</verify>\n</task>\n';
  expect(plan(markdown).verification).toEqual([{ check: 'The icons exist.' }]);
});

test('a command with a remark behind what it comes to', () => {
  const markdown = '# T\n\n- [ ] Brand-safe: `bash scripts/brand.sh` exits 0 (the last check)\n';
  expect(plan(markdown).verification.map(({ check }) => check)).toEqual(['`bash scripts/brand.sh`']);
});
