export declare const ELEMENTS: readonly string[];
