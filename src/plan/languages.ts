import { endTrimmedOf } from '../text/text.ts';
import type { SectionKind } from './kinds.ts';

/**
 * What headings and labels are called in German, French, Spanish, Portuguese, Italian, Russian, Chinese, Japanese and
 * Korean: lower case, without accents (`ACCENTED` aside), `|` between them. A heading that says more than one of them is not
 * read.
 */
const HEADINGS: Partial<Record<SectionKind, string>> = {
  intent:
    'ziel|ziele|zielsetzung|zweck|zusammenfassung|kurzfassung|objectif|objectifs|résumé|finalite|objetivo|objetivos|' +
    'objetivo general|proposito|finalidad|resumen|resumo|finalidade|obiettivo|obiettivi|scopo|sommario|riepilogo|' +
    'цель|цели|назначение|краткое описание|目标|目的|项目目标|任务目标|摘要|總結|目標|概述目标|ゴール|目的と概要|要約|목표|목적|요약',
  'out of scope':
    'nicht im umfang|nicht im scope|ausserhalb des umfangs|ausserhalb des scopes|nicht enthalten|nicht-ziele|nichtziele|' +
    'nicht ziele|abgrenzung|ausgeschlossen|hors perimetre|hors scope|hors du perimetre|hors champ|non-objectifs|' +
    'non objectifs|exclusions|ce qui ne change pas|ce qui est exclu|fuera de alcance|fuera del alcance|no objetivos|' +
    'no-objetivos|no incluye|no incluido|exclusiones|lo que no se hace|lo que no cambia|que no hacer|fora de escopo|' +
    'fora do escopo|nao objetivos|nao-objetivos|nao incluso|nao incluido|exclusoes|o que nao fazer|o que nao muda|' +
    'fuori ambito|fuori scope|non obiettivi|esclusioni|вне рамок|вне скоупа|вне области|не входит|не входит в рамки|' +
    'не входит в scope|нецели|не цели|не-цели|что не делаем|чего не делаем|ограничения объема|不在范围|不在范围内|' +
    '范围外|超出范围|非目标|不做|不做什么|不做的事|不包含|不包括|排除项|排除范围|不在本次范围|暂不实现|非範圍|' +
    '対象外|スコープ外|範囲外|非目標|非ゴール|やらないこと|今回やらないこと|対象外事項|実装しないこと|' +
    '범위 외|범위 밖|범위 제외|비범위|제외 항목|비목표|제외|제외 사항|제외 범위|하지 않을 것',
  'in scope':
    'im umfang|im scope|dans le perimetre|inclus|dentro del alcance|incluido|dentro do escopo|incluso|in ambito|' +
    'в рамках|в скоупе|входит|входит в рамки|范围内|在范围内|包含内容|本次范围|対象範囲|スコープ内|範囲内|今回やること|' +
    '今回の実施範囲|범위 내|포함 범위',
  scope:
    'umfang|geltungsbereich|perimetre|portee|alcance|escopo|ambito|рамки|объем работ|范围|项目范围|任务范围|範圍|' +
    'スコープ|範囲|対象|범위|작업 범위',
  acceptance:
    'akzeptanzkriterien|akzeptanzkriterium|abnahmekriterien|erfolgskriterien|fertig wenn|erledigt wenn|' +
    "criteres d'acceptation|critere d'acceptation|criteres d'acceptance|criteres de succes|criteres de reussite|" +
    'criteres de validation|criteres de fin|definition de fini|termine quand|criterios de aceptacion|' +
    'criterio de aceptacion|criterios de exito|criterios de finalizacion|definicion de hecho|definicion de terminado|' +
    'criterios de aceite|criterios de aceitacao|criterio de aceite|criterios de sucesso|criterios de conclusao|' +
    'definicao de pronto|definicao de concluido|criteri di accettazione|criteri di successo|' +
    'criteri di completamento|критерии приемки|критерий приемки|критерии готовности|критерий готовности|' +
    'критерии успеха|критерии завершения|определение готовности|验收标准|验收条件|验收准则|验收清单|完成标准|完成条件|' +
    '完成定义|成功标准|驗收標準|受け入れ条件|受け入れ基準|受入条件|受入基準|完了条件|完了基準|完了の定義|成功基準|成功条件|' +
    '인수 조건|인수 기준|수용 기준|완료 조건|완료 기준|성공 기준|승인 기준',
  deliverables:
    'betroffene dateien|geanderte dateien|zu andernde dateien|neue dateien|zu erstellende dateien|dateien|' +
    'liefergegenstande|lieferumfang|livrables|fichiers|fichiers concernes|fichiers impactes|fichiers touches|' +
    'fichiers modifies|fichiers crees|fichiers a creer|fichiers a modifier|fichiers a supprimer|nouveaux fichiers|' +
    'entregables|archivos|archivos afectados|archivos modificados|archivos creados|archivos a crear|' +
    'archivos a modificar|archivos a eliminar|archivos nuevos|nuevos archivos|archivos involucrados|ficheros|' +
    'ficheros a modificar|entregaveis|arquivos|arquivos afetados|arquivos modificados|arquivos criados|' +
    'arquivos a criar|arquivos a modificar|arquivos a alterar|arquivos a remover|arquivos novos|novos arquivos|' +
    'arquivos envolvidos|file da modificare|file da creare|file modificati|file coinvolti|файлы|измененные файлы|' +
    'изменяемые файлы|затрагиваемые файлы|новые файлы|файлы для изменения|файлы для создания|修改文件|修改的文件|' +
    '涉及文件|涉及的文件|新增文件|新建文件|变更文件|改动文件|需要修改的文件|需要新增的文件|需要新建的文件|文件清单|文件列表|' +
    '文件变更|文件改动|文件变更清单|文件结构|交付物|交付清单|変更ファイル|変更対象ファイル|対象ファイル|修正ファイル|新規ファイル|' +
    '変更するファイル|修正するファイル|作成するファイル|新規作成ファイル|削除ファイル|変更対象|成果物|ファイル構成|' +
    '변경 파일|수정 파일|신규 파일|생성 파일|대상 파일|파일 목록|산출물|수정할 파일|생성할 파일',
  invariants:
    'invarianten|invariante|invariantes|invarianti|инварианты|不变量|不变式|不变条件|不變量|不変条件|不変量|불변 조건|불변식',
  verification:
    'testplan|prufplan|verifikation|verifizierung|validierung|plan de test|plan de tests|verifications|plan de pruebas|' +
    'validacion|verificacion|plano de testes|plano de teste|validacao|verificacao|piano di test|verifica|' +
    'план тестирования|проверка|проверки|верификация|测试计划|测试方案|验证|验证计划|验证方案|验证方式|验证方法|验证步骤|' +
    '測試計劃|テスト計画|検証|検証方法|検証計画|動作確認|確認方法|테스트 계획|검증|검증 방법|검증 계획',
  header:
    'metadaten|stammdaten|metadonnees|metadatos|metadados|метаданные|общая информация|基本信息|文档信息|项目信息|元信息|' +
    '基本情報|文書情報|기본 정보|문서 정보|프로젝트 정보',
  reading:
    'referenzen|verweise|quellen|liens|references utiles|referencias|enlaces|referencias utiles|' +
    'riferimenti|collegamenti|ссылки|источники|参考|参考资料|参考文档|相关文档|參考|参照|参考文献|関連ドキュメント|参考資料|' +
    '참고|참고 자료|참조|관련 문서',
  other:
    'risiken|risiken und massnahmen|umsetzung|schritte|umsetzungsschritte|hinweise|anmerkungen|hintergrund|kontext|' +
    'risques|risques et mitigations|etapes|contexte|remarques|riesgos|pasos|implementacion|notas|' +
    'contexto|antecedentes|riscos|passos|implementacao|rischi|passi|contesto|риски|шаги|реализация|примечания|' +
    'контекст|风险|风险与缓解|步骤|实施步骤|实现步骤|备注|注意事项|说明|背景|任务|任务列表|リスク|手順|実装手順|備考|注意事項|注意点|' +
    '背景と課題|タスク|위험|리스크|단계|구현 단계|비고|참고 사항|배경',
};

