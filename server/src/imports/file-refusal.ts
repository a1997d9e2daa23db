import type { Finding } from '@zones/core/quality/finding';
import type { WorkbookRule } from '@zones/core/quality/workbook-finding-words';

/** The whole file is refused, for one reason that can be said in one sentence. */
export class FileRefusal extends Error {
  readonly finding: Finding;

  constructor(rule: WorkbookRule, params: Finding['params'] = {}) {
    super(rule);
    this.finding = { rule, severity: 'error', place: null, params };
  }
}
