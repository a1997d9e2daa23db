import type { WorkbookRows } from '@zones/server/imports/workbook-rows';

const marked = { source: 'BC-1', illustrative: true };

/** A small meeting of the sample board: at least one row of every table on meetings. */
export const SMALL_MEETINGS = {
  meeting: [
    {
      id: '2017-04-12',
      title_vi: 'Giao ban quý I (dữ liệu mẫu)',
      title_en: 'Review of the first quarter (sample data)',
      held_on: '2017-04-12',
      venue_vi: 'Trụ sở Ban (mẫu)',
      venue_en: 'Board office (sample)',
      ...marked,
    },
  ],
  agenda: [
    { meeting: '2017-04-12', number: 1, title_vi: 'Khai mạc', title_en: 'Opening', minutes: 10, ...marked },
    { meeting: '2017-04-12', number: 2, title_vi: 'Thảo luận', title_en: 'Discussion', minutes: 30, ...marked },
  ],
  meeting_finding: [
    {
      meeting: '2017-04-12',
      number: 1,
      kind: 'limitation',
      text_vi: 'Giải ngân chậm',
      text_en: 'Disbursement is slow',
      metric: 'public_capital_disbursed',
      ...marked,
    },
  ],
  explanation: [
    {
      meeting: '2017-04-12',
      metric: 'public_capital_disbursed',
      zone: 'loc-son',
      works: 'LS-01',
      cause_vi: 'Chưa có mặt bằng',
      cause_en: 'No land',
      owner_vi: 'Công ty (mẫu)',
      owner_en: 'Company (sample)',
      remedy_vi: 'Làm trước đoạn đã có đất',
      remedy_en: 'Build first where the land is',
      decision_vi: 'Cho chuyển vốn',
      decision_en: 'Allow money to be moved',
      ...marked,
    },
  ],
  task: [
    {
      meeting: '2017-04-12',
      number: 1,
      text_vi: 'Bàn giao mặt bằng đường nội bộ',
      text_en: 'Hand over the land of the internal roads',
      owner_vi: 'Trung tâm quỹ đất (mẫu)',
      owner_en: 'Land fund centre (sample)',
      due_on: '2017-06-15',
      zone: 'loc-son',
      metric: 'land_handed_over',
      works: 'LS-01',
      ...marked,
    },
    {
      meeting: '2017-04-12',
      number: 2,
      text_vi: 'Đối thoại với doanh nghiệp',
      text_en: 'Meet the enterprises',
      owner_vi: 'Văn phòng (mẫu)',
      owner_en: 'Office (sample)',
      due_on: '2017-05-31',
      ...marked,
    },
  ],
} as const satisfies WorkbookRows;
