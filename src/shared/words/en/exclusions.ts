/** Product codes that the shop leaves out. */
export const EXCLUSIONS = {
  'exclusions.title': 'Excluded items',
  'exclusions.about':
    'Postage, fees and corrections are not purchases. Ticked items count in no figure. Their lines are kept, and count again when you untick them.',
  'exclusions.panel': 'Items that may not be products',
  'exclusions.table': 'Items to exclude',
  'exclusions.count': '{count, plural, =0 {Nothing is excluded.} one {# item excluded.} other {# items excluded.}}',
  'exclusions.all': 'Exclude all of these',
  'exclusions.looking': 'Checking the products…',
  'exclusions.none': 'No postage, fees or corrections found.',
  'exclusions.column.code': 'Product code',
  'exclusions.column.name': 'Name',
  'exclusions.column.reason': 'Reason',
  'exclusions.column.lines': 'Lines',
  'exclusions.column.spending': 'Spending',
  'exclusions.reason.name': 'Name suggests a fee or postage.',
  'exclusions.reason.code': 'The code has no digits, unlike most others.',
  'exclusions.reason.chosen': 'Added by you.',
  'exclusions.reason.unknown': 'Added by you. No line has exactly this code.',
  'exclusions.another': 'Another product code',
  'exclusions.add': 'Exclude',
} as const
