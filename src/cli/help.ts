import { FEATURE_WORDS } from '../shared/format/feature-words.ts'
import { CLUSTER_FEATURES } from '../shared/model/cluster-settings.ts'
import { ENGLISH } from '../shared/words/english.ts'
import { featureOption } from './clustering-options.ts'

/** What `--help` prints. */
export const HELP = `Who are the best customers, who is slipping away: from a till's export to named segments.

  npm run segment -- <files...> [options]

Reads .xlsx, .xlsm, .xls, .xlsb, .ods, .csv, .tsv and .txt. Nothing leaves this computer.

What comes out
  --out report.xlsx     write the Excel report
  --best-score highest|1    how scores are written in reports and comparisons: the best as the highest number (default), or as 1
  --json                print one JSON object instead of tables
  --inspect             only count what the files hold: sheets, rows, columns, values
  --workspace FILE      keep everything in this workspace; without it a temporary one is used and deleted
  --name NAME           name the run, so that it stays in the workspace
  --runs                only list the runs of the workspace
  --compare A,B         only show who moved between two of its runs, the earlier first

Customers who are one and the same (in the workspace)
  --duplicate-customers     only list those who share an e-mail address, a phone number or a name, and what was merged
  --merge ID --into ID      count the first as the second from now on; --merge may be repeated
  --unmerge N               take merge number N back

Looking after the workspace file (a backup is made after each import; the last three are kept)
  --check               look through the whole file for damage
  --save-copy FILE      copy the whole workspace to a file of your own
  --backups             list the backups, and what each lacks
  --restore newest|N|FILE   put a backup in the workspace's place; the file as it was is kept under another name
  --salvage FILE        read what can be read of a damaged workspace into a new one
  --remove-personal-data    remove names, addresses, phone numbers and ids for good; the figures stay
  --backup-folder FOLDER|none   where backups go (default: a folder beside the workspace)

How the file is read
  --columns LIST        name columns yourself: customer=NAME,order=NAME,date=NAME,quantity=NAME,price=NAME,amount=NAME,
                        product=NAME,productName=NAME,country=NAME,store=NAME,status=NAME,type=NAME,...
  --dates dmy|mdy|ymd   the order of day and month, where the file does not tell
  --delimiter CHARACTER what parts the columns of a text file, where it is not found out: ";" or tab
  --decimal point|comma the decimal mark, where the file does not tell
  --currency CODE       of several currencies take only this one; with --rate USD=0.92, which may be repeated, convert
                        the others into it
  --duplicates keep|drop    rows that are equal in every cell: counted and kept (default), or dropped
  --exclude CODE            leave out the lines of this product, such as postage; may be repeated
                            (default: what the workspace excludes)

How customers are measured
  --as-of YYYY-MM-DD    the day to look back from (default: the day after the last sale or return that counts)
  --last-months N       only sales of the last N months before that day
  --from, --to YYYY-MM-DD   only sales from or to that day, both included
  --store NAME, --country NAME   only these; can be given again for more
  --customer-type NAME, --customer-status NAME, --company NAME   only customers of whom a list of customers says so
  --filter before|after     measure and score only their orders (default), or score everybody and show their customers
  --returns net|ignore  returns lower what a customer spent (default), or are left out
  --frequency orders|days|lines     what frequency counts (default: orders)
  --monetary total|per-order|per-line|margin   everything spent (default), the average of an order or a line, or what
                        is left after the cost of the goods, where a file says that

How customers are scored
  --scheme NAME         quantile (default): cut by value, equal customers get equal scores
                        ntile: groups of equal size, equal customers can be split
                        percent-rank: by the share of customers who do worse
                        r-package: as R's rfm does it; nested: groups inside groups
                        own: by cuts of your own
  --bins N              how many scores, 3 to 10 (default: 5)
  --recency-cuts 30,60,90,180   cuts of your own, one to eight; a value up to a cut lies below it;
  --frequency-cuts, --monetary-cuts   a measure without any is cut by value
  --weights R,F,M       what each score weighs in the average (default: 1,1,1)
  --freeze RUN          use the thresholds of an earlier run of the workspace again
  --map NAME            eleven-rfm (default), ten-rf, putler-grid, r-package: for 5 scores; low-mid-high (default for other
                        numbers), five-tiers: for any; or a FILE.json with a map of your own

How customers are clustered
  --clusters auto|K     how many k-means clusters, 2 to 12 (default: auto)
  --features LIST       what customers are compared by (default: recency,frequency,monetary), see below
  --feature-form log|raw|scores     logarithms (default), values as they are, or the three measures as scores
  --scaling standard|robust|min-max     how features are brought to one scale (default: standard)
  --components N|none   let N principal components stand for the features (default: none)
  --outliers PERCENT    list so many percent of the customers as unlike all others, 0 to 20; they stay in their clusters
  --seed N              the same seed gives the same clusters (default: 1)

What customers can be compared by
${features()}
  ${ENGLISH.say('feature.missing')}

Ends with 0 when it worked, 1 when the data cannot be used, 2 when the command was not understood.
`

function features(): string {
  return CLUSTER_FEATURES.map(
    (feature) => `  ${featureOption(feature).padEnd(20)}  ${ENGLISH.say(FEATURE_WORDS[feature].definition)}`,
  ).join('\n')
}
