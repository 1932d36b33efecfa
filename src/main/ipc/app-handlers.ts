import { basename, join } from 'node:path'
import { app, ClipboardItem, clipboard, shell } from 'electron'
import { writeText as writeBytes } from '../../files/write-text.ts'
import type { Json } from '../../shared/calls/app.ts'
import type { MainHandlers } from '../../shared/calls/calls.ts'
import { localMinute } from '../../shared/format/local-minute.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import type { Settings } from '../../shared/model/settings.ts'
import { said } from '../../shared/words/said.ts'
import type { EngineSupervisor } from '../engine-host/engine-supervisor.ts'
import type { Dialogs } from '../files/dialogs.ts'
import type { FileTokens } from '../files/file-tokens.ts'
import type { JsonFile } from '../files/json-file.ts'
import type { OpenWith } from '../files/open-with.ts'
import type { PastedFiles } from '../files/pasted-files.ts'
import type { PaperDesk } from '../print/paper-desk.ts'
import type { Preferences } from '../start/preferences.ts'
import { runtimeNow } from '../start/runtime.ts'
import { mainWords } from '../start/words.ts'
import type { AppMenu } from '../window/setup-menu.ts'
import type { ThemeSwitch } from '../window/theme.ts'
import type { Remembered } from '../workspaces/remembered.ts'
import { createSafetyHandlers } from '../workspaces/safety-handlers.ts'
import type { Workspaces } from '../workspaces/workspaces.ts'

/** What the handlers act on. */
export interface AppParts {
  readonly resources: string
  readonly dialogs: Dialogs
  readonly tokens: FileTokens
  readonly pasted: PastedFiles
  readonly openWith: OpenWith
  readonly workspaces: Workspaces
  readonly layouts: Remembered<Json>
  readonly settings: Remembered<Settings>
  readonly backupFolders: Remembered<string | null>
  readonly preferences: JsonFile<Preferences>
  readonly theme: ThemeSwitch
  readonly menu: AppMenu
  readonly engine: EngineSupervisor
  readonly paper: PaperDesk
}

/** The calls that main answers itself. */
export function createAppHandlers(parts: AppParts): MainHandlers {
  const { dialogs, tokens, workspaces, layouts, settings, preferences, theme, menu, engine, paper } = parts
  const samples = {
    shop: join(parts.resources, 'sample', 'sample-sales.xlsx'),
    cafe: join(parts.resources, 'sample', 'cafe-sales.csv'),
    gifts: join(parts.resources, 'sample', 'gift-shops.csv'),
  }
  return {
    'app.info': () => ({
      version: app.getVersion(),
      platform: process.platform,
      locale: app.getLocale(),
      packaged: app.isPackaged,
      theme: theme.get(),
      workspace: workspaces.current(),
    }),
    'app.runtime': runtimeNow,
    'seen.get': () => preferences.read().seen,
    'seen.set': ({ seen }) => done(preferences.write({ ...preferences.read(), seen })),
    'app.set-theme': (params) => done(theme.set(params.theme)),
    'menu.screens': ({ screens }) => done(menu.showScreens(screens)),
    'file.open-dialog': async ({ kind }) => {
      const paths = await (kind === 'json' ? dialogs.chooseJson() : dialogs.chooseSpreadsheets())
      return paths.map(tokens.toRead)
    },
    'file.pasted': ({ text }) => {
      const moment = localMinute(new Date()).replace(':', '.')
      return tokens.toRead(parts.pasted.keep(mainWords().say('files.pasted', { moment }), text))
    },
    'file.sample': ({ sample }) => tokens.toRead(samples[sample]),
    'file.save-dialog': async ({ suggestedName, kind }) => {
      const path = await dialogs.chooseWhereToSave(suggestedName, kind)
      return path === null ? null : tokens.toWrite(path)
    },
    'file.write-picture': ({ kind, file, content }) => {
      const bytes = Buffer.from(content, kind === 'svg' ? 'utf8' : 'base64')
      writeBytes(tokens.pathOf(file, 'write'), bytes)
      return { bytes: bytes.length }
    },
    'file.reveal': ({ file }) => done(shell.showItemInFolder(tokens.anyPathOf(file))),
    'file.open-written': async ({ file }) => {
      const path = tokens.writtenPathOf(file)
      if ((await shell.openPath(path)) !== '')
        throw new RegularsError('not-found', said('chosen.noProgram', { name: basename(path) }))
      return null
    },
    'file.take-opened': () => parts.openWith.take(),
    'workspace.recent': () => workspaces.recent(),
    'workspace.open-dialog': async () => {
      const path = await dialogs.chooseWorkspace()
      return path === null ? null : workspaces.open(path)
    },
    'workspace.open-recent': ({ id }) => workspaces.openRecent(id),
    'workspace.create-dialog': async () => {
      const path = await dialogs.chooseNewWorkspace()
      return path === null ? null : workspaces.create(path)
    },
    'workspace.pin': ({ id, isPinned }) => done(workspaces.pin(id, isPinned)),
    'workspace.forget-recent': ({ id }) => done(workspaces.forget(id)),
    ...createSafetyHandlers(parts),
    'clipboard.write-text': ({ text }) => done(clipboard.writeText(text)),
    'clipboard.write-picture': async ({ png }) => {
      const picture = new Blob([Buffer.from(png, 'base64')], { type: 'image/png' })
      return done(await clipboard.write([new ClipboardItem({ 'image/png': picture })]))
    },
    'engine.state': () => engine.state,
    'engine.restart': async () => {
      const error = await workspaces.restart()
      if (error) throw new RegularsError(error.code, error.text)
      return null
    },
    'job.cancel': ({ callId }) => ({ cancelled: engine.cancel(callId) }),
    'report.pdf': ({ file, ...job }) => paper.writePdf(job, tokens.pathOf(file, 'write')),
    'report.print': async (job) => ({ printed: await paper.print(job) }),
    'report.paper-job': () => paper.job(),
    'report.paper-ready': ({ problem }) => done(paper.settle(problem)),
    'layout.get': () => layouts.get(workspaces.current().id),
    'layout.set': ({ layout }) => done(layouts.set(workspaces.current().id, layout)),
    'settings.get': () => settings.get(workspaces.current().id),
    'settings.set': (params) => done(settings.set(workspaces.current().id, params.settings)),
  }
}

function done(_: unknown): null {
  return null
}
