export const TIMEOUT: number;
