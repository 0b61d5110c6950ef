import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newRecord } from '../../../../src/core/application/drafts/draft-record.js';
import type { Answers } from '../../../../src/core/application/answers.js';
import type { Contest } from '../../../../src/core/feed/schema/schema.js';
import {
  INITIAL_STATE,
  reduce,
  REVIEW,
  screenOf,
  type ApplicationAction,
  type ApplicationState,
  type DraftSnapshot,
} from '../../../../src/elements/idea-contest/application-form/application-state.js';
import { FormState } from '../../../../src/elements/idea-contest/application-form/form-state.js';

const text = (lv: string) => ({ lv });

const CONTEST = {
  id: 'ideas',
  title: text('Ideju konkurss'),
  summary: text('Jauniešiem'),
  organiser: { name: text('Novads') },
  participation: { modes: ['alone'] },
  questions: [
    { id: 'idea', label: text('Ideja'), type: 'text', required: true, minLength: 5 },
    { id: 'link', label: text('Saite'), type: 'link' },
  ],
} as unknown as Contest;

const CONTEXT = { contest: CONTEST, today: '2026-12-01' };

function snapshot(answers: Answers = {}, change: Partial<DraftSnapshot['record']> = {}): DraftSnapshot {
  const record = { ...newRecord('ideas', 0, undefined), answers, ...change };
  return deepFreeze({ record, location: 'local', persistence: 'ok', unsavedFiles: new Set<string>() });
}

const opened = (draft = snapshot()): ApplicationAction => ({
  type: 'application-opened',
  draft,
  readErrors: [],
  submission: { kind: 'idle' },
});

const after = (...actions: readonly ApplicationAction[]): ApplicationState =>
  actions.reduce((state, action) => deepFreeze(reduce(state, action)), deepFreeze(INITIAL_STATE));

const formAfter = (...actions: readonly ApplicationAction[]): FormState =>
  new FormState(after(...actions).application!, CONTEXT);

const refuse = (): never => assert.fail('A state was changed in place');

