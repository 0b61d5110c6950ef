import * as z from 'zod/mini';
import { isObject } from '../../util/is-object.js';

type Definition = z.core.$ZodRecordDef<z.ZodMiniType<string, string>, z.ZodMiniType>;

const Base: z.core.$constructor<z.ZodMiniRecord> = z.ZodMiniRecord;

const issuesOf = (schema: z.ZodMiniType, value: unknown) =>
  z.safeParse(schema, value, { jitless: true }).error?.issues ?? [];

const Record = z.core.$constructor<z.ZodMiniRecord, Definition>('TiltsRecord', (record, definition) => {
  Base.init(record, definition);
  const { parse } = record._zod;
  record._zod.parse = (payload, context) => {
    const input: unknown = payload.value;
    if (isObject(input) && Object.hasOwn(input, '__proto__')) {
      const { keyType, valueType } = definition;
      const issues = [...issuesOf(keyType, '__proto__'), ...issuesOf(valueType, input['__proto__'])];
      const path = ['__proto__'];
      if (issues.length) payload.issues.push({ code: 'invalid_key', origin: 'record', issues, input, path });
    }
    return parse(payload, context);
  };
});

/**
 * Any number of names with values. `z.record` leaves out the name `__proto__` unseen, while JSON Schema and the generated
 * validators ask about it as about every other: here it is asked about too.
 */
export const record = <N extends z.ZodMiniType<string, string>, V extends z.ZodMiniType>(
  keyType: N,
  valueType: V,
) => new Record({ type: 'record', keyType, valueType }) as z.ZodMiniRecord<N, V>;
