/** What long work is doing. */
export const STAGES = {
  'stage.starting': 'Starting',
  'stage.cancelling': 'Cancelling',
  'stage.reading': 'Reading',
  'stage.indexing': 'Indexing',
  'stage.scoring': 'Scoring',
  'stage.clustering': 'Clustering',
  'stage.examining': 'Examining the clusters',
  'stage.removing': 'Removing',
  'stage.erasing': 'Erasing',
  'stage.products': 'Looking for products',
  'stage.copying': 'Copying',
} as const
