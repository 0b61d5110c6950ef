/** A link that carries a copy of the plan. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../../../../core/i18n/formatter.js';
import { FITS, linkTo } from '../../../../core/plan/share-url.js';
import type { OutState } from '../export.types.js';

export function renderLink(state: OutState): TemplateResult {
  const { memory, plan, formats } = state;
  const address = memory.link?.plan === plan ? memory.link.address : undefined;
  return html`<div class="share no-print">
    <button type="button" class="plain" aria-describedby="share-hint" @click=${() => void make(state)}>
      ${msg('Create a link', { id: 'link.make' })}
    </button>
    <span class="hint" id="share-hint">
      ${msg('It contains a read-only copy of the plan. The plan is in the link itself; no server receives it.', { id: 'link.hint' })}
    </span>
    ${
      address === undefined
        ? nothing
        : address.length > FITS.link
          ? html`<p class="notice" role="alert">
              ${msg(str`The plan is too long for a link: ${formats.number(address.length)} characters, and the limit is ${formats.number(FITS.link)}. Save it as a file and send that.`, { id: 'link.too-long' })}
            </p>`
          : html`<div class="field">
              <label for="share-link">${msg('Link to a copy', { id: 'link.label' })}</label>
              <input
                id="share-link"
                readonly
                aria-describedby="share-length"
                .value=${address}
                @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
              />
              <span class="hint" id="share-length">${lengthText(address.length, formats)}</span>
            </div>`
    }
  </div>`;
}

/** Where a link of this length goes through. */
function lengthText(length: number, formats: Formats): string {
  const [count, mail, qr] = [length, FITS.mail, FITS.qr].map((each) => formats.number(each));
  if (length <= FITS.mail)
    return msg(str`Length: ${count} characters. It fits in an email and a QR code.`, {
      id: 'link.fits',
    });
  return length <= FITS.qr
    ? msg(
        str`Length: ${count} characters. Some email programs cut links longer than ${mail}: test it first, or send the file.`,
        { id: 'link.long-for-mail' },
      )
    : msg(
        str`Length: ${count} characters. Some email programs cut links longer than ${mail}, and a QR code holds at most ${qr}: it is safer to send the file.`,
        { id: 'link.long-for-qr' },
      );
}

async function make({ plan, remember, say, speak }: OutState): Promise<void> {
  const address = await linkTo(plan, location.href);
  remember({ link: { plan, address } });
  if (address.length > FITS.link) {
    say('');
    return;
  }
  const { copied, made } = speak(() => ({
    copied: msg('Link copied.', { id: 'link.copied' }),
    made: msg('The link is ready: select it and copy it.', { id: 'link.made' }),
  }));
  try {
    await navigator.clipboard.writeText(address);
    say(copied);
  } catch {
    say(made);
  }
}
