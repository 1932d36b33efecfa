import type { z } from 'zod'
import { ANALYSIS_CALLS } from './analyses.ts'
import { APP_CALLS } from './app.ts'
import type { Gives } from './call.ts'
import { CLUSTER_CALLS } from './clusters.ts'
import { CUSTOMER_CALLS } from './customers.ts'
import { DUPLICATE_CALLS } from './duplicates.ts'
import { EXCLUSION_CALLS } from './exclusions.ts'
import { FILE_CALLS } from './files.ts'
import { IMPORT_CALLS } from './import.ts'
import { MAPPING_CALLS } from './mappings.ts'
import { MAP_CALLS } from './maps.ts'
import { MENU_CALLS } from './menu.ts'
import { PRODUCT_CALLS } from './products.ts'
import type { Progress } from './progress.ts'
import { RECIPE_CALLS } from './recipes.ts'
import { REPORT_CALLS } from './report.ts'
import { RUN_CALLS } from './runs.ts'
import { SAFETY_CALLS } from './safety.ts'
import { SEEN_CALLS } from './seen.ts'
import { SHOP_CALLS } from './shop.ts'
import { WORKSPACE_CALLS } from './workspace.ts'

/** Every call that the window can make, by name. The gate, the dispatcher and the client's types all follow from it. */
export const CALLS = {
  ...APP_CALLS,
  ...SEEN_CALLS,
  ...MENU_CALLS,
  ...FILE_CALLS,
  ...WORKSPACE_CALLS,
  ...SHOP_CALLS,
  ...IMPORT_CALLS,
  ...MAPPING_CALLS,
  ...RECIPE_CALLS,
  ...EXCLUSION_CALLS,
  ...DUPLICATE_CALLS,
  ...RUN_CALLS,
  ...MAP_CALLS,
  ...CUSTOMER_CALLS,
  ...CLUSTER_CALLS,
  ...ANALYSIS_CALLS,
  ...PRODUCT_CALLS,
  ...REPORT_CALLS,
  ...SAFETY_CALLS,
}

type Calls = typeof CALLS

/** The name of a call. */
export type Method = keyof Calls

/** The calls that the engine answers. */
export type EngineMethod = { [M in Method]: Calls[M] extends { readonly by: 'engine' } ? M : never }[Method]

/** The calls that main answers. */
export type MainMethod = Exclude<Method, EngineMethod>

/** The params of a call, as its schema gives them. */
export type Params<M extends Method> = z.output<Calls[M]['params']>

/** What a call gives back. */
export type Value<M extends Method> = Calls[M]['result'] extends Gives<infer R> ? R : never

/** The parts of long work that are timed. */
export type TimedPart = 'read' | 'load' | 'score' | 'cluster'

/** What a handler of the engine gets beside its params. */
export interface CallContext {
  /** The path behind a token that came with the params. */
  readonly pathOf: (token: string) => string
  /** An `AbortSignal`; this room knows no platform that has one. */
  readonly signal: { readonly aborted: boolean }
  readonly progress: (progress: Progress) => void
  /** Told what a part of the work took, in seconds of wall time. */
  readonly took: (part: TimedPart, seconds: number) => void
  /**
   * Says that nothing the call does takes effect before what this gives is called, so that a cancellation is answered at once until then.
   * What it gives throws `cancelled` where that came first.
   */
  readonly holdEffect: () => () => void
  /** The moment the call was made, local wall time. */
  readonly now: Date
}

/** The engine's handlers of some calls. One that is missing does not compile. */
export type EngineHandlers<M extends EngineMethod = EngineMethod> = {
  readonly [K in M]: (params: Params<K>, context: CallContext) => Value<K> | Promise<Value<K>>
}

/** Main's handlers. One that is missing does not compile. */
export type MainHandlers = {
  readonly [M in MainMethod]: (params: Params<M>) => Value<M> | Promise<Value<M>>
}
