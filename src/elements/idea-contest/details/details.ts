/** A contest in full: its rules in plain words, money, judging, prizes, files, whom to ask. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import {
  bareList,
  renderContact,
  renderDocuments,
  row,
} from '../../internal/collection/lazy/definition-list.js';
import { textOf, type ContestView } from '../idea-contest.types.js';
import { renderMoney } from './money.js';
import { renderResults } from './results.js';
import { entryRules, projectRules, type Rule } from './rules-text.js';
import { detailStyles } from './details.styles.js';

export { detailStyles as styles };
export { isWaiting } from './has-pending-drafts.js';

export function renderDetails(view: ContestView): TemplateResult {
  const { contest, envelope, formats, language } = view;
  const state = {
    catalogue: { text: (text: Parameters<typeof textOf>[1]) => textOf(view, text) },
    formats,
    language,
  };
  const contact = contest.contact ?? envelope.publisher.contact;
  const channels = contest.channels?.map((channel) => textOf(view, channel).text) ?? [];
  return html`${renderResults(view)}
  ${section(view, msg('Who can take part', { id: 'details.who' }), renderRules(entryRules(view)))}
  ${section(view, msg('What projects can apply', { id: 'details.project' }), renderRules(projectRules(view)))}
  ${section(view, msg('Money', { id: 'details.money' }), renderMoney(view))}
  ${section(view, msg('How ideas are judged', { id: 'details.criteria' }), renderCriteria(view))}
  ${section(view, msg('What you can win', { id: 'details.prizes' }), renderPrizes(view))}
  ${section(view, msg('Files', { id: 'details.files' }), renderDocuments(state, contest.documents))}
  ${section(
    view,
    msg('Contact', { id: 'contest.contact' }),
    contact
      ? html`${renderContact(state, contact)}
        ${channels.length ? html`<p>${msg(str`You can also find out about the contest from: ${formats.list(channels)}`, { id: 'details.channels' })}</p>` : nothing}`
      : nothing,
  )}
  ${section(view, msg('About these rules', { id: 'details.about' }), renderAbout(view))}`;
}

const section = ({ headingLevel }: ContestView, name: string, content: unknown): unknown =>
  content === nothing
    ? nothing
    : html`<section>
        <div class="heading" role="heading" aria-level=${headingLevel + 1}>${name}</div>
        ${content}
      </section>`;

function renderRules(rules: readonly Rule[]): unknown {
  const real = rules.filter(({ lines }) => lines.length);
  if (!real.length) return nothing;
  return html`<dl class="rows">
    ${real.map(({ name, lines }) =>
      row(
        name,
        lines.map((line) => html`<p>${line}</p>`),
      ),
    )}
  </dl>`;
}

/** What counts how much. */
function renderCriteria(view: ContestView): unknown {
  const { contest, formats } = view;
  const { criteria = [] } = contest;
  if (!criteria.length) return nothing;
  return html`<ul class="criteria" role="list">
    ${criteria.map(({ description, name, points, weight }) => {
      const counts = [
        weight !== undefined && formats.percent(weight),
        points !== undefined &&
          formats.plural(points, msg('up to # point|up to # points', { id: 'details.points' })),
      ].filter(Boolean);
      return html`<li>
        <span class="criterion">
          <strong>${textOf(view, name).text}</strong>
          ${counts.length ? html`<span>${counts.join(' · ')}</span>` : nothing}
        </span>
        ${weight === undefined ? nothing : html`<meter min="0" max="100" .value=${weight} aria-hidden="true"></meter>`}
        ${description ? html`<span class="muted">${textOf(view, description).text}</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}

function renderPrizes(view: ContestView): unknown {
  const { contest, formats } = view;
  const { prizes = [], money } = contest;
  if (!prizes.length) return nothing;
  return html`<ul class="bullets">
    ${prizes.map(({ amount, count, description, name }) => {
      const more = [
        amount !== undefined && formats.money(amount, money?.currency),
        count !== undefined && count > 1 && `× ${formats.number(count)}`,
      ].filter(Boolean);
      return html`<li>
        <strong>${textOf(view, name).text}</strong
        >${more.length ? html`<span class="muted">, ${more.join(' · ')}</span>` : nothing}
        ${description ? html`<p>${textOf(view, description).text}</p>` : nothing}
      </li>`;
    })}
  </ul>`;
}

function renderAbout(view: ContestView): unknown {
  const { contest, formats } = view;
  const { source, updated, url, withdrawal, year } = contest;
  const all = [
    withdrawal && textOf(view, withdrawal).text,
    year !== undefined && msg(str`Rules for ${String(year)}`, { id: 'details.year' }),
    source &&
      (source.url
        ? html`<a href=${source.url}
            >${msg(str`Source: ${textOf(view, source.title).text}`, { id: 'contest.source' })}</a
          >`
        : msg(str`Source: ${textOf(view, source.title).text}`, { id: 'contest.source' })),
    updated && msg(str`Updated: ${formats.date(updated)}`, { id: 'contest.updated' }),
    url && html`<a href=${url}>${msg('The contest’s own web page', { id: 'details.page' })}</a>`,
  ].filter(Boolean);
  return all.length ? bareList(all) : nothing;
}
