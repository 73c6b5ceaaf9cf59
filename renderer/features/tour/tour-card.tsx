import { Button, CloseButton } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { KeyText } from '../../components/key-text.tsx';
import { useCurrentLocation } from '../../lib/hash-location.ts';
import classes from './tour.module.css';
import { TourRing } from './tour-ring.tsx';
import { tourSteps } from './tour-steps.ts';
import { endTour, goToStop, useTour } from './use-tour.ts';

/** The tour beside the work: a card at the corner, and a ring round what it tells of. The program stays usable. */
export function TourCard() {
  const at = useTour((tour) => tour.at);
  const location = useCurrentLocation();
  const [invitedAt, setInvitedAt] = useState(location);

  // Who goes about her own business has declined the invitation.
  useEffect(() => {
    if (at !== 'invited') setInvitedAt(location);
    else if (location !== invitedAt) endTour();
  }, [at, location, invitedAt]);

  if (at === null) return null;
  if (at === 'invited') {
    return (
      <Card title="Xem nhanh chương trình?">
        <p>Mười hai điểm dừng, khoảng năm phút, trên cơ quan mẫu này. Thử gì cũng được: mọi thứ đều hoàn tác được.</p>
        <div className={classes.buttons}>
          <Button variant="default" onClick={endTour}>
            Để sau
          </Button>
          <Button onClick={() => goToStop(0)}>Bắt đầu</Button>
        </div>
      </Card>
    );
  }
  const step = tourSteps[at];
  if (step === undefined) return null;
  const isLast = at === tourSteps.length - 1;
  return (
    <>
      <TourRing key={step.target} selector={step.target} />
      <Card key={at} title={step.title} takesFocus>
        <p>
          <KeyText text={step.text} />
        </p>
        {step.tryThis && (
          <p>
            <strong>Thử:</strong> <KeyText text={step.tryThis} />
          </p>
        )}
        <div className={classes.buttons}>
          <span className={classes.count}>
            {at + 1}/{tourSteps.length}
          </span>
          {at > 0 && (
            <Button variant="default" onClick={() => goToStop(at - 1)}>
              Trước
            </Button>
          )}
          <Button data-next onClick={() => goToStop(at + 1)}>
            {isLast ? 'Xong' : 'Tiếp'}
          </Button>
        </div>
      </Card>
    </>
  );
}

interface CardProps {
  readonly title: string;
  /** The keyboard goes to «Tiếp», so that Enter walks on. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

function Card({ title, takesFocus = false, children }: CardProps) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    // After the screen that was gone to has taken the focus itself.
    const timer = setTimeout(() => card.current?.querySelector<HTMLElement>('[data-next]')?.focus(), 400);
    return () => clearTimeout(timer);
  }, [takesFocus]);
  return (
    <aside
      ref={card}
      className={classes.card}
      aria-label="Xem nhanh chương trình"
      data-region="tour"
      onKeyDown={(event) => {
        if (event.key === 'Escape') endTour();
      }}
    >
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        <CloseButton aria-label="Thôi xem" onClick={endTour} />
      </div>
      {children}
    </aside>
  );
}
