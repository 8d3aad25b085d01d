/** Stands in for what browsers need not load. */
export {};
