/** A form in which each sort of control stands right behind each sort of field: what is pressed straight after typing counts. */

/** What is typed; most of it is wrong, so that something is told of it as soon as the field is left. */
const TYPED = {
  text: { type: 'text', minLength: 20, typed: 'Ann' },
  'long-text': { type: 'long-text', minLength: 20, typed: 'Ann' },
  email: { type: 'email', typed: 'anna@' },
  phone: { type: 'phone', typed: '1' },
  link: { type: 'link', typed: 'nowhere' },
  number: { type: 'number', typed: 'many' },
  money: { type: 'money', typed: 'much' },
  date: { type: 'date', latest: '2020-01-01', typed: '01022026' },
} as const;

const options = (pair: string) =>
  ['One', 'Two'].map((label) => ({
    value: label.toLowerCase(),
    label: `${label} of ${pair}`,
  }));

const PRESSED = {
  radio: (pair: string) => ({ type: 'choice', options: options(pair) }),
  checkbox: (pair: string) => ({ type: 'multiple-choice', options: options(pair) }),
  consent: () => ({ type: 'consent' }),
  button: () => ({
    type: 'group',
    fields: [{ id: 'thing', type: 'text', label: 'Thing' }],
  }),
} as const;

export interface Pair {
  /** Id of the typed question; that of the pressed one has `-pressed` behind it. */
  readonly id: string;
  readonly typed: string;
  /** Name of the field. */
  readonly field: string;
  readonly role: 'radio' | 'checkbox' | 'button';
  /** Name of the control that is pressed: by a key the first of several, else the second. */
  readonly control: (how: How) => string;
  /** The answer that comes of it. */
  readonly answer: (how: How) => unknown;
}

export type How = 'mouse' | 'touch' | 'keyboard';

const first = (how: How): boolean => how === 'keyboard';

const SORTS = Object.keys(PRESSED) as (keyof typeof PRESSED)[];

/** Each sort of field with each sort of control. */
export const PAIRS: readonly Pair[] = Object.entries(TYPED).flatMap(([sort, { typed }]) =>
  SORTS.map((pressed): Pair => {
    const id = `${sort}-${pressed}`;
    const chosen = (how: How) => (first(how) ? 'one' : 'two');
    return {
      id,
      typed,
      field: `Type ${id}`,
      role: pressed === 'consent' ? 'checkbox' : pressed,
      control: (how) =>
        pressed === 'button'
          ? 'Add the first one'
          : pressed === 'consent'
            ? `Press ${id}`
            : `${first(how) ? 'One' : 'Two'} of ${id}`,
      answer: (how) =>
        pressed === 'button'
          ? [{}]
          : pressed === 'consent'
            ? true
            : pressed === 'radio'
              ? chosen(how)
              : [chosen(how)],
    };
  }),
);

/** The questions of all pairs, on one page of the form. */
export const everyControl = (): readonly object[] =>
  Object.entries(TYPED).flatMap(([sort, { typed: _, ...field }]) =>
    SORTS.flatMap((pressed) => {
      const id = `${sort}-${pressed}`;
      // What has a condition stays on the page of what is before it.
      const common = { step: 'idea', required: true, visibleIf: [{ question: 'name' }] };
      return [
        { ...common, ...field, id, label: `Type ${id}` },
        {
          ...common,
          ...PRESSED[pressed](id),
          // A group that is required has its first row already.
          required: pressed !== 'button',
          id: `${id}-pressed`,
          label: `Press ${id}`,
        },
      ];
    }),
  );
