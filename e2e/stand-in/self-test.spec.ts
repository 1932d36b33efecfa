import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { familyOf } from '../fixtures/descendants.ts'
import { selfTestApp, standIn, test } from './self-test/launch.ts'

test.describe('an app in which nothing is changed', () => {
  test.use({ window: 'shared' })

  test('IPC carries every type that structured clone knows, both ways', async ({ page }) => {
    const answer = await page.evaluate(async () => {
      const cycle: { self?: unknown; $: string } = { $: 'dollar' }
      cycle.self = cycle
      const sent = {
        date: new Date(1e12),
        map: new Map([['a', { deep: [1, null, 3] }]]),
        set: new Set([1, 'two']),
        regexp: /x+/gi,
        numbers: [Number.NaN, Number.POSITIVE_INFINITY, -0, 2n ** 70n],
        nothing: [undefined, null],
        bytes: new Uint8Array([0, 255, 7]),
        floats: new Float64Array([0.1, -1]),
        buffer: new Uint8Array([9]).buffer,
        error: new RangeError('too far'),
        cycle,
      }
      const got = (await window.api.invoke('echo', sent)) as typeof sent
      return {
        date: got.date instanceof Date && got.date.getTime(),
        map: JSON.stringify([...got.map]),
        set: [...got.set],
        regexp: String(got.regexp),
        numbers: got.numbers.map((number) => (Object.is(number, -0) ? '-0' : String(number))),
        nothing: got.nothing,
        bytes: got.bytes instanceof Uint8Array && [...got.bytes],
        floats: [...got.floats],
        buffer: got.buffer instanceof ArrayBuffer && new Uint8Array(got.buffer)[0],
        error: got.error instanceof Error && got.error.message,
        cycle: got.cycle.self === got.cycle && got.cycle.$,
      }
    })
    expect(answer).toEqual({
      date: 1e12,
      map: '[["a",{"deep":[1,null,3]}]]',
      set: [1, 'two'],
      regexp: '/x+/gi',
      numbers: ['NaN', 'Infinity', '-0', '1180591620717411303424'],
      nothing: [undefined, null],
      bytes: [0, 255, 7],
      floats: [0.1, -1],
      buffer: 9,
      error: 'too far',
      cycle: 'dollar',
    })
  })

  test('IPC refuses what cannot be cloned, and passes only the text of a rejection', async ({ page }) => {
    const invoke = (channel: string) => page.evaluate((name) => window.api.invoke(name).catch(String), channel)
    const uncloneable = page.evaluate(async () => window.api.invoke('echo', new WeakMap()))
    await expect(uncloneable).rejects.toThrow('could not be cloned')
    expect(await invoke('fail')).toBe("Error: Error invoking remote method 'fail': TypeError: as asked")
    expect(await invoke('none')).toContain("No handler registered for 'none'")
  })

  test('the page and its preload share a document and no object', async ({ page }) => {
    const seen = await page.evaluate(async () => {
      Object.assign(globalThis, { ofThePage: true })
      const spoiled = () => {
        throw new Error('of the page')
      }
      const originals = [JSON.stringify, Map.prototype.get, Array.prototype.map] as const
      const put = ([stringify, get, map]: readonly unknown[]) => {
        Object.assign(JSON, { stringify })
        Object.assign(Map.prototype, { get })
        Object.assign(Array.prototype, { map })
      }
      put([spoiled, spoiled, spoiled])
      try {
        return {
          own: 'ofThePage' in globalThis,
          ofThePreload: 'ofThePreload' in globalThis || 'standInBinding' in globalThis,
          preloadSees: [window.api.sees('ofThePreload'), window.api.sees('ofThePage')],
          echo: await window.api.invoke('echo', { deep: [1] }),
          isFrozen: Object.isFrozen(window.api),
          isOwn: window.api.invoke.constructor === Function,
        }
      } finally {
        put(originals)
      }
    })
    expect(seen).toEqual({
      own: true,
      ofThePreload: false,
      preloadSees: [true, false],
      echo: { deep: [1] },
      isFrozen: true,
      isOwn: true,
    })
  })

  test('main sends to the page, and a removed listener stays silent', async ({ page }) => {
    const words = await page.evaluate(async () => {
      const heard: string[] = []
      const next = () => new Promise<string>((resolve) => window.api.onPong(resolve))
      const stop = window.api.onPong((word) => heard.push(word))
      const first = next()
      window.api.ping('one')
      await first
      stop()
      const second = next()
      window.api.ping('two')
      await second
      return heard
    })
    expect(words).toEqual(['one back'])
  })

  test('the sender of an IPC call is the top frame of an app:// page', async ({ page }) => {
    const frame = { url: 'app://bundle/index.html', origin: 'app://bundle', isTop: true }
    expect(await page.evaluate(() => window.api.invoke('describe'))).toEqual(frame)
  })

  test('the Content-Security-Policy that main sends holds', async ({ page }) => {
    await expect(page).toHaveTitle('Self-test')
    const blocked = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective))
          fetch('style.css').catch(() => {})
        }),
    )
    expect(blocked).toBe('connect-src')
  })

  test('a denied permission is denied in the page', async ({ page }) => {
    const state = await page.evaluate(async () => (await navigator.permissions.query({ name: 'geolocation' })).state)
    expect(state).toBe('denied')
  })

  test('a utility process gets its arguments, environment and Node options, and runs threads', async ({ page }) => {
    const ask = (message: object) => page.evaluate((data) => window.api.invoke('worker', data), message)
    expect(await ask({ about: true })).toMatchObject({ argv: ['--flag'], greeting: 'hello', type: 'utility' })
    expect(await ask({ about: true })).toHaveProperty('home', undefined)
    expect(await ask({ thread: true })).toBe('from the thread')
    expect(await ask({ n: 1 })).toEqual({ echo: { n: 1 } })
  })

  test('whatever is not implemented throws an error that names it', async ({ app, page }) => {
    const messages = await app.evaluate(({ app: electron, BrowserWindow, Tray, dialog, powerMonitor }) => {
      const [window] = BrowserWindow.getAllWindows()
      const messageOf = (attempt: () => unknown) => {
        try {
          return attempt()
        } catch (error) {
          return (error as Error).message
        }
      }
      return [
        messageOf(() => new Tray('x.png')),
        messageOf(() => powerMonitor.getSystemIdleTime()),
        messageOf(() => electron.getFileIcon('x')),
        messageOf(() => dialog.showCertificateTrustDialog({} as never)),
        messageOf(() => window?.setProgressBar(1)),
        messageOf(() => window?.on('sheet-begin' as never, () => {})),
      ]
    })
    const names = [
      'new Tray()',
      'powerMonitor.getSystemIdleTime',
      'app.getFileIcon',
      'dialog.showCertificateTrustDialog',
    ]
    names.push('BrowserWindow.setProgressBar', "BrowserWindow event 'sheet-begin'")
    expect(messages).toEqual(names.map((name) => `stand-in: ${name} is not implemented`))
    const inPage = await page.evaluate(() => {
      try {
        return window.api.absent()
      } catch (error) {
        return (error as Error).message
      }
    })
    expect(inPage).toBe('stand-in: ipcRenderer.sendSync is not implemented')
  })
})

