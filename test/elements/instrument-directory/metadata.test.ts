import { expect } from '@open-wc/testing';
import { InstrumentDirectoryElement } from '../../../src/elements/instrument-directory/instrument-directory.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly name: string;
      readonly attributes: readonly { readonly name: string }[];
    }[];
  }[];
}

/** Made by the build; not there yet when the types are checked. */
const MANIFEST = '/dist/custom-elements.json';

describe('the manifest', () => {
  it('names the attributes that the directory has, and only these', async () => {
    const { default: manifest } = (await import(MANIFEST)) as { default: Manifest };
    const declared = manifest.modules
      .flatMap(({ declarations }) => declarations)
      .find(({ name }) => name === 'InstrumentDirectoryElement');
    const names = declared?.attributes.map(({ name }) => name).sort();
    expect(names).to.deep.equal([...InstrumentDirectoryElement.observedAttributes].sort());
  });
});
