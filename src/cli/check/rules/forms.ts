/** Forms of contests that would not open, would ask nobody, or would send to nowhere. */
import { STEPS } from '../../../core/feed/enums/contests.js';
import { recordSchemas, type Contest } from '../../../core/feed/schema/schema.js';
import { stepOf } from '../../../core/application/form-definition.js';
import { missingPrivacyFields, type PrivacyField } from '../../../core/application/privacy-notice.js';
import { allStandardQuestions } from '../../../core/application/standard-questions.js';
import { closest } from '../mend.js';
import { listOf, quote } from '../words.js';
import type { Feed, RawRecord, RecordRule, Warn } from './rule.js';

/** A rule that looks at a contest of which every single part is right. */
export const ofContest =
  (rule: (contest: Contest, path: RawRecord['path'], feed: Feed, warn: Warn) => void): RecordRule =>
  ({ value, path }, feed, warn) => {
    if (path[0] !== 'contests') return;
    const result = recordSchemas.contests.safeParse(value, { jitless: true });
    if (result.success) rule(result.data, path, feed, warn);
  };

const DUTIES: Record<PrivacyField, string> = {
  controller: '“controller” (who is responsible for the data)',
  purpose: '“purpose”',
  legalBasis: '“legalBasis”',
  retention: '“retention” (how long the data are kept)',
  contact: '“contact” with an e-mail, phone or page',
};

/** Nobody is asked anything before they were told what becomes of their data. */
export const opensForm = ofContest((contest, path, { today }, warn) => {
  const { allYear, example, rounds = [], questions, submission } = contest;
  const isOver =
    !allYear && rounds.every(({ closes, yearly }) => !yearly && closes && closes.slice(0, 10) < today);
  const missing = missingPrivacyFields(contest);
  if (example || !missing.length || (isOver && !submission)) return;
  warn(
    contest.privacy ? [...path, 'privacy'] : path,
    'no-privacy',
    'The form of this contest never opens: the privacy notice is not complete.',
    `Add to “privacy”: ${listOf(missing.map((duty) => DUTIES[duty]))}.`,
    submission || questions ? 'error' : 'warning',
  );
});

/** Every question of the form, standard ones too, by its id. */
function questionsById(contest: Contest, today: string) {
  const own = (contest.questions ?? []).map((question) => ({ ...question, step: stepOf(question) }));
  return new Map([...allStandardQuestions(contest, today), ...own].map((each) => [each.id, each]));
}

/** A condition that no answer meets: its question, or a whole step, is never asked. */
export const metConditions = ofContest((contest, path, { today }, warn) => {
  const all = questionsById(contest, today);
  contest.questions?.forEach(({ when = [], ...question }, at) => {
    when.forEach(({ question: id, is = [] }, index) => {
      const place = [...path, 'questions', at, 'when', index];
      const earlier = all.get(id);
      if (!earlier)
        return warn(
          [...place, 'question'],
          'never-asked',
          `${quote(question.id)} is never asked: this contest does not ask ${quote(id)}, on which it depends.`,
          'Take the condition out, or let it depend on another question.',
          'error',
        );
      if (STEPS.indexOf(earlier.step) > STEPS.indexOf(stepOf(question)))
        return warn(
          [...place, 'question'],
          'condition',
          `${quote(question.id)} is in the step “${stepOf(question)}”, before ${quote(id)} in “${earlier.step}”, on which it depends.`,
          'Give one of them another “step”.',
          'error',
        );
      const options =
        earlier.type === 'consent' ? [true] : (earlier.options?.map(({ value }) => value) ?? undefined);
      is.forEach((value, of) => {
        if (!options || (options as unknown[]).includes(value)) return;
        const guess = closest(String(value), options.map(String));
        const isTrue = options[0] === true;
        warn(
          [...place, 'is', of],
          'unknown-option',
          `${quote(id)} has no answer ${quote(value)}: the condition is never met.`,
          guess
            ? `Did you mean ${isTrue ? guess : JSON.stringify(guess)}?`
            : isTrue
              ? 'A consent is true.'
              : `The answers are: ${listOf(options.map(String), 'disjunction')}.`,
          'error',
        );
      });
    });
  });
});