/** Whoever writes into it makes the test fail. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Set || value instanceof Map)
    Object.assign(value, { add: refuse, set: refuse, delete: refuse, clear: refuse });
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
  return value;
}

describe('the state of the application form', () => {
  it('moves from screen to screen', () => {
    assert.equal(screenOf(after()), 'start');
    assert.equal(screenOf(after(opened())), 'page');
    assert.equal(screenOf(after(opened(), { type: 'page-opened', pageId: REVIEW })), 'review');
    assert.equal(screenOf(after(opened(snapshot({}, { state: 'sent' })))), 'receipt');
    const consentForm = { type: 'consent-form-changed', language: 'lt' } as const;
    assert.equal(screenOf(after(opened(), consentForm)), 'consent-form');
    assert.equal(screenOf(after(opened(), { type: 'application-closed' })), 'start');
    assert.equal(screenOf(after(opened(), { type: 'contest-changed' })), 'start');
  });

  it('opens a draft at the page where it was left', () => {
    const { application } = after(opened(snapshot({}, { step: 'idea.2' })));
    assert.equal(application?.pageId, 'idea.2');
  });

  it('discards the last application when another one is opened', () => {
    const application = after(
      opened(),
      { type: 'answer-changed', path: 'idea', draft: snapshot({ idea: 'Tilts' }) },
      { type: 'field-left', path: 'idea' },
      { type: 'submission-rejected', fields: { idea: { code: 'required' } } },
      { type: 'goal-suggested', goal: 'Mērķis' },
      opened(snapshot({ idea: 'Cits' })),
    ).application!;
    assert.deepEqual(application.draft.record.answers, { idea: 'Cits' });
    assert.equal(application.interaction.dirty.size, 0);
    assert.equal(application.interaction.touched.size, 0);
    assert.equal(application.serverErrors.size, 0);
    assert.equal(application.suggestedGoal, undefined);
  });

  it('shows an error once its field has been edited and left, not if it was only passed through', () => {
    const short = snapshot({ idea: 'Til' });
    assert.equal(formAfter(opened()).isTouchable('idea'), false);
    const changed = [opened(), { type: 'answer-changed', path: 'idea', draft: short }] as const;
    assert.equal(formAfter(...changed).isTouchable('idea'), true);
    assert.equal(formAfter(...changed).errorAt('idea'), undefined);
    const left = formAfter(...changed, { type: 'field-left', path: 'idea' });
    assert.equal(left.errorAt('idea')?.violation?.code, 'too-short');
    assert.equal(left.isTouchable('idea'), false);
  });

  it('shows every error of a page when a person tries to leave it', () => {
    const before = formAfter(opened());
    const ids = before.pages.map(({ id }) => id);
    assert.deepEqual(before.visibleErrors, []);
    const form = formAfter(opened(), { type: 'pages-validated', pageIds: ids });
    assert.ok(form.visibleErrors.some(({ path }) => path === 'idea'));
    assert.equal(after(opened(), { type: 'pages-validated', pageIds: ids }).showsErrorSummary, true);
  });

  it('shows the server’s error until the answer changes', () => {
    const answered = snapshot({ idea: 'Tilts pār upi' });
    const rejected = [
      opened(answered),
      { type: 'honeypot-changed', value: 'filled in by the browser' },
      { type: 'submission-rejected', fields: { idea: { message: 'Jau ir' }, other: { message: '?' } } },
    ] as unknown as readonly ApplicationAction[];
    assert.equal(after(...rejected).honeypotValue, '');
    const paths = (form: FormState) => form.visibleErrors.map(({ path }) => path);
    assert.deepEqual(paths(formAfter(...rejected)), ['other', 'idea']);
    const changed = { type: 'answer-changed', path: 'idea', draft: snapshot({ idea: 'Cits' }) } as const;
    assert.deepEqual(paths(formAfter(...rejected, changed)), ['other']);
  });

  it('no longer marks an answer as prefilled once it is changed', () => {
    const prefilled = [
      opened(),
      { type: 'goal-suggested', goal: 'Mērķis' },
      { type: 'answer-prefilled', id: 'idea' },
    ] as const;
    const { application } = after(...prefilled);
    assert.deepEqual([...application!.interaction.prefilled], ['idea']);
    assert.equal(application!.suggestedGoal, undefined);
    const changed = after(...prefilled, { type: 'answer-changed', path: 'idea', draft: snapshot() });
    assert.equal(changed.application?.interaction.prefilled.size, 0);
  });

  it('resets touched cells when a row is removed', () => {
    const { application } = after(
      opened(),
      { type: 'field-left', path: 'members.0.name' },
      { type: 'field-left', path: 'membersCount' },
      { type: 'row-removed', id: 'members' },
    );
    assert.deepEqual([...application!.interaction.touched], ['membersCount']);
  });

  it('keeps the reason why a file was not added until another one is chosen', () => {
    const violation = { code: 'file-empty' } as never;
    const rejected = [opened(), { type: 'files-checked', id: 'plan', violation }] as const;
    assert.equal(formAfter(...rejected).errorAt('plan')?.violation?.code, 'file-empty');
    const again = { type: 'files-checked', id: 'plan', violation: undefined } as const;
    assert.equal(formAfter(...rejected, again).errorAt('plan'), undefined);
  });

  it('is never mutated, and ignores events of a closed application', () => {
    const actions: readonly ApplicationAction[] = [
      { type: 'draft-changed', draft: snapshot({ idea: 'A' }) },
      { type: 'answer-changed', path: 'idea', draft: snapshot({ idea: 'B' }) },
      { type: 'field-left', path: 'idea' },
      { type: 'row-removed', id: 'members' },
      { type: 'files-checked', id: 'plan', violation: undefined },
      { type: 'submission-changed', submission: { kind: 'sending', share: 0.5, attempt: 1 } },
      { type: 'goal-suggested', goal: 'Mērķis' },
      { type: 'answer-prefilled', id: 'idea' },
    ];
    for (const action of actions) {
      assert.deepEqual(after(action), INITIAL_STATE, action.type);
      assert.notDeepEqual(after(opened(), action, action).application, undefined, action.type);
    }
  });

  it('is validated again only if the answers, the contest or the day have changed', () => {
    const first = formAfter(opened(snapshot({ idea: 'Tilts' })));
    const left = new FormState({ ...first.application, pageId: REVIEW }, CONTEXT, first);
    assert.equal(left.errors, first.errors);
    assert.notEqual(
      new FormState(first.application, { ...CONTEXT, today: '2027-01-01' }, first).errors,
      first.errors,
    );
  });
});
