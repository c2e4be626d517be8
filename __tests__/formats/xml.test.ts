import { describe, expect, test } from '@jest/globals';
import { rootOf, XmlDocument } from '../../src/formats/xml.ts';

/** What the reader tells of a text, one line an event, then its problem. */
function stated(text: string): string[] {
  const events: string[] = [];
  const [problem] = new XmlDocument(text).read({
    open: (name, attributes) => events.push(`<${name} ${JSON.stringify(attributes)}`),
    text: (piece) => events.push(piece),
    close: (name) => events.push(`>${name}`),
    report: (problems) => problems,
  });
  return problem === undefined ? events : [...events, problem];
}

describe('XmlDocument', () => {
  test('tells elements, attributes, text and CDATA in order', () => {
    expect(stated('<a b="1 &lt; 2"><c>x&#65;</c><![CDATA[<&>]]></a>')).toEqual([
      '<a {"b":"1 < 2"}',
      '<c {}',
      'xA',
      '>c',
      '<&>',
      '>a',
    ]);
  });

  test('reduces names to local names; one without prefix wins', () => {
    expect(stated('<n:a xmlns:n="u" type="own" n:type="other" n:id="7"/>')).toEqual([
      '<a {"n":"u","type":"own","id":"7"}',
      '>a',
    ]);
  });

  test('skips a DOCTYPE and resolves none of its entities', () => {
    const text = '<!DOCTYPE a [<!ENTITY lol "ha"><!ENTITY f SYSTEM "file:///etc/passwd">]><a>&lol;&f;</a>';
    expect(stated(text)).toEqual(['<a {}', '&lol;&f;', '>a']);
    expect(rootOf(text)).toBe('a');
  });

  test.each([
    ['an invalid reference', '<a b="&#x0;"/>', ['<a {"b":"&#x0;"}', '>a']],
    ['a control character', '<a>\u0001</a>', ['<a {}', '\u0001', '>a']],
    ['white space before the declaration', '\n<?xml version="1.0"?><a/>', ['<a {}', '>a']],
    ['text after the root', '<a/>done', ['<a {}', '>a', 'done']],
    [
      'a bare ampersand',
      '<a b="R&D">x && y<![CDATA[p & q]]></a>',
      ['<a {"b":"R&D"}', 'x && y', 'p & q', '>a'],
    ],
  ])('passes over %s', (_, text, events) => {
    expect(stated(text)).toEqual(events);
  });

  test.each([
    ['<a>\n<b>', 'The XML is not well-formed in line 2: unclosed tag: b.'],
    ['<a><b></a>', 'The XML is not well-formed in line 1: unexpected close tag.'],
    ['<a/><b/>', 'The XML is not well-formed in line 1: documents may contain only one root.'],
    ['', 'The XML is not well-formed in line 1: document must contain a root element.'],
    ['not found', 'The XML is not well-formed in line 1: document must contain a root element.'],
    ['<a b=1>', 'The XML is not well-formed in line 1: unquoted attribute value.'],
  ])('ends at a fault of structure: %j', (text, problem) => {
    expect(stated(text).at(-1)).toBe(problem);
  });

  test('does not take long for a hundred thousand faults', () => {
    expect(stated(`<a>${'\u0001'.repeat(100_000)}</a>`)).toHaveLength(3);
    expect(stated(`<a>${'&#0;'.repeat(100_000)}</a>`)).toHaveLength(3);
    expect(stated(`<a>${'& <![CDATA['.repeat(100_000)}</a>`)).toHaveLength(3);
  });

  test('lets an error of the handler through', () => {
    const handler = {
      open: () => {
        throw new TypeError('ours');
      },
      text: () => {},
      close: () => {},
      report: () => null,
    };
    expect(() => new XmlDocument('<a/>').read(handler)).toThrow('ours');
  });
});

describe('rootOf', () => {
  test.each([
    ['<testsuites/>', 'testsuites'],
    [' <?xml version="1.0"?>\n<!-- <x> -->\n<n:run a="1">', 'run'],
    ['<!DOCTYPE coverage SYSTEM "http://x/y.dtd"><coverage>', 'coverage'],
    ['{"a": 1}', null],
    ['<!-- never closed', null],
    ['', null],
  ])('of %j', (text, root) => {
    expect(rootOf(text)).toBe(root);
  });
});
