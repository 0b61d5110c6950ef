import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../../../core/i18n/formatter.js';
import { feedText } from '../../internal/localized-text.js';
import { textOf, type ContestView } from '../idea-contest.types.js';

type Winner = NonNullable<NonNullable<ContestView['contest']['results']>['winners']>[number];

const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** "1st" in English; elsewhere the message adds what the language wants. */
function ordinal(value: number, { language, tag }: Formats): string {
  if (language !== 'en') return String(value);
  return `${value}${SUFFIXES[new Intl.PluralRules(tag, { type: 'ordinal' }).select(value)] ?? 'th'}`;
}

/** Who won, once it is known. */
export function renderResults(view: ContestView): TemplateResult | typeof nothing {
  const { contest, state, formats, language, headingLevel } = view;
  const { results } = contest;
  if (!results || state.phase !== 'results') return nothing;
  const { applications, note, published, url, winners = [] } = results;
  const lines = [
    published && formats.date(published),
    applications !== undefined &&
      formats.plural(
        applications,
        msg('# application received|# applications received', { id: 'results.applications' }),
      ),
  ].filter(Boolean);
  return html`<section class="winners" part="results">
    <div class="heading" role="heading" aria-level=${headingLevel + 1}>
      ${msg('Results', { id: 'stage.results' })}
    </div>
    ${lines.length ? html`<p class="muted">${lines.join(' · ')}</p>` : nothing}
    ${note ? html`<p ${feedText(textOf(view, note), language)}></p>` : nothing}
    ${
      winners.length
        ? html`<ol role="list">
            ${winners.map((winner) => renderWinner(view, winner))}
          </ol>`
        : nothing
    }
    ${url ? html`<p><a href=${url}>${msg('All results', { id: 'results.url' })}</a></p>` : nothing}
  </section>`;
}

function renderWinner(view: ContestView, { amount, by, place, summary, title, url }: Winner): TemplateResult {
  const { contest, formats, language, headingLevel } = view;
  const name = feedText(textOf(view, title), language);
  return html`<li>
    ${place ? html`<p class="place">${msg(str`${ordinal(place, formats)} place`, { id: 'results.place' })}</p>` : nothing}
    <div class="winner" role="heading" aria-level=${headingLevel + 2}>
      ${url ? html`<a href=${url} ${name}></a>` : html`<span ${name}></span>`}
    </div>
    ${by ? html`<p class="muted" ${feedText(textOf(view, by), language)}></p>` : nothing}
    ${summary ? html`<p ${feedText(textOf(view, summary), language)}></p>` : nothing}
    ${amount === undefined ? nothing : html`<p class="amount">${formats.money(amount, contest.money?.currency)}</p>`}
  </li>`;
}