/** What the keys at the top of a plan are called. */
const KEYS: Record<string, string> = {
  title: 'titel|titre|titulo|titolo|название|标题|標題|タイトル|제목',
  status: 'statut|estado|situacao|stato|статус|состояние|状态|狀態|ステータス|状態|상태',
  branch: 'zweig|branche|rama|ramo|ветка|分支|ブランチ|브랜치',
  phase: 'etape en cours|fase|фаза|阶段|階段|フェーズ|단계명',
};

/** Sections that tell what a plan is about, where none is named after its intent. */
const OVERVIEWS =
  "uberblick|ubersicht|beschreibung|einleitung|einfuhrung|apercu|vue d'ensemble|" +
  'descripcion|descripcion general|vision general|descricao|visao geral|panoramica|descrizione|обзор|описание|введение|' +
  '概述|概要|总览|描述|简介|项目概述|任务概述|功能概述|説明|はじめに|概要説明|개요|설명|소개';

/** Columns of tables. */
const COLUMNS: Record<string, string> = {
  file:
    'datei|dateien|pfad|fichier|fichiers|chemin|archivo|archivos|ruta|fichero|arquivo|arquivos|caminho|percorso|файл|' +
    'файлы|путь|文件|文件路径|文件名|路径|檔案|ファイル|ファイル名|ファイルパス|パス|파일|파일명|경로',
  change:
    'aktion|anderung|accion|cambio|acao|alteracao|azione|modifica|действие|изменение|操作|变更|变更类型|改动|修改类型|動作|' +
    '変更|変更種別|変更内容|変更点|種別|변경|변경 유형|작업',
  expected:
    'erwartet|erwartung|erwartetes ergebnis|attendu|resultat attendu|esperado|resultado esperado|atteso|ожидание|' +
    'ожидаемый результат|预期|预期结果|期望|期望结果|期待|期待結果|期待値|예상|예상 결과|기대 결과',
  check: 'prufung|comprobacion|verificacao|controllo|проверка|检查|检查项|验证项|確認項目|チェック|확인 항목',
};

