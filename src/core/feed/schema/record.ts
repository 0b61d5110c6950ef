import * as z from 'zod/mini';
import { isObject } from '../../util/is-object.js';

type Definition = z.core.$ZodRecordDef<z.ZodMiniType<string, string>>;

const Base: z.core.$constructor<z.ZodMiniRecord> = z.ZodMiniRecord;

const Record = z.core.$constructor<z.ZodMiniRecord, Definition>('TiltsRecord', (record, definition) => {
  Base.init(record, definition);
  const entry = z.tuple([definition.keyType, definition.valueType]);
  const { parse } = record._zod;
  record._zod.parse = (payload, context) => {
    const value: unknown = payload.value;
    if (!isObject(value) || !Object.hasOwn(value, '__proto__')) return parse(payload, context);
    const { error } = z.safeParse(entry, ['__proto__', value['__proto__']], { jitless: true });
    if (error)
      payload.issues.push({
        code: 'invalid_key',
        origin: 'record',
        issues: error.issues,
        input: value,
        path: ['__proto__'],
      });
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
