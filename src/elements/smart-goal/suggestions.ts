/** What the municipality's lists, or the built-in ones, offer to choose from; in one language. */
import type { Indicator, Plan, Resource } from '../../core/plan/plan.js';

export interface Suggestions {
  /** Last day of the municipality's plan; empty where it names none. */
  readonly planEnd: string;
  readonly units: readonly string[];
  readonly funds: readonly string[];
  readonly channels: readonly string[];
  /** What may go wrong. */
  readonly risks: readonly string[];
  readonly indicators: readonly Partial<Indicator>[];
  readonly resources: readonly Partial<Resource>[];
  readonly priorities: readonly { readonly name: string; readonly document: string }[];
  readonly groups: readonly {
    readonly name: string;
    readonly support: string;
    readonly needs: readonly string[];
  }[];
  readonly examples: readonly { readonly title: string; readonly plan: Plan }[];
  /** Instruments of the same feed, by id. */
  readonly instruments: readonly {
    readonly id: string;
    readonly title: string;
    /** Its page; empty where it has none. */
    readonly url: string;
  }[];
}

/** The name of an instrument; its id where the feed has none of it. */
export const instrumentTitle = (id: string, suggestions: Suggestions | undefined): string =>
  suggestions?.instruments.find((each) => each.id === id)?.title ?? id;
