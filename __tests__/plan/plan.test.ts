import { describe, expect, test } from '@jest/globals';
import { parsePlan } from '../../src/plan/plan.ts';
import { hostilePlans } from './hostile-plans.ts';

const nothing = {
  title: null,
  milestone: null,
  project: null,
  phase: null,
  branch: null,
  posture: null,
  status: null,
  baseline: null,
  intent: null,
  inScope: [],
  outOfScope: [],
  invariants: [],
  verification: [],
  deliverables: [],
  acceptance: [],
};

const seedLike = `# M09 Plan — Execution Context Introduction

Project: **Serena**
Phase: **Phase II — Runtime Seam Preparation**
Milestone: **M09**
Title: **Execution Context Introduction**

Branch: \`m09-execution-context\`
**Posture:** Behavior-preserving

---

## 1. Intent / Target

Put the runtime's *dependencies* into one [context](https://example.org) attached to \`p\`.
It is written, not read.

## 2. Scope Boundaries

### In Scope

Make a structure:

\`\`\`
modules/runtime_context.py
\`\`\`

- attach \`p.runtime_context\`

### Out of Scope

This must **NOT**:

- remove \`shared.sd_model\`
- change <b>API</b> responses

## 3. Invariants

These stay as they are.

| Invariant | Description |
|---|---|
| Generation behavior | Same inputs → same outputs |
| CLI \\| behavior | No change to \`modules/cmd_args.py\` |

## 4. Verification Plan

| Check | Requirement |
|---|---|
| Linter | Pass |
| Coverage | ≥ 40% |

Manual checks:

- grid saving

## 5. Implementation Steps

- write the module

## 7. Deliverables

Code:

- \`modules/runtime_context.py\` (new)
- \`modules/processing.py\` (modified) — attach the context

## 9. Success Criteria

- [ ] Context attached
- [x] CI green
`;

test('a whole plan', () => {
  expect(parsePlan(seedLike)).toEqual({
    stub: false,
    title: 'Execution Context Introduction',
    milestone: 'M09',
    project: 'Serena',
    phase: 'Phase II — Runtime Seam Preparation',
    branch: 'm09-execution-context',
    posture: 'Behavior-preserving',
    status: null,
    baseline: null,
    intent: "Put the runtime's dependencies into one context attached to `p`. It is written, not read.",
    inScope: ['`modules/runtime_context.py`', 'attach `p.runtime_context`'],
    outOfScope: ['remove `shared.sd_model`', 'change API responses'],
    invariants: [
      { name: 'Generation behavior', verification: 'Same inputs → same outputs' },
      { name: 'CLI | behavior', verification: 'No change to `modules/cmd_args.py`' },
    ],
    verification: [
      { check: 'Linter', expected: 'Pass' },
      { check: 'Coverage', expected: '≥ 40%' },
    ],
    deliverables: [
      { path: 'modules/runtime_context.py', text: '', change: 'new' },
      { path: 'modules/processing.py', text: 'attach the context', change: 'modified' },
    ],
    acceptance: ['Context attached', 'CI green'],
  });
});

test('line ends and byte order mark make no difference', () => {
  const expected = parsePlan(seedLike);
  expect(parsePlan(`\ufeff${seedLike.replaceAll('\n', '\r\n')}`)).toEqual(expected);
  expect(parsePlan(seedLike.replaceAll('\n', '\r'))).toEqual(expected);
});

describe('titles', () => {
  test.each([
    ['# M09 Plan — Execution context', 'Execution context', 'M09'],
    ['# M15_plan — Multi-run gate', 'Multi-run gate', 'M15'],
    ['# M09_plan.md — Setup gate', 'Setup gate', 'M09'],
    ['# 📌 M09_plan — Multi-run gate', 'Multi-run gate', 'M09'],
    ['# 📦 M01_plan.md\n\n## Milestone M01 — Baseline', 'Baseline', 'M01'],
    ['# M11 — Console skeleton', 'Console skeleton', 'M11'],
    ['# M11: Console `skeleton`', 'Console skeleton', 'M11'],
    ['# M09 Implementation Plan - Context', 'Context', 'M09'],
    ['# Milestone M3 — Third', 'Third', 'M3'],
    ['# M9.1 — Part', 'Part', 'M9.1'],
    ['# Plan: Execution context', 'Execution context', null],
    ['# Plan: M02 — Storage', 'Storage', 'M02'],
    ['# Milestone 5: Storage', 'Storage', '5'],
    ['# Phase 3 — Storage', 'Storage', null],
    ['# Phase 3 Plan — Storage', 'Storage', null],
    ['# Story 1.1: Storage', 'Storage', null],
    ['# Plan 04 — Storage', 'Storage', null],
    ['# Phase 3 Implementation Plan — Storage', 'Storage', null],
    ['# Implementation Plan — Storage', 'Storage', null],
    ['# Plan de trabajo — Almacén', 'Almacén', null],
    ['# BOX-M2.1 — Storage', 'Storage', 'BOX-M2.1'],
    ['# UTF-8 — Storage', 'UTF-8 — Storage', null],
    ['# Storage — Implementation Plan', 'Storage', null],
    ['# Storage — design brief', 'Storage', null],
    ['# Storage: technical spec', 'Storage', null],
    ['# Phase 3 — Storage (subplan)', 'Storage', null],
    ['# Phase 3.1 Storage Plan', 'Storage', null],
    ['# Phase 3.1 Implementation Plan', null, null],
    ['# Storage design', 'Storage design', null],
    ['# Tasks — 001 Storage', '001 Storage', null],
    ['# Feature Specification: Storage', 'Storage', null],
    ['# plan/T-007.md\n\n## Task: Storage', 'Storage', null],
    ['# plan/T-007.md\n\n## Progress', null, null],
    ['# Design-system storage', 'Design-system storage', null],
    ['# Phase 2+ Implementation Plan', null, null],
    ['# D-M1-00 — Storage', 'Storage', 'D-M1-00'],
    ['# M1-2 weeks of storage', 'M1-2 weeks of storage', null],
    ['---\nid: M-060\ntitle: Phase 3d — Storage\n---\n\n## Goal\n\nx', 'Storage', 'M-060'],
    ['---\nid: task-12\ntitle: Storage\n---\n\n## Goal\n\nx', 'Storage', null],
    ['# Storage implementation plan', 'Storage', null],
    ['# TASK-0012 - Storage', 'Storage', null],
    ['# Issue #12 — Storage', 'Storage', null],
    ['# Feature 001-auth: Storage', 'Feature 001-auth: Storage', null],
    ['# Shop v1.0 – Phase 5: Storage', 'Storage', null],
    ['# Shop — Phase 5', 'Shop — Phase 5', null],
    ['# Goal: Storage\n\n## Objective\n\nKeep it.', 'Storage', null],
    ['# Task ID: T-CAL-02\n\n## Title\n\nStorage', 'Storage', null],
    ['# G01 Storage', 'Storage', 'G01'],
    ['# M1 Storage', 'Storage', 'M1'],
    ['# E2E storage', 'E2E storage', null],
    ['# S3 storage', 'S3 storage', null],
    ['# Milestone Design Document\n\n**Milestone:** M02 — Storage', 'Storage', 'M02'],
    ['# Design\n\n**Milestone:** M02', null, 'M02'],
    ['# Execution context', 'Execution context', null],
    ['M11 — Console\n=============', 'Console', 'M11'],
    ['# M09 Plan', null, 'M09'],
    ['# M09 Plan\n\n**Title:** From the key', 'From the key', 'M09'],
    ['# M09 — TBD', null, 'M09'],
    ['# 1. Objective\n\nText', null, null],
    ['# Summary\n\nText', null, null],
    ['## What changed\n\nText', null, null],
  ])('%j', (markdown, title, milestone) => {
    expect(parsePlan(markdown)).toMatchObject({ title, milestone });
  });
});

