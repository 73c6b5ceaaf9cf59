/** A whole-day event for another calendar program. */
export interface CalendarEvent {
  /** The same on every export, so that a second import changes the event rather than doubling it. */
  readonly uid: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly description: string;
}

/** A line may be no longer, in octets, its break not counted. RFC 5545, 3.1. */
const LONGEST_LINE = 75;

/**
 * The events as a calendar file (RFC 5545): whole days, a reminder three days before each, lines folded between characters.
 * `stampedAt` is the moment of export, ISO 8601 in UTC.
 */
export function writeICalendar(name: string, events: readonly CalendarEvent[], stampedAt: string): string {
  const stamp = `${stampedAt.replace(/[-:]/g, '').slice(0, 15)}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Thi dua Khen thuong//Lich nam//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventLines({ uid, title, on, description }: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-P3D',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** Text values: backslash, semicolon, comma and line breaks are escaped. RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, (letter) => `\\${letter}`)
    .replace(/\r?\n/g, '\\n');
}

/** A long line goes on behind a line break and a space; a character of several octets is never cut. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
