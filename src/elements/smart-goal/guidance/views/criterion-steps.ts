/** The steps of the criteria after the first one. */
import type { Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { RESOURCE_TYPES } from '../../../../core/feed/enums/instruments.js';
import type { SmartCriterion } from '../../../../core/plan/smart-criteria.js';
import type { Goal, Path } from '../../../../core/plan/plan.js';
import type { GoalViewModel } from '../../smart-goal.types.js';
import { renderFieldset } from '../../../internal/field/fieldset.js';
import { fieldId, renderField } from '../../views/field.js';
import { renderStep } from '../../views/stepper.js';
import { rowName } from '../../row-name.js';
import { stepContent, resourceTypeName } from '../step-content.js';
import { renderCheckbox, renderChips, renderFindings, renderSelect } from './choices.js';

type LaterCriterion = Exclude<SmartCriterion, 'S'>;

export const renderCriterion = (criterion: LaterCriterion, state: GoalViewModel): TemplateResult =>
  renderStep(
    state,
    criterion,
    stepContent(state.msg, criterion),
    CRITERION_FIELDS[criterion](state, goalPath(state)),
  );

/** The path of a field of the current goal. */
const goalPath =
  ({ goalIndex }: GoalViewModel) =>
  (field: string): Path =>
    `goals.${goalIndex}.${field}`;

type FieldPath = (field: string) => Path;

const CRITERION_FIELDS: Record<LaterCriterion, (state: GoalViewModel, at: FieldPath) => TemplateResult> = {
  M: renderMeasurable,
  A: renderAchievable,
  R: renderRelevant,
  T: renderTimeBound,
};

function renderMeasurable(state: GoalViewModel, at: FieldPath): TemplateResult {
  const { suggestions, on, goal, msg } = state;
  const chips = (suggestions?.indicators ?? [])
    .filter(({ isQualitative }) => !isQualitative)
    .map((indicator) => ({
      label: indicator.name!,
      apply: () => on.set(at('measure'), { ...goal.measure, ...indicator, id: goal.measure.id }),
    }));
  return html`${renderField(state, {
      path: at('measure.name'),
      label: msg('What will show it?', { id: 'field.indicator' }),
      hint: msg('Something that can be counted or asked about: an indicator', { id: 'field.indicator-hint' }),
    })}
    ${goal.measure.name ? nothing : renderChips(msg, msg('From the list:', { id: 'suggest.title' }), chips)}
    <div class="grid-3">
      ${renderField(state, {
        path: at('measure.baseline'),
        label: msg('Today', { id: 'field.baseline' }),
        kind: 'number',
      })}
      ${renderField(state, {
        path: at('measure.target'),
        label: msg('Target', { id: 'field.target' }),
        kind: 'number',
      })}
      ${renderField(state, { path: at('measure.unit'), label: msg('Unit', { id: 'field.unit' }) })}
    </div>
    ${
      goal.measure.target
        ? renderCheckbox(state, at('measure.lessIsBetter'), msg('Lower is better', { id: 'field.less' }))
        : nothing
    }
    ${renderField(state, {
      path: at('measure.method'),
      label: msg('How is it measured, and how often?', { id: 'field.method' }),
      hint: msg('For example: the register, once a year', { id: 'field.method-hint' }),
    })}`;
}

function renderAchievable(state: GoalViewModel, at: FieldPath): TemplateResult {
  const { suggestions, on, goal, msg } = state;
  const types = RESOURCE_TYPES.map((type) => [type, resourceTypeName(msg, type)] as const);
  const list = at('resources');
  const names = goal.resources.map(({ name }) => name.trim());
  const chips = (suggestions?.resources ?? [])
    .filter(({ name }) => !goal.resources.some((resource) => resource.name === name))
    .map((resource) => ({ label: resource.name!, apply: () => on.add(list, 'resources', resource) }));
  return html`${renderList(
    state,
    list,
    msg('What do you have?', { id: 'field.resources' }),
    html`${repeat(
        goal.resources,
        ({ id }) => id,
        (_, index) =>
          html`<div class="row resource">
            ${renderField(state, {
              path: `${list}.${index}.name`,
              label: msg('Resource', { id: 'field.resource' }),
            })}
            ${renderSelect(state, `${list}.${index}.type`, msg('Type', { id: 'field.type' }), types)}
            ${renderField(state, {
              path: `${list}.${index}.holder`,
              label: msg('Who has it?', { id: 'field.holder' }),
            })}
            ${renderRemove(
              msg,
              () => on.remove(list, index),
              rowName(goal.resources[index]!.name.trim(), `${list}.${index}`, names),
            )}
          </div>`,
      )}
      <button type="button" class="button" @click=${() => on.add(list, 'resources')}>
        ${msg('Add a resource', { id: 'field.add-resource' })}
      </button>
      ${renderChips(msg, msg('From the list:', { id: 'suggest.title' }), chips)}`,
  )}
  ${renderField(state, {
    path: at('missing'),
    label: msg('What is still missing?', { id: 'field.missing' }),
    hint: msg('Leave this empty if nothing is missing.', { id: 'field.missing-hint' }),
  })}`;
}

/** The rows of a list and what adds one. The findings about the list lead here. */
const renderList = (state: GoalViewModel, list: Path, label: string, rows: TemplateResult): TemplateResult =>
  renderFieldset(
    { id: fieldId(list), label, notesBelow: { findings: renderFindings(state, state.findingsAt(list)) } },
    () => rows,
    true,
  );

const renderRemove = (msg: Msg, remove: () => void, name: string): TemplateResult =>
  html`<button type="button" class="link remove" @click=${remove}>
    ${msg('Remove', { id: 'list.remove' })}<span class="visually-hidden">: ${name}</span>
  </button>`;

function renderRelevant(state: GoalViewModel, at: FieldPath): TemplateResult {
  const { suggestions, on, goal, goalIndex, msg } = state;
  const change = (fields: Partial<Goal>) => on.set(`goals.${goalIndex}`, { ...goal, ...fields });
  return html`${renderField(state, {
      path: at('priority'),
      label: msg('Which priority does it serve?', { id: 'field.priority' }),
    })}
    ${
      goal.priority
        ? nothing
        : renderChips(
            msg,
            msg('From the list:', { id: 'suggest.title' }),
            (suggestions?.priorities ?? []).map(({ name, document }) => ({
              label: name,
              apply: () => change({ priority: name, document }),
            })),
          )
    }
    ${renderField(state, {
      path: at('document'),
      label: msg('Which document is it in?', { id: 'field.document' }),
    })}
    <div class="grid-2">
      ${renderField(state, { path: at('group'), label: msg('Whose need is it?', { id: 'field.group' }) })}
      ${renderField(state, { path: at('need'), label: msg('What do they lack?', { id: 'field.need' }) })}
    </div>
    ${
      goal.need
        ? nothing
        : renderChips(
            msg,
            msg('From the list:', { id: 'suggest.title' }),
            (suggestions?.groups ?? []).flatMap(({ name, needs }) =>
              needs.map((need) => ({
                label: `${name}: ${need}`,
                apply: () => change({ group: name, need }),
              })),
            ),
          )
    }`;
}

function renderTimeBound(state: GoalViewModel, at: FieldPath): TemplateResult {
  const { on, goal, formatter, today, msg } = state;
  const list = at('milestones');
  const valueTexts = goal.milestones.map(({ value }) => value.trim());
  const year = Number(today.slice(0, 4));
  return html`${renderField(state, {
    path: at('by'),
    label: msg('Last day', { id: 'field.by' }),
    kind: 'day',
  })}
  ${renderChips(
    msg,
    msg('Or choose:', { id: 'suggest.or' }),
    [year, year + 1, year + 2, year + 3].map((each) => ({
      label: formatter.date(`${each}-12-31`),
      apply: () => on.set(at('by'), `${each}-12-31`),
    })),
  )}
  ${renderList(
    state,
    list,
    msg('Milestones', { id: 'field.milestones' }),
    html`${repeat(
        goal.milestones,
        ({ id }) => id,
        (milestone, index) =>
          html`<div class="row milestone">
            ${renderField(state, {
              path: `${list}.${index}.date`,
              label: msg('Date', { id: 'field.day' }),
              kind: 'day',
            })}
            ${renderField(state, {
              path: `${list}.${index}.value`,
              label: msg('Value', { id: 'field.value' }),
              kind: 'number',
            })}
            ${renderRemove(msg, () => on.remove(list, index), rowName(milestone.value.trim(), `${list}.${index}`, valueTexts))}
          </div>`,
      )}
      <button type="button" class="button" @click=${() => on.add(list, 'milestones')}>
        ${msg('Add a milestone', { id: 'field.add-milestone' })}
      </button>`,
  )}`;
}
