import { endTrimmedOf } from '../text/text.ts';
import type { SectionKind } from './kinds.ts';
import { kindInLanguages, partsOfHeading } from './languages.ts';
import { kindOfTopic } from './topics.ts';

/** The first that fits decides. Tested on the heading without number, emoji and trailing colon, in lower case. */
const HEADINGS: readonly [RegExp, SectionKind][] = [
  [
    /^(?:(?:explicit|explicitly|strictly) )?(?:(?:(?:scope )?boundaries|limits|exclusions|constraints) ?(?:\/|&|and) ?)?(?:out[- ]of[- ]scope|not in scope|non[- ]?goals?\b|exclusions?$|scope exclusions?$|deferrals?$|deferred(?:$| (?:work|items|to)\b)|files (?:unchanged|untouched|not (?:changed|touched|included))$|(?:unchanged|untouched) files$|(?:files?|areas?|files? or areas?) (?:not to|to not|you must not|must not be) (?:touch|change|modify|edit)(?:ed)?$)/,
    'out of scope',
  ],
  [
    /^(?:must|will|do|does) not (?:implement|include|introduce|cover|change|touch|modify|rewrite|build|do)\b|^anti[- ]?goals?\b|^(?:things|parts|areas|code|files?) (?:that |which )?(?:(?:should|must|may|will) not|shouldn't|mustn't) (?:be )?(?:chang|touch|modif|break|broken)|^what(?:'s|’s| is| are| we| this| the)\b.{0,40}\bnot (?:do|doing|done|chang(?:e|ed|ing)|cover(?:ed|ing)?|included?|in (?:this|scope)|part|build(?:ing)?|ship(?:ping)?|touch(?:ed|ing)?|address(?:ed|ing)?|implement(?:ed|ing)?)\b|^you (?:are not allowed to|must not|may not)$|^not (?:doing|included|covered|changing|in this)\b|^(?:future|later) (?:work|phases?|milestones?|enhancements?|improvements?)$|^[a-z -]{3,20}\((?:must|do) not (?:touch|change|modify|edit)\)$|^carry[- ]?over (?:to\b|\((?:to|post|next|later|future)\b)/,
    'out of scope',
  ],
  [
    /^(?:(?!no\b|not\b|future\b|later\b|deferred\b|next\b)[\w/-]{1,20} ){0,2}deliverables?\b|^(?:expected|planned|file|code) (?:code |file )?changes$|^(?:new|modified|changed|updated|added|created|deleted|removed|planned|affected|target) files(?:$| to (?:create|add|write)$)|^(?:existing |main |likely |expected )?files? (?:or areas )?(?:likely )?(?:to (?:change|modify|edit|update)|touched|affected|changed)\b|^(?:likely|expected) files(?:$| (?:or|and) areas$)|^files?(?:$| (?:changed|affected|touched|created|modified|added|removed|deleted|renamed|planned|list|plan|structure|to (?:create|change|modify|add|touch|edit|update|delete|remove))\b| (?:&|and) (?:structure|artifacts|folders)\b)|^\[(?:new|modify|delete)\] /,
    'deliverables',
  ],
  [/^(?:explicit )?in[- ]scope\b|^must implement$/, 'in scope'],
  [
    /^(?:(?:phase|milestone|task|step|stage|sprint|epic|story|wave) \d{1,3}(?:\.\d{1,3})? )?(?:acceptance|exit|success|completion|done|closeout|closure) (?:criteri(?:a|on)|gates?|conditions?)\b|^acceptance(?:$| \()|^definition of done\b|^dod$|^(?:done|complete) when\b/,
    'acceptance',
  ],
  [/^(?:strict |explicit |milestone )?scope\b/, 'scope'],
  // A task, a requirement or a decision that speaks of an invariant lists none.
  [
    /^(?!\[|(?:task|step|phase|part|stage|story|property|fr|nfr|ac|req|us|issue|bug|decision)[ -]?\d)(?:invariants?\b|(?:[^\s]{1,30} ){1,5}invariants\b|(?:(?!the |an? |this )[^\s]{1,30} ){1,4}invariant(?:$|\s?[(:—–]))/,
    'invariants',
  ],
  [
    /^(?:verification|validation|test|testing) (?:plan|strategy|matrix|checks|criteria|commands|gates|checklist|requirements)\b|^how (?:to|we|i) (?:verify|validate|test)\b|^(?:verification|validation)(?:$| ?[&/(])|^(?:tests?|testing) (?:&|and|\/) (?:verification|validation)\b|^(?:required|ci|quality|merge) (?:checks|gates|requirements|expectations)$|^(?:verification|validation) (?:results?|evidence)$|^verify$|^(?:required tests?|tests? required)$/,
    'verification',
  ],
  [/^(?:refactor(?:ing)? |change |milestone )?posture\b/, 'posture'],
  [
    /^(?:(?:primary|main|core|single|milestone|overall) ){0,2}(?:objectives?|intents?|goals?|purpose|summary|mission|abstract)\b(?! (?:&|and) (?:success )?(?:metrics|kpis|measures)\b)|^(?:sprint|phase|iteration|stage|task|step|feature) (?:objectives?|goals?|intent|purpose|mission)\b|^(?:desired|intended|target) outcome\b/,
    'intent',
  ],
  [
    /^(?:milestone|module|metadata|header|identity|document control|project)(?:$| (?:info|information|identity|metadata|details|header)$)/,
    'header',
  ],
];

/** Parts of a plan that tell how and not what; under a section of another kind they end it. */
const HOW =
  /\b(?:steps?|implementation|risks?|rollback|artifacts?|commands?|notes?|references?|examples?|background|context|rationale|appendix|tasks?|follow[- ]?ups?|prompt|checklist|questions?)\b/;

/** The same as a whole heading, for kinds whose headings are names: `### Invariant 1 — Byte stability`. */
const HOW_ALONE =
  /^(?:implementation steps|task \d{1,3}\b.*|notes?|references?|examples?|background|context|rationale|risks?|rollback)$/;

/** Headings that say what kind a section is where nothing else does: deliverables have tests, too. */
const ALONE: readonly [RegExp, SectionKind][] = [
  [/^(?:tests?|testing)(?:$| \()/, 'verification'],
  [
    /^(?:must[- ]read|required reading|read (?:first|before|this first)|context files|(?:existing |key )?files to (?:read|reference|consult)\b|authority$|sources? of truth$|references?|related (?:docs?|documents?|documentation|reading|links)|source context|see also|further reading)\b/,
    'reading',
  ],
];

/** What tests are made of, below a heading on testing. */
const NEEDED_FOR_TESTS =
  /^(?:(?:test(?:ing)? )?(?:data|fixtures?|mocks?|mocking|locations?|standards|frameworks?|environment|set-?up|files|tools?|infrastructure)(?:$|\s))/;

/** `Explicitly not in this sprint`. */
const CERTAINLY = /^(?:explicitly|deliberately|intentionally|strictly|specifically) /;

/** `Phase 4: Verification`: a part of the plan itself, called after what it is about. */
const PART = /^(?:phase|step|part|stage) \d{1,2}(?:\.\d{1,2})?\s*[:—–-]\s*/;
const IN_PARTS: readonly SectionKind[] = ['verification', 'acceptance', 'out of scope'];

/**
 * The kind that a heading names; null when it names none and the section around it goes on.
 *
 * @param isTitle whether the heading is a document's title, which only names a kind where it begins with it
 */
export function kindOf(heading: string, around: SectionKind, isTitle = false): SectionKind | null {
  const whole = headingWords(heading).toLowerCase().replace(CERTAINLY, '');
  const words = whole.replace(PART, '');
  if (
    around === 'invariants' &&
    /^(?:invariant(?!s)\s{0,3}\S{0,5}\s{0,3}[-—–:.]|verification:?$)/.test(words)
  )
    return null;
  const kind = HEADINGS.find(([pattern]) => pattern.test(words))?.[1];
  // Criteria are parted by what they are about.
  if (around === 'acceptance' && kind === 'verification' && !/^(?:verif|validat|how )/.test(words))
    return null;
  // What is run to verify is a part of it.
  if (around === 'verification' && /^(?:test |build )?commands(?: to run)?$/.test(words)) return null;
  if (around === 'verification' && NEEDED_FOR_TESTS.test(words)) return 'other';
  if (kind !== undefined && (whole === words || IN_PARTS.includes(kind))) return kind;
  // `Step 3 — Tests` writes them.
  const mayBeAlone = around === 'other' && whole === words;
  const alone = mayBeAlone ? ALONE.find(([pattern]) => pattern.test(words))?.[1] : undefined;
  if (alone !== undefined) return alone;
  const modified = isTitle ? null : kindOfTopic(whole);
  if (modified !== null && modified !== around) return modified;
  const foreign = kindInLanguages(words) ?? kindOfPart(words);
  if (around === 'out of scope' && ALLOWED.test(words)) return 'other';
  if (foreign !== null) return foreign !== 'other' || around !== 'other' ? foreign : null;
  const ends = around === 'invariants' || around === 'deliverables' ? HOW_ALONE : HOW;
  return around !== 'other' && ends.test(words) ? 'other' : null;
}

/** A heading in another language that says its topic in English as well: `标准 (Acceptance criteria)`. */
function kindOfPart(words: string): SectionKind | null {
  if (!/(?![ºª])[^\p{ASCII}\P{L}]/u.test(words)) return null;
  const parts = partsOfHeading(words);
  const kinds = (parts.length > 1 ? parts : []).map(
    (part) => HEADINGS.find(([pattern]) => pattern.test(part))?.[1],
  );
  return kinds.find((kind) => kind !== undefined) ?? null;
}

/** Beside what must not be done, what may be. */
const ALLOWED = /^(?:acceptable|allowed|permitted|what (?:may|can)|safe to)\b/;

/** What may stand before the words of a heading: numbers (`1.`, `2)`, `3️⃣`, `4.1`, `§5`), emoji, marks. */
const BEFORE_WORDS =
  /^(?:[\s§#*•·\-—–:|]|\d{1,3}(?:\.\d{1,3})*[.):]?(?:\s|$)|\d{1,2}-\d{1,2}[.)]?\s|\d{1,2}(?:\.\d{1,2}){0,3}[.、．)）](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])|[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\d]{1,3}[)）]|[\d#*]\ufe0f?\u20e3|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\ufe0f|\u200d)/u;

/** The id that some tools write behind a heading: `Exit criteria {#exit}`. */
const HEADING_ID = /\s\{#[^{}\s]{1,80}\}$/;

/** A heading without number, emoji, id and trailing colon. */
export function headingWords(heading: string): string {
  let words = heading;
  for (let mark = BEFORE_WORDS.exec(words); mark !== null && words !== ''; mark = BEFORE_WORDS.exec(words)) {
    words = words.slice(mark[0].length);
  }
  return endTrimmedOf(words.replace(HEADING_ID, ''), /[\s:：]/);
}

/** Whether a heading carries a number of its own, as sections do and titles do not. */
export function isNumbered(heading: string): boolean {
  return /^\s*(?:\d{1,3}(?:\.\d{1,3})*[.)]?\s|[\d]\ufe0f?\u20e3)/.test(heading);
}