test('a dialog replaced in main answers, and an untouched one counts as cancelled', async ({ app, page }) => {
  await expect(page).toHaveTitle('Self-test')
  expect(await app.evaluate(({ dialog }) => dialog.showOpenDialog({}))).toEqual({ canceled: true, filePaths: [] })
  const replaced = await app.evaluate(async ({ dialog }) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: '/tmp/x' })
    return dialog.showSaveDialog({})
  })
  expect(replaced.filePath).toBe('/tmp/x')
})

test('webRequest sees requests and can cancel them', async ({ app, page }) => {
  const failed = await page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const image = new Image()
        image.onerror = () => resolve(true)
        image.onload = () => resolve(false)
        image.src = 'forbidden.png'
      }),
  )
  expect(failed).toBe(true)
  expect(await app.evaluate(() => globalThis.selfTest.log.requests)).toContain('app://bundle/forbidden.png')
})

test('a vetoed navigation leaves the page where it is', async ({ app, page }) => {
  await page.locator('#away').click()
  await expect.poll(() => app.evaluate(() => globalThis.selfTest.log.navigations)).toEqual(['https://away.example/x'])
  await expect(page.getByText('module ran')).toBeVisible()
})

test('a reload is no navigation away', async ({ app, page }) => {
  await page.reload()
  await expect(page.getByText('module ran')).toBeVisible()
  expect(await app.evaluate(() => globalThis.selfTest.log.navigations)).toEqual([])
})

test('window.open and target=_blank open nothing; main decides', async ({ app, page }) => {
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (url) => void opened.push(url)
  })
  expect(await page.evaluate(() => window.open('https://open.example/'))).toBeNull()
  await page.locator('#new-tab').click()
  await expect
    .poll(() => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened))
    .toEqual(['https://open.example/', 'https://tab.example/'])
  expect(app.windows()).toHaveLength(1)
})

test('a download is announced to the session', async ({ app, page }) => {
  await page.locator('#download').click()
  await expect.poll(() => app.evaluate(() => globalThis.selfTest.log.downloads)).toEqual(['figures.csv'])
})

test('a crashed utility process reports its exit code and can be started again', async ({ app, page }) => {
  const crash = () => app.evaluate(() => void globalThis.selfTest.worker.postMessage({ crash: 42 }))
  await crash()
  await expect.poll(() => app.evaluate(() => globalThis.selfTest.log.exits)).toEqual([42])
  const gone = { type: 'Utility', reason: 'abnormal-exit', exitCode: 42, name: 'self-test worker' }
  expect(await app.evaluate(() => globalThis.selfTest.log.gone)).toMatchObject([gone])
  await app.evaluate(() => globalThis.selfTest.startWorker())
  expect(await page.evaluate(() => window.api.invoke('worker', 'again'))).toEqual({ echo: 'again' })
})

