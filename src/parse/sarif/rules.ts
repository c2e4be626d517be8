import { fieldsIn } from '../json.ts';
import { type Fields, fieldsOf } from '../workflow/fields.ts';

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
 * `rule.toolComponent` names by index, GUID or name; else by id, also the id above a `CA1000/sub`.
 */
export function defaultsOf(run: Fields): (result: Fields) => Rule {
  const tool = fieldsOf(run.tool);
  const driver = componentOf(tool.driver);
  const descriptions = fieldsIn(tool.extensions);
  const extensions = descriptions.map(componentOf);
  return (result) => {
    const reference = fieldsOf(result.rule);
    const place = placeOf(fieldsOf(reference.toolComponent), descriptions);
    const component = place === null ? driver : extensions[place];
    const id = textOf(result.ruleId) ?? textOf(reference.id);
    const rule =
      component?.rules[Number(result.ruleIndex ?? reference.index ?? Number.NaN)] ??
      byId(id, component === undefined ? [driver, ...extensions] : [component, driver, ...extensions]);
    return ruleOf(id, fieldsOf(rule));
  };
}

function componentOf(value: unknown): Component {
  const rules = fieldsIn(fieldsOf(value).rules);
  return { rules, byId: new Map(rules.map((rule) => [String(rule.id), rule])) };
}

/** The extension that is meant; null for the driver. */
function placeOf(reference: Fields, extensions: Fields[]): number | null {
  const { index, guid, name } = reference;
  if (typeof index === 'number' && extensions[index] !== undefined) return index;
  const found = extensions.findIndex(
    (extension) =>
      (guid !== undefined && extension.guid === guid) || (name !== undefined && extension.name === name),
  );
  return found === -1 ? null : found;
}

/** The rule of that id in the first component that has it, or of the id above it. */
function byId(id: string | null, components: Component[]): Fields | undefined {
  if (id === null) return undefined;
  const above = id.includes('/') ? id.slice(0, id.lastIndexOf('/')) : null;
  for (const name of above === null ? [id] : [id, above])
    for (const component of components) {
      const rule = component.byId.get(name);
      if (rule !== undefined) return rule;
    }
  return undefined;
}

const ruleOf = (id: string | null, rule: Fields): Rule => ({
  id: id ?? textOf(rule.id),
  level: fieldsOf(rule.defaultConfiguration).level,
  texts: fieldsOf(rule.messageStrings),
});

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value.slice(0, 200) : null;
