/** A shorter question would be found in prompts that are about something else. */
const SHORTEST_QUESTION = 20;

type Find = (prompt: string) => string | undefined;

/**
 * Finds the worked answer to a prompt: by the prompt as a whole, else by the
 * longest question that stands in it, whatever surrounds it and however its
 * white space was changed.
 *
 * @param questions worked answers by bare question; null where only whole prompts are known
 */
export function answerFinder(
  answers: ReadonlyMap<string, string> | Find | undefined,
  questions: ReadonlyMap<string, string> | null,
): Find {
  if (typeof answers === 'function') return answers;
  const known = [...(questions ?? [])]
    .map(([question, answer]) => [folded(question), answer] as const)
    .filter(([question]) => question.length >= SHORTEST_QUESTION)
    .sort(([a], [b]) => b.length - a.length);
  return (prompt) => {
    const whole = answers?.get(prompt);
    if (whole !== undefined || known.length === 0) return whole;
    const text = folded(prompt);
    return known.find(([question]) => text.includes(question))?.[1];
  };
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
