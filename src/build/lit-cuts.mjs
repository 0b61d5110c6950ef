/**
 * What our elements do not use of Lit, cut out of the files that pages get: reflected attributes, converters,
 * initializers, `static properties`, decorators' metadata, polyfills, lists of versions, compiled templates, MathML,
 * expressions in comments and in text areas, listeners with options, async directives, `shouldUpdate()` and
 * `firstUpdated()`. That is 1.2 kB (brotli) of every first view. The npm entry keeps the host's own Lit, whole.
 *
 * Each cut is an exact piece of Lit's published code, so that a new version of Lit stops the build here: compare the
 * piece with the new file, or delete the cut.
 */
const REACTIVE_ELEMENT = [
  [
    'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
  ],
  [';break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}'],
  ['reflect:!1,useDefault:!1,'],
  ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;'],
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'],
  [',void 0!==t.l&&(this.l=[...t.l])'],
  [',this.constructor.l?.forEach(t=>t(this))'],
  [
    'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    'this.finalized=!0,this._$Ei();',
  ],
  ['removeController(t){this._$EO?.delete(t)}'],
  [
    '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
  ],
  [
    'if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}',
    'void 0!==e&&(this[e]=u.fromAttribute(s,i.getPropertyOptions(e).type))',
  ],
  [',this._$Em=null,this._$Ev()', ',this._$Ev()'],
  ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))'],
  [
    'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}',
  ],
  ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),'],
  ['s.state&&(s.attribute=!1),'],
  ['if(this._$Ei(),', 'this._$Ei(),'],
  [
    'this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}',
    'this.elementProperties.set(t,s),e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))',
  ],
  [
    'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
    'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
  ],
  [
    'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
    'return[s].flat(1/0)',
  ],
  ['"string"==typeof t?t.toLowerCase():void 0', 't.toLowerCase()'],
  ['if(this.renderRoot??=this.createRenderRoot(),this._$Ep)', 'if(this._$Ep)'],
  [
    'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),',
    'requestUpdate(t,s,i){if(void 0!==t){const r=this.constructor,h=this[t];if(',
  ],
  ['converter:u,', ''],
  [',hasChanged:f', ''],
  ['(i.hasChanged??f)(h,s)', 'f(h,s)'],
  ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),'],
  [
    'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
  ],
  ['t=this.shouldUpdate(s),t?(this.willUpdate(s),', 't=!0,this.willUpdate(s),'],
  [',this.update(s)):this._$EM()}catch', ',this.update(s)}catch'],
  ['shouldUpdate(t){return!0}'],
  ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
  ['firstUpdated(t){}'],
  [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")'],
];

const LIT_HTML = [
  ['2===i?"<svg>":3===i?"<math>":""', '2===i?"<svg>":""'],
  ['2===i?"</svg>":3===i?"</math>":""', '2===i?"</svg>":""'],
  [
    'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i)',
    'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i)',
  ],
  ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}'],
  ['(t?.creationScope??l).importNode', 'l.importNode'],
  ['get startNode(){return this._$AA}get endNode(){return this._$AB}'],
  [
    'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'e=this._$AC(t)',
  ],
  ['get tagName(){return this.element.tagName}'],
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}'],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}'],
  [
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}',
  ],
  [',this._$Cv=e?.isConnected??!0'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}'],
  ['for(this._$AP?.(!1,!0,s);', 'for(;'],
  ['h?._$AO?.(!1),'],
  ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
  ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this.type=2,this._$AH=A,'],
  ['this.type=1,this._$AH=A,this._$AN=void 0,', 'this.type=1,this._$AH=A,'],
  [
    'get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1',
    'constructor(t,i,s,e,h){this.type=1',
  ],
  ['this.type=6,this._$AN=void 0,', 'this.type=6,'],
  ['get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}', '_$AI(t){M(this,t)}'],
  ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}'],
  ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive'],
  ['removeEventListener(this.name,this,s)', 'removeEventListener(this.name,this)'],
  ['addEventListener(this.name,this,t)', 'addEventListener(this.name,this)'],
  [
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH.call(this.options.host,t)',
  ],
  ['y.test(u[2])&&(n=RegExp("</"+u[2],"g")),'],
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
  ],
  [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")'],
];

const LIT_ELEMENT = [
  ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),'],
  ['connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}'],
  ['disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}'],
  ['this._$Do=e(r', 'e(r'],
  [',this._$Do=void 0'],
  [
    'i._$litElement$=!0,i["finalized"]=!0,s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
    'i["finalized"]=!0;',
  ],
  ['(s.litElementVersions??=[]).push("4.2.2");'],
];

const DIRECTIVE = [['get _$AU(){return this._$AM._$AU}']];

const CUTS = {
  '@lit/reactive-element/reactive-element.js': REACTIVE_ELEMENT,
  'lit-html/lit-html.js': LIT_HTML,
  'lit-html/directive.js': DIRECTIVE,
  'lit-element/lit-element.js': LIT_ELEMENT,
};

/** The code of one of Lit's files without its cuts, or undefined for any other file. Throws where Lit has changed. */
export function cutLit(code, id) {
  const [file, cuts] = Object.entries(CUTS).find(([file]) => id.endsWith(`node_modules/${file}`)) ?? [];
  return cuts?.reduce((rest, [piece, instead = '']) => {
    if (rest.split(piece).length !== 2)
      throw new Error(`${file} has changed: see src/build/lit-cuts.mjs, “${piece}”`);
    return rest.replace(piece, () => instead);
  }, code);
}

/** What is cut out, as our own code would ask for it. */
const GONE = [
  [
    /@(?:property|state)\([^)]*\b(?:reflect|converter|hasChanged|noAccessor|useDefault|Array|Object)\b/,
    'options of fields',
  ],
  [
    /^ +(?:override |protected |public )*(?:shouldUpdate|firstUpdated)\(/m,
    'shouldUpdate() and firstUpdated()',
  ],
  [/\b(?:removeController|addInitializer)\(/, 'removeController() and addInitializer()'],
  [/\bstatic (?:override |readonly )*properties\b/, 'static properties'],
  [/\bhandleEvent\b/, 'listeners that are objects'],
  [/\b(?:AsyncDirective|setConnected|startNode|endNode)\b/, 'async directives'],
  [/\b(?:mathml|unsafeMathML)\b/, 'MathML'],
  [/<!--(?:(?!-->)[^])*\$\{/, 'values in comments'],
];

/** Throws, with file and line, where our own code uses what is cut out. */
export function refuseGone(code, id) {
  for (const [asked, what] of GONE) {
    const found = asked.exec(code);
    if (!found) continue;
    const line = code.slice(0, found.index).split('\n').length;
    throw new Error(`${id}:${line}: the build cuts ${what} out of Lit (src/build/lit-cuts.mjs)`);
  }
}
