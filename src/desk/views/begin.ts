/** Begin with nothing: a few questions, and then there is a feed. */
import { html, nothing, type TemplateResult } from 'lit';
import { RESOURCE_TYPES, SUPPORT_TYPES } from '../../core/feed/enums/instruments.js';
import { LANGUAGES } from '../../core/i18n/languages.js';
import { docsAt } from '../../core/feed-docs/docs-at.js';
import { codesOf } from '../../core/feed-docs/codes.js';
import { renderField } from '../../elements/internal/field/field.js';
import type { DeskView } from '../desk.types.js';
import { missingAnswers, NO_ANSWERS, REQUIRED_ANSWERS, type FirstAnswers } from '../state/new-feed.js';

export interface BeginView extends DeskView {
  /** Answers that are missing, after the first attempt to go on. */
  readonly missing: readonly (keyof FirstAnswers)[];
  setMissing(missing: readonly (keyof FirstAnswers)[]): void;
}

/** Where the documentation of the feed describes what is asked. */
const PATHS: Readonly<Record<keyof FirstAnswers, string>> = {
  publisher: 'publisher.name',
  language: 'languages',
  email: 'publisher.contact.email',
  title: 'instruments.title',
  summary: 'instruments.summary',
  resourceType: 'instruments.resourceType',
  supportType: 'instruments.supportType',
  closes: 'instruments.rounds.closes',
  url: 'instruments.url',
};

const TYPES: Readonly<Partial<Record<keyof FirstAnswers, 'email' | 'date' | 'url'>>> = {
  email: 'email',
  closes: 'date',
  url: 'url',
};

function readAnswers(form: HTMLFormElement): FirstAnswers {
  const data = new FormData(form);
  const answers = Object.keys(NO_ANSWERS).map((name) => {
    const answer = data.get(name);
    return [name, typeof answer === 'string' ? answer : ''] as const;
  });
  return { ...NO_ANSWERS, ...Object.fromEntries(answers) };
}

type Option = readonly [value: string, label: string];

function optionsOf(name: keyof FirstAnswers, { language }: BeginView): readonly Option[] | undefined {
  if (name === 'language') {
    const names = new Intl.DisplayNames(language, { type: 'language' });
    return LANGUAGES.map((tag) => [tag, names.of(tag) ?? tag]);
  }
  const values = { resourceType: RESOURCE_TYPES, supportType: SUPPORT_TYPES }[name as 'resourceType'] as
    readonly string[] | undefined;
  return values && codesOf(values, language)?.map(({ code, label }) => [code, label] as const);
}

function renderQuestion(view: BeginView, name: keyof FirstAnswers): TemplateResult {
  const { msg, language, missing } = view;
  const doc = docsAt(PATHS[name], language);
  const options = optionsOf(name, view);
  const isRequired = (REQUIRED_ANSWERS as readonly string[]).includes(name);
  return renderField(
    {
      id: name,
      label: doc?.title,
      optional: !isRequired && msg('optional', { id: 'desk.optional' }),
      notes: {
        hint: html`<span lang=${language === 'lv' ? 'lv' : 'en'}>${doc?.description}</span>`,
        error: missing.includes(name) && msg('Answer this question.', { id: 'desk.begin.missing' }),
      },
    },
    ({ id, describedBy, invalid }) =>
      options
        ? html`<select id=${id} name=${name} aria-describedby=${describedBy} aria-invalid=${invalid}>
            ${name === 'language' ? nothing : html`<option value=""></option>`}
            ${options.map(([value, label]) => html`<option value=${value} .selected=${name === 'language' && value === language}>${label}</option>`)}
          </select>`
        : html`<input
            id=${id}
            name=${name}
            type=${TYPES[name] ?? 'text'}
            autocomplete="off"
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
          />`,
  );
}

export function renderBegin(view: BeginView): TemplateResult {
  const { msg, actions } = view;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const answers = readAnswers(form);
    const missing = missingAnswers(answers);
    view.setMissing(missing);
    const [first] = missing;
    if (first) (form.elements.namedItem(first) as HTMLElement).focus();
    else actions.begin(answers);
  };
  return html`<form class="narrow" novalidate @submit=${submit}>
    <h1>${msg('Start a new feed', { id: 'desk.begin.title' })}</h1>
    <p class="secondary">${msg('You can change everything later.', { id: 'desk.begin.hint' })}</p>
    ${(Object.keys(NO_ANSWERS) as (keyof FirstAnswers)[]).map((name) => renderQuestion(view, name))}
    <div class="button-group">
      <button class="button-primary">
        <span>${msg('Create the feed', { id: 'desk.begin.make' })}</span>
      </button>
      <button
        type="button"
        class="button"
        @click=${() => actions.dispatch({ type: 'show', screen: 'start' })}
      >
        ${msg('Back', { id: 'desk.back' })}
      </button>
    </div>
  </form>`;
}
