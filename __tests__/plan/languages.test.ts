import { describe, expect, test } from '@jest/globals';
import { parsePlan } from '../../src/plan/plan.ts';

const plan = (markdown: string) => parsePlan(markdown, { repository: 'shop' });

describe('headings', () => {
  test.each([
    ['German', 'Ziel', 'Nicht im Umfang', 'Akzeptanzkriterien', 'Betroffene Dateien'],
    ['French', 'Objectif', 'Hors périmètre', 'Critères d’acceptation', 'Fichiers à modifier'],
    ['Spanish', 'Objetivo', 'Fuera de alcance', 'Criterios de aceptación', 'Archivos afectados'],
    ['Portuguese', 'Objetivo', 'Fora do escopo', 'Critérios de aceite', 'Arquivos afetados'],
    ['Italian', 'Obiettivo', 'Fuori ambito', 'Criteri di accettazione', 'File da modificare'],
    ['Russian', 'Цель', 'Вне рамок', 'Критерии приёмки', 'Затрагиваемые файлы'],
    ['Chinese', '一、目标', '二、不在范围', '三、验收标准', '四、涉及文件'],
    ['Chinese, numbers', '1. 目标', '2、范围外', '3.验收标准', '（四）修改文件'],
    ['Japanese', '目的', '対象外', '完了条件', '変更ファイル'],
    ['Korean', '목표', '범위 외', '완료 조건', '변경 파일'],
    ['Korean, without spaces', '🎯 목표', '제외사항', '완료조건', '변경파일'],
    [
      'with the English word',
      '目标 (Goal)',
      '今回やらないこと（Out of Scope）',
      '標準 / Acceptance criteria',
      '清单 (Files)',
    ],
  ])('%s', (_language, intent, out, criteria, files) => {
    const read = plan(
      `# T\n\n## ${intent}\n\nx y z.\n\n## ${out}\n\n- o\n\n## ${criteria}\n\n- c\n\n## ${files}\n\n- \`a.ts\`\n`,
    );
    expect(read).toMatchObject({ intent: 'x y z.', outOfScope: ['o'], acceptance: ['c'] });
    expect(read.deliverables.map(({ path }) => path)).toEqual(['a.ts']);
  });

  test('checks, invariants, what is to be read', () => {
    const read = plan(
      '# T\n\n## Validierung\n\n- `npm test`\n\n## Invarianten\n\n- Preise bleiben\n\n## Referenzen\n\n- `a.md`\n',
    );
    expect(read.verification).toEqual([{ check: '`npm test`' }]);
    expect(read.invariants).toEqual([{ name: 'Preise bleiben' }]);
    expect(read.named).toBeUndefined();
  });

  test('marks and accents in English headings part nothing', () => {
    const steps = '- `a.ts` with its test\n- assert at the end\n';
    expect(plan(`# T\n\n#### Step 6: Test — the invariant\n\n**Artifacts:**\n${steps}`).invariants).toEqual(
      [],
    );
    expect(plan('# T\n\n## Naïve approach — goals\n\n- x\n').intent).toBeNull();
  });

  test('one that says more is not read', () => {
    expect(plan('# T\n\n## Инварианты прошлых лет и их судьба\n\n- x\n').invariants).toEqual([]);
    expect(plan('# T\n\n## Dateien im Archiv des Vorjahres\n\n- `a.ts`\n').deliverables).toEqual([]);
  });

  test('risks and steps below another section end it', () => {
    expect(plan('# T\n\n## 验收标准\n\n- c\n\n### 风险\n\n- r\n').acceptance).toEqual(['c']);
  });

  test('an overview tells the intent, a task’s label does not', () => {
    expect(plan('# T\n\n## 背景\n\n旧。\n\n## 概述\n\n保留购物车。\n').intent).toBe('保留购物车。');
    expect(plan('# T\n\n## 任务\n\n### 一\n\n**描述**：定义接口\n').intent).toBeNull();
  });
});

test.each(['## Résumé', '## Re\u0301sume\u0301', '## Résumé (TL;DR)', '## Résumé / TL;DR'])(
  'a word that counts only with its accents: %j',
  (heading) => {
    expect(plan(`# T\n\nx y.\n\n${heading}\n\nGarder le panier.\n`).intent).toBe('Garder le panier.');
  },
);

test('the same as a label, and without accents it is another word', () => {
  expect(plan('# T\n\n**Résumé :** garder le panier\n').intent).toBe('garder le panier');
  expect(plan('# T\n\nx y.\n\n## Resume\n\nStart again.\n').intent).toBe('x y.');
});

test('keys', () => {
  const read = plan('# T\n\n- Statut : Accepté\n- Branche : cart-7\n\n**Objectif :** garder le panier\n');
  expect(read).toMatchObject({ status: 'Accepté', branch: 'cart-7', intent: 'garder le panier' });
  expect(plan('# T\n\n**状态**：进行中\n\n**目标**：保留购物车\n')).toMatchObject({
    status: '进行中',
    intent: '保留购物车',
  });
});

test('labels', () => {
  const task =
    '### 一\n\n**描述**：x\n\n**验收标准**：接口完整\n\n**修改文件**：`a.ts`, `b.ts`\n\n**范围外**：支付\n';
  const read = plan(`# T\n\n## 任务\n\n${task}`);
  expect(read).toMatchObject({ acceptance: ['接口完整'], outOfScope: ['支付'] });
  expect(read.deliverables.map(({ path }) => path)).toEqual(['a.ts', 'b.ts']);
  const listed =
    '- [ ] Aufgabe\n  - **Akzeptanzkriterien:**\n    - Preise stimmen\n- [ ] 任务\n  - 验收标准：\n    - 通过\n';
  expect(plan(`# T\n\n${listed}`).acceptance).toEqual(['Preise stimmen', '通过']);
});

test('criteria that only name others tell none', () => {
  expect(
    plan('# T\n\n- x\n  - **验收标准**：AC-1\n- **Acceptance criteria:** AC-2, FR-4\n').acceptance,
  ).toEqual([]);
});

test('what is done to files', () => {
  const table =
    '| 文件 | 操作 | 说明 |\n|---|---|---|\n| `a.ts` | 新增 | 接口 |\n| `b.ts` | 修改 | 新增字段 |\n';
  expect(plan(`# T\n\n## 文件变更\n\n${table}`).deliverables).toEqual([
    { path: 'a.ts', text: '接口', change: 'new' },
    { path: 'b.ts', text: '新增字段', change: 'modified' },
  ]);
  const list = '- `a.ts` (neu)\n- `b.ts` — 新增字段\n- Supprimer `c.ts`\n- `d.ts`: изменить вызов\n';
  expect(plan(`# T\n\n## Dateien\n\n${list}`).deliverables.map(({ change }) => change)).toEqual([
    'new',
    undefined,
    'removed',
    'modified',
  ]);
  expect(plan('# T\n\n## Fichiers à créer\n\n- `a.ts`\n').deliverables[0]?.change).toBe('new');
  expect(plan('# T\n\n## 需要修改的文件\n\n- `a.ts`\n').deliverables[0]?.change).toBe('modified');
});

test.each([
  ['# Carrito — Plan de implementación', 'Carrito'],
  ['# Umsetzungsplan: Warenkorb', 'Warenkorb'],
  ['# 购物车 - 任务拆解清单', '购物车'],
  ['# 購入カート 実装計画', '購入カート 実装計画'],
  ['# 実装計画', null],
  ['# План реализации', null],
])('a title without the words for a plan: %j', (heading, title) => {
  expect(plan(`${heading}\n\nx\n`).title).toBe(title);
});