/** Words for a change that stand alone, or first. */
const CHANGES: Record<'new' | 'modified' | 'removed' | 'renamed', string> = {
  new:
    'neu|erstellen|erstellt|anlegen|angelegt|nouveau|creer|cree|creation|nuevo|crear|creado|creacion|novo|criar|criado|' +
    'criacao|nuovo|creare|creato|создать|создан|новый|创建|新增|新建|新規|新規作成|作成|신규|생성',
  modified:
    'andern|geandert|anpassen|angepasst|aktualisieren|erweitern|modifier|modifie|modification|modificar|modificado|' +
    'modificacion|actualizar|editar|alterar|alterado|atualizar|modificacao|modificare|modificato|aggiornare|изменить|' +
    'изменен|обновить|обновлен|修改|更新|变更|改动|修正|変更|編集|수정|변경',
  removed:
    'loschen|geloscht|entfernen|entfernt|supprimer|supprime|eliminar|eliminado|borrar|excluir|remover|' +
    'removido|eliminare|eliminato|удалить|удален|удаление|删除|移除|削除|삭제',
  renamed:
    'umbenennen|umbenannt|renommer|renomme|renombrar|renomear|rinominare|переименовать|重命名|リネーム|이름 변경',
};

/** What is behind or before a title in every plan of a form. */
const PLANS =
  "implementierungsplan|umsetzungsplan|projektplan|arbeitsplan|aufgabenliste|anforderungen|plan d'implementation|" +
  'plan de travail|cahier des charges|plan de implementacion|plan de trabajo|lista de tareas|' +
  'requisitos|plano de implementacao|plano de trabalho|lista de tarefas|piano di implementazione|план реализации|' +
  'план работ|план разработки|список задач|требования|техническое задание|实现计划|实施计划|开发计划|执行计划|任务计划|' +
  '任务清单|任务列表|任务拆解|任务拆解清单|任务分解|需求文档|设计文档|需求规格说明书|技术方案|技术实施方案|实施方案|技术设计|技术设计方案|實作計畫|実装計画|実装計画書|' +
  '開発計画|タスク|タスク一覧|要件定義|要件定義書|設計書|구현 계획|구현 계획서|작업 계획|작업 목록|요구사항|요구사항 정의서|설계 문서';

