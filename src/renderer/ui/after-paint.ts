/** The longest that work waits for the window to have nothing more pressing to do, in milliseconds. */
const PATIENCE_MS = 500

/** Does some work once what is on the page now has been painted and nothing presses; gives the way to leave it. */
export function afterPaint(work: () => void): () => void {
  let later = 0
  const frame = requestAnimationFrame(() => {
    later = requestIdleCallback(work, { timeout: PATIENCE_MS })
  })
  return () => {
    cancelAnimationFrame(frame)
    cancelIdleCallback(later)
  }
}
