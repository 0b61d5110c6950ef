import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { FieldState } from '../state.js';

interface Row {
  readonly list: string;
  readonly at: number;
  readonly of: number;
  /** What the row is called, for those who hear the buttons. */
  readonly name: string;
}

/** Moves, copies and removes a row of a list. */
export function renderRowTools({ on }: FieldState, { list, at, of, name }: Row): TemplateResult {
  const button = (text: string, act: () => void, isOff = false) =>
    html`<button type="button" class="link" ?disabled=${isOff} @click=${act}>
      ${text}<span class="hidden">: ${name}</span>
    </button>`;
  return html`<p class="row-tools">
    ${button(msg('Up', { id: 'list.up' }), () => on.move(list, at, -1), at === 0)}
    ${button(msg('Down', { id: 'list.down' }), () => on.move(list, at, 1), at === of - 1)}
    ${button(msg('Duplicate', { id: 'list.duplicate' }), () => on.duplicate(list, at))}
    ${button(msg('Remove', { id: 'list.remove' }), () => on.remove(list, at))}
  </p>`;
}