/** Korean writes one word or two: `제외 사항`, `제외사항`. */
const closed = (words: string): string => words.replace(/(?<=\p{Script=Hangul}) (?=\p{Script=Hangul})/gu, '');

const inverted = <Of extends string>(table: Partial<Record<Of, string>>): Map<string, Of> =>
  new Map(
    (Object.keys(table) as Of[]).flatMap((key) =>
      (table[key] ?? '').split('|').map((word) => [closed(word), key]),
    ),
  );

const KIND_OF = inverted(HEADINGS);
const KEY_OF = inverted(KEYS);
const COLUMN_OF = inverted(COLUMNS);
const CHANGE_OF = inverted(CHANGES);
const OVERVIEW = new Set(OVERVIEWS.split('|').map(closed));
const PLAN = new Set(PLANS.split('|').map(closed));

/** Words that count only with their accents: without them they are English ones for something else. */
const ACCENTED = new Set(['résumé']);

/**
 * A text as the tables have it: lower case, Latin letters without accents (but those of words that need them), half-width
 * marks.
 */
function plain(text: string): string {
  const words = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\p{L}\p{M}]+/gu, (word) => (ACCENTED.has(word) ? word : unaccented(word)))
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('ё', 'е')
    .replaceAll('’', "'")
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replaceAll('：', ':');
  return closed(words);
}

const unaccented = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})[\u0300-\u036f]+/gu, '')
    .normalize('NFC');

