import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choicesOf } from '../../src/desk/form/choice-field.js';
import type { FormContext, FormNode } from '../../src/desk/form/form.types.js';

const form = {
  language: 'en',
  languages: ['en'],
  feed: {
    areas: [{ id: 'north', name: 'North' }],
    enterprises: [{ id: 'bakery', name: 'Bakery' }],
    organisations: [{ id: 'hub', name: 'Hub' }],
    instruments: [{ id: 'grant', title: 'Grant' }],
  },
} as unknown as FormContext;
const node = { schema: { primitive: 'id' } } as unknown as FormNode;

describe('a field of ids offers the records of the list that it refers to', () => {
  for (const [path, expected] of [
    [['needs', 0, 'areas'], ['North']],
    [['needs', 0, 'enterprise'], ['Bakery']],
    [['needs', 0, 'instruments'], ['Grant']],
    [['resources', 0, 'stories'], ['Bakery']],
    [['organisations', 0, 'worksWith'], ['Hub']],
    [['areas', 0, 'within'], ['North']],
    [['areas', 0, 'id'], undefined],
    [['needs', 0, 'constructor'], undefined],
  ] as const)
    it(path.join('.'), () =>
      assert.deepEqual(
        choicesOf(form, node, path)?.map(({ label }) => label),
        expected,
      ),
    );
});
