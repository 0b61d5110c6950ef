/** The reply to a need or offer: a message in the visitor’s language, to send from their own mail program or to copy. */
import { html, nothing, type TemplateResult } from 'lit';
import { copyText } from '../../internal/clipboard.js';
import { renderContact } from '../../internal/contact.js';
import { phoneHref } from '../../internal/phone-href.js';
import type { BoardNeed, Contact } from '../../../core/feed/schema/schema.js';
import { isText } from '../../../core/formats/named-record.js';
import { str, type Msg } from '../../../core/i18n/translator.js';
import { encodeText } from '../../../core/util/encode-text.js';
import { mailtoHref } from '../../../core/util/mailto.js';
import type { NeedItem } from '../need-collection.js';
import type { BoardDialogViewModel } from './lazy.types.js';

/** Who gets the reply: the contact of the need, or else the enterprise, or else the publisher of the feed. */
export function contactOf(
  { collection, feed }: Pick<BoardDialogViewModel, 'collection' | 'feed'>,
  need: BoardNeed,
): Contact | undefined {
  const { email, phone, url } = need.contact ?? {};
  if (email ?? phone ?? url) return need.contact;
  const raw = collection.enterpriseOf(need)?.raw;
  const text = (name: string): string | undefined => {
    const value = raw?.[name];
    return typeof value === 'string' && value ? value : undefined;
  };
  const own = { email: text('email'), phone: text('phone') };
  if (!own.email && !own.phone) return feed.envelope.publisher.contact;
  return { ...own, ...(isText(raw?.['name']) ? { name: raw['name'] } : {}) };
}

/** The message: what it is about, and what the one who reads it has to know. */
function textOf({ collection, href, msg }: BoardDialogViewModel, need: BoardNeed): string {
  const title = collection.resolve(need.title).text;
  const isOffer = need.direction === 'offer';
  const lines = [
    msg('Hello!', { id: 'needs.mail.hello' }),
    isOffer
      ? msg(str`I am interested in your offer “${title}”.`, { id: 'needs.mail.offer' })
      : msg(str`I can help with “${title}”.`, { id: 'needs.mail.need' }),
    isOffer
      ? msg('What I would use it for:', { id: 'needs.mail.use' })
      : msg('What I can do:', { id: 'needs.mail.can-do' }),
    msg('When and how much:', { id: 'needs.mail.when' }),
    isOffer
      ? msg('What I would ask you:', { id: 'needs.mail.question' })
      : msg('Price, or what I need for it:', { id: 'needs.mail.price' }),
    msg('Name, organisation, phone:', { id: 'needs.mail.who' }),
  ];
  return [...lines, href].join('\n\n');
}

/** What somebody does who answers. */
const replyName = (msg: Msg, { direction }: BoardNeed): string =>
  direction === 'offer'
    ? msg('Ask for this offer', { id: 'needs.answer-offer' })
    : msg('Answer this need', { id: 'needs.answer' });

/** Whom to write to or call, with a message that is ready; nothing is sent from here. On paper, only whom to ask. */
export function renderReply(state: BoardDialogViewModel, { need, isPast }: NeedItem, level: number): unknown {
  const { collection, language, msg } = state;
  const contact = contactOf(state, need);
  if (!contact) return nothing;
  const { email, phone, url } = contact;
  const text = textOf(state, need);
  const subject = collection.resolve(need.title).text;
  const copy = async () => {
    const isCopied = await copyText(text);
    state.setStatus(
      isCopied
        ? msg('The text is copied.', { id: 'needs.copied' })
        : msg('The text could not be copied: select it and copy it.', { id: 'needs.copy-failed' }),
    );
  };
  return html`<section class="reply">
    <div class="reply-title" role="heading" aria-level=${level}>${replyName(msg, need)}</div>
    ${isPast ? html`<p>${msg('The date has passed: ask first whether it is still wanted.', { id: 'needs.past-hint' })}</p>` : nothing}
    ${renderContact(language, (each) => collection.resolve(each), contact)}
    <p class="detail-actions reply-actions">
      ${email ? html`<a class="button" href=${mailHref(email, subject, text)}>${msg('Write an email', { id: 'needs.write' })}</a>` : nothing}
      ${phone ? html`<a class="button" href=${phoneHref(phone)}>${msg('Call', { id: 'needs.call' })}</a>` : nothing}
      ${!email && !phone && url ? html`<a class="button" href=${url}>${msg('Answer on the page', { id: 'needs.answer-page' })}</a>` : nothing}
    </p>
    <details class="reply-text">
      <summary>${msg('The text of the email', { id: 'needs.text' })}</summary>
      <p class="secondary">
        ${msg('Your mail program opens with this text. You fill it in and send it; nothing is sent from this page.', { id: 'needs.text-hint' })}
      </p>
      <p class="letter">${text}</p>
      <button type="button" class="button" @click=${() => void copy()}>
        ${msg('Copy the text', { id: 'needs.copy' })}
      </button>
    </details>
  </section>` satisfies TemplateResult;
}

const mailHref = (address: string, subject: string, body: string): string =>
  `${mailtoHref(address)}?subject=${encodeText(subject)}&body=${encodeText(body.replaceAll('\n', '\r\n'))}`;
