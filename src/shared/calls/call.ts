import type { z } from 'zod'

/** The app's own pages: the window, and the page that is laid out for paper. */
export type Caller = 'window' | 'paper'

/** Where the engine works on a call: at once, between others, or in a thread of its own, so that reads still answer meanwhile. */
export type Where = 'here' | 'in a thread'

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
  call: Pick<Descriptor<P, R>, 'params' | 'result'> & {
    readonly from?: readonly Caller[]
    readonly runs?: Where | ((params: z.output<NoInfer<P>>) => Where)
    readonly writes?: boolean
  } & FileUse<z.output<NoInfer<P>>>,
): EngineDescriptor<P, R> {
  return { by: 'engine', from: ['window'], runs: 'here', writes: false, ...call, files: call.files ?? null }
}

/** Declares a call of main; the window may make it unless it says otherwise. */
export function mainCall<P extends z.ZodType, R>(
  call: Pick<Descriptor<P, R>, 'params' | 'result'> & { readonly from?: readonly Caller[] },
): MainDescriptor<P, R> {
  return { by: 'main', from: ['window'], ...call }
}
