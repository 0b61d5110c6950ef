import { html, nothing, type TemplateResult } from 'lit';
import { str } from '../../../../core/i18n/translator.js';
import { encodeText } from '../../../../core/util/encode-text.js';
import { parseUrl } from '../../../../core/util/url.js';
import type { PlanViewModel } from '../plan.types.js';

/** A link to what the needs board has for a group, if the tag says where the board is. */
export function needsPageLink(
  { msg, needsPage }: PlanViewModel,
  group: string,
): TemplateResult | typeof nothing {
  const url = needsPage && group ? parseUrl(needsPage + encodeText(group), document.baseURI) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return nothing;
  return html`<p>
    <a href=${url.href}>${msg(str`On the needs board: ${group}`, { id: 'plan.needs-page' })}</a>
  </p>`;
}
