/** What a field says, in base units; the parts of a list apart, so that two lists can be compared by their parts. */
type FieldText = readonly string[];

function describeValue(value: unknown): string {
  if (value === null) return '—';
  if (Array.isArray(value)) return value.map(describeValue).join(', ');
  if (typeof value !== 'object') return String(value);
  const told = Object.entries(value).filter(([, part]) => part !== null && part !== false);
  return told.map(([name, part]) => (part === true ? name : describeValue(part))).join(' ');
}

const isParted = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** `name.vi`, `areaM2`, `evidence`: every field with what it says. */
function listFields(record: object): ReadonlyMap<string, FieldText> {
  const fields = Object.entries(record).flatMap(([name, value]): [string, FieldText][] => {
    if (Array.isArray(value)) return [[name, value.map(describeValue)]];
    if (isParted(value)) return Object.entries(value).map(([part, text]) => [`${name}.${part}`, [describeValue(text)]]);
    return [[name, [describeValue(value)]]];
  });
  return new Map(fields);
}

/** Of a list only what the other one lacks: `evidence leased 2017-10-01`. */
function describeField(name: string, said: FieldText, other: FieldText): string {
  const own = said.filter((part) => !other.includes(part));
  return `${name} ${own.length === 0 ? '—' : own.join(', ')}`;
}

const sameText = (a: FieldText, b: FieldText): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Everything that a record says beyond its key, without what it leaves unsaid: `areaM2 26000; note …`. */
export function describeRecord(record: object, key: string): string {
  const known = new Set(['—', 'false', ...key.split(' ')]);
  const told = [...listFields(record)].filter(([, said]) => said.some((part) => !known.has(part)));
  return told.map(([name, said]) => `${name} ${said.join(', ')}`).join('; ');
}

/** The fields in which two versions of a record differ, as each of them has it, in the same order. */
export function describeDifference(before: object, after: object): { readonly before: string; readonly after: string } {
  const [earlier, later] = [listFields(before), listFields(after)];
  const names = [...new Set([...earlier.keys(), ...later.keys()])].filter(
    (name) => !sameText(earlier.get(name) ?? [], later.get(name) ?? []),
  );
  const tell = (own: ReadonlyMap<string, FieldText>, other: ReadonlyMap<string, FieldText>): string =>
    names.map((name) => describeField(name, own.get(name) ?? [], other.get(name) ?? [])).join('; ');
  return { before: tell(earlier, later), after: tell(later, earlier) };
}
