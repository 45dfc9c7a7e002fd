import '@fontsource-variable/golos-text/index.css'
import '@mantine/core/styles/baseline.css'
import '@mantine/core/styles/default-css-variables.css'
import '@mantine/core/styles/global.css'
import './app.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { invariant } from '#domain/values/refusal.ts'
import { queryClient } from '../ui/http/query-client.ts'
import { startLanguage } from '../ui/language/language.ts'
import { router } from './router.tsx'
import { theme } from './theme.ts'

const place = document.getElementById('root')
invariant(place, 'index.html has an element with the id root')
await startLanguage()
createRoot(place).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
