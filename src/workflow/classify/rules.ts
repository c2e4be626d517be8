import { allOf, wordsPattern } from '../../tools/known.ts';
import type { StepKind, Words } from '../../tools/tool.ts';

interface Rule {
  kind: StepKind;
  /** Looked for as whole words in names, commands and actions, in lower case. */
  words: RegExp;
}

/** Kinds in the order in which a command or name is looked at: a tool that formats and lints is found by what it is told. */
const BY_TOOL: readonly StepKind[] = ['security', 'format', 'types', 'lint', 'coverage', 'tests', 'deploy'];

/** What tasks are called that belong to no tool. */
const TASKS: Words = { types: ['typecheck', 'type-check'], lint: ['run lint'] };

/** By tool: what a command or an action runs. The first rule that fits decides. */
export const tools: Rule[] = BY_TOOL.map((kind) => ({
  kind,
  words: wordsPattern([...allOf(({ does }) => does?.[kind]), ...(TASKS[kind] ?? [])]),
}));

/** What only tells of results: `Publish test results`, `Coverage comment`. */
const reports =
  /^(?:print|show|display|list|count)\b.*\b(?:failed|passed|skipped|slow|slowest) tests?\b|^(?:upload|publish|deploy|report|post|archive|store|save|copy|collect|comment|display|show|print|summari[sz]e|merge|send)\b.*\b(?:results?|reports?|coverage|summary|artifacts?|badges?|logs?|comments?|sarif|junit|(?:test|result|coverage) files?)\b|\b(?:coverage|results?|report) (?:comment|summary|badge)\b|\b(?:security|vulnerability|audit|scan|scans|lint|quality|tests?|build|ci|job|workflow) summary\b/;

/** By the words of a name, when no tool is known. */
export const names: Rule[] = [
  { kind: 'report', words: reports },
  {
    kind: 'security',
    words:
      /\b(?:security|vulnerabilit(?:y|ies)|audit|secrets? scan|dependency (?:scan|review)|sast|supply chain)\b/,
  },
  { kind: 'security', words: wordsPattern(allOf(({ named }) => named?.security)) },
  { kind: 'coverage', words: /\bcoverage\b/ },
  {
    kind: 'format',
    words: /(?<!\b(?:title|message|version|branch|name|date) )\bformat\b|\b(?:formatting|formatter|fmt)\b/,
  },
  { kind: 'types', words: /\b(?:types|typing|typecheck|type[- ]check(?:s|ing)?|type checker)\b/ },
  { kind: 'lint', words: /\b(?:lint|linter|linting|linters|static analysis|code style)\b/ },
  // That tests can be run, not that they were: `Build the test binaries`.
  {
    kind: 'build',
    words:
      /^(?:build|compile) (?!(?:\S{1,40} ){0,6}(?:and|then|&|\+) )(?:[\p{L}\p{N}(]\S{0,39} ){0,5}tests?(?: (?:binar(?:y|ies)|suites?|images?|artifacts?|executables?|programs?|projects?))?(?: for .{1,60})?$/u,
  },
  {
    kind: 'tests',
    words:
      /^(?!(?:update|generate|patch|bump|sync|merge|trigger|notify|label)\b(?!.* (?:and|then|&|\+) (?:re-?run|run|execute|tests?)\b)).*\b(?:tests?|testing|unit|integration|e2e|end-to-end|smoke|acceptance|regression)\b/,
  },
  // `Build release artifacts`, but not `Build and release`.
  { kind: 'build', words: /^(?:build|compile|assemble)\b(?!.*(?:\b(?:and|then)\b|[&+,]))/ },
  {
    kind: 'deploy',
    words:
      /^(?!(?:generate|compose|write|draft|check|verify|validate|enforce|classify|read|skip)\b(?!.* (?:and|then|&|\+) (?:deploy|publish|release)\b)).*\b(?:deploy|deployment|publish|release(?![ -](?:branch(?:es)?|notes?|body|versions?|info|tags?|name|channel|type|mode|config|url|id)\b))\b/,
  },
  { kind: 'build', words: /\b(?:build|compile|bundle|package|wheel)\b/ },
];

/** The kind of the first rule that fits; null: none does. */
export function find(rules: Rule[], text: string): StepKind | null {
  return rules.find(({ words }) => words.test(text))?.kind ?? null;
}
