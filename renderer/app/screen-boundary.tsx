import { Button, Group } from '@mantine/core';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { EmptyState } from '../components/empty-state.tsx';
import { rememberPageError } from '../lib/page-errors.ts';
import { useShellDialog } from './shell-dialog.ts';

interface ScreenBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps a screen's own mistake inside that screen: the shell stays, and the officer can go elsewhere or try again. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
    rememberPageError(error);
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <EmptyState
        action={
          <Group>
            <Button onClick={() => this.setState({ hasFailed: false })}>Mở lại trang này</Button>
            <Button variant="default" onClick={() => useShellDialog.setState({ shown: 'report' })}>
              Báo cáo lỗi…
            </Button>
          </Group>
        }
      >
        Trang này gặp lỗi ngoài dự kiến. Dữ liệu đã lưu không bị ảnh hưởng; hãy mở lại trang hoặc chọn trang khác.
      </EmptyState>
    );
  }
}
