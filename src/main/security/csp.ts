/**
 * What the window may load: its own scripts, styles, pictures and fonts, and nothing over a network. The component library writes its
 * theme into style elements of the page, which are let in by a word that each page has afresh; the attribute `style` is not let in.
 */
export function contentSecurityPolicy(styleNonce: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    styleNonce === null ? "style-src 'self'" : `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
