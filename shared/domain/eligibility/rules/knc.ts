import { cite } from '../../../law/citation.ts';
import { longEnoughService, notYetHeld } from '../conditions/service-years.ts';
import { at, type Rule, within } from './rule.ts';

/** Kỷ niệm chương, by the standard of the Công Thương branch; another body's standard is entered as a regulation. */
export const kncRule: Rule = {
  award: 'KNC',
  subject: 'person',
  kind: 'merit',
  versions: [
    {
      from: 'R2014',
      conditions: [
        notYetHeld(at('circular16of2018bct', '14', 'secondary')),
        longEnoughService(at('circular16of2018bct', '14', 'secondary')),
      ],
    },
    {
      from: 'R2024',
      conditions: [
        notYetHeld(at('law2022', '71', 'secondary')),
        longEnoughService(within(cite('law2022', '71'), at('circular22of2023bct', undefined, 'secondary'))),
      ],
    },
  ],
};
