import { str } from '../../../../core/i18n/translator.js';
import { html, type TemplateResult } from 'lit';
import { DOCUMENT_KINDS, DOCUMENT_LEVELS } from '../../../../core/plan/smart-criteria.js';
import { renderSelect } from '../../guidance/views/choices.js';
import { renderField } from '../../views/field.js';
import { documentKindName, documentLevelName, SHEET_LABELS } from '../labels.js';
import type { PlanViewModel } from '../plan.types.js';
import { renderEditableList } from './editable-list.js';
import { renderKnownItems } from './known-items.js';

/** What the plan rests on: laws, planning documents and support programmes. */
export function renderDocuments(state: PlanViewModel): TemplateResult {
  const { plan, suggestions, msg } = state;
  const kinds = DOCUMENT_KINDS.map((kind) => [kind, documentKindName(msg, kind)] as const);
  const levels = DOCUMENT_LEVELS.map((level) => [level, documentLevelName(msg, level)] as const);
  const known = [...new Set((suggestions?.priorities ?? []).map(({ document }) => document))];
  return html`${renderEditableList(state, {
    list: 'documents',
    name: 'documents',
    items: plan.documents,
    title: ({ title }, at) => title.trim() || msg(str`Document ${at + 1}`, { id: 'document.number' }),
    details: ({ level }) => [level && documentLevelName(msg, level)],
    fields: (_, path) =>
      html`${renderField(state, {
          path: `${path}.title`,
          label: SHEET_LABELS.documentTitle(msg),
          options: known,
        })}
        <div class="grid-2">
          ${renderSelect(state, `${path}.kind`, SHEET_LABELS.documentKind(msg), kinds)}
          ${renderSelect(state, `${path}.level`, SHEET_LABELS.documentLevel(msg), levels)}
        </div>
        ${renderField(state, {
          path: `${path}.point`,
          label: SHEET_LABELS.point(msg),
          hint: msg('Name the section or priority, so that others find it.', { id: 'document.point-hint' }),
          kind: 'text',
        })}
        <div class="grid-2">
          ${renderField(state, { path: `${path}.holder`, label: SHEET_LABELS.documentHolder(msg) })}
          ${renderField(state, { path: `${path}.link`, label: SHEET_LABELS.link(msg) })}
        </div>`,
    addLabel: msg('Add a document', { id: 'document.add' }),
  })}
  ${renderKnownItems(state, 'documents', suggestions?.documents ?? [])}`;
}
