/** What is done each month, remembered, and in what the next file differs. */
export const RECIPES = {
  'recipe.file.none': '{file} is not a recipe. Export one from Regulars to see how such a file looks.',
  'recipe.file.at':
    '{file} is not a valid recipe: there is a mistake at {place}. docs/recipes.md says what can stand there.',
  'recipe.file.newer': '{file} is a recipe of a newer version of Regulars. Update Regulars to use it.',
  'recipe.file.large': '{file} is too large for a recipe. Choose a file that Regulars exported.',
  'recipe.stored': 'a recipe',
  'recipe.gone': 'There is no recipe {id, number}. It may have been deleted.',
  'recipe.name.taken': 'Another recipe is called “{name}”. Choose another name.',
  'recipe.frozen':
    'The thresholds of that saved result cannot be written as whole numbers that increase, so a recipe cannot hold them. Choose a scheme, or thresholds of your own.',

  'recipe.change.missing': 'The column “{column}” ({role}) is missing.',
  'recipe.change.missing.sheet': 'The column “{column}” ({role}) is missing on the sheet “{sheet}”.',
  'recipe.change.renamed': 'The column “{column}” ({role}) is missing; “{other}” looks like it.',
  'recipe.change.newColumn': 'The column “{column}” is new and looks like this: {role}.',
  'recipe.change.newMark': 'The column “{column}” is new and changes which rows count, or for how much.',
  'recipe.change.others': 'New columns that nothing is read from: {columns}{more, plural, =0 {} other { and # more}}.',
  'recipe.change.value':
    '“{value}” in the column “{column}” is new ({count, plural, one {# row} other {# rows}}) and counts as {sense, select, sale {a sale} return {a refund} cancelled {cancelled} other {no sale}}.',
  'recipe.change.value.any':
    'The column “{column}” was empty before and is now filled in {count, plural, one {# row} other {# rows}}, which {count, plural, one {counts} other {count}} as {sense, select, sale {sales} return {refunds} cancelled {cancelled} other {no sales}}.',
  'recipe.change.currency': 'The amounts are in {now}, and were in {before} before.',
  'recipe.change.currency.several': 'The file holds amounts in several currencies: {codes}.',
  'recipe.change.currency.rate': 'The recipe has no rate for {codes}; these rows are left out.',
  'recipe.change.dateOrder':
    'The dates are written {now, select, dmy {day first} mdy {month first} other {year first}}, unlike before.',
  'recipe.change.decimalMark': 'Numbers are written with a decimal {mark}, unlike before.',
  'recipe.change.question': '{question}',
  'recipe.change.question.taken': '{question} Taken: {answer}.',
  'recipe.change.encoding': 'The text is encoded as {now}, and was as {before} before.',
  'recipe.change.delimiter': 'What separates the columns: {now}, and before: {before}.',
} as const