describe('header keys', () => {
  const expected = {
    milestone: 'M09',
    branch: 'm09-x',
    posture: 'Additive only',
    baseline: 'M08 (`v0.0.9`)',
  };
  test.each([
    [
      'bold with colon',
      '**Milestone:** M09\n**Branch:** `m09-x`\n**Posture:** Additive only\n**Baseline:** M08 (`v0.0.9`)',
    ],
    [
      'bold value',
      'Milestone: **M09**\n\nBranch: **m09-x**\nPosture: **Additive only**\nBaseline: M08 (`v0.0.9`)',
    ],
    [
      'hard breaks',
      '**Milestone:** M09  \n**Branch**: `m09-x`  \nPosture: Additive only\\\nBaseline: M08 (`v0.0.9`)',
    ],
    [
      'quoted',
      '> **Milestone:** M09\n> **Branch:** `m09-x`\n> **Posture:** Additive only\n>\n> **Baseline:** M08 (`v0.0.9`)',
    ],
    [
      'list',
      '- **Milestone:** M09\n- **Branch:** `m09-x`\n- Posture: Additive only\n- Baseline: M08 (`v0.0.9`)',
    ],
    [
      'table',
      '| Field | Value |\n|---|---|\n| **Milestone** | M09 |\n| Branch | `m09-x` |\n| Posture: | Additive only |\n| Baseline | M08 (`v0.0.9`) |',
    ],
    [
      'table without head',
      '| Milestone | M09 |\n|---|---|\n| Branch | `m09-x` |\n| Posture | Additive only |\n| Baseline tag | M08 (`v0.0.9`) |',
    ],
    [
      'under Milestone',
      '# T\n\n## Milestone\n\n| Field | Value |\n|---|---|\n| Milestone | M09 |\n| Branch | `m09-x` |\n| Posture | Additive only |\n| Baseline | M08 (`v0.0.9`) |',
    ],
  ])('%s', (_shape, markdown) => {
    expect(parsePlan(markdown)).toMatchObject(expected);
    expect(parsePlan(`# M09 Plan — T\n\n${markdown}\n\n## 1. Notes\n`)).toMatchObject(expected);
  });

  test('front matter', () => {
    const plan = parsePlan('---\ntitle: "A title"\nmilestone: M09\nstatus: draft\n---\n\nSome words.\n');
    expect(plan).toEqual({
      ...nothing,
      stub: false,
      title: 'A title',
      milestone: 'M09',
      status: 'draft',
      intent: 'Some words.',
    });
  });

  test('a rule at the start is no front matter', () => {
    expect(parsePlan('---\n\nWords: many\nand more\n\n---\n').intent).toBe('Words: many and more');
  });

  test('placeholders are absent, a status is not', () => {
    expect(parsePlan('**Branch:** TBD\n**Phase:** —\n**Baseline:** n/a\n**Status:** Pending')).toEqual({
      ...nothing,
      stub: true,
      status: 'Pending',
    });
  });

  test('keys further down are no header', () => {
    expect(parsePlan('# T\n\nProse.\n\n## Notes\n\nBranch: other\n').branch).toBeNull();
  });

  test('a status under its heading', () => {
    expect(parsePlan('# T\n\n## Status\nplanned, after the queue\n\n## Goal\n\nStore.\n').status).toBe(
      'planned, after the queue',
    );
    expect(parsePlan('# T\n\n## Status\n\n- a\n').status).toBeNull();
  });

  test('several in one line', () => {
    expect(parsePlan('# T\n\n**Project**: Box | **Phase**: 2 | **Status**: IN PROGRESS\n')).toMatchObject({
      project: 'Box',
      phase: '2',
      status: 'IN PROGRESS',
    });
    expect(parsePlan('# T\n\nStatus: open | closed\n').status).toBe('open | closed');
  });

  test.each([
    ['# Phase 3: Storage\n', 'Phase 3'],
    ['# Phase 3.1 — Storage\n', 'Phase 3.1'],
    ['# Phase 3 Implementation Plan — Storage\n', 'Phase 3'],
    ['# Phase 3: Storage\n\n**Phase:** Third\n', 'Third'],
    ['# Phase diagrams\n', null],
  ])('the phase that the title names: %j', (markdown, phase) => {
    expect(parsePlan(markdown).phase).toBe(phase);
  });

  test('posture from its own section', () => {
    expect(parsePlan('## 3. Refactor Posture\n\n**Behavior-Preserving**\n\nNo changes.').posture).toBe(
      'Behavior-Preserving',
    );
  });
});

describe('scope', () => {
  test.each([
    ['numbered', '## 2) Scope\n\n### In scope\n- a\n\n### Out of scope\n- b'],
    ['emoji', '## 2️⃣ Scope Boundaries\n\n### ✅ In Scope\n\n* a\n\n### ❌ Out of Scope\n\n* b'],
    ['H1', '# 1. In Scope\n- a\n\n# 2. Non-goals\n- b'],
    ['explicitly', '## Scope\n- a\n\n## Explicitly out of scope (initial)\n- b'],
    ['bold lines', '## Scope\n\n**In Scope:**\n\n- a\n\n**Out of Scope**\n\n- b'],
    ['plain lines', '## Scope\n\nIn scope:\n\n- a\n\nOut of scope:\n- b'],
    ['drawn bullets', '## In scope\n\n• a\n\n## Out of scope\n\n• b  '],
    ['one line each', '**In scope:** a\n\n**Out of scope:** b'],
    ['must not', '## Scope\n\n**MUST implement:**\n- a\n\n**MUST NOT implement:**\n- b'],
    ['in a list', '## Scope\n\n- **In scope:**\n  - a\n- **Out of scope:**\n  - b'],
    ['entries with labels', '## Task 1\n\n- **In scope:** a\n- **Out of scope:** b'],
    ['what it does not do', '## In scope\n\n- a\n\n## What This Phase Does NOT Do\n\n- b'],
    ['future', '## In scope\n\n- a\n\n## Future work\n\n- b'],
    ['carried over', '## In scope\n\n- a\n\n## Carry-over (post-launch)\n\n- b'],
    ['told', '## In scope\n\n- a\n\n## Non-goals\n\nThese stay out:\n\nb\n\nWhy it does.'],
    ['table', '## In scope\n\n- a\n\n## Out of scope\n\n| What | Why |\n|---|---|\n| b | — |'],
  ])('%s', (_shape, markdown) => {
    expect(parsePlan(markdown)).toMatchObject({ inScope: ['a'], outOfScope: ['b'] });
  });

  test('what the last one carried over, and what does not work, is not out of it', () => {
    const plan = parsePlan('## Carry-over from sprint 1\n\n- a\n\n## What is not tested today\n\n- b');
    expect(plan.outOfScope).toEqual([]);
  });

  test('a label goes on behind the end of its line', () => {
    expect(parsePlan('# T\n\n**Out of scope:** the queue\nand its tests\n**Owner:** me').outOfScope).toEqual([
      'the queue and its tests',
    ]);
  });

  test('nested entries stand for themselves', () => {
    const plan = parsePlan('## In Scope\n\n- Readers:\n  - `a.py`\n  - `b.py`\n- *TBD*\n');
    expect(plan.inScope).toEqual(['Readers', '`a.py`', '`b.py`']);
  });

  test('a section of another topic ends it', () => {
    const plan = parsePlan('## In Scope\n- a\n\n### Implementation notes\n- b\n\n## Risks\n- c');
    expect(plan.inScope).toEqual(['a']);
  });
});

