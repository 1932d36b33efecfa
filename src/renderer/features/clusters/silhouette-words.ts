type SilhouetteWords = `clusters.silhouette.${'clear' | 'separate' | 'overlap' | 'hardly'}`

/** What a mean silhouette stands for, after the bands of Kaufman and Rousseeuw (1990). */
export function silhouetteWords(silhouette: number): SilhouetteWords {
  if (silhouette > 0.7) return 'clusters.silhouette.clear'
  if (silhouette > 0.5) return 'clusters.silhouette.separate'
  if (silhouette > 0.25) return 'clusters.silhouette.overlap'
  return 'clusters.silhouette.hardly'
}
