/** Something that waits for its turn. */
export interface Turn {
  /** True when the turn has come, false when it was given up before. */
  readonly come: Promise<boolean>
  /** Ends the turn, or gives it up before it has come. */
  readonly end: () => void
}

/** Gives turns one at a time, in the order they were asked for. */
export function createWriteQueue(): { readonly take: () => Turn } {
  const waiting: { readonly give: (come: boolean) => void }[] = []

  return {
    take() {
      let give: (come: boolean) => void = () => {}
      const come = new Promise<boolean>((resolve) => {
        give = resolve
      })
      const place = { give }
      waiting.push(place)
      if (waiting[0] === place) give(true)
      return {
        come,
        end() {
          const index = waiting.indexOf(place)
          if (index < 0) return
          waiting.splice(index, 1)
          give(false)
          if (index === 0) waiting[0]?.give(true)
        },
      }
    },
  }
}
