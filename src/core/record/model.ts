/**
 * One name for a model, whichever provider's spelling and whichever dated
 * snapshot of it: `openai.gpt-5.5-2026-04-23`, `us.openai.gpt-5.5`,
 * `gpt-5.5-2026-04-23` and `openai/gpt-5.5` are all `gpt-5.5`.
 */
export function canonicalModel(model: string): string {
  return model
    .trim()
    .toLowerCase()
    .replace(/^(?:[a-z]{2,6}\.)?openai[./]/, '')
    .replace(/-\d{4}-\d{2}-\d{2}$/, '');
}
