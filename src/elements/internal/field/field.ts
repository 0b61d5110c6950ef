/**
 * A field of a form: its label, the texts around its control, and the control, which a screen reader reads together.
 */
import { html, nothing, type TemplateResult } from 'lit';

/** A text around a control; an empty one is left out. */
export type FieldNote = TemplateResult | string | false | 0 | undefined;

/** Texts by name, which is their class and the end of their id. The name `error` makes the control invalid. */
export type FieldNotes = Readonly<Record<string, FieldNote>>;

export interface FieldOptions {
  /** Id of the control. */
  readonly id: string;
  /** Kind of the answer, for styles. */
  readonly kind?: string | undefined;
  readonly label: unknown;
  /** “optional”, where it has to be said. */
  readonly optional?: string | false | undefined;
  /** Before the control: how to answer, and what is wrong. */
  readonly notes?: FieldNotes | undefined;
  /** Below the control, so that it stays in its place when they change while somebody types. */
  readonly notesBelow?: FieldNotes | undefined;
}

/** The attributes of the control. */
export interface ControlAria {
  readonly id: string;
  /** Ids of all notes, for `aria-describedby`. */
  readonly describedBy: string | typeof nothing;
  /** For `aria-invalid`. */
  readonly invalid: 'true' | typeof nothing;
}

/** Id of something around a control. */
export const subId = (id: string, name: string): string => `${id}:${name}`;

export function controlAria({ id, notes, notesBelow }: Omit<FieldOptions, 'label'>): ControlAria {
  const all: FieldNotes = { ...notes, ...notesBelow };
  const names = Object.keys(all).filter((name) => all[name]);
  return {
    id,
    describedBy: names.map((name) => subId(id, name)).join(' ') || nothing,
    invalid: all['error'] ? 'true' : nothing,
  };
}

export const renderNotes = (id: string, notes: FieldNotes = {}): unknown =>
  Object.entries(notes).map(([name, text]) =>
    text ? html`<div class=${name} id=${subId(id, name)}>${text}</div>` : nothing,
  );

export const renderLabel = ({ label, optional }: FieldOptions): unknown => [
  label,
  optional ? [' ', html`<span class="optional">(${optional})</span>`] : nothing,
];

export const renderField = (
  field: FieldOptions,
  renderControl: (aria: ControlAria) => unknown,
): TemplateResult =>
  html`<div class="field" data-kind=${field.kind ?? nothing}>
    <label for=${field.id}>${renderLabel(field)}</label>
    ${renderNotes(field.id, field.notes)} ${renderControl(controlAria(field))}
    ${renderNotes(field.id, field.notesBelow)}
  </div>`;
