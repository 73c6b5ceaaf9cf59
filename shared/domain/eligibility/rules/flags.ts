import { cocpMovementYears } from '../../../law/parameters/titles/cocp/movement-years.ts';
import { cotMovementYears } from '../../../law/parameters/titles/cot/movement-years.ts';
import { exceedsTargets, leadsBlock, mayReceiveFlag } from '../conditions/collective-standing.ts';
import { confirmed } from '../conditions/confirm.ts';
import { movementLongEnough } from '../conditions/special-grounds.ts';
import type { Condition } from '../criterion.ts';
import { at, type Place, type Rule } from './rule.ts';

const sound = (place: Place, chosen: string): Condition =>
  confirmed(
    {
      key: 'sound',
      label: 'Tiêu biểu; tổ chức trong sạch, vững mạnh',
      ...place,
    },
    `${chosen}; nội bộ đoàn kết, tổ chức đảng, đoàn thể trong sạch, vững mạnh.`,
  );

function yearly(place: Place, chosen: string): readonly Condition[] {
  return [mayReceiveFlag(place), leadsBlock(place), exceedsTargets(place), sound(place, chosen)];
}

const inProvince = 'Tiêu biểu để các đơn vị trong tỉnh học tập';
const amongLeaders = 'Tiêu biểu xuất sắc nhất trong số các đơn vị dẫn đầu cụm, khối của tỉnh';
const leadsMovement = 'Dẫn đầu phong trào thi đua theo chuyên đề khi tổng kết';

/** Cờ thi đua của bộ, ban, ngành, tỉnh, yearly. */
export const cotRule: Rule = {
  award: 'COT',
  subject: 'collective',
  kind: 'merit',
  versions: [
    {
      from: 'R2014',
      conditions: yearly(at('law2003', '26', 'memory'), inProvince),
    },
    {
      from: 'R2017',
      conditions: yearly(at('law2003', '26', 'memory'), inProvince),
    },
    { from: 'R2024', conditions: yearly(at('law2022', '26'), inProvince) },
  ],
};

/** Cờ thi đua tỉnh at the end of a thematic movement of three years or more. */
export const cotThematicRule: Rule = {
  award: 'COT',
  subject: 'collective',
  kind: 'movement',
  versions: [
    {
      from: 'R2024',
      conditions: [
        movementLongEnough(at('law2022', '26'), cotMovementYears),
        sound(at('law2022', '26'), leadsMovement),
      ],
    },
  ],
};

/** Cờ thi đua của Chính phủ, yearly: among the leaders of the province's blocks. Its share of the flags is a quota of the list. */
export const cocpRule: Rule = {
  award: 'COCP',
  subject: 'collective',
  kind: 'merit',
  versions: [
    {
      from: 'R2014',
      conditions: yearly(at('decree65of2014', '6'), amongLeaders),
    },
    {
      from: 'R2017',
      conditions: yearly(at('decree91of2017', '11.1', 'secondary'), amongLeaders),
    },
    { from: 'R2024', conditions: yearly(at('law2022', '25'), amongLeaders) },
  ],
};

/** Cờ thi đua của Chính phủ at the end of a movement of five years or more. */
export const cocpThematicRule: Rule = {
  award: 'COCP',
  subject: 'collective',
  kind: 'movement',
  versions: [
    {
      from: 'R2014',
      conditions: [
        movementLongEnough(at('decree65of2014', '6'), cocpMovementYears),
        sound(at('decree65of2014', '6'), leadsMovement),
      ],
    },
    {
      from: 'R2017',
      conditions: [
        movementLongEnough(at('decree91of2017', '11.1', 'memory'), cocpMovementYears),
        sound(at('decree91of2017', '11.1', 'memory'), leadsMovement),
      ],
    },
    {
      from: 'R2024',
      conditions: [
        movementLongEnough(at('law2022', '25'), cocpMovementYears),
        sound(at('law2022', '25'), leadsMovement),
      ],
    },
  ],
};
