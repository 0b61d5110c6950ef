import { EnterpriseShowcaseElement } from '../elements/enterprise-showcase/enterprise-showcase.js';
import { define } from './define-element.js';

define('tilts-enterprise-showcase', EnterpriseShowcaseElement);

declare global {
  interface HTMLElementTagNameMap {
    'tilts-enterprise-showcase': EnterpriseShowcaseElement;
  }
}
