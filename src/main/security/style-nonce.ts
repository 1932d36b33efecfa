import { randomBytes } from 'node:crypto'

/** Stands for the word in the built page; also named in electron.vite.config.ts and index.html. */
const PLACE = 'REGULARS-STYLE-NONCE'

/** The page with a fresh word, by which its own style elements are let in, wherever the built page has a place for it. */
export function withStyleNonce(html: string): { readonly html: string; readonly nonce: string } {
  const nonce = randomBytes(18).toString('base64')
  return { html: html.replaceAll(PLACE, nonce), nonce }
}