describe('invariants', () => {
  test.each([
    [
      'Surface | Verification',
      '| Surface | Verification |\n|---|---|\n| CLI | Smoke |',
      { name: 'CLI', verification: 'Smoke' },
    ],
    [
      'Surface | Invariant | Verification',
      '| Surface | Invariant | Verification |\n|---|---|---|\n| CLI | Flags stay | Smoke |',
      { name: 'Flags stay', surface: 'CLI', verification: 'Smoke' },
    ],
    [
      'Invariant | Verification',
      '| Invariant | Verification |\n|:--|--:|\n| Flags stay | Smoke |',
      { name: 'Flags stay', verification: 'Smoke' },
    ],
    [
      '# | Invariant | How',
      '| # | Invariant | How verified |\n|--|--|--|\n| 1 | Flags stay | Smoke |',
      { name: 'Flags stay', verification: 'Smoke' },
    ],
    [
      'no verification',
      '| Invariant | Verification |\n|---|---|\n| Flags stay | TBD |',
      { name: 'Flags stay' },
    ],
    ['numbered bold names', '1. **Flags stay** — Smoke', { name: 'Flags stay', verification: 'Smoke' }],
    ['bold with colon', '- **Flags stay:** Smoke', { name: 'Flags stay', verification: 'Smoke' }],
    ['nested', '1. **Flags stay**\n   - Verification: Smoke', { name: 'Flags stay', verification: 'Smoke' }],
    ['plain', '- Flags stay', { name: 'Flags stay' }],
    [
      'headings',
      '### Invariant 1 — Flags stay\n\nThey do.\n\n**Verification:**\n\n* Smoke\n\n---',
      { name: 'Flags stay', verification: 'Smoke' },
    ],
    [
      'headings, in line',
      '### INV-1: Flags stay\n\nThey do.\n\nVerification: Smoke',
      { name: 'Flags stay', verification: 'Smoke' },
    ],
    [
      'headings, H4',
      '### 4.1 Flags stay\n\n#### Verification\n\n- Smoke',
      { name: 'Flags stay', verification: 'Smoke' },
    ],
  ])('%s', (_shape, body, invariant) => {
    expect(
      parsePlan(`## 4. Invariants (Mandatory)\n\nWords.\n\n${body}\n\n## 5. Next\n\n- x`).invariants,
    ).toEqual([invariant]);
  });

  test('several verifications are one text; the section after them is another', () => {
    const plan = parsePlan(
      '## Invariants\n\n### Invariant 1 — A\n\nVerification:\n\n- x\n- y\n\n### Invariant 2 — B\n\nIf not:\n\n- it fails\n\n## Verification Plan\n\n- z',
    );
    expect(plan.invariants).toEqual([{ name: 'A', verification: 'x; y' }, { name: 'B' }]);
    expect(plan.verification).toEqual([{ check: 'z' }]);
  });
});

describe('sections of invariants', () => {
  const names = (markdown: string) => parsePlan(markdown).invariants.map(({ name }) => name);

  test.each([
    '## Invariants — must hold',
    '## Invariants: what stays true',
    '## Invariants\n\n### Invariants - of the cart',
    '## Invariants\n\n### Cart',
  ])('what %j lists', (heading) => {
    expect(names(`${heading}\n\n- Prices stay\n- Totals are exact`)).toEqual([
      'Prices stay',
      'Totals are exact',
    ]);
  });

  test.each([
    '## Invariants - things CI protects',
    '## Invariant: must hold',
    '## Invariants\n\n### Cart\n\nWords.',
  ])('a table below %j', (heading) => {
    const table = '| Invariant | How |\n|---|---|\n| Prices stay | Smoke |';
    expect(names(`${heading}\n\n${table}`)).toEqual(['Prices stay']);
  });

  test.each([
    '## Invariant: Prices stay\n\nThey do.',
    '## Invariant: Prices stay\n\n- gross\n- net',
    '## Invariant: Prices stay\n\nVerification:\n\n- Smoke',
    '## Invariant 1 — Prices stay\n\n- gross\n- net',
    '## Invariants\n\n### INV-2: Prices stay\n\n- gross\n- net',
    '## Invariant A: Prices stay\n\nIf not:\n\n- it fails',
    '## Invariants\n\n### 1. Prices stay\n\n- gross\n- net',
    '## Invariants\n\n### Prices stay\n\n- Verification: Smoke',
    '## Invariants\n\n### Prices stay\n\n- **Rule:** gross\n- **Verification:** Smoke',
    '## Invariants\n\n### Prices stay\n\nThese do:\n\n- gross\n- net',
  ])('one: %j', (markdown) => {
    expect(names(markdown)).toEqual(['Prices stay']);
  });
});

describe('verification', () => {
  test('numbered entries are steps, unless they are commands', () => {
    const of = (list: string): string[] =>
      parsePlan(`# T\n\n## Verification checklist\n\n${list}\n`).verification.map(({ check }) => check);
    expect(of('1. Open the page\n2. Look at it')).toEqual([]);
    expect(of('1. `npm test`\n2. **Lint**: `npm run lint`')).toEqual(['`npm test`', 'Lint']);
    expect(of('- Test commands:\n  - Unit: `npm test`\n  - E2E: `npm run e2e`')).toEqual(['Unit', 'E2E']);
  });

  test('tests that are counted in their heading', () => {
    expect(parsePlan('# T\n\n## Tests (12 green)\n\n- [x] it drains\n').verification).toEqual([
      { check: 'it drains' },
    ]);
  });

  test('what a step wants verified', () => {
    const plan = (steps: string) => parsePlan(`# T\n\n## Task 1\n\n${steps}\n`).verification;
    expect(plan('- write it\n- **Verify:** `npm test -- queue`; then commit')).toEqual([
      { check: '`npm test -- queue`' },
    ]);
    expect(plan('- write it\n- **Verify:**\n  1. `npm test` green\n  2. it drains\n')).toEqual([
      { check: '`npm test` green' },
      { check: 'it drains' },
    ]);
  });

  test('results of a validation', () => {
    const plan = '# T\n\n## Validation results\n\n- npm test: 4 pass\n';
    expect(parsePlan(plan).verification).toEqual([{ check: 'npm test', expected: '4 pass' }]);
  });

  test('commands count behind a line that speaks of output', () => {
    const plan = '# T\n\n## How we verify\n\n**You run these and paste the output:**\n\n- `npm test` — all\n';
    expect(parsePlan(plan).verification).toEqual([{ check: '`npm test` — all' }]);
  });

  test.each([
    [
      'Check | Expected',
      '| Check | Expected |\n|---|---|\n| Linter | Pass |',
      [{ check: 'Linter', expected: 'Pass' }],
    ],
    [
      'other heads',
      '| # | Gate | Threshold |\n|---|---|---|\n| 1 | Coverage | 40% |',
      [{ check: 'Coverage', expected: '40%' }],
    ],
    [
      'bullets',
      '- Linter passes\n- **Smoke:** green\n- Coverage → 40%',
      [
        { check: 'Linter passes' },
        { check: 'Smoke', expected: 'green' },
        { check: 'Coverage', expected: '40%' },
      ],
    ],
    ['steps', '1. install\n2. run', []],
    [
      'commands',
      '```bash\n# locally\nruff check .\n$ pytest tests/unit -q\n```',
      [{ check: '`ruff check .`' }, { check: '`pytest tests/unit -q`' }],
    ],
    ['commands without a language', '```\nmypy src\n```', [{ check: '`mypy src`' }]],
    ['what is no command', '```\nsweep → surface\n```\n\n```python\nassert True\n```', []],
    [
      'what a page shows',
      'A summary page with:\n\n- tests passed\n\nCI must show:\n\n- lint passes',
      [{ check: 'lint passes' }],
    ],
    [
      'a line of one command',
      '**Build:** `make all` MUST pass.\n\nA clean `make all` is what we want, and `x` must pass.',
      [{ check: '`make all`', expected: 'MUST pass' }],
    ],
    ['what is written', 'Add unit tests:\n\n- ordering\n- empty input', []],
    ['artifacts', '### Artifacts to upload\n\n- `a.zip`', []],
  ])('%s', (_shape, body, checks) => {
    expect(parsePlan(`# 5️⃣ Verification\n\n${body}`).verification).toEqual(checks);
  });
});

