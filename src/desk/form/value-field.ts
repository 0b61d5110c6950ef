/** Fields with one value: dates, numbers, yes or no, addresses. */
import { html, nothing, type TemplateResult } from 'lit';
import { parseTypedNumber } from '../../core/i18n/parse-number.js';
import { toJson } from '../../core/util/natives.js';
import { parseUrl } from '../../core/util/url.js';
import { renderField, type ControlAria } from '../../elements/internal/field/field.js';
import type { FeedPath } from '../state/feed-path.js';
import type { FormContext, FormNode } from './form.types.js';
import { fieldOptions } from './notes.js';

const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;

/** Types of inputs by primitive, for the keyboard of a phone. */
type InputType = 'text' | 'email' | 'tel' | 'url';
const INPUT_TYPES: Readonly<Record<string, InputType>> = { email: 'email', phone: 'tel', link: 'url' };

const DATE_OR_TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/;

function renderDate(form: FormContext, path: FeedPath, aria: ControlAria, hasTime: boolean): TemplateResult {
  const value = form.valueAt(path);
  const text = typeof value === 'string' ? value : '';
  // What is no date is not hidden by a field that cannot show it.
  if (text && !DATE_OR_TIME.test(text)) return renderInput(form, path, aria, 'text');
  const [day = '', time = ''] = text.split('T');
  const change = (newDay: string, newTime: string): void =>
    form.change(path, newDay ? (newTime ? `${newDay}T${newTime}` : newDay) : undefined);
  return html`<div class="moment">
    <input
      id=${aria.id}
      type="date"
      .value=${day}
      aria-describedby=${aria.describedBy}
      aria-invalid=${aria.invalid}
      @change=${(event: Event) => change(valueOf(event), time)}
    />
    ${
      hasTime
        ? html`<input
            type="time"
            aria-label=${form.msg('Time', { id: 'desk.form.time' })}
            .value=${time}
            ?disabled=${!day}
            @change=${(event: Event) => change(day, valueOf(event))}
          />`
        : nothing
    }
  </div>`;
}

function renderInput(form: FormContext, path: FeedPath, aria: ControlAria, type: InputType): TemplateResult {
  const value = form.valueAt(path);
  const text = value === undefined ? '' : typeof value === 'string' ? value : toJson(value);
  const address = type === 'url' && /^https?:/i.test(text) ? parseUrl(text) : undefined;
  return html`<div class="address">
    <input
      id=${aria.id}
      type=${type}
      autocomplete="off"
      spellcheck="false"
      .value=${text}
      aria-describedby=${aria.describedBy}
      aria-invalid=${aria.invalid}
      @input=${(event: Event) => form.change(path, valueOf(event) || undefined)}
    />
    ${
      address
        ? html`<a href=${address.href} target="_blank" rel="noopener noreferrer"
            >${form.msg('Open the page', { id: 'desk.form.open-link' })}</a
          >`
        : nothing
    }
  </div>`;
}

/** What cannot be read as a number stays as it was typed, and is reported. */
const numberOf = (text: string): unknown =>
  text.trim() ? (parseTypedNumber(text)?.value ?? text) : undefined;

function renderNumber(form: FormContext, path: FeedPath, aria: ControlAria): TemplateResult {
  const value = form.valueAt(path);
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  return html`<input
    id=${aria.id}
    class="number"
    inputmode="decimal"
    autocomplete="off"
    .value=${text}
    aria-describedby=${aria.describedBy}
    aria-invalid=${aria.invalid}
    @change=${(event: Event) => form.change(path, numberOf(valueOf(event)))}
  />`;
}

function renderYesNo(form: FormContext, path: FeedPath, aria: ControlAria): TemplateResult {
  const { msg } = form;
  const value = form.valueAt(path);
  const options = [
    ['', '–'],
    ['true', msg('Yes', { id: 'desk.form.yes' })],
    ['false', msg('No', { id: 'desk.form.no' })],
  ] as const;
  return html`<select
    id=${aria.id}
    aria-describedby=${aria.describedBy}
    aria-invalid=${aria.invalid}
    @change=${(event: Event) => form.change(path, valueOf(event) ? valueOf(event) === 'true' : undefined)}
  >
    ${options.map(
      ([code, label]) =>
        html`<option value=${code} .selected=${code === (typeof value === 'boolean' ? String(value) : '')}>
          ${label}
        </option>`,
    )}
  </select>`;
}

/** Whatever else the feed may hold, as JSON, so that nothing is lost. */
function renderJson(form: FormContext, path: FeedPath, aria: ControlAria): TemplateResult {
  const value = form.valueAt(path);
  const change = (event: Event): void => {
    const text = valueOf(event).trim();
    try {
      form.change(path, text ? (JSON.parse(text) as unknown) : undefined);
    } catch {
      form.change(path, text);
    }
  };
  return html`<textarea
    id=${aria.id}
    spellcheck="false"
    .value=${value === undefined ? '' : toJson(value)}
    aria-describedby=${aria.describedBy}
    aria-invalid=${aria.invalid}
    @change=${change}
  ></textarea>`;
}

export function renderValueField(form: FormContext, node: FormNode, path: FeedPath): TemplateResult {
  const { type = '', primitive = '' } = node.schema as { type?: string; primitive?: string };
  const isDate = primitive === 'date' || primitive === 'dateOrTime';
  const control = (aria: ControlAria): TemplateResult => {
    if (isDate) return renderDate(form, path, aria, primitive === 'dateOrTime');
    if (type === 'boolean') return renderYesNo(form, path, aria);
    if (type === 'number' || type === 'integer') return renderNumber(form, path, aria);
    if (type === 'string' || primitive)
      return renderInput(form, path, aria, INPUT_TYPES[primitive] ?? 'text');
    return renderJson(form, path, aria);
  };
  return renderField(fieldOptions(form, node, path, isDate || type === 'boolean'), control);
}
