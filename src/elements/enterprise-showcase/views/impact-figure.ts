import { html, nothing, type TemplateResult } from 'lit';
import type { ImpactFigure } from '../../../core/feed/schema/schema.js';
import { localizedText } from '../../internal/localized-text.js';
import type { ShowcaseViewModel } from '../enterprise-showcase.types.js';

type FigureContext = Pick<ShowcaseViewModel, 'collection' | 'formatter'> & { readonly language: string };

/** The value of an impact figure with its unit, large. */
export function renderValue(
  { collection, formatter, language }: FigureContext,
  { unit, value }: ImpactFigure,
): TemplateResult {
  const name = unit === undefined ? undefined : collection.resolve(unit);
  if (name?.text === '%') return html`<strong>${formatter.percent(value)}</strong>`;
  return html`<strong>${formatter.number(value)}</strong
    >${name ? [' ', html`<span class="unit" ${localizedText(name, language)}></span>`] : nothing}`;
}
