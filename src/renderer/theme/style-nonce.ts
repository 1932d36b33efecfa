/** The word that lets style elements of this page in, which main writes into each page that it serves. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
}

/** Tells it to the library that keeps the page from scrolling behind a dialog: it looks for a variable of this name. */
export function shareStyleNonce(): void {
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() })
}