describe('deliverables', () => {
  const of = (body: string) => parsePlan(`**Project:** Serena\n\n## Deliverables\n\n${body}`).deliverables;

  test('a change cell that says more than the change keeps its words', () => {
    const rows =
      '| File | Change |\n|---|---|\n| `a.py` | New: Point dataclass (x, y) |\n| `b.py` | Modified |\n';
    expect(of(rows)).toEqual([
      { path: 'a.py', text: 'New: Point dataclass (x, y)', change: 'new' },
      { path: 'b.py', text: '', change: 'modified' },
    ]);
  });

  test.each([
    ['- `a/b.py` (new)', [{ path: 'a/b.py', text: '', change: 'new' }]],
    ['- `a/b.py` — the parser', [{ path: 'a/b.py', text: 'the parser' }]],
    ['- Updated `ci.yml`', [{ path: 'ci.yml', text: '', change: 'modified' }]],
    ['- New: `a/b.py` with the parser', [{ path: 'a/b.py', text: 'New: with the parser', change: 'new' }]],
    ['- M09_summary.md', [{ path: 'M09_summary.md', text: '' }]],
    ['- `docs/milestones/M09/*`', [{ path: 'docs/milestones/M09/*', text: '' }]],
    [
      '- `./a/b.py`, `c.py`',
      [
        { path: 'a/b.py', text: '' },
        { path: 'c.py', text: '' },
      ],
    ],
    ['- Required check enforced', [{ text: 'Required check enforced' }]],
    ['- attach `p.runtime_context`', [{ text: 'attach `p.runtime_context`' }]],
    ['- Code:\n  - `a/b.py`', [{ path: 'a/b.py', text: '' }]],
    ['- *TBD*', []],
    [
      'Code: `a/b.py` (the parser)\nDocs: M11_plan.md, M11_run1.md\nTag: `v0.0.11-m11`\nWords only.',
      [
        { path: 'a/b.py', text: '(the parser)' },
        { path: 'M11_plan.md', text: '' },
      ],
    ],
    ['- `docs/milestones/M11/M11_run2.md`\n- `M11_audit.md`', [{ path: 'M11_audit.md', text: '' }]],
    [
      '- `src/families/drift.py`\n\n  - episodes of `drift`, pass/fail\n  - load `cases.json`\n  - `tests/test_drift.py`',
      [
        { path: 'src/families/drift.py', text: '' },
        { path: 'tests/test_drift.py', text: '' },
      ],
    ],
    [
      '### A. Metrics module (`app/metrics.py`)\n\n- load `sweep.json`\n- no side effects\n\n#### API\n\n1. one call\n\n### B. Notes\n\n- `docs/notes.md`',
      [
        { path: 'app/metrics.py', text: 'Metrics module' },
        { path: 'docs/notes.md', text: '' },
      ],
    ],
    ['- known matches/mismatches, input/output', [{ text: 'known matches/mismatches, input/output' }]],
    ['```text\nCalibrationMetricsV1\n```', []],
    ['```\nm11-a-branch\n```', []],
    [
      '| Path | Change | Purpose |\n|---|---|---|\n| `a/b.py` | New | Parser |',
      [{ path: 'a/b.py', text: 'Parser', change: 'new' }],
    ],
    [
      '| # | Artifact | Path |\n|---|---|---|\n| 7.1 | Evidence | `a.md` or `b/` |',
      [
        { path: 'a.md', text: 'Evidence' },
        { path: 'b/', text: 'Evidence' },
      ],
    ],
    [
      '```\na/b.py\nc.py # new\n```',
      [
        { path: 'a/b.py', text: '' },
        { path: 'c.py', text: '', change: 'new' },
      ],
    ],
    ['```\npytest test/smoke\n```', []],
    ['```\na/b.json  # extends ../c.json\n```', [{ path: 'a/b.json', text: 'extends ../c.json' }]],
    ['Every package (`a/b.json`, `c.json`) has it in `d.json`.\nSee `e.json`.', []],
    ['Create `a/b.py`', [{ path: 'a/b.py', text: '', change: 'new' }]],
    ['Run the build after all of it and confirm:\n\n- no warnings\n- it ends', []],
    ['### 1.1 — `a/b.py` parser\n\n- one call', [{ path: 'a/b.py', text: 'parser' }]],
    ['```python\nclass A:\n    x: int\n```', []],
  ])('%j', (body, expected) => {
    expect(of(body)).toEqual(expected);
  });

  test('what stays is said in the column of changes, elsewhere in a whole cell', () => {
    const of3 = (rows: string) => of(`| File | Change | Notes |\n|---|---|---|\n${rows}`);
    const files = of3(
      '| `a.ts` | modify | No changes to the public API |\n| `b.ts` | No changes to it | read |\n' +
        '| `c.ts` | | Unchanged |\n| `d.ts` | - | No change needed. |\n| `e.ts` | | Untouched by tests so far |\n',
    );
    expect(files.map(({ path }) => path)).toEqual(['a.ts', 'e.ts']);
    const notes = '| `a.ts` | No changes needed |\n| `b.ts` | No changes to its API |\n';
    expect(of(`| File | Notes |\n|---|---|\n${notes}`).map(({ path }) => path)).toEqual(['b.ts']);
  });

  test('the mark of an entry counts before the words above it, and general ones say nothing', () => {
    const list = '- `a.ts` (new) — the cart\n- `b.ts` — deleted\n- `c.ts`\n- New: `d.ts` — the cart\n';
    const changes = (above: string) => of(`${above}\n\n${list}`).map(({ change }) => change);
    for (const above of ['Changes:', 'Changed:', 'Updates:', 'Edits:', '变更：'])
      expect(changes(above)).toEqual(['new', 'removed', undefined, 'new']);
    for (const above of ['Modified:', 'Update:', '修改：', '### Files to modify'])
      expect(changes(above)).toEqual(['new', 'removed', 'modified', 'new']);
    expect(of(`Changes:\n\n${list}`).map(({ text }) => text)).toEqual(['the cart', '', '', 'the cart']);
    const own = '- `a.ts` — new method for totals\n- `b.ts` — Add: a method\n';
    expect(of(`Modified:\n\n${own}`).map(({ change }) => change)).toEqual(['modified', 'modified']);
  });

  test('drawn trees', () => {
    const drawn =
      '```text\nserena/\n├── modules/\n│   ├── runtime_context.py  # new: the context\n│   └── processing.py (modified)\n└── docs/\n    └── milestones/\n        └── M09/\n            └── M09_plan.md\n```';
    const expected = [
      { path: 'modules/runtime_context.py', text: 'new: the context', change: 'new' },
      { path: 'modules/processing.py', text: '', change: 'modified' },
      { path: 'docs/milestones/M09/M09_plan.md', text: '' },
    ];
    expect(of(drawn)).toEqual(expected);
    expect(of(drawn.replace('serena/', '.'))).toEqual(expected);
    expect(of(drawn.replace('serena/', 'other/'))[0]?.path).toBe('other/modules/runtime_context.py');
    const inRepository = parsePlan(`## Deliverables\n\n${drawn.replace('serena/', 'Octo_Repo/')}`, {
      repository: 'octo-repo',
    });
    expect(inRepository.deliverables).toEqual(expected);
    expect(of(drawn.replaceAll('├──', '|--').replaceAll('└──', '`--').replaceAll('│', '|'))).toEqual(
      expected,
    );
  });

  test('indented trees', () => {
    expect(of('```\nsrc/\n  a.ts\n  b/\n    c.ts\nd.md\n```').map(({ path }) => path)).toEqual([
      'src/a.ts',
      'src/b/c.ts',
      'd.md',
    ]);
  });
});

