import type { PropertyValues, TemplateResult } from 'lit';
import { roadMapMessages } from '../../core/i18n/generated/road-map.js';
import { roadMapLazyMessages } from '../../core/i18n/generated/road-map/lazy.js';
import type { Msg } from '../../core/i18n/translator.js';
import type { RoadMapPieces } from '../../core/road-map/content.types.js';
import { createRoadMap, editStep, isEmptyRoadMap, progressOf } from '../../core/road-map/road-map.js';
import { RoadMapStore } from '../../core/road-map/road-map-store.js';
import { SIDES, STAGES, type Side, type Stage } from '../../core/road-map/steps.js';
import { LazyModule } from '../internal/controllers/lazy-module.js';
import { PrintController } from '../internal/controllers/print-controller.js';
import { property, state } from '../internal/decorators.js';
import { renderLoadingOrRetry } from '../internal/loading.js';
import { TiltsElement } from '../internal/tilts-element.js';
import { ContentController } from './content-controller.js';
import { styles } from './road-map.styles.js';
import type { RoadMapActions } from './road-map.types.js';
import { renderRoadMap } from './views/road-map.js';

/**
 * Two checklists that lead a municipality and an organisation to lasting cooperation; everything stays on the device.
 *
 * @summary Road map
 * @element tilts-road-map
 * @slot - Shown without script and while loading: a link to the same content
 * @csspart stage - A stage with its steps
 */
export class RoadMapElement extends TiltsElement {
  static override styles = styles;
  static override messages = [roadMapMessages];

  /** Level of the headings, 2–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Whose checklist is shown as long as nothing is filled in: `municipality` or `community`. */
  @property() side?: string;

  @state() private openStages: ReadonlySet<Stage> | undefined;

  @state() private isShareOpen = false;
  @state() private statusMessage = '';

  #isShown = false;
  readonly #store = RoadMapStore.shared;
  readonly #content = new ContentController(this);
  readonly #share = new LazyModule(this, () => import('./lazy/share.js'), roadMapLazyMessages);
  readonly #printController = new PrintController(this, { defaultMode: () => true });
  readonly #onStoreChange = (): void => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#store.addEventListener('change', this.#onStoreChange);
    addEventListener('hashchange', this.#onStoreChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#store.removeEventListener('change', this.#onStoreChange);
    removeEventListener('hashchange', this.#onStoreChange);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('side')) return;
    const side = SIDES.find((each) => each === this.side);
    if (side && isEmptyRoadMap(this.#store.map)) this.#chooseSide(side);
  }

  protected override render(): TemplateResult {
    const { headingLevel, msg, isShareOpen } = this;
    const { map, canUndo, isStorageDenied } = this.#store;
    const isLinked = location.hash.includes('tilts-road-map-');
    const isLater = isShareOpen || isLinked;
    const pieces = this.#content.request('frame', map.side, ...(isLater ? (['templates'] as const) : []));
    const retry = this.#content.hasFailed ? this.#content.retry : undefined;
    const { frame, [map.side]: steps } = pieces;
    // At first with the steps: what comes later would push down what is there.
    if (!frame || !(steps || retry || this.#isShown)) return renderLoadingOrRetry(msg, retry);
    this.#isShown = true;
    return renderRoadMap({
      headingLevel,
      map,
      frame,
      steps,
      retry,
      openStages: this.openStages ?? this.#firstUnfinished(),
      isPrinting: this.#isPrinting,
      isEmpty: isEmptyRoadMap(map),
      canUndo,
      isStorageDenied,
      received: isLinked ? this.#renderLater('renderReceived', pieces, retry) : undefined,
      share: isShareOpen ? this.#renderLater('renderShare', pieces, retry) : undefined,
      msg,
      on: this.#on,
    });
  }

  #renderLater(
    part: 'renderShare' | 'renderReceived',
    pieces: Partial<RoadMapPieces>,
    retry: (() => void) | undefined,
  ): TemplateResult {
    const { msg, formatter, statusMessage } = this;
    const { map } = this.#store;
    const lazy = this.#share.request();
    const { frame, templates, [map.side]: steps } = pieces;
    if (!lazy || !frame || !steps || !templates)
      return renderLoadingOrRetry(msg, this.#share.hasFailed ? () => this.#share.retry() : retry);
    const setStatus = (message: (msg: Msg) => string): void => {
      this.statusMessage = message(this.msg);
      // What is said stands there.
      this.isShareOpen ||= this.statusMessage !== '';
      this.requestUpdate();
    };
    const whenShown = (): Promise<unknown> => this.updateComplete;
    const view = { map, frame, steps, templates, formatter, statusMessage, msg, setStatus, whenShown };
    return lazy[part](view);
  }

  get #isPrinting(): boolean {
    return this.#printController.mode === true;
  }

  /** Where the person goes on; it is open until they open or close a stage. */
  #firstUnfinished(): ReadonlySet<Stage> {
    const { map } = this.#store;
    const stage = STAGES.find((each) => {
      const { done, total } = progressOf(map, map.side, each);
      return done < total;
    });
    return new Set(stage ? [stage] : []);
  }

  #chooseSide(side: Side): void {
    this.#store.edit({ ...this.#store.map, side });
  }

  readonly #on: RoadMapActions = {
    chooseSide: (side) => this.#chooseSide(side),
    toggleStage: (stage, isOpen) => {
      if (this.#isPrinting) return;
      const before = this.openStages ?? this.#firstUnfinished();
      if (before.has(stage) === isOpen) return;
      this.openStages = new Set(STAGES.filter((each) => (each === stage ? isOpen : before.has(each))));
    },
    editStep: (step, values) => {
      // A stage that is finished by this stays open.
      this.openStages ??= this.#firstUnfinished();
      const { map } = this.#store;
      this.#store.edit(editStep(map, map.side, step, values));
    },
    print: () => this.#printController.print(true),
    toggleShare: () => {
      this.isShareOpen = !this.isShareOpen;
      this.statusMessage = '';
    },
    clear: () => this.#store.open(createRoadMap(this.#store.map.side)),
    undo: () => this.#store.undo(),
  };
}
