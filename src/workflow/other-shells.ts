import { commandsIn, isCheck, isCondition, isHelper, raises } from './command.ts';
import { reachable } from './reachable.ts';
import { parseShell, type Statement } from './shell.ts';

/** A command that judges the code, and the idiom that keeps its failure from failing the step. */
export interface JudgingCommand {
  words: string[];
  hidden: string | null;
  /** The folder into which the script went before it, from where it starts; null: there, or nobody can tell. */
  directory: string | null;
}

/**
 * Of the command prompt and others the commands are known, and of what hides their failure only that the
 * script ends well. What does not read like a shell is left out line by line.
 */
export function judgedByOtherShell(run: string): JudgingCommand[] {
  const whole = parseShell(run);
  const parts = whole.complete
    ? [whole]
    : run
        .split('\n')
        .map(parseShell)
        .filter(({ complete }) => complete);
  const statements = parts.flatMap((part) => part.statements);
  const asks =
    statements.flatMap(commandsIn).some(raises) || /\$LASTEXITCODE|%ERRORLEVEL%|\bthrow\b/i.test(run);
  const end = !asks && endsWithSuccess(statements.at(-1)) ? 'exit 0' : null;
  return reachable(statements).flatMap((statement) => {
    const idiom = end ?? passedOver(statement);
    return commandsIn(statement)
      .filter((words) => isCheck(words) && !isCondition(words))
      .map((words) => ({ words, hidden: idiom, directory: null }));
  });
}

export const isPowerShell = (shell: string | undefined): boolean =>
  shell === 'pwsh' || shell === 'powershell';

/** What hides a failure in PowerShell. */
export const UNASKED = 'no $LASTEXITCODE';

/**
 * PowerShell does not stop at programs that fail, only at its own commands. GitHub ends the script as the last program
 * ended (`exit $LASTEXITCODE`): a failure before that is lost unless the script asks for it, or is told to stop
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#exit-codes-and-error-action-preference,
 * https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_preference_variables).
 */
export function judgedByPowerShell(script: string): JudgingCommand[] {
  const pieces = piecesOf(script).map((each) => {
    const statements = statementsOf(each.piece);
    const asks = /\$(?:LASTEXITCODE|\?)/i.test(each.piece);
    return { ...each, statements, asks, runs: statements.some(runsProgram) };
  });
  const end = endsWithSuccess(pieces.findLast(({ statements }) => statements.length > 0)?.statements.at(-1));
  const stops = /\$PSNativeCommandUseErrorActionPreference\s*=\s*\$true/i.test(script);
  return pieces.flatMap(({ statements, blocks }, at) => {
    const next = pieces.findIndex(
      ({ runs, blocks: theirs }, index) => index > at && runs && isBehind(blocks, theirs),
    );
    const upToNext = pieces.slice(at, next === -1 ? undefined : next + 1);
    const isAsked = stops || upToNext.some(({ asks }) => asks);
    const idiom = isAsked ? null : end ? 'exit 0' : next === -1 ? null : UNASKED;
    return statements.flatMap((statement) => {
      const hidden = idiom ?? passedOver(statement);
      return commandsIn(statement)
        .filter((words) => isCheck(words) && isProgram(words) && !isCondition(words))
        .map((words) => ({ words, hidden, directory: null }));
    });
  });
}

/**
 * Its commands in any case, and what it calls them for short
 * (https://learn.microsoft.com/en-us/powershell/scripting/developer/cmdlet/approved-verbs-for-windows-powershell-commands).
 */
const CMDLETS =
  /^(?:(?:add|clear|convertfrom|convertto|copy|expand|export|foreach|format|get|import|invoke|join|measure|move|new|out|push|pop|read|remove|rename|resolve|select|set|sort|split|start|stop|test|where|write)-[a-z]+|sleep|iex|iwr|gci|sls|%)$/i;

/** Whether it is a command of PowerShell itself: `Get-ChildItem`. */
export const isCmdlet = (program: string): boolean =>
  /^[A-Z]\w{0,40}-[A-Z]/.test(program) && CMDLETS.test(program);

/** The lines of a script, also those in braces, with the places of the blocks around each that may not run. */
function piecesOf(script: string): { piece: string; blocks: number[] }[] {
  const parts = script.replaceAll(/`\r?\n/g, ' ').split(/(\n|(?<=[\s)])\{(?=\s|$)|(?<=^|\s)\})/m);
  const pieces: { piece: string; blocks: number[] }[] = [];
  const open: (number | null)[] = [];
  let header = '';
  for (const [at, part] of parts.entries()) {
    if (part === '{') open.push(/^(?:for|foreach|while|do|try|finally)\b/i.test(header) ? null : at);
    else if (part === '}') open.pop();
    else if (part !== '\n') pieces.push({ piece: part, blocks: open.filter((each) => each !== null) });
    if (part.trim() !== '') header = part.trim();
  }
  return pieces;
}

/** Whether what stands later runs after the other for certain, and not perhaps or in its place. */
const isBehind = (blocks: number[], later: number[]): boolean =>
  later.every((block, index) => blocks[index] === block);

function statementsOf(piece: string): Statement[] {
  // A text or a number is a value, no command.
  if (/^\s*(?:['"]|\d[\d.]*\s*$)/.test(piece)) return [];
  // A backslash parts folders there.
  const { statements, complete } = parseShell(piece.replaceAll('\\', '/'));
  return complete ? statements : [];
}

const runsProgram = (statement: Statement): boolean => commandsIn(statement).some(isProgram);

/** No command of PowerShell (`Write-Host`), variable, text (`"a=${b}" >> $file`), or word of the language. */
const isProgram = (words: string[]): boolean =>
  !isHelper([words[0]?.toLowerCase() ?? '', ...words.slice(1)]) &&
  !CMDLETS.test(words[0] ?? '') &&
  !words[0]?.includes('=') &&
  words[1] !== '=' &&
  !/^(?:[A-Z]\w*-[A-Z]|[^\w./~]|\.\w|\$|(?:[Ii]f|[Ee]lse\w*|[Ff]oreach|[Tt]hrow|[Tt]ry|[Cc]atch|[Ff]inally)$)/.test(
    words[0] ?? '$',
  );

/** `exit 0`, and `exit /b 0` of the command prompt. */
const SUCCESS = /^exit(?: \/b)? 0$/i;

const endsWithSuccess = (statement: Statement | undefined): boolean =>
  statement !== undefined && commandsIn(statement).some((words) => SUCCESS.test(words.join(' ')));

/** `|| exit /b 0`, `|| echo failed`: what PowerShell and the command prompt do behind a failure; null: nothing. */
function passedOver({ commands }: Statement): string | null {
  const last = commands.at(-1);
  if (last?.joined !== '||' || !('words' in last.command)) return null;
  const words = last.command.words;
  return SUCCESS.test(words.join(' ')) || /^(?:echo|ver|true|Write-\w+)$/i.test(words[0] ?? '')
    ? `|| ${words[0]}`
    : null;
}
