/** The indicators of each goal, how they are measured, and their values over time. */
import { str, type Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { indicatorText, valueText } from '../../guidance/value-text.js';
import { renderCheckbox, renderChips } from '../../guidance/views/choices.js';
import { nextId, type Goal, type Indicator, type Path } from '../../../../core/plan/plan.js';
import { parseNumber } from '../../../../core/i18n/parse-number.js';
import { renderField } from '../../views/field.js';
import { goalName } from '../../labels.js';
import { latestValue } from '../../../../core/plan/plan-calculations.js';
import { rowName } from '../../row-name.js';
import type { PlanViewModel } from '../plan.types.js';
import { renderProgress } from './progress.js';
import { renderEditableList, renderLineText } from './editable-list.js';

export function renderIndicators(state: PlanViewModel): TemplateResult {
  const { msg, plan } = state;
  const titles = plan.goals.flatMap(({ measure, indicators }) => [
    titleOf(msg, measure, 0),
    ...indicators.map((indicator, at) => titleOf(msg, indicator, at)),
  ]);
  return html`${plan.goals.map((goal, at) => renderGoal(state, goal, at, titles))}`;
}

function renderGoal(
  state: PlanViewModel,
  goal: Goal,
  goalAt: number,
  titles: readonly string[],
): TemplateResult {
  const { plan, headingLevel, on, updateView, suggestions, msg } = state;
  const list = `goals.${goalAt}.indicators`;
  const within = `indicators-${goal.id}`;
  const chips = (suggestions?.indicators ?? [])
    .filter(({ name }) => ![goal.measure, ...goal.indicators].some((each) => each.name === name))
    .map((indicator) => ({
      label: indicator.name!,
      apply: () => {
        updateView({ open: `${within}/${nextId(goal.indicators)}` });
        on.add(list, 'indicators', indicator);
      },
    }));
  const name = goalName(msg, goalAt, goal.what);
  const owner = plan.goals.length > 1 ? name : '';
  return html`<section>
    <div class="subtitle" role="heading" aria-level=${headingLevel + 1}>${name}</div>
    ${renderOwnIndicator(state, goal, goalAt, titles)}
    ${renderEditableList(state, {
      list,
      name: 'indicators',
      items: goal.indicators,
      within,
      titles,
      owner,
      title: (indicator, at) => titleOf(msg, indicator, at),
      details: (indicator) => detailsOf(state, indicator),
      fields: (indicator, path) => renderFields(state, indicator, path),
      addLabel: msg('Add an indicator', { id: 'plan.add-indicator' }),
    })}
    ${renderChips(msg, msg('From the list:', { id: 'suggest.title' }), chips, owner)}
  </section>`;
}

/** The goal’s own indicator is edited in the goal; here are its values. */
function renderOwnIndicator(
  state: PlanViewModel,
  { measure, id }: Goal,
  goalAt: number,
  titles: readonly string[],
): TemplateResult {
  const { view, updateView, on, msg } = state;
  const key = `measure-${id}`;
  const isOpen = view.open === key;
  const path = `goals.${goalAt}.measure`;
  const title = titleOf(msg, measure, 0);
  return html`<div class="item own">
    <button
      type="button"
      class="line-button"
      aria-expanded=${isOpen}
      @click=${() => updateView({ open: isOpen ? '' : key })}
    >
      ${renderLineText(title, rowName(title, path, titles), detailsOf(state, measure))}
    </button>
    ${
      isOpen
        ? html`<div class="fields">
            <p>
              <button
                type="button"
                class="link"
                @click=${() => {
                  on.selectGoal(goalAt);
                  on.goTo('M');
                }}
              >
                ${msg('Change what is measured', { id: 'plan.change-measure' })}
              </button>
            </p>
            ${renderValues(state, measure, path)} ${renderProgress(state, measure)}
            ${renderEvaluation(state, path)}
          </div>`
        : nothing
    }
  </div>`;
}

const titleOf = (msg: Msg, { name, unit }: Indicator, at: number): string =>
  indicatorText(name.trim(), name.trim() && unit.trim()) ||
  msg(str`Indicator ${at + 1}`, { id: 'plan.indicator' });

function detailsOf({ formatter, msg }: PlanViewModel, indicator: Indicator): readonly unknown[] {
  const { unit, baseline, target } = indicator;
  const valueWithUnit = (typed: string) => valueText(parseNumber(typed), typed, unit.trim(), formatter);
  const targetText = target.trim()
    ? baseline.trim()
      ? `${valueWithUnit(baseline)} → ${valueWithUnit(target)}`
      : valueWithUnit(target)
    : '';
  const now = latestValue(indicator);
  return [targetText, now && msg(str`now ${valueWithUnit(now.value)}`, { id: 'plan.now-value' })];
}

function renderFields(state: PlanViewModel, indicator: Indicator, path: Path): TemplateResult {
  const kind = indicator.isQualitative ? 'line' : 'number';
  return html`${renderField(state, {
      path: `${path}.name`,
      label: state.msg('What will show it?', { id: 'field.indicator' }),
    })}
    ${renderCheckbox(
      state,
      `${path}.isQualitative`,
      state.msg('Described in words, not numbers', { id: 'plan.qualitative' }),
    )}
    <div class="grid-3">
      ${renderField(state, { path: `${path}.baseline`, label: state.msg('Today', { id: 'field.baseline' }), kind })}
      ${renderField(state, { path: `${path}.target`, label: state.msg('Target', { id: 'field.target' }), kind })}
      ${
        indicator.isQualitative
          ? nothing
          : renderField(state, { path: `${path}.unit`, label: state.msg('Unit', { id: 'field.unit' }) })
      }
    </div>
    ${renderField(state, {
      path: `${path}.method`,
      label: state.msg('How is it measured, and how often?', { id: 'field.method' }),
    })}
    ${renderValues(state, indicator, path)} ${renderProgress(state, indicator)}
    ${renderEvaluation(state, path)}`;
}

function renderValues(
  state: PlanViewModel,
  { values, isQualitative }: Indicator,
  path: Path,
): TemplateResult {
  const { on, focus, today, msg } = state;
  const list = `${path}.values`;
  const valueTexts = values.map(({ value }) => value.trim());
  const addId = `f-${list.replaceAll('.', '-')}-add`;
  return html`<fieldset>
    <legend>${msg('Values over time', { id: 'plan.values' })}</legend>
    ${repeat(
      values,
      ({ id }) => id,
      ({ value }, at) =>
        html`<div class="row value-row">
          ${renderField(state, { path: `${list}.${at}.date`, label: msg('Date', { id: 'field.day' }), kind: 'day' })}
          ${renderField(state, {
            path: `${list}.${at}.value`,
            label: msg('Value', { id: 'field.value' }),
            kind: isQualitative ? 'line' : 'number',
          })}
          ${renderField(state, { path: `${list}.${at}.note`, label: msg('Note', { id: 'field.note' }) })}
          <button
            type="button"
            class="link remove"
            @click=${() => {
              focus(addId);
              on.remove(list, at, () => msg(str`Removed: ${value}`, { id: 'list.removed' }));
            }}
          >
            ${msg('Remove', { id: 'list.remove' })}<span class="visually-hidden"
              >: ${rowName(value.trim(), `${list}.${at}`, valueTexts)}</span
            >
          </button>
        </div>`,
    )}
    <button
      type="button"
      class="button"
      id=${addId}
      @click=${() => {
        focus(`f-${list.replaceAll('.', '-')}-${values.length}-value`);
        on.add(list, 'values', { date: today });
      }}
    >
      ${msg('Add a value', { id: 'plan.add-value' })}
    </button>
  </fieldset>`;
}

/** Where the values come from, who evaluates them, and what follows. */
const renderEvaluation = (state: PlanViewModel, path: Path): TemplateResult =>
  html`<div class="grid-2">
      ${renderField(state, { path: `${path}.source`, label: state.msg('Source of the data', { id: 'plan.source' }) })}
      ${renderField(state, {
        path: `${path}.evaluator`,
        label: state.msg('Who evaluates it?', { id: 'plan.evaluator' }),
        options: state.suggestions?.units,
      })}
    </div>
    ${renderField(state, {
      path: `${path}.advice`,
      label: state.msg('Advice for the next period', { id: 'plan.advice' }),
      kind: 'text',
    })}`;
