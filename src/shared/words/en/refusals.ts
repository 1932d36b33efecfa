const ATTRIBUTE = '{attribute, select, type {type} status {status} other {company}}'
const PLACE = '{place, select, store {store} other {country}}'

/** Why a result, a customer, a map or a workspace cannot be had, and what to do. */
export const REFUSALS = {
  'refusal.no-sales': 'There are no sales to analyse yet. Import a till export first.',
  'refusal.nobody-in-filter':
    'No customer has an order within the filter. Choose other stores, countries or customers.',
  'refusal.frozen-gone':
    'Result {id}, whose thresholds were to be used again, no longer exists. Choose another result, or new thresholds.',
  'refusal.frozen-frequency':
    'Result {id} counted frequency in another way than these settings do, so its thresholds would compare different things. Choose the same way, or another result.',
  'refusal.frozen-monetary':
    'Result {id} measured money in another way than these settings do, so its thresholds would compare different things. Choose the same way, or another result.',
  'refusal.no-costs':
    'The margin is not known: no file says what the goods cost the shop. Import sales with a cost column, or a list of products with their cost; or choose spending as the monetary measure.',
  'refusal.period-backwards': 'The period from {from} to {to} ends before it starts. Swap the two days.',
  'refusal.stored-unreadable':
    'The workspace is damaged: {what} cannot be read. Restore it from a backup, or start a new one.',
  'refusal.stored.map': 'a segment map',
  'refusal.stored.result': 'a stored result',
  'refusal.stored.import': 'what was noted of import number {id, number}',
  'refusal.stored.mapping': 'a remembered mapping',
  'refusal.stored.row': 'row {row, number} of {file}',
  'refusal.nothing-to-group': 'Fewer than three customers differ from one another, so there is nothing to group.',
  'refusal.no-such-cluster': 'This result has no cluster {number, number}; it has {k, number}.',
  'refusal.no-clusters': 'This result has no clusters. Compute it again with clusters.',
  'refusal.large-map': '{name} is too large for a segment map. Choose a file that Regulars exported.',
  'refusal.no-own-map': 'There is no map “{id}” of your own. Choose another one.',
  'refusal.shipped-map':
    'The map “{map}” comes with Regulars and stays as it is. Save yours under another id than “{id}”.',
  'refusal.nobody-bought':
    'No customer bought anything on or before the analysis date {asOf}: the sales run from {first} to {last}. Choose a later date, or check that the column with the customer is the right one.',
  'refusal.nobody-bought.between':
    'No customer bought anything {isFiltered, select, yes {within the filter } other {}}from {from} to {to}: the sales run from {first} to {last}. Choose a longer period.',
  'refusal.unknown-attribute': `No customer has the ${ATTRIBUTE} “{name}”. {known}`,
  'refusal.unknown-attribute.none': `No file named a ${ATTRIBUTE} of customers.`,
  'refusal.unknown-place': `No order has the ${PLACE} “{name}”. {known}`,
  'refusal.unknown-place.none': `No file named a ${PLACE}.`,
  'refusal.known': 'There are: {known}{more, select, yes {, …} other {}}.',
  'refusal.no-map': 'There is no segment map called “{id}”. Choose one of: {known}.',
  'refusal.map-scores':
    'The map “{map}” needs {needed, number} scores per measure, but there are {found}. Set {needed, number} scores, or choose the map low-mid-high, five-tiers, or one of your own that is made for that many scores.',
  'refusal.map-file': '{file} is not a segment map. Export a map from Regulars to see how such a file looks.',
  'refusal.map-file.at':
    '{file} is not a valid segment map: there is a mistake at {place}. Export a map from Regulars to see how such a file looks.',
  'refusal.foreign-database':
    'This file is a database of another program, not a Regulars workspace. Choose another file.',
  'refusal.newer-workspace':
    'This workspace was written by a newer version of Regulars. Update Regulars to open it. Nothing was changed.',
  'refusal.damaged-workspace':
    'The workspace file is damaged: parts of it are not what Regulars wrote. Nothing was changed. Restore a backup, or read what can be read into a new workspace.',
  'refusal.one-customer-already': '“{into}” and {others} are one customer already. Name two that are not.',
  'refusal.no-merge': 'There is no merge number {id} in this workspace. Check the list of merges.',
  'refusal.no-customer': 'There is no customer “{id}” in this workspace. Enter the number as the till does.',
  'refusal.run-gone': 'Result {id} no longer exists. Choose another one from the list.',
  'refusal.result-gone': 'This result no longer exists. Compute it again.',
  'refusal.compared-gone': 'The result that these customers are compared with no longer exists. Remove that filter.',
  'refusal.clustering-cancelled': 'The analysis was cancelled.',
  'refusal.cluster-number': 'The number of clusters is {asked}. Enter a whole number from 2 up, or auto.',
  'refusal.no-such-order': 'The customer “{id}” has no such order in this result. Check the list of orders.',
  'refusal.no-customer-in-result':
    'There is no customer “{id}” in this result. Customers with returns only, or with later sales only, are in no segment.',
} as const
