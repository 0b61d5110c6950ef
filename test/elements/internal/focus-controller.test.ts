import { expect } from '@open-wc/testing';
import { html, LitElement, nothing } from 'lit';
import { FocusController } from '../../../src/elements/internal/controllers/focus-controller.js';
import { describeFocus } from '../../helpers/queries.js';

class FocusTestElement extends LitElement {
  readonly focusController = new FocusController(this);
  isLoaded = false;

  protected override render() {
    return html`<button id="save">Save</button
      >${this.isLoaded ? html`<h2 id="title:1" tabindex="-1">Plan</h2>` : nothing}`;
  }
}
customElements.define('focus-test', FocusTestElement);

describe('The focus', () => {
  let element: FocusTestElement;
  const request = async (id: string): Promise<void> => {
    element.focusController.request(id);
    await element.updateComplete;
  };
  const load = async (): Promise<void> => {
    element.isLoaded = true;
    element.requestUpdate();
    await element.updateComplete;
  };

  beforeEach(async () => {
    element = document.body.appendChild(new FocusTestElement());
    await element.updateComplete;
  });
  afterEach(() => element.remove());

  it('moves with the next render', async () => {
    await request('save');
    expect(describeFocus()).to.equal('button Save');
  });

  it('moves later if the element is not there yet, and only once', async () => {
    await request('title:1');
    expect(element.shadowRoot!.activeElement).to.equal(null);
    await load();
    expect(describeFocus()).to.equal('heading Plan');
    await request('save');
    await load();
    expect(describeFocus()).to.equal('button Save');
  });

  it('goes where the last request says, and nowhere if that is empty', async () => {
    await request('title:1');
    await request('save');
    await load();
    expect(describeFocus()).to.equal('button Save');
    element.isLoaded = false;
    await request('title:1');
    await request('');
    await load();
    expect(describeFocus()).to.equal('button Save');
  });
});
