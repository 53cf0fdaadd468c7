import { RULES } from '../../audit/audit.js';
import type { Rule } from '../../audit/rule.js';
import { inlineCode } from '../../text/escaping.js';
import { markdownTable } from '../../text/markdown-table.js';

const EFFECTS: Readonly<Record<Rule['effect'], string>> = {
  none: 'none',
  qualifies: 'qualifies it',
  not_comparable: 'not comparable',
};

const FAMILIES: Readonly<Record<Rule['family'], string>> = {
  comparability: 'Comparability: were the arms asked the same, in the same way, at the same time?',
  integrity: 'Integrity: is the text that arrived the text that was billed?',
  'truth of "ok"': 'Truth of “ok”: is every request marked ok really answered?',
  measurement: 'Measurement: was the client itself sound?',
};

/** `docs/audit.md`: every rule as it declares itself. */
export function auditGuide(): string {
  const sections = Object.entries(FAMILIES).map(([family, title]) => {
    const rules = RULES.filter((rule) => rule.family === family);
    return `## ${title}\n\n${overview(rules)}\n\n${rules.map(described).join('\n\n')}`;
  });
  return `${PREFACE}\n\n${sections.join('\n\n')}\n`;
}

const PREFACE = `<!-- Generated from src/core/audit by \`npm run generate\`; edit the rules there. -->
# What the audit looks for

The audit reads records, its own or the walkthrough's, and lists what a reader must know before quoting a figure. It changes no figure. Each finding names its rule, how many records it touches and of how many, up to five prompts, and what it does to the verdict:

- **not comparable**: the two arms were not asked the same thing; there is no verdict.
- **qualifies it**: the verdict stands, and the finding stands beside it.
- **none**: the figures already account for it.

Severity says how bad it is: *critical* findings come first. A rule that needs a field which a file lacks stays silent.`;

function overview(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, severity, effect }) => [inlineCode(id), severity, EFFECTS[effect]]);
  return markdownTable(['rule', 'severity', 'what it does to the verdict'], rows);
}

function described({ id, meaning, consequence, remedy }: Rule): string {
  return `### ${inlineCode(id)}\n\n${meaning}\n\n- **Verdict.** ${consequence}\n- **Remedy.** ${remedy}`;
}
