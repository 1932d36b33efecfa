/**
 * What threads that import and compute may hold in their heaps, in MB. Below 2048 V8 lets a heap grow to twice what lives in it before it
 * collects, and not to four times; with the smaller nursery, importing 200,000 names of 1,000 characters takes 356 MB instead of 534.
 * No job needs nearly as much, and in Electron all threads of a process share 4 GB.
 */
export const WORK_LIMITS = { maxOldGenerationSizeMb: 2_000, maxYoungGenerationSizeMb: 32 } as const
