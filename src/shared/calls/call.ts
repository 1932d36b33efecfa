import type { z } from 'zod'

/** The app's own pages: the window, and the page that is laid out for paper. */
export type Caller = 'window' | 'paper'

/**
 * Where the engine works on a call: at once, between others, or in a thread of its own, so that reads still answer meanwhile. What only many
 * sales make long goes by their size: where they are few, a thread of its own takes longer to start than the work itself.
 */
export type Where = 'here' | 'in a thread' | 'by size'

/** Stands for the type of what a call gives back; it holds nothing. */
export interface Gives<R> {
  readonly value?: () => R
}

/** What every call says of itself. */
interface Descriptor<P extends z.ZodType, R> {
  /** Unknown keys are to be refused: a `strictObject`. */
  readonly params: P
  readonly result: Gives<R>
  /** The pages that may make it. */
  readonly from: readonly Caller[]
}

/** A descriptor as it is written down. */
interface Given<P extends z.ZodType, R> {
  readonly params: () => P
  readonly result: Gives<R>
}

/** A call that the engine answers. */
export interface EngineDescriptor<P extends z.ZodType = z.ZodType, R = unknown> extends Descriptor<P, R> {
  readonly by: 'engine'
  readonly runs: Where | ((params: never) => Where)
  /** Whether it writes to the workspace: such calls run one after the other. */
  readonly writes: boolean
  /** What it does with the file that its param `file` names: a token for reading is never good for writing, nor the other way round. */
  readonly files: 'read' | 'write' | null
}

/** A call that main answers itself. */
export interface MainDescriptor<P extends z.ZodType = z.ZodType, R = unknown> extends Descriptor<P, R> {
  readonly by: 'main'
}

/** A call whose params name a file must say what it does with it, and only such a call may. */
type FileUse<P> = P extends { readonly file: string }
  ? { readonly files: 'read' | 'write' }
  : { readonly files?: never }

/** Names what a call gives back; null where there is nothing to say. */
export function gives<R>(): Gives<R> {
  return {}
}

/** Declares a call of the engine. It runs here and writes nothing unless it says so; the window may make it. */
export function engineCall<P extends z.ZodType, R>(
  call: Given<P, R> & {
    readonly from?: readonly Caller[]
    readonly runs?: Where | ((params: z.output<NoInfer<P>>) => Where)
    readonly writes?: boolean
  } & FileUse<z.output<NoInfer<P>>>,
): EngineDescriptor<P, R> {
  const { params, ...rest } = call
  return withParams({ by: 'engine', from: ['window'], runs: 'here', writes: false, files: null, ...rest }, params)
}

/** Declares a call of main; the window may make it unless it says otherwise. */
export function mainCall<P extends z.ZodType, R>(
  call: Given<P, R> & { readonly from?: readonly Caller[] },
): MainDescriptor<P, R> {
  const { params, ...rest } = call
  return withParams({ by: 'main', from: ['window'], ...rest }, params)
}

/** Adds the schema, which is made when it is first asked for: there are hundreds, and a process needs few. */
function withParams<D extends object, P>(descriptor: D, make: () => P): D & { readonly params: P } {
  let made: { readonly schema: P } | undefined
  return Object.defineProperty(descriptor, 'params', {
    enumerable: true,
    get: () => {
      made ??= { schema: make() }
      return made.schema
    },
  }) as D & { readonly params: P }
}
