import type { ReleaseDecision } from '@zones/core/boards/board-content';
import type { Language } from '@zones/core/language/text';
import { isPeriod, parsePeriod } from '@zones/core/quarters/period';
import { isQuarter } from '@zones/core/quarters/quarter';
import { toVietnamDay } from '@zones/core/quarters/vietnam-time';
import type { PublicationAnswer } from '../releases/publication.ts';
import { publishInThread } from '../releases/publish-in-thread.ts';
import { type PublicationOrder, tryPublication } from '../releases/publish-release.ts';
import { hasLastingAddress, originOf } from '../settings/origin.ts';
import { parseSettings } from '../settings/settings.ts';
import { type Call, type Command, formatHelp } from './command.ts';
import { getBoard } from './get-board.ts';
import { formatReason, terminalLanguage } from './import-words.ts';
import { type ExitCode, type Output, UsageError } from './outcome.ts';
import { formatPlan, isAllowed, publishWord } from './publish-words.ts';
import { withWriter } from './with-database.ts';

interface Shown {
  readonly json: boolean;
  readonly language: Language;
}

function readDecision(call: Call, board: string, publishedAt: string): ReleaseDecision {
  const cutoff = call.text('cutoff') ?? '';
  const through = call.text('through') ?? '';
  const help = formatHelp(publishCommand);
  if (!isPeriod(cutoff) || parsePeriod(cutoff).precision !== 'day')
    throw new UsageError(`--cutoff is “${cutoff}”: expected a day such as 2017-09-14.`, help);
  if (!isQuarter(through)) throw new UsageError(`--through is “${through}”: expected a quarter such as 2017-Q3.`, help);
  return {
    id: call.text('id') ?? `${board}-${toVietnamDay(publishedAt)}`,
    title: { vi: call.text('title-vi') ?? '', en: call.text('title-en') ?? '' },
    cutoff,
    publishedAt,
    through,
    planId: call.text('plan') ?? null,
    meetingId: call.text('meeting') ?? null,
  };
}

async function rehearse(order: PublicationOrder, { json, language }: Shown, output: Output): Promise<ExitCode> {
  const plan = await withWriter((writer) => tryPublication(writer, order));
  const allowed = isAllowed(plan.findings);
  const { content, ...told } = plan;
  if (json) output.say(JSON.stringify({ allowed, release: content.release, ...told }, null, 2));
  else for (const line of formatPlan(plan, language)) output.say(line);
  for (const finding of plan.findings) output.complain(formatReason(finding, language));
  if (!allowed) output.complain(publishWord('refused', language));
  else if (!json) output.say(publishWord('dryRun', language));
  return allowed ? 0 : 1;
}

function show(answer: PublicationAnswer, { json, language }: Shown, output: Output): ExitCode {
  if (json) output.say(JSON.stringify(answer, null, 2));
  if (answer.kind === 'published') {
    const { id, sha256 } = answer.manifest;
    if (!json) output.say(`${publishWord('published', language)} ${id}: ${sha256}`);
    return 0;
  }
  if (answer.kind === 'refused') {
    for (const finding of answer.findings) output.complain(formatReason(finding, language));
    output.complain(publishWord('refused', language));
    return 1;
  }
  output.complain(answer.code === 'busy' ? publishWord('busy', language) : answer.message);
  return 1;
}

async function publish(order: PublicationOrder, shown: Shown, output: Output): Promise<ExitCode> {
  const settings = parseSettings(process.env);
  const answer = await publishInThread({
    ...order,
    databaseUrl: settings.databaseUrl,
    origin: originOf(settings),
    publicUrl: settings.publicUrl,
    withPages: hasLastingAddress(settings),
  });
  return show(answer, shown, output);
}

export const publishCommand: Command = {
  name: 'publish',
  names: [],
  summary: 'Freezes what a board knows and publishes it for ever, whole or not at all.',
  options: {
    board: { type: 'string', value: 'B', required: true, help: 'Slug of the board.' },
    cutoff: { type: 'string', value: 'DATE', required: true, help: 'Day to which figures are known, 2017-09-14.' },
    through: { type: 'string', value: 'Q', required: true, help: 'Last quarter reported on, 2017-Q3.' },
    plan: { type: 'string', value: 'ID', help: 'Plan version in force, 2017-adjusted.' },
    'title-vi': { type: 'string', value: 'T', help: 'Title in Vietnamese.' },
    'title-en': { type: 'string', value: 'T', help: 'Title in English.' },
    id: { type: 'string', value: 'ID', help: 'Part of permanent addresses; default: the board and today.' },
    meeting: { type: 'string', value: 'ID', help: 'The meeting it is made for.' },
    'dry-run': { type: 'boolean', help: 'Say what would be published and what stops it, and write nothing.' },
    json: { type: 'boolean', help: 'Answer as JSON.' },
    lang: { type: 'string', value: 'vi|en', help: 'Language of the reasons; default: that of the terminal.' },
  },
  async run(call, output) {
    const publishedAt = new Date().toISOString();
    const board = await withWriter((writer) => getBoard(writer, call.text('board')));
    const decision = readDecision(call, board, publishedAt);
    const order = { board, decision, today: toVietnamDay(publishedAt) };
    const shown = { json: call.flag('json'), language: terminalLanguage(call.text('lang'), process.env) };
    return call.flag('dry-run') ? rehearse(order, shown, output) : publish(order, shown, output);
  },
};
