import { BUDGET } from '../text/budget.ts';
import { within } from '../text/too-much.ts';
import type { Format, SarifFinding, SarifLevel, SarifReport } from './format.ts';
import { type Fields, fields, isMapping, rows } from './json.ts';

const MAX_MESSAGE = 2000;

/**
 * SARIF 2.1.0, after the standard of OASIS. No finding is a result that is suppressed (every suppression accepted, or
 * without a status), whose `kind` is not `fail`, whose level is `none`, or that a baseline says is gone (`absent`).
 */
export const sarif: Format<'sarif'> = {
  id: 'sarif',
  kind: 'sarif',
  fileNames: ['**/*.sarif', '**/*.sarif.json'],
  named: /\.sarif(?:\.json)?$/i,
  detect({ value }) {
    const { $schema, runs } = fields(value);
    const named = typeof $schema === 'string' && /sarif/i.test($schema);
    return Array.isArray(runs) && (named || rows(runs).some((run) => 'tool' in run));
  },
  read({ value }) {
    const { version, runs } = fields(value);
    const all = rows(runs);
    const results = all.reduce((sum, run) => sum + rows(run.results).length, 0);
    within(results, BUDGET.results.findings, 'findings');
    return {
      tools: [...new Set(all.map(toolOf).filter((name) => name !== null))],
      findings: all.flatMap(findingsIn),
      problems: [...versionProblem(version), ...all.flatMap(problemsOf)],
    };
  },
  recognisedBy: '`runs` with a `tool`',
};

function versionProblem(version: unknown): string[] {
  if (version === '2.1.0') return [];
  const shown = typeof version === 'string' ? version.slice(0, 40) : 'none';
  return [`The log is not of SARIF version 2.1.0: its version is ${shown}.`];
}

function toolOf(run: Fields): string | null {
  const { driver = run.tool } = fields(run.tool);
  const { name } = fields(driver);
  return typeof name === 'string' && name !== '' ? name.slice(0, 200) : null;
}

function problemsOf(run: Fields): string[] {
  const tool = toolOf(run) ?? 'a tool without a name';
  const problems: string[] = [];
  if (run.results !== undefined && run.results !== null && !Array.isArray(run.results))
    problems.push(`The results of ${tool} are not a list.`);
  if (rows(run.invocations).some((invocation) => invocation.executionSuccessful === false))
    problems.push(`The log says that ${tool} did not run successfully: its results may be incomplete.`);
  return problems;
}

function findingsIn(run: Fields): SarifFinding[] {
  const ruleFor = rulesOf(run);
  const artifacts = rows(run.artifacts);
  return (Array.isArray(run.results) ? run.results : [])
    .filter((result) => isMapping(result) && isOpen(result))
    .flatMap((result) => {
      const rule = ruleFor(result);
      const level = levelOf(result.level ?? rule.level);
      return level === null ? [] : [findingOf(result, rule, level, artifacts)];
    });
}

/** Version 1 has `suppressionStates`; compilers of .NET write it unless they are told otherwise. */
function isOpen({ kind, suppressions, suppressionStates, baselineState }: Fields): boolean {
  if (Array.isArray(suppressionStates) && suppressionStates.length > 0) return false;
  const accepted = rows(suppressions);
  const suppressed =
    accepted.length > 0 && accepted.every(({ status }) => status === undefined || status === 'accepted');
  return !suppressed && (kind === undefined || kind === 'fail') && baselineState !== 'absent';
}

/** No findings; the last three are of versions before 2.1.0, which have no `kind`. */
const NO_FINDINGS: ReadonlySet<unknown> = new Set(['none', 'pass', 'open', 'notApplicable']);

/** Null for what is no finding. What is left out or unknown is a warning: the standard's default. */
function levelOf(level: unknown): SarifLevel | null {
  if (level === 'error' || level === 'note') return level;
  return NO_FINDINGS.has(level) ? null : 'warning';
}

function findingOf(result: Fields, rule: Rule, level: SarifLevel, artifacts: Fields[]): SarifFinding {
  const { physicalLocation, resultFile } = fields(rows(result.locations)[0]);
  const { artifactLocation = resultFile, region = fields(resultFile).region } = fields(physicalLocation);
  const { startLine } = fields(region);
  return {
    rule: rule.id,
    level,
    message: messageOf(
      typeof result.message === 'string' ? { text: result.message } : fields(result.message),
      rule,
    ),
    path: pathOf(fields(artifactLocation), artifacts),
    line:
      typeof startLine === 'number' && Number.isSafeInteger(startLine) && startLine > 0 ? startLine : null,
    fingerprint: fingerprintOf(result),
  };
}

