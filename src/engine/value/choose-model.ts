import type { ValueTest, ValueWarning } from '../../shared/analyses/value.ts'
import type { ModelName } from '../../shared/model/expected.ts'
import { MODEL_NAMES } from './forecasts.ts'

const TOO_LITTLE: readonly ValueWarning[] = ['too-short', 'too-few-repeat-buyers']

/**
 * The model or rule with the smallest error per customer among those that can be trusted; only a rule where there is too little to fit a model to. Without
 * a test it is the mean of everybody, which asks least of the data.
 */
export function chooseModel(
  tests: Readonly<Record<ModelName, ValueTest | null>>,
  isIdentified: (name: ModelName) => boolean,
  warnings: readonly ValueWarning[],
): ModelName {
  const isTooLittle = warnings.some((warning) => TOO_LITTLE.includes(warning))
  let best: ModelName = 'overall-mean'
  for (const name of MODEL_NAMES) {
    const isModel = name === 'bg-nbd' || name === 'mbg-nbd'
    if (!isIdentified(name) || (isModel && isTooLittle)) continue
    const [test, least] = [tests[name], tests[best]]
    if (test !== null && least !== null && test.mae < least.mae) best = name
  }
  return best
}
