import { readFileSync, writeFileSync } from 'node:fs';
import { cliPage } from './cli-page.ts';
import { formatTables } from './format-tables.ts';
import { rulesFile } from './rule-texts.ts';
import { toolsPage } from './tools-page.ts';

writeFileSync('docs/tools.md', toolsPage);
writeFileSync('docs/cli.md', cliPage(readFileSync('docs/cli.md', 'utf8')));
for (const [path, made] of Object.entries(formatTables))
  writeFileSync(path, made(readFileSync(path, 'utf8')));
writeFileSync('src/cli/explain/rules.json', rulesFile(readFileSync('docs/verdict.md', 'utf8')));
