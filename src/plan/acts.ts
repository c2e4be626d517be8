/** What people do to a check when they weaken it. */
export type Verb =
  | 'remove'
  | 'skip'
  | 'tolerate'
  | 'lower'
  | 'raise'
  | 'ignore'
  | 'narrow'
  | 'unpin'
  | 'retry';

/** The words for it, in their forms. */
const WORDS: Record<Verb, RegExp> = {
  remove:
    /\b(?:remov(?:e[sd]?|ing|als?)|rm(?= [^-])|prun(?:e[sd]?|ing)|mov(?:e[sd]?|ing)(?=.{0,120}\b(?:in)?to\b)|deprecat(?:es?|ing|ion(?! (?:warning|notice|message|error)s?\b))|(?:is|are|was|were) deprecated|delet(?:e[sd]?|ing|ions?)|eras(?:e[sd]?|ing)|drop(?:s|ped|ping)?|retir(?:e[sd]?|ing|ement)|eliminat(?:e[sd]?|ing|ion)|discard(?:s|ed|ing)?|get(?:s|ting)? rid of|got rid of|strip(?:s|ped|ping)? out|replac(?:e[sd]?|ing)(?=.{0,120}\b(?:with|by)\b)|(?:switch(?:es|ed|ing)?|migrat(?:e[sd]?|ing)|mov(?:e[sd]?|ing)) (?:away )?from|no longer (?:runs?|checks?|builds?|tests?|lints?|uses?|supports?)|(?:do not|don't|dont) support|stop(?:s|ped|ping)? (?:running|checking|building|testing|linting|using))\b/giu,
  skip: /\b(?:skip(?:s|ped|ping)?|bypass(?:es|ed|ing)?|disabl(?:e[sd]?|ing)|deactivat(?:e[sd]?|ing)|(?:turn|switch)(?:s|es|ed|ing)? off|mut(?:e[sd]?|ing)|quarantin(?:e[sd]?|ing)|xfail(?:s|ed|ing)?|(?:do not|don't|dont|does not|doesn't|doesnt) run)\b/giu,
  tolerate:
    /(?:\b(?:allow(?:s|ed|ing)?|tolerat(?:e[sd]?|ing)|optional|non-?blocking|informational|advisory|soft[- ]?fail(?:s|ing|ure)?|best[- ]effort|(?:may|can) fail|no longer (?:blocks?|fails?|gates?|enforces?|requires?|required|mandatory|blocking)|(?:do not|don't|does not|doesn't|not|never|without) (?:block|blocking|enforce|enforcing|failing)|(?:do not|don't|does not|doesn't) fail the|stop(?:s|ped|ping)? (?:failing|blocking|enforcing)|(?:do not|don't|does not|doesn't) fail (?:on|if|when|for)|avoid(?:s|ed|ing)? (?:[^\s.;]{1,40} ){1,4}(?:fail(?:ing|ures?)|breaking)|continu(?:e[sd]?|ing) (?:on|upon|when|if|even|despite|after)|warn(?:s|ing)?[- ]only|only warns?|as (?:a )?warnings?)\b|\bcontinue-on-error\b)/giu,
  lower:
    /\b(?:lower(?:s|ed|ing)?|reduc(?:e[sd]?|ing|tion)|decreas(?:e[sd]?|ing)|relax(?:es|ed|ing)?|loosen(?:s|ed|ing)?|weaken(?:s|ed|ing)?|eas(?:e[sd]?|ing)|soften(?:s|ed|ing)?)\b/giu,
  raise: /\b(?:rais(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|bump(?:s|ed|ing)?)\b/giu,
  ignore:
    /\b(?:ignor(?:e[sd]?|ing)|silenc(?:e[sd]?|ing)|baselin(?:ed|ing)|(?:updat|regenerat|refresh|extend|add|creat)(?:e[sd]?|es|s|ed|ing)? (?:the |a )?(?:[\w-]{1,20} )?baselines?|baseline(?= (?:\w{1,12} )?(?:errors?|violations?|findings?|issues?|warnings?)\b)|allow-?list(?:s|ed|ing)?|white-?list(?:s|ed|ing)?|exclud(?:e[sd]?|ing)|exclusions?|deselect(?:s|ed|ing)?|suppress(?:es|ed|ing)?|omit(?:s|ted|ting)?|waiv(?:e[sd]?|ing)|except(?:s|ed|ing|ions?)?)\b/giu,
  narrow:
    /\b(?:narrow(?:s|ed|ing)?|reduc(?:e[sd]?|ing)(?= \S.{0,120}\bto\b)|restrict(?:s|ed|ing)?|limit(?:s|ed|ing)?|trim(?:s|med|ming)?|shrink(?:s|ing)?|only (?:runs?|running|tests?|checks?|on|for|in|when)|(?:runs?|running|tests?|checks?|builds?|lints?)(?: [^\s.;]{1,40}){0,4}? only|(?:runs?|tests?|builds?) [^.;,]{1,120} only(?= \(#|$)|(?:add(?:s|ed|ing)?|introduc(?:e[sd]?|ing)|us(?:e[sd]?|ing)) (?:\w{1,20} )?(?:path|branch|paths|branches)[- ]filters?|filter(?:s|ed|ing)? (?:\w{1,20} )?(?:by|on|for|to) (?:path|branch)(?:e?s)?)\b/giu,
  retry:
    /\b(?:re-?tr(?:y|ies|ied|ying)|re-?runs?|re-?running|tr(?:y|ies|ied|ying) (?:\w+ )?again|repeat(?:s|ed|ing)?)\b/giu,
  unpin:
    /\b(?:unpin(?:s|ned|ning)?|tag-pin(?:s|ned|ning)?|pin(?:s|ned|ning)? (?:\S{1,60} ){0,3}(?:by|to) (?:an? |the )?tags?(?!['’]|\s(?:commits?|shas?|hash|hashes|digests?)\b)|float(?:s|ed|ing)?|track(?:s|ed|ing)?|follow(?:s|ed|ing)?|(?:major|moving) (?:tags?|versions?)|switch(?:es|ed|ing)? to|mov(?:e[sd]?|ing) to)\b/giu,
};

const VERBS = Object.keys(WORDS) as Verb[];

/** A verb in a text: where its words begin and end. */
export interface Act {
  verb: Verb;
  start: number;
  end: number;
}

/** The acts that a text speaks of, in the order of the verbs. */
export function actsIn(text: string, verbs: readonly Verb[] = VERBS): Act[] {
  return verbs.flatMap((verb) =>
    [...text.matchAll(WORDS[verb])].map((found) => ({
      verb,
      start: found.index,
      end: found.index + found[0].length,
    })),
  );
}
