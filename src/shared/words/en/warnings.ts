/** What to know about a result before acting on it. */
export const WARNINGS = {
  'warning.costs-missing':
    '{without, number} of {lines, plural, one {# line sold} other {# lines sold}} have no cost, neither in the sales nor in a list of products; they add nothing to the margin.',
  'warning.ordered-once':
    '{share} of the customers ordered only once. Equal customers get equal scores, so no customer gets some of the frequency scores.',
  'warning.ntile-splits':
    'Groups of equal size separate customers who are alike: some customers with one order have a higher frequency score than others with one order, only because of their customer number. The quantile scheme keeps equal customers together.',
  'warning.short-period':
    'The sales cover only {days, plural, one {# day} other {# days}}. With less than half a year, seasons and single purchases weigh heavily.',
  'warning.nested':
    'Scores are made within groups: a frequency score compares only customers with the same recency score, and a monetary score only those with the same recency and frequency scores. A 5 in one group can be less than a 3 in another.',
  'warning.r-package':
    'The rule of the R package adds one unit of the currency to each monetary boundary, so these scores depend on the currency.',
  'warning.later-sales': 'Sales after the analysis date {asOf} are left out; the file runs to {last}.',
  'warning.future-sales':
    'Some sales are dated after today, {today}; the last is on {last}. Recency counts from there. If those dates are mistakes, set the analysis date to the day of the export, which leaves them out.',
  'warning.old-sales': 'The analysis date {asOf} is {days, plural, one {# day} other {# days}} after the last sale.',
  'warning.few-customers':
    'With {count, plural, one {# customer} other {# customers}} the segments are small; look at the individual customers.',
  'warning.period':
    'Only sales from {first} to {last} count: {lines, number} of {kept, plural, one {# purchase line} other {# purchase lines}} of known customers.',
  'warning.period-and-filter':
    'Only sales from {first} to {last} within the filter count: {lines, number} of {kept, plural, one {# purchase line} other {# purchase lines}} of known customers.',
  'warning.filter-after':
    'All customers were scored. Shown {count, plural, one {is the # customer} other {are the # customers}} with an order within the filter, with everything they bought anywhere.',
  'warning.compare.maps':
    'The results use different segment maps, “{earlier}” and “{later}”: segments with the same name can mean different scores.',
  'warning.compare.frequency':
    'The results count frequency differently, so part of the change is due to how it was measured.',
  'warning.compare.monetary':
    'The results measure money differently, so part of the change is due to how it was measured.',
  'warning.compare.returns':
    'The results treat returns differently, so part of the change is due to how it was measured.',
  'warning.compare.duplicates':
    'The results treat exact duplicates differently, so part of the change is due to how it was measured.',
  'warning.compare.thresholds':
    'The results have different thresholds, so a customer can move without having changed. Freeze the thresholds of the earlier result to see real moves only.',
  'warning.compare.merges':
    'Customers were merged, or merges undone, between the results: some who seem to be new or gone are only counted under another customer number.',
} as const