/** A heading's own words and those in parentheses behind it, or parted by a slash: `目标 (Goals)`, `Ziele / Goals`. */
export function partsOfHeading(words: string): string[] {
  const [, before = '', within = ''] = /^([^()（）]{1,80})[(（]([^()（）]{1,80})[)）]$/.exec(words) ?? [];
  const parts = before === '' ? words.split(/[/|]/) : [before, within];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

const isForeign = (words: string): boolean => /[^\p{ASCII}’“”‘—–]/u.test(words);

/** What a heading in another language is about; null where it is none that is known. */
export function kindInLanguages(words: string): SectionKind | null {
  const known = endTrimmedOf(plain(words), /[\s:]/);
  const [first = ''] = known.split(/\s[—–-]\s|:\s?/);
  return (
    kindNamed(known) ??
    kindNamed(partsOfHeading(known)[0] ?? '') ??
    kindNamed(first) ??
    kindAtEnd(first) ??
    null
  );
}

/** Chinese, Japanese and Korean write the word that tells which before the topic: `核心不变量`, `1단계 완료 조건`. */
function kindAtEnd(words: string): SectionKind | null {
  if (words.length > LONGEST_NAME || !EAST_ASIAN.test(words) || /[、，,。]|的$/.test(words)) return null;
  const found = AT_END.find(([topic]) => words.endsWith(topic));
  return found === undefined || TASK.test(words) ? null : found[1];
}

const LONGEST_NAME = 16;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;
/** What a task does to them, and those of others. */
const TASK =
  /^(?:示例|历史|未满足|其他项目|旧|编写|撰写|添加|新增|补充|定义|更新|检查|验证|实现|完善|制定|確認|定義|追加|作成|更新)/;
const AT_END = [...KIND_OF].filter(
  ([topic, kind]) =>
    ['acceptance', 'out of scope', 'invariants'].includes(kind) && topic.length > 2 && EAST_ASIAN.test(topic),
);

const kindNamed = (words: string): SectionKind | undefined => KIND_OF.get(words.trim());

/** Whether a heading in another language calls its section an overview. */
export const isOverview = (words: string): boolean => OVERVIEW.has(plain(words));

/** Whether words say that a text is a plan, and nothing of what. */
export const isPlansName = (words: string): boolean => PLAN.has(plain(words).trim());

/** The English for the labels of the kinds. */
const LABELS: Partial<Record<SectionKind, string>> = {
  intent: 'Goal',
  'out of scope': 'Out of scope',
  'in scope': 'In scope',
  acceptance: 'Acceptance criteria',
  deliverables: 'Files',
};

/** `验收标准：x` as `Acceptance criteria: x`; a line that begins with no such label as it is. */
export function labelInEnglish(line: string): string {
  const [all = '', label = ''] = /^([^:：`]{1,40})[:：]\s*/.exec(line) ?? [];
  if (all === '') return line;
  const words = plain(label).trim();
  const kind = KIND_OF.get(words);
  const english = KEY_OF.get(words) ?? (kind === undefined ? undefined : LABELS[kind]);
  return english === undefined ? line : `${english}: ${line.slice(all.length)}`.trimEnd();
}

/** A table's head in English, where it is one that is known. */
export function columnInEnglish(head: string): string {
  const words = plain(head).trim();
  return (
    COLUMN_OF.get(words) ?? (KIND_OF.get(words) === 'acceptance' ? 'acceptance criteria' : head.toLowerCase())
  );
}

/** What a word says is done to a file: alone, or in front of others; `新增字段` is done in the file. */
export function changeInLanguages(text: string): keyof typeof CHANGES | undefined {
  const [first = ''] = plain(text)
    .trim()
    .split(/[\s:,;，、(]/);
  return CHANGE_OF.get(first);
}

/** What the words of a heading say of all files below it: in English, else in another language. */
export function changesIn(heading: string): FilesChange[] {
  const english = among(CHANGE_IN_HEADING, heading);
  return english.length > 0 || !maySayChange(heading)
    ? english
    : among(CHANGE_IN_LANGUAGES, plain(heading)).slice(0, 1);
}

const maySayChange = (heading: string): boolean =>
  isForeign(heading) || /\b(?:a|da|zu) [a-z]+|\b(?:neue|nuevos|novos) /i.test(heading);

type FilesChange = 'new' | 'modified' | 'removed';
type ChangePatterns = readonly (readonly [RegExp, FilesChange])[];

const among = (patterns: ChangePatterns, words: string): FilesChange[] =>
  patterns.filter(([pattern]) => pattern.test(words)).map(([, change]) => change);

/** `Files changed` says nothing of the kind: new ones are meant as well. */
const CHANGE_IN_HEADING: ChangePatterns = [
  [/\b(?:new|created?|added?)\b/i, 'new'],
  [/\b(?:modif(?:y|ied)|updated?|edit(?:ed)?)\b/i, 'modified'],
  [/\b(?:removed?|deleted?)\b/i, 'removed'],
];

const CHANGE_IN_LANGUAGES: ChangePatterns = [
  [
    /neue |zu erstellende|nouveaux|a creer|nuevos|a crear|novos|a criar|da creare|новые|создан|新增|新建|新規|作成|신규|생성/,
    'new',
  ],
  [
    /zu andernde|a modifi|a alterar|da modificare|изменени[ея]|需要修改|修改的?文件|修正|変更する|수정/,
    'modified',
  ],
  [/a supprimer|a eliminar|a remover|删除|削除|삭제/, 'removed'],
];