test.each([
  'Core deliverables',
  '2) Core deliverables',
  'In-Scope Deliverables',
  'Required deliverables',
  'Deliverables Map',
  'Files planned',
  'File structure',
  'Files changed',
  'Files & Structure (short)',
])('%s lists deliverables', (heading) => {
  expect(parsePlan(`# M01 Plan — x\n\n## ${heading}\n\n- \`a/b.py\`\n`).deliverables).toEqual([
    { path: 'a/b.py', text: '' },
  ]);
});

test.each(['No deliverables', 'Future deliverables', 'Deferred to M12', 'Explicit non-goals (hard)'])(
  '%s lists none',
  (heading) => {
    expect(parsePlan(`# M01 Plan — x\n\n## ${heading}\n\n- \`a/b.py\`\n`).deliverables).toEqual([]);
  },
);

test.each([
  ['## New files', 'new'],
  ['## Files created', 'new'],
  ['## Files to modify', 'modified'],
  ['## Deleted files', 'removed'],
  ['## Files to create or modify', undefined],
])('%s tells the change of each file below it', (heading, change) => {
  const table = '| File | Change |\n|---|---|\n| `a/b.py` | New words |\n';
  const { deliverables } = parsePlan(`# M01 Plan — x\n\n${heading}\n\n${table}\n`);
  expect(deliverables).toEqual([{ path: 'a/b.py', text: 'New words', change: change ?? 'new' }]);
  const list = parsePlan(`# M01 Plan — x\n\n${heading}\n\n- \`a/b.py\`\n`);
  expect(list.deliverables).toEqual([{ path: 'a/b.py', text: '', ...(change && { change }) }]);
});

describe('plans of coding agents', () => {
  test('files of a task, with what is done to each', () => {
    const plan = parsePlan(`# Queue Implementation Plan

**Goal:** Drain the queue.

### Task 1: Writer

**Files:**
- Create: \`src/writer.ts\`
- Modify: \`src/app.ts:12-40\` — call it where \`src/old.ts\` was called
- Test: \`tests/writer.test.ts\`

**Interfaces:**
- Produces: \`write\` in \`out.log\`

- [ ] **Step 1: Write the failing test**

Run: \`npm test -- writer\`
Expected: FAIL, there is none

- [ ] **Step 2: Write it**

Run: \`npm test -- writer --ci\`
Expected: PASS
`);
    expect(plan).toMatchObject({ title: 'Queue', intent: 'Drain the queue.' });
    expect(plan.deliverables).toEqual([
      { path: 'src/writer.ts', text: '', change: 'new' },
      { path: 'src/app.ts', text: 'call it where `src/old.ts` was called', change: 'modified' },
      { path: 'tests/writer.test.ts', text: 'Test' },
    ]);
    expect(plan.verification).toEqual([{ check: '`npm test -- writer --ci`', expected: 'PASS' }]);
  });

  test('tags in place of headings, and files in front matter', () => {
    const plan = parsePlan(`---
phase: 02-queue
files_modified:
  - src/writer.ts
  - package-lock.json
autonomous: true
---

<objective>
Drain the queue.

Purpose: nobody waits.
</objective>

<tasks>
<task type="auto">
  <name>Task 1</name>
  <files>
    src/writer.ts,
    src/reader.ts
  </files>
  <action>
    Create both.
  </action>
</task>
</tasks>

<verification>
1. \`npm test\` exits 0
2. \`npm run lint\` is clean
</verification>

<success_criteria>
- The queue is empty
</success_criteria>
`);
    expect(plan).toMatchObject({
      phase: '02-queue',
      intent: 'Drain the queue.',
      acceptance: ['The queue is empty'],
    });
    expect(plan.deliverables.map(({ path }) => path)).toEqual([
      'src/writer.ts',
      'src/reader.ts',
      'package-lock.json',
    ]);
    expect(plan.verification.map(({ check }) => check)).toEqual([
      '`npm test` exits 0',
      '`npm run lint` is clean',
    ]);
  });

  test('what stands indented in a tag is no code', () => {
    const plan = parsePlan(
      '<task>\n  <acceptance_criteria>\n\n    - it drains\n      - all of it\n    - it waits\n  </acceptance_criteria>\n</task>\n',
    );
    expect(plan.acceptance).toEqual(['it drains', 'all of it', 'it waits']);
  });

  test('tags in code, and those of HTML, are no headings', () => {
    const code = parsePlan('# T\n\n```xml\n<goal>\n- no\n</goal>\n```\n\nWords.\n');
    expect(code.intent).toBe('Words.');
    expect(parsePlan('# T\n\n<summary>\n\nHidden\n\n</summary>\n').acceptance).toEqual([]);
  });

  test('files that a heading marks', () => {
    const plan = parsePlan(
      '# T\n\n## Proposed Changes\n\n### Core\n\n#### [NEW] [queue.ts](file:///home/me/x/queue.ts)\n\n- like `old.ts`\n\n#### [MODIFY] [app.ts](file:///home/me/x/app.ts)\n\n#### [DELETE] [dead.ts](file:///x/dead.ts)\n',
    );
    expect(plan.deliverables.map(({ path, change }) => [path, change])).toEqual([
      ['queue.ts', 'new'],
      ['app.ts', 'modified'],
      ['dead.ts', 'removed'],
    ]);
  });
});

test('a column says what is done to each file of a list', () => {
  const files = [
    'src/queue.ts      NEW   holds what waits',
    'src/app.ts        MOD   drains it',
    'src/dead.ts       DEL',
    'docs/a.md, README.md  MOD',
  ];
  const plan = parsePlan(
    `# T\n\n## File structure\n\n\`\`\`\n${files.join('\n')}\n\`\`\`\n\n### Task 1: queue\n\n- do it\n`,
  );
  expect(plan.deliverables.map(({ path, change }) => [path, change])).toEqual([
    ['src/queue.ts', 'new'],
    ['src/app.ts', 'modified'],
    ['src/dead.ts', 'removed'],
  ]);
});

test('a heading that begins with a file names it', () => {
  const plan =
    '# T\n\n## Storage\n\n### 1.1 src/queue.ts (first)\n\n- holds what waits\n\n### 1.2 Queue and src/app.ts\n';
  expect(parsePlan(plan, { repository: 'x' }).named).toEqual(['src/queue.ts']);
});

test('a label ends the one before, unless it parts what that one leads to', () => {
  const siblings = parsePlan(
    '# T\n\n**Acceptance criteria**:\n- a\n\n**Prerequisites**:\n- b\n\n**Out of scope**:\n- c\n\n**Owner:** me\n- d\n',
  );
  expect(siblings).toMatchObject({ acceptance: ['a'], outOfScope: ['c'] });
  const parts = parsePlan('# T\n\n**In scope:**\n\n**Backend**\n\n- a\n\n**Frontend**\n\n- b\n');
  expect(parts.inScope).toEqual(['a', 'b']);
  const decided = parsePlan(
    '# T\n\n## Acceptance criteria and open items\n\n- a\n\n**Resolved decisions:**\n\n1. b\n',
  );
  expect(decided.acceptance).toEqual(['a']);
});

test('files of a line with a label', () => {
  const { deliverables } = parsePlan(
    '# T\n\n## Steps\n\n- **Files changed:** `a.ts` (the call), `b.ts`\n- **New files:** `c.ts`\n- **Files unchanged:** `d.ts`\n',
  );
  expect(deliverables.map(({ path, change }) => [path, change])).toEqual([
    ['a.ts', undefined],
    ['b.ts', undefined],
    ['c.ts', 'new'],
  ]);
});