test('getPathForFile knows files from a file input and from a drop, and none made in memory', async ({
  page,
  userData,
}) => {
  const chosen = path.join(userData, 'Kasse März 1.csv')
  const dropped = path.join(userData, 'gezogen ü.csv')
  for (const file of [chosen, dropped]) await writeFile(file, 'a;b\n')

  await page.getByLabel('file').setInputFiles(chosen)
  await expect(page.locator('#path')).toHaveText(chosen)

  const cdp = await page.context().newCDPSession(page)
  const data = { items: [], files: [dropped], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await cdp.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
  await expect(page.locator('#path')).toHaveText(dropped)

  expect(await page.evaluate(() => window.api.pathOf(new File(['x'], 'x.csv')))).toBe('')
})

test('nativeTheme turns the page dark and back', async ({ app, page }) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  for (const [source, colour] of [
    ['dark', 'rgb(0, 0, 0)'],
    ['light', 'rgb(255, 255, 255)'],
  ] as const) {
    await app.evaluate(({ nativeTheme }, name) => {
      nativeTheme.themeSource = name
    }, source)
    await expect.poll(background).toBe(colour)
    expect(await app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(source === 'dark')
  }
})

test('printToPDF prints the page, also of a hidden window', async ({ app, page }) => {
  await expect(page).toHaveTitle('Self-test')
  const heads = await app.evaluate(async ({ BrowserWindow }) => {
    const hidden = new BrowserWindow({ show: false })
    await hidden.loadURL('data:text/html,<h1>printed</h1>')
    const pages = [hidden, ...BrowserWindow.getAllWindows().filter((window) => window !== hidden)]
    const prints = await Promise.all(pages.map((window) => window.webContents.printToPDF({ pageSize: 'A4' })))
    hidden.destroy()
    return prints.map((pdf) => pdf.subarray(0, 4).toString('latin1'))
  })
  expect(heads).toEqual(['%PDF', '%PDF'])
})

test('the page has the size of its window, follows it, and zooms', async ({ app, page }) => {
  const window = await app.browserWindow(page)
  const size = () => page.evaluate(() => [innerWidth, innerHeight])
  await expect.poll(size).toEqual([900, 640])
  await window.evaluate((it) => it.setBounds({ width: 700, height: 500 }))
  await expect.poll(size).toEqual([700, 500])
  await window.evaluate((it) => it.webContents.setZoomFactor(2))
  await expect.poll(size).toEqual([350, 250])
})

test('menus are data with clicks', async ({ app, page }) => {
  await expect(page).toHaveTitle('Self-test')
  const clicked = await app.evaluate(({ Menu }) => {
    const labels: string[] = []
    const click = (item: { label: string }) => void labels.push(item.label)
    Menu.setApplicationMenu(
      Menu.buildFromTemplate([{ label: 'File', submenu: [{ id: 'open', label: 'Open', click }] }]),
    )
    Menu.getApplicationMenu()?.getMenuItemById('open')?.click()
    return labels
  })
  expect(clicked).toEqual(['Open'])
})

test('a second instance hands its arguments to the first and ends', async ({ app, page, userData }) => {
  await expect(page).toHaveTitle('Self-test')
  const env = { ...process.env, SELF_TEST_USER_DATA: userData }
  const second = spawn(path.join(standIn, 'electron'), [selfTestApp, '/tmp/till.xlsx'], { env, stdio: 'ignore' })
  expect(await once(second, 'exit')).toEqual([0, null])
  await expect.poll(() => app.evaluate(() => globalThis.selfTest.log.secondInstances.length)).toBe(1)
  const [notice] = await app.evaluate(() => globalThis.selfTest.log.secondInstances)
  expect(notice?.argv.slice(1)).toEqual([selfTestApp, '/tmp/till.xlsx'])
  expect(notice?.data).toEqual({ from: 'self-test' })
})

test('a window may refuse to close; a page may ask for it', async ({ app, page }) => {
  const process = app.process()
  await app.evaluate(() => {
    globalThis.selfTest.vetoClose = true
  })
  await page.evaluate(() => window.close())
  await app.evaluate(({ app: electron }) => electron.quit())
  await expect(page.getByText('module ran')).toBeVisible()
  await app.evaluate(() => {
    globalThis.selfTest.vetoClose = false
  })
  const ended = once(process, 'exit')
  await page.evaluate(() => window.close())
  expect(await ended).toEqual([0, null])
})

test('a crashed page is reported to main', async ({ app, page }) => {
  const window = await app.browserWindow(page)
  const reason = await window.evaluate(
    (it) =>
      new Promise((resolve) => {
        it.webContents.once('render-process-gone', (_event: unknown, details: { reason: string }) =>
          resolve(details.reason),
        )
        it.webContents.forcefullyCrashRenderer()
      }),
  )
  expect(reason).toBe('crashed')
})

test('nothing outlives a killed main process', async ({ app, page }) => {
  await expect(page).toHaveTitle('Self-test')
  const pid = app.process().pid as number
  const family = familyOf(pid)
  expect(family.living().length).toBeGreaterThan(3)
  process.kill(pid, 'SIGKILL')
  await expect.poll(() => family.living()).toEqual([])
})
