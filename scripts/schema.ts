import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { Config } from '../src/config/config.ts';
import { Evidence } from '../src/evidence/evidence.ts';

const schemas = {
  'schema/docket.schema.json': { title: 'Docket configuration', schema: Config },
  'schema/evidence.schema.json': { title: 'Docket evidence', schema: Evidence },
};

mkdirSync('schema', { recursive: true });
for (const [path, { title, schema }] of Object.entries(schemas)) {
  const text = JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input', reused: 'ref' }) }, null, 2);
  writeFileSync(path, `${text}\n`);
}
