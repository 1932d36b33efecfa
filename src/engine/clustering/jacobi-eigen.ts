/** An eigenvalue of a symmetric matrix and its eigenvector of length 1. */
export interface EigenPair {
  readonly value: number
  readonly vector: readonly number[]
}

const SWEEPS = 50

/** The eigenvalues and eigenvectors of a small symmetric matrix by Jacobi's rotations, largest value first. */
export function symmetricEigen(matrix: readonly (readonly number[])[]): readonly EigenPair[] {
  const size = matrix.length
  const a = matrix.map((row) => [...row])
  const vectors = matrix.map((_, row) => matrix.map((_, column) => (row === column ? 1 : 0)))
  for (let sweep = 0; sweep < SWEEPS && offDiagonal(a) > 0; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, vectors, p, q)
  }
  return a
    .map((row, at) => ({ value: row[at] as number, vector: vectors.map((components) => components[at] as number) }))
    .sort((left, right) => right.value - left.value)
}

function offDiagonal(a: readonly (readonly number[])[]): number {
  return a.reduce((sum, row, r) => sum + row.reduce((inner, value, c) => inner + (r === c ? 0 : value * value), 0), 0)
}

/** Turns the plane of axes p and q so that the element between them becomes 0 (Numerical Recipes, section 11.1). */
function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
  const between = at(a, p, q)
  if (between === 0) return
  const theta = (at(a, q, q) - at(a, p, p)) / (2 * between)
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1))
  const cosine = 1 / Math.hypot(tangent, 1)
  const sine = tangent * cosine
  for (let row = 0; row < a.length; row++) turn(a[row] as number[], p, q, cosine, sine)
  const rowP = a[p] as number[]
  const rowQ = a[q] as number[]
  for (let column = 0; column < a.length; column++) {
    const left = rowP[column] as number
    const right = rowQ[column] as number
    rowP[column] = cosine * left - sine * right
    rowQ[column] = sine * left + cosine * right
  }
  rowP[q] = 0
  rowQ[p] = 0
  for (const components of vectors) turn(components, p, q, cosine, sine)
}

function turn(row: number[], p: number, q: number, cosine: number, sine: number): void {
  const left = row[p] as number
  const right = row[q] as number
  row[p] = cosine * left - sine * right
  row[q] = sine * left + cosine * right
}

function at(a: readonly (readonly number[])[], row: number, column: number): number {
  return a[row]?.[column] as number
}
