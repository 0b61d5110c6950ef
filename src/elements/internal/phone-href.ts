/** Dialling ignores everything but digits and the plus sign (RFC 3966). */
export const phoneHref = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;
