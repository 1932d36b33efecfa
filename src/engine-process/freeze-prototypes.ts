/**
 * Freezes the prototypes that a crafted file would try to write to. Call it once per thread, after all modules are loaded:
 * some of them still add to prototypes while they load.
 */
export function freezePrototypes(): void {
  Object.freeze(Object.prototype)
  Object.freeze(Array.prototype)
}
