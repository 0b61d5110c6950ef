import { html, nothing, type TemplateResult } from 'lit';
import type { ImpactFigure } from '../../../core/feed/schema/schema.js';
import { feedText } from '../../internal/localized-text.js';
import type { ViewState } from './showcase.js';

type FigureState = Pick<ViewState, 'catalogue' | 'formats'> & { readonly language: string };

/** The value of a figure with its unit, wherever it is shown large. */
export function renderValue(
  { catalogue, formats, language }: FigureState,
  { unit, value }: ImpactFigure,
): TemplateResult {
  const name = unit === undefined ? undefined : catalogue.text(unit);
  if (name?.text === '%') return html`<strong>${formats.percent(value)}</strong>`;
  return html`<strong>${formats.number(value)}</strong
    >${name ? [' ', html`<span class="unit" ${feedText(name, language)}></span>`] : nothing}`;
}
