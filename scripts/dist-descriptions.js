import { relative } from 'node:path';

/** `.describe('…')`, also over several lines. */
const DESCRIBE = /\s*\.describe\(\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`),?\s*\)/g;

/**
 * Leaves out what describes the properties of schemas: the files of `schema/` have it, and to keep it takes a schema anew for
 * each property.
 *
 * @param files that hold such schemas, below the root
 */
export function withoutDescriptions(files) {
  return {
    name: 'without-descriptions',
    transform(code, id) {
      if (!files.test(relative(process.cwd(), id).replaceAll('\\', '/'))) return null;
      const bare = code.replace(DESCRIBE, '');
      if (/\.describe\(/.test(bare)) throw new Error(`${id} has a description that is no plain text.`);
      return bare;
    },
  };
}
