import type { Board } from '../boards/board-content.ts';
import { formatDate } from '../format/date.ts';
import type { Language } from '../language/text.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import type { OfficialFrame } from './document.ts';

/** `Ban Quản lý các khu công nghiệp tỉnh Lâm Đồng` names the province whose committee stands above the board. */
const PROVINCE = /^(.*?)\s+(tỉnh|thành phố)\s+(.+)$/iu;

interface Issuer {
  readonly above: string;
  readonly issuer: string;
  /** Where it is signed; empty where the name of the board does not say. */
  readonly place: string;
}

function readIssuer({ authority }: Pick<Board, 'authority'>, language: Language): Issuer {
  const named = PROVINCE.exec(authority.vi.normalize('NFC'));
  const [, board = authority.vi, kind = '', province = ''] = named ?? [];
  if (language === 'vi') {
    // The head of a paper is narrow; these short forms are the usual ones there.
    const above = province === '' ? '' : `UBND ${kind} ${province}`;
    const issuer = board.replace(/khu công nghiệp/iu, 'KCN');
    return { above: above.toLocaleUpperCase('vi'), issuer: issuer.toLocaleUpperCase('vi'), place: province };
  }
  const above = province === '' ? '' : `People’s Committee of ${province}`;
  return { above: above.toLocaleUpperCase('en'), issuer: authority.en.toLocaleUpperCase('en'), place: province };
}

const WORDS = {
  vi: {
    state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    recipientsTitle: 'Nơi nhận:',
    file: '- Lưu: VT.',
    signer: 'TRƯỞNG BAN',
    number: 'Số:            /',
  },
  en: {
    state: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
    recipientsTitle: 'Recipients:',
    file: '- Records office.',
    signer: 'HEAD OF THE BOARD',
    number: 'No.:            /',
  },
} as const;

/** Head and foot of a paper that a board signs on a day. The number is left to the office that registers it. */
export function officialFrame(
  board: Pick<Board, 'authority'>,
  day: IsoDate,
  recipients: readonly string[],
  language: Language,
): OfficialFrame {
  const { above, issuer, place } = readIssuer(board, language);
  const { state, motto, recipientsTitle, file, signer, number } = WORDS[language];
  const date = formatDate(day, language, 'long');
  return {
    above,
    issuer,
    number,
    state,
    motto,
    place: place === '' ? date : `${place}, ${date}`,
    recipientsTitle,
    recipients: [...recipients.map((name) => `- ${name};`), file],
    signer,
  };
}
