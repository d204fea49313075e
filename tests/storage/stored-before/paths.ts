/** The paths that a schema allows and the paths that documents have, written alike: `history[].action=permit`. */

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
}

/** Every field, and every value that a field may have where the schema lists them. Keys of records are data, no fields. */
export function pathsOfSchema(schema: JsonSchema, at = ''): string[] {
  const { properties = {}, items, anyOf = [], oneOf = [], enum: values = [], const: value } = schema;
  return [
    at,
    ...Object.entries(properties).flatMap(([key, one]) => pathsOfSchema(one, `${at}.${key}`)),
    ...(items ? pathsOfSchema(items, `${at}[]`) : []),
    ...[...anyOf, ...oneOf].flatMap((one) => pathsOfSchema(one, at)),
    ...[...values, ...(value === undefined ? [] : [value])].map((one) => `${at}=${one}`),
  ];
}

export function pathsOfDocument(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return [at, ...value.flatMap((one) => pathsOfDocument(one, `${at}[]`))];
  if (typeof value !== 'object' || value === null) return [at, `${at}=${value}`];
  return [at, ...Object.entries(value).flatMap(([key, one]) => pathsOfDocument(one, `${at}.${key}`))];
}
