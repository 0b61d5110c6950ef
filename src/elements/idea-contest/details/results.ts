import { str } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formatter } from '../../../core/i18n/formatter.js';
import { localizedText } from '../../internal/localized-text.js';
import { resolve, type ContestViewModel } from '../idea-contest.types.js';

type Winner = NonNullable<NonNullable<ContestViewModel['contest']['results']>['winners']>[number];

const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** “1st” in English; in other languages the message adds the ending. */
function ordinal(value: number, { language, tag }: Formatter): string {
  if (language !== 'en') return String(value);
  return `${value}${SUFFIXES[new Intl.PluralRules(tag, { type: 'ordinal' }).select(value)] ?? 'th'}`;
}

/** The winners, once they are known. */
export function renderResults(view: ContestViewModel): TemplateResult | typeof nothing {
  const { contest, state, formatter, language, headingLevel, msg } = view;
  const { results } = contest;
  if (!results || state.phase !== 'results') return nothing;
  const { applications, note, published, url, winners = [] } = results;
  const lines = [
    published && formatter.date(published),
    applications !== undefined &&
      formatter.plural(
        applications,
        msg('# application received|# applications received', { id: 'results.applications' }),
      ),
  ].filter(Boolean);
  return html`<section class="winners" part="results">
    <div class="heading" role="heading" aria-level=${headingLevel + 1}>
      ${msg('Results', { id: 'stage.results' })}
    </div>
    ${lines.length ? html`<p class="secondary">${lines.join(' · ')}</p>` : nothing}
    ${note ? html`<p ${localizedText(resolve(view, note), language)}></p>` : nothing}
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

function renderWinner(
  view: ContestViewModel,
  { amount, by, rank, summary, title, url }: Winner,
): TemplateResult {
  const { contest, formatter, language, headingLevel, msg } = view;
  const name = localizedText(resolve(view, title), language);
  return html`<li>
    ${rank ? html`<p class="rank">${msg(str`${ordinal(rank, formatter)} place`, { id: 'results.place' })}</p>` : nothing}
    <div class="winner" role="heading" aria-level=${headingLevel + 2}>
      ${url ? html`<a href=${url} ${name}></a>` : html`<span ${name}></span>`}
    </div>
    ${by ? html`<p class="secondary" ${localizedText(resolve(view, by), language)}></p>` : nothing}
    ${summary ? html`<p ${localizedText(resolve(view, summary), language)}></p>` : nothing}
    ${amount === undefined ? nothing : html`<p class="amount">${formatter.money(amount, contest.funding?.currency)}</p>`}
  </li>`;
}
