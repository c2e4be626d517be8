import type { z } from 'zod';

/** What is put into a value in place of what stands there. */
export interface Variation {
  /** Another text for one that strangers may choose. */
  text: (text: string, key: string) => string;
  /** One of some allowed words, now and then another one than that which stands there. */
  word: (word: string, allowed: string[]) => string;
}

interface Definition {
  type: string;
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  shape?: Record<string, z.core.$ZodType>;
  entries?: Record<string, string>;
  options?: z.core.$ZodType[];
}

/** A value of the same shape in which every free text is another one: the schema tells which texts are free. */
export function varied<T>(schema: z.core.$ZodType, value: T, variation: Variation): T {
  return vary(schema, value, variation, '') as T;
}

function vary(schema: z.core.$ZodType, value: unknown, variation: Variation, key: string): unknown {
  if (value === null || value === undefined) return value;
  const definition = schema._zod.def as unknown as Definition;
  if (typeof value === 'string') return variedText(definition, value, variation, key);
  if (definition.innerType !== undefined) return vary(definition.innerType, value, variation, key);
  if (Array.isArray(value)) return value.map((item) => vary(definition.element!, item, variation, key));
  if (definition.options !== undefined) return value;
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) =>
      definition.type === 'record'
        ? [variation.text(name, 'key'), vary(definition.valueType!, item, variation, key)]
        : [name, vary(definition.shape![name]!, item, variation, name)],
    ),
  );
}

function variedText(definition: Definition, value: string, variation: Variation, key: string): string {
  if (definition.innerType !== undefined) {
    return variedText(definition.innerType._zod.def as unknown as Definition, value, variation, key);
  }
  if (definition.entries !== undefined) return variation.word(value, Object.values(definition.entries));
  return definition.type === 'string' || definition.options !== undefined
    ? variation.text(value, key)
    : value;
}
