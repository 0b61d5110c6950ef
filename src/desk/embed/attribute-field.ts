/** A field for one attribute of an element. */
import { html, type TemplateResult } from 'lit';
import { renderField } from '../../elements/internal/field/field.js';
import type { Attribute } from './attributes.js';
import type { EmbedChoices } from './embed-choices.js';

export function renderAttribute(embed: EmbedChoices, { name, description, kind }: Attribute): TemplateResult {
  const { attributes } = embed.choices;
  const change = (value: string | undefined): void => {
    const { [name]: _old, ...others } = attributes;
    embed.set({ attributes: value === undefined ? others : { ...others, [name]: value } });
  };
  const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value.trim();
  return renderField(
    { id: `attribute-${name}`, label: name, notes: { hint: html`<span lang="en">${description}</span>` } },
    ({ id, describedBy }) =>
      kind === 'boolean'
        ? html`<input
            id=${id}
            type="checkbox"
            aria-describedby=${describedBy}
            .checked=${name in attributes}
            @change=${({ target }: Event) => change((target as HTMLInputElement).checked ? '' : undefined)}
          />`
        : kind === 'text'
          ? html`<input
              id=${id}
              autocomplete="off"
              aria-describedby=${describedBy}
              .value=${attributes[name] ?? ''}
              @input=${(event: Event) => change(valueOf(event) || undefined)}
            />`
          : html`<select
              id=${id}
              aria-describedby=${describedBy}
              @change=${(event: Event) => change(valueOf(event) || undefined)}
            >
              <option value="" .selected=${!attributes[name]}></option>
              ${kind.map((each) => html`<option value=${each} .selected=${attributes[name] === each}>${each}</option>`)}
            </select>`,
  );
}
