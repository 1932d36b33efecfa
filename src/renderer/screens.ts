import { ANALYSIS_SCREENS } from './features/analyses/screens.ts'
import { CLUSTERS } from './features/clusters/screen.ts'
import { CUSTOMER, CUSTOMERS } from './features/customers/screens.ts'
import { DUPLICATES } from './features/duplicates/screen.ts'
import { EXCLUSIONS } from './features/exclusions/screen.ts'
import { GLOSSARY, HELP, WHATS_NEW } from './features/help/screens.ts'
import { IMPORT, IMPORT_BATCH, IMPORT_RECORD, MAPPINGS } from './features/import/screens.ts'
import { MAPS } from './features/maps/screen.ts'
import { RECIPE_CHECK, RECIPES } from './features/recipes/screens.ts'
import { REPORT } from './features/report/screen.ts'
import { RUNS } from './features/runs/screen.ts'
import { SAFETY } from './features/safety/screen.ts'
import { SEGMENTS } from './features/segments/screen.ts'
import { SHOP } from './features/shop/screen.ts'
import { START } from './features/start/screen.ts'
import { THRESHOLDS } from './features/thresholds/screen.ts'
import type { Screens } from './state/screen-entry.ts'

/** Every screen, in the order of the navigation. The navigation, the menu, the palette, the keys and the loading of code all read this. */
export const SCREENS: Screens = {
  start: START,
  import: IMPORT,
  'import-record': IMPORT_RECORD,
  segments: SEGMENTS,
  customers: CUSTOMERS,
  customer: CUSTOMER,
  clusters: CLUSTERS,
  report: REPORT,
  'import-batch': IMPORT_BATCH,
  thresholds: THRESHOLDS,
  maps: MAPS,
  runs: RUNS,
  duplicates: DUPLICATES,
  exclusions: EXCLUSIONS,
  ...ANALYSIS_SCREENS,
  mappings: MAPPINGS,
  recipes: RECIPES,
  'recipe-check': RECIPE_CHECK,
  safety: SAFETY,
  shop: SHOP,
  help: HELP,
  glossary: GLOSSARY,
  'whats-new': WHATS_NEW,
}
