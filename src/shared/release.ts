/**
 * Gives back the memory of numbers that nobody will read again, at once: arrays of a million customers each would otherwise stay
 * until garbage is next collected. They have a length of 0 afterwards.
 */
export function release(...arrays: readonly ArrayBufferView[]): void {
  for (const { buffer } of arrays) if (buffer instanceof ArrayBuffer && !buffer.detached) buffer.transfer(0)
}
