import { z } from 'zod';
import { Config } from '../src/evidence/config.ts';
import { Evidence } from '../src/evidence/evidence.ts';
import { AssessmentData } from '../src/report/assessment-data.ts';

/** Where the files of a release lie; `v1` moves on with the releases that read the same format. */
const PUBLISHED = 'https://raw.githubusercontent.com/docket-ci/docket/v1';

const sources: [path: string, title: string, schema: z.ZodType][] = [
  ['schema/docket.schema.json', 'Docket configuration', Config],
  ['schema/evidence.schema.json', 'Docket evidence', Evidence],
  ['schema/assessment.schema.json', 'Docket assessment', AssessmentData],
];

/** The published JSON Schemas, path → text, made from the definitions that the code itself reads with. */
export const schemas: Record<string, string> = Object.fromEntries(
  sources.map(([path, title, schema]) => [path, schemaText(path, title, schema)]),
);

function schemaText(path: string, title: string, definition: z.ZodType): string {
  const { $schema, description, ...schema } = z.toJSONSchema(definition, { io: 'input' });
  const published = { $schema, $id: `${PUBLISHED}/${path}`, title, description, ...schema };
  return `${JSON.stringify(published, null, 2)}\n`;
}
