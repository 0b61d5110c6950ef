import { str } from '../../../core/i18n/translator.js';
import { html, nothing } from 'lit';
import { withLabel } from '../../internal/joined.js';
import { definition } from '../../internal/definition-list.js';
import { linesByMode } from './by-mode.js';
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
    total,
  } = funding;
  const sum = (value: number) => formatter.money(value, currency);
  const text = (value: Parameters<typeof resolve>[1]) => resolve(view, value).text;
  const amounts = linesByMode(view, ({ contest: inMode }) => moneyText(msg, inMode, formatter));
  const coFunding = linesByMode(view, ({ contest: inMode }) => {
    const { coFundingPercent } = inMode.funding!;
    return coFundingPercent
      ? msg(str`At least ${formatter.percent(coFundingPercent)} of the total costs.`, {
          id: 'funding.co-funding',
        })
      : undefined;
  });
  return html`<dl class="rows">
    ${definition(
      msg('For each project', { id: 'funding.project' }),
      byAge.length || amounts.length
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
              : amounts.map((line) => html`<p><strong>${line}</strong></p>`)
          }
          ${topUps.map(({ provider, to }) => html`<p>${msg(str`${text(provider)}: up to ${sum(to)} more`, { id: 'funding.top-up' })}</p>`)}`
        : nothing,
    )}
    ${definition(msg('Total for all projects', { id: 'funding.total' }), total === undefined ? nothing : html`<p>${sum(total)}</p>`)}
    ${definition(
      msg('Your own contribution', { id: 'funding.co-funding-title' }),
      coFunding.length ? coFunding.map((line) => html`<p>${line}</p>`) : nothing,
    )}
    ${definition(
      msg('What it can be spent on', { id: 'funding.budget-categories' }),
      budgetCategories.length
        ? html`<ul>
            ${budgetCategories.map(({ name, to, toPercent }) => {
              const caps = [
                to !== undefined && msg(str`at most ${sum(to)}`, { id: 'funding.cap' }),
                toPercent !== undefined &&
                  msg(str`at most ${formatter.percent(toPercent)} of the total costs`, {
                    id: 'funding.cap-percent',
                  }),
              ].filter((cap) => cap !== false);
              const cap = formatter.list(caps);
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
