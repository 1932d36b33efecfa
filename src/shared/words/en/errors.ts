/** Failures that a person can do something about: what is wrong, where, and what to do. */
export const ERRORS = {
  'error.internal': 'Something went wrong in Regulars itself. Please try again.',
  'error.cancelled-too-late':
    'It was done before it could be cancelled. Check the result, and undo it if you do not want it.',
  'error.changed-before': 'Part of the work was done before that. Check the result before you try again.',
} as const
