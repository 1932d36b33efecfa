/** The sample exports: a shop of two stores, a café without product codes, two gift shops with returns and two currencies. */
export const SAMPLES = ['shop', 'cafe', 'gifts'] as const

/** The most that can be pasted, in characters. */
export const PASTE_LIMIT = 20_000_000
