import { readFileSync, writeFileSync } from 'node:fs';
import { formatTables } from './format-tables.ts';
import { toolsPage } from './tools-page.ts';

writeFileSync('docs/tools.md', toolsPage);
for (const [path, made] of Object.entries(formatTables))
  writeFileSync(path, made(readFileSync(path, 'utf8')));
