/**
 * Documents of XML (`application/xhtml+xml`) parse `innerHTML` as XML, which Lit’s templates are not: there they are
 * parsed in a document of HTML. To be imported before Lit, which looks for this function once. Only for classic scripts:
 * browsers run no modules in such documents.
 */
interface Template {
  createElement(html: string): HTMLTemplateElement;
}

if (document.contentType !== 'text/html')
  (globalThis as { litHtmlPolyfillSupport?: unknown }).litHtmlPolyfillSupport = (
    template: Template,
  ): void => {
    template.createElement = (html) => {
      const element = document.implementation.createHTMLDocument().createElement('template');
      element.innerHTML = html;
      return element;
    };
  };

export {};
