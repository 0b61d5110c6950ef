/** Plans and drafts in any state: they are read or refused, nothing throws, and what is whole stays. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  collectFiles,
  isAnswerValue,
  isQuestionId,
  type AnswerValue,
} from '../../src/core/application/answers.js';
import { importDraft } from '../../src/core/application/drafts/draft-file.js';
import { parseRecord } from '../../src/core/application/drafts/draft-record.js';
import { mergePlans, parsePlan, serializePlan } from '../../src/core/plan/parse-plan.js';
import { planSchema } from '../../src/core/plan/schema.js';
import { decodePlanUrl, encodePlanUrl } from '../../src/core/plan/share-url.js';
import { repairJson } from '../../src/core/util/repair-json.js';
import { fullPlan } from '../helpers/goals.js';
import { anyJson, anyText, check, checkAsync, damaged, fc, spoilt } from '../helpers/properties.js';

type Json = Record<string, unknown>;

const PLAN = JSON.parse(JSON.stringify(fullPlan())) as Json;
const PLAN_TEXT = serializePlan(fullPlan());
const anyPlanText = fc.oneof(
  anyJson.map((value) => JSON.stringify(value)),
  spoilt(PLAN).map((value) => String(JSON.stringify(value))),
  damaged(PLAN_TEXT),
  anyText(),
);

describe('the file of a plan', () => {
  it('is a plan or none, and a plan that was read is read again as it is', () => {
    check(
      fc.property(anyPlanText, (text) => {
        const read = parsePlan(text);
        if (!read) return;
        assert.ok(planSchema.safeParse(read.plan).success);
        assert.ok(read.plan.goals.length);
        assert.deepEqual(parsePlan(serializePlan(read.plan)), { plan: read.plan, issues: [] });
      }),
      150,
    );
  });

  it('loses one thing only where one thing is wrong', () => {
    const lists = ['goals', 'partners', 'information', 'needs', 'risks', 'followUp'] as const;
    check(
      fc.property(fc.constantFrom(...lists), fc.nat(5), anyJson, (list, at, value) => {
        const file = structuredClone(PLAN);
        const items = file[list] as unknown[];
        const whole = structuredClone(items) as { id: string }[];
        items.splice(at % (items.length + 1), 0, value);
        const { plan } = parsePlan(JSON.stringify(file))!;
        const { [list]: _, ...others } = plan;
        const { [list]: __, ...given } = PLAN;
        assert.deepEqual(others, given);
        const withoutId = (item: object) => JSON.stringify({ ...item, id: '' });
        // An item that comes before may have taken the id of another.
        for (const item of whole)
          assert.ok(plan[list].map(withoutId).includes(withoutId(item)), JSON.stringify(item));
      }),
      100,
    );
  });

  it('says so wherever something is left out', () => {
    check(
      fc.property(spoilt(PLAN, 1), (value) => {
        const text = String(JSON.stringify(value));
        const read = parsePlan(text);
        if (!read || read.issues.length) return;
        // Nothing is said: then everything that is in the file, and that a plan knows, is in the plan.
        const known = planSchema.safeParse({ ...read.plan });
        assert.ok(known.success);
        const missing = textsIn(PLAN).filter((each) => !textsIn(read.plan).includes(each));
        const gone = textsIn(PLAN).filter((each) => !textsIn(JSON.parse(text)).includes(each));
        assert.deepEqual(
          missing.filter((each) => !gone.includes(each)),
          [],
        );
      }),
      80,
    );
  });

  it('in a link is read, refused or too large', () =>
    checkAsync(
      fc.asyncProperty(anyPlanText, fc.nat(), fc.string({ maxLength: 6 }), async (text, at, other) => {
        const read = parsePlan(text);
        const plan = read?.plan ?? fullPlan();
        const address = await encodePlanUrl(plan, 'https://novads.example/#/goals');
        const data = address.slice(address.indexOf('tilts-plan-') + 'tilts-plan-'.length);
        const decoded = await decodePlanUrl(data);
        if (typeof decoded !== 'string') assert.deepEqual(decoded, { plan, issues: [] });
        else assert.equal(decoded, 'too-large');
        const cut = at % data.length;
        const spoiltLink = await decodePlanUrl(data.slice(0, cut) + other + data.slice(cut + other.length));
        assert.ok(typeof spoiltLink === 'string' || spoiltLink.plan.goals.length);
      }),
      30,
    ));

  it('is merged with what another tab made of it', () => {
    const anyEdit = fc.array(
      fc.tuple(
        fc.constantFrom('goals', 'needs', 'risks'),
        fc.nat(3),
        fc.constantFrom('1', '2', '1e308', 'x'),
      ),
    );
    /** As people and attackers change it: items are taken out, copied under other ids, and moved. */
    const edited = anyEdit.map((edits) => {
      const plan = structuredClone(PLAN) as Record<string, object[]>;
      for (const [list, at, id] of edits) {
        const [item] = plan[list]!.splice(at, 1);
        if (id !== 'x' && item) plan[list]!.push({ ...item, id });
      }
      return parsePlan(JSON.stringify(plan))!.plan;
    });
    const anyPlan = fc.oneof(
      edited,
      anyPlanText.map((text) => parsePlan(text)?.plan ?? fullPlan()),
    );
    check(
      fc.property(anyPlan, anyPlan, anyPlan, (base, mine, theirs) => {
        const merged = mergePlans(base, mine, theirs);
        assert.ok(
          planSchema.safeParse(merged).success,
          JSON.stringify(planSchema.safeParse(merged).error?.issues),
        );
        for (const ids of idsIn(merged)) assert.equal(new Set(ids).size, ids.length, ids.join());
        assert.ok(merged.goals.length, 'a plan has a goal');
        assert.deepEqual(mergePlans(base, mine, base), mine);
        assert.deepEqual(mergePlans(base, base, theirs), theirs);
      }),
      40,
    );
  });
});

