/** What is asked of the sales beside the segments. */
export const ANALYSES = {
  'analyses.promise': 'Import your till’s sales export to see what it adds up to.',
  'analyses.working': 'Adding up the sales…',
  'analyses.none': 'The imported files do not say this of any sale.',
  'analyses.table': '{title} with their figures',
  'analyses.bars':
    '{hidden, plural, =0 {{measure} as bars.} other {{measure} as bars, for the first {count} of {total} rows.}}',

  'places.title': 'Places',
  'places.about': 'Sales by country and by store. A customer who bought in two places is counted in both.',
  'places.words': 'country store region branch location where',
  'places.countries': 'Countries',
  'places.stores': 'Stores',
  'places.country': 'Country',
  'places.store': 'Store',
  'places.customers': 'Customers',
  'places.orders': 'Orders',
  'places.spending': 'Spending',
  'places.averageOrder': 'Average order',
  'places.unknown': 'Not stated',
  'places.withoutCustomer': 'Without a customer',
} as const
