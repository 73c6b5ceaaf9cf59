import { barLength, CHART_END, type ChartBar } from './chart-bar.ts';

const WIDTH = 960;
const ROW = 34;
const TOP = 56;
const BOTTOM = 34;
const LABEL_WIDTH = 330;
const TEXT_WIDTH = 210;
const PADDING = 16;
/** Drawn three times as large, so that it prints sharply. */
const SCALE = 3;
const FONT = '"Times New Roman", "Liberation Serif", serif';
const fills: Readonly<Record<ChartBar['look'], string>> = {
  plain: '#5b86b3',
  good: '#4f8f66',
  warned: '#d09a2f',
  bad: '#b0473f',
};

/**
 * Puts a chart on the clipboard as a picture, black on white as paper is, to be pasted into Word. Call it from a click.
 * @throws where the clipboard does not take it
 */
export async function copyChart(title: string, bars: readonly ChartBar[]): Promise<void> {
  const canvas = drawChart(title, bars);
  const picture = new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The chart could not be drawn.'))), 'image/png');
  });
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}

/** The chart as a picture of its own. */
export function drawChart(title: string, bars: readonly ChartBar[]): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const height = TOP + bars.length * ROW + BOTTOM;
  canvas.width = WIDTH * SCALE;
  canvas.height = height * SCALE;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('There is no canvas to draw on.');
  pen.scale(SCALE, SCALE);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, WIDTH, height);
  pen.fillStyle = '#000000';
  pen.textBaseline = 'middle';
  pen.font = `bold 18px ${FONT}`;
  pen.textAlign = 'center';
  pen.fillText(title, WIDTH / 2, 26, WIDTH - 2 * PADDING);
  pen.textAlign = 'left';
  const left = PADDING + LABEL_WIDTH + 8;
  const room = WIDTH - left - TEXT_WIDTH - PADDING;
  bars.forEach((bar, index) => {
    const middle = TOP + index * ROW + ROW / 2;
    pen.fillStyle = '#000000';
    pen.font = `15px ${FONT}`;
    drawLines(pen, bar.label, PADDING, middle);
    pen.fillText(bar.text, left + room + 10, middle, TEXT_WIDTH);
    pen.fillStyle = fills[bar.look];
    pen.fillRect(left, middle - 9, (room * barLength(bar.percent)) / 100, 18);
  });
  const plan = left + (room * 100) / CHART_END;
  pen.strokeStyle = '#000000';
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(plan, TOP - 4);
  pen.lineTo(plan, TOP + bars.length * ROW + 4);
  pen.stroke();
  pen.fillStyle = '#000000';
  pen.font = `13px ${FONT}`;
  pen.textAlign = 'center';
  pen.fillText('100% kế hoạch', plan, TOP + bars.length * ROW + 16);
  return canvas;
}

/** A label in one line, or in two where one is not enough. */
function drawLines(pen: CanvasRenderingContext2D, label: string, x: number, middle: number): void {
  if (pen.measureText(label).width <= LABEL_WIDTH) {
    pen.fillText(label, x, middle);
    return;
  }
  const words = label.split(' ');
  let first = '';
  while (words[0] !== undefined && pen.measureText(`${first} ${words[0]}`).width <= LABEL_WIDTH)
    first = `${first} ${words.shift()}`.trim();
  pen.fillText(first, x, middle - 8);
  pen.fillText(words.join(' '), x, middle + 8, LABEL_WIDTH);
}
