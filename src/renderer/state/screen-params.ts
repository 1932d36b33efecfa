/** What each screen has to be told, by its name. The entry of a screen adds its own. */
// biome-ignore lint/suspicious/noEmptyInterface: each screen's folder adds to it
export interface ScreenParams {}

/** The name of a screen. */
export type ScreenName = keyof ScreenParams

/** Which screen is shown, with what it needs to know. */
export type View = { [N in ScreenName]: { readonly name: N } & ScreenParams[N] }[ScreenName]
