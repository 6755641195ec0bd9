export function collectDocuments(): Record<string, string>;
