const RED = '#d21f26';
const GOLD = '#f7c948';
const EDGE = '#a86a00';

/**
 * Quốc huy as vector drawing, 100 wide and 104 high with its corner at 0, 0: a golden star on red, framed by two sheaves of
 * rice, half a cogwheel below and the ribbon with the state's name. Hiến pháp 2013, Điều 13 khoản 2. Our own drawing, for
 * certificates on plain paper (Nghị định 98/2023/NĐ-CP, Điều 104).
 */
export function nationalEmblem(): string {
  return [
    `<circle cx="50" cy="46" r="38" fill="${RED}" stroke="${GOLD}" stroke-width="1"/>`,
    `<path d="${star(50, 36, 17)}" fill="${GOLD}"/>`,
    cogwheel(50, 76),
    sheaf(-1),
    sheaf(1),
    ribbon(),
  ].join('');
}

/** A five-pointed star as a path, its highest point up. */
export function star(x: number, y: number, radius: number): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const angle = -Math.PI / 2 + (index * Math.PI) / 5;
    const distance = index % 2 === 0 ? radius : radius * 0.382;
    return `${round(x + Math.cos(angle) * distance)} ${round(y + Math.sin(angle) * distance)}`;
  });
  return `M${points.join('L')}Z`;
}

/** The upper half of a cogwheel: industry. */
function cogwheel(x: number, y: number): string {
  const teeth = 9;
  const points: string[] = [];
  for (let tooth = 0; tooth < teeth; tooth++) {
    for (const [share, radius] of [
      [0.05, 11.5],
      [0.2, 14.5],
      [0.6, 14.5],
      [0.75, 11.5],
    ] as const) {
      const angle = Math.PI + ((tooth + share) * Math.PI) / teeth;
      points.push(`${round(x + Math.cos(angle) * radius)} ${round(y + Math.sin(angle) * radius)}`);
    }
  }
  return [
    `<path d="M${x - 11.5} ${y}L${points.join('L')}L${x + 11.5} ${y}Z" fill="${GOLD}" stroke="${EDGE}" stroke-width=".5"/>`,
    `<path d="M${x - 6.5} ${y}A6.5 6.5 0 0 1 ${x + 6.5} ${y}Z" fill="${RED}" stroke="${EDGE}" stroke-width=".5"/>`,
  ].join('');
}

/** One sheaf, left (-1) or right (1): ears in three rows along the circle, as one path, so that 300 certificates stay light. */
function sheaf(side: -1 | 1): string {
  let path = '';
  for (const [row, radius] of [37, 41.5, 46].entries()) {
    for (let ear = 0; ear < 19; ear++) {
      const angle = ((91 - ear * 8.4 - (row % 2) * 4.2) * Math.PI) / 180;
      const lean = angle - Math.PI / 2 - ((12 + (row - 1) * 24) * Math.PI) / 180;
      path += earPath(
        50 + side * Math.cos(angle) * radius,
        48 + Math.sin(angle) * radius,
        side * Math.sin(-lean),
        -Math.cos(lean),
      );
    }
  }
  return `<path d="${path}" fill="${GOLD}" stroke="${EDGE}" stroke-width=".35"/>`;
}

/** An ear of rice around a point, pointed at both ends, along the direction (dx, dy). */
function earPath(x: number, y: number, dx: number, dy: number): string {
  const [long, wide] = [4.4, 3.2];
  const point = (along: number, across: number) =>
    `${round(x + dx * along - dy * across)} ${round(y + dy * along + dx * across)}`;
  return `M${point(-long, 0)}Q${point(0, wide)} ${point(long, 0)}Q${point(0, -wide)} ${point(-long, 0)}`;
}

/** The red ribbon around the sheaves' foot, with the state's name in gold. */
function ribbon(): string {
  const band = 'M18 80Q33 91 50 91Q67 91 82 80L88 90Q70 103 50 103Q30 103 12 90Z';
  const lettering = (text: string, y: number, size: number) =>
    `<text x="50" y="${y}" font-size="${size}" text-anchor="middle" font-weight="bold" fill="${GOLD}" font-family='"Arial","Liberation Sans",sans-serif'>${text}</text>`;
  return [
    `<path d="${band}" fill="${RED}" stroke="${GOLD}" stroke-width=".8"/>`,
    `<path d="M12 90L6 84L14 78L18 80ZM88 90L94 84L86 78L82 80Z" fill="#a8151b" stroke="${GOLD}" stroke-width=".5"/>`,
    lettering('CỘNG HÒA XÃ HỘI', 95.4, 3),
    lettering('CHỦ NGHĨA VIỆT NAM', 99.2, 2.8),
  ].join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
