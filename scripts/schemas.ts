import { z } from 'zod';
import { Config } from '../src/evidence/config.ts';
import { Evidence } from '../src/evidence/evidence.ts';

/** The published JSON Schemas, path → text, made from the definitions that the code itself reads with. */
export const schemas: Record<string, string> = {
  'schema/docket.schema.json': schemaText('Docket configuration', Config),
  'schema/evidence.schema.json': schemaText('Docket evidence', Evidence),
};

function schemaText(title: string, schema: z.ZodType): string {
  return `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`;
}
