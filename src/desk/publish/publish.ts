/** Publishing: one file with everything that is uploaded to the site. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '../../core/i18n/translator.js';
import { FeedError } from '../../core/feed/parse.js';
import { announce } from '../../elements/internal/announcer.js';
import { renderField } from '../../elements/internal/field/field.js';
import { saveBlob } from '../../elements/internal/save-file.js';
import { FEED, INDEX, parseBase, SCRIPTS } from '../../publish/site-files.js';
import type { WorkView } from '../desk.types.js';
import { LISTS } from '../state/records.js';
import { renderFeedProblems } from '../views/findings.js';
import { rememberSite } from './published-site.js';
import { siteZip } from './site-zip.js';

export const styles = css`
  .narrow > .button-primary {
    justify-self: start;
  }
  .lead,
  .steps {
    max-inline-size: 46em;
  }
  .steps {
    display: grid;
    gap: 0.6em;
    margin: 0;
    padding-inline-start: 1.4em;
  }
  progress {
    inline-size: 100%;
  }
`;

/** The name of the file. */
const ZIP = 'tilts-site.zip';

/** Names that are listed one by one; of more, the whole folder is to be copied. */
const LISTED = 5;

type Phase =
  | { readonly name: 'idle' | 'refused' }
  /** How much is done, from 0 to 1. */
  | { readonly name: 'working'; readonly share: number }
  | { readonly name: 'done'; readonly missing: readonly string[] };

/** Where the site is, and how far the zip has come. */
export class Publishing {
  base = '/';
  phase: Phase = { name: 'idle' };

  constructor(private readonly redraw: () => void) {}

  setBase(base: string): void {
    this.base = base;
    this.phase = { name: 'idle' };
    this.redraw();
  }

  async download(view: WorkView, base: string): Promise<void> {
    const { msg, language } = view;
    this.#show({ name: 'working', share: 0 });
    try {
      const { zip, missing } = await siteZip(
        view.current(),
        { folder: new URL('./', document.baseURI).href, base, now: Date.now() },
        (lacking) => `${stepsOf(view, base, lacking).join('\n\n')}\n`,
        (share) => this.#show({ name: 'working', share }),
      );
      saveBlob(ZIP, zip);
      rememberSite({ src: sourceAt(base), folder: `${base}${SCRIPTS}/` });
      this.#show({ name: 'done', missing });
      announce(msg(str`${ZIP} is saved`, { id: 'desk.saved' }), language);
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      this.#show({ name: 'refused' });
    }
  }

  #show(phase: Phase): void {
    this.phase = phase;
    this.redraw();
  }
}

/** What is missing in the zip and must be put there, in plain words. */
function missingText({ msg }: WorkView, missing: readonly string[]): string {
  if (missing.includes('integrity.json') || missing.length > LISTED)
    return msg(
      str`The scripts are not in the zip, because they are not in the same folder as this page. Copy all files from the folder “dist” to the folder “${SCRIPTS}”.`,
      { id: 'desk.publish.no-scripts' },
    );
  const names = missing.join(', ');
  return msg(
    str`These files could not be read here, or are from another version. Copy them from the folder “dist” to the folder “${SCRIPTS}”: ${names}.`,
    { id: 'desk.publish.missing' },
  );
}

/** The address of the published feed. */
const sourceAt = (base: string): string => `${base}${FEED}/${INDEX}`;

/** What to do with the zip, step by step. */
function stepsOf(view: WorkView, base: string, missing: readonly string[]): string[] {
  const { msg } = view;
  const src = sourceAt(base);
  return [
    ...(missing.length ? [missingText(view, missing)] : []),
    msg(str`Unzip it, and upload the folders “${SCRIPTS}” and “${FEED}” to ${base} on your site.`, {
      id: 'desk.publish.upload',
    }),
    msg(
      str`Paste the content of one of the files in the folder “fragments” into your page. People can read it before the script has loaded. Or give your tag the attribute src="${src}".`,
      { id: 'desk.publish.paste' },
    ),
    msg(
      'A server with Apache needs nothing else. For nginx, add the lines from nginx.conf; whoever runs the server knows where.',
      { id: 'desk.publish.server' },
    ),
    msg(
      str`When the feed changes, publish again and upload the folder “${FEED}”: the new files first, ${INDEX} last. Keep the old files for a day, for pages that are still open.`,
      { id: 'desk.publish.again' },
    ),
  ];
}

