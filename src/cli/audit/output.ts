import { toMarkdown } from '../../report/markdown.ts';
import { table } from '../../report/nodes.ts';
import type { Prose } from '../../text/prose.ts';
import { redact } from '../../text/redact.ts';
import { oneLine } from '../../text/text.ts';
import type { Commit } from '../git/commits.ts';
import { subjectOf } from './change.ts';
import type { AuditFinding } from './findings.ts';
import type { AuditOptions } from './options.ts';

/** A commit with what was found in it. */
export interface Audited {
  commit: Commit;
  findings: AuditFinding[];
  /** Why it could not be compared with its parent. */
  unread?: string;
}

/** How results are written: each as it is found, and what comes at the end. */
export interface Output {
  one(audited: Audited): string;
  end(): string;
}

export const outputOf = (form: AuditOptions['form']): Output => ({ text, json, markdown })[form]();

const LONGEST_SUBJECT = 200;
const LONGEST_TEXT = 1000;

const nameOf = ({ author }: Commit): string => oneLine(redact(author), 100);
const dayOf = ({ date }: Commit): string => date.slice(0, 10);
const subject = (commit: Commit): string => oneLine(redact(subjectOf(commit)), LONGEST_SUBJECT);

/** Prose for a terminal, code in backticks. */
const written = (prose: Prose): string =>
  oneLine(
    prose
      .map((part) => (typeof part === 'string' ? part : 'code' in part ? `\`${part.code}\`` : part.text))
      .join(''),
    LONGEST_TEXT,
  );

function text(): Output {
  return {
    one: ({ commit, findings, unread }) => {
      const title = `${commit.sha.slice(0, 10)} ${dayOf(commit)} ${nameOf(commit)}: ${subject(commit)}`;
      const lines = findings.map(
        ({ weight, text, place }) =>
          `  ${weight.padEnd(7)}  ${written(text)}${place === null ? '' : ` (${oneLine(place, 300)})`}`,
      );
      const rest = unread === undefined ? [] : [`  not compared: ${oneLine(unread, LONGEST_TEXT)}`];
      return `${[title, ...lines, ...rest].join('\n')}\n`;
    },
    end: () => '',
  };
}

function json(): Output {
  return {
    one: ({ commit, findings, unread }) =>
      `${JSON.stringify({
        commit: commit.sha,
        author: nameOf(commit),
        date: commit.date,
        subject: subject(commit),
        findings: findings.map(({ rule, weight, text, place }) => ({
          rule,
          weight,
          text: written(text),
          place,
        })),
        ...(unread !== undefined && { notCompared: unread }),
      })}\n`,
    end: () => '',
  };
}

function markdown(): Output {
  const rows: Prose[][] = [];
  return {
    one: ({ commit, findings, unread }) => {
      const about: Prose[] = [
        [{ code: commit.sha.slice(0, 10) }],
        [dayOf(commit)],
        [nameOf(commit)],
        [subject(commit)],
      ];
      for (const { weight, text } of findings) rows.push([...about, [weight], text]);
      if (unread !== undefined) rows.push([...about, ['not compared'], [unread]]);
      return '';
    },
    end: () =>
      rows.length === 0
        ? ''
        : toMarkdown([table(['Commit', 'Date', 'Author', 'Subject', 'Weight', 'Finding'], rows)]),
  };
}
