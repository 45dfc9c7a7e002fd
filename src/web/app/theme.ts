import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** The one accent of the house, from a tint for a chosen row to the ink of a heading. */
const petrol: MantineColorsTuple = [
  '#eaf4f7',
  '#d3e6ec',
  '#a9cdd8',
  '#7cb4c5',
  '#559cb1',
  '#34849b',
  '#176580',
  '#0f5269',
  '#0b4156',
  '#072f40',
]

/** Neutral greys with a breath of blue; the sixth and later carry text on white at AA. */
const gray: MantineColorsTuple = [
  '#f6f8f9',
  '#eff1f4',
  '#e2e6ea',
  '#d3d9df',
  '#b4bdc7',
  '#8b97a4',
  '#5c6873',
  '#45505b',
  '#2f3843',
  '#1a2430',
]

const dark: MantineColorsTuple = [
  '#dbe2e8',
  '#b9c3cc',
  '#97a4af',
  '#6d7b87',
  '#435059',
  '#33404a',
  '#26323b',
  '#182229',
  '#121a20',
  '#0c1216',
]

/** How Mantine's components look here: one sans, one accent, small radii, no shadows for decoration. */
export const theme = createTheme({
  fontFamily: "'Golos Text Variable', 'Segoe UI', 'Noto Sans', sans-serif",
  headings: { fontFamily: "'Golos Text Variable', 'Segoe UI', 'Noto Sans', sans-serif", fontWeight: '650' },
  colors: { petrol, gray, dark },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  fontSizes: { xs: '12px', sm: '14px', md: '15px', lg: '17px', xl: '20px' },
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'sm', fw: 500 } },
    Modal: { defaultProps: { centered: true, closeButtonProps: { 'aria-label': '×' } } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': '×' } } },
    Tooltip: { defaultProps: { withArrow: true, multiline: true, maw: 360, openDelay: 200 } },
  },
})
