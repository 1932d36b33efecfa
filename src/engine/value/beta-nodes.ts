import { EigenvalueDecomposition, Matrix } from 'ml-matrix'

/** Points between 0 and 1 with weights that add up to 1. */
export interface Nodes {
  readonly points: Float64Array
  readonly weights: Float64Array
}

/**
 * Points and weights that give the mean of a smooth function of a beta(a, b) distributed probability: Gauss's rule by the eigenvalues of its Jacobi
 * matrix (Golub and Welsch, 1969), exact for polynomials up to degree 2 * count - 1.
 */
export function betaNodes(a: number, b: number, count: number): Nodes {
  const matrix = Matrix.zeros(count, count)
  for (let n = 0; n < count; n++) {
    const twice = 2 * n + a + b - 2
    // The mean of a beta comes first; in general the rule's recurrence, on -1..1.
    const middle = n === 0 ? (a - b) / (a + b) : ((a - b) * (a + b - 2)) / (twice * (twice + 2))
    matrix.set(n, n, middle)
    if (n + 1 === count) continue
    const m = n + 1
    const sum = 2 * m + a + b - 2
    const squared =
      m === 1
        ? (4 * a * b) / ((a + b) ** 2 * (a + b + 1))
        : (4 * m * (m + a - 1) * (m + b - 1) * (m + a + b - 2)) / (sum * sum * (sum + 1) * (sum - 1))
    matrix.set(n, m, Math.sqrt(squared))
    matrix.set(m, n, Math.sqrt(squared))
  }
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(matrix, { assumeSymmetric: true })
  return {
    points: Float64Array.from(realEigenvalues, (value) => Math.max(0, (1 + value) / 2)),
    weights: Float64Array.from({ length: count }, (_, at) => eigenvectorMatrix.get(0, at) ** 2),
  }
}
