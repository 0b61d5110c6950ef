/** A link with a copy of the plan. */
import { str, type Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { copyText } from '../../../internal/clipboard.js';
import { renderField } from '../../../internal/field/field.js';
import type { Formatter } from '../../../../core/i18n/formatter.js';
import { URL_LIMITS, encodePlanUrl } from '../../../../core/plan/share-url.js';
import type { ExportViewModel } from '../export.types.js';

export function renderShareLink(state: ExportViewModel): TemplateResult {
  const { ui, plan, formatter, msg } = state;
  const address = ui.link?.plan === plan ? ui.link.address : undefined;
  return html`<div class="share no-print">
    <button type="button" class="button" aria-describedby="share-hint" @click=${() => void createLink(state)}>
      ${msg('Create a link', { id: 'link.make' })}
    </button>
    <span class="hint" id="share-hint">
      ${msg('It contains a read-only copy of the plan. The plan is in the link itself; no server receives it.', { id: 'link.hint' })}
    </span>
    ${
      address === undefined
        ? nothing
        : address.length > URL_LIMITS.link
          ? html`<p class="notice" role="alert">
              ${msg(str`The plan is too long for a link: ${formatter.number(address.length)} characters, and the limit is ${formatter.number(URL_LIMITS.link)}. Save it as a file and send that.`, { id: 'link.too-long' })}
            </p>`
          : renderField(
              {
                id: 'share-link',
                label: msg('Link to a copy', { id: 'link.label' }),
                notesBelow: { hint: lengthText(msg, address.length, formatter) },
              },
              ({ id, describedBy }) =>
                html`<input
                  id=${id}
                  readonly
                  aria-describedby=${describedBy}
                  .value=${address}
                  @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
                />`,
            )
    }
  </div>`;
}

/** Where a link of this length works. */
function lengthText(msg: Msg, length: number, formatter: Formatter): string {
  const [count, mail, qr] = [length, URL_LIMITS.mail, URL_LIMITS.qr].map((each) => formatter.number(each));
  if (length <= URL_LIMITS.mail)
    return msg(str`Length: ${count} characters. It fits in an email and a QR code.`, {
      id: 'link.fits',
    });
  return length <= URL_LIMITS.qr
    ? msg(
        str`Length: ${count} characters. Some email programs cut links longer than ${mail}: test it first, or send the file.`,
        { id: 'link.long-for-mail' },
      )
    : msg(
        str`Length: ${count} characters. Some email programs cut links longer than ${mail}, and a QR code holds at most ${qr}: it is safer to send the file.`,
        { id: 'link.long-for-qr' },
      );
}

async function createLink({ plan, updateUi, setStatus }: ExportViewModel): Promise<void> {
  const address = await encodePlanUrl(plan, location.href);
  updateUi({ link: { plan, address } });
  if (address.length > URL_LIMITS.link) {
    setStatus(undefined);
    return;
  }
  const isCopied = await copyText(address);
  setStatus((msg) =>
    isCopied
      ? msg('Link copied.', { id: 'link.copied' })
      : msg('The link is ready: select it and copy it.', { id: 'link.made' }),
  );
}
