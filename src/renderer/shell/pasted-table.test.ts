// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { pastedTable } from './pasted-table.ts'

it.each([
  ['rows of a spreadsheet', 'Date\tAmount\r\n1/2/2026\t5\r\n', '', 'Date\tAmount\n1/2/2026\t5\n'],
  ['a cell of several lines', 'Note\tAmount\n"two\nlines"\t5\n', '', 'Note\tAmount\n"two\nlines"\t5\n'],
  ['a short last row', 'A\tB\nx\n', '', 'A\tB\nx\n'],
  ['text of a file', 'A;B\n1;2\n', '', 'A;B\n1;2\n'],
  [
    'a table of a page',
    'A B 1 2',
    '<p>Sales</p><table><tr><th>A</th><th> B\n b</th></tr><tr><td>"x"</td><td>2</td></tr></table>',
    'A\tB b\n"""x"""\t2\n',
  ],
  [
    'the largest of several, a cell over two columns, empty rows left out',
    '',
    `<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>
     <table><tr><th colspan="2">A</th><th>C</th></tr><tr></tr><tr><td>1</td><td>2</td><td>3</td></tr><tr><td>4</td></tr></table>`,
    'A\t\tC\n1\t2\t3\n4\n',
  ],
])('%s is a table', (_, text, html, table) => {
  expect(pastedTable(text, html)).toBe(table)
})

it.each([
  ['a word', 'Hello', ''],
  ['prose', 'Dear Ann, thank you.\nWe will come on Monday.', '<p>Dear Ann</p>'],
  ['one row', 'a\tb\tc', '<table><tr><td>a</td><td>b</td></tr></table>'],
  ['nothing', '', ''],
])('%s is none', (_, text, html) => {
  expect(pastedTable(text, html)).toBeNull()
})

it('markup does not run', () => {
  const html = '<img src=x onerror="globalThis.ran = 1"><script>globalThis.ran = 1</script><p>no table</p>'
  expect(pastedTable('', html)).toBeNull()
  expect('ran' in globalThis).toBe(false)
})
