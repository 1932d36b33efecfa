import { ANALYSES } from './analyses.ts'
import { CHARTS } from './charts.ts'
import { CLI } from './cli.ts'
import { CLI_HELP } from './cli-help.ts'
import { CLUSTER_NAMES } from './cluster-names.ts'
import { CLUSTER_NUMBER } from './cluster-number.ts'
import { CLUSTER_REPORT } from './cluster-report.ts'
import { CLUSTERS } from './clusters.ts'
import { COMMON } from './common.ts'
import { CUSTOMER } from './customer.ts'
import { CUSTOMER_COLUMN_WORDS } from './customer-columns.ts'
import { CUSTOMERS } from './customers.ts'
import { DUPLICATES } from './duplicates.ts'
import { ERRORS } from './errors.ts'
import { EXCLUSIONS } from './exclusions.ts'
import { FAULTS } from './faults.ts'
import { FEATURES } from './features.ts'
import { FILES } from './files.ts'
import { HELP } from './help.ts'
import { HOW_READ } from './how-read.ts'
import { IMPORT_CHECK } from './import-check.ts'
import { IMPORTS } from './imports.ts'
import { KEY_FIGURES } from './key-figures.ts'
import { LOADING } from './loading.ts'
import { MAPPINGS } from './mappings.ts'
import { MAPS } from './maps.ts'
import { MOVES } from './moves.ts'
import { NO_SALES } from './no-sales.ts'
import { OPEN_DATA } from './open-data.ts'
import { PAPER } from './paper.ts'
import { PRODUCT_WORDS } from './products.ts'
import { PROGRAM } from './program.ts'
import { READING } from './reading.ts'
import { RECIPES } from './recipes.ts'
import { REFUSALS } from './refusals.ts'
import { REPORT } from './report.ts'
import { REPORT_SCREEN } from './report-screen.ts'
import { RESULTS } from './results.ts'
import { ROWS } from './rows.ts'
import { SAFETY } from './safety.ts'
import { SCREENS } from './screens.ts'
import { SEGMENT_MAP_WORDS } from './segment-maps.ts'
import { SEGMENTS } from './segments.ts'
import { SETTING_VALUES } from './setting-values.ts'
import { SETTINGS } from './settings.ts'
import { SHELL } from './shell.ts'
import { SHOP } from './shop.ts'
import { STAGES } from './stages.ts'
import { START } from './start.ts'
import { TERM_NAMES, TERMS } from './terms.ts'
import { THRESHOLDS } from './thresholds.ts'
import { UNDERSTANDING } from './understanding.ts'
import { WARNINGS } from './warnings.ts'
import { WHY } from './why.ts'

/** Every text in English, by name. A name begins with the room that says it; arguments are ICU's. */
export const EN = {
  ...COMMON,
  ...ANALYSES,
  ...CHARTS,
  ...CLI,
  ...CLI_HELP,
  ...CLUSTER_NAMES,
  ...CLUSTER_NUMBER,
  ...CLUSTER_REPORT,
  ...CLUSTERS,
  ...CUSTOMER,
  ...CUSTOMER_COLUMN_WORDS,
  ...CUSTOMERS,
  ...ERRORS,
  ...DUPLICATES,
  ...EXCLUSIONS,
  ...FEATURES,
  ...FAULTS,
  ...FILES,
  ...HOW_READ,
  ...IMPORT_CHECK,
  ...IMPORTS,
  ...KEY_FIGURES,
  ...LOADING,
  ...MAPPINGS,
  ...MAPS,
  ...NO_SALES,
  ...OPEN_DATA,
  ...MOVES,
  ...PAPER,
  ...PRODUCT_WORDS,
  ...PROGRAM,
  ...READING,
  ...RECIPES,
  ...REFUSALS,
  ...REPORT,
  ...REPORT_SCREEN,
  ...RESULTS,
  ...ROWS,
  ...SAFETY,
  ...SCREENS,
  ...SEGMENT_MAP_WORDS,
  ...SEGMENTS,
  ...SETTING_VALUES,
  ...SETTINGS,
  ...HELP,
  ...SHELL,
  ...SHOP,
  ...STAGES,
  ...START,
  ...TERMS,
  ...TERM_NAMES,
  ...THRESHOLDS,
  ...UNDERSTANDING,
  ...WARNINGS,
  ...WHY,
} as const
