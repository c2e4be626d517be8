import { readFileSync, writeFileSync } from 'node:fs';
import { formatTables } from './format-tables.ts';

for (const [path, made] of Object.entries(formatTables))
  writeFileSync(path, made(readFileSync(path, 'utf8')));
