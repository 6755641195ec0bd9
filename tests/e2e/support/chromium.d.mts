export const CHROMIUM_FLAGS: string[];
export function findChromium(environment?: Record<string, string | undefined>): string | null;
