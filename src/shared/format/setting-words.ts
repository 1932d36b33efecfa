/** One setting as a person reads it. */
export interface SettingWords {
  readonly label: string
  readonly value: string
  /** What the choice does to the figures. */
  readonly meaning: string
}

/** The words of one choice of a setting. */
export type Choice = Omit<SettingWords, 'label'>
