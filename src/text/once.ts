/** A function that computes its answer once for each object, and keeps it as long as the object is there. */
export function onceFor<Key extends object, Answer>(compute: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { answer: Answer }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.answer;
    const answer = compute(key);
    known.set(key, { answer });
    return answer;
  };
}

/** The same for a text, of which the last one is kept: for what several ask of one text after another. */
export function onceForLast<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  let last: { text: string; answer: Answer } | null = null;
  return (text) => {
    if (last === null || last.text !== text) last = { text, answer: compute(text) };
    return last.answer;
  };
}

/** The same for two objects. */
export function onceForBoth<One extends object, Other extends object, Answer>(
  compute: (one: One, other: Other) => Answer,
): (one: One, other: Other) => Answer {
  const of = onceFor((one: One) => onceFor((other: Other) => compute(one, other)));
  return (one, other) => of(one)(other);
}

/** The same for an object and a text. */
export function onceForText<Key extends object, Answer>(
  compute: (key: Key, text: string) => Answer,
): (key: Key, text: string) => Answer {
  const of = onceFor((_key: Key) => new Map<string, { answer: Answer }>());
  return (key, text) => {
    const known = of(key);
    const found = known.get(text);
    if (found !== undefined) return found.answer;
    const answer = compute(key, text);
    known.set(text, { answer });
    return answer;
  };
}

/**
 * Keeps answers by texts, until texts and answers together have too many characters: then it begins anew.
 *
 * @param most characters
 * @param lengthOf how many an answer has
 */
export function keptByText<Answer>(
  most: number,
  lengthOf: (answer: Answer) => number,
): (text: string, compute: () => Answer) => Answer {
  const known = new Map<string, { answer: Answer }>();
  let kept = 0;
  return (text, compute) => {
    const found = known.get(text);
    if (found !== undefined) return found.answer;
    const answer = compute();
    const length = text.length + lengthOf(answer);
    if (kept + length > most) {
      known.clear();
      kept = 0;
    }
    if (length <= most) {
      known.set(text, { answer });
      kept += length;
    }
    return answer;
  };
}
