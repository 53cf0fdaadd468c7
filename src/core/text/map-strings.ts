/** Plain data with each string in it replaced, the names of its fields, too. What holds nothing to replace is returned as it is, not copied. */
export function mapStrings<T>(value: T, replace: (text: string) => string): T {
  return mapped(value, replace) as T;
}

function mapped(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return mappedItems(value, replace);
  return mappedFields(value, replace);
}

/** Almost no field changes: only where one does is there a new object to make. */
function mappedFields(value: object, replace: (text: string) => string): object {
  let isSame = true;
  const fields = Object.entries(value).map(([name, item]) => {
    const field = [replace(name), mapped(item, replace)] as const;
    isSame &&= field[0] === name && field[1] === item;
    return field;
  });
  return isSame ? value : Object.fromEntries(fields);
}

function mappedItems(items: readonly unknown[], replace: (text: string) => string): readonly unknown[] {
  const replaced = items.map((item) => mapped(item, replace));
  return replaced.every((item, index) => item === items[index]) ? items : replaced;
}

/** Each string in plain data, the names of its fields, too. */
export function stringsOf(value: unknown): string[] {
  const strings: string[] = [];
  collect(value, strings);
  return strings;
}

function collect(value: unknown, strings: string[]): void {
  if (typeof value === 'string') strings.push(value);
  else if (Array.isArray(value)) for (const item of value) collect(item, strings);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      strings.push(name);
      collect(item, strings);
    }
  }
}
