import { UnstyledButton } from '@mantine/core';
import type { RoundFigure } from '#shared/domain/rounds/round-figures.ts';
import { SidePanel } from '../../components/side-panel.tsx';
import { figureText } from './figures-strip.tsx';
import classes from './rounds.module.css';

interface FiguresPanelProps {
  readonly figures: readonly RoundFigure[];
  /** Shows the names of a figure in the list; its key, or the key of those who go first among equals. */
  readonly onShow: (key: string) => void;
  readonly onClose: () => void;
}

const groups = [
  { group: 'awards', title: 'Số lượng và hạn mức' },
  { group: 'limits', title: 'Tỷ lệ' },
  { group: 'structure', title: 'Cơ cấu' },
] as const;

/** Every count of the round with its limit, its provision and its names. */
export function FiguresPanel({ figures, onShow, onClose }: FiguresPanelProps) {
  return (
    <SidePanel title="Cơ cấu, tỷ lệ" width={430} onClose={onClose}>
      {groups.map(({ group, title }) => {
        const shown = figures.filter((figure) => figure.group === group);
        if (shown.length === 0) return null;
        return (
          <table key={group} className={classes.structure}>
            <thead>
              <tr>
                <th scope="col">
                  <b>{title}</b>
                </th>
                <th scope="col" className={classes.number}>
                  Số lượng
                </th>
                <th scope="col" className={classes.number}>
                  %
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((figure) => (
                <tr key={figure.key} className={figure.isKept === false ? classes.over : undefined}>
                  <td>
                    <UnstyledButton fz="sm" onClick={() => onShow(figure.key)}>
                      {figure.label}
                    </UnstyledButton>
                    {figure.provision && figure.most !== null && (
                      <div className={classes.paperNote}>
                        Tối đa {figure.most} · {figure.provision}
                      </div>
                    )}
                    {figure.tie && (
                      <div>
                        <UnstyledButton fz="xs" td="underline" onClick={() => onShow(`tie-${figure.key}`)}>
                          Khi ngang nhau: ưu tiên {figure.tie.ids.length} đề nghị ({figure.tie.provision})
                        </UnstyledButton>
                      </div>
                    )}
                  </td>
                  <td className={classes.number}>{figureText(figure)}</td>
                  <td className={classes.number}>
                    {figure.of ? `${Math.round((figure.count * 1000) / figure.of) / 10}`.replace('.', ',') : ''}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </SidePanel>
  );
}
