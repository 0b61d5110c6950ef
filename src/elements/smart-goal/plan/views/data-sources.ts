import { str, type Msg } from '../../../../core/i18n/translator.js';
import { html, type TemplateResult } from 'lit';
import { GOAL_LABELS } from '../../guidance/labels.js';
import { renderField } from '../../views/field.js';
import { SHEET_LABELS } from '../labels.js';
import type { PlanViewModel } from '../plan.types.js';
import { renderEditableList } from './editable-list.js';
import { renderKnownItems } from './known-items.js';

const usualFrequencies = (msg: Msg): readonly string[] => [
  msg('monthly', { id: 'frequency.month' }),
  msg('every quarter', { id: 'frequency.quarter' }),
  msg('once a year', { id: 'frequency.year' }),
  msg('every few years', { id: 'frequency.years' }),
  msg('once only', { id: 'frequency.once' }),
];

/** What is known about the situation, from where, and what is not known yet. */
export function renderDataSources(state: PlanViewModel): TemplateResult {
  const { plan, suggestions, msg } = state;
  return html`${renderEditableList(state, {
    list: 'dataSources',
    name: 'dataSources',
    items: plan.dataSources,
    title: ({ name }, at) => name.trim() || msg(str`Data source ${at + 1}`, { id: 'data.number' }),
    details: ({ source }) => [source.trim()],
    fields: (_, path) =>
      html`${renderField(state, {
          path: `${path}.name`,
          label: SHEET_LABELS.data(msg),
          hint: msg('For example: number of social enterprises in the municipality', {
            id: 'data.name-hint',
          }),
        })}
        ${renderField(state, {
          path: `${path}.source`,
          label: SHEET_LABELS.source(msg),
          hint: msg('A register, survey, report or person', { id: 'data.source-hint' }),
        })}
        <div class="grid-2">
          ${renderField(state, {
            path: `${path}.frequency`,
            label: SHEET_LABELS.frequency(msg),
            options: usualFrequencies(msg),
          })}
          ${renderField(state, {
            path: `${path}.responsible`,
            label: GOAL_LABELS.who(msg),
            options: suggestions?.units,
          })}
        </div>
        ${renderField(state, { path: `${path}.gap`, label: SHEET_LABELS.gap(msg), kind: 'text' })}`,
    addLabel: msg('Add a data source', { id: 'data.add' }),
  })}
  ${renderKnownItems(state, 'dataSources', suggestions?.dataSources ?? [])}`;
}
