import { readFileSync, writeFileSync } from 'node:fs';
import { cliPage } from './cli-page.ts';
import { formatTables } from './format-tables.ts';
import { toolsPage } from './tools-page.ts';

writeFileSync('docs/tools.md', toolsPage);
writeFileSync('docs/cli.md', cliPage(readFileSync('docs/cli.md', 'utf8')));
for (const [path, made] of Object.entries(formatTables))
  writeFileSync(path, made(readFileSync(path, 'utf8')));
