/**
 * Changes fields of a record that nobody else holds yet, and returns it. It keeps its shape: an object spread makes one
 * of its own in V8, and a rule that sees many shapes reads each field many times slower.
 */
export const revise = <T extends object>(fresh: T, changes: Partial<T>): T => Object.assign(fresh, changes);
