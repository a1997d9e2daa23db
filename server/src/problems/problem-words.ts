import type { ProblemCode } from '@zones/core/contract/problems';
import type { Text } from '@zones/core/language/text';

interface Words {
  readonly title: Text;
  /** One sentence; `{given}` is what was asked for, `{parameter}` the parameter's name. */
  readonly detail: Text;
}

export const PROBLEM_WORDS: Readonly<Record<ProblemCode, Words>> = {
  'address.not-found': {
    title: { vi: 'Không có địa chỉ này', en: 'No such address' },
    detail: {
      vi: 'Không có gì tại “{given}”. Danh sách địa chỉ có trong /api/docs.',
      en: 'There is nothing at “{given}”. /api/docs lists every address.',
    },
  },
  'address.too-long': {
    title: { vi: 'Địa chỉ quá dài', en: 'Address too long' },
    detail: {
      vi: 'Địa chỉ dài hơn 2.000 ký tự; hãy bỏ bớt tham số.',
      en: 'The address is longer than 2,000 characters; leave out some parameters.',
    },
  },
  'board.not-found': {
    title: { vi: 'Không có bảng số liệu này', en: 'No such board' },
    detail: {
      vi: 'Không có bảng số liệu “{given}” đã công bố. Xem /api/v1/boards.',
      en: 'There is no published board “{given}”. See /api/v1/boards.',
    },
  },
  'evidence.not-found': {
    title: { vi: 'Không có nguồn chứng minh này', en: 'No such evidence' },
    detail: {
      vi: 'Kỳ công bố này không có nguồn chứng minh “{given}”.',
      en: 'This release has no evidence “{given}”.',
    },
  },
  'file.not-found': {
    title: { vi: 'Không có tệp này', en: 'No such file' },
    detail: {
      vi: 'Kỳ công bố không có tệp “{given}”. Danh sách tệp có tại /api/v1/releases/…/files.',
      en: 'The release has no file “{given}”. /api/v1/releases/…/files lists those it has.',
    },
  },
  'file.too-slow': {
    title: { vi: 'Tệp chưa tạo xong', en: 'The file took too long' },
    detail: {
      vi: 'Sau {given} giây tệp vẫn chưa tạo xong nên đã dừng. Hãy thử lại; nếu vẫn lỗi, báo cho đơn vị vận hành.',
      en: 'After {given} seconds the file was not made and was given up. Try again; if it stays, tell the operator.',
    },
  },
  'industry.not-found': {
    title: { vi: 'Không có ngành này', en: 'No such industry' },
    detail: {
      vi: 'Không có mã ngành “{given}” trong danh mục.',
      en: 'There is no industry code “{given}” in the list.',
    },
  },
  'lot.not-found': {
    title: { vi: 'Không có lô đất này', en: 'No such lot' },
    detail: {
      vi: 'Kỳ công bố này không có lô “{given}”. Xem /api/v1/lots.',
      en: 'This release has no lot “{given}”. See /api/v1/lots.',
    },
  },
  'lots.too-many': {
    title: { vi: 'Quá nhiều lô đất', en: 'Too many lots' },
    detail: {
      vi: 'Tờ thông tin có nhiều nhất {given} lô; hãy bỏ bớt.',
      en: 'A factsheet holds at most {given} lots; leave some out.',
    },
  },
  'meeting.not-found': {
    title: { vi: 'Không có cuộc họp này', en: 'No such meeting' },
    detail: {
      vi: 'Kỳ công bố này không có cuộc họp “{given}”. Xem /api/v1/meetings.',
      en: 'This release knows no meeting “{given}”. See /api/v1/meetings.',
    },
  },
  'method.not-allowed': {
    title: { vi: 'Phương thức không được phép', en: 'Method not allowed' },
    detail: {
      vi: 'Không nhận phương thức {given}; ở đây chỉ đọc (GET, HEAD).',
      en: '{given} is not accepted; this is for reading only (GET, HEAD).',
    },
  },
  'metric.not-found': {
    title: { vi: 'Không có chỉ tiêu này', en: 'No such metric' },
    detail: {
      vi: 'Không có chỉ tiêu “{given}”. Xem /api/v1/metrics.',
      en: 'There is no metric “{given}”. See /api/v1/metrics.',
    },
  },
  'parameter.invalid': {
    title: { vi: 'Tham số không hợp lệ', en: 'Invalid parameter' },
    detail: {
      vi: 'Tham số “{parameter}” có giá trị không hợp lệ: “{given}”. Dạng đúng có trong /api/docs.',
      en: 'The parameter “{parameter}” has a value that cannot be read: “{given}”. /api/docs shows its form.',
    },
  },
  'parameter.unknown': {
    title: { vi: 'Tham số không tồn tại', en: 'Unknown parameter' },
    detail: {
      vi: 'Địa chỉ này không có tham số “{parameter}”. Tham số được nhận có trong /api/docs.',
      en: 'This address has no parameter “{parameter}”. /api/docs lists those it takes.',
    },
  },
  'quarter.not-found': {
    title: { vi: 'Không có quý này', en: 'No such quarter' },
    detail: {
      vi: 'Kỳ công bố này không có số liệu hay kế hoạch cho “{given}”.',
      en: 'This release has neither figures nor a plan for “{given}”.',
    },
  },
  'release.none-published': {
    title: { vi: 'Chưa có kỳ công bố', en: 'Nothing published yet' },
    detail: {
      vi: 'Chưa có kỳ công bố nào. Số liệu sẽ có sau lần công bố đầu tiên.',
      en: 'No release has been published yet. Figures appear with the first one.',
    },
  },
  'release.not-found': {
    title: { vi: 'Không có kỳ công bố này', en: 'No such release' },
    detail: {
      vi: 'Không có kỳ công bố “{given}”. Xem /api/v1/releases.',
      en: 'There is no release “{given}”. See /api/v1/releases.',
    },
  },
  'releases.of-two-boards': {
    title: { vi: 'Hai bộ số liệu khác nhau', en: 'Two different boards' },
    detail: {
      vi: 'Hai kỳ công bố thuộc hai bộ số liệu ({given}), không so sánh được. Hãy chọn hai kỳ của cùng một bộ.',
      en: 'The releases are of two boards ({given}), whose figures are not versions of each other. Choose two of one board.',
    },
  },
  'server.failed': {
    title: { vi: 'Lỗi máy chủ', en: 'The server failed' },
    detail: {
      vi: 'Máy chủ gặp lỗi. Hãy thử lại; nếu vẫn lỗi, báo cho đơn vị vận hành mã yêu cầu này.',
      en: 'The server failed. Try again; if it stays, give the operator the id of this request.',
    },
  },
  'server.not-migrated': {
    title: { vi: 'Cơ sở dữ liệu chưa được nâng cấp', en: 'Migrations are waiting' },
    detail: {
      vi: 'Cơ sở dữ liệu chưa được nâng cấp cho phiên bản này. Đơn vị vận hành chạy “npm run zones -- migrate”.',
      en: 'The database was not brought up to this version. The operator runs “npm run zones -- migrate”.',
    },
  },
  'server.not-ready': {
    title: { vi: 'Máy chủ chưa sẵn sàng', en: 'Not ready' },
    detail: {
      vi: 'Cơ sở dữ liệu chưa trả lời. Hãy thử lại sau ít phút; nếu vẫn lỗi, báo cho đơn vị vận hành.',
      en: 'The database does not answer. Try again in a few minutes; if it stays, tell the operator.',
    },
  },
  'source.not-found': {
    title: { vi: 'Không có tài liệu nguồn này', en: 'No such source' },
    detail: {
      vi: 'Kỳ công bố này không có tài liệu nguồn “{given}”. Xem /api/v1/sources.',
      en: 'This release has no source document “{given}”. See /api/v1/sources.',
    },
  },
  'zone.not-found': {
    title: { vi: 'Không có khu công nghiệp này', en: 'No such zone' },
    detail: {
      vi: 'Không có khu công nghiệp “{given}” trong bảng số liệu này. Xem /api/v1/zones.',
      en: 'This board has no zone “{given}”. See /api/v1/zones.',
    },
  },
};