test('criteria as headings; what stands below them describes', () => {
  const plan =
    '# T\n\n## Acceptance criteria\n\n### AC-1 — AC-1: It drains\n\n- when it is full\n\n### AC-2: It waits\n\nAnd waits.\n\n### Others\n\n- it ends\n';
  expect(parsePlan(plan).acceptance).toEqual(['It drains', 'It waits', 'it ends']);
});

test('criteria are parted by what they are about', () => {
  const parts = '## Success criteria\n\n### Testing requirements\n\n- a\n\n### Verification\n\n- b\n';
  expect(parsePlan(`# T\n\n${parts}`)).toMatchObject({ acceptance: ['a'], verification: [{ check: 'b' }] });
});

test('a part of the plan that is called after what it is about', () => {
  const plan = parsePlan(
    '# T\n\n## Phase 4: Testing strategy\n\n- a\n\n## Phase 5: Files to modify\n\n- `b.ts`\n',
  );
  expect(plan).toMatchObject({ verification: [{ check: 'a' }], deliverables: [] });
});

test('a criterion behind the label of its milestone', () => {
  const plan = '# T\n\n## M0\n\n- a\n\n**M0 done when:** the queue\nis empty.\n';
  expect(parsePlan(plan)).toMatchObject({ acceptance: ['the queue is empty.'], intent: null });
});

test('acceptance criteria in a table, in sentences, in a quote', () => {
  const table =
    '| AC | Description | Test | Status |\n|---|---|---|---|\n| AC1 | It drains | `t` | PASS |\n| AC2 | It waits | - | - |';
  const of = (text: string): string[] => parsePlan(`# T\n\n## Acceptance criteria\n\n${text}\n`).acceptance;
  expect(of(table)).toEqual(['It drains', 'It waits']);
  expect(of('The queue drains.')).toEqual(['The queue drains.']);
  expect(of('> The queue drains.')).toEqual(['The queue drains.']);
  expect(of('As follows:\n\n- It drains')).toEqual(['It drains']);
});

test('labels in lists lead to what they name', () => {
  const plan = parsePlan(`# T

## Tasks

1. **Drain it**
   - **Goal**: no queue
   - **Files:**
     - Create: \`src/drain.ts\`
   - **Acceptance criteria**:
     - it drains
   - **Tests:**
     - write one
2. Wait

   **Definition of done:**

   - it waits
3. **Done when:** all is over
`);
  expect(plan.acceptance).toEqual(['all is over', 'it drains', 'it waits']);
  expect(plan.deliverables).toEqual([{ path: 'src/drain.ts', text: '', change: 'new' }]);
  expect(plan.verification).toEqual([]);
  const whole = parsePlan('# T\n\n## Acceptance criteria\n\n- Quality gates:\n  - lint\n- it drains\n');
  expect(whole).toMatchObject({ acceptance: ['Quality gates', 'lint', 'it drains'], verification: [] });
});

test('what stands below a label in a task that is not done is not said either', () => {
  const tasks = (mark: string) => `- [${mark}] Lint\n  - Acceptance criteria:\n    - remove the lint job\n`;
  expect(parsePlan(tasks(' ')).statements).toBeUndefined();
  expect(parsePlan(tasks('x')).statements).toEqual(['remove the lint job']);
});

test('the name of an entry counts, unless its first sentence says that it stays', () => {
  const plan =
    '# T\n\n## Steps\n\n- **src/a.ts** — call it (no change of `f(_)`). It stays small.\n- **src/b.ts** — no change\n- **src/c.ts** (unchanged)\n- `tests/test_d.py::TestD`\n';
  expect(parsePlan(plan, { repository: 'x' }).named).toEqual(['tests/test_d.py', 'src/a.ts']);
});

test('braces stand for several files', () => {
  const plan =
    '# T\n\n## Files\n\n- `web/{ui,api}.rs` (new)\n\n## Steps\n\n1. like `a/b.{ts,css,...}`, `{x`\n';
  expect(parsePlan(plan, { repository: 'x' })).toMatchObject({
    deliverables: [
      { path: 'web/ui.rs', change: 'new' },
      { path: 'web/api.rs', change: 'new' },
    ],
    named: ['a/b.ts', 'a/b.css'],
  });
  const many = parsePlan(`# T\n\n## Files\n\n- \`${'{a,b}/'.repeat(20)}c.ts\`\n`).deliverables;
  expect(many.length).toBeLessThan(50);
});

test('files of a list in another section, by what is done to each', () => {
  const plan =
    '# T\n\n## Scope\n\n- **CREATE**: `docker/Dockerfile.prod`\n- Modify: `go.mod`\n- Add: words\n';
  expect(parsePlan(plan).deliverables).toEqual([
    { path: 'docker/Dockerfile.prod', text: '', change: 'new' },
    { path: 'go.mod', text: '', change: 'modified' },
  ]);
});

test('a heading that ends with a file names it', () => {
  const plan = '# T\n\n## Queue (src/queue.ts)\n\n- holds it\n\n## App (first)\n';
  expect(parsePlan(plan, { repository: 'x' }).named).toEqual(['src/queue.ts']);
});

test('documents to read are not planned', () => {
  const plan =
    '# T\n\n**Must read**:\n- `docs/a.md`\n\n## References\n\n- `docs/b.md`\n\n## Authority\n\n`docs/d.md`\n\n## Steps\n\n1. write `docs/c.md`\n';
  expect(parsePlan(plan, { repository: 'x' }).named).toEqual(['docs/c.md']);
});

test('a graph of dependencies names files, and none lies in another', () => {
  const drawn =
    '```\ndb/1.sql\n  └─ lib/a.ts (reads)\n      └─ app/page.tsx + Client.tsx\n      └─ [Checkpoint 1]\nall that is left\n```\n';
  expect(parsePlan(`# T\n\n## Graph\n\n${drawn}`, { repository: 'x' }).named).toEqual([
    'db/1.sql',
    'lib/a.ts',
    'app/page.tsx',
  ]);
});

test('paths that a plan names anywhere are kept, where they are not to stay as they are', () => {
  const plan = `# M01 Plan — x

## In scope

- a test in \`tests/test_a.py\`

## Deliverables

- \`src/a.py\`

## Steps

Change \`src/a.py\` and \`src/b.py\`, do not touch \`src/c.py\`.

| Step | Where |
|---|---|
| Job | \`.github/workflows/ci.yml\` |

\`\`\`
docs/a.md
\`\`\`

## Out of scope

- \`src/d.py\`
`;
  const named = ['tests/test_a.py', '.github/workflows/ci.yml', 'docs/a.md'];
  expect(parsePlan(plan, { repository: 'x' }).named).toEqual(named);
  expect(parsePlan(plan.replace(', do not', '.\nDo not'), { repository: 'x' }).named).toEqual([
    'tests/test_a.py',
    'src/b.py',
    ...named.slice(1),
  ]);
  expect(parsePlan(plan).named).toBeUndefined();
});

test.each([
  'Acceptance Criteria',
  'Acceptance',
  'Exit gates',
  'Done when',
  '9. Exit criteria',
  'Definition of Done',
  '✅ Success Criteria',
])('%s', (heading) => {
  expect(parsePlan(`## ${heading}\n\n1. a\n2. b\n\n- [ ] c`).acceptance).toEqual(['a', 'b', 'c']);
});

