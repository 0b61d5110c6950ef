import { expect, fixtureSync } from '@open-wc/testing';
import { html, nothing } from 'lit';
import { renderField, type FieldOptions } from '../../../src/elements/internal/field/field.js';
import { renderFieldset } from '../../../src/elements/internal/field/fieldset.js';
import { accessibleName, getByRole, hasRole, textOf } from '../../helpers/queries.js';

/** What a screen reader says of an element after its name. */
const descriptionOf = (element: Element): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => textOf(document.getElementById(id)!))
    .join(' ');

const draw = (field: FieldOptions): HTMLElement =>
  fixtureSync(
    html`<div>
      ${renderField(
        field,
        ({ id, describedBy, invalid }) =>
          html`<input id=${id} aria-describedby=${describedBy} aria-invalid=${invalid} />`,
      )}
    </div>`,
  );

describe('A field', () => {
  it('is named by its label, which says where no answer is needed', () => {
    const plain = getByRole(draw({ id: 'a', label: 'Where?' }), 'textbox');
    expect(accessibleName(plain)).to.equal('Where?');
    expect(plain.hasAttribute('aria-describedby'), 'nothing describes it').to.equal(false);
    expect(plain.hasAttribute('aria-invalid'), 'nothing is wrong').to.equal(false);
    expect(
      accessibleName(getByRole(draw({ id: 'b', label: 'Where?', optional: 'optional' }), 'textbox')),
    ).to.equal('Where? (optional)');
  });

  it('is described by every text around it, in the order they are read, and by nothing else', () => {
    const control = getByRole(
      draw({
        id: 'a',
        label: 'Where?',
        notes: { hint: 'In every parish', criteria: html`<p>Reach</p>`, prefilled: '', error: undefined },
        notesBelow: { count: '20 characters left', findings: false },
      }),
      'textbox',
    );
    expect(descriptionOf(control)).to.equal('In every parish Reach 20 characters left');
    expect(control.ariaInvalid).to.equal(null);
  });

  for (const place of ['notes', 'notesBelow'] as const)
    it(`is invalid while an error is in its ${place}`, () => {
      const control = getByRole(
        draw({ id: 'a', label: 'Year', [place]: { error: 'Four digits' } }),
        'textbox',
      );
      expect(control.ariaInvalid).to.equal('true');
      expect(descriptionOf(control)).to.equal('Four digits');
    });

  it('of several controls is a group with the same name, texts and error', () => {
    const root = fixtureSync<HTMLElement>(
      html`<div>
        ${renderFieldset(
          { id: 'a', label: 'Rows', optional: 'optional', notes: { hint: 'At most five', error: 'Add one' } },
          ({ invalid }) => html`<button type="button">${invalid === nothing ? '' : 'Add'}</button>`,
          true,
        )}
      </div>`,
    );
    const group = getByRole(root, 'group', 'Rows (optional)');
    expect(descriptionOf(group)).to.equal('At most five Add one');
    expect(hasRole(group, 'button', 'Add'), 'its controls know of the error').to.equal(true);
    group.focus();
    expect(document.activeElement).to.equal(group);
  });
});
