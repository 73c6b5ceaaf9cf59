import {
  type ActionIconFactory,
  type AutocompleteFactory,
  type ButtonFactory,
  type CheckboxFactory,
  type ComboboxEmptyProps,
  createTheme,
  type ExtendComponent,
  type Factory,
  type FactoryPayload,
  type InputFactory,
  type InputWrapperFactory,
  type KbdFactory,
  type MantineColorsTuple,
  type MenuFactory,
  type ModalFactory,
  type MultiSelectFactory,
  type NativeSelectFactory,
  type NotificationFactory,
  type PillFactory,
  type PopoverFactory,
  type RadioFactory,
  type SegmentedControlFactory,
  type SelectFactory,
  type SwitchFactory,
  type TableFactory,
  type TabsFactory,
  type TextareaFactory,
  type TextInputFactory,
  type TooltipFactory,
} from '@mantine/core';

/** The one accent: a calm ink blue. Shade 7 carries white text at more than 4.5:1. */
const ink: MantineColorsTuple = [
  '#eef4fa',
  '#dce8f3',
  '#b9d0e6',
  '#93b7d8',
  '#719fcb',
  '#5289bb',
  '#3a72a6',
  '#2a5d8f',
  '#204b76',
  '#17385a',
];

/** Greys of the dark scheme: a little blue, so that tables stay calm. */
const dark: MantineColorsTuple = [
  '#d9dee5',
  '#bcc4ce',
  '#9aa4b1',
  '#6f7a88',
  '#464f5b',
  '#373f49',
  '#2b323b',
  '#1e2329',
  '#181c21',
  '#12151a',
];

/** What Mantine's own `extend` does, without bringing the component itself into the first screen. */
const extend = <F extends FactoryPayload>(component: ExtendComponent<F>) => component;

const field = { size: 'xs' } as const;
/** The list that opens scrolls itself (page.css), as the keyboard expects of it, not a box around its lines. */
const list = { withScrollArea: false } as const;

/**
 * Calm and dense: text of 13 px, fields and buttons 30 px high, small radii, one accent.
 * Nothing here may need an inline `<style>`: the window's policy allows style sheets of our own only.
 */
export const theme = createTheme({
  fontFamily: "'Be Vietnam Pro', 'Segoe UI', system-ui, sans-serif",
  headings: { fontFamily: "'Be Vietnam Pro', 'Segoe UI', system-ui, sans-serif", fontWeight: '600' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '19px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '6px', sm: '10px', md: '14px', lg: '20px', xl: '28px' },
  radius: { xs: '2px', sm: '3px', md: '5px', lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  colors: { ink, dark },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Input: extend<InputFactory>({
      defaultProps: field,
      vars: () => ({ wrapper: { '--input-height': '30px', '--input-fz': '13px' } }),
    }),
    InputWrapper: extend<InputWrapperFactory>({
      defaultProps: field,
      vars: () => ({
        label: { '--input-label-size': '13px' },
        error: { '--input-error-size': '12px' },
        description: { '--input-description-size': '12px' },
        success: {},
      }),
    }),
    TextInput: extend<TextInputFactory>({ defaultProps: field }),
    Textarea: extend<TextareaFactory>({ defaultProps: field }),
    Select: extend<SelectFactory>({
      defaultProps: { ...field, ...list, checkIconPosition: 'right', nothingFoundMessage: 'Không tìm thấy' },
    }),
    MultiSelect: extend<MultiSelectFactory>({ defaultProps: { ...field, ...list } }),
    Autocomplete: extend<AutocompleteFactory>({ defaultProps: { ...field, ...list } }),
    // What says that nothing was found stands in a list, which may hold options only.
    ComboboxEmpty: extend<Factory<{ props: ComboboxEmptyProps; ref: HTMLDivElement; stylesNames: 'empty' }>>({
      defaultProps: { role: 'option', 'aria-disabled': true },
    }),
    NativeSelect: extend<NativeSelectFactory>({ defaultProps: field }),
    Checkbox: extend<CheckboxFactory>({ defaultProps: field }),
    Radio: extend<RadioFactory>({ defaultProps: field }),
    Switch: extend<SwitchFactory>({ defaultProps: field }),
    SegmentedControl: extend<SegmentedControlFactory>({ defaultProps: field }),
    Button: extend<ButtonFactory>({ defaultProps: field, vars: () => ({ root: { '--button-fz': '13px' } }) }),
    ActionIcon: extend<ActionIconFactory>({ defaultProps: { variant: 'subtle', color: 'gray', size: 28 } }),
    // Axe counts Mantine's invisible first focus of a menu as a wrong child; the first item takes the focus instead.
    Menu: extend<MenuFactory>({
      defaultProps: { shadow: 'md', position: 'bottom-start', withinPortal: true, withInitialFocusPlaceholder: false },
    }),
    Notification: extend<NotificationFactory>({
      defaultProps: { closeButtonProps: { 'aria-label': 'Đóng thông báo' } },
      // Mantine's grey below a title is too pale to be read by everybody.
      styles: { description: { color: 'var(--mantine-color-dimmed)' } },
    }),
    // Everything that floats is in a landmark of its own (index.html), so that a screen reader finds it.
    Portal: { defaultProps: { target: '#floating' } },
    Popover: extend<PopoverFactory>({ defaultProps: { shadow: 'md' } }),
    Tooltip: extend<TooltipFactory>({ defaultProps: { openDelay: 400, withArrow: true, fz: 12 } }),
    Modal: extend<ModalFactory>({
      // The page never scrolls, so nothing has to be locked (locking would need an inline style sheet).
      defaultProps: { lockScroll: false, centered: true, overlayProps: { backgroundOpacity: 0.35 } },
    }),
    Kbd: extend<KbdFactory>({ defaultProps: { ff: 'text', fw: 500 } }),
    Pill: extend<PillFactory>({ defaultProps: field }),
    Tabs: extend<TabsFactory>({ defaultProps: { keepMounted: false } }),
    Table: extend<TableFactory>({ defaultProps: { verticalSpacing: 5, horizontalSpacing: 10, fz: 13 } }),
  },
});
