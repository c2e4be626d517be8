const mostLines = 15;

/**
 * Whether a report that a person laid down only waits to be filled: at most 15 lines that are not blank, and either
 * no table among them or words that say so.
 */
export function isStub(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length > mostLines) return false;
  return !lines.some(isTableRule) || /\b(TBD|not started|placeholder)\b/i.test(text);
}

/** The row of dashes under a table's heading. */
function isTableRule(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[|:\-\s]+$/.test(line);
}
