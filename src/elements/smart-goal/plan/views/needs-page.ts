import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { str, type Msg } from '../../../../core/i18n/translator.js';
import { encodeText } from '../../../../core/util/encode-text.js';
import { parseUrl } from '../../../../core/util/url.js';

const watched = new WeakSet<Element>();

/** Draws an element again when its attribute changes. */
function watch(host: Element & { requestUpdate?(): void }): void {
  if (watched.has(host)) return;
  watched.add(host);
  new MutationObserver(() => host.requestUpdate?.()).observe(host, { attributeFilter: ['needs-page'] });
}

/** The address of the needs board with a search for a group; undefined if the tag names no page. */
function addressOf({ options }: ChildPart, group: string): string | undefined {
  const host = options?.host as Element | undefined;
  if (host) watch(host);
  const page = host?.getAttribute('needs-page');
  const url = page ? parseUrl(page + encodeText(group), document.baseURI) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** Reads and watches the attribute only here: the first view does not need it. */
class NeedsPageDirective extends Directive {
  render(_msg: Msg, _group: string): TemplateResult | typeof nothing {
    return nothing;
  }

  override update(part: ChildPart, [msg, group]: [Msg, string]): TemplateResult | typeof nothing {
    const href = group && addressOf(part, group);
    return href
      ? html`<p><a href=${href}>${msg(str`On the needs board: ${group}`, { id: 'plan.needs-page' })}</a></p>`
      : nothing;
  }
}

/** A link to what the needs board has for a group, if the tag says where the board is. */
export const needsPageLink = directive(NeedsPageDirective);
