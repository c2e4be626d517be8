import { type Fields, fields, rows } from '../json.ts';

/** What a result takes from its rule. */
export interface Rule {
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
export function rulesOf(run: Fields): (result: Fields) => Rule {
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
