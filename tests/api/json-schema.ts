/** The part of JSON Schema that the reference uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
}
export type Components = Readonly<Record<string, JsonSchema>>;

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

function hasType(value: unknown, type: string): boolean {
  return type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeOf(value) === 'object';

/** Follows a reference and puts the parts of an extended schema together. */
function resolve(schema: JsonSchema, components: Components): JsonSchema {
  if (schema.$ref !== undefined) {
    const target = components[schema.$ref.replace('#/components/schemas/', '')];
    if (target === undefined) throw new Error(`${schema.$ref} is not described`);
    return resolve(target, components);
  }
  const parts = (schema.allOf ?? []).map((part) => resolve(part, components));
  if (parts.length === 0) return schema;
  const all = [...parts, schema];
  const type = all.findLast((part) => part.type !== undefined)?.type;
  return {
    ...(type === undefined ? {} : { type }),
    properties: Object.fromEntries(all.flatMap((part) => Object.entries(part.properties ?? {}))),
    required: all.flatMap((part) => part.required ?? []),
  };
}

function listObjectFaults(value: Record<string, unknown>, schema: JsonSchema, at: string, all: Components): string[] {
  if (schema.properties === undefined && schema.additionalProperties === undefined) return []; // said to be anything
  const faults = (schema.required ?? []).filter((name) => !(name in value)).map((name) => `${at}.${name} is missing`);
  for (const [name, member] of Object.entries(value)) {
    const described = schema.properties?.[name] ?? schema.additionalProperties;
    if (described === undefined || described === false) faults.push(`${at}.${name} is not described`);
    else if (described !== true) faults.push(...listFaults(member, described, `${at}.${name}`, all));
  }
  return faults;
}

function listPlainFaults(value: unknown, { type, enum: allowed, pattern }: JsonSchema, at: string): string[] {
  const types = type === undefined ? [] : [type].flat();
  if (types.length > 0 && !types.some((one) => hasType(value, one))) {
    return [`${at} is ${typeOf(value)}, described as ${types.join(' or ')}`];
  }
  if (allowed && !allowed.includes(value)) return [`${at} is ${String(value)}, which is not described`];
  if (pattern && typeof value === 'string' && !new RegExp(pattern).test(value))
    return [`${at} does not match ${pattern}`];
  return [];
}

/** Everything in a value that its schema does not say, and everything the schema says that is not there. */
export function listFaults(value: unknown, described: JsonSchema, at: string, all: Components): string[] {
  const schema = resolve(described, all);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) {
    const tried = choices.map((choice) => listFaults(value, choice, at, all));
    return tried.some((faults) => faults.length === 0) ? [] : (tried.sort((a, b) => a.length - b.length)[0] ?? []);
  }
  const plain = listPlainFaults(value, schema, at);
  if (plain.length > 0) return plain;
  if (isRecord(value)) return listObjectFaults(value, schema, at, all);
  if (!Array.isArray(value)) return [];
  const { items, prefixItems } = schema;
  if (prefixItems && prefixItems.length !== value.length) return [`${at} has ${value.length} items`];
  return value.flatMap((item, index) => {
    const one = prefixItems?.[index] ?? items;
    return one ? listFaults(item, one, `${at}[${index}]`, all) : [];
  });
}
