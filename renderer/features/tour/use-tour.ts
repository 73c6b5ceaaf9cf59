import { create } from 'zustand';
import { navigate } from '../../lib/navigate.ts';
import { tourSteps } from './tour-steps.ts';

/** Where the tour is: `invited` asks whether to begin; a number is the stop; null: no tour. */
export const useTour = create<{ readonly at: 'invited' | number | null }>(() => ({ at: null }));

/** Offers the tour: after the sample office was made. */
export function inviteToTour(): void {
  useTour.setState({ at: 'invited' });
}

/** Goes to a stop of the tour; past the last one it ends. */
export function goToStop(stop: number): void {
  const step = tourSteps[stop];
  useTour.setState({ at: step ? stop : null });
  if (step?.at !== undefined) navigate(step.at);
}

/** Ends the tour where it is. */
export function endTour(): void {
  useTour.setState({ at: null });
}