describe('intent', () => {
  test.each([
    ['## Objective\n\nDo it.\n\nMore.', 'Do it.'],
    ['# Goal: T\n\n**Slug:** x\n\n## Objective\n\nDo it.', 'Do it.'],
    ['# T\n\n## Problem\n\nIt waits.\n\n## Desired outcome\n\nIt drains.', 'It drains.'],
    ['# T\n\n## Sprint goal\n\nDo it.', 'Do it.'],
    ['# T\n\n## Approach\n\nOne change.', null],
    ['# T\n\nNo new files. No changes of the rest.', null],
    [`# T\n${'\n## Depends on\n\n- x\n'.repeat(6)}\n## Description\n\nDo it.`, 'Do it.'],
    ['# T\n\nThe queue waits, and then\nit writes:\n\n```\nx\n```', 'The queue waits, and then it writes:'],
    ['## Mission\n\nBuild this:\n\n> The queue.\n\nMore.', 'Build this: The queue.'],
    ['# T\n\n## Status\n\nDone\n\n## Story\n\n**As a** user,\n**I want** it.', 'As a user, I want it.'],
    ['# T\n\nGate: `npm test`, and more.\n\n## What\n\nDo it.', 'Do it.'],
    [
      '# T\n\nThe queue is what waits, and there is nothing at all that drains:\n\n```\nx\n```',
      'The queue is what waits, and there is nothing at all that drains:',
    ],
    ['# T\n\n## Part\n\n**Purpose:** Do it\nnow.', 'Purpose: Do it now.'],
    ['# T\n\n## M1\n\n**Goal:** Do it\nnow.', null],
    ['# T\n\n## Type\n\ntest\n\n## What\n\nDo it.', 'Do it.'],
    ['# T\n\n## Where it stands today\n\nIt waits.\n\n## What\n\nDo it.', 'Do it.'],
    ['# T\n\n## Today\n\nIt waits.\n\n## Overview\n\nDo it.', 'Do it.'],
    ['First words.\n\n## Goal\n\nDo it.', 'Do it.'],
    ['## 1. Intent / Target\n\n**Primary Objective:**\nDo it.', 'Do it.'],
    ['# M09 — T\n\n**Objective:** Do it.\n\n## Why\n\nBecause.', 'Do it.'],
    ['# M09 — T\n\n**Milestone:** M09\n\n## Why\n\nBecause.', null],
    ['## Summary\n\n- one\n- two', 'one; two'],
    ['## Objective\n\nCompute:\n\n1. **one**\n2. two\n\nWith care.', 'Compute: one; two'],
    ['Good.\n\n# M09 — T\n\n**Milestone intent:** Do it.\n\n## Why\n\nBecause.', 'Do it.'],
    ['# M09 — T\n\n**Primary goal:** Do it.', 'Do it.'],
    ['## Milestone Objective (single sentence)\n\nDo it.', 'Do it.'],
    ['Fixes #12\n\nThe words.', 'The words.'],
    ['![shot](x.png)\n\nThe words.', 'The words.'],
    ['## Objective\n\n*Plan to be provided by stakeholder.*', null],
    ['No longer compute totals on each render.', 'No longer compute totals on each render.'],
    ['## Description\n\nNo more waiting.\n\nMore.', 'No more waiting.'],
    ['Do not crash on empty carts.', 'Do not crash on empty carts.'],
    ['## Description\n\nDo not crash.\n\nMore.', 'Do not crash.'],
    ['Never cache an open cart.', 'Never cache an open cart.'],
    ['# T\n\nNever push to main.\n\nThe cart is kept.', 'The cart is kept.'],
    ['# T\n\nDo not start yet.\n\n## Overview\n\nThe cart is kept.', 'The cart is kept.'],
    ['Do not crash on empty carts.\n\n## Notes\n\nMore.', 'Do not crash on empty carts.'],
    ['Do not merge yet.\n\nThe cart is kept.', 'The cart is kept.'],
    ['Never edit this file.\n\n# T\n\nThe cart is kept.', 'The cart is kept.'],
    ['# T\n\n## Description\n\nNever cache it.', 'Never cache it.'],
    ['# T\n\nNo code yet.', null],
    ['- [x] tests\n\n## Does it break callers\n\nNo callers.', null],
    ['## What\n\nNo.', null],
    ['# T\n\nThese steps are done.\n\n| a | b |\n|---|---|\n| c | d |', null],
    ['All tasks of a cart are shown in one list.', 'All tasks of a cart are shown in one list.'],
    ['## Description\n\nEach step is shown.', 'Each step is shown.'],
    ['# T\n\nAll tasks are done in order.\n\n- [ ] a', null],
    ['# T\n\nEach phase ends with a build.\n\n## Phase 1\n\n- a', null],
    ['', null],
  ])('%j', (markdown, intent) => {
    expect(parsePlan(markdown).intent).toBe(intent);
  });
});

describe('stubs', () => {
  test.each([
    '',
    '# M10 Plan\n',
    '# M10 — T\n\n*TBD*\n',
    '# M10 — T\n\n**Status:** Pending\n**Baseline:** M09\n\n## Objective\n\n*Plan to be provided by stakeholder.*\n\n## Scope\n\n### In Scope\n\n*TBD*\n\n### Out of Scope\n\n*TBD*\n\n## Notes\n\nThis file will be populated with the plan when provided.\n',
    '# M10 — T\n\nNot started.',
    '# M10 — T\n\nScope to be defined after M09.',
  ])('%j', (markdown) => {
    expect(parsePlan(markdown)).toMatchObject({ stub: true, intent: null, inScope: [], outOfScope: [] });
  });

  test('a short plan with content is none', () => {
    expect(parsePlan('# M10 — T\n\nMove the readers to the snapshot.').stub).toBe(false);
    expect(parsePlan('# M10 — T\n\n**Status:** not started\n\n## Scope\n\n- a').stub).toBe(false);
  });
});

describe('bodies of pull requests', () => {
  const template = `<!-- Thanks for the pull request!
Please say what it does.

- Milestone: M99
-->

## Summary

<!-- Describe the change. -->

## Out of scope

<!--
- nothing
-->

## Checklist

- [ ] I have read the guide
- [ ] Tests added

## Test plan

<!-- - unit tests -->
`;

  test('an empty template states nothing', () => {
    expect(parsePlan(template)).toEqual({ ...nothing, stub: false });
  });

  test('a filled one states what was filled in', () => {
    const filled = template
      .replace('<!-- Describe the change. -->', 'Attach the context. <!-- more? -->\n\nFixes #3')
      .replace('<!-- - unit tests -->', '- [x] unit tests');
    expect(parsePlan(filled)).toEqual({
      ...nothing,
      stub: false,
      intent: 'Attach the context.',
      verification: [{ check: 'unit tests' }],
    });
  });

  test('a comment that is never closed hides the rest', () => {
    expect(parsePlan('<!-- \n\n## Summary\n\nWords.')).toEqual({ ...nothing, stub: true });
  });

  test('comments stay hidden in long documents, too', () => {
    const hidden = `<!--\n${'# a\n\nwords words words\n'.repeat(1_000)}\n## Summary\n\nHidden.\n-->\n\n## Goal\n\nSeen.`;
    expect(parsePlan(hidden).intent).toBe('Seen.');
  });
});

describe('texts', () => {
  const only = (markdown: string) => parsePlan(`## Goal\n\n${markdown}`).intent;

  test.each([
    ['*a* **b** ~~c~~ [d](https://x.y) ![e](f.png) `g`', 'a b c d `g`'],
    ['a<br>b <kbd>c</kbd><!-- d -->', 'a b c'],
    ['a &amp; b &lt;c&gt;', 'a & b <c>'],
    ['a \\` b', "a ' b"],
    ['``x ` y`` z', "`x ' y` z"],
    ['a\u202eb\u0007', 'ab'],
    ['note[^1]\n\n[^1]: away', 'note'],
    ['[x][r] and [y]\n\n[r]: https://x.y\n[y]: https://x.y', 'x and y'],
  ])('%j', (markdown, text) => {
    expect(only(markdown)).toBe(text);
  });

  test('long ones are cut at a word', () => {
    const text = only('word '.repeat(300)) ?? '';
    expect(text.length).toBeLessThanOrEqual(600);
    expect(text).toMatch(/ word…$/);
  });

  test('a cut leaves no code span open', () => {
    expect(only(`${'word '.repeat(118)}\`${'code '.repeat(40)}\``)).toMatch(/^[^`]* word…$/);
    expect(only(`\`${'x'.repeat(700)}\``)).toMatch(/^`x+…`$/);
  });

  test('lists have at most 100 entries', () => {
    expect(parsePlan(`## In scope\n\n${'- a\n'.repeat(500)}`).inScope).toHaveLength(100);
  });
});

