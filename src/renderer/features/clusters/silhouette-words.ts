/** What a mean silhouette stands for, after the bands of Kaufman and Rousseeuw (1990). */
export function silhouetteWords(silhouette: number): string {
  if (silhouette > 0.7) return 'clearly separate groups'
  if (silhouette > 0.5) return 'separate groups'
  if (silhouette > 0.25) return 'groups that overlap'
  return 'hardly any separate groups'
}
