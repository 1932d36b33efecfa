import { createContext } from 'react'

/** What the pictures of charts say of the shop and the period. Apart from the charts, which are loaded when the first one is shown. */
export const PictureAbout = createContext('')
