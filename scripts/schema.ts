import { mkdirSync, writeFileSync } from 'node:fs';
import { schemas } from './schemas.ts';

mkdirSync('schema', { recursive: true });
for (const [path, text] of Object.entries(schemas)) writeFileSync(path, text);
