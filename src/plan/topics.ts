import type { SectionKind } from './kinds.ts';

/**
 * What headings name with words before it that tell more closely which: `MVP acceptance criteria`, `Daily definition of
 * done`, `Explicitly out of scope`. Lower case, with spaces for hyphens.
 */
const TOPICS: Partial<Record<SectionKind, string>> = {
  acceptance:
    'acceptance criteria|acceptance criterion|acceptance conditions|acceptance gate|acceptance gates|acceptance bar|' +
    'acceptance checklist|exit criteria|exit criterion|exit conditions|exit gate|exit gates|success criteria|' +
    'success criterion|completion criteria|done criteria|done conditions|release criteria|' +
    'definition of done|dod',
  'out of scope': 'out of scope|not in scope|non goals|non goal|nongoals|anti goals|explicit exclusions',
  'in scope': 'files and folders in scope',
  deliverables:
    'deliverables|files to create|files to modify|files to change|files to update|files to edit|files to touch|' +
    'files to add|files created|files modified|files changed|files touched|files affected|files in scope|new files|' +
    'modified files|changed files|affected files',
  invariants: 'invariants',
  verification:
    'test plan|testing plan|verification plan|validation plan|test strategy|testing strategy|test checklist|' +
    'testing checklist|verification checklist|validation checklist|test commands|verification commands|' +
    'validation commands|verification gates|quality gates|manual verification|local verification|final verification|' +
    'manual validation|local validation|final validation|manual testing|manual tests|manual qa|visual qa|qa checklist|' +
    'smoke checks',
  intent:
    'project goal|project goals|project objective|project objectives|product goal|product goals|product objective|' +
    'product objectives|business goal|business goals|business objective|business objectives|epic goal|epic goals|' +
    'release goal|release goals|architectural goal|architectural goals|technical goal|technical goals|' +
    'design goal|design goals|refactoring goal|refactoring goals|migration goal|migration goals',
};

const KIND_OF = new Map(
  (Object.keys(TOPICS) as SectionKind[]).flatMap((kind) =>
    (TOPICS[kind] ?? '').split('|').map((topic): [string, SectionKind] => [topic, kind]),
  ),
);

const LONGEST_TOPIC = 4;
const MOST_WORDS = 7;

/** Words that make a heading more than a name: it speaks of the topic. */
const SAYS = new Set(
  (
    'a an the this that these those no not without of for to in on with from by as at and or & + is are was be been ' +
    'meet meets met all our its their your my what how when why where who if any each every vs via per into than then against about after before during ' +
    'future later next deferred previous past old existing current remaining outstanding missing'
  ).split(' '),
);
/** Words for a topic that is not the plan's own, or not kept. */
const OF_OTHERS = new Set(
  (
    'example sample template rejected obsolete historical superseded withdrawn unmet failed violated broken skipped removed ' +
    'competitor'
  ).split(' '),
);
/** The same of files: `Detecting changed files`, but not `Billing acceptance criteria`. */
const FILES_OF_OTHERS =
  /^(?:\p{L}{2,20}ing|unrelated|untouched|upstream|already|ignored|excluded|uncommitted|git|locally|last|other)$/u;
/** What is done to a topic, as the first word of a task. */
const DOES =
  /^(?:add|write|define|update|review|check|verify|validate|implement|create|document|fix|run|confirm|meet|draft|improve|refine|extend|track|map|report|show|parse|read|extract|move|remove|rename|handle|support|use|build|make|set|ensure|publish|generate|expand|audit|align|record|wire|port|close|complete|finish|start|plan|test|sync|develop|perform|share|scan|list|find|get|collect|detect|identify|count|compare|stage|load|save|analy[sz]e|inspect|search|walk|select|copy|open|see|note|give|keep|put|look|explain|describe|discuss|propose|restate|state)s?$/;
/** Parts of the work that are called after what they are about. */
const PART_OF_WORK =
  /^(?:task|step|story|user story|requirement|decision|issue|bug|part|property|feature|commit|ac|fr|nfr|req|us)[-\s#]{0,2}\d/;
/** Kinds that a heading may name behind a dash or a colon, or in parentheses. */
const ASIDE: readonly SectionKind[] = ['acceptance', 'out of scope', 'invariants'];

/**
 * The kind that the last words of a heading name, the others telling which (`M3 exit criteria`), or those behind a dash
 * (`Sprint 3 — non-goals`) or in parentheses (`Rules (invariants, all phases)`). In lower case; null where it names none.
 */
export function kindOfTopic(heading: string): SectionKind | null {
  if (PART_OF_WORK.test(heading)) return null;
  const [words = '', ...remarks] = heading.split(/\s?[(（]|\s[—–|-]{1,2}\s|:\s/);
  const named = ofLastWords(words);
  if (named !== null || DOES.test(words.split(' ')[0] ?? '')) return named;
  const aside = remarks.map(ofFirstWords).find((kind) => kind !== null) ?? null;
  return aside !== null && ASIDE.includes(aside) ? aside : null;
}

const wordsOf = (text: string): string[] => text.trim().replaceAll('-', ' ').split(/\s+/);

function ofLastWords(text: string): SectionKind | null {
  const words = wordsOf(text);
  if (words.length > MOST_WORDS) return null;
  for (let count = LONGEST_TOPIC; count > 0; count -= 1) {
    const kind = KIND_OF.get(words.slice(-count).join(' '));
    if (kind === undefined || count > words.length) continue;
    const before = words.slice(0, -count);
    const tellsWhich = before.every(
      (word) =>
        /^[\w'.’§]+$/u.test(word) &&
        !SAYS.has(word) &&
        !OF_OTHERS.has(word) &&
        !(kind === 'deliverables' && FILES_OF_OTHERS.test(word)),
    );
    return tellsWhich && !DOES.test(before[0] ?? '') ? kind : null;
  }
  return null;
}

const GOES_ON = /^(?:for|of|in|at|until|from|by|and|to)$/;

/** A topic that a remark begins with: `out of scope for v1`, `explicitly out of scope`. */
function ofFirstWords(text: string): SectionKind | null {
  const words = wordsOf(text.replace(/[),;:—–].*$/, '').replace(/^(?:explicitly|deliberately|the) /, ''));
  for (let count = LONGEST_TOPIC; count > 0; count -= 1) {
    const kind = KIND_OF.get(words.slice(0, count).join(' '));
    if (kind !== undefined) return GOES_ON.test(words[count] ?? 'for') ? kind : null;
  }
  return null;
}
