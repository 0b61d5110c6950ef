import { html, nothing, type TemplateResult } from 'lit';
import { localizedText } from '../../internal/localized-text.js';
import { languageBadge } from '../../internal/language-badge.js';
import { inOrder, type ContestListItem } from '../contest-order.js';
import { resolve, type ContestListViewModel } from '../idea-contest.types.js';
import { agesText, widestAges, moneyText } from '../labels.js';
import { renderState } from './state.js';

/** The feed’s contests, to choose from. */
export function renderList(view: ContestListViewModel): TemplateResult {
  const { contests, now, msg } = view;
  const items = inOrder(contests, now);
  const own = items.filter(({ contest }) => !contest.example);
  const examples = items.filter(({ contest }) => contest.example);
  return html`<div class="list">
    ${
      own.length
        ? renderCards(view, own)
        : html`<div class="empty">
            <p class="empty-title">${msg('There are no contests at the moment', { id: 'contest.none' })}</p>
            <p>${msg('Come back later, or ask the municipality.', { id: 'contest.none-hint' })}</p>
          </div>`
    }
    ${
      examples.length
        ? html`<section>
            <div class="heading" role="heading" aria-level=${view.headingLevel}>
              ${msg('How others do it: examples', { id: 'contest.examples' })}
            </div>
            ${renderCards({ ...view, headingLevel: view.headingLevel + 1 }, examples)}
          </section>`
        : nothing
    }
  </div>`;
}

const renderCards = (view: ContestListViewModel, items: readonly ContestListItem[]): TemplateResult =>
  html`<ul class="cards" role="list">
    ${items.map((item) => renderCard(view, item))}
  </ul>`;

function renderCard(view: ContestListViewModel, { contest, state }: ContestListItem): TemplateResult {
  const { language, formatter, headingLevel, hrefOf, on, msg } = view;
  const { id } = contest;
  const title = resolve(view, contest.title);
  const text = localizedText(title, language);
  const choose = (event: Event) => on.selectContest(id, event);
  const facts = [moneyText(msg, contest, formatter), agesText(msg, widestAges(contest), formatter)].filter(
    Boolean,
  );
  return html`<li>
    <article part="card">
      <p class="meta">
        <span class="provider">${resolve(view, contest.organiser.name).text}</span>
        ${renderState(view, contest, state)}
      </p>
      <div class="winner" role="heading" aria-level=${headingLevel}>
        ${
          hrefOf
            ? html`<a id="card-${id}" href=${hrefOf(id)} @click=${choose} ${text}></a>`
            : html`<button id="card-${id}" type="button" class="link" @click=${choose} ${text}></button>`
        }
      </div>
      ${title.lang.split('-')[0] === language ? nothing : languageBadge(msg, title.lang, language)}
      <p class="summary" ${localizedText(resolve(view, contest.summary), language)}></p>
      ${facts.length ? html`<p class="amount">${facts.join(' · ')}</p>` : nothing}
    </article>
  </li>`;
}