/** The text, or the rule's text of that id with its `{0}` filled in. */
function messageOf(message: Fields, rule: Rule): string {
  const text = message.text ?? fields(rule.texts[String(message.id)]).text ?? message.markdown;
  if (typeof text !== 'string') return '';
  const values = Array.isArray(message.arguments) ? message.arguments : [];
  const filled = text
    .slice(0, MAX_MESSAGE)
    .replace(/\{(\d{1,3})\}/g, (place, index) =>
      String(values[Number(index)] ?? place).slice(0, MAX_MESSAGE),
    );
  return filled.slice(0, MAX_MESSAGE);
}

/** A location names its file, or its place in the run's `artifacts`. */
function pathOf(location: Fields, artifacts: Fields[]): string | null {
  const listed = fields(fields(artifacts[Number(location.index)]).location);
  const uri = location.uri ?? listed.uri;
  if (typeof uri !== 'string' || uri === '') return null;
  const path = uri.replace(/^file:\/\/\/?(?=[A-Za-z]:)|^file:\/\//, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** GitHub's own fingerprint, else the first by name. */
function fingerprintOf(result: Fields): string | null {
  const partial = fields(result.partialFingerprints);
  const all = { ...fields(result.fingerprints), ...partial };
  const [name = ''] = Object.keys(all).sort();
  const value = partial.primaryLocationLineHash ?? all[name];
  return typeof value === 'string' && value !== '' ? value.slice(0, 200) : null;
}

/** What a result takes from its rule. */
interface Rule {
  id: string | null;
  /** The level of results that have none. */
  level: unknown;
  /** Its texts for messages by id. */
  texts: Fields;
}

/** A part of a tool that brings rules: the driver, or an extension. */
interface Component {
  rules: Fields[];
  byId: Map<string, Fields>;
}

/**
 * Finds the rule of a result, as the standard says (3.27.5 to 3.27.7): by index in the driver, or in the extension that
 * `rule.toolComponent` names by index, GUID or name; else by id, also the id above a `CA1000/sub`. An index whose rule
 * has another id than the result is passed over.
 */
function rulesOf(run: Fields): (result: Fields) => Rule {
  const tool = fields(run.tool);
  // Version 1 has them by id, in the run.
  const driver = componentOf(tool.driver ?? { rules: Object.values(fields(run.rules)) });
  const extensions = rows(tool.extensions);
  const components = extensions.map(componentOf);
  const places = placesOf(extensions);
  const all = new Map([...components.toReversed(), driver].flatMap(({ byId }) => [...byId]));
  return (result) => {
    const reference = fields(result.rule);
    const { index = -1, guid, name } = fields(reference.toolComponent);
    const component = components[Number(index)] ?? components[places.get(guid ?? name) ?? -1] ?? driver;
    const id = textOf(result.ruleId) ?? textOf(reference.id);
    const rule = component.rules[Number(result.ruleIndex ?? reference.index ?? -1)];
    const isMeant = rule !== undefined && (id === null || rule.id === undefined || isAbove(rule.id, id));
    return ruleOf(id, isMeant ? rule : (byId(id, component.byId) ?? byId(id, all)));
  };
}

function componentOf(value: unknown): Component {
  const rules = rows(fields(value).rules);
  return { rules, byId: new Map(rules.map((rule) => [String(rule.id), rule])) };
}

/** The places of the extensions by their GUIDs and names. */
function placesOf(extensions: Fields[]): Map<unknown, number> {
  const keys = extensions.flatMap(({ guid, name }, place) => [
    [name, place] as const,
    [guid, place] as const,
  ]);
  return new Map(keys.filter(([key]) => typeof key === 'string'));
}

const isAbove = (ruleId: unknown, id: string): boolean => id === ruleId || id.startsWith(`${ruleId}/`);

/** The rule of that id, else of the id above it. */
function byId(id: string | null, rules: Map<string, Fields>): Fields | undefined {
  if (id === null) return undefined;
  return rules.get(id) ?? rules.get(id.slice(0, Math.max(0, id.lastIndexOf('/'))));
}

const ruleOf = (id: string | null, rule: Fields | undefined): Rule => ({
  id: id ?? textOf(rule?.id),
  level: fields(rule?.defaultConfiguration).level ?? rule?.defaultLevel,
  texts: fields(rule?.messageStrings),
});

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value.slice(0, 200) : null;

/** How many findings there are of each level. */
export function sarifTotals(report: SarifReport): Record<SarifLevel, number> {
  const totals = { error: 0, warning: 0, note: 0 };
  for (const { level } of report.findings) totals[level] += 1;
  return totals;
}
