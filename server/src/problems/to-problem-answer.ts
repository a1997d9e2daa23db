import type { ProblemAnswer } from '@zones/core/contract/problems';
import type { Language } from '@zones/core/language/text';
import type { Problem } from './problem.ts';
import { PROBLEM_WORDS } from './problem-words.ts';

/** What was sent is repeated short and without control characters. */
const quotable = (text: string): string => text.replace(/\p{Cc}/gu, ' ').slice(0, 80);

/** The refusal in one language. `requestId` is given for failures, which a person may have to report. */
export function toProblemAnswer(problem: Problem, language: Language, requestId: string | null): ProblemAnswer {
  const words = PROBLEM_WORDS[problem.code];
  const parameter = problem.parameter === null ? '' : quotable(problem.parameter);
  return {
    type: `/api/docs#problem-${problem.code}`,
    title: words.title[language],
    status: problem.status,
    detail: words.detail[language].replace(/\{(given|parameter)\}/g, (_, slot) =>
      slot === 'given' ? quotable(problem.given) : parameter,
    ),
    code: problem.code,
    ...(problem.parameter === null ? {} : { parameter }),
    ...(requestId === null ? {} : { requestId }),
  };
}

/** Language of a refusal: the address says it, else the browser's first known one, else Vietnamese. */
export function languageOf(address: string, acceptLanguage: string | undefined): Language {
  const asked = /[?&]lang=(vi|en)(?:&|$)/.exec(address)?.[1] ?? /\b(vi|en)\b/i.exec(acceptLanguage ?? '')?.[1];
  return asked?.toLowerCase() === 'en' ? 'en' : 'vi';
}
