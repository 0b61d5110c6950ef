/** Suggestions from the municipality’s lists, or the built-in ones; in one language. */
import type { Indicator, Plan, PlanDocument, Resource } from '../../core/plan/plan.js';

export interface Suggestions {
  /** Last day of the municipality’s plan; empty if it has none. */
  readonly planEnd: string;
  readonly units: readonly string[];
  readonly funds: readonly string[];
  readonly channels: readonly string[];
  /** Common risks. */
  readonly risks: readonly string[];
  readonly indicators: readonly Partial<Indicator>[];
  readonly resources: readonly Partial<Resource>[];
  readonly priorities: readonly { readonly name: string; readonly document: string }[];
  readonly groups: readonly {
    readonly name: string;
    readonly support: string;
    readonly needs: readonly string[];
  }[];
  /** What plans rest on, whom the municipality works with, and what it knows. */
  readonly documents: readonly Partial<PlanDocument>[];
  readonly partners: readonly Partial<Plan['organisations'][number]>[];
  readonly dataSources: readonly Partial<Plan['dataSources'][number]>[];
  readonly examples: readonly { readonly title: string; readonly plan: Plan }[];
  /** Instruments in the same feed, by id. */
  readonly instruments: readonly {
    readonly id: string;
    readonly title: string;
    /** Address of its page; empty if it has none. */
    readonly url: string;
  }[];
}

/** The name of an instrument; its id if it is not in the feed. */
export const instrumentTitle = (id: string, suggestions: Suggestions | undefined): string =>
  suggestions?.instruments.find((each) => each.id === id)?.title ?? id;
