import { backup } from './command-line/backup.ts';
import { bench } from './command-line/bench.ts';
import { check } from './command-line/check.ts';
import { type Command, mistakeSentence } from './command-line/command.ts';
import { documents, exportDocument } from './command-line/documents.ts';
import { eligible } from './command-line/eligible.ts';
import { evaluate } from './command-line/evaluate.ts';
import { importFile } from './command-line/import.ts';
import { init } from './command-line/init.ts';
import { makePackageFile } from './command-line/package.ts';
import { prize } from './command-line/prize.ts';
import { receivePackage } from './command-line/receive.ts';
import { restore } from './command-line/restore.ts';
import { search } from './command-line/search.ts';
import { undo } from './command-line/undo.ts';

/** The program without its window: the same services, for IT staff and for checks. */
const commands: Readonly<Record<string, Command>> = {
  init,
  import: importFile,
  package: makePackageFile,
  receive: receivePackage,
  search,
  undo,
  check,
  backup,
  restore,
  documents,
  export: exportDocument,
  evaluate,
  eligible,
  prize,
  bench,
};

const [verb = '', ...rest] = process.argv.slice(2);
const asJson = rest.includes('--json');
const args = rest.filter((argument) => argument !== '--json');
const command = Object.hasOwn(commands, verb) ? commands[verb] : undefined;

if (command === undefined) {
  const known = Object.values(commands).map((each) => `  ${each.usage}\n      ${each.summary}`);
  const help = `Các lệnh:\n${known.join('\n')}\nThêm --json để nhận dữ liệu.`;
  if (verb === 'help') console.log(help);
  else {
    console.error(`Không có lệnh “${verb}”. ${help}`);
    process.exitCode = 1;
  }
} else {
  try {
    const result = await command.run(args);
    console.log(asJson ? JSON.stringify(result.data, null, 2) : result.lines.join('\n'));
  } catch (error) {
    const sentence = mistakeSentence(error, args[args.indexOf('--db') + 1] ?? '');
    console.error(sentence ?? error);
    process.exitCode = 1;
  }
}
