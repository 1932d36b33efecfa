/** Whatever a value read from a file can lead to by its own name, `__proto__` or `constructor`. */
const SHARED_BY_ALL = [Object, Array, Function, String, Number, Boolean, Map, Set, Promise, RegExp, Date]

/**
 * Freezes the prototypes that a crafted file would try to write to, and the functions that make such values. Call it once per thread
 * and program, after what it starts with is loaded: modules may still add to prototypes while they load. What comes later must not.
 */
export function freezePrototypes(): void {
  for (const each of SHARED_BY_ALL) {
    Object.freeze(each.prototype)
    Object.freeze(each)
  }
}
