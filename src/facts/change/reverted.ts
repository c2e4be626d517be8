/** A revert, with the title of what it takes back. */
const REVERT = /^reverts?(?:\((?:[^)]{1,60})\))?:?\s+(?:commit\s+)?["“'`]?(.+)$/i;

/** The title of what a line takes back; null: it takes nothing back, or a revert. */
export function reverted(line: string): string | null {
  const inner = REVERT.exec(line.trim())?.[1] ?? null;
  return inner === null || /^reverts?\b/i.test(inner) ? null : inner;
}

/** What brings a check, or makes it stricter. */
export const BRINGS =
  /\b(?:add(?:s|ed|ing)?|introduc(?:e[sd]?|ing)|enabl(?:e[sd]?|ing)|enforc(?:e[sd]?|ing)|requir(?:e[sd]?|ing)|runs?|running|us(?:e[sd]?|ing)|set(?:s|ting)? up|fail(?:s|ing)? (?:on|if|when)|rais(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|pin(?:s|ned|ning)?|test(?:s|ed|ing)?|lint(?:s|ed|ing)?|check(?:s|ed|ing)?|make[sd]?|turn(?:s|ed|ing)? on|block(?:s|ed|ing)?)\b/gi;
