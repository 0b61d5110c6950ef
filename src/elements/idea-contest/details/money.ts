import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { labelled } from '../../internal/joined.js';
import { row } from '../../internal/collection/lazy/definition-list.js';
import { textOf, type ContestView } from '../idea-contest.types.js';
import { agesText, moneyText } from '../labels.js';

/** How much a project gets, what one adds oneself, and what is not paid; nothing where the feed says nothing. */
export function renderMoney(view: ContestView): unknown {
  const { contest, formats } = view;
  const { money } = contest;
  if (!money) return nothing;
  const { additional = [], byAge = [], currency, headings = [], notPaid = [], note, ownShare, total } = money;
  const sum = (value: number) => formats.money(value, currency);
  const text = (value: Parameters<typeof textOf>[1]) => textOf(view, value).text;
  return html`<dl class="rows">
    ${row(
      msg('For each project', { id: 'money.project' }),
      byAge.length || moneyText(contest, formats)
        ? html`${
            byAge.length
              ? html`<ul>
                  ${byAge.map(
                    ({ ages, to }) =>
                      html`<li>
                        ${agesText(ages, formats)}:
                        <strong>${msg(str`up to ${sum(to)}`, { id: 'amount.to' })}</strong>
                      </li>`,
                  )}
                </ul>`
              : html`<p><strong>${moneyText(contest, formats)}</strong></p>`
          }
          ${additional.map(({ giver, to }) => html`<p>${msg(str`${text(giver)}: up to ${sum(to)} more`, { id: 'money.additional' })}</p>`)}`
        : nothing,
    )}
    ${row(msg('Total for all projects', { id: 'money.total' }), total === undefined ? nothing : html`<p>${sum(total)}</p>`)}
    ${row(
      msg('Your own contribution', { id: 'money.own' }),
      ownShare
        ? html`<p>
            ${msg(str`At least ${formats.percent(ownShare)} of the total costs.`, { id: 'money.own-share' })}
          </p>`
        : nothing,
    )}
    ${row(
      msg('What it can be spent on', { id: 'money.headings' }),
      headings.length
        ? html`<ul>
            ${headings.map(({ name, to, toPercent }) => {
              const most =
                to !== undefined
                  ? msg(str`at most ${sum(to)}`, { id: 'money.cap' })
                  : toPercent === undefined
                    ? ''
                    : msg(str`at most ${formats.percent(toPercent)} of the total costs`, {
                        id: 'money.cap-percent',
                      });
              return html`<li>${most ? labelled(text(name), most) : text(name)}</li>`;
            })}
          </ul>`
        : nothing,
    )}
    ${row(
      msg('What is not covered', { id: 'money.not-paid' }),
      notPaid.length
        ? html`<ul>
            ${notPaid.map(
              ({ name, withExceptions }) =>
                html`<li>
                  ${text(name)}${withExceptions ? ` (${msg('with some exceptions: please ask', { id: 'money.exceptions' })})` : nothing}
                </li>`,
            )}
          </ul>`
        : nothing,
    )}
    ${row(msg('Good to know', { id: 'money.note' }), note ? html`<p>${text(note)}</p>` : nothing)}
  </dl>`;
}
