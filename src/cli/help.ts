/** What `--help` prints. */
export const HELP = `Who are the best customers, who is slipping away: from a till's export to named segments.

  npm run segment -- <files...> [options]

Reads .xlsx, .xlsm, .xls, .xlsb, .ods, .csv, .tsv and .txt. Nothing leaves this computer.

What comes out
  --out report.xlsx     write the Excel report
  --json                print one JSON object instead of tables
  --inspect             only count what the files hold: sheets, rows, columns, values
  --workspace FILE      keep everything in this workspace; without it a temporary one is used and deleted

How the file is read
  --columns LIST        name columns yourself: customer=NAME,order=NAME,date=NAME,quantity=NAME,price=NAME,amount=NAME,
                        product=NAME,productName=NAME,country=NAME,store=NAME,status=NAME,type=NAME,...
  --dates dmy|mdy|ymd   the order of day and month, where the file does not tell
  --duplicates keep|drop    rows that are equal in every cell: counted and kept (default), or dropped

How customers are scored
  --as-of YYYY-MM-DD    the day to look back from (default: the day after the last sale)
  --returns net|ignore  returns lower what a customer spent (default), or are left out
  --frequency orders|lines  what frequency counts (default: orders)
  --scheme quantile|ntile   equal customers get equal scores (default), or groups of equal size
  --map NAME            eleven-rfm (default), ten-rf, putler-grid, r-package, low-mid-high, five-tiers
  --clusters auto|K     how many k-means clusters, 2 to 12 (default: auto)
  --seed N              the same seed gives the same clusters (default: 1)

Ends with 0 when it worked, 1 when the data cannot be used, 2 when the command was not understood.
`
