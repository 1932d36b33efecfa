const ROUTE = /^\?print(?:&locale=[A-Za-z0-9-]+)?$/

/** The part of the page's address that asks for a report on paper, from the `?` on; in a language, BCP 47, or the browser's. */
export function printRoute(language: string | null): string {
  return language === null ? '?print' : `?print&locale=${language}`
}

/** Whether an address asks for the report on paper, in whatever language; otherwise it asks for the window. */
export function isPrintRoute(search: string): boolean {
  return ROUTE.test(search)
}
