/** Repeating groups and the budget: loaded when the form is open. */
import { str } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  budgetSums,
  categoryLimit,
  maxFunding,
} from '../../../../core/application/validation/validate-rules.js';
import type { FormQuestion } from '../../../../core/application/form-definition.js';
import { findIneligibleCost } from '../../../../core/application/ineligible-costs.js';
import { toRows, toText } from '../../../../core/application/coerce-answer.js';
import { isMinor } from '../../../../core/application/people.js';
import { columnsOf } from '../../../../core/application/validation/validate.js';
import { localizedText } from '../../../internal/localized-text.js';
import { rowLabel } from '../text/answer-text.js';
import { renderFieldset } from '../../../internal/field/fieldset.js';
import { renderAnswer } from './field.js';
import { fieldOptions } from './field-options.js';
import { labelOf } from '../labels.js';
import { resolve, type FieldViewModel } from '../application-form.types.js';

/** The rows of a group, and a button to add one. */
export function renderGroup(view: FieldViewModel, question: FormQuestion): TemplateResult {
  const { id, to = Infinity } = question;
  const rows = toRows(view.answers[id]);
  const isMembers = id === 'members';
  const options = { ...fieldOptions(view, question, id), kind: 'group' };
  const renderRows = () =>
    html`<ol role="list">
        ${rows.map((row, at) => {
          const name = rowLabel(view.msg, question, at);
          return html`<li>
            <fieldset class="row" data-kind=${question.type}>
              <legend>
                ${name}${isMembers && toText(row['name']) ? html`: ${toText(row['name'])}` : nothing}
              </legend>
              ${repeat(
                columnsOf({ contest: view.contest, today: view.today }, question, row),
                (field) => field.id,
                (field) => renderAnswer(view, field, `${id}.${at}.${field.id}`, isMembers),
              )}
              ${
                isMembers && isMinor(view.contest, row, view.today)
                  ? html`<p class="help">
                      ${view.msg('Under age: this person’s legal representative must sign a consent form too.', { id: 'application.member-minor' })}
                    </p>`
                  : nothing
              }
              <button type="button" class="link" @click=${() => view.on.remove(id, at)}>
                ${view.msg('Remove', { id: 'application.remove' })}<span class="visually-hidden"
                  >: ${name}</span
                >
              </button>
            </fieldset>
          </li>`;
        })}
      </ol>
      ${
        rows.length < to
          ? html`<button type="button" class="button" id="add-${id}" @click=${() => view.on.add(id)}>
              ${
                isMembers
                  ? view.msg('Add a person', { id: 'application.add-person' })
                  : rows.length
                    ? view.msg('Add another', { id: 'application.add-more' })
                    : view.msg('Add the first one', { id: 'application.add-first' })
              }
            </button>`
          : html`<p class="help" id="add-${id}" tabindex="-1">
              ${view.msg('You cannot add any more.', { id: 'application.rows-full' })}
            </p>`
      }`;
  return renderFieldset(options, renderRows, true);
}

/** The rows of a budget, and their sums. */
export const renderBudget = (view: FieldViewModel, question: FormQuestion): TemplateResult =>
  html`${renderGroup(view, question)} ${renderSums(view, question)} ${renderIneligibleCosts(view, question)}`;

/** Sums while typing, compared with the limits. */
function renderSums(view: FieldViewModel, { id }: FormQuestion): TemplateResult | typeof nothing {
  const { contest, formatter, answers, today, msg } = view;
  const { total, own, requested, byCategory } = budgetSums(answers, id);
  const money = (cents: number) => formatter.money(cents / 100, contest.funding?.currency);
  const maximum = maxFunding(contest, answers, today);
  const caps = (contest.funding?.budgetCategories ?? []).flatMap((category) => {
    const limit = categoryLimit(category, total);
    if (!limit) return [];
    const { id: key, name, to, toPercent } = category;
    const categorySum = byCategory.get(key) ?? 0;
    const rules = [
      to !== undefined && msg(str`at most ${money(to * 100)}`, { id: 'application.at-most' }),
      toPercent !== undefined &&
        msg(str`at most ${formatter.percent(toPercent)} of the total costs`, {
          id: 'application.at-most-share',
        }),
    ].filter((rule) => rule !== false);
    const isOver = categorySum > limit.most;
    return [{ name: resolve(view, name), now: categorySum, rule: formatter.list(rules), isOver }];
  });
  return html`<dl class="sums" aria-label=${msg('Totals', { id: 'application.sums' })}>
    <div>
      <dt>${msg('Total costs', { id: 'application.total' })}</dt>
      <dd>${money(total)}</dd>
    </div>
    ${
      contest.funding?.coFundingPercent
        ? html`<div>
            <dt>${labelOf(view, { id: 'coFunding', type: 'money' }).text}</dt>
            <dd>${money(own)}</dd>
          </div>`
        : nothing
    }
    <div class="requested" data-over=${maximum !== undefined && requested > maximum * 100 ? '' : nothing}>
      <dt>${msg('Amount requested', { id: 'application.requested' })}</dt>
      <dd>${money(Math.max(requested, 0))}</dd>
      ${maximum === undefined ? nothing : html`<dd class="rule">${msg(str`at most ${money(maximum * 100)}`, { id: 'application.at-most' })}</dd>`}
    </div>
    ${caps.map(
      ({ name, now, rule, isOver }) =>
        html`<div data-over=${isOver ? '' : nothing}>
          <dt ${localizedText(name, view.language)}></dt>
          <dd>${money(now)}</dd>
          <dd class="rule">${rule}</dd>
        </div>`,
    )}
  </dl>`;
}

function renderIneligibleCosts(view: FieldViewModel, { id }: FormQuestion): TemplateResult | typeof nothing {
  const { ineligibleCosts = [] } = view.contest.funding ?? {};
  if (!ineligibleCosts.length) return nothing;
  const names = ineligibleCosts.map(({ name }) => (typeof name === 'string' ? [name] : Object.values(name)));
  const hints = toRows(view.answers[id]).flatMap(({ item }) => {
    const at = findIneligibleCost(toText(item), names);
    return at === undefined ? [] : [[toText(item), resolve(view, ineligibleCosts[at]!.name).text] as const];
  });
  return html`<div class="help">
    <p>${view.msg('Not covered:', { id: 'application.ineligible-costs' })}</p>
    <ul>
      ${ineligibleCosts.map(
        ({ name, withExceptions }) =>
          html`<li>
            ${resolve(view, name).text}${withExceptions ? ` (${view.msg('with some exceptions', { id: 'application.exceptions' })})` : nothing}
          </li>`,
      )}
    </ul>
    <div role="status">
      ${hints.map(
        ([item, cost]) =>
          html`<p class="notice">
            ${view.msg(str`“${item}” may not be covered (${cost}). If you are not sure, ask the organiser.`, { id: 'application.ineligible-hint' })}
          </p>`,
      )}
    </div>
  </div>`;
}
