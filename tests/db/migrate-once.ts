import { openWriter } from '@zones/db/engines/open';
import { migrate } from '@zones/db/migrations/migrate';

/** A process of its own that brings the database of its first argument up to date. */
const [url = ''] = process.argv.slice(2);
const writer = await openWriter(url);
process.stdout.write(JSON.stringify(await migrate(writer)));
await writer.close();