describe('a cut JSON file', () => {
  it('keeps what comes before the cut', () => {
    check(
      fc.property(anyJson, fc.nat(), (value, at) => {
        const text = JSON.stringify(value);
        assert.deepEqual(repairJson(text), { json: JSON.parse(text) as unknown, isTruncated: false });
        const cut = text.slice(0, at % text.length);
        const repaired = repairJson(cut);
        if (repaired) JSON.stringify(repaired.json);
        else assert.ok(!/^[[{]/.test(cut), cut);
      }),
      500,
    );
  });
});

const KEY = '11111111-2222-4333-8444-555555555555';
const BYTES = Buffer.from([0, 255, 37, 10]);
const FILE = { key: `file-${KEY}`, name: 'plāns.pdf', type: 'application/pdf', size: BYTES.length };
const ANSWERS = {
  idea: 'Skeitparks “Ūdrs”',
  money: 12,
  agreed: true,
  topics: ['music', 'sport'],
  members: [{ name: 'Anna', birthYear: '2009' }, { name: 'Ēriks' }],
  files: [FILE],
};
const DRAFT = {
  kind: 'tilts-application',
  version: 1,
  contest: 'ideas',
  key: KEY,
  answers: ANSWERS,
  step: 'idea',
  language: 'lv',
  started: 1_790_000_000_000,
  changed: 1_790_000_000_001,
  expires: 1_790_000_000_002,
  files: [{ ...FILE, data: BYTES.toString('base64') }],
};

describe('a draft', () => {
  it('in any state is a draft or none', () => {
    check(
      fc.property(fc.oneof(anyJson, spoilt(DRAFT)), (value) => {
        const { record, readErrors } = parseRecord(value, 1_790_000_000_003);
        if (!record) return assert.ok(readErrors.length);
        for (const [id, answer] of Object.entries(record.answers))
          assert.ok(isQuestionId(id) && isAnswerValue(answer), id);
        for (const time of [record.started, record.changed, record.expires]) new Date(time).toISOString();
        assert.deepEqual(parseRecord(JSON.parse(JSON.stringify(record)), 0).record, record);
      }),
      500,
    );
  });

  it('keeps each answer that is whole, and names the others', () => {
    check(
      fc.property(fc.constantFrom(...Object.keys(ANSWERS)), anyJson, (id, value) => {
        const { record, readErrors } = parseRecord({ ...DRAFT, answers: { ...ANSWERS, [id]: value } }, 0);
        const isKept = isAnswerValue(value);
        const expected = Object.entries(ANSWERS).filter(([name]) => name !== id) as [string, AnswerValue][];
        const { [id]: changed, ...others } = record!.answers;
        assert.deepEqual(others, Object.fromEntries(expected));
        if (isKept) assert.deepEqual(changed, value);
        else assert.deepEqual(readErrors, [{ subject: `answers.${id}`, reason: 'damaged' }]);
      }),
    );
  });

  it('as a file is opened or refused, and a file in it is whole or named', () =>
    checkAsync(
      fc.asyncProperty(
        fc.oneof(
          spoilt(DRAFT).map((value) => String(JSON.stringify(value))),
          damaged(JSON.stringify(DRAFT, null, 1)),
          anyJson.map((value) => JSON.stringify(value)),
        ),
        async (text) => {
          const { record, files, readErrors } = await importDraft(new Blob([text]));
          if (!record) return assert.ok(readErrors.length);
          for (const { file } of collectFiles(record.answers))
            assert.equal(files.get(file.key)?.size, file.size);
        },
      ),
      300,
    ));
});

/** The ids of each list of a plan. */
function idsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(idsIn);
  const isList = Array.isArray(value) && value.length > 0;
  return isList ? [(value as { id: string }[]).map(({ id }) => id), ...inside] : inside;
}

/** Every text with its path; the numbers of list items are left out, since items before them may be gone. */
function textsIn(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value ? [`${path}=${value}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    // Ids only count.
    name === 'id' ? [] : textsIn(each, `${path}.${Array.isArray(value) ? '*' : name}`),
  );
}
