/** Does some work once what is on the page now has been painted; gives the way to leave it. */
export function afterPaint(work: () => void): () => void {
  let later = 0
  const frame = requestAnimationFrame(() => {
    later = window.setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(later)
  }
}
