import { Button, Menu } from '@mantine/core';
import { IconReceipt } from '@tabler/icons-react';
import { formatMoney } from '#shared/numbers/vietnamese-number.ts';
import { today } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';

/** Enters the prizes of a decision as spending: of the office's own decisions of the year and of the one before, paid in it. */
export function EnterPrizesMenu({ year }: { readonly year: number }) {
  const decisions = useQuery('decisions:list', {});
  const entries = useQuery('fund:entries', { year });
  const enter = useAction('fund:enter-prizes');
  const entered = new Set((entries.value ?? []).flatMap(({ decisionId }) => (decisionId === null ? [] : [decisionId])));
  const offered = (decisions.value ?? []).filter(
    ({ id, level, signedOn, totalAmount }) =>
      level === 'grassroots' &&
      totalAmount > 0 &&
      !entered.has(id) &&
      [year, year - 1].includes(Number(signedOn.slice(0, 4))),
  );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconReceipt size={16} />}
          loading={enter.isRunning}
          disabled={offered.length === 0}
        >
          Ghi chi tiền thưởng
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map(({ id, number, symbol, totalAmount }) => (
          <Menu.Item key={id} onClick={() => void enter.run({ decisionId: id, entryOn: entryDay(year) })}>
            Quyết định {number}/{symbol}: {formatMoney(totalAmount)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Today, or the last day of a year that is over. */
function entryDay(year: number): string {
  const now = today();
  return now < `${year}-12-31` ? now : `${year}-12-31`;
}