test('a long document is read like a short one', () => {
  const filler = `## Notes\n\n${'Words of no matter.\n\n- an entry\n  - below\n\n```\n## Deliverables\n- none\n```\n\n'.repeat(40)}`;
  const [title = '', ...rest] = seedLike.split('\n## ');
  const long = [title, ...rest].join(`\n${filler}\n## `);
  expect(long.length).toBeGreaterThan(13_000);
  expect(parsePlan(long)).toEqual(parsePlan(seedLike));
});

test('hostile input is read to its end and never throws', () => {
  for (const text of hostilePlans(400)) expect(parsePlan(text).milestone).toBeNull();
});

test('of a long paragraph the sentences count that take something away', () => {
  const filler =
    'This text says much about why all of it came to be as it is, and where it goes from here on. '.repeat(4);
  expect(parsePlan(`${filler}It also removes \`total\` from the cart. And that is all.`).statements).toEqual([
    'It also removes `total` from the cart.',
  ]);
});

describe('plans for one task', () => {
  const read = (text: string) => parsePlan(`# T\n\n${text}\n`, { repository: 'x' });
  const changes = (text: string) => read(text).deliverables.map(({ path, change }) => [path, change]);

  test('headings of files', () => {
    expect(changes('## New files to create\n\n- `src/a.ts`')).toEqual([['src/a.ts', 'new']]);
    expect(changes('## Likely files or areas\n\n- `src/a.ts`')).toEqual([['src/a.ts', undefined]]);
    expect(changes('## Files likely to change\n\n- `src/a.ts`')).toEqual([['src/a.ts', undefined]]);
    const kept =
      '## Files or areas not to touch\n\n- `src/a.ts`\n\n## Existing files to reference\n\n- `src/b.ts`';
    expect(read(kept)).toMatchObject({ deliverables: [], outOfScope: ['`src/a.ts`'] });
    expect(read(kept).named).toBeUndefined();
  });

  test('what tasks do to files, from three on, or beside a list of files', () => {
    const tasks =
      '## Tasks\n\n- [ ] Create `src/a.ts` with the queue\n- [x] Update `src/b.ts`: drain it\n  - Delete `src/c.ts`.\n';
    const others = '- Remove `src/d.ts` from the index\n- Add `src/e.ts` to it\n- Update `Queue.drain`\n';
    expect(changes(tasks + others)).toEqual([
      ['src/a.ts', 'new'],
      ['src/b.ts', 'modified'],
      ['src/c.ts', 'removed'],
    ]);
    expect(changes('## Tasks\n\n- Update `src/a.ts`\n- Create `src/b.ts`')).toEqual([]);
    expect(
      changes('## Files\n\n- `src/a.ts`\n\n## Tasks\n\n- Update `src/a.ts`\n- Create `src/b.ts`'),
    ).toEqual([
      ['src/a.ts', undefined],
      ['src/b.ts', 'new'],
    ]);
    expect(changes(tasks.replace('Tasks', 'Out of scope'))).toEqual([]);
    expect(parsePlan(`# T\n\n${tasks}`).deliverables).toEqual([]);
  });

  test('what is done in a file says little of the file', () => {
    const list =
      '- `a.ts` — add a call\n- `b.ts` — remove the old call\n- `c.ts` — Remove (dead)\n- `d.ts` — new queue';
    expect(changes(`## Files\n\n${list}`)).toEqual([
      ['a.ts', undefined],
      ['b.ts', undefined],
      ['c.ts', 'removed'],
      ['d.ts', 'new'],
    ]);
    expect(changes('## Files\n\n| File | Change |\n|---|---|\n| `a.ts` | Add a call |')).toEqual([
      ['a.ts', undefined],
    ]);
  });

  test('no files, and those that stay', () => {
    const list = '- `src/a.ts`\n- No other files are expected\n- like `src/b.ts`; do not modify it';
    expect(changes(`## Files to touch\n\n${list}`)).toEqual([['src/a.ts', undefined]]);
  });

  test('a column of criteria', () => {
    const table = (heads: string) =>
      `## Stories\n\n| ${heads} |\n|---|---|\n| Drain | It is empty |\n| Wait | TBD |`;
    expect(read(table('Story | Acceptance criteria')).acceptance).toEqual(['It is empty']);
    expect(read(table('Story | Owner')).acceptance).toEqual([]);
    expect(read(table('Acceptance | Result')).acceptance).toEqual([]);
  });

  test('commands that a list or a sentence runs', () => {
    const checks = (text: string) => read(text).verification;
    expect(
      checks('## Commands\n\n1. `npm test` — must exit 0, report all\n2. `npm start` starts it'),
    ).toEqual([{ check: '`npm test`', expected: 'must exit 0, report all' }]);
    expect(
      checks('## How to verify\n\n`node --test src`. On Windows, `npm test`; see `npm` and `new Queue()`.'),
    ).toEqual([{ check: '`node --test src`' }, { check: '`npm test`' }]);
    expect(checks('## Test plan\n\n### Commands\n\n1. `npm test`\n2. `npm run lint`')).toEqual([
      { check: '`npm test`' },
      { check: '`npm run lint`' },
    ]);
    expect(checks('## Verification\n\n- `grep -c ": x" a.ts` drops: to 0\n- `a: b` stays')).toEqual([
      { check: '`grep -c ": x" a.ts` drops', expected: 'to 0' },
      { check: '`a: b` stays' },
    ]);
  });

  test('a test that is written is no check, and a file', () => {
    const plan = read('## Test plan\n\n- `src/a.test.ts` — new, for the queue\n- `src/b.test.ts` passes');
    expect(plan.verification).toEqual([{ check: '`src/b.test.ts` passes' }]);
    expect(plan.deliverables).toEqual([{ path: 'src/a.test.ts', text: 'new, for the queue', change: 'new' }]);
  });

  test('what must not be touched, and what is not known yet', () => {
    expect(read('## Guardrails (must not touch)\n\n- the queue\n').outOfScope).toEqual(['the queue']);
    expect(read('## Boundaries/Non-goals\n\n- the queue\n').outOfScope).toEqual(['the queue']);
    expect(read('## Non-goals\n\n_(TBD once scoped.)_\n').outOfScope).toEqual([]);
    expect(read('## Non-goals\n\n- None recorded yet.\n').outOfScope).toEqual([]);
  });

  test('files of one line, with the word that leads to each', () => {
    const line =
      '## Task\n\n**Files:** Create `src/a.ts` (all, of it), `src/b.ts`; modify `src/c.ts`. Delete `src/d.ts`.';
    expect(read(line).deliverables).toEqual([
      { path: 'src/a.ts', text: '', change: 'new' },
      { path: 'src/b.ts', text: '', change: 'new' },
      { path: 'src/c.ts', text: '', change: 'modified' },
      { path: 'src/d.ts', text: '', change: 'removed' },
    ]);
  });

  test('labels of a phase', () => {
    const phase = '## Phase 1\n\n- Touches: `src/a.ts` (new), `src/b.ts`\n- **Exit gate:** it drains';
    expect(changes(phase)).toEqual([
      ['src/a.ts', 'new'],
      ['src/b.ts', undefined],
    ]);
    expect(read(phase).acceptance).toEqual(['it drains']);
    expect(read('**You are NOT allowed to:**\n- move the queue').outOfScope).toEqual(['move the queue']);
  });

  test('the phase of a project', () => {
    expect(parsePlan('# Shop v1.0 – Phase 5: Queue\n').phase).toBe('Phase 5');
  });
});
