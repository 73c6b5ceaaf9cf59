import {
  ActionIcon,
  Button,
  Checkbox,
  createTheme,
  Input,
  Kbd,
  type MantineColorsTuple,
  Menu,
  Modal,
  NativeSelect,
  Notification,
  Pill,
  Popover,
  Portal,
  Radio,
  SegmentedControl,
  Select,
  Switch,
  Table,
  Tabs,
  Textarea,
  TextInput,
  Tooltip,
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

const field = { size: 'xs' } as const;

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
    Input: Input.extend({
      defaultProps: field,
      vars: () => ({ wrapper: { '--input-height': '30px', '--input-fz': '13px' } }),
    }),
    InputWrapper: Input.Wrapper.extend({
      defaultProps: field,
      vars: () => ({
        label: { '--input-label-size': '13px' },
        error: { '--input-error-size': '12px' },
        description: { '--input-description-size': '12px' },
        success: {},
      }),
    }),
    TextInput: TextInput.extend({ defaultProps: field }),
    Textarea: Textarea.extend({ defaultProps: field }),
    Select: Select.extend({
      defaultProps: { ...field, checkIconPosition: 'right', nothingFoundMessage: 'Không tìm thấy' },
    }),
    NativeSelect: NativeSelect.extend({ defaultProps: field }),
    Checkbox: Checkbox.extend({ defaultProps: field }),
    Radio: Radio.extend({ defaultProps: field }),
    Switch: Switch.extend({ defaultProps: field }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: field }),
    Button: Button.extend({ defaultProps: field, vars: () => ({ root: { '--button-fz': '13px' } }) }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 28 } }),
    // Axe counts Mantine's invisible first focus of a menu as a wrong child; the first item takes the focus instead.
    Menu: Menu.extend({
      defaultProps: { shadow: 'md', position: 'bottom-start', withinPortal: true, withInitialFocusPlaceholder: false },
    }),
    Notification: Notification.extend({
      defaultProps: { closeButtonProps: { 'aria-label': 'Đóng thông báo' } },
      // Mantine's grey below a title is too pale to be read by everybody.
      styles: { description: { color: 'var(--mantine-color-dimmed)' } },
    }),
    // Everything that floats is in a landmark of its own (index.html), so that a screen reader finds it.
    Portal: Portal.extend({ defaultProps: { target: '#floating' } }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md' } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: true, fz: 12 } }),
    Modal: Modal.extend({
      // The page never scrolls, so nothing has to be locked (locking would need an inline style sheet).
      defaultProps: { lockScroll: false, centered: true, overlayProps: { backgroundOpacity: 0.35 } },
    }),
    Kbd: Kbd.extend({ defaultProps: { ff: 'text', fw: 500 } }),
    Pill: Pill.extend({ defaultProps: field }),
    Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 5, horizontalSpacing: 10, fz: 13 } }),
  },
});
