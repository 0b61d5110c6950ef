import { str } from '../../../core/i18n/translator.js';
import { html, nothing } from 'lit';
import { withLabel } from '../../internal/joined.js';
import { definition } from '../../internal/collection/lazy/definition-list.js';
import { resolve, type ContestViewModel } from '../idea-contest.types.js';
import { agesText, moneyText } from '../labels.js';

/** The amount for a project, the own contribution, and what is not covered; nothing if the feed has no amounts. */
export function renderFunding(view: ContestViewModel): unknown {
  const { contest, formatter, msg } = view;
  const { funding } = contest;
  if (!funding) return nothing;
  const {
    topUps = [],
    byAge = [],
    currency,
    budgetCategories = [],
    ineligibleCosts = [],
    note,
    coFundingPercent,
    total,
  } = funding;
  const sum = (value: number) => formatter.money(value, currency);
  const text = (value: Parameters<typeof resolve>[1]) => resolve(view, value).text;
  return html`<dl class="rows">
    ${definition(
      msg('For each project', { id: 'funding.project' }),
      byAge.length || moneyText(msg, contest, formatter)
        ? html`${
            byAge.length
              ? html`<ul>
                  ${byAge.map(
                    ({ ages, to }) =>
                      html`<li>
                        ${agesText(msg, ages, formatter)}:
                        <strong>${msg(str`up to ${sum(to)}`, { id: 'amount.to' })}</strong>
                      </li>`,
                  )}
                </ul>`
              : html`<p><strong>${moneyText(msg, contest, formatter)}</strong></p>`
          }
          ${topUps.map(({ provider, to }) => html`<p>${msg(str`${text(provider)}: up to ${sum(to)} more`, { id: 'funding.top-up' })}</p>`)}`
        : nothing,
    )}
    ${definition(msg('Total for all projects', { id: 'funding.total' }), total === undefined ? nothing : html`<p>${sum(total)}</p>`)}
    ${definition(
      msg('Your own contribution', { id: 'funding.co-funding-title' }),
      coFundingPercent
        ? html`<p>
            ${msg(str`At least ${formatter.percent(coFundingPercent)} of the total costs.`, { id: 'funding.co-funding' })}
          </p>`
        : nothing,
    )}
    ${definition(
      msg('What it can be spent on', { id: 'funding.budget-categories' }),
      budgetCategories.length
        ? html`<ul>
            ${budgetCategories.map(({ name, to, toPercent }) => {
              const cap =
                to !== undefined
                  ? msg(str`at most ${sum(to)}`, { id: 'funding.cap' })
                  : toPercent === undefined
                    ? ''
                    : msg(str`at most ${formatter.percent(toPercent)} of the total costs`, {
                        id: 'funding.cap-percent',
                      });
              return html`<li>${cap ? withLabel(text(name), cap) : text(name)}</li>`;
            })}
          </ul>`
        : nothing,
    )}
    ${definition(
      msg('What is not covered', { id: 'funding.ineligible-costs' }),
      ineligibleCosts.length
        ? html`<ul>
            ${ineligibleCosts.map(
              ({ name, withExceptions }) =>
                html`<li>
                  ${text(name)}${withExceptions ? ` (${msg('with some exceptions: please ask', { id: 'funding.exceptions' })})` : nothing}
                </li>`,
            )}
          </ul>`
        : nothing,
    )}
    ${definition(msg('Good to know', { id: 'funding.note' }), note ? html`<p>${text(note)}</p>` : nothing)}
  </dl>`;
}
