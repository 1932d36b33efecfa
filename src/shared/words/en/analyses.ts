/** What is asked of the sales beside the segments. */
export const ANALYSES = {
  'analyses.promise': 'Import your till’s sales export to see what it adds up to.',
  'analyses.working': 'Adding up the sales…',
  'analyses.none': 'The imported files do not say this of any sale.',
  'analyses.table': '{title} with their figures',
  'analyses.bars':
    '{hidden, plural, =0 {{measure} as bars.} other {{measure} as bars, for the first {count} of {total} rows.}}',
} as const
