import { XmlDocument, type XmlHandler } from '../../../formats/xml.ts';
import { TooMuch } from '../../../text/too-much.ts';

type Element = Record<string, unknown>;

/** Names of Maven and MSBuild, which other files may define. */
const textOf = (text: string): string | null => (/^\$[({][\w.-]+[)}]$/.test(text) ? null : text);

/**
 * The values of an XML file: an element with text alone is that text, another one an object of its attributes and
 * elements, with its text as `text`. Inside the outermost element all of a name are a list, so that a second one changes
 * nothing for the first. A text that only stands for another, `${skip}`, is null. Undefined where it is no XML.
 */
export function xmlValues(text: string): unknown {
  const root: Element = {};
  try {
    new XmlDocument(text).read({ ...gather(root), report: () => null });
  } catch (error) {
    if (error instanceof TooMuch) return undefined;
    throw error;
  }
  return Object.keys(root).length === 0 ? undefined : root;
}

function gather(root: Element): XmlHandler {
  const open: { name: string; element: Element; text: string }[] = [];
  const parent = (): Element => open.at(-1)?.element ?? root;
  return {
    open(name, attributes) {
      open.push({ name, element: { ...attributes }, text: '' });
    },
    text(text) {
      const current = open.at(-1);
      if (current !== undefined) current.text += text;
    },
    close() {
      const closed = open.pop();
      if (closed === undefined) return;
      const { name, element, text } = closed;
      const written = text.trim();
      const isText = Object.keys(element).length === 0;
      const value = isText ? textOf(written) : written === '' ? element : { text: written, ...element };
      const known = parent()[name];
      parent()[name] = open.length === 0 ? value : [...listOf(known), value];
    },
  };
}

/** An attribute may have the name of an element. */
const listOf = (known: unknown): unknown[] =>
  known === undefined ? [] : Array.isArray(known) ? known : [known];