function renderLeftOut({ msg, work, formatter }: WorkView): unknown {
  const wrong = new Set(
    work.findings.flatMap(({ severity, list, index }) =>
      severity === 'error' && LISTS.some((each) => each === list) ? [`${list} ${index}`] : [],
    ),
  );
  return wrong.size
    ? html`<p class="notice">
        ${formatter.plural(
          wrong.size,
          msg(
            '# record has an error and is not shown on your site.|# records have an error and are not shown on your site.',
            {
              id: 'desk.publish.left-out',
            },
          ),
        )}
      </p>`
    : nothing;
}

function renderPhase(view: WorkView, publishing: Publishing): unknown {
  const { msg, formatter } = view;
  const { phase } = publishing;
  switch (phase.name) {
    case 'working': {
      const percent = formatter.number(Math.round(phase.share * 100));
      return html`<div class="narrow">
        <progress
          .value=${phase.share}
          aria-label=${msg('Creating the zip', { id: 'desk.publish.making' })}
        ></progress>
        <p class="secondary">${msg(str`Creating the zip: ${percent}%`, { id: 'desk.publish.progress' })}</p>
      </div>`;
    }
    case 'done':
      return html`<div class="notice" role="status">
        <p><strong>${msg(str`${ZIP} is saved`, { id: 'desk.saved' })}</strong></p>
        ${phase.missing.length ? html`<p>${missingText(view, phase.missing)}</p>` : nothing}
      </div>`;
    case 'refused':
      return html`<p class="notice" role="alert">
        ${msg('With these errors, the page would show nothing', { id: 'desk.feed-error' })}
      </p>`;
    case 'idle':
      return nothing;
  }
}

export function renderPublish(view: WorkView, publishing: Publishing): TemplateResult {
  const { msg, work } = view;
  const base = parseBase(publishing.base);
  const showsNothing = work.findings.some(({ severity, list }) => severity === 'error' && list === 'feed');
  const isWorking = publishing.phase.name === 'working';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (base !== undefined && !isWorking) void publishing.download(view, base);
    else (event.target as HTMLFormElement).querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  return html`<h1>${msg('Publish', { id: 'desk.screen.publish' })}</h1>
    <p class="lead">
      ${msg(
        'One zip with everything your site needs: the scripts, the feed in parts, so that a page loads only what it shows, and the HTML for your pages.',
        { id: 'desk.publish.lead' },
      )}
    </p>
    ${renderFeedProblems(view)} ${renderLeftOut(view)}
    ${
      showsNothing
        ? nothing
        : html`<form class="narrow" novalidate @submit=${submit}>
            ${renderField(
              {
                id: 'publish-base',
                label: msg('Where it goes on your site', { id: 'desk.publish.base' }),
                notes: {
                  hint: msg('A path or an address: /, /files/ or https://novads.lv/files/', {
                    id: 'desk.publish.base-hint',
                  }),
                  error:
                    base === undefined &&
                    msg('Write a path that starts with /, or an address that starts with https://', {
                      id: 'desk.publish.base-wrong',
                    }),
                },
              },
              ({ id, describedBy, invalid }) =>
                html`<input
                  id=${id}
                  autocomplete="off"
                  spellcheck="false"
                  aria-describedby=${describedBy}
                  aria-invalid=${invalid}
                  .value=${publishing.base}
                  @input=${({ target }: Event) => publishing.setBase((target as HTMLInputElement).value.trim())}
                />`,
            )}
            <button class="button-primary" aria-disabled=${isWorking ? 'true' : nothing}>
              <span>${msg('Download the zip', { id: 'desk.publish.download' })}</span>
            </button>
          </form>`
    }
    ${renderPhase(view, publishing)}
    ${
      base === undefined || showsNothing
        ? nothing
        : html`<h2>${msg('What to do next', { id: 'desk.publish.then' })}</h2>
            <ol class="steps">
              ${stepsOf(view, base, []).map((step) => html`<li>${step}</li>`)}
            </ol>`
    }`;
}
