/** A contest in full: what happens when, its rules in plain words, funding, criteria, prizes, files, contact. */
import { str } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { renderDocuments } from '../../internal/collection/lazy/definition-list.js';
import { renderContact } from '../../internal/contact.js';
import { definition, unstyledList, unstyledStyles } from '../../internal/definition-list.js';
import { resolve, type ContestViewModel } from '../idea-contest.types.js';
import { renderPlainText } from '../../internal/plain-text.js';
import { renderTimeline } from './timeline.js';
import { renderFunding } from './money.js';
import { renderPreparation } from './preparation.js';
import { renderResults } from './results.js';
import { participationRules, projectRules, type RuleText } from './rules-text.js';
import { detailStyles } from './details.styles.js';

export const styles = [unstyledStyles, detailStyles];
export { hasPendingDrafts as isWaiting } from './has-pending-drafts.js';

export function renderDetails(view: ContestViewModel): TemplateResult {
  const { contest, language } = view;
  const description = contest.description && resolve(view, contest.description);
  return html`<div class="columns">
    ${renderTimeline(view)}
    <div class="details">
      ${description ? renderPlainText(description.text, description.lang === language ? undefined : description.lang) : nothing}
      ${renderRulesInFull(view)}
    </div>
  </div>`;
}

/** The rules, under what the feed says of the contest. */
function renderRulesInFull(view: ContestViewModel): TemplateResult {
  const { contest, envelope, formatter, language, msg } = view;
  const state = {
    collection: { resolve: (text: Parameters<typeof resolve>[1]) => resolve(view, text) },
    formatter,
    language,
  };
  const contact = contest.contact ?? envelope.publisher.contact;
  const channels = contest.channels?.map((channel) => resolve(view, channel).text) ?? [];
  return html`${renderResults(view)}
  ${section(view, msg('Who can take part', { id: 'details.who' }), renderRules(participationRules(view)))}
  ${section(view, msg('What projects can apply', { id: 'details.project' }), renderRules(projectRules(view)))}
  ${section(view, msg('Topics', { id: 'details.strands' }), renderStrands(view))}
  ${section(view, msg('Money', { id: 'details.funding' }), renderFunding(view))}
  ${section(view, msg('What the application form asks for', { id: 'preparation.title' }), renderPreparation(view))}
  ${section(view, msg('How ideas are judged', { id: 'details.criteria' }), renderCriteria(view))}
  ${section(view, msg('What you can win', { id: 'details.prizes' }), renderPrizes(view))}
  ${section(view, msg('Files', { id: 'details.files' }), renderDocuments(state, contest.documents))}
  ${section(
    view,
    msg('Contact', { id: 'contest.contact' }),
    contact
      ? html`${renderContact(language, state.collection.resolve, contact)}
        ${channels.length ? html`<p>${msg(str`You can also find out about the contest from: ${formatter.list(channels)}`, { id: 'details.channels' })}</p>` : nothing}`
      : nothing,
  )}
  ${section(view, msg('About these rules', { id: 'details.about' }), renderAbout(view))}`;
}

const section = ({ headingLevel }: ContestViewModel, name: string, content: unknown): unknown =>
  content === nothing
    ? nothing
    : html`<section>
        <div class="heading" role="heading" aria-level=${headingLevel + 1}>${name}</div>
        ${content}
      </section>`;

function renderRules(rules: readonly RuleText[]): unknown {
  const real = rules.filter(({ lines }) => lines.length);
  if (!real.length) return nothing;
  return html`<dl class="rows">
    ${real.map(({ name, lines }) =>
      definition(
        name,
        lines.map((line) => html`<p>${line}</p>`),
      ),
    )}
  </dl>`;
}

/** The topics to choose from. */
function renderStrands(view: ContestViewModel): unknown {
  const { contest, formatter, msg } = view;
  if (!contest.strands) return nothing;
  return html`<ul class="bullets">
    ${contest.strands.map(({ name, description, to }) => {
      const amount =
        to === undefined
          ? ''
          : msg(str`up to ${formatter.money(to, contest.funding?.currency)}`, { id: 'amount.to' });
      return html`<li>
        <strong>${resolve(view, name).text}</strong
        >${amount ? html`<span class="secondary">, ${amount}</span>` : nothing}
        ${description ? html`<p>${resolve(view, description).text}</p>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** The criteria and their weights. */
function renderCriteria(view: ContestViewModel): unknown {
  const { contest, formatter, msg } = view;
  const { criteria = [] } = contest;
  if (!criteria.length) return nothing;
  return html`<ul class="criteria" role="list">
    ${criteria.map(({ description, name, points, weight }) => {
      const counts = [
        weight !== undefined && formatter.percent(weight),
        points !== undefined &&
          formatter.plural(points, msg('up to # point|up to # points', { id: 'details.points' })),
      ].filter(Boolean);
      return html`<li>
        <span class="criterion">
          <strong>${resolve(view, name).text}</strong>
          ${counts.length ? html`<span>${counts.join(' · ')}</span>` : nothing}
        </span>
        ${weight === undefined ? nothing : html`<meter min="0" max="100" .value=${weight} aria-hidden="true"></meter>`}
        ${description ? html`<span class="secondary">${resolve(view, description).text}</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}

function renderPrizes(view: ContestViewModel): unknown {
  const { contest, formatter } = view;
  const { prizes = [], funding } = contest;
  if (!prizes.length) return nothing;
  return html`<ul class="bullets">
    ${prizes.map(({ amount, count, description, name }) => {
      const more = [
        amount !== undefined && formatter.money(amount, funding?.currency),
        count !== undefined && count > 1 && `× ${formatter.number(count)}`,
      ].filter(Boolean);
      return html`<li>
        <strong>${resolve(view, name).text}</strong
        >${more.length ? html`<span class="secondary">, ${more.join(' · ')}</span>` : nothing}
        ${description ? html`<p>${resolve(view, description).text}</p>` : nothing}
      </li>`;
    })}
  </ul>`;
}

function renderAbout(view: ContestViewModel): unknown {
  const { contest, formatter, msg } = view;
  const { legalBasis = [], source, updated, url, withdrawal, year } = contest;
  const all = [
    ...legalBasis.map(({ title, url: address }) => {
      const text = msg(str`Held under: ${resolve(view, title).text}`, { id: 'details.legal-basis' });
      return address ? html`<a href=${address}>${text}</a>` : text;
    }),
    withdrawal && resolve(view, withdrawal).text,
    year !== undefined && msg(str`Rules for ${String(year)}`, { id: 'details.year' }),
    source &&
      (source.url
        ? html`<a href=${source.url}
            >${msg(str`Source: ${resolve(view, source.title).text}`, { id: 'contest.source' })}</a
          >`
        : msg(str`Source: ${resolve(view, source.title).text}`, { id: 'contest.source' })),
    updated && msg(str`Updated: ${formatter.date(updated)}`, { id: 'contest.updated' }),
    url && html`<a href=${url}>${msg('The contest’s own web page', { id: 'details.page' })}</a>`,
  ].filter(Boolean);
  return all.length ? unstyledList(all) : nothing;
}
