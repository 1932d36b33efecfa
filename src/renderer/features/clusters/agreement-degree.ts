/** How far two groupings agree in words, by their adjusted Rand index. */
export function agreementDegree(index: number): 'same' | 'most' | 'little' {
  if (index >= 0.95) return 'same'
  return index >= 0.75 ? 'most' : 'little'
}
