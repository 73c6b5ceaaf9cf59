import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import { type SettingKey, type SettingOption, settingDefinitions } from '#shared/domain/eligibility/settings.ts';
import { outcomeNames } from '../../components/ladder/outcome-mark.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { formatNumber } from '../../lib/format-number.ts';
import { currentYear, today } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './law.module.css';

const keys = Object.keys(settingDefinitions) as SettingKey[];

/** Cách hiểu: what the text leaves open, each with its default and reason; whose outcome changes is told before it is saved. */
export function OpenReadings() {
  const query = useQuery('law:choices', {});
  return (
    <QueryView query={query}>
      {({ settings }) => (
        <div className={classes.readings}>
          {keys.map((key) => (
            <Reading key={key} setting={key} chosen={settings[key]} />
          ))}
        </div>
      )}
    </QueryView>
  );
}

function Reading({ setting, chosen }: { readonly setting: SettingKey; readonly chosen: string }) {
  const { label, question, reason, provision, defaultValue } = settingDefinitions[setting];
  const options: readonly SettingOption<string>[] = settingDefinitions[setting].options;
  const [tried, setTried] = useState<string | null>(null);
  const save = useAction('law:save-setting', { onDone: () => setTried(null) });
  return (
    <fieldset className={classes.reading}>
      <legend>{label}</legend>
      <p className={classes.question}>{question}</p>
      <Radio.Group
        aria-label={label}
        value={tried ?? chosen}
        onChange={(value) => setTried(value === chosen ? null : value)}
      >
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            label={option.value === defaultValue ? `${option.label} (mặc định)` : option.label}
          />
        ))}
      </Radio.Group>
      <p className={classes.reason}>
        {reason} {provision}.
      </p>
      {tried !== null && (
        <div className={classes.trial}>
          <Effect setting={setting} value={tried} />
          <Button loading={save.isRunning} onClick={() => void save.run({ setting, value: tried })}>
            Chọn cách hiểu này
          </Button>
          <Button variant="default" onClick={() => setTried(null)}>
            Giữ như cũ
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** Whose outcome of this year would change. */
function Effect({ setting, value }: { readonly setting: SettingKey; readonly value: string }) {
  const query = useQuery('law:setting-effect', { choice: { setting, value }, year: currentYear(), on: today() });
  return (
    <QueryView query={query}>
      {(changes) =>
        changes.length === 0 ? (
          <p>Không làm thay đổi kết quả của ai trong năm {currentYear()}.</p>
        ) : (
          <div>
            <p>
              Thay đổi {formatNumber(changes.length)} kết quả của năm {currentYear()}:
            </p>
            <ul className={classes.effects}>
              {changes.slice(0, 20).map(({ owner, name, award, before, after }) => (
                <li key={`${owner.kind} ${owner.id} ${award}`}>
                  {name} – {awardCatalogue[award].shortName}: {outcomeNames[before]} → {outcomeNames[after]}
                </li>
              ))}
            </ul>
            {changes.length > 20 && <p>… và {formatNumber(changes.length - 20)} kết quả khác.</p>}
          </div>
        )
      }
    </QueryView>
  );
}
