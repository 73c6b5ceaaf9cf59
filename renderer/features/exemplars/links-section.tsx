import { ActionIcon, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ExemplarLink, ExemplarPage } from '#shared/contracts/exemplars.ts';
import { foldedFilter } from '../../components/fields/choice-field.tsx';
import { PlaceLink } from '../../components/place-link.tsx';
import { Section } from '../../components/section.tsx';
import { paths } from '../../lib/navigate.ts';
import { runAction } from '../../lib/use-action.ts';
import classes from './exemplars.module.css';

/** What an exemplar is tied to: initiatives, awards, proposals, conferences. */
export function LinksSection({ page }: { readonly page: ExemplarPage }) {
  const exemplarId = page.exemplar.id;
  const link = (to: 'initiative' | 'award', id: number, isLinked: boolean) =>
    void runAction('exemplars:link', { exemplarId, to, id, isLinked });
  return (
    <>
      <Section title="Sáng kiến" count={countOf(page.initiatives)}>
        <Lines
          links={page.initiatives}
          render={(one) => <PlaceLink to={paths.initiative(one.id)}>{one.name}</PlaceLink>}
          onUnlink={(one) => link('initiative', one.id, false)}
        />
        <Offer
          label="Gắn sáng kiến của cùng người, tập thể"
          links={page.offeredInitiatives}
          onPick={(id) => link('initiative', id, true)}
        />
      </Section>
      <Section title="Khen thưởng" count={countOf(page.awards)}>
        <Lines links={page.awards} render={(one) => one.name} onUnlink={(one) => link('award', one.id, false)} />
        <Offer
          label="Gắn danh hiệu, khen thưởng đã nhận"
          links={page.offeredAwards}
          onPick={(id) => link('award', id, true)}
        />
      </Section>
      {page.proposals.length > 0 && (
        <Section title="Đã đề nghị khen thưởng" count={page.proposals.length}>
          <Lines
            links={page.proposals}
            render={(one) => (
              <>
                {one.name} trong <PlaceLink to={paths.round(one.id)}>{one.detail}</PlaceLink>
              </>
            )}
          />
        </Section>
      )}
      {page.conferences.length > 0 && (
        <Section title="Hội nghị điển hình" count={page.conferences.length}>
          <Lines
            links={page.conferences}
            render={(one) => <PlaceLink to={paths.conference(one.id)}>{one.name}</PlaceLink>}
          />
        </Section>
      )}
    </>
  );
}

const countOf = (links: readonly ExemplarLink[]) => (links.length > 0 ? links.length : null);

interface LinesProps {
  readonly links: readonly ExemplarLink[];
  readonly render: (link: ExemplarLink) => ReactNode;
  readonly onUnlink?: (link: ExemplarLink) => void;
}

function Lines({ links, render, onUnlink }: LinesProps) {
  if (links.length === 0) return null;
  return (
    <ul className={classes.lines}>
      {links.map((link) => (
        <li key={`${link.id} ${link.name}`} className={classes.line}>
          <span className={classes.what}>
            {render(link)} {onUnlink && <span className={classes.quiet}>{link.detail}</span>}
          </span>
          {onUnlink && (
            <ActionIcon aria-label={`Gỡ: ${link.name}`} onClick={() => onUnlink(link)}>
              <IconX size={15} />
            </ActionIcon>
          )}
        </li>
      ))}
    </ul>
  );
}

interface OfferProps {
  readonly label: string;
  readonly links: readonly ExemplarLink[];
  readonly onPick: (id: number) => void;
}

function Offer({ label, links, onPick }: OfferProps) {
  return (
    <Select
      aria-label={label}
      placeholder={links.length === 0 ? 'Không còn gì để gắn' : `${label}…`}
      disabled={links.length === 0}
      mt={6}
      data={links.map((link) => ({ value: String(link.id), label: `${link.name} (${link.detail})` }))}
      value={null}
      onChange={(id) => id !== null && onPick(Number(id))}
      filter={foldedFilter}
      searchable
    />
  );
}
