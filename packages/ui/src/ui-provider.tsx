import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import '@mantine/core/styles.layer.css';
import '@fontsource-variable/inter/wght.css';
import './tokens.css';
import './base.css';
import { cssVariablesResolver, theme } from './theme.ts';
import { Toaster } from './toasts/toaster.tsx';

/** Everything the parts stand on: tokens, fonts, theme, toasts. Once, around the whole app. */
export function UiProvider({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      {children}
      <Toaster />
    </MantineProvider>
  );
}
