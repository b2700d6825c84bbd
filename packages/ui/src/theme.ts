import type { CSSVariablesResolver, MantineColorsTuple, MantineThemeOverride } from '@mantine/core';
import { createTheme } from '@mantine/core';

// Shade 8 is `--accent`; white on it is 5.9:1. Screens read the tokens, the tuple is for what Mantine computes itself.
const accent: MantineColorsTuple = [
  '#eaf0fe',
  '#d5e0fc',
  '#b4c7f8',
  '#93aefb',
  '#7d9df8',
  '#5f83ec',
  '#4a70e3',
  '#3c66dd',
  '#2f5cd6',
  '#264dba',
];

// Mantine paints its dark surfaces from this tuple: text first, the page's canvas last.
const dark: MantineColorsTuple = [
  '#ecece7',
  '#bcbcb4',
  '#9a9a91',
  '#7d7d75',
  '#3a3a36',
  '#2c2c29',
  '#21211f',
  '#181817',
  '#131312',
  '#111110',
];

const gray: MantineColorsTuple = [
  '#fafaf8',
  '#f3f3ef',
  '#e9e9e4',
  '#e7e7e2',
  '#d5d5ce',
  '#87877e',
  '#67675f',
  '#50504a',
  '#2c2c29',
  '#1c1c19',
];

const floating = { shadow: 'md', radius: 'md', transitionProps: { duration: 140 } };
const small = { defaultProps: { size: 'xs' } };
const closable = { defaultProps: { closeButtonProps: { 'aria-label': 'Close' }, radius: 'lg' } };

/** Mantine dressed in the tokens of `tokens.css`. Sizes are rem of a 16 px root. */
export const theme: MantineThemeOverride = createTheme({
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: { xs: '0.6875rem', sm: '0.75rem', md: '0.8125rem', lg: '0.875rem', xl: '1.0625rem' },
  lineHeights: { xs: '1rem', sm: '1rem', md: '1.25rem', lg: '1.25rem', xl: '1.5rem' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '10px' },
  defaultRadius: 'sm',
  shadows: { xs: 'var(--shadow-card)', sm: 'var(--shadow-card)', md: 'var(--shadow-pop)', lg: 'var(--shadow-pop)' },
  colors: { accent, dark, gray },
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  cursorType: 'default',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: small,
    Input: small,
    InputWrapper: small,
    TextInput: small,
    PasswordInput: small,
    NumberInput: small,
    Textarea: small,
    Select: { defaultProps: { size: 'xs', comboboxProps: floating, checkIconPosition: 'right' } },
    MultiSelect: { defaultProps: { size: 'xs', comboboxProps: floating } },
    TagsInput: { defaultProps: { size: 'xs', comboboxProps: floating } },
    Autocomplete: { defaultProps: { size: 'xs', comboboxProps: floating } },
    DateInput: { defaultProps: { size: 'xs', popoverProps: floating } },
    DatePickerInput: { defaultProps: { size: 'xs', popoverProps: floating } },
    DateTimePicker: { defaultProps: { size: 'xs', popoverProps: floating } },
    Checkbox: small,
    Switch: small,
    // The place holder that Mantine focuses first is no item, which a menu may not have inside.
    Menu: { defaultProps: { ...floating, withInitialFocusPlaceholder: false } },
    Popover: { defaultProps: floating },
    Combobox: { defaultProps: floating },
    Table: { defaultProps: { verticalSpacing: 0 } },
    Tooltip: { defaultProps: { openDelay: 400, color: 'var(--text)', withinPortal: true } },
    Modal: closable,
    Drawer: closable,
  },
});

const resolved = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-placeholder': 'var(--muted)',
  '--mantine-color-default': 'var(--raised)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--border-strong)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-anchor': 'var(--accent-text)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--muted)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
  '--mantine-primary-color-light': 'var(--accent-soft)',
  '--mantine-primary-color-light-hover': 'var(--accent-soft)',
  '--mantine-primary-color-light-color': 'var(--accent-text)',
  '--mantine-color-accent-filled': 'var(--accent)',
  '--mantine-color-accent-filled-hover': 'var(--accent-hover)',
  '--mantine-color-accent-light': 'var(--accent-soft)',
  '--mantine-color-accent-light-hover': 'var(--accent-soft)',
  '--mantine-color-accent-light-color': 'var(--accent-text)',
  '--mantine-color-accent-text': 'var(--accent-text)',
  '--mantine-shadow-md': 'var(--shadow-pop)',
} as const;

/** Points Mantine's variables at the tokens, in both colour schemes. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: resolved,
  dark: resolved,
});
