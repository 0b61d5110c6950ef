import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { UrlStateController } from '../../../src/elements/internal/controllers/url-state-controller.js';
import { setUrlParams, urlStateOf, useTestPage } from '../../helpers/page.js';
import { waitUntil } from '../../helpers/wait.js';

class UrlStateTestElement extends LitElement {
  name = '';
  seen: string[] = [];
  readonly url = new UrlStateController(
    this,
    () => this.name,
    ({ id }) => this.seen.push(id?.[0] ?? 'none'),
  );
}
customElements.define('url-state-test', UrlStateTestElement);

describe('Elements that share the history of a page', () => {
  useTestPage();
  const { pushState } = history;
  const elements: UrlStateTestElement[] = [];
  const create = (name: string): UrlStateTestElement => {
    const element = Object.assign(new UrlStateTestElement(), { name });
    elements.push(element);
    document.body.append(element);
    return element;
  };
  afterEach(() => {
    history.pushState = pushState;
    elements.splice(0).forEach((element) => element.remove());
  });

  it('leave only their own entries', async () => {
    setUrlParams({ 'a.id': '1' });
    const [a, b] = [create('a'), create('b')];
    b.url.push({ id: ['2'] });
    a.url.back({});
    // What waits to be written is written now.
    a.remove();
    expect([urlStateOf('a'), urlStateOf('b')]).to.deep.equal(['', 'id=2']);
    b.url.back({});
    await waitUntil(() => urlStateOf('b') === '', 'the entry is left');
    expect(b.seen).to.deep.equal(['none']);
    expect(a.seen, 'what is not in the page hears nothing').to.deep.equal([]);
  });

  it('go on where the browser refuses a new entry', () => {
    const a = create('a');
    history.pushState = () => {
      throw new DOMException('Too many calls', 'SecurityError');
    };
    const before = history.length;
    a.url.push({ id: ['1'] });
    a.url.back({});
    a.remove();
    expect([urlStateOf('a'), history.length]).to.deep.equal(['', before]);
  });
});
