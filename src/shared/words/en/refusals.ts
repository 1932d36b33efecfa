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
