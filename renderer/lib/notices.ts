import type { NotificationData } from '@mantine/notifications';

/** The notices in the corner, not part of the first screen: what is said before they are loaded waits for them. */
export const loadNotices = () => import('@mantine/notifications');

/** Shows a notice; one with the `id` of another that is shown is left out, so hide that first. */
export function showNotice(notice: NotificationData): void {
  void loadNotices().then(({ notifications }) => notifications.show(notice));
}

/** Takes the notice of this `id` away, if it is there. */
export function hideNotice(id: string): void {
  void loadNotices().then(({ notifications }) => notifications.hide(id));
}

/** Takes every notice away: they are about a file that is no longer open. */
export function clearNotices(): void {
  void loadNotices().then(({ notifications }) => notifications.clean());
}
