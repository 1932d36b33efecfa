import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { filesOfArguments } from './file-arguments.ts'

it('takes the files and passes over the program, switches and all else', () => {
  const argv = [
    '/opt/x.csv/regulars',
    '.',
    '--inspect=0',
    '--file=a.csv',
    'sales.xlsx',
    '/abs/till.csv',
    'shop.regulars',
    'a.pdf',
  ]
  expect(filesOfArguments(argv, '/home/eva')).toEqual([
    resolve('/home/eva', 'sales.xlsx'),
    resolve('/abs/till.csv'),
    resolve('/home/eva', 'shop.regulars'),
  ])
})
