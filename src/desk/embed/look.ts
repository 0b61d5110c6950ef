/** How an element looks: as the site, a ready look, or a colour whose contrast is checked. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '../../core/i18n/translator.js';
import { renderField } from '../../elements/internal/field/field.js';
import type { WorkView } from '../desk.types.js';
import { renderChoice } from '../see/see.js';
import { contrast, ENOUGH } from './contrast.js';
import type { Choices, EmbedChoices } from './embed-choices.js';

export function renderLook({ msg, formatter }: WorkView, embed: EmbedChoices): TemplateResult {
  const { choices } = embed;
  const looks = [
    { value: 'site', label: msg('like the site', { id: 'desk.embed.look-site' }) },
    { value: 'sea', label: msg('sea', { id: 'desk.embed.look-sea' }) },
    { value: 'forest', label: msg('forest', { id: 'desk.embed.look-forest' }) },
    { value: 'plum', label: msg('plum', { id: 'desk.embed.look-plum' }) },
    { value: 'own', label: msg('a colour of your own', { id: 'desk.embed.look-own' }) },
  ];
  const ratio = contrast(choices.accent, '#ffffff');
  const figure = formatter.number(Math.round(ratio * 10) / 10);
  return html`${renderChoice(
    'embed-look',
    msg('Look', { id: 'desk.embed.look' }),
    choices.theme,
    looks,
    (value) => embed.set({ theme: value as Choices['theme'] }),
  )}
  ${
    choices.theme === 'own'
      ? renderField(
          {
            id: 'embed-accent',
            label: msg('Colour of links and buttons', { id: 'desk.embed.accent' }),
            notes: {
              error:
                ratio < ENOUGH &&
                msg(
                  str`The contrast with white is ${figure}:1, but links need 4.5:1. Choose a darker colour.`,
                  {
                    id: 'desk.embed.contrast-low',
                  },
                ),
              hint:
                ratio >= ENOUGH &&
                msg(str`The contrast with white is ${figure}:1, which is enough.`, {
                  id: 'desk.embed.contrast',
                }),
            },
          },
          ({ id, describedBy, invalid }) =>
            html`<div class="colour">
              <input
                id=${id}
                type="color"
                aria-describedby=${describedBy}
                aria-invalid=${invalid}
                .value=${choices.accent}
                @input=${({ target }: Event) => embed.set({ accent: (target as HTMLInputElement).value })}
              />
              <span>${choices.accent}</span>
            </div>`,
        )
      : nothing
  }`;
}
