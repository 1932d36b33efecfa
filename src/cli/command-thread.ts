import { parentPort, workerData } from 'node:worker_threads'
import { freezePrototypes } from '../shared/freeze-prototypes.ts'
import { createWords } from '../shared/words/words.ts'
import type { CommandData, FromCommand } from './command-messages.ts'
import { workHere } from './work-here.ts'

freezePrototypes()

const { request, locale } = workerData as CommandData
const say = (message: FromCommand) => parentPort?.postMessage(message)
say(await workHere(request, { words: createWords(locale), say }))
