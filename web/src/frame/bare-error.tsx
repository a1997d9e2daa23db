import type { Text } from '@zones/core/language/text';
import { LANGUAGES } from '@zones/core/language/text';

/** Said when not even the words of the site could be loaded, so it brings its own, in both languages. */
const WORDS: Text = {
  vi: 'Không tải được trang. Hãy kiểm tra kết nối rồi tải lại.',
  en: 'The page could not be loaded. Check the connection and reload it.',
};

export function BareError() {
  return (
    <main className="page-width py-16" role="alert">
      {LANGUAGES.map((language) => (
        <p key={language} lang={language} className="mb-2 text-lg">
          {WORDS[language]}
        </p>
      ))}
    </main>
  );
}
