/** Saving, sending and opening: a file, or a link for the other side. */
import { html, type TemplateResult } from 'lit';
import { str, type Msg } from '../../../core/i18n/translator.js';
import { parseRoadMap, serializeRoadMap, type ParsedRoadMap } from '../../../core/road-map/parse-road-map.js';
import { compareWith } from '../../../core/road-map/road-map.js';
import { RoadMapStore } from '../../../core/road-map/road-map-store.js';
import { encodeRoadMapUrl, MAX_LINK } from '../../../core/road-map/share-url.js';
import { copyText } from '../../internal/clipboard.js';
import { saveText, toFileName } from '../../internal/save-file.js';
import type { ShareViewModel } from '../road-map.types.js';
import { addToPlan } from './to-plan.js';

export const renderExchange = (state: ShareViewModel): TemplateResult => {
  const { map, msg } = state;
  return html`<div class="actions">
      <button
        type="button"
        class="button"
        @click=${() => saveText(toFileName('road-map', 'json'), 'application/json', serializeRoadMap(map))}
      >
        ${msg('Save as a file', { id: 'road-map.save' })}
      </button>
      <label class="button file">
        <span>${msg('Open or compare a file', { id: 'road-map.open' })}</span>
        <input
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          @change=${(event: Event) => void openFile(event.target as HTMLInputElement, state)}
        />
      </label>
      <button type="button" class="button" aria-describedby="link-hint" @click=${() => void copyLink(state)}>
        ${msg('Copy a link to compare', { id: 'road-map.link' })}
      </button>
      <button type="button" class="button" @click=${() => void addToPlan(state)}>
        ${msg('Add open steps to the plan', { id: 'road-map.to-plan' })}
      </button>
    </div>
    <p class="secondary" id="link-hint">
      ${msg('The link contains your side of the road map, with notes. It is in the link itself; no server receives it.', { id: 'road-map.link-hint' })}
    </p>`;
};

async function copyLink({ map, setStatus }: ShareViewModel): Promise<void> {
  const address = await encodeRoadMapUrl(map, location.href);
  if (address.length > MAX_LINK)
    return setStatus((msg) =>
      msg('The notes are too long for a link. Save a file and send that.', { id: 'road-map.link-too-long' }),
    );
  const isCopied = await copyText(address);
  setStatus((msg) =>
    isCopied
      ? msg('Link copied.', { id: 'road-map.link-copied' })
      : msg(str`This browser does not copy. Copy the link yourself: ${address}`, {
          id: 'road-map.link-by-hand',
        }),
  );
}

/** Maximum size of a file, in bytes; no road map is that large. */
const MAX_BYTES = 2_000_000;

async function openFile(input: HTMLInputElement, { setStatus }: ShareViewModel): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  // A file that was deleted since it was chosen, or a video, is not a road map either.
  const text = file.size > MAX_BYTES ? '' : await file.text().catch(() => '');
  // So that the same file can be chosen again.
  input.value = '';
  const parsed = parseRoadMap(text);
  if (!parsed) return setStatus((msg) => notARoadMap(msg, file.name));
  open(parsed);
  setStatus((msg) => (parsed.issues.length ? partlyOpened(msg, file.name) : opened(msg, file.name)));
}

/** The other side’s checklist is shown beside one’s own; one of the same side takes its place. */
export function open({ map, issues }: ParsedRoadMap): void {
  const store = RoadMapStore.shared;
  const compared = compareWith(store.map, map);
  store.open(compared.status === 'compared' ? compared.map : map, issues);
}

export const opened = (msg: Msg, name: string): string =>
  msg(str`Opened: ${name}. Select “Undo” to bring back what was here before.`, { id: 'road-map.opened' });

export const partlyOpened = (msg: Msg, name: string): string =>
  msg(str`Opened: ${name}. Some of it could not be read and was left out.`, { id: 'road-map.partly-opened' });

const notARoadMap = (msg: Msg, name: string): string =>
  msg(str`${name} is not a saved road map. Nothing was changed.`, { id: 'road-map.not-a-road-map' });