/** Columns of groups that the rules make. */
const COLUMNS: Record<string, readonly string[]> = {
  members: ['name', 'birthYear', 'birthMonth', 'tie', 'guardianName', 'guardianEmail'],
};
const BUDGET = ['item', 'heading', 'amount'];

/** Names of questions in a field map and in criteria. */
export const knownQuestions = ofContest((contest, path, { today }, warn) => {
  const all = questionsById(contest, today);
  const parts = [...all.values()].flatMap(({ id, type, fields = [], options = [] }) =>
    [
      ...(COLUMNS[id] ?? (type === 'budget' ? BUDGET : fields.map((field) => field.id))),
      ...options.map(({ value }) => value),
    ].map((part) => `${id}.${part}`),
  );
  const ask = (id: string, place: RawRecord['path'], known: readonly string[]) => {
    if (known.includes(id)) return;
    const guess = closest(id, known);
    warn(
      place,
      'unknown-question',
      `This contest asks no question ${quote(id)}.`,
      guess ? `Did you mean ${JSON.stringify(guess)}?` : `Its questions are: ${listOf([...all.keys()])}.`,
    );
  };
  for (const id of Object.keys(contest.submission?.fieldMap ?? {}))
    if (!id.startsWith('$')) ask(id, [...path, 'submission', 'fieldMap', id], [...all.keys(), ...parts]);
  contest.criteria?.forEach(({ questions = [] }, at) =>
    questions.forEach((id, index) => ask(id, [...path, 'criteria', at, 'questions', index], [...all.keys()])),
  );
});

/** What the addresses of back ends look like. */
const ENDPOINTS: Partial<Record<string, { form: RegExp; example: string }>> = {
  'contact-form-7': {
    form: /contact-form-7\/v1\/contact-forms\/\d+\/feedback\/?(?:[?&]|$)/,
    example: 'https://novads.lv/wp-json/contact-form-7/v1/contact-forms/123/feedback',
  },
  'gravity-forms': {
    form: /gf\/v2\/forms\/\d+\/submissions\/?(?:[?&]|$)/,
    example: 'https://novads.lv/wp-json/gf/v2/forms/1/submissions',
  },
  'drupal-webform': {
    form: /\/webform_rest\/submit\/?(?:\?|$)/,
    example: 'https://novads.lv/webform_rest/submit',
  },
  formspree: { form: /^https:\/\/formspree\.io\/f\/\w+/, example: 'https://formspree.io/f/abcdefgh' },
  basin: { form: /^https:\/\/usebasin\.com\/f\/\w+/, example: 'https://usebasin.com/f/0123456789ab' },
};

/** Where applications go. */
export const goodEndpoint = ofContest(({ submission }, path, _, warn) => {
  if (!submission) return;
  const { endpoint, format } = submission;
  const wanted = ENDPOINTS[format];
  if (wanted && !wanted.form.test(decodeURIComponent(endpoint)))
    warn(
      [...path, 'submission', 'endpoint'],
      'endpoint',
      `${quote(endpoint)} is not an address at which “${format}” takes applications.`,
      `It looks like ${wanted.example}`,
      'error',
    );
});

const SECRET =
  /pass(?:word|wd|phrase)?$|pwd|secret|token|api[-_]?key|private|bearer|authori[sz]ation|credential/i;
const MAYBE_SECRET = /key$/i;

/** The feed is public: whoever opens the page can read what stands in it. */
export const noSecrets = ofContest(({ submission }, path, _, warn) => {
  const say = (name: string, place: RawRecord['path']) =>
    warn(
      place,
      'secret',
      `${quote(name)} looks like a secret, and everybody can read the feed.`,
      'Take it out, and make a new one: this one is known now. A form that the public fills in needs none.',
      SECRET.test(name) ? 'error' : 'warning',
    );
  const isSecret = (name: string) => SECRET.test(name) || MAYBE_SECRET.test(name);
  for (const name of Object.keys(submission?.extra ?? {}))
    if (isSecret(name)) say(name, [...path, 'submission', 'extra', name]);
  const query = submission?.endpoint.split('?')[1] ?? '';
  const hasUser = /^https?:\/\/[^/?#]*@/i.test(submission?.endpoint ?? '');
  const named = hasUser ? 'password' : [...new URLSearchParams(query).keys()].find(isSecret);
  if (named) say(named, [...path, 'submission', 'endpoint']);
});
