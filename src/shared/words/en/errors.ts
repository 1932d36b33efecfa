/** Failures that a person can do something about: what is wrong, where, and what to do. */
export const ERRORS = {
  'error.internal': 'Something went wrong in Regulars itself.',
} as const
