/** Replaces what stands between `<!-- generated:NAME -->` and `<!-- /generated -->`. */
export function fillIn(text: string, parts: Readonly<Record<string, string>>): string {
  return text.replace(
    /(<!-- generated:([\w-]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g,
    (whole, open: string, name: string, close: string) => {
      const part = parts[name];
      return part === undefined ? whole : `${open}${part}\n${close}`;
    },
  );
}
