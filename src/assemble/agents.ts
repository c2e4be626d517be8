/** A coding agent, and what GitHub and git show of it. */
interface Agent {
  name: string;
  /** Its accounts as REST writes them: those of apps with `[bot]` at their end. */
  accounts?: readonly string[];
  /** Addresses of authors and of `Co-authored-by:` trailers, in lower case. */
  addresses?: readonly string[];
  /** How the name of an author ends. */
  nameEnd?: string;
  /** How a line of a message or description begins, after the sign of a robot. */
  lines?: readonly string[];
  /** Where that is written down, or can be seen. */
  source: readonly string[];
}

/**
 * The coding agents that Docket knows. Apps are at `https://github.com/apps/` with their name. Most of the addresses are
 * collected at https://github.com/chaoss/ai-detection-action, too.
 */
const AGENTS: readonly Agent[] = [
  {
    name: 'Aider',
    addresses: ['aider@aider.chat', 'noreply@aider.chat'],
    nameEnd: ' (aider)',
    source: ['https://aider.chat/docs/git.html#commit-attribution'],
  },
  {
    name: 'Amazon Q Developer',
    accounts: ['amazon-q-developer[bot]'],
    source: ['https://github.com/apps/amazon-q-developer'],
  },
  {
    name: 'Amp',
    addresses: ['amp@ampcode.com'],
    lines: ['Amp-Thread-ID: https://ampcode.com/threads/'],
    source: ['https://ampcode.com/manual'],
  },
  {
    name: 'Claude Code',
    accounts: ['claude[bot]'],
    addresses: ['noreply@anthropic.com'],
    lines: ['Generated with [Claude Code]('],
    source: ['https://code.claude.com/docs/en/settings', 'https://github.com/apps/claude'],
  },
  {
    name: 'Codex',
    accounts: ['chatgpt-codex-connector[bot]'],
    addresses: ['codex@openai.com', 'noreply@openai.com'],
    source: ['https://github.com/openai/codex/pull/11617', 'https://github.com/apps/chatgpt-codex-connector'],
  },
  {
    name: 'Cursor',
    accounts: ['cursor[bot]'],
    addresses: ['cursoragent@cursor.com', 'noreply@cursor.com'],
    source: ['https://github.com/block/aittributor/pull/15', 'https://github.com/apps/cursor'],
  },
  {
    name: 'Devin',
    accounts: ['devin-ai-integration[bot]'],
    lines: ['Generated with [Devin]('],
    source: ['https://github.com/apps/devin-ai-integration'],
  },
  {
    name: 'Factory Droid',
    accounts: ['factory-droid[bot]'],
    source: ['https://github.com/apps/factory-droid'],
  },
  {
    name: 'Gemini Code Assist',
    accounts: ['gemini-code-assist[bot]'],
    source: ['https://github.com/apps/gemini-code-assist'],
  },
  {
    // REST and addresses call it `Copilot`, GraphQL and git `copilot-swe-agent`.
    name: 'GitHub Copilot',
    accounts: ['copilot-swe-agent[bot]', 'Copilot'],
    source: [
      'https://docs.github.com/en/copilot/how-tos/copilot-on-github/use-copilot-agents/review-copilot-output',
      'https://github.com/apps/copilot-swe-agent',
    ],
  },
  {
    name: 'Jules',
    accounts: ['google-labs-jules[bot]'],
    source: ['https://github.com/apps/google-labs-jules'],
  },
  {
    name: 'opencode',
    addresses: ['noreply@opencode.ai'],
    lines: ['Generated with [opencode]('],
    source: ['https://opencode.ai/docs'],
  },
  {
    // An account like that of a person.
    name: 'OpenHands',
    accounts: ['openhands-agent'],
    addresses: ['openhands@all-hands.dev'],
    source: ['https://github.com/All-Hands-AI/OpenHands', 'https://github.com/openhands-agent'],
  },
];

/** The name of the agent that an account belongs to; null: none that is known. */
export function agentOfAccount(login: string): string | null {
  const account = login.toLowerCase();
  return nameOf(({ accounts = [] }) => accounts.some((each) => each.toLowerCase() === account));
}

/** Who signed a commit, or stands in a trailer. */
export interface Signed {
  name: string;
  email: string;
  /** The account that GitHub knows for the address; null: none. */
  login: string | null;
}

/** The name of the agent that a signature is of; null: none that is known. */
export function agentOfSignature({ name, email, login }: Signed): string | null {
  const address = email.toLowerCase();
  const account = login ?? accountOfAddress(email);
  return (
    (account === null ? null : agentOfAccount(account)) ??
    nameOf(({ addresses = [] }) => addresses.includes(address)) ??
    nameOf(({ nameEnd }) => nameEnd !== undefined && name.endsWith(nameEnd))
  );
}

/** The names of the agents that say in a line of a text that they wrote it. */
export function agentsInLines(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().replace(ROBOT, ''));
  return AGENTS.filter(({ lines: begins = [] }) =>
    begins.some((begin) => lines.some((line) => line.startsWith(begin))),
  ).map(({ name }) => name);
}

const ROBOT = '🤖 ';

const nameOf = (isMeant: (agent: Agent) => boolean): string | null => AGENTS.find(isMeant)?.name ?? null;

const NO_REPLY = '@users.noreply.';

/**
 * The account of an address without a mailbox: `octocat` of `583231+octocat@users.noreply.github.com`.
 * https://docs.github.com/en/account-and-profile/reference/email-addresses-reference#your-noreply-email-address
 */
export function accountOfAddress(email: string): string | null {
  const at = email.indexOf(NO_REPLY);
  if (at < 1) return null;
  const mailbox = email.slice(0, at);
  return mailbox.slice(mailbox.indexOf('+') + 1) || null;
}

const TRAILER = 'co-authored-by:';

/**
 * Who stands in the `Co-authored-by:` trailers of a commit's message.
 * https://docs.github.com/en/pull-requests/committing-changes-to-your-project/creating-and-editing-commits/creating-a-commit-with-multiple-authors
 */
export function coAuthorsIn(message: string): Signed[] {
  return message.split('\n').flatMap((line): Signed[] => {
    if (!line.slice(0, TRAILER.length).toLowerCase().startsWith(TRAILER)) return [];
    const [open, close] = [line.indexOf('<'), line.lastIndexOf('>')];
    if (open < 0 || close < open) return [];
    const name = line.slice(TRAILER.length, open).trim();
    return [{ name, email: line.slice(open + 1, close).trim(), login: null }];
  });
}
