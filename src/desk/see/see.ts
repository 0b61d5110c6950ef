/** The preview: a record, or a whole page, in each language, width and theme. */
import { html, type TemplateResult } from 'lit';
import { LANGUAGES, type Language } from '../../core/i18n/languages.js';
import { isObject } from '../../core/util/is-object.js';
import { renderField } from '../../elements/internal/field/field.js';
import type { WorkView } from '../desk.types.js';
import { ELEMENT_NAMES, ELEMENTS, elementOf, type ElementName } from '../elements.js';
import type { RawFeed } from '../state/feed-path.js';
import { languagesOf, recordsOf, titleOf } from '../state/records.js';
import { baseOf } from '../views/pictures.js';
import { PreviewFrame } from './preview-frame.js';

export { styles } from './see.styles.js';

/** CSS pixels: a small phone, a tablet, a desk. */
const WIDTHS = [320, 768, 1280] as const;

/** What is chosen above the preview. */
export class SeeChoices {
  element: ElementName | undefined;
  language: Language | undefined;
  width: number | undefined;
  theme: 'light' | 'dark' = 'light';
  isWhole = false;
  readonly frame = new PreviewFrame();
  #only: { readonly feed: RawFeed; readonly index: number; readonly result: RawFeed } | undefined;

  constructor(private readonly redraw: () => void) {}

  set(change: Partial<Pick<SeeChoices, 'element' | 'language' | 'width' | 'theme' | 'isWhole'>>): void {
    Object.assign(this, change);
    this.redraw();
  }

  /** The feed with one record in its list; the same object while nothing has changed. */
  only(feed: RawFeed, list: string, index: number): RawFeed {
    if (this.#only?.feed !== feed || this.#only.index !== index)
      this.#only = {
        feed,
        index,
        result: { ...feed, [list]: recordsOf(feed, list).slice(index, index + 1) },
      };
    return this.#only.result;
  }
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

export const renderChoice = (
  id: string,
  label: string,
  value: string,
  choices: readonly Choice[],
  choose: (value: string) => void,
): TemplateResult =>
  renderField(
    { id, label },
    (aria) =>
      html`<select
        id=${aria.id}
        @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}
      >
        ${choices.map(
          (each) =>
            html`<option value=${each.value} .selected=${each.value === value}>${each.label}</option>`,
        )}
      </select>`,
  );

export function renderSee(view: WorkView, choices: SeeChoices): TemplateResult {
  const { msg, work, state, language, formatter } = view;
  const { feed } = work.history;
  const { record } = state;
  const isOne = record !== undefined && !choices.isWhole;
  const element = isOne ? elementOf(record.list) : (choices.element ?? elementOf(state.list));
  const value = record && recordsOf(feed, record.list)[record.index];
  const shownLanguage = choices.language ?? language;
  const names = formatter.memoize('languages', () => new Intl.DisplayNames(language, { type: 'language' }));
  const id = isObject(value) ? value['id'] : undefined;
  const isContest = isOne && record.list === 'contests' && typeof id === 'string';
  return html`<h1>${msg('Preview', { id: 'desk.screen.see' })}</h1>
    <div class="choices">
      ${renderChoice(
        'see-what',
        msg('What', { id: 'desk.see.what' }),
        isOne ? 'record' : element,
        [
          ...(record ? [{ value: 'record', label: titleOf(value, language, languagesOf(feed)) }] : []),
          ...ELEMENTS.map((each) => ({ value: each, label: ELEMENT_NAMES[each](msg) })),
        ],
        (chosen) =>
          chosen === 'record'
            ? choices.set({ isWhole: false })
            : choices.set({ isWhole: true, element: ELEMENTS.find((each) => each === chosen) }),
      )}
      ${renderChoice(
        'see-language',
        msg('Language of the page', { id: 'desk.see.language' }),
        shownLanguage,
        LANGUAGES.map((each) => ({ value: each, label: names.of(each) ?? each })),
        (chosen) => choices.set({ language: chosen as Language }),
      )}
      ${renderChoice(
        'see-width',
        msg('Width', { id: 'desk.see.width' }),
        String(choices.width ?? ''),
        [
          { value: '', label: msg('full width', { id: 'desk.see.full-width' }) },
          ...WIDTHS.map((width) => ({ value: String(width), label: `${width} px` })),
        ],
        (chosen) => choices.set({ width: chosen ? Number(chosen) : undefined }),
      )}
      ${renderChoice(
        'see-theme',
        msg('Background', { id: 'desk.see.theme' }),
        choices.theme,
        [
          { value: 'light', label: msg('light', { id: 'desk.see.light' }) },
          { value: 'dark', label: msg('dark', { id: 'desk.see.dark' }) },
        ],
        (chosen) => choices.set({ theme: chosen === 'dark' ? 'dark' : 'light' }),
      )}
    </div>
    <p class="secondary">
      ${msg('These are the elements as they look on your site. Select a title to see the whole record.', {
        id: 'desk.see.hint',
      })}
    </p>
    ${choices.frame.render(
      {
        type: 'tilts:preview',
        feed: isOne ? choices.only(feed, record.list, record.index) : feed,
        base: baseOf(view),
        element,
        attributes: { debug: '', ...(isContest ? { contest: id } : {}) },
        tokens: {},
        language: shownLanguage,
        theme: choices.theme,
      },
      msg('Preview', { id: 'desk.screen.see' }),
      choices.width,
    )}`;
}
